local pack = require "stringer".pack "a"
pack:step("s", function()
  return (""):rep(1e15)
end)
pack:step("t", function()
  return ("x"):rep(1e15)
end)
pack:step("u", function()
  return (""):rep(1e15, "")
end)
pack:step("v", function()
  return (""):rep(2 ^ 53, "y")
end)
return pack
