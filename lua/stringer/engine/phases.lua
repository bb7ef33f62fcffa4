--- Reads the phases of a plan: patterns are read and checked, and described for compiling. Phases that were kept from
-- another run do not need it.
-- @module stringer.engine.phases

local core = require "stringer.core"
local edits = require "stringer.engine.edits"
local errors = require "stringer.base.errors"
local fields = require "stringer.engine.fields"
local rule_cache = require "stringer.engine.rule_cache"
local layers = require "stringer.pack.layers"
local patterns = require "stringer.pack.patterns"

local phases = {}

local complain = errors.of_rule

-- A clitic, which is a token only behind a word (`'s`, `n't`); nil for other words.
local function clitic(cut, text)
  for _, host in ipairs { "it", "did" } do
    local words = cut(host .. text)
    if #words == 2 and words[1] == host then return { words[2] } end
  end
  return nil
end

--- Splits a text as the tokenizer does, so that literals in rules are split like the texts that they meet.
local function tokenizer(session, language)
  local doc = core.document(session)
  local known = {}
  local function cut(text)
    doc:read(text, language)
    local words = {}
    for i = 1, doc:ntokens() do
      words[i] = doc:text(i)
    end
    return words
  end
  return function(text)
    if known[text] then return known[text] end
    local words = cut(text)
    if #words > 1 then words = clitic(cut, text) or words end
    known[text] = words
    return words
  end
end

local function list_of(value) return type(value) == "table" and value or { value } end

local function check_unless(registry, where, what, names, owner)
  for _, name in ipairs(list_of(names)) do
    local problem = layers.problem(registry, name, owner)
    if problem then
      errors.raise {
        file = where.file,
        line = where.line,
        near = name,
        rule = where.id,
        message = ("%s: `unless`: %s"):format(what, problem),
      }
    end
  end
end

local function unless_of(item, r)
  local list = {}
  for _, names in ipairs { list_of(item.options.unless), list_of(r.unless) } do
    for _, name in ipairs(names) do
      list[#list + 1] = name
    end
  end
  return #list > 0 and list or nil
end

-- What a rule says of its spans against what is declared of their layers.
local function check_given(registry, r)
  for _, name in ipairs(r.yields or {}) do
    for _, given in ipairs { r.set or {}, r.fields or {} } do
      for feature, value in pairs(given) do
        local problem = layers.given_problem(registry, name, feature, given == r.set and value or nil)
        if problem then complain(errors.at(r, feature), "%s", problem) end
      end
    end
    for _, feature in ipairs(r.features or {}) do
      local problem = layers.given_problem(registry, name, feature)
      if problem then complain(errors.at(r, feature), "`features`: %s", problem) end
    end
  end
end

local function prepare_rule(context, item, r, at)
  patterns.prepare(context, r, at)
  fields.inherit(r, item.options.fields)
  check_given(context.layers, r)
  edits.check(context.layers, r)
  check_unless(context.layers, r, ("rule %q"):format(r.name), r.unless, r.owner)
  if r.covers then fields.capture(r, "span", r.covers) end
  local agree = fields.agreements(context.layers, r)
  for _, a in ipairs(agree or {}) do
    patterns.tests(context, r.captures[a[1]], a[2])
    patterns.tests(context, r.captures[a[3]], a[4])
  end
  return {
    name = r.id,
    pattern = r.tree,
    priority = r.rank,
    label = r.label,
    unless = unless_of(item, r),
    agree = agree,
    roles = r.roles,
  }
end

local Reader = {}
Reader.__index = Reader

--- Makes a reader.
-- @tparam table plan
-- @tparam table registry of layers
-- @tparam userdata session
-- @tparam userdata language
-- @tparam boolean tagged whether texts have parts of speech
-- @tparam function each (list, problems, f): calls f for each item and notes the errors that it raises
-- @treturn table
function phases.new(plan, registry, session, language, tagged, each)
  local context = patterns.context(plan, registry, tokenizer(session, language))
  context.tagged = tagged
  return setmetatable({ context = context, each = each, size = 0 }, Reader)
end

--- Reads the macros of a pack.
-- @tparam table found the pack, as in a plan
function Reader:macros(found) patterns.macros(self.context, found) end

--- Reads a phase from its rules.
-- @tparam table item the phase
-- @tparam integer at its place in the plan
-- @tparam table problems errors are added to it
-- @treturn ?table `description`, what `core.program` takes, as frozen data; `captures` of each rule; `reads`, the
-- layers that its rules name; `tested` and `keys`, the features that they test; `size` of the patterns. nil if there
-- are problems
function Reader:phase(item, at, problems)
  local context, each, rules, before = self.context, self.each, {}, #problems
  local phase = { captures = {}, reads = {}, tested = {}, keys = {} }
  context.named, context.tested, context.keys = phase.reads, phase.tested, phase.keys
  context.over = item.options.over
  each(
    { item.options.unless },
    problems,
    function(unless)
      check_unless(context.layers, item.where, ("phase %q"):format(item.name), unless, item.owner)
    end
  )
  each(item.options.over or {}, problems, function(name)
    local problem = layers.problem(context.layers, name, item.owner, at)
    if problem then complain(errors.at(item.where, name), "phase %q: `over`: %s", item.name, problem) end
  end)
  each(#problems == before and item.rules or {}, problems, function(r, i)
    rules[i] = prepare_rule(context, item, r, at)
    phase.captures[i] = r.captures
    for _, name in ipairs(rules[i].unless or {}) do
      phase.reads[name] = true
    end
  end)
  if #problems > before then return nil end
  phase.size, self.size = context.size - self.size, context.size
  phase.description = rule_cache.freeze {
    name = item.id,
    policy = item.options.policy or "longest",
    scope = item.options.scope or "sentence",
    rules = rules,
  }
  return phase
end

return phases
