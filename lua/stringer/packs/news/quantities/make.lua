--- Makes the features of a quantity from the captures of a match.
-- @module stringer.packs.news.quantities.make

local degrees = require "stringer.packs.news.words.degrees"
local factuality = require "stringer.packs.news.factuality"
local modals = require "stringer.packs.news.words.modals"
local number = require "stringer.number"
local remember = require "stringer.packs.news.remember"
local terms = require "stringer.packs.news.quantities.terms"
local units = require "stringer.packs.news.quantities.units"

local make = {}

--- Whether a match has a capture of this name that holds a token.
local function has(m, name) return m:has(name) end

local function folded(text) return (text:lower():gsub("’", "'"):gsub("%s+", " ")) end

local mod_of = remember(function(text) return terms.mod(folded(text)) end)

-- How exact a number is, by the words of a stretch: an entry of the lexicon of degrees, or several in a row.
local function mod_at(doc, first, last)
  return degrees.mod(doc, first, last) or mod_of(doc.core:text(first, last))
end

--- How exact a number is, by the words of a capture.
function make.mod(m, name)
  if not has(m, name) then return nil end
  return mod_at(m.doc, m:range(name))
end

--- A number without a fraction as an integer, so that it is written without a point.
local function whole(n) return math.abs(n) < 2 ^ 53 and math.floor(n) == n and math.floor(n) or n end

local parse = remember(number.parse)

--- The captures that say how many, and the keys for where they lie.
local HOW_MANY = {}
for name in ("about after low high scale n none vague"):gmatch("%a+") do
  HOW_MANY[name] = { name, name .. "_last" }
end

--- "from 20 to 30", "3 to 4 billion".
local function range(core, at, f)
  local high = core:text(at.high, at.high_last)
  f.low, f.high = parse(core:text(at.low, at.low_last)), parse(high)
  if not f.low or not f.high then return nil end
  -- "3-4,000" are thousands on both sides
  if f.low < 1000 and high:find("^%d+,%d%d%d$") and f.low < f.high / 1000 and f.low >= f.high / 20000 then
    f.low = f.low * 1000
  end
  local scale = high:match("%a+$")
  local factor = at.scale and number.words.scale[folded(core:text(at.scale, at.scale_last))]
  if factor then
    f.low, f.high = f.low * factor, f.high * factor
  elseif scale and number.words.scale[scale:lower()] and f.low < 1000 then
    f.low = f.low * number.words.scale[scale:lower()]
  end
  f.low, f.high = whole(f.low), whole(f.high)
  return f
end

--- Reads how many into the features: `value`, or `low` and `high`, or a vague `mod`.
-- @treturn table|nil nil when the words are no number
function make.count(m, f)
  local core, at = m.doc.core, m:places({}, HOW_MANY)
  f.mod = at.about and mod_at(m.doc, at.about, at.about_last)
    or at.after and mod_of(core:text(at.after, at.after_last))
    or nil
  if at.low then return range(core, at, f) end
  if at.n then
    local value = parse(core:text(at.n, at.n_last))
    if not value then return nil end
    f.value = whole(value * (at.scale and number.words.scale[folded(core:text(at.scale, at.scale_last))] or 1))
    return f
  end
  if at.none then
    f.value = 0
  elseif at.vague then
    f.mod = terms.vague(folded(core:text(at.vague, at.vague_last)))
    if not f.mod then return nil end
  end
  return f
end

--- Reads two numbers together: a range, or one fact each where the second is not the larger ("fell from 40 to 30")
-- or something changed from the one to the other, or each stands for somebody ("aged nine and ten").
local function from_to(m, f)
  if not f or not f.low then return f end
  local joined = has(m, "to") and m:text("to")
  if f.low < f.high and joined ~= "and" and not has(m, "change") then return f end
  if not joined or joined == "-" or joined == "–" then return nil end -- a score
  local first, last = m.first, m.last
  if has(m, "q") then
    first, last = m:range("q")
  end
  if has(m, "change") then first = math.max(first, select(2, m:range("change")) + 1) end
  local before, behind = m:range("to")
  local function one(value, from, to)
    return { kind = f.kind, unit = f.unit, value = value, first = from, last = to }
  end
  return { one(f.low, first, before - 1), one(f.high, behind + 1, last) }
