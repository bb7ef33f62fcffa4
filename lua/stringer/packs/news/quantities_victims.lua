--- Who is counted: people with a number, and one of them without ("a soldier", "his wife"). Layer `Victims`, for the rules of
-- casualties.
-- @module stringer.packs.news.quantities_victims

return function(pack)
  -- How many, but neither an age nor a span of time.
  pack:define("C_COUNT", [[ (Q_ABOUT? ("another"|"a" "further"|"an" "additional"|"a" "total" "of")? n:Q_N (after:("or"
    ("more"|"so"|"fewer")))?
    | Q_ABOUT? Q_VAGUE | vague:("many"|"numerous"|"countless") | Q_RANGE)
    !("-"? [folded=year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes] | "%" | "percent") ]])
  pack:define("C_MOD", [[ ([(pos=ADJ|NOUN|PROPN|NUM|X | folded$="ed") & !is=q_never_people & !is=q_figure & !is=t_weekday] (JOIN_WORDS
    [])?) ]])
  pack:define("JOIN_WORDS", [[ ([folded="-" & space=false]) ]])
  pack:define("C_HEAD", [[ ([is=q_people] | [pos=NOUN|PROPN & !is=q_never_people & !is=q_figure & !is=t_weekday & !is=t_month_plain]) ]])
  -- A number alone: no noun follows it that it could belong to.
  pack:define("C_BARE", [[ (C_COUNT ("others"|"more")? ("of" "the"? ("them"|"whom"|"wounded"|"injured"|"victims"|"dead"|"missing"))?
    !([pos=NOUN|ADJ|PROPN & !is=q_fate & !is=t_weekday & !is=t_month_plain] | "-" | "%" | [is=q_unit] |
    [is=q_currency])) ]])

  pack:phase("victims", { policy = "longest", unless = { "Time" } }) {
    pack:rule "counted" {
      match = [[ C_COUNT "of"? ("the"|"his"|"her"|"their"|"its"|"our"|"these"|"those")? ("other"|"others"|"more"|"additional"|"of" "the")?
        C_MOD{,5} C_HEAD ]],
      yields = "Victims",
      examples = { { "They met 12 unarmed civilians.", { text = "12 unarmed civilians" } }, { "It took 12 hours.", nil } },
    },
    pack:rule "one" {
      match = [[ one:("a"|"an"|"another"|"his"|"her"|"their") C_MOD{,5} [is=q_person] !([pos=NOUN|PROPN & !is=q_never_people] | "'s"
        | "-") ]],
      yields = "Victims",
      examples = { { "They met a Norwegian police officer.", { text = "a Norwegian police officer" } }, { "They met a cow.", nil } },
    },
  }
end
