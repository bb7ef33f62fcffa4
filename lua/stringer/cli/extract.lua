--- `stringer extract`: text in, dossiers out.
-- @module stringer.cli.extract

local export = require "stringer.export"
local input = require "stringer.cli.input"
local loading = require "stringer.cli.loading"
local output = require "stringer.cli.output"
local schedule = require "stringer.cli.schedule"
local system = require "stringer.core".system
local terminal = require "stringer.cli.terminal"
local work = require "stringer.cli.work"

local extract = { name = "extract" }

--- Adds the arguments.
-- @param parser argparse's
function extract.register(parser)
  parser:summary "Read texts and write their dossiers."
  parser:description("Reads texts and writes their dossiers, in the order of the input. A text that cannot be read is named"
    .. " on standard error and the run goes on; the exit status is 1 then.")
  parser:epilog("Examples:\n   stringer extract --date 2023-05-16 article.txt\n"
    .. "   stringer extract --input jsonl --format jsonl --jobs 4 news.jsonl > dossiers.jsonl\n"
    .. "   stringer extract --format html --output pages/ *.txt\n\n"
    .. 'A line of JSON Lines is an object with "text", and "id", "date", "title" if they are known.')
  parser:argument("files", "Files to read; - is standard input, which is read when none is named."):args "*"
  parser:option("--input", "What the files hold: each a text, or JSON Lines. Default: jsonl for those that are called so, else text.")
    :choices { "text", "jsonl" }
  parser:option("--format", "What to write."):choices(export.NAMES):default "text"
  parser:option("--output -o", "Write to this file; for html of more than one text, into this folder."):argname "<path>"
  loading.register(parser)
  parser:option("--date", "The date of texts that name none themselves, YYYY-MM-DD."):argname "<date>"
  parser:flag("--tokens", "Write the tokens too, with part of speech and lemma.")
  parser:option("--offsets", "What `start` and `end` count."):choices { "chars", "bytes", "utf16" }:default "chars"
  parser:option("--jobs -j", "Work in so many processes."):convert(loading.number "--jobs"):default "1":argname "<n>"
  parser:option("--max-size", "Refuse texts of more megabytes."):convert(loading.number "--max-size"):default "64":argname "<mb>"
end

local function check(args)
  if args.date then
    local _, problem = work.day_of(args.date)
    if problem then return "--date: " .. problem end
  end
  local jobs = args.jobs
  if jobs < 1 or jobs > 256 or jobs % 1 ~= 0 then return "--jobs: a whole number from 1 to 256 is wanted" end
  if args.max_size <= 0 or args.max_size > 2000 then return "--max-size: more than 0 and at most 2000 is wanted" end
  return nil
end

-- Files by themselves or by lines; a page of its own cannot share a stream with others.
local function open_output(args, format)
  local several = input.several(args)
  if not (format.single and several) then return output.stream(args.output, format, several) end
  if not args.output then return nil, "--format html writes a page for each text: name a folder with --output" end
  return output.folder(args.output, format)
end

local function options_of(args)
  return { date = args.date, tokens = args.tokens, offsets = args.offsets }
end

--- Runs the command.
-- @tparam table args as parsed
-- @treturn integer the exit status
function extract.run(args)
  local problem = check(args)
  if problem then
    terminal.complain(problem)
    return 2
  end
  local format = export.format(args.format)
  local extractor = loading.load(args, "collect")
  if not extractor then return 2 end
  system.catch()
  local sink, message = open_output(args, format)
  if not sink then
    terminal.complain(message)
    return 2
  end
  local files, most = input.names(args), math.floor(args.max_size * 1e6)
  local units = input.units(files, args.input, most)
  local progress = terminal.progress(input.total(files))
  local documents, bytes, failed = 0, 0, false

  local function deliver(unit, result)
    documents, bytes = documents + 1, bytes + unit.bytes
    if result.problem then
      failed = true
      terminal.complain(unit.place .. ": " .. result.problem)
    end
    if unit.note then terminal.complain(unit.place .. ": " .. unit.note) end
    if result.out then sink:add(result.id, result.out) end
    progress(documents, bytes)
  end

  local do_work = work.new(extractor, format, options_of(args))
  local ran, err = xpcall(function()
    if args.jobs > 1 then
      schedule.workers(args.jobs, units, do_work, deliver)
    else
      schedule.here(units, do_work, deliver)
    end
  end, terminal.trace)
  progress()
  local signal = system.interrupted()
  local closed, close_error = pcall(sink.close, sink, ran and not signal)
  if not ran or not closed then
    terminal.complain(ran and close_error or err)
    return 2
  end
  if signal then return 128 + signal end
  return failed and 1 or 0
end

return extract
