--- Tells months from persons who are called like a month.
-- @module stringer.packs.news.names.months

local set_of = require "stringer.base.set"
local english = require "stringer.timex.english"

local months = {}

-- Words that stand before months and seldom before persons; "by" and "of" stand before both and are left out.
local BEFORE =
  set_of "in on since until till during through throughout last next this early late mid every each"

--- Whether a token is a month, and not a person.
-- @tparam document doc
-- @tparam integer i
-- @treturn boolean
function months.is_one(doc, i)
  local core, folded = doc.core, doc:column "folded"
  local month = folded[i]
  if not english.months[month] then return false end
  if i < core:ntokens() and core:kind(i + 1) == "number" or BEFORE[folded[i - 1]] then return true end
  -- "3 May" is a date, "May" alone is one only by chance where someone is called so.
  if i > 1 and core:kind(i - 1) == "number" then return true end
  for _, time in ipairs(doc:at({ "Time" }, i)) do
    if time.first < time.last then return true end
  end
  return false
end

return months
