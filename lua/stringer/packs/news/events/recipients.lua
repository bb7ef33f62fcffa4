--- Whom an event concerns: the object, indirect object or oblique that the frame of its word asks for. Where that is a
-- thing, its owner or addressee is the recipient ("rejected Danish plans", "a gift of grain to Denmark").
-- @module stringer.packs.news.events.recipients

local actors = require "stringer.packs.news.events.actors"
local seek = require "stringer.packs.news.events.seek"

local recipients = {}

-- Prepositions behind which others stand whom an event may concern, where its frame names none that is there.
local TOWARDS = "against|to|on|with|for|from|of|at|toward|towards|over|about|into|upon"
local WITHOUT_TOPIC = "against|to|with|from|at|toward|towards|into|upon"
recipients.TOWARDS_NOUN = "against|on|with|of|to|into|at|toward|towards|upon|for|over"
local COMPLAINED = "against|about|over"
local DONE_BY = "oblique(against|about|over).oblique(by); oblique(against|about|over).oblique(of).oblique(by)"
local TALKED = "about|against|over|of|for|on"

-- By the frame of a verb.
local BY_FRAME = seek.ways {
  -- "Nurses were denied access by the army": the subject of a passive that keeps its object
  { "verb", "dependent(obj).head.dependent(nsubj:pass)", want = "somebody", when = { role = "to" } },
  { "verb", oblique = "PREP", deep = false, when = { prep = true, carries = false } },
  {
    "verb",
    "dependent(advmod|compound:prt).oblique(PREP)", -- "hit back at"
    when = { prep = true, carries = false },
  },
  -- What holds somewhere holds for the country there.
  { "verb", "oblique(to|in|at|into)", land = true, when = { cameo = "042", carries = false } },
  { "verb", "oblique(in|on|across|of)", land = true, when = { cameo = "172|081|191", carries = false } },
  { "object", "oblique(in|on|across|of)", land = true, when = { cameo = "172|081|191", carries = false } },
  { "verb", "oblique(in|from)", land = true, when = { cameo = "103", carries = false } },
  -- "agreed to Danish mediation"
  {
    "verb",
    "oblique(to)[pos=NOUN]",
    whose = true,
    want = "coded",
    when = { plover = "AGREE", without = "object" },
  },
  { "verb", oblique = "ROLE", deep = false, when = { role = true } },
  { "object", oblique = "ROLE", deep = false, when = { role = true } },
  { "object", oblique = "ROLE", when = { spread = true } },
  { "verb", oblique = "ROLE", when = { spread = true } },
  { "indirect", "self", want = "somebody", when = { strict = false } },
  { "object", "self", when = { strict = false, used = false } },
}

-- Of whom one complains to another: "to the court against Denmark", "to the court that Denmark has cheated".
local ACCUSED = seek.ways {
  { "verb", DONE_BY, want = "coded", when = { plover = "ACCUSE", role = "to|with|at" } },
  { "object", DONE_BY, want = "coded", when = { plover = "ACCUSE", role = "to|with|at" } },
  { "verb", oblique = COMPLAINED, want = "accused", when = { plover = "ACCUSE", role = "to|with|at" } },
  { "object", oblique = COMPLAINED, want = "accused", when = { plover = "ACCUSE", role = "to|with|at" } },
  { "verb", "dependent(ccomp).subject", want = "country", when = { plover = "ACCUSE", role = "to|with|at" } },
  -- "to Denmark's envoy that rebels cross the border": Denmark lets them
  {
    "verb",
    "dependent(ccomp).head.oblique(ROLE)",
    want = "country",
    when = { plover = "ACCUSE", role = "to|with|at" },
  },
  { "verb", "dependent(ccomp).subject", want = "coded", when = { plover = "ACCUSE", role = "to|with|at" } },
  -- "condemned the shelling of villages by Danish gunners"
  { "object", "self[in=event_noun]", whose = true, want = "coded", when = { plover = "ACCUSE" } },
}

-- Where the frame leads to things: whose they are, or to whom they go.
local WHOSE = seek.ways { { "object", "self[pos!=PROPN]", whose = true, want = "coded" } }
local BEYOND = seek.ways {
  { "verb", "dependent(ccomp).subject", want = "coded", when = { plover = "ACCUSE|REQUEST", found = false } },
  { "verb", oblique = TALKED, want = "accused", when = { plover = "ACCUSE" } },
  { "verb", oblique = WITHOUT_TOPIC, want = "coded", when = { role = "with" } },
  { "object", oblique = WITHOUT_TOPIC, want = "coded", when = { role = "with" } },
  { "verb", oblique = TOWARDS, want = "coded", when = { topical = true } },
  { "object", oblique = TOWARDS, want = "coded", when = { topical = true } },
  -- "pressed for the release of prisoners in Mali"
  {
    "verb",
    "oblique(for).oblique(in); oblique(for).oblique(of).oblique(in)",
    want = "states",
    when = { plover = "REQUEST" },
  },
}

