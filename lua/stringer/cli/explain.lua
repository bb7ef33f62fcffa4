--- `stringer explain`: which rules fired on a text, what each capture held, and why a rule did not fire.
-- @module stringer.cli.explain

local dates = require "stringer.cli.dates"
local input = require "stringer.cli.input"
local loading = require "stringer.cli.loading"
local terminal = require "stringer.cli.terminal"

local explain = { name = "explain" }

--- Adds the arguments.
-- @param parser argparse's
function explain.register(parser)
  parser:summary "Tell why rules did or did not fire."
  parser:description(
    "Tells for each text which rules fired, where they stand, what each capture held and which rival"
      .. " was dropped; with --rule, how far that rule got where it did not fire, what it wanted there and what it"
      .. " found."
  )
  parser:epilog(
    'Example:\n   echo "Norway and Denmark signed an agreement." | stringer explain\n'
      .. '   stringer explain --rule "casualties/counts/left N dead" --pack ./casualties.lua article.txt'
  )
  parser:argument("files", "Files to read; - is standard input, which is read when none is named."):args "*"
  parser:option("--text -t", "Explain this text instead of files."):argname "<text>"
  parser:option("--rule -r", "A rule: pack/phase/rule, or the end of it."):argname "<rule>"
  parser:flag("--facts -f", "Tell where each fact comes from, and what became of each match.")
  parser:option("--date", "The date of the texts, YYYY-MM-DD."):argname "<date>"
  loading.register(parser)
end

local function texts(args)
  if not args.text then return input.units(input.names(args), { kind = "text", most = 64e6 }) end
  local given = { place = "--text", raw = args.text }
  return function()
    local unit = given
    given = nil
    return unit
  end
end

--- Runs the command.
-- @tparam table args as parsed
-- @treturn integer the exit status
function explain.run(args)
  local date, problem = dates.day(args.date)
  if problem then
    terminal.complain("--date: " .. problem)
    return 2
  end
  if args.text and args.files and args.files[1] then
    terminal.complain "--text takes the place of files: leave out one of them"
    return 2
  end
  if args.facts and args.rule then
    terminal.complain("--facts is about all rules: leave out --rule")
    return 2
  end
  local extractor = loading.load(args)
  if not extractor then return 2 end
  if args.rule then
    local known, problem_of_rule = pcall(extractor.explain, extractor, "", args.rule)
    if not known then
      terminal.complain("--rule: " .. tostring(problem_of_rule))
      return 2
    end
  end
  local status = 0
  for unit in texts(args) do
    local ok, told
    local function tell()
      if args.facts then return tostring(extractor:origins(unit.raw, { date = date })) end
      return tostring(extractor:explain(unit.raw, args.rule, { date = date }))
    end
    if unit.problem then
      told = unit.problem
    else
      ok, told = xpcall(tell, terminal.trace)
    end
    if ok then
      terminal.say(told)
    else
      terminal.complain(unit.place .. ": " .. tostring(told))
      status = 1
    end
  end
  return status
end

return explain
