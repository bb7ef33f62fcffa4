--- Functions that fields of rules call: those of the pack, and those of packs that use it. `<Time>` needs none: a
-- captured time has its `value`.
-- @module stringer.packs.news.quantities.functions

local factuality = require "stringer.packs.news.factuality"
local number = require "stringer.number"
local remember = require "stringer.packs.news.remember"
local units = require "stringer.packs.news.quantities.units"

-- Numbers without a fraction are integers, so that they are written without one.
local function whole(value)
  return value and (math.abs(value) < 2 ^ 53 and math.floor(value) == value and math.floor(value) or value)
end

local parse = remember(function(text) return whole(number.parse(text)) end)
local ordinal = remember(function(text) return whole(number.ordinal(text)) end)

local measure = remember(function(text) return units.measure(text:lower()) end)

return function(pack)
  -- "two hundred and five", "1.5bn", "half a dozen"
  pack:value("number", function(text) return text and parse(text) end, { returns = "number" })
  -- "third", "22nd"
  pack:value("ordinal", function(text) return text and ordinal(text) end, { returns = "number" })
  -- Whether what a verb or noun tells of did not happen: "did not", "failed to", "denied that"; nothing if it did.
  pack:value(
    "negated",
    function(token, doc) return token and factuality.of(doc, token) or nil end,
    { returns = "boolean", takes = "token" }
  )
  -- asserted, future, conditional, demanded or possible
  pack:value(
    "modality",
    function(token, doc) return token and select(2, factuality.of(doc, token)) end,
    { returns = "string", takes = "token" }
  )
  -- The unit that a text names, as quantities write it ("kilometres" is km); other words are returned as they are.
  pack:value("unit", function(text)
    local found = text and measure(text)
    return found and found.unit or text and text:lower()
  end, { returns = "string" })
  -- What a unit measures: length, mass, speed …
  pack:value("dimension", function(text)
    local found = text and measure(text)
    return found and found.kind
  end, { returns = "string" })
end
