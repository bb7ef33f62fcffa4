--- Units that numbers are counted in: currencies by ISO 4217, percent, and measures by dimension. Written by hand.
-- @module stringer.packs.news.quantities.units

local units = {}

--- Signs before or after a number.
units.signs = {
  ["$"] = "USD",
  ["€"] = "EUR",
  ["£"] = "GBP",
  ["¥"] = "JPY",
  ["₹"] = "INR",
  ["₽"] = "RUB",
  ["₩"] = "KRW",
  ["₪"] = "ILS",
  ["₺"] = "TRY",
  ["₴"] = "UAH",
  ["₫"] = "VND",
  ["₦"] = "NGN",
  ["฿"] = "THB",
  ["₱"] = "PHP",
  ["₡"] = "CRC",
  ["₭"] = "LAK",
  ["₸"] = "KZT",
  ["₵"] = "GHS",
  ["₾"] = "GEL",
  ["֏"] = "AMD",
  ["₼"] = "AZN",
  ["₲"] = "PYG",
  ["៛"] = "KHR",
  ["₮"] = "MNT",
  ["৳"] = "BDT",
  ["؋"] = "AFN",
  ["﷼"] = "IRR",
  ["₨"] = "INR",
  ["₿"] = "XBT",
  ["₠"] = "EUR",
  ["円"] = "JPY",
  ["ƒ"] = "AWG",
  ["௹"] = "LKR",
  ["元"] = "CNY",
  ["¢"] = "USD",
  ["￥"] = "JPY",
  ["＄"] = "USD",
}

--- Letters before the dollar sign.
units.dollars = {
  us = "USD",
  ["u.s."] = "USD",
  ["u.s"] = "USD",
  c = "CAD",
  ca = "CAD",
  a = "AUD",
  au = "AUD",
  hk = "HKD",
  nz = "NZD",
  s = "SGD",
  nt = "TWD",
  r = "BRL",
  mex = "MXN",
  mx = "MXN",
  j = "JMD",
  tt = "TTD",
  bz = "BZD",
  fj = "FJD",
  z = "ZWL",
  b = "BSD",
  bds = "BBD",
  g = "GYD",
  nzd = "NZD",
  cad = "CAD",
  aud = "AUD",
  usd = "USD",
}

