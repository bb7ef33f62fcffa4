local pack = require "stringer".pack "a"
local function endless()
  while true do
  end
end
pack:step("s", function()
  while true do
    pcall(endless)
  end
end)
pack:step("t", function()
  local function f()
    while true do
      pcall(f)
    end
  end
  f()
end)
pack:step("u", function()
  xpcall(endless, endless)
end)
pack:step("v", function()
  while true do
    xpcall(error, endless)
  end
end)
pack:step("w", function()
  pcall(string.gsub, ("x"):rep(100), "x", endless)
  pcall(table.sort, { 3, 2, 1 }, endless)
end)
return pack
