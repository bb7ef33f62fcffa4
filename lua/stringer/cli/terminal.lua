--- Messages to the user: lines on standard output, problems on standard error, and a progress bar.
-- @module stringer.cli.terminal

local errors = require "stringer.base.errors"
local system = require "stringer.core".system
local text_tools = require "stringer.export.text_tools"

local terminal = {}

-- The last line of the bar, so that a complaint can wipe it.
local drawn = false

local function wipe()
  if drawn then io.stderr:write "\r\27[K" end
  drawn = false
end

--- Raises an error that is shown to the user without a trace.
-- @tparam string message
function terminal.refuse(message)
  error(setmetatable({}, { __tostring = function() return message end }), 0)
end

--- Raises an error for the user if a write failed.
-- @param ok what `write`, `flush` and the like returned
-- @param message
function terminal.check(ok, message)
  if not ok then terminal.refuse("cannot write: " .. tostring(message)) end
end

--- Prints a line on standard output, control characters as what they are called. Unlike `print` it tells when that
-- fails, and does not flush.
-- @tparam string line
function terminal.say(line) terminal.check(io.stdout:write(text_tools.visible(line), "\n")) end

--- A name or place as it can stand in a complaint: on one line.
-- @tparam string name
-- @treturn string
function terminal.place(name)
  return (text_tools.visible(name):gsub("[\t\n]", { ["\t"] = "\\t", ["\n"] = "\\n" }))
end

--- Says that something is wrong.
-- @param message a string, or an error with a `__tostring`
function terminal.complain(message)
  wipe()
  -- Output that was printed before the complaint appears before it.
  io.stdout:flush()
  io.stderr:write("stringer: ", text_tools.visible(tostring(message)), "\n")
end

--- What an error is that an interrupt made.
terminal.INTERRUPTED = "interrupted"

--- The message handler of a command: a mistake of the user is shown alone, a bug with its trace.
-- @param err
-- @return the error or a string
function terminal.trace(err)
  -- The standalone interpreter turns an interrupt into this error; a pack that was being read is named before it.
  if err == terminal.INTERRUPTED or tostring(err):find "interrupted!$" then return terminal.INTERRUPTED end
  if type(err) ~= "string" or errors.is(err) then return err end
  return debug.traceback(err, 2)
end

local function clock_time(seconds)
  if seconds >= 3600 then
    return ("%d:%02d:%02d"):format(
      math.floor(seconds / 3600),
      math.floor(seconds / 60) % 60,
      math.floor(seconds) % 60
    )
  end
  return ("%d:%02d"):format(math.floor(seconds / 60), math.floor(seconds) % 60)
end

local function rate_text(bytes, seconds)
  local rate = bytes / math.max(seconds, 1e-3)
  return rate >= 1e6 and ("%.1f MB/s"):format(rate / 1e6) or ("%.0f kB/s"):format(rate / 1e3)
end

--- One line of the bar.
-- @tparam integer documents so far
-- @tparam integer bytes so far
-- @tparam ?integer total bytes in all, if that is known
-- @tparam number seconds since the start
-- @tparam integer width of the terminal
-- @treturn string
function terminal.bar(documents, bytes, total, seconds, width)
  local told = ("%d documents  %s"):format(documents, rate_text(bytes, seconds))
  if not total or total <= 0 then return ("%s  %s"):format(told, clock_time(seconds)):sub(1, width - 1) end
  local share = math.min(1, bytes / total)
  local left = share > 0 and clock_time(seconds * (1 - share) / share) or "-:--"
  told = ("%3d%%  %s  %s left"):format(math.floor(share * 100), told, left)
  local room = math.min(30, width - #told - 4)
  if room < 5 then return told:sub(1, width - 1) end
  local full = math.floor(room * share)
  return "[" .. ("="):rep(full) .. (" "):rep(room - full) .. "] " .. told
end

--- Makes the function that redraws the progress bar. It draws only where standard error is a terminal and no results
-- are written to one.
-- @tparam ?integer total bytes to read
-- @tparam[opt] boolean filed whether what is made goes into files, not to standard output
-- @treturn function of documents and bytes so far; without arguments it wipes the bar
function terminal.progress(total, filed)
  if not system.isatty(io.stderr) or not filed and system.isatty(io.stdout) then
    return function() end
  end
  local start, last = system.clock(), 0
  return function(documents, bytes)
    if not documents then return wipe() end
    local now = system.clock()
    if now - last < 0.1 then return end
    last = now
    io.stderr:write(
      "\r",
      terminal.bar(documents, bytes, total, now - start, system.columns(io.stderr) or 80),
      "\27[K"
    )
    drawn = true
  end
end

return terminal
