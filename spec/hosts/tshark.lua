-- tshark and Wireshark: `tshark -X lua_script:tshark.lua -r capture.pcap` tells what happened in the texts of UDP
-- packets.
local extractor = require "stringer".load "news"
local payload = Field.new "udp.payload"
local tap = Listener.new(nil, "udp")

function tap.packet(pinfo)
  local document =
    extractor:read(payload().range:string(), { date = os.date("%Y-%m-%d", math.floor(pinfo.abs_ts)) })
  for _, event in ipairs(document:dossier().events) do
    print(pinfo.number, event.plover, event.trigger.text)
  end
  document:close()
end
