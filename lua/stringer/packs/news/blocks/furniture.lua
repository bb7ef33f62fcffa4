--- The furniture of a web page around an article: buttons, shares, counts, offers.
-- @module stringer.packs.news.blocks.furniture

return function(pack)
  pack:define(
    "B_SITE",
    [[ [folded=facebook|twitter|x|instagram|whatsapp|telegram|linkedin|reddit|pinterest|youtube|tiktok|email|e-mail
      |threads|bluesky|flipboard|mail|print|messenger|sms] ]]
  )
  pack:define(
    "B_STORY",
    [[ ("article"|"story"|"page"|"post"|"image"|"photo"|"video"|"gallery"|"link"|"thread"|"live"
    "blog") ]]
  )

  return {
    pack:rule "button" {
      match = [[ ^block ( "enlarge" (("this"|"the")? ("image"|"photo"|"picture"))? | "previous" "next"? | "next"
        ("story"|"article"|"slide"|"page")?
        | "back" "to" ("top"|"home"|"results") | ("hide"|"toggle"|"show"|"view") ("caption"|"more"|"less"|"all"
        |"transcript"|"comments"|"gallery"
          |"slideshow"|"results" | ("full"|"larger"|"original") []{,2} ("image"|"photo"|"size"|"version"|"screen"
          |"story"|"list"|"article"))
          "image"? | ("play"|"pause"|"mute"|"unmute") ("video"|"audio")? | "watch" ("live"|"now"|"video"|"again") |
          "listen" ("now"|"live"|"to" "this" B_STORY)?
        | ("load"|"see"|"read"|"show") "more" ("stories"|"posts"|"comments"|"updates")? | "close" | "menu" | "search"
        | ("sign"|"log") ("in"|"up"|"out") | "subscribe" "now"? | "register" "now"? | "donate" "now"? | "loading"
        "..."? | "replay" | "reply"
        | "text" "size" | "toggle" []{1,2} | "save" ("for" "later" | "this"? B_STORY | "to" []{1,3})? | "bookmark" |
        "print" "this"? B_STORY?
        | "add" "to" []{1,3} "list"? | "jump" "to" []{1,3} | "skip" []{1,2} | "no" "comments" "yet"? | "leave" "a"
        "comment"
        | "gift" "this"? B_STORY | "topics" | "recommended" []{,3} | "trending" "now"? | "more" "from" []{1,5} |
        "editor" [folded="'s"] []{1,2}
        | "you" ("may"|"might") "also" "like" | "sponsored" []{,2} | "paid" []{1,2} | "promoted" []{,2} | "ad" |
        "advertising" | "advertisement" )
        [kind=punct|symbol]{,2} $block ]],
      yields = "Boilerplate",
      set = { kind = "boilerplate" },
      examples = {
        { "Enlarge this image", { kind = "boilerplate" } },
        { "View full size image", true },
        { "Previous Next", true },
        { "Hide caption", true },
        { "Load more comments", true },
        { "Sign up", true },
        { "Recommended for you", true },
        { "Next of kin were told.", nil },
        { "Previous talks failed.", nil },
        { "Close the gate, he said.", nil },
      },
    },
    pack:rule "share" {
      match = [[ ^block ( "share" ("this"|"the"|"your")? (B_STORY | "on" B_SITE | "via" B_SITE)? ("on" B_SITE)? |
        "tweet" ("this" B_STORY?)?
        | "copy" "link" | "share" "with" []{1,3} | B_SITE (("," | "|" | "·" | "/" | "and")? B_SITE)+ | [lemma=share
          |shares] [kind=number]
        | "follow" ("us"|"me"|"him"|"her"|[kind=mention]) []{,8} | "share" "&" []{1,3} | "email" ("this" B_STORY |
        "to" "a" "friend")
        | [kind=number] ("shares"|"comments"|"comment"|"likes"|"views"|"replies"|"retweets") (("|" | "·" | ",")?
        [kind=number] [pos=NOUN])* )
        [kind=punct]? $block ]],
      yields = "Boilerplate",
      set = { kind = "boilerplate" },
      examples = {
        { "Share via email", true },
        { "Share on Facebook", true },
        { "Facebook Twitter Email", true },
        {
          "214 comments",
          true,
        },
        { "Follow us for more", true },
        { "Shares fell on Monday.", nil },
      },
    },
    pack:rule "reading time" {
      match = [[ ^block ( []{,6}? ("|" | "·" | "•" | "-" | "–")? [kind=number] "-"? ("min"|"mins"|"minute"|"minutes"
        |"min.") ("read"|"reading"|"listen"|"watch")
        | ("estimated"? "reading" "time" | "time" "to" "read" | "read" "time") ":"? [kind=number] []{,3} )
        [kind=punct]? $block ]],
      yields = "Boilerplate",
      set = { kind = "boilerplate" },
      examples = {
        { "5 min read", true },
        { "3-minute read", true },
        { "Reading time: 6 minutes", true },
        {
          "May 3 · 5 min read",
          true,
        },
        { "The 5 minutes read like an hour.", nil },
      },
    },
    pack:rule "label line" {
      match = [[ ^block ( ("also"|"must") "read" | "read" "also" | "see" "also" | "see" "more" | "related" | "topics"
        | "tags" | "tag" | "filed" "under"
        | "categories" | "category" | "keywords" | "source" | "sources" | "contact" | "press" "contact" | "media"
        "contact" | "more" "on" []{1,4}
        | "more" | "listen" | "also" "see" | "up" "next" | "don't" "miss" | "in" "case" "you" "missed" "it" | "from"
        "the" "archive" "s"?
        | "editors" "'" "picks" | "read" "next" | "watch" | "video" | "join" "the" "conversation" | "for" "more"
        "information" )
        (":" | "|" | "»" | ">" | "–" &[space=true]) []* $block
      | ^block ("also" "read" | "read" "also" | "read" "more" | "see" "also" | "file" "photo" | "more" "stories" |
        "latest" "news" | "top" "stories"
        | "must" "reads" | "story" "highlights") [kind=punct]? $block ]],
      yields = "Boilerplate",
      set = { kind = "boilerplate" },
      examples = {
        { "ALSO READ: Three die in Oslo fire", true },
        { "Tags: ferry, storm, Oslo", true },
        {
          "Filed under: Business",
          true,
        },
        { "See also", true },
        { "Up next: Ten die in quake", true },
        { "More talks are planned.", nil },
        {
          "Sources said so.",
          nil,
        },
      },
    },
  }
end
