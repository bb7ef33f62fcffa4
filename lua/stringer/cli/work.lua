--- What is done with one unit of input: read, extract, write. It keeps nothing, so it may run in any process.
-- @module stringer.cli.work

local calendar = require "stringer.timex.calendar"
local cjson = require "cjson.safe"
local text_tools = require "stringer.export.text_tools"

local work = {}

-- The day of a date as documents give it (`2023-05-16`, with or without a time of day), or nil and what is wrong.
local function day_of(date)
  if date == nil or date == cjson.null or date == "" then return nil end
  if type(date) ~= "string" then return nil, 'its "date" is no string (wanted: "YYYY-MM-DD")' end
  local y, m, d, rest = date:match "^(%d%d%d%d)-(%d%d)-(%d%d)(.*)$"
  if not y or not (rest == "" or rest:find "^[T ]") then
    return nil, ('"%s" is no date (wanted: YYYY-MM-DD)'):format(text_tools.flat(date):sub(1, 40))
  end
  if not calendar.is_valid(tonumber(y), tonumber(m), tonumber(d)) then
    return nil, ('"%s-%s-%s" is not in the calendar'):format(y, m, d)
  end
  return ("%s-%s-%s"):format(y, m, d)
end
work.day_of = day_of

-- cjson names the character; the column of a line is what an editor shows.
local function json_problem(message)
  return "not JSON: " .. tostring(message):gsub("at character (%d+)", "at column %1")
end

local function scalar(value)
  if value == cjson.null or type(value) == "table" then return nil end
  return value
end

-- JSON has one kind of number, and cjson reads it as a float: an id that came as 7 is not to leave as 7.0, and one of more digits
-- than a float holds leaves as the string of those that came.
local function whole_id(id, raw)
  if id % 1 ~= 0 then return id end
  if id > -2 ^ 53 and id < 2 ^ 53 then return math.floor(id) end
  for digits in raw:gmatch '"id"%s*:%s*(%-?%d+)' do
    if tonumber(digits) + 0.0 == id then return digits end
  end
  return id
end

-- The document of a line of JSON, or nil and what is wrong with it.
local function from_json(unit, options)
  local object, message = cjson.decode(unit.raw)
  if object == nil then return nil, json_problem(message) end
  local kind = object == cjson.null and "null" or unit.raw:find "^%s*%[" and "an array" or type(object) ~= "table" and "a " .. type(object)
  if kind then return nil, "a JSON object is wanted here, not " .. kind end
  if type(object.text) ~= "string" then
    return nil, object.text == nil and 'the object has no "text"' or 'its "text" is no string'
  end
  local title, id, date = scalar(object.title), scalar(object.id), object.date
  if date == nil or date == cjson.null then date = options.date end
  if type(id) == "number" then id = whole_id(id, unit.raw) end
  return { text = object.text, id = id, title = title and tostring(title), date = date }
end

local function from_text(unit, options)
  return { text = unit.raw, id = unit.id, date = options.date }
end

-- Lua's byte positions hold both ends and count from 1; the files that are written count from 0 and are half open.
-- One stretch may stand in several places of a dossier, hence `seen`.
local function half_open(value, seen)
  if seen[value] then return end
  seen[value] = true
  if type(value.start) == "number" and value["end"] then value.start = value.start - 1 end
  for _, inner in pairs(value) do
    if type(inner) == "table" then half_open(inner, seen) end
  end
end

-- What went wrong in functions of packs, after what was wrong already; nil if nothing did.
local function all_problems(first, problems)
  local list = { first }
  for _, problem in ipairs(problems or {}) do list[#list + 1] = tostring(problem) end
  return list[1] and table.concat(list, "\n") or nil
end

--- Makes the function that turns units into output.
-- @param extractor what `stringer.load` returned
-- @tparam table format as in `stringer.export`
-- @tparam table options `date`, `tokens`, `offsets`
-- @treturn function of a unit; returns a table: `out` (a string; nil if there is nothing to write), `id` (a string),
-- `problem` (a string, nil if all went well)
function work.new(extractor, format, options)
  local how = { tokens = options.tokens, offsets = format.offsets or options.offsets }
  how.compact = format.compact and how.offsets ~= "bytes"

  -- What to write, what went wrong, and what went wrong with the writing.
  local function extract(source)
    local document = extractor:read(source.text, { date = source.date, title = source.title, id = source.id })
    local dossier = document:dossier(how)
    if how.offsets == "bytes" then half_open(dossier, {}) end
    local written, out = pcall(format.document, dossier, source)
    local problems = document.problems
    document:close()
    if written then return out, problems end
    return nil, problems, out
  end

  local function failure(source, problem)
    return format.document({ id = source.id, error = text_tools.repair(problem) }, source)
  end

  return function(unit)
    if unit.problem then return { problem = unit.problem } end
    local source, problem = (unit.kind == "jsonl" and from_json or from_text)(unit, options)
    if not source then return { problem = problem } end
    source.date, problem = day_of(source.date)
    local ok, out, problems, unwritten = pcall(extract, source)
    if ok then
      problem = all_problems(problem, problems)
      if unwritten then problem = all_problems(problem, { unwritten }) end
      out = out or failure(source, problem)
    else
      problem = tostring(out)
      out = failure(source, problem)
    end
    return { out = out, id = tostring(source.id or ""), problem = problem }
  end
end

return work
