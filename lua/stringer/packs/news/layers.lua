--- The layers of the pack: what each holds, which features its spans have and what these mean. Rules, lexicon entries
-- and steps are checked against this page, whoever writes them; `stringer packs news --layers` prints it.
-- @module stringer.packs.news.layers

local PLOVER = {
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
}
local AGENT = {
  "AGR",
  "BUS",
  "COP",
  "CRM",
  "CVL",
  "EDU",
  "ELI",
  "ENV",
  "GOV",
  "HLH",
  "IGO",
  "JUD",
  "LAB",
  "LEG",
  "MED",
  "MIL",
  "NGO",
  "OPP",
  "PTY",
  "REB",
  "REF",
  "REL",
  "SET",
  "SPT",
  "SPY",
  "UAF",
}

local plover = { values = PLOVER, doc = "Category of PLOVER (2022)." }
local cameo = { matches = "^%d%d%d?%d?$", form = "a CAMEO code of two to four digits", doc = "Code of CAMEO." }
local actor_code = {
  matches = "^%u%u%u[%u%d]*$",
  form = "a code of at least three capitals, such as PRT or PRTGOV",
  doc = "Country (ISO 3166 alpha-3) or CAMEO actor code.",
}
local agent = { values = AGENT, doc = "CAMEO role of the people named." }
local gender = { values = { "f", "m" }, doc = "Sex that the word tells." }
local lat, lon =
  { type = "number", doc = "Latitude in degrees." }, { type = "number", doc = "Longitude in degrees." }
local pop = { type = "number", doc = "How many people live there." }
local common = {
  type = "boolean",
  doc = "Also a common word or another kind of name: something else must tell that it is meant.",
}
local weak = { type = "boolean", doc = "Names this thing only where something else tells so." }
local yes = "boolean"
local party_kind = {
  values = { "none", "thing", "words", "agent", "coded" },
  doc = "What is known of who takes part: nobody, a thing, somebody by words, by a code without or with a country.",
}
local organ = { doc = "What the code of the first of them tells behind the country." }
local kind = { doc = "What kind of thing of this type it is." }

--- Adds features to a table of them.
local function with(base, more)
  local all = {}
  for key, value in pairs(base) do
    all[key] = value
  end
  for key, value in pairs(more or {}) do
    all[key] = value
  end
  return all
end

-- The features that entries of all lists of names may have.
local ENTITY = {
  code = actor_code,
  role = { doc = "Office or function." },
  lat = lat,
  lon = lon,
  common = common,
  weak = weak,
  kind = kind,
  country = { doc = "Country that it belongs to." },
  type = { doc = "Type of entity." },
}
local PLACE = with(ENTITY, {
  pop = pop,
  admin = { doc = "The region that it lies in." },
  stands_for = actor_code,
  former = { type = "boolean", doc = "It is no longer one." },
  of = { doc = "Country that it belongs to." },
})

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
      role = { values = AGENT, doc = "CAMEO role of who bears it." },
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
      after = { values = AGENT, doc = "The role that it has where such a group was told of before." },
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

local ACTS = { "say", "ask", "demand", "promise", "threaten", "deny", "believe", "know", "want", "feel" }
local act = { values = ACTS, doc = "Speech act." }

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

