--- Quantities: money, percentages, measures, ages, casualties and plain counts, with their degree of precision.
-- @module stringer.packs.news.quantities

local make = require "stringer.packs.news.quantities.make"

local rule_features = { "kind", "value", "low", "high", "unit", "mod", "negated", "modality" }

return function(pack)
  pack:lexicon("currency", "currencies.lex")
  pack:lexicon("person_noun", "person_nouns.lex")
  pack:lexicon("factuality", "factuality.lex")
  require "stringer.packs.news.quantities.functions"(pack)
  require "stringer.packs.news.quantities.words"(pack)
  local function rule(name, body)
    body.yields, body.features = "Quantity", rule_features
    return pack:rule(name)(body)
  end
  require "stringer.packs.news.quantities.victims"(pack, rule)
  require "stringer.packs.news.quantities.unreal"(pack)
  require "stringer.packs.news.quantities.casualties"(pack, rule)
  local rules = {
    rule("money with sign", {
      match = [[ "between" q:(Q_SIGN low:Q_N "and" [is=q_sign]? high:Q_N scale:Q_SCALE? [is=q_currency]?)
        | Q_ABOUT? Q_FROM? q:(Q_SIGN (low:Q_N Q_TO [is=q_sign]? high:Q_N scale:Q_SCALE? | n:Q_N) [is=q_currency]?) ]],
      span = "q",
      action = make.money,
      examples = {
        {
          "They paid about $1.5bn.",
          { kind = "money", value = 1500000000, unit = "USD", mod = "APPROX" },
        },
        {
          "It cost €20 million.",
          { value = 20000000, unit = "EUR" },
        },
        { "A $3 million loss was known.", { unit = "USD" } },
        { "It cost A$4.", { unit = "AUD" } },
        { "Its shares fell from $5 to $3.", { value = 3 } },
        { "It costs between $5 and $10.", { low = 5, high = 10 } },
        { "They paid $5 and $10.", { value = 10 } },
        { "It rose to $6MM.", { value = 6000000, unit = "USD" } },
        { "It rose to £1984.", { value = 1984, unit = "GBP" } },
      },
    }),
    rule("money with name", {
      match = [[ Q_ABOUT? Q_FROM? q:( n:Q_N currency:[is=q_code] scale:Q_SCALE | currency:[is=q_code] scale:Q_SCALE
        n:Q_N
        | (low:Q_N Q_TO high:Q_N | <&"between" low:Q_N "and" high:Q_N | n:Q_N) "-"?
          currency:( <currency> | [pos=ADJ|PROPN|NOUN & folded!=per & !is=q_currency]? <!"per"
              [is=q_currency & folded!=real & folded!=mark & folded!=marks]
            | [is=q_code] | ("US" | "U.S.") [is=q_currency] | [is=q_sign] !(<Number>) )
        | currency:([is=q_code | folded=rs|"rs." | is=q_short] | <&[text=GH] "¢") (low:Q_N Q_TO high:Q_N | n:Q_N)
        | n:Q_N currency:[text=kr|FCFA|CFA] | n:[is=q_figure] currency:[text=p|c & space=false] ) ]],
      span = "q",
      action = make.money,
      priority = 1,
      examples = {
        { "He owed 300 euros.", { kind = "money", value = 300, unit = "EUR" } },
        { "He owed 5 million Hong Kong dollars.", { kind = "money", value = 5000000, unit = "HKD" } },
        { "It cost USD115 million.", { value = 115000000, unit = "USD" } },
        { "It costs 50 cents.", { value = 0.5, unit = "USD" } },
        { "They want 3 to 4 billion euros.", { low = 3000000000, high = 4000000000, unit = "EUR" } },
        { "It costs Rs. 500 crore.", { value = 5000000000, unit = "INR" } },
        { "They sold it for RM50.", { unit = "MYR" } },
        { "A loaf costs 3₾.", { value = 3, unit = "GEL" } },
        { "They spent a half a million dollars.", { value = 500000, unit = "USD" } },
        { "They lost 20 GBP million.", { value = 20000000, unit = "GBP" } },
        { "They lost CHF million 20.", { value = 20000000, unit = "CHF" } },
        { "He was fined Rp5 million.", { value = 5000000, unit = "IDR" } },
        { "A ticket costs 90 kr.", { value = 90, unit = "SEK" } },
        { "They raised 4mil NOK.", { value = 4000000, unit = "NOK" } },
        { "Tea costs 3 lari.", { value = 3, unit = "GEL" } },
        { "The fund of VND3,200 billion is spent.", { value = 3200000000000, unit = "VND" } },
        { "It went up by 50p.", { value = 0.5, unit = "GBP" } },
        { "It pays 11c a share.", { value = 0.11, unit = "USD" } },
        { "Losses reached 30 MUSD.", { value = 30000000, unit = "USD" } },
        { "Sales of MEUR 48.5 were known.", { value = 48500000, unit = "EUR" } },
      },
    }),
    rule("money in two units", {
      match = [[ n:Q_N currency:[is=q_currency] "and"? minor:<Number> ("cents"|"cent"|"pence"|"p")
        | n:Q_N currency:[is=q_currency] minor:[is=t_two_figures & !text~="^0[0-9]+$"] !([pos=NOUN|ADJ|PROPN] | "-" |
        "%") ]],
      action = make.money,
      priority = 2,
      examples = {
        { "It cost 3 dollars 50 cents.", { kind = "money", value = 3.5, unit = "USD" } },
        { "It cost 15 dollars 50.", { value = 15.5 } },
      },
    }),
    rule("percent", {
      match = [[ Q_ABOUT? Q_FROM? q:((low:Q_N "%"? Q_TO high:Q_N | <&"between" low:Q_N "%"? "and" high:Q_N | n:Q_N) "-"?
        ("%" | "percent" | "per" "cent" | "percentage" ("points"|"point")? | "pct")) ]],
      span = "q",
      action = make.percent,
      examples = {
        { "Turnout was 61 percent.", { kind = "percent", value = 61 } },
        { "Between 3% and 5% left.", { low = 3, high = 5 } },
        { "It fell from 40 to 30 percent.", { value = 40 } },
        { "She led by one percentage point.", { value = 1 } },
      },
    }),
    rule("measure", {
      match = [[ Q_ABOUT? Q_FROM? q:((low:Q_N Q_TO high:Q_N | <&"between" low:Q_N "and" high:Q_N | n:Q_N) "-"? Q_UNIT
        | n:Q_N "of" "a" Q_UNIT | n:Q_N "(" Q_UNIT ")" | n:[is=q_figure] Q_INCHES) ]],
      span = "q",
      action = make.measure,
      examples = {
        { "The river is 300 miles long.", { kind = "length", value = 300, unit = "mi" } },
        { "They own 660 sq. metres.", { kind = "area", unit = "m2" } },
        { "It covers 90 km².", { kind = "area", unit = "km2" } },
        { "The rate rose by 25 basis points.", { kind = "percent", unit = "bp" } },
        { "It goes 300 km/h.", { kind = "speed", unit = "km/h" } },
        { "It goes 60 miles per hour.", { kind = "speed", unit = "mph" } },
        { "They turned 45 degrees north.", { kind = "angle", unit = "°" } },
        { "It was 45 degrees.", { kind = "temperature" } },
        { "It is two-thirds of a mile away.", { value = 2 / 3, unit = "mi" } },
        { "The port is 30 mi south.", { kind = "length", value = 30, unit = "mi" } },
        { "The low reached 970 mb.", { kind = "pressure", value = 970, unit = "mb" } },
        { "The file has 970 MB.", { kind = "data", unit = "MB" } },
        { "THE PRESSURE IS 970 MB.", { kind = "pressure" } },
        { "They laid a 110 kV cable.", { kind = "voltage", value = 110, unit = "kV" } },
        { "It was 30C in Oslo.", { kind = "temperature", value = 30, unit = "°C" } },
        { "The bus did 70kmph.", { kind = "speed", value = 70, unit = "km/h" } },
        { "They searched 300 square nautical miles.", { kind = "area", unit = "nmi2" } },
        { "It is 12 (kg).", { kind = "mass", value = 12, unit = "kg" } },
        { "Some 8 in. of snow fell.", { kind = "length", value = 8, unit = "in" } },
        { [[The pipe is 9" thick.]], { kind = "length", value = 9, unit = "in" } },
        { "The ship is on a course of 250 degrees.", { kind = "angle" } },
        { "They sat 12 in a row.", nil },
      },
    }),
    rule("measure of one", {
      match = [[ Q_ABOUT? q:(half:"half" [folded=a|an] Q_ONE_UNIT) | Q_ABOUT? q:([folded=a|an] Q_ONE_UNIT more:("and"
        "a" "half"))
        | Q_ABOUT? q:([folded=a|an] Q_ONE_UNIT) &("of" [pos=NOUN|ADJ] | [folded=away|long|wide|deep|tall|high|thick
          |from|off|north|south|east|west|above|below|across|apart|underwater|inland|offshore]) ]],
      span = "q",
      action = make.one_measure,
      examples = {
        {
          "About an inch of rain is forecast.",
          { kind = "length", value = 1, unit = "in", mod = "APPROX" },
        },
        { "The inn is a mile away.", { value = 1, unit = "mi" } },
        { "They ran half a mile.", { value = 0.5, unit = "mi" } },
        { "It is a mile and a half long.", { value = 1.5, unit = "mi" } },
        { "They met at the foot of the hill.", nil },
      },
    }),
    rule("latitude", {
      match = [[ <&[folded=latitude|longitude] ("of"|"near"|"about")? q:(n:[is=q_figure] unit:("degrees"|"°")?
        [folded=north|south|east|west|n|s|e|w]) ]],
      span = "q",
      action = make.latitude,
      priority = 2,
      examples = { { "It lay near latitude 22.4 north.", { kind = "angle", value = 22.4, unit = "°" } } },
    }),
    rule("measure below zero", {
      match = [[ <!(<Number>) n:([text="-"|"−"] Q_N) Q_DEGREES ]],
      action = make.measure,
      examples = { { "It was - 20 degrees Celsius.", { kind = "temperature", value = -20, unit = "°C" } } },
    }),
    -- "He lost 20 pounds", "a 200-pound man"; a note of 20 pounds is money, and so are pounds of debt.
    rule("pounds of weight", {
      match = [[ <&([lemma=lose|gain|shed|weigh & pos=VERB] ([pos=ADV] | <degree>
          | [folded=more|less|than|up|to|as|much]){,4})
          q:(Q_ABOUT? n:Q_N [folded=pounds|pound]) ![folded=sterling|"of"]
        | q:(n:Q_N "-" "pound") &[pos=NOUN|ADJ|PROPN & lemma!=note & lemma!=coin & lemma!=fine & lemma!=ticket
            & lemma!=bet & lemma!=fee & lemma!=bill & lemma!=prize & lemma!=loan & lemma!=grant & lemma!=deal
            & lemma!=debt & lemma!=voucher & lemma!=deposit & lemma!=budget & lemma!=contract & lemma!=investment
            & lemma!=charge]
        | q:(Q_ABOUT? n:Q_N "pounds") &("of" [folded=heroin|cocaine|marijuana|cannabis|methamphetamine|meth|fentanyl
          |opium|drugs|explosives|explosive|dynamite|powder|uranium|flour|rice|sugar|salt|meat|beef|pork|chicken|fish
          |fruit|cheese|butter|wheat|corn|food|garbage|trash|ice|weight|muscle|fat|gold|silver|copper|coffee|beans
          |potatoes|vegetables|lobster|shrimp|ivory|pressure|thrust|force]) ]],
      span = "q",
      action = make.pounds,
      priority = 4,
      examples = {
        { "She lost 20 pounds in May.", { kind = "mass", value = 20, unit = "lb" } },
        { "A 200-pound goat fled.", { kind = "mass", value = 200 } },
        { "A 20-pound note lay there.", nil },
        { "They sold 40 pounds of flour.", { kind = "mass", value = 40 } },
        { "She lost more than 20 pounds.", { mod = "MORE_THAN" } },
        { "They owe 40 pounds of debt.", nil },
      },
    }),
    rule("measure in two units", {
      match = [[ n:Q_N "-"? unit:[folded=feet|foot|ft|pounds|pound|lb|lbs|"'"|"′"] "-"? minor:Q_N
        ("-"? [folded=inches|inch|in|"in."|ounces|ounce|oz|"oz."|'"'|"″"])?
      | n:Q_N "-"? unit:[folded=feet|foot|ft|pounds|pound|lb|lbs] ("and"|",") minor:Q_N "-"? [folded=inches|inch|in
        |ounces|ounce|oz] ]],
      action = make.two_units,
      priority = 2,
      examples = {
        { "He is 6 feet 3 inches tall.", { kind = "length", value = 6.25, unit = "ft" } },
        { "She is 5 feet and 3 inches tall.", { value = 5.25, unit = "ft" } },
        { "She is 5ft 3in.", { value = 5.25 } },
        { "The girl weighed 6 pounds 8 ounces.", { kind = "mass", value = 6.5, unit = "lb" } },
      },
    }),
    rule("range", {
      match = [[ ( "between" low:Q_N "and" high:Q_N | Q_FROM low:Q_N to:"to" high:Q_N | Q_ABOUT? low:Q_FIGURE to:("-"
        |"–"|"~") high:(Q_N | Q_FIGURE)
        | Q_ABOUT? low:Q_SMALL to:"or" high:Q_SMALL
        | Q_ABOUT? low:Q_N to:"to" high:Q_N ) ]],
      action = make.plain,
      examples = {
        { "Between 20 and 30 came.", { kind = "count", low = 20, high = 30 } },
        { "The number fell from 40 to 30.", { value = 40 } },
        { "They lost 2.5-3 million jobs.", { low = 2500000, high = 3000000 } },
        { "Five or six boats sank.", { low = 5, high = 6, unit = "boat" } },
        { "Some 5-6,000 marchers came.", { low = 5000, high = 6000 } },
        { "They need 5k-20k more.", { low = 5000, high = 20000 } },
        { "They need about 25 to 30 beds.", { low = 25, mod = "APPROX" } },
        { "They won 3-2 at home.", nil },
      },
    }),
    rule("bounds", {
      match = [[ more:Q_MORE low:Q_N ("and"|"but") less:Q_LESS high:Q_N | less:Q_LESS high:Q_N ("and"|"but")
        more:Q_MORE low:Q_N ]],
      action = make.bounds,
      examples = {
        { "It takes more than 10 and less than 40 men.", { kind = "count", low = 10, high = 40 } },
        { "They need at most 100 but at least 20 beds.", { low = 20, high = 100 } },
        { "More than 40 and less than 10 differ.", { value = 40 } },
      },
    }),
    rule("ratio", {
      match = [[ Q_ABOUT? n:( Q_N "out" "of" Q_N | Q_N "over" Q_N &([kind=punct] | $) | [folded=one|"1"] "in" Q_N
        | [is=q_digit] "in" [folded=ten|"10"|"20"|"100"] | [folded=two|"2"] "in" [folded=three|five|seven|"3"|"5"|"7"]
        | [folded=three|"3"] "in" [folded=four|five|"4"|"5"] | [folded=four|"4"] "in" [folded=five|"5"] )
        (after:Q_OR_MORE)? ]],
      action = make.plain,
      examples = {
        { "One in five voted.", { kind = "count", value = 0.2 } },
        { "More than 6 in 10 voters agree.", { value = 0.6, mod = "MORE_THAN" } },
        { "They put 12 in six boxes.", nil },
      },
    }),
    rule("no count", {
      match = [[ ^block [is=q_lead] ("of" | "/") [is=q_lead] ("." | "|" | ":" | $)
        | (^ | <&[folded=";"|":"|","|and|or]) [is=q_lead] (")" | "." &[])
        | [text=No] [is=q_lead]
        | [is=q_designator & pos=NOUN|PROPN|PUNCT|SYM] "-"? [is=q_figure] ("-" [is=q_figure & space=false])?
          (<&([shape=Title] "-"? []) | !([pos=NOUN|ADJ] | "-" | "to" Q_N)) !("%" | N_SCALE)
        | <!([is=q_sign]) ([pos=PROPN|X & shape=UPPER|Mixed] | 'I') [text="-" & space=false]
          [is=q_figure & space=false]
        | ([is=q_lead] "-")? [kind=number] [shape=Title & kind=word & pos=PROPN]{1,3} Q_STREET | [text~="^0[0-9]+$"]
        | <!("(" | "-" | [is=q_lead]) [is=q_call_day] !("of" | "inch" | "mile")
        | <!([is=q_sign]) [kind=word & !is=q_word & !is=q_code & !is=q_short & !is=t_month & shape!=lower] [text="-" &
        space=false]
          [is=q_figure & space=false]
        | "covid" "-" [is=q_figure]
        | [lemma=call|dial|ring|phone|text] ("the"|"on")? [text~="^[0-9]{3}$"|is=q_lead] (("and"|"or"|",") "then"?
        [text~="^[0-9]{3}$"])?
          !([pos=NOUN|ADJ|PROPN|NUM] | "of" | "-" | "%")
        | [folded="911"|"999"|"112"|"000"] [folded=call|calls|caller|callers|dispatcher|dispatchers|operator|operators
          |emergency|line]
        | Q_NAMED [is=q_figure] | Q_FLIGHT !([pos=NOUN|ADJ])
        | [is=t_hour & kind=number] &("to"|"-"|"–") "to"? T_AMPM | [is=q_figure] T_AMPM | [text~="^[0-9]+[.][0-9]+$"]
        [is=t_zone]
        | "at" [is=t_hour] &("on" [is=t_weekday] | [is=t_weekday]) | "group" "of" [folded=seven|eight|twenty &
        shape=Title] ]],
      priority = 4,
      action = function() return nil end,
      examples = {
        { "Take Highway 19 south.", nil },
        { "Room 12 was locked.", nil },
        { "He flew an F-16 home.", nil },
        { "2. The storm grew.", nil },
        { "They met at 1301 Lafayette Ave. in Arlen.", nil },
        {
          "Call (01223) for help.",
          nil,
        },
        { "It is open 24/7 in Arlen.", nil },
        { "The Covid-19 wards are full.", nil },
        { "It changed after 9/11 and 7/7.", nil },
        { "He called 999 at once.", nil },
        { "A 911 caller wept.", nil },
        { "The FTSE 100 fell.", nil },
        { "Flight QZ 8501 is lost.", nil },
        { "It opens at 10.15 GMT.", nil },
      },
    }),
    rule("range of ordinals", {
      match = [[ "between" "the"? low:[is=t_ordinal] "and" "the"? high:[is=t_ordinal] ]],
      action = make.ordinals,
      examples = {
        { "He ranks between the tenth and the fifteenth.", { kind = "ordinal", low = 10, high = 15 } },
      },
    }),
    rule("ordinal", {
      match = [[ <!([is=t_ordinal] "-"? | "at") n:(N_ORDINAL | [is=t_ordinal & kind=word & shape!=Title & pos!=ADV &
        pos!=VERB]
        | ^ [is=t_ordinal & kind=word & pos=ADJ] &([pos=NOUN|ADJ|PROPN|NUM]) | [kind=ordinal]
        | <&([lemma=finish|come|place|rank|rate|stand|run|end|lie|sit] [folded=joint|tied|equal|only|just]?)
        [is=t_ordinal & kind=word]
          &([kind=punct] | $ | "in" | "behind" | "to" | "on" | "at" | "and" | "with" | "for" | "after" | "among" |
          "overall"))
        !("-" [kind=word & !folded$="est"] | "of" "all" | Q_OF_NAME) ]],
      action = make.ordinal,
      examples = {
        { "He came fourth in Oslo.", { kind = "ordinal", value = 4 } },
        {
          "It was his third attempt.",
          {
            kind = "ordinal",
            value = 3,
            unit = "attempt",
          },
        },
        { "She became the 47th president.", { value = 47 } },
        { "They are the second-largest party.", { value = 2 } },
        { "They kept the two hundredth anniversary.", { value = 200 } },
        { "It was a first-hand report.", nil },
        { "They live on 11th Street.", nil },
        { "First, he left.", nil },
      },
    }),
    rule("count", {
      match = [[ Q_ABOUT? <!([is=q_sign]) !Q_SOMEONE n:Q_N (after:Q_OR_MORE)?
        !("-" ([pos=PROPN] | "and" "run") | "-"? [is=t_ordinal & kind=word]) ]],
      action = make.plain,
      examples = {
        { "About 2/3 of them left.", { value = 2 / 3 } },
        { "They called 300 voters.", { value = 300 } },
        { "Two T-90 tanks burned.", { value = 2 } },
        {
          "They found twenty-seven letters.",
          { kind = "count", value = 27 },
        },
        {
          "More than 300 came.",
          { value = 300, mod = "MORE_THAN" },
        },
        { "It is less than or equal to 40.", { mod = "EQUAL_OR_LESS" } },
        { "They sold 100+ boats.", { value = 100, mod = "EQUAL_OR_MORE" } },
        { "It is for 18 and under.", { mod = "EQUAL_OR_LESS" } },
        { "It was a 24-point lead.", { value = 24, unit = "point" } },
        { "He has one brother.", { value = 1, unit = "brother" } },
        { "Some 20-odd boats sank.", { value = 20, mod = "APPROX", unit = "boat" } },
        { "A hundred or so came.", { value = 100, mod = "APPROX" } },
        { "She was one of those who held on to one another.", nil },
        { "They spoke one-on-one.", nil },
      },
    }),
    rule("vague count", {
      match = [[ Q_VAGUE "of"? [pos=ADJ|NOUN]{,2} noun:[pos=NOUN] ]],
      action = make.vague,
      examples = {
        { "Dozens of houses burned.", { kind = "count", mod = "DOZENS" } },
        { "Several hundred houses burned.", { kind = "count", mod = "HUNDREDS" } },
        { "It cost millions of dollars.", { kind = "money", unit = "USD", mod = "MILLIONS" } },
      },
    }),
    rule("vague count alone", {
      match = [[ vague:(("tens"|"hundreds") "of" ("thousands"|"millions") | "dozens" | "hundreds" | "thousands" |
        "millions") "more"?
        &[pos=VERB|AUX] ]],
      action = make.plain,
      examples = { { "Tens of millions voted.", { kind = "count", mod = "TENS_OF_MILLIONS" } } },
    }),
    rule("magnitude", {
      match = [[ q:(Q_N "-"? "magnitude") | "magnitude" ("of" | "-")? q:Q_N
        | q:Q_N "on" "the" [folded=richter|"moment-magnitude"|moment] [folded=magnitude]? "scale" ]],
      span = "q",
      action = make.magnitude,
      priority = 1,
      examples = {
        { "A 5.8-magnitude quake struck.", { kind = "magnitude", value = 5.8 } },
        { "A quake of magnitude 7 struck.", { kind = "magnitude", value = 7 } },
        { "The quake measured 5.2 on the Richter scale.", { kind = "magnitude", value = 5.2 } },
      },
    }),
  }
  for _, age in ipairs(require "stringer.packs.news.quantities.ages"(rule)) do
    rules[#rules + 1] = age
  end
  pack:phase(
    "quantities",
    { policy = "longest", unless = { "Time", "Quantity" }, needs = { "HowMany", "Time" } }
  )(rules)
  pack:kind("quantities", { layer = "Quantity", fields = rule_features })
end
