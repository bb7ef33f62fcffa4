--- Dossiers as JSON Lines: one object a line.
-- @module stringer.export.jsonl

local encode = require "stringer.export.encode"

return {
  name = "jsonl",
  extension = "jsonl",
  compact = true,
  document = function(dossier) return encode.line(dossier, nil, "\n") end,
}
