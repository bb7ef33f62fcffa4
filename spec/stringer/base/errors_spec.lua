local cjson = require "cjson"
local command = require "support.command"
local stringer = require "stringer"

describe("an error", function()
  local function fails(f, ...)
    local ok, e = pcall(f, ...)
    assert.is_false(ok)
    return e
  end

  it("is a string, for every host and idiom", function()
    local e = fails(stringer.load, "nwes")
    assert.is_string(e)
    assert.matches('there is no pack `nwes`.*did you mean "news"', "failed: " .. e)
    assert.is_truthy(e:find "nwes")
    assert.equal(e, fails(error, e, 0))
    local thread = coroutine.create(function()
      stringer.load "nwes"
    end)
    local ok, inside = coroutine.resume(thread)
    assert.same({ false, "string" }, { ok, type(inside) })
  end)

  it("has what it is made of behind it", function()
    local pack = stringer.pack "broken"
    pack:phase "p" { pack:rule "r" { match = "[lemmma=say]", yields = "X" } }
    local e = fails(stringer.load, pack)
    local fields = stringer.error(e)
    assert.matches("errors_spec%.lua$", fields.file)
    assert.matches("lemmma", fields.message)
    assert.matches("lemmma", fields.source_line)
    assert.same({ "number", "number" }, { type(fields.line), type(fields.column) })
    fields.message = "changed"
    assert.not_equal("changed", stringer.error(e).message)
    assert.is_nil(stringer.error "another error")
    assert.is_nil(stringer.error(nil))
    assert.is_nil(stringer.error(e .. "!"))
  end)

  it("is one out of several, each with its place", function()
    local pack = stringer.pack "broken"
    pack:phase "p" {
      pack:rule "a" { match = "[lemmma=say]", yields = "X" },
      pack:rule "b" { match = "(", yields = "X" },
    }
    local e = fails(stringer.load, pack)
    assert.matches("\n2 errors$", e)
    assert.equal(2, #stringer.error(e).list)
    assert.matches("lemmma", stringer.error(stringer.error(e).list[1]).message)
  end)

  it("is forgotten in the end", function()
    local first = fails(stringer.load, "nosuch0")
    for i = 1, 300 do
      fails(stringer.load, "nosuch" .. i)
    end
    assert.is_nil(stringer.error(first))
    assert.is_table(stringer.error(fails(stringer.load, "nosuch300")))
  end)
end)

describe("JSON from Lua", function()
  it("has lists where they are empty, and offsets in characters", function()
    local extractor = stringer.load "news"
    local document = extractor:read("Égypte fell silent.", { date = "2023-05-16", id = 7 })
    local json = document:json()
    assert.matches('"events":%[%]', json)
    assert.matches('"sentences":%[{"start":0,"end":19}%]', json)
    assert.matches('"sentences":%[{"start":0,"end":20}%]', document:json { offsets = "bytes" })
    assert.matches('"tokens":%[{', document:json { tokens = true })
    assert.matches('"times":%[%]', stringer.json(document:dossier()))
    assert.equal("[]", stringer.json(stringer.array {}))
    assert.equal(7, cjson.decode(json).id)
    assert.has_error(function()
      document:json { ofsets = "bytes" }
    end)
    document:close()
  end)
end)

describe("a host", function()
  local function run(program)
    local path = command.file(program, ".lua")
    local pipe = io.popen(
      ('LUA_PATH="lua/?.lua;lua/?/init.lua;;" LUA_CPATH="build/lib/?.so;;" %s %s 2>&1'):format(
        command.interpreter(),
        path
      )
    )
    local out = pipe:read "*a"
    pipe:close()
    os.remove(path)
    return out
  end

  local EXTRACT = [[
    local document = require "stringer".load("news"):read("Norway met Denmark on Monday.", { date = "2023-05-16" })
    print(document:dossier().times[1].value)
    local ok, message = pcall(require "stringer".load, "nwes")
    print(ok, (message:match "there is no pack `nwes`"))]]
  local EXPECTED = "2023-05-15\nfalse\tthere is no pack `nwes`\n"

  it("may declare its globals", function()
    assert.equal(
      EXPECTED,
      run([[
      require "lpeg" -- in Lua 5.1 this and the next declare globals of their own
      require "lfs"
      setmetatable(_G, {
        __index = function(_, name) error("variable '" .. tostring(name) .. "' is not declared", 2) end,
        __newindex = function(_, name) error("variable '" .. tostring(name) .. "' is not declared", 2) end,
      })
    ]] .. EXTRACT)
    )
  end)

  it("may have another lfs, or none", function()
    assert.equal(EXPECTED, run("package.loaded.lfs = { dir = function() end }\n" .. EXTRACT))
    assert.equal(EXPECTED, run("package.preload.lfs = function() error 'none' end\n" .. EXTRACT))
  end)

  it("is told of where the module was built for another Lua", function()
    assert.matches(
      "stringer was built for another Lua than this Lua 5%.%d: `make LUA=…` builds it anew\n.*undefined"
        .. " symbol: lua_x",
      run [[
      package.preload["stringer.core"] = function() error "core.so: undefined symbol: lua_x" end
      print(select(2, pcall(require, "stringer")))]]
    )
  end)
end)
