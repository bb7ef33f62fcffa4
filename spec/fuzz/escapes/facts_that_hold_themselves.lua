local pack = require "stringer".pack "a"
local function knot()
  local t = {}
  t.t = t
  t[1] = t
  return t
end
local wide = {}
for i = 1, 40 do
  wide = { wide, wide, wide, i = i }
end
pack:kind("k", { make = knot })
pack:kind("w", {
  make = function()
    return wide
  end,
})
pack:phase "p" { pack:rule "r" { match = [[ "x" ]], yields = "X", action = knot } }
return pack
