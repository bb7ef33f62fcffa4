--- The layers of a plan, the rules and steps that add to them, and the features of their spans. A rule that names a
-- layer that nothing makes is an error.
-- @module stringer.pack.layers

local errors = require "stringer.base.errors"
local set_of = require "stringer.base.set"
local features = require "stringer.pack.features"

local layers = {}

local function layer_of(registry, name)
  local layer = registry[name]
  if not layer then
    layer = { name = name, features = {}, open = false, makers = {} }
    registry[name] = layer
  end
  return layer
end

local function add(registry, name, owner, at, what, given)
  local layer = layer_of(registry, name)
  layer.makers[#layer.makers + 1] = { owner = owner, at = at, what = what }
  if given == true then
    layer.open = true
  else
    for feature in pairs(given) do
      layer.features[feature] = true
    end
  end
end

--- Features that a rule's spans can have; true where its action decides.
local function rule_features(r, item)
  if r.action and not r.features then return true end
  local set = {}
  for feature in pairs(r.fields or {}) do
    set[feature] = true
  end
  for feature in pairs(r.set or {}) do
    set[feature] = true
  end
  for feature in pairs(item and item.options.fields or {}) do
    set[feature] = true
  end
  return set_of(r.features or {}, set)
end

local function step_features(value) return type(value) ~= "table" or set_of(value) end

local function add_step(registry, item, at)
  for key, value in pairs(item.options.yields or {}) do
    local name = type(key) == "string" and key or value
    add(registry, name, item.owner, at, item.id, type(key) == "string" and step_features(value) or true)
  end
end

--- A rule, and what it overrides: other rules may still ask for the features of the latter.
local function add_rule(registry, r, owner, at, what, item)
  for _, name in ipairs(r.yields or {}) do
    add(registry, name, owner, at, what, rule_features(r, item))
  end
  if r.overrides then add_rule(registry, r.overrides, owner, at, what, item) end
end

--- Layers whose phase was switched off stay known: a rule may name them though nothing makes them.
local function add_removed(registry, p)
  for _, removed in ipairs(p.removed) do
    if removed.run then
      add_step(registry, removed, 0)
    else
      add_rule(registry, removed, p.by_id[removed.phase].owner, 0, removed.id)
    end
  end
end

-- What any entry has, besides the features that are written with it: its phrase, and by how much its pack outranks the
-- lexicon's.
local OF_ENTRIES = { name = true, rank = true }

--- Collects the layers of a plan.
-- @tparam table p as from `stringer.plan`
-- @tparam ?userdata entries the compiled lexicons of the plan
-- @treturn table layers by name
function layers.collect(p, entries)
  local registry = {}
  for _, lexicon in ipairs(p.lexicons) do
    add(registry, lexicon.name, lexicon.owner, 0, lexicon.name, OF_ENTRIES)
    for _, feature in ipairs(lexicon.options.features or {}) do
      registry[lexicon.name].features[feature] = true
    end
    registry[lexicon.name].entries = entries
  end
  for at, item in ipairs(p.items) do
    for _, r in ipairs(item.rules or {}) do
      add_rule(registry, r, item.owner, at, item.id, item)
      if r.owner ~= item.owner then add_rule(registry, r, r.owner, at, item.id, item) end
    end
    if item.run then add_step(registry, item, at) end
  end
  add_removed(registry, p)
  for name, declared in pairs(p.layers) do
    local layer = layer_of(registry, name)
    layer.declared, layer.doc, layer.open = declared.features, declared.doc, false
    for feature in pairs(declared.features) do
      layer.features[feature] = true
    end
  end
  return registry
end

--- What is wrong with a layer where it is named; nil if nothing is.
-- @tparam table registry
-- @tparam string name of the layer
-- @tparam table owner the pack that names it
-- @tparam ?integer at place of the phase that names it: the layer must be made before; nil if it need not
-- @treturn ?string
function layers.problem(registry, name, owner, at)
  local layer = registry[name]
  if not layer then
    local hint = errors.hint(name, registry)
    if hint == "" then hint = "; `stringer packs PACK --layers` lists those of a pack" end
    return ("no pack, lexicon or step makes a layer `%s`%s"):format(name, hint)
  end
  local later, foreign
  for _, maker in ipairs(layer.makers) do
    if not owner.visible[maker.owner] then
      foreign = maker
    elseif at and maker.at >= at then
      later = maker
    else
      return nil
    end
  end
  if later then
    return ("layer `%s` is made by %s, which does not run before this phase"):format(name, later.what)
  end
  return ("layer `%s` is made by pack `%s`, which is not used here: pack:uses %q"):format(
    name,
    foreign.owner.name,
    foreign.owner.name
  )
end

local function has_feature(layer, feature)
  if layer.open or layer.features[feature] then return true end
  if layer.declared then return false end
  if not layer.entries or not layer.entries:keys(layer.name, feature) then return false end
  layer.features[feature] = true -- so that entries are looked through once
  return true
end

--- What is wrong with a feature of layers; nil if one of them can have it.
-- @tparam table registry
-- @tparam table names of layers
-- @tparam string feature
-- @treturn ?string
function layers.feature_problem(registry, names, feature)
  local known = {}
  for _, name in ipairs(names) do
    local layer = registry[name]
    if not layer or has_feature(layer, feature) then return nil end
    for k in pairs(layer.features) do
      known[k] = true
    end
    for k in pairs(layer.entries and layer.entries:keys(name) or {}) do
      known[k] = true
    end
  end
  return ("spans of `%s` have no feature `%s`%s"):format(
    table.concat(names, "|"),
    feature,
    errors.hint(feature, known)
  )
end

--- What is wrong with a value that a feature of layers is compared with: none of them can have it.
-- @tparam table registry
-- @tparam table names of layers
-- @tparam string feature
-- @param value
-- @treturn ?string nil if one of the layers can have it, or is not declared
function layers.value_problem(registry, names, feature, value)
  local problem
  for _, name in ipairs(names) do
    local layer = registry[name]
    local declaration = layer and layer.declared and layer.declared[feature]
    problem = declaration and features.value_problem(declaration, feature, value)
    if not problem then return nil end
  end
  return problem and ("<%s>: %s"):format(table.concat(names, "|"), problem)
end

--- What is wrong with a function's type for a feature.
-- @tparam table registry
-- @tparam table names of layers
-- @tparam string feature
-- @tparam string returns type that the function gives
-- @treturn ?string nil if nothing is
function layers.returned_problem(registry, names, feature, returns)
  for _, name in ipairs(names) do
    local layer = registry[name]
    local declaration = layer and layer.declared and layer.declared[feature]
    if declaration and not declaration.types.any and not declaration.types[returns] then
      return ("`%s` of layer `%s` must be a %s"):format(
        feature,
        name,
        table.concat(features.types(declaration), " or ")
      )
    end
  end
  return nil
end

--- What is wrong with features that a rule or step gives the spans of a layer.
-- @tparam table registry
-- @tparam string name of the layer
-- @tparam string feature
-- @param[opt] value nil where it is not known yet
-- @treturn ?string nil if nothing is, or the layer is not declared
function layers.given_problem(registry, name, feature, value)
  local layer = registry[name]
  return layer and layer.declared and features.problem(layer.declared, name, feature, value)
end

return layers
