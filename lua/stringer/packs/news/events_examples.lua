--- Examples of the rules for events, by rule: each family of words, passives, control, coordination, and what is no event.
-- `by` and `on` are the codes of the first actor and the first recipient.
-- @module stringer.packs.news.events_examples

local function event(plover, by, on, cameo)
  return { plover = plover, by = by, on = on, cameo = cameo }
end

return {
  verb = {
    -- families
    { "Norway agreed with Denmark on a new route.", event("AGREE", "NOR", "DNK") },
    { "The Norwegian prime minister met Danish officials in Oslo.", event("CONSULT", "NORGOV", "DNKGOV") },
    { "Norway's president visited Denmark.", event("CONSULT", "NORGOV", "DNK", "042") },
    { "Norway praised Denmark for its help.", event("SUPPORT", "NOR", "DNK") },
    { "Norway apologised to Denmark.", event("SUPPORT", "NOR", "DNK", "055") },
    { "Norway shared its findings with Denmark.", event("COOPERATE", "NOR", "DNK") },
    { "Norway donated two ships to Denmark.", event("AID", "NOR", "DNK") },
    { "Norway allowed Danish trawlers into its waters.", event("CONCEDE", "NOR", "DNK") },
    { "Norway released 20 Danish sailors.", event("RETREAT", "NOR", "DNKMIL") },
    { "Norwegian troops withdrew from Denmark.", event("RETREAT", "NORMIL", "DNK") },
    { "Norway urged Denmark to open its port.", event("REQUEST", "NOR", "DNK") },
    { "Norway accused Denmark of piracy.", event("ACCUSE", "NOR", "DNK") },
    { "Norway rejected a Danish proposal.", event("REJECT", "NOR", "DNK") },
    { "Norway warned Denmark.", event("THREATEN", "NOR", "DNK") },
    { "Norwegian students marched against Denmark.", event("PROTEST", "NOREDU", "DNK") },
    { "Norway deployed warships against Denmark.", event("MOBILIZE", "NOR", "DNK") },
    { "Norway expelled two Danish envoys.", event("SANCTION", "NOR", "DNKGOV") },
    { "Norwegian police arrested a Danish reporter.", event("COERCE", "NORCOP", "DNKMED") },
    { "Norwegian rebels attacked Danish soldiers.", event("ASSAULT", "NORREB", "DNKMIL") },
    -- passive, relative clause, second verb, participle, third person
    { "Danish sailors were kidnapped by Norwegian rebels.", event("ASSAULT", "NORREB", "DNKMIL") },
    { "Norwegian rebels, who attacked Denmark, fled.", event("ASSAULT", "NORREB", "DNK") },
    { "Norway condemned Sweden and accused Denmark.", { event("ACCUSE", "NOR", "SWE"), event("ACCUSE", "NOR", "DNK") } },
    { "Norway closed its harbour, accusing Denmark of piracy.", event("ACCUSE", "NOR", "DNK") },
    { "Norway slams Denmark.", event("ACCUSE", "NOR", "DNK") },
    { "The White House condemned the Kremlin.", event("ACCUSE", "USAGOV", "RUSGOV") },
    -- what counts, owns or issues something; who hangs on a passive; peoples
    { "Thousands of students throughout Norway marched against Denmark.", event("PROTEST", "NOREDU", "DNK") },
    { "Ana Silva, Norway's leading painter, accused Denmark of piracy.", event("ACCUSE", "NOR", "DNK") },
    { "Norwegian rebels issued a statement accusing Denmark of piracy.", event("ACCUSE", "NORREB", "DNK") },
    { "Danish soldiers were attacked by Norwegian rebels, killing two Danish sailors.",
      { event("ASSAULT", "NORREB", "DNKMIL"), event("ASSAULT", "NORREB", "DNKMIL") } },
    { "Norway opened its port to Danes ordered out of Sweden and attacked Finland.", event("ASSAULT", "NOR", "FIN") },
    { "Ethnic Danes protested in Norway.", event("PROTEST", "NORCVL", "NOR") },
    { "Iraqi Kurds protested in Norway.", event("PROTEST", "IRQ", "NOR") },
    -- what depends on the verb decides with it
    { "Norway agreed to release Danish sailors.", event("AGREE", "NOR", "DNKMIL", "035") },
    { "Norway vowed to attack Denmark.", event("THREATEN", "NOR", "DNK") },
    { "Norway threatened to impose sanctions on Denmark.", event("THREATEN", "NOR", "DNK") },
    { "Norway refused to meet Danish officials.", event("REJECT", "NOR", "DNKGOV") },
    { "Norway will visit Denmark.", event("AGREE", "NOR", "DNK", "036") },
    { "Norway may attack Denmark.", event("THREATEN", "NOR", "DNK") },
    { "Norway is prepared to help Denmark.", event("AGREE", "NOR", "DNK") },
    { "Norway will not negotiate with Denmark.", event("REJECT", "NOR", "DNK", "125") },
    { "The presidents of Norway and Denmark met in Oslo.", event("CONSULT", "DNKGOV") },
    { "A Danish rebel killed two Norwegian soldiers in Oslo.", event("ASSAULT", "DNKREB", "NORMIL") },
    { "The gunmen killed two Norwegian soldiers in Denmark.", event("ASSAULT", "DNKUAF", "NORMIL") },
    { "Norway banned two newspapers.", event("SANCTION", "NOR", "NORMED") },
    { "Norway did not attack Denmark.", { plover = "ASSAULT", negated = true } },
    -- no event
    { "Norway demanded that Denmark release the ship.", event("REQUEST", "NOR", "DNK") },
    { "The besieged town lies in Norway.", nil },
    { "She met a friend.", nil },
    { "Two soldiers were killed.", nil },
    { "A plan aimed at attacking Danish rebels failed in Norway.", nil },
    { "Norway will stay away unless Danish troops attack Sweden.", nil },
    { "Norwegian students demonstrated the engine to Danish officials.", nil },
    { "Asked about Norway, the Danish minister smiled.", nil },
  },
  ["verb taken for a noun"] = {
    { "The Palestinians reject proposed Danish changes to the deal.", event("REJECT", "PSE", "DNK") },
    { "Norway closed its ports, warning that the ships would sink.", event("THREATEN", "NOR") },
  },
  noun = {
    { "Norway held secret talks with Denmark.", event("CONSULT", "NOR", "DNK") },
    { "Talks between Norway and Denmark failed.", event("CONSULT", "NOR", "DNK") },
    { "Norway launched a mediation effort between Sweden and Denmark.", event("CONSULT", "NOR", "SWE", "045") },
    { "Norway and Denmark signed a treaty.", event("SUPPORT", nil, nil, "057") },
    { "Norway's attack on Denmark failed.", event("ASSAULT", "NOR", "DNK") },
    { "Norway gave Denmark a warning.", event("THREATEN", "NOR", "DNK") },
    { "Norway imposed new sanctions on Denmark.", event("SANCTION", "NOR", "DNK", "163") },
    { "Norway lifted its sanctions on Denmark.", event("RETREAT", "NOR", "DNK", "085") },
    { "Norway lifted a night curfew in Denmark.", event("CONCEDE", "NOR", "DNK", "081") },
    { "Norway called off the talks with Denmark.", event("SANCTION", "NOR", "DNK", "164") },
    { "Norwegian workers staged mass rallies against Denmark.", event("PROTEST", "NORLAB", "DNK") },
    { "Norway lodged an official protest with Denmark.", event("ACCUSE", "NOR", "DNK", "114") },
    { "Norwegian refugees sought asylum in Denmark.", event("REQUEST", "NORREF", "DNK", "103") },
    { "The Norwegian foreign minister is in Oslo for talks with Danish officials.", event("CONSULT", "NORGOV", "DNKGOV") },
    { "Norwegian miners began a strike in Oslo.", event("PROTEST", "NORLAB") },
    { "Norway announced plans to hold secret talks with Denmark.", event("AGREE", "NOR", "DNK", "036") },
    { "Norwegian forces were engaged in ethnic cleansing in Denmark.", event("ASSAULT", "NORMIL", "DNK", "203") },
    { "Danish riot police drove through Norway.", nil },
    { "Talks were held.", nil },
  },
  ["noun taken for a verb"] = {
    { "Talks between American and Danish diplomats in Geneva ended without a deal.", event("CONSULT", "USA", "DNKGOV") },
  },
  tie = {
    { "Norway improved its ties with Denmark.", event("SUPPORT", "NOR", "DNK", "050") },
    { "Norway cut all diplomatic relations with Denmark.", event("SANCTION", "NOR", "DNK", "161") },
    { "Norway has ties with Denmark.", event("SUPPORT", "NOR", "DNK") },
    { "Ties with Denmark are warm.", nil },
  },
  must = {
    { "Norway said that Denmark must leave.", event("REQUEST", "NOR", "DNK", "100") },
    { "Norway must leave.", nil },
  },
  ["strike from afar"] = {
    { "Norway launched air and drone strikes against Denmark.", event("ASSAULT", "NOR", "DNK", "195") },
    { "Norwegian strikes on Denmark went on.", event("ASSAULT", "NOR", "DNK", "195") },
  },
  ["could not"] = {
    { "Norway said it could not stop the flights from Denmark.", event("REJECT", "NOR", "DNK") },
  },
}
