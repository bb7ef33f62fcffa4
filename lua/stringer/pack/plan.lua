--- Several packs put together: overrides, switches and extensions applied, phases and steps in the order in which they
-- run. Packs stay as they are, so that several extractors can share them.
-- @module stringer.pack.plan

local errors = require "stringer.base.errors"
local expect = require "stringer.pack.expect"
local order = require "stringer.pack.order"
local plan_layers = require "stringer.pack.plan_layers"
local lexica = require "stringer.pack.lexica"
local names = require "stringer.pack.names"
local rule = require "stringer.pack.rule"
local same = require "stringer.pack.same"

local plan = {}

--- Priorities of a pack's rules start at its rank times this: rules of a pack outrank those of the packs that it uses.
plan.RANK = 1000

local complain = names.complain

--- The packs that a pack can see: itself and all that it uses, directly or not.
local function visible(found, set)
  set = set or {}
  if set[found] then return set end
  set[found] = true
  for _, other in ipairs(found.used) do
    visible(other, set)
  end
  return set
end

local function index_packs(packs)
  local by_name, by_pack = {}, {}
  for _, found in ipairs(packs) do
    found.name, found.visible = found.pack.name, visible(found)
    by_name[found.name], by_pack[found.pack] = found, found
  end
  return by_name, by_pack
end

