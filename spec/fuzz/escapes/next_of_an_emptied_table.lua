-- `next` looks through all empty places for the first value.
local pack = require "stringer".pack "a"
pack:step("s", function()
  local t = {}
  for i = 1, 5e5 do
    t["k" .. i % 1000 .. i] = true
  end
  for key in pairs(t) do
    t[key] = nil
  end
  while true do
    next(t)
  end
end)
return pack