--- Names of currencies, singular and plural; more than one word are looked up by their words.
units.currencies = {
  dollar = "USD",
  dollars = "USD",
  buck = "USD",
  bucks = "USD",
  cent = "USD",
  cents = "USD",
  euro = "EUR",
  euros = "EUR",
  pound = "GBP",
  pounds = "GBP",
  sterling = "GBP",
  quid = "GBP",
  pence = "GBP",
  penny = "GBP",
  pennies = "USD",
  yen = "JPY",
  yuan = "CNY",
  renminbi = "CNY",
  rmb = "CNY",
  kuai = "CNY",
  ruble = "RUB",
  rubles = "RUB",
  rouble = "RUB",
  roubles = "RUB",
  rupee = "INR",
  rupees = "INR",
  rs = "INR",
  ["rs."] = "INR",
  rupiah = "IDR",
  ringgit = "MYR",
  ringgits = "MYR",
  baht = "THB",
  peso = "MXN",
  pesos = "MXN",
  real = "BRL",
  reais = "BRL",
  rand = "ZAR",
  franc = "CHF",
  francs = "CHF",
  won = "KRW",
  shekel = "ILS",
  shekels = "ILS",
  lira = "TRY",
  liras = "TRY",
  lire = "ITL",
  hryvnia = "UAH",
  zloty = "PLN",
  zlotys = "PLN",
  krona = "SEK",
  kronor = "SEK",
  krone = "NOK",
  kroner = "NOK",
  forint = "HUF",
  forints = "HUF",
  koruna = "CZK",
  dirham = "AED",
  dirhams = "AED",
  riyal = "SAR",
  riyals = "SAR",
  dinar = "IQD",
  dinars = "IQD",
  rial = "IRR",
  rials = "IRR",
  naira = "NGN",
  shilling = "KES",
  shillings = "KES",
  dong = "VND",
  afghani = "AFN",
  afghanis = "AFN",
  taka = "BDT",
  tenge = "KZT",
  kyat = "MMK",
  guilder = "NLG",
  guilders = "NLG",
  deutschemark = "DEM",
  deutschemarks = "DEM",
  mark = "DEM",
  marks = "DEM",
  peseta = "ESP",
  pesetas = "ESP",
  lari = "GEL",
  laris = "GEL",
  dram = "AMD",
  drams = "AMD",
  som = "KGS",
  soms = "KGS",
  somoni = "TJS",
  manat = "AZN",
  manats = "AZN",
  leu = "RON",
  lei = "RON",
  lev = "BGN",
  leva = "BGN",
  kuna = "HRK",
  kunas = "HRK",
  kwacha = "ZMW",
  kwanza = "AOA",
  kwanzas = "AOA",
  cedi = "GHS",
  cedis = "GHS",
  birr = "ETB",
  dalasi = "GMD",
  dalasis = "GMD",
  pula = "BWP",
  ariary = "MGA",
  maloti = "LSL",
  nakfa = "ERN",
  ouguiya = "MRU",
  gourde = "HTG",
  gourdes = "HTG",
  guarani = "PYG",
  guaranies = "PYG",
  lempira = "HNL",
  lempiras = "HNL",
  quetzal = "GTQ",
  quetzals = "GTQ",
  colones = "CRC",
  cordobas = "NIO",
  balboas = "PAB",
  bolivar = "VES",
  bolivars = "VES",
  bolivares = "VES",
  boliviano = "BOB",
  bolivianos = "BOB",
  soles = "PEN",
  leks = "ALL",
  tugrik = "MNT",
  tugriks = "MNT",
  togrog = "MNT",
  kip = "LAK",
  riel = "KHR",
  riels = "KHR",
  rufiyaa = "MVR",
  ngultrum = "BTN",
  patacas = "MOP",
  leones = "SLE",
  meticais = "MZN",
  emalangeni = "SZL",
  tenges = "KZT",
  nairas = "NGN",
  takas = "BDT",
  hryvnias = "UAH",
  hryvnya = "UAH",
  zloties = "PLN",
  kronas = "SEK",
  kronur = "ISK",
  kyats = "MMK",
  rands = "ZAR",
  dongs = "VND",
  korunas = "CZK",
  escudo = "PTE",
  escudos = "PTE",
  markka = "FIM",
  drachma = "GRD",
  drachmas = "GRD",
  bitcoin = "XBT",
  bitcoins = "XBT",
}

--- Signs that are too short to be a currency by themselves: they must touch the number, or be in capitals.
units.short = {
  rm = "MYR",
  p = "GBP",
  c = "USD",
  rp = "IDR",
  tk = "BDT",
  ksh = "KES",
  kshs = "KES",
  tsh = "TZS",
  ush = "UGX",
  kr = "SEK",
  fcfa = "XOF",
  cfa = "XOF",
  nt = "TWD",
  hk = "HKD",
}

--- Codes that are written as they are.
units.codes = {}
--- Millions and thousands of them, as companies write them ("30 MEUR").
units.multiples = {}
for code in
  ([[USD EUR GBP JPY CNY RMB INR RUB KRW ILS TRY UAH VND NGN THB PHP CHF CAD AUD NZD HKD SGD TWD BRL MXN ZAR
  SEK NOK DKK PLN
  HUF CZK
  AED SAR IQD IRR KES AFN PKR BDT LKR NPR IDR MYR KZT EGP MAD COP CLP ARS PEN GEL AMD AZN BYN RON BGN HRK RSD MKD ISK
    MDL KGS UZS TJS TMT
  MNT VES BOB PYG UYU CRC GTQ HNL NIO PAB DOP JMD TTD BBD XCD XOF XAF GHS ETB TZS UGX RWF ZMW ZWL MZN AOA BWP NAD MUR
    MGA CDF SDG LYD TND
  DZD JOD KWD BHD OMR QAR YER SYP LBP MMK KHR LAK MOP BND FJD PGK XBT BTC]]):gmatch("%u+")
