-- Random calls of every function and method of the binding, with random arguments: nothing but errors may come of it.
-- Under sanitizers it finds what reads or writes where it must not.
local core = require "stringer.core"
local fuzz = require "support.fuzz"
local stringer = require "stringer"

local TEXTS = {
  "",
  "a",
  "Ana Silva said 40 people left. Then she left.",
  "\n \n",
  ("x "):rep(50),
  "\255\254",
  "It’s – “so”.",
}
local NUMBERS = {
  0,
  1,
  2,
  3,
  5,
  7,
  -1,
  63,
  64,
  65,
  255,
  65535,
  65536,
  2 ^ 31 - 1,
  2 ^ 31,
  2 ^ 31 + 3,
  2 ^ 32 - 1,
  2 ^ 32,
  2 ^ 53,
  2 ^ 62,
  -2 ^ 31,
  -2 ^ 53,
  0.5,
  1e300,
  -1e300,
  1 / 0,
  -1 / 0,
  0 / 0,
}
local STRINGS = {
  "",
  "X",
  "Y",
  "n",
  "a",
  "text",
  "lemma",
  "span",
  "folded",
  "pos",
  "VERB",
  "sentence",
  "longest",
  "chars",
  "bytes",
  "utf16",
  ("k"):rep(300),
  "\0",
  "Person",
}
-- What opens files, waits, forks, or changes how this process takes signals.
local LEFT_OUT = {
  catch = true,
  release = true,
  workers = true,
  columns = true,
  isatty = true,
  readable = true,
  receive = true,
  write = true,
  private = true,
  own = true,
  start = true,
  create = true,
  reopen = true,
  cut = true,
}

local function pack()
  local p = stringer.pack "p"
  p:lexicon("words", { ana = { code = "A" }, ["ana silva"] = { code = "B" } })
  p:phase "one" {
    p:rule "r" { match = [[ n:[kind=number] who:"people"? ]], yields = "X", fields = { n = "n" } },
    p:rule "s" {
      match = [[ <words> | "left" ]],
      yields = "Y",
      action = function()
        return {}
      end,
    },
  }
  p:phase("two", { policy = "all", scope = "document" }) {
    p:rule "t" { match = "a:<X n=40>|<Y>", yields = "Z", unless = "Y" },
  }
  return p
end

local function world(random)
  local x = stringer.load(pack(), { cache = false, errors = "collect" })
  local doc = x:read(fuzz.pick(random, TEXTS))
  core.shared_tagger = x.tagger
  local list = { x.session, x.language, x.lexicon, x.tagger, doc.core }
  for _, item in ipairs(x.items) do
    if item.matcher then
      list[#list + 1], list[#list + 2] = item.matcher, item.program
    end
  end
  return x, doc, list
end

local value

local function table_of(random, objects, depth)
  local t = {}
  for _ = 1, random(5) - 1 do
    local key = random(2) == 1 and #t + 1 or fuzz.pick(random, STRINGS)
    t[key] = value(random, objects, depth + 1)
  end
  return t
end

function value(random, objects, depth)
  local kind = random(12)
  if kind <= 4 then return fuzz.pick(random, NUMBERS) end
  if kind <= 6 then return fuzz.pick(random, STRINGS) end
  if kind == 7 then return random(2) == 1 end
  if kind == 8 then return nil end
  if kind == 9 then return fuzz.pick(random, objects) end
  if kind == 10 then return fuzz.pick(random, TEXTS) end
  if kind == 11 then
    return function()
      return random(3)
    end
  end
  return depth < 3 and table_of(random, objects, depth) or nil
end

local function methods_of(object)
  local names = {}
  local mt = debug.getmetatable(object)
  for name in pairs(mt and type(mt.__index) == "table" and mt.__index or {}) do
    names[#names + 1] = name
  end
  table.sort(names)
  return names
end

local function functions(prefix, t, list)
  for name, f in pairs(t) do
    if type(f) == "function" and not LEFT_OUT[name] then
      list[#list + 1] = { name = prefix .. "." .. name, f = f }
    elseif type(f) == "table" and prefix == "core" then
      functions(name, f, list)
    end
  end
  table.sort(list, function(a, b)
    return a.name < b.name
  end)
  return list
end

local FUNCTIONS = functions("core", core, {})

local unpack = table.unpack or unpack -- luacheck: ignore

local function call(random, objects)
  local arguments, n = {}, random(6) - 1
  for i = 1, n do
    arguments[i] = value(random, objects, 0)
  end
  if random(6) == 1 then
    local chosen = fuzz.pick(random, FUNCTIONS)
    local ok, made = pcall(chosen.f, unpack(arguments, 1, n))
    if ok and type(made) == "userdata" and #objects < 40 then objects[#objects + 1] = made end
    return
  end
  local object = fuzz.pick(random, objects)
  local names = methods_of(object)
  local name = #names > 0 and fuzz.pick(random, names)
  if object == core.shared_tagger and name == "close" then return end -- one for all rounds
  if not name or LEFT_OUT[name] == true or name == "close" and random(20) > 1 then return end
  pcall(function()
    return object[name](object, unpack(arguments, 1, n))
  end)
end

fuzz.run("binding", function(random)
  local x, doc, objects = world(random)
  for _ = 1, 300 do
    call(random, objects)
  end
  pcall(doc.dossier, doc)
  pcall(x.read, x, fuzz.pick(random, TEXTS))
  collectgarbage()
end)
