--- Writes a dossier as JSON: the same bytes for the same dossier, keys in the order of `stringer.export.schema`, and
-- always valid UTF-8. (lua-cjson writes keys in the order of the hash table, which differs from run to run.)
-- @module stringer.export.encode

local array = require "stringer.array"
local cjson = require "cjson"
local schema = require "stringer.export.schema"
local text = require "stringer.export.text_tools"

local floor, huge = math.floor, math.huge
local sort, concat = table.sort, table.concat

local encode = {}

local function escape(s)
  if s:find "[\128-\255]" then s = text.repair(s) end
  if not s:find '[%c"\\]' then return '"' .. s .. '"' end
  -- cjson also escapes the slash, which nothing asks for.
  return (cjson.encode(s):gsub("\\(.)", { ["/"] = "/" }))
end

-- Dossiers say the same short things again and again (types, codes, rules, names): what they are as JSON is kept, up to a bound.
local SHORT_STRING, MOST_KEPT = 40, 4096
local kept, kept_count = {}, 0

--- A string as JSON. Malformed parts of UTF-8 become U+FFFD, one for each maximal malformed subpart.
-- @tparam string s
-- @treturn string with its quotation marks
function encode.string(s)
  local written = kept[s]
  if written then return written end
  if s:find '[%c"\\\128-\255]' then written = escape(s) else written = '"' .. s .. '"' end
  if #s <= SHORT_STRING then
    if kept_count == MOST_KEPT then kept, kept_count = {}, 0 end
    kept[s], kept_count = written, kept_count + 1
  end
  return written
end
local encode_string = encode.string

-- Places in a text: small integers, each many times.
local integers = setmetatable({}, { __index = function(cache, n)
  local written = ("%d"):format(n)
  if n < 65536 then cache[n] = written end
  return written
end })

--- A number as JSON; what is no number there (inf, nan) is `null`.
-- @tparam number n
-- @treturn string
function encode.number(n)
  if n ~= n or n == huge or n == -huge then return "null" end
  if floor(n) == n and n > -1e15 and n < 1e15 then
    if n >= 0 then return integers[n] end
    return ("%d"):format(n)
  end
  return ("%.14g"):format(n)
end
local encode_number = encode.number

-- `"key":` for each key, made once.
local key_texts = setmetatable({}, { __index = function(cache, key)
  local written = encode_string(tostring(key)) .. ":"
  cache[key] = written
  return written
end })

-- A fact that holds itself would be written without end.
local DEEPEST = 40

local put

-- The keys that the order does not name, sorted.
local function rest_of(object, named)
  local rest = {}
  for key in pairs(object) do
    if not named[key] then rest[#rest + 1] = key end
  end
  sort(rest, function(x, y) return tostring(x) < tostring(y) end)
  return rest
end

local named_sets = setmetatable({}, { __index = function(cache, order)
  local set = {}
  for _, key in ipairs(order) do set[key] = true end
  cache[order] = set
  return set
end })

local function put_object(out, object, order, depth)
  local count, seen = 0, 0
  for _ in pairs(object) do count = count + 1 end
  out[#out + 1] = "{"
  local n = #out
  for i = 1, #order do
    local key = order[i]
    local value = object[key]
    if value ~= nil then
      seen = seen + 1
      n = n + 1
      out[n] = key_texts[key]
      -- Most values are these two: told at once.
      local kind = type(value)
      if kind == "string" then
        n = n + 1
        out[n] = encode_string(value)
      elseif kind == "number" then
        n = n + 1
        out[n] = encode_number(value)
      else
        put(out, value, schema[key] or schema.other, depth)
        n = #out
      end
      n = n + 1
      out[n] = ","
    end
    if seen == count then break end
  end
  if seen < count then
    for _, key in ipairs(rest_of(object, named_sets[order])) do
      out[#out + 1] = key_texts[key]
      put(out, object[key], schema[key] or schema.other, depth)
      out[#out + 1] = ","
    end
  end
  if count == 0 then out[#out + 1] = "}" else out[#out] = "}" end
end

local function put_array(out, list, order, depth)
  local n = #list
  if n == 0 then
    out[#out + 1] = "[]"
    return
  end
  out[#out + 1] = "["
  for i = 1, n do
    put(out, list[i], order, depth)
    out[#out + 1] = ","
  end
  out[#out] = "]"
end

function put(out, value, order, depth)
  local kind = type(value)
  if kind == "string" then
    out[#out + 1] = encode_string(value)
  elseif kind == "number" then
    out[#out + 1] = encode_number(value)
  elseif kind == "boolean" then
    out[#out + 1] = value and "true" or "false"
  elseif kind ~= "table" then
    out[#out + 1] = "null"
  elseif depth >= DEEPEST then
    error("the dossier nests too deep: does a fact hold itself?", 0)
  elseif array.is(value) or next(value) == nil then
    put_array(out, value, order, depth + 1)
  else
    put_object(out, value, order, depth + 1)
  end
end

--- A dossier, or any other value, as one line of JSON without its line end.
-- @param value
-- @tparam[opt] table order the keys to write first; a dossier's by default
-- @treturn string
function encode.line(value, order)
  local out = {}
  put(out, value, order or schema.dossier, 0)
  return concat(out)
end

-- A value no longer than this stands on one line.
local SHORT = 100

local function keys_in_order(object, order)
  local keys = {}
  for _, key in ipairs(order) do
    if object[key] ~= nil then keys[#keys + 1] = key end
  end
  for _, key in ipairs(rest_of(object, named_sets[order])) do keys[#keys + 1] = key end
  return keys
end

local function pretty(value, order, indent)
  local line = encode.line(value, order)
  if #line <= SHORT or type(value) ~= "table" then return line end
  local inner, parts = indent .. "  ", {}
  if array.is(value) then
    for i, item in ipairs(value) do parts[i] = inner .. pretty(item, order, inner) end
    return "[\n" .. concat(parts, ",\n") .. "\n" .. indent .. "]"
  end
  for i, key in ipairs(keys_in_order(value, order)) do
    parts[i] = inner .. key_texts[key] .. " " .. pretty(value[key], schema[key] or schema.other, inner)
  end
  return "{\n" .. concat(parts, ",\n") .. "\n" .. indent .. "}"
end

--- A dossier, or any other value, as JSON laid out for reading.
-- @param value
-- @tparam[opt] table order the keys to write first; a dossier's by default
-- @treturn string without a line end at its end
function encode.pretty(value, order)
  return pretty(value, order or schema.dossier, "")
end

return encode
