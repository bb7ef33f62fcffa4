--- Political events: what verbs and nouns tell of, with PLOVER and CAMEO codes, actor, recipient, place, time,
-- negation, modality and the attribution they stand in. The words are those of the lexicons `event_verb`, `event_noun`
-- and `event_tie`, and of `event_control`, whose words make something of other events ("hold talks", "lift a curfew"):
-- a pack adds its own by `pack:extend("news/event_verb", { outlaw = { plover = "COERCE", cameo = "172", recipient =
-- "obj" } })`.
-- @module stringer.packs.news.events

local clauses = require "stringer.packs.news.events.clauses"
local apart = require "stringer.packs.news.events.apart"
local examples = require "stringer.packs.news.events.examples"
local make = require "stringer.packs.news.events.make"
local none = require "stringer.packs.news.events.none"
local stories = require "stringer.packs.news.events.stories"
local told = require "stringer.packs.news.events.told"

return function(pack)
  pack:lexicon("event_verb", "events.lex", { inflect = true })
  pack:lexicon("event_noun", "events.lex", { plural = true })
  pack:lexicon("event_tie", "events.lex", { plural = true })
  pack:lexicon("event_control", "events.lex", { inflect = true })
  pack:lexicon("mishap", "events.lex", { plural = true })
  pack:lexicon("object_class", "objects.lex")
  pack:lexicon("office_holder", "offices.lex")

  pack:include(clauses)
  local rules = {}
  local function add(name, body)
    body.yields, body.examples = "Event", examples[name]
    rules[#rules + 1] = pack:rule(name)(body)
  end
  local word = { word = "trigger.features" } -- the entry of the lexicon says what it tells of
  -- "walked out on Tuesday", "closed down 2%": the particle is of what follows.
  pack:define(
    "NO_PARTICLE",
    [[ (<&[folded=on|in|at|by] <Time> | <&[folded=down|up|by] <Quantity kind=percent>) ]]
  )
  add("verb", {
    match = [[ (<&[lemma=be|get & pos=AUX] &[pos=ADJ & suffix=ed] !(<event_verb weak>) trigger:<event_verb>) |
        (<&[pos=ADV] &[pos=ADJ & folded=opposed] trigger:<event_verb> &"to") |
        (&[pos=VERB|AUX] | <&MODAL) trigger:<event_verb> !NO_PARTICLE | <&[pos=AUX] &[pos=ADJ] trigger:<event_verb>
        &"by" ]],
    fields = word,
    set = { part = "verb" },
    priority = 1,
    span = "trigger",
  })
  -- A verbal noun of what it tells: "the shelling of", "his jailing by".
  add("verbal noun", {
    match = [[ &[pos=NOUN|VERB & suffix=ing] trigger:<event_verb weak!=true> &("of"|"by") ]],
    fields = word,
    set = { part = "gerund" },
    priority = 3,
    span = "trigger",
  })
  add("takes to court", {
    match = [[ trigger:[lemma=take|haul|drag|bring & pos=VERB] ...{1,6} "to" [pos=DET|ADJ|NOUN]{0,3}
        [folded=court|tribunal|trial|justice] ]],
    set = { part = "verb", plover = "ACCUSE", cameo = "115", role = "obj" },
    span = "trigger",
  })
  add("comes to the aid of", { -- "came to Denmark's aid"
    match = [[ trigger:[lemma=come|go|rush & pos=VERB] "to" [pos=DET|ADJ|PROPN|NOUN]{1,4} POSSESSIVE
        [folded=aid|help|rescue|assistance|defence|defense] ]],
    set = { part = "verb", plover = "AID", cameo = "070", role = "to" },
    span = "trigger",
    priority = 1,
  })
  add("tells to", { -- "told Denmark to leave"
    match = [[ trigger:[lemma=tell|instruct & pos=VERB] [pos=DET|ADJ|NOUN|PROPN|PRON|CCONJ|NUM]{1,6}
        "not"? "to" [pos=VERB] ]],
    set = { part = "verb", plover = "REQUEST", cameo = "100", role = "obj", weak = true },
    span = "trigger",
    priority = -1,
  })
  add("dies by violence", {
    match = [[ trigger:[lemma=die & pos=VERB] &([pos!=VERB|PUNCT]{,4} [folded=in|after|from|of|during|when]
        [pos!=VERB|PUNCT]{,5} (<event_noun plover=ASSAULT|PROTEST> | <event_verb plover=ASSAULT>)) ]],
    set = { part = "verb", plover = "ASSAULT", cameo = "1823", suffers = true },
    span = "trigger",
    priority = -1,
  })
  add("puts out", {
    match = [[ trigger:[lemma=force|order|kick|throw|drive & pos=VERB] ...{1,8} "out" "of" [pos=DET|PRON]?
        (<country> | [folded=country|nation|territory]) ]],
    set = { part = "verb", plover = "SANCTION", cameo = "166", role = "obj" },
    span = "trigger",
    priority = 1,
  })
  add("noun", {
    match = "&[pos=NOUN | pos=ADJ & folded!=offensive] trigger:<event_noun>",
    fields = word,
    set = { part = "noun" },
  })
  add("tie", { match = "&[pos=NOUN|ADJ] trigger:<event_tie>", fields = word, set = { part = "tie" } })
  add("gives money", {
    match = [[ trigger:[lemma=give & pos=VERB] ...{,8} <Quantity kind=money> ]],
    set = { part = "verb", plover = "AID", cameo = "070", role = "obj", weak = true },
    span = "trigger",
    priority = -1,
  })
  add("must", {
    match = [[ trigger:(<modal tells=demanded> | <!(MODAL | [folded="'d"])
      [folded=have|has|had|need|needs] "to")
      &("not"? [pos=VERB|AUX|NOUN & folded!=have]) ]],
    set = { part = "modal", plover = "REQUEST", cameo = "100" },
    priority = -1,
  })
  add("strike from afar", {
    match = [[ trigger:((("air"|"drone"|"missile"|"rocket"|"artillery") ("and" ("air"|"drone"|"missile"|"rocket"))?)
        [lemma=strike|attack|raid & pos=NOUN])
      | trigger:[folded=strike|strikes & pos=NOUN] &("on"|"against"|"inside"|"across") !([] <Time>) ]],
    set = { part = "noun", plover = "ASSAULT", cameo = "195", role = "on" },
    priority = 2,
    span = "trigger",
  })
  add("could not", {
    match = [[ [folded=could|can] [folded=not|"n't"]
      trigger:[pos=VERB & !lemma=be|have|know|say|see|tell|confirm|happen|reach|afford|believe|help|imagine|bring|care
      |wait|agree
        |come|go|get|exist|last|stand|continue|do|make|keep|travel] ]],
    set = { part = "verb", plover = "REJECT", cameo = "120", role = "obj", unable = true },
    span = "trigger",
    priority = -2,
  })
  for _, rule in ipairs(apart(pack)) do
    rules[#rules + 1] = rule
  end
  pack:phase("events", { policy = "longest", unless = { "Boilerplate" } })(rules)
  pack:include(none)
  pack:step("events filled", make.fill, { gives = { "Event", "events" } })
  pack:include(told)
  pack:include(stories)
  pack:kind("events", { make = make.facts, needs = { "events", "attributions", "entities" } })
end
