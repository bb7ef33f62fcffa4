local pack = require "stringer".pack "a"
local odd = {
  0,
  -1,
  1,
  2,
  3,
  1e308,
  -1e308,
  0 / 0,
  1 / 0,
  -1 / 0,
  2 ^ 31,
  2 ^ 32,
  2 ^ 53,
  2 ^ 63,
  0.5,
  "1",
  true,
  {},
  { [""] = "span", 1 },
}
local methods = {
  "text",
  "lemmas",
  "folded",
  "column",
  "set_pos",
  "sentence_of",
  "sentence",
  "block_of",
  "spans",
  "by_token",
  "matches",
  "after",
  "within",
  "at",
  "features_at",
  "value_at",
  "has",
  "capture",
  "captured",
  "remove",
  "add",
  "ref",
  "place",
  "fact",
}
pack:phase "p" { pack:rule "r" { match = [[ who:"x" ]], yields = "X" } }
pack:step("s", function(doc)
  for _, method in ipairs(methods) do
    for i = 1, #odd do
      for j = 1, #odd, 3 do
        pcall(doc[method], doc, odd[i], odd[j], odd[(i * j) % #odd + 1])
        pcall(doc[method], doc, "X", odd[i], odd[j])
        pcall(doc[method], doc, doc:spans "X"[1], odd[i], odd[j])
      end
    end
  end
end)
return pack
