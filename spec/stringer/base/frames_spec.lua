-- Lists of strings as one string, for messages between processes.
local frames = require "stringer.base.frames"

describe("frames", function()
  it("keep every byte of every string", function()
    for _, list in ipairs { {}, { "" }, { "a", "", "3:b" }, { "\0\255\n:", ("x"):rep(1000) } } do
      assert.same(list, frames.unpack(frames.pack(list)))
    end
  end)
end)
