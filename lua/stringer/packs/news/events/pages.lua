--- What events come to by what the page is about (`sports`, `court`, `markets`, see `words.pages`): rules as those of
-- `events.told`, before which they run.
-- @module stringer.packs.news.events.pages

local SPORTS, COURT, MARKETS = { sports = true }, { court = true }, { markets = true }

local ARMED = "COP|MIL|REB|UAF|CRM|SPY"
local LAW = ARMED .. "|JUD"
local FORCE = "ASSAULT|COERCE|PROTEST|THREATEN|MOBILIZE|RETREAT|CONCEDE"

return {
  -- On a page of games force is play, and quarrels are about play, unless the law, gunmen or victims take part.
  {
    "law at a game",
    ("e:<Event actor_organ=%s | recipient_organ=COP|JUD>"):format(LAW),
    {},
    when = SPORTS,
  },
  {
    "victims at a game",
    [[ e:<Event told_cameo="182"|"1823"|"183" & passive & recipient_type=group & recipient_organ!=SPT> ]],
    {},
    when = SPORTS,
  },
  {
    "sides beyond a game",
    ("e:<Event actor_kind=coded & recipient_kind=coded & actor_organ!=SPT & recipient_organ!=SPT & told!=%s>"):format(
      FORCE
    ),
    {},
    when = SPORTS,
  },
  { "play on a page of games", "e:<Event>", false, when = SPORTS },
  -- In a story of a court what people asked, refused and did without another is what the court hears.
  {
    "told in court",
    "e:<Event part=verb & told=REQUEST|REJECT & actor_organ!=GOV|LEG|COP"
      .. " & recipient_kind=none|thing|words>",
    false,
    when = COURT,
  },
  -- On a page of markets firms beat forecasts and fight bids, and prices hit them.
  {
    "blow on a market",
    ("e:<Event told=ASSAULT & part=verb & actor_organ!=%s & actor_type!=country & actor_kind!=none>"):format(
      ARMED
    ),
    false,
    when = MARKETS,
  },
}
