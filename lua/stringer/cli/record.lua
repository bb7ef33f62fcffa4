--- Records of an input, lines of JSON and rows of tables, as documents: text, id, date, title, and under `meta` all
-- else they hold.
-- @module stringer.cli.record

local cjson = require("cjson.safe").new()
local foreign = require "stringer.cli.foreign"
local frames = require "stringer.base.frames"

-- JSON has neither NaN nor hexadecimal numbers.
cjson.decode_invalid_numbers(false)

local record = {}

local FIELDS = { "text", "id", "date", "title" }

--- The fields of a document, in the order in which messages list them.
record.FIELDS = FIELDS

--- Which key of a record is which field.
-- @tparam ?string option `text=body,date=published`; nil for the names of the fields themselves
-- @treturn ?table key → field; nil if the option is wrong
-- @treturn ?string what is wrong with it
function record.columns(option)
  local of, by = {}, {}
  for _, field in ipairs(FIELDS) do
    by[field] = field
  end
  for part in (option or ""):gmatch "[^,]+" do
    local field, key = part:match "^%s*(%w+)%s*=%s*(.-)%s*$"
    if not by[field or ""] then
      return nil, ("--columns: text, id, date or title = NAME is wanted, not %q"):format(part)
    end
    by[field] = key
  end
  for _, field in ipairs(FIELDS) do
    of[by[field]] = field
  end
  return of
end

-- cjson names the character; the column of a line is what an editor shows.
local function json_problem(message)
  return "not JSON: " .. tostring(message):gsub("at character (%d+)", "at column %1")
end

