--- Packs: what a pack file declares. Nothing runs here; each declaration is checked as far as it can be alone, is kept
-- with its file and line, and is put together with other packs by `stringer.load`.
--
-- **Order.** Phases and steps run in order of declaration, those of used packs first; `after` and `before` move one
-- directly behind or in front of others. A rule sees the spans of phases and steps that ran before its own phase.
--
-- **Priority.** Rules of a pack outrank those of the packs that it uses: a rule's priority (-499 to 499, 0 by default)
-- counts from 1000 times the rank of its pack, and a pack's rank is one above the highest of the packs that it uses.
-- What outranking means is the phase's policy: with `longest` a longer match still wins, and of two that are equally
-- long the one with the higher priority; with `priority` the higher one wins wherever it lies. To compete with bundled
-- rules, add yours to their phase: `pack:phase "news/times" { … }`.
--
-- **Changing another pack** needs no change of its files: `override` replaces keys of one of its rules, `disable`
-- switches rules, phases and steps off, `extend` adds phrases to its lexicons, `kind` adds lists to the dossier.
--
-- **Functions** of packs that are not bundled run under a cap on instructions; see `stringer.guard`.
-- @classmod stringer.pack

local declared = require "stringer.lexicon.declared"
local errors = require "stringer.base.errors"
local features = require "stringer.pack.features"
local functions = require "stringer.pack.functions"
local kinds = require "stringer.pack.kinds"
local names = require "stringer.pack.names"
local phases = require "stringer.pack.phases"
local rule = require "stringer.pack.rule"

local pack = {}

local Pack = { __name = "stringer.pack", __metatable = "stringer.pack" }
Pack.__index = Pack
Pack.__tostring = function(p) return "pack " .. p.name end
for _, methods in ipairs { kinds, functions, phases } do
  for name, method in pairs(methods) do
    Pack[name] = method
  end
end

local complain, check_name = names.complain, names.check
local NAME, LAYER, MAX_NAME = names.PACK, names.LAYER, names.MOST

--- Makes a new pack.
-- @tparam string name
-- @treturn pack
function pack.new(name)
  local where = errors.where(2)
  check_name(where, "stringer.pack", name, NAME)
  return setmetatable({
    name = name,
    file = where.file,
    line = where.line,
    used = {},
    lexicons = {},
    extensions = {},
    macros = {},
    predicates = {},
    items = {},
    kinds = {},
    overrides = {},
    disabled = {},
    pending = {},
    wordings = {},
    layers = {},
    values = {},
    expected = {},
    dictionaries = {},
    identities = {},
  }, Pack)
end

--- Whether a value is a pack.
-- @param value anything
-- @treturn boolean
function pack.is(value) return type(value) == "table" and value.__pack == true end
Pack.__pack = true

