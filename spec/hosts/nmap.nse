-- nmap: `nmap --script nmap.nse HOST` tells what a page says that happened. Scripts run in a Lua of their own with nmap's modules.
local extractor = require "stringer".load "news"
local http = require "http"
local shortport = require "shortport"

description = [[Tells what a web page says that happened.]]
categories = { "safe" }
portrule = shortport.http

function action(host, port)
  local answer = http.get(host, port, "/")
  local document = extractor:read((answer.body or ""):gsub("<[^>]*>", " "), {})
  local list = {}
  for _, event in ipairs(document:dossier().events) do list[#list + 1] = event.plover .. ": " .. event.trigger.text end
  document:close()
  return list
end
