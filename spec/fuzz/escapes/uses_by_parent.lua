local pack = require "stringer".pack "a"
pack:uses "../pack_spec.lua"
return pack
