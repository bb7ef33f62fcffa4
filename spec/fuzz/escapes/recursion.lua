local pack = require "stringer".pack "a"
pack:step("s", function()
  local function f()
    return 1 + f()
  end
  f()
end)
pack:step("t", function()
  local function f()
    return pcall(f)
  end
  f()
end)
pack:step("u", function()
  local t = {}
  setmetatable(t, {
    __index = function(_, k)
      return t[k .. "x"]
    end,
  })
  return t.x
end)
pack:step("v", function()
  local function f(s)
    return (s:gsub(".", f))
  end
  f "x"
end)
pack:step("w", function()
  local s = ("("):rep(1e5)
  return s:find(s)
end)
pack:step("x", function()
  return ("x"):rep(1e5):find(("x?"):rep(1e5))
end)
return pack
