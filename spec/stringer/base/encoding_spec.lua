local encoding = require "stringer.base.encoding"

describe("encoding", function()
  local texts = {
    "",
    "abc",
    "é",
    "日本",
    "😀",
    "a\255b",
    "\195",
    "\195(",
    "\224\159\191",
    "\224\160\128",
    "\237\160\128",
    "\237\159\191",
    "\240\143\191\191",
    "\240\144\128\128",
    "\244\143\191\191",
    "\244\144\128\128",
    "\192\175",
    "\245\128\128\128",
    "ab\226\130",
    "\0",
  }

  it("counts characters and finds what is malformed, as Lua's own library does", function()
    for _, text in ipairs(texts) do
      local n, at = encoding.length_by_bytes(text)
      assert.same({ encoding.length(text) }, { n, at })
    end
    assert.equal(5, (encoding.length_by_bytes "aé日😀b"))
    assert.equal(4, (select(2, encoding.length_by_bytes "aé\255")))
  end)
end)
