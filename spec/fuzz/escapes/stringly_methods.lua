local pack = require "stringer".pack "a"
pcall(function()
  getmetatable("").__index = {
    upper = function()
      ESCAPED = true
    end,
  }
end) -- luacheck: ignore
pcall(function()
  string.upper = function()
    ESCAPED = true
  end
end) -- luacheck: ignore
pack:step("s", function(doc)
  return doc:text():upper()
end)
return pack
