--- Which names and groups are the same thing. A pack adds classes of its own (`pack:identity("news/Name", …)`) or
-- changes one by its name.
-- @module stringer.packs.news.entities.identity

local spelling = require "stringer.packs.news.entities.spelling"

return function(pack)
  pack:value("folded_name", spelling.fold)
  pack:value("words_of_a_person", spelling.person)
  pack:value("name_of_a_body", spelling.body)

  pack:identity("Name", {
    name = "persons",
    of = { type = "person" },
    keys = { "text", "name" },
    words = "words_of_a_person",
    short = { "part", "given", "last", { "first", called = "first" }, { "inner", called = false } },
    -- The country of an office, and what is known for sure of the sex; a leader of the list is nobody of the other one.
    agree = { "of", "told", "known = gender" },
    prefer = { title = { 5, 0 }, gender = { 3, -8 } },
  })
  pack:identity("Name", { name = "countries", of = { type = "country" }, keys = { "code|name|text" } })
  pack:identity("Name", {
    name = "bodies",
    of = { type = "organization" },
    keys = { "name|text", "short" },
    words = "name_of_a_body",
    short = { { "part", by = "again" }, { "first", by = "again" } },
  })
  pack:identity("Name", {
    name = "others",
    keys = { "name|text", "short" },
    words = "folded_name",
    agree = { "type", "lat", "lon" },
  })
  pack:identity("Group", { keys = { "text" }, words = "folded_name", agree = { "agent" } })
end
