--- Victims that share what is said of others: "killed two soldiers and a child", "his wife and two sons died". The
-- rules of casualties find the one that stands by the verb; this step goes on to those that are joined to it.
-- @module stringer.packs.news.quantities.joined

local make = require "stringer.packs.news.quantities.make"

local joined = {}

--- Rules whose number stands behind what tells of its fate, or before it.
local BEHIND = { ["killed them"] = true, ["killed him and them"] = true, ["deaths of"] = true, bodies = true,
  ["killed or wounded"] = true,
  ["among the dead were"] = true }
local BEFORE = { ["were killed"] = true, dead = true, ["fled their homes"] = true, ["were among the dead"] = true,
  ["suffered injuries"] = true }

local AND = { ["and"] = true, ["or"] = true, plus = true, ["&"] = true }
local OWNER = { the = true, his = true, her = true, their = true, its = true, another = true }
--- Behind these stands someone else: "a clash with two soldiers and three rebels were killed".
local OTHER = { by = true, with = true, between = true, against = true, from = true, ["for"] = true, to = true,
  of = true,
  including = true, them = true, whom = true }
local IN_PLACE = { PROPN = true, NOUN = true, ADJ = true, DET = true }
local LONGEST = 6

--- Whether the words behind a victim say something of their own about it.
local function goes_on(core, token)
  if token > core:ntokens() then return false end
  local pos, word = core:pos(token), core:folded(token)
  return pos == "AUX" or (pos == "VERB" and not word:find("ing$")) or word == "'s" or word == "who"
end

--- Passes over where it happened: "killed 12 in Kabul and 8 in Herat".
local function past_place(core, at, to)
  local word = at < to and core:folded(at + 1)
  if word ~= "in" and word ~= "at" and word ~= "near" then return at end
  for i = at + 2, math.min(to - 1, at + 6) do
    if AND[core:folded(i)] then return i - 1 end
    if not IN_PLACE[core:pos(i)] then break end
  end
  return at
end

--- The victims joined to a place on one side: the list from the nearest on. Commas count only where an "and" closes the
-- list.
local function chain(doc, at, step, starts)
  local core, list, closed = doc.core, {}, false
  local from, to = core:sentence(core:sentence_of(at))
  for _ = 1, LONGEST do
    if step > 0 then at = past_place(core, at, to) end
    local link = at + step
    if link <= from or link >= to then break end
    if step < 0 and OWNER[core:folded(link)] then link = link - 1 end
    local word = core:folded(link)
    if word == "," and AND[core:folded(link + step)] then
      link = link + step
      word = core:folded(link)
    elseif AND[word] and step < 0 and core:folded(link - 1) == "," then
      link = link - 1
    end
    if not AND[word] and word ~= "," then break end
    local place = link + step
    local span = starts[place] or (step > 0 and OWNER[core:folded(place)] and starts[place + 1]) or nil
    if not span then break end
    list[#list + 1] = span
    if AND[word] then closed = #list end
    at = step > 0 and span.last or span.first
    if step > 0 and AND[word] then break end
  end
  if step > 0 then
    for i = #list, (closed or 0) + 1, -1 do list[i] = nil end
  elseif list[1] and not AND[core:folded(list[1].last + 1)] and not AND[core:folded(list[1].last + 2)] then
    list = {}
  end
  return list
end

local function add(doc, span, kind)
  local f = make.victims(doc, span.first, { kind = kind })
  if f and #doc:at("Quantity", span.first) == 0 then doc:add("Quantity", span.first, span.last, f) end
end

--- The step.
-- @tparam table doc document
function joined.run(doc)
  local found = doc:spans("Quantity")
  if #found == 0 then return end
  local first_at, last_at = {}, {}
  for _, span in ipairs(doc:spans("Victims")) do first_at[span.first], last_at[span.last] = span, span end
  local core, facts = doc.core, {}
  for i, q in ipairs(found) do facts[i] = q end
  for _, q in ipairs(facts) do
    local name = q.rule and q.rule.name
    if BEHIND[name] then
      local list = chain(doc, q.last, 1, first_at)
      if #list > 0 and not goes_on(core, list[#list].last + 1) then
        for _, span in ipairs(list) do add(doc, span, q.kind) end
      end
    elseif BEFORE[name] then
      local list = chain(doc, q.first, -1, last_at)
      local before = list[1] and list[#list].first - 1
      if before and not (before >= 1 and OTHER[core:folded(before)]) then
        for _, span in ipairs(list) do add(doc, span, q.kind) end
      end
    end
  end
end

return joined