local function add_rule(p, phase, original, found, local_name)
  local r = rule.copy(original)
  r.id = found.name .. "/" .. local_name .. "/" .. r.name
  if p.rules[r.id] then
    complain(r, "rule %q: the name is already used at %s:%d", r.id, p.rules[r.id].file, p.rules[r.id].line)
  end
  r.phase, r.owner, r.actor = phase.id, found, found
  r.rank = found.rank * plan.RANK + (r.priority or 0)
  p.rules[r.id] = r
  phase.rules[#phase.rules + 1] = r
end

local function add_item(p, found, declared)
  local item = {
    id = found.name .. "/" .. declared.name,
    type = declared.type,
    name = declared.name,
    pack = declared.pack,
    owner = found,
    where = declared.where,
    options = declared.options,
    run = declared.run,
    rules = declared.rules and {},
  }
  p.items[#p.items + 1] = item
  p.by_id[item.id] = item
  for _, r in ipairs(declared.rules or {}) do
    add_rule(p, item, r, found, declared.name)
  end
end

--- Rules for a phase of another pack.
local function add_to_phase(p, found, declared)
  local phase = p.by_id[declared.name]
  if not phase or phase.type ~= "phase" then
    names.missing(declared.where, "phase `%s`", declared.name, p.by_id)
  end
  if not found.visible[phase.owner] then
    complain(
      declared.where,
      "phase `%s` belongs to a pack that this one does not use: pack:uses %q",
      declared.name,
      phase.owner.name
    )
  end
  for _, r in ipairs(declared.rules) do
    add_rule(p, phase, r, found, phase.name)
  end
end

-- The rules of a file of verbs or token patterns, in a phase of another pack or one of their own.
local function add_dictionary(p, found, wish)
  local options = wish.options
  local text, path = lexica.read_file { source = wish.file, where = wish.where, owner = found }
  local rules, count = wish.reader.rules(text, path, options, p.layers[options.yields])
  for _, r in ipairs(rules) do
    r.pack, r.listed = found.pack, true
  end -- examples are the pack's
  count.file, count.phase = wish.file, wish.phase
  found.dictionaries = found.dictionaries or {}
  table.insert(found.dictionaries, count)
  local declared =
    { type = "phase", name = wish.phase, options = {}, where = wish.where, pack = found.pack, rules = rules }
  if wish.phase:find "/" then
    add_to_phase(p, found, declared)
  elseif not p.by_id[found.name .. "/" .. wish.phase] then
    add_item(p, found, declared)
  else
    for _, r in ipairs(rules) do
      add_rule(p, p.by_id[found.name .. "/" .. wish.phase], r, found, wish.phase)
    end
  end
end

local function take_items(p, packs)
  for _, found in ipairs(packs) do
    for _, declared in ipairs(found.pack.items) do
      if declared.name:find "/" then
        add_to_phase(p, found, declared)
      else
        add_item(p, found, declared)
      end
    end
    for _, wish in ipairs(found.pack.dictionaries) do
      add_dictionary(p, found, wish)
    end
  end
end

local function replace_in(list, old, new)
  for i, item in ipairs(list) do
    if item == old then list[i] = new end
  end
end

local function override(p, found, wish)
  local old = p.rules[wish.target]
  if not old then names.missing(wish.where, "rule `%s` to override", wish.target, p.rules) end
  local new = rule.replaced(old, wish.body, wish.where)
  new.id, new.phase = old.id, old.phase
  new.owner = wish.body.match and found or old.owner
  new.actor = wish.body.action and found or old.actor
  new.tester = wish.body.examples and found or old.tester -- whose examples they are
  new.rank = found.rank * plan.RANK + (new.priority or 0)
  p.rules[wish.target] = new
  replace_in(p.by_id[old.phase].rules, old, new)
end

local function remove(list, item)
  for i = #list, 1, -1 do
    if list[i] == item then table.remove(list, i) end
  end
end

local function disable(p, wish)
  local r, item = p.rules[wish.target], p.by_id[wish.target]
  if r then
    p.removed[#p.removed + 1] = r
    remove(p.by_id[r.phase].rules, r)
    p.rules[wish.target] = nil
    p.off[wish.target] = true
  elseif item then
    for _, other in ipairs(item.rules or {}) do
      p.removed[#p.removed + 1] = other
      p.rules[other.id], p.off[other.id] = nil, true
    end
    if item.run then p.removed[#p.removed + 1] = item end
    item.off = true
  elseif not p.off[wish.target] then
    local known = {}
    for id in pairs(p.rules) do
      known[id] = true
    end
    for id in pairs(p.by_id) do
      known[id] = true
    end
    names.missing(wish.where, "rule, phase or step `%s` to switch off", wish.target, known)
  end
end

local function take_changes(p, packs)
  for _, found in ipairs(packs) do
    for _, wish in ipairs(found.pack.overrides) do
      override(p, found, wish)
    end
  end
  for _, found in ipairs(packs) do
    for _, wish in ipairs(found.pack.disabled) do
      disable(p, wish)
    end
  end
end

--- What packs add to the language, those of used packs first.
local function take_wordings(packs)
  local list = {}
  for _, found in ipairs(packs) do
    for _, wording in ipairs(found.pack.wordings) do
      list[#list + 1] = wording
    end
  end
  return list
end

-- The step of an identity: of the pack's own, or of one that it uses.
local function identity_of(p, found, wish)
  local id = wish.layer:find "/" and wish.layer .. " identity"
    or ("%s/%s identity"):format(found.name, wish.layer)
  local item = p.by_id[id]
  if item then return item end
  local known = {}
  for other in pairs(p.by_id) do
    local layer = other:match "^(.*) identity$"
    if layer then known[layer] = true end
  end
  names.missing(wish.where, "identity of `%s`", wish.layer, known)
end

local function check_identity(p, wish)
  if not p.lexicons[wish.layer] then return end
  complain(
    errors.at(wish.where, wish.layer),
    "identity of %q: it is a lexicon, whose spans stay as they are; make spans of a layer of yours from it",
    wish.layer
  )
end

-- The classes of identities: those of a pack stand before those of the packs that it uses.
local function take_identities(p, packs)
  local joined = {}
  for _, found in ipairs(packs) do
    local new = {}
    for _, wish in ipairs(found.pack.identities) do
      check_identity(p, wish)
      local item = identity_of(p, found, wish)
      item.classes, joined[item] = item.classes or {}, true
      new[item] = new[item] or 0
      wish.owner = found
      if same.join(item.classes, wish, new[item] + 1) then new[item] = new[item] + 1 end
    end
  end
  for item in pairs(joined) do
    local layer, options, classes = item.name:match "^(.*) identity$", {}, {}
    for key, value in pairs(item.options) do
      options[key] = value
    end
    options.yields = { [layer] = same.features(item.classes) }
    for k, wish in ipairs(item.classes) do
      classes[k] = same.class(wish, wish.owner.values)
    end
    item.options, item.classes = options, classes
    item.run = function(doc) return doc:identify(layer, classes) end
  end
end

local MAX_PREDICATES = 53 -- marks are set as one number, which must be exact where numbers are floats

local function take_predicates(p, packs)
  for _, found in ipairs(packs) do
    for _, declared in ipairs(found.pack.predicates) do
      local bit = #p.predicates
      if bit >= MAX_PREDICATES then
        complain(declared.where, "more than %d predicates in all packs", MAX_PREDICATES)
      end
      p.predicates[bit + 1] = {
        name = declared.name,
        test = declared.test,
        where = declared.where,
        owner = found,
        starts = declared.starts,
        among = declared.among,
        contains = declared.contains,
        bit = bit,
        value = math.floor(2 ^ bit),
      }
    end
  end
end

-- The functions that fields of each pack's rules can call: a pack's own hide others of the same name.
local function take_values(packs)
  for _, found in ipairs(packs) do
    found.values = {}
    for _, other in ipairs(packs) do
      for _, declared in ipairs(found.visible[other] and other.pack.values or {}) do
        if other == found or not found.pack.values[declared.name] then
          found.values[declared.name] = {
            name = declared.name,
            f = declared.f,
            returns = declared.returns,
            takes = declared.takes,
            owner = other,
          }
        end
      end
    end
  end
end

local function take_kinds(p, packs)
  local at = {}
  for _, found in ipairs(packs) do
    for _, declared in ipairs(found.pack.kinds) do
      local kind = {
        name = declared.name,
        layer = declared.layer,
        make = declared.make,
        fields = declared.fields,
        needs = declared.needs,
        identity = declared.identity,
        where = declared.where,
        owner = found,
        id = found.name .. "/" .. declared.name,
      }
      local other = at[declared.name] and p.kinds[at[declared.name]]
      if other and not declared.replace then
        complain(
          declared.where,
          "kind %q is already defined at %s:%d; `replace = true` takes its place",
          declared.name,
          other.where.file,
          other.where.line
        )
      end
      at[declared.name] = at[declared.name] or #p.kinds + 1
      p.kinds[at[declared.name]] = kind
    end
  end
  for _, found in ipairs(packs) do
    expect.check_names(found, at)
  end
end

--- Makes the plan.
-- @tparam table packs as from `stringer.resolve`
-- @treturn table `packs`, `items` in the order in which they run, `rules` by id, `lexicons`, `predicates`, `kinds`;
-- raises an error with its place
function plan.build(packs)
  local p = {
    packs = packs,
    items = {},
    by_id = {},
    rules = {},
    off = {},
    removed = {},
    lexicons = {},
    predicates = {},
    kinds = {},
    layers = {},
  }
  p.by_name, p.by_pack = index_packs(packs)
  plan_layers.layers(p, packs)
  take_items(p, packs)
  take_changes(p, packs)
  p.wordings = take_wordings(packs)
  plan_layers.lexicons(p, packs)
  plan_layers.extensions(p, packs)
  take_predicates(p, packs)
  take_values(packs)
  take_identities(p, packs)
  take_kinds(p, packs)
  local running = {}
  for _, item in ipairs(order.sort(p.items)) do
    if not item.off and (item.run or #item.rules > 0) then running[#running + 1] = item end
  end
  p.items = running
  return p
end

return plan
