--- Ages that are told without a unit: behind a name, in a predicate, in brackets.
-- @module stringer.packs.news.quantities.ages

local make = require "stringer.packs.news.quantities.make"

return function(rule)
  return {
    rule("age of someone named", {
      match = [[ <&(([pos=PROPN|NOUN & shape=Title & !is=t_weekday & !is=t_month] | [shape=Title & pos=PROPN]
        [shape=Title & pos=ADJ|ADV|VERB]) ",") n:[is=q_age]
        &("," | "." | ";" | ("of"|"from") [shape=Title] | "who") ]],
      action = make.age,
      priority = 1,
      examples = {
        { "Omar Haddad, 45, was there.", { kind = "age", value = 45, unit = "year" } },
        { "Mary Low, 45, came.", { value = 45 } },
        { "Omar Haddad, 45 of Lisbon, was there.", { value = 45 } },
        { "In Lisbon, 45 of them left.", nil },
      },
    }),
    rule("age in a predicate", {
      match = [[ (([folded=he|she|i|who] | ([shape=Title & pos=PROPN] | [is=q_person])) C_AGE_BE
          | [folded=he|she|who|and|ever|just|recently|has|had] [folded=turned|turns] | [folded=will|to] "turn"
          | ([shape=Title & pos=PROPN] | [is=q_person|is=q_people]) [folded=turned|turns|turn])
        q:(Q_ABOUT? n:Q_N)
        (&<Time> | !([pos=NOUN|ADJ|PROPN|NUM|SYM|VERB] | "-" | "%" | "of" | "to" | "out" | "for" | ":" | "°"))
        | [folded=believed|thought|estimated|reported|said] "to" "be" q:(Q_ABOUT? n:Q_N) &[kind=punct]
        | <&[is=q_people] about:(<degree of=place> | [folded=under|over|above|below] "the" "age" "of"
          | "aged" [folded=under|over]?)
        q:(n:Q_N)
          !([pos=NOUN|ADJ|PROPN|NUM|SYM] | "-" | "%" | "of" | ":" | "to")
        | ^ "at" ("just"|"only"|"age")? q:(n:[is=q_age]) "," &([folded=he|she] | [shape=Title & pos=PROPN])
        | <&(([is=q_person|is=q_people] | [shape=Title & pos=PROPN]) ",") [folded=both|now|then|just|only|also|all]
        q:(n:[is=q_age]) &[folded=","|"."]
        | <&(&[lemma!=mother|father|parent|mum|mom|dad|grandmother|grandfather|couple|widow]
          [is=q_person|is=q_people]) "of" q:(n:Q_N)
          !([pos=NOUN|ADJ|PROPN|NUM|SYM] | "-" | "%" | "of" | "," [is=q_age])
        | [folded=died|dead|dies|killed|retired|married|retire|debuted|orphaned|widowed] "at" ("the" "age" "of")?
        q:(n:[is=q_age])
          !([pos=NOUN|ADJ|PROPN|NUM|SYM] | "-" | "%" | ":" | "p.m." | "a.m." | [is=t_zone])
        | "aged" "between" q:(low:Q_N "and" high:Q_N) ]],
      span = "q",
      action = make.age_of_life,
      priority = 3,
      examples = {
        { "Faas died in May. He was 81.", { text = "81", kind = "age", value = 81 } },
        {
          "She is 40 and lives in Oslo.",
          { value = 40 },
        },
        { "The clerk, who was 33, fled.", { value = 33 } },
        { "Haddad was 67 when he left.", { value = 67 } },
        { "She turns 90 in June.", { value = 90 } },
        { "Haddad turned fifty on Monday.", { value = 50 } },
        { "A girl of 11 was found.", { value = 11 } },
        { "He died at 77.", { value = 77 } },
        { "She was only nineteen.", { value = 19 } },
        { "They are men aged between 20 and 30.", { low = 20, high = 30 } },
        { "Haddad turned 60 last week.", { value = 60 } },
        { "The man, thought to be 40, fled.", { value = 40 } },
        { "Boys under 14 may play.", { value = 14, mod = "LESS_THAN" } },
        { "Children under five pay nothing.", { value = 5, mod = "LESS_THAN" } },
        { "The twins turned 18 in June.", { value = 18 } },
        { "She is a mother of three.", nil },
        { "At 86, Haddad still runs.", { value = 86 } },
        { "The twins, both 9, are well.", { value = 9 } },
        { "In June, Haddad sold 12, then 15.", nil },
        { "He was 4 strokes ahead.", nil },
        { "The result was 81.", nil },
        { "She was 5 of 9 from the line.", nil },
        { "He was 2-0 up.", nil },
      },
    }),
    rule("age in brackets", {
      match = [[ <&[shape=Title|Mixed & pos=PROPN & !is=t_month & !is=t_weekday] "(" q:(n:[is=q_age]) [folded=")"|","
        |";"] ]],
      span = "q",
      action = make.age,
      priority = 3,
      examples = {
        { "Vera Lund (68) won.", { kind = "age", value = 68 } },
        { "It happened in May (31).", nil },
      },
    }),
    rule("age of someone meant", {
      -- "A mother of two, 34,": two are her children.
      match = [[ <&([is=q_person] ("-"? "of" "-"? Q_N)? ",") n:[is=q_age] &("," | "." | ";" | "who") ]],
      action = make.age,
      priority = 3,
      examples = {
        { "The Oslo woman, 34, fled.", { kind = "age", value = 34 } },
        { "A mother of two, 34, fled.", { value = 34 } },
        { "A father-of-four, 34, fled.", { value = 34 } },
      },
    }),
    rule("decade of a life", {
      match = [[ [folded=his|her|their|my|our] ("early"|"late"|"mid" | "mid" "-")? [is=t_decade] | "over" "-"?
        [is=t_decade] ]],
      action = function() return nil end,
      priority = 3,
      examples = { { "A man in his 50s fled.", nil } },
    }),
  }
end
