--- The formats in which dossiers are written.
--
-- A format is a table: `name`; `extension` of its files; `document(dossier, source) -> string`, where `source` is
-- `{text=, id=, title=, date=, meta=}`, what the dossier was made from; `head`, `separator` and `tail`, written around
-- and between documents (`several` has its own for more than one); `offsets`, the unit that `document` wants `start`
-- and `end` in, where the reader has no choice; `single`, true if a document is a page of its own; `compact`, true if
-- it writes compact dossiers too; `sentences`, true if `source.sentence(k)` is to give the words of sentence k;
-- `chooses`, true if it leaves out by itself what is not wanted; `tables`, a list of `{name=, head=}` where it writes
-- several tables; `database`, true if what it writes is for `stringer.cli.database`.
-- Formats only read dossiers: they know nothing of the engine.
-- @module stringer.export

local set_of = require "stringer.base.set"

local export = {}

--- Names of the formats, in the order in which help lists them.
export.NAMES = { "text", "json", "jsonl", "csv", "tsv", "sqlite", "geojson", "html" }

local known = set_of(export.NAMES)

--- A format by its name; it is loaded when it is first asked for.
-- @tparam string name
-- @tparam[opt] table options `only`: a set of names of kinds of fact, for formats that choose by themselves; `header`:
-- false for tables without one; `spreadsheet`: whether tables are for a spreadsheet;
-- `indexed`: whether pages lie in a folder with a first page
-- @treturn ?table nil if there is none
function export.format(name, options)
  if not known[name] then return nil end
  local format = require("stringer.export." .. name)
  return format.configure and format.configure(options or {}) or format
end

return export
