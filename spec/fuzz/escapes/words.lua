local pack = require "stringer".pack "a"
local list = {}
for i = 1, 2000 do
  list[i] = "w" .. i .. "."
end
pack:words { title = list, splits = { x = { "x" } }, [("n"):rep(1e5)] = { "x" } }
return pack
