-- Chains of weak keys make the collector of some Luas go through all of them again and again.
local pack = require "stringer".pack "a"
pack:step("s", function()
  local mt, key, list = {}, {}, {}
  for i = 1, 20000 do
    local t = setmetatable({}, mt)
    local next_key = {}
    t[key], list[i] = next_key, t
    key = next_key
  end
  mt.__mode = "k"
  rawset(mt, "__mode", "k")
end)
return pack
