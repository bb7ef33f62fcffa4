local command = require "support.command"
local packs = require "support.packs"
local stringer = require "stringer"

-- Compiles lists as a user does; the file lies beside the packs.
local function compile(text)
  local source = command.file(text, ".lex")
  local path = source:gsub("%.lex$", ".slex")
  local _, err, status = command.run(("lexicon build %s -o %s"):format(source, path))
  os.remove(source)
  assert.equal(0, status, err)
  return path
end

local LISTS = "%lexicon ship\n%boolean big\nOcean Lark | The Lark\tflag=PRT\nSea Heron\tflag=NOR\tbig=true\n"
  .. "%lexicon port\nNew Arlen\n"

local function load(path, code, options)
  return stringer.load(
    packs.file(([[
    local pack = require "stringer".pack "p"
    %s
    pack:phase "a" { pack:rule "r" { match = "s:<ship flag=NOR|ESP>", yields = "Found",
      fields = { flag = "s.flag", name = "s.name" } } }
    pack:kind("ships", { layer = "ship" })
    pack:kind("found", { layer = "Found" })
    return pack]]):format((code:gsub("PATH", function()
      return path:match "[^/]*$"
    end)))),
    options
  )
end

local DECLARED = 'pack:lexicon("ship", "PATH")'

local function texts(facts)
  local list = {}
  for i, fact in ipairs(facts) do
    list[i] = fact.text .. ":" .. tostring(fact.flag)
  end
  return table.concat(list, " ")
end

describe("compiled lists", function()
  local path
  before_each(function()
    path = compile(LISTS)
  end)
  after_each(function()
    os.remove(path)
    packs.clean()
  end)

  it("are layers like others, with their features", function()
    local extractor = load(path, DECLARED, { cache = false })
    local d = extractor:read("The Lark met Sea Heron off New Arlen."):dossier()
    assert.equal("The Lark:PRT Sea Heron:NOR", texts(d.ships))
    assert.same({ "Sea Heron", "NOR", true }, { d.found[1].name, d.found[1].flag, d.ships[2].big })
    assert.equal("Ocean Lark", d.ships[1].name)
  end)

  it("stand beside other lists, and add to them", function()
    local extractor = load(path, DECLARED .. [[
      pack:lexicon("port", "PATH")
      pack:extend("p/ship", { ["Dun Gull"] = { flag = "ESP" } })
      pack:lexicon("river", { "Arle" })
      pack:kind("ports", { layer = "port" })
      pack:kind("rivers", { layer = "river" })]], { cache = false })
    local d = extractor:read("Dun Gull met Sea Heron off New Arlen on the Arle."):dossier()
    assert.equal("Dun Gull:ESP Sea Heron:NOR", texts(d.ships))
    assert.equal("Dun Gull:ESP Sea Heron:NOR", texts(d.found))
    assert.equal("New Arlen", d.ports[1].text)
    assert.equal("Arle", d.rivers[1].text)
  end)

  it("are read in a sandbox, where they lie beside the pack", function()
    local extractor = load(path, DECLARED, { sandbox = true, cache = false })
    assert.equal("Sea Heron:NOR", texts(extractor:read("Sea Heron left."):dossier().ships))
    os.execute("mkdir -p " .. path .. ".d && cp " .. path .. " " .. path .. ".d/")
    finally(function()
      os.execute("rm -r " .. path .. ".d")
    end)
    assert.has_error(function()
      load(path, ('pack:lexicon("ship", %q)'):format(path .. ".d/" .. path:match "[^/]*$"), { sandbox = true })
    end)
  end)

  it("are refused with the place where they do not fit", function()
    local function refused(code)
      local ok, problem = pcall(load, path, code, { cache = false })
      assert.is_false(ok)
      return problem
    end
    assert.matches(
      ':2:.*compiled lexicon "[^"]*" holds no lexicon "shp" %(did you mean "ship"%?%)',
      refused('pack:lexicon("shp", "PATH")')
    )
    assert.matches(
      "layer `ship` has no feature `big`",
      refused(DECLARED .. '\npack:layer("ship", { features = { flag = "string" } })')
    )
    assert.matches('compiled lexicon "none.slex": ', refused('pack:lexicon("ship", "none.slex")'))
    local handle = assert(io.open(path, "r+b"))
    handle:seek("set", 600)
    handle:write "damage"
    handle:close()
    assert.matches("compiled lexicon", refused(DECLARED))
  end)
end)
