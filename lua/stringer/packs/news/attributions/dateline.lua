--- Where a text was written, as its first words tell.
-- @module stringer.packs.news.attributions.dateline

local DASHES = { ["-"] = true, ["--"] = true, ["–"] = true, ["—"] = true }
local DATELINE = 16 -- tokens in which it ends

--- "OSLO, Norway (NTB) - A bomb …": where it was written is no part of what is said.
-- @tparam table doc
-- @tparam integer first token of a sentence
-- @tparam integer last token that is looked at
-- @treturn integer first token behind the dateline; `first` where there is none
local function behind_dateline(doc, first, last)
  local core, pos, folded = doc.core, doc:column "pos", doc:column "folded"
  if core:block(core:block_of(first)) ~= first then return first end
  if not core:text(first):find "^%u%u%u" and folded[first + 1] ~= "(" then return first end
  for i = first + 1, math.min(first + DATELINE, last - 1) do
    if DASHES[folded[i]] and core:text(i - 1):find "^[%u)%d]" then return i + 1 end
    if pos[i] == "VERB" or pos[i] == "AUX" then break end
  end
  return first
end

return behind_dateline
