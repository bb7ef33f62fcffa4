--- Which of the places of one name is meant: its container ("Paris, Texas"), what else the document names (countries,
-- their people, regions, towns nearby) and the number of people who live there. One name is one place in a document.
-- @module stringer.packs.news.names.places

local PLACES = { city = true, region = true, country = true, place = true }
local LAYERS = { "capital", "city", "region", "country", "place" }

-- How much is known before the document is looked at, in powers of ten of inhabitants.
local COUNTRY, FORMER, STATE, AREA = 8.2, 6.2, 6.5, 6.5
local CAPITAL_BONUS, TOWN_BEFORE_REGION = 2, 1.5
local USERS = 50
-- What the document adds.
local CONTAINED, SAME_COUNTRY, SAME_REGION, NEAR, SIBLINGS = 100, 1.5, 1, 0.7, 1
-- "Oregon, Washington and Idaho": between two states stands a third.
local LISTED = 3
-- A place with six times as many people as the next of the name is meant where nothing tells otherwise.
local CLEAR_LEAD = 0.8
-- The vote of a name that is itself decided by the others' votes.
local UNCLEAR = 0.5

local floor, log, max = math.floor, math.log, math.max
local LOG_10 = log(10)

local function log10(x) return log(x) / LOG_10 end

local function prior_of(kind, entry)
  -- What a user adds is meant.
  if entry.rank then return USERS end
  if kind == "country" then return entry.former and FORMER or COUNTRY end
  if kind == "place" then return AREA end
  if kind == "region" then
    if entry.kind == "admin2" then return log10((entry.pop or 0) + 500) - TOWN_BEFORE_REGION end
    return entry.pop and log10(entry.pop + 500) - TOWN_BEFORE_REGION or STATE
  end
  return log10((entry.pop or 0) + 500) + (entry.stands_for and not entry.weak and CAPITAL_BONUS or 0)
end

local function candidate(entry)
  local layer, kind, lat = entry.layer, entry.kind, entry.lat
  local type, region = layer == "capital" and "city" or layer, layer == "region"
  return {
    type = type,
    entry = entry,
    more = 0,
    lat = lat,
    lon = lat and entry.lon,
    prior = nil,
    cell = nil,
    admin_key = nil,
    code = entry.code or entry.of or entry.stands_for,
    admin = entry.admin or (region and entry.name) or nil,
    -- States and provinces of the countries whose newspapers name them without their country.
    state = region and kind == "admin1" and not entry.pop,
    near = lat and (type == "city" or kind == "admin2"),
  }
end

