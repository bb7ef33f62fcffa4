--- What each rule did: the engine's counts, rule by rule.
-- @module stringer.dossier.profile

local profile = {}

local function busier(a, b)
  if a.tokens ~= b.tokens then return a.tokens > b.tokens end
  if a.matches ~= b.matches then return a.matches > b.matches end
  return a.rule < b.rule
end

--- Lists all rules. `tries` counts the stretches of text in which the filter could not rule the rule out, `tokens` the
-- tokens that the matcher looked at there, `matches` the matches that were kept.
-- @tparam table extractor
-- @treturn table list of `{rule=, file=, line=, tries=, tokens=, matches=}`, the busiest first; its field `silent`
-- lists the ids of the rules that never matched
function profile.run(extractor)
  local list, silent = {}, {}
  for _, item in ipairs(extractor.items) do
    local counts = item.matcher and item.matcher:counts() or {}
    for i, r in ipairs(item.rules or {}) do
      local count = counts[i]
      list[#list + 1] = {
        rule = r.id,
        file = r.file,
        line = r.line,
        tries = count.tries,
        tokens = count.tokens,
        matches = count.matches,
      }
      if count.matches == 0 then silent[#silent + 1] = r.id end
    end
  end
  table.sort(list, busier)
  table.sort(silent)
  list.silent = silent
  return list
end

return profile
