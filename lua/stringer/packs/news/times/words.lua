--- The tokens that the rules of times test: predicates of a token's text, and macros made of them.
-- @module stringer.packs.news.times.words

local english = require "stringer.timex.english"
local number = require "stringer.number"
local units = require "stringer.packs.news.quantities.units"
local with_stops = require "stringer.packs.news.with_stops"

local words = number.words

local function folded(text) return (text:lower():gsub("’", "'")) end

local function capitalised(text) return text:find("^%u") ~= nil end

local FULL_MONTHS = {}
for name in pairs(english.months) do
  if #name > 4 and not name:find("%.") then FULL_MONTHS[name] = true end
end
FULL_MONTHS.june, FULL_MONTHS.july, FULL_MONTHS.may = true, true, nil
FULL_MONTHS.march = nil

local function is_number(text)
  local word = folded(text)
  if words.cardinal[word] ~= nil or words.scale[word] ~= nil then return true end
  if word:find("^[%a']+$") then return false end -- most words
  return (word:find("^%d[%d,.]*$") ~= nil and not word:find("[,.]$"))
    or words.fraction_sign[text] ~= nil
    or word:find("^%d+/%d+$") ~= nil
    or (word:find("%a%-%a") ~= nil and number.parse(word) ~= nil)
end

-- The words that `english.find` knows.
local MONTHS = { among = { english.months, with_stops(english.months) } }
local WEEKDAYS = { among = { english.weekdays, with_stops(english.weekdays) } }

-- What may be an ordinal: figures, a word for one, and words with a hyphen.
local ORDINALS = { starts = "%d", among = { words.ordinal, words.ordinal_scale }, contains = "-" }

