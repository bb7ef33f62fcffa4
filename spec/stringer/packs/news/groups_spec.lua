local stringer = require "stringer"

describe("groups", function()
  local extractor
  setup(function()
    extractor = stringer.load "news"
  end)

  local function groups(text)
    local doc = extractor:read(text)
    local list = {}
    for _, span in ipairs(doc:spans "Group") do
      list[#list + 1] = doc:text(span)
    end
    doc:close()
    return list
  end

  it("are no parts of longer names", function()
    assert.same({ "reporters" }, groups 'She told reporters on "Meet the Press" that they had won.')
    assert.same({}, groups "They left the Department of Public Lawyers.")
  end)

  it("are no name that ends in their noun, which takes their role", function()
    local doc = extractor:read "The Coast Guard rescued them."
    assert.equal(0, #doc:spans "Group")
    assert.same({ "organization", 1 }, { doc:dossier().entities[1].type, #doc:dossier().entities })
    doc:close()
  end)

  it("are people, and not what they stand for", function()
    assert.same({}, groups "They must be brought to justice.")
    assert.same({ "The justices" }, groups "The justices disagreed.")
  end)

  it("may begin a sentence, where the tagger takes them for names", function()
    assert.same({ "Militants" }, groups "Militants attacked a bridge.")
  end)

  it("begin with no word of degree", function()
    assert.same({ "ten people" }, groups "At least ten people left.")
    assert.same({ "voters" }, groups "Nearly all of them are most voters.")
    assert.same({ "three officials" }, groups "More than three officials left.")
  end)
end)
