--- Rules, phases and steps as packs declare them.
-- @submodule stringer.pack

local errors = require "stringer.base.errors"
local names = require "stringer.pack.names"
local rule = require "stringer.pack.rule"

local complain, check_name, check_names = names.complain, names.check, names.check_lists
local ITEM, TARGET = names.ITEM, names.TARGET

local Pack = {}

-- Policies for overlaps between the candidates of a phase.
local POLICIES = { all = true, longest = true, first = true, priority = true, overlapping = true }
-- What a phase's rules can see at most.
local SCOPES = { sentence = true, block = true, document = true }

local PHASE_KEYS = {
  fields = true,
  over = true,
  policy = true,
  scope = true,
  after = true,
  before = true,
  unless = true,
  needs = true,
  gives = true,
}
local STEP_KEYS = { after = true, before = true, yields = true, needs = true, gives = true, needed = true }

local function expect_body(self, where, what)
  local key = {}
  self.pending[key] = { where = where, what = what }
  return function() self.pending[key] = nil end
end

--- Makes a rule: `pack:rule "name" { match = …, yields = … }`. It must be put into a phase.
-- @tparam string name unique in its phase
-- @tparam[opt] table body what would stand in braces behind the call
-- @treturn function|table (body) -> rule; the rule, if it has its body
function Pack:rule(name, body)
  local where = errors.origin(2)
  check_name(where, "pack:rule", name, "%S")
  local done = expect_body(self, where, ("rule %q has no body: pack:rule %q { … }"):format(name, name))
  local function finish(content)
    done()
    local r = rule.new(name, content, where)
    r.pack = self
    r.settle = expect_body(self, where, ("rule %q stands in no phase"):format(name))
    return r
  end
  if body ~= nil then return finish(body) end
  return finish
end

local function check_choice(where, what, value, choices)
  if value ~= nil and not choices[value] then
    local list = {}
    for k in pairs(choices) do
      list[#list + 1] = k
    end
    table.sort(list)
    complain(
      errors.at(where, value),
      "%s must be one of %s, not %q%s",
      what,
      table.concat(list, ", "),
      tostring(value),
      errors.hint(value, choices)
    )
  end
end

local function check_rules(where, name, rules)
  if type(rules) ~= "table" then
    complain(where, "phase %q: a list of rules is expected, not a %s", name, type(rules))
  end
  for key, r in pairs(rules) do
    if type(key) ~= "number" then
      complain(
        errors.at(where, key),
        "phase %q: unknown key `%s` among its rules; options go into pack:phase(%q, { … })",
        name,
        tostring(key),
        name
      )
    end
    if not rule.is(r) then
      complain(
        where,
        "phase %q: item %s is a %s, not a rule%s",
        name,
        key,
        type(r),
        type(r) == "function" and ": a rule has no body" or ""
      )
    end
  end
end

local function take_rules(phase, rules)
  local seen = {}
  for _, r in ipairs(rules) do
    if seen[r.name] then
      complain(
        errors.at(r, r.name),
        "rule %q is already defined at %s:%d",
        r.name,
        seen[r.name].file,
        seen[r.name].line
      )
    end
    seen[r.name] = r
    if r.settle then r.settle() end
    r.settle = nil
  end
  phase.rules = rules
end

--- Declares a phase: `pack:phase "name" { rule, … }` or `pack:phase("name", { policy = … }) { rule, … }`. A name
-- "pack/phase" adds rules to a phase of a pack that is used.
-- @tparam string name
-- @tparam[opt] table options `policy` ("longest" by default, "first", "priority", "all", "overlapping"), `scope`
-- ("sentence" by default, "block", "document"), `over` (layers: patterns see their spans alone, in a row), `after`,
-- `before` (names of phases or steps; it then runs directly after or before them), `unless` (layers), `fields`: for
-- each rule that yields spans and whose pattern has one of the captures that a field is made of, unless the rule says
-- itself what the feature is (a function is given nothing for captures that the pattern has not); `needs` and `gives`:
-- what actions of its rules read and change besides, as for @{pack:step}
-- @treturn function (rules) -> this pack
function Pack:phase(name, options)
  local where = errors.where(2)
  check_name(where, "pack:phase", name, type(name) == "string" and name:find "/" and TARGET or ITEM)
  options = options or {}
  if type(options) ~= "table" or options[1] ~= nil then
    complain(where, "phase %q: options are expected here, rules in braces behind them", name)
  end
  errors.check_keys(options, PHASE_KEYS, ("phase %q"):format(name), where)
  check_names(where, ("phase %q"):format(name), options)
  if name:find "/" and next(options) then
    complain(where, "phase %q belongs to another pack: it takes no options here", name)
  end
  if options.over ~= nil and (type(options.over) ~= "table" or type(options.over[1]) ~= "string") then
    complain(errors.at(where, "over"), "phase %q: `over` must be a list of layers", name)
  end
  if options.fields ~= nil then rule.check_fields(where, name, options.fields) end
  check_choice(where, "policy", options.policy, POLICIES)
  check_choice(where, "scope", options.scope, SCOPES)
  local done = expect_body(self, where, ("phase %q has no rules: pack:phase %q { … }"):format(name, name))
  return function(rules)
    done()
    check_rules(where, name, rules)
    local phase = { type = "phase", name = name, options = options, where = where, pack = self }
    take_rules(phase, rules)
    self:add_item(phase)
    return self
  end
end

--- Keeps a phase or a step in the order of declaration.
function Pack:add_item(item)
  local other = self.items[item.name]
  if other and not item.name:find "/" then
    complain(
      item.where,
      "%s %q: the name is already used at %s:%d",
      item.type,
      item.name,
      other.where.file,
      other.where.line
    )
  end
  self.items[item.name] = item
  self.items[#self.items + 1] = item
end

--- Declares a Lua function that runs between phases.
-- @tparam string name
-- @tparam function f (document) -> nothing
-- @tparam[opt] table options `after`, `before`, `yields`: layers that it adds spans to, a list or a table layer -> list
-- of features; `needs`: a list of what it reads, `gives`: of what else it gives or changes, both layers or names for
-- what it leaves in the document. They matter where some kinds of fact only are asked for (`only` of `stringer.load`):
-- a step without `needs` keeps all that runs before it, one that neither yields nor gives anything runs always.
-- `needed`, a function, then tells of a document whether the step has anything to do there. It is asked once all else
-- has run that gives what the step gives; if it has not, what runs for its sake alone is left out, as the step is.
-- @treturn pack this pack
function Pack:step(name, f, options)
  local where = errors.where(2)
  check_name(where, "pack:step", name, ITEM)
  if type(f) ~= "function" then complain(where, "step %q: a function is expected, not a %s", name, type(f)) end
  errors.check_keys(options or {}, STEP_KEYS, ("step %q"):format(name), where)
  check_names(where, ("step %q"):format(name), options or {})
  local needed = options and options.needed
  if needed ~= nil and type(needed) ~= "function" then
    complain(errors.at(where, "needed"), "step %q: `needed` must be a function, not a %s", name, type(needed))
  end
  self:add_item { type = "step", name = name, run = f, options = options or {}, where = where, pack = self }
  return self
end

return Pack
