--- `stringer sample`: draws facts of each rule out of a table into a sheet, for a person to say which are right.
-- @module stringer.cli.sample

local csv = require "stringer.export.csv"
local files = require "stringer.cli.files"
local loading = require "stringer.cli.loading"
local rows = require "stringer.cli.rows"
local terminal = require "stringer.cli.terminal"

local sample = { name = "sample" }

--- What the sheet has before the columns of the table: what the person fills in, and how many facts its rule found.
sample.COLUMNS = { "correct", "note", "of_rule" }

--- Adds the arguments.
-- @param parser argparse's
function sample.register(parser)
  parser:summary "Draw facts of each rule into a sheet, to be checked by hand."
  parser:description(
    "Draws facts of each rule at random out of a table that extract wrote, and writes them with a"
      .. " column"
      .. " `correct` to be filled in with yes or no. `stringer score` tells the precision then. The same seed draws the"
      .. " same facts."
  )
  parser:epilog(
    "Example:\n   stringer extract --format csv --output tables/ articles.csv\n"
      .. "   stringer sample --per-rule 20 tables/events.csv > sheet.csv\n   stringer score sheet.csv"
  )
  parser:argument("files", "Tables of one kind of fact, CSV or TSV; - is standard input."):args "+"
  parser
    :option("--per-rule", "Draw so many facts of each" .. " rule.")
    :convert(loading.number "--per-rule")
    :default "20"
    :argname "<n>"
  parser
    :option("--seed", "Draw as this number says.")
    :convert(loading.number "--seed")
    :default "1"
    :argname "<n>"
  parser:flag("--spreadsheet", "Write the sheet for a spreadsheet: what it would run as a formula is text.")
end

--- Makes a source of numbers that are the same in every Lua (minimal standard of Park and Miller).
-- @tparam integer seed
-- @treturn function of n; returns a whole number from 1 to n
function sample.random(seed)
  local state = seed % 2147483646 + 1
  local function number(n)
    state = state * 16807 % 2147483647
    return math.floor(state / 2147483647 * n) + 1
  end
  for _ = 1, 3 do
    number(2)
  end
  return number
end

--- Reads the rows of a table by the names of its columns.
-- @tparam string name of a file
-- @tparam function take called with a row (names → cells), the names in order, and the place
-- @treturn ?string what is wrong
function sample.read(name, take)
  local file, problem = files.open(name)
  if not file then return name .. ": " .. problem end
  local pull, first = file.pull, file.pull()
  local function all()
    local chunk = first
    if chunk then
      first = nil
      return chunk
    end
    return pull()
  end
  local head = (first or ""):match "^[^\r\n]*"
  local separator = head:find("\t", 1, true) and "\t" or rows.separator(head)
  local next_row, names = rows.of(all, 64e6, separator), nil
  while true do
    local cells, wrong, _, line = next_row()
    if cells == nil then break end
    if not cells then
      problem = ("%s:%d: %s"):format(name, line, wrong)
      break
    end
    if not names then
      names = cells
    elseif cells[2] or cells[1] ~= "" then
      local row = {}
      for i, cell in ipairs(cells) do
        row[names[i] or i] = cell
      end
      take(row, names, name .. ":" .. line)
    end
  end
  file.close()
  return problem
end

--- A reservoir for each rule: all facts that were seen have had the same chance.
-- @tparam integer per_rule how many are drawn of each
-- @tparam function random as of @{sample.random}
-- @treturn function takes a row, of which it knows the `rule`
-- @treturn function returns the rows that were drawn, by rule and in their order; in each `of_rule` says how many the
-- rule had
function sample.drawer(per_rule, random)
  local rules, names, order = {}, {}, 0
  return function(row)
    local rule = row.rule ~= "" and row.rule or "?"
    local drawn = rules[rule]
    if not drawn then
      drawn = { n = 0 }
      rules[rule] = drawn
      names[#names + 1] = rule
    end
    drawn.n, order = drawn.n + 1, order + 1
    local at = drawn.n <= per_rule and drawn.n or random(drawn.n)
    if at <= per_rule then drawn[at] = { row = row, order = order } end
  end, function()
    table.sort(names)
    local list = {}
    for _, rule in ipairs(names) do
      local drawn = rules[rule]
      table.sort(drawn, function(a, b) return a.order < b.order end)
      for _, item in ipairs(drawn) do
        item.row.of_rule = drawn.n
        list[#list + 1] = item.row
      end
    end
    return list
  end
end

--- Runs the command.
-- @tparam table args as parsed
-- @treturn integer the exit status
function sample.run(args)
  if args.per_rule < 1 or args.per_rule % 1 ~= 0 or args.seed % 1 ~= 0 then
    terminal.complain "--per-rule and --seed: whole numbers are wanted, --per-rule at least 1"
    return 2
  end
  local take, drawn = sample.drawer(args.per_rule, sample.random(args.seed))
  local columns
  for _, name in ipairs(args.files) do
    local other
    local problem = sample.read(name, function(row, names)
      columns = columns or names
      other = other or row.rule == nil or #names ~= #columns
      if not other then take(row) end
    end)
    if other then problem = name .. ": it has no column `rule`, or others than the file before it" end
    if problem then
      terminal.complain(problem)
      return 2
    end
  end
  local names = {}
  for _, column in ipairs(sample.COLUMNS) do
    names[#names + 1] = column
  end
  for _, column in ipairs(columns or {}) do
    names[#names + 1] = column
  end
  terminal.check(io.stdout:write(csv.rows(names, drawn(), args.spreadsheet)))
  return 0
end

return sample
