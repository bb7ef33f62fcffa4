--- `stringer lexicon`: builds compiled lexicons and looks into them.
-- @module stringer.cli.lexicon

local help = require "stringer.cli.help"
local terminal = require "stringer.cli.terminal"

local command = { name = "lexicon" }

--- Adds the arguments.
-- @tparam table parser an argparse parser
function command.register(parser)
  parser:summary "Compile lists of phrases, and look into what was compiled."
  parser:description "Compiles lists of phrases to a file that is mapped, and looks into such files."
  parser:epilog(
    "Example:\n   stringer lexicon build countries.lex people.csv -o places.slex\n"
      .. '   stringer lexicon show places.slex "United States"'
  )
  parser:require_command(true):command_target "action"
  local build = help.add(parser:command "build"):summary "Compile sources into one file."
  build:argument "sources":args "+":description(
    "Files: .lex .csv .tsv .jsonl .def .lst, dictionaries of TABARI/PETRARCH (.actors .agents .verbs and their .txt)."
  )
  build:option "-o --output":description "The compiled lexicon.":count(1)
  build:option "--format":description("The form of all sources, where their names do not tell.")
  build:option "--lexicon":description "The name for phrases of sources that name none."
  build:option "--case":description "smart, folded, exact or capital, where a source says nothing.":choices {
    "smart",
    "folded",
    "exact",
    "capital",
  }
  build:flag "--strict":description "Exit with status 1 if anything was not kept."
  build:flag "-q --quiet":description "Count what was not kept and notes, do not list them."
  local show = help.add(parser:command "show"):summary "The entries of a phrase."
  show:argument "file"
  show:argument("phrase"):description "Read whatever its case."
  help.add(parser:command "stat"):summary "What a file holds.":argument "file"
  help.add(parser:command "verify"):summary "Read a whole file and check it.":argument "file"
end

local function complain(message)
  io.stderr:write("stringer: ", message, "\n")
  return 2
end

-- Whether two paths are one file.
local function same_file(a, b)
  if a == b then return true end
  local ok, lfs = pcall(require, "lfs")
  local x, y = ok and lfs.attributes(a), ok and lfs.attributes(b)
  return x and y and x.dev == y.dev and x.ino == y.ino or false
end

local function is_folder(path)
  local ok, lfs = pcall(require, "lfs")
  return ok and lfs.attributes(path, "mode") == "directory"
end

-- What is wrong with the arguments of `build`; nil if nothing is.
local function fault_of(args)
  for _, path in ipairs(args.sources) do
    if same_file(path, args.output) then
      return args.output .. ": is a source, which the compiled lexicon would replace"
    end
  end
  if is_folder(args.output) then return args.output .. ": is a folder; name the file that is to be written" end
  if args.lexicon and not args.lexicon:find "^[%a_][%w_]*$" then
    return ("--lexicon: a name of letters, digits and underscores is expected, not %q"):format(args.lexicon)
  end
  return nil
end

local function counted(n, one, many) return ("%d %s"):format(n, n == 1 and one or many) end

local function summary(draft)
  local parts = {
    counted(draft.kept, "entry", "entries") .. ", " .. counted(draft.phrases, "phrase", "phrases"),
    counted(draft.dropped, "line", "lines") .. " not kept",
    counted(#draft.reports - draft.notes, "report", "reports"),
  }
  if draft.notes > 0 then parts[#parts + 1] = counted(draft.notes, "note", "notes") end
  return table.concat(parts, "; ")
end

local actions = {}

function actions.build(args)
  local fault = fault_of(args)
  if fault then return complain(fault) end
  local build = require "stringer.lexicon.build"
  local draft = build.new()
  for _, path in ipairs(args.sources) do
    local ok, message = draft:file(path, { format = args.format, lexicon = args.lexicon, case = args.case })
    if not ok then return complain(message) end
  end
  if not args.quiet then
    for _, report in ipairs(draft.reports) do
      io.stderr:write(("%s:%d: %s\n"):format(report.source, report.line, report.message))
    end
  end
  if draft.kept == 0 and draft.dropped > 0 then
    return complain(
      ("%s is not written, for nothing was kept of %s"):format(
        args.output,
        counted(draft.dropped, "line", "lines")
      )
    ) - 1
  end
  local ok, message = draft:write(args.output)
  if not ok then return complain(message) end
  terminal.say(args.output .. ": " .. summary(draft))
  return args.strict and #draft.reports > draft.notes and 1 or 0
end

local function print_entry(entry)
  terminal.say(("%s: %s"):format(entry.lexicon, entry.phrase))
  local keys = {}
  for key in pairs(entry.features) do
    keys[#keys + 1] = key
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    terminal.say(("  %s=%s"):format(key, tostring(entry.features[key])))
  end
end

function actions.show(args, lexicon)
  local ids = require "stringer.lexicon".find(lexicon, args.phrase)
  for _, id in ipairs(ids) do
    print_entry(lexicon:entry(id))
  end
  if #ids > 0 then return 0 end
  io.stderr:write(("stringer: %s: no entry for %q\n"):format(args.file, args.phrase))
  return 1
end

function actions.stat(_, lexicon)
  local stat = lexicon:stat()
  for _, key in ipairs { "version", "bytes", "lexicons", "entries", "phrases", "words", "nodes", "features" } do
    terminal.say(("%-9s %d"):format(key, stat[key]))
  end
  for _, info in ipairs(lexicon:names()) do
    terminal.say(("%s: %d entries, %d phrases, %s"):format(info.name, info.entries, info.phrases, info.match))
  end
  return 0
end

function actions.verify(args, lexicon)
  if lexicon:verify() then
    terminal.say(args.file .. ": ok")
    return 0
  end
  return complain(args.file .. ": corrupt data") - 1
end

-- The message about a refused file says so if the file is no compiled lexicon at all.
local function refusal(path, message)
  local file = io.open(path, "rb")
  local head = file and file:read(5)
  if file then file:close() end
  if head and head ~= "sgLEX" then
    return path .. ": no compiled lexicon; `stringer lexicon build` makes one of its sources"
  end
  return message
end

--- Runs the command.
-- @tparam table args what the parser found
-- @treturn integer 0; 1 if a phrase is not there, a file is not as it should be or nothing was kept; 2 if a file cannot
-- be
--   read or an argument is wrong
function command.run(args)
  if args.action == "build" then return actions.build(args) end
  local lexicon, message = require "stringer.core".lexicon_open(args.file)
  if not lexicon then
    local status = complain(refusal(args.file, message))
    return message:find "corrupt" and status - 1 or status
  end
  -- A damaged file is not searched.
  if args.action ~= "verify" and not lexicon:verify() then
    return complain(args.file .. ": corrupt data") - 1
  end
  return actions[args.action](args, lexicon)
end

return command
