--- `stringer schema`: what a dossier holds, for programs that read them.
-- @module stringer.cli.schema

local json_schema = require "stringer.export.json_schema"
local tables = require "stringer.export.tables"
local terminal = require "stringer.cli.terminal"

local schema = { name = "schema" }

--- Adds the arguments.
-- @param parser argparse's
function schema.register(parser)
  parser:summary "Print what a dossier holds, as JSON Schema."
  parser:description(
    "Prints the JSON Schema of dossiers, whose version tells when a reader has to change; or a"
      .. " reader for"
      .. " Python, or the columns of tables."
  )
  parser:epilog(
    "Examples:\n   stringer schema > dossier.schema.json\n   stringer schema --python >"
      .. " stringer_dossier.py"
  )
  parser:mutex(
    parser:flag("--python", "Print a typed reader for Python instead, of its standard library alone."),
    parser:flag("--tables", "Print the columns of tables instead: table, column, type, meaning.")
  )
end

local function tell_tables()
  local function tell(t)
    for _, column in ipairs(t.columns) do
      terminal.say(table.concat({ t.name, column[1], column[2], column[3] }, "\t"))
    end
  end
  for _, t in ipairs(tables.LIST) do
    tell(t)
  end
  tell(tables.RUNS)
end

--- Runs the command.
-- @tparam table args as parsed
-- @treturn integer the exit status
function schema.run(args)
  if args.tables then
    tell_tables()
  elseif args.python then
    terminal.check(io.stdout:write(require "stringer.export.python_reader".text()))
  else
    terminal.check(io.stdout:write(json_schema.text()))
  end
  return 0
end

return schema
