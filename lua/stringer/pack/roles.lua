--- Roles of rules: captures that are found by a path along the arguments of a sentence, when the pattern has matched.
--
--     args = {
--       actor     = "trigger.subject <Name code>",
--       recipient = "trigger.object|oblique(with|against) <Name code>*",
--       place     = "nearest(<Name type=city>, after, clause)?",
--     }
--
-- A path begins at a capture and goes on by `.` with the steps of `stringer.pack.paths`. What it ends in stands for
-- itself, its appositions and its conjuncts. Behind it stands the span that is wanted there, `<Layer tests>`; without
-- one the phrase or clause itself is the role. A role has to be there, unless `?` (one if there is one), `*` (all) or,
-- for at least one, `+` follows; where `!` follows, it must not be there.
-- @module stringer.pack.roles

local errors = require "stringer.base.errors"
local paths = require "stringer.pack.paths"
local syntax = require "stringer.pattern.syntax"

local roles = {}

local WANTED = { [""] = "one", ["?"] = "maybe", ["*"] = "all", ["+"] = "some", ["!"] = "none" }
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

-- The capture that a path begins at, and its steps.
local function read_path(r, name, text, options)
  local from, rest = text:match "^%s*([%a_][%w_]*)%s*%.?(.*)$"
  if not from then complain(r, text, '`args.%s`: a path begins with a capture: "trigger.subject"', name) end
  if not rest:find "%S" then return from, {} end
  return from,
    paths.read(
      rest,
      options,
      function(near, message, ...) complain(r, near, "`args.%s`: " .. message, name, ...) end
    )
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
  local body, mark = spec:match "^%s*(.-)%s*([%?%*%+!]?)%s*$"
  local inner = body:match "^nearest%s*%((.*)%)$"
  local role
  if inner then
    role = read_nearest(r, name, inner, options)
  else
    local path, target = body:match "^(.-)%s*(<.*>)$"
    role = {}
    role.from, role.steps = read_path(r, name, path or body, options)
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
    for _, step in ipairs(role.steps or {}) do
      if step.node then check(step.node) end
      step.node = nil
    end
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
