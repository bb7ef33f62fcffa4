-- English plurals of nouns, for lexicons that declare them: `irregular` by the whole word, then the first of `rules`
-- whose pattern fits the end of the word in small letters: {pattern, letters to cut, letters to add}; `capitals` is
-- added to abbreviations in capitals.
return {
  capitals = "s",
  irregular = {
    man = "men", woman = "women", child = "children", person = "people", foot = "feet", tooth = "teeth",
    goose = "geese", mouse = "mice", ox = "oxen", sheep = "sheep", fish = "fish", deer = "deer", aircraft = "aircraft",
    spacecraft = "spacecraft", hovercraft = "hovercraft", watercraft = "watercraft", series = "series",
    species = "species", headquarters = "headquarters", crossroads = "crossroads", means = "means",
    offspring = "offspring", personnel = "personnel", police = "police", people = "peoples", corps = "corps",
    crisis = "crises", basis = "bases", analysis = "analyses", axis = "axes", hypothesis = "hypotheses",
    oasis = "oases", thesis = "theses", diagnosis = "diagnoses", phenomenon = "phenomena", criterion = "criteria",
    bacterium = "bacteria", stratum = "strata", alumnus = "alumni", half = "halves", knife = "knives", life = "lives",
    wife = "wives", housewife = "housewives", midwife = "midwives", leaf = "leaves", loaf = "loaves", shelf = "shelves",
    thief = "thieves", wolf = "wolves", calf = "calves", self = "selves", scarf = "scarves", elf = "elves",
    hero = "heroes", echo = "echoes", potato = "potatoes", tomato = "tomatoes", torpedo = "torpedoes", veto = "vetoes",
    embargo = "embargoes", cargo = "cargoes", mosquito = "mosquitoes", volcano = "volcanoes", tornado = "tornadoes",
    quiz = "quizzes", coup = "coups", chassis = "chassis", german = "Germans", human = "humans", roman = "Romans",
    norman = "Normans", shaman = "shamans", ottoman = "Ottomans", talisman = "talismans", stomach = "stomachs",
    monarch = "monarchs", patriarch = "patriarchs", matriarch = "matriarchs", eunuch = "eunuchs", epoch = "epochs",
    bus = "buses", gas = "gases", gentleman = "gentlemen", mullah = "mullahs",
  },
  rules = {
    { "[^aeiou]woman$", 3, "men" }, { "men$", 0, "" }, { "[a-z][a-z]man$", 2, "en" }, { "children$", 0, "" },
    { "people$", 0, "" }, { "[^aeiou]y$", 1, "ies" }, { "quy$", 1, "ies" }, { "sis$", 2, "es" }, { "ss$", 0, "es" },
    { "zz$", 0, "es" }, { "[sc]h$", 0, "es" }, { "tz$", 0, "es" }, { "x$", 0, "es" }, { "us$", 0, "es" },
    { "is$", 0, "es" }, { "as$", 0, "es" }, { "s$", 0, "" }, { "", 0, "s" },
  },
}
