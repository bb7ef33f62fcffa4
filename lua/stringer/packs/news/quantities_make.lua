--- From the captures of a match to the features of a quantity.
-- @module stringer.packs.news.quantities_make

local number = require "stringer.number"
local units = require "stringer.packs.news.quantities_units"

local make = {}

local MODS = {
  ["more than"] = "MORE_THAN", over = "MORE_THAN", above = "MORE_THAN", ["well over"] = "MORE_THAN", ["just over"] = "MORE_THAN",
    exceed = "MORE_THAN",
  ["greater than"] = "MORE_THAN", ["in excess of"] = "MORE_THAN", [">"] = "MORE_THAN", upwards_of = "MORE_THAN",
    ["upwards of"] = "MORE_THAN", exceeding = "MORE_THAN",
  ["bigger than"] = "MORE_THAN", ["higher than"] = "MORE_THAN", ["larger than"] = "MORE_THAN",
  ["less than"] = "LESS_THAN", ["fewer than"] = "LESS_THAN", under = "LESS_THAN", below = "LESS_THAN", ["<"] = "LESS_THAN",
    ["just under"] = "LESS_THAN",
  nearly = "LESS_THAN", almost = "LESS_THAN", ["smaller than"] = "LESS_THAN", ["lower than"] = "LESS_THAN",
  ["at least"] = "EQUAL_OR_MORE", ["no fewer than"] = "EQUAL_OR_MORE", ["no less than"] = "EQUAL_OR_MORE",
    ["not less than"] = "EQUAL_OR_MORE",
  [">="] = "EQUAL_OR_MORE", ["or more"] = "EQUAL_OR_MORE", ["or greater"] = "EQUAL_OR_MORE", ["a minimum of"] = "EQUAL_OR_MORE",
  ["up to"] = "EQUAL_OR_LESS", ["as many as"] = "EQUAL_OR_LESS", ["as much as"] = "EQUAL_OR_LESS", ["at most"] = "EQUAL_OR_LESS",
    ["no more than"] = "EQUAL_OR_LESS",
  ["not more than"] = "EQUAL_OR_LESS", ["a maximum of"] = "EQUAL_OR_LESS", ["<="] = "EQUAL_OR_LESS", ["or less"] = "EQUAL_OR_LESS",
    ["or fewer"] = "EQUAL_OR_LESS",
  about = "APPROX", around = "APPROX", approximately = "APPROX", roughly = "APPROX", some = "APPROX", ["close to"] = "APPROX",
    ["an estimated"] = "APPROX",
  estimated = "APPROX", ["or so"] = "APPROX",
}

local VAGUE = {
  dozens = "DOZENS", scores = "SCORES", hundreds = "HUNDREDS", thousands = "THOUSANDS", millions = "MILLIONS", billions = "BILLIONS",
    several = "SEVERAL",
  ["a few"] = "FEW", few = "FEW", many = "MANY", ["a number"] = "SEVERAL", multiple = "SEVERAL", numerous = "MANY",
}

local STATES = {}
for kind, words in pairs {
  dead = [[dead killed kill kills killing killings die died slay slain slew slaying slayings fatality fatalities death deaths murder murders
    murdered murdering massacre massacred massacring execute executed executing execution executions drown drowned drowning behead
    beheaded beheading toll count perish perished succumbed lives assassination assassinations assassinate assassinated assassinating
    lynched lynching electrocuted shot shooting gunned stabbed bodies corpses]],
  injured = [[wound wounds wounded wounding injure injures injured injuring hurt hurting maim maimed maiming injury injuries hospitalized
    hospitalised]],
  missing = "missing unaccounted disappearance disappearances",
  casualties = "casualty casualties",
  displaced = [[displace displaces displaced displacing displacement uproot uprooted uprooting homeless evacuate evacuated evacuates
    evacuating evacuation]],
  arrested = [[arrest arrests arrested arresting detain detained detaining detains detention detentions capture captured imprison
    imprisoned jail jailed apprehended rounded rounding took taking taken placed]],
} do
  for word in words:gmatch("%S+") do STATES[word] = kind end
end

--- Whether a match has a capture of this name, and something in it.
local function has(m, name)
  return m:has(name)
end

local function folded(text)
  return (text:lower():gsub("’", "'"):gsub("%s+", " "))
end

--- What a capture's words say of how exact a number is.
function make.mod(m, name)
  if not has(m, name) then return nil end
  local word = folded(m:text(name)):gsub("^just ", ""):gsub(" more$", "")
  return MODS[folded(m:text(name))] or MODS[word]
end

local function vague_of(text)
  local word = folded(text):gsub(" of$", "")
  local tens = word:match("^tens of (%a+)$")
  if tens then return "TENS_OF_" .. tens:upper() end
  local hundreds = word:match("^hundreds of (%a+)$")
  if hundreds then return "HUNDREDS_OF_" .. hundreds:upper() end
  return VAGUE[word] or VAGUE[word:match("(%a+)$") or ""]
end

--- A number without a fraction as an integer, so that it is written without a point.
local function whole(n)
  return math.abs(n) < 2 ^ 53 and math.floor(n) == n and math.floor(n) or n
end

