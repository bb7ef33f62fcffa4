local pack = require "stringer".pack "a"
pack:step("s", function()
  local keep = {}
  pcall(function()
    for i = 1, 1e9 do
      keep[i] = { i }
    end
  end)
  while true do
    pcall(string.rep, "x", 3e7)
  end
end)
return pack
