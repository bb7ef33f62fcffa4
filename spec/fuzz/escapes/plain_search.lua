local pack = require "stringer".pack "a"
pack:step("s", function()
  local a = ("a"):rep(4e6)
  while true do
    a:find(a:sub(1, 2e6) .. "b", 1, true)
  end
end)
return pack
