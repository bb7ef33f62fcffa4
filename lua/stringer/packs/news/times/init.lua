--- Times: dates, parts of days, durations and sets, as TIMEX3 (TimeML). The rules here find them and read their
-- words; the step `times-resolved` gives them their values against the document's date and against each other.
-- @module stringer.packs.news.times

local functions = require "stringer.packs.news.times.functions"
local resolve = require "stringer.packs.news.times.resolve"

return function(pack)
  pack:lexicon("holiday", "holidays.lex")
  require "stringer.packs.news.times.words"(pack)

  functions.declare(pack)

  local rules = {}
  local function add(name, body)
    body.yields = "Time"
    rules[#rules + 1] = pack:rule(name)(body)
  end

  add("date", {
    match = [[ (T_CLOCKED ("on"|",")? | (T_EARLY_IN? "the" T_EARLY?)? part:T_PART "hours"? "of" "the"?)? (T_EARLY |
      T_EDGE |
      about:<degree mod=APPROX & of!=place|size|count>)?
      (weekday:T_WEEKDAY ","?)?
      ( month:T_MONTH (day:[is=t_day] !("-"? "year")) (","? year:T_YEAR)?
      | "the"? day:[is=t_day] "of"? month:T_MONTH (","? year:T_YEAR)?
      | month:T_MONTH ("of"|",")? year:T_YEAR
      | month:T_MONTH ("of"|",")? year:T_YEAR_WORDS )
      (","? (part:T_PART | "at"? T_TIME_OF_DAY))? ]],
    examples = {
      { "The market opened on 3 June 2019.", { type = "DATE", value = "2019-06-03" } },
      { "She was sworn in on March 4, 1987.", { value = "1987-03-04" } },
      { "The bridge fell on 14 October.", { value = "2024-10-14" }, date = "2025-02-03" },
      { "They will vote on 14 October.", { value = "2025-10-14" }, date = "2025-02-03" },
      { "The rains came in early April 2011.", { value = "2011-04", mod = "START" } },
      {
        "They left in the early morning hours of 30 April 1975.",
        { text = "the early morning hours of 30 April 1975", value = "1975-04-30TMO" },
      },
      { "The sirens went off at 9:30 p.m. on May 2, 2004.", { type = "TIME", value = "2004-05-02T21:30" } },
      { "He came in second.", nil },
    },
  })
  add("date with signs", {
    match = [[ day:[is=t_day] ("-"|"/"|".") month:[is=t_month] ("-"|"/"|".") year:([is=t_year] | [is=t_two_figures])
      | day:[is=t_day] month:[is=t_month] year:[is=t_two_figures] &("(" | "--" | "-" | "–" | "—") ]],
    examples = {
      { "Posted 05-Aug-2016 at noon.", { value = "2016-08-05" } },
      {
        "LISBON, 22 JAN 89 (XYZ) -- It rained.",
        {
          value = "1989-01-22",
        },
      },
    },
  })
  add("joined month", {
    match = [[ joined:month:[is=t_joined_month] (","? "of"? year:T_YEAR)? ]],
    examples = { { "Results are due in mid-March 2014.", { value = "2014-03", mod = "MID" } } },
  })
  add("joined year", {
    match = [[ joined:year:[text~="^[Mm]id-[12][0-9]{3}$"] ]],
    examples = { { "The fund closed in mid-1993.", { value = "1993", mod = "MID" } } },
  })
  add("month", {
    match = [[ (T_EARLY | T_EDGE)? month:T_PLAIN_MONTH !("-"? [pos=PROPN & !is=t_weekday] [pos=PROPN]) ]],
    examples = {
      { "Exports fell in September.", { type = "DATE", value = "2024-09" }, date = "2025-02-03" },
      { "Exports fell in September.", { value = "XXXX-09" } },
      { "You may go.", nil },
      { "They march on the capital.", nil },
    },
  })
  add("month of a year", {
    match = [[ (T_EARLY | T_EDGE)? (month:T_PLAIN_MONTH day:[is=t_day]? | day:[is=t_day] month:T_PLAIN_MONTH) ("of"
      |",")?
      ("the" rel:("following"|"previous"|"same")|rel:("last"|"next"|"this"|"that")) "same"? "year" ]],
    examples = { { "He resigned in June last year.", { value = "2024-06" }, date = "2025-02-03" } },
  })
  add("month last or next", {
    match = [[ (T_EARLY | T_EDGE)? ("the" rel:("previous"|"following"|"preceding") | "this"? rel:("last"|"next"|"this"
      |"past"|"coming"))
      ( month:(T_PLAIN_MONTH | 'May' | 'March') day:[is=t_day]? | season:[folded=spring|summer|autumn|fall|winter] ) ]],
    examples = {
      { "She left last May.", { value = "2024-05" }, date = "2025-02-03" },
      { "This summer was hot.", { value = "2025-SU" }, date = "2025-09-03" },
    },
  })
  add("figures", {
    match = [[ date:([text~="^[0-9]{4}-[0-9]{2}-[0-9]{2}"] | [text~="^[0-9]+/[0-9]{1,2}/[0-9]{1,4}$"])
    T_TIME_OF_DAY? ]],
    fields = { year = "t_year_of(date)", month = "t_month_of(date)", day = "t_day_of(date)" },
    examples = { { "Updated 2021-05-17.", { value = "2021-05-17" } } },
  })
  add("year", {
    match = [[ (T_EARLY_IN | T_EARLY | T_EDGE | "the" ("year" | "years") )? ((<!([is=t_money]) <!T_HOW_MANY
      year:[is=t_modern_year] |
      <!([is=t_money]) year:[is=t_modern_year] !([pos=NOUN|ADJ|PROPN])) |
      <&([folded=in|of|since|by|until|and|to|from|late|early])
      year:[is=t_short_year])
      (mod:("or" "later" | "and" "beyond"))? !("-"? T_UNIT | "%" | [is=t_number] | "people" | "-"? [is=t_counted]) ]],
    examples = {
      { "The law dates from 1976.", { type = "DATE", value = "1976" } },
      { "He won in early 1998.", { value = "1998", mod = "START" } },
      { "They sold 1,950 tickets.", nil },
      { "The repair cost $1990.", nil },
      { "They paid 2000 euros.", nil },
      { "It is 1800 km long.", nil },
      { "The flood killed about 2000 villagers.", nil },
    },
  })
  add("year that ends a range", {
    match = [[ <&([is=t_modern_year] ("-"|"–"|"/")) short:[is=t_two_figures] !("-") ]],
    fields = { short_year = "t_short_year(short)" },
    examples = { { "He served from 1985-87.", { value = "1987" } } },
  })
  add("first day of a range", {
    match = [[ day:[is=t_day] ("-"|"–"|"and"|"to") "the"? [is=t_day] month:T_MONTH (","? year:T_YEAR)? ]],
    span = "day",
    label = "first day",
    examples = { { "The siege of 12-14 July 1950 failed.", { value = "1950-07-12" } } },
  })
  add("last day of a range", {
    match = [[ month:T_MONTH [is=t_day] ("-"|"–"|"and"|"to") "the"? day:[is=t_day & !kind=word] (","? year:T_YEAR)?
      !(","
      [kind=number] | T_UNIT) ]],
    span = "day",
    label = "first day",
    examples = { { "The siege of March 5-9, 1918 failed.", { value = "1918-03-09" } } },
  })
  add("day of a month near", {
    match = [[ "the"? day:[is=t_day] "of" which:("next"|"last"|"this"|"that") "month" ]],
    fields = { n = "t_shift(which)" },
    examples = { { "It opens on the 15th of next month.", { value = "2025-03-15" }, date = "2025-02-05" } },
  })
  add("day of the month", {
    match = [[ <&([folded=on|until|since|by|from|to]) "the" day:[kind=ordinal] !([pos=NOUN|PROPN|ADJ|NUM] | "-") ]],
    examples = { { "They landed in May 1950, and on the 13th they marched.", { value = "1950-05-13" } } },
  })
  add("year in words", {
    match = [[ "the" "year" year:T_YEAR_WORDS
    | (<&([folded=in|since|of|by|until|from|to] | ([!is=t_number] "and")) year:T_YEAR_WORDS
    | &("nineteen" [is=t_tens_word]) year:T_YEAR_WORDS)
    !("-"? [is=t_number]) ]],
    fields = { year = "t_spoken_year(year)" },
    examples = {
      { "It began in nineteen ninety-one.", { value = "1991" } },
      {
        "He told of a nineteen ninety-seven attack.",
        {
          value = "1997",
        },
      },
      { "Nineteen people came.", nil },
    },
  })
  add("year before the era", {
    match = [[ (T_EARLY | T_EDGE | "ca." | (month:T_MONTH) | (T_EARLY? season:T_SEASON "of"?))?
      year:[text~="^[1-9][0-9]{1,3}$"]
      bc:("BC"|"B.C."|"BCE"|"B.C"|"B.C.E.") ]],
    examples = { { "Athens burned in 481 BC.", { value = "BC0481" } } },
  })
  add("first year of a range before the era", {
    match = [[ (<&"the" "early" | "late")? year:[text~="^[1-9][0-9]{1,3}$"] ("-"|"–"|"to"|"and"|"or"|"until") "the"?
      [kind=number]
      bc:("BC"|"B.C."|"BCE"|"B.C"|"B.C.E.") ]],
    span = "year",
    label = "first day",
    examples = { { "They were at war from 431 to 404 BC.", { value = "BC0431" } } },
  })
  add("weekday", {
    match = [[ (T_CLOCKED ("on"|",")?)? (T_EARLY | mod:("earlier"|"later") | "the" part:T_PART "of")? ("this"?
      rel:("last"|"next"|"this"|"past"|"coming") |
      "the" rel:("previous"|"following"))?
      weekday:[is=t_weekday] ![text=Times|Mail|Telegraph|Mirror|Express|Herald|Post|Tribune|Mercury|Star] (part:T_PART
        | ","? "at"? T_CLOCKED)? ]],
    examples = {
      {
        "It sank at about 5 p.m. on Monday.",
        { text = "about 5 p.m. on Monday", type = "TIME", value = "2025-02-03T17:00" },
        date = "2025-02-05",
      },
      { "On Monday, shortly before 5 p.m., it sank.", { value = "2025-02-03T17:00" }, date = "2025-02-05" },
      { "It sank on the morning of Monday.", { value = "2025-02-03TMO" }, date = "2025-02-05" },
      { "The council met on Monday.", { type = "DATE", value = "2025-02-03" }, date = "2025-02-05" },
      { "The council will meet on Monday.", { value = "2025-02-10" }, date = "2025-02-05" },
      { "OSLO, May 6 - Police freed two boys on Monday.", { value = "2025-05-05" }, date = "2025-05-07" },
      { "Will Harper scored twice on Monday.", { value = "2025-02-03" }, date = "2025-02-05" },
      { "His last will was read on Monday.", { value = "2025-02-03" }, date = "2025-02-05" },
      { "Talks May Resume Monday, Envoy Says", { value = "2025-02-10" }, date = "2025-02-05" },
      { "He died Sunday night.", { type = "TIME", value = "2025-02-02TNI" }, date = "2025-02-05" },
      { "They left last Friday.", { value = "2025-01-31" }, date = "2025-02-05" },
      { "The Sunday Times said so.", nil },
      { "The sermon is on Monday.", { value = "XXXX-WXX-1" } },
    },
  })
  add("today", {
    match = [[ (T_CLOCKED ("on"|",")? | T_EARLY | mod:("earlier"|"later"))? day_word:([folded=today|yesterday|tomorrow
      |tonight &
      shape!=Title] | <!([shape=Title|UPPER|Mixed]) [folded=today|yesterday|tomorrow|tonight])
      (part:T_PART | ","? "at"? T_CLOCKED)? ]],
    fields = { n = "t_shift(day_word)", part = "t_part_of_day(part, day_word)" },
    set = { form = "shift", unit = "day", base = "date" },
    examples = {
      { "Yesterday the dam broke.", { type = "DATE", value = "2025-02-04" }, date = "2025-02-05" },
      { "He flies home tomorrow evening.", { type = "TIME", value = "2025-02-06TEV" }, date = "2025-02-05" },
    },
  })
  add("relative unit", {
    match = [[ (T_EARLY | T_EDGE | mod:("earlier"|"later") "in"? | "sometime")? ( the:"the" rel:("next"|"last"|"past")
      | "the"
      rel:("following"|"previous"|"same"|"preceding"|"current"|"coming")
      | rel:("last"|"next"|"this"|"that" "same"|"that") | "this" rel:("past"|"coming") ) ("fiscal"|"full")?
      unit:T_ONE_UNIT (mod:("or" "so"))? !("-"? "old") ]],
    fields = { n = "t_shift(rel)", base = "t_base(rel, the)" },
    set = { form = "shift" },
    examples = {
      { "Prices rose last week.", { type = "DATE", value = "2025-W05" }, date = "2025-02-05" },
      { "He retires next year.", { value = "2026" }, date = "2025-02-05" },
      { "The war ended in 1919. The following year he married.", { value = "1920" } },
      { "Talks begin later this month.", { value = "2025-02", mod = "END" }, date = "2025-02-05" },
    },
  })
  add("decade that ends now", {
    match = [[ (T_EARLY | T_EDGE | mod:("earlier"|"later") "in"? | "sometime")? "the" ("last"|"past") ("fiscal"|"full")?
      unit:[folded=decade|century] (mod:("or" "so"))? !("-"? "old") ]],
    fields = { value = "t_length_of_one(unit)" },
    set = { form = "fixed", type = "DURATION" },
    priority = 1,
    examples = { { "It grew over the past decade.", { type = "DURATION", value = "P10Y" } } },
  })
  add("part of a day", {
    match = [[ (T_EARLY | mod:("earlier"|"later"))? ("the" rel:("next"|"following"|"previous"|"same") | rel:("this"
      |"that"|"last") |
      <&("in"|"by"|"during"|"of") rel:"the") part:T_PART ]],
    fields = { n = "t_shift(rel)", base = "t_base_of_part(rel)" },
    set = { form = "shift", unit = "day" },
    examples = {
      { "Last night the power failed.", { type = "TIME", value = "2025-02-04TNI" }, date = "2025-02-05" },
    },
  })
  add("time of day", {
    match = [[ <!([kind=number] "-") T_CLOCKED ]],
    set = { form = "shift", n = 0, unit = "day", base = "text" },
    examples = {
      {
        "He left at 4 in the morning.",
        { text = "4 in the morning", value = "2025-02-05T04:00" },
        date = "2025-02-05",
      },
      { "He left at 4 o'clock in the afternoon.", { value = "2025-02-05T16:00" }, date = "2025-02-05" },
      { "It began at 1415 GMT.", { type = "TIME", value = "2025-02-05T14:15" }, date = "2025-02-05" },
      { "The train left at 7:15 p.m.", { type = "TIME", value = "2025-02-05T19:15" }, date = "2025-02-05" },
    },
  })
  add("first hour of a range", {
    match = [[ clock:([is=t_hour & kind=number] | [is=t_clock]) ("to"|"and"|"-"|"–"|"until"|"till") last:([is=t_hour &
      kind=number] |
      [is=t_clock])
      ampm:T_AMPM ]],
    span = "clock",
    label = "first day",
    fields = { clock = "t_first_hour(clock, last, ampm)" },
    set = { form = "shift", n = 0, unit = "day", base = "text" },
    examples = {
      {
        "Voting lasts from 7 to 9 p.m. in the hall.",
        { type = "TIME", value = "2025-02-05T19:00" },
        date = "2025-02-05",
      },
      { "They waited from 11:30 to 2 p.m. for him.", { value = "2025-02-05T11:30" }, date = "2025-02-05" },
    },
  })
  require "stringer.packs.news.times.moves"(add)
  require "stringer.packs.news.times.spans"(add)
  require "stringer.packs.news.times.weeks"(add)
  -- Of boilerplate, too: "Published 3 March 2021" tells what day "yesterday" is counted from. The step drops these.
  pack:phase("times", { policy = "longest", needs = {}, fields = functions.fields })(rules)
  require "stringer.packs.news.times.tense"(pack)
  pack:step("times-resolved", resolve.run, { after = "tense of times", needs = { "Time" }, gives = { "Time" } })
  pack:kind("times", { layer = "Time", fields = { "type", "value", "mod" } })
end
