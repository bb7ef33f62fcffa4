local pack = require "stringer".pack "a"
pack:step("s", function(doc)
  pcall(function() doc.core:close() end)
  pcall(function() doc:close() end)
  pcall(function() doc.extractor.tagger:close() end)
  pcall(function() doc:dossier() end)
end)
return pack
