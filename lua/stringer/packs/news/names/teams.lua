--- Towns and regions that stand for their teams: "Grumbleton beat Oslo", "Maria Kowalska (Grumbleton)"; once a team, a
-- name is one wherever nothing says that it is a place.
-- @module stringer.packs.news.names.teams

local teams = {}

--- Rules that see a side in a name of a place, and all other mentions of it.
function teams.rules(pack)
  pack:define("SIDE", "<Name type=city|region|place>")
  pack:define(
    "WINNING",
    "([folded=v|vs] | [lemma=beat|thrash|rout|trounce|edge|outplay|defeat|blank & pos=VERB])"
  )
  return {
    pack:rule "side and opponent" {
      match = [[ SIDE &WINNING ]],
      yields = "Team",
      again = true,
      examples = { { "Later Oslo beat Bergen.", { text = "Oslo" } }, { "Later Oslo voted.", nil } },
    },
    pack:rule "opponent" {
      match = [[ <&WINNING SIDE ]],
      yields = "Team",
      again = true,
      examples = { { "Later Oslo beat Bergen.", { text = "Bergen" } } },
    },
    pack:rule "side and score" {
      match = [[ SIDE &([kind=number] ("(" | "-" | "for" | "and" [kind=number] | [folded=v|vs])) ]],
      yields = "Team",
      again = true,
      examples = { { "It ended Oslo 2 (Kowalska 26th) Bergen 1.", { text = "Oslo" } } },
    },
    pack:rule "side of a player" {
      match = [[ <&(<Name type=person> "(") ![kind=abbreviation] SIDE &")" ]],
      yields = "Team",
      again = true,
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
          |linebacker|goalkeeper|defender|midfielder|striker|winger|fullback|hooker|prop|batsman|bowler|goaltender
          |goalie & pos=NOUN &
          shape=lower]) ]],
      yields = "Team",
      again = true,
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
      again = true,
      examples = { { "Later Oslo won three straight games.", { text = "Oslo" } } },
    },
    pack:rule "side in a line of results" {
      match = [[ <Name by=score> ]],
      yields = "Team",
      again = true,
      label = "results",
      examples = { { "Grumbleton Town 2 Oslo Rovers 1", true } },
    },
  }
end

--- Rules by which towns become teams.
function teams.declare(pack)
  pack:define("AT_A_PLACE", "<locative>")
  -- "Grumbleton, Ohio", "GRUMBLETON 2001-02-03"
  pack:define("IS_A_PLACE", [[ ("," (<region>|<country>) | <Time>) ]])
  -- "Oslo coach", "Oslo striker": what belongs to a side; other nouns tell of the town.
  pack:define(
    "OF_A_TOWN",
    [[ [pos=NOUN|PROPN|ADJ & lemma!=manager|coach|captain|striker|defender|midfielder|goalkeeper|pitcher|fan|player
      |win|victory|defeat|goal|side] ]]
  )
  pack:phase("teams", { policy = "priority", gives = { "Name" } }) {
    pack:rule "town of a team" {
      match = [[ <!(AT_A_PLACE) ^<Team> town:<Name type=city|region|place & by!=dateline> $<Team> !(IS_A_PLACE) ]],
      yields = "Name",
      set = { type = "organization", by = "team" },
      edits = { town = false },
      priority = 1,
      note = "a town that stands for its team",
      examples = {
        { "Later Oslo beat Bergen. Oslo sang.", { { text = "Oslo" }, { text = "Bergen" }, { text = "Oslo" } } },
        { "Later Oslo beat Bergen. It rained in Oslo.", { { text = "Oslo" }, { text = "Bergen" } } },
        { "Later Oslo voted.", nil },
      },
    },
    pack:rule "town in a report on a game" {
      match = [[ <!(AT_A_PLACE | "of") town:<Name type=city|region & by!=dateline> !(IS_A_PLACE | OF_A_TOWN) ]],
      yields = "Name",
      set = { type = "organization", by = "team" },
      edits = { town = false },
      when = { sports = true },
      examples = {
        { "The striker scored two goals in the match. Oslo left the cup; the season ends.", { text = "Oslo" } },
        { "The striker scored two goals in the match. It rained in Oslo; the season ends.", nil },
        { "It rained for a week. Oslo was wet.", nil },
      },
    },
  }
end

return teams
