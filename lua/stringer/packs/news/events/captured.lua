--- Roles that the rule of an event has captured itself: `actor`, `recipient`, `place`, `time`. They are kept;
-- only the roles that a rule leaves open are looked for.
-- @module stringer.packs.news.events.captured

local captured = {}

local ROLES = { "actor", "recipient", "place", "time" }

-- The captures of a name as a list, whether there is one or several.
local function all(span, name)
  local found = span.captures[name]
  if not found then return {} end
  return found.first and { found } or found
end

-- Whom a captured stretch names: the mention in it, with its code, or its words.
local function party(sentence, c)
  for token = c.last, c.first, -1 do
    local spot = sentence.spots[token]
    if spot then return spot end
  end
  return { first = c.first, last = c.last, head = c.last }
end

-- The place of the sentence that a capture names.
local function place(sentence, c)
  for _, known in ipairs(sentence.places) do
    if known.first <= c.last and known.last >= c.first then return known end
  end
end

--- The roles that an event's rule captured.
-- @tparam table sentence with `spots` and `places`
-- @tparam table span of the event
-- @treturn ?table `actor` and `recipient` (lists of parties), `place`, `time`: those that were captured; nil if none
-- was
function captured.of(sentence, span)
  local names, given = span.rule and span.rule.captures, nil
  if not names then return nil end
  for _, role in ipairs(ROLES) do
    for _, c in ipairs(names[role] ~= nil and all(span, role) or {}) do
      given = given or {}
      if role == "place" then
        given.place = given.place or place(sentence, c)
      elseif role == "time" then
        given.time = given.time or { first = c.first, last = c.last }
      else
        given[role] = given[role] or {}
        table.insert(given[role], party(sentence, c))
      end
    end
  end
  return given
end

return captured