end

local MINOR =
  { p = true, c = true, cent = true, cents = true, pence = true, penny = true, ["¢"] = true, pennies = true }

local function scaled(f, factor)
  for _, key in ipairs { "value", "low", "high" } do
    f[key] = f[key] and whole(f[key] * factor)
  end
  return f
end

local function currency(m)
  local sign = has(m, "sign") and m:text("sign")
  local name = has(m, "currency") and folded(m:text("currency"))
  if name then
    local multiple = units.multiples[m:text("currency")]
    if multiple then return multiple[1], multiple[2] end
    local span = m:span("currency") -- its full name: "Hong Kong dollars"
    return span and span.iso
      or units.currencies[name:match("(%S+)$")]
      or units.codes[name:upper()]
      or units.signs[name]
      or units.short[name]
  end
  local prefix = has(m, "prefix") and folded(m:text("prefix"))
  return sign == "$" and prefix and units.dollars[prefix] or units.signs[sign]
end

--- "$1.5bn", "20 million euros", "50 cents".
function make.money(m)
  local f = make.count(m, { kind = "money" })
  if not f then return nil end
  local factor
  f.unit, factor = currency(m)
  if factor then scaled(f, factor) end
  local name = has(m, "currency") and folded(m:text("currency"))
  if has(m, "minor") then f.value = f.value + (parse(m:text("minor")) or 0) / 100 end
  if name and MINOR[name] then scaled(f, 0.01) end
  return from_to(m, f)
end

--- "61 percent".
function make.percent(m) return from_to(m, make.count(m, { kind = "percent", unit = "%" })) end

--- "a 5.8-magnitude quake".
function make.magnitude(m)
  local value = parse(m:text("q"):match("^%d*%.?%d+") or m:text("q"))
  return value and value < 12 and { kind = "magnitude", value = whole(value) } or nil
end

--- Words behind "degrees" that make them an angle, not a temperature.
local TURNS = {
  angle = true,
  angles = true,
  turn = true,
  rotation = true,
  slope = true,
  north = true,
  south = true,
  east = true,
  west = true,
  latitude = true,
  longitude = true,
  n = true,
  s = true,
  e = true,
  w = true,
}
--- Words shortly before "degrees" that do so: courses and bearings.
local COURSES = {
  heading = true,
  bearing = true,
  course = true,
  direction = true,
  azimuth = true,
  angle = true,
  latitude = true,
  longitude = true,
  rotated = true,
  tilted = true,
  turned = true,
}
local NEAR = 5

local function any_of(core, set, first, last)
  for i = math.max(1, first), math.min(last, core:ntokens()) do
    if set[core:folded(i)] then return true end
  end
  return false
end

local function is_turn(core, m)
  return any_of(core, TURNS, m.last + 1, m.last + 1) or any_of(core, COURSES, m.first - NEAR, m.first - 1)
end

local PRESSURE = { pressure = true, barometric = true, barometer = true }

--- The unit that a measure's words name: "mb" and "MB" differ, unless it is of a pressure that is spoken.
local function measure_of(m)
  local written = m:text("unit")
  local name = folded(written):gsub("%s*%.$", "")
  if name == "mb" and any_of(m.doc.core, PRESSURE, m.first - 2 * NEAR, m.first - 1) then
    return units.measure("mbar")
  end
  return units.cased(written) or units.measure(name)
end

--- "12 miles", "660 square metres", "60 km/h".
function make.measure(m)
  local measure = measure_of(m)
  if not measure then return nil end
  if has(m, "per") then measure = units.speed(measure, folded(m:text("per"))) end
  local core = m.doc.core
  if measure.unit == "°" and is_turn(core, m) then measure = { kind = "angle", unit = "°" } end
  return from_to(m, make.count(m, { kind = measure.kind, unit = measure.unit }))
end

--- "latitude 22.4 north".
function make.latitude(m) return make.count(m, { kind = "angle", unit = "°" }) end

--- "He lost 20 pounds."
function make.pounds(m) return make.count(m, { kind = "mass", unit = "lb" }) end

