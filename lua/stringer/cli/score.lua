--- `stringer score`: the precision of rules out of a sheet that `stringer sample` wrote and a person filled in.
-- @module stringer.cli.score

local sample = require "stringer.cli.sample"
local terminal = require "stringer.cli.terminal"

local score = { name = "score" }

--- Adds the arguments.
-- @param parser argparse's
function score.register(parser)
  parser:summary "Tell the precision of rules, from a sheet that was filled in."
  parser:description(
    "Reads a sheet of `stringer sample` whose column `correct` was filled in with yes or no, and"
      .. " tells for"
      .. " each rule how many of its facts are right, with Wilson's interval of 95 %; for all rules together the share"
      .. " that each"
      .. " found counts as much as it found (stratified estimate). Rows that are not filled in are left out."
  )
  parser:epilog "Example:\n   stringer score sheet.csv"
  parser:argument("files", "Sheets, CSV or TSV; - is standard input."):args "+"
end

local SAYS = {
  yes = true,
  y = true,
  ["1"] = true,
  ["true"] = true,
  x = true,
  correct = true,
  right = true,
  no = false,
  n = false,
  ["0"] = false,
  ["false"] = false,
  wrong = false,
}

local Z = 1.959964

--- Wilson's interval of 95 % of a share.
-- @tparam number right how many
-- @tparam number n of how many, at least 1
-- @treturn number low
-- @treturn number high
function score.interval(right, n)
  local p, z2 = right / n, Z * Z
  local middle, half = p + z2 / (2 * n), Z * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
  return math.max(0, (middle - half) / (1 + z2 / n)), math.min(1, (middle + half) / (1 + z2 / n))
end

--- The share of all rules together, each weighted by the number of its facts, with an interval of 95 %. The uncertainty
-- is that of the facts that were not drawn. For it the share of a rule is (right + 1) / (n + 2), so that a rule without
-- a mistake in the sheet does not count as certain.
-- @tparam table list of `{right=, n=, of=}`
-- @treturn number share
-- @treturn number low
-- @treturn number high
function score.together(list)
  local total, share, variance = 0, 0, 0
  for _, r in ipairs(list) do
    total = total + math.max(r.of, r.n)
  end
  for _, r in ipairs(list) do
    local of = math.max(r.of, r.n)
    local weight, likely = of / total, (r.right + 1) / (r.n + 2)
    share = share + weight * r.right / r.n
    variance = variance + weight ^ 2 * likely * (1 - likely) / r.n * (1 - r.n / of)
  end
  local half = Z * math.sqrt(variance)
  return share, math.max(0, share - half), math.min(1, share + half)
end

-- The counts of each rule in a sheet.
local function counted(names)
  local by, order, open, bad, problem = {}, {}, 0, {}, nil
  for _, name in ipairs(names) do
    problem = problem
      or sample.read(name, function(row, _, place)
        local said = (row.correct or ""):lower():match "^%s*(.-)%s*$"
        local right, rule = SAYS[said], row.rule or "?"
        if row.correct == nil then
          bad[1] = name .. ": it has no column `correct`: `stringer sample` writes sheets"
        elseif said == "" then
          open = open + 1
        elseif right == nil then
          bad[#bad + 1] = ("%s: %q is neither yes nor no"):format(place, row.correct)
        else
          local r = by[rule]
          if not r then
            r = { rule = rule, right = 0, n = 0, of = 0 }
            by[rule], order[#order + 1] = r, r
          end
          r.n, r.right, r.of = r.n + 1, r.right + (right and 1 or 0), tonumber(row.of_rule) or 0
        end
      end)
  end
  table.sort(order, function(a, b) return a.rule < b.rule end)
  return order, open, problem or bad[1]
end

local FORM = "%7s %7s %9s  %-14s  %s"

local function line(right, n, share, low, high, rule)
  terminal.say(FORM:format(right, n, ("%.3f"):format(share), ("%.3f to %.3f"):format(low, high), rule))
end

--- Runs the command.
-- @tparam table args as parsed
-- @treturn integer the exit status
function score.run(args)
  local rules, open, problem = counted(args.files)
  if not problem and not rules[1] then problem = "no row is filled in: the column `correct` wants yes or no" end
  if problem then
    terminal.complain(problem)
    return 2
  end
  terminal.say(FORM:format("right", "checked", "precision", "95 %", "rule"))
  local right, n = 0, 0
  for _, r in ipairs(rules) do
    right, n = right + r.right, n + r.n
    line(
      r.right,
      r.n,
      r.right / r.n,
      select(1, score.interval(r.right, r.n)),
      select(2, score.interval(r.right, r.n)),
      r.rule
    )
  end
  local share, low, high = score.together(rules)
  line(right, n, share, low, high, ("all %d rules, weighed by what each found"):format(#rules))
  if open > 0 then terminal.say(("%d rows are not filled in"):format(open)) end
  return 0
end

return score