-- "complained to Norway about the rebels"
local TOPIC =
  seek.ways { { "verb", oblique = TALKED, want = "accused", when = { plover = "ACCUSE", role = "to" } } }

-- Beside a noun: first what hangs on the noun itself; of a threat, whom the deed would concern: "the threat of an
-- attack on Denmark".
local OF_NOUN = seek.ways {
  {
    "noun",
    "oblique(of|for)[in=event_noun].oblique(on|against|to|with|from|into)",
    want = "coded",
    when = { plover = "THREATEN|AGREE|REQUEST" },
  },
  { "noun", oblique = "ROLE", deep = false, when = { role = true } },
  { "noun", oblique = recipients.TOWARDS_NOUN, deep = false, want = "party" },
  { "noun", oblique = "ROLE", when = { role = true } },
  { "noun", oblique = recipients.TOWARDS_NOUN, want = "known" },
}

--- Those behind a preposition of a noun's frame, or behind another one.
function recipients.of_noun(t, sentence, event, head)
  return (seek.first(t, sentence, event, { noun = head }, OF_NOUN))
end

-- What is done to bodies: a town beside a person is where he lives.
local BODY = {
  ["182"] = true,
  ["1821"] = true,
  ["1822"] = true,
  ["1823"] = true,
  ["173"] = true,
  ["181"] = true,
  ["186"] = true,
}
local DONE_TO = { ASSAULT = true, COERCE = true }
local SUFFERED = { ASSAULT = true, COERCE = true, SANCTION = true }

-- The features of an event that ways ask for.
local function asking(t, sentence, event, words)
  local object = words.object
  local carried = object and seek.parties(t, sentence, object)
  return {
    plover = event.plover,
    cameo = event.cameo,
    role = event.role,
    prep = event.prep,
    strict = event.word.strict or false,
    carries = carried ~= nil and seek.wants.somebody(t, carried), -- "charged two Danes with"
    -- troops that are sent and shots that are fired are not whom it concerns
    used = event.plover == "MOBILIZE"
      or event.cameo == "0874"
      or event.instrument and event.plover == "ASSAULT"
      or false,
    spread = event.role ~= nil and event.role ~= "in", -- what is where something else is has no part in it
    topical = event.role ~= "with",
  }
end

local IN_TOWNS = { ASSAULT = true, COERCE = true, THREATEN = true }

-- A town in what is hit or threatened tells whose country it is: "a bus near Oslo", "a repeat of the Oslo offensive".
local function town_within(t, sentence, event, object, list)
  local class = object and t.doc:value_at("object_class", object, "class") or ""
  if not object or BODY[event.cameo] or not (IN_TOWNS[event.plover] or class:find "village") then return nil end
  local town = seek.land(t, sentence, object, true)
  local thing = town and list and not list[1].entity and t.pos[list[1].head or list[1].last] == "NOUN"
  if not thing then return town end
  list[1].code, list[1].thing = town[1].code, true
  return list
end

-- Who is left of things that are told of: what is hit or suffers.
local function hit(t, event, list)
  if not list then return nil end
  local told = t.doc:value_at("event_noun", list[1].head or list[1].last, "plover")
  if told and (told == "ASSAULT" or not DONE_TO[event.plover]) then return nil end -- "fought a war"
  local suffers = (DONE_TO[event.plover] or event.cameo == "145") and not event.instrument
  return (actors.coded(list) or suffers) and list or nil
end

--- Recipients of a verb.
function recipients.of_verb(t, sentence, event, verb, object, indirect)
  local words = { verb = verb, object = object, indirect = indirect }
  local ask = asking(t, sentence, event, words)
  local list = seek.first(t, sentence, ask, words, BY_FRAME)
  local accused = seek.first(t, sentence, ask, words, ACCUSED)
  if accused then return accused end
  local deed = event.plover == "ACCUSE" and object and t.pos[object] == "NOUN"
  -- "condemned the raid on a camp": whoever suffers it is not accused of it
  if deed and SUFFERED[t.doc:value_at("event_noun", object, "plover")] then return nil end
  if list and seek.wants.somebody(t, list) then
    return not object and seek.first(t, sentence, ask, words, TOPIC) or list
  end
  if event.word.strict then return list end
  if event.word.direct then return nil end -- "released pictures of the ships"
  if list and list[1].modified then return list end -- "two Danish mines"
  local whose = list and seek.first(t, sentence, ask, words, WHOSE)
  if whose then return whose end
  if list and (DONE_TO[event.plover] and actors.coded(list) or BODY[event.cameo]) then return list end
  ask.found = list ~= nil
  return seek.first(t, sentence, ask, words, BEYOND)
    or town_within(t, sentence, event, object, list)
    or hit(t, event, list)
end

return recipients
