--- Who is counted: people with a number, a number that stands for people, and one person without ("a soldier", "his wife").
-- Layers `HowMany` and `Victims`, for the rules of casualties.
-- @module stringer.packs.news.quantities_victims

return function(pack)
  pack:define("JOINT", [[ [folded="-" & space=false] ]])
  pack:define("C_MOD", [[ ([(pos=ADJ|NOUN|PROPN|NUM|X | folded$="ed") & !is=q_never_people & !is=q_figure & !is=t_weekday] (JOINT [])?) ]])
  pack:define("C_HEAD", [[ ([is=q_people] | [pos=NOUN|PROPN & !is=q_never_people & !is=q_figure & !is=t_weekday & !is=t_month_plain]) ]])

  pack:phase("how many", { policy = "longest", unless = { "Time" } }) {
    pack:rule "how many" {
      match = [[ (Q_ABOUT? ("another"|"a" "further"|"an" "additional"|"a" "total" "of")? n:Q_N (after:("or" ("more"|"so"|"fewer")))?
        | Q_ABOUT? Q_VAGUE | vague:("many"|"numerous"|"countless") | Q_RANGE)
        !("another" | "-"? [folded=year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes] | "%" | "percent") ]],
      yields = "HowMany",
      examples = { { "They met at least 12 men.", { text = "at least 12" } }, { "It took 12 hours.", nil } },
    },
  }

  pack:phase("victims", { policy = "longest" }) {
    pack:rule "counted" {
      match = [[ <HowMany> "of"? ("the"|"his"|"her"|"their"|"its"|"our"|"these"|"those")? ("other"|"others"|"more"|"additional"|"of" "the")?
        C_MOD* C_HEAD ]],
      yields = "Victims",
      examples = { { "They met 12 unarmed civilians.", { text = "12 unarmed civilians" } }, { "It took 12 hours.", nil } },
    },
    pack:rule "number alone" {                                                        -- no noun follows that it could belong to
      match = [[ (<!([pos=PROPN & !is=t_weekday] ",") <HowMany> | <HowMany> !",") ("others"|"more")? ("of" "the"?
        ("them"|"whom"|"wounded"|"injured"|"victims"|"dead"|"missing"))?
        !([pos=NOUN|ADJ|PROPN & !is=q_fate & !is=t_weekday & !is=t_month_plain] | "-" | "%" | [is=q_unit] | [is=q_currency]) ]],
      yields = "Victims",
      examples = { { "They met 12 and fled.", { text = "12" } }, { "They met 12 cows.", nil } },
    },
    pack:rule "both" {
      match = [[ "both" ("of"? ("the"|"his"|"her"|"their"))? C_MOD* C_HEAD ]], yields = "Victims",
      examples = { { "Both pilots left.", { text = "Both pilots" } } },
    },
    pack:rule "one" {
      match = [[ one:("a"|"an"|"another"|"his"|"her"|"their") C_MOD* [is=q_person] !([pos=NOUN|PROPN & !is=q_never_people] | "'s"
        | "-") ]],
      yields = "Victims",
      examples = { { "They met a Norwegian police officer.", { text = "a Norwegian police officer" } }, { "They met a cow.", nil } },
    },
  }
end
