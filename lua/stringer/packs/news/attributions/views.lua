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
      match = [[ cue:<Cue purpose> content:[folded!="," & folded!="."] ]],
      yields = "Said",
      set = { view = true, extent = "purpose" },
      priority = -4,
      examples = {
        { "She went on air to deny the claims.", { text = "deny the" } },
        { "She wants to deny the claims.", true },
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
