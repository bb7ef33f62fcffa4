--- What tokens the rules of quantities ask for: predicates of a token's text and the macros made of them.
-- @module stringer.packs.news.quantities.words

local people = require "stringer.packs.news.quantities.people"
local units = require "stringer.packs.news.quantities.units"

local function folded(text)
  return (text:lower():gsub("’", "'"))
end

local function set(list)
  local all = {}
  for word in list:gmatch("%S+") do all[word] = true end
  return all
end

local DIGITS = set "two three four five six seven eight nine"

--- Nouns that a number behind them tells from their like: it counts nothing.
local DESIGNATORS = set [[
  no. nos. number numbers # highway hwy interstate route routes road motorway exit junction mile flight channel room suite apartment apt
  unit building block gate terminal platform pier hangar lot ward district precinct zone sector region area section sections article
  articles chapter chapters title page pages paragraph paragraphs line lines verse rule rules clause resolution act proposition prop
  measure amendment bill directive regulation form schedule appendix annex exhibit figure fig. table part volume vol. issue episode
  season series version model type class category grade level stage phase round game match lap heat day week match division team
  station county pct. squadron regiment battalion brigade company formation group camp cell count question option page box
  boeing airbus formula apollo windows iphone soyuz top
]]

local function predicates(pack)
  people.predicates(pack, units)
  pack:predicate("q_sign", function(text) return units.signs[text] ~= nil end)
  pack:predicate("q_dollar_prefix", function(text) return text ~= "a" and units.dollars[folded(text)] ~= nil end)
  pack:predicate("q_currency", function(text) return units.currencies[folded(text)] ~= nil end)
  pack:predicate("q_code", function(text) return units.codes[text] ~= nil or text == "usd" or text == "rmb" or text == "eur"
    or text == "gbp" or units.multiples[text] ~= nil end)
  pack:predicate("q_digit", function(text) return text:find("^[1-9]$") ~= nil or (DIGITS[folded(text)] or false) end)
  pack:predicate("q_cents", function(text) return text:find("^[1-9]%d$") ~= nil end)
  pack:predicate("q_leading_zero", function(text) return text:find("^0%d+$") ~= nil end)
  pack:predicate("q_designator", function(text) return DESIGNATORS[folded(text)] or false end)
  pack:predicate("q_age", function(text) return text:find("^[1-9]%d?$") ~= nil or text:find("^1[01]%d$") ~= nil end)
  pack:predicate("q_unit", function(text) return units.measures[(folded(text):gsub("%.$", ""))] ~= nil end)
end

local function macros(pack)
  pack:define("Q_N", "<Number>")
  pack:define("Q_SCALE", [[ [folded=million|billion|trillion|bn|mln] ]])
  pack:define("Q_ABOUT", [[ about:( ("more"|"less"|"fewer"|"greater"|"higher"|"lower"|"larger"|"smaller"|"bigger") "than" | "over" |
    "above" | "under" | "below" | "at" ("least"|"most") ("or" "equal" "to")?
      | ("more"|"less"|"fewer"|"greater"|"higher"|"lower"|"larger"|"smaller"|"bigger")
        ("than" "or" "equal" "to" | "or" "equal" ("to"|"than"))
      | [folded=equal|equals|equaling|equalling] "to" ("or" ("more"|"greater"|"less"|"fewer"|"smaller") "than")?
      | ("no"|"not") ("more"|"fewer"|"less"|"greater"|"higher"|"lower"|"larger"|"smaller"|"bigger") "than" | "up" "to" | "as"
        ("many"|"much") "as" | "about" | "around" | "approximately"
      | "roughly" | "some" | "nearly" | "almost" | "close" "to" | "an" "estimated" | "in" "excess" "of" | "upwards" "of" | "well"
        "over" | "just" ("over"|"under") | (">"|"<") "="? | "≥" | "≤"
      | "exceeding" | "exceed" ) ]])
  pack:define("Q_MORE", [[ (("more"|"greater"|"higher"|"larger"|"bigger") "than" ("or" "equal" "to")? | "at" "least") ]])
  pack:define("Q_LESS", [[ (("less"|"fewer"|"smaller"|"lower") "than" ("or" "equal" "to")? | "at" "most" | "no" "more" "than") ]])
  pack:define("Q_RANGE", [[ ("between" low:Q_N "and" high:Q_N | "from"? low:Q_N "to" high:Q_N | low:Q_N ("-"|"–") high:Q_N) ]])
  -- An address, and what an ordinal makes a name with.
  pack:define("Q_STREET", [[ [folded=st.|street|ave.|ave|avenue|road|rd.|rd|blvd.|blvd|boulevard|drive|dr.|lane|ln.|court|highway|terrace
    & shape=Title] ]])
  pack:define("Q_OF_NAME", [[ [folded=street|st.|st|avenue|ave.|ave|road|line|amendment|circuit|infantry|division|brigade|regiment|battalion
    |army|fleet|district|judicial & shape=Title] ]])
  -- "One of them", "one-on-one", "one another": it counts nothing.
  pack:define("Q_SOMEONE", [[ (&[folded=one] <Number value=1> !([pos=NOUN|ADJ|NUM|PROPN & folded!=of] | "%") | <&"-" [folded=one]) ]])
  pack:define("Q_OR_MORE", [[ ("or" [folded=more|greater|higher|above|over|larger|bigger|less|fewer|lower|below|under|smaller] !"than"
    | "and" [folded=above|over|below|under|up] &([kind=punct] | $) | [text="+" & space=false] !(<Number>)) ]])
  pack:define("Q_TO", [[ to:("to"|"-"|"–") ]])
  pack:define("Q_SIGN", [[ (<!("'") prefix:([is=q_dollar_prefix & folded!=a] | [text=A] &[space=false]))? sign:[is=q_sign] ]])
  -- Before these, what changes goes "from" one number "to" the other: no range.
  pack:define("Q_FROM", [[ ("between" | change:(<&([lemma=rise|fall|grow|drop|increase|decrease|decline|climb|jump|slip|shrink|go|cut|raise
    |reduce|improve|up|down]) "from") | "from") ]])
  pack:define("Q_FIGURE", [[ ([is=q_figure] N_SUFFIX?) ]])
  pack:define("Q_DEGREES", [[ unit:(("degrees"|"degree"|"deg"|"°") ([folded=celsius|centigrade|fahrenheit|c|f])?) ]])
  pack:define("Q_UNIT", [[ unit:( [folded=square|cubic|metric|nautical|sq|"sq."|cu|"cu."] "-"? [is=q_unit]
    | ("short"|"long") [folded=ton|tons]
    | "basis" [folded=point|points]
    | ("degrees"|"degree"|"deg"|"°") ([folded=celsius|centigrade|fahrenheit|c|f])?
    | [is=q_unit] [text="²"|"³" & space=false]? ) (per:(("/" | "per" | "an"|"a") [folded=h|hr|hour|s|sec|second]))? ]])
  pack:define("Q_VAGUE", [[ vague:( ("several" | "a" "few") ("dozen"|"hundred"|"thousand"|"million")
    | ("tens"|"hundreds") "of" ("thousands"|"millions") | "dozens" | "scores" | "hundreds" | "thousands"
    | "millions" | "several" | "a" "few" ) ]])
end

return function(pack)
  predicates(pack)
  require "stringer.packs.news.quantities.numbers" (pack)
  macros(pack)
end
