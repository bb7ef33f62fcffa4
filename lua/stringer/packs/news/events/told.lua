--- Which events are told, and what they come to by who takes part in them: rules over events whose parties are known.
-- Features of a party: its `kind` is `none`, `thing`, `words` (somebody without a code), `agent` (a code without a
-- country) or `coded`; its `organ` is what its code tells behind the country; its `type` that of its entity.
-- @module stringer.packs.news.events.told

local examples = require "stringer.packs.news.events.examples"
local pages = require "stringer.packs.news.events.pages"

local POLITICIAN = "(actor_organ=PTY|LEG | actor_type=person & (!actor_organ | actor_organ=BUS|MED|CVL))"
local SPEAKER = "actor_organ=PTY|LEG|BUS|MED|EDU|GOV|OPP"
local CROWD = "CVL|EDU|LAB|OPP|HLH|AGR|REL"
local CODED, SOMEBODY = "agent|coded", "words|agent|coded"

local WORDS = { plover = "ACCUSE", cameo = "111" }
local ATTACK = "&[lemma=attack|assault|hit|pound|hammer|batter|assail|bash] e:<Event told=ASSAULT & "

-- Rules in the order in which they decide: name, pattern, what becomes of the event (`false`: it is none, `{}`: it is
-- told as it is), and, if need be, roles by path and `when` (pages).

-- What becomes of an event by who takes part in it.
local BY_PARTIES = {
  -- "The senator attacked his rival": in words; so does an official who attacks a person.
  { "attack of a politician", ATTACK .. POLITICIAN .. ">", WORDS },
  {
    "attack in words on a person",
    ATTACK .. SPEAKER .. " & (recipient_type=person | recipient_organ=MED|PTY|OPP|LEG|JUD|BUS)>",
    WORDS,
  },
  -- Rivals attack who governs, and over something that is in words, too.
  {
    "attack on who governs",
    ATTACK .. "actor_organ=PTY|LEG|OPP|MED|NGO|BUS & recipient_organ=GOV>",
    WORDS,
  },
  {
    "attack over something",
    ATTACK .. "actor_organ!=MIL|REB|UAF|COP|CRM|CVL & !passive>",
    WORDS,
    { over = "e.oblique(over|for)[in=event_noun | in=object_class]" },
  },
  -- Who bears arms does not riot, nor does a state: gunmen who storm a house attack it.
  {
    "armed men storm",
    [[ e:<Event cameo="145" & (actor_organ=MIL|REB|UAF|SPY | actor_type=country)> ]],
    { plover = "ASSAULT", cameo = "190" },
  },
  -- States boycott what they could buy.
  {
    "boycott of a state",
    [[ &[lemma=boycott] e:<Event cameo="143" & actor_type=country> ]],
    { plover = "SANCTION", cameo = "163" },
  },
  {
    "crowd against police",
    ([[ &[lemma=clash] e:<Event cameo="190" & (actor_organ=%s & recipient_organ=COP
      | recipient_organ=%s & actor_organ=COP)> ]]):format(CROWD, CROWD),
    { plover = "PROTEST", cameo = "145" },
  },
  -- Who shows force together with another state works with it; where peacekeepers come, they help.
  {
    "war games",
    [[ e:<Event cameo="150" & mixed & recipient_kind!=coded> ]],
    { plover = "COOPERATE", cameo = "062" },
  },
  {
    "peacekeepers come",
    [[ e:<Event cameo="042" | plover=MOBILIZE> ]],
    { plover = "AID", cameo = "074" },
    {
      who = "e.actor[prefix=peacekeep]; actor.dependent(amod|compound)[prefix=peacekeep]; actor.oblique(of)"
        .. ".dependent(amod|compound)[prefix=peacekeep]; oblique(of).dependent(amod|compound)[prefix=peacekeep];"
        .. " oblique(of)[prefix=peacekeep]",
    },
  },
  -- What a state closes off at sea or on land it does by force; nobody marches.
  {
    "blockade by a state",
    [[ &[lemma=blockade] e:<Event plover=PROTEST & (actor_type=country | actor_organ=MIL)> ]],
    { plover = "COERCE", cameo = "191" },
  },
  -- "blocked the Oslo–Bergen railway", "seized stolen army rifles": no road and no thief's loot takes part.
  {
    "blocks a road",
    "e:<Event plover=PROTEST & recipient_thing & recipient_class=road>",
    { recipient_kind = "none" },
  },
  {
    "seizes loot",
    "e:<Event part=verb & plover=COERCE>",
    { recipient_kind = "none" },
    { loot = "e.object.dependent(amod)[lemma=steal|loot|stolen|looted|smuggle|smuggled]" },
  },
  -- Courts and leagues of states hear a complaint: they are not accused.
  { "who hears", [[ e:<Event cameo="114" & (recipient_organ=JUD | on^=IGO)> ]], { recipient_kind = "none" } },
  -- What teams do to each other is play; whom a politician beats, and the states that he takes, he beats and takes by
  -- votes; his rally is no protest.
  { "play", "e:<Event told=ASSAULT|THREATEN & actor_organ=SPT>", false },
  {
    "beaten by votes",
    "e:<Event told=ASSAULT & bodily & actor_type=person & recipient_type=person & " .. SPEAKER .. ">",
    false,
  },
  {
    "beaten in a vote",
    "&[lemma=defeat|oust|topple|unseat|crush|trounce|edge] e:<Event told=ASSAULT & actor_type=person>",
    false,
  },
  { "rally of one person", "e:<Event crowd & actor_type=person>", false },
  {
    "taken by votes",
    [[ e:<Event told_cameo="181"|"182"|"190"|"192" & !bodily & ]] .. POLITICIAN .. ">",
    false,
  },
}

