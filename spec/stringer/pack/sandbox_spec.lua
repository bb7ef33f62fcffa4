local guard = require "stringer.base.guard"
local packs = require "support.packs"
local stringer = require "stringer"

local HEAD = "local stringer = require 'stringer'; local pack = stringer.pack 'p'\n"

local function write(body)
  return packs.file(HEAD .. body .. "\nreturn pack\n")
end

local function load_message(body, options)
  local name = write(body)
  return packs.message(name, stringer.load, name, options)
end

local function rule(action)
  return (
    "pack:phase 'a' { pack:rule 'r' { match = '\"x\"', yields = 'X', action = function(m)\n%s\nend }" .. " }"
  ):format(action)
end

local function read_message(body, options)
  local name = write(body)
  local extractor = stringer.load(name, options)
  return packs.message(name, extractor.read, extractor, "an x", { id = "d1" })
end

describe("cap on instructions", function()
  after_each(packs.clean)

  local options = { instructions = 200000, cache = false }

  it("ends an endless loop of a pack file as it loads", function()
    assert.are.equal(
      "FILE:3: more than 200000 instructions without an end: is this an endless loop?",
      load_message("local n = 0\nwhile true do n = n + 1 end", options)
    )
  end)

  it("ends one in an action, a step, a predicate and a kind", function()
    local message = read_message(rule "local n = 0\nwhile true do n = n + 1 end", options)
    assert.truthy(message:find("^FILE:2: rule p/a/r: action: FILE:4: more than 200000 instructions"), message)
    assert.truthy(message:find("(document d1)", 1, true), message)
    message = read_message("pack:step('s', function()\nrepeat until false end)", options)
    assert.truthy(message:find("^FILE:2: step p/s: FILE:3: more than"), message)
    message = read_message(
      "pack:predicate('q', function() while true do end end)\n"
        .. "pack:phase 'a' { pack:rule 'r' { match = '[is=q]', yields = 'X' } }",
      options
    )
    assert.truthy(message:find('^FILE:2: predicate "q" of "%a+": FILE:2: more than'), message)
    local name = write "pack:kind('k', { make = function() while true do end end })"
    local doc = stringer.load(name, options):read "x"
    assert.truthy(packs.message(name, doc.dossier, doc):find("^FILE:2: kind `p/k`: FILE:2: more than"))
  end)

  it("cannot be swallowed", function()
    local message = read_message(rule "while true do pcall(function() while true do end end) end", options)
    assert.truthy(message:find("more than 200000 instructions", 1, true), message)
  end)

  it("counts each call for itself", function()
    local name = write(rule "local n = 0 for i = 1, 20000 do n = n + i end return { n = n }")
    local doc = stringer.load(name, options):read(("x "):rep(50))
    assert.are.equal(50, #doc:spans "X")
  end)

  it("leaves no hook behind, and keeps one that was there", function()
    local name = write(rule "return {}")
    local extractor = stringer.load(name, options)
    extractor:read "x":close()
    assert.is_nil(debug.gethook() and debug.gethook() ~= nil and select(3, debug.gethook()) == 10000 or nil)
    local function hook() end
    local before = { debug.gethook() }
    debug.sethook(hook, "", 123456)
    extractor:read "x":close()
    local kept = { debug.gethook() }
    debug.sethook((table.unpack or unpack)(before)) -- luacheck: ignore
    assert.are.same({ hook, 123456 }, { kept[1], kept[3] })
  end)

  it("ends what takes too much memory", function()
    local memory = guard.memory
    guard.memory = 20 * 1024
    local message = read_message(
      rule "local t = {} for i = 1, 1e9 do t[i] = { i } end",
      { cache = false, instructions = 1e12 }
    )
    guard.memory = memory
    assert.truthy(message:find("MB of memory in one call", 1, true), message)
  end)
end)

describe("errors of packs", function()
  after_each(packs.clean)

  it("name the rule, the file and the document", function()
    local message = read_message(rule "return nil + 1", { cache = false })
    assert.truthy(
      message:find("^FILE:2: rule p/a/r: action: FILE:3: attempt to perform arithmetic on a nil value"),
      message
    )
    message = read_message(rule "return 'x'", { cache = false })
    assert.truthy(
      message:find("it must return features, a list of them, or nil, not a string", 1, true),
      message
    )
  end)

  it("can be collected, so that nothing else is lost", function()
    local name =
      write(rule "error 'no'" .. "\npack:phase 'b' { pack:rule 's' { match = '\"y\"', yields = 'Y' } }")
    local extractor = stringer.load(name, { cache = false, errors = "collect" })
    local doc = extractor:read("x x y", { id = "d2" })
    assert.are.equal(2, #doc.problems) -- one for each match
    assert.truthy(tostring(doc.problems[1]):find("rule p/a/r: action", 1, true))
    assert.are.equal(1, #doc:spans "Y")
    doc:close()
    assert.are.same({}, extractor:read "y".problems)
  end)

  it("leave the extractor usable", function()
    local name = write(rule "if m.doc.id == 'bad' then error 'no' end return {}")
    local extractor = stringer.load(name, { cache = false })
    assert.has_error(function()
      extractor:read("x", { id = "bad" })
    end)
    assert.are.equal(1, #extractor:read("x", { id = "good" }):spans "X")
  end)
end)

describe("sandbox", function()
  after_each(packs.clean)

  local options = { sandbox = true, instructions = 200000, cache = false }

  local escapes = {
    io = "io.open 'x'",
    os = "os.execute 'true'",
    package = "package.loadlib()",
    debug = "debug.sethook()",
    load = "load 'x'",
    loadstring = "loadstring 'x'",
    dofile = "dofile 'x'",
    loadfile = "loadfile 'x'",
    collectgarbage = "collectgarbage()",
    setfenv = "setfenv(1, {})",
    rawset = "rawset({}, 1, 1)",
    ["string.dump"] = "string.dump(print or function() end)",
    ["dump as a method"] = "(''):dump()",
    ["the host's globals"] = "_G.io.open()",
    ["modules"] = "require 'io'",
    ["modules of the host"] = "require 'stringer.dossier.extractor'",
    ["loading of packs"] = "stringer.load 'news'",
    ["finalizers"] = "setmetatable({}, { __gc = function() end })",
    ["the string metatable"] = "getmetatable('').__index = {}",
    ["long strings"] = "('x'):rep(1e9)",
    ["folders of lexicons"] = "pack:lexicon('l', '../l.lex')",
  }
  for what, code in pairs(escapes) do
    it("has no " .. what, function()
      local message = load_message(code, options)
      assert.truthy(message:find("FILE", 1, true), message)
    end)
  end

  it("has what packs need", function()
    local name = write [[
      local P = stringer.pattern
      assert(getmetatable(pack) == "stringer.pack")
      assert(("x"):upper() == "X" and #table.concat { "a" } == 1 and math.floor(1.5) == 1 and next {} == nil)
      local co = coroutine.wrap(function(a) local b = coroutine.yield(a + 1) return b + 1 end)
      assert(co(1) == 2 and co(5) == 6)
      assert(pcall(error, "x") == false and select("#", xpcall(function(...) return ... end, print, 1, 2)) == 3)
      assert(setmetatable({}, { __index = { a = 1 } }).a == 1)
      pack:phase "a" { pack:rule "r" { match = P.token { folded = "x" }, yields = "X",
        action = function(m) return { up = m:text():upper() } end } }]]
    local doc = stringer.load(name, options):read "an x"
    assert.are.equal("X", doc:spans "X"[1].up)
    assert.are.equal(string, getmetatable("").__index)
  end)

  it("loads files beside the pack in the same sandbox", function()
    local part =
      packs.file "return function(pack) pack:phase 'a' { pack:rule 'r' { match = '\"x\"', yields = 'X' } } end"
    local bad = packs.file "io.open 'x'"
    local function module(file)
      return file:match "([^/]+)%.lua$"
    end
    local doc = stringer.load(write(("pack:include(require %q)"):format(module(part))), options):read "x"
    assert.are.equal(1, #doc:spans "X")
    local message = load_message(("require %q"):format(module(bad)), options)
    assert.truthy(message:find("attempt to index .*'io'"), message)
  end)

  it("ends endless loops in coroutines and behind pcall", function()
    for _, code in ipairs {
      "coroutine.wrap(function() while true do end end)()",
      "while true do pcall(function() while true do end end) end",
      "local co = coroutine.create(function() while true do end end) while true do coroutine.resume(co) end",
      "xpcall(function() while true do end end, function() while true do end end)",
    } do
      assert.truthy(load_message(code, options):find("more than 200000 instructions", 1, true), code)
    end
  end)

  it("refuses bytecode", function()
    local name = packs.file(string.dump(function()
      return 1
    end))
    assert.are.equal(
      "FILE: is bytecode; packs are loaded from source only",
      packs.message(name, stringer.load, name, options)
    )
  end)

  it("does not hold the packs that are bundled", function()
    local x = stringer.load("spec/examples/casualties.lua", options)
    assert.is_true(x.packs[1].sandboxed)
    assert.are.equal(4, x:test().passed)
  end)
end)
