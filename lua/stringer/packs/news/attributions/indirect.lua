--- Rules for clauses that someone says, thinks or tells: behind their verb, around it, before it, behind nouns.
-- @module stringer.packs.news.attributions.indirect

return function(pack)
  return {
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
    -- … and who is told may stand far from what is told: "She told the paper before she left that it rained".
    pack:rule "tells by its arguments" {
      match = [[ cue:<Cue told & !passive & !about> ]],
      args = { content = "cue.complement", addressee = "cue.indirect|object" },
      yields = "Said",
      set = { extent = "argument" },
      priority = 1,
      examples = {
        {
          "Ann Lee - the mayor's sister - told the Harbour Post that the dam was old.",
          { text = "told" },
        },
        { "She told the Harbour Post a story.", nil },
      },
    },
    pack:rule "is told" {
      match = [[ addressee:<Source side=before & lead!=if|whether|unless|than> ASIDE? cue:<Cue passive & told>
        ("by" source:<Source side=after>)? WHERE? content:("not"? TO_VERB | "that") ]],
      yields = "Said",
      set = { extent = "clause", unknown = true },
      priority = 5,
      examples = {
        {
          "Farmers were told by the mayor that it was safe.",
          { text = "Farmers were told by the mayor that" },
        },
      },
    },
    pack:rule "is told by its arguments" {
      match = [[ addressee:<Source side=before & lead!=if|whether|unless|than> ASIDE? cue:<Cue passive & told> ]],
      args = { content = "cue.complement" },
      yields = "Said",
      set = { unknown = true },
      priority = 4,
      examples = {
        { "Farmers were told the dam was safe.", { text = "Farmers were told" } },
        { "The boat was told of.", nil },
      },
    },
    pack:rule "is asked whether" {
      match = [[ cue:(<Cue passive> <&[lemma=ask|quiz]) ("by" source:(<Phrase> ("of" <Phrase>)*))?
        &([folded=about|which] | QUESTION_WORD) content:([!folded=","]+?) ("," | END) ]],
      yields = "Said",
      set = { unknown = true },
      priority = 5,
      examples = {
        {
          "The mayor was asked by a farmer why it rained.",
          { text = "was asked by a farmer why it rained." },
        },
        { "The mayor was asked to leave.", nil },
      },
    },
    pack:rule "asks someone for" {
      match = [[ SPEAKER cue:(<Cue !passive> <&[lemma=ask]) addressee:(BEHIND | [folded=him|her|them|me|us|you])
        "for" content:[!folded="," & !folded="."] ]],
      yields = "Said",
      set = { extent = "object", act = "ask" },
      priority = 3,
      examples = { { "They asked the court for a quick ruling.", { text = "They asked the court for a" } } },
    },
    pack:rule "asks someone about" {
      match = [[ SPEAKER cue:(<Cue !passive> <&[lemma=ask|question|quiz|grill|press]) addressee:(BEHIND
          | [folded=him|her|them|me|us|you]) [folded=about|over] content:[!folded="," & !folded="."] ]],
      yields = "Said",
      set = { extent = "object", act = "ask" },
      priority = 3,
      examples = {
        { "The host asked Lee about the loan.", { text = "The host asked Lee about the" } },
        { "She asked for water.", nil },
      },
    },
    -- "said yes", "says the same of him": nouns are said by nobody else.
    pack:rule "says a word" {
      match = [[ SPEAKER cue:(<Cue clause & !passive & !about> <&[lemma=say|argue|claim|think|believe])
        content:([folded=yes|no|so|nothing|something|anything|much|little|goodbye] | "the" ("very"? "same" | "opposite"
          | "truth")  "thing"? | [pos=ADJ|DET|ADV]{0,2} "things") ]],
      yields = "Said",
      set = { extent = "object" },
      priority = -1,
      examples = {
        { "Half of them said yes.", { text = "Half of them said yes" } },
        { "He said the same of her.", { text = "He said the same" } },
        { "He said goodbye.", { text = "He said goodbye" } },
      },
    },
    pack:rule "as reported by" {
      match = [[ ^ [folded=and|but]? "as" [pos=ADV]? cue:(&[pos=VERB & folded$="ed"] <say_verb clause>)
        "by" source:(NP) ","
        content:[!folded="," & !folded="."] ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 6,
      examples = {
        { "As first reported by the Post, it was shut.", { text = "As first reported by the Post, it" } },
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
    pack:rule "says whether" {
      match = [[ SPEAKER cue:<Cue that | clause>
        content:(&QUESTION_WORD !("when" [pos=VERB & folded$="ed"]) []) ]],
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
      match = [[ ^ "as" SPEAKER (cue:(<Cue clause & !participle & !passive> | [lemma=put|see] "it")
          | cue:<Cue told & !passive & !participle> addressee:<Source side=told>) ","
        content:[!folded="," & !folded="."] ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 6,
      examples = { { "As the mayor put it, the bridge is old.", { text = "As the mayor put it, the" } } },
    },
    pack:rule "in the view of" {
      match = [[ (^ | ^ about:([]{1,}?) ",") "in" (source:([folded=his|her|their] | ([in=title]? <Name>
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
        content:QUESTION_WORD ]],
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
    pack:rule "asked" {
      match = [[ (^ | <&[folded=when|if|once|and|","]) cue:("asked" "about"?) &([pos=ADP|SCONJ|PART|ADV]
        | QUESTION_WORD | <&"about" []) ("by"
        source:(<Phrase> ("of" <Phrase>)*))?
        content:([!folded=","]+?) ("," | END) ]],
      yields = "Said",
      set = { unknown = true },
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
    pack:rule "what he said was" {
      match = [[ ([folded=what] SPEAKER | "all" source:(NP | PRO)) cue:<Cue (clause | that) & !passive> [lemma=be]
        content:[folded!="," & folded!="."] ]],
      yields = "Said",
      set = { extent = "clause" },
      priority = 6,
      examples = { { "What the mayor said was that it was safe.", { text = "What the mayor said was that" } } },
    },
  }
end