local function found(pack)
  pack:layer("Name", {
    doc = "Names of persons, bodies, places and things.",
    features = with(PLACE, {
      by = { doc = "What told: lexicon, title, head, form …" },
      title = { doc = "Title before a person's name." },
      owner = { doc = "Whom it belongs to." },
      short = { type = { "string", "boolean" }, doc = "Its short form." },
      gender = gender,
      name = { doc = "Canonical name." },
      agent = agent,
    }),
  })
  pack:layer("Sex", {
    doc = "Persons whose title or description tells whether they are men or women.",
    features = { gender = gender },
  })
  for _, name in ipairs { "Sense", "Form" } do
    pack:layer(name, {
      doc = name == "Sense" and "Texts that name the same wherever they stand."
        or "Names that only their form tells.",
      features = { type = "string", name = "string", code = "string" },
    })
  end
  pack:layer("Told", { doc = "From the first name of a sentence to its end.", features = {} })
  pack:layer("TakenUp", { doc = "What the next sentence takes up by he or she.", features = {} })
  pack:layer("Ticker", { doc = "Signs of a stock exchange in brackets.", features = {} })
  pack:layer(
    "Titled",
    { doc = "Titles that stand before a person's name, which are no part of it.", features = {} }
  )
  pack:layer("Time", {
    doc = "Times, as TIMEX3.",
    features = {
      type = { values = { "DATE", "TIME", "DURATION", "SET" }, doc = "Type of TIMEX3." },
      value = { doc = "Value of TIMEX3." },
      mod = { doc = "Modifier of TIMEX3." },
      reading = {
        type = "any",
        doc = "What the words say, before it is resolved against the document's date.",
      },
    },
  })
  pack:layer("Quantity", {
    doc = "Numbers with what they count.",
    features = {
      kind = { doc = "dead, injured, money, percent, count …" },
      value = { type = "number", doc = "The number." },
      low = { type = "number", doc = "From." },
      high = { type = "number", doc = "To." },
      unit = { doc = "What is counted: a unit, a currency, a noun." },
      mod = { doc = "How exact: APPROX, MORE_THAN, DOZENS …" },
      negated = { type = yes, doc = "It is said not to be so." },
      modality = { doc = "asserted, possible …" },
      joins = { values = { "behind", "before" }, doc = "On which side others may share its fate." },
    },
  })
  pack:layer("Number", {
    doc = "Numbers as they are written.",
    features = { value = { type = "number", doc = "What it is worth." } },
  })
  pack:layer("HowMany", { doc = "A number of people.", features = {} })
  pack:layer("Unreal", {
    doc = "Harm that is not told as done.",
    features = {
      negated = { type = yes, doc = "It did not happen." },
      modality = { values = { "future", "conditional", "possible" }, doc = "It may, or it could have." },
    },
  })
  pack:layer("harm", {
    doc = "Verbs that tell of harm to people.",
    features = {
      kind = {
        values = { "dead", "injured", "missing", "casualties", "displaced", "arrested" },
        doc = "What becomes of them.",
      },
      of = { values = { "subject", "object" }, doc = "Who they are: those who do it, or to whom it is done." },
    },
  })
  pack:layer("Victims", { doc = "People that are counted among victims.", features = {} })
  pack:layer("Group", {
    doc = "Groups of people by common nouns.",
    features = {
      type = { doc = "group." },
      agent = agent,
      after = { values = AGENT, doc = "The role that it has where such a group was told of before." },
      land = { doc = "Code of the country that is named in it." },
      count = "string",
    },
  })
  pack:layer("Quote", {
    doc = "Quotations.",
    features = {
      marks = {
        values = { "curly", "straight", "mixed", "open", "single", "angled" },
        doc = "Which marks stand about it.",
      },
    },
  })
  pack:layer("Cue", {
    doc = "Words that say that someone says something.",
    features = {
      about = "string",
      act = act,
      clause = yes,
      topic = yes,
      naming = yes,
      to = yes,
      lead = "string",
      looks = "string",
      modal = {
        values = { "future", "possible", "demanded", "conditional" },
        doc = "What a modal makes of it.",
      },
      object = yes,
      participle = "string",
      passive = yes,
      quote = yes,
      quoted = yes,
      seem = yes,
      purpose = yes,
      that = yes,
      told = yes,
    },
  })
  pack:layer("Source", {
    doc = "Who speaks, beside a cue.",
    features = {
      lead = "string",
      side = { values = { "after", "before", "subject", "told" }, doc = "Where it stands." },
    },
  })
  pack:layer("Said", {
    doc = "Someone saying something.",
    features = {
      act = act,
      echo = { type = yes, doc = "Its content is told by the writer, too." },
      own = { type = yes, doc = "A speaker's turn, even if it is the only one." },
      view = { type = yes, doc = "A view, not a statement." },
      extent = {
        values = {
          "argument",
          "clause",
          "complement",
          "headline",
          "next_quotation",
          "object",
          "parenthesis",
          "question",
          "purpose",
          "quotation",
          "quotation_before",
          "quotation_here",
          "statement",
          "subject",
          "told_by_noun",
          "turn",
          "view",
        },
        doc = "How far what is said goes.",
      },
    },
  })
  pack:layer("Event", {
    doc = "Political events.",
    features = {
      plover = plover,
      cameo = cameo,
      word = "any",
      part = {
        values = {
          "gerund",
          "modal",
          "noun",
          "tie",
          "verb",
        },
        doc = "What kind of word tells of it.",
      },
      role = "string",
      weak = yes,
      unable = yes,
      suffers = { type = yes, doc = "It befalls the subject." },
      negated = yes,
      modality = {
        values = { "asserted", "future", "conditional", "demanded", "possible" },
        doc = "Whether it is so.",
      },
      by = { doc = "Code of the first actor." },
      on = { doc = "Code of the first recipient." },
      told = { values = plover.values, doc = "Its category, whatever is intended, refused or stopped." },
      told_cameo = { matches = cameo.matches, form = cameo.form, doc = "Its code, likewise." },
      actor_kind = party_kind,
      recipient_kind = party_kind,
      actor_organ = organ,
      recipient_organ = organ,
      actor_type = "string",
      recipient_type = "string",
      actor_class = "string",
      recipient_class = "string",
      actor_thing = yes,
      recipient_thing = yes,
      actor_political = yes,
      recipient_political = yes,
      joint = { type = yes, doc = "Several actors do it with each other." },
      crowd = { type = yes, doc = "A crowd does it." },
      bodily = { type = yes, doc = "It is done to bodies." },
      passive = yes,
      lifeless = { type = yes, doc = "The recipient cannot be hurt." },
      framed = { doc = "Class of its object." },
    },
  })
  pack:layer("Located", { doc = "A place within another.", features = {} })
  pack:layer("RoleOf", { doc = "A person with an office beside the name.", features = {} })
  pack:layer("Member", { doc = "A person of a body.", features = {} })
  pack:layer("Phrase", { doc = "Noun phrases.", features = {} })
  pack:layer("Boilerplate", { doc = "Lines that are no part of the story.", features = { kind = kind } })
  pack:layer("Dateline", { doc = "Where and when a story was filed.", features = { kind = kind } })
  pack:layer("Byline", { doc = "Who wrote it.", features = { kind = kind } })
  pack:layer("Caption", { doc = "Words to a picture.", features = { kind = kind } })
end

return function(pack)
  lexicons(pack)
  words_of_speech(pack)
  words_of_events(pack)
  found(pack)
end
