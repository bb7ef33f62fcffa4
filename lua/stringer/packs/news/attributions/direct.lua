--- Rules for what stands in quotation marks, and for turns of speakers and headlines that a colon ends: who says it,
-- before, behind and within it.
-- @module stringer.packs.news.attributions.direct

return function(pack)
  return {
    pack:rule "name: quotation" {
      match = [[ ^block source:([in=title]{0,2} <Name type=person|organization>) cue:":" content:<Quote> ]],
      yields = "Said",
      priority = 9,
      examples = { { "Ann Lee: “It is over.”", { text = "Ann Lee: “It is over.”" } } },
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
        |categorical|furious|scathing|dismissive|unequivocal|emphatic|unrepentant|unapologetic|succinct|philosophical
        |terse])
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
      set = { unknown = true },
      priority = 1,
      examples = { { "The mayor was asked, “Is it safe?”", { text = "The mayor was asked, “" } } },
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
      match = [[ ^block content:[text="―"|"—"|"–"|"-"|"--"] source:([in=title]? (<Name type=person>) ("," []+?)?)
        &("."? $block) ]],
      yields = "Said",
      set = { extent = "quotation_before" },
      priority = 9,
      examples = { { "“It is over.”\n\n— Ann Lee, mayor", { text = "— Ann Lee, mayor" } } },
    },
    pack:rule "quotation, subject, cue" {
      match = [[ content:QUOTE $<Quote> source:((!<Cue quote & !participle> [!folded='"' & !folded=";"
        & !folded=":"]){3,30}?)
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
        | source:(<Name>|[folded=his|her|their]|[pos=DET] [pos=ADJ|NOUN]{1,2}) POSSESSIVE? [pos=ADJ]{0,2}
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
      match = [[ content:QUOTE $<Quote> cue:[text="―"|"—"|"–"|"-"|"--"] source:([in=title]? (<Name>) ("," []+?)?)
        &("."? $block) ]],
      yields = "Said",
      set = { extent = "quotation" },
      priority = 9,
      examples = {
        { "“It is over.” ― Ann Lee", { text = "” ― Ann Lee" } },
        { "“It is over.” – Ann Lee, mayor of Oslo", { text = "” – Ann Lee, mayor of Oslo" } },
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
    pack:rule "speaker at the start of a paragraph" {
      match = [[ ^block source:([shape=UPPER & kind=word|abbreviation]{1,4} ("(" []{1,5}? ")")? | <Name
          type=person|organization|media> | [shape=Title & in=person_noun] | [folded=question|answer])
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
      match = [[ ^block source:([in=title]? (<Name type=person>)) cue:":"
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
      match = [[ source:(<Name>|[pos=PRON]) POSSESSIVE? [pos=ADJ]{0,2}
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
  }
end
