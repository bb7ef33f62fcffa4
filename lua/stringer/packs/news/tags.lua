--- What the tagger takes for a noun or an adjective though the words around it tell that it is a verb, put right before
-- anything asks: a verb's form that is a noun's form, too ("questions", "funding"), is a verb where a modal, "did" or a
-- preposition stands before it and the beginning of another phrase behind it.
-- @module stringer.packs.news.tags

local AS_VERB = { verb = { pos = "VERB" } }

local function modals(pack)
  return {
    pack:rule "verb behind its modal" {
      match = [[ ([pos=AUX & (in=modal | folded="'d")] | [pos=AUX & lemma=do])
        [folded=not|"n't"|never|also|still|soon|now]?
        verb:[pos=NOUN|ADJ|ADV|PROPN & shape=lower & !suffix=s & in=event_verb] STARTS_PHRASE ]],
      edits = AS_VERB,
      examples = {
        { "Kenya may murder Uganda next week.", true },
        { "Norway did not free Sweden.", true },
        { "Norway may back the plan.", true },
        { "Norway can trade in fish.", nil },
      },
    },
    pack:rule "verb of a question" {
      match = [[ ^ [lemma=do & pos=AUX] ([pos=PROPN]{1,3} | [pos=PRON] | [pos=DET] [pos=ADJ]? [pos=NOUN]{1,2})
        verb:[pos=NOUN|ADJ & shape=lower & !suffix=s & in=event_verb] STARTS_PHRASE ]],
      edits = AS_VERB,
      examples = { { "Did Norway phone Sweden?", true }, { "Did the phone ring?", nil } },
    },
  }
end

local function gerunds(pack)
  return {
    pack:rule "verb in -ing behind a preposition" {
      match = [[ ([pos=ADP|SCONJ & folded=after|before|by|without|of|for|from|while|since|in|about|against|despite|upon]
          | [pos=VERB & lemma=deny|stop|begin|start|avoid|consider|admit|resume|keep|continue|recall|regret|risk|suggest
            |propose|oppose|halt|cease|finish|quit]
          | <!^ ",")
        verb:[pos=NOUN|ADJ & suffix=ing & in=event_verb] STARTS_PHRASE !MORE_TO_COME ]],
      edits = AS_VERB,
      examples = {
        { "Norway left after funding Sweden.", true },
        { "Norway denied greeting the envoy.", true },
        { "Norway denies bombing Denmark.", true },
        { "Norway denies bombing.", nil },
        { "Fighters attacked a base in Iraq, wounding three soldiers.", true },
        { "They spoke of funding.", nil },
        { "The cut in funding Norway made hurt.", nil },
      },
    },
    pack:rule "verb in -ing behind to be" {
      match = [[ [pos=AUX & lemma=be] [folded=not|"n't"|now|still|already|also]?
        verb:[pos=NOUN|ADJ & suffix=ing & in=event_verb]
        STARTS_PHRASE ]],
      edits = AS_VERB,
      examples = { { "Kenya is greeting Uganda.", true }, { "The greeting is warm.", nil } },
    },
  }
end

local function names(pack)
  return {
    -- "Having left, Moscow agreed": a country or capital is no adverb.
    pack:rule "name taken for another word" {
      match = [[ <!^ name:[pos=ADV|VERB|INTJ|X & shape=Title & in=country|capital] ]],
      edits = { name = { pos = "PROPN" } },
      examples = { { "Having expelled the envoys, Moscow demanded an apology.", true } },
    },
    -- "The general fled": what stands between an article and a verb is a noun.
    pack:rule "noun taken for an adjective" {
      match = [[ [pos=DET & folded=the|a|an] noun:[pos=ADJ & in=title|profession|group_noun & shape=lower]
        &[pos=VERB|AUX & !suffix=ing] ]],
      edits = { noun = { pos = "NOUN" } },
      examples = { { "The general fled to Togo after soldiers attacked his house.", true } },
    },
  }
end

