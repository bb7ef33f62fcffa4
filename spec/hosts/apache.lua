-- Apache: `LuaMapHandler /facts apache.lua` with `LuaScope thread`, so that a thread keeps its extractor. A text in, a
-- dossier out.
local extractor = require "stringer".load "news"

function handle(request)
  local ok, answer = pcall(function()
    local document = extractor:read((request:requestbody()))
    local json = document:json()
    document:close()
    return json
  end)
  request.content_type = ok and "application/json" or "text/plain"
  request:puts(answer)
  if ok then return apache2.OK end
  request.status = 400
  return apache2.OK
end
