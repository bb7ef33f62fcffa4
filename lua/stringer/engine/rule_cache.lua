--- Compiled phases kept between runs, so that a second start reads no pattern.
--
-- What is kept is data: the trees of a phase's patterns as `core.program` takes them, and what reading them told of
-- captures, layers and features. A file holds the phases of one pack and bears the sum of all that decides how they
-- are read: the rules and macros as they are declared, the layers that the pack can see, and what reads them. It lies
-- beside the compiled lexicons and is looked after like these (@{stringer.lexicon.cache}); one that is damaged is not
-- taken.
-- @module stringer.engine.rule_cache

local cache = require "stringer.lexicon.cache"
local core = require "stringer.core"
local node = require "stringer.pattern.node"
local parsed = require "stringer.base.parsed"
local test = require "stringer.pattern.test"

local rule_cache = {}

-- What decides how rules are read, besides the rules.
local READERS = {
  "stringer.pattern",
  "stringer.pattern.node",
  "stringer.pattern.test",
  "stringer.pattern.syntax",
  "stringer.pattern.test_syntax",
  "stringer.pattern.macro",
  "stringer.pattern.macro_arguments",
  "stringer.pattern.lexer",
  "stringer.pattern.syntax_error",
  "stringer.pattern.operators",
  "stringer.pattern.over",
  "stringer.pack.patterns",
  "stringer.pack.paths",
  "stringer.pack.roles",
  "stringer.pack.layers",
  "stringer.pack.features",
  "stringer.pack.plan",
  "stringer.pack.plan_layers",
  "stringer.pack.rule",
  "stringer.engine.compile",
  "stringer.engine.phases",
  "stringer.engine.fields",
  "stringer.engine.edits",
  "stringer.engine.rule_cache",
}

-- Phases are kept from this many nodes on: reading smaller ones is faster than finding them.
local WORTH = 400

local METATABLES = { node.meta, test.meta }
-- The place and size of a node are not kept: only reading needs them.
local EXCEPT = { at = true, size = true, depth = true }

--- A value as bytes, with the patterns in it.
-- @tparam table value
-- @treturn string
function rule_cache.freeze(value) return core.freeze(value, METATABLES, EXCEPT) end

--- The value of such bytes.
-- @tparam string bytes
-- @treturn ?table nil where they are damaged
function rule_cache.thaw(bytes) return (core.thaw(bytes, METATABLES)) end

