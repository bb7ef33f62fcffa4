local pack = require "stringer".pack "a"
pack:step("s", function()
  error(setmetatable({}, {
    __tostring = function()
      while true do
      end
    end,
  }))
end)
return pack
