--- The lexicons of the pack: plain sources under lua/stringer/data, each naming its origin and licence.
-- @module stringer.packs.news.lexicons

-- The features that an entry of a user may have.
local OWN = { features = { "code", "role", "lat", "lon" } }

return function(pack)
  pack:lexicon("country", "countries.lex", OWN)
  pack:lexicon("nationality", "nationalities.lex")
  pack:lexicon("capital", "capitals.lex")
  pack:lexicon("seat", "capitals.lex")
  pack:lexicon("title", "titles.lex")
  pack:lexicon("topic", "topics.lex")
  pack:lexicon("profession", "professions.lex")
  pack:lexicon("organization", "organizations.lex", OWN)
  pack:lexicon("media", "media.lex", OWN)
  pack:lexicon("leader", "leaders.lex", OWN)
  pack:lexicon("city", "cities.lex", OWN)
  pack:lexicon("region", "regions.lex", OWN)
  pack:lexicon("place", "places.lex", OWN)
  pack:lexicon("facility", "facilities.lex", OWN)
  pack:lexicon("given_name", "given_names.lex")
  pack:lexicon("surname", "surnames.lex")
  pack:lexicon("religion", "religions.lex")
  pack:lexicon("ethnicity", "religions.lex")
  pack:lexicon("other", "others.lex", OWN)
  pack:lexicon("common_word", "common_words.lex")
  pack:extend("news/other", "military.lex")
  pack:extend("news/organization", "companies.lex")
  pack:extend("news/organization", "teams.lex")
  pack:extend("news/region", "regions_world.lex")
  pack:extend("news/region", "counties.lex")
  pack:extend("news/region", "subdivisions.lex")
  pack:extend("news/surname", "surnames_us.lex")
  pack:extend("news/given_name", "given_names_short.lex")
end
