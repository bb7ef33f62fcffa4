--- Reports documents that could not be read, or not in full: a line on standard error, and a line of JSON in a file if
-- one is named.
-- @module stringer.cli.report

local encode = require "stringer.export.encode"
local terminal = require "stringer.cli.terminal"

local report = {}

local ORDER = { "place", "id", "read", "problem" }

local Report = {}
Report.__index = Report

--- Makes one.
-- @tparam[opt] function write called with each line of JSON; by default there is no file
-- @treturn table with the methods `of` and `status`
function report.new(write) return setmetatable({ write = write, partial = false }, Report) end

--- Notes the outcome of a unit.
-- @tparam table unit of `stringer.cli.input`
-- @tparam table result as `stringer.cli.work` makes it
function Report:of(unit, result)
  local place = terminal.place(unit.place)
  if result.named then place = ("%s (id %s)"):format(place, terminal.place(result.named):sub(1, 80)) end
  if unit.note then terminal.complain(place .. ": " .. unit.note) end
  local problem = result.problem
  if not problem then return end
  terminal.complain(place .. ": " .. problem)
  -- A file that is lost as a whole is more than bad lines that someone may mend.
  if unit.whole or not self.write then self.partial = true end
  if self.write then
    local line = { place = unit.place, id = result.named, read = result.out ~= nil, problem = problem }
    self.write(encode.line(line, ORDER, "\n"))
  end
end

--- @treturn integer the exit status: 0 if all went well or stands in the file, 1 if not
function Report:status() return self.partial and 1 or 0 end

return report
