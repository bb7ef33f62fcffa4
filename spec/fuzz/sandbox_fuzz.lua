-- Hostile packs: those of spec/fuzz/escapes, changed at random, and programs made of pieces that have been a way out of
-- some sandbox. Each is refused or contained, and its host is as it was.
local contained = require "support.contained"
local fuzz = require "support.fuzz"

local corpus = {}
for name in io.popen("ls spec/fuzz/escapes/*.lua"):lines() do
  local handle = io.open(name, "rb")
  corpus[#corpus + 1] = handle:read "*a"
  handle:close()
end

local EXPRESSIONS = {
  "0",
  "1",
  "2^53",
  "-1",
  "1e308",
  "0/0",
  "''",
  "'x'",
  "('x'):rep(1e6)",
  "('a'):rep(60)",
  "{}",
  "nil",
  "true",
  "pack",
  "doc",
  "m",
  "P",
  "stringer",
  "string",
  "table",
  "math",
  "_G",
  "doc and doc._number",
  "P.any(2)",
  "function(...) while true do end end",
  "function(...) return ... end",
  "getmetatable('')",
  "getmetatable(P.any(1))",
  "setmetatable({}, mt)",
  "coroutine.create(function() while true do end end)",
  "doc:spans 'X'[1]",
  "('.-'):rep(20) .. 'b'",
  "string.rep",
  "table.concat",
  "pcall",
  "error",
  "tostring",
  "next",
  "select",
  "{ [''] = 'span', 1 }",
  "{ [''] = 'function', 1 }",
  "{ __index = type, __len = function() return 2^53 end }",
}
local CALLS = {
  "pcall",
  "xpcall",
  "error",
  "assert",
  "tostring",
  "tonumber",
  "next",
  "select",
  "rawequal",
  "setmetatable",
  "getmetatable",
  "require",
  "string.rep",
  "string.find",
  "string.gsub",
  "string.match",
  "string.format",
  "string.byte",
  "string.char",
  "table.concat",
  "table.insert",
  "table.sort",
  "table.remove",
  "table.move",
  "table.unpack",
  "coroutine.wrap",
  "coroutine.resume",
  "coroutine.yield",
  "stringer.pack",
  "P.token",
  "P.rep",
  "P.literal",
  "P.describe",
  "P.span",
  "pack.uses",
  "pack.lexicon",
  "pack.define",
  "pack.rule",
  "pack.phase",
  "pack.step",
  "pack.kind",
  "pack.override",
  "pack.disable",
  "pack.words",
  "pack.extend",
  "pack.predicate",
  "pack.value",
  "pack.layer",
  "doc.text",
  "doc.add",
  "doc.remove",
  "doc.spans",
  "doc.within",
  "doc.at",
  "doc.ref",
  "doc.fact",
  "doc.column",
  "doc.set_pos",
  "doc.capture",
  "doc.matches",
  "ipairs",
}
local METAMETHODS = {
  "__gc",
  "__mode",
  "__index",
  "__tostring",
  "__len",
  "__call",
  "__close",
  "__metatable",
  "__pairs",
  "__concat",
  "__eq",
}

local function expression(random, depth)
  if depth > 3 or random(3) > 1 then return fuzz.pick(random, EXPRESSIONS) end
  local arguments = {}
  for i = 1, random(4) do
    arguments[i] = expression(random, depth + 1)
  end
  return ("%s(%s)"):format(fuzz.pick(random, CALLS), table.concat(arguments, ", "))
end

local function statement(random)
  local kind = random(6)
  if kind == 1 then return ("v[%s] = %s"):format(expression(random, 2), expression(random, 1)) end
  if kind == 2 then
    return ("while true do pcall(function() v[1] = %s end) end"):format(expression(random, 1))
  end
  if kind == 3 then return ("mt.%s = %s"):format(fuzz.pick(random, METAMETHODS), expression(random, 1)) end
  if kind == 4 then return ("for i = 1, 1000 do v[#v + 1] = %s end"):format(expression(random, 1)) end
  return ("v[#v + 1] = %s"):format(expression(random, 0))
end

local function body(random)
  local list = {}
  for i = 1, random(6) do
    list[i] = ("pcall(function() %s end)"):format(statement(random))
  end
  return table.concat(list, "\n  ")
end

local function program(random)
  return ([[
local stringer = require "stringer"
local P, pack, v, mt = stringer.pattern, stringer.pack "a", {}, {}
local doc, m
%s
pack:phase "p" { pack:rule "r" { match = '"x"', yields = "X", action = function(match)
  m, doc = match, match.doc
  %s
  return v
end } }
pack:step("s", function(d)
  doc = d
  %s
end, { yields = { "X" } })
pack:kind("k", { make = function(d)
  doc = d
  %s
  return v
end })
return pack
]]):format(body(random), body(random), body(random), body(random))
end

local PIECES = {
  "while true do end ",
  "pcall(",
  ")",
  "end ",
  "('x'):rep(1e7)",
  "{}",
  "nil",
  "\n",
  "setmetatable({}, ",
  "..",
  "1e308",
  "getmetatable(",
}
local file = os.tmpname() .. ".lua"

fuzz.run("sandbox", function(random)
  local text = random(3) == 1 and fuzz.mutate(random, fuzz.pick(random, corpus), PIECES) or program(random)
  local handle = io.open(file, "wb")
  handle:write(text)
  handle:close()
  local result = contained.run(file, { instructions = 200000 })
  os.remove(file)
  assert(not result.changed, "the host has changed: " .. text)
  assert(rawget(_G, "ESCAPED") == nil, "it escaped: " .. text)
  assert(result.seconds < contained.SECONDS * result.calls, ("%.1f s: %s"):format(result.seconds, text))
end)
