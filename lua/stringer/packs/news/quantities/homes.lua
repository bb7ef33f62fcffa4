--- Finds the country of a currency whose name several countries use: "90 dinars" are Tunisian or Iraqi ones, by the
-- country that the text names.
-- @module stringer.packs.news.quantities.homes

--- Names of currencies that several countries use: country → currency.
local SHARED = {
  dinar = {
    TUN = "TND",
    DZA = "DZD",
    IRQ = "IQD",
    JOR = "JOD",
    KWT = "KWD",
    BHR = "BHD",
    LBY = "LYD",
    SRB = "RSD",
  },
  peso = {
    MEX = "MXN",
    ARG = "ARS",
    CHL = "CLP",
    COL = "COP",
    PHL = "PHP",
    CUB = "CUP",
    DOM = "DOP",
    URY = "UYU",
  },
  rupee = { IND = "INR", PAK = "PKR", LKA = "LKR", NPL = "NPR", MUS = "MUR", SYC = "SCR" },
  franc = {
    CHE = "CHF",
    BDI = "BIF",
    RWA = "RWF",
    COD = "CDF",
    GIN = "GNF",
    DJI = "DJF",
    SEN = "XOF",
    MLI = "XOF",
    CIV = "XOF",
    BFA = "XOF",
    NER = "XOF",
    BEN = "XOF",
    TGO = "XOF",
    CMR = "XAF",
    GAB = "XAF",
    TCD = "XAF",
    CAF = "XAF",
    COG = "XAF",
  },
  krone = { NOR = "NOK", DNK = "DKK" },
  kroner = { NOR = "NOK", DNK = "DKK" },
  kr = { SWE = "SEK", NOR = "NOK", DNK = "DKK", ISL = "ISK" },
  shilling = { KEN = "KES", UGA = "UGX", TZA = "TZS", SOM = "SOS" },
  rial = { IRN = "IRR", OMN = "OMR", YEM = "YER" },
  riyal = { SAU = "SAR", QAT = "QAR", YEM = "YER" },
  pound = { GBR = "GBP", EGY = "EGP", LBN = "LBP", SDN = "SDG", SYR = "SYP", SSD = "SSP" },
  dirham = { ARE = "AED", MAR = "MAD" },
  som = { KGZ = "KGS", UZB = "UZS" },
  manat = { AZE = "AZN", TKM = "TMT" },
  leu = { ROU = "RON", MDA = "MDL" },
  lei = { ROU = "RON", MDA = "MDL" },
  won = { KOR = "KRW", PRK = "KPW" },
}

--- How often each country is named or meant.
local function named(doc)
  local count = {}
  local names = doc:spans "Name"
  for i = 1, #names do
    local code = names[i].code
    if type(code) == "string" and #code >= 3 then
      code = code:sub(1, 3)
      count[code] = (count[code] or 0) + 1
    end
  end
  return count
end

--- The currency, of those that share a sign, whose country the text names most; nil if it names none.
local function home(currencies, count)
  local best, most = nil, 0
  for code, currency in pairs(currencies) do
    local n = count[code] or 0
    if n > most or (n == most and n > 0 and currency < best) then
      best, most = currency, n
    end
  end
  return best
end

--- Whether no word between the number and the currency's name tells the country: the token before it is a number.
local function is_bare(doc, span)
  local before = span.last > span.first and doc.core:kind(span.last - 1)
  return before == "number" or doc.core:pos(span.last - 1) == "NUM" or before == "punct"
end

--- The currencies that an amount may be in; nil if its own words tell which.
local function currencies_of(doc, span)
  if span.kind ~= "money" or span.last == span.first or not is_bare(doc, span) then return nil end
  local word = doc.core:folded(span.last)
  return SHARED[word] or SHARED[word:gsub("s$", "")]
end

local function run(doc)
  local count
  local spans = doc:spans "Quantity"
  for i = 1, #spans do
    local currencies = currencies_of(doc, spans[i])
    if currencies then
      count = count or named(doc)
      spans[i].unit = home(currencies, count) or spans[i].unit
    end
  end
end

--- Whether the text has an amount whose currency several countries use.
local function needed(doc)
  local spans = doc:spans "Quantity"
  for i = 1, #spans do
    if currencies_of(doc, spans[i]) then return true end
  end
  return false
end

return function(pack)
  pack:step(
    "currencies of countries",
    run,
    { after = "places resolved", needs = { "Name", "Quantity" }, gives = { "Quantity" }, needed = needed }
  )
end
