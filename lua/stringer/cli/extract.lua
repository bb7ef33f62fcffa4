--- `stringer extract`: text in, dossiers out.
-- @module stringer.cli.extract

local core = require "stringer.core"
local database = require "stringer.cli.database"
local dates = require "stringer.cli.dates"
local encode = require "stringer.export.encode"
local errors = require "stringer.base.errors"
local export = require "stringer.export"
local lfs = require "lfs"
local input = require "stringer.cli.input"
local loading = require "stringer.cli.loading"
local output = require "stringer.cli.output"
local provenance = require "stringer.cli.provenance"
local record = require "stringer.cli.record"
local report = require "stringer.cli.report"
local schedule = require "stringer.cli.schedule"
local system = core.system
local tables = require "stringer.export.tables"
local terminal = require "stringer.cli.terminal"
local words_of = require "stringer.base.words"
local work = require "stringer.cli.work"

local extract = { name = "extract" }

--- Adds the arguments.
-- @param parser argparse's
function extract.register(parser)
  parser:summary "Read texts and write their dossiers."
  parser:description(
    "Reads texts and writes their dossiers, in the order of the input. A text that cannot be read"
      .. " is named on standard error and the run goes on; the exit status is 1 then."
  )
  parser:epilog(
    "Examples:\n   stringer extract --date 2023-05-16 article.txt\n"
      .. "   stringer extract --input jsonl --format jsonl --jobs 4 news.jsonl > dossiers.jsonl\n"
      .. "   stringer extract --format html --output pages/ *.txt\n\n"
      .. 'A line of JSON Lines is an object with "text", and "id", "date", "title" if they are known; tables have\n'
      .. 'columns of these names. What else they hold comes out under "meta".'
  )
  parser:argument("files", "Files to read; - is standard input, which is read when none is named."):args "*"
  parser
    :option(
      "--input",
      "What the files hold: each a text, JSON Lines, or a table. Default: what their names say,"
        .. " else text."
    )
    :choices(input.KINDS)
  parser:flag(
    "--recursive -r",
    "Read the files in folders too: .txt, .jsonl, .ndjson, .csv, .tsv, and these with .gz."
  )
  parser
    :option("--columns", "What the fields are called in tables and JSON: text=body,date=published.")
    :argname "<map>"
  parser:option("--format", "What to write."):choices(export.NAMES):default "text"
  parser:option("--only", "Look for these kinds of fact only: events,attributions."):argname "<kinds>"
  parser:flag("--coded", "Write only events with a code on both sides.")
  parser
    :option("--output -o", "Write to this file; tables, and html of more than one text, into this folder.")
    :argname "<path>"
  parser:flag("--provenance", "Say in each dossier of JSON what made it: version, packs, lexicons, tagger.")
  parser:flag("--no-header", "Write tables without the names of their columns.")
  parser:flag("--spreadsheet", "Write tables for a spreadsheet: what it would run as a formula is text.")
  parser:flag("--resume", "Go on with what a run with the same --output left that was stopped.")
  parser
    :option("--errors", "Write what could not be read to this file, as JSON Lines; it fails no run then.")
    :argname "<file>"
  loading.register(parser)
  parser:option("--date", "The date of texts that name none themselves, such as 2023-05-16."):argname "<date>"
  parser:flag("--dayfirst", "5/6/2023 is in June.")
  parser:flag("--monthfirst", "5/6/2023 is in May.")
  parser:flag("--tokens", "Write the tokens too, with part of speech and lemma.")
  parser
    :option("--offsets", "What `start` and `end` count.")
    :choices { "chars", "bytes", "utf16" }
    :default "chars"
  parser
    :option("--jobs -j", "Work in so many processes.")
    :convert(loading.number "--jobs")
    :default "1"
    :argname "<n>"
  parser
    :option("--max-size", "Refuse texts of more megabytes.")
    :convert(loading.number "--max-size")
    :default "64"
    :argname "<mb>"