--- "a foot of snow".
function make.one_measure(m)
  local measure = units.measure(folded(m:text("unit")))
    or folded(m:text("unit")) == "pound" and units.measure("lb")
  local f = measure and make.count(m, { kind = measure.kind, unit = measure.unit })
  if f then f.value = has(m, "half") and 0.5 or has(m, "more") and 1.5 or 1 end
  return f
end

--- "6 feet 3 inches", "6 pounds 8 ounces", in the larger unit.
function make.two_units(m)
  local unit = folded(m:text("unit"))
  local mass = unit:find("^pound") or unit:find("^lb")
  local f = make.count(m, mass and { kind = "mass", unit = "lb" } or { kind = "length", unit = "ft" })
  local minor = parse(m:text("minor"))
  if not f or not minor or minor >= (mass and 16 or 12) then return nil end
  f.value = whole(f.value + minor / (mass and 16 or 12))
  return f
end

--- "29 years old", "aged nine and ten".
function make.age(m)
  local unit = has(m, "unit") and folded(m:text("unit")):gsub("s$", "") or "year"
  return from_to(m, make.count(m, { kind = "age", unit = unit == "yo" and "year" or unit }))
end

local OLDEST = 119

--- "He was 79.", where a number alone is an age if somebody can be so old.
function make.age_of_life(m)
  local f = make.age(m)
  local years = f and (f.value or f.high)
  return years and years >= 1 and years <= OLDEST and years % 1 == 0 and f or nil
end

local OF_TIME = { last = true, next = true, this = true, each = true }
local IN_NOUN_PHRASE = { ADJ = true, NOUN = true, PROPN = true }

--- The noun that is counted: the last of those behind the number ("300 angry demonstrators").
local function counted_noun(m)
  local doc, noun = m.doc, nil
  local core, words, tags = doc.core, doc:column "folded", doc:column "pos"
  local _, to = core:sentence(core:sentence_of(m.last))
  local from = m.last + 1
  if from < to and words[from] == "-" then -- "a 24-point lead"
    return tags[from + 1] == "NOUN" and core:lemma(from + 1):lower() or nil
  end
  for i = from, math.min(to, m.last + 4) do
    local tag = tags[i]
    if not IN_NOUN_PHRASE[tag] or OF_TIME[words[i]] then break end -- "three last year"
    if tag == "PROPN" and noun then break end
    noun = tag == "NOUN" and i or nil
  end
  if noun and noun < to and words[noun + 1] == "-" then return nil end -- "1,500 check-in staff"
  return noun and core:lemma(noun):lower()
end

--- "300 angry demonstrators".
function make.plain(m)
  local f = make.count(m, { kind = "count" })
  if not f then return nil end
  f.unit = m:has("noun") and m:lemma("noun"):lower() or counted_noun(m)
  return from_to(m, f)
end

--- "dozens of houses", "millions of dollars", "hundreds of miles".
function make.vague(m)
  local f = make.count(m, { kind = "count" })
  if not f then return nil end
  local noun = folded(m:text("noun"))
  local measure, code = units.measures[noun], units.currencies[noun]
  if measure then
    f.kind, f.unit = measure.kind, measure.unit
  elseif code and noun ~= "mark" and noun ~= "marks" then
    f.kind, f.unit = "money", code
  else
    f.unit = m:lemma("noun"):lower()
  end
  return f
end

local ordinal = remember(number.ordinal)

--- "his third term", "the 47th president".
function make.ordinal(m)
  local value = ordinal(m:text("n"))
  return value and { kind = "ordinal", value = whole(value), unit = counted_noun(m) } or nil
end

--- "at least 20 and at most 100": a range, or one fact each where it would be empty.
function make.bounds(m)
  local f = make.count(m, { kind = "count", unit = counted_noun(m) })
  if not f or f.low < f.high then return f end
  local function one(key, word)
    local first = m:range(word)
    return {
      kind = "count",
      value = f[key],
      mod = make.mod(m, word),
      first = first,
      last = select(2, m:range(key)),
    }
  end
  return { one("low", "more"), one("high", "less") }
end

--- "between the tenth and the fifteenth".
function make.ordinals(m)
  local low, high = number.ordinal(m:text("low")), number.ordinal(m:text("high"))
  return low and high and low < high and { kind = "ordinal", low = low, high = high, unit = counted_noun(m) }
    or nil
end

