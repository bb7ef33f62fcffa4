--- Towns that are companies: "Grumbleton reported a loss"; once a company, a name is one wherever nothing says that it
-- is a place.
-- @module stringer.packs.news.names.firms

return function(pack)
  -- The shares of a city of a million are those of its stock exchange: "Oslo shares".
  pack:define("SMALL_TOWN", "<Name type=city & by=lexicon & pop<1000000>")
  pack:define("RESULT", "[lemma=loss|profit|earnings|revenue|turnover|dividend & pos=NOUN]")
  pack:define(
    "RESULT_TOLD",
    '([pos=DET|ADJ|NOUN|NUM|ADV|ADP & folded!=in] | [kind=symbol|punct & text!="."]){0,7}? RESULT'
  )
  pack:phase("signs of firms", { policy = "all" }) {
    pack:rule "what only a company has" {
      match = [[ SMALL_TOWN &(POSSESSIVE? [pos=ADJ]{0,2} ([folded=shares|shareholders|revenue|dividend]
          | [folded=chief] [folded=executive]))
        | <&([folded=shares|stock|shareholders|subsidiary] "of"|"in") SMALL_TOWN &[lemma=rise|fall|jump|drop|gain|close]
        | SMALL_TOWN &(([lemma=report|post & pos=VERB]) RESULT_TOLD | [lemma=say] "its"? [pos=ADJ]{0,2} RESULT) ]],
      yields = "Firm",
      again = true,
      examples = {
        { "Later Halden reported a quarterly loss.", { text = "Halden" } },
        { "Later Halden shares fell.", { text = "Halden" } },
        { "Later Halden reported two fires.", nil },
        { "Later London shares fell.", nil },
      },
    },
  }
  pack:phase("firms", { policy = "priority", gives = { "Name" } }) {
    pack:rule "town of a firm" {
      match = [[ <!(AT_A_PLACE) ^<Firm> town:<Name type=city & by!=dateline> $<Firm> !(IS_A_PLACE) ]],
      yields = "Name",
      set = { type = "organization", by = "team" },
      edits = { town = false },
      note = "a town that is called like a company",
      examples = {
        { "Halden reported a loss. Shops of Halden shut.", { { text = "Halden" }, { text = "Halden" } } },
        { "Halden reported a loss. It rained in Halden.", { { text = "Halden" } } },
      },
    },
  }
end