--- Makes layers, macros, predicates and lexicons of another pack visible; it runs before this one.
-- @tparam string|pack ... names, files or packs
-- @treturn pack this pack
function Pack:uses(...)
  local where = errors.where(2)
  for i = 1, select("#", ...) do
    local other = (select(i, ...))
    if type(other) ~= "string" and not pack.is(other) then
      complain(where, "pack:uses: the name of a pack is expected, not a %s", type(other))
    end
    self.used[#self.used + 1] = { pack = other, where = where }
  end
  return self
end

--- Adds to what cuts texts into tokens and sentences: abbreviations, words kept whole or split, for all packs together.
--
--     pack:words { title = { "graf" }, splits = { dunno = { "dun", "no" } } }
-- @tparam table more lists by the names of @{stringer.lang.extend}
-- @tparam[opt] table less lists of entries to leave out
-- @treturn pack this pack
function Pack:words(more, less)
  local where = errors.where(2)
  for _, lists in ipairs { more or false, less } do
    if type(lists) ~= "table" then
      complain(where, "pack:words: lists of words by name are expected, not a %s", type(lists))
    end
    for name, list in pairs(lists) do
      if type(name) ~= "string" or type(list) ~= "table" then
        complain(where, "pack:words: `%s` must be a list of words, not a %s", tostring(name), type(list))
      end
    end
  end
  self.wordings[#self.wordings + 1] = { more = more, less = less, where = where }
  return self
end

--- Declares a part of the pack in a file of its own, which returns a function of the pack.
-- @tparam function part (pack) -> nothing
-- @treturn pack this pack
function Pack:include(part)
  if type(part) ~= "function" then
    complain(
      errors.where(2),
      "pack:include: a function of the pack is expected, not a %s: does its file `return function(pack) … end`?",
      type(part)
    )
  end
  part(self)
  return self
end

--- Declares a layer: which features its spans have, of which types, and what they mean. What rules, lexicons and steps
-- say of a declared layer is checked against that when the packs are loaded. A name "pack/layer" adds features to a
-- layer of a pack that is used. The layer of a lexicon is declared in the same way.
--
--     pack:layer("Vessel", { doc = "Ships.", features = {
--       flag = { doc = "Where it is registered.", matches = "^%u%u%u$", form = "a code of three letters" },
--       kind = { values = { "tanker", "ferry" } }, crew = "number" } })
-- @tparam string name
-- @tparam table spec `doc`, and `features`: name → type ("string", "number", "boolean", "span", "list", "any") or a
-- table with `type`, `values` (a list of those allowed), `matches` (a Lua pattern) with `form` (what it means in
-- words), `doc`
-- @treturn pack this pack
function Pack:layer(name, spec)
  local where = errors.where(2)
  check_name(where, "pack:layer", name, "^[%a_][%w_%-/]*$")
  if type(spec) ~= "table" then complain(where, "layer %q: a table is expected, not a %s", name, type(spec)) end
  errors.check_keys(spec, { doc = true, features = true }, ("layer %q"):format(name), where)
  local list = {}
  for key, given in pairs(spec.features or {}) do
    if type(key) ~= "string" then complain(where, "layer %q: `features` maps names to types", name) end
    if rule.RESERVED[key] then
      complain(errors.at(where, key), "layer %q: a feature cannot be called `%s`", name, key)
    end
    list[key] = features.read(where, ("layer %q: feature `%s`"):format(name, key), given)
  end
  self.layers[#self.layers + 1] = { name = name, doc = spec.doc, features = list, where = where, pack = self }
  return self
end

--- Makes a layer out of a list of phrases.
-- @tparam string name of the lexicon and of the layer of its spans
-- @tparam table|string source a list of phrases, a table phrase -> features, both in one, or the name of a file beside
-- the pack file or bundled: `.lex`, compiled `.slex`, or a form that is read as it is (`.csv`, `.tsv`, `.jsonl`, spaCy,
-- GATE's `.def` and `.lst`, PETRARCH); what such a file says that cannot be kept is told when it is compiled
-- @tparam[opt] table options `case` ("smart", "folded", "exact", "capital"), `plural` (boolean), `inflect` (boolean:
-- phrases begin with a verb, whose other forms match too), `distance` (1 or 2: so many letters may be wrong),
-- `features` (list: features that rules may ask for though no entry has them yet)
-- @treturn pack this pack
function Pack:lexicon(name, source, options)
  local where = errors.where(2)
  check_name(where, "pack:lexicon", name, LAYER)
  declared.phrases(where, ("lexicon %q"):format(name), source)
  declared.options(where, ("lexicon %q"):format(name), options)
  if self.lexicons[name] then
    local other = self.lexicons[name].where
    complain(where, "lexicon %q is already defined at %s:%d", name, other.file, other.line)
  end
  local lexicon = { name = name, source = source, options = options or {}, where = where, pack = self }
  self.lexicons[name] = lexicon
  self.lexicons[#self.lexicons + 1] = lexicon
  return self
end

--- Adds phrases to a lexicon of a pack that is used. They outrank the lexicon's own: of the entries of a phrase they
-- come first, and they carry the feature `rank`, a number, by which rules can prefer them.
-- @tparam string target "pack/lexicon"
-- @tparam table|string source as for @{pack:lexicon}
-- @treturn pack this pack
function Pack:extend(target, source)
  local where = errors.where(2)
  check_name(where, "pack:extend", target, "^[^/]+/[^/]+$")
  declared.phrases(where, ("extension of %q"):format(target), source)
  self.extensions[#self.extensions + 1] = { target = target, source = source, where = where, pack = self }
  return self
end

--- Defines a macro: `pack:define("NAME", [[…]])`, `pack:define("NAME(a, b)", [[… a … $b …]])`.
-- @tparam string head
-- @tparam string|pattern body
-- @treturn pack this pack
function Pack:define(head, body)
  local where = errors.where(2)
  if type(head) ~= "string" then
    complain(where, "pack:define: a head like NAME or NAME(a, b) is expected, not a %s", type(head))
  end
  if type(body) ~= "string" and type(body) ~= "table" then
    complain(where, "macro %s: a pattern is expected, not a %s", head, type(body))
  end
  if #head > 10 * MAX_NAME then complain(where, "pack:define: the head %q… is too long", head:sub(1, 20)) end
  local name = head:match "^%s*([%a_][%w_]*)%s*$" or head:match "^%s*([%a_][%w_]*)%s*%([%w_,%s]*%)%s*$"
  if not name then complain(where, "pack:define: a head like NAME or NAME(a, b) is expected, not %q", head) end
  if self.macros[name] then
    complain(
      where,
      "macro %s is already defined at %s:%d",
      name,
      self.macros[name].where.file,
      self.macros[name].where.line
    )
  end
  local macro = { name = name, head = head, body = body, where = where, pack = self }
  self.macros[name] = macro
  self.macros[#self.macros + 1] = macro
  return self
end

--- Replaces keys of a rule of a pack that is used; the others stay as they are, false takes one away.
-- @tparam string target "pack/phase/rule"
-- @tparam table body keys as in @{pack:rule}, or a rule
-- @treturn pack this pack
function Pack:override(target, body)
  local where = errors.where(2)
  check_name(where, "pack:override", target, "^[^/]+/[^/]+/.+$")
  if type(body) ~= "table" then
    complain(where, "override of %q: a table is expected, not a %s", target, type(body))
  end
  if rule.is(body) then
    if body.settle then body.settle() end
    local whole = {}
    for key in pairs(rule.KEYS) do
      whole[key] = body[key] or false
    end
    body, where = whole, { file = body.file, line = body.line }
  end
  rule.check_partial(target, body, where)
  self.overrides[#self.overrides + 1] = { target = target, body = body, where = where, pack = self }
  return self
end

--- Switches off a rule ("pack/phase/rule"), a phase or a step ("pack/name") of a pack that is used.
-- @tparam string ... targets
-- @treturn pack this pack
function Pack:disable(...)
  local where = errors.where(2)
  for i = 1, select("#", ...) do
    local target = (select(i, ...))
    check_name(where, "pack:disable", target, "^[^/]+/.+$")
    self.disabled[#self.disabled + 1] = { target = target, where = where, pack = self }
  end
  return self
end

--- ` (did you mean "x"?)` for a function that neither packs nor the module have; nothing where none is near.
-- @tparam string name
-- @treturn string
function pack.hint(name)
  local known = { "pack", "array", "pattern", "token", "span" }
  for method in pairs(Pack) do
    known[#known + 1] = method
  end
  return errors.hint(name, known)
end

--- What the pack declared without finishing: a rule without a body or a phase.
-- @treturn table list of errors
function Pack:unfinished()
  local list = {}
  for _, item in pairs(self.pending) do
    list[#list + 1] = errors.new { file = item.where.file, line = item.where.line, message = item.what }
  end
  table.sort(list, function(a, b) return a.line < b.line end)
  return list
end

return pack
