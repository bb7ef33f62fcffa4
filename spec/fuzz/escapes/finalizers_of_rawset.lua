local mt = getmetatable(require "stringer.pattern".any(1))
if type(mt) == "table" then
  mt.__gc = function()
    while true do
    end
  end
  mt.__mode = "k"
end
local pack = require "stringer".pack "a"
pack:phase "p" { pack:rule "r" { match = require "stringer.pattern".any(2), yields = "X" } }
return pack