do
  units.codes[code] = code == "RMB" and "CNY" or code == "BTC" and "XBT" or code
  units.multiples["M" .. code], units.multiples["K" .. code] =
    { units.codes[code], 1e6 }, { units.codes[code], 1e3 }
end

local function measures(dimension, list)
  for names, unit in pairs(list) do
    for name in names:gmatch("%S+") do
      units.measures[name] = { kind = dimension, unit = unit }
    end
  end
end

--- Measures: name -> {kind=, unit=}.
units.measures = {}
measures("length", {
  ["kilometre kilometres kilometer kilometers km kms"] = "km",
  ["metre metres meter meters m"] = "m",
  ["centimetre centimetres centimeter centimeters cm"] = "cm",
  ["millimetre millimetres millimeter millimeters mm"] = "mm",
  ["nanometre nanometres nanometer nanometers nm"] = "nm",
  ["mile miles mi"] = "mi",
  ["nmi"] = "nmi",
  ["light-year light-years lightyear lightyears"] = "ly",
  ["yard yards yd yds"] = "yd",
  ["foot feet ft"] = "ft",
  ['inch inches in " ″'] = "in",
  ["dm"] = "dm",
  ["micron microns micrometre micrometres micrometer micrometers µm μm"] = "µm",
  ["furlong furlongs"] = "furlong",
})
measures(
  "area",
  { ["hectare hectares ha"] = "ha", ["acre acres"] = "acre", ["km2 sqkm km²"] = "km2", ["m2 m² sqm"] = "m2" }
)
measures("mass", {
  ["kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs"] = "kg",
  ["gram grams gramme grammes"] = "g",
  ["milligram milligrams mg"] = "mg",
  ["microgram micrograms mcg μg µg"] = "µg",
  ["tonne tonnes"] = "t",
  ["ton tons"] = "ton",
  ["lb lbs"] = "lb",
  ["ounce ounces oz"] = "oz",
  ["carat carats"] = "ct",
})
measures("volume", {
  ["litre litres liter liters l"] = "l",
  ["millilitre millilitres milliliter milliliters ml"] = "ml",
  ["gallon gallons"] = "gal",
  ["teaspoon teaspoons tsp"] = "tsp",
  ["tablespoon tablespoons tbsp"] = "tbsp",
  ["barrel barrels bbl"] = "bbl",
  ["bushel bushels"] = "bu",
  ["pint pints"] = "pt",
  ["quart quarts"] = "qt",
})
measures("speed", { ["mph"] = "mph", ["kph km/h kmh kmph"] = "km/h", ["knot knots kt kts"] = "kn" })
measures("pressure", {
  ["millibar millibars mbar"] = "mb",
  ["hectopascal hectopascals hpa"] = "hPa",
  ["kilopascal kilopascals kpa"] = "kPa",
  ["pascal pascals"] = "Pa",
  ["psi"] = "psi",
})
measures("power", {
  ["kilowatt kilowatts kw"] = "kW",
  ["megawatt megawatts mw"] = "MW",
  ["gigawatt gigawatts gw"] = "GW",
  ["watt watts"] = "W",
  ["horsepower hp bhp"] = "hp",
})
measures("voltage", { ["volt volts"] = "V", ["kilovolt kilovolts kv"] = "kV", ["millivolt millivolts"] = "mV" })
measures("current", { ["ampere amperes amp amps"] = "A", ["milliamp milliamps"] = "mA" })
measures("energy", {
  ["kilowatt-hour kilowatt-hours kwh"] = "kWh",
  ["megawatt-hour megawatt-hours mwh"] = "MWh",
  ["gwh"] = "GWh",
  ["twh"] = "TWh",
  ["joule joules"] = "J",
  ["calorie calories"] = "cal",
  ["kilocalorie kilocalories kcal"] = "kcal",
  ["kiloton kilotons"] = "kt",
  ["megaton megatons"] = "Mt",
})
measures("radiation", {
  ["millisievert millisieverts msv"] = "mSv",
  ["microsievert microsieverts"] = "µSv",
  ["sievert sieverts"] = "Sv",
})
measures("flow", { ["bpd b/d"] = "bbl/d", ["cfs cusecs"] = "cfs" })
measures("data", {
  ["bit bits"] = "bit",
  ["byte bytes"] = "B",
  ["kilobyte kilobytes kb"] = "kB",
  ["megabyte megabytes mb"] = "MB",
  ["gigabyte gigabytes gb"] = "GB",
  ["terabyte terabytes tb"] = "TB",
  ["megabit megabits"] = "Mbit",
  ["mbps"] = "Mbit/s",
  ["gbps"] = "Gbit/s",
})
measures("temperature", {
  ["c"] = "°C",
  ["f"] = "°F",
  ["degree degrees deg deg. °"] = "°",
  ["celsius celcius centigrade °c"] = "°C",
  ["fahrenheit °f"] = "°F",
})
measures("sound", { ["decibel decibels db"] = "dB" })
measures(
  "frequency",
  { ["hertz hz"] = "Hz", ["kilohertz khz"] = "kHz", ["megahertz mhz"] = "MHz", ["gigahertz ghz"] = "GHz" }
)

