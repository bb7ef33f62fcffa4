--- Modal verbs, and what they make of the verb behind them: "will sign", "could attack", "must leave".
-- @module stringer.packs.news.words.modals

local en = require "stringer.lang.en"

-- What the language says of the words that make something of a verb, and which of these are no modal verbs:
-- conjunctions, a verb that takes objects, and "'d", which is "had" as well.
local TELLS = { "future", "possible", "demanded", "conditional" }
local OTHERS = { ["if"] = true, unless = true, need = true, ["'d"] = true }

local modals = {}

--- Declares the lexicon, and the macro `MODAL` for one of its words.
-- @tparam pack pack
function modals.declare(pack)
  local words = {}
  for _, tells in ipairs(TELLS) do
    for _, word in ipairs(en[tells]) do
      if not OTHERS[word] then words[word] = { tells = tells } end
    end
  end
  pack:lexicon("modal", words, { case = "folded" })
  pack:define("MODAL", "[in=modal]")
end

--- What a token makes of a verb behind it.
-- @tparam document doc
-- @tparam integer token
-- @treturn ?string "future", "possible", "demanded" or "conditional"; nil if it is no modal, or before the first token
function modals.tells(doc, token) return token >= 1 and doc:value_at("modal", token, "tells") or nil end

return modals