--- Reads how many into the features: `value`, or `low` and `high`, or a vague `mod`.
-- @treturn table|nil nil when the words are no number
function make.count(m, f)
  f.mod = make.mod(m, "about") or make.mod(m, "after")
  if has(m, "low") then
    f.low, f.high = number.parse(m:text("low")), number.parse(m:text("high"))
    if not f.low or not f.high then return nil end
    local scale = m:text("high"):match("%a+$")
    local factor = has(m, "scale") and number.words.scale[folded(m:text("scale"))]
    if factor then
      f.low, f.high = f.low * factor, f.high * factor
    elseif scale and number.words.scale[scale:lower()] and f.low < 1000 then              -- "3 to 4 billion"
      f.low = f.low * number.words.scale[scale:lower()]
    end
  elseif has(m, "n") then
    local text = folded(m:text("n"))
    f.value = (text == "a" or text == "an" or text == "one" or text == "another") and 1 or number.parse(text)
    if not f.value then return nil end
  elseif has(m, "none") then
    f.value = 0
  elseif has(m, "vague") then
    f.mod = vague_of(m:text("vague"))
    if not f.mod then return nil end
  end
  for _, key in ipairs { "value", "low", "high" } do f[key] = f[key] and whole(f[key]) end
  return f
end

local MINOR = { cent = true, cents = true, pence = true, penny = true, ["¢"] = true, pennies = true }

local function scaled(f, factor)
  for _, key in ipairs { "value", "low", "high" } do f[key] = f[key] and whole(f[key] * factor) end
  return f
end

local function currency(m)
  local sign = has(m, "sign") and m:text("sign")
  local name = has(m, "currency") and folded(m:text("currency"))
  if name then
    local code = units.currencies[name:match("(%S+)$")] or units.codes[name:upper()] or units.signs[name]
    local of = name:match("^(%a+) ")
    local BY_PEOPLE = { australian = "AUD", canadian = "CAD", hong = "HKD", singapore = "SGD", zealand = "NZD", swiss = "CHF",
      french = "FRF", belgian = "BEF", egyptian = "EGP",
      pakistani = "PKR", indian = "INR", philippine = "PHP", argentine = "ARS", swedish = "SEK", norwegian = "NOK", danish = "DKK",
        turkish = "TRY", syrian = "SYP",
      lebanese = "LBP", jordanian = "JOD", kuwaiti = "KWD", us = "USD" }
    return of and BY_PEOPLE[of] or code
  end
  local prefix = has(m, "prefix") and folded(m:text("prefix"))
  return sign == "$" and prefix and units.dollars[prefix] or units.signs[sign]
end

--- "$1.5bn", "20 million euros", "50 cents".
function make.money(m)
  local f = make.count(m, { kind = "money" })
  if not f then return nil end
  f.unit = currency(m)
  local name = has(m, "currency") and folded(m:text("currency"))
  if has(m, "minor") then f.value = f.value + (number.parse(m:text("minor")) or 0) / 100 end
  if name and MINOR[name] then scaled(f, 0.01) end
  return f
end

function make.percent(m)
  return make.count(m, { kind = "percent", unit = "%" })
end

--- "a 5.8-magnitude quake".
function make.magnitude(m)
  local value = number.parse(m:text("q"):match("^%d*%.?%d+") or m:text("q"))
  return value and value < 12 and { kind = "magnitude", value = whole(value) } or nil
end

--- "12 miles", "660 square metres".
function make.measure(m)
  local measure = units.measure((folded(m:text("unit")):gsub("%.$", "")))
  if not measure then return nil end
  return make.count(m, { kind = measure.kind, unit = measure.unit })
end

function make.age(m)
  local unit = has(m, "unit") and folded(m:text("unit")):gsub("s$", "") or "year"
  return make.count(m, { kind = "age", unit = unit == "yo" and "year" or unit })
end

local IN_NOUN_PHRASE = { ADJ = true, NOUN = true, PROPN = true }

--- The noun that is counted: the last of those behind the number ("300 angry demonstrators").
local function counted_noun(m)
  local core, noun = m.doc.core, nil
  local _, to = core:sentence(core:sentence_of(m.last))
  for i = m.last + 1, math.min(to, m.last + 4) do
    local pos = core:pos(i)
    if not IN_NOUN_PHRASE[pos] then break end
    noun = pos == "NOUN" and i or nil
  end
  return noun and core:lemma(noun):lower()
end

function make.plain(m)
  local f = make.count(m, { kind = "count" })
  if f then f.unit = m:has("noun") and m:lemma("noun"):lower() or counted_noun(m) end
  return f
end

--- A span of layer `HowMany` as `make.count` reads a match.
local Counted = {}
Counted.__index = Counted

function Counted:has(name)
  return self.captures[name] ~= nil
end

function Counted:text(name)
  local c = self.captures[name]
  return self.core:text(c.first, c.last)
end

--- Reads how many victims there are from a token on.
-- @tparam table doc
-- @tparam integer first where they begin: with a number, or with "a" for one
-- @tparam table f features to begin with
-- @treturn table|nil
function make.victims(doc, first, f)
  for _, span in ipairs(doc:at("HowMany", first)) do
    if span.first == first then return make.count(setmetatable({ captures = span.captures, core = doc.core }, Counted), f) end
  end
  f.value = doc.core:folded(first) == "both" and 2 or 1
  return f
end

local function count_victims(m, f)
  if m:has("none") or m:has("n") then return make.count(m, f) end
  local first, last = m:range("q")
  for token = first, last do
    if #m.doc:at("Time", token) > 0 then return nil end                                -- "in 2004", "two days"
  end
  return make.victims(m.doc, first, f)
end

--- "more than 200 dead", "killed at least 12 people".
function make.casualties(m)
  local word = m:has("state") and folded(m:text("state")) or "dead"
  local kind = STATES[word] or STATES[m:lemma("state")] or STATES[word:match("(%a+)$") or ""] or STATES[word:match("^(%a+)") or ""]
  return kind and count_victims(m, { kind = kind })
end

--- "killed or wounded".
function make.both(m) return count_victims(m, { kind = "casualties" }) end

--- "fled their homes".
function make.displaced(m) return count_victims(m, { kind = "displaced" }) end

make.MODS, make.STATES, make.VAGUE = MODS, STATES, VAGUE

return make
