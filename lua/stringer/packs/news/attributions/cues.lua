--- Cues, the words by which someone says, thinks or wants something: layer Cue, with the frames of its verb (see
-- verbs.lex), so that a user can add verbs with `pack:extend("news/say_verb", …)`.
-- @module stringer.packs.news.attributions.cues

local FRAMES = { "clause", "that", "quote", "told", "object", "topic", "naming", "to", "seem", "act" }

-- The frames of the verb and what stands beside it.
local function frames(more)
  local fields = {}
  for _, frame in ipairs(FRAMES) do
    fields[frame] = "verb." .. frame
  end
  for feature, spec in pairs(more) do
    fields[feature] = spec
  end
  return fields
end

return function(pack)
  pack:lexicon("say_verb", "verbs.lex", { inflect = true })
  pack:lexicon("say_noun", "verbs.lex", { plural = true })
  pack:lexicon("say_adjective", "verbs.lex")
  pack:lexicon("hedge", "verbs.lex")

  pack:define(
    "HELPER",
    [[ (AUX
    | !(<&[pos=NOUN] [folded=later|earlier])
      [pos=ADV & !folded=when|how|why|where|so|as|ago|there|here|away|nearby|abroad|together|alone|elsewhere
      |outside|most|half]
    | [folded="n't"|not|never] | <&[lemma=have] "since" | <&[lemma=have|be] [folded=both|all|each]) ]]
  )
  -- Verbs that carry another: "tried to explain", "went on to say".
  pack:define(
    "TOWARDS",
    [[ ([lemma=try|continue|begin|start|manage|like|love|use] | [lemma=go] "on"
      | <&[lemma=be] [folded=quick|careful|right|wont|keen|happy|eager]) "to" [pos=ADV]? ]]
  )
  -- What stands before a cue, where rules ask for it: what joins it to another verb ("she left and said …"), and what
  -- participles hang on ("by saying …").
  pack:define(
    "LEAD",
    [[ (lead:[folded=and|but|or|then|","|by|while|after|before|in|for|without & !pos=ADV])? ]]
  )
  pack:define("WOULD", [[ (modal:<modal tells=conditional|possible|demanded>)? ]])
  -- The tagger takes "warning" for a noun here and there: "…, warning that …".
  pack:define(
    "PARTICIPLE",
    [[ ([pos=VERB & folded$="ing"] | <&"," [pos=NOUN & folded$="ing"] ([folded=that|of] | [pos=PRON])) ]]
  )
  -- … and "notes" too: "“It is late,” she notes."
  pack:define("NOUNLIKE", [[ ([pos=NOUN|PROPN & folded$="s"] ([folded="."|","|":"|";"] | $)) ]])
  -- A verb in the plural may be a noun for the tagger: "The treaty, envoys caution, is dead", "Figures show that …".
  pack:define(
    "ENCLOSED",
    [[ (<&("," [!kind=punct]{0,3} [pos=NOUN & folded$="s"]) [pos=NOUN & !(folded$="s")] ","
    [pos=VERB|AUX|PART] | <&[pos=NOUN & folded$="s"] [pos=NOUN & !(folded$="s")] "that") ]]
  )
  pack:define("MODIFIED", [[ (([pos=DET|ADJ|ADV|NUM] | [folded=his|her|their|its]){0,4} &[pos=NOUN]) ]])
  -- What these have for their clause is done or shown, not said.
  pack:define(
    "DONE",
    [[ [lemma=be|have|do|make|mean|ensure|require|cause|happen|prevent|provide|guarantee|matter
    |help|get|give|take
    |turn|see|follow|let|keep|result|entail|allow|wait|watch|vote|work|act|pretend|arrange|so] ]]
  )
  pack:define("ACTIVE", [[ (&[pos=VERB & folded$="ing"] | <!([lemma=be] [pos=ADV]{0,2}) &[pos=VERB|AUX]) ]])
  -- "swing states" are none of these: what states something states a clause.
  pack:define("SWING", [[ (<&[pos=NOUN|ADJ|NUM|DET] [folded=states] ![folded=that|","|":"|'"']) ]])
  -- "nearly", before a number
  pack:define("ABOUT_SO", [[ (<degree> | [folded=only|just|fully])? ]])
  -- Who declines to speak says nothing.
  pack:define(
    "SILENT",
    [[ (<&[lemma=decline|refuse] "to" ([lemma=comment|speak|talk|elaborate|testify]
    | "be" [folded=named|identified|interviewed|quoted|drawn]) | <&([folded="n't"|not] "comment")
    | <&([folded="n't"|not|never] [pos=ADV]{0,2} [lemma=discuss|address|comment|elaborate]) | <&[lemma=claim]
      [pos=NUM|DET|ADJ|ADV]{0,4}
        [folded=lives|life|victims|casualties] | <&[lemma=ask] "not" "to" "be" | <&([folded="n't"|not]
          [pos=ADV]{0,2} [folded=respond|reply|return] "to")) ]]
  )
  pack:define("ABOUT", [[ ([folded=of|against] | "about" !([pos=NUM] | [folded=half|a|one])) ]])

  pack:phase("cues", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "verb" {
      match = [[ LEAD cue:(<!"to" (<!([pos=DET|ADJ]) [pos=ADV]{0,2} &PARTICIPLE ing:(verb:<say_verb>)
        | WOULD HELPER* TOWARDS? ACTIVE !SWING verb:<say_verb>) !(<&"to" [pos=VERB & !(folded$="ing")])
          !SILENT about:ABOUT?
        | &NOUNLIKE word:<say_verb quote> | &ENCLOSED verb:<say_verb clause>) ]],
      yields = "Cue",
      span = "cue",
      unless = { "Quote" },
      fields = frames {
        participle = "ing.folded",
        about = "about.folded",
        looks = "word.folded",
        lead = "lead.folded",
        modal = "modal.tells",
      },
      examples = {
        { "They have also said so.", { text = "have also said", clause = true } },
        { "She went on to add one.", { text = "went on to add" } },
        { "She left, saying nothing.", { text = "saying", participle = "saying" } },
        { "They warned of floods.", { text = "warned of", about = "of" } },
        { "She left and would say nothing.", { text = "would say", lead = "and", modal = "conditional" } },
        { "The bread was stale.", nil },
      },
    },
    -- "put the toll at nine", "put at nine the number of the dead"
    pack:rule "puts at" {
      match = [[ LEAD cue:(<!"to" WOULD HELPER* [lemma=put|estimate|peg & pos=VERB]) &([pos=DET|PRON]
        [pos=ADJ|NOUN]{0,3} ("of"
        [!kind=punct & !pos=VERB]{1,6}?)? "at" ABOUT_SO [text="$"|"€"|"£"]? [pos=NUM]) ]],
      yields = "Cue",
      span = "cue",
      set = { object = true, act = "say" },
      fields = { lead = "lead.folded" },
      unless = { "Quote" },
      priority = 4,
      examples = {
        { "The union put the figure at 7,000.", { text = "put" } },
        { "He put the cup at her feet.", nil },
      },
    },
    -- "went on air to deny it": who does something to say something says it; not who wants to (see make.purpose).
    pack:rule "infinitive of purpose" {
      match = [[ cue:("to" [pos=ADV]? &[pos=VERB] verb:<say_verb act=say|deny|ask|demand|promise|threaten>) ]],
      yields = "Cue",
      span = "cue",
      fields = { act = "verb.act", naming = "verb.naming" },
      set = { purpose = true },
      unless = { "Quote" },
      examples = { { "She went on air to deny it.", { text = "to deny", purpose = true } } },
    },
    -- The tagger takes verbs of headlines for nouns, where the tree has a subject for them: "Mayor calls for calm".
    pack:rule "verb like a noun" {
      match = [[ <!([lemma=be] [pos=DET|ADJ|ADV|NUM]{0,3}) <![pos=DET|ADJ|NUM|ADP] cue:(&[pos=NOUN|PROPN & folded$="s"]
        verb:<say_verb> about:ABOUT?) ![folded=","|"."|"of"|"by"|"from"|"and"|"or"] ]],
      args = { who = "verb.subject" },
      yields = "Cue",
      span = "cue",
      fields = frames { about = "about.folded", looks = "verb.folded" },
      unless = { "Quote" },
      priority = -2,
      examples = {
        { "Villagers' leader cautions against talks", { text = "cautions against" } },
        { "The calls for calm were heard.", nil },
      },
    },
    -- What has a clause for its complement says something, whatever the verb: "confided that …", "was upset that …".
    pack:rule "verb of speech with a clause" {
      match = [[ LEAD cue:(<!"to" WOULD HELPER* TOWARDS? &[pos=VERB] verb:<say_verb !that
        & !clause>) &[folded=that] ]],
      yields = "Cue",
      span = "cue",
      args = { clause = "verb.complement" },
      set = { that = true },
      priority = 1,
      fields = {
        lead = "lead.folded",
        modal = "modal.tells",
        act = "verb.act",
        quote = "verb.quote",
        naming = "verb.naming",
      },
      unless = { "Quote" },
      examples = { { "The judge ordered that the road be shut.", { text = "ordered", that = true } } },
    },
    pack:rule "any verb with a clause" {
      match = [[ LEAD cue:(<!"to" WOULD HELPER* TOWARDS? verb:(!DONE !<say_verb>
        [pos=VERB])) &(("to" [!kind=punct & !pos=VERB|AUX]{1,5}?)? [folded=that|whether]) ]],
      yields = "Cue",
      span = "cue",
      args = { clause = "verb.complement", who = "verb.subject" },
      set = { that = true },
      fields = { lead = "lead.folded", modal = "modal.tells" },
      unless = { "Quote" },
      examples = {
        { "The nurse texted that she would be late.", { text = "texted", that = true } },
        { "The lever ensured that the door was shut.", nil },
      },
    },
    pack:rule "any adjective with a clause" {
      match = [[ <!([folded=it|there|this|that|what|which]) LEAD
        cue:(<!"to" HELPER* &[lemma=be|feel|remain|become|grow|sound]
        [pos=AUX|VERB] ([pos=ADV & !folded=so] | "n't"
          | "not"){0,2} word:[pos=ADJ & !folded=such|so]) &[folded=that|whether] ]],
      yields = "Cue",
      span = "cue",
      args = { clause = "word.complement" },
      set = { that = true, act = "feel" },
      fields = { lead = "lead.folded" },
      unless = { "Quote" },
      priority = -1,
      examples = {
        { "They were livid that nobody came.", { text = "were livid", that = true } },
        { "It was odd that nobody came.", nil },
      },
    },
    -- "made the claim that …", "voiced sharp criticism of …"
    pack:rule "light verb and noun" {
      match = [[ LEAD cue:(<!"to" WOULD HELPER*
        ([lemma=make|voice|express|raise|repeat|issue|deliver|air|level|share|lodge|renew
          & pos=VERB] MODIFIED noun:<say_noun !evidence>
          about:[folded=of|for|about|on|over|against|to]?
        | [lemma=have|give|offer|hold & pos=VERB] MODIFIED noun:<say_noun> &"that")) ]],
      yields = "Cue",
      span = "cue",
      fields = {
        lead = "lead.folded",
        modal = "modal.tells",
        about = "about.folded",
        object = "noun.object",
        act = "noun.act",
      },
      set = { that = true },
      unless = { "Quote" },
      examples = {
        { "They made the claim that it was late.", { text = "made the claim" } },
        { "He voiced sharp criticism of the plan.", { text = "voiced sharp criticism of", about = "of" } },
      },
    },
    -- "issued a statement saying …", "released an advertisement that accuses …": what is issued says what its issuer
    -- says.
    pack:rule "issues words that say" {
      match = [[ LEAD cue:(<!"to" WOULD HELPER* [lemma=issue|release|send|publish|post|deliver|give|make|fire|circulate
        |air|launch|unveil|unleash|sign|write|tweet|email|file|record|put & pos=VERB] ("out" | "off")?
        [pos=DET|ADJ|ADV|NUM|NOUN|PROPN|PRON]{0,5}? ("of" [pos=ADJ|NOUN]{0,2})?
        [lemma=statement|letter|tweet|memo|message|email|post|note|report|op-ed|release|appeal|decree|editorial|reply
          |speech|advertisement|ad|video|spot|pitch|petition|lawsuit|brief|poster|leaflet|article]
        ([folded=on|late|early]{0,2} <Time>)? ","?
        ([folded=that|which] &[pos=VERB] verb:<say_verb> | &[pos=VERB & folded$="ing"] verb:<say_verb>)
          about:ABOUT?) ]],
      yields = "Cue",
      span = "cue",
      fields = frames { about = "about.folded", lead = "lead.folded", modal = "modal.tells" },
      unless = { "Quote" },
      priority = 4,
      examples = {
        {
          "The guild issued a statement saying it was late.",
          { text = "issued a statement saying", clause = true },
        },
        { "They sent out a series of tweets accusing her.", { text = "sent out a series of tweets accusing" } },
        { "He released a video that mocks her.", { text = "released a video that mocks" } },
        { "He sent a man saying little.", nil },
      },
    },
    -- Speakers tell what others said; what they think and want themselves is their own speech.
    pack:rule "verb inside a quotation" {
      match = [[ LEAD cue:(<!"to" WOULD HELPER* &[pos=VERB] verb:<say_verb clause & quote> !SILENT) ]],
      yields = "Cue",
      span = "cue",
      fields = { lead = "lead.folded", modal = "modal.tells", act = "verb.act" },
      set = { clause = true, quoted = true },
      priority = -1,
      examples = { { "“The mayor claimed it was safe,” she said.", { text = "claimed", quoted = true } } },
    },
    pack:rule "passive" {
      match = [[ LEAD cue:(HELPER* &[lemma=be|get] [pos=AUX|VERB]
        ([pos=ADV] | "once"){0,2} &[pos=VERB & !(folded$="ing")] verb:<say_verb>
        ABOUT?) ]],
      yields = "Cue",
      span = "cue",
      fields = {
        told = "verb.told",
        object = "verb.object",
        topic = "verb.topic",
        naming = "verb.naming",
        lead = "lead.folded",
        act = "verb.act",
      },
      set = { passive = true },
      priority = 2,
      unless = { "Quote" },
      examples = {
        { "The road was widely expected to close.", { text = "was widely expected", passive = true } },
      },
    },
    pack:rule "quoted as" {
      match = [[ LEAD cue:(WOULD HELPER* [lemma=be] "quoted" ("by" [!kind=punct
        & !pos=VERB|AUX]{1,6})? "as" "saying") ]],
      yields = "Cue",
      span = "cue",
      fields = { lead = "lead.folded", modal = "modal.tells" },
      set = { quote = true, clause = true },
      priority = 3,
      examples = { { "He was quoted as saying so.", { text = "was quoted as saying" } } },
    },
    -- "came out in support of", "is against": who takes sides, says so.
    pack:rule "for or against" {
      match = [[ LEAD cue:(<!"to" HELPER* (&[lemma=be|remain] [pos=AUX|VERB] [pos=ADV]{0,2} | [lemma=come]
        "out") ("against" | "in" [folded=support|favor|favour] "of")) ]],
      yields = "Cue",
      span = "cue",
      fields = { lead = "lead.folded" },
      set = { object = true, act = "say" },
      unless = { "Quote" },
      priority = 4,
      examples = {
        { "She has come out in support of the treaty.", { text = "has come out in support of" } },
        { "The party is against the tax.", { text = "is against" } },
        { "He leaned against the wall.", nil },
      },
    },
    pack:rule "adjective" {
      match = [[ LEAD cue:(<!"to" HELPER* &[lemma=be|feel|remain|become|grow|sound] [pos=AUX|VERB] ([pos=ADV]
        | "n't" | "not"){0,2}
        word:<say_adjective> [folded=about|of|at|over|with]?) ]],
      yields = "Cue",
      span = "cue",
      fields = { lead = "lead.folded", act = "word.act" },
      set = { object = true },
      unless = { "Quote" },
      priority = 3,
      examples = { { "They are not worried about the rain.", { text = "are not worried about" } } },
    },
  }

  -- "said in a joint statement": a cue takes in where it was said.
  pack:phase("channels", { policy = "first", unless = { "Boilerplate" } }) {
    pack:rule "channel" {
      match = [[ "in" [pos=DET|ADJ|NOUN|NUM]{0,3}?
        [lemma=statement|interview|speech|letter|email|post|tweet|memo|report] ]],
      yields = "Channel",
      examples = {
        { "They said in a joint statement that it rained.", { text = "in a joint statement" } },
        { "They said in Oslo that it rained.", nil },
      },
    },
  }
end
