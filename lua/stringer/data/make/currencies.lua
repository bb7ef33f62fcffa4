--- Makes currencies.lex: the full names of the ISO 4217 currencies, from CLDR.
-- Usage: lua5.4 currencies.lua NODE_MODULES > ../currencies.lex
-- Codes, signs and names of one word ("dollars") are the rules' own.
-- @script currencies
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local lex = require "lex"
local json = require "cjson"

local modules = assert(arg[1], "usage: currencies.lua NODE_MODULES")
local file = assert(io.open(modules .. "/cldr-numbers-full/main/en/currencies.json", "rb"))
local currencies = json.decode(file:read("a")).main.en.numbers.currencies
file:close()

-- What newspapers call them besides.
local OTHERS = {
  USD = "U.S. dollar|U.S. dollars|American dollars",
  GBP = "pound sterling|pounds sterling",
  XOF = "CFA franc|CFA francs",
  TRY = "Turkish liras",
  ILS = "Israeli shekel|Israeli shekels",
  ZWL = "Zimbabwean dollar|Zimbabwean dollars|Zimbabwe dollars",
  DEM = "deutsche mark|deutsche marks",
  TWD = "Taiwan dollar|Taiwan dollars",
  AED = "UAE dirhams|Emirati dirhams",
  CZK = "Czech crown|Czech crowns|Czech korunas",
  SEK = "Swedish crown|Swedish crowns",
  NOK = "Norwegian crown|Norwegian crowns",
  DKK = "Danish crown|Danish crowns",
  SKK = "Slovak crown|Slovak crowns",
  KGS = "Kyrgyz som|Kyrgyz soms",
  UZS = "Uzbek sum|Uzbek soum",
  VES = "Venezuelan bolivars|Venezuelan bolívars",
  BYN = "Belarusian rubles|Belarussian rubles",
  RUB = "Russian roubles",
  INR = "lakh rupees|crore rupees",
  CNY = "Chinese renminbi",
  KPW = "North Korean won",
}

-- "Afghan Afghani (1927–2002)": the name is that of the one which has it today.
local function without_years(text) return (text:gsub("%s*%b()$", "")) end

local current, shared = {}, {}
local function note(name, iso)
  local key = name:lower()
  if shared[key] and shared[key] ~= iso then
    shared[key] = "?"
  else
    shared[key] = iso
  end
end
for iso, item in pairs(currencies) do
  for _, key in ipairs { "displayName", "displayName-count-one", "displayName-count-other" } do
    local name = item[key]
    if name and not name:find "%(" then
      current[name:lower()] = true
    elseif name then
      note(without_years(name), iso)
    end
  end
end

local lines = {}
for iso, item in pairs(currencies) do
  local list, seen = {}, {}
  local function add(name)
    local plain = name and without_years(name)
    if not plain or not plain:find " " or seen[plain:lower()] then return end
    local former = plain ~= name and (current[plain:lower()] or shared[plain:lower()] == "?")
    if former then return end
    seen[plain:lower()] = true
    list[#list + 1] = plain
  end
  if not iso:find "^X" or iso == "XOF" or iso == "XAF" or iso == "XPF" or iso == "XCD" then
    add(item.displayName)
    add(item["displayName-count-one"])
    add(item["displayName-count-other"])
    for name in (OTHERS[iso] or ""):gmatch "[^|]+" do
      add(name)
    end
    if #list > 0 then lines[#lines + 1] = lex.line(list, { "iso=" .. iso }) end
  end
end
table.sort(lines)

print(([[
# Full names of currencies (%d of ISO 4217, with former ones), made by make/currencies.lua; what newspapers call them
besides by hand.
# Origin: Unicode CLDR by the npm package cldr-numbers-full; further names from general knowledge. Licence: Unicode
licence.
# iso: ISO 4217. Names of former currencies that a later one has are left out.
%%lexicon currency
%%case folded]]):format(#lines))
print(table.concat(lines, "\n"))
