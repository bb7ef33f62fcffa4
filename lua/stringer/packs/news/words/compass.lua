--- Directions: "northern Norway", "the south east", "Western District".
-- @module stringer.packs.news.words.compass

local compass = {}

--- Declares the lexicon, and the macro `COMPASS` for one of its words.
-- @tparam pack pack
function compass.declare(pack)
  pack:lexicon("compass", {
    "north",
    "south",
    "east",
    "west",
    "northeast",
    "northwest",
    "southeast",
    "southwest",
    "northern",
    "southern",
    "eastern",
    "western",
    "northeastern",
    "northwestern",
    "southeastern",
    "southwestern",
    "central",
  })
  pack:define("COMPASS", "[in=compass]")
end

return compass
