-- Files of others by way of a second pack, whose `file` is forged.
local stringer = require "stringer"
local pack, q = stringer.pack "a", stringer.pack "q"
q.file = "/etc/x.lua"
q.sandboxed, q.bundled = false, true
q:lexicon("leak", "/etc/host.conf.lex")
pack:uses(q)
return pack
