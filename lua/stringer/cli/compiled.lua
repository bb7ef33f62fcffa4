--- Puts what `news` needs compiled into a folder, for an installation to bring: `make` runs it.
--
--     lua lua/stringer/cli/compiled.lua FOLDER
-- @script stringer.cli.compiled

local cache = require "stringer.lexicon.cache"
local core = require "stringer.core"
local stringer = require "stringer"

local folder = assert(arg[1], "the folder is expected")
assert(core.files.private(folder))
stringer.load("news", { cache = folder })
cache.prune(folder)
