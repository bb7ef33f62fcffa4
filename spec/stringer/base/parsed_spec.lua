-- Files that were parsed when the module was installed are what they were in every respect but the time they take.
local core = require "stringer.core"
local lfs = require "lfs"
local parsed = require "stringer.base.parsed"

local TEXT = [[
local name, path = ...
local function place() return debug.getinfo(1, "Sl") end
return { name = name, path = path, place = place, sum = function(...) return select("#", ...) + 0.5 end }
]]

local folder, path

local function write(file, text)
  local handle = assert(io.open(file, "wb"))
  handle:write(text)
  handle:close()
end

-- This Lua has bytecode of the kind that can be taken; another reads its files' text, which needs no test here.
local function known()
  return _VERSION == "Lua 5.4"
end

local function made()
  return assert(parsed.make(core, { ["buoys.red"] = path }))
end

describe("parsed files", function()
  before_each(function()
    folder = os.tmpname()
    os.remove(folder)
    assert(lfs.mkdir(folder))
    path = folder .. "/red.lua"
    write(path, TEXT)
  end)

  after_each(function()
    for file in lfs.dir(folder) do
      os.remove(folder .. "/" .. file)
    end
    lfs.rmdir(folder)
  end)

  it("do what their text does, and tell where they lie now", function()
    if not known() then return assert.is_nil(parsed.make(core, { ["buoys.red"] = path })) end
    local module = parsed.read(core, made())["buoys.red"]
    for _, name in ipairs { "/red.lua", "/r" .. ("e"):rep(150) .. "d.lua" } do
      local file = folder .. name
      write(file, TEXT)
      local value = parsed.chunk(core, module, file)("buoys.red", file)
      local place = value.place()
      assert.same({ "buoys.red", file, 3.5 }, { value.name, value.path, value.sum(1, 2, 3) })
      assert.same({ "@" .. file, 2 }, { place.source, place.currentline })
    end
  end)

  it("do not count when their text has changed", function()
    if not known() then return end
    local module = parsed.read(core, made())["buoys.red"]
    write(path, TEXT .. " ")
    assert.is_nil(parsed.chunk(core, module, path))
    os.remove(path)
    assert.is_nil(parsed.chunk(core, module, path))
  end)

  it("are not taken when they are damaged or of another Lua", function()
    if not known() then return end
    local bytes = made()
    assert.is_table(parsed.read(core, bytes))
    for at = 1, #bytes, 97 do
      local damaged = bytes:sub(1, at - 1) .. string.char((bytes:byte(at) + 1) % 256) .. bytes:sub(at + 1)
      assert.is_nil(parsed.read(core, damaged))
    end
    local other = core.thaw(bytes, {})
    other.probe = other.probe .. "\0"
    assert.is_nil(parsed.read(core, core.freeze(other, {}, {})))
  end)

  it("leave out what is no Lua", function()
    if not known() then return end
    write(path, "local = 1")
    assert.same({}, parsed.read(core, made()))
  end)

  it("are what a start reads", function()
    if not known() then return end
    local file = package.searchpath("stringer.core", package.cpath):gsub("[^/\\]*$", "compiled/") .. parsed.FILE
    local modules = parsed.read(core, assert(core.files.read(file, 2 ^ 26)))
    for _, name in ipairs { "stringer.pack", "stringer.packs.news", "stringer.cli" } do
      local source = assert(package.searchpath(name, package.path))
      assert.is_function(parsed.chunk(core, modules[name], source), name)
    end
  end)
end)
