--- What the text tells of persons: whether they are men or women, which country their office is of, whether they are
-- called by their given name. Features of their names, by which mentions are joined (`stringer.packs.news.entities`).
-- @module stringer.packs.news.entities.told

return function(pack)
  pack:lexicon("gendered", "genders.lex")
  -- With these a given name stands alone: "Sir Keith".
  pack:define(
    "BEFORE_GIVEN",
    [[ [folded=sir|dame|lady|lord|king|queen|prince|princess|emperor|empress|pope|saint|sister|brother|father|sheikh
      |sheikha|don|dona|khun|daw|sultan|emir|sayyid|imam|mullah|ayatollah|coach] ]]
  )
  pack:define("LONG_NAME", [[ &([] !(^<Name> | [kind=punct])) ]])

  -- What tells whether someone is a man or a woman: "Mrs. Silva", "his wife, Ana", "Ana Silva, a spokeswoman"; less
  -- surely the given name.
  pack:phase("told of persons", { policy = "priority", unless = { "Boilerplate" }, gives = { "Name" } }) {
    pack:rule "sex before a name" {
      match = [[ noun:<title|gendered gender> name:<Name type=person> ]],
      yields = "Sex",
      span = "name",
      fields = { gender = "noun.gender" },
      edits = { name = { gender = { "noun.gender" }, told = { "noun.gender" } } },
      priority = 2,
      examples = { { "They met Mrs. Kowalska.", { gender = "f", text = "Kowalska" } } },
    },
    pack:rule "sex of a relation" {
      match = [[ ([folded=his|her|their|a|an|the] | POSSESSIVE) ([pos=ADJ|NOUN|PROPN] | JOIN){0,3}
        noun:<gendered gender> "," name:<Name type=person> ]],
      yields = "Sex",
      span = "name",
      fields = { gender = "noun.gender" },
      edits = { name = { gender = { "noun.gender" }, told = { "noun.gender" } } },
      priority = 1,
      examples = { { "They met his brother, Maria Kowalska.", { gender = "m", text = "Maria Kowalska" } } },
    },
    pack:rule "sex behind a name" {
      match = [[ name:<Name type=person> ("," [pos=NUM] )? ","? ([folded=is|was])? ([folded=a|an|the]
        | [folded=his|her|their] | POSSESSIVE)
        ([pos=ADJ|NOUN|PROPN] | JOIN){0,3} noun:<gendered gender> ![pos=NOUN|PROPN] !("," "and") !POSSESSIVE ]],
      yields = "Sex",
      span = "name",
      fields = { gender = "noun.gender" },
      edits = { name = { gender = { "noun.gender" }, told = { "noun.gender" } } },
      examples = {
        { "Then Maria Kowalska, a former spokesman, left.", { gender = "m" } },
        { "Then Maria Kowalska, her husband, and two sons left.", nil },
      },
    },
    pack:rule "given name of a woman" {
      match = [[ &(<given_name gender=f>) LONG_NAME n:<Name type=person & !gender> ]],
      edits = { n = { gender = "f" } },
      priority = -1,
      examples = { { "Then Maria Kowalska left.", true }, { "Then Kowalska left.", nil } },
    },
    pack:rule "given name of a man" {
      match = [[ &(<given_name gender=m>) LONG_NAME n:<Name type=person & !gender> ]],
      edits = { n = { gender = "m" } },
      priority = -1,
      examples = { { "Then Peter Kowalski left.", true }, { "Then Maria Kowalska left.", nil } },
    },
    pack:rule "called by the given name" {
      match = [[ BEFORE_GIVEN ","? n:<Name type=person> ]],
      edits = { n = { called = "first" } },
      label = "called",
      examples = { { "Then Sir Peter left.", true }, { "Then Mr. Peter left.", nil } },
    },
    pack:rule "office of a country" {
      match = [[ land:<Name code> POSSESSIVE? ([pos=ADJ|NOUN|PROPN] | JOIN){1,6}? ","? n:<Name type=person & title> ]],
      edits = { n = { of = { "land.code" } } },
      label = "of",
      examples = {
        { "Norway's Foreign Minister Peter Kowalski left.", true },
        { "Foreign Minister Peter Kowalski left Norway.", nil },
      },
    },
    pack:rule "office of a capital" {
      match = [[ land:<Name stands_for & !code> POSSESSIVE? ([pos=ADJ|NOUN|PROPN] | JOIN){1,6}? ","?
        n:<Name type=person & title> ]],
      edits = { n = { of = { "land.stands_for" } } },
      label = "of",
      priority = -1,
      examples = { { "Oslo's Foreign Minister Peter Kowalski left.", true } },
    },
  }
end
