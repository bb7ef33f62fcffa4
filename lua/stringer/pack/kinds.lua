--- What packs declare of facts: the lists of a dossier, which spans are the same thing, verb dictionaries, examples.
-- @submodule stringer.pack

local errors = require "stringer.base.errors"
local expect = require "stringer.pack.expect"
local names = require "stringer.pack.names"
local same = require "stringer.pack.same"
local patterns_file = require "stringer.pack.patterns_file"
local verbs = require "stringer.pack.verbs"

local Pack = {}

local complain, check_name, check_names = names.complain, names.check, names.check_lists
local LAYER, ITEM, TARGET = names.LAYER, names.ITEM, names.TARGET

local KIND_KEYS = { layer = true, make = true, fields = true, replace = true, needs = true, identity = true }

--- Declares a list of facts in the dossier.
-- @tparam string name its key in the dossier
-- @tparam table spec `layer`: each span of the layer is a fact, with `fields` (a list of its features; all by default);
-- or `make`: a function (document) -> list of facts; or both: the function (document, span) -> fact or nil is called
-- for each span, and its mistake loses that fact alone. `replace = true` takes the place of a list of the same name in
-- a pack that is used. `needs`: what the function reads, as for @{pack:step}. `identity = true`: a fact for each thing
-- that spans of the layer are of (@{pack:identity}), with `mentions`.
-- @treturn pack this pack
function Pack:kind(name, spec)
  local where = errors.where(2)
  check_name(where, "pack:kind", name, LAYER)
  if type(spec) ~= "table" then complain(where, "kind %q: a table is expected, not a %s", name, type(spec)) end
  errors.check_keys(spec, KIND_KEYS, ("kind %q"):format(name), where)
  check_names(where, ("kind %q"):format(name), spec)
  if type(spec.layer) ~= "string" and type(spec.make) ~= "function" then
    complain(where, "kind %q: `layer`, a name, or `make`, a function, or both are expected", name)
  end
  if self.kinds[name] then complain(where, "kind %q is already defined", name) end
  if spec.identity ~= nil and not (spec.layer and not spec.make) then
    complain(where, "kind %q: `identity` needs `layer`, and no `make`", name)
  end
  local kind = {
    name = name,
    layer = spec.layer,
    make = spec.make,
    fields = spec.fields,
    replace = spec.replace,
    needs = spec.needs,
    identity = spec.identity,
    where = where,
    pack = self,
  }
  self.kinds[name] = kind
  self.kinds[#self.kinds + 1] = kind
  return self
end

-- The step that `stringer.pack.plan` makes of the classes of a layer, in the place of the first of them.
local function add_identity(self, layer, wish)
  local name = layer .. " identity"
  if self.items[name] then return end
  self:add_item {
    type = "step",
    name = name,
    where = wish.where,
    pack = self,
    run = function() end,
    classes = {},
    options = { after = wish.after, before = wish.before, needs = { layer }, gives = { layer } },
  }
end

--- Says which spans of a layer are the same thing. Spans that are get the same number as their feature `same`, from 1
-- in order of the text; a kind of fact with `identity = true` then has one fact for all of them, with its `mentions`.
--
--     pack:identity("Vessel", { keys = { "name", "text" }, short = { "last" }, agree = { "flag" } })
--
-- Several declarations for a layer are classes: each span is in the first one whose `of` it meets. A declaration for
-- the layer of a pack that is used (`"news/Name"`) stands before that pack's, or changes the one of its `name`.
-- @tparam string layer
-- @tparam table spec `name`: of the class; `of`: features that spans of it have, as `{ type = "vessel" }`; `keys`:
-- features (or "text", or "name|text": the first that is there) of which one must be the same; `words`: a function that
-- `pack:value` names and that gives names as they are compared, by default in small letters; `short`: ways in which
-- a name stands for another, the best first: "last", "first", "inner" (a word of several), "part" (some words), "given"
-- (first names of other length), "initials", or `{ "first", called = "first" }` for spans with such features; `agree`:
-- features that must not differ where both have them; `prefer`: what the same value of a feature and another one add to
-- the rank of a thing, `{ flag = { 3, -8 } }`; `inherit`: features that those who lack them get from the others;
-- `after`, `before`, as for @{pack:step}. See `stringer.engine.identity`.
-- @treturn pack this pack
function Pack:identity(layer, spec)
  local where = errors.where(2)
  local other = type(layer) == "string" and layer:find "/"
  check_name(where, "pack:identity", layer, other and TARGET or LAYER)
  local wish = same.check(where, layer, spec)
  self.identities[#self.identities + 1] = wish
  if not other then add_identity(self, layer, wish) end
  return self
end

--- Makes rules of a verb dictionary of PETRARCH, a rule for each pattern; see README.
-- @tparam string phase that the rules belong to: one of a pack that is used ("news/events"), or a name of its own
-- @tparam string file beside the pack file
-- @tparam[opt] table options of `stringer.pack.verbs`
-- @treturn pack this pack
function Pack:verbs(phase, file, options)
  local where = errors.where(2)
  check_name(where, "pack:verbs", phase, type(phase) == "string" and phase:find "/" and TARGET or ITEM)
  self.dictionaries[#self.dictionaries + 1] = {
    phase = phase,
    file = verbs.file(where, file),
    where = where,
    options = verbs.options(where, options),
    reader = verbs,
  }
  return self
end

--- Makes rules of token patterns of spaCy (EntityRuler, Matcher), a rule for each line of the file; see README.
-- @tparam string phase that the rules belong to: one of a pack that is used ("news/names"), or a name of its own
-- @tparam string file beside the pack file
-- @tparam[opt] table options of `stringer.pack.patterns_file`
-- @treturn pack this pack
function Pack:patterns(phase, file, options)
  local where = errors.where(2)
  check_name(where, "pack:patterns", phase, type(phase) == "string" and phase:find "/" and TARGET or ITEM)
  self.dictionaries[#self.dictionaries + 1] = {
    phase = phase,
    file = verbs.file(where, file, "pack:patterns"),
    where = where,
    options = patterns_file.options(where, options),
    reader = patterns_file,
  }
  return self
end

--- Says what facts a text has: the tests of a pack whose rules are not its own, `stringer test` runs them.
--
--     pack:examples { { "The Dune Guard shelled Reed.", { events = { actor = "The Dune Guard", cameo = "194" } } } }
-- @tparam table list of `{ text, { kind = … }, without = { kind = … }, date=, title=, meta= }`; a kind has a fact or
-- a list of them, each met by another one of the text, true for any or false for none. A fact names keys of the
-- dossier: a text stands for a stretch of the text or for one in a list, a table for what that holds, false for
-- nothing.
-- @treturn pack this pack
function Pack:examples(list)
  local where = errors.where(2)
  self.expected[#self.expected + 1] = { list = expect.check(where, list), where = where }
  return self
end

return Pack