-- What only looks like a deed: games, patients who are flown somewhere, warnings of what nobody does.
local NO_DEEDS = {
  {
    "score",
    [[ e:<Event part=verb & plover=ASSAULT|COERCE> &([]{,7} [number<100] [folded="-"|"–"|"‑"] [number<100]) ]],
    false,
  },
  { "flown there", [[ e:<Event part=verb & cameo="042" & passive> ]], false },
  {
    "geologists warn",
    "&[lemma=warn] e:<Event part=verb & plover=THREATEN & recipient_kind=none & actor_kind="
      .. CODED
      .. " & !actor_political>",
    false,
  },
  {
    "aid workers warn",
    "&[lemma=warn] e:<Event part=verb & plover=THREATEN & recipient_kind=none & by^=NGO>",
    false,
  },
  {
    "warns its own",
    [[ &([lemma=warn & pos=VERB] [folded=its|their|our] [pos=ADJ]? [lemma=citizen|national|people|voter|staff|member])
      e:<Event part=verb & plover=THREATEN> ]],
    false,
  },
  {
    "warns of a storm",
    "&[lemma=warn] e:<Event part=verb & plover=THREATEN>",
    false,
    {
      danger = "e.oblique(of|about) <mishap>",
    },
  },
  { "nobody must", "e:<Event part=modal & actor_kind!=" .. CODED .. ">", false },
  { "somebody must", "e:<Event part=modal>", {} },
  -- Only who lives is killed or freed: "killed off the reform", "released a letter" tell of nobody.
  {
    "done to no living thing",
    [[ e:<Event (cameo="182"|"1821"|"1822"|"1823"|"186" & part=verb & lifeless
    | cameo="182"|"1821"|"1822"|"1823"|"186"|"084"|"173"|"181"
      & recipient_class=bill|claim|paper|proposal|date|ill|need|record|measure) & recipient_kind!=]]
      .. CODED
      .. ">",
    false,
  },
  { "goods arrive", "e:<Event part=verb & plover=CONSULT & actor_thing & actor_class>", false },
}

-- What courts do, treaties, gifts, and what one says to another's face are told of anybody.
local OF_ANYBODY = {
  { "by law", ('e:<Event cameo="115"|"116"|"084" & recipient_kind=%s>'):format(SOMEBODY), {} },
  { "trial", 'e:<Event cameo="115"|"116" & part=noun>', {} },
  { "treaty", 'e:<Event cameo="057" & framed=treaty & (part=noun | actor_kind=' .. SOMEBODY .. ")>", {} },
  { "help", "e:<Event plover=AID & part=verb & weak!=true & actor_kind=" .. SOMEBODY .. ">", {} },
  {
    "talks with a person",
    "e:<Event plover=CONSULT & part=verb & recipient_type=person & actor_kind=" .. SOMEBODY .. ">",
    {},
  },
  {
    "to the face",
    ("e:<Event plover=THREATEN|REQUEST & part=verb & weak!=true & actor_kind=%s & recipient_kind=%s>"):format(
      SOMEBODY,
      SOMEBODY
    ),
    {},
  },
}

