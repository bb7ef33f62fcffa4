-- The searcher is tried with a compiler and a list of searchers of its own, so that every Lua runs it.
local FILE = "lua/stringer/base/interpreted.lua"

describe("stringer.base.interpreted", function()
  local loaders, jit, off, list

  local function fresh()
    return assert(loadfile(FILE))()
  end

  before_each(function()
    loaders, jit, off = rawget(package, "loaders"), package.loaded.jit, {}
    package.loaded.jit = {
      off = function(chunk, all)
        off[#off + 1] = { chunk, all }
      end,
    }
    list = {
      function() end,
      function(name)
        return name ~= "stringer.none" and function()
          return name
        end or "no file", "path"
      end,
    }
    rawset(package, "loaders", list)
  end)

  after_each(function()
    rawset(package, "loaders", loaders)
    package.loaded.jit = jit
  end)

  it("marks all functions of the module's files, which are found as before", function()
    fresh().use()
    assert.equal(3, #list)
    local chunk, path = list[2] "stringer.engine.run"
    assert.equal("stringer.engine.run", chunk())
    assert.equal("path", path)
    assert.same({ { chunk, true } }, off)
  end)

  it("leaves files of others, and such as are not there, to the searchers behind it", function()
    fresh().use()
    assert.is_nil(list[2] "other")
    assert.equal("no file", (list[2] "stringer.none"))
    assert.same({}, off)
  end)

  it("adds itself once, and only under LuaJIT", function()
    local interpreted = fresh()
    interpreted.use()
    interpreted.use()
    assert.equal(3, #list)
    package.loaded.jit = nil
    fresh().use()
    assert.equal(3, #list)
  end)
end)
