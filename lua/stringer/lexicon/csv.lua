--- Lexicons from tables, CSV (RFC 4180) or TSV. The first row names the columns: `phrase` (else the first column is the
-- phrase), `variants` (separated by "|"), `lexicon`, `case`, `plural` (yes or no); every other column is a feature.
-- `population:number` and `former:boolean` say what kind it is. An empty cell is no feature.
-- @module stringer.lexicon.csv

local source = require "stringer.lexicon.source"
local values = require "stringer.lexicon.values"

local csv = {}

-- The field that starts at `at`: its text, where the next one starts or nil, whether the row ends, line breaks inside.
local function quoted_field(text, at)
  local parts, from = {}, at + 1
  while true do
    local stop = text:find('"', from, true)
    if not stop then return nil end
    parts[#parts + 1] = text:sub(from, stop - 1)
    if text:byte(stop + 1) ~= 34 then return table.concat(parts, '"'), stop + 1 end
    from = stop + 2
  end
end

local function next_field(text, at, separator)
  if text:byte(at) == 34 then
    local field, after = quoted_field(text, at)
    if field then
      local stop = text:find("[" .. separator .. "\r\n]", after) or #text + 1
      return field, stop, stop > after
    end
    return nil
  end
  local stop = text:find("[" .. separator .. "\r\n]", at) or #text + 1
  return text:sub(at, stop - 1), stop, false
end

-- Iterates over rows with their first line. A row with a quotation that is never closed comes as nil with its line.
local function rows(text, separator)
  text = text:gsub("^\239\187\191", "")
  local at, line = 1, 1
  return function()
    if at > #text then return nil end
    local row, first, stray = {}, line, false
    while true do
      local field, stop, extra = next_field(text, at, separator)
      if not field then
        at = #text + 1
        return first, nil, "a quotation is never closed: the rest of the file is not kept"
      end
      stray = stray or extra
      row[#row + 1] = field
      line = line + select(2, field:gsub("\n", ""))
      local byte = text:byte(stop)
      at = stop + 1
      if byte == 13 and text:byte(at) == 10 then at = at + 1 end
      if byte ~= separator:byte() then break end
    end
    line = line + 1
    return first, row, stray and "text after a closing quotation mark is not kept" or nil
  end
end

local RESERVED = { phrase = true, variants = true, lexicon = true, case = true, plural = true }

local function columns_of(row)
  local columns, phrase = {}, 1
  for i, title in ipairs(row) do
    local key, kind = title:match "^%s*(.-)%s*:%s*(%a+)%s*$"
    if kind ~= "number" and kind ~= "boolean" then
      key, kind = title:match "^%s*(.-)%s*$", nil
    end
    columns[i] = { key = key, kind = kind }
    if key == "phrase" then phrase = i end
  end
  columns[phrase].key = "phrase"
  return columns
end

local BOOLEANS = { ["true"] = true, yes = true, ["1"] = true, ["false"] = false, no = false, ["0"] = false }

local function cell(column, text, report)
  local value = text
  if column.kind == "number" then value = tonumber(text) end
  if column.kind == "boolean" then value = BOOLEANS[text:lower()] end
  if value == nil then report(("%s: %q is no %s"):format(column.key, text, column.kind)) end
  return value
end

local CASES = { smart = true, folded = true, exact = true, capital = true }

local function options_of(special, report)
  local case, plural = special.case, special.plural and BOOLEANS[special.plural:lower()]
  if case and not CASES[case] then
    report(("case: %q is not smart, folded, exact or capital"):format(case))
    case = nil
  end
  if special.plural and plural == nil then
    report(("plural: %q is neither yes nor no"):format(special.plural))
  end
  return { case = case, plural = plural }
end

local function take_row(columns, row, sink, name, line, lexicon)
  local function report(message) sink:report(name, line, message) end
  local special, features = {}, {}
  for i, text in ipairs(row) do
    local column = columns[i]
    if not column then
      if text ~= "" then report(("column %d has no title: %q is not kept"):format(i, text)) end
    elseif text ~= "" then
      if RESERVED[column.key] then
        special[column.key] = text
      else
        features[column.key] = cell(column, text, report)
      end
    end
  end
  if not special.phrase or not special.phrase:find "%S" then
    report "no phrase: the row is not kept"
    return sink:drop()
  end
  local variants = { (special.phrase:gsub("^%s+", ""):gsub("%s+$", "")) }
  for _, variant in ipairs(source.variants(special.variants or "")) do
    variants[#variants + 1] = variant
  end
  sink:entry(
    name,
    line,
    special.lexicon and values.name(special.lexicon) or lexicon,
    variants,
    features,
    options_of(special, report)
  )
end

local function read(text, name, sink, options, separator)
  local columns
  local lexicon = options and options.lexicon or values.of_path(name)
  for line, row, message in rows(text, separator) do
    if message then sink:report(name, line, message) end
    if not row then
      sink:drop()
    elseif not columns then
      columns = columns_of(row)
    elseif #row > 1 or row[1]:find "%S" then
      take_row(columns, row, sink, name, line, lexicon)
    end
  end
end

--- Reads a source; see @{stringer.lexicon.source.read}.
function csv.read(text, name, sink, options) read(text, name, sink, options, ",") end

--- The same with tabs.
csv.tsv = { read = function(text, name, sink, options) read(text, name, sink, options, "\t") end }

return csv
