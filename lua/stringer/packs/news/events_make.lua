--- Gives events their actors: the subject and object of the trigger as far as the order of words tells them.
-- @module stringer.packs.news.events_make

local make = {}

local MODAL = {
  will = "future", shall = "future", would = "conditional", could = "conditional", might = "possible", may = "possible",
    should = "demanded", must = "demanded",
}
local NEGATIVE = { ["not"] = true, ["n't"] = true, never = true, no = true, without = true, neither = true, nor = true }

--- An action that gives codes to a trigger.
function make.code(plover, cameo, part)
  return function(m)
    local first, last = m:range "trigger"
    return { plover = plover, cameo = cameo, part = part, trigger_first = first, trigger_last = last }
  end
end

-- Agents without a country, as a group or an office has them.
local AGENTS = {
  GOV = true, MIL = true, COP = true, REB = true, CVL = true, LEG = true, JUD = true, OPP = true, EDU = true, MED = true, BUS = true,
}

local BEFORE_NAME = { NOUN = true, PROPN = true, ADJ = true, PART = true }

local function country_at(doc, i)
  local span = doc:at("nationality", i)[1] or doc:at("country", i)[1]
  return span and span.code
end

-- The country that a mention carries inside it, just before it or in "of …" after it: "the Danish prime minister".
local function country_near(doc, m)
  local core = doc.core
  for i = m.last, math.max(1, m.first - 7), -1 do
    if i < m.first and not BEFORE_NAME[core:pos(i)] and core:folded(i) ~= "'s" then break end
    local code = country_at(doc, i)
    if code then return code end
  end
  local ntokens = core:ntokens()
  local word = m.last < ntokens and core:folded(m.last + 1)
  if word ~= "of" and word ~= "in" and word ~= "from" then return nil end
  for i = m.last + 2, math.min(m.last + 3, ntokens) do
    local code = country_at(doc, i)
    if code then return code end
  end
end

-- The country of a person, from any mention that names it.
local function home_of(doc, entity)
  if entity.home == nil then
    entity.home = false
    for _, m in ipairs(entity.mentions or {}) do
      local country = country_near(doc, m)
      if country and #country >= 3 then
        entity.home = country:sub(1, 3)
        break
      end
    end
  end
  return entity.home
end

-- The code of an entity that a pronoun or a source stands for.
local function person_code(doc, entity)
  if entity.type ~= "person" or entity.code then return entity.code end
  local home = home_of(doc, entity)
  return home and home .. "GOV" or entity.of
end

-- The code of whoever acts in a mention: a country, a government behind a capital, a group, a person in office.
local function code_of(doc, mention)
  local entity = mention.entity
  local kind = entity.type
  if kind == "city" then return mention.stands_for end
  if kind == "ethnicity" then return mention.code end
  if kind == "place" or kind == "facility" or kind == "region" then return nil end
  local code = entity.code or kind == "person" and entity.of or nil
  if code and not AGENTS[code] then return code end
  if kind ~= "person" and kind ~= "group" then return code end
  local country = kind == "person" and home_of(doc, entity) or country_near(doc, mention)
  if country and #country >= 3 then return country:sub(1, 3) .. (code or (kind == "person" and "GOV" or "")) end
  return code or kind == "person" and entity.role and "GOV" or nil
end

