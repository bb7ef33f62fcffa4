--- Verbs whose phrase the object stands within: "held Denmark responsible", "took it to task", "rounded them up". The
-- lexicon `event_verb` has them with their words together, as the passive has them: "was held responsible".
-- @module stringer.packs.news.events.apart

-- What the phrase ends with, the verbs that it ends, and what it tells of; the example has the two who are parties.
local PHRASES = {
  {
    name = "holds responsible",
    tail = [[ "responsible"|"accountable"|"liable" ]],
    verbs = "hold",
    plover = "ACCUSE",
    cameo = "112",
    example = "Norway held Danish officers responsible.",
    actor = "NOR",
    recipient = "DNKMIL",
  },
  {
    name = "takes to task",
    tail = [[ "to" ("task"|"account") ]],
    verbs = "take|bring|call|hold",
    plover = "ACCUSE",
    cameo = "111",
    example = "Norway took Denmark to task.",
    actor = "NOR",
    recipient = "DNK",
  },
  {
    name = "puts on trial",
    tail = [[ "on" "trial" | "in" "the" "dock" ]],
    verbs = "put|place",
    plover = "ACCUSE",
    cameo = "115",
    example = "Norway put a Danish banker on trial.",
    actor = "NOR",
    recipient = "DNKBUS",
  },
  {
    name = "puts behind bars",
    tail = [[ "behind" "bars" ]],
    verbs = "put|place|keep|throw|send",
    plover = "COERCE",
    cameo = "173",
    example = "Norway put two Danish reporters behind bars.",
    actor = "NOR",
    recipient = "DNKMED",
  },
  {
    name = "puts in jail",
    tail = [[ ("in"|"into") ("police"|"preventive"|"military")? ("jail"|"prison"|"custody"|"detention") ]],
    verbs = "put|place|keep|throw|take",
    plover = "COERCE",
    cameo = "173",
    example = "Norway took two Danish reporters into custody.",
    actor = "NOR",
    recipient = "DNKMED",
  },
  {
    name = "puts under arrest",
    tail = [[ "under" "house"? "arrest" ]],
    verbs = "put|place|keep|hold",
    plover = "COERCE",
    cameo = "173",
    example = "Norway placed the Danish envoy under house arrest.",
    actor = "NOR",
    recipient = "DNKGOV",
  },
  {
    name = "rounds up",
    tail = [[ "up" ]],
    verbs = "round|lock",
    plover = "COERCE",
    cameo = "173",
    example = "Norway rounded two Danish reporters up.",
    actor = "NOR",
    recipient = "DNKMED",
  },
  {
    name = "beats up",
    tail = [[ "up" ]],
    verbs = "beat|rough",
    plover = "ASSAULT",
    cameo = "182",
    example = "Norwegian police beat two Danish reporters up.",
    actor = "NORCOP",
    recipient = "DNKMED",
  },
  {
    name = "blows up",
    tail = [[ "up" ]],
    verbs = "blow",
    plover = "ASSAULT",
    cameo = "183",
    example = "Norwegian rebels blew a Danish ship up.",
    actor = "NORREB",
    recipient = "DNK",
  },
  {
    name = "sets on fire",
    tail = [[ "ablaze"|"alight"|"on" "fire" ]],
    verbs = "set",
    plover = "COERCE",
    cameo = "171",
    example = "Norwegian rebels set a Danish village on fire.",
    actor = "NORREB",
    recipient = "DNK",
  },
  {
    name = "burns down",
    tail = [[ "down" ]],
    verbs = "burn",
    plover = "COERCE",
    cameo = "171",
    example = "Norwegian rebels burned a Danish village down.",
    actor = "NORREB",
    recipient = "DNK",
  },
  {
    name = "guns down",
    tail = [[ "down" ]],
    verbs = "gun|mow",
    plover = "ASSAULT",
    cameo = "1823",
    example = "Norwegian rebels gunned two Danish soldiers down.",
    actor = "NORREB",
    recipient = "DNKMIL",
  },
  {
    name = "takes captive",
    tail = [[ "hostage"|"captive"|"prisoner" ]],
    verbs = "take|hold|seize",
    plover = "ASSAULT",
    cameo = "181",
    example = "Norwegian rebels took a Danish reporter captive.",
    actor = "NORREB",
  },
  {
    name = "declares unwelcome",
    tail = [[ "persona" "non" "grata" ]],
    verbs = "declare",
    plover = "SANCTION",
    cameo = "166",
    example = "Norway declared the Danish envoy persona non grata.",
    actor = "NOR",
    recipient = "DNKGOV",
  },
  {
    name = "throws out of a body",
    tail = [[ "out" "of" [pos=DET|PRON]? [pos=ADJ|NOUN|PROPN]{,2}
      [folded=council|league|union|alliance|bloc|party|assembly|parliament|group|coalition|federation|association
        |organisation|organization] ]],
    verbs = "throw|kick|drum|vote|cast|force|turf|boot",
    plover = "SANCTION",
    cameo = "166",
    example = "Norway voted Denmark out of the council.",
    actor = "NOR",
    recipient = "DNK",
  },
  {
    name = "sets free",
    tail = [[ "free" ]],
    verbs = "set",
    plover = "RETREAT",
    cameo = "084",
    example = "Norway set two Danish soldiers free.",
    actor = "NOR",
    recipient = "DNKMIL",
  },
  {
    name = "turns down",
    tail = [[ "down" ]],
    verbs = "turn|vote|knock",
    plover = "REJECT",
    cameo = "120",
    example = "Norway turned a Danish offer down.",
    actor = "NOR",
    recipient = "DNK",
  },
  {
    name = "beats back",
    tail = [[ "back"|"off" ]],
    verbs = "beat|fight",
    plover = "ASSAULT",
    cameo = "190",
    example = "Norway beat Danish troops back.",
    actor = "NOR",
    recipient = "DNKMIL",
  },
}

return function(pack)
  -- The object has no verb, and no preposition but "of".
  pack:define(
    "WITHIN",
    [[ ([pos=DET|PRON|ADJ|NOUN|PROPN|NUM|CCONJ|PART & folded!=that|which|who|whom] | "of"){,7}? ]]
  )
  local rules = {}
  for i, phrase in ipairs(PHRASES) do
    local told = { plover = phrase.plover, cameo = phrase.cameo, by = phrase.actor, on = phrase.recipient }
    rules[i] = pack:rule(phrase.name) {
      match = ("trigger:[pos=VERB & lemma=%s] WITHIN (%s)"):format(phrase.verbs, phrase.tail),
      yields = "Event",
      span = "trigger",
      set = { part = "verb", plover = phrase.plover, cameo = phrase.cameo, role = "obj" },
      priority = 2,
      examples = { { phrase.example, told } },
    }
  end
  return rules
end