-- Halves of surrogate pairs that stand alone are no characters: each becomes U+FFFD, as malformed UTF-8 does.
local function whole_surrogates(raw)
  local out, from, at = {}, 1, 1
  while true do
    local slash = raw:find("\\", at, true)
    if not slash then break end
    local unit = raw:match("^u([dD][89a-fA-F]%x%x)", slash + 1)
    at = slash + 2
    if unit then
      at = slash + 6
      if unit:find "^.[89abAB]" and raw:find("^\\u[dD][c-fC-F]%x%x", at) then
        at = at + 6
      else
        out[#out + 1] = raw:sub(from, slash - 1) .. "\\ufffd"
        from = at
      end
    end
  end
  return table.concat(out) .. raw:sub(from)
end

local function decode(raw)
  local object, message = cjson.decode(raw)
  if object == nil and raw:find "\\u[dD][89a-fA-F]" then object = cjson.decode(whole_surrogates(raw)) end
  return object, message
end

local function escaped(key) return (key:gsub("%p", "%%%0")) end

-- JSON has one kind of number, and cjson reads it as a float. A number that came as 7 must not leave as 7.0, and one
-- with more digits than a float holds leaves as a string of its digits.
local function whole_number(number, key, raw)
  if number % 1 ~= 0 and number == number and number ~= math.huge and number ~= -math.huge then
    return number
  end
  if number > -2 ^ 53 and number < 2 ^ 53 then return math.floor(number) end
  for digits in raw:gmatch('"' .. escaped(key) .. '"%s*:%s*(%-?%d[%d.eE+-]*)') do
    if tonumber(digits) and tonumber(digits) + 0.0 == number then return digits end
  end
  return number
end

-- The id, or nil and what is wrong with it.
local function id_of(value, key, raw)
  if value == nil or value == cjson.null then return nil end
  if type(value) == "table" then
    return nil, ('its "%s" is no string or number: the document is read without' .. " it"):format(key)
  end
  if type(value) == "number" then return whole_number(value, key, raw) end
  return value
end

--- The reason why a text is not plain, or that it is empty.
local function text_problem(text, key)
  if text == nil or text == cjson.null then return ('the object has no "%s"'):format(key) end
  if type(text) ~= "string" then return ('its "%s" is no string'):format(key) end
  return foreign.markup(text)
end

-- The name by which a record calls a field.
local function key_of(columns, field)
  for key, of in pairs(columns) do
    if of == field then return key end
  end
end

-- Fields of a record by what they are, and the others under `meta`.
local function sorted(object, columns, raw)
  local source, meta = {}, nil
  for key, value in pairs(object) do
    local field = columns[key]
    if field then
      source[field] = value
    elseif type(key) == "string" and value ~= cjson.null then
      meta = meta or {}
      meta[key] = type(value) == "number" and whole_number(value, key, raw) or value
    end
  end
  source.meta = meta
  return source
end

local function finish(source, columns, raw, options)
  local told = text_problem(source.text, key_of(columns, "text"))
  local id, problem = id_of(source.id, key_of(columns, "id"), raw)
  source.id = id
  if told then return nil, told, id end
  if type(source.title) == "table" or source.title == cjson.null then source.title = nil end
  source.title = source.title and tostring(source.title)
  if source.date == nil or source.date == cjson.null or source.date == "" then source.date = options.date end
  return source, problem, id
end

--- The document of a line of JSON.
-- @tparam string raw the line
-- @tparam table options `columns` as `record.columns` makes them; `date`, of documents without one
-- @treturn ?table `{text=, id=, date=, title=, meta=}`, the date as it stands there; nil if there is none
-- @treturn ?string what is wrong
-- @return the id, if it could be told
function record.of_json(raw, options)
  local object, message = decode(raw)
  if object == nil then
    return nil, json_problem(message), raw:match '"id"%s*:%s*"([^"\\]*)"' or raw:match '"id"%s*:%s*(%d+)'
  end
  local kind = object == cjson.null and "null"
    or raw:find "^%s*%[" and "an array"
    or type(object) ~= "table" and "a " .. type(object)
  if kind then return nil, "a JSON object is wanted here, not " .. kind end
  return finish(sorted(object, options.columns, raw), options.columns, raw, options)
end

--- The columns of a table by its header: names of fields whatever their case, blanks around names left out.
-- @tparam table header list of cells
-- @tparam table columns as `record.columns` makes them
-- @treturn ?table list of names as `columns` and `meta` have them; nil if none is the text
-- @treturn ?string what is wrong
function record.header(header, columns)
  local names, folded, has_text = {}, {}, false
  for key in pairs(columns) do
    folded[key:lower()] = key
  end
  for i, cell in ipairs(header) do
    local name = cell:match "^%s*(.-)%s*$"
    names[i] = columns[name] and name or folded[name:lower()] or name
    has_text = has_text or columns[names[i]] == "text"
  end
  if has_text then return names end
  return nil,
    ("it has no column %q; --columns text=NAME names the one to read: %s"):format(
      key_of(columns, "text"),
      table.concat(names, ", "):sub(1, 200)
    )
end

--- A row with the names of its columns as one string, for `record.of_row`. Cells that are empty are left out.
-- @tparam table names as `record.header` makes them
-- @tparam table cells
-- @treturn ?string nil if the row has more cells than the table has columns, "" if all are empty
-- @treturn ?string what is wrong
function record.pack(names, cells)
  local list = {}
  for i, cell in ipairs(cells) do
    if cell ~= "" then
      if not names[i] then
        return nil, ("it has %d cells, and the table has %d columns"):format(#cells, #names)
      end
      list[#list + 1] = names[i] ~= "" and names[i] or "column " .. i
      list[#list + 1] = cell
    end
  end
  return frames.pack(list)
end

--- The document of a row of a table; see @{record.of_json}.
-- @tparam string raw what `record.pack` made
-- @tparam table options as in @{record.of_json}
function record.of_row(raw, options)
  local object, list = {}, frames.unpack(raw)
  for i = 1, #list, 2 do
    object[list[i]] = list[i + 1]
  end
  local source = sorted(object, options.columns, "")
  source.text = source.text or ""
  return finish(source, options.columns, "", options)
end

return record