-- Mentions of a sentence that can act, in order, each once; a mention inside a longer one gives way.
local function actors_of(doc, sentence)
  doc.actor_cache = doc.actor_cache or {}
  if doc.actor_cache[sentence] then return doc.actor_cache[sentence] end
  local first, last = doc.core:sentence(sentence)
  local list, i = {}, first
  while i <= last do
    local m = doc:mention_at(i)
    if m then
      local code = code_of(doc, m)
      if code or m.entity.type == "organization" then list[#list + 1] = { first = m.first, last = m.last, code = code,
        entity = m.entity } end
      i = math.max(i, m.last)
    elseif doc.core:pos(i) == "PRON" then
      local entity = doc:entity_at(i, i)
      local code = entity and person_code(doc, entity)
      if code then list[#list + 1] = { first = i, last = i, code = code, entity = entity } end
    end
    i = i + 1
  end
  doc.actor_cache[sentence] = list
  return list
end

local function passive(doc, first)
  if doc.core:pos(first) ~= "VERB" or not doc.core:folded(first):find "[edn]$" then return false end
  if doc.core:folded(math.min(first + 1, doc.core:ntokens())) == "by" then return true end
  for i = first - 1, math.max(1, first - 3), -1 do
    if doc.core:lemma(i) == "be" or doc.core:lemma(i) == "get" then return true end
    if doc.core:pos(i) ~= "ADV" and doc.core:pos(i) ~= "PART" and doc.core:pos(i) ~= "AUX" then return false end
  end
  return false
end

-- Actors joined to the one at `i` by commas and "and".
local function joined(doc, list, i, step)
  local result = { list[i] }
  local j = i + step
  while list[j] do
    local a, b = list[math.min(j, j - step)], list[math.max(j, j - step)]
    local gap = b.first - a.last - 1
    if gap > 2 or gap < 1 then break end
    local word = doc.core:folded(a.last + 1)
    if word ~= "and" and word ~= "," then break end
    result[#result + 1] = list[j]
    j = j + step
  end
  return result
end

local OPENS_CLAUSE = { by = true, after = true, before = true, since = true, ["until"] = true, as = true, than = true }

-- Whether an actor hangs on a preposition: "rebels in Norway", where Norway does not act.
local function hangs(doc, actor)
  local core = doc.core
  for i = actor.first - 1, math.max(1, actor.first - 3), -1 do
    local pos = core:pos(i)
    if pos == "ADP" then return not OPENS_CLAUSE[core:folded(i)] end
    if pos ~= "DET" and pos ~= "ADJ" and pos ~= "NUM" then return false end
  end
  return false
end

-- The actor before a token: the nearest that hangs on no preposition, else the nearest.
local function before(doc, list, token)
  local nearest
  for i = #list, 1, -1 do
    if list[i].last < token then
      nearest = nearest or i
      if not hangs(doc, list[i]) and not AGENTS[list[i].code or ""] then return joined(doc, list, i, -1) end
    end
  end
  return nearest and joined(doc, list, nearest, -1)
end

local REACH = 18 -- tokens between a trigger and whom it concerns

local function within(spot, span) return span and spot.first >= span.source_first and spot.last <= span.source_last end

-- The actor after a token, but not who is named there for having said it all.
local function after(doc, list, token, said)
  local lone
  local source = said and said.source_first and said
  for i = 1, #list do
    if list[i].first > token + REACH then break end
    if list[i].first > token and not within(list[i], source) then
      if not AGENTS[list[i].code or ""] then return joined(doc, list, i, 1) end
      lone = lone or i
    end
  end
  return lone and joined(doc, list, lone, 1)
end

local function by_phrase(doc, list, token)
  for i = 1, #list do
    if list[i].first > token then
      for k = list[i].first - 1, math.max(token, list[i].first - 3), -1 do
        if doc.core:folded(k) == "by" then return joined(doc, list, i, 1) end
      end
    end
  end
end

-- The subject: the first actor of the clause before the trigger; a noun's own possessor or adjective comes first.
local function subject(doc, list, event)
  if event.part == "noun" then
    for i = #list, 1, -1 do
      if list[i].last < event.trigger_first and event.trigger_first - list[i].last <= 4 then return joined(doc, list, i, -1) end
    end
  end
  return before(doc, list, event.trigger_first)
end

local function attribution_of(doc, event)
  local best
  for _, a in ipairs(doc.attributions or {}) do
    local inside = a.content_first <= event.trigger_first and event.trigger_last <= a.content_last
    if inside and (not best or a.content_last - a.content_first < best.content_last - best.content_first) then best = a end
  end
  return best
end

-- Whoever speaks, where the sentence before the trigger names no one.
local function speaker(doc, event)
  for _, a in ipairs(doc.attributions or {}) do
    if a.cue_first and a.cue_first <= event.trigger_last and event.trigger_first <= a.cue_last and a.source_first then
      local entity = doc:entity_at(a.source_first, a.source_last)
      local code = entity and person_code(doc, entity)
      if code then return { { first = a.source_first, last = a.source_last, code = code, entity = entity } } end
    end
  end
end

-- A sentence without an actor before its trigger goes on from the one before it.
local function earlier(doc, sentence)
  for k = sentence - 1, math.max(1, sentence - 2), -1 do
    local list = actors_of(doc, k)
    if list[1] then return { list[1] } end
  end
end

local function drop_shared(recipient, actor)
  if not recipient or not actor then return recipient end
  local result = {}
  for _, r in ipairs(recipient) do
    local same = false
    for _, a in ipairs(actor) do
      same = same or r.entity == a.entity or a.code and r.code and (a.code == r.code or #a.code == 3 and a.code == r.code:sub(1, 3))
    end
    if not same then result[#result + 1] = r end
  end
  return result[1] and result or nil
end

local function country_in(list)
  for _, a in ipairs(list or {}) do
    if a.code and not AGENTS[a.code] then return a.code:sub(1, 3) end
  end
end

-- Groups that name no country belong to the country of the other side: "Denmark freed protesters".
local function at_home(list, country)
  if not list or not country then return list end
  local result = {}
  for i, a in ipairs(list) do
    result[i] = AGENTS[a.code or ""] and { first = a.first, last = a.last, code = country .. a.code, entity = a.entity } or a
  end
  return result
end

local KIND = { AID = true, CONCEDE = true, RETREAT = true, COOPERATE = true, CONSULT = true, SUPPORT = true }
local HARSH = { COERCE = true, SANCTION = true, MOBILIZE = true, ASSAULT = true }

-- What someone will do is so far a promise or a threat.
local function intend(event)
  if event.modality ~= "future" or event.negated or event.part ~= "verb" then return end
  if KIND[event.plover] then event.plover, event.cameo = "AGREE", "030"
  elseif HARSH[event.plover] then event.plover, event.cameo = "THREATEN", "130" end
end

local function fill_one(doc, event)
  local sentence = doc:sentence_of(event.trigger_first)
  local first, last = doc.core:sentence(sentence)
  local list = actors_of(doc, sentence)
  local actor, recipient
  event.attribution = attribution_of(doc, event)
  if event.part == "verb" and passive(doc, event.trigger_first) then
    actor, recipient = by_phrase(doc, list, event.trigger_last), before(doc, list, event.trigger_first)
  else
    actor = speaker(doc, event) or subject(doc, list, event) or earlier(doc, sentence)
    recipient = after(doc, list, event.trigger_last, event.attribution)
  end
  if event.plover == "CONSULT" and event.part == "noun" then
    local around = after(doc, list, event.trigger_last)
    if around and #around > 1 then actor, recipient = { around[1] }, { around[2] } end
  end
  actor, recipient = at_home(actor, country_in(actor) or country_in(recipient)), at_home(recipient, country_in(recipient)
    or country_in(actor))
  event.actor, event.recipient = actor, drop_shared(recipient, actor)
  event.negated, event.modality = false, "asserted"
  for i = math.max(first, event.trigger_first - 4), event.trigger_first do
    local word = doc.core:folded(i)
    if NEGATIVE[word] then event.negated = true end
    if MODAL[word] then event.modality = MODAL[word] end
  end
  for i = first, event.trigger_first do
    if doc.core:folded(i) == "if" then event.modality = "conditional" end
  end
  for i = first, last do
    local m = doc:mention_at(i)
    if m and m.first == i and not event.place and (m.entity.type == "city" or m.entity.type == "place" or m.entity.type == "region"
      or m.entity.type == "facility")
      and i > 1 and (doc.core:folded(i - 1) == "in" or doc.core:folded(i - 1) == "at" or doc.core:folded(i - 1) == "near") then
      event.place = m
    end
  end
  for _, t in ipairs(doc:spans "Time") do
    if t.first >= first and t.last <= last then event.time = event.time or t end
  end
  intend(event)
end

local MUTUAL = { CONSULT = true, AGREE = true, COOPERATE = true, SUPPORT = true }
local ONE_WAY = { ["042"] = true, ["043"] = true, ["045"] = true, ["051"] = true, ["030"] = true }

-- Parties that act on each other: "Norway and Denmark signed a treaty" happens in both directions.
local function mutual(event)
  if not MUTUAL[event.plover] or ONE_WAY[event.cameo] then return nil end
  local actor = event.actor
  if not event.recipient and actor and #actor == 2 then
    event.actor, event.recipient = { actor[1] }, { actor[2] }
  elseif not (event.plover == "CONSULT" and event.recipient and actor) then
    return nil
  end
  local copy = {}
  for _, key in ipairs { "plover", "cameo", "part", "trigger_first", "trigger_last", "place", "time", "negated", "modality",
    "attribution", "rule" } do
    copy[key] = event[key]
  end
  copy.actor, copy.recipient = event.recipient, event.actor
  return copy
end

-- An infinitive that a verb of the list governs tells nothing of its own: "threatened to close".
local function governed(doc, event, last)
  local first = event.trigger_first
  return last and event.part == "verb" and first > 2 and doc.core:folded(first - 1) == "to"
    and last.part == "verb" and first - last.trigger_last <= 6 and first > last.trigger_last
    and doc:sentence_of(last.trigger_first) == doc:sentence_of(first)
end

-- Nouns of which only one side is known give way where their sentence tells of an event with both.
local function leave_partial(doc, list)
  local whole, result = {}, {}
  for _, event in ipairs(list) do
    if event.actor and event.recipient then whole[doc:sentence_of(event.trigger_first)] = true end
  end
  for _, event in ipairs(list) do
    if event.part ~= "noun" or event.actor and event.recipient
      or not whole[doc:sentence_of(event.trigger_first)] then result[#result + 1] = event end
  end
  return result
end

--- Step: actors, recipients, places and times of all events.
function make.fill(doc)
  local list, last = {}, nil
  for _, event in ipairs(doc:spans "Event") do
    if not governed(doc, event, last) then
      last = event
      fill_one(doc, event)
      if event.actor or event.recipient then
        list[#list + 1] = event
        list[#list + 1] = mutual(event)
      end
    end
  end
  doc.events = leave_partial(doc, list)
end

local function actors(doc, list)
  local result = {}
  for i, a in ipairs(list or {}) do
    local ref = doc:ref(a.first, a.last)
    ref.entity, ref.code = a.entity and a.entity.id, a.code
    result[i] = ref
  end
  return result
end

--- Facts of the dossier.
function make.facts(doc)
  local facts = {}
  for i, e in ipairs(doc.events or {}) do
    local place = e.place and doc:ref(e.place.first, e.place.last)
    if place then place.entity = e.place.entity.id end
    facts[i] = {
      id = "v" .. i, plover = e.plover, cameo = e.cameo, trigger = doc:ref(e.trigger_first, e.trigger_last),
      actor = actors(doc, e.actor), recipient = actors(doc, e.recipient), place = place,
      time = e.time and doc:ref(e.time.first, e.time.last), negated = e.negated, modality = e.modality,
      attribution = e.attribution and "a" .. e.attribution.number or nil, rule = tostring(e.rule),
    }
  end
  return facts
end

return make