-- A noun that names nobody tells of nothing: "the agreement", "sanctions must remain", "monitor a ceasefire"; what is
-- denied by it even less.
local BARE = "part=noun & actor_kind=none & recipient_kind=none"
local OF_NOBODY = {
  {
    "bare word",
    ("e:<Event %s & plover=AGREE|SUPPORT|COOPERATE|CONSULT|SANCTION|RETREAT|AID>"):format(BARE),
    false,
  },
  {
    "not wanted",
    "<&([lemma=want|seek|need|wish & pos=VERB] [pos=DET|ADJ|NOUN]{,3}?)"
      .. " e:<Event negated=true & recipient_kind=none|thing>",
    false,
  },
  { "not even that", "e:<Event part=noun & negated=true & recipient_kind=none>", false },
}

-- The rest is so often said of what is no politics that a side must be known.
local OF_SIDES = {
  { "team gathers", "e:<Event crowd & actor_organ=SPT>", false },
  { "crowd gathers", "e:<Event crowd & !actor_thing & actor_kind=" .. SOMEBODY .. ">", {} },
  { "office given up", 'e:<Event cameo="083" & weak=true & actor_political>', {} },
  { "gives up", 'e:<Event cameo="083" & weak=true>', false },
  { "things do it", "e:<Event part=verb & actor_kind=thing & (weak=true | plover=COERCE|SANCTION)>", false },
  {
    "searches it",
    (
      "e:<Event weak=true & plover=COERCE & part=verb & actor_organ=MIL|REB|UAF|SPY|COP"
      .. " & recipient_kind=thing>"
    ),
    {},
  },
  {
    "done to somebody",
    "e:<Event weak=true & plover=ASSAULT|COERCE & part=verb & actor_kind=none|thing"
      .. " & !recipient_thing & recipient_kind="
      .. SOMEBODY
      .. ">",
    {},
  },
  {
    "done to nobody",
    "e:<Event weak=true & plover=ASSAULT|COERCE & part=verb & (actor_kind=none|thing |"
      .. " recipient_kind=none|thing)>",
    false,
  },
  { "told of a side", "e:<Event weak=true & part=noun & (actor_political | recipient_political)>", {} },
  {
    "dismissal",
    ('e:<Event weak=true & cameo="170" & actor_kind=%s & recipient_political>'):format(CODED),
    {},
  },
  { "done together", ("e:<Event weak=true & joint & actor_kind=%s & recipient_kind=none>"):format(CODED), {} },
  {
    "weak word",
    (
      "e:<Event weak=true & (actor_kind=none|thing | recipient_kind=none|thing"
      .. " | actor_kind!=coded & recipient_kind!=coded)>"
    ),
    false,
  },
  {
    "halted by nobody",
    "e:<Event plover=SANCTION & part=verb & actor_kind=none & recipient_kind=none>",
    false,
  },
  { "deed", "e:<Event plover=ASSAULT|COERCE|PROTEST|MOBILIZE|SANCTION|RETREAT>", {} },
  { "side", ("e:<Event actor_kind=%s | recipient_kind=%s>"):format(CODED, CODED), {} },
  { "no side", "e:<Event>", false },
}

-- Rules for what later phases ask of events: of several that fit the first decides.
local function phase(pack, name, lists)
  local rules = {}
  for _, list in ipairs(lists) do
    for _, one in ipairs(list) do
      local title, match, change, args = one[1], one[2], one[3], one[4]
      rules[#rules + 1] = pack:rule(title) {
        match = match,
        args = args,
        edits = { e = change },
        when = one.when,
        priority = 100 - #rules,
        examples = examples[title],
      }
    end
  end
  pack:phase(name, { policy = "priority", gives = { "Event", "events" } })(rules)
end

return function(pack)
  phase(pack, "events by their parties", { pages, BY_PARTIES })
  phase(pack, "events told", { NO_DEEDS, OF_NOBODY, OF_ANYBODY, OF_SIDES })
end
