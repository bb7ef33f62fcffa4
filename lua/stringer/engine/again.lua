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

--- Finds again what the rules of a phase have found.
-- @tparam table doc document
-- @tparam table item the phase
-- @tparam integer before how many spans there were before it ran
function again.run(doc, item, before)
  if doc._count == before then return end
  local core, done = doc.core, {}
  for _, span in ipairs(wanted(doc, item)) do
    local folded = span.rule.again == "folded"
    local text = text_of(doc, span, folded)
    local at = not done[text] and core:again(span.layer, span.first, span.last, 1, folded)
    while at do
      add(doc, span, at)
      at = core:again(span.layer, span.first, span.last, at + 1, folded)
    end
    done[text] = true
  end
end

return again
