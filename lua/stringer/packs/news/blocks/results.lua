--- Lines of results: "Harbour 2 Grumbleton United 1", a row of a table, "Grumbleton 12 7 3 2 30", a fixture, "HARBOUR
-- AT GRUMBLETON". Layer Side is what stands before the numbers there; a name is a team's there, unless it is a country.
-- @module stringer.packs.news.blocks.results

local function macros(pack)
  pack:define("R_CAP", "[shape=Title|UPPER|Mixed & kind=word]")
  pack:define(
    "R_MORE",
    "([shape=Title|UPPER|Mixed & kind=word & line=false] | [kind=abbreviation & line=false]){0,2}"
  )
  pack:define("R_FIRST", "side:(R_CAP R_MORE)")
  -- Behind an initial stands a person, and a longer name behind "F.C.".
  pack:define(
    "R_SIDE",
    "(<![kind=abbreviation] side:(&[line=false] R_CAP R_MORE) | <&[kind=abbreviation] &[line=false] R_CAP R_MORE)"
  )
  pack:define("R_NUMBER", "[kind=number & line=false]")
  pack:define("R_REST", "[kind!=word & line=false & folded!='%'|'$']{,24}")
  -- One other word may stand in the line.
  pack:define(
    "R_OTHER",
    [[ ([kind=word & !shape=Title|UPPER|Mixed]
      | R_CAP ![kind=number | shape=Title|UPPER|Mixed & kind=word | kind=abbreviation]) ]]
  )
  pack:define("R_BETWEEN", "(R_REST &[line=false] R_OTHER)? R_REST")
  pack:define("R_END", "($block | &[line=true])")
  -- So many numbers in the line.
  pack:define("R_NONE", "[kind!=number & line=false]{,24}")
  pack:define("R_COUNT(p, q)", [[ &[line=true] &(([kind!=number] R_NONE $p | [kind=number] R_NONE $q) R_END) ]])
end

return function(pack)
  macros(pack)
  local function rule(name, match, examples)
    return pack:rule(name) {
      match = match,
      yields = "Side",
      span = "side*",
      set = { of = name },
      label = "side",
      examples = examples,
    }
  end
  return {
    rule(
      "result",
      [[ R_COUNT((R_NUMBER R_NONE){2,4}, (R_NUMBER R_NONE){1,3})
        (R_FIRST R_NUMBER (R_REST R_SIDE R_NUMBER R_BETWEEN | R_BETWEEN R_SIDE R_NUMBER R_REST)
        | [kind!=word] R_REST R_SIDE R_NUMBER (R_REST R_SIDE R_NUMBER R_BETWEEN | R_BETWEEN R_SIDE R_NUMBER R_REST)
        | R_OTHER R_REST R_SIDE R_NUMBER R_REST R_SIDE R_NUMBER R_REST) R_END ]],
      {
        { "Harbour 2 Grumbleton United 1", { { text = "Harbour" }, { text = "Grumbleton United" } } },
        { "Half-time: Harbour 2, Grumbleton 1", nil },
        { "Shares rose 2 percent and Grumbleton 1 percent.", nil },
      }
    ),
    rule("row", [[ R_COUNT((R_NUMBER R_NONE){3,}, (R_NUMBER R_NONE){2,}) R_FIRST R_NUMBER R_BETWEEN R_END ]], {
      { "Grumbleton 12 7 3 2 30 11 24", { text = "Grumbleton" } },
      { "Grumbleton sang 12 songs, 7 of them twice, in 3 halls", nil },
    }),
    rule(
      "fixture",
      [[ &[line=true] side:([shape=UPPER & kind=word] [shape=UPPER & kind=word|abbreviation & line=false]{,2})
      [text=AT & line=false] [shape=UPPER & kind=word|abbreviation & line=false]{1,4} R_END ]],
      {
        { "HARBOUR TOWN AT GRUMBLETON", { text = "HARBOUR TOWN" } },
        { "Harbour Town at Grumbleton", nil },
      }
    ),
  }
end
