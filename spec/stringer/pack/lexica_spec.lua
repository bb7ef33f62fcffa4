local lfs = require "lfs"
local stringer = require "stringer"

local folder

local function write(name, text)
  local handle = assert(io.open(folder .. "/" .. name, "wb"))
  handle:write(text)
  handle:close()
end

local function remove(path)
  if lfs.attributes(path, "mode") == "directory" then
    for name in lfs.dir(path) do
      if name ~= "." and name ~= ".." then remove(path .. "/" .. name) end
    end
    lfs.rmdir(path)
  else
    os.remove(path)
  end
end

-- The pack's spans of a layer in a text, and what loading it says on standard error.
local function run(layer, text, options)
  options = options or {}
  options.cache, options.tagger = folder .. "/cache", false
  local said, stderr = {}, io.stderr
  io.stderr = { -- luacheck: ignore
    write = function(_, line)
      said[#said + 1] = line:gsub(folder, "DIR", 1)
    end,
  }
  local ok, extractor = pcall(stringer.load, folder .. "/p.lua", options)
  io.stderr = stderr -- luacheck: ignore
  if not ok then return nil, tostring(extractor):gsub(folder, "DIR") end
  local doc = extractor:read(text)
  local found = {}
  for _, span in ipairs(doc:spans(layer)) do
    found[#found + 1] = doc:text(span)
  end
  doc:close()
  return table.concat(found, ";"), table.concat(said)
end

local function pack(source)
  write(
    "p.lua",
    ([[
    local pack = require "stringer".pack "p"
    pack:lexicon("thing", %q)
    return pack
  ]]):format(source)
  )
end

describe("sources of other forms in a pack", function()
  before_each(function()
    folder = os.tmpname()
    os.remove(folder)
    lfs.mkdir(folder)
  end)
  after_each(function()
    remove(folder)
  end)

  it("tell what they hold that cannot be kept once, when they are compiled", function()
    pack "a.jsonl"
    write("a.jsonl", '{"phrase": "red box"}\n{"phrase": "oak", "parts": [1]}\n{"word": "elm"}\n')
    local said = 'DIR/a.jsonl:2: "parts": a value with parts is not kept\nDIR/a.jsonl:3: no "phrase": the line is'
      .. " not kept\n"
    for i = 1, 2 do
      local found, told = run("thing", "A red box of oak and elm.")
      assert.equal("red box;oak", found)
      assert.equal(i == 1 and said or "", told)
    end
    local files = 0
    for name in lfs.dir(folder .. "/cache") do
      files = files + (name:find "^%x+%.slex" and 1 or 0)
    end
    assert.equal(2, files)
  end)

  it("tell the first ten of each source and how many more", function()
    pack "a.jsonl"
    write("a.jsonl", '{"phrase": "red box"}\n' .. ('{"word": "elm"}\n'):rep(30))
    local _, told = run("thing", "")
    assert.equal(11, select(2, told:gsub("\n", "")))
    assert.matches("DIR/a.jsonl: and 20 more, which `stringer lexicon build` lists\n$", told)
  end)

  it("are read anew when a list changes that a definition names", function()
    pack "a.def"
    write("a.def", "trees.lst:plant:tree\n")
    write("trees.lst", "oak\n")
    assert.equal("oak", (run("thing", "oak and elm")))
    write("trees.lst", "elm\n")
    assert.equal("elm", (run("thing", "oak and elm")))
  end)

  it("read no lists elsewhere in a sandbox", function()
    pack "a.def"
    lfs.mkdir(folder .. "/deep")
    write("a.def", "trees.lst:plant:tree\ndeep/more.lst:plant:tree\n")
    write("trees.lst", "oak\n")
    write("deep/more.lst", "elm\n")
    local found, told = run("thing", "oak and elm", { sandbox = true })
    assert.equal("oak", found)
    assert.matches("a.def:2: list not read: .*deep/more.lst: a plain name is expected", told)
  end)

  it("of bundled packs are one file for all who use them, and what others add to them is another", function()
    write(
      "p.lua",
      [[
      local pack = require "stringer".pack "p"
      pack:uses "news"
      pack:extend("news/country", { Freedonia = { code = "FRD" } })
      pack:lexicon("colour", { "red" })
      return pack
    ]]
    )
    local options = { cache = folder .. "/cache" }
    local plain, more = stringer.load("news", options), stringer.load(folder .. "/p.lua", options)
    assert.same({ plain.own_lexicons[1].key }, { more.own_lexicons[1].key })
    assert.same({ "country" }, more.own_lexicons[1].hidden)
    local names = {}
    for i, info in ipairs(more.own_lexicons[2].lexicon:names()) do
      names[i] = info.name
    end
    assert.same({ "country", "colour" }, names)
    local doc = more:read "Freedonia, Norway and red Easter"
    local found = {}
    for _, layer in ipairs { "country", "colour", "holiday" } do
      for _, span in ipairs(doc:spans(layer)) do
        found[#found + 1] = doc:text(span) .. "/" .. (span.code or "")
      end
    end
    assert.same({ "Freedonia/FRD", "Norway/NOR", "red/", "Easter/" }, found)
  end)
end)
