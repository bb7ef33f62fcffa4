--- Dates that tell when a text came out: in a dateline, or in a line of their own ("Published on 3 March 2021").
-- @module stringer.packs.news.times.filed

local STAMP = {
  "published",
  "posted",
  "updated",
  "modified",
  "released",
  "first",
  "last",
  "on",
  "at",
  "a.m.",
  "p.m.",
  "am",
  "pm",
  "gmt",
  "utc",
  "est",
  "edt",
  "cst",
  "cdt",
  "mst",
  "mdt",
  "pst",
  "pdt",
  "bst",
  "cet",
  "cest",
  "ist",
  "jst",
}

--- The rules, for a phase that sees times.
-- @tparam pack pack
-- @treturn {rule,...}
return function(pack)
  pack:lexicon("stamp_word", STAMP, { case = "folded" })
  pack:define(
    "T_STAMP",
    [[ [in=stamp_word | text=":"|","|"."|"-"|"–"|"—"|"|"|"("|")" | folded~="^[0-9]{1,2}[:.]?[0-9]{0,2}$"] ]]
  )
  return {
    pack:rule "line of a date" {
      match = [[ ^block T_STAMP* time:<Time> T_STAMP* $block ]],
      edits = { time = { filed = "line" } },
      label = "filed",
      priority = 1,
      examples = {
        { "Published on 3 March 2021 at 9:15 GMT", true },
        { "They left on 3 March 2021.", nil },
      },
    },
    pack:rule "date of a dateline" {
      match = [[ time:<Time> &[text="("|")"|"--"|"-"|"–"|"—"] ]],
      edits = { time = { filed = "dateline" } },
      label = "filed",
      examples = { { "OSLO, 3 May 2021 – It rained.", true }, { "It rained on 3 May 2021.", nil } },
    },
  }
end
