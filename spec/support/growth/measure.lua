--- Reads each kind of text at one size and at four times that, as `extract` does, and tells what it took: a program of
-- its own, since it replaces functions of Lua. Started as: lua measure.lua FOLDER-OF-THE-COUNTED-BUILD BYTES [all |
-- KIND …] A line for each kind and size, fields behind tabs: "kind", its name, bytes, instructions of Lua, steps of the
-- core, bytes of memory; and a line for each function of Lua or stretch of the core: "at", the kind's name, bytes,
-- where, how much.
local build, bytes = arg[1], tonumber(arg[2])
local library = build .. "/lib/stringer/core.so"
package.path = "lua/?.lua;lua/?/init.lua;spec/?.lua;" .. package.path
package.cpath = build .. "/lib/?.so;" .. package.cpath
local counter = assert(package.loadlib(library, "luaopen_counter"))()

if rawget(_G, "jit") then require "jit".off() end -- compiled code calls no hook
local format, concat = string.format, table.concat -- as they were
local strings = require "support.growth.strings"
strings.install()
local export = require "stringer.export"
local input = require "stringer.cli.input"
local kinds = require "support.growth.kinds"
local stringer = require "stringer"
local work = require "stringer.cli.work"

local wanted = {}
for i = 3, #arg do
  wanted[arg[i]] = true
end

-- Instructions between two looks at which function runs: by chance, lest they fall into step with a loop, and the same
-- in each run.
local chance = 1
local function next_look()
  chance = chance * 16807 % 2147483647
  return 150 + chance % 200
end

local extractor = stringer.load "news"
local extract = work.new(extractor, export.format "jsonl", { offsets = "chars", date = "2023-05-16" })

local function file_with(text)
  local name = os.tmpname()
  local handle = assert(io.open(name, "wb"))
  handle:write(text)
  handle:close()
  return name
end

-- Reads a file; nil or what was wrong.
local function read(name, kind)
  local problem
  for unit in input.units({ name }, { kind = kind, most = 1e9 }) do
    problem = extract(unit).problem
  end
  return problem
end

-- Reads a text; what it took. Nothing is collected on the way, so that what is thrown away counts as memory too.
local function take(text)
  local name = file_with(text)
  local each, instructions, by_function, getinfo, sethook = next_look(), 0, {}, debug.getinfo, debug.sethook
  for _ = 1, #extractor.free do
    table.remove(extractor.free):close()
  end -- so that each text has arrays of its own
  extractor.room = 0 -- as little as the last text is it to give this one room
  collectgarbage "stop"
  strings.counted = true
  local before = counter.memory()
  counter.steps()
  local function look()
    local f = getinfo(2, "f").func
    instructions, by_function[f] = instructions + each, (by_function[f] or 0) + each
    each = next_look()
    sethook(look, "", each)
  end
  sethook(look, "", each)
  local problem = read(name) and read(name, "text") -- once more if it was taken for another kind of file
  sethook()
  strings.counted = false
  local _, most = counter.memory()
  local steps, places = counter.steps()
  collectgarbage "restart"
  os.remove(name)
  assert(not problem, problem)
  return {
    instructions = instructions,
    functions = by_function,
    steps = steps,
    places = places,
    memory = most - before,
  }
end

-- What did less than this share of all is not told.
local LITTLE = 0.002

local function tell(kind, size, took)
  local steps, memory = format("%.0f", took.steps), format("%.0f", took.memory)
  print(concat({ "kind", kind.name, size, took.instructions, steps, memory }, "\t"))
  local function tell_place(where, n, all)
    if n > all * LITTLE then print(concat({ "at", kind.name, size, where, format("%.0f", n) }, "\t")) end
  end
  for f, n in pairs(took.functions) do
    local info = debug.getinfo(f, "S")
    tell_place(info.short_src .. ":" .. info.linedefined, n, took.instructions)
  end
  for place, n in pairs(took.places) do
    tell_place(format("core+0x%x", place * 64), n, took.steps)
  end
end

-- What it costs to meet new words is paid before.
local function read_kind(kind)
  local small, large = kinds.text(kind, bytes), kinds.text(kind, 4 * bytes)
  take(large)
  tell(kind, #small, take(small))
  tell(kind, #large, take(large))
end

local function read_all()
  for i, kind in ipairs(kinds) do
    if wanted[kind.name] or wanted.all or #arg == 2 and not kind.rare then read_kind(kind) end
    if i % 20 == 0 then collectgarbage() end
  end
end

local ok, problem = pcall(read_all)
if not ok then io.stderr:write(tostring(problem), "\n") end
io.stdout:flush()
os.exit(ok and 0 or 1) -- at once: the state's allocator lies in a library that it would take away first
