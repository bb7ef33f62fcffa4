--- The lexicons of the pack: plain sources under lua/stringer/data, each naming its origin and licence.
-- @module stringer.packs.news.lexicons

return function(pack)
  pack:lexicon("country", "countries.lex")
  pack:lexicon("nationality", "nationalities.lex")
  pack:lexicon("capital", "capitals.lex")
  pack:lexicon("title", "titles.lex")
  pack:lexicon("profession", "professions.lex")
  pack:lexicon("organization", "organizations.lex")
  pack:lexicon("media", "media.lex")
  pack:lexicon("leader", "leaders.lex")
  pack:lexicon("city", "cities.lex")
  pack:lexicon("region", "regions.lex")
  pack:lexicon("place", "places.lex")
  pack:lexicon("facility", "facilities.lex")
  pack:lexicon("given_name", "given_names.lex")
  pack:lexicon("surname", "surnames.lex")
end
