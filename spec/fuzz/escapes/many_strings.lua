local pack = require "stringer".pack "a"
pack:step("s", function()
  local t = {}
  for i = 1, 900 do
    t[i] = ("x"):rep(1e6 + i)
  end
end)
return pack
