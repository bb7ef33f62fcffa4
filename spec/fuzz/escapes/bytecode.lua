local pack = require "stringer".pack "a"
for _, f in ipairs { load or false, loadstring or false, dofile or false, string.dump or false } do -- luacheck: ignore
  if f then ESCAPED = true end -- luacheck: ignore
end
return pack
