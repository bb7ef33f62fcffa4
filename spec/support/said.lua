local stringer = require "stringer"

local extractor

-- Each attribution as "source | cue | contents".
local function said(text, with)
  extractor = extractor or stringer.load "news"
  local doc = (with or extractor):read(text, { date = "2025-02-05" })
  local dossier, list = doc:dossier(), {}
  for i, a in ipairs(dossier.attributions) do
    local content = {}
    for k, part in ipairs(a.content) do
      content[k] = part.text
    end
    list[i] = ("%s | %s | %s"):format(
      a.source and a.source.text or "-",
      a.cue and a.cue.text or "-",
      table.concat(content, " … ")
    )
  end
  doc:close()
  return list, dossier
end

return said