end

local function order_of(args) return args.dayfirst and "day" or args.monthfirst and "month" or nil end

-- Whether the output goes into files.
local function filed(args) return args.output and args.output ~= "-" end

-- Checks and completes the options. Returns what is wrong with them, or nil.
local function check(args)
  if args.dayfirst and args.monthfirst then return "--dayfirst and --monthfirst: only one can be" end
  if args.coded and args.only and not (args.only .. ","):find("events,", 1, true) then
    return "--coded is about events, which --only leaves out"
  end
  local problem
  if args.date then
    args.date, problem = dates.day(args.date, order_of(args))
    if problem then return "--date: " .. problem end
  end
  args.fields, problem = record.columns(args.columns)
  if problem then return problem end
  local jobs = args.jobs
  if jobs < 1 or jobs > 256 or jobs % 1 ~= 0 then return "--jobs: a whole number from 1 to 256 is wanted" end
  if args.max_size <= 0 or args.max_size > 2000 then
    return "--max-size: more than 0 and at most 2000 is wanted"
  end
  if args.resume and not filed(args) then return "--resume: --output names what to go on with" end
  if args.errors and args.errors == args.output then return "--errors: it is the file of --output" end
  return nil
end

-- The kinds of fact that are wanted, as a set; nil for all.
local function kinds_of(option, extractor)
  if not option then return nil end
  local known, set = {}, {}
  for _, t in ipairs(tables.LIST) do
    known[t.name] = true
  end
  for _, kind in ipairs(extractor.kinds) do
    known[kind.name] = true
  end
  for name in option:gmatch "[^,%s]+" do
    if not known[name] then
      return nil, ("--only: there is no kind of fact `%s`%s"):format(name, errors.hint(name, known))
    end
    set[name] = true
  end
  return set
end

-- The kinds of fact that the packs must find; nil for all. Tables need them all, for their rows name other kinds too.
local function needed(option, format)
  if not option or export.format(format).chooses then return nil end
  return words_of(option, "[^,%s]+")
end

-- The options that shape the output. A run can resume a stopped one only if these are the same.
local function shape_of(args, names)
  return encode.line({
    version = core.version,
    files = names,
    input = args.input,
    columns = args.columns,
    format = args.format,
    only = args.only,
    coded = args.coded,
    provenance = args.provenance,
    no_header = args.no_header,
    spreadsheet = args.spreadsheet,
    pack = args.pack,
    date = args.date,
    order = order_of(args),
    tokens = args.tokens,
    offsets = args.offsets,
  }, {})
end

-- Several tables need a folder.
local function open_tables(args, format, options)
  local path = args.output
  if path and (path:find "/$" or lfs.attributes(path, "mode") == "directory") then
    return output.tables(path, format, options)
  end
  if not format.tables[2] then return output.stream(path, format, true, options) end
  return nil,
    (
      "--format %s writes a table for each kind of fact: --only KIND writes that one, --output FOLDER/ all of"
      .. " them"
    ):format(format.name)
end

-- Files by themselves or by lines; a page of its own cannot share a stream with others.
local function open_output(args, format, names, extractor)
  local several = input.several(names, args.input)
  local options =
    { errors = args.errors, resume = args.resume, options = shape_of(args, names), version = core.version }
  if format.tables then options.provenance = provenance.json(extractor) end
  if format.database then
    if not filed(args) then return nil, "--format sqlite writes a file: name it with --output" end
    return database.open(args.output, format, options)
  end
  if format.tables then return open_tables(args, format, options) end
  if not (format.single and several) then return output.stream(args.output, format, several, options) end
  if not args.output then
    return nil, "--format html writes a page for each text: name a folder with --output"
  end
  return output.pages(args.output, format, options)
end

local function options_of(args, extractor)
  return {
    date = args.date,
    tokens = args.tokens,
    offsets = args.offsets,
    columns = args.fields,
    order = order_of(args),
    only = args.kinds,
    coded = args.coded,
    provenance = args.provenance and provenance.of(extractor),
  }
