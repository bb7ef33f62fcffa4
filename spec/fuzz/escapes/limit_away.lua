local pack = require "stringer".pack "a"
pack:step("one", function(doc)
  doc.extractor.limit = 0
end)
pack:step("two", function()
  while true do
  end
end)
return pack
