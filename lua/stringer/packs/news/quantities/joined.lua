--- Victims that are joined to others by "and": "killed two soldiers and a child", "his wife and two sons died". A rule
-- of casualties says on which side others may be joined: `joins = "behind"` or `"before"`.
-- @module stringer.packs.news.quantities.joined

local make = require "stringer.packs.news.quantities.make"

-- The number that is joined there, unless another rule has filed it.
local function count(m)
  local first = m:range "joined"
  if #m.doc:at("Quantity", first) > 0 then return nil end
  return make.victims(m.doc, first, {})
end

-- What is said of the others, too.
local shared = { kind = "q.kind", negated = "q.negated", modality = "q.modality" }

return function(pack, rule)
  pack:define("J_AND", [[ [folded=and|or|plus|"&"] ]])
  pack:define("J_OWN", [[ [folded=the|his|her|their|its|another]? ]])
  pack:define("J_LINK", [[ (","? J_AND | ",") J_OWN ]])
  -- Where it happened: "killed 12 in Kabul and 8 in Herat".
  pack:define("J_PLACE", [[ [folded=in|at|near] [pos=PROPN|NOUN|ADJ|DET]{1,5} ]])
  -- Behind these stands someone else: "a clash with two soldiers and three rebels were killed".
  pack:define("J_OTHER", [[ [folded=by|with|between|against|from|for|to|of|including|them|whom] ]])

  pack:phase("joined casualties", { policy = "all", needs = { "HowMany", "Quantity" } }) {
    rule("joined behind", {
      match = [[ q:<Quantity joins=behind> ("," J_OWN joined:<Victims>){,4} (J_PLACE | ",")? J_AND J_OWN
        joined:<Victims> !([pos=AUX] | [pos=VERB & !folded$="ing"] | "'s" | "who") ]],
      span = "joined*",
      fields = shared,
      action = count,
      examples = {
        { "The blast killed two soldiers and a child.", { text = "a child", kind = "dead", value = 1 } },
        { "The blast killed two soldiers, three nurses and a child.", { { value = 3 }, { value = 1 } } },
        { "Bombs killed 12 in Kabul and 8 in Herat.", { text = "8", kind = "dead" } },
        { "The blast killed two soldiers and a child fled.", nil },
        { "The blast may have killed two soldiers and a child.", { text = "a child", modality = "possible" } },
      },
    }),
    rule("joined before", {
      match = [[ <!J_OTHER <!(<Victims> J_LINK) joined:<Victims> (J_LINK joined:<Victims>){,5} ","? J_AND J_OWN
        q:<Quantity joins=before> ]],
      span = "joined*",
      fields = shared,
      action = count,
      examples = {
        { "A nurse and two sons died.", { text = "A nurse", kind = "dead", value = 1 } },
        { "In a clash with two soldiers and three rebels were killed.", nil },
      },
    }),
  }
end