end

-- Skips the documents that an earlier run has done, and returns their bytes; complains if that run had another input.
local function pass_over(units, sink)
  local bytes, last = 0, nil
  for _ = 1, sink.done do
    local unit = units()
    if not unit then break end
    bytes, last = bytes + unit.bytes, unit.place
  end
  if sink.done > 0 and last ~= sink.last and not system.interrupted() then
    terminal.refuse(
      ("--resume: document %d of the input is %s, and was %s"):format(
        sink.done,
        tostring(last),
        tostring(sink.last)
      )
    )
  end
  return bytes
end

-- The message about the files that an interrupted run leaves.
local function told_stop(args, n, last)
  local where = last and ("stopped after %d documents, the last of them %s"):format(n, terminal.place(last))
    or "stopped before the first document"
  if filed(args) and n > 0 then return where .. "; the same command with --resume goes on" end
  return where
end

-- Reads, works, writes; returns whether all went through, and what went wrong.
local function work_through(args, units, gate, sink, told, progress, do_work)
  local documents, bytes = sink.done, pass_over(units, sink)
  local last = sink.last
  local function deliver(unit, result)
    documents, bytes, last = documents + 1, bytes + unit.bytes, unit.place
    told:of(unit, result)
    if result.out then sink:add(result.id, result.out) end
    sink:mark(unit.place)
    progress(documents, bytes)
  end
  if args.jobs > 1 then
    schedule.workers(args.jobs, units, do_work, deliver, gate)
  else
    schedule.here(units, do_work, deliver)
  end
  progress()
  if system.interrupted() then terminal.complain(told_stop(args, documents, last)) end
end

-- Makes ready what a run needs: `{extractor=, names=, format=, sink=}`, or nil, with a message if none was said.
local function prepare(args)
  local problem = check(args)
  if problem then return nil, problem end
  local extractor = loading.load(args, "collect", needed(args.only, args.format))
  if not extractor then return nil end
  args.kinds, problem = kinds_of(args.only, extractor)
  if problem then return nil, problem end
  local names = input.names(
    args,
    function(place, what) terminal.complain(terminal.place(place) .. ": " .. what) end
  )
  local format = export.format(args.format, {
    only = args.kinds,
    header = not args.no_header,
    spreadsheet = args.spreadsheet,
    indexed = input.several(names, args.input),
  })
  system.catch()
  local sink, message = open_output(args, format, names, extractor)
  if not sink then return nil, message end
  return { extractor = extractor, names = names, format = format, sink = sink }
end

-- Ends a run: complete files get their names. Returns the exit status.
local function finish(run, told, ran, err)
  local signal = system.interrupted()
  local closed, close_error = pcall(run.sink.close, run.sink, ran and not signal)
  if not ran or not closed then
    terminal.complain(ran and close_error or err)
    return 2
  end
  return signal and 128 + signal or told:status()
end

--- Runs the command.
-- @tparam table args as parsed
-- @treturn integer the exit status
function extract.run(args)
  local run, message = prepare(args)
  if not run then
    if message then terminal.complain(message) end
    return 2
  end
  local sink = run.sink
  if sink.was_whole then
    terminal.complain(terminal.place(args.output) .. " is whole: there is nothing to go on with")
    sink:close(true)
    return 0
  end
  local told, gate, most = report.new(sink.error), {}, math.floor(args.max_size * 1e6)
  local units = input.units(run.names, { kind = args.input, most = most, columns = args.fields, gate = gate })
  local progress = terminal.progress(input.total(run.names), filed(args))
  local do_work = work.new(run.extractor, run.format, options_of(args, run.extractor))
  local ran, err = xpcall(
    function() work_through(args, units, gate, sink, told, progress, do_work) end,
    terminal.trace
  )
  progress()
  return finish(run, told, ran, err)
end

return extract
