--- The layers of the pack: what each holds, which features its spans have and what these mean. Rules, lexicon entries
-- and steps are checked against this page, whoever writes them; `stringer packs news --layers` prints it.
-- @module stringer.packs.news.layers

local features = require "stringer.packs.news.features"
local word_layers = require "stringer.packs.news.word_layers"

local plover, cameo, agent, gender = features.plover, features.cameo, features.agent, features.gender
local yes, party_kind, organ, kind = features.yes, features.party_kind, features.organ, features.kind
local act, number, with, PLACE = features.act, features.number, features.with, features.place

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
      told = { values = { "f", "m" }, doc = "Sex that a title or description tells." },
      known = { values = { "f", "m" }, doc = "Sex of a leader of the list." },
      number = number,
      called = { values = { "first" }, doc = "Somebody is called by the given name." },
    }),
  })
  pack:layer(
    "Firm",
    { doc = "Towns whose name is a company's in the text, wherever they stand.", features = {} }
  )
  pack:layer("KinOf", { doc = "Kin beside their name: who (a), what (role).", features = {} })
  pack:layer("Short", {
    doc = "Surnames and abbreviations wherever they stand, which the text explains.",
    features = { type = { doc = "Of what type of name." } },
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
      tense = {
        values = { "past", "future" },
        doc = "Whether it is told of as past or ahead, till it is resolved.",
      },
      near = { type = yes, doc = "The past is told right beside it." },
      filed = { values = { "line", "dateline" }, doc = "Where it tells when the text came out." },
      was = { type = yes, doc = "Until then something was so." },
      form = {
        values = { "fixed", "partial", "shift" },
        doc = "The value is told; a point that may lack something, by default; `n` units from another one.",
      },
      unit = { doc = "How fine it is, or what `n` counts: day, week, month …" },
      year = { type = "number", doc = "As told, like all that follow." },
      short_year = { type = "number", doc = "The last two figures of a year." },
      month = "number",
      day = "number",
      weekday = { type = "number", doc = "1 is Monday." },
      part = { doc = "Part of the day: MO, AF, EV, NI …" },
      clock = { doc = "HH:MM" },
      season = { values = { "SP", "SU", "FA", "WI" } },
      quarter = "number",
      half = { type = "number", doc = "Half of a year." },
      holiday = { doc = "The day as news/holiday has it." },
      bc = { type = yes, doc = "Before the era." },
      rel = { doc = "last, next, this …: where it lies as seen from what it counts from." },
      n = { type = "number", doc = "How many units it lies behind what it counts from." },
      base = {
        values = { "date", "text" },
        doc = "It counts from the document's date, or from the time named last.",
      },
      vague = { doc = "The value if `n` is not told." },
      same = { type = yes, doc = "The same part of another year." },
      later = { type = yes, doc = "It lies behind something told." },
      weeks = { type = "number", doc = "The weekday is of the week so many weeks on." },
      beyond = { type = "number", doc = "The weekday lies so many weeks beyond the nearest." },
      nth = {
        type = "number",
        doc = "The how manieth `nth_weekday` or `nth_unit` of the month; -1 is the last.",
      },
      nth_weekday = "number",
      nth_unit = "string",
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
      after = { values = agent.values, doc = "The role that it has where such a group was told of before." },
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
  pack:layer("Pronoun", {
    doc = "Words that stand for somebody or something named elsewhere.",
    features = {
      sex = gender,
      number = number,
      place = features.syntactic_place,
      elsewhere = { type = yes, doc = "It is named in another sentence." },
    },
  })
  pack:layer("Said", {
    doc = "Someone saying something.",
    features = {
      act = act,
      echo = { type = yes, doc = "Its content is told by the writer, too." },
      unknown = { type = yes, doc = "Where no source is named nobody else is taken for it." },
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
          "purpose",
          "quotation",
          "quotation_before",
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
      mixed = { type = yes, doc = "Its actors are of several states." },
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
  pack:layer("WorkTitle", { doc = "Quotations that are only the title of a work.", features = {} })
  pack:layer("Origin", { doc = "Where a text was written, before its first sentence.", features = {} })
  pack:layer("Channel", { doc = "Where something was said: “in a statement”.", features = {} })
  pack:layer("Phrase", { doc = "Noun phrases.", features = {} })
  pack:layer("Side", {
    doc = "Who plays, in a line of results.",
    features = { of = { values = { "result", "row", "fixture" }, doc = "What the line is." } },
  })
  pack:layer("Boilerplate", { doc = "Lines that are no part of the story.", features = { kind = kind } })
  pack:layer("Dateline", { doc = "Where and when a story was filed.", features = { kind = kind } })
  pack:layer("Byline", { doc = "Who wrote it.", features = { kind = kind } })
  pack:layer("Caption", { doc = "Words to a picture.", features = { kind = kind } })
end

return function(pack)
  word_layers(pack)
  found(pack)
end
