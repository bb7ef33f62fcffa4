local pack = require "stringer".pack "a"
local big = ("x"):rep(5e6)
local function swallow(f)
  pcall(f)
end
pack:step("s", function()
  while true do
    swallow(function()
      return table.concat({ big, big, big, big, big, big, big, big, big, big, big, big, big })
    end)
    swallow(function()
      return ("%s%s%s%s%s%s%s%s%s%s%s%s%s%s"):format(
        big,
        big,
        big,
        big,
        big,
        big,
        big,
        big,
        big,
        big,
        big,
        big,
        big,
        big
      )
    end)
    swallow(function()
      return (big:gsub(".", big))
    end)
    swallow(function()
      return string.pack(("z"):rep(14), big, big, big, big, big, big, big, big, big, big, big, big, big, big)
    end)
  end
end)
return pack
