--- Words that several kinds of fact ask for: one lexicon a notion. Whoever extends one changes all that depends on it.
-- @module stringer.packs.news.words

local NOTIONS = { "companies", "compass", "degrees", "modals", "pages", "places", "streets" }

return function(pack)
  for _, notion in ipairs(NOTIONS) do
    pack:include(require("stringer.packs.news.words." .. notion).declare)
  end
end
