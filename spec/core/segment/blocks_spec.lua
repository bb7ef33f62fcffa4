local command = require "support.command"

-- In a process of its own: what it does to a Lua state stays.
local SCRIPT = [[
package.path, package.cpath = %q, %q
local system = require "stringer.core".system
local before = {}
for i = 1, 200 do before[i] = ("x"):rep(i) .. i end
local on = system.blocks()
assert(on == system.blocks())

-- Tables and texts of many sizes that grow, shrink and go, some of them made before.
local seed, kept = 7, before
local function random(n)
  seed = (seed * 1103515245 + 12345) %% 2147483648
  return math.floor(seed / 65536) %% n + 1
end
for round = 1, 30000 do
  local i, what = random(400), random(4)
  if what == 1 then kept[i] = ("y"):rep(random(1500)) .. "=" .. round
  elseif what == 2 then kept[i] = { round }
  elseif what == 3 then kept[i] = nil
  elseif type(kept[i]) == "table" then
    local list = kept[i]
    for k = #list + 1, #list + random(60) do list[k] = list[1] end
    list["k" .. random(40)] = list[1]
  end
end
collectgarbage()
for _, value in pairs(kept) do
  if type(value) == "table" then
    for _, inner in pairs(value) do assert(inner == value[1]) end
  else
    assert(value:find "^x+%%d+$" or value:find "^y+=%%d+$")
  end
end

local core = require "stringer.core"
local doc = core.document(core.session {})
doc:read(("A word. "):rep(5000), core.language(require "stringer.lang.en"))
io.write(tostring(on), " ", doc:ntokens(), "\n")
]]

local function run(prefix)
  local path = command.file(SCRIPT:format(package.path, package.cpath), ".lua")
  local pipe = io.popen(("%s%s %s 2>&1"):format(prefix or "", command.interpreter(), path))
  local out = pipe:read "*a"
  pipe:close()
  os.remove(path)
  return out
end

describe("blocks of memory", function()
  local jit = rawget(_G, "jit") ~= nil

  it("come out of lists by size, and go back there", function()
    assert.equal(("%s 15000\n"):format(tostring(not jit)), run())
  end)

  it("come from the host where no addresses can be set aside", function()
    assert.equal("false 15000\n", run "ulimit -v 900000; ")
  end)
end)
