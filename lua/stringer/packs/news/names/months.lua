--- Months that are someone's name as well: which of both a word is.
-- @module stringer.packs.news.names.months

local around = require "stringer.packs.news.names.around"

local months = {}

-- Before a month, seldom or never before a person; what stands before both, as "by" and "of", tells nothing.
local BEFORE = {}
for word in
  ("in on since until till during through throughout last next this early late mid every" .. " each"):gmatch "%a+"
do
  BEFORE[word] = true
end

--- Whether a token is the name of a month, and of nobody.
-- @tparam document doc
-- @tparam integer i
-- @treturn boolean
function months.is_one(doc, i)
  local core, folded = doc.core, doc:column "folded"
  local month = folded[i]
  if not around.MONTHS[month] then return false end
  if i < core:ntokens() and core:kind(i + 1) == "number" or BEFORE[folded[i - 1]] then return true end
  -- "3 May" is a date, "May" alone is one only by chance where someone is called so.
  if i > 1 and core:kind(i - 1) == "number" then return true end
  for _, time in ipairs(doc:at({ "Time" }, i)) do
    if time.first < time.last then return true end
  end
  return false
end

-- Where a name without the date at its end ends; before its first token if it is nothing but a date.
local function end_of(core, folded, span)
  local last = span.last
  local dated = last < core:ntokens() and core:kind(last + 1) == "number"
  if last == span.first + 1 and BEFORE[folded[span.first]] then return span.first - 1 end
  return dated and last - 1 or last
end

--- Shortens the persons who run into a date: "Maria Kowalska May 3", and takes away those that are one: "Last May".
-- @tparam document doc
-- @tparam table at names by token
function months.cut(doc, at)
  local core, folded, long = doc.core, doc:column "folded", {}
  local names = doc:spans "Name"
  for k = 1, #names do
    local span = names[k]
    if span.type == "person" and span.first < span.last and around.MONTHS[folded[span.last]] then
      long[#long + 1] = span
    end
  end
  for _, span in ipairs(long) do
    local last = end_of(core, folded, span)
    if last < span.last then
      around.remove(doc, at, span, "it runs into a date")
      if last >= span.first then
        around.add(doc, at, span.first, last, { type = span.type, by = span.by, title = span.title })
      end
    end
  end
end

return months
