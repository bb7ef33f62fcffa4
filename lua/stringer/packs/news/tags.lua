--- What the tagger takes for a verb though the words around it tell that it is a noun, put right before anything asks.
-- @module stringer.packs.news.tags

return function(pack)
  pack:phase("tags put right", { policy = "all", unless = { "Boilerplate" } }) {
    -- "rejected claims that …", "Claims that … are false": no finite verb stands behind another, or first.
    pack:rule "noun of what is claimed" {
      match = [[ (^ | [pos=VERB & !suffix=ing]) noun:[pos=VERB & suffix=s & folded=claims|reports|rumours|rumors|fears
        |hopes|warnings|threats|demands|promises|suggestions|statements] &"that" ]],
      edits = { noun = { pos = "NOUN" } },
      examples = {
        { "Norway rejected claims that it had bombed Denmark.", true },
        { "Norway claims that it bombed Denmark.", nil },
      },
    },
    -- "Storm batters Norway, kills six": what stands beside a verb of the present is one, too.
    pack:rule "first verb of a headline" {
      match = [[ ^ [pos=NOUN|PROPN]{1,3} verb:[pos=NOUN & suffix=s & in=event_verb] [pos=ADJ|NUM]?
        [pos=NOUN|PROPN]{1,3} "," [pos=VERB & suffix=s] ]],
      edits = { verb = { pos = "VERB" } },
      examples = {
        { "Storm batters Nicaragua, kills six", true },
        { "Rebel attacks, mines kill six", nil },
      },
    },
  }
end
