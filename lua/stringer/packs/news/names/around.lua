--- Helpers for judging names by the tokens at and beside them.
-- @module stringer.packs.news.names.around

local english = require "stringer.timex.english"

local around = {}

--- Adds a name.
-- @tparam document doc
-- @tparam table at names by token
-- @tparam integer first
-- @tparam integer last
-- @tparam table features
function around.add(doc, at, first, last, features)
  local span = doc:add("Name", first, last, features)
  for i = first, last do
    at[i] = span
  end
end

--- Takes a name away.
-- @tparam document doc
-- @tparam table at names by token
-- @tparam span span
-- @tparam string why for `explain`
function around.remove(doc, at, span, why)
  doc:remove(span, why)
  for i = span.first, span.last do
    if at[i] == span then at[i] = nil end
  end
end

--- Whether a token can be a part of a name that stands beside it.
-- @tparam document doc
-- @tparam table at names by token
-- @tparam integer i
-- @treturn boolean
function around.part_of_name(doc, at, i)
  local core = doc.core
  if at[i] or i < 1 or i > core:ntokens() or core:pos(i) ~= "PROPN" then return false end
  local shape = core:shape(i)
  return core:kind(i) == "word"
    and (shape == "Title" or shape == "Mixed")
    and not (doc:has("title", i) or doc:has("profession", i) or doc:has("Time", i))
    and not english.months[core:folded(i)]
end

return around
