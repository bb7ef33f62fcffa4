--- Writes a dossier as JSON: the same bytes for the same dossier, keys in the order of `stringer.export.schema`, and
-- always valid UTF-8. (lua-cjson writes keys in the order of the hash table, which differs from run to run.)
-- @module stringer.export.encode

local array = require "stringer.base.array"
local json = require "stringer.core".json
local set_of = require "stringer.base.set"
local schema = require "stringer.export.schema"

local sort, concat = table.sort, table.concat

local encode = {}

local named_sets = setmetatable({}, {
  __mode = "k",
  __index = function(cache, order)
    local set = set_of(order)
    cache[order] = set
    return set
  end,
})

-- The keys that the given order leaves out, sorted.
local function rest_of(object, order)
  local rest, named = {}, named_sets[order]
  for key in pairs(object) do
    if not named[key] then rest[#rest + 1] = key end
  end
  sort(rest, function(x, y) return tostring(x) < tostring(y) end)
  return rest
end

--- A dossier, or any other value, as one line of JSON without its line end. Malformed parts of UTF-8 become U+FFFD, one
-- for each maximal malformed subpart.
-- @param value
-- @tparam[opt] table order the keys to write first; a dossier's by default
-- @tparam[opt] string tail what to write behind it
-- @treturn string
function encode.line(value, order, tail)
  return json(value, order or schema.dossier, schema, array.metatable, rest_of, tail)
end
local line = encode.line

--- A string as JSON.
-- @tparam string s
-- @treturn string with its quotation marks
function encode.string(s) return line(s) end

--- A number as JSON; inf and nan, which JSON lacks, are `null`.
-- @tparam number n
-- @treturn string
function encode.number(n) return line(n) end

-- A value of at most this length stands on one line.
local SHORT = 100

local function keys_in_order(object, order)
  local keys = {}
  for _, key in ipairs(order) do
    if object[key] ~= nil then keys[#keys + 1] = key end
  end
  for _, key in ipairs(rest_of(object, order)) do
    keys[#keys + 1] = key
  end
  return keys
end

local function pretty(value, order, indent)
  local short = line(value, order)
  if #short <= SHORT or type(value) ~= "table" then return short end
  local inner, parts = indent .. "  ", {}
  if array.is(value) then
    for i, item in ipairs(value) do
      parts[i] = inner .. pretty(item, order, inner)
    end
    return "[\n" .. concat(parts, ",\n") .. "\n" .. indent .. "]"
  end
  for i, key in ipairs(keys_in_order(value, order)) do
    parts[i] = inner .. line(tostring(key)) .. ": " .. pretty(value[key], schema[key] or schema.other, inner)
  end
  return "{\n" .. concat(parts, ",\n") .. "\n" .. indent .. "}"
end

--- A dossier, or any other value, as JSON laid out for reading.
-- @param value
-- @tparam[opt] table order the keys to write first; a dossier's by default
-- @treturn string without a line end at its end
function encode.pretty(value, order) return pretty(value, order or schema.dossier, "") end

return encode