local function add_nodes(p, list)
  for _, child in ipairs(p) do
    add_nodes(child, list)
  end
  list[#list + 1] = p
end

--- The nodes of a phase's patterns, by the numbers that matchers tell them by.
-- @tparam string description frozen, as for `core.program`
-- @treturn {pattern,...}
function rule_cache.nodes(description)
  local list = {}
  for _, r in ipairs(rule_cache.thaw(description).rules) do
    add_nodes(r.pattern, list)
  end
  return list
end

local function rule_data(r)
  local over = r.overrides
  return {
    id = r.id,
    owner = r.owner and r.owner.name,
    match = r.match,
    yields = r.yields,
    fields = r.fields,
    set = r.set,
    span = r.span,
    acts = r.action and true,
    edits = r.edits or nil,
    rank = r.rank,
    label = r.label,
    unless = r.unless,
    agree = r.agree,
    features = r.features,
    args = r.args,
    over = over and rule_data(over),
  }
end

local function item_data(item)
  local o, rules = item.options, {}
  for i, r in ipairs(item.rules or {}) do
    rules[i] = rule_data(r)
  end
  return {
    id = item.id,
    owner = item.owner.name,
    step = item.run and true,
    over = o.over,
    policy = o.policy,
    scope = o.scope,
    unless = o.unless,
    fields = o.fields,
    yields = o.yields,
    rules = rules,
  }
end

local function pack_data(found)
  local macros, sees, values = {}, {}, {}
  for i, m in ipairs(found.pack.macros) do
    macros[i] = { m.name, m.head, m.body }
  end
  for other in pairs(found.visible) do
    sees[other.name] = true
  end
  for i, v in ipairs(found.pack.values) do
    values[i] = { v.name, v.returns or false }
  end
  return { name = found.name, macros = macros, sees = sees, values = values }
end

local function layer_data(declared)
  local data = {}
  for key, one in pairs(declared.features) do
    data[key] = { types = one.types, list = one.list, matches = one.matches }
  end
  return data
end

-- Which features the entries of a lexicon have matters where they are not declared.
local function lexicon_data(plan, lexicon, entries)
  local keys
  if not plan.layers[lexicon.name] then
    keys = {}
    for key in pairs(entries and entries:keys(lexicon.name) or {}) do
      keys[key] = true
    end
  end
  return { name = lexicon.name, features = lexicon.options.features, keys = keys }
end

-- The packs that a pack's phases deal with: those that it sees, and those that add rules to its phases.
local function concerned(plan, found)
  local set = {}
  local function take(other)
    for seen in pairs(other.visible) do
      set[seen] = true
    end
  end
  take(found)
  for _, item in ipairs(plan.items) do
    for _, r in ipairs(item.owner == found and item.rules or {}) do
      take(r.owner)
    end
  end
  return set
end

-- All that decides how the phases of a pack are read.
local function describe(plan, found, entries, tagged)
  local set = concerned(plan, found)
  local data = {
    cache.fingerprint(READERS),
    tagged = tagged,
    wordings = {},
    packs = {},
    items = {},
    removed = {},
    layers = {},
    lexicons = {},
    predicates = {},
  }
  local function add(list, one) list[#list + 1] = one end
  for _, w in ipairs(plan.wordings) do
    add(data.wordings, { more = w.more, less = w.less })
  end
  for _, other in ipairs(plan.packs) do
    if set[other] then add(data.packs, pack_data(other)) end
  end
  for _, item in ipairs(plan.items) do
    if set[item.owner] then add(data.items, item_data(item)) end
  end
  for _, gone in ipairs(plan.removed) do
    add(data.removed, gone.run and item_data(gone) or rule_data(gone))
  end
  for name, declared in pairs(plan.layers) do
    if set[declared.owner] then data.layers[name] = layer_data(declared) end
  end
  for _, l in ipairs(plan.lexicons) do
    if set[l.owner] then add(data.lexicons, lexicon_data(plan, l, entries)) end
  end
  for _, p in ipairs(plan.predicates) do
    if set[p.owner] then add(data.predicates, { p.name, p.bit, p.owner.name }) end
  end
  return data
end

-- Patterns that are far too large are told of when they are read.
local function is_small(plan)
  for _, item in ipairs(plan.items) do
    for _, r in ipairs(item.rules or {}) do
      if type(r.match) == "table" and not (node.is(r.match) and r.match.size <= WORTH * WORTH) then
        return false
      end
    end
  end
  return true
end

--- The name under which an installation notes the key of a pack that is all its own: what decides how its rules are
-- read is then known by its files, without a look at the rules.
-- @tparam ?string sum of the files that the installation brings parsed
-- @tparam ?string lexicons what tells those of the plan from others
-- @tparam boolean tagged
-- @treturn ?string nil where either is not known
function rule_cache.name(sum, lexicons, tagged)
  if not (sum and lexicons) then return nil end
  return core.checksum(table.concat({ cache.fingerprint(READERS), sum, lexicons, tostring(tagged) }, "\n"))
end

-- Other code may have added rules to a pack that was required before.
local function name_of(plan, lexicons, tagged)
  local only = #plan.packs == 1 and plan.packs[1]
  return only and only.fresh and rule_cache.name(parsed.sum(), lexicons, tagged)
end

local Kept = {}
Kept.__index = Kept

--- Makes what finds the kept phases of a plan.
-- @tparam table plan
-- @tparam ?userdata entries the compiled lexicons of the plan
-- @tparam boolean tagged whether texts have parts of speech
-- @tparam ?string|boolean directory as for `cache.find`
-- @tparam[opt] string lexicons what tells those of the plan from others
-- @treturn table
function rule_cache.new(plan, entries, tagged, directory, lexicons)
  if directory == nil then directory = cache.directory() end
  if directory ~= false and not is_small(plan) then directory = false end
  return setmetatable({
    plan = plan,
    entries = entries,
    tagged = tagged,
    directory = directory,
    keys = {},
    packs = {},
    fresh = {},
    name = directory ~= false and name_of(plan, lexicons, tagged),
  }, Kept)
end

function Kept:key(found)
  self.keys[found] = self.keys[found] or self.name and cache.noted(self.name)
  if not self.keys[found] then
    local bytes = rule_cache.freeze(describe(self.plan, found, self.entries, self.tagged))
    self.keys[found] = core.checksum(bytes) .. core.checksum(bytes:reverse())
  end
  return self.keys[found]
end

-- The phases of a pack that are kept, by their ids; false if none are.
local function phases_of(self, found)
  if self.packs[found] == nil then
    local bytes = self.directory ~= false and cache.read(self.directory, self:key(found))
    self.packs[found] = bytes and rule_cache.thaw(bytes) or false
  end
  return self.packs[found]
end

--- Whether phases of a pack are kept.
-- @tparam table found the pack, as in a plan
-- @treturn boolean
function Kept:has(found) return phases_of(self, found) and true or false end

--- What is kept of a phase.
-- @tparam table item
-- @treturn ?table what @{Kept:take} was given, with `is_kept` true; nil if there is nothing
function Kept:phase(item)
  local phases = phases_of(self, item.owner)
  local phase = phases and phases[item.id]
  if phase then phase.is_kept = true end
  return phase or nil
end

--- Takes what was found out about a phase.
-- @tparam table item
-- @tparam table phase data that @{rule_cache.freeze} takes; `size` is that of its patterns
function Kept:take(item, phase)
  local fresh = self.fresh[item.owner] or { size = 0, phases = {} }
  self.fresh[item.owner] = fresh
  fresh.phases[item.id], fresh.size = phase, fresh.size + phase.size
end

--- Keeps what was taken, where all of a pack's phases were.
function Kept:close()
  for found, fresh in pairs(self.directory and self.fresh or {}) do
    if fresh.size >= WORTH then
      cache.write(self.directory, self:key(found), rule_cache.freeze(fresh.phases))
    end
  end
end

return rule_cache
