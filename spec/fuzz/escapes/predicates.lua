local pack = require "stringer".pack "a"
pack:predicate("slow", function(text)
  return text:rep(50):find((".-"):rep(12) .. "!")
end)
pack:predicate("odd", function()
  return setmetatable({}, {
    __index = function()
      while true do
      end
    end,
  })
end)
pack:phase "p" { pack:rule "r" { match = "[is=slow] | [is=odd]", yields = "X" } }
return pack
