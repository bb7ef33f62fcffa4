--- What stands at and beside names while they are judged.
-- @module stringer.packs.news.names_around

local around = {}

--- Names of months and their abbreviations, folded.
around.MONTHS = {}
for month in ("january february march april may june july august september october november december " ..
  "jan feb mar apr jun jul aug sep sept oct nov dec"):gmatch "%a+" do
  around.MONTHS[month], around.MONTHS[month .. "."] = true, true
end

--- Names by token; kept while the names stay as they are.
-- @tparam document doc
-- @treturn {[integer]=span,...}
function around.covered(doc)
  local names, known = doc:spans "Name", doc.names_at
  if known and known.names == names then return known.at end
  local at = {}
  for _, span in ipairs(names) do
    for i = span.first, span.last do at[i] = span end
  end
  doc.names_at = { names = names, at = at }
  return at
end

--- Whether a token is a proper noun.
function around.proper(core, i)
  return core:pos(i) == "PROPN"
end

--- The folded token before one.
function around.before(core, i)
  return i > 1 and core:folded(i - 1) or ""
end

--- The folded token behind one.
function around.after(core, i)
  return i < core:ntokens() and core:folded(i + 1) or ""
end

--- Whether a token can be a part of a name that stands beside it.
-- @tparam document doc
-- @tparam table at names by token
-- @tparam integer i
-- @treturn boolean
function around.part_of_name(doc, at, i)
  local core = doc.core
  if i < 1 or i > core:ntokens() or at[i] or not around.proper(core, i) then return false end
  local shape = core:shape(i)
  return core:kind(i) == "word" and (shape == "Title" or shape == "Mixed") and not (doc:has("title", i) or doc:has("profession", i)
    or doc:has("Time", i)) and not around.MONTHS[core:folded(i)]
end

return around
