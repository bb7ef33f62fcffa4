--- Blocks by what they say: promotional and legal footers, bylines, datelines, captions, headlines.
-- @module stringer.packs.news.blocks

local captions = require "stringer.packs.news.blocks.captions"
local datelines = require "stringer.packs.news.blocks.datelines"
local furniture = require "stringer.packs.news.blocks.furniture"
local results = require "stringer.packs.news.blocks.results"

local function lines(pack)
  return {
    pack:rule "promotion" {
      match = [[ ^block ("discover"|"subscribe"|"download"|"follow"|"read"|"click"|"sign" "up"|"get"|"join"|"like"
        |"visit"
        |"stay"|"catch"|"obtain"|"watch"|"support")
        ... ([folded=app|newsletter|newsletters|updates|inbox|twitter|facebook|youtube|instagram|whatsapp|telegram
          |podcast|subscription|subscribers|website]
            | "latest" []{0,4} ("news"|"stories"|"headlines") | "breaking" "news" | "stay" ("updated"|"tuned"
              |"connected")) []* $block ]],
      yields = "Boilerplate",
      set = { kind = "boilerplate" },
      examples = {
        { "Subscribe to our newsletter for the latest news.", { kind = "boilerplate" } },
        { "Download the app and stay updated!", true },
        { "Follow the money, prosecutors say, and the case unravels.", nil },
      },
    },
    pack:rule "page furniture" {
      match = [[ ^block ("advertisement" | "share" "this" ("article"|"story"|"page"|"post") | ("article"|"story")
        "continues" []*
        | ("click"|"tap") "here" []* | "skip" "to" []{1,3} | "most" ("read"|"popular"|"viewed") | "more" "on" "this"
        "story"
        | "related" ("articles"|"stories"|"topics"|"content"|"coverage"|"reading")) ":"? $block ]],
      yields = "Boilerplate",
      set = { kind = "boilerplate" },
      examples = {
        { "Advertisement", true },
        { "Story continues below advertisement", true },
        { "Related articles:", true },
        { "Share this view and you are lost.", nil },
      },
    },
    pack:rule "legal footer" {
      match = [[ ^block ("copyright" | "©" | "all" "rights" "reserved" | "this" ("article"|"story"
        |"material") []{0,12} ("reproduced"|"republished"|"rewritten"|"syndicated")
        | "("? ("additional"|"further"|"with")? ("reporting"|"writing"|"editing") "by" [shape=Title|UPPER|Mixed]
        | "with" ("reporting"|"files"|"contributions") "from"
        | "the" "views" "expressed" | "disclaimer" ":") []* $block ]],
      yields = "Boilerplate",
      set = { kind = "boilerplate" },
      examples = {
        { "Copyright 2019 The Daily Example. All rights reserved.", true },
        { "This material may not be published, broadcast, rewritten or redistributed.", true },
        { "(Additional reporting by Jane Doe; editing by Richard Roe)", true },
        { "Writing by the harbour, she found peace.", nil },
      },
    },
    pack:rule "notice of a correction" {
      match = [[ ^block "("? (("correction"|"corrections"|"clarification") (":"|"—"|"–"|"-")
        | ("editor" | "editors") ("'s" | "'") "note"
        | ("this"|"the") ("article"|"story"|"post"|"piece"|"report"|"headline") ("has"|"was") ("been"|"also"
        |"since"){0,2}
          ("corrected"|"updated"|"amended"|"edited"|"revised")
        | ("an" | "a") ("earlier"|"previous"|"original"|"prior") "version" "of" ("this"|"the")) []* $block ]],
      yields = "Boilerplate",
      set = { kind = "boilerplate" },
      examples = {
        { "Correction: The ferry sank in May, not in March.", true },
        { "An earlier version of this article misstated the age of the captain.", true },
        { "This story has been updated to correct the name of the ship.", true },
        { "This report was long in coming.", nil },
      },
    },
    pack:rule "time stamp" {
      match = [[ ^block ("first"|"last")? ("published"|"updated"|"posted"|"modified") (":"|"on"|"at"|[kind=number]
        |[shape=Title]) []{0,14}
        [kind=number|word|clitic] $block ]],
      yields = "Boilerplate",
      set = { kind = "boilerplate" },
      examples = {
        { "Published 10:15 GMT, 12 March 2021", true },
        { "Published on Monday, the list names forty ships.", nil },
      },
    },
    pack:rule "read more" {
      match = [[ ^block ("read"|"see"|"watch"|"related") ("more"|"also"|"next"|"now")? (":"|"|") []* $block ]],
      yields = "Boilerplate",
      set = { kind = "boilerplate" },
      examples = { { "Read more: Five things to know about the vote", true } },
    },
  }
end

return function(pack)
  local rules = lines(pack)
  for _, part in ipairs { datelines, captions, furniture, results } do
    for _, rule in ipairs(part(pack)) do
      rules[#rules + 1] = rule
    end
  end
  pack:phase("blocks", { policy = "longest", scope = "block" })(rules)

  pack:step("blocks named", function(doc)
    for _, layer in ipairs { "Boilerplate", "Byline", "Caption" } do
      for _, span in ipairs(doc:spans(layer)) do
        doc.core:set_block(doc.core:block_of(span.first), span.kind)
      end
    end
    for _, span in ipairs(doc:spans "Dateline") do
      local core, first, last = doc.core, span.first, span.last
      if last < core:ntokens() and core:block_of(last + 1) == core:block_of(first) then core:split(last + 1) end
      core:set_block(core:block_of(first), span.kind)
    end
    -- An article opens with its headline.
    local core = doc.core
    if core:nblocks() > 1 and select(3, core:block(1)) == "heading" then core:set_block(1, "headline") end
  end, { needs = { "Boilerplate", "Byline", "Caption" }, gives = { "blocks" } })
end
