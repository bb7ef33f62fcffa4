-- HAProxy: `lua-load haproxy.lua` in `global`, `http-request use-service lua.facts` in a frontend. A text in, a dossier
-- out.
local extractor = require "stringer".load "news"

local function facts(text)
  local document = extractor:read(text)
  local json = document:json()
  document:close()
  return json
end

core.register_service("facts", "http", function(applet)
  local ok, answer = pcall(facts, applet:receive())
  applet:set_status(ok and 200 or 400)
  applet:add_header("content-type", ok and "application/json" or "text/plain")
  applet:add_header("content-length", #answer)
  applet:start_response()
  applet:send(answer)
end)
