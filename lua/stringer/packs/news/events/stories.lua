--- Examples of events that the story around a sentence decides: where it is told from, whose somebody is, what the page
-- is about.
-- @module stringer.packs.news.events.stories

local function told(plover, actor, recipient)
  return {
    events = {
      plover = plover,
      actor = actor and { { code = actor } },
      recipient = recipient and { { code = recipient } },
    },
  }
end

return function(pack)
  pack:examples {
    {
      "OSLO, Norway, May 3 (Wire) - It rained. Police met farmers. The minister met Ana Silva in Rome.",
      told("CONSULT", "NORGOV"),
      without = told("CONSULT", "ITAGOV"),
    },
    {
      "Norwegian farmers marched on Monday. It was cold. The prime minister met union leaders in Rome.",
      told("CONSULT", "NORGOV"),
    },
    {
      "OSLO, Norway, May 3 (Wire) - It rained. Denmark's president telephoned both leaders. They had met in May.",
      told("CONSULT", "DNKGOV", "GOV"),
    },
    {
      "The European Union welcomed the vote. Its energy commissioner, Ana Silva, urged Norway to wait.",
      told("REQUEST", "IGOEUREEC", "NOR"),
    },
    {
      "Opposition deputies left the chamber. Their leader, Ana Silva, accused Norway of fraud.",
      told("ACCUSE", "OPP", "NOR"),
    },
    { "A spokesman for the rebels accused Norway of fraud.", told("ACCUSE", "REB", "NOR") },
    {
      "Norway denied it had shelled the town and blamed Denmark.",
      told("ACCUSE", "NOR", "DNK"),
      without = told "REJECT",
    },
    {
      "It was cold. It rained. Norway's president met two officers on Monday.",
      told("CONSULT", "NORGOV", "MIL"),
      without = told("CONSULT", "NORGOV", "NORMIL"),
    },
    {
      [["We saw the men," said a teacher. "They did not beat the Danes."]],
      { events = { plover = "ASSAULT", negated = true } },
      without = told("ASSAULT", "EDU"),
    },
    {
      "Oslo beat Bergen in the final of the league. The striker scored two goals, and the coach blamed the referee.",
      without = { events = {} },
    },
  }
end
