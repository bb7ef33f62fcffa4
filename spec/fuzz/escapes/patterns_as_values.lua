local P = require "stringer.pattern"
local pack = require "stringer".pack "a"
local p = P.any(1)
for _ = 1, 60 do
  p = p * p
end
pack:phase "p" { pack:rule "r" { match = p, yields = "X" } }
return pack
