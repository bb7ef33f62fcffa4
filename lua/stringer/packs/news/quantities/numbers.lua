--- Numbers as they are written, in words, figures and both: layer `Number`, which the rules of quantities build on.
-- @module stringer.packs.news.quantities.numbers

local number = require "stringer.number"

local words = number.words

local function folded(text) return (text:lower():gsub("’", "'")) end

return function(pack)
  pack:predicate(
    "q_figure",
    function(text)
      return text:find("^[%d.]") ~= nil
        and number.figures.parse(text) ~= nil
        and (
          not text:find("%a")
          or text:find("^%d+%.?%d*[eE][+-]?%d+$") ~= nil
          or text:find("10^", 1, true) ~= nil
        )
    end,
    { starts = "[%d.]" }
  )
  pack:predicate(
    "q_fraction",
    function(text) return words.fraction_sign[text] ~= nil or text:find("^%d+/%d+$") ~= nil end,
    { starts = "%d", among = words.fraction_sign }
  )
  pack:predicate("q_lead", function(text) return text:find("^%d%d?%d?$") ~= nil end, { starts = "%d" })
  pack:predicate("q_word", function(text)
    local word = folded(text)
    return words.cardinal[word] ~= nil or (word:find("%a%-%a") ~= nil and number.parse(word) ~= nil)
  end, { among = words.cardinal, contains = "-" })
  pack:predicate(
    "q_denominator",
    function(text) return words.denominator[folded(text)] ~= nil end,
    { among = words.denominator }
  )

  pack:define(
    "N_SUFFIX",
    [[ ([folded=k|mn|mln|bn|bln|tn|trn|tln & space=false] | [folded=mil|mill] | [text=M] |
    [text=B|G & space=false]
    | <&([is=q_sign|is=q_code] []) [text=m|b|t|mm|MM & space=false] | [text=m & space=false] &([folded=euros|dollars
      |pounds|people])
    | <&[text~="^[0-9]+[.][0-9]+$"] [text=b & space=false]) ]]
  )
  pack:define(
    "N_SCALE",
    [[ [folded=hundred|thousand|lakh|lakhs|million|mln|mn|crore|crores|billion|bn|bln|trillion|tn|tln|quadrillion] ]]
  )
  pack:define(
    "N_GROUP",
    [[ ([folded=dozen|dozens|doz|dozs|dz|dzs|score] | "couple" ("of"? [folded=hundred|thousand|million|billion])?) ]]
  )
  pack:define("N_DENOMINATOR", [[ [is=q_denominator & folded$="s"] ]])
  pack:define(
    "N_ONE",
    [[ <!([folded=the|that|this|no|any|each|next|last|which|another|every|or]) [folded=one &
    pos!=PRON] ]]
  )
  pack:define(
    "N_WORD",
    [[ ( [is=q_word & pos!=PRON & folded!=one]
    | N_ONE ) ]]
  )
  pack:define("N_TENS", [[ [folded=twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety] ]])
  pack:define("N_SMALL", [[ ( N_TENS "-"? [is=q_word] | N_WORD ) ]])
  pack:define(
    "N_CHAIN",
    [[ (N_SMALL | ("a"|"an") &(N_SCALE|N_GROUP)) ("-"? N_SCALE ("and"? !("one" "half") (N_SMALL |
    [folded=one]) | "and"
    [is=q_figure])?)* ]]
  )
  -- A part of one: "a third", "one twenty-fifth". Where no noun follows that would make an ordinal of it.
  pack:define(
    "N_A_PART",
    [[ ("a" "-"? | "one" "-"? (N_CHAIN "and"? "-"?)?) [is=q_denominator & folded!=seconds]
    &("of"|"in"|[kind=punct]|$)
    | <&(<degree> | "by") "a" "-"? [is=q_denominator & folded!=seconds]
      !([pos=NOUN|ADJ|PROPN]) ]]
  )
  pack:define(
    "N_ORDINAL",
    [[ N_CHAIN "and"? "-"? <&(N_TENS "-"? | N_SCALE "and"? "-"?) [is=t_ordinal & kind=word]
    | !("one"|"a"|"an") N_CHAIN "-"? [folded=hundredth|thousandth|millionth|billionth|trillionth] ]]
  )
  -- A sign touches its number; a dash between blanks is punctuation.
  pack:define(
    "N_SIGN",
    [[ ( ([text="-"|"−" & space=true] | <&([folded="<"|">"|"="|"("]|^) [text="-"|"−"])
    &[space=false & is=q_figure]
    | "minus" | "negative" ) ]]
  )
  -- "3 million 200 thousand": each scale smaller than the one before.
  pack:define(
    "N_SMALLER",
    [[ ( [folded=thousand] [is=q_lead] "hundred" | [folded=lakh|lakhs|million] [is=q_lead]
    "thousand" ([is=q_lead] "hundred")?
    | [folded=crore|crores] [is=q_lead] [folded=lakh|lakhs] ([is=q_lead] "thousand")? | "billion" [is=q_lead]
      "million" ([is=q_lead] "thousand")?
    | "trillion" [is=q_lead] "billion" ) ]]
  )
  pack:define(
    "N_FIGURES",
    [[ [is=q_figure] N_SUFFIX? [is=q_fraction]?
    ( N_SMALLER ("and"? [is=q_lead] !("-" | "%" | N_SCALE))?
    | [folded=thousand|lakh|lakhs|million|crore] [is=q_lead] !("-" | "%" | "to" | [pos=PROPN])
    | [folded=hundred|thousand] "and" [is=q_lead] !("-" | "%" | N_SCALE)
    | N_SCALE "and" N_WORD [folded=hundred|thousand]
    | ("-"? N_SCALE N_SCALE?)? ) N_GROUP? ("and" ("a"|"one") "half")? ]]
  )
  pack:define(
    "N_WORDS",
    [[ N_CHAIN N_GROUP? ("and" ("a"|"one") "half" N_SCALE?)? ("point" [is=q_word]+ N_SCALE?)?
    ("-"? N_DENOMINATOR (N_SCALE | "of" "a" N_SCALE)? | "and" ("a"|"one"|[is=q_word])? "-"? [is=q_denominator &
      folded!=second])?
    !("-"? [kind=ordinal]) ]]
  )
  -- Texts that were cut into tokens have blanks about the signs in a number: "10 , 000", "6 . 2".
  pack:define(
    "N_APART",
    [[ [is=q_lead] (([text="," & space=true] [text~="^[0-9]{3}$" & space=true])+
      ([text="." & space=true] [is=q_lead & space=true])? | [text="." & space=true] [is=q_lead & space=true]) N_SCALE?
        ]]
  )
  -- "hundred thousand people", where nothing before it says how many times.
  pack:define(
    "N_BARE",
    [[ <!([pos=DET|NUM|ADJ|NOUN|PROPN|ADV|SYM] | [folded=per|of|by|"$"|"£"|"€"])
    [folded=hundred|thousand] N_SCALE? &[pos=NOUN & (folded$="s" | folded=people)] ]]
  )
  pack:define(
    "N_PHRASE",
    [[ N_SIGN? (
      [is=q_lead] ([text~="^[0-9]{3}$" & space=true]{2,} | [folded="000" & space=true])
      | N_APART
      | N_FIGURES
      | [is=q_fraction]
      | "a"? ("half" | "quarter") ("a"|"an"|"-")? (N_SCALE|N_GROUP) | "a"? [folded=half|quarter|third|fifth|tenth]
        "of" "a" N_SCALE | N_A_PART
      | <!([is=t_ordinal]|"last"|"latter"|"other"|"better") "half" &("of"|"the"|"people")
      | N_BARE
      | N_WORDS ) ]]
  )

  -- What a number is worth is read when somebody asks for it; most are in no rule.
  pack:phase("numbers", { policy = "longest", unless = { "Boilerplate" }, needs = {} }) {
    pack:rule "number" {
      match = [[ N_PHRASE ]],
      yields = "Number",
      fields = { value = "number()" },
      examples = {
        { "They counted two hundred and five boats.", { text = "two hundred and five", value = 205 } },
        { "He paid for 1.5 million bricks.", { text = "1.5 million" } },
        { "They won 3 thousand 4 hundred and 6 votes.", { text = "3 thousand 4 hundred and 6" } },
        { "They won 2 million 300 thousand votes.", { text = "2 million 300 thousand" } },
        { "They want a half a million bricks.", { text = "a half a million" } },
        { "Some 3mil bricks were sold.", { text = "3mil" } },
        { "Half a dozen came.", { text = "Half a dozen" } },
        { "The result is 1.3x10^6.", { text = "1.3x10^6" } },
        { "They counted 12,34,567 votes.", { text = "12,34,567" } },
        { "It fell to -12.5 today.", { text = "-12.5" } },
        { "They counted 6 crore and two hundred.", { text = "6 crore and two hundred" } },
        { "Two thirds of a million came.", { text = "Two thirds of a million" } },
        { "A share of one twenty-fifth.", { text = "one twenty-fifth" } },
        { "Nobody came - 20 were ill.", { text = "20" } },
        { "They counted 10 , 000 boats.", { text = "10 , 000" } },
        { "Hundred thousand boats came.", { text = "Hundred thousand", value = 100000 } },
        { "They came home.", nil },
      },
    },
    -- it may count nothing: "one of them"
    pack:rule "one" {
      match = [[ N_ONE !("-"? [kind=ordinal]) ]],
      yields = "Number",
      set = { value = 1 },
      priority = 1,
      examples = { { "They have one boat.", { value = 1 } } },
    },
  }
end
