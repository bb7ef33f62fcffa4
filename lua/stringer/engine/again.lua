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

local function is_exact(span) return span.rule.again ~= "folded" end

-- The tokens that some span may begin at: the core looks for them unless some rule takes words in any case.
local function beginnings(doc, list, folded)
  local words = {}
  for i = 1, #list do
    if not is_exact(list[i]) then return nil, #folded end
    words[doc.core:text(list[i].first)] = true
  end
  local found = doc.core:find(words)
  return found, #found
end

-- The places of the tokens that some span begins with.
local function places_of(doc, list, folded)
  local places = {}
  for i = 1, #list do
    places[folded[list[i].first]] = {}
  end
  local found, n = beginnings(doc, list, folded)
  for i = 1, n do
    local at = found and found[i] or i
    local known = places[folded[at]]
    if known then known[#known + 1] = at end
  end
  return places
end

local function equal(doc, span, at, folded, exact)
  for k = 0, span.last - span.first do
    if folded[span.first + k] ~= folded[at + k] then return false end
    if exact and doc.core:text(span.first + k) ~= doc.core:text(at + k) then return false end
  end
  return true
end

local function is_free(doc, layer, first, last)
  if last > doc:ntokens() or doc:sentence_of(first) ~= doc:sentence_of(last) then return false end
  for i = first, last do
    if doc.core:covering(layer, i) then return false end
  end
  return true
end

local function add(doc, span, at)
  local made = doc:add(span.layer, at, at + span.last - span.first, edits.features(span))
  made.rule = span.rule
  doc:note_edit(made, ("found as in tokens %d-%d"):format(span.first, span.last), span.rule)
end

--- Finds again what the rules of a phase have found.
-- @tparam table doc document
-- @tparam table item the phase
function again.run(doc, item)
  local list = wanted(doc, item)
  if not list[1] then return end
  local folded, done = doc:column "folded", {}
  local places = places_of(doc, list, folded)
  for _, span in ipairs(list) do
    local exact = is_exact(span)
    local text = span.layer
      .. "\n"
      .. (exact and doc:text(span) or table.concat(folded, " ", span.first, span.last))
    for _, at in ipairs(not done[text] and places[folded[span.first]] or {}) do
      local last = at + span.last - span.first
      if is_free(doc, span.layer, at, last) and equal(doc, span, at, folded, exact) then add(doc, span, at) end
    end
    done[text] = true
  end
end

return again
