--- Checks the lexicon sources of this directory: form, duplicates, features, counts, completeness.
-- Usage: lua5.4 check.lua [DATA_DIRECTORY [NODE_MODULES]]; with the second it compares with CLDR and ISO lists.
-- The exit status is 1 when a source is malformed.
-- @script check
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local lex = require "lex"

local data = arg[1] or (here .. "/..")
local modules = arg[2]
local faults = 0

local function complain(message)
  faults = faults + 1
  io.stderr:write(message, "\n")
end

-- Every feature that a source may use; rules read no others, so a typing error shows here.
local KNOWN = {}
for key in
  ([[code name lat lon pop type kind region admin former short common weak adj noun prefix plural
  stands_for of role agent gender rank branch from to country verb attitude frame plover cameo hedge recipient
  unit dimension factor offset si symbol iso minor subunit month day rule date calendar value gloss iata icao
  members parent sport language freq title full status wiki abbreviation lemma particle object mode polarity count
  reciprocal transitive passive next subject needs place side number person pos case sense at_least hint place_hint
  scope factuality
  negative family denomination direction office weak effect alone none
  clause that quote told seem]]):gmatch("%S+")
do
  KNOWN[key] = true
end

local function sources()
  local list = {}
  local pipe = assert(io.popen("ls '" .. data .. "'"))
  for name in pipe:lines() do
    if name:find("%.lex$") then list[#list + 1] = name end
  end
  pipe:close()
  return list
end

local function signature(item)
  local f = item.features
  local parts = {}
  for key, value in pairs(f) do
    parts[#parts + 1] = key .. "=" .. value
  end
  table.sort(parts)
  return table.concat(parts, " ")
end

local tally, phrases, where = {}, {}, {}

local function check(name)
  local entries, head = lex.read(data .. "/" .. name, complain)
  if not head:find("Origin") or not head:find("Licence") then
    complain(name .. ": its head names no Origin or Licence")
  end
  for _, item in ipairs(entries) do
    local count = tally[item.lexicon] or { entries = 0, phrases = 0, files = {} }
    tally[item.lexicon] = count
    count.files[name] = true
    count.entries = count.entries + 1
    count.phrases = count.phrases + #item.variants
    for key in pairs(item.features) do
      if not KNOWN[key] then complain(("%s:%d: unknown feature %s"):format(name, item.line, key)) end
    end
    local mark = signature(item)
    local seen = phrases[item.lexicon] or {}
    phrases[item.lexicon] = seen
    for _, phrase in ipairs(item.variants) do
      local key = phrase .. "\0" .. mark
      if seen[key] then
        complain(
          ("%s:%d: '%s' is in %s twice with the same features (before: %s)"):format(
            name,
            item.line,
            phrase,
            item.lexicon,
            seen[key]
          )
        )
      end
      seen[key] = name .. ":" .. item.line
      where[item.lexicon .. "\0" .. phrase:lower()] = item
    end
  end
end

local function report()
  local names = {}
  for name in pairs(tally) do
    names[#names + 1] = name
  end
  table.sort(names)
  local total, all = 0, 0
  for _, name in ipairs(names) do
    local files = {}
    for file in pairs(tally[name].files) do
      files[#files + 1] = file
    end
    table.sort(files)
    print(
      ("%-16s %7d entries %7d phrases   %s"):format(
        name,
        tally[name].entries,
        tally[name].phrases,
        table.concat(files, " ")
      )
    )
    total, all = total + tally[name].entries, all + tally[name].phrases
  end
  print(("%-16s %7d entries %7d phrases"):format("all", total, all))
end

-- Compares the countries with CLDR's territories and every English name of i18n-iso-countries.
local function compare()
  local json = require "cjson"
  local function read(path)
    local file = assert(io.open(modules .. "/" .. path))
    local text = file:read("a")
    file:close()
    return json.decode(text)
  end
  local function has(name)
    local curly = name:gsub("\u{2019}", "'")
    return where["country\0" .. name:lower()] or where["country\0" .. curly:lower()]
  end
  local found, missing = 0, {}
  local territories =
    read("cldr-localenames-full/main/en/territories.json").main.en.localeDisplayNames.territories
  local skip = {
    EU = 1,
    EZ = 1,
    UN = 1,
    XA = 1,
    XB = 1,
    ZZ = 1,
    QO = 1,
    AC = 1,
    TA = 1,
    CP = 1,
    CQ = 1,
    DG = 1,
    EA = 1,
    IC = 1,
    CY = nil,
  }
  for code, name in pairs(territories) do
    local base = code:match("^(%u%u)")
    if base and not skip[base] then
      if has(name) then
        found = found + 1
      else
        missing[#missing + 1] = code .. " " .. name
      end
    end
  end
  for code, name in pairs(read("i18n-iso-countries/langs/en.json").countries) do
    for _, each in ipairs(type(name) == "table" and name or { name }) do
      if has(each) then
        found = found + 1
      else
        missing[#missing + 1] = code .. " " .. each
      end
    end
  end
  table.sort(missing)
  print(
    ("countries: %d of %d names of CLDR and i18n-iso-countries are there; missing:"):format(
      found,
      found + #missing
    )
  )
  for _, name in ipairs(missing) do
    print("  " .. name)
  end
  local have, capital, people, none = {}, {}, {}, {}
  for key, item in pairs(where) do
    local layer = key:match("^(.-)%z")
    if layer == "country" then have[item.features.code] = true end
    if layer == "capital" then capital[item.features.stands_for] = true end
    if layer == "nationality" then people[item.features.code] = true end
  end
  local codes, without = 0, {}
  for _, pair in ipairs(read("i18n-iso-countries/codes.json")) do
    local code = pair[2]
    codes = codes + 1
    if not have[code] then none[#none + 1] = code end
    if not (capital[code] and people[code]) then without[#without + 1] = code end
  end
  print(
    ("ISO 3166 codes: %d, without an entry: %s; without capital or nationality: %s"):format(
      codes,
      table.concat(none, " "),
      table.concat(without, " ")
    )
  )
end

-- Counts the subdivisions of ISO 3166-2 whose name there, or CLDR's English one, is a region of their country or any
-- place.
local function compare_subdivisions()
  local fold = require "fold"
  local file = io.open(modules .. "/iso-3166/2.js")
  if not file then return end
  local function plain(name) return ((fold(name)):lower():gsub("[^%w]+", " ")) end
  local names = {}
  for key, item in pairs(where) do
    local layer, name = key:match("^(.-)%z(.*)$")
    if layer == "region" then names[plain(name) .. (item.features.code or "")] = true end
    if layer == "city" or layer == "country" or layer == "capital" or layer == "place" then
      names[plain(name)] = true
    end
  end
  local english = require("cjson").decode(
    assert(io.open(modules .. "/cldr-subdivisions-full/subdivisions/en/en.json")):read("a")
  )
  english = english.subdivisions.localeDisplayNames.subdivisions
  local alpha3 = require("geonames").alpha3(modules)
  local count = { all = 0, own = 0, english = 0, town = 0 }
  for code, _, name in file:read("a"):gmatch("code: '([^']+)',%s*name: (['\"])(.-)%2,?\n") do
    local country, own = alpha3[code:sub(1, 2)], plain((name:gsub("\\'", "'")))
    local other = plain(english[code:lower():gsub("-", "")] or name)
    count.all = count.all + 1
    if names[own .. country] then
      count.own = count.own + 1
    elseif names[other .. country] then
      count.english = count.english + 1
    elseif names[own] or names[other] then
      count.town = count.town + 1
    end
  end
  file:close()
  print(
    (
      "ISO 3166-2: %d names; regions as they are spelled there %d, by CLDR's English name %d; towns or countries"
      .. " of the name %d"
    ):format(count.all, count.own, count.english, count.town)
  )
end

for _, name in ipairs(sources()) do
  check(name)
end
report()
if modules then
  compare()
  compare_subdivisions()
end
if faults > 0 then
  io.stderr:write(faults, " faults\n")
  os.exit(1)
end
