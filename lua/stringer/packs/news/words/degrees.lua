--- How exact a number, a time or a length of time is: "more than", "at least", "about". The feature `mod` is the
-- modifier of TIMEX3, which quantities have as well.
-- @module stringer.packs.news.words.degrees

local DEGREES = {
  MORE_THAN = "more than, well over, just over, exceed, exceeding, in excess of, upwards of, >",
  LESS_THAN = "less than, fewer than, just under, nearly, almost, <",
  EQUAL_OR_MORE = "at least, no fewer than, no less than, not less than, >=, ≥",
  EQUAL_OR_LESS = "up to, as many as, as much as, at most, no more than, not more than, <=, ≤",
  APPROX = "about, around, approximately, roughly, circa, ca., close to",
}
-- What also tells where something is; of a time that is the likelier sense.
local PLACES = { MORE_THAN = "over, above", LESS_THAN = "under, below" }
-- What compares sizes: "higher than a year earlier" tells nothing of the year.
local SIZES = {
  MORE_THAN = "greater than, bigger than, higher than, larger than",
  LESS_THAN = "smaller than, lower than",
  EQUAL_OR_MORE = "a minimum of",
  EQUAL_OR_LESS = "a maximum of",
}
-- What only stands before a number.
local COUNTS = { APPROX = "some, an estimated" }

local function add(out, lists, of)
  for mod, words in pairs(lists) do
    for word in words:gmatch "%s*([^,]+)" do
      out[word] = { mod = mod, of = of }
    end
  end
end

local degrees = {}

--- Declares the lexicon.
-- @tparam pack pack
function degrees.declare(pack)
  local words = {}
  add(words, DEGREES)
  add(words, PLACES, "place")
  add(words, SIZES, "size")
  add(words, COUNTS, "count")
  pack:lexicon("degree", words)
end

--- The modifier that a stretch of tokens means.
-- @tparam document doc
-- @tparam integer first
-- @tparam integer last
-- @treturn ?string nil if the stretch is no degree
function degrees.mod(doc, first, last)
  for _, degree in ipairs(doc:at("degree", first)) do
    if degree.first == first and degree.last == last then return degree.mod end
  end
end

return degrees
