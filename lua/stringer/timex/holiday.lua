--- Rules of holidays as the lexicon `holiday` writes them.
-- @module stringer.timex.holiday

local english = require "stringer.timex.english"

local holiday = {}

local function read(text)
  local month, day = text:match "^(%d%d)%-(%d%d)$"
  if month then return { tonumber(month), tonumber(day) } end
  local days = text:match "^easter([+-]%d+)$"
  if days then return { easter = tonumber(days) } end
  local n, weekday, of, more = text:match "^(%-?%d+) (%a+) (%d+)([+-]?%d*)$"
  if not n then return nil end
  return { tonumber(of), english.weekdays[weekday], tonumber(n), tonumber(more) }
end

local rules = {}

--- The rule that a text tells: "12-25", "easter-2", "4 thursday 11" (the fourth of November), "4 thursday 11+1" (the
-- day behind it).
-- @tparam string text
-- @treturn ?table {month, day}, {month, weekday, n, days behind it} or {easter = days}; nil if it tells none: a movable
-- one
function holiday.rule(text)
  local rule = rules[text]
  if rule == nil then
    rule = read(text) or false
    rules[text] = rule
  end
  return rule or nil
end

return holiday
