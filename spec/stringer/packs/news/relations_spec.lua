local stringer = require "stringer"

describe("relations", function()
  local extractor
  setup(function()
    extractor = stringer.load("news", { only = { "relations", "entities" } })
  end)

  --- The dossier of a text.
  local function dossier(text)
    local doc = extractor:read(text)
    local result = doc:dossier()
    doc:close()
    return result
  end

  --- Relations of a text as "type: a, b", in order.
  local function relations(text)
    local list = {}
    for i, r in ipairs(dossier(text).relations) do
      list[i] = ("%s: %s, %s"):format(r.type, r.a.text, r.b.text)
    end
    return list
  end

  --- The role of the first person of a text; false for none.
  local function role(text)
    for _, entity in ipairs(dossier(text).entities) do
      if entity.type == "person" then return entity.role or false end
    end
  end

  it("give persons what they are said to be", function()
    assert.equal("head coach", role "Dora Finch, the head coach, left.")
    assert.equal("treasurer", role "The treasurer of the club, Dora Finch, left.")
    assert.equal("mayor", role "Dora Finch became mayor in May.")
  end)

  it("take no form of address, kin or neighbour in a list for a role", function()
    assert.is_false(role "Mrs Dora Finch left.")
    assert.is_false(role "Dora Finch, a mother of two, left.")
    assert.is_false(role "Dora Finch, Karl Bent and the coach left.")
  end)

  it("tell a role and a membership once each", function()
    assert.same(
      { "role: Dora Finch, treasurer", "member_of: Dora Finch, UNESCO" },
      relations "UNESCO's treasurer, Dora Finch, left. Dora Finch of UNESCO was late."
    )
  end)

  it("tell members by the body before a name, in brackets and by what they lead", function()
    local texts =
      { "UNESCO's Dora Finch left.", "Dora Finch (UNESCO) left.", "Dora Finch, who runs UNESCO, left." }
    for _, text in ipairs(texts) do
      assert.same({ "member_of: Dora Finch, UNESCO" }, relations(text))
    end
  end)

  it("stand where they are told, not where a name came first", function()
    local fact = dossier "Dora Finch left. Finch, the treasurer, was late.".relations[1]
    assert.equal("Finch", fact.a.text)
    assert.equal(18, fact.a.start)
  end)

  it("name the body in a person's office, not the person", function()
    local found = dossier "Karl Bent, the UNESCO treasurer, left."
    local names = {}
    for _, entity in ipairs(found.entities) do
      names[entity.id] = entity.name
    end
    local member = found.relations[2]
    assert.same({ "member_of", "Karl Bent", "UNESCO" }, {
      member.type,
      names[member.a.entity],
      names[member.b.entity],
    })
  end)

  it("tell pairs of town and state from lists", function()
    assert.same(
      { "located_in: Dallas, Texas", "located_in: Miami, Florida" },
      relations "It rained in Dallas, Texas, and Miami, Florida."
    )
    assert.same({}, relations "It rained in Nevada, Utah and Idaho.")
  end)
end)
