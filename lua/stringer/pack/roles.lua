--- Roles of rules: captures that are found by a path along the arguments of a sentence, when the pattern has matched.
--
--     args = {
--       actor     = "trigger.subject <Name code>",
--       recipient = "trigger.object|oblique(with|against) <Name code>*",
--       place     = "nearest(<Name type=city>, after, clause)?",
--     }
--
-- A path begins at a capture and goes on by `.`: `subject`, `object`, `indirect`, `agent`, `possessor` (as they stand),
-- `actor`, `patient`, `receiver` (as they would stand in the active), `oblique(in|at)`, `governor`, `complement` (the
-- clause that a verb, adjective or noun governs); `|` gives alternatives. What it ends in stands for itself, its
-- appositions and its conjuncts. Behind it stands the span that is wanted there, `<Layer tests>`; without one the
-- phrase or clause itself is the role. A role has to be there, unless `?` (one if there is one), `*` (all) or, for at
-- least one, `+` follows.
-- @module stringer.pack.roles

local errors = require "stringer.base.errors"
local syntax = require "stringer.pattern.syntax"

local roles = {}

local STEPS = {
  subject = { op = "argument", role = "subject" },
  object = { op = "argument", role = "object" },
  indirect = { op = "argument", role = "indirect" },
  agent = { op = "argument", role = "agent" },
  possessor = { op = "argument", role = "possessor" },
  actor = { op = "logical", role = "subject" },
  patient = { op = "logical", role = "object" },
  receiver = { op = "logical", role = "indirect" },
  oblique = { op = "oblique" },
  governor = { op = "governor" },
  complement = { op = "complement" },
}
local WANTED = { [""] = "one", ["?"] = "maybe", ["*"] = "all", ["+"] = "some" }
local SIDES = { before = true, after = true, either = true }
local BOUNDS = { clause = true, sentence = true }

local function complain(r, near, message, ...)
  local at = errors.at(r, near)
  errors.raise {
    file = at.file,
    line = at.line,
    near = near,
    rule = r.id,
    message = ("rule %q: "):format(r.name) .. message:format(...),
  }
end

-- `<Layer tests>` as the node of a pattern.
local function read_target(r, name, text, options)
  local tree, problem = syntax.parse(text, options)
  if not tree then complain(r, text, "`args.%s`: %s", name, problem.message) end
  if tree.op ~= "span" then complain(r, text, "`args.%s`: one <Layer> is expected, not %s", name, text) end
  return tree
end

-- One step: `subject`, `oblique(in|at)`.
local function read_step(r, name, text, alternative)
  local word, cases = text:match "^%s*(%a+)%s*%(?%s*([^()]*)%)?%s*$"
  local known = word and STEPS[word]
  if not known then
    complain(r, text, "`args.%s`: there is no step `%s`%s", name, text, errors.hint(word or text, STEPS))
  end
  if cases ~= "" and known.op ~= "oblique" then
    complain(r, text, "`args.%s`: `%s` takes no prepositions", name, word)
  end
  return {
    op = known.op,
    role = known.role,
    cases = cases ~= "" and cases:gsub("%s", "") or nil,
    ["or"] = alternative,
  }
end

-- Calls a function for each part of a text between separators that stand outside of brackets.
local function each_part(text, separator, visit)
  local depth, from = 0, 1
  for i = 1, #text + 1 do
    local c = text:sub(i, i)
    if c == "(" then
      depth = depth + 1
    elseif c == ")" then
      depth = depth - 1
    elseif (c == separator and depth == 0) or c == "" then
      visit(text:sub(from, i - 1))
      from = i + 1
    end
  end
end

local function read_path(r, name, text)
  local from, steps = nil, {}
  each_part(text, ".", function(part)
    if not from then
      from = part:match "^%s*([%a_][%w_]*)%s*$"
      if not from then complain(r, text, '`args.%s`: a path begins with a capture: "trigger.subject"', name) end
      return
    end
    local alternative = false
    each_part(part, "|", function(one)
      steps[#steps + 1] = read_step(r, name, one, alternative)
      alternative = true
    end)
  end)
  return from, steps
end

local function read_nearest(r, name, inner, options)
  local target, side, bound = inner:match "^%s*(<.->)%s*,%s*(%a+)%s*,?%s*(%a*)%s*$"
  if not target or not SIDES[side] or not (bound == "" or BOUNDS[bound]) then
    complain(r, inner, "`args.%s`: nearest(<Layer>, before|after|either, clause|sentence) is expected", name)
  end
  local node = read_target(r, name, target, options)
  return { near = side, clause = bound == "clause", layers = node.layers, test = node.test, node = node }
end

local function read(r, name, spec, options)
  local body, mark = spec:match "^%s*(.-)%s*([%?%*%+]?)%s*$"
  local inner = body:match "^nearest%s*%((.*)%)$"
  local role
  if inner then
    role = read_nearest(r, name, inner, options)
  else
    local path, target = body:match "^(.-)%s*(<.*>)$"
    role = {}
    role.from, role.steps = read_path(r, name, path or body)
    if target then
      role.node = read_target(r, name, target, options)
      role.layers, role.test = role.node.layers, role.node.test
    end
  end
  role.name, role.wanted = name, WANTED[mark]
  return role
end

--- Reads the roles of a rule and adds them to its captures.
-- @tparam table r the rule, with `captures`
-- @tparam table options of the string syntax
-- @tparam function check called with each node of a span
-- @treturn ?table list of roles as the core wants them, in order of their names; nil without any
function roles.read(r, options, check)
  if not r.args then return nil end
  local names, list = {}, {}
  for name in pairs(r.args) do
    names[#names + 1] = name
  end
  table.sort(names)
  for i, name in ipairs(names) do
    local role = read(r, name, r.args[name], options)
    if role.from and r.captures[role.from] == nil then
      complain(
        r,
        role.from,
        "`args.%s`: the pattern has no capture `%s`%s",
        name,
        role.from,
        errors.hint(role.from, r.captures)
      )
    end
    if role.node then check(role.node) end
    list[i] = role
  end
  for _, role in ipairs(list) do
    local known = r.captures[role.name]
    r.captures[role.name] = known == nil and (role.layers or true)
      or (known == true or not role.layers) and true
      or known
    role.node = nil
  end
  return list
end

return roles