local function finite(pack)
  return {
    -- "Police arrest 12", "Court jails activist": headlines have verbs, too.
    pack:rule "verb of a headline" {
      match = [[ ^ [pos=ADJ|NOUN|PROPN]{0,2} [pos=NOUN|PROPN]
        (verb:[pos=NOUN|ADJ & in=event_verb & shape=lower] &[pos=NUM]
        | verb:[pos=NOUN & suffix=s & in=event_verb & !in=event_noun] &[pos=NOUN]) ]],
      edits = AS_VERB,
      examples = {
        { "Court jails activist", true },
        { "Police reports say so.", nil },
      },
    },
    pack:rule "participle behind an adverb" {
      match = [[ [lemma=be & pos=AUX] [pos=ADV]{1,2}
        verb:[pos=ADJ & folded=injured|wounded|hurt|burned|burnt|beaten] ]],
      edits = AS_VERB,
      examples = { { "Nine officers were slightly injured.", true }, { "They were very cold.", nil } },
    },
    pack:rule "participle in -en" {
      match = [[ [lemma=be & pos=AUX] verb:[pos=ADJ & folded=beaten|stolen|frozen|slain|driven|shaken] ]],
      edits = AS_VERB,
      examples = { { "Two journalists were beaten.", true }, { "The road was open.", nil } },
    },
    -- "Neighbouring Norway threatened to leave": no noun.
    pack:rule "verb in -ed behind a name" {
      match = [[ [pos=PROPN] &<event_verb> verb:[pos=NOUN & suffix=ed] &"to" ]],
      edits = AS_VERB,
      examples = {
        { "Neighbouring Nigeria threatened to impose sanctions unless the soldiers hand over power.", true },
      },
    },
    -- "held talks": no finite verb stands right behind another one.
    pack:rule "noun behind the verb that carries it" {
      match = [[ [pos=VERB & in=event_control] noun:[pos=VERB & suffix=s & in=event_noun] ]],
      edits = { noun = { pos = "NOUN" } },
      examples = { { "The speaker and a group of deputies held talks with Denmark.", true } },
    },
    -- "Norway questions Sweden", "troops question the order": no verb comes behind what would be its object.
    pack:rule "verb behind its subject" {
      match = [[ (^ | <&[pos=PUNCT|SCONJ|CCONJ] | <&[pos=VERB & in=say_verb])
        ([pos=PROPN]{1,4} verb:[pos=NOUN & shape=lower & suffix=s & in=event_verb]
          | ([pos=DET] | [pos=NUM])? [pos=ADJ|PROPN]{,2} [pos=NOUN & suffix=s | folded=police|people|troops|men|women]
            verb:[pos=NOUN & shape=lower & !suffix=s|ing|ed & in=event_verb]
          | [pos=DET] [pos=ADJ]{,2} [pos=NOUN & !suffix=s] verb:[pos=NOUN & shape=lower & suffix=s & in=event_verb])
        STARTS_PHRASE !MORE_TO_COME ]],
      edits = AS_VERB,
      examples = {
        { "Norway questions Sweden.", true },
        { "Police question the boy.", true },
        { "The minister questions the ruling.", true },
        { "The trade talks the minister held failed.", nil },
        { "The minister answers questions.", nil },
      },
    },
  }
end

local function sayings(pack)
  return {
    -- "A poll shows the mayor ahead", "Ann Lee notes the bridge is old"
    pack:rule "verb of saying before its object" {
      match = [[ ([pos=PROPN & shape=Title|UPPER|Mixed] | [in=say_noun & pos=NOUN])
        verb:[pos=NOUN & in=say_verb & folded$="s" & !(folded$="ss")]
        &([pos=DET|PRON|PROPN|NUM] | "that" | [pos=ADP|ADV]? [pos=DET|PROPN]) ]],
      edits = AS_VERB,
      examples = { { "The new poll shows Ann Lee far ahead.", true }, { "The radio shows were long.", nil } },
    },
    pack:rule "verb of saying at the end" {
      match = [[ "," [pos=DET]? ([pos=PROPN]{1,3} | [pos=ADJ|NOUN]{0,2}) verb:[pos=NOUN & folded=says|notes|adds|argues
        |warns|claims|writes|insists|cautions|explains|counters|quips|recalls|concedes|admits] "." ]],
      edits = AS_VERB,
      examples = {
        { "It could not win alone, O'Keefe notes.", true },
        { "He kept letters, notes and books.", nil },
      },
    },
  }
end

return function(pack)
  pack:define("STARTS_PHRASE", "&[pos=DET|PRON|PROPN|NUM & folded!=that|which|who | pos=ADJ & shape=Title]")
  pack:define("MORE_TO_COME", "([pos=DET|ADJ|NOUN|PROPN|NUM]{1,4} [pos=VERB|AUX])")
  local rules = {}
  for _, part in ipairs { modals, gerunds, names, finite, sayings } do
    for _, rule in ipairs(part(pack)) do
      rules[#rules + 1] = rule
    end
  end
  pack:phase("tags put right", { policy = "all", unless = { "Boilerplate" } })(rules)
end
