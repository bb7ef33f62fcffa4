--- Groups of people, governments named by their capital or people, and what can speak: layers Group and Source.
-- @module stringer.packs.news.groups

return function(pack)
  -- Nouns that name people by what they do, with the CAMEO agent code that they give an actor.
  pack:lexicon("group_noun", "groups.lex", { plural = true })
  pack:define("QUALIFIER", [[ ([pos=ADJ|NOUN|NUM & !in=title] | <&[pos=DET|ADJ|NUM|ADP] [pos=VERB & suffix=ed] | JOIN) ]])

  pack:phase("groups", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "group" {
      match = [[ [pos=DET|NUM]? QUALIFIER{0,3} (of:(<Name type=country> | <Name type=city> | <Name type=nationality>
        | <Name type=organization>) POSSESSIVE?)?
        QUALIFIER{0,2} (&[pos=NOUN|ADJ] head:<group_noun agent> !(<&[pos=ADJ] [pos=NOUN])
          | &[pos=PROPN] head:<group_noun agent=GOV|MIL|LEG|JUD|COP>)
        (("from"|"of") from:<Name type=country> (("and"|",") from:<Name type=country>){0,3})? ]],
      yields = "Group", fields = { agent = "head.agent", head = "head.lemma" }, set = { type = "group" },
      examples = {
        { "Norwegian officials objected.", { agent = "GOV", text = "Norwegian officials" } },
        { "Oslo's delegation left.", { agent = "GOV", text = "Oslo's delegation" } },
        { "The bread was stale.", nil },
      },
    },
  }

  -- What can be the source of an attribution: a noun phrase, a name, a pronoun.
  pack:define("NPWORD", [[ ([pos=NOUN|PROPN|ADJ|ADV|NUM] JOIN [pos=VERB|ADJ] | [pos=ADJ|NOUN|PROPN|NUM|X] | POSSESSIVE | JOIN | <Name> |
    [folded="&"]) ]])
  pack:define("NPCORE", [[ ([folded=about|nearly|almost|roughly] | [folded=more|fewer|less] "than" | "at" "least")? ([pos=NUM] "in"
    [pos=NUM])? ([pos=DET] | [folded=his|her|their|its|our|my])? NPWORD{0,8} ([pos=NOUN|PROPN] (JOIN [kind=word & !pos=NOUN|PROPN]){0,2}
      | <Name>) ]])
  pack:phase("sources", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "noun phrase" {
      match = [[ head:NPCORE (("of"|"for"|"from"|"in"|"at") ([pos=DET]? NPWORD{0,5} ([pos=NOUN|PROPN]|<Name>))){0,2} ]],
      yields = "Source", set = { form = "noun" },
      examples = {
        { "Six in 10 young voters stayed away.", { text = "Six in 10 young voters" } },
        { "Kim Dong-young said no.", { text = "Kim Dong-young" } },
        { "He met the Oslo-based painter.", { text = "the Oslo-based painter" } },
      },
    },
    pack:rule "pronoun" {
      match = [[ [folded=he|she|they|it|i|we|you|who|many|some|others|both|one] ]], yields = "Source", set = { form = "pronoun" },
        priority = -1,
    },
  }
end
