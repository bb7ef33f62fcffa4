-- What users bring: entries of their own beside the bundled ones, in forms of their own.
local stringer = require "stringer"

local folder = os.tmpname()
os.remove(folder)

local function write(name, text)
  local handle = assert(io.open(folder .. "/" .. name, "wb"))
  handle:write(text)
  handle:close()
end

--- A pack beside the files, with a body of its own, loaded with the bundled one.
local function load_with(body)
  write(
    "mine.lua",
    ('local pack = require("stringer").pack "mine"\npack:uses "news"\n%s\nreturn pack\n'):format(body)
  )
  return stringer.load(folder .. "/mine.lua", { cache = false })
end

--- The entity of a name: type, code, role.
local function entity(extractor, text, name, date)
  local doc = extractor:read(text, { date = date })
  local found
  for _, item in ipairs(doc:dossier().entities) do
    for _, mention in ipairs(item.mentions) do
      if mention.text == name then found = { item.type, item.code, item.role } end
    end
  end
  doc:close()
  return found
end

describe("entries of users", function()
  setup(function()
    assert(require "lfs".mkdir(folder))
  end)
  teardown(function()
    os.execute("rm -r " .. folder)
  end)

  it("outrank bundled ones of the same lexicon", function()
    local extractor = load_with [[
      pack:extend("news/organization", { ["NATO"] = { code = "OWN" } })
      pack:extend("news/country", { ["Norway"] = { code = "OWN" } })
      pack:extend("news/city", { ["Paris"] = { code = "OWN", lat = 1, lon = 2 } })]]
    assert.same({ "organization", "OWN" }, entity(extractor, "NATO agreed.", "NATO"))
    assert.same({ "country", "OWN" }, entity(extractor, "It rained in Norway.", "Norway"))
    assert.same({ "city", "OWN" }, entity(extractor, "It rained in Paris.", "Paris"))
  end)

  it("outrank bundled ones of other lexicons", function()
    local extractor = load_with [[pack:extend("news/organization", { ["Paris"] = { code = "OWN" } })]]
    assert.same({ "organization", "OWN" }, entity(extractor, "It rained in Paris.", "Paris"))
  end)

  it("hold from a day to a day, as in the dictionaries of PETRARCH", function()
    write("my.actors.txt", "QWERT_ZUIOP_\n\t[PAKGOV 990101-050101]\n\t[PAKELI >050101]\n\t[PAKOPP <990101]\n")
    local extractor = load_with [[pack:extend("news/leader", "my.actors.txt")]]
    local text = "Then Qwert Zuiop came."
    assert.same({ "person", "PAKGOV" }, entity(extractor, text, "Qwert Zuiop", "2000-05-05"))
    assert.same({ "person", "PAKELI" }, entity(extractor, text, "Qwert Zuiop", "2015-05-05"))
    assert.same({ "person", "PAKOPP" }, entity(extractor, text, "Qwert Zuiop", "1990-05-05"))
  end)

  it("come from patterns of spaCy by their label", function()
    write(
      "ruler.jsonl",
      '{"label": "ORG", "pattern": "Qwert Works"}\n'
        .. '{"label": "GPE", "pattern": [{"LOWER": "san"}, {"LOWER": "blarp"}]}\n'
    )
    local extractor = load_with [[
      pack:lexicon("org", "ruler.jsonl")
      pack:phase "mine" { pack:rule "org" { match = "<org>", yields = "Mine" } }
    ]]
    local doc = extractor:read "They left Qwert Works in San Blarp."
    assert.equal(1, #doc:spans "Mine")
    assert.equal("Qwert Works", doc:text(doc:spans("Mine")[1]))
    doc:close()
  end)
end)

describe("leaders", function()
  it("speak for their government while in office", function()
    local extractor = stringer.load "news"
    assert.same(
      { "person", "GBRGOV", "Prime Minister" },
      entity(extractor, "Then Tony Blair came.", "Tony Blair", "2005-05-05")
    )
    assert.same({ "person", "GBR" }, entity(extractor, "Then Tony Blair came.", "Tony Blair", "2015-05-05"))
    assert.same(
      { "person", "GBRGOV", "Prime Minister" },
      entity(extractor, "Then Tony Blair came.", "Tony Blair")
    )
  end)
end)

describe("texts that Unicode takes for the same", function()
  it("meet the same entries", function()
    local extractor = stringer.load "news"
    local function country(text)
      local dossier = extractor:read(text .. " agreed."):dossier()
      return dossier.entities[1] and dossier.entities[1].code
    end
    assert.equal("TUR", country "Türkiye")
    assert.equal("TUR", country "Tu\204\136rkiye")
    assert.equal("FRA", country "\239\188\166\239\189\146\239\189\129\239\189\142\239\189\131\239\189\133")
  end)
end)
