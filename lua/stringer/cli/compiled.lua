--- Writes the compiled lexicons and phases of `news` and the module's parsed files into a folder, which an installation
-- brings. `make` runs it.
--
--     lua lua/stringer/cli/compiled.lua FOLDER
-- @script stringer.cli.compiled

local cache = require "stringer.lexicon.cache"
local core = require "stringer.core"
local home = require "stringer.base.home"
local lfs = require "lfs"
local parsed = require "stringer.base.parsed"
local stringer = require "stringer"

-- Modules that reading texts does not need.
local TOOLS = { ["stringer.data"] = true, ["stringer.train"] = true }

-- The modules of a folder and those in it: name → path.
local function modules(path, name, found)
  for entry in lfs.dir(path) do
    local base, file = entry:match "^([%w_]+)%.lua$", path .. "/" .. entry
    local inner = name .. "." .. (base or entry)
    if base then
      found[base == "init" and name or inner] = file
    elseif not entry:find "^%." and not TOOLS[inner] and lfs.attributes(file, "mode") == "directory" then
      modules(file, inner, found)
    end
  end
  return found
end

local folder = assert(arg[1], "the folder is expected")
assert(core.files.private(folder))
local extractor = stringer.load("news", { cache = folder })
cache.prune(folder)

-- The key of the only compiled phases.
local function key()
  for file in lfs.dir(folder) do
    local found = file:match "^(%x+)%.rules$"
    if found then return found end
  end
end

local function write(name, bytes) assert(core.files.write(folder .. "/" .. name, bytes)) end

local bytes = parsed.make(core, modules(home.folder(), "stringer", {}))
if bytes then
  write(parsed.FILE, bytes)
  write(extractor:noted_as(parsed.sum_of(core, bytes)) .. ".key", key())
end
