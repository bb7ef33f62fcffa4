local pack = require "stringer".pack "a"
local function endless()
  while true do
  end
end
pack:step("s", function()
  coroutine.wrap(endless)()
end)
pack:step("t", function()
  while true do
    coroutine.resume(coroutine.create(endless))
  end
end)
pack:step("u", function()
  local function f()
    return coroutine.wrap(f)()
  end
  f()
end)
pack:step("v", function()
  while true do
    pcall(coroutine.wrap(function()
      pcall(endless)
      coroutine.yield()
      endless()
    end))
  end
end)
local kept = coroutine.create(function()
  while true do
    coroutine.yield()
    endless()
  end
end)
pack:step("w", function()
  coroutine.resume(kept)
  coroutine.resume(kept)
end)
pack:step("x", function()
  coroutine.resume(kept)
  coroutine.yield()
end)
return pack
