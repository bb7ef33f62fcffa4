--- Rules for things that someone speaks of or thinks of: what is praised, denied, wanted, expected.
-- @module stringer.packs.news.attributions.views

return function(pack)
  return {
    pack:rule "sees as" {
      match = [[ SURELY cue:(&([]{0,3} [lemma=see]) <Cue that & !passive & !participle>) BEGINS &([]{1,9}? "as")
        | SURELY cue:(&[folded=sees|see] <Cue that & !passive & !participle>)
          BEGINS &(TOPIC | [pos=DET|ADJ|VERB|NOUN]{1,4} "to" [pos=VERB]) ]],
      yields = "Said",
      set = { view = true, extent = "object" },
      priority = -1,
      examples = { { "Farmers see the road as a threat.", { text = "Farmers see the" } } },
    },
    pack:rule "does something to say" {
      match = [[ (cue:<Cue purpose & !naming> | cue:<Cue purpose & naming> &(CALLED))
        content:[folded!="," & folded!="."] ]],
      yields = "Said",
      set = { view = true, extent = "purpose" },
      priority = -4,
      examples = {
        { "She went on air to deny the claims.", { text = "to deny the" } },
        { "She used her speech to call the mayor a liar.", { text = "to call the" } },
        { "She ran home to call a doctor.", nil },
      },
    },
    -- What one uses or spends time on does not speak: "She used the debate to deny it", "He spent the day blaming her".
    pack:rule "uses something to say" {
      match = [[ source:(NP | PRO) [pos=AUX|ADV]{0,3} [lemma=use & pos=VERB] NP
        (cue:<Cue purpose & !naming> | cue:<Cue purpose & naming> &(CALLED)) content:[folded!="," & folded!="."] ]],
      yields = "Said",
      set = { view = true, extent = "purpose" },
      priority = -3,
      examples = {
        { "She used the debate to deny the claims.", { text = "She used the debate to deny the" } },
        { "She used a rope to climb down.", nil },
      },
    },
    pack:rule "spends time saying" {
      match = [[ source:(NP | PRO) [pos=AUX|ADV]{0,3} [lemma=spend|waste|take|make & pos=VERB] NP "of"?
        (cue:<Cue participle & (object | about | clause) & !passive> | cue:<Cue participle & naming> &(CALLED))
        content:[folded!="," & folded!="."] ]],
      yields = "Said",
      set = { view = true, extent = "object" },
      priority = 2,
      examples = {
        { "He took turns blaming the crew.", { text = "He took turns blaming the" } },
        { "He made a point of saying the bar was safe.", { text = "He made a point of saying the" } },
        { "He spent the day digging.", nil },
      },
    },
    -- "The leak led the chairman to deny it": whom it moves says it.
    pack:rule "is moved to say" {
      match = [[ [lemma=lead|push|prompt|drive|force|cause|inspire|compel & pos=VERB] source:(NP | PRO | [folded=him|her
        |them]) cue:<Cue purpose & !naming> content:[folded!="," & folded!="."] ]],
      yields = "Said",
      set = { view = true, extent = "purpose" },
      priority = -3,
      examples = {
        { "The leak led the chairman to deny the claims.", { text = "led the chairman to deny the" } },
        { "The leak led to a denial.", nil },
      },
    },
    pack:rule "thinks of" {
      match = [[ !([folded=no|nobody|none] []{0,3}? <Cue> <&[lemma=claim]) SURELY !(<Cue about>
        <&([lemma=accuse] "of")) !(<Cue> <&[lemma=urge|order|advise|encourage
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
      match = [[ SPEAKING_TOO OBJECT | <&<Source> (cue:<Cue (object | about) & participle & !passive>
        | cue:<Cue naming & participle & !passive> &(CALLED)) OBJECT ]],
      yields = "Said",
      set = { view = true, extent = "object" },
      priority = -4,
      examples = { { "She left the hall, calling the vote a farce.", { text = "calling the" } } },
    },
    pack:rule "is thought of" {
      match = [[ about:<Source side=before> ASIDE?
        (cue:<Cue passive & (object | told)> &(("by" <Source side=after>)?
          ([folded=that|as|for|over|of|about|if|whether]
            | QUOTE | TO_VERB) | "by" <Source side=after> | <&[folded=of|about|against] [])
          | cue:<Cue passive> &(TO_VERB | [folded=that|as]
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
    -- Whoever is named by an office, as a body or a group attacks with words, unless they bear arms.
    pack:rule "attacks someone" {
      match = [[ !([]{0,3}? <Group agent=REB|MIL|COP> [pos=ADV|AUX]{0,2} <Cue>) SURELY
        cue:(<Cue topic & !passive & !participle & !modal> <&[lemma=slam|blast|assail|bash|skewer|lambast])
        content:([pos=DET|ADJ|PRON]{0,3} (<Name type=person|organization> | <Group> |
          [in=title|profession|person_noun])) ]],
      yields = "Said",
      set = { view = true, extent = "object" },
      priority = 1,
      examples = {
        {
          "The White House also slammed congressional leaders.",
          { text = "The White House also slammed congressional leaders" },
        },
        { "Rebels blasted the convoy.", nil },
      },
    },
    -- Things are questioned with words, people by the police.
    pack:rule "questions something" {
      match = [[ SURELY cue:(<Cue topic & !passive & !participle> <&[lemma=question])
        content:(([pos=DET|ADJ|NOUN|PROPN|PRON|ADV] | POSSESSIVE){0,6}? ([pos=NOUN & !in=person_noun & !in=profession
          & !in=group_noun & !in=title & !in=gendered & folded!=suspect|suspects|people])
              ) ![pos=NOUN] ]],
      yields = "Said",
      set = { view = true, extent = "object" },
      priority = -1,
      examples = {
        { "The king questioned Europe's reliance on gas.", { text = "The king questioned Europe's reliance" } },
        { "Police questioned the suspect.", nil },
      },
    },
    -- What critics call it: "a bill that critics called unfair", "what economists call a gap".
    pack:rule "calls so" {
      match = [[ ([folded=that|which|what] | <Phrase>) SPEAKER cue:<Cue naming & !passive & !participle>
        content:(&([pos=ADJ] [folded="."|","] | [pos=ADJ] [pos=ADP|SCONJ] | QUOTE) []) ]],
      yields = "Said",
      set = { view = true, extent = "object" },
      priority = -2,
      examples = {
        { "It killed a bill that critics called unfair.", { text = "that critics called unfair" } },
        { "They called.", nil },
      },
    },
    -- "The minister's call for calm": nouns of speech and of what is thought, with whose it is.
    pack:rule "noun of his" {
      match = [[ OWNER_OF [pos=ADJ]{0,2} cue:(&[pos=NOUN]
        (![folded=speech|speeches|article|articles|testimony|idea|ideas|news|information|words
          |presentation|lecture|interview|interviews|address|account|update|blog|column] <say_noun !object &
            !evidence> | [folded=decision|desire
          |wish|intention|anger|outrage|frustration|disagreement|approval|disapproval|support|interest|attack|attacks
          |opposition])
        [folded=for|about|against|on|over]) content:(NP | PRO | [pos=VERB & folded$="ing"] NP | [pos=ADJ|NOUN]) ]],
      yields = "Said",
      set = { view = true },
      priority = -3,
      examples = {
        { "The minister's call for calm went unheard.", { text = "The minister's call for calm" } },
        { "Her anger over the fares was real.", { text = "Her anger over the fares" } },
        { "His book on trees sold well.", nil },
      },
    },
    -- "criticism of the plan from farmers", "support for the strike among nurses"
    pack:rule "noun of something from someone" {
      match = [[ cue:(<!POSSESSIVE &[pos=NOUN] (<say_noun object> | <say_noun act=feel|ask|demand|want>)
        [folded=for|of|to|about|against|on|over]) content:(<Phrase>) [folded=from|among|by] source:(<Phrase>
        ([folded=of|in|from|at] <Phrase>)*) ]],
      yields = "Said",
      set = { view = true },
      priority = -2,
      examples = {
        { "There is support for the strike among nurses.", { text = "support for the strike among nurses" } },
      },
    },
    -- "The plan drew criticism from farmers": what is criticized is the subject.
    pack:rule "meets with" {
      match = [[ content:(NP | PRO) ASIDE? [pos=AUX|ADV]{0,3} [lemma=draw|face|meet|receive|win|earn|attract
          |get|spark|prompt|trigger|encounter|suffer & pos=VERB] "with"? [pos=ADJ|ADV|DET]{0,3}
        cue:(&[pos=NOUN] (<say_noun object> | <say_noun plover=ACCUSE|REJECT> | [folded=anger|outrage|fury|scorn
          |ridicule|complaints]) [folded=from|by|among]) source:(<Phrase> ([folded=of|in|from|at|and] <Phrase>)*) ]],
      yields = "Said",
      set = { view = true },
      priority = 1,
      examples = {
        {
          "The plan drew sharp criticism from farmers.",
          { text = "The plan drew sharp criticism from farmers" },
        },
      },
    },
    -- "There were fears of a flood", "There are calls for the mayor to resign"
    pack:rule "there is a noun of" {
      match = [[ "there" [pos=AUX|ADV]{0,3} [lemma=be]
        [pos=DET|ADJ|NUM|ADV | pos=VERB & (folded$="ing" | folded$="ed")]{0,4}
        cue:(&[pos=NOUN] (<say_noun act=feel|ask|demand|want|believe|deny> | [folded=anger|outrage|opposition|support
          |criticism|speculation|talk|disagreement])
        [folded=of|for|about|over|against|on|to]) ([folded=among|by|from] source:(<Phrase>))?
        content:[folded!="," & folded!="."] ]],
      yields = "Said",
      set = { view = true, unknown = true, extent = "object" },
      priority = 2,
      examples = {
        { "There were growing fears of a flood.", { text = "There were growing fears of a" } },
        { "There are cars for sale.", nil },
      },
    },
    pack:rule "noun of" {
      match = [[ OWNER_OF [pos=ADJ]{0,2} (cue:(&[pos=NOUN] <say_noun object>
        [folded=for|of|to|about|against|on|over]) content:(NP | PRO)
        | cue:(&[pos=NOUN] <say_noun act=deny|demand|promise|threaten> "to") content:([pos=VERB|AUX] NP?)) ]],
      yields = "Said",
      set = { view = true },
      priority = -2,
      examples = { { "His opposition to the bridge is known.", { text = "His opposition to the bridge" } } },
    },
    -- Whom someone slams for something is spoken of; whom someone attacks for hours is not.
    pack:rule "criticizes someone" {
      match = [[ SURELY cue:(<Cue topic & !passive & !participle & !modal>
        <&[lemma=slam|blast|assail|attack|bash|rip|skewer])
        content:(BEHIND | [folded=him|her|them|it]) [folded="for"|over|as] !([pos=ADV]? <Time>) !([folded=a|an|"the"]?
          [pos=NUM|ADJ]? [folded=hours|days|weeks|months|years|weekend|nights]) [] ]],
      yields = "Said",
      set = { view = true, extent = "object" },
      priority = 1,
      examples = {
        { "Lee attacked the mayor over the delay.", { text = "Lee attacked the mayor over the" } },
        { "Rebels attacked the convoy for two hours.", nil },
        { "Rebels attacked the town over the weekend.", nil },
      },
    },
    -- Whoever can take sides says so; a pillar supports a roof.
    pack:rule "takes sides" {
      match = [[ source:(<Name type=person|organization|media|country> | <Group> | [folded=he|she|they|we|i|who])
        cue:(<Cue topic & !passive & !participle> <&[lemma=support|back|thank|favor|favour]) OBJECT
        | source:(<Name type=person|organization|media> | <Group> | [in=title|profession] | [folded=he|she|who])
        cue:(<Cue topic & !passive & !participle> <&[lemma=slam|blast|assail|bash|skewer])
        content:(<Name type=person|organization> | [folded=him|her] | [pos=DET] [in=title|profession]) ]],
      yields = "Said",
      set = { view = true, extent = "object" },
      priority = -2,
      examples = {
        { "Ann Lee backed Omar Haddad for mayor.", { text = "Ann Lee backed Omar" } },
        { "The beam supports the roof.", nil },
      },
    },
  }
end
