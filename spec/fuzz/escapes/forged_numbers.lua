-- What a document's methods are handed names a span that was given out, or none.
local pack = require "stringer".pack "a"
pack:phase "p" { pack:rule "r" { match = [[ "x" ]], yields = "X" } }
pack:step("s", function(doc)
  local s = doc:spans "X"[1]
  s.id, s.first, s.last, s.layer = 2 ^ 31 + 5, -7, 1e9, "Y"
  doc:remove(s)
  pcall(doc.text, doc, { first = 1, last = 1e9 })
  doc._number = 99
  pcall(doc.spans, doc, "X")
end)
return pack
