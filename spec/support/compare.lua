--- Compares a matcher with the oracle over random cases.
local oracle = require "support.oracle"
local pattern = require "stringer.pattern"
local random = require "support.random"

local compare = {}

local function capture_text(c)
  return ("%s[%d,%d]#%d"):format(c.name, c.first, c.last, c.ref or 0)
end

--- Matches as lines of text, by which they are compared and shown.
function compare.render(matches)
  local lines = {}
  for i, match in ipairs(matches) do
    local parts = { ("rule %d [%d,%d]"):format(match.rule, match.first, match.last) }
    for _, capture in ipairs(match.captures) do
      parts[#parts + 1] = capture_text(capture)
    end
    lines[i] = table.concat(parts, " ")
  end
  return table.concat(lines, "\n")
end

local function range_list(list)
  local parts = {}
  for i, range in ipairs(list) do
    parts[i] = ("%d-%d"):format(range[1], range[2])
  end
  return table.concat(parts, " ")
end

local function describe_rule(i, rule)
  local extra = {}
  for _, key in ipairs { "priority", "label" } do
    if rule[key] then extra[#extra + 1] = key .. "=" .. tostring(rule[key]) end
  end
  if rule.unless then extra[#extra + 1] = "unless=" .. table.concat(rule.unless, ",") end
  for _, a in ipairs(rule.agree or {}) do
    extra[#extra + 1] = ("agree %s.%s = %s.%s"):format(a[1], a[2], a[3], a[4])
  end
  return ("rule %d: %s  %s"):format(i, pattern.describe(rule.pattern), table.concat(extra, " "))
end

--- A case as text, for the message of a failure.
function compare.describe(case)
  local options = case.options
  local lines = {
    ("policy %s, scope %s%s"):format(options.policy, options.scope, options.budget and ", tiny budget" or ""),
  }
  for i, rule in ipairs(case.rules) do
    lines[#lines + 1] = describe_rule(i, rule)
  end
  for i, token in ipairs(case.lattice.tokens) do
    lines[#lines + 1] = ("token %d: %s lemma=%s pos=%s"):format(i, token.text, token.lemma, token.pos)
  end
  for i, span in ipairs(case.lattice.spans) do
    local features = {}
    for key, value in pairs(span.features or {}) do
      features[#features + 1] = key .. "=" .. tostring(value)
    end
    table.sort(features)
    lines[#lines + 1] = ("span %d: %s %d-%d %s"):format(
      i,
      span.layer,
      span.first,
      span.last,
      table.concat(features, " ")
    )
  end
  lines[#lines + 1] = "sentences "
    .. range_list(case.lattice.sentences)
    .. ", blocks "
    .. range_list(case.lattice.blocks)
  return table.concat(lines, "\n")
end

-- What both say of a case: nil if the oracle gave up.
local function outcomes(case, run_engine)
  local ok, expected = pcall(oracle.run, case.rules, case.lattice, case.options)
  if not ok then
    if expected == oracle.TOO_LONG then return nil end
    error(expected, 0)
  end
  return compare.render(expected), compare.render(run_engine(case.rules, case.lattice, case.options)), #expected
end

local function report(case, run_engine)
  local small = random.shrink(case, function(variant)
    local expected, got = outcomes(variant, run_engine)
    return expected ~= nil and expected ~= got
  end)
  local expected, got = outcomes(small, run_engine)
  return ("seed %d\n%s\nthe oracle says:\n%s\nthe engine says:\n%s"):format(
    case.seed,
    compare.describe(small),
    expected,
    got
  )
end

--- Runs random cases until one differs.
-- @tparam table options `run_engine` (function: rules, lattice, options to matches), `seed` (first), `n` (cases),
--   `prepare` (optional function that may change a lattice before both see it)
-- @treturn table {compared=, skipped=, matches=, failure=text of the shrunk case or nil}
function compare.many(options)
  local result = { compared = 0, skipped = 0, matches = 0 }
  for seed = options.seed, options.seed + options.n - 1 do
    local case = random.case(seed)
    if options.prepare then options.prepare(case.lattice) end
    local expected, got, found = outcomes(case, options.run_engine)
    if expected == nil then
      result.skipped = result.skipped + 1
    else
      result.compared = result.compared + 1
      result.matches = result.matches + found
      if expected ~= got then
        result.failure = report(case, options.run_engine)
        return result
      end
    end
  end
  return result
end

--- Runs the rules of random cases over lattices of others, each rule set by one matcher, which learns on the way, and
-- by a fresh one for each lattice.
-- @tparam table options `reader` (function: rules, options to a function of a lattice, and a matcher), `seed` (first),
-- `n` (rule
--   sets), `lattices` (for each), `prepare` (as for `compare.many`)
-- @treturn table {compared=, matches=, choices=, failure=text or nil}
function compare.learning(options)
  local result = { compared = 0, matches = 0, choices = 0 }
  for seed = options.seed, options.seed + options.n - 1 do
    local case = random.case(seed)
    local read, matcher = options.reader(case.rules, case.options)
    for i = 1, options.lattices do
      case.lattice = random.case(seed * 1000 + i).lattice
      options.prepare(case.lattice)
      local found = options.reader(case.rules, case.options)(case.lattice)
      local expected, got = compare.render(found), compare.render(read(case.lattice))
      result.compared, result.matches = result.compared + 1, result.matches + #found
      if expected ~= got then
        result.failure = (
          "seed %d, lattice %d\n%s\na fresh matcher says:\n%s\none that has read others"
          .. " says:\n%s"
        ):format(seed, i, compare.describe(case), expected, got)
        return result
      end
    end
    result.choices = result.choices + matcher:statistics().choices
  end
  return result
end

return compare
