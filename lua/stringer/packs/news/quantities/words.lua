--- The tokens that the rules of quantities test: predicates of a token's text, and macros made of them.
-- @module stringer.packs.news.quantities.words

local set_of = require "stringer.base.set"
local people = require "stringer.packs.news.quantities.people"
local units = require "stringer.packs.news.quantities.units"
local with_stops = require "stringer.packs.news.with_stops"

local function folded(text) return (text:lower():gsub("’", "'")) end

local DIGITS = set_of "two three four five six seven eight nine"

--- Nouns with a number behind them that is a name and counts nothing ("room 12").
local DESIGNATORS = set_of [[
  no. nos. number numbers # highway hwy interstate route routes road motorway exit junction mile flight channel room
    suite apartment apt
  unit building block gate terminal platform pier hangar lot ward district precinct zone sector region area section
    sections article
  articles chapter chapters title page pages paragraph paragraphs line lines verse rule rules clause resolution act
    proposition prop
  measure amendment bill directive regulation form schedule appendix annex exhibit figure fig. table part volume vol.
    issue episode
  season series version model type class category grade level stage phase round game match lap heat day week match
    division team
  station county pct. squadron regiment battalion brigade company formation group camp cell count question option page
    box
  boeing airbus war max formula apollo windows iphone soyuz top
]]

--- Units that are also common words or marks; the rules tell where they are units.
local NEEDS_MORE = { c = true, f = true, ["in"] = true, ['"'] = true, ["″"] = true }

local function predicates(pack)
  people.predicates(pack, units)
  pack:predicate("q_sign", function(text) return units.signs[text] ~= nil end, { among = units.signs })
  pack:predicate(
    "q_dollar_prefix",
    function(text) return text ~= "a" and units.dollars[folded(text)] ~= nil end,
    { among = units.dollars }
  )
  pack:predicate(
    "q_currency",
    function(text) return units.currencies[folded(text)] ~= nil end,
    { among = units.currencies }
  )
  pack:predicate(
    "q_code",
    function(text)
      return units.codes[text] ~= nil
        or text == "usd"
        or text == "rmb"
        or text == "eur"
        or text == "gbp"
        or units.multiples[text] ~= nil
    end,
    { among = { units.codes, units.multiples, { usd = true, rmb = true, eur = true, gbp = true } } }
  )
  -- Days that go by their numbers: 9/11, 7/7, 26/11. What is less than one, and could be a part of something, is one
  -- of them only by name.
  pack:predicate("q_call_day", function(text)
    local above, below = text:match("^(%d%d?)/(%d%d?)$")
    return above ~= nil and (text == "9/11" or tonumber(above) >= tonumber(below) and tonumber(below) <= 31)
  end, { starts = "%d" })
  pack:predicate("q_short", function(text)
    local word = folded(text)
    return units.short[word] ~= nil and #word > 1 and text ~= word and text ~= "HK" and text ~= "NT"
  end, { among = units.short })
  pack:predicate(
    "q_digit",
    function(text) return text:find("^[1-9]$") ~= nil or (DIGITS[folded(text)] or false) end,
    { starts = "[1-9]", among = DIGITS }
  )
  pack:predicate(
    "q_designator",
    function(text) return DESIGNATORS[folded(text)] or false end,
    { among = DESIGNATORS }
  )
  pack:predicate(
    "q_age",
    function(text) return text:find("^[1-9]%d?$") ~= nil or text:find("^1[01]%d$") ~= nil end,
    { starts = "[1-9]" }
  )
  pack:predicate("q_unit", function(text)
    local word = folded(text):gsub("%.$", "")
    return units.measures[word] ~= nil and not NEEDS_MORE[word]
  end, { among = { units.measures, with_stops(units.measures) } })
end

