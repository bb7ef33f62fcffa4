--- Quantities: money, percentages, measures, ages, casualties and plain counts, with what is said of how exact they are.
-- @module stringer.packs.news.quantities

local make = require "stringer.packs.news.quantities_make"
local people = require "stringer.packs.news.quantities_people"
local units = require "stringer.packs.news.quantities_units"

local function folded(text)
  return (text:lower():gsub("’", "'"))
end

local function predicates(pack)
  people.predicates(pack, units)
  pack:predicate("q_sign", function(text) return units.signs[text] ~= nil end)
  pack:predicate("q_dollar_prefix", function(text) return units.dollars[folded(text)] ~= nil end)
  pack:predicate("q_currency", function(text) return units.currencies[folded(text)] ~= nil end)
  pack:predicate("q_code", function(text) return units.codes[text] ~= nil or text == "usd" or text == "rmb" or text == "eur"
    or text == "gbp" end)
  pack:predicate("q_age", function(text) return text:find("^[1-9]%d?$") ~= nil or text:find("^1[01]%d$") ~= nil end)
  pack:predicate("q_unit", function(text) return units.measures[(folded(text):gsub("%.$", ""))] ~= nil end)
end

local function macros(pack)
  pack:define("Q_N", "<Number>")
  pack:define("Q_SCALE", [[ [folded=million|billion|trillion|bn|mln] ]])
  pack:define("Q_ABOUT", [[ about:( ("more"|"less"|"fewer"|"greater"|"higher"|"lower"|"larger"|"smaller"|"bigger") "than" | "over" |
    "above" | "under" | "below" | "at" ("least"|"most")
      | "no" ("more"|"fewer"|"less") "than" | "not" ("more"|"less") "than" | ("equal"|"equals") "to" | "up" "to" | "as"
        ("many"|"much") "as" | "about" | "around" | "approximately"
      | "roughly" | "some" | "nearly" | "almost" | "close" "to" | "an" "estimated" | "in" "excess" "of" | "upwards" "of" | "well"
        "over" | "just" ("over"|"under") | (">"|"<") "="?
      | "exceeding" | "exceed" ) ]])
  pack:define("Q_RANGE", [[ ("between"? low:Q_N "and" high:Q_N | "from"? low:Q_N "to" high:Q_N | low:Q_N ("-"|"–") high:Q_N) ]])
  pack:define("Q_VAGUE", [[ vague:( ("tens"|"hundreds") "of" ("thousands"|"millions") | "dozens" | "scores" | "hundreds" | "thousands"
    | "millions" | "several" | "a" "few" ) ]])
  pack:define("Q_MANY", [[ (Q_ABOUT? n:Q_N (after:("or" ("more"|"so"|"fewer")))? | Q_VAGUE "of"? | Q_RANGE) ]])
end

local rule_features = { "kind", "value", "low", "high", "unit", "mod" }

