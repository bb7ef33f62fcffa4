-- What an installation brings compiled: a start without a folder of the user's builds no lexicon and reads no pattern.
local command = require "support.command"
local lfs = require "lfs"

local SCRIPT = [[
  require "stringer.lexicon.build".new = function() error "a lexicon is built" end
  require "stringer.pattern.syntax".parse = function() error "a pattern is read" end
  local document = require "stringer".load "news":read "Ana Silva died on Monday."
  io.write(#document:dossier().entities, " entities")
]]

-- What the script says in a Lua that finds no home.
local function run(script)
  local name = os.tmpname()
  local handle = assert(io.open(name, "wb"))
  handle:write(("package.path, package.cpath = %q, %q\n"):format(package.path, package.cpath), script)
  handle:close()
  local pipe = assert(
    io.popen(("env -u HOME -u XDG_CACHE_HOME -u STRINGER_CACHE %s %s 2>&1"):format(command.interpreter(), name))
  )
  local text = pipe:read "*a"
  pipe:close()
  os.remove(name)
  return text
end

describe("what an installation brings compiled", function()
  it("serves a first start, also without a home", function()
    assert.equal("1 entities", run(SCRIPT))
  end)

  it("is found by its files, without a look at the rules, unless somebody had these in hand", function()
    if _VERSION ~= "Lua 5.4" then return end
    local script = [[
      local rule_cache, described = require "stringer.engine.rule_cache", false
      local freeze = rule_cache.freeze
      function rule_cache.freeze(...) described = true return freeze(...) end
      local stringer = require "stringer"
      for _ = 1, 2 do
        described = false
        stringer.load "news"
        io.write(described and "described " or "noted ")
      end
    ]]
    assert.equal("described described ", run(script)) -- a module was there before: its file may be another
    assert.equal(
      "noted described ",
      run((script:gsub(
        "local rule_cache, described = require",
        [[
      local core = require "stringer.core"
      require "stringer.base.parsed".use(core)
      %0]]
      )))
    )
  end)

  -- Where the module lies; Lua 5.1 has no package.searchpath.
  local function core_file()
    for template in package.cpath:gmatch "[^;]+" do
      local path = template:gsub("%?", "stringer/core")
      if lfs.attributes(path) then return path end
    end
  end

  it("is only what the bundled packs need", function()
    local counts = {}
    for file in lfs.dir((core_file():gsub("[^/]+$", "compiled"))) do
      local ending = file:match "^%x+%.(.*)$"
      if ending then counts[ending] = (counts[ending] or 0) + 1 end
    end
    assert.same({ slex = 1, rules = 1, key = _VERSION == "Lua 5.4" and 1 or nil }, counts)
  end)
end)
