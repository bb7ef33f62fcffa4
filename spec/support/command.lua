--- Runs the command as a user does, in a process of its own.
local command = {}

local function quote(s)
  return "'" .. s:gsub("'", "'\\''") .. "'"
end

local function read_and_remove(path)
  local handle = assert(io.open(path, "rb"))
  local content = handle:read "*a"
  handle:close()
  os.remove(path)
  return content
end

--- A file with this content, for the time of the test.
function command.file(content, extension)
  local path = os.tmpname()
  os.remove(path)
  path = path .. (extension or "")
  local handle = assert(io.open(path, "wb"))
  handle:write(content)
  handle:close()
  return path
end

--- `os.execute` as all versions of Lua have it.
-- @tparam string line for the shell
-- @treturn integer its exit status; 128 and the signal if one ended it
function command.execute(line)
  local done, how, status = os.execute(line)
  if type(done) == "number" then -- Lua 5.1: as wait(2) tells it
    return done % 256 == 0 and math.floor(done / 256) or 128 + done % 128
  end
  return how == "signal" and 128 + status or status
end

--- The program that runs this spec.
-- @treturn string
function command.interpreter()
  local i = 0
  while arg[i - 1] do
    i = i - 1
  end
  return arg[i]
end

--- @tparam string arguments as in a shell
-- @tparam[opt] string input what it reads
-- @treturn string its output; string its complaints; integer its exit status
function command.run(arguments, input)
  local out, err, from = os.tmpname(), os.tmpname(), command.file(input or "")
  local line = ("build/bin/stringer %s < %s > %s 2> %s"):format(arguments, quote(from), quote(out), quote(err))
  local status = command.execute(line)
  os.remove(from)
  return read_and_remove(out), read_and_remove(err), status
end

--- A small pack, so that these specs do not hang on what `news` finds.
command.PACK = [[
local stringer = require "stringer"
local pack = stringer.pack "deaths"
pack:phase "counts" {
  pack:rule "people dead" {
    match = ' n:[kind=number] "people" state:("dead"|"wounded") ',
    yields = "Casualties",
    fields = { count = "n.text", state = "state.text" },
    examples = {
      { "The storm left 40 people dead.", { count = "40", state = "dead" } },
      { "40 people came.", nil },
    },
  },
}
pack:kind("casualties", { layer = "Casualties" })
return pack
]]

return command
