-- pandoc: `pandoc --lua-filter pandoc.lua article.docx -t markdown -s` puts what happened into the document's metadata.
local extractor = require "stringer".load "news"

function Pandoc(document)
  local date = document.meta.date and pandoc.utils.stringify(document.meta.date)
  local read = extractor:read(pandoc.write(document, "plain"), { date = date })
  local list = {}
  for _, event in ipairs(read:dossier().events) do
    list[#list + 1] = event.plover .. ": " .. event.trigger.text
  end
  read:close()
  document.meta.events = list
  return document
end
