--- Durations, sets, eras, seasons, quarters and references to past, present and future.
-- @module stringer.packs.news.times.spans

return function(add)
  add("duration", {
    match = [[ ("the"? rel:T_WHICH | "the" &([]{1,3} T_PLURAL))? T_ABOUT? n:T_NUM least:"to" T_NUM unit:T_UNIT
        !("-"? "old" | "of" "age")
      | ("the"? rel:T_WHICH | "the" &([]{1,3} T_PLURAL))? T_ABOUT?
        (n:T_NUM and_half:("-"? "and" "-"? "a" "-"? "half")
          | n:(T_NUM | "a"? "couple" "of" | "a"? "few" | "several" | "another" | "a" "single" | "an" "additional"
            | "half" ("a"|"an")))
        ("more"|"full"|"additional"|"consecutive"|"straight"|"trading"|"previous"|"following"
          | [pos=ADJ] &(T_PLURAL))?
        "-"? unit:([folded=quarter|quarters] !("of") | T_FINE_UNIT) (so:("or" "so"))?
        ("-"? ("long" | "period" | "term"))? !("-"? "old" | "of" "age") ]],
    fields = { value = "t_length(n, unit, and_half, rel)" },
    set = { form = "fixed", type = "DURATION" },
    examples = {
      { "They held a four-day meeting.", { type = "DURATION", value = "P4D" } },
      { "It lasted more than two hours.", { value = "PT2H", mod = "MORE_THAN" } },
      { "The past three months were hard.", { value = "P3M" } },
      { "It evolved over several years.", { text = "several years", value = "PXY" } },
      { "They fought for two bloody weeks.", { value = "P2W" } },
      { "A 55-year-old man was hurt.", nil },
      { "They are 30 to 35 years old.", nil },
    },
  })
  add("rate", {
    match = [[ <&[pos=NOUN|NUM|SYM|PROPN] n:("a"|"an"|"one") T_OF_ONE ]],
    fields = { value = "t_length(n, unit, and_half, nil)" },
    set = { form = "fixed", type = "SET" },
    examples = {
      { "They make 400 cars a year.", {
        type = "SET",
        value = "P1Y",
      } },
    },
  })
  add("duration of one", {
    match = [[ T_ABOUT? n:("a"|"an"|"one") T_OF_ONE ]],
    fields = { value = "t_length(n, unit, and_half, nil)" },
    set = { form = "fixed", type = "DURATION" },
    examples = {
      { "He waited for a week.", { type = "DURATION", value = "P1W" } },
    },
  })
  add("bare units", {
    match = [[ T_NO_COUNT (("hundreds"|"thousands"|"dozens"|"tens") "of" | "the" ("early"|"first")
      | "the" &([] "ahead"))? unit:T_UNITS (("or" |"and") T_UNITS)? ("-" "long" | "ahead")? !("-"? "old") ]],
    fields = { value = "t_length(nil, unit, nil, nil)" },
    set = { form = "fixed", type = "DURATION" },
    examples = { { "They fought for years.", { type = "DURATION", value = "PXY" } } },
  })
  add("recent units", {
    match = [[ T_NO_COUNT "the"? ref:("coming"|"recent"|"past") T_UNITS (("or" |"and") T_UNITS)?
        ("-" "long" | "ahead")? !("-"? "old")
      | ref:("recent"|"coming"|"past") "quarters" ]],
    fields = { value = "t_reference(ref)" },
    set = { form = "fixed", type = "DATE" },
    examples = {
      { "It fell in recent months.", { type = "DATE", value = "PAST_REF" } },
      { "It will fall in coming months.", { value = "FUTURE_REF" } },
    },
  })
  add("unit long", {
    match = [[ <!("-") unit:T_ONE_UNIT "-" "long" ]],
    fields = { value = "t_length_of_one(unit)" },
    set = { form = "fixed", type = "DURATION" },
    examples = { { "The month-long siege ended.", { type = "DURATION", value = "P1M" } } },
  })
  add("set", {
    match = [[ ("once"|"twice"|T_NUM "times"|"several" "times") ("a"|"an"|"per"|"each"|"every")
        unit:[folded=hour|day|night|week|month|year|decade]
      | ("every"|"each"|"per") (n:T_NUM | other:("other"|"second"))?
        unit:[folded=hour|day|days|night|week|weeks|weekend|month|months|quarter|year|years|decade|century] ]],
    fields = { value = "t_every(n, unit, other)" },
    set = { form = "fixed", type = "SET" },
    examples = {
      { "They meet twice a week.", { type = "SET", value = "P1W" } },
      { "They meet every other year.", { type = "SET", value = "P2Y" } },
    },
  })
  add("how often", {
    match = [[ adverb:(^ ("daily"|"weekly") | [folded=daily|weekly & shape!=Title] | [folded=yearly|annually|hourly
      |nightly|everyday]) ]],
    fields = { value = "t_adverb(adverb)" },
    set = { form = "fixed", type = "SET" },
    examples = {
      { "He read the Weekly Courier.", nil },
      { "The paper appears daily.", { value = "P1D" } },
    },
  })
  add("every month", {
    match = [[ ("every"|"each"|"per") (month:T_PLAIN_MONTH | season:T_SEASON) ]],
    fields = { value = "t_yearly(month, season)" },
    set = { form = "fixed", type = "SET" },
    examples = { { "They meet every March.", { type = "SET", value = "XXXX-03" } } },
  })
  add("every morning", {
    match = [[ ("every"|"each"|"per") part:T_PART ]],
    fields = { value = "t_at(part)" },
    set = { form = "fixed", type = "SET" },
    examples = { { "They meet every morning.", { type = "SET", value = "XXXX-XX-XXTMO" } } },
  })
  add("every weekday", {
    match = [[ ("every"|"each"|"per") (T_NUM | "other" | "second")? weekday:[is=t_weekday] part:T_PART?
      | weekday:[is=t_weekday] part:("mornings"|"evenings"|"afternoons"|"nights") | weekday:T_WEEKDAYS ]],
    fields = { value = "t_weekly(weekday, part)" },
    set = { form = "fixed", type = "SET" },
    examples = {
      { "Every Tuesday they meet.", { type = "SET", value = "XXXX-WXX-2" } },
    },
  })
  add("era", {
    match = [[ <!([folded=his|her|their|my|your|our]) "the"? (T_EARLY | T_EDGE "the"? | mod:"middle" "of" "the" )?
      <!([folded=his|her|their|my|your|our] ("early" | "late" | "mid" "-"?)?)
      (decade:[is=t_decade] | joined:decade:[text~="^[Mm]id-[12][0-9]{2}0s$"]) (bc:("BC"|"B.C."|"BCE"))?
      | "the"? (T_EARLY | T_EDGE "the"?)? decade:[text~="^[1-9]?[0-9]0s$"] bc:("BC"|"B.C."|"BCE") ]],
    fields = { year = "t_decade(decade, bc)" },
    set = { unit = "decade" },
    examples = {
      { "The mill closed in the late 1970s.", { type = "DATE", value = "197", mod = "END" } },
      { "She is in her early 30s.", nil },
      {
        "They traded in the 470s BC.",
        { value = "BC047" },
      },
    },
  })
  add("century", {
    match = [[ <!([folded=his|her|their|my|your|our]) "the"? (T_EARLY | T_EDGE "the"? | mod:"middle" "of" "the" )?
      century:[is=t_ordinal] "-"? ("century"|"centuries") (bc:("BC"|"B.C."|"BCE"))? ]],
    fields = { year = "t_century(century)" },
    set = { unit = "century" },
    examples = { { "It is a 12th century church.", { value = "11" } } },
  })
  -- "the 1920's": a clitic to the tokenizer
  add("era in clitics", {
    match = [[ ("the" (T_EARLY)?)? decade:[is=t_year & text~="0$"] [folded="'s"] &([pos!=NOUN & pos!=ADJ]) ]],
    fields = { year = "t_decade(decade, nil)" },
    set = { unit = "decade" },
    examples = { { "They were built in the 1920's.", { value = "192" } } },
  })
  add("season", {
    match = [[ ((T_EARLY_IN "the"? | T_EARLY | T_EDGE "the"?)? "the"? T_EARLY? season:T_SEASON
        ("of"? (year:T_YEAR | year:T_YEAR_WORDS) | "of" "that" rel:"that"? "year"
          | "of"? ("the" rel:("following"|"previous"|"same") | rel:("last"|"next"|"this")) "year")
      | year:T_YEAR season:[folded=spring|summer|autumn|winter]
      | (<&[folded=in|the|last|this|during|since|until|by|of|early|late] season:T_SEASON
        | (T_EARLY_IN | T_EDGE)? "the" T_EARLY? season:T_SEASON
        | T_EARLY_IN season:T_SEASON | T_EARLY season:T_SEASON | T_EDGE season:T_SEASON
        | season:[folded=spring|summer|autumn|winter & pos=NOUN|PROPN|ADJ]
          &([pos=NOUN | folded=offensive|counter])
        | "that" "same" season:T_SEASON)
        !(<&"fall" "of" !("the" ("same"|"following"|"previous"|"next")? "year")) ) ]],
    examples = {
      { "He died in the spring of 1848.", { value = "1848-SP" } },
      { "They met in early autumn.", { value = "XXXX-FA", mod = "START" } },
      { "They began a summer offensive.", { value = "XXXX-SU" } },
      { "After the fall of the city they fled.", nil },
    },
  })
  add("quarter", {
    match = [[ ("the" &([] "quarter" | "fiscal"))? ("fiscal" "-"?)? quarter:[folded=first|second|third|fourth] "-"?
      "quarter" ("of"?
      ("fiscal"? year:T_YEAR | rel:("last"|"this"|"next") "year"))?
      | "the"? year:T_YEAR quarter:[folded=first|second|third|fourth] "-"? "quarter"
      | rel:("this"|"last"|"next") "year" [folded="'s"] quarter:[folded=first|second|third|fourth] "quarter"
      | "the" half:[folded=first|second|last|latter] "half" "of" (year:T_YEAR | "the"? rel:("this"|"last"|"next"
        |"the") "year") |
        quarter:("Q1"|"Q2"|"Q3"|"Q4") year:T_YEAR? | half:("H1"|"H2") year:T_YEAR ]],
    examples = {
      { "Profit rose in the third quarter.", { type = "DATE", value = "2024-Q3" }, date = "2024-11-05" },
    },
  })
  add("comparable quarter", {
    match = [[ "the" ("latest"|"current"|"comparable"|"corresponding") quarter:[folded=first|second|third|fourth]
      "quarter" !("-" | "final" | "finals") ]],
    examples = {
      { "Profit fell in the comparable third quarter.", { value = "2024-Q3" }, date = "2024-11-05" },
    },
  })
  add("quarter a year ago", {
    match = [[ "the" ("latest"|"current"|"comparable"|"corresponding")? "year" "-"? ("ago"|"earlier")
      quarter:[folded=first|second|third|fourth] "quarter" !("-" | "final" | "finals") ]],
    set = { unit = "quarter", rel = "last year" },
    examples = {
      { "The year-ago third quarter was better.", { value = "2023-Q3" }, date = "2024-11-05" },
    },
  })
  add("latest period", {
    match = [[ "the" ("latest"|"current"|"comparable"|"corresponding")
      ("quarter" !("-" | "final" | "finals") | "period" !"-") ]],
    set = { form = "shift", base = "date", n = -1, unit = "quarter" },
    examples = { { "The latest quarter was better.", { value = "2024-Q3" }, date = "2024-11-05" } },
  })
  add("the period", {
    match = [[ "the" ("quarter" !("-" | "final" | "finals") | "period" !"-")
      | "the" year:[is=t_year] ("quarter"|"period") ]],
    set = { form = "shift", base = "text", n = 0, unit = "quarter", same = true },
    examples = { { "They lost in the quarter-finals.", nil } },
  })
  add("comparable period", {
    match = [[ "the" ("latest"|"current"|"comparable"|"corresponding")? "year" "-"? ("ago"|"earlier")
        ("quarter" !("-" | "final" | "finals") | "period" !"-")
      | "year" "-" ("ago"|"earlier") ]],
    set = { form = "shift", base = "text", n = -1, unit = "year", same = true },
    examples = {
      {
        "Profit fell in the third quarter. The year-ago quarter was better.",
        {
          value = "2023-Q3",
        },
        date = "2024-11-05",
      },
    },
  })
  add("the unit", {
    match = [[ T_EARLY? (T_EDGE | mod:("earlier"|"later"|"early"|"late") "in")? rel:"the" ("full"|"fiscal"|"current")?
      !('Year' | 'Day' | 'Week' | 'Month') unit:("week"|"weekend"|"month"|"year"|"day"|"decade") !("-"|"before"
        |"after"|"of"|"care"|"when"
        |"that" | [pos=PRON]) ]],
    fields = { n = "t_shift(rel)", base = "t_base(rel, nil)" },
    set = { form = "shift" },
    examples = {
      { "She was woman of the Year.", nil },
      { "It was the day they left.", nil },
      {
        "They met over the weekend.",
        { value = "2025-W05-WE" },
        date = "2025-02-03",
      },
    },
  })
  add("year that ended", {
    priority = 10,
    match = [[ "the" ("fiscal"|"full")? unit:"year" &("ended"|"ending") ]],
    set = { form = "fixed", type = "DURATION", value = "P1Y" },
    examples = { { "For the year ended in June it lost money.", { type = "DURATION", value = "P1Y" } } },
  })
  add("months of the year before", {
    match = [[ "the"? "year" "-" ("ago"|"earlier") n:T_NUM unit:("months"|"weeks"|"quarters") ]],
    fields = { value = "t_length(n, unit, nil, nil)" },
    set = { form = "fixed", type = "DURATION" },
    examples = { { "Net for the year-earlier nine months was lower.", { type = "DURATION", value = "P9M" } } },
  })
  add("end of the year", {
    match = [[ ("the"|"calendar")? unit:("year"|"month") ("-"|[folded="'s"])? "end" ]],
    set = { form = "shift", n = 0, base = "date", mod = "END" },
    examples = { { "The sale will close by year-end.", { value = "2024", mod = "END" }, date = "2024-11-05" } },
  })
  add("fiscal year in one word", {
    match = [[ year:([folded^="fy20"] | [folded^="fy19"]) ]],
    examples = { { "Sales in FY2014 fell.", { value = "2014" } } },
  })
  add("fiscal year", {
    match = [[ "the"? ("fiscal"|"financial") "year"? year:T_YEAR ]],
    examples = { { "Sales for fiscal 1996 fell.", { value = "1996" } } },
  })
  -- Islands, games and offensives are called after them.
  add("holiday", {
    match = [[ rel:("last"|"this"|"next")? <!([shape=Title & pos=PROPN|NOUN|ADJ & !is=t_weekday])
      (holiday:<holiday weak!=true>
        | <&[folded=on|since|by|until|before|after|for|last|next] holiday:<holiday weak=true>)
        year:T_YEAR? part:T_PART?
      !([shape=Title & pos=PROPN & !is=t_weekday]) ]],
    examples = {
      { "They met on Christmas Eve.", { value = "2024-12-24" }, date = "2025-02-03" },
      { "It closed on Good Friday 2019.", { value = "2019-04-19" } },
      { "Shops open early on Black Friday.", { value = "2024-11-29" }, date = "2025-02-03" },
      { "They fast during Ramadan.", { type = "DATE", value = "XXXX-XX-XX" }, date = "2025-02-03" },
      { "The truce held over Eid al-Fitr 2018.", { value = "2018-XX-XX" } },
      { "The church bells rang for Easter.", { value = "2025-04-20" }, date = "2025-04-17" },
      { "They marched on Earth Day.", { value = "2025-04-22" }, date = "2025-05-01" },
      { "Earth Day marches were small.", nil },
      { "They won in Operation Ramadan.", nil },
      { "She lent him a boat.", nil },
      { "They sailed to Easter Island.", nil },
    },
  })
  add("present", {
    match = [[ "right"? "now" | "currently" | "current" &([pos=NOUN|ADJ|PROPN]) | "nowadays" | "these" "days" | "at"
      "present" | "at" "the"
      "moment" | "presently" ]],
    set = { type = "DATE", value = "PRESENT_REF" },
    examples = {
      { "They now live in Perth.", { value = "PRESENT_REF" } },
      { "They are busy right now.", { text = "right now" } },
    },
  })
  add("at night", {
    match = [[ "at" q:"night" !("-" | [pos=NOUN]) ]],
    span = "q",
    set = { type = "TIME", value = "XXXX-XX-XXTNI" },
    examples = { { "They patrol the streets at night.", { type = "TIME", value = "XXXX-XX-XXTNI" } } },
  })
  add("past", {
    match = [[ ("more"|"most")? "recently" | "recent" &([pos=NOUN|ADJ|PROPN]) | "the" ("recent"|"distant")? "past"
      !([pos=NOUN|NUM|ADJ] | T_UNIT) ]],
    set = { type = "DATE", value = "PAST_REF" },
    examples = { { "He recently moved.", { value = "PAST_REF" } } },
  })
  add("future", {
    match = [[ ("the"|"near"|"foreseeable"|"immediate"|"distant"){,2} "future" &(![pos=NOUN]) | "future"
      ("quarters"|"years"|"months"|"generations") | "the" ("near"|"short"|"long") "term" ]],
    set = { type = "DATE", value = "FUTURE_REF" },
    examples = { { "They worry about the future.", { value = "FUTURE_REF" } } },
  })
  add("not a time", {
    match = [[ [is=t_number] "-"? T_UNIT "-"? "old"
      | <&[folded=mile|miles|km|kms|kilometer|kilometers|kilometre|kilometres|meter|meters|metre|metres|feet|foot]
        ("an"|"a"|"per")
        [folded=hour|second]
      | <!([folded=in|for|over|during|within|last|past|first|next|previous|final|after] "the"?) ([is=t_number]{,3}
        "and")?
        "three" "-"? "quarters"
      | "second" "-" [] | "Second" ("World"|"Prime"|"Army") | "Black" "September"
      | "at" "the" "same" "time"
      | <!([pos=ADP|DET | folded=last|next|early|late|mid|this|or]) [text=April|June|August] [shape=Title & pos=PROPN
        & !is=t_weekday]
        &([pos=VERB|AUX|CCONJ] | "," | [shape=Title & pos=PROPN])
      | "the"? [text=Winter|Summer|Spring|Autumn] [shape=Title & kind=word]
      | [folded=tomorrow|today|yesterday] "'s" [folded=leader|leaders|generation|generations|youth|children|workers
        |voters|citizens|men|women] ]],
    action = function() return nil end,
    priority = 400,
    examples = {
      { "The five-year-old slept.", nil },
      { "August Nilsen left.", nil },
      {
        "They train tomorrow's leaders.",
        nil,
      },
      { "She won at the Winter Games.", nil },
      { "It moved at 20 miles an hour.", nil },
      {
        "Nearly three-quarters agreed.",
        nil,
      },
    },
  })
end
