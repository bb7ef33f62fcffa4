--- Stretches in quotation marks of any kind: layer Quote.
-- @module stringer.packs.news.attributions.quotations

return function(pack)
  pack:phase("quotations", { policy = "first", scope = "block" }) {
    pack:rule "curly" {
      match = [[ [text="“"] [!text="”" & !text="“" & !text='"']+ [text="”" | text='"'] ]],
      yields = "Quote",
      set = { marks = "curly" },
      examples = { { "“We are done,” she said.", { text = "“We are done,”" } } },
    },
    pack:rule "angled" {
      match = [[ [text="«"] [text!="»"]+ [text="»"] | [text="»"] [text!="«" & text!="»"]+ [text="«"]
        | [text="„"] [text!="“" & text!="”" & text!="„"]+ [text="“"|"”"] ]],
      yields = "Quote",
      set = { marks = "angled" },
      priority = 2,
      examples = {
        { "«It is over,» she said.", { text = "«It is over,»" } },
        { "„It is over“, she said.", { text = "„It is over“" } },
      },
    },
    pack:rule "straight" {
      match = [[ [text='"' | text="''" | text="``"] [!text='"' & !text="''" & !text="``"]+ [text='"' | text="''"] ]],
      yields = "Quote",
      set = { marks = "straight" },
      examples = { { 'It was "over", he said.', { text = '"over"' } } },
    },
    -- Marks of different kinds, or a closing one that looks like an opening one.
    pack:rule "mixed" {
      match = [[ [folded='"' & text!="“"] [!folded='"']+ [text="”"]
        | [folded='"'] [!folded='"']+ [folded="."|","|"!"|"?"] [text="“" & space=false] ]],
      yields = "Quote",
      set = { marks = "mixed" },
      priority = 1,
      examples = {
        { 'It was "over,” he said.', { text = '"over,”' } },
        { "“No,“ he said.", { text = "“No,“" } },
      },
    },
    -- Single marks around a whole remark; an apostrophe follows a letter.
    pack:rule "single" {
      match = [[ (^block [text="‘"|"'"] | [text="‘"|"'" & space=true]) [!folded="'" & !text="‘"
        & !text="’"] []{1,60}?
        [folded=","|"."|"!"|"?"] [text="’"|"'" & space=false] ]],
      yields = "Quote",
      set = { marks = "single" },
      priority = -2,
      examples = {
        { "‘It is over,’ she said.", { text = "‘It is over,’" } },
        { "The students' rooms were cold.", nil },
      },
    },
    pack:rule "goes on in the next paragraph" {
      match = [[ (^block | <&[folded=":"]) [text="“" | text='"' | text="''" | text="``"]
          [!text="”" & !text="“" & !text='"' & !text="''"]+ $block ]],
      yields = "Quote",
      set = { marks = "open" },
      priority = -1,
      examples = {
        {
          "“The bridge is old.\n\n“It will fall,” she said.",
          { marks = "open", text = "“The bridge is old." },
        },
        {
          "She said: “The bridge is old.\n\n“It will fall.”",
          { marks = "open", text = "“The bridge is old." },
        },
      },
    },
  }
end
