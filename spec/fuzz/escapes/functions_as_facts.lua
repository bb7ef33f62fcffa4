local pack = require "stringer".pack "a"
pack:kind("k", {
  make = function()
    return { { f = function() end, [""] = "span", 1 } }
  end,
})
pack:kind("l", {
  make = function()
    return { { [true] = 1, [0.5] = 2 } }
  end,
})
pack:kind("m", {
  make = function()
    return { [""] = "place", 1e9, -1, {} }
  end,
})
return pack
