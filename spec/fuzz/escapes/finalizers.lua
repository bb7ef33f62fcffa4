local pack = require "stringer".pack "a"
local mt = {}
local list = {}
for i = 1, 100 do
  list[i] = setmetatable({}, mt)
end
mt.__gc = function()
  while true do
  end
end
for i = 101, 200 do
  list[i] = pcall(setmetatable, {}, mt)
end
pcall(setmetatable, {}, setmetatable({}, { __index = { __gc = mt.__gc } }))
list = nil
pack:step("s", function()
  local t = {}
  for i = 1, 1e5 do
    t[i % 10] = { list }
  end
end)
return pack