--- A span of layer `HowMany` as `make.count` reads a match.
local Counted = {}
Counted.__index = Counted

function Counted:places(into, keys)
  for name, key in pairs(keys) do
    into[key[1]], into[key[2]] = self.doc:capture(self.span, name)
  end
  return into
end

--- Reads how many victims there are from a token on.
-- @tparam table doc
-- @tparam integer first where they begin: with a number, or with "a" for one
-- @tparam table f features to begin with
-- @treturn table|nil
function make.victims(doc, first, f)
  for _, span in ipairs(doc:at("HowMany", first)) do
    if span.first == first then return make.count(setmetatable({ span = span, doc = doc }, Counted), f) end
  end
  f.value = doc.core:folded(first) == "both" and 2 or 1
  return f
end

local function count_victims(m, f)
  if m:has("none") or m:has("n") then return make.count(m, f) end
  local first, last = m:range("q")
  for token = first, last do
    if #m.doc:at("Time", token) > 0 then return nil end -- "in 2004", "two days"
  end
  f = make.victims(m.doc, first, f)
  -- a fraction does not count people: "arrested a third"
  return f and not (f.value and f.value > 0 and f.value < 1) and f or nil
end

-- The first span of layer `Unreal` that a match overlaps, if there is one.
local function unreal(m)
  for token = m.first, m.last do
    local span = m.doc:at("Unreal", token)[1]
    if span then return span end
  end
end

-- The last noun of the victims: "12 angry demonstrators".
local function victims_noun(m)
  local core, _, last = m.doc.core, m:range("q")
  return core:pos(last) == "NOUN" and core:lemma(last):lower() or nil
end

-- Whether a finite verb or an adjective tells of harm that may have come: "may have died", "are feared dead". Nouns
-- and participles tell of what is known: "the killing of four".
local function possible(m)
  local doc, state = m.doc, m:has("state") and m:range("state")
  local pos = state and doc.core:pos(state)
  if pos ~= "VERB" and pos ~= "ADJ" or doc.core:folded(state):find "ing$" then return nil end
  return select(2, factuality.of(doc, state)) == "possible" and "possible" or nil
end

local DONE = { did = true, ["do"] = true, does = true }
local AHEAD = { to = true, ["not"] = true, ["n't"] = true }

local BASE =
  { kill = true, wound = true, injure = true, displace = true, arrest = true, detain = true, execute = true }

-- What a base form tells of ("wanted to kill 12", "did not kill"): as an `Unreal` does; false where that is not known.
local function untold(m)
  local doc, state = m.doc, m:has("state") and m:range("state")
  local words = doc:column "folded"
  local before = state and words[state - 1]
  local ahead = before and (AHEAD[before] or modals.tells(doc, state - 1))
  if not (ahead or DONE[before]) or not BASE[words[state]] then return nil end
  local negated, modality = factuality.of(doc, state)
  if not negated and modality == "asserted" then
    if ahead then return false end
    return nil
  end
  return { negated = negated or nil, modality = modality ~= "asserted" and modality or nil }
end

-- People who were not harmed, or only would be, make a count but no casualties; people who may have been harmed make
-- casualties.
local function judged(m, f)
  if not f then return nil end
  local why = unreal(m)
  if not why then why = untold(m) end
  if why == false then return nil end
  if why then
    f.kind, f.unit, f.negated, f.modality = "count", victims_noun(m), why.negated, why.modality
  else
    f.modality = possible(m)
  end
  return f
end

--- "more than 200 dead", "killed at least 12 people".
function make.casualties(m)
  local word = m:has("state") and folded(m:text("state")) or "dead"
  local kind = terms.states[word]
    or terms.states[m:lemma("state")]
    or terms.states[word:match("(%a+)$") or ""]
    or terms.states[word:match("^(%a+)") or ""]
  return kind and judged(m, count_victims(m, { kind = kind }))
end

--- What an entry of the lexicon `harm` says.
function make.suffered(m) return judged(m, count_victims(m, { kind = m:span("state").kind })) end

--- "killed or wounded".
function make.both(m) return judged(m, count_victims(m, { kind = "casualties" })) end

--- "fled their homes".
function make.displaced(m) return judged(m, count_victims(m, { kind = "displaced" })) end

return make
