--- Who says what: quotations and indirect speech with source, cue, content, addressee, hedge and nesting.
-- The cues (attributions/cues.lua) and the phrases beside them (attributions/sources.lua) come first; the rules here
-- find the parts inside a sentence; attributions/join.lua joins them over sentences, attributions/facts.lua makes the
-- facts.
-- @module stringer.packs.news.attributions

local facts = require "stringer.packs.news.attributions.facts"
local join = require "stringer.packs.news.attributions.join"

return function(pack)
  pack:include(require "stringer.packs.news.attributions.quotations")
  pack:include(require "stringer.packs.news.attributions.cues")
  pack:include(require "stringer.packs.news.attributions.sources")

  pack:define("END", [[ [folded="."|"!"|"?"]{0,2} $ ]])
  -- What was said goes on to the end of the sentence or clause: where that is, tells the `extent` that a rule sets (see
  -- attributions/make.lua). A match ends where it begins, so that a rule can match again before it.
  pack:define("BEGINS", [[ content:[!folded="," & !folded="." & !folded=":"] ]])
  -- What a verb governs, not who does it: "themes embraced by voters".
  -- "protested in Oslo" tells where, not what.
  pack:define(
    "OBJECT",
    [[ !([folded=on|late|early|earlier]{0,2} <Time>) content:[folded!="," & folded!="."
    & folded!=":" & folded!=by|in|at|near|outside|inside|during|amid|across|throughout|since|after|before] ]]
  )
  -- What is said, planned or decided: "the plan", "Spain's new law"; not "the guard".
  pack:define(
    "TOPIC",
    [[ ([pos=DET|ADJ|NOUN|PROPN|NUM|PRON|ADV] | POSSESSIVE | JOIN [] | <&[pos=NOUN|NUM] "of"){0,5}?
    [in=topic | in=say_noun & pos=NOUN | pos=NOUN & suffix=tion|sion|ment|ness|ism|ship|ity & !in=person_noun] ]]
  )
  -- What somebody is to do: "to go", "him to go".
  pack:define(
    "TO_DO",
    [[ ([pos=DET|ADJ|NOUN|PROPN|NUM|PRON] | POSSESSIVE | JOIN []){0,6}? "not"? "to"
      ([pos=VERB|AUX|ADV] | [pos=NOUN & shape=lower & in=event_verb & !(folded$="s")]) ]]
  )
  -- What something is called: "the plan a farce", "it “old”", "her as brave".
  pack:define(
    "CALLED",
    [[ ("both"? NP | [pos=PRON]) POSSESSIVE? ("as" | [pos=DET|ADJ] |
      <&[folded=him|her|it|them|me|us|you] [pos=ADJ] ![pos=NOUN] | <&[folded=him|it|them|me|us|you] [pos=NOUN]
        | [!folded="," & !folded=";" & !pos=VERB|AUX]{0,12}? QUOTE) ]]
  )
  -- The object is the content only of what speaks or thinks by its very sense, or where that is something to speak of.
  pack:define(
    "SPEAKING",
    [[ (cue:<Cue (object | about) & !passive & !participle & modal!=could|may|might|can|should>
    | cue:<Cue topic & !passive & !participle & modal!=could|may|might|can|should> &(TOPIC)
    | cue:<Cue to & !passive & !participle & modal!=could|may|might|can|should> &(TO_DO)
      | cue:<Cue naming & !passive & !participle> &(CALLED)) ]]
  )
  pack:define(
    "SPEAKING_TOO",
    [[ (cue:<Cue (object | about) & !passive & (participle & lead
    | lead=and|but|or|then|",")>
    | cue:<Cue topic & !passive & (participle & lead | lead=and|but|or|then|",")> &(TOPIC)
    | cue:<Cue to & !passive & (participle & lead | lead=and|but|or|then|",")> &(TO_DO)
    | cue:<Cue naming & !passive & (participle & lead | lead=and|but|or|then|",")> &(CALLED)) ]]
  )
  -- When, where and how it was said, between the cue and what was said.
  pack:define(
    "WHERE",
    [[ ([folded=on|in|at|late|early|for]{0,2} <Time>
      ![pos=ADP|SCONJ|PUNCT|CCONJ|NOUN|PROPN|ADJ & folded!=that]
    | !("to" ([pos=VERB|AUX] | QUOTE)) [folded=in|on|at|during|to|after|by|through|via|late|early|this|last|monday|
        tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday] [!pos=VERB & !folded=that & !text="“"
          & !text='"']*) ]]
  )
  -- "in a statement posted on its page"
  pack:define(
    "POSTED",
    [[ ([folded=posted|released|published|issued|sent|made|given|aired|obtained|carried]
    [!pos=VERB & !folded=that & !kind=punct]*) ]]
  )
  -- A clause has a verb, or is quoted in part: "said it was late", not "added sugar".
  pack:define("CLAUSE", [[ [!folded=";"]{0,24}? ([pos=AUX|VERB] | <!([folded="."|","|"!"|"?"]) QUOTE) ]])
  -- "…, he recalled later, …"
  pack:define("PAREN", [[ ("," <Source side=before> <Cue> (WHEN | [pos=ADV])? ",") ]])
  pack:define(
    "SHORTLY",
    [[ ([folded=in|on|at|during|to|after|before|by|through|via] [!kind=punct
    & !pos=VERB|AUX]{1,8}) ]]
  )
  -- What begins with these tells when or why something was said.
  pack:define(
    "TOLD",
    [[ (&(CLAUSE) content:[!kind=punct & folded!=because|when|after|before|if|as|while|during|until|and|but|or]
    | content:[folded=of|about|against] | (","|":")? content:QUOTE) ]]
  )
  pack:define("SPEAKER", [[ source:<Source side=before> (ASIDE | WHEN)? ]])
  pack:define("SURELY", [[ source:<Source side=before & lead!=if|whether|unless|than> (ASIDE | WHEN)? ]])

  -- Whose claim, hope, view it is.
  pack:define(
    "OWNER_OF",
    [[ (source:(<Name>|<Cap>|[folded=his|her|their|its]) POSSESSIVE?
    | source:([pos=DET] [pos=ADJ|NOUN|PROPN]{1,3}) POSSESSIVE) ]]
  )

  pack:phase("attributions", { policy = "all", unless = { "Boilerplate" } }) {
    pack:rule "says that" {
      match = [[ SPEAKER cue:<Cue (clause | that) & !passive & !about>
        ([pos=ADV]{0,2} &"that" | WHERE POSTED? | "," [!kind=punct]{1,8} &",")? ","? content:"that" ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 5,
      examples = {
        { "The mayor said that the bridge was safe.", { text = "The mayor said that" } },
        { "She has said repeatedly that it was late.", { text = "She has said repeatedly that" } },
        { "They later confirmed in Oslo that work had begun.", { text = "They later confirmed in Oslo that" } },
        { "They found that it was late.", { text = "They found that" } },
      },
    },
    pack:rule "says" {
      match = [[ SURELY cue:<Cue clause & !passive & !about & !participle & !modal> WHERE? ("," !<Source> | ":")?
        content:[folded!=that & folded!="," & folded!="." & folded!=":"] &(CLAUSE)
        | SURELY cue:(<Cue clause & !passive & !about & !participle
          & !modal> <&[lemma=say|think|believe|argue|insist|allege|contend])
        content:[pos=DET|PRON|NOUN|PROPN|ADJ] &(PLAIN PLAIN) ]],
      yields = "Said",
      set = { extent = "statement" },
      examples = {
        { "Analysts say such talk is cheap.", { text = "Analysts say such" } },
        { "He said: “It is over.”", { text = "He said: “" } },
        { "He added sugar.", nil },
      },
    },
    -- Where no pattern of neighbouring words fits, the arguments tell: "Clerks in town and around it say it rained".
    pack:rule "says by its arguments" {
      match = [[ cue:<Cue (clause | that) & !passive & !about & !participle & !modal> ]],
      args = { content = "cue.complement" },
      yields = "Said",
      set = { extent = "argument" },
      priority = -5,
      examples = {
        { "Clerks in town and around it say it rained.", { text = "say" } },
        { "They said a prayer.", nil },
      },
    },
    -- Verbs that mostly mean something else say something where a clause hangs on them.
    pack:rule "thinks" {
      match = [[ SURELY cue:<Cue that & !clause & !passive & !about & !participle & !modal>
        content:[folded!=that & folded!="," & folded!="." & folded!=":" & folded!=whether & folded!=if] &(CLAUSE) ]],
      yields = "Said",
      set = { extent = "complement" },
      examples = {
        { "Farmers suspect the road was mined.", { text = "Farmers suspect the" } },
        { "Police found a knife.", nil },
      },
    },
    pack:rule "name: quotation" {
      match = [[ ^block source:([in=title]{0,2} <Name type=person|organization>) cue:":" content:QUOTE ]],
      yields = "Said",
      set = { extent = "quotation_here" },
      priority = 9,
      examples = { { "Ann Lee: “It is over.”", { text = "Ann Lee: “" } } },
    },
    pack:rule "for someone: quotation" {
      match = [[ ^ "for" source:(<Name type=person> | <Phrase>) "," [!kind=punct]{2,10} cue:":" content:QUOTE ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 9,
      examples = {
        {
          "For Ann Lee, the choice was plain: “It is over.”",
          { text = "For Ann Lee, the choice was plain: “" },
        },
      },
    },
    pack:rule "is blunt" {
      match = [[ ^ source:(NP) cue:([lemma=be & pos=AUX|VERB] [pos=ADV]? [folded=blunt|clear|adamant|defiant|frank
        |categorical|furious|scathing|dismissive|unequivocal|emphatic|unrepentant|unapologetic|succinct
          |philosophical|terse])
        content:"." ]],
      yields = "Said",
      set = { extent = "next_quotation" },
      priority = 9,
      examples = { { "The mayor was blunt. “It is over.”", { text = "The mayor was blunt." } } },
    },
    pack:rule "says: quotation" {
      match = [[ SPEAKER cue:<Cue quote & !passive> WHERE? [folded=","|":"]? content:QUOTE ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 1,
      examples = { { "The letter read: “It is over.”", { text = "The letter read: “" } } },
    },
    pack:rule "is asked: quotation" {
      match = [[ <Source side=before> (ASIDE | WHEN)? cue:<Cue passive> [folded=","|":"]? content:QUOTE ]],
      yields = "Said",
      set = { extent = "question" },
      priority = 1,
      examples = { { "The mayor was asked, “Is it safe?”", { text = "The mayor was asked, “" } } },
    },
    pack:rule "sees as" {
      match = [[ SURELY cue:(&([]{0,3} [lemma=see]) <Cue that & !passive & !participle>) BEGINS &([]{1,9}? "as")
        | SURELY cue:(&[folded=sees|see] <Cue that & !passive & !participle>)
          BEGINS &(TOPIC | [pos=DET|ADJ|VERB|NOUN]{1,4} "to" [pos=VERB]) ]],
      yields = "Said",
      set = { view = true, extent = "object" },
      priority = -1,
      examples = { { "Farmers see the road as a threat.", { text = "Farmers see the" } } },
    },
    pack:rule "says whether" {
      match = [[ SPEAKER cue:<Cue that | clause>
        content:(&[folded=whether|if|why|how|what|who|where|when] !("when" [pos=VERB & folded$="ed"]) []) ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 1,
      examples = { { "They know why it failed.", { text = "They know why" } } },
    },
    pack:rule "tells" {
      match = [[ SPEAKER cue:<Cue told & !passive & !about> addressee:<Source side=told> WHERE? PAREN? TOLD ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 6,
      examples = { { "She told reporters that the road was shut.", { text = "She told reporters that" } } },
    },
    pack:rule "quotation, source, cue" {
      match = [[ content:QUOTE $<Quote> [folded=","|"'"]? SPEAKER cue:<Cue quote
        | looks> (addressee:<Source side=told>)?
        ("on" !<Time> channel:(<Name type=media> | [shape=Title|UPPER|Mixed]))? ]],
      yields = "Said",
      set = { extent = "quotation" },
      priority = 7,
      examples = {
        {
          "“We are done,” the minister told Harbour Radio.",
          { text = "” the minister told Harbour Radio" },
        },
        { "“We are done,” the minister said on Monday.", { text = "” the minister said" } },
      },
    },
    -- Beside a quotation that goes on to its speaker any verb says it: "“No,” the mayor spluttered."
    pack:rule "quotation, source, any verb" {
      match = [[ content:QUOTE $<Quote> <&([folded=","|"!"|"?"|"…"|"..."] []) source:((NP | PRO) ("," APPOSED ",")?)
        cue:([pos=VERB & suffix=ed|ing|s & !lemma=be|have] [folded=in|up|out|back]?) [folded="."|","] ]],
      yields = "Said",
      set = { extent = "quotation" },
      priority = 5,
      examples = { { "“No,” the mayor spluttered.", { text = "” the mayor spluttered." } } },
    },
    pack:rule "quotation, any verb, source" {
      match = [[ content:QUOTE $<Quote> <&([folded=","|"!"|"?"] []) cue:[pos=VERB & suffix=ed|s & !lemma=be|have]
        source:((BEHIND | [folded=he|she|they]) ("," APPOSED)?) &([folded="."|","] | $) !([!text="“"
        & !text='"']{0,9}? <Cue quote & !participle>) ]],
      yields = "Said",
      set = { extent = "quotation" },
      priority = 5,
      examples = { { "“No!” sobbed the mayor.", { text = "” sobbed the mayor" } } },
    },
    pack:rule "dash, source of the quotation before" {
      match = [[ ^block content:[text="―"|"—"|"–"|"-"|"--"] source:([in=title]? (<Name type=person>
        | <Cap>) ("," []+?)?)
        &("."? $block) ]],
      yields = "Said",
      set = { extent = "quotation_before" },
      priority = 9,
      examples = { { "“It is over.”\n\n— Ann Lee, mayor", { text = "— Ann Lee, mayor" } } },
    },
    pack:rule "quotation, subject, cue" {
      match = [[ content:QUOTE $<Quote> source:([!folded='"' & !folded=";" & !folded=":"]{3,30}?)
        cue:<Cue quote & !participle>
        (addressee:<Source side=told>)? ]],
      yields = "Said",
      set = { extent = "subject" },
      priority = 6,
      examples = {
        {
          "“It is old,” Ann Lee, a painter at the University of Oslo told reporters.",
          { text = "” Ann Lee, a painter at the University of Oslo told reporters" },
        },
      },
    },
    pack:rule "quotation, cue, source" {
      match = [[ content:QUOTE $<Quote> [folded=","|"'"]? cue:<Cue quote & !participle> source:<Source side=after> ]],
      yields = "Said",
      set = { extent = "quotation" },
      priority = 8,
      examples = { { "“We are done,” said the minister.", { text = "” said the minister" } } },
    },
    pack:rule "cue, source: quotation" {
      match = [[ ^ cue:<Cue quote> source:<Source side=after> [folded=","|":"] content:QUOTE
        | ^ "to" cue:[folded=quote|paraphrase] source:(NP) [folded=","|":"] content:QUOTE ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 8,
      examples = { { "Said Ann Lee: “It is over.”", { text = "Said Ann Lee: “" } } },
    },
    -- "“We will not go.” That was the message from the mayor."
    pack:rule "that was the message" {
      match = [[ ^ content:[folded=that|this|such|those|these] [lemma=be] ([pos=DET]? [pos=ADJ]{0,2}
          cue:(&[pos=NOUN] <say_noun>) [folded=from|of|by] source:(NP ("," APPOSED)?)
        | source:(<Name>|<Cap>|[folded=his|her|their]|[pos=DET] [pos=ADJ|NOUN]{1,2}) POSSESSIVE? [pos=ADJ]{0,2}
          cue:(&[pos=NOUN] <say_noun>)) ]],
      yields = "Said",
      set = { extent = "quotation_before" },
      priority = 9,
      examples = {
        {
          "“We will not go.” That was the message from the mayor.",
          { text = "That was the message from the mayor" },
        },
      },
    },
    pack:rule "quotation, dash, source" {
      match = [[ content:QUOTE $<Quote> cue:[text="―"|"—"|"–"|"-"|"--"] source:([in=title]? (<Name>
        | <Cap>) ("," []+?)?) &("."? $block) ]],
      yields = "Said",
      set = { extent = "quotation" },
      priority = 9,
      examples = {
        { "“It is over.” ― Ann Lee", { text = "” ― Ann Lee" } },
        { "“It is over.” – Ann Lee, mayor of Oslo", { text = "” – Ann Lee, mayor of Oslo" } },
      },
    },
    pack:rule "clause, source, cue" {
      match = [[ ^ !([folded=but|and|yet|so]? "according") content:([]{3,}?)
        source:<Source side=before & lead=","|"--"|"–"|"—"> ASIDE? cue:<Cue (clause
          | quote | that) & !about & !participle>
        (addressee:<Source side=told>)? !("to" [pos=NOUN & shape=lower & !(folded$="s")])
        &(WHEN? ([folded="."|";"] | "," !QUOTE) | WHERE? END) ]],
      yields = "Said",
      priority = 3,
      examples = {
        { "The bridge was safe, the mayor said.", { text = "The bridge was safe, the mayor said" } },
        {
          "The bridge fell, the mayor said on Friday, and it rained.",
          { text = "The bridge fell, the mayor said" },
        },
      },
    },
    pack:rule "clause, subject, cue" {
      match = [[ ^ content:([]{3,}?) "," source:([!kind=punct]{1,12}?) cue:<Cue (clause | quote) & !about & !participle
        & !passive> &(WHEN? [folded="."|";"]) ]],
      yields = "Said",
      set = { extent = "subject" },
      priority = 2,
      examples = {
        {
          "The bridge is old, one longtime friend said.",
          { text = "The bridge is old, one longtime friend said" },
        },
      },
    },
    -- The sentence ends inside the quotation: "“It is old.” Ann Lee said."
    pack:rule "source and cue alone" {
      match = [[ <!^block content:(source:<Source side=before>)
        cue:<Cue quote & clause & !participle & !passive> &(WHEN? "." $) ]],
      yields = "Said",
      set = { extent = "quotation_before" },
      priority = -2,
      examples = { { "“It is old.” Ann Lee said.", { text = "Ann Lee said" } } },
    },
    -- "…, a charge that he denies": what is denied is what was said before.
    pack:rule "clause, a claim that source, cue" {
      match = [[ ^ content:([]{3,}?) "," ([pos=DET]? [pos=ADJ]{0,2} <say_noun> | "something") [folded=that|which]?
        (SPEAKER cue:<Cue (clause | that | object | topic | naming) & !participle & !passive>
          | cue:<Cue object> "by" source:<Source side=after>)
        | ^ content:([]{3,}?) "," "which" SPEAKER cue:(<Cue object> <&[lemma=deny|dispute|refute]) ]],
      yields = "Said",
      set = { echo = true },
      priority = 7,
      examples = {
        {
          "Oslo armed the rebels, a charge that the king has denied.",
          { text = "Oslo armed the rebels, a charge that the king has denied" },
        },
        {
          "Oslo armed the rebels, a charge rejected by the king.",
          { text = "Oslo armed the rebels, a charge rejected by the king" },
        },
      },
    },
    pack:rule "clause, source, cue, clause" {
      match = [[ ^ about:([]{1,}?) source:<Source side=before & lead=","> ASIDE?
        cue:<Cue (clause | quote | that) & !about & !participle> (WHEN | [pos=ADV] | SHORTLY)? ","
        content:[!(pos=VERB & folded$="ing") & folded!=and|but|though|although|while|who|which|as|when|after|or
          & !text="“" & !text='"'] ]],
      yields = "Said",
      set = { extent = "parenthesis" },
      priority = 4,
      examples = {
        { "The bridge, the mayor said, was safe.", { text = "The bridge, the mayor said, was" } },
        { "It was safe, the mayor said, and he left.", nil },
      },
    },
    pack:rule "clause, cue, source" {
      match = [[ ^ content:([]{3,}?) <!<Source side=before>
        cue:(&[pos=VERB] <Cue clause & lead="," & !participle & !about>)
        source:<Source side=after> ]],
      yields = "Said",
      priority = 3,
      examples = {
        { "The bridge was safe, said the mayor.", { text = "The bridge was safe, said the mayor" } },
      },
    },
    pack:rule "clause, as source, cue" {
      match = [[ ^ content:([]{3,}?) ","? "as" SPEAKER cue:(<Cue clause & !participle & !passive>
        | [lemma=put|see] "it")
        &(WHEN? WHERE? END) ]],
      yields = "Said",
      priority = 4,
      examples = {
        {
          "The bridge is old, as the mayor said on Friday.",
          { text = "The bridge is old, as the mayor said" },
        },
      },
    },
    -- "He denied it, as his rivals allege": what they allege is what he denied.
    pack:rule "clause of another, as source, cue" {
      match = [[ ^ <Source side=before> <Cue !passive & !participle> "that"? content:([]{2,}?) "," "as" SPEAKER
        cue:<Cue clause & !participle & !passive> &(WHEN? WHERE? END) ]],
      yields = "Said",
      set = { echo = true },
      priority = 5,
      examples = {
        {
          "He denied having a deal with the firm, as his rivals allege.",
          { text = "He denied having a deal with the firm, as his rivals allege" },
        },
      },
    },
    pack:rule "as source, cue, clause" {
      match = [[ ^ "as" SPEAKER cue:(<Cue clause & !participle & !passive> | [lemma=put|see] "it") ","
        content:[!folded="," & !folded="."] ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 6,
      examples = { { "As the mayor put it, the bridge is old.", { text = "As the mayor put it, the" } } },
    },
    pack:rule "in the view of" {
      match = [[ (^ | ^ about:([]{1,}?) ",") "in" (source:([folded=his|her|their] | (<Name> | <Cap>
        | [pos=DET] [pos=ADJ|NOUN|PROPN]{1,3})) POSSESSIVE? cue:[folded=view|opinion|words|eyes|judgment|judgement
          |assessment|telling|reading] | "the"
            cue:([folded=view|opinion|words|eyes|judgment|judgement|assessment] "of") source:(NP ("," APPOSED)?))
        "," content:[!folded="," & !folded="."] ]],
      yields = "Said",
      set = { extent = "parenthesis" },
      priority = 6,
      examples = {
        { "In Ann Lee's view, it is over.", { text = "In Ann Lee's view, it" } },
        { "In the view of the mayor, it is over.", { text = "In the view of the mayor, it" } },
      },
    },
    pack:rule "according to" {
      match = [[ cue:("according" "to") source:<Source side=after> [folded=","|":"]?
        content:[!folded="," & !folded="."] ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 5,
      examples = { { "According to police, no one was hurt.", { text = "According to police, no" } } },
    },
    pack:rule "clause, according to, clause" {
      match = [[ ^ about:([!folded=according]{1,}?) "," cue:("according" "to") source:<Source side=after> ","
        content:[pos=AUX|VERB|PART] ]],
      yields = "Said",
      set = { extent = "parenthesis" },
      priority = 7,
      examples = {
        { "The bridge, according to police, is shut.", { text = "The bridge, according to police, is" } },
      },
    },
    pack:rule "quotation is an answer" {
      match = [[ content:QUOTE $<Quote> [lemma=be] (source:(<Name> | [pos=DET] [pos=ADJ|NOUN|PROPN]{1,3}
        | [folded=his|her|their|its])
        POSSESSIVE? [pos=ADJ]{0,2} cue:(&[pos=NOUN] <say_noun>)
          | [pos=DET] [pos=ADJ]{0,2} cue:(&[pos=NOUN] <say_noun>) [folded=from|of|by] source:(NP)) ]],
      yields = "Said",
      set = { extent = "quotation" },
      priority = 6,
      examples = { { "“No,” was the mayor's answer.", { text = "” was the mayor's answer" } } },
    },
    pack:rule "clause, according to" {
      match = [[ ^ content:([!folded=according]{3,}?) ","? cue:("according" "to") source:<Source side=after> ]],
      yields = "Said",
      priority = 6,
      examples = {
        { "No one was hurt, according to police.", { text = "No one was hurt, according to police" } },
      },
    },
    pack:rule "participle" {
      match = [[ cue:<Cue participle & !about & clause> (WHERE?
        [folded=","|":"] &QUOTE)? ![folded=of|against|to] BEGINS ]],
      yields = "Said",
      set = { extent = "statement" },
      priority = -2,
      examples = {
        { "The mayor shut the bridge, warning that it could fall.", { text = "warning that" } },
        { "The mayor shut the bridge, adding, “It could fall.”", { text = "adding, “" } },
      },
    },
    pack:rule "participle first" {
      match = [[ ^ [folded=in|by|after|before|while|without|when]? cue:<Cue participle & !about & (clause | that)>
        content:([!folded="of"&!folded="against"] []+?) "," source:((NP
          | PRO) ("," APPOSED ",")?) [pos=VERB|AUX|ADV] ]],
      yields = "Said",
      priority = 3,
      examples = {
        {
          "Noting that the bridge was old, the mayor closed it.",
          { text = "Noting that the bridge was old, the mayor closed" },
        },
      },
    },
    pack:rule "participle that" {
      match = [[ cue:<Cue participle & !about & that> content:"that" ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = -2,
      examples = { { "The mayor shut the bridge, finding that it could fall.", { text = "finding that" } } },
    },
    pack:rule "participle, told" {
      match = [[ cue:<Cue participle & told> addressee:<Source side=told> WHERE? TOLD ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 1,
      examples = {
        {
          "The mayor shut the bridge, telling reporters that it could fall.",
          { text = "telling reporters that" },
        },
      },
    },
    pack:rule "asks someone whether" {
      match = [[ SPEAKER cue:(<Cue !passive> <&[lemma=ask|question|quiz]) addressee:(BEHIND
        | [folded=him|her|them|me|us|you])
        content:[folded=whether|if|why|how|what|who|where|when] ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 2,
      examples = { { "Farmers asked the mayor if it was safe.", { text = "Farmers asked the mayor if" } } },
    },
    pack:rule "tells to" {
      match = [[ SPEAKER cue:<Cue told & !passive & !about> addressee:<Source side=told> content:("not"? "to"
        [pos=VERB|AUX]) ]],
      yields = "Said",
      set = { extent = "clause", act = "demand" },
      priority = 7,
      examples = { { "She told reporters to leave.", { text = "She told reporters to leave" } } },
    },
    pack:rule "quotes someone as saying" {
      match = [[ [lemma=quote|cite] source:(NP | PRO
        | [folded=him|her|them]) "as" cue:<Cue participle> content:[!folded="."] ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 4,
      examples = {
        { "Radio quoted the mayor as saying it was late.", { text = "quoted the mayor as saying it" } },
      },
    },
    pack:rule "does something to say" {
      match = [[ cue:<Cue purpose> content:[folded!="," & folded!="."] ]],
      yields = "Said",
      set = { view = true, extent = "purpose" },
      priority = -4,
      examples = {
        { "She went on air to deny the claims.", { text = "deny the" } },
        { "She wants to deny the claims.", true },
      },
    },
    pack:rule "and says" {
      match = [[ cue:<Cue clause & lead=and|but|or|then|"," & !passive & !participle & !about>
        ([folded=","|":"] &QUOTE)? BEGINS ]],
      yields = "Said",
      set = { extent = "statement" },
      priority = -3,
      examples = { { "She conceded defeat and said she would leave.", { text = "said she" } } },
    },
    pack:rule "and tells" {
      match = [[ cue:<Cue told & lead=and|but|or|then|"," & !passive> addressee:<Source side=told> WHERE?
        TOLD ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 2,
      examples = {
        { "She left early but told reporters that the road was shut.", { text = "told reporters that" } },
      },
    },
    pack:rule "thinks of" {
      match = [[ SURELY !(<Cue about> <&([lemma=accuse] "of")) !(<Cue> <&[lemma=urge|order|advise|encourage
        |exhort|implore|warn] "to") SPEAKING OBJECT ]],
      yields = "Said",
      set = { view = true, extent = "object" },
      priority = -1,
      examples = {
        { "The mayor criticized the new bridge.", { text = "The mayor criticized the" } },
        { "Smith, who has denied the charges, will appear in court.", { text = "who has denied the" } },
        { "Ministers urged to act", nil },
        { "The ministry declined to comment.", nil },
        { "Villagers protested outside the town hall.", nil },
        {
          "Villagers have long opposed a second road, while farmers stay silent.",
          { text = "Villagers have long opposed a" },
        },
      },
    },
    pack:rule "and thinks of" {
      match = [[ SPEAKING_TOO OBJECT | <&<Source> cue:<Cue (object | about) & participle & !passive> OBJECT ]],
      yields = "Said",
      set = { view = true, extent = "object" },
      priority = -4,
      examples = { { "She left the hall, calling the vote a farce.", { text = "calling the" } } },
    },
    pack:rule "is thought of" {
      match = [[ about:<Source side=before> ASIDE?
        (cue:<Cue passive & (object | told)> | cue:<Cue passive> &([folded=to|that|as]
          | "by" <Source side=after> [folded=to|that]))
        ("by" source:<Source side=after>)? BEGINS? ]],
      yields = "Said",
      set = { view = true, extent = "view" },
      priority = -1,
      examples = {
        { "The road was expected to close.", { text = "The road was expected to" } },
        {
          "The road was criticized by farmers for its price.",
          { text = "The road was criticized by farmers for" },
        },
        { "The road was added in spring.", nil },
      },
    },
    pack:rule "thought of by" {
      match = [[ content:<Phrase> ","? cue:<Cue object & !passive & !participle & !modal> "by"
        source:<Source side=after> ]],
      yields = "Said",
      set = { view = true },
      examples = {
        { "The road, opposed by farmers, was never built.", { text = "The road, opposed by farmers" } },
      },
    },
    pack:rule "asked" {
      match = [[ (^ | <&[folded=when|if|once|and|","]) cue:("asked" "about"?) &([pos=ADP|SCONJ|PART|ADV]
        | [folded=if|whether|why|how|what|who|where|when] | <&"about" []) ("by"
        source:(<Phrase> ("of" <Phrase>)*))?
        content:([!folded=","]+?) ("," | END) ]],
      yields = "Said",
      set = { extent = "question" },
      priority = 4,
      examples = {
        {
          "Asked by reporters if the bridge was safe, she left.",
          { text = "Asked by reporters if the bridge was safe," },
        },
        { "She left when asked about the bridge.", { text = "asked about the bridge." } },
      },
    },
    pack:rule "poll finds" {
      match = [[ cue:<Cue (that | clause) & !passive & !participle & !modal> BEGINS ]],
      args = { source = "cue.subject <say_noun evidence>" },
      yields = "Said",
      set = { extent = "clause" },
      priority = -1,
      examples = {
        { "A new survey found four in ten voters undecided.", { text = "found four" } },
      },
    },
    pack:rule "seems" {
      match = [[ about:<Source side=before> cue:<Cue seem> content:(&([folded=to|that|as|like] | [pos=ADJ|ADV]) []) ]],
      yields = "Said",
      set = { view = true, extent = "view" },
      priority = -1,
      examples = {
        { "The road seems to sink.", { text = "The road seems to" } },
        { "They appeared on Monday.", nil },
      },
    },
    pack:rule "speaker at the start of a paragraph" {
      match = [[ ^block source:([shape=UPPER & kind=word|abbreviation]{1,4} ("(" []{1,5}? ")")? | <Name
          type=person|organization|media> | <Cap> | [shape=Title & in=person_noun] | [folded=question|answer])
        cue:":" content:([] []*) ]],
      yields = "Said",
      set = { extent = "turn" },
      priority = 8,
      examples = {
        {
          "HANSEN: We never saw the bridge. It was dark.",
          { text = "HANSEN: We never saw the bridge." },
        },
      },
    },
    pack:rule "speaker with a title at the start of a paragraph" {
      match = [[ ^block source:([in=title]{1,2} [shape=UPPER & kind=word]{1,4} ("(" []{1,5}? ")")?
          | [shape=UPPER & kind=word|abbreviation]{1,4} "(" []{1,5}? ")" | [in=title]{1,2} <Name type=person>)
        cue:":" content:([] []*) ]],
      yields = "Said",
      set = { extent = "turn", own = true },
      priority = 10,
      examples = {
        { "GOV. ANN LEE (D-OR): It was dark.", { text = "GOV. ANN LEE (D-OR): It was dark." } },
        { "OUR VIEW: It was dark.", nil },
      },
    },
    -- What stands before the colon of a headline speaks if it can: whoever is named by an office or as a body, and
    -- sources. Topics and places do not; nor do persons, unless what follows is a claim that somebody makes.
    pack:rule "headline" {
      match = [[ ^block source:(<Name type=organization|media & by!=form> | [pos=ADJ|PROPN|NOUN]?
          ([in=title | in=profession | in=group_noun] | <Group>)
          | []? [folded=poll|report|study|survey|sources|witnesses|data|research]) cue:":" content:([] []*) ]],
      yields = "Said",
      set = { extent = "headline" },
      priority = 9,
      examples = {
        {
          "Doctors: Bridge Must Stay\n\nThe bridge is old. It could fall.",
          { text = "Doctors: Bridge Must Stay" },
        },
        { "Oslo: Bridge Closed\n\nThe bridge is old. It could fall.", nil },
        { "Floods: Bridge Closed\n\nThe bridge is old. It could fall.", nil },
      },
    },
    pack:rule "headline: a person's claim" {
      match = [[ ^block source:([in=title]? (<Name type=person> | <Cap>)) cue:":"
        content:(([folded=i|we|my|our] |
          []* [folded=will|must|should|"won't"|need|needs|"can't"|not|i|we|my|our|"n't"|is|are|was|"'s"]) []*) ]],
      yields = "Said",
      set = { extent = "headline" },
      priority = 9,
      examples = {
        {
          "Ann Lee: Bridge Must Stay\n\nThe bridge is old. It could fall.",
          { text = "Ann Lee: Bridge Must Stay" },
        },
        { "Ann Lee: A life on the bridge\n\nThe bridge is old. It could fall.", nil },
      },
    },
    pack:rule "remarks: quotation" {
      match = [[ source:(<Name>|<Cap>|[pos=PRON]) POSSESSIVE? [pos=ADJ]{0,2}
        cue:(&[pos=NOUN] <say_noun>) []{0,20}? ":" content:QUOTE ]],
      yields = "Said",
      set = { extent = "told_by_noun" },
      priority = 4,
      examples = {
        { "Ann Lee's warning was brief: “It will fall.”", { text = "Ann Lee's warning was brief: “" } },
      },
    },
    pack:rule "source: quotation" {
      match = [[ source:<Source side=before|subject> [!folded=":"]{0,20}? cue:":" content:QUOTE ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 1,
      examples = { { "The mayor was blunt: “It will fall.”", { text = "The mayor was blunt: “" } } },
    },
    pack:rule "source right before a quotation" {
      match = [[ source:<Source side=before> cue:":" content:QUOTE ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 2,
      examples = { { "The rain did not trouble the mayor: “It will hold.”", { text = "the mayor: “" } } },
    },
    pack:rule "says: in the next paragraph" {
      match = [[ SPEAKER cue:<Cue quote|clause> WHERE? content:":" $block ]],
      yields = "Said",
      set = { extent = "next_quotation" },
      priority = 9,
      examples = { { "He said:\n\n“It is over. We go home.”", { text = "He said:" } } },
    },
    pack:rule "noun that" {
      match = [[ OWNER_OF [pos=ADJ]{0,2} cue:(&[pos=NOUN] <say_noun>) content:"that" ]],
      yields = "Said",
      set = { extent = "told_by_noun" },
      priority = 5,
      examples = { { "His claim that the bridge was safe is wrong.", { text = "His claim that" } } },
    },
    pack:rule "noun of nobody that" {
      match = [[ cue:((<!(POSSESSIVE | [folded=his|her|their|its|my|our|your] | [pos=ADJ] | <Cue>) &[pos=NOUN]
          | ^ &[folded$="s"] | <&("there" [pos=ADV]? [lemma=be] [pos=ADJ|DET]{0,2})) <say_noun>)
        ([folded=by|from|among|of] source:(NP))? content:"that" ]],
      yields = "Said",
      set = { extent = "told_by_noun" },
      priority = -3,
      examples = {
        { "There are reports that the bridge is safe.", { text = "reports that" } },
        { "The claim by the mayor that it was safe is wrong.", { text = "claim by the mayor that" } },
      },
    },
    pack:rule "noun is that" {
      match = [[ OWNER_OF [pos=ADJ]{0,2} cue:(&[pos=NOUN] <say_noun> [lemma=be]) content:[folded=that|whether] ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 5,
      examples = { { "Her view is that the bridge is safe.", { text = "Her view is that" } } },
    },
    pack:rule "noun of" {
      match = [[ source:(<Name>|<Cap>|[folded=his|her|their|its]) POSSESSIVE? [pos=ADJ]{0,2}
        cue:(&[pos=NOUN] <say_noun object> [folded=for|of|to|about|against|on]) content:(NP | PRO) ]],
      yields = "Said",
      set = { view = true },
      priority = -2,
      examples = { { "His opposition to the bridge is known.", { text = "His opposition to the bridge" } } },
    },
    pack:rule "what he said was" {
      match = [[ ([folded=what] SPEAKER | "all" source:(NP | PRO)) cue:<Cue (clause | that) & !passive> [lemma=be]
        content:[folded!="," & folded!="."] ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 6,
      examples = { { "What the mayor said was that it was safe.", { text = "What the mayor said was that" } } },
    },
    -- Whoever can take sides says so; a pillar supports a roof.
    pack:rule "takes sides" {
      match = [[ source:(<Name type=person|organization|media|country> | <Group> | [folded=he|she|they|we|i|who])
        cue:(<Cue topic & !passive & !participle> <&[lemma=support|back|thank|favor|favour]) OBJECT ]],
      yields = "Said",
      set = { view = true, extent = "object" },
      priority = -2,
      examples = {
        { "Ann Lee backed Omar Haddad for mayor.", { text = "Ann Lee backed Omar" } },
        { "The beam supports the roof.", nil },
      },
    },
  }

  pack:step("attributions joined", join.step, { gives = { "attributions" } })
  pack:kind("attributions", { make = facts.make, needs = { "attributions", "entities" } })
end
