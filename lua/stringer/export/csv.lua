--- Facts as tables of comma-separated values (RFC 4180), one table a kind: `stringer.export.tables` tells their
-- columns.
-- @module stringer.export.csv

local encode = require "stringer.export.encode"
local frames = require "stringer.base.frames"
local rows = require "stringer.export.rows"
local tables = require "stringer.export.tables"
local text_tools = require "stringer.export.text_tools"

local csv = { name = "csv", extension = "csv" }

local BOM = "\239\187\191"

-- Writes a cell. One that holds a quotation mark, a separator or a line break stands in quotation marks.
local function quoted(s, separator)
  if s:find('["\r\n]') or s:find(separator, 1, true) then return '"' .. s:gsub('"', '""') .. '"' end
  return s
end

-- An apostrophe before a cell makes a spreadsheet show it as text where it would take it for a formula.
local function harmless(s) return s:find "^[=+@\t\r-]" and "'" .. s or s end

local function writer(separator, spreadsheet)
  local function cell(value)
    if value == nil then return "" end
    if type(value) == "number" then return encode.number(value) end
    local s = text_tools.repair(tostring(value))
    return quoted(spreadsheet and type(value) == "string" and harmless(s) or s, separator)
  end
  return function(cells, ending)
    local out = {}
    for i = 1, cells.n do
      out[i] = cell(cells[i])
    end
    return table.concat(out, separator) .. ending
  end
end

local function header(t, write, ending)
  local names = { n = #t.columns }
  for i, column in ipairs(t.columns) do
    names[i] = column[1]
  end
  return write(names, ending)
end

--- Makes the format.
-- @tparam table options `only`: set of kinds and tables; `header`: false for none; `spreadsheet`: whether it is for a
-- program that runs formulas and takes other than UTF-8 without a mark
-- @tparam[opt] table as `separator`, `ending` of rows, `name`; commas by default
-- @treturn table a format of `stringer.export`. With more than one table it has `tables`, a list of `{name=, head=}`,
-- and a document is what `frames.unpack` takes apart into the rows of each; `runs(run)` writes the table that tells of
-- the run
function csv.configure(options, as)
  as = as or { separator = ",", ending = "\r\n", name = "csv" }
  local wanted, only = tables.of(options.only), options.only
  local write, ending = writer(as.separator, options.spreadsheet), as.ending
  local format = { name = as.name, extension = as.name, sentences = true, chooses = true, tables = {} }
  for i, t in ipairs(wanted) do
    local head = options.header == false and ""
      or (options.spreadsheet and BOM or "") .. header(t, write, ending)
    format.tables[i] = { name = t.name, head = head }
  end
  function format.document(dossier, source)
    local parts = {}
    for i, list in ipairs(rows.of(dossier, source, wanted, only)) do
      local lines = {}
      for k, cells in ipairs(list) do
        lines[k] = write(cells, ending)
      end
      parts[i] = table.concat(lines)
    end
    return parts[2] and frames.pack(parts) or parts[1]
  end
  function format.runs(run)
    local cells = { n = #tables.RUNS.columns }
    for i, column in ipairs(tables.RUNS.columns) do
      cells[i] = run[column[1]]
    end
    return header(tables.RUNS, write, ending) .. write(cells, ending)
  end
  if not format.tables[2] then format.head = format.tables[1] and format.tables[1].head end
  return format
end

--- Rows of any columns, with their head.
-- @tparam table names of the columns
-- @tparam table list of rows, tables from names to cells
-- @tparam[opt] boolean spreadsheet whether they are for one
-- @treturn string
function csv.rows(names, list, spreadsheet)
  local write, out = writer(",", spreadsheet), {}
  local head = { n = #names }
  for i, name in ipairs(names) do
    head[i] = name
  end
  out[1] = (spreadsheet and BOM or "") .. write(head, "\r\n")
  for _, row in ipairs(list) do
    local cells = { n = #names }
    for i, name in ipairs(names) do
      cells[i] = row[name]
    end
    out[#out + 1] = write(cells, "\r\n")
  end
  return table.concat(out)
end

return csv
