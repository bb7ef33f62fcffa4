--- The declared layers and the lexicons of several packs put together: the part of `stringer.pack.plan` for these.
-- @module stringer.pack.plan_layers

local errors = require "stringer.base.errors"
local features = require "stringer.pack.features"
local names = require "stringer.pack.names"
local verbs = require "stringer.pack.verbs"

local plan_layers = {}

local complain = names.complain

-- A declaration adds to one of a pack that is used, under "pack/layer".
local function take_layer(p, found, wish)
  local owner, name = wish.name:match "^([^/]+)/(.+)$"
  local layer = p.layers[name or wish.name]
  if name and not (layer and layer.owner.name == owner) then
    local known = {}
    for other, declared in pairs(p.layers) do
      known[declared.owner.name .. "/" .. other] = true
    end
    names.missing(wish.where, "declared layer `%s`", wish.name, known)
  end
  if not layer then
    layer = { name = wish.name, doc = wish.doc, features = {}, owner = found, where = wish.where }
    p.layers[wish.name] = layer
  elseif not name then
    complain(
      errors.at(wish.where, wish.name),
      "layer %q is already declared at %s:%d; pack:layer(%q, …) adds features to it",
      wish.name,
      layer.where.file,
      layer.where.line,
      layer.owner.name .. "/" .. wish.name
    )
  end
  for key, declaration in pairs(wish.features) do
    if layer.features[key] then
      complain(
        errors.at(wish.where, key),
        "layer %q: feature `%s` is already declared by pack `%s`",
        layer.name,
        key,
        layer.owner.name
      )
    end
    layer.features[key] = declaration
    declaration.added = name ~= nil or nil -- by a pack that uses the layer's
  end
end

-- What `pack:identity` gives spans of a declared layer is declared by that.
local function declare_identities(p, found)
  for _, wish in ipairs(found.pack.identities) do
    local layer = p.layers[wish.layer]
    if layer and not layer.features.same then
      layer.features.same =
        features.read(wish.where, "same", { type = "number", doc = "Which thing of the text it is." })
    end
  end
end

--- Takes the layers that packs declare.
-- @tparam table p plan
-- @tparam table packs in order; raises an error with its place where a layer or feature is declared twice
function plan_layers.layers(p, packs)
  for _, found in ipairs(packs) do
    for _, wish in ipairs(found.pack.layers) do
      take_layer(p, found, wish)
    end
    declare_identities(p, found)
  end
end

-- The entries that a pack writes out in Lua, against what is declared of their layer.
local function check_entries(p, lexicon)
  local declared = p.layers[lexicon.name]
  for _, part in ipairs(declared and lexicon.sources or {}) do
    for phrase, given in pairs(type(part.source) == "table" and part.source or {}) do
      local problem, key
      if type(given) == "table" then
        problem, key = features.first_problem(declared.features, lexicon.name, given)
      end
      if problem then complain(errors.at(part.where, key), "%q: %s", phrase, problem) end
    end
  end
end

-- Verbs and sets of a verb dictionary; several may share a lexicon.
local function take_dictionary(p, found, wish)
  local name = wish.options.lexicon
  local lexicon = p.lexicons[name]
  if not lexicon then
    lexicon = {
      name = name,
      owner = found,
      where = wish.where,
      sources = {},
      options = { features = { "block", "code", "verb", "set" } },
    }
    p.lexicons[name] = lexicon
    p.lexicons[#p.lexicons + 1] = lexicon
  end
  table.insert(lexicon.sources, { source = wish.file, where = wish.where, owner = found, dictionary = true })
end

--- Takes the lexicons that packs declare; what they add to those of others comes by @{plan_layers.extensions}.
-- @tparam table p plan
-- @tparam table packs
function plan_layers.lexicons(p, packs)
  for _, found in ipairs(packs) do
    for _, declared in ipairs(found.pack.lexicons) do
      local other = p.lexicons[declared.name]
      if other then
        complain(
          declared.where,
          "lexicon %q is already defined at %s:%d; pack:extend(%q, …) adds to it",
          declared.name,
          other.where.file,
          other.where.line,
          other.owner.name .. "/" .. declared.name
        )
      end
      local lexicon = {
        name = declared.name,
        owner = found,
        where = declared.where,
        options = declared.options,
        sources = { { source = declared.source, where = declared.where, owner = found } },
      }
      p.lexicons[declared.name] = lexicon
      p.lexicons[#p.lexicons + 1] = lexicon
    end
    for _, wish in ipairs(found.pack.dictionaries) do
      if wish.reader == verbs then take_dictionary(p, found, wish) end
    end
  end
end

--- Takes what packs add to lexicons, and checks all entries that are written in Lua against their layers.
-- @tparam table p plan
-- @tparam table packs
function plan_layers.extensions(p, packs)
  local known = {}
  for _, lexicon in ipairs(p.lexicons) do
    known[lexicon.owner.name .. "/" .. lexicon.name] = lexicon
  end
  for _, found in ipairs(packs) do
    for _, wish in ipairs(found.pack.extensions) do
      local lexicon = known[wish.target]
      if not lexicon then names.missing(wish.where, "lexicon `%s`", wish.target, known) end
      lexicon.sources[#lexicon.sources + 1] = { source = wish.source, where = wish.where, owner = found }
    end
  end
  for _, lexicon in ipairs(p.lexicons) do
    lexicon.declared = p.layers[lexicon.name]
    check_entries(p, lexicon)
  end
end

return plan_layers
