local pack = require "stringer".pack "a"
pack:step("s", function()
  return (("a"):rep(60)):find((".-"):rep(20) .. "b")
end)
pack:step("t", function()
  return (("a"):rep(1e5)):gsub(("a*"):rep(9) .. "b", "")
end)
pack:step("u", function()
  for _ in (("a"):rep(300)):gmatch((".*"):rep(30) .. "b") do
  end
end)
pack:step("v", function()
  return (("a"):rep(3e5)):match "(.-)%1%1%1b"
end)
return pack
