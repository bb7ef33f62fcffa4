--- `stringer profile`: what each rule did over a corpus: how often it was tried, over how many tokens, what it matched;
-- and which rules never matched.
-- @module stringer.cli.profile

local set_of = require "stringer.base.set"
local dates = require "stringer.cli.dates"
local errors = require "stringer.base.errors"
local input = require "stringer.cli.input"
local loading = require "stringer.cli.loading"
local report = require "stringer.cli.report"
local schedule = require "stringer.cli.schedule"
local system = require "stringer.core".system
local terminal = require "stringer.cli.terminal"
local work = require "stringer.cli.work"

local profile = { name = "profile" }

--- The sink of a profile writes nothing of the documents.
local NOTHING = { document = function() return "" end }

--- Adds the arguments.
-- @param parser argparse's
function profile.register(parser)
  parser:summary "Tell what each rule did over a corpus."
  parser:description(
    "Reads texts as extract does and tells of each rule in how many stretches of text it could not"
      .. " be ruled out and was tried, how many tokens it looked at there, and how many matches it kept; the busiest"
      .. " first. Then the rules that never matched. How many tries a rule needs depends on what was read"
      .. " before; what it matches does not."
  )
  parser:epilog(
    "Example:\n   stringer profile --input jsonl --top 30 news.jsonl\n"
      .. "   stringer profile --pack ./casualties.lua --only casualties news.jsonl"
  )
  parser:argument("files", "Files to read; - is standard input, which is read when none is named."):args "*"
  parser
    :option("--input", "What the files hold, as for extract. Default: what their names say, else text.")
    :choices(input.KINDS)
  parser
    :option("--top", "Tell of so many rules; 0: all.")
    :convert(loading.number "--top")
    :default "20"
    :argname "<n>"
  parser:option("--only", "Tell only of the rules of this pack."):argname "<name>"
  parser:option("--date", "The date of texts that name none themselves, YYYY-MM-DD."):argname "<date>"
  loading.register(parser)
end

-- The counts of the rules of one pack; of all if none is named. Nil, and what is wrong, if there is no such pack.
local function counts(extractor, only)
  local all = extractor:profile()
  if not only then return all end
  local list, silent, names = {}, {}, {}
  for _, found in ipairs(extractor.packs) do
    names[found.name] = true
  end
  if not names[only] then
    return nil, ("--only: no pack `%s` is loaded%s"):format(only, errors.hint(only, names))
  end
  local function own(id) return id:sub(1, #only + 1) == only .. "/" end
  for _, r in ipairs(all) do
    list[#list + 1] = own(r.rule) and r or nil
  end
  for _, id in ipairs(all.silent) do
    silent[#silent + 1] = own(id) and id or nil
  end
  list.silent = silent
  return list
end

local function place(r) return ("%s  (%s:%s)"):format(r.rule, tostring(r.file):match "[^/\\]+$", r.line or "?") end

local function tell(list, top)
  terminal.say(("%10s %12s %10s  %s"):format("tries", "tokens", "matches", "rule"))
  local sum = { tries = 0, tokens = 0, matches = 0 }
  for i, r in ipairs(list) do
    for key, value in pairs(sum) do
      sum[key] = value + r[key]
    end
    if top == 0 or i <= top then
      terminal.say(("%10d %12d %10d  %s"):format(r.tries, r.tokens, r.matches, place(r)))
    end
  end
  terminal.say(("%10d %12d %10d  all %d rules"):format(sum.tries, sum.tokens, sum.matches, #list))
  terminal.say(("\n%d rules never matched"):format(#list.silent))
  local silent = set_of(list.silent)
  for _, r in ipairs(list) do
    if silent[r.rule] then terminal.say(("%10d tries  %s"):format(r.tries, place(r))) end
  end
end

--- Runs the command.
-- @tparam table args as parsed
-- @treturn integer the exit status
function profile.run(args)
  local date, problem = dates.day(args.date)
  if problem then problem = "--date: " .. problem end
  if args.top < 0 or args.top % 1 ~= 0 then problem = "--top: a whole number is wanted" end
  if problem then
    terminal.complain(problem)
    return 2
  end
  local extractor = loading.load(args, "collect")
  if not extractor then return 2 end
  local known, unknown_pack = counts(extractor, args.only)
  if not known then
    terminal.complain(unknown_pack)
    return 2
  end
  system.catch()
  local files = input.names(args)
  local units = input.units(files, { kind = args.input, most = 64e6 })
  local progress = terminal.progress(input.total(files))
  local documents, bytes, told = 0, 0, report.new()
  schedule.here(units, work.new(extractor, NOTHING, { date = date }), function(unit, result)
    documents, bytes = documents + 1, bytes + unit.bytes
    told:of(unit, result)
    progress(documents, bytes)
  end)
  progress()
  terminal.say(("%d texts, %d bytes"):format(documents, bytes))
  tell(counts(extractor, args.only), args.top)
  local signal = system.interrupted()
  if signal then return 128 + signal end
  return told:status()
end

return profile
