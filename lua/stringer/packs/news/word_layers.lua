--- The layers of lexicons: names, words that tell of names, words of speech and of events.
-- @module stringer.packs.news.word_layers

local features = require "stringer.packs.news.features"

local plover, cameo, actor_code, agent = features.plover, features.cameo, features.actor_code, features.agent
local gender, common, weak, yes = features.gender, features.common, features.weak, features.yes
local kind, with, ENTITY, PLACE = features.kind, features.with, features.entity, features.place
local act = features.act

local function lexicons(pack)
  for name, doc in pairs {
    country = "Countries.",
    capital = "Capitals of countries.",
    city = "Cities and towns.",
    region = "Regions of countries.",
    place = "Other places on the map.",
    facility = "Buildings and sites.",
    seat = "Where a government sits.",
  } do
    pack:layer(name, { doc = doc, features = PLACE })
  end
  local office = { hint = { doc = "What the words of the name tell of its role." } }
  pack:layer("organization", { doc = "Organizations by name.", features = with(ENTITY, office) })
  pack:layer("media", { doc = "Newspapers, broadcasters and agencies.", features = ENTITY })
  pack:layer("other", { doc = "Other things that have names.", features = ENTITY })
  pack:layer("company_suffix", {
    doc = "What stands behind the name of a company.",
    features = {
      form = { values = { "legal", "short", "noun" }, doc = 'A legal form, "Co." or a noun of the name.' },
    },
  })
  pack:layer("compass", { doc = "Directions." })
  for _, about in ipairs { "sports", "court", "markets" } do
    pack:layer(about .. "_word", { doc = "Words that tell that a page is about that.", features = {} })
  end
  pack:layer("degree", {
    doc = "How exact a number or time is, by the words before it.",
    features = {
      mod = { doc = "Modifier of TIMEX3." },
      of = {
        values = { "place", "size", "count" },
        doc = "It also tells a place; it compares sizes; it stands before numbers only.",
      },
    },
  })
  pack:layer("locative", {
    doc = "Prepositions of place.",
    features = {
      of = {
        values = { "rest", "way", "goal" },
        doc = "Where something is; where it goes or comes from; where it goes, or whom it is for.",
      },
    },
  })
  pack:layer("ahead", { doc = "Words whose complement lies ahead.", features = {} })
  pack:layer("stamp_word", { doc = "Words of a line that tells when a text came out.", features = {} })
  pack:layer("happened", { doc = "Nouns for what has happened where it is spoken of.", features = {} })
  pack:layer("modal", {
    doc = "Modal verbs.",
    features = {
      tells = {
        values = { "future", "possible", "demanded", "conditional" },
        doc = "What it makes of the verb behind it.",
      },
    },
  })
  pack:layer("street_noun", {
    doc = "Nouns that end the name of a street.",
    features = { numbered = { type = yes, doc = "Only where a number stands before the name." } },
  })
  pack:layer("leader", {
    doc = "Persons in office, with the years of it.",
    features = with(ENTITY, {
      gender = gender,
      of = { doc = "Country or body that the office is of." },
      from = { type = { "number", "string" }, doc = "First year, or first day YYYYMMDD, in office." },
      to = { type = { "number", "string" }, doc = "Last year, or last day, in office." },
    }),
  })
  pack:layer("office_holder", { doc = "Offices with their holder's name.", features = { code = actor_code } })
  pack:layer("nationality", {
    doc = "Words for the people of a country.",
    features = {
      code = actor_code,
      adj = { type = yes, doc = "An adjective." },
      noun = { type = yes, doc = "A noun." },
      prefix = { type = yes, doc = "The first part of a compound." },
      plural = { values = { "true", "both" }, doc = "A plural, or both." },
    },
  })
  pack:layer("title", {
    doc = "Titles before names.",
    features = {
      gender = gender,
      kind = kind,
      former = yes,
      office = { doc = "The office that the title is short for." },
      rank = { type = { "string", "number" }, doc = "How high: 1 is the highest." },
      prefix = { type = yes, doc = "Stands before a name." },
      role = { values = agent.values, doc = "CAMEO role of who bears it." },
    },
  })
  pack:layer(
    "profession",
    { doc = "What people do.", features = { agent = agent, kind = kind, count = "string" } }
  )
  pack:layer("given_name", { doc = "Given names.", features = { gender = gender, common = common } })
  pack:layer("gendered", {
    doc = "Nouns that tell whether they name a man or a woman.",
    features = { gender = gender, kin = { type = yes, doc = "Relatives and partners." } },
  })
  pack:layer("surname", { doc = "Family names.", features = { common = common, rank = "number" } })
  pack:layer("religion", { doc = "Believers and faiths.", features = { family = kind } })
  pack:layer("ethnicity", { doc = "Peoples without a state of their own.", features = { family = kind } })
  pack:layer("common_word", { doc = "Words that begin sentences without being names.", features = {} })
  pack:layer("group_noun", {
    doc = "Nouns for groups of people.",
    features = {
      agent = agent,
      count = { values = { "collective", "plural" }, doc = "One word for many, or a plural only." },
      serves = { type = yes, doc = "Belongs to whom it serves." },
      after = { values = agent.values, doc = "The role that it has where such a group was told of before." },
      hint = { doc = "What else the word tells of the group." },
    },
  })
  pack:layer("holiday", {
    doc = "Days with names.",
    features = {
      date = { matches = "^%d%d%-%d%d$", form = "MM-DD", doc = "Month and day, where it is fixed." },
      day = {
        form = 'a rule such as "2 sunday 5" (second Sunday of May) or "easter-2"',
        matches = "^[%a%d+%- ]+$",
        doc = "How its day is found.",
      },
      calendar = { doc = "Whose calendar it is of." },
      weak = weak,
    },
  })
  pack:layer("currency", {
    doc = "Currencies by name and code.",
    features = { iso = { matches = "^%u%u%u$", form = "an ISO 4217 code", doc = "ISO 4217 code." } },
  })
