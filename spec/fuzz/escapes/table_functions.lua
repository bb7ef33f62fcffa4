local pack = require "stringer".pack "a"
local huge = setmetatable({}, {
  __len = function()
    return 2 ^ 53
  end,
  __index = type,
})
local tries = {
  function()
    return table.move({}, 1, 2 ^ 53 - 1, 2)
  end,
  function()
    return table.move(huge, 1, 2 ^ 53 - 1, 2, {})
  end,
  function()
    return table.insert(huge, 1, 1)
  end,
  function()
    return table.remove(huge, 1)
  end,
  function()
    return table.concat(huge, "", 1, 2 ^ 31 - 2)
  end,
  function()
    return table.concat(setmetatable({}, { __index = table.concat, __tostring = type }), "", 1, 2 ^ 53)
  end,
  function()
    return table.sort(huge)
  end,
  function()
    return table.sort({ 3, 2, 1, 5, 4 }, rawequal)
  end,
  function()
    return (table.unpack or unpack)({}, 1, 1e8)
  end, -- luacheck: ignore
  function()
    return select(-1, (table.unpack or unpack)({}, 1, 1e5))
  end, -- luacheck: ignore
}
for i, try in ipairs(tries) do
  pack:step("s" .. i, function()
    try()
  end)
end
return pack
