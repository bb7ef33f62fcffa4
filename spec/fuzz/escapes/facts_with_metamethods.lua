local pack = require "stringer".pack "a"
local function endless()
  while true do
  end
end
local mt = { __pairs = endless, __index = endless, __len = endless, __ipairs = endless }
pack:kind("k", {
  make = function()
    return setmetatable({ setmetatable({}, mt) }, mt)
  end,
})
pack:phase "p" {
  pack:rule "r" {
    match = [[ "x" ]],
    yields = "X",
    action = function()
      return setmetatable({}, mt)
    end,
  },
}
return pack
