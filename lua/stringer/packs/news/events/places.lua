--- Where and when events happen, and the countries that places stand for.
-- @module stringer.packs.news.events.places

local place_words = require "stringer.packs.news.words.places"
local tree = require "stringer.packs.news.tree"

local where = {}

local OPENING = 4 -- tokens within which a place opens a sentence

-- Whether a place is where something happens: "in Oslo", "in southern Norway".
local function located(t, place)
  local known = place.located
  if known == nil then
    local pos, i = t.pos, place.first - 1
    while i > 1 and (pos[i] == "ADJ" or pos[i] == "DET" or pos[i] == "VERB") do
      i = i - 1
    end
    known = place_words.locative(t.doc, i) == "rest"
    place.located = known
  end
  return known
end

local function inside(attribution, token)
  return attribution.content_first <= token and token <= attribution.content_last
end

-- Whether a place or time is told of something else: within what somebody says of another matter ("refused to say
-- whether he would leave tomorrow").
local function told_elsewhere(event, sentence, token)
  local list = sentence.attributions
  for k = 1, #list do
    if inside(list[k], token) and not inside(list[k], event.trigger_first) then return true end
  end
  return false
end

local MOST = 8 -- heads that are climbed

local OWN_SUBJECT = { nsubj = true, ["nsubj:pass"] = true }

local TOGETHER = { when = true, as = true, ["while"] = true, where = true }

-- Whether a clause tells of another time: "after a bomb killed five in Oslo", not "when they blew up in Oslo".
local function apart(t, verb)
  if not tree.has(t.core, verb, OWN_SUBJECT) then return false end
  for dependent in tree.dependents(t.core, verb) do
    if TOGETHER[t.folded[dependent]] then return false end
  end
  return true
end

-- Whether a place or time stands in a clause that does not tell of the event: "Silva, who ruled for ten years, accused
-- them"; "expelled him after a bomb killed five in Oslo".
local function of_other_clause(t, event, token)
  local core, verb = t.core, event.verb or event.head
  for _ = 1, MOST do
    local head, relation = core:head(token)
    if not head or token == verb then return false end
    local clause = relation == "acl:relcl" or relation == "advcl" and apart(t, token)
    if clause and (t.pos[token] == "VERB" or t.pos[token] == "ADJ") then
      local above = verb
      for _ = 1, MOST do
        if not above or above == token then return not above end
        above = core:head(above)
      end
      return true
    end
    token = head
  end
  return false
end

-- Whether it is where somebody speaks, not where that is of which he speaks: "told reporters in Oslo".
local function of_telling(event, place)
  local said = event.attribution
  return said ~= nil and said.cue_last ~= nil and place.first > said.cue_last and not inside(said, place.first)
end

-- Whether a place can be where an event happens.
local function of_event(t, event, sentence, place)
  return located(t, place)
    and not told_elsewhere(event, sentence, place.first)
    and not of_telling(event, place)
    and not of_other_clause(t, event, place.last)
end

-- Whether a semicolon parts a place or time from an event.
local function parted(t, event, token)
  local first, last = event.trigger_first, token
  if first > last then
    first, last = last, first
  end
  for i = first, last do
    if t.folded[i] == ";" then return true end
  end
  return false
end

-- Whether a time is that of another noun: "talks before next month's elections".
local function of_other_noun(t, event, time)
  local owned = t.doc:follow(time.last, "head(nmod:poss)")
  return owned ~= nil and owned > time.last and (owned < event.trigger_first or owned > event.trigger_last)
end

-- How long something takes ("jailed for six years") does not tell when it happens.
local WHEN = { DATE = true, TIME = true }

--- Where and when: the first place after "in" and the first time behind the trigger, else the last before it.
function where.settle(t, event, sentence)
  local places, trigger = sentence.places, event.trigger_first
  for i = 1, #places do
    local place = places[i]
    if
      place.first > sentence.first
      and place_words.ALL[place.entity.type]
      and of_event(t, event, sentence, place)
    then
      if not event.place or event.place.first < trigger then event.place = place end
      if place.first > trigger then break end
    end
  end
  local times = sentence.times or t.doc:within("Time", sentence.first, sentence.last)
  sentence.times = times
  for i = 1, #times do
    local time = times[i]
    local free = WHEN[time.type] and (not event.time or event.time.last < trigger)
    if
      free
      and not told_elsewhere(event, sentence, time.first)
      and not of_other_noun(t, event, time)
      and not parted(t, event, time.first)
      and not of_other_clause(t, event, time.last)
    then
      event.time = time
    end
  end
end

-- Whether the clause tells of a participle where it happens: "exploded in Oslo, killing …"; so does what opens a
-- sentence: "In Oslo, …".
local function told_before(t, event, place, sentence)
  local trigger = event.trigger_first
  if t.folded[place.last + 1] == "," and place.first - sentence.first <= OPENING then return true end
  return t.folded[trigger - 1] == "," and t.folded[trigger]:find("ing", -3, true) ~= nil
end

-- The place with a country where it happens: the first behind the trigger, or else one told before.
local function scene(t, event, sentence)
  local places, before = sentence.places, nil
  for i = 1, #places do
    local place = places[i]
    if place.code and of_event(t, event, sentence, place) then
      if place.first > event.trigger_last then return place end
      if told_before(t, event, place, sentence) then before = place end
    end
  end
  return before
end

--- The country where it happens, behind the trigger: whose rebels they are who killed soldiers in Oslo.
function where.country(t, event, sentence)
  local place = scene(t, event, sentence)
  return place and place.code
end

--- The country in which somebody is who is told of: "soldiers in Mali".
function where.beside(t, sentence, list)
  local last = list and list[1].last
  for i = 1, last and #sentence.places or 0 do
    local place = sentence.places[i]
    if place.code and place.first > last and place.first <= last + 3 and located(t, place) then
      return place.code
    end
  end
end

--- A place as who lives there.
function where.as_party(place, within)
  return {
    {
      first = place.first,
      last = place.last,
      head = place.last,
      code = place.code,
      entity = place.entity,
      agent = true,
      inside = within,
    },
  }
end

-- Curfews, blockades and their end concern the country where they hold.
local HOLDS = { ["172"] = true, ["081"] = true, ["191"] = true }
local ABROAD = { MOBILIZE = true } -- troops elsewhere concern those who live there

--- Whom a measure or a show of force concerns that names nobody: the country where it takes place.
-- @tparam table t
-- @tparam table event
-- @tparam table sentence
-- @tparam ?string home country of the actor
-- @treturn ?table list of one party
function where.concerned(t, event, sentence, home)
  local place = (HOLDS[event.told_cameo or event.cameo] or ABROAD[event.plover] and home)
    and scene(t, event, sentence)
  if not place or ABROAD[event.plover] and place.code == home then return nil end
  return where.as_party(place, true)
end

local NEAR = 14 -- tokens

-- What vehicles and houses do when nobody attacks.
local BEFALLS = {}
for word in
  ([[fall crash collapse capsize derail overturn plunge collide burn drown swerve skid slide topple veer freeze starve
    burst snap]]):gmatch "%S+"
do
  BEFALLS[word] = true
end

--- Whether an event that nobody does is what befell people: "floods killed 40", "killed in a crash", "a bus fell,
-- killing 12".
function where.mishap(t, event, sentence)
  local first, last = event.trigger_first, event.trigger_last
  local from = t.folded[first - 1] == "," and sentence.first or math.max(sentence.first, first - NEAR)
  if t.doc:within("mishap", from, math.min(sentence.last, last + NEAR))[1] then return true end
  for i = from, math.min(sentence.last, last + NEAR) do
    if t.pos[i] == "VERB" and BEFALLS[t.core:lemma(i)] or t.folded[i] == "aground" then return true end
  end
  return false
end

return where
