--- Patterns of a plan's rules: read with the macros and predicates that their pack sees, and checked against the layers
-- and features that there are.
-- @module stringer.pack.patterns

local core = require "stringer.core"
local errors = require "stringer.base.errors"
local layers = require "stringer.pack.layers"
local macro = require "stringer.pattern.macro"
local over = require "stringer.pattern.over"
local pattern = require "stringer.pattern"
local roles = require "stringer.pack.roles"
local source = require "stringer.base.source"
local syntax = require "stringer.pattern.syntax"
local test = require "stringer.pattern.test"

local patterns = {}

-- Nodes that the patterns of all rules may have.
local MAX_SIZE = 2000000

local function expected(e)
  if not e.expected or #e.expected == 0 or #e.expected > 12 then return "" end
  return "; expected " .. table.concat(e.expected, ", ")
end

local function used_at(e)
  local lines = {}
  for _, use in ipairs(e.used or {}) do
    lines[#lines + 1] = ("in macro %s, used at %d:%d"):format(use.macro, use.line, use.column)
  end
  return #lines > 0 and table.concat(lines, "\n") or nil
end

--- An error of reading as one with its place in the pack file.
-- @tparam table e as from `syntax.parse`
-- @tparam table where of the rule or macro `{file=, line=}`
-- @tparam string text of its pattern
-- @tparam ?string name of the rule, for the message
-- @treturn table
local function located(e, where, text, name)
  if e.macro and e.name then
    where, text = { file = e.name, line = e.first_line }, e.source
  end
  local fields = source.place(where, e.source or text, e.offset)
  fields.message = (name and ("rule %q: "):format(name) or "") .. e.message .. expected(e)
  fields.note, fields.kind, fields.rule = used_at(e), "pattern", name
  return errors.new(fields)
end

local macros_of

--- Nodes of a macro's tree say whose they are, since they become part of the trees of rules.
local function mark(p, name)
  if p.at and p.at.macro then return end -- what stands in it is marked too
  if p.at then p.at.macro = name end
  for _, child in ipairs(p) do
    mark(child, name)
  end
end

--- A macro without parameters is read once, with what is defined before it; its tree is shared by all rules.
local function read_macro(context, declared, env, bits)
  if pattern.is(declared.body) then
    local problem = pattern.size_problem(declared.body.size, declared.body.depth)
    local where = declared.where
    if problem then
      errors.raise {
        file = where.file,
        line = where.line,
        message = ("macro %s: the pattern %s"):format(declared.name, problem),
      }
    end
    return declared.body
  end
  local options = {
    macros = env,
    tokenize = context.tokenize,
    predicates = bits,
    budget = context.budget,
    regex = context.regex,
  }
  if not declared.head:find "%(" then
    local tree, problem = syntax.parse(declared.body, options)
    if not tree and problem.kind == "size" then
      problem.name = nil
      error(located(problem, declared.where, problem.source or declared.body, nil), 0)
    end
    if tree then
      mark(tree, declared.name)
      return tree
    end
  end
  options.name, options.line = declared.where.file, declared.where.line
  local made, e = macro.define(declared.head, declared.body, options)
  if made then return made end
  e.name = nil
  return error(located(e, declared.where, e.source or declared.body, nil), 0)
end

local predicates_of

--- The macros that a pack sees; its own hide others of the same name.
function macros_of(context, found)
  local env = context.envs[found]
  if env then return env end
  env = {}
  context.envs[found] = env
  for _, other in ipairs(context.plan.packs) do
    if other ~= found and found.visible[other] then
      local theirs = macros_of(context, other)
      for _, declared in ipairs(other.pack.macros) do
        env[declared.name] = theirs[declared.name]
      end
    end
  end
  local bits = predicates_of(context, found)
  for _, declared in ipairs(found.pack.macros) do
    env[declared.name] = read_macro(context, declared, env, bits)
  end
  return env
end

--- Reads the macros of a pack, so that a mistake in one is told once and not by every rule that uses it.
-- @function macros
-- @tparam table context
-- @tparam table found the pack, as in a plan
patterns.macros = macros_of

function predicates_of(context, found)
  local bits = context.bits[found]
  if bits then return bits end
  bits = {}
  for _, p in ipairs(context.plan.predicates) do
    if found.visible[p.owner] and (p.owner == found or not bits[p.name]) then bits[p.name] = p.bit end
  end
  context.bits[found] = bits
  return bits
end

--- Tests with the bits of the predicates that they name; the same test if it names none.
local function bound(t, bits)
  if t.op == "mark" then
    if t.value then return t end
    if not bits[t.name] then
      error(
        errors.new { message = ("there is no predicate `%s`%s"):format(t.name, errors.hint(t.name, bits)) },
        0
      )
    end
    return test.attribute("is", t.name, bits[t.name])
  end
  if t.op ~= "and" and t.op ~= "or" and t.op ~= "not" then return t end
  local list, changed = {}, false
  for i, inner in ipairs(t) do
    list[i] = bound(inner, bits)
    changed = changed or not rawequal(list[i], inner)
  end
  if not changed then return t end
  if t.op == "not" then return test.negate(list[1]) end
  return t.op == "and" and test.all(list) or test.one(list)
end

local function bind_predicates(p, bits)
  local needed = false
  pattern.walk(p, function(node)
    if node.op == "token" then
      test.walk(node.test, function(t) needed = needed or (t.op == "mark" and not t.value) end)
    end
  end)
  if not needed then return p end
  return pattern.map(p, function(node)
    if node.op ~= "token" then return node end
    local made = pattern.token(bound(node.test, bits))
    return node.at and pattern.located(made, node.at) or made
  end)
end

local function read(context, r)
  if type(r.match) == "table" and not pattern.is(r.match) then
    errors.raise {
      file = r.file,
      line = r.line,
      message = ("rule %q: `match` must be a string or a pattern, not a plain table"):format(r.name),
    }
  end
  local bits = predicates_of(context, r.owner)
  if pattern.is(r.match) then
    local problem = pattern.size_problem(r.match.size, r.match.depth)
    if problem then
      errors.raise { file = r.file, line = r.line, message = ("rule %q: the pattern %s"):format(r.name, problem) }
    end
    local ok, result = pcall(bind_predicates, r.match, bits)
    if ok then return result end
    if not errors.is(result) then error(result, 0) end
    errors.raise { file = r.file, line = r.line, message = ("rule %q: %s"):format(r.name, result.message) }
  end
  local made, e = syntax.parse(r.match, {
    macros = macros_of(context, r.owner),
    tokenize = context.tokenize,
    predicates = bits,
    budget = context.budget,
    regex = context.regex,
  })
  if not made then error(located(e, r, r.match, r.name), 0) end
  return made
end

--- An error about a node, at its place in the rule's pattern if it stands there.
local function node_error(r, node, message)
  message = ("rule %q: %s"):format(r.name, message)
  local at = node.at
  if type(r.match) == "string" and at and not at.macro then
    local fields = source.place(r, r.match, at.offset)
    fields.message, fields.kind = message, "pattern"
    return errors.new(fields)
  end
  if at and at.macro then message = message .. (" (in macro %s)"):format(at.macro) end
  return errors.new { file = r.file, line = r.line, message = message, kind = "pattern" }
end

local function check_layer(context, r, node, name, at)
  local problem = layers.problem(context.layers, name, r.owner, at)
  if problem then error(node_error(r, node, problem), 0) end
  context.named[name] = true
end

--- Takes note of a feature that a rule tests of spans of these layers.
-- @tparam table context
-- @tparam {string,...}|boolean names of layers; true is a capture that is no span
-- @tparam string key
function patterns.tests(context, names, key)
  context.keys[key] = true
  for _, name in ipairs(names ~= true and names or {}) do
    context.tested[name] = context.tested[name] or {}
    context.tested[name][key] = true
  end
end

local WORDS = { text = true, folded = true, lemma = true }

-- What of a token or span has one value.
local SINGLE =
  { text = true, folded = true, lemma = true, pos = true, shape = true, kind = true, feature = true }

-- Which two of several tests that all have to hold ask for different values of one thing.
local function contradiction(t)
  local seen = {}
  for _, part in ipairs(t) do
    local key = SINGLE[part.op] and (part.op ~= "feature" or part.cmp == "=") and (part.key or part.op)
    if key and seen[key] ~= nil and seen[key] ~= part.value then return key, seen[key], part.value end
    if key then seen[key] = part.value end
  end
end

-- Why no token or span can pass a test; nil if one can.
local function never_passes(context, t)
  local key, one, other = contradiction(t.op == "and" and t or {})
  if key then
    return ("nothing has `%s` %s and %s at once: `|` stands between values of which any will do"):format(
      key,
      tostring(one),
      tostring(other)
    )
  end
  if t.op == "pos" and not context.tagged then
    return "`pos` tells nothing: the packs are loaded without a tagger"
  end
  if WORDS[t.op] and t.value:find "%s" then
    return ('no token is %q, which is several: write them as "%s", without brackets'):format(t.value, t.value)
  end
end

local function check_node(context, r, node, at)
  for _, name in ipairs(node.op == "span" and node.layers or {}) do
    check_layer(context, r, node, name, at)
  end
  if node.op == "anchor" and node.layer then check_layer(context, r, node, node.layer, at) end
  if not node.test then return end
  test.walk(node.test, function(t)
    if t.op == "in" then check_layer(context, r, node, t.value, at) end
    local never = never_passes(context, t)
    if never then error(node_error(r, node, never), 0) end
    if t.op == "feature" then
      local problem = layers.feature_problem(context.layers, node.layers, t.key)
      if not problem and t.value ~= nil and (t.cmp == "=" or t.cmp == "!=") then
        problem = layers.value_problem(context.layers, node.layers, t.key, t.value)
      end
      if problem then error(node_error(r, node, problem), 0) end
      patterns.tests(context, node.layers, t.key)
    end
  end)
end

--- Takes note of a capture: the layers of the one span that it holds, or true.
local function note_capture(captures, node)
  local inner = node[1]
  local span = inner.op == "span" and inner.layers or true
  if captures[node.name] == nil then
    captures[node.name] = span
  elseif span == true then
    captures[node.name] = true
  end
end

--- Visits each node once, however often a macro put it into the tree.
local function visit_once(p, seen, visit)
  if seen[p] then return end
  seen[p] = true
  visit(p)
  for _, child in ipairs(p) do
    visit_once(child, seen, visit)
  end
end

--- Makes a context for a plan.
-- @tparam table p the plan
-- @tparam table registry of layers
-- @tparam function tokenize (text) -> list of token texts
-- @treturn table with `keys`, the features that rules test, `tested`, the same by layer, and `named`, a set to which
-- the layers that patterns name are added
function patterns.context(p, registry, tokenize)
  return {
    plan = p,
    layers = registry,
    tokenize = tokenize,
    regex = core.regex_problem,
    envs = {},
    bits = {},
    keys = {},
    tested = {},
    named = {},
    budget = {},
    size = 0,
  }
end

-- The pattern as the engine runs it, in a phase that runs over layers.
local function over_layers(context, r, tree)
  if not context.over then return tree end
  local made, problem, part = over.translate(tree, context.over)
  if not made then error(node_error(r, part, problem), 0) end
  return made
end

--- Reads and checks the pattern of a rule and its roles; sets `tree`, `captures` and `roles` of the rule.
-- @tparam table context
-- @tparam table r the rule
-- @tparam integer at place of its phase
function patterns.prepare(context, r, at)
  local tree = over_layers(context, r, read(context, r))
  context.size = context.size + tree.size
  if context.size > MAX_SIZE then
    errors.raise {
      file = r.file,
      line = r.line,
      message = ("rule %q: the patterns of all rules have more than %d parts"):format(r.name, MAX_SIZE),
    }
  end
  local found = {}
  visit_once(tree, {}, function(node)
    if node.op == "cap" then note_capture(found, node) end
    check_node(context, r, node, at)
  end)
  r.tree, r.captures = tree, found
  r.roles = roles.read(r, {
    macros = macros_of(context, r.owner),
    tokenize = context.tokenize,
    predicates = predicates_of(context, r.owner),
    regex = context.regex,
  }, function(node) check_node(context, r, node, at) end)
end

return patterns
