--- The people counted: a noun with a number, a number alone that stands for people, and one person without a number
-- ("a soldier", "his wife").
-- Layers `HowMany` and `Victims`, for the rules of casualties; ages stand among the words for those who are counted.
-- @module stringer.packs.news.quantities.victims

local make = require "stringer.packs.news.quantities.make"

return function(pack, rule)
  pack:define("JOINT", [[ [folded="-" & space=false] ]])
  pack:define(
    "C_MOD",
    [[ ([(pos=ADJ|NOUN|PROPN|NUM|X | folded$="ed") & !is=q_never_people & !is=q_figure &
    !is=t_weekday] (JOINT [])?
    | <Quantity kind=age>) ]]
  )
  -- A known noun heads the people counted only if it names people, for projects die too.
  pack:define(
    "C_HEAD",
    [[ ([is=q_people] | [(pos=PROPN | pos=NOUN & (in=person_noun | folded$="ers"|"ors"|"ists"|"ians"|"ees"|"ants"
      |"men"))
    & !is=q_never_people & !is=q_figure & !is=t_weekday & !is=t_month_plain] (&<Time> | ![pos=NOUN])) ]]
  )

  -- Who is counted matters only where the sentence says what happens to people, before or behind.
  pack:define("C_HARM_AHEAD", [[ &([]* ([is=q_harm] | <harm>)) ]])
  pack:define("C_HARM_BEHIND", [[ <&(([is=q_harm] | <harm>) []*) ]])
  pack:define(
    "C_MANY",
    [[ (Q_ABOUT? Q_RANGE
    | Q_ABOUT? ("another"|"a" "further"|"an" "additional"|"a" "total" "of")? n:Q_N
      (after:("or" ("more"|"so"|"fewer") | "-" "odd"))?
    | Q_ABOUT? Q_VAGUE | vague:("many"|"numerous"|"countless"))
    !("another" | "-"? [folded=year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes] | "%" |
      "percent") ]]
  )
  pack:define("C_BOTH", [[ "both" ("of"? ("the"|"his"|"her"|"their"))? C_MOD* C_HEAD ]])
  pack:define(
    "C_ONE",
    [[ (one:"another" &([pos=AUX]? [is=q_fate])
    | one:("a"|"an"|"another"|"his"|"her"|"their") (C_MOD* [is=q_person] ("-"? "of" "-"? [is=q_word])?
      !([pos=NOUN|PROPN & !is=q_never_people] | "'s" | "-")
      | [pos=ADJ]? <Quantity kind=age> !([pos=NOUN|PROPN|ADJ] | "'s" | "-"))) ]]
  )

  pack:phase("how many", { policy = "longest", unless = { "Time", "Boilerplate" }, needs = { "Time" } }) {
    pack:rule "how many" {
      -- "a mother of two": not whom it happened to
      match = [[ <!([is=q_person] "-"? "of" "-"?) (C_HARM_AHEAD C_MANY | C_HARM_BEHIND C_MANY) ]],
      yields = "HowMany",
      examples = {
        { "They hurt at least 12 men.", { text = "at least 12" } },
        { "They hurt some 200-300 men.", { text = "some 200-300" } },
        { "They hurt 20-odd men.", { text = "20-odd" } },
        { "A mother of two died.", nil },
        { "They met 12 men.", nil },
        { "They died within 12 hours.", nil },
      },
    },
    rule("age", {
      match = [[ Q_ABOUT? q:( (low:Q_N to:("-"|"–"|"to"|"or") high:Q_N | n:Q_N) "-"?
          unit:("years"|"year"|"months"|"month"|"weeks"|"week"|"days"|"day") ("-"? "old" | "of" "age")
        | n:Q_N unit:"yo"
        | ("aged" | "ages") (low:Q_N to:("-"|"–"|"to"|"and") high:Q_N | n:Q_N) | "age" "of"? n:[is=q_figure] ) ]],
      span = "q",
      label = "age",
      action = make.age,
      examples = {
        { "She is 29 years old.", { kind = "age", value = 29, unit = "year" } },
        { "He is 40 - 50 years old.", { low = 40, high = 50 } },
        { "It is for those aged 54 to 65.", { low = 54, high = 65 } },
        { "The girls are aged nine and ten.", { value = 10 } },
      },
    }),
  }

  pack:phase("victims", { policy = "longest", unless = { "Boilerplate" }, needs = { "HowMany", "Time" } }) {
    pack:rule "counted" {
      match = [[ <HowMany> ("out"? "of" "the"? <Number>)? "of"? ("the"|"his"|"her"|"their"|"its"|"our"|"these"|"those")?
        ("other"|"others"|"more"|"additional"|"of" "the")? C_MOD* C_HEAD ]],
      yields = "Victims",
      examples = {
        { "They hurt 12 unarmed civilians.", { text = "12 unarmed civilians" } },
        {
          "They hurt within 12 hours.",
          nil,
        },
        { "They hurt 12 anglers.", { text = "12 anglers" } },
        { "They hurt 12 projects.", nil },
        { "They hurt 14 out of 45 pilots.", { text = "14 out of 45 pilots" } },
      },
    },
    -- no noun follows that it could belong to
    pack:rule "number alone" {
      match = [[ (<!([pos=PROPN & !is=t_weekday] ",") <HowMany> | <HowMany> !",") ("others"|"more")? ("of" "the"?
        ("them"|"whom"|"wounded"|"injured"|"victims"|"dead"|"missing"))?
        !([pos=NOUN|ADJ|PROPN & !is=q_fate & !is=t_weekday & !is=t_month_plain] | "-" | "%" | [is=q_unit] |
        [is=q_currency]) ]],
      yields = "Victims",
      examples = { { "They hurt 12 and fled.", { text = "12" } }, { "They hurt 12 cows.", nil } },
    },
    pack:rule "both" {
      match = [[ C_HARM_AHEAD C_BOTH | C_HARM_BEHIND C_BOTH ]],
      yields = "Victims",
      examples = { { "Both pilots died.", { text = "Both pilots" } } },
    },
    pack:rule "one" {
      match = [[ C_HARM_AHEAD C_ONE | C_HARM_BEHIND C_ONE ]],
      yields = "Victims",
      examples = {
        { "They hurt a 12-year-old.", { text = "a 12-year-old" } },
        { "They hurt a mother-of-three.", { text = "a mother-of-three" } },
        { "They hurt a 12-year-old girl.", { text = "a 12-year-old girl" } },
        { "They hurt a 12-year-old cow.", nil },
        { "They hurt a Norwegian police officer.", { text = "a Norwegian police officer" } },
        { "They hurt a cow.", nil },
      },
    },
  }
end
