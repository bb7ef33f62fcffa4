--- Where a story comes from: bylines and datelines, told by how they look.
-- @module stringer.packs.news.blocks.datelines

return function(pack)
  return {
    pack:rule "byline" {
      match = [[ ^block ( ("by" | ("written"|"reported"|"words"|"story"|"text"|"report") "by" ":"?)
          ([shape=Title|UPPER|Mixed & kind=word|abbreviation|clitic] | "and" | "," | "&" | "with" | "-" | "|" | "/"
            | ("for" | "of" | "in") "the"? &[shape=Title|UPPER|Mixed]){2,16}
        | ("—" | "--" | "–") [shape=Title|UPPER & pos=PROPN]{2,4} ("," [kind=word]{1,4})?
        | [shape=Title|UPPER & pos=PROPN]{2,4} ("," | "|") ("staff"|"senior"|"chief"|"special"|"political"|"business"
        |"sports"|"science"|"health"){,2}
          ("writer"|"reporter"|"correspondent"|"editor"|"contributor"|"columnist") ) $block ]],
      yields = "Byline",
      set = { kind = "byline" },
      examples = {
        { "By Jane Doe and Richard Roe", true },
        { "By JANE DOE and RICHARD ROE", { kind = "byline" } },
        { "By Jane Doe, Example News", true },
        { "Jane Doe, Staff Writer", true },
        { "-- Jane Doe", true },
        {
          "Words by Jane Doe",
          true,
        },
        { "By nightfall they were gone.", nil },
        { "By Friday Jane Doe had left Oslo.", nil },
      },
    },
    pack:rule "dateline" {
      match = [[ ^block [shape=UPPER & kind=word]{1,4} ("," []{1,6})? ("(" []{1,4} ")")? [text="—"|"–"|"--"|"-" &
        space=true] ]],
      yields = "Dateline",
      set = { kind = "dateline" },
      examples = { { "GENEVA, Oct. 3 (Example News) — Talks resumed on Monday.", true } },
    },
  }
end