local function macros(pack)
  pack:define("Q_N", "<Number>")
  pack:define("Q_SCALE", [[ [folded=million|billion|trillion|bn|mln] ]])
  pack:define(
    "Q_ABOUT",
    [[ about:( <degree> | "at" ("least"|"most") "or" "equal" "to"
      | ("more"|"less"|"fewer"|"greater"|"higher"|"lower"|"larger"|"smaller"|"bigger")
        ("than" "or" "equal" "to" | "or" "equal" ("to"|"than"))
      | [folded=equal|equals|equaling|equalling] "to" ("or" ("more"|"greater"|"less"|"fewer"|"smaller") "than")?
      | ("no"|"not") ("more"|"fewer"|"less"|"greater"|"higher"|"lower"|"larger"|"smaller"|"bigger") "than" ) ]]
  )
  pack:define(
    "Q_MORE",
    [[ (<degree mod=MORE_THAN|EQUAL_OR_MORE>
    | ("more"|"greater"|"higher"|"larger"|"bigger") "than" "or" "equal" "to") ]]
  )
  pack:define(
    "Q_LESS",
    [[ (<degree mod=LESS_THAN|EQUAL_OR_LESS> | ("less"|"fewer"|"smaller"|"lower") "than" "or" "equal" "to") ]]
  )
  -- What is named with a number: indices, lists, spacecraft; and the codes of airlines.
  pack:define(
    "Q_NAMED",
    [[ [folded="s&p"|ftse|nikkei|cac|dow|russell|stoxx|fortune|nasdaq|asx|kospi|hang|csi|topix|dax|forbes|catch|falcon
      |voyager|sputnik|viking|mercury|gemini|artemis & shape!=lower] ]]
  )
  pack:define(
    "Q_FLIGHT",
    [[ [text=AA|AC|AF|AI|AK|AY|AZ|BA|CA|CX|DL|EI|EK|ET|EY|FR|GA|IB|JL|JT|KE|KL|KQ|KU|LH|LO|LX|LY|MH|MS|MU|NH|NZ|OS|OZ
      |PK|PS|QF|QR|QZ|RJ|SA|SK|SQ|SU|SV|TG|TK|UA|UX|VA|VS|WN] [text~="^[0-9]{3}$"|is=t_year
      |text~="^([01][0-9]|2[0-4])[0-5][0-9]$"] ]]
  )
  pack:define(
    "C_AGE_BE",
    [[ ([folded=was|is|am|"'m"|"'s"|be|been|being] | MODAL ("have" "been"
    |"be"))
    (<degree> | [folded=only|just|then|now|already|still|barely|aged|not]){,2} ]]
  )
  pack:define("Q_SMALL", [[ ([is=q_word & pos!=PRON & folded!="one"] | [folded=one] &("or")) ]])
  pack:define(
    "Q_RANGE",
    [[ ("between" low:Q_N "and" high:Q_N | "from"? low:Q_N "to" high:Q_N | low:Q_N ("-"|"–")
    high:Q_N
    | low:Q_SMALL "or" high:Q_SMALL) ]]
  )
  -- An address, and what an ordinal makes a name with.
  pack:define("Q_STREET", "<street_noun>")
  pack:define(
    "Q_OF_NAME",
    [[ [folded=street|st.|st|avenue|ave.|ave|road|line|amendment|circuit|infantry|division|brigade|regiment|battalion
      |army|fleet|district|judicial & shape=Title] ]]
  )
  -- "One of them", "one-on-one", "one another": it counts nothing.
  pack:define(
    "Q_SOMEONE",
    [[ (&[folded=one] <Number value=1> !([pos=NOUN|ADJ|NUM|PROPN & folded!=of] | "%") | <&"-"
    [folded=one]) ]]
  )
  pack:define(
    "Q_OR_MORE",
    [[ ("or" "so" | "-" [folded=odd|plus] |"or" [folded=more|greater|higher|above|over|larger|bigger|less|fewer|lower
      |below|under|smaller] !"than"
    | "and" [folded=above|over|below|under|up] &([kind=punct] | $) | [text="+" & space=false] !(<Number>)) ]]
  )
  pack:define("Q_TO", [[ to:("to"|"-"|"–") ]])
  pack:define(
    "Q_SIGN",
    [[ (<!("'") prefix:([is=q_dollar_prefix & folded!=a] | [text=A] &[space=false]))?
    sign:[is=q_sign] ]]
  )
  -- Before these, what changes goes "from" one number "to" the other: no range.
  pack:define(
    "Q_FROM",
    [[ ("between" | change:(<&([lemma=rise|fall|grow|drop|increase|decrease|decline|climb|jump|slip|shrink|go|cut
      |raise|reduce|improve|up|down]) "from") | "from") ]]
  )
  pack:define("Q_FIGURE", [[ ([is=q_figure] N_SUFFIX?) ]])
  -- A mark behind a figure is one of inches where it measures something; elsewhere it closes a quotation.
  pack:define(
    "Q_INCHES",
    [[
  unit:[folded='"'|"″" & space=false] &[folded=wide|long|tall|high|thick|deep|across|diameter|by|x|screen|screens
  |pipe|pipes
    |blade|gun|guns|of] ]]
  )
  pack:define(
    "Q_ONE_UNIT",
    [[ unit:[folded=foot|inch|mile|yard|metre|meter|kilometre|kilometer|centimetre|centimeter|millimetre|millimeter
      |hectare|acre|ton|tonne|pound|ounce|kilo|kilogram|gram|litre|liter|gallon|pint|barrel] ]]
  )
  pack:define(
    "Q_DEGREES",
    [[ unit:(("degrees"|"degree"|"deg"|"°") ([folded=celsius|centigrade|fahrenheit|c|f])?) ]]
  )
  pack:define(
    "Q_UNIT",
    [[ unit:( [folded=square|cubic|metric|nautical|sq|"sq."|cu|"cu."] "-"? "nautical"? [is=q_unit]
    | "light" "-"? [folded=year|years] | [text=C|F & space=false]
      &([kind=punct & folded!="/"] | [folded=in|at|on|below|above|and|to|or|by])
    | [folded=in & space=false] | [text="in." & kind=abbreviation] | [text="in"] &"."
    | ("short"|"long") [folded=ton|tons]
    | "basis" [folded=point|points]
    | ("degrees"|"degree"|"deg"|"°") ([folded=celsius|centigrade|fahrenheit|c|f])?
    | [is=q_unit] [text="²"|"³" & space=false]? ) (per:(("/" | "per" | "an"|"a") [folded=h|hr|hour|s|sec|second]))? ]]
  )
  pack:define(
    "Q_VAGUE",
    [[ vague:( ("several" | "a" "few") ("dozen"|"hundred"|"thousand"|"million")
    | ("tens"|"hundreds") "of" ("thousands"|"millions") | "dozens" | "scores" | "hundreds" | "thousands"
    | "millions" | "several" | "a" "few" ) ]]
  )
end

return function(pack)
  predicates(pack)
  require "stringer.packs.news.quantities.numbers"(pack)
  macros(pack)
end
