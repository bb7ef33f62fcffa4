--- "Did you mean …?": the known name that is nearest to one that is not known.
-- @module stringer.base.suggest

local suggest = {}

local min = math.min

-- Longer names are not compared: the distance of two names takes time by the product of their lengths.
local LONGEST = 60

--- Edit distance: insertions, deletions, replacements and swaps of neighbours, each at the price of one.
-- @tparam string a
-- @tparam string b
-- @treturn number
function suggest.distance(a, b)
  local before, previous, current = {}, {}, {}
  for j = 0, #b do
    previous[j] = j
  end
  for i = 1, #a do
    current[0] = i
    for j = 1, #b do
      local same = a:byte(i) == b:byte(j)
      current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same and 0 or 1))
      local swapped = i > 1 and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j)
      if swapped then current[j] = min(current[j], before[j - 2] + 1) end
    end
    before, previous, current = previous, current, before
  end
  return previous[#b]
end

--- The candidate nearest to a name; upper and lower case count as nearly equal.
-- @tparam string name
-- @tparam table candidates a list of names
-- @treturn ?string nil when none is near: more than a third of the name (at least one letter, at most four) differs
function suggest.nearest(name, candidates)
  if #name > LONGEST then return nil end
  local folded = name:lower()
  local best, best_distance = nil, min(4, math.max(1, math.floor(#name / 3))) + 0.5
  for _, candidate in ipairs(candidates) do
    local distance = #candidate <= LONGEST and suggest.distance(folded, candidate:lower())
    if distance and candidate ~= name and distance < best_distance then
      best, best_distance = candidate, distance
    end
  end
  return best
end

--- The end of an error message: ` (did you mean "lemma"?)`, or nothing when no candidate is near.
-- @tparam string name
-- @tparam table candidates a list of names
-- @treturn string
function suggest.hint(name, candidates)
  local nearest = suggest.nearest(name, candidates)
  return nearest and (' (did you mean "%s"?)'):format(nearest) or ""
end

--- The keys of a table as a sorted list, to be used as candidates.
-- @tparam table map
-- @treturn table
function suggest.names(map)
  local names = {}
  for name in pairs(map) do
    if type(name) == "string" then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

return suggest
