local stringer = require "stringer"
local pack = stringer.pack "a"
local _, e = pcall(pack.rule, pack, 1)
local mt = getmetatable(e) or getmetatable(stringer.array {})
if type(mt) == "table" then
  mt.__tostring = function()
    ESCAPED = true
    return "all is well"
  end -- luacheck: ignore
  mt.__gc = function()
    while true do
    end
  end
  mt.__index = function()
    while true do
    end
  end
end
pack:rule(1)
return pack