local function candidates(doc, first, last)
  local list = {}
  for _, entry in ipairs(doc:features_at(LAYERS, first, last)) do
    if entry.lat or entry.layer == "country" or entry.rank then list[#list + 1] = candidate(entry) end
  end
  return list
end

--- Mentions by their name, in order of the text; countries by their people: "Norwegian".
local function groups_of(doc)
  local groups, by_name, people, core, names = {}, {}, {}, doc.core, doc:spans "Name"
  for k = 1, #names do
    local span = names[k]
    local type = span.type
    if PLACES[type] and span.by ~= "head" then
      local name = core:text(span.first, span.last):lower()
      local group = by_name[name]
      if not group then
        group = { name = name, spans = { span }, list = candidates(doc, span.first, span.last) }
        by_name[name], groups[#groups + 1] = group, group
      else
        if #group.list == 0 then group.list = candidates(doc, span.first, span.last) end
        group.spans[#group.spans + 1] = span
      end
    elseif type == "nationality" and span.code then
      people[span.code] = true
    end
  end
  return groups, people
end

local function is_in(inner, outer)
  if outer.type == "country" then
    return inner.code ~= nil and inner.code == outer.code and inner.type ~= "country"
  end
  local admin, name = inner.admin, outer.entry.name
  if outer.type ~= "region" or not admin or inner.code ~= outer.code or inner == outer then return false end
  return admin == name or admin:sub(1, #name + 1) == name .. " "
end

local function has_state(group)
  for _, c in ipairs(group.list) do
    if c.state then return true end
  end
  return false
end

local function list_state(group)
  for _, c in ipairs(group.list) do
    if c.state then c.more = max(c.more, LISTED) end
  end
end

-- Those of two names that fit each other.
local function fit(group, outer)
  for _, a in ipairs(group.list) do
    for _, b in ipairs(outer.list) do
      if is_in(a, b) then
        a.more, b.more = CONTAINED, max(b.more, CONTAINED)
        group.settled = true
      end
    end
  end
end

--- "Springfield, Ill.", "Springfield and Oregon".
local function contain(doc, groups)
  local starts, ends, folded = {}, {}, doc:column "folded"
  for k = 1, #groups do
    local group = groups[k]
    local spans = group.spans
    for n = 1, #spans do
      starts[spans[n].first], ends[spans[n].last] = group, group
    end
  end
  for k = 1, #groups do
    local group = groups[k]
    local spans = group.spans
    for n = 1, #spans do
      local span = spans[n]
      local outer = starts[span.last + 2]
      if outer then
        local mark, other = folded[span.last + 1], ends[span.first - 2]
        if other and (mark == "," or mark == "and") and has_state(outer) and has_state(other) then
          list_state(group)
        end
        if outer ~= group and (mark == "," or mark == "(" or mark == "in") then fit(group, outer) end
      end
    end
  end
end

local function tally(votes, key, n) votes[key] = (votes[key] or 0) + n end

-- Two degrees by two: beside a cell lie those that differ by 1, and by 1000 more or less.
local BESIDE, STEPS = {}, {}
for row = -1000, 1000, 1000 do
  for step = row - 1, row + 1 do
    BESIDE[step], STEPS[#STEPS + 1] = true, step
  end
end

local function cell_of(c)
  local cell = floor(c.lat / 2) * 1000 + floor(c.lon / 2)
  c.cell = cell
  return cell
end

local function admin_key_of(c)
  local key = c.code .. c.admin
  c.admin_key = key
  return key
end

local function vote(votes, group, c, weight)
  local code = c.code
  if code then
    tally(votes.country, code, weight)
    votes.all = votes.all + weight
    if c.admin then tally(votes.admin, c.admin_key or admin_key_of(c), weight) end
    if c.state then tally(votes.siblings, code, weight) end
  end
  if c.near then
    local near, cell = votes.near, c.cell or cell_of(c)
    for k = 1, #STEPS do
      local other = cell + STEPS[k]
      near[other] = (near[other] or 0) + weight
    end
  end
  group.voted, group.weight = c, weight
end

--- A candidate gets no vote from its own name.
local function score(votes, group, c)
  local own, weight, code, admin, region = group.voted, group.weight, c.code, c.admin, c.type == "region"
  local compatriot = own and own.code == code
  local prior = c.prior or prior_of(c.type, c.entry)
  c.prior = prior
  local s, all = prior + c.more, votes.all
  if own and own.code then all = all - weight end
  if code and all > 0 then
    local n = votes.country[code] or 0
    s = s + SAME_COUNTRY * (compatriot and n - weight or n) / all
  end
  if admin then
    local n = votes.admin[c.admin_key or admin_key_of(c)] or 0
    if compatriot and own.admin == admin then n = n - weight end
    if n > 0 then s = s + SAME_REGION + 0.2 * (n < 3 and n or 3) end
    if region then
      local others = votes.siblings[code] or 0
      if own == c and c.state then others = others - weight end
      if others >= 2 then s = s + SIBLINGS end
    end
  end
  if c.near and not region then
    local cell = c.cell or cell_of(c)
    local n = votes.near[cell] or 0
    if own and own.near and BESIDE[cell - own.cell] then n = n - weight end
    if n > 0 then s = s + NEAR * (n < 3 and n or 3) end
  end
  return s
end

local function best(votes, group)
  local list, top, value, second = group.list, nil, nil, nil
  if not list[2] then return list[1], list[1] ~= nil end
  for k = 1, #list do
    local c = list[k]
    local s = score(votes, group, c)
    if not value or s > value then
      top, value, second = c, s, value
    elseif not second or s > second then
      second = s
    end
  end
  return top, value and (not second or value - second >= CLEAR_LEAD)
end

local function new_votes(people)
  local votes = { country = {}, admin = {}, near = {}, siblings = {}, all = 0 }
  for code in pairs(people) do
    tally(votes.country, code, 1)
    votes.all = votes.all + 1
  end
  return votes
end

--- Two rounds: what is clear says what the unclear is; then all say so once more.
local function decide(groups, people)
  local votes = new_votes(people)
  for _, group in ipairs(groups) do
    local top, clear = best(votes, group)
    if top and (clear or group.settled) then group.first_choice = top end
  end
  for _, group in ipairs(groups) do
    if group.first_choice then vote(votes, group, group.first_choice, 1) end
  end
  for _, group in ipairs(groups) do
    group.choice = best(votes, group)
  end
  local last = new_votes(people)
  for _, group in ipairs(groups) do
    if group.choice then vote(last, group, group.choice, group.first_choice and 1 or UNCLEAR) end
  end
  for _, group in ipairs(groups) do
    group.choice = best(last, group) or group.choice
  end
end

local function settle(doc, span, choice)
  local entry, type = choice.entry, choice.type
  local name = entry.name
  if span.type ~= type then
    doc:remove(span, ("a %s by the other places of the text"):format(type))
    span = doc:add("Name", span.first, span.last, { type = type, by = "lexicon" })
  end
  span.name, span.code, span.lat, span.lon = name, type ~= "place" and entry.code or nil, entry.lat, entry.lon
  span.stands_for = entry.stands_for
end

return function(doc)
  local groups, people = groups_of(doc)
  if #groups == 0 then return end
  contain(doc, groups)
  decide(groups, people)
  for _, group in ipairs(groups) do
    if group.choice then
      for _, span in ipairs(group.spans) do
        settle(doc, span, group.choice)
      end
    end
  end
end
