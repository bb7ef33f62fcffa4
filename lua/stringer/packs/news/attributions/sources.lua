--- Who speaks and who is told: noun phrases and pronouns beside a cue, with their apposition or relative clause. Layers
-- Phrase, Source.
-- @module stringer.packs.news.attributions.sources

return function(pack)
  -- "a border Afghans refuse", "a bill Democrats wrote", "a charge Ann Lee denied": who does it begins a phrase of its
  -- own.
  pack:define(
    "OTHERS",
    [[ (<&[pos=NOUN & shape=lower] !<Name type=person> [pos=PROPN|NOUN & shape=Title & folded$="s"]
    [pos=ADV]? [pos=VERB|AUX] | <&([pos=DET] [pos=ADJ]{0,2} <say_noun>) !<Time> [pos=PROPN] <Name>?
    ([pos=ADV] | [pos=AUX]){0,2} [pos=VERB|AUX]) ]]
  )
  pack:define(
    "NPWORD",
    [[ (!OTHERS (<&[pos=DET|NUM|ADJ] [pos=VERB & (folded$="ed"
    | folded$="ing")] &[pos=ADJ|NOUN|PROPN]
    | [pos=NOUN|PROPN|ADJ|ADV|NUM] JOIN [pos=VERB|ADJ] | [pos=ADJ] "and" &[pos=ADJ] | [pos=ADJ|NOUN|PROPN|NUM|X]
    | POSSESSIVE | JOIN | <Name> | [folded="&"|"%"|"/"])) ]]
  )
  pack:define(
    "NPCORE",
    [[
    ("about" &([pos=NUM] | [folded=half|a|one]) | [folded=nearly|almost|roughly|only|even|not]
      | [folded=more|fewer|less] "than"
      | "at" "least")? ([pos=NUM] "in" [pos=NUM])?
    (([pos=DET & !folded=what|which|whatever|that]
      | [pos=DET & folded=that] !([pos=ADJ]? [pos=NOUN & folded$="s"])
      | [folded=his|her|their|its|our|my]) ([pos=ADV] [pos=ADJ
      | (pos=VERB & folded$="ed")])?)?
    (NPWORD+ !OTHERS)? ((<Name> | [pos=NOUN|PROPN | folded=average
      | pos=ADJ & in=person_noun & folded!=familiar|close|critical|loyal|opposed])
      (JOIN [kind=word & !pos=NOUN|PROPN]){0,2} | "%") ]]
  )
  pack:phase("phrases", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "noun phrase" {
      match = [[ !<Time> !POSSESSIVE !JOIN <![folded=a|an|any|this|next|each|every|whole & pos=DET|ADJ] NPCORE ]],
      yields = "Phrase",
      examples = {
        { "Six in 10 young voters stayed away.", { text = "Six in 10 young voters" } },
        { "He slept.", nil },
        { "In May farmers left.", { text = "farmers" } },
        { "Unions a month later agreed.", { text = "Unions" } },
        { "A highly contested plan failed.", { text = "A highly contested plan" } },
      },
    },
  }
  -- "one of his advisers", "most of them"
  pack:define(
    "SHARE",
    [[ (([pos=NUM] | [folded=one|some|many|most|all|none|both|several|few|each|half|any|either|neither]) "of") ]]
  )
  pack:define("SELF", [[ [folded=himself|herself|themselves|itself|both|all|each] ]])
  pack:define(
    "NP",
    [[ ([folded=neither|either|both] <Phrase> [folded=nor|or|and] <Phrase>
    | SHARE? <Phrase> ([folded=of|for|from|in|at|on|with|to|and|by|about|into|behind|against|between|over] <Phrase>)*
    ("of" "those" [folded=surveyed|polled|interviewed|questioned|asked])? (("," <Phrase>)+ ","? "and" <Phrase>)?) ]]
  )
  pack:define(
    "PRO",
    [[
    (ABOUT_SO ([pos=NUM] (("out"? "of") | "in") [pos=NUM] | ("a" | "one")? [folded=half|third|quarter])
    | SHARE [folded=them|us|those|these]
    | "those" [folded=surveyed|polled|interviewed|questioned|asked]
    | [folded=he|she|they|it|i|we] "and" <Phrase>
    | <pronoun place=subject>
    | [folded=i|we|you|many|some|others|those|most|one|another|several|few|everyone|nobody|anyone
      |someone] | <!([lemma=have|be] | <Phrase> | ")" | [pos=PRON]) [folded=both|all]) ]]
  )
  -- Behind a noun, up to its verb: "who live in Oslo", "familiar with the talks", "interviewed on Monday".
  pack:define(
    "LIMITED",
    [[ (([folded=who|whose|which] | "that" &[pos=VERB|AUX|ADV]
    | [folded=accused|convicted|suspected|charged|close|familiar|critical|opposed|loyal|involved|led|run]
      &[pos=ADP] | [folded=interviewed|surveyed|polled|known|published|released|conducted|taken|issued|filed|obtained
        |commissioned|briefed|supporting|opposing|posted|signed|written])
    [!kind=punct]+? | [folded=surveyed|polled|interviewed|questioned|asked|briefed]) ]]
  )
  pack:define(
    "PLAIN",
    [[ [!folded="," & !text="“" & !text="”" & !folded='"' & !folded="''" & !folded=":" & !folded=";"] ]]
  )
  pack:define(
    "VERBLESS",
    [[
    [!pos=VERB & !folded="," & !text="“" & !text="”" & !folded='"' & !folded="''" & !folded=":" & !folded=";"] ]]
  )
  -- "…, a painter in Oslo, …": what stands between commas and names the one before it.
  pack:define(
    "APPOSED",
    [[ (&([pos=DET|NUM] | [folded=who|whose|which|then|now|herself|himself|his|her|its|their|my|our]) PLAIN+
    | &[pos=NOUN|PROPN] VERBLESS+ ([folded=who|whose|which] PLAIN+)?) ]]
  )
  -- "…, however, …", "…, in a speech, …": what stands there and does not.
  -- What ends with a verb of saying is no aside: "the council, aides said, will vote".
  pack:define("UNSAID", [[ <!<Cue clause & !participle & !about> ]])
  pack:define(
    "ASIDE",
    [[ ("," PLAIN+ UNSAID "," (PLAIN+ UNSAID ",")? | [text="—"|"–"|"--"] PLAIN+ [text="—"|"–"|"--"]) ]]
  )
  -- "the senator on Tuesday dismissed …", "a poll in January shows …", "workers here said …"
  pack:define(
    "WHEN",
    [[ ([folded=on|in|late|early|earlier]{0,2} <Time> | [folded=here|there|elsewhere|alike]
    | [kind=emoji]+) ]]
  )
  pack:define("BRACKET", [[ ("(" [!text=")"]+ ")") ]])

  -- What stands before a source, where rules ask for it.
  pack:define("BEFORE", [[ (lead:[folded=if|whether|because|unless|than|","|"--"|"–"|"—"])? ]])
  -- Behind a cue a noun phrase may begin with a participle ("said retired General Lee") and with words of a name that
  -- are no nouns.
  pack:define(
    "BEHIND",
    [[ ([pos=VERB & folded$="ed" | pos=VERB|ADJ & shape=Title]{0,2} <Phrase>
    (([folded=of|for|from|at|to|with|and|by|about|into] | "in" &[pos=PROPN]) <Phrase>)*) ]]
  )
  pack:define("PAUSE", [[ ([folded="."|","|";"|":"|"?"|"!"] | [kind=punct & text!="-"] | $) ]])
  pack:define("OWNED_BY", [[ [folded=his|her|its|their|my|our] ]])
  -- What names it has no verb of its own but a participle: "…, a think tank based in Oslo, …".
  pack:define(
    "UNTOLD",
    [[ (![pos=AUX] VERBLESS | [pos=VERB & folded$="ing"]
    | [folded=based|called|named|led|known|run|born]) ]]
  )
  pack:define(
    "NAMED",
    [[ (("," ([pos=DET|NUM|NOUN|PROPN|ADJ] | OWNED_BY) UNTOLD*? ([folded=who|whose|which] PLAIN*?)? | ","?
      [folded=who|whose|which] PLAIN*?)
    &(PAUSE !QUOTE))+ ]]
  )
  pack:define(
    "TAIL",
    [[ (("," ([pos=DET|NUM|NOUN|PROPN|ADJ] | OWNED_BY) | ","? [folded=who|whose|which]) PLAIN*? &PAUSE)
    (("," ([pos=DET|NUM|NOUN|PROPN|ADJ] | OWNED_BY) | ","? [folded=who|whose|which|of|from|then]) PLAIN*? &PAUSE)* ]]
  )
  -- "a poll released on Thursday", "the data available", "an account she gave", "papers lawmakers filed"
  pack:define("RELEASED", [[ (([pos=VERB|ADJ|ADV|PRON] | <Phrase> [pos=VERB]) PLAIN*? &PAUSE) ]])
  pack:define("STOP", [[ ([kind=punct & folded!="-" & folded!="'"] | [pos=ADP|SCONJ|CCONJ|ADV] | <Time> | $) ]])

  -- "recently leaked papers"
  pack:define("LEAKED", [[ ([pos=ADV]? [pos=VERB & folded$="ed"]) ]])

  pack:phase("sources", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "before its cue" {
      match = [[ <!("of" | [lemma=spend|waste|take|make]) source:(NP | PRO) <Cue participle> | <&"with"
        source:((NP | PRO) "," APPOSED ",") <Cue participle>
        | BEFORE <![pos=ADP|SCONJ|AUX|VERB]
          (source:((NP | PRO) BRACKET? "," APPOSED ("," PLAIN+)*? UNSAID ",") | source:((NP
            | PRO) SELF? BRACKET? LIMITED?))
          ","? (<Cue !participle & !purpose & lead!=and|but|or|then> | (ASIDE | WHEN) <Cue !participle & !purpose>)
        | BEFORE source:((NP | PRO) SELF? BRACKET? LIMITED?) ","? (<Cue !participle & !purpose & lead!=and|but|or|then>
          | WHEN <Cue !participle & !purpose>) ]],
      yields = "Source",
      span = "source",
      label = "before",
      fields = { lead = "lead.folded" },
      set = { side = "before" },
      examples = {
        { "Six in 10 young voters said no.", { text = "Six in 10 young voters" } },
        { "The Oslo-based painter, however, said no.", { text = "The Oslo-based painter" } },
        { "Ann Lee, a painter in Oslo, said no.", { text = "Ann Lee, a painter in Oslo," } },
        { "People familiar with the talks said no.", { text = "People familiar with the talks" } },
        { "The council, aides say, will vote.", { text = "aides" } },
        { "Farmers who live nearby said no.", { text = "Farmers who live nearby" } },
        { "The painter on Tuesday said no.", { text = "The painter" } },
        { "One of his aides said no.", { text = "One of his aides" } },
        { "Nearly nine out of 10 said no.", { text = "Nearly nine out of 10" } },
        { "Half of those surveyed said no.", { text = "Half of those surveyed" } },
        { "The council, aides said, is worried about it.", { text = "aides" } },
        {
          "At the end of the games, Ann Lee, a painter in Oslo, said no.",
          { text = "Ann Lee, a painter in Oslo," },
        },
        { "He bought the bread.", nil },
      },
    },
    -- The phrase has swallowed a verb that the tagger took for a noun.
    pack:rule "name before its cue" {
      match = [[ source:([pos=DET]? [pos=PROPN]{1,4} | PRO) <Cue looks>
        | BEFORE source:([pos=DET]? [pos=ADJ]{0,2} [pos=NOUN & folded$="s"]) &ENCLOSED <Cue>
        | <&[text="”" | text='"' | text="''"] source:([pos=VERB & folded$="ed"] <Phrase> ("," APPOSED ",")?)
          <Cue quote & !participle> | ^ source:([shape=Title & pos=VERB|ADJ|NOUN|PROPN] "," APPOSED ",")
          <Cue !participle> ]],
      yields = "Source",
      span = "source",
      label = "before",
      fields = { lead = "lead.folded" },
      set = { side = "before" },
      priority = -1,
      examples = {
        { "“It is late,” Viguerie notes.", { text = "Viguerie" } },
        { "“It is late,” retired teacher Ann Lee, 71, said.", { text = "retired teacher Ann Lee, 71," } },
        { "Unite, the biggest union, called it a lie.", { text = "Unite, the biggest union," } },
      },
    },
    pack:rule "who" {
      match = [[ BEFORE (source:[folded=who|which] WHEN? <Cue> | <&[pos=NOUN|PROPN|NUM] source:"that" <Cue !participle>)
        ]],
      yields = "Source",
      span = "source",
      label = "who",
      fields = { lead = "lead.folded" },
      set = { side = "before" },
      examples = {
        { "Ann Lee, who said no, left.", { text = "who" } },
        { "Ann Lee, who on Monday said no, left.", { text = "who" } },
        { "A letter that said no came late.", { text = "that" } },
      },
    },
    -- Whoever a sentence is about speaks in what hangs on it: "The mayor closed the bridge, saying it was old", "The
    -- mayor was blunt: …".
    pack:rule "subject" {
      match = [[ ^ ([pos=ADP|SCONJ|ADV|CCONJ|VERB] PLAIN*? "," | []{1,9}? [text="-"|"–"|"—"|"--"])? [pos=ADV|CCONJ]?
        (source:((NP | PRO) SELF?) | source:(NP "," APPOSED ",")) WHEN? [pos=VERB|AUX|ADV|PART] []*?
        (<Cue participle | lead=and|but|or|then|","> | ":" QUOTE) ]],
      yields = "Source",
      span = "source",
      label = "subject",
      set = { side = "subject" },
      examples = {
        { "The mayor closed the bridge, saying it was old.", { text = "The mayor" } },
        {
          "OSLO (AP) – Ann Lee, a painter, on Monday left the hall, saying it was old.",
          { text = "Ann Lee, a painter," },
        },
      },
    },
    pack:rule "before a quotation" {
      match = [[ !([pos=DET|NUM|ADJ|PRON]{0,3} [folded=message|messages|answer|advice|reply|response|verdict|words
        |word|warning|promise|question|plea|request|remark|point]) <![folded=for|to|of] source:(NP) ":" QUOTE
        | ^ source:(NP) "," [!kind=punct]{1,6} ":" QUOTE ]],
      yields = "Source",
      span = "source",
      label = "before",
      set = { side = "before" },
      examples = { { "The rain did not trouble the mayor: “It will hold.”", { text = "the mayor" } } },
    },
    pack:rule "after its cue" {
      match = [[ (QUOTE "'"? <Cue quote> | <Cue quote & lead=",">) source:((BEHIND BRACKET? | PRO) (TAIL
        | LIMITED &PAUSE | &STOP)) ]],
      yields = "Source",
      span = "source",
      label = "after",
      set = { side = "after" },
      examples = {
        { "“No,” said Ann Lee, a painter in Oslo.", { text = "Ann Lee, a painter in Oslo" } },
        { "“No,” said the painter in a letter.", { text = "the painter" } },
        { "“No,” said a man close to the painter.", { text = "a man close to the painter" } },
        { "“No,” said retired General Ann Lee.", { text = "retired General Ann Lee" } },
      },
    },
    pack:rule "after a cue that comes first" {
      match = [[ ^ <Cue quote> source:((BEHIND BRACKET? | PRO) (TAIL | LIMITED &PAUSE
        | &STOP)) &([folded=","|":"] QUOTE) ]],
      yields = "Source",
      span = "source",
      label = "after",
      set = { side = "after" },
      examples = { { "Said the painter: “No.”", { text = "the painter" } } },
    },
    pack:rule "who is told" {
      match = [[ <Cue told & !passive & !about> source:((BEHIND | PRO | [folded=him|her|them|me|us]
        | [pos=VERB & folded$="s"])) ]],
      yields = "Source",
      span = "source",
      label = "told",
      set = { side = "told" },
      -- "told delegates" has no second verb, whatever the tagger says.
      examples = {
        { "She told delegates that it was late.", { text = "delegates" } },
        { "She told reporters in Oslo that it was late.", { text = "reporters in Oslo" } },
      },
    },
    pack:rule "behind according to" {
      match = [[ <&[] "according" "to" source:((LEAKED? NP | PRO) (LIMITED &PAUSE | NAMED | &STOP | RELEASED)) ]],
      yields = "Source",
      span = "source",
      label = "after",
      set = { side = "after" },
      examples = {
        {
          "No one was hurt, according to police in Oslo, who came late.",
          { text = "police in Oslo, who came late" },
        },
        {
          "For her, according to police in Oslo, the town is safe.",
          { text = "police in Oslo" },
        },
        { "No one was hurt, according to a report released in Oslo.", { text = "a report released in Oslo" } },
        { "No one was hurt, according to papers aides filed late.", { text = "papers aides filed late" } },
      },
    },
    pack:rule "behind According to" {
      match = [[ ^ [folded=but|and|yet|so]? "according" "to" source:((LEAKED? NP | PRO) ("by" BEHIND)?
        (LIMITED | "," &([pos=DET|NUM|NOUN|PROPN] | OWNED_BY) UNTOLD+ ([folded=who|whose|which] PLAIN+)?
          | "," [folded=who|whose|which] PLAIN+)?) &[folded=","|":"] ]],
      yields = "Source",
      span = "source",
      label = "after",
      set = { side = "after" },
      priority = 1,
      examples = {
        { "According to police in Oslo, no one was hurt.", { text = "police in Oslo" } },
        { "According to a report by aides, no one was hurt.", { text = "a report by aides" } },
        { "According to police, no one was hurt, and she left.", { text = "police" } },
      },
    },
    pack:rule "by" {
      match = [[ <Cue passive | object & !participle> "by" source:((<Phrase>
        ([folded=of|from|in|at|and] <Phrase>)* | PRO)) ]],
      yields = "Source",
      span = "source",
      label = "after",
      set = { side = "after" },
      priority = 1,
      examples = {
        { "The plan was criticized by farmers in Norway.", { text = "farmers in Norway" } },
        { "The plan opposed by farmers is old.", { text = "farmers" } },
      },
    },
  }
end
