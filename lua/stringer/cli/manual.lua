--- The manual page of the command, in roff, made from its argument parser.
-- @module stringer.cli.manual

local manual = {}

-- Escapes a text for roff.
local function plain(text)
  return (
    text:gsub("\\", "\\e"):gsub("%-", "\\-"):gsub("\n%.", "\n\\&."):gsub("\n'", "\n\\&'"):gsub("^[.']", "\\&%0")
  )
end

-- Lines as they stand, without those that repeat the name of the command.
local function block(text) return ".nf\n" .. plain(text) .. "\n.fi\n" end

local FILES = [[
$STRINGER_CACHE, else $XDG_CACHE_HOME/stringer, else ~/.cache/stringer: compiled lexicons.
NAME.part, NAME.state: what a run with --output has written so far; --resume goes on with it.]]

local STATUS = [[
0 all went well, or all that did not stands in the file of --errors; 1 some document or test did not; 2 the command was
used wrongly, or a pack has a mistake; 130 it was interrupted.]]

--- The page.
-- @param parser argparse's, of the whole command
-- @tparam table commands list of `{name=, parser=}` in order
-- @tparam string version
-- @treturn string
function manual.page(parser, commands, version)
  local out = {
    ('.TH STRINGER 1 "" "stringer %s" "User Commands"\n'):format(version),
    ".SH NAME\nstringer \\- reads news text and files what it says\n",
    ".SH SYNOPSIS\n.B stringer\n.I COMMAND\n[options]\n",
    ".SH DESCRIPTION\n",
    block(parser:get_help()),
    ".SH COMMANDS\n",
  }
  for _, command in ipairs(commands) do
    out[#out + 1] = (".SS %s\n"):format(command.name) .. block(command.parser:get_help())
  end
  out[#out + 1] = ".SH EXIT STATUS\n" .. plain(STATUS) .. "\n.SH FILES\n" .. block(FILES)
  out[#out + 1] = ".SH ENVIRONMENT\n" .. block("STRINGER_CACHE, STRINGER_LUA, LUA_PATH, LUA_CPATH: see README")
  return table.concat(out)
end

return manual
