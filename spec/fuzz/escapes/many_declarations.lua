local pack = require "stringer".pack "a"
for i = 1, 1e9 do
  pack:define("M" .. i, [[ "x" ]])
end
return pack
