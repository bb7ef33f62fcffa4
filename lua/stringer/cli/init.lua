--- The command `stringer`: finds the subcommand and hands over.
--
-- A subcommand is a module: `name`; `register(parser)`, which adds its arguments to its own parser; `run(args)`, which
-- returns the exit status: 0 all went well, 1 some document or test did not, 2 the command was used wrongly or a pack
-- cannot be loaded.
-- @module stringer.cli

local argparse = require "argparse"
local help = require "stringer.cli.help"
local system = require "stringer.core".system
local terminal = require "stringer.cli.terminal"

local cli = {}

--- Subcommands in the order in which help names them.
cli.COMMANDS =
  { "extract", "explain", "profile", "test", "packs", "tokens", "lexicon", "sample", "score", "schema" }

local function version()
  local made = require "stringer.cli.provenance".of(require "stringer".load "news")
  local lines = { ("stringer %s, %s"):format(made.stringer, made.lua) }
  for _, pack in ipairs(made.packs) do
    lines[#lines + 1] = ("pack %s %s"):format(pack.name, pack.checksum)
  end
  help.answer(("%s\nlexicons %s\ntagger %s"):format(table.concat(lines, "\n"), made.lexicons, made.tagger))
end

local function build()
  local parser = argparse(
    "stringer",
    "Reads news text and files what it says: who did what to whom, where and when,"
      .. " how many, and who says so.",
    "Example:\n   stringer extract --date 2023-05-16 article.txt\n\n"
      .. "`stringer COMMAND --help` tells more, with an example."
  )
  help.add(parser)
  parser
    :flag("--version", "Print the version, and the checksums of packs, lexicons and tagger.")
    :action(version)
  parser:require_command(true):command_target "command"
  local commands, list = {}, {}
  for i, name in ipairs(cli.COMMANDS) do
    local command = require("stringer.cli." .. name)
    local sub = help.add(parser:command(name))
    command.register(sub)
    commands[name], list[i] = command, { name = name, parser = sub }
  end
  parser:flag("--man", "Print the manual page."):action(
    function()
      help.answer(
        (require "stringer.cli.manual".page(parser, list, require "stringer.core".version):gsub("\n$", ""))
      )
    end
  )
  parser:add_complete()
  return parser, commands
end

-- The command that was named, for the hint to its help.
local function path_of(arguments)
  for _, name in ipairs(cli.COMMANDS) do
    if arguments[1] == name then return "stringer " .. name end
  end
  return "stringer"
end

--- Runs the command.
-- @tparam table arguments as in Lua's `arg`
-- @treturn integer the exit status
function cli.main(arguments)
  system.release()
  local parser, commands = build()
  if #arguments == 0 then
    terminal.say(parser:get_help())
    return 2
  end
  local ok, args = parser:pparse(arguments)
  if not ok then
    terminal.complain(("%s (%s --help tells more)"):format(tostring(args), path_of(arguments)))
    return 2
  end
  local function run()
    local status = commands[args.command].run(args)
    -- A full disk may be found out only here.
    terminal.check(io.stdout:flush())
    return status
  end
  local done, status = xpcall(run, terminal.trace)
  if done then return status end
  terminal.complain(status)
  return status == terminal.INTERRUPTED and 130 or 2
end

return cli
