--- Towns and regions that stand for their teams: "Grumbleton beat Oslo", "Maria Kowalska (Grumbleton)"; once a team,
-- a name is one wherever nothing says that it is a place.
-- @module stringer.packs.news.names.teams

local LOCATIVE = {
  ["in"] = true,
  at = true,
  near = true,
  around = true,
  outside = true,
  across = true,
  from = true,
  to = true,
  inside = true,
  through = true,
  via = true,
}
local PLACES = { city = true, region = true, place = true }

local function is_locative(doc, span)
  local core = doc.core
  if span.by == "dateline" or (span.first > 1 and LOCATIVE[core:folded(span.first - 1)]) then return true end
  -- "Grumbleton, Ohio", "GRUMBLETON 2001-02-03"
  local after = span.last < core:ntokens() and core:folded(span.last + 1)
  return after == ","
      and core:sentence_of(span.last + 1) == core:sentence_of(span.last)
      and (doc:has("region", span.last + 2) or doc:has("country", span.last + 2))
    or doc:has("Time", span.last + 1)
end

-- Words of reports on games; one word in forty tells of one.
local GAME, LEAST, SHARE = {}, 5, 40
for word in
  ([[league match matches goal goals season coach scored striker innings midfielder defender championship
  cup win victory
  beat defeat draw points teams halftime playoff playoffs inning homer touchdown goalkeeper quarterback pitcher
  wicket wickets overs runs batsman bowler scorer scorers penalty soccer rugby cricket]]):gmatch "%S+"
do
  GAME[word] = true
end

local function is_game(doc)
  local n = #doc.core:find(GAME)
  return n >= LEAST and n * SHARE >= doc:ntokens()
end

-- "Oslo coach", "Oslo striker": what belongs to a side; other nouns tell of the town.
local OF_SIDE = {
  manager = true,
  coach = true,
  captain = true,
  striker = true,
  defender = true,
  midfielder = true,
  goalkeeper = true,
  pitcher = true,
  fan = true,
  player = true,
  win = true,
  victory = true,
  defeat = true,
  goal = true,
  side = true,
}
local NOUNS = { NOUN = true, PROPN = true, ADJ = true }

-- Whether a town plays in a report on games: it is the one that something is told of, and no place where it is.
local function plays(doc, span)
  local core, after = doc.core, span.last + 1
  if span.first > 1 and core:folded(span.first - 1) == "of" then return false end
  return after > core:ntokens()
    or core:sentence_of(after) ~= core:sentence_of(span.last)
    or not NOUNS[core:pos(after)]
    or OF_SIDE[core:lemma(after)] == true
end

local function name_teams(doc)
  local teams, spans, game = {}, doc:spans "Team", is_game(doc)
  for _, span in ipairs(spans) do
    teams[doc:text(span)] = true
  end
  for _, span in ipairs(doc:spans "Name") do
    if span.by == "score" then teams[doc:text(span)] = true end
  end
  if next(teams) == nil and not game then return end
  local found = {}
  for _, span in ipairs(doc:spans "Name") do
    if
      PLACES[span.type]
      and (teams[doc:text(span)] or game and span.type ~= "place" and span.by ~= "dateline" and plays(doc, span))
      and not is_locative(doc, span)
    then
      found[#found + 1] = span
    end
  end
  for _, span in ipairs(found) do
    doc:remove(span, "a town that stands for its team")
    doc:add("Name", span.first, span.last, { type = "organization", by = "team" })
  end
end

return {
  name = name_teams,
  --- Rules that see a side in a name of a place.
  rules = function(pack)
    pack:define("SIDE", "<Name type=city|region|place>")
    pack:define(
      "WINNING",
      "([folded=v|vs] | [lemma=beat|thrash|rout|trounce|edge|outplay|defeat|blank & pos=VERB])"
    )
    return {
      pack:rule "side and opponent" {
        match = [[ SIDE &WINNING ]],
        yields = "Team",
        examples = { { "Later Oslo beat Bergen.", { text = "Oslo" } }, { "Later Oslo voted.", nil } },
      },
      pack:rule "opponent" {
        match = [[ <&WINNING SIDE ]],
        yields = "Team",
        examples = { { "Later Oslo beat Bergen.", { text = "Bergen" } } },
      },
      pack:rule "side and score" {
        match = [[ SIDE &([kind=number] ("(" | "-" | "for" | "and" [kind=number] | [folded=v|vs])) ]],
        yields = "Team",
        examples = { { "It ended Oslo 2 (Kowalska 26th) Bergen 1.", { text = "Oslo" } } },
      },
      pack:rule "side of a player" {
        match = [[ <&(<Name type=person> "(") ![kind=abbreviation] SIDE &")" ]],
        yields = "Team",
        examples = {
          { "They chose Maria Kowalska (Ky.) again.", nil },
          { "They chose Maria Kowalska (Bergen).", {
            text = "Bergen",
          } },
        },
      },
      pack:rule "side and position" {
        match = [[ <&[lemma=champion|hopeful|straggler|struggler|newcomer & pos=NOUN] SIDE
          | SIDE &(POSSESSIVE? [pos=ADJ|NUM]? [lemma=shortstop|catcher|pitcher|starter|reliever|outfielder|quarterback
          |linebacker|goalkeeper
            |defender|midfielder|striker|winger|fullback|hooker|prop|batsman|bowler|goaltender|goalie & pos=NOUN &
            shape=lower]) ]],
        yields = "Team",
        examples = {
          { "Later Oslo shortstop Maria Kowalska left.", { text = "Oslo" } },
          { "Later champions Oslo left.", { text = "Oslo" } },
          { "Later Oslo police left.", nil },
        },
      },
      pack:rule "side that wins" {
        match = [[ SIDE &([folded=has|had|have|also]? [lemma=win|lose|sweep & pos=VERB] []{0,3}
          ([kind=number] | [lemma=game|match|series|straight])) ]],
        yields = "Team",
        examples = { { "Later Oslo won three straight games.", { text = "Oslo" } } },
      },
    }
  end,
}
