--- Blocks by what they say: promotional and legal footers, bylines, datelines, captions, headlines.
-- @module stringer.packs.news.blocks

return function(pack)
  pack:phase("blocks", { policy = "longest", scope = "block" }) {
    pack:rule "promotion" {
      match = [[ ^block ("discover"|"subscribe"|"download"|"follow"|"read"|"click"|"sign" "up"|"get"|"join"|"like"|"visit"
        |"stay"|"catch"|"obtain"|"watch")
        ... ([folded=app|newsletter|newsletters|updates|inbox|twitter|facebook|youtube|instagram|whatsapp|telegram|podcast
          |subscription|subscribers|website]
            | "latest" []{0,4} ("news"|"stories"|"headlines") | "breaking" "news" | "stay" ("updated"|"tuned"
              |"connected")) []* $block ]],
      yields = "Boilerplate", set = { kind = "boilerplate" },
      examples = {
        { "Subscribe to our newsletter for the latest news.", { kind = "boilerplate" } },
        { "Download the app and stay updated!", true },
        { "Follow the money, prosecutors say, and the case unravels.", nil },
      },
    },
    pack:rule "legal footer" {
      match = [[ ^block ("copyright" | "©" | "all" "rights" "reserved" | "this" ("article"|"story"
        |"material") []{0,12} ("reproduced"|"republished"|"rewritten"|"syndicated")
        | "(" "reporting" "by" | "reporting" "by" | "editing" "by" | "the" "views" "expressed" | "disclaimer" ":") []* $block ]],
      yields = "Boilerplate", set = { kind = "boilerplate" },
      examples = {
        { "Copyright 2019 The Daily Example. All rights reserved.", true },
        { "This material may not be published, broadcast, rewritten or redistributed.", true },
      },
    },
    pack:rule "read more" {
      match = [[ ^block ("read"|"see"|"watch"|"related") ("more"|"also"|"next"|"now")? (":"|"|") []* $block ]],
      yields = "Boilerplate", set = { kind = "boilerplate" },
      examples = { { "Read more: Five things to know about the vote", true } },
    },
    pack:rule "byline" {
      match = [[ ^block "by" ([shape=Title|UPPER|Mixed & kind=word|abbreviation] | "and" | "," ){2,9} $block ]],
      yields = "Byline", set = { kind = "byline" },
      examples = { { "By Jane Doe and Richard Roe", true }, { "By nightfall they were gone.", nil } },
    },
    pack:rule "dateline" {
      match = [[ ^block [shape=UPPER & kind=word]{1,4} ("," []{1,6})? ("(" []{1,4} ")")? [text="—"|"–"|"--"|"-" & space=true] ]],
      yields = "Dateline", set = { kind = "dateline" },
      examples = { { "GENEVA, Oct. 3 (Example News) — Talks resumed on Monday.", true } },
    },
  }

  pack:step("blocks named", function(doc)
    for _, layer in ipairs { "Boilerplate", "Byline" } do
      for _, span in ipairs(doc:spans(layer)) do doc.core:set_block(doc.core:block_of(span.first), span.kind) end
    end
  end)
end
