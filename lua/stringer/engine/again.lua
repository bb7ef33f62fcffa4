--- `again`: a rule that found a text in one place finds it in all places of the document.
--
-- For each span of a rule with `again`, the longer first, then in order of the text: every other place of the document
-- with the same tokens (with `again = "folded"` in any case), within one sentence, that no span of the layer overlaps,
-- becomes a span with the same features.
-- @module stringer.engine.again

local edits = require "stringer.engine.edits"

local again = {}

-- The spans of rules with `again`, longest first.
local function wanted(doc, item)
  local list, seen = {}, {}
  for _, r in ipairs(item.rules) do
    if r.again and not seen[r.layer] then
      seen[r.layer] = true
      for _, span in ipairs(doc:spans(r.layer)) do
        local rule = span.rule
        if rule and rule.again and rule.phase == item.id then list[#list + 1] = span end
      end
    end
  end
  table.sort(list, function(a, b)
    local x, y = a.last - a.first, b.last - b.first
    if x ~= y then return x > y end
    return a.first < b.first
  end)
  return list
end

local function add(doc, span, at)
  local made = doc:add(span.layer, at, at + span.last - span.first, edits.features(span))
  made.rule = span.rule
  doc:note_edit(made, ("found as in tokens %d-%d"):format(span.first, span.last), span.rule)
end

-- What two spans have in common that are found in the same places.
local function text_of(doc, span, folded)
  return span.layer .. "\n" .. (folded and doc:folded(span.first, span.last) or doc:text(span))
end

-- So many texts are searched for one by one; for more, which the core would go through all tokens for each time, it is
-- first noted where their first words stand.
local FEW = 32

-- The tokens with the first words of spans, by word.
local function places_of(folded, list)
  local places = {}
  for _, span in ipairs(list) do
    places[folded[span.first]] = {}
  end
  for i = 1, #folded do
    local known = places[folded[i]]
    if known then known[#known + 1] = i end
  end
  return places
end

-- Finds a span again at the tokens from one to another.
local function find(doc, span, from, to, folded)
  local core, first, last = doc.core, span.first, span.last
  local at = core:again(span.layer, first, last, from, to, folded)
  while at do
    add(doc, span, at)
    at = core:again(span.layer, first, last, at + 1, to, folded)
  end
end

--- Finds again what the rules of a phase have found.
-- @tparam table doc document
-- @tparam table item the phase
-- @tparam integer before how many spans there were before it ran
function again.run(doc, item, before)
  if doc._count == before then return end
  local list, done, ntokens = wanted(doc, item), {}, doc:ntokens()
  local words = #list > FEW and doc:column "folded"
  local places = words and places_of(words, list)
  for _, span in ipairs(list) do
    local folded = span.rule.again == "folded"
    local text = text_of(doc, span, folded)
    if not done[text] and places then
      for _, at in ipairs(places[words[span.first]]) do
        find(doc, span, at, at, folded)
      end
    elseif not done[text] then
      find(doc, span, 1, ntokens, folded)
    end
    done[text] = true
  end
end

return again
