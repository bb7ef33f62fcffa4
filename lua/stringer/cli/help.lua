--- The texts of `--help` and `--version`.
-- @module stringer.cli.help

local terminal = require "stringer.cli.terminal"

local help = {}

--- Prints the text that was asked for and ends the process. The status is a failure where it cannot be written.
-- @tparam string text
function help.answer(text)
  local said, problem = pcall(function()
    terminal.say(text)
    terminal.check(io.stdout:flush())
  end)
  if not said then terminal.complain(problem) end
  os.exit(said and 0 or 2)
end

--- Adds `--help` to a command. argparse's own ends with success even where the text could not be written.
-- @tparam table parser an argparse parser
-- @treturn table the parser
function help.add(parser)
  parser:help_max_width(100)
  return parser:add_help { action = function() help.answer(parser:get_help()) end }
end

return help
