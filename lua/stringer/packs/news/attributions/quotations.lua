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

  -- "The band released “Winter Light” in May": what was said ends with a stop, follows a comma or colon, or has words
  -- in small letters. In "on “Harbour Tonight,” she said" the comma is the sentence's.
  pack:define("TITLE_WORD", [[ [text~="^[A-Z]" | pos=DET|ADP|CCONJ|PART] ]])
  pack:phase("titles of works", { policy = "first", scope = "block" }) {
    pack:rule "title" {
      match = [[ <!([folded=","|":"]) ^<Quote> [] TITLE_WORD{2,} [] $<Quote>
        | <&[pos=ADP] ^<Quote> [] TITLE_WORD+ "," [] $<Quote> ]],
      yields = "WorkTitle",
      examples = {
        { "The band released “Winter Light” in May.", { text = "“Winter Light”" } },
        { "She spoke on “Harbour Tonight,” he said.", { text = "“Harbour Tonight,”" } },
        { "“Winter Light is over,” she said.", nil },
        { "She said, “Winter Light” and left.", nil },
      },
    },
  }

  -- Where it was written is no part of what is said: "OSLO, Norway (NTB) - A bomb …".
  pack:phase("origins", { policy = "first", scope = "block" }) {
    pack:rule "origin" {
      match = [[ ^block &([text~="^[A-Z]{3}"] | [] "(") [] [!pos=VERB|AUX]{0,15}?
        <&[text~="^[A-Z)0-9]"] [folded="-"|"--"|"–"|"—"] ]],
      yields = "Origin",
      examples = {
        { "OSLO, Norway (NTB) - A bomb fell.", { text = "OSLO, Norway (NTB) -" } },
        { "A bomb fell - nobody was hurt.", nil },
      },
    },
  }
end
