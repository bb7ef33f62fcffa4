--- The texts of `--help` and `--version`.
-- @module stringer.cli.help

local terminal = require "stringer.cli.terminal"

local help = {}

--- Says what was asked for and ends the process; a disk that is full is no success here either.
-- @tparam string text
function help.answer(text)
  local said, problem = pcall(function()
    terminal.say(text)
    terminal.check(io.stdout:flush())
  end)
  if not said then terminal.complain(problem) end
  os.exit(said and 0 or 2)
end

--- Gives a command its `--help`; argparse's own leaves with success whatever became of the text.
-- @tparam table parser an argparse parser
-- @treturn table the parser
function help.add(parser)
  parser:help_max_width(100)
  return parser:add_help { action = function() help.answer(parser:get_help()) end }
end

return help
