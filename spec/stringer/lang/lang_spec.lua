local core = require "stringer.core"
local lang = require "stringer.lang"
local en = require "stringer.lang.en"

local function tokens(text, tables)
  local doc, out = core.document(core.session {}), {}
  doc:read(text, core.language(tables))
  for i = 1, doc:ntokens() do
    out[i] = doc:text(i)
  end
  return table.concat(out, "|")
end

describe("language tables", function()
  it("can be extended", function()
    local before = #en.title
    local mine =
      lang.extend(en, { title = { "graf" }, whole = { "rock&roll" }, splits = { dunno = { "dun", "no" } } })
    assert.are.equal("Graf.|Otto|rock&roll|dun|no", tokens("Graf. Otto rock&roll dunno", mine))
    assert.are.equal("Graf|.|Otto|rock|&|roll|dunno", tokens("Graf. Otto rock&roll dunno", en))
    assert.are.equal(before, #en.title)
  end)

  it("can be cut", function()
    local mine = lang.extend(en, {}, { clitic = { "'s" }, splits = { "cannot" } })
    assert.are.equal("It's|cannot|they|'d", tokens("It's cannot they'd", mine))
  end)

  it("may be of a language with nothing in it", function()
    assert.are.equal("don't|stop|.", tokens("don't stop.", {}))
    assert.are.equal("l'|eau", tokens("l'eau", lang.extend({}, { proclitic = { "l'" } })))
  end)
end)
