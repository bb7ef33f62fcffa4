--- stringer: files the facts of a news text.
--
--     local stringer = require "stringer"
--     local extractor = stringer.load "news"
--     local document = extractor:read("Police said on Monday …", { date = "2023-05-16" })
--     local dossier = document:dossier()
-- @module stringer

local loaded, core = pcall(require, "stringer.core")
-- A module of C fits the Lua that it was built for. What a loader says of others names symbols, not steps.
if not loaded then
  local other = tostring(core):find("undefined symbol", 1, true)
    or tostring(core):find("symbol not found", 1, true)
    or tostring(core):find("version mismatch", 1, true)
  error(
    other
        and ("stringer was built for another Lua than this %s: `make LUA=…` builds it" .. " anew\n%s"):format(
          _VERSION,
          core
        )
      or core,
    0
  )
end
require "stringer.base.parsed".use(core)
require "stringer.base.interpreted".use()
local pack = require "stringer.pack"

local stringer = { version = core.version }

--- Makes a new pack; see `stringer.pack`.
-- @function pack
-- @tparam string name
-- @treturn pack
stringer.pack = pack.new

--- Marks a table as a list, so that it is written as `[]` even when it is empty.
-- @function array
stringer.array = require "stringer.base.array".new

--- What an error of this module is made of: errors are strings, so that every host can show them.
-- @function error
-- @param e what `pcall` gave, as it was raised
-- @treturn ?table `message`, and where they are known `file`, `line`, `column`, `source_line`, `note`, `rule`, `kind`,
-- `list`; nil for another error, or one of long ago
stringer.error = require "stringer.base.errors".fields

local function is_options(value) return type(value) == "table" and not pack.is(value) end

--- Compiles packs into an extractor.
-- @tparam string|pack ... names (bundled, or `stringer.packs.NAME` on the package path), files (with a folder or
-- `.lua`) or packs; at the end an optional table of options: `sandbox` (boolean: packs that are not bundled run without
-- io, os and package), `instructions` (the cap on one call of a pack's function; 0 is none), `errors` ("raise" by
-- default, or "collect": errors in a pack's functions go to `document.problems` and the rest goes on), `cache` (folder
-- for compiled lexicons, false for none), `tagger` (a file, or false for none), `arguments` (a file, or false for none:
-- no sentence is parsed), `shared` (a ticket of `extractor:share()` in another Lua state), `only` (a list of kinds of
-- fact, `{ "times" }`: what no fact of these needs does not run)
-- @treturn extractor; raises an error with file and line when a pack has a mistake
function stringer.load(...)
  local wanted = { ... }
  local options
  if is_options(wanted[#wanted]) then options = table.remove(wanted) end
  if #wanted == 0 then
    require "stringer.base.errors".raise {
      message = "stringer.load: the name, file or object of a pack is expected",
    }
  end
  return require "stringer.dossier.extractor".new(wanted, options)
end

--- A dossier, or any other value, as JSON: the lists of a dossier stay lists when they are empty, which a library of
-- JSON cannot tell.
-- @function json
-- @param value
-- @treturn string one line of UTF-8

-- The facts of a document as one line of JSON; see below.
local function document_json(document, options)
  local how = { offsets = "chars" }
  for key, value in pairs(options or {}) do
    how[key] = value
  end
  how.compact = how.offsets ~= "bytes"
  local dossier = document:dossier(how)
  if not how.compact then require "stringer.export.offsets".half_open(dossier) end
  return require "stringer.export.encode".line(dossier)
end

--- The facts of a document as one line of JSON, as `stringer extract` writes it: lists that are empty are lists.
-- @function document:json
-- @tparam[opt] table options `tokens` as for @{document:dossier}; `offsets`: "chars" (the default), "bytes" or
-- "utf16", all from 0 and half open
-- @treturn string UTF-8, without a line end
require "stringer.engine.document".extend { json = document_json }

--- The pattern algebra (`stringer.pattern`, `stringer.token`, `stringer.span`), loaded when it is first asked for.
local lazy = {
  json = function() return require "stringer.export.encode".line end,
  pattern = function() return require "stringer.pattern" end,
  token = function() return require "stringer.pattern".token end,
  span = function() return require "stringer.pattern".span end,
}

return setmetatable(stringer, {
  __index = function(t, key)
    local make = lazy[key]
    if not make then return nil end
    rawset(t, key, make())
    return t[key]
  end,
})