end

local function words_of_speech(pack)
  local said = {
    attitude = {
      values = {
        "accuse",
        "admit",
        "agree",
        "ask",
        "claim",
        "complain",
        "demand",
        "deny",
        "neutral",
        "praise",
        "promise",
        "reject",
        "show",
        "suggest",
        "think",
        "threaten",
        "warn",
      },
      doc = "What saying so means.",
    },
    act = act,
    plover = plover,
    cameo = cameo,
    factuality = { values = { "claim", "doubt", "fact" }, doc = "What the word says of the truth." },
    object = { type = yes, doc = "What is said may be any noun phrase." },
    topic = { type = yes, doc = "… one of something said, planned or decided." },
    naming = { type = yes, doc = "… what an object is called." },
    to = { type = yes, doc = "… what somebody is to do." },
    clause = { type = yes, doc = "… a clause with `that`." },
    quote = { type = yes, doc = "… a quotation." },
    that = { type = yes, doc = "… only behind `that`." },
    told = { type = yes, doc = "Its object is who is told." },
    seem = { type = yes, doc = "Used of how things look." },
    evidence = { type = yes, doc = "What it shows it says: a poll, a report." },
  }
  pack:layer("topic", { doc = "Nouns of what is said, planned or decided.", features = {} })
  pack:layer("honorific", { doc = "Forms of address, which are no roles.", features = {} })
  pack:layer("factuality", {
    doc = "Words that tell whether what depends on them happened.",
    features = {
      effect = {
        values = {
          "negate",
          "deny",
          "true",
          "said",
          "possible",
          "future",
          "demanded",
          "conditional",
          "occurs",
          "fiction",
        },
        doc = "What they make of it.",
      },
    },
  })
  pack:layer("say_verb", { doc = "Verbs of saying, thinking and wanting, by lemma.", features = said })
  pack:layer("say_noun", { doc = "Nouns of the same.", features = said })
  pack:layer("pronoun", {
    doc = "Words that stand for somebody or something named elsewhere.",
    features = { sex = features.gender, number = features.number, place = features.syntactic_place },
  })
  pack:layer("say_adjective", { doc = "Adjectives of the same.", features = said })
end

local function words_of_events(pack)
  local event = {
    plover = plover,
    frames = { doc = "What it tells of by the class of its object: class:PLOVER/CAMEO/preposition;…" },
    bodily = { type = yes, doc = "Nobody does it to a state or a body." },
    cameo = cameo,
    recipient = {
      values = {
        "obj",
        "against",
        "at",
        "between",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "to",
        "with",
      },
      doc = "Where the one acted upon stands: the object, or behind a preposition.",
    },
    reciprocal = { type = yes, doc = "Both sides act." },
    weak = { type = yes, doc = "An event only where both sides are known." },
    strict = { type = yes, doc = "The one acted upon stands behind that preposition only." },
    direct = { type = yes, doc = "… behind no preposition." },
    crowd = { type = yes, doc = "Many do it; a politician campaigns." },
    none = { type = yes, doc = "Tells of no event, whatever its words tell alone." },
    alone = { type = yes, doc = "Only without an object." },
  }
  pack:layer("event_verb", { doc = "Verbs and phrases of political events, by lemma.", features = event })
  pack:layer("event_noun", { doc = "Nouns of the same.", features = event })
  pack:layer("event_tie", { doc = "Things that are given, sent or cut off.", features = event })
  pack:layer("event_control", {
    doc = "Verbs that make something of other events.",
    features = with(event, {
      effect = {
        values = {
          "attempt",
          "do",
          "ease",
          "fail",
          "give",
          "have",
          "intend",
          "lodge",
          "receive",
          "refuse",
          "sign",
          "stop",
          "suppress",
          "try",
        },
        doc = "What becomes of the event that depends on it.",
      },
    }),
  })
  pack:layer("object_class", {
    doc = "What political acts are done to or with, for frames.",
    features = {
      class = { doc = "Class that frames name." },
    },
  })
  pack:layer("mishap", { doc = "What happens without anyone doing it.", features = {} })
end

return function(pack)
  lexicons(pack)
  words_of_speech(pack)
  words_of_events(pack)
end
