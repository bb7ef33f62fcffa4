--- Durations, sets, eras, seasons, quarters and references to past, present and future.
-- @module stringer.packs.news.times.spans

local make = require "stringer.packs.news.times.make"

local function financial(m)
  local f = make.point(m, { unit = make.has(m, "quarter") and "quarter" or "half" })
  if not f or (f.quarter and (f.quarter < 1 or f.quarter > 4)) then return nil end
  f.fiscal = make.has(m, "fiscal") or nil
  return f
end

--- "the quarter", "the year-ago period": the last quarter that was named, in this year or the one before.
local function comparable(m)
  local ago = make.has(m, "ago")
  if make.has(m, "quarter") then
    local f = make.point(m, { unit = "quarter" })
    f.rel = ago and "last year" or nil
    return f
  end
  if make.has(m, "latest") and not ago then
    return { form = "shift", base = "date", n = -1, unit = "quarter", type = "DATE" }
  end
  return {
    form = "shift",
    base = "text",
    n = ago and -1 or 0,
    unit = ago and "year" or "quarter",
    same = true,
    type = "DATE",
    year = make.has(m, "year") and tonumber(m:text("year")) or nil,
  }
end

--- "for years", "in recent years".
local function bare_units(m)
  if not make.has(m, "ref") then return make.duration(m) end
  local ahead = make.folded(m:text("ref")) == "coming"
  return { form = "fixed", type = "DATE", value = ahead and "FUTURE_REF" or "PAST_REF" }
end

