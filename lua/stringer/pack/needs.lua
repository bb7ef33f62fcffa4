--- Finds the phases and steps that have to run for some kinds of fact: those that give what others need.
--
-- A phase reads the layers that its patterns and its `unless` name, and gives those that its rules yield or edit. A
-- step or the function of a kind says itself what it reads (`needs`) and what else than its `yields` it gives or
-- changes (`gives`): layers, and names of its own for what it leaves in the document. Without `needs` a step is taken
-- to read all that runs before.
-- @module stringer.pack.needs

local errors = require "stringer.base.errors"

local needs = {}

--- What every dossier holds, besides kinds of fact: it is needed always.
local ALWAYS = "blocks"

local function list_of(value) return type(value) == "table" and value or { value } end

-- Calls a function with the layers of the spans that a rule edits; with nothing for an edit of tokens.
local function each_edited(r, f)
  for name, change in pairs(r.edits or {}) do
    local layers, into = r.captures[name], type(change) == "table" and change.layer
    for _, layer in ipairs(type(layers) == "table" and layers or {}) do
      f(layer)
    end
    if into or type(layers) ~= "table" then f(into or nil) end
  end
end

-- Calls a function with each name that an item gives.
local function each_given(item, f)
  for _, r in ipairs(item.rules or {}) do
    for _, name in ipairs(r.yields or {}) do
      f(name)
    end
    each_edited(r, function(layer)
      if layer then f(layer) end
    end)
  end
  for key, value in pairs(item.options.yields or {}) do
    f(type(key) == "string" and key or value)
  end
  for _, name in ipairs(list_of(item.options.gives)) do
    f(name)
  end
end

-- The items that give each name, or change what others give.
local function givers_of(items)
  local givers = {}
  for _, item in ipairs(items) do
    each_given(item, function(name)
      givers[name] = givers[name] or {}
      givers[name][item] = true
    end)
  end
  return givers
end

-- Whether an item may change what it does not name; such an item always runs.
local function is_opaque(item)
  if item.run then return not (item.options.yields or item.options.gives) end
  for _, r in ipairs(item.rules) do
    local opaque = r.action and not (r.yields and r.yields[1])
    each_edited(r, function(layer) opaque = opaque or not layer end)
    if opaque and not item.options.gives then return true end
  end
  return false
end

local function has_actions(item)
  for _, r in ipairs(item.rules) do
    if r.action then return true end
  end
  return false
end

-- Whether an item may read what it does not name.
local function reads_all(item) return not item.options.needs and (item.run ~= nil or has_actions(item)) end

local function choose_kinds(p, only)
  local known, chosen = {}, {}
  for _, kind in ipairs(p.kinds) do
    known[kind.name] = kind
  end
  for _, name in ipairs(only) do
    if not known[name] then
      errors.raise {
        message = ("stringer.load: `only`: there is no kind of fact `%s`%s"):format(
          tostring(name),
          errors.hint(tostring(name), known)
        ),
      }
    end
    chosen[name] = true
  end
  local kinds = {}
  for _, kind in ipairs(p.kinds) do
    if chosen[kind.name] then kinds[#kinds + 1] = kind end
  end
  return kinds
end

-- The items that run for some kinds of fact, without one of them if it is given.
local function find(p, kinds, reads, without)
  local givers, kept, asked, places = givers_of(p.items), {}, {}, {}
  local keep

  local function ask(name)
    if asked[name] then return end
    asked[name] = true
    for item in pairs(givers[name] or {}) do
      keep(item)
    end
  end

  local function keep_before(place)
    for i = 1, place - 1 do
      keep(p.items[i])
    end
  end

  for i, item in ipairs(p.items) do
    places[item] = i
  end

  function keep(item)
    if kept[item] or item == without then return end
    kept[item] = true
    if reads_all(item) then keep_before(places[item]) end
    for _, name in ipairs(list_of(item.options.needs)) do
      ask(name)
    end
    for name in pairs(item.rules and reads(item, places[item]) or {}) do
      ask(name)
    end
  end

  ask(ALWAYS)
  for _, item in ipairs(p.items) do
    if is_opaque(item) then keep(item) end
  end
  for _, kind in ipairs(kinds) do
    if kind.layer then ask(kind.layer) end
    for _, name in ipairs(list_of(kind.needs)) do
      ask(name)
    end
    if kind.make and not kind.needs then keep_before(#p.items + 1) end
  end
  return kept
end

-- The place of the last item, but for the step itself, that gives what a step gives.
local function last_giver(p, kept, step)
  local given, last = {}, 0
  each_given(step, function(name) given[name] = true end)
  for i, item in ipairs(p.items) do
    if kept[item] and item ~= step then
      each_given(item, function(name)
        if given[name] then last = i end
      end)
    end
  end
  return last
end

-- Marks the items that run for the sake of one step alone, behind the place where that can be asked whether it has
-- anything to do.
local function mark_sakes(p, kinds, reads, kept)
  for _, step in ipairs(p.items) do
    if kept[step] and step.options.needed then
      local others, last = find(p, kinds, reads, step), last_giver(p, kept, step)
      for i, item in ipairs(p.items) do
        if i > last and kept[item] and not others[item] then item.sake = step end
      end
    end
  end
end

--- Finds what has to run. What runs for the sake of a step alone that may have nothing to do bears that step as `sake`.
-- @tparam table p the plan
-- @tparam {string,...} only names of kinds of fact
-- @tparam function reads (item, place in the plan) -> set of the layers that the rules of a phase name
-- @treturn table set of items
-- @treturn table list of the kinds; raises an error if there is no such kind
function needs.find(p, only, reads)
  local kinds = choose_kinds(p, only)
  local kept = find(p, kinds, reads)
  mark_sakes(p, kinds, reads, kept)
  return kept, kinds
end

return needs
