local stringer = require "stringer"
local P = require "stringer.pattern"
for _, t in ipairs { P, stringer, string, table, math } do
  for key in pairs(t) do
    t[key] = function()
      while true do
      end
    end
  end
end
local pack = stringer.pack and pcall(stringer.pack, "a")
return pack