measures("angle", { ["turn turns"] = "turn" })

local POWERS =
  { square = "2", sq = "2", ["sq."] = "2", ["cu."] = "3", cubic = "3", cu = "3", ["²"] = "2", ["³"] = "3" }
local DEGREES = { degrees = true, degree = true, deg = true, ["°"] = true }
local SCALES = { c = "°C", celsius = "°C", centigrade = "°C", f = "°F", fahrenheit = "°F" }
local SPEEDS = { km = "km/h", mi = "mph", m = "m/h", ft = "ft/h" }

local function powered(unit, power) return { kind = power == "2" and "area" or "volume", unit = unit .. power } end

--- Units that differ from others only in the case of their letters.
local CASED = {
  mb = { kind = "pressure", unit = "mb" },
  Mb = { kind = "data", unit = "Mbit" },
  mW = { kind = "power", unit = "mW" },
}

--- Looks up a unit by its case: "929 mb" differs from "929 MB".
-- @tparam string text as it is written
-- @treturn table|nil {kind=, unit=}
function units.cased(text) return CASED[text] end

--- Looks up a measure of one or more words ("square kilometres", "metric tons", "km²", "degrees Celsius").
-- @tparam string text folded
-- @treturn table|nil {kind=, unit=}
function units.measure(text)
  local found = units.measures[text]
  if found then return found end
  local first, rest = text:match("^(%S-)[ -]+(.+)$")
  if not first then
    local base, power = text:match("^(.-)%s*(\194[\178\179])$")
    local measure = base and units.measures[base]
    return measure and powered(measure.unit, POWERS[power]) or nil
  end
  if first == "metric" then return { kind = "mass", unit = "t" } end
  if first == "short" or first == "long" then return { kind = "mass", unit = "ton" } end
  if first == "basis" then return { kind = "percent", unit = "bp" } end
  if first == "nautical" then return { kind = "length", unit = "nmi" } end
  if POWERS[first] and rest:find("^nautical") then return { kind = "area", unit = "nmi2" } end
  if POWERS[first] and units.measures[rest] then return powered(units.measures[rest].unit, POWERS[first]) end
  return DEGREES[first] and SCALES[rest] and { kind = "temperature", unit = SCALES[rest] } or nil
end

--- A length in a time as a speed ("miles" "per hour", "m" "/s").
-- @tparam table measure of `units.measure`
-- @tparam string per the words behind it
-- @treturn table {kind=, unit=}; the measure itself where it is no length
function units.speed(measure, per)
  if measure.kind ~= "length" then return measure end
  if per:find("h") then return { kind = "speed", unit = SPEEDS[measure.unit] or measure.unit .. "/h" } end
  return { kind = "speed", unit = measure.unit .. "/s" }
end

return units
