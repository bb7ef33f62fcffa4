--- Places where only their surroundings tell them: inside the names of bodies (the county of "Boone County Sheriff's
-- Office" is named too) and at the start of a dateline.
-- @module stringer.packs.news.names.within

return function(pack)
  -- A place that begins the name of an office, or that ends the name of a university.
  pack:define(
    "WITHIN_A_BODY(p)",
    [[ (&<Name type=organization> ^<Name> BODYWORD{0,2}? place:$p []*? POSSESSIVE
          [text=Department|Office|Dept|Dept.|Bureau] $<Name>
        | &<Name type=organization> ^<Name> [text=University] "of" <region> ("," | "at" | JOIN) place:$p $<Name>) ]]
  )
  local function rule(layer, priority, examples)
    return pack:rule(layer .. " within a body", {
      match = ("WITHIN_A_BODY(<%s common!=true>)"):format(layer),
      yields = "Name",
      span = "place",
      set = { type = layer, by = "lexicon" },
      fields = { name = "place.name", code = "place.code", lat = "place.lat", lon = "place.lon" },
      priority = priority,
      examples = examples,
    })
  end
  pack:phase("places within bodies", { policy = "priority" }) {
    pack:rule "place of a dateline" {
      match = [[ &[line=true] place:([text~="^[A-Z]{2,}$"] [text~="^[A-Z]{2,}$" & line=false]{1,2}
          | [text~="^[A-Z]{3,}$"])
        &[line=false] &([!kind=number & line=false]{,6} [text~="^[0-9]{4}-[0-9]{2}-[0-9]{2}"]) ]],
      yields = "Name",
      span = "place",
      set = { type = "city", by = "dateline" },
      unless = "Name",
      label = "dateline",
      examples = {
        { "GRUMBLETON, Norway 2001-02-03", { text = "GRUMBLETON" } },
        { "NOVO GRUMBLETON 2001-02-03", { text = "NOVO GRUMBLETON", type = "city" } },
        { "GRUMBLETON rejoiced as it rained.", nil },
      },
    },
    rule("region", 1, {
      { "The Boone County Sheriff's Department left.", { text = "Boone County", type = "region" } },
      { "The Sheriff's Department left.", nil },
    }),
    rule("city", 0, {
      { "He left the University of Texas at Austin for good.", { text = "Austin", code = "USA" } },
      { "He left the University of Texas for good.", nil },
    }),
  }
end
