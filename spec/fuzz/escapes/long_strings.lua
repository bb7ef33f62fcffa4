local pack = require "stringer".pack "a"
pack:step("s", function()
  local s = ("x"):rep(1e7)
  for _ = 1, 9 do
    s = s .. s
  end
end)
return pack
