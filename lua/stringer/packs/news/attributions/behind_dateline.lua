--- Where the first sentence of a text begins: behind what tells where it was written.
-- @module stringer.packs.news.attributions.behind_dateline

--- The first token behind an Origin.
-- @tparam table doc
-- @tparam integer first token of a sentence
-- @tparam integer last token that is looked at
-- @treturn integer token; `first` where nothing tells where the text was written
local function behind_dateline(doc, first, last)
  local _, from, to = doc.core:covering("Origin", first)
  return from == first and to < last and to + 1 or first
end

return behind_dateline
