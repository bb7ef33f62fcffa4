-- Nothing of the engine can be had of a document or a match.
local pack = require "stringer".pack "a"
pack:phase "p" {
  pack:rule "r" {
    match = [[ "x" ]],
    yields = "X",
    action = function(m)
      for _, o in ipairs { m, m.doc, m.rule } do
        for _, key in ipairs { "core", "extractor", "_flats", "owner", "actor", "pack", "matcher" } do
          if o[key] ~= nil then error("there is " .. key) end
        end
      end
      return {}
    end,
  },
}
pack:step("s", function(doc)
  for _, s in ipairs(doc:spans "X") do
    if s.rule.owner or s.rule.pack or s.doc.extractor then error "there is more" end
  end
  doc.extractor = { limit = 0 }
end)
return pack
