--- Nouns that end the name of a street: "Anderson Lane", "12 Rose Court".
-- @module stringer.packs.news.words.streets

local set_of = require "stringer.base.set"

-- With a number before the name all of them make an address; these are in names of other things as well, and end the
-- name of a street only there.
local NUMBERED = "Court Terrace Dr. Ln."

local streets = {}

--- Declares the lexicon.
-- @tparam pack pack
function streets.declare(pack)
  local nouns =
    set_of "Street St St. Avenue Ave Ave. Boulevard Blvd Blvd. Road Rd Rd. Lane Drive Way Highway Parkway"
  for noun in NUMBERED:gmatch "%S+" do
    nouns[noun] = { numbered = true }
  end
  pack:lexicon("street_noun", nouns, { case = "capital" })
end

return streets
