--- Makes currencies.lex: ISO 4217 currencies with names and symbols, from CLDR.
-- Usage: lua5.4 currencies.lua NODE_MODULES > ../currencies.lex
-- @script currencies
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local lex = require "lex"
local json = require "cjson"

local modules = assert(arg[1], "usage: currencies.lua NODE_MODULES")
local file = assert(io.open(modules .. "/cldr-numbers-full/main/en/currencies.json", "rb"))
local currencies = json.decode(file:read("a")).main.en.numbers.currencies
file:close()

local lines = {}
for iso, item in pairs(currencies) do
  if not iso:find("^X") then
    local list, seen = {}, {}
    local function add(text)
      if text and #text > 0 and not seen[text] then
        seen[text] = true
        list[#list + 1] = text
      end
    end
    add(item.displayName)
    add(item["displayName-count-one"])
    add(item["displayName-count-other"])
    add(iso)
    if item.symbol ~= iso then add(item.symbol) end
    lines[#lines + 1] = lex.line(list, { "iso=" .. iso })
  end
end
table.sort(lines)

-- Short names: the country they mean when nothing else is said.
local SHORT = [[
dollar | dollars | US$ | greenback | greenbacks | U.S. dollar | U.S. dollars	iso=USD
euro | euros	iso=EUR
pound | pounds | pound sterling | pounds sterling | sterling | quid	iso=GBP
yen	iso=JPY
yuan | renminbi | RMB	iso=CNY
rupee | rupees | Rs | Rs.	iso=INR
ruble | rubles | rouble | roubles	iso=RUB
franc | francs	iso=CHF
won	iso=KRW
peso | pesos	iso=MXN
real | reais	iso=BRL
rand	iso=ZAR
lira | liras | lire	iso=TRY
shekel | shekels	iso=ILS
riyal | riyals	iso=SAR
rial | rials	iso=IRR
dinar | dinars	iso=IQD
dirham | dirhams	iso=AED
rupiah	iso=IDR
ringgit	iso=MYR
baht	iso=THB
dong	iso=VND
hryvnia | hryvnias | hryvnya	iso=UAH
zloty | zlotys	iso=PLN
forint | forints	iso=HUF
krona | kronor	iso=SEK
krone | kroner	iso=NOK
naira	iso=NGN
cedi | cedis	iso=GHS
birr	iso=ETB
taka	iso=BDT
bolivar | bolivars	iso=VES
tenge	iso=KZT
mark | marks | deutsche mark | deutsche marks | deutschmark	iso=DEM
cent | cents	iso=USD	minor=true
pence | penny | p	iso=GBP	minor=true
kopek | kopeks | kopeck | kopecks	iso=RUB	minor=true
paisa | paise	iso=INR	minor=true
lakh rupees | crore rupees	iso=INR]]
print(([[
# Currencies (%d of ISO 4217, with former ones), made by make/currencies.lua; short names by hand.
# Origin: Unicode CLDR by the npm package cldr-numbers-full; short names from general knowledge.
# Licence: Unicode licence; the short names MIT.
# iso: ISO 4217; minor=true: a hundredth of it.
%%lexicon currency
%%boolean minor
%%set kind=name]]):format(#lines))
print(table.concat(lines, "\n"))
print("%set kind=short")
print(SHORT)
