--- Dossiers as JSON laid out for reading: one object for one document, an array for several.
-- @module stringer.export.json

local encode = require "stringer.export.encode"

return {
  name = "json",
  extension = "json",
  several = { head = "[\n", separator = ",\n", tail = "\n]\n" },
  tail = "\n",
  document = function(dossier) return encode.pretty(dossier) end,
}
