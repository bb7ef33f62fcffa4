--- From a plan to what runs: patterns read and checked, one program a phase, features exposed.
-- @module stringer.engine.compile

local core = require "stringer.core"
local errors = require "stringer.base.errors"
local fields = require "stringer.engine.fields"
local rule_cache = require "stringer.engine.rule_cache"
local layers = require "stringer.pack.layers"
local needs = require "stringer.pack.needs"
local same = require "stringer.pack.same"
local share = require "stringer.engine.share"
local spans = require "stringer.engine.spans"

local compile = {}

local MAX_ERRORS = 20
local MAX_FEATURES = 64 -- of a span, as the core takes them

local complain = errors.of_rule

-- The same of a step.
local function check_step(registry, item)
  for name, list in pairs(item.options.yields or {}) do
    for _, feature in ipairs(type(name) == "string" and type(list) == "table" and list or {}) do
      local problem = layers.given_problem(registry, name, feature)
      if problem then
        errors.raise {
          file = item.where.file,
          line = item.where.line,
          near = feature,
          message = ("step %q: %s"):format(item.name, problem),
        }
      end
    end
  end
end

-- What an identity reads of the spans of its layer.
local function check_identity(registry, item)
  local layer = item.name:match "^(.*) identity$"
  for _, class in ipairs(item.classes) do
    for _, feature in ipairs(same.reads(class)) do
      local problem = layers.feature_problem(registry, { layer }, feature)
      if problem then
        errors.raise {
          file = class.where.file,
          line = class.where.line,
          near = feature,
          message = ("identity of %q: %s"):format(layer, problem),
        }
      end
    end
  end
end

