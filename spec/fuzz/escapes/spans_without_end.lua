local pack = require "stringer".pack "a"
pack:step("s", function(doc)
  while true do
    doc:add("X", 1, 1, { a = ("x"):rep(1000) })
  end
end, { yields = { "X" } })
pack:phase "p" {
  pack:rule "r" {
    match = [[ "x" ]],
    yields = "Y",
    action = function()
      local list = {}
      for i = 1, 200000 do
        list[i] = {}
      end
      return list
    end,
  },
}
return pack