return function(pack)
  pack:predicate(
    "t_month",
    function(text) return capitalised(text) and english.find(english.months, text) ~= nil end,
    MONTHS
  )
  pack:predicate(
    "t_month_plain",
    function(text)
      return capitalised(text)
          and (FULL_MONTHS[folded(text)] or (text:find("%.$") ~= nil and english.find(english.months, text) ~= nil))
        or false
    end,
    MONTHS
  )
  pack:predicate("t_weekday", function(text)
    local word = folded(text)
    return capitalised(text) and word:find("day$") ~= nil and english.weekdays[word] ~= nil
  end, WEEKDAYS)
  pack:predicate(
    "t_weekday_short",
    function(text)
      return capitalised(text)
        and #text <= 6
        and not text:find("day")
        and english.find(english.weekdays, text) ~= nil
    end,
    WEEKDAYS
  )
  pack:predicate("t_year", function(text)
    local year = text:find("^%d%d%d%d$") and tonumber(text)
    return year and year >= 1000 and year <= 2199 or false
  end, { starts = "%d" })
  pack:predicate("t_modern_year", function(text)
    local year = text:find("^%d%d%d%d$") and tonumber(text)
    return year and year >= 1700 and year <= 2059 or false
  end, { starts = "%d" })
  pack:predicate(
    "t_money",
    function(text) return units.signs[text] ~= nil or units.codes[text] ~= nil or text == "Rs" or text == "Rs." end,
    { among = { units.signs, units.codes, { rs = true, ["rs."] = true } } }
  )
  pack:predicate("t_counted", function(text)
    local word = folded(text)
    return units.currencies[word] ~= nil
      or units.codes[text] ~= nil
      or units.signs[text] ~= nil
      or (units.measures[word] ~= nil and #word > 1 and word ~= "in")
  end, { among = { units.currencies, units.codes, units.signs, units.measures } })
  pack:predicate("t_two_figures", function(text) return text:find("^%d%d$") ~= nil end, { starts = "%d" })
  pack:predicate("t_tens_word", function(text)
    local tens = text:match("^%a+")
    return words.cardinal[tens and folded(tens)] ~= nil
      and words.cardinal[folded(tens)] >= 10
      and number.parse(folded(text)) ~= nil
  end, { among = words.cardinal, contains = "-" })
  pack:predicate(
    "t_short_year",
    function(text) return text:find("^['‘’`]+%d%d$") ~= nil end,
    { starts = "['`\226]" }
  )
  pack:predicate("t_day", function(text)
    local day = tonumber(text:match("^%d%d?$")) or number.ordinal(text)
    return day ~= nil and day >= 1 and day <= 31
  end, ORDINALS)
  pack:predicate("t_ordinal", function(text) return number.ordinal(text) ~= nil end, ORDINALS)
  pack:predicate("t_number", is_number, {
    starts = "%d",
    among = { words.cardinal, words.scale, words.fraction_sign },
    contains = "-",
  })
  pack:predicate("t_clock", function(text)
    local hour, minute = text:match("^(%d%d?):(%d%d)$")
    if not hour then
      hour, minute = text:match("^(%d%d?):(%d%d):%d%d$")
    end
    return hour ~= nil and tonumber(hour) <= 24 and tonumber(minute) <= 59
  end, { starts = "%d" })
  pack:predicate("t_hour", function(text)
    local hour = tonumber(text:match("^%d%d?$")) or words.cardinal[folded(text)]
    return hour ~= nil and hour >= 1 and hour <= 12
  end, { starts = "%d", among = words.cardinal })
  pack:predicate(
    "t_zone",
    function(text) return text:find("^%u+$") ~= nil and english.zones[text:lower()] ~= nil end,
    { among = english.zones }
  )
  pack:predicate(
    "t_decade",
    function(text)
      return text:find("^%d%d%d0['’]?s$") ~= nil
        or words.decade[folded(text)] ~= nil
        or text:find("^['‘’`]?%d0s$") ~= nil
    end,
    { starts = "[%d'`\226]", among = words.decade }
  )
  pack:predicate("t_joined_month", function(text) -- "mid-July", where it is one token
    local month = text:match("^[Mm]id%-(%a+)$")
    return month ~= nil and english.months[month:lower()] ~= nil
  end, { contains = "id-" })

  pack:define("T_SEASON", [[ [folded=spring|summer|autumn|fall|winter|springs|summers|winters & pos!=VERB] ]])
  pack:define(
    "T_PART",
    [[ [folded=morning|mornings|dawn|afternoon|afternoons|evening|evenings|dusk|night|nights|daytime|midmorning] ]]
  )
  pack:define(
    "T_FINE_UNIT",
    [[
    [folded=second|seconds|minute|minutes|hour|hours|hrs|day|days|week|weeks|fortnight|weekend|weekends|month|months
      |year|years|decade|decades|century|centuries|millennium|millennia] ]]
  )
  pack:define("T_UNIT", "(T_FINE_UNIT | [folded=quarter|quarters])")
  pack:define(
    "T_OF_ONE",
    [[ unit:[folded=minute|hour|day|week|weekend|fortnight|month|year|decade|century|millennium]
      (and_half:("and" "a" "half"))? (so:("or" "so"))? !("-") ]]
  )
  pack:define("T_NO_COUNT", [[ <!([kind=number] | "-" | [is=t_number] | [is=t_ordinal]) ]])
  pack:define("T_UNITS", [[ [folded=days|weeks|months|years|decades|centuries] ]])
  pack:define(
    "T_PLURAL",
    [[ [folded=seconds|minutes|hours|days|weeks|weekends|months|quarters|years|decades|centuries] ]]
  )
  pack:define("T_ONE_UNIT", [[ [folded=day|week|weekend|month|quarter|year|decade|century|fortnight] ]])
  pack:define("T_AMPM", [[ [folded="a.m."|"p.m."|"a.m"|"p.m"|am|pm] ]])
  pack:define(
    "T_WEEKDAYS",
    [[ [folded=mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays & shape=Title]
    ]]
  )
  pack:define("T_MONTH", [[ [is=t_month & pos!=VERB & pos!=AUX] ]])
  pack:define(
    "T_PLAIN_MONTH",
    [[ ( [is=t_month_plain]
    | <&([folded=in|of|by|since|until|till|from|through|to|last|next|this|late|early|mid|during|before|after|or|and
      |between|for|each|every])
      ('May' | 'March')
    | ('May' | 'March') &(("-"|"–"|"to"|"and"|"or"|"through") [is=t_month_plain]) | <&("a"|"the"|"this") 'March'
      &([pos=NOUN]) ) ]]
  )
  pack:define("T_WEEKDAY", [[ ([is=t_weekday] | [is=t_weekday_short]) ]])
  pack:define(
    "T_NUM",
    [[ ("a" &("hundred"|"thousand"|"million"|"dozen"))? [is=t_number & folded!=hundreds &
    folded!=thousands &
    folded!=millions]
    ("-"? [is=t_number] | "and" [is=t_number] &([]) ){,4} ]]
  )
  pack:define(
    "T_TIME_OF_DAY",
    [[ ( clock:[text~="^([01][0-9]|2[0-4])[0-5][0-9]$"] (&[is=t_zone] | "hours" | "hrs" |
    "local" "time") |
    clock:[is=t_clock]
    (ampm:T_AMPM | "hrs" | "hours")? | clock:([is=t_hour]|[kind=number]) ampm:T_AMPM |
      clock:[text~="^([01]?[0-9]|2[0-3])[.][0-5][0-9]$"]
      (&[is=t_zone] | "hours" | "hrs")
    | <&[folded=at|about|around|by|until|till|before|after|since|from] clock:[is=t_hour] "in" "the"
      half_of_day:[folded=morning|afternoon|evening]
    | clock:("noon"|"midnight"|"midday") | clock:[is=t_hour] sharp:"o'clock" ("in" "the" half_of_day:[folded=morning
      |afternoon|evening])? ) (zone:[is=t_zone] | ("local"|[shape=Title &
      pos=PROPN|ADJ])
      "time")? ]]
  )
  pack:define(
    "T_CLOCKED",
    [[ (about:<degree mod=APPROX & of!=place|size|count> | ("shortly"|"just"|"soon") ("before"|"after"))?
    T_TIME_OF_DAY ]]
  )
  pack:define(
    "T_EDGE",
    [[ "the"? "very"? (mod:("beginning"|"start"|"end"|"middle"|"close"|"turn")
    | mod:("early"|"latter"|"later") "part") "of" ]]
  )
  pack:define("T_EARLY", [[ mod:("early"|"late"|"mid") "-"? ]])
  pack:define("T_EARLY_IN", [[ mod:("early"|"late"|"earlier"|"later") "in" ]])
  -- Behind these, and before a noun, four figures are no year.
  pack:define(
    "T_HOW_MANY",
    [[ [folded=about|some|nearly|almost|least|than|approximately|estimated|killed|killing|wounded|wounding|injured
      |injuring|arrested|arresting|detained|displaced|displacing|evacuated|deployed|employs] ]]
  )
  pack:define("T_WHICH", [[ [folded=last|past|next|first|coming|latest|previous|final|following|remaining] ]])
  pack:define(
    "T_ABOUT",
    [[ (about:<degree of!=place|size> | &"under" about:<degree>
    | <&([pos=ADP|ADV|VERB|SCONJ | lemma=last]) &"over" about:<degree> !("several" | "many" | "a" ("few"|"couple"))) ]]
  )
  -- A sign of money before four figures, or what is counted behind them, beats a year.
  pack:define("T_YEAR", [[ (<!([is=t_money]) [is=t_year] | [is=t_short_year]) ]])
  pack:define(
    "T_YEAR_WORDS",
    [[ ("nineteen"|"eighteen"|"twenty") ([is=t_number] "-"? [is=t_number]? | "hundred")
    | "two" "thousand" ("and"? [is=t_number])? ]]
  )
end
