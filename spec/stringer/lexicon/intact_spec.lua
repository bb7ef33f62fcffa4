-- A kept lexicon whose bytes changed is never used: it is built anew. What belongs to others is neither read nor
-- written.
local cache = require "stringer.lexicon.cache"
local core = require "stringer.core"
local lfs = require "lfs"

local directory

local function slurp(path)
  local handle = assert(io.open(path, "rb"))
  local text = handle:read "*a"
  handle:close()
  return text
end

local function overwrite(path, at, bytes)
  local handle = assert(io.open(path, "r+b"))
  handle:seek("set", at)
  handle:write(bytes)
  handle:close()
end

local function words(n)
  local list = {}
  for i = 1, n do
    list["phrase number " .. i] = { code = "c" .. i }
  end
  return { { name = "n", list = list, options = { lexicon = "n" } } }
end

local function kept(folder)
  for name in lfs.dir(folder) do
    if name:find "%.slex$" then return folder .. "/" .. name end
  end
end

local function mode_of(path)
  return lfs.attributes(path, "permissions")
end

describe("a kept lexicon", function()
  before_each(function()
    directory = os.tmpname()
    os.remove(directory)
  end)

  after_each(function()
    os.execute("rm -rf " .. directory)
  end)

  local function open()
    local lexicon, reports, cached = cache.open(words(50), { directory = directory })
    assert.equal("table", type(reports))
    assert.equal(50, #lexicon)
    assert.is_true(lexicon:verify())
    lexicon:close()
    return cached
  end

  it("is the user's alone", function()
    open()
    assert.equal("rwx------", mode_of(directory))
    for name in lfs.dir(directory) do
      if name ~= "." and name ~= ".." then
        assert.equal("rw-------", mode_of(directory .. "/" .. name), name)
      end
    end
    assert.is_true(open())
  end)

  it("is built anew when a bit of it changed, wherever it is", function()
    open()
    local path = kept(directory)
    local whole = slurp(path)
    for k = 0, 40 do
      local at = math.floor(k * (#whole - 1) / 40)
      local old = whole:byte(at + 1)
      overwrite(path, at, string.char((old + 2 ^ (k % 8)) % 256))
      assert.is_false(open(), "byte " .. at)
      assert.equal(whole, slurp(path))
      assert.is_true(open())
    end
  end)

  it("is built anew when its times are as they were", function()
    open()
    local path = kept(directory)
    local whole, times = slurp(path), lfs.attributes(path)
    overwrite(path, math.floor(#whole / 2), "\255\254\253")
    lfs.touch(path, times.access, times.modification)
    assert.is_false(open())
    assert.equal(whole, slurp(path))
  end)

  it("is built anew when it is cut, grown, empty, a folder or a link", function()
    open()
    local path = kept(directory)
    local whole = slurp(path)
    local function put(text)
      os.remove(path)
      local handle = io.open(path, "wb")
      handle:write(text)
      handle:close()
    end
    for _, text in ipairs { "", whole:sub(1, 100), whole:sub(1, -2), whole .. "x", ("\0"):rep(#whole) } do
      put(text)
      assert.is_false(open())
      assert.is_true(open())
    end
    local elsewhere = directory .. "/elsewhere"
    os.rename(path, elsewhere)
    lfs.link(elsewhere, path, true)
    assert.is_false(open())
    assert.equal(whole, slurp(elsewhere))
    assert.equal("file", lfs.symlinkattributes(path, "mode"))
  end)

  it("is replaced, never written in place", function()
    open()
    local path = kept(directory)
    local mapped = core.lexicon_open(path)
    local before = lfs.attributes(path, "ino")
    overwrite(path, 10, "\255")
    assert.is_false(open())
    assert.are_not.equal(before, lfs.attributes(path, "ino"))
    mapped:close()
  end)

  it("is checked once for each file as it lies there", function()
    open()
    local path = kept(directory)
    local note = slurp(directory .. "/.checked")
    assert.is_true(open())
    assert.equal(note, slurp(directory .. "/.checked"))
    lfs.touch(path, os.time() - 100)
    assert.is_true(open())
    assert.are_not.equal(note, slurp(directory .. "/.checked"))
  end)

  it("is not taken from, nor put where others may write", function()
    lfs.mkdir(directory)
    os.execute("chmod 0777 " .. directory)
    assert.is_false(open())
    assert.is_nil(kept(directory))
    os.execute("chmod 0755 " .. directory)
    assert.is_false(open())
    assert.is_true(open())
    os.execute("chmod 0666 " .. kept(directory))
    assert.is_false(open())
  end)
end)