return function(add)
  add("duration", {
    match = [[ ("the"? rel:T_WHICH | "the" &([]{1,3} T_PLURAL))? T_ABOUT? n:(T_NUM "to" T_NUM) unit:T_UNIT
        !("-"? "old" | "of" "age")
      | ("the"? rel:T_WHICH | "the" &([]{1,3} T_PLURAL))? T_ABOUT?
        (n:T_NUM half:("-"? "and" "-"? "a" "-"? "half")
          | n:(T_NUM | "a"? "couple" "of" | "a"? "few" | "several" | "another" | "a" "single" | "an" "additional"
            | "half" ("a"|"an")))
        ("more"|"full"|"additional"|"consecutive"|"straight"|"trading"|"previous"|"following"
          | [pos=ADJ] &(T_PLURAL))?
        "-"? unit:([folded=quarter|quarters] !("of") | T_FINE_UNIT) (so:("or" "so"))?
        ("-"? ("long" | "period" | "term"))? !("-"? "old" | "of" "age") ]],
    action = make.duration,
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
  add("duration of one", {
    match = [[ T_ABOUT? n:("a"|"an"|"one") unit:[folded=minute|hour|day|week|weekend|fortnight|month|year|decade
      |century|millennium]
      (half:("and" "a" "half"))? (so:("or" "so"))? !("-") ]],
    action = function(m)
      local f = make.duration(m)
      if not make.has(m, "mod") and m.first > 1 then
        local before = m.doc.core:pos(m.first - 1)
        if before == "NOUN" or before == "NUM" or before == "SYM" or before == "PROPN" then f.type = "SET" end
      end
      return f
    end,
    examples = {
      { "He waited for a week.", { type = "DURATION", value = "P1W" } },
      { "They make 400 cars a year.", {
        type = "SET",
        value = "P1Y",
      } },
    },
  })
  add("bare units", {
    match = [[ <!([kind=number] | "-" | [is=t_number] | [is=t_ordinal]) (("hundreds"|"thousands"|"dozens"|"tens") "of" |
      "the"? ref:("coming"|"recent"|"past") | "the" ("early"|"first") | "the" &([] "ahead"))? unit:T_UNITS (("or"
        |"and") T_UNITS)? ("-"
      "long" | "ahead")? !("-"? "old") | ref:("recent"|"coming"|"past") unit:"quarters" ]],
    action = bare_units,
    examples = {
      { "It fell in recent months.", { type = "DATE", value = "PAST_REF" } },
      { "It will fall in coming months.", { value = "FUTURE_REF" } },
      { "They fought for years.", { type = "DURATION", value = "PXY" } },
    },
  })
  add("unit long", {
    match = [[ <!("-") unit:T_ONE_UNIT "-" "long" ]],
    action = make.unit_long,
    examples = { { "The month-long siege ended.", { type = "DURATION", value = "P1M" } } },
  })
  add("set", {
    match = [[ adverb:(^ ("daily"|"weekly") | [folded=daily|weekly & shape!=Title] | [folded=yearly|annually|hourly
      |nightly|everyday])
      | times:("once"|"twice"|T_NUM "times"|"several" "times") ("a"|"an"|"per"|"each"|"every")
        unit:[folded=hour|day|night|week|month|year|decade]
      | ("every"|"each"|"per") (n:T_NUM | other:("other"|"second"))?
        (unit:[folded=hour|day|days|night|week|weeks|weekend|month|months|quarter|year|years|decade|century] |
        weekday:[is=t_weekday]
        part:T_PART? | month:T_PLAIN_MONTH | season:T_SEASON | part:T_PART)
      | weekday:[is=t_weekday] part:("mornings"|"evenings"|"afternoons"|"nights") | weekday:T_WEEKDAYS ]],
    action = make.set,
    examples = {
      { "Every Tuesday they meet.", { type = "SET", value = "XXXX-WXX-2" } },
      {
        "He read the Weekly Courier.",
        nil,
      },
      {
        "The paper appears daily.",
        {
          value = "P1D",
        },
      },
      { "They meet twice a week.", { type = "SET", value = "P1W" } },
      { "They meet every other year.", { type = "SET", value = "P2Y" } },
    },
  })
  add("era", {
    match = [[ <!([folded=his|her|their|my|your|our]) "the"? (T_EARLY | T_EDGE "the"? | mod:"middle" "of" "the" )?
      (<!([folded=his|her|their|my|your|our] ("early" | "late" | "mid" "-"?)?)
      (decade:[is=t_decade] | joined:decade:[text~="^[Mm]id-[12][0-9]{2}0s$"]) | century:[is=t_ordinal] "-"?
        ("century"|"centuries"))
        (bc:("BC"|"B.C."|"BCE"))?
      | "the"? (T_EARLY | T_EDGE "the"?)? decade:[text~="^[1-9]?[0-9]0s$"] bc:("BC"|"B.C."|"BCE") ]],
    action = make.era,
    examples = {
      { "The mill closed in the late 1970s.", { type = "DATE", value = "197", mod = "END" } },
      {
        "It is a 12th century church.",
        { value = "11" },
      },
      { "She is in her early 30s.", nil },
      {
        "They traded in the 470s BC.",
        { value = "BC047" },
      },
    },
  })
  -- "the 1920's": a clitic to the tokenizer
  add("era in clitics", {
    match = [[ ("the" (T_EARLY)?)? decade:[is=t_year] [folded="'s"] &([pos!=NOUN & pos!=ADJ]) ]],
    action = function(m)
      local year = tonumber(m:text("decade"))
      if year % 10 ~= 0 then return nil end
      return { form = "partial", type = "DATE", unit = "decade", year = year, mod = make.mod(m) }
    end,
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
    action = make.point,
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
    action = financial,
    examples = {
      { "Profit rose in the third quarter.", { type = "DATE", value = "2024-Q3" }, date = "2024-11-05" },
    },
  })
  add("comparable period", {
    match = [[ "the" (latest:"latest"|"current"|"comparable"|"corresponding")? (ago:("year" "-"? ("ago"|"earlier")))?
      ((quarter:[folded=first|second|third|fourth])? "quarter" !("-" | "final" | "finals") | "period" !"-")
      | ago:("year" "-" ("ago"|"earlier")) | "the" year:[is=t_year] ("quarter"|"period") ]],
    action = comparable,
    examples = {
      { "They lost in the quarter-finals.", nil },
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
    action = make.relative,
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
    action = function() return { form = "fixed", type = "DURATION", value = "P1Y" } end,
    examples = { { "For the year ended in June it lost money.", { type = "DURATION", value = "P1Y" } } },
  })
  add("months of the year before", {
    match = [[ "the"? "year" "-" ("ago"|"earlier") n:T_NUM unit:("months"|"weeks"|"quarters") ]],
    action = make.duration,
    examples = { { "Net for the year-earlier nine months was lower.", { type = "DURATION", value = "P9M" } } },
  })
  add("end of the year", {
    match = [[ ("the"|"calendar")? mod:("year"|"month") ("-"|[folded="'s"])? "end" ]],
    action = function(m)
      return {
        form = "shift",
        n = 0,
        unit = make.folded(m:text("mod")),
        base = "date",
        mod = "END",
        type = "DATE",
      }
    end,
    examples = { { "The sale will close by year-end.", { value = "2024", mod = "END" }, date = "2024-11-05" } },
  })
  add("fiscal year in one word", {
    match = [[ year:([folded^="fy20"] | [folded^="fy19"]) ]],
    action = make.point,
    examples = { { "Sales in FY2014 fell.", { value = "2014" } } },
  })
  add("fiscal year", {
    match = [[ "the"? ("fiscal"|"financial") "year"? year:T_YEAR ]],
    action = make.point,
    examples = { { "Sales for fiscal 1996 fell.", { value = "1996" } } },
  })
  -- Islands, games and offensives are called after them.
  add("holiday", {
    match = [[ rel:("last"|"this"|"next")? <!([shape=Title & pos=PROPN|NOUN|ADJ & !is=t_weekday])
      holiday:(<holiday weak!=true> | <&[folded=on|since|by|until|before|after|for|last|next] <holiday weak=true>)
        year:T_YEAR? part:T_PART?
      !([shape=Title & pos=PROPN & !is=t_weekday]) ]],
    action = make.point,
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