--- Calls a function for each item of a list and goes on after errors, so that all are told at once.
local function each(list, problems, f)
  for i, item in ipairs(list) do
    if #problems >= MAX_ERRORS then return end
    local ok, e = pcall(f, item, i)
    if not ok then
      if not errors.is(e) then error(e, 0) end
      problems[#problems + 1] = e
    end
  end
end

local function numbered(names)
  local numbers = {}
  for i, name in ipairs(names) do
    numbers[name] = i
  end
  return numbers
end

-- When the core refuses a phase, one of its rules is at fault. Each rule is then built alone to find it.
local function refused(item, bytes, reason)
  local description = rule_cache.thaw(bytes)
  reason = tostring(reason):gsub("^stringer: program: ", "")
  for i, r in ipairs(description.rules) do
    local alone =
      { name = description.name, policy = description.policy, scope = description.scope, rules = { r } }
    local ok, e = pcall(core.program, alone)
    if not ok then complain(item.rules[i], "%s", (tostring(e):gsub("^stringer: program: ", ""))) end
  end
  local where = item.where
  errors.raise { file = where.file, line = where.line, message = ("phase %q: %s"):format(item.name, reason) }
end

local function build_program(item, description, shared)
  if shared then return share.program(shared, item.id, description) end
  local ok, program, message, index = pcall(core.program, description)
  if not ok then refused(item, description, program) end
  if not program then
    local r = item.rules[index or 1]
    complain(r, "%s", message)
  end
  return program
end

-- Whether a rule tests that feature of spans of a layer that this one makes.
local function is_tested(context, r, feature)
  for _, name in ipairs(r.yields or {}) do
    if (context.tested[name] or {})[feature] then return true end
  end
  return false
end

-- The fields of a rule that other rules test, in the form in which the core works them out; nil where only Lua can. The
-- other fields are worked out when they are asked for.
local function declared_fields(context, r, numbers)
  if r.action or r.edits or r.each then return nil end
  local list = {}
  for feature, spec in pairs(r.fields or {}) do
    if is_tested(context, r, feature) then
      local name, source, key = fields.source(context.layers, r, feature, spec)
      if not name then return nil end
      list[#list + 1] = { feature, numbers and numbers[name], source, key }
    end
  end
  return list
end

-- The core can only copy a feature from a lexicon entry if the entry exposes it.
local function expose_sources(context, plan)
  local grown = true
  while grown do
    grown = false
    for _, item in ipairs(plan.items) do
      for _, r in ipairs(item.rules or {}) do
        for _, field in ipairs(declared_fields(context, r) or {}) do
          local key = field[4]
          if key and not context.keys[key] then
            context.keys[key], grown = true, true
          end
        end
      end
    end
  end
end

-- The function that makes the spans of a rule. It is made when first needed where the phase was kept: its rules have
-- been checked, and most of them find nothing in a run.
local function span_maker(context, r, numbers, is_kept)
  local function make() return fields.compile(context.layers, r, numbers, spans.metatable(r)) end
  if not is_kept then return make() end
  return function(...)
    r.span_of = make()
    return r.span_of(...)
  end
end

-- A function of the document never gives what is of another type than it says.
local function check_when(r)
  for key, wanted in pairs(r.when or {}) do
    local value = r.values[key]
    local returns = value and value.takes == "document" and value.returns
    for _, one in ipairs(returns and (type(wanted) == "table" and wanted or { wanted }) or {}) do
      if type(one) ~= returns then
        complain(
          errors.at(r, key),
          "`when.%s`: function `%s` gives a %s, never %s",
          key,
          key,
          returns,
          tostring(one)
        )
      end
    end
  end
end

local function build_phase(context, item, phase, problems, number)
  item.description = phase.description
  item.program = build_program(item, phase.description, context.shared)
  item.captures = item.program:captures()
  local numbers = numbered(item.captures)
  each(item.rules, problems, function(r)
    r.values = r.owner.values
    check_when(r)
    r.numbers, r.names = fields.numbers(r, numbers), item.captures
    r.span_of = span_maker(context, r, numbers, phase.is_kept)
    r.span_number = r.covers and numbers[r.covers] or false
    r.layer, r.action, r.edits = r.yields and r.yields[1] or false, r.action or false, r.edits or false
  end)
  item.matcher = core.matcher(item.program, nil, number)
  local conditional = {}
  for i, r in ipairs(item.rules) do
    if r.when then conditional[#conditional + 1] = i end
    item.again = item.again or r.again or false
  end
  item.conditional = conditional[1] and conditional or false
end

local function declare_spans(context, item)
  local filed = {}
  for i, r in ipairs(item.rules) do
    local list = declared_fields(context, r, r.numbers)
    if list then
      local ok, reason = pcall(function()
        item.matcher:declare(i, r.layer, r.set or {}, r.span_number or 0)
        if #list > 0 then item.matcher:fields(i, list) end
      end)
      if not ok then complain(r, "%s", (tostring(reason):gsub("^.*stringer: ", ""))) end
      filed[r.layer] = true
    end
  end
  item.filed = {}
  for layer in pairs(filed) do
    item.filed[#item.filed + 1] = layer
  end
end

-- The features that rules test of the spans of a layer; nil if entries of lexicons are among these: the core copies
-- theirs.
local function tested_features(context, layer)
  if layer.entries then return nil end
  local list = {}
  for feature in pairs(context.tested[layer.name] or {}) do
    list[#list + 1] = feature
  end
  table.sort(list)
  return #list <= MAX_FEATURES and list or nil
end

local function check_kinds(plan, registry, problems)
  each(plan.kinds, problems, function(kind)
    if not kind.layer then return end
    local problem = layers.problem(registry, kind.layer, kind.owner)
    local near = kind.layer
    for _, feature in ipairs(not problem and kind.fields or {}) do
      problem, near = layers.feature_problem(registry, { kind.layer }, feature), feature
      if problem then break end
    end
    if problem then
      errors.raise {
        file = kind.where.file,
        line = kind.where.line,
        near = near,
        message = ("kind %q: %s"):format(kind.name, problem),
      }
    end
  end)
end

-- Notes the layers and features that the phases test.
local function collect_tests(context, phase)
  for key in pairs(phase.keys) do
    context.keys[key] = true
  end
  for name, set in pairs(phase.tested) do
    context.tested[name] = context.tested[name] or {}
    for key in pairs(set) do
      context.tested[name][key] = true
    end
  end
end

-- Reads all phases of a plan; those that were kept are taken from there.
local function read_all(context, plan, problems, store)
  local phases = {}
  for at, item in ipairs(plan.items) do
    if item.type == "phase" then
      local phase = store:phase(item)
      if not phase then
        phase = context.reader():phase(item, at, problems)
        if phase then store:take(item, phase) end
      end
      phases[item], item.reads = phase, phase and phase.reads
      for i, r in ipairs(phase and item.rules or {}) do
        r.captures = phase.captures[i]
        fields.inherit(r, item.options.fields)
      end
    end
  end
  return phases
end

-- Takes out of the plan the items that the wanted kinds of fact do not need.
local function prune(plan, only, phases)
  local items = {}
  local kept_items, kinds = needs.find(plan, only, function(item) return phases[item].reads end)
  for _, item in ipairs(plan.items) do
    if kept_items[item] then items[#items + 1] = item end
  end
  plan.items, plan.kinds = items, kinds
end

--- Compiles a plan.
-- @tparam table plan
-- @tparam userdata session
-- @tparam userdata language
-- @tparam ?userdata entries the compiled lexicons of the plan
-- @tparam ?table shared programs of another state, as from `core.receive`
-- @tparam[opt] table options `tagged`: whether texts have parts of speech, true by default; `only`: a list of the kinds
-- of fact that are wanted, all by default; `cache`: where compiled phases are kept, as for `cache.find`; `lexicons`:
-- what tells those of the plan from others
-- @treturn table layers by name; raises an error that holds all mistakes found
function compile.run(plan, session, language, entries, shared, options)
  options = options or {}
  local registry, problems = layers.collect(plan, entries), {}
  local tagged = options.tagged ~= false
  local store = rule_cache.new(plan, entries, tagged, options.cache, options.lexicons)
  local context = { layers = registry, shared = shared, keys = {}, tested = {} }
  function context.reader()
    context.made = context.made
      or require "stringer.engine.phases".new(plan, registry, session, language, tagged, each)
    return context.made
  end
  local function check()
    if #problems > 0 then error(errors.join(problems), 0) end
  end
  each(plan.packs, problems, function(found)
    if not store:has(found) then context.reader():macros(found) end
  end)
  check()
  local phases = read_all(context, plan, problems, store)
  for _, item in ipairs(plan.items) do
    if item.run then each({ item }, problems, function() check_step(context.layers, item) end) end
    if item.classes then each({ item }, problems, function() check_identity(context.layers, item) end) end
  end
  if #problems == 0 and options.only then prune(plan, options.only, phases) end
  check_kinds(plan, registry, problems)
  check()
  for _, item in ipairs(plan.items) do
    if phases[item] then collect_tests(context, phases[item]) end
  end
  expose_sources(context, plan)
  for key in pairs(context.keys) do
    session:expose(key)
  end
  each(plan.items, problems, function(item, number)
    if item.type == "phase" then build_phase(context, item, phases[item], problems, number) end
  end)
  check()
  store:close()
  for _, item in ipairs(plan.items) do
    if item.type == "phase" then declare_spans(context, item) end
  end
  for _, layer in pairs(registry) do
    layer.tested = tested_features(context, layer)
    layer.tests = context.tested[layer.name] or {}
  end
  return registry
end

return compile