return function(pack)
  predicates(pack)
  require "stringer.packs.news.quantities_numbers" (pack)
  macros(pack)
  local function rule(name, body)
    body.yields, body.features = "Quantity", rule_features
    return pack:rule(name)(body)
  end
  require "stringer.packs.news.quantities_casualties" (pack, rule)
  pack:phase("quantities", { policy = "longest", unless = { "Time", "Quantity" } }) {
    rule("money with sign", {
      match = [[ Q_ABOUT? ("between"|"from")? q:((<!("'") prefix:[is=q_dollar_prefix])? sign:[is=q_sign] (low:Q_N ("to"|"-"|"–"|"and")
        [is=q_sign]? high:Q_N scale:Q_SCALE? | n:Q_N) [is=q_currency]?) ]],
      span = "q", action = make.money,
      examples = { { "They paid about $1.5bn.", { kind = "money", value = 1500000000, unit = "USD", mod = "APPROX" } }, {
        "It cost €20 million.", { value = 20000000, unit = "EUR" } } },
    }),
    rule("money with name", {
      match = [[ Q_ABOUT? q:( (low:Q_N ("to"|"-"|"–") high:Q_N | n:Q_N) "-"?
          currency:( [pos=ADJ|PROPN|NOUN & folded!=per]? <!"per" [is=q_currency & folded!=real & folded!=mark & folded!=marks] | [is=q_code]
            | ("US" | "U.S.") [is=q_currency] | [is=q_sign] !(<Number>) )
        | currency:([is=q_code] | "rs" | "rs.") n:Q_N ) ]],
      span = "q", action = make.money, priority = 1,
      examples = {
        { "He owed 300 euros.", { kind = "money", value = 300, unit = "EUR" } },
        { "It cost USD115 million.", { value = 115000000, unit = "USD" } },
        { "It costs 50 cents.", { value = 0.5, unit = "USD" } },
        { "They want 3 to 4 billion euros.", { low = 3000000000, high = 4000000000, unit = "EUR" } },
      },
    }),
    rule("money in two units", {
      match = [[ n:Q_N currency:[is=q_currency] "and"? minor:<Number> ("cents"|"cent"|"pence"|"p") ]],
      action = make.money, priority = 2,
      examples = { { "It cost 3 dollars 50 cents.", { kind = "money", value = 3.5, unit = "USD" } } },
    }),
    rule("percent", {
      match = [[ Q_ABOUT? q:((low:Q_N "%"? ("to"|"-"|"–") high:Q_N | n:Q_N) "-"? ("%" | "percent" | "per" "cent" | "percentage"
        "points"? | "pct")) ]],
      span = "q", action = make.percent,
      examples = { { "Turnout was 61 percent.", { kind = "percent", value = 61 } } },
    }),
    rule("measure", {
      match = [[ Q_ABOUT? q:((low:Q_N ("to"|"-"|"–") high:Q_N | n:Q_N) "-"? unit:( ("square"|"cubic"|"metric"|"nautical") "-"?
        [is=q_unit] | ("degrees"|"degree"|"deg") ([is=q_unit] | "C" | "F" | "c" | "f") | [is=q_unit] )) ]],
      span = "q", action = make.measure,
      examples = { { "The river is 300 miles long.", { kind = "length", value = 300, unit = "mi" } } },
    }),
    rule("age", {
      match = [[ Q_ABOUT? q:( n:Q_N "-"? unit:("years"|"year"|"months"|"month"|"weeks"|"week"|"days"|"day") ("-"? "old" | "of" "age")
        | n:Q_N unit:"yo" | ("aged" | "age") n:[is=q_figure] ) ]],
      span = "q", action = make.age, examples = { { "She is 29 years old.", { kind = "age", value = 29, unit = "year" } } },
    }),
    rule("age of someone named", {
      match = [[ <&([pos=PROPN & !is=t_weekday & !is=t_month] ",") n:[is=q_age] &("," | "." | ";") ]], action = make.age,
      examples = { { "Omar Haddad, 45, was there.", { kind = "age", value = 45, unit = "year" } } },
    }),
    rule("range", {
      match = [[ ( "between" low:Q_N "and" high:Q_N | "from" low:Q_N "to" high:Q_N | low:[is=q_figure] ("-"|"–") high:[is=q_figure] |
        low:Q_N "to" high:Q_N ) ]],
      action = make.plain, examples = { { "Between 20 and 30 came.", { kind = "count", low = 20, high = 30 } } },
    }),
    rule("bounds", {
      match = [[ ("more"|"greater"|"higher"|"larger") "than" low:Q_N "and" ("less"|"fewer"|"smaller"|"lower") "than" high:Q_N ]],
      action = make.plain, examples = { { "It takes more than 10 and less than 40 men.", { kind = "count", low = 10, high = 40 } } },
    }),
    rule("ratio", {
      match = [[ Q_ABOUT? n:( Q_N "out" "of" (Q_N) | [folded=one|two|three|four|nine|seven] "in" [is=q_word] ) ]], action = make.plain,
      examples = { { "One in five voted.", { kind = "count", value = 0.2 } } },
    }),
    rule("count", {
      match = [[ Q_ABOUT? <!([is=q_sign]) n:Q_N (after:("or" ("more"|"greater"|"less"|"fewer")))? !("-" ([pos=PROPN] | "and" "run") |
        "-"? [is=t_ordinal & kind=word]) ]],
      action = make.plain, examples = { { "They found twenty-seven letters.", { kind = "count", value = 27 } }, {
        "More than 300 came.", { value = 300, mod = "MORE_THAN" } } },
    }),
    rule("vague count", {
      match = [[ Q_VAGUE "of"? [pos=ADJ]{,2} noun:[pos=NOUN] ]], action = make.plain,
      examples = { { "Dozens of houses burned.", { kind = "count", mod = "DOZENS" } } },
    }),
    rule("vague count alone", {
      match = [[ vague:(("tens"|"hundreds") "of" ("thousands"|"millions") | "dozens" | "hundreds" | "thousands" | "millions") "more"?
        &[pos=VERB|AUX] ]],
      action = make.plain, examples = { { "Tens of millions voted.", { kind = "count", mod = "TENS_OF_MILLIONS" } } },
    }),
    rule("magnitude", {
      match = [[ q:(Q_N "-"? "magnitude") | "magnitude" ("of" | "-")? q:Q_N ]], span = "q", action = make.magnitude, priority = 1,
      examples = { { "A 5.8-magnitude quake struck.", { kind = "magnitude", value = 5.8 } },
        { "A quake of magnitude 7 struck.", { kind = "magnitude", value = 7 } } },
    }),
  }
  pack:kind("quantities", { layer = "Quantity", fields = { "kind", "value", "low", "high", "unit", "mod" } })
end
