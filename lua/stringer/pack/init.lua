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
local kinds = require "stringer.pack.kinds"
local features = require "stringer.pack.features"
local names = require "stringer.pack.names"
local rule = require "stringer.pack.rule"

local pack = {}

local Pack = { __name = "stringer.pack", __metatable = "stringer.pack" }
Pack.__index = Pack
Pack.__tostring = function(p) return "pack " .. p.name end
for name, method in pairs(kinds) do
  Pack[name] = method
end

--- Policies for overlaps between the candidates of a phase.
pack.POLICIES = { all = true, longest = true, first = true, priority = true, overlapping = true }
--- What a phase's rules can see at most.
pack.SCOPES = { sentence = true, block = true, document = true }

local PHASE_KEYS = {
  over = true,
  policy = true,
  scope = true,
  after = true,
  before = true,
  unless = true,
  needs = true,
  gives = true,
}
local STEP_KEYS = { after = true, before = true, yields = true, needs = true, gives = true, needed = true }

local complain, check_name, check_names = names.complain, names.check, names.check_lists
local NAME, LAYER, ITEM, TARGET, MAX_NAME = names.PACK, names.LAYER, names.ITEM, names.TARGET, names.MOST

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

-- What a predicate's options say of the texts for which it is called.
local function check_calls(where, name, options)
  local what = ("predicate %q"):format(name)
  if type(options) ~= "table" then complain(where, "%s: options are a table, not a %s", what, type(options)) end
  errors.check_keys(options, { starts = true, among = true, contains = true }, what, where)
  local starts, among, contains = options.starts, options.among, options.contains
  local ok = starts == nil or type(starts) == "string" and pcall(string.find, "", "^" .. starts)
  if not ok then complain(errors.at(where, "starts"), '%s: `starts` is a class of bytes, as "%%d"', what) end
  if among ~= nil and type(among) ~= "table" then
    complain(
      errors.at(where, "among"),
      "%s: `among` is a table whose keys are words, not a %s",
      what,
      type(among)
    )
  end
  if contains ~= nil and (type(contains) ~= "string" or contains == "") then
    complain(errors.at(where, "contains"), "%s: `contains` is a text, not %s", what, tostring(contains))
  end
  for _, words in ipairs(among or {}) do
    if type(words) ~= "table" then
      complain(
        errors.at(where, "among"),
        "%s: `among` lists tables whose keys are words; the words are keys",
        what
      )
    end
  end
  return starts, among, contains
end

--- Names a Lua function of a token's text, which rules call by `[is=NAME]`. It is called once for each distinct text,
-- so it must depend on nothing else.
-- @tparam string name
-- @tparam function f (text) -> boolean
-- @tparam[opt] table options for which texts it is called at all, all by default: `starts`, a class of one byte in
-- Lua's patterns, for those that begin so ("%d", "[AB]"); `among`, a table whose keys are words, or a list of such
-- tables, for these words in whatever case; `contains`, a text, for those that it stands in ("-"); with several, for
-- any of them
-- @treturn pack this pack
function Pack:predicate(name, f, options)
  local where = errors.where(2)
  check_name(where, "pack:predicate", name, LAYER)
  if type(f) ~= "function" then
    complain(where, "predicate %q: a function is expected, not a %s", name, type(f))
  end
  if self.predicates[name] then complain(where, "predicate %q is already defined", name) end
  local starts, among, contains = check_calls(where, name, options or {})
  local predicate =
    { name = name, test = f, where = where, pack = self, starts = starts, among = among, contains = contains }
  self.predicates[name] = predicate
  self.predicates[#self.predicates + 1] = predicate
  return self
end

--- Names a Lua function that fields of rules call: `fields = { value = "number(n)" }`. It is called with what the paths
-- in the brackets name (texts, or features of captured spans; nil where a capture holds nothing), or with the text of
-- the match if there are none, and with the document behind them.
--
--     pack:value("metres", function(text) return tonumber(text) * 0.3048 end, { returns = "number" })
-- @tparam string name
-- @tparam function f (value, …, document) -> string, number, boolean, list of these, or nil
-- @tparam[opt] table options `returns`: the type that it gives, checked against the declared layers; `takes = "token"`:
-- it is called with the number of the first token of a capture, to ask the document of, instead of a text; `takes =
-- "document"`: with the document alone, once, for the `when` of rules
-- @treturn pack this pack
function Pack:value(name, f, options)
  local where = errors.where(2)
  check_name(where, "pack:value", name, LAYER)
  if type(f) ~= "function" then complain(where, "value %q: a function is expected, not a %s", name, type(f)) end
  options = options or {}
  errors.check_keys(options, { returns = true, takes = true }, ("value %q"):format(name), where)
  if options.takes ~= nil and options.takes ~= "token" and options.takes ~= "document" then
    complain(
      errors.at(where, "takes"),
      'value %q: `takes` is "token" or "document", not %s',
      name,
      tostring(options.takes)
    )
  end
  if self.values[name] then complain(where, "value %q is already defined", name) end
  local value =
    { name = name, f = f, returns = options.returns, takes = options.takes, where = where, pack = self }
  self.values[name] = value
  self.values[#self.values + 1] = value
  return self
end

local function expect_body(self, where, what)
  local key = {}
  self.pending[key] = { where = where, what = what }
  return function() self.pending[key] = nil end
end

--- Makes a rule: `pack:rule "name" { match = …, yields = … }`. It must be put into a phase.
-- @tparam string name unique in its phase
-- @tparam[opt] table body what would stand in braces behind the call
-- @treturn function|table (body) -> rule; the rule, if it has its body
function Pack:rule(name, body)
  local where = errors.origin(2)
  check_name(where, "pack:rule", name, "%S")
  local done = expect_body(self, where, ("rule %q has no body: pack:rule %q { … }"):format(name, name))
  local function finish(content)
    done()
    local r = rule.new(name, content, where)
    r.pack = self
    r.settle = expect_body(self, where, ("rule %q stands in no phase"):format(name))
    return r
  end
  if body ~= nil then return finish(body) end
  return finish
end

local function check_choice(where, what, value, choices)
  if value ~= nil and not choices[value] then
    local list = {}
    for k in pairs(choices) do
      list[#list + 1] = k
    end
    table.sort(list)
    complain(
      errors.at(where, value),
      "%s must be one of %s, not %q%s",
      what,
      table.concat(list, ", "),
      tostring(value),
      errors.hint(value, choices)
    )
  end
end

local function check_rules(where, name, rules)
  if type(rules) ~= "table" then
    complain(where, "phase %q: a list of rules is expected, not a %s", name, type(rules))
  end
  for key, r in pairs(rules) do
    if type(key) ~= "number" then
      complain(
        errors.at(where, key),
        "phase %q: unknown key `%s` among its rules; options go into pack:phase(%q, { … })",
        name,
        tostring(key),
        name
      )
    end
    if not rule.is(r) then
      complain(
        where,
        "phase %q: item %s is a %s, not a rule%s",
        name,
        key,
        type(r),
        type(r) == "function" and ": a rule has no body" or ""
      )
    end
  end
end

local function take_rules(phase, rules)
  local seen = {}
  for _, r in ipairs(rules) do
    if seen[r.name] then
      complain(
        errors.at(r, r.name),
        "rule %q is already defined at %s:%d",
        r.name,
        seen[r.name].file,
        seen[r.name].line
      )
    end
    seen[r.name] = r
    if r.settle then r.settle() end
    r.settle = nil
  end
  phase.rules = rules
end

--- Declares a phase: `pack:phase "name" { rule, … }` or `pack:phase("name", { policy = … }) { rule, … }`. A name
-- "pack/phase" adds rules to a phase of a pack that is used.
-- @tparam string name
-- @tparam[opt] table options `policy` ("longest" by default, "first", "priority", "all", "overlapping"), `scope`
-- ("sentence" by default, "block", "document"), `over` (layers: patterns see their spans alone, in a row), `after`,
-- `before` (names of phases or steps; it then runs directly after or before them), `unless` (layers), `needs` and
-- `gives`: what actions of its rules read and change besides, as for @{pack:step}
-- @treturn function (rules) -> this pack
function Pack:phase(name, options)
  local where = errors.where(2)
  check_name(where, "pack:phase", name, type(name) == "string" and name:find "/" and TARGET or ITEM)
  options = options or {}
  if type(options) ~= "table" or options[1] ~= nil then
    complain(where, "phase %q: options are expected here, rules in braces behind them", name)
  end
  errors.check_keys(options, PHASE_KEYS, ("phase %q"):format(name), where)
  check_names(where, ("phase %q"):format(name), options)
  if name:find "/" and next(options) then
    complain(where, "phase %q belongs to another pack: it takes no options here", name)
  end
  if options.over ~= nil and (type(options.over) ~= "table" or type(options.over[1]) ~= "string") then
    complain(errors.at(where, "over"), "phase %q: `over` must be a list of layers", name)
  end
  check_choice(where, "policy", options.policy, pack.POLICIES)
  check_choice(where, "scope", options.scope, pack.SCOPES)
  local done = expect_body(self, where, ("phase %q has no rules: pack:phase %q { … }"):format(name, name))
  return function(rules)
    done()
    check_rules(where, name, rules)
    local phase = { type = "phase", name = name, options = options, where = where, pack = self }
    take_rules(phase, rules)
    self:add_item(phase)
    return self
  end
end

--- Keeps a phase or a step in the order of declaration.
function Pack:add_item(item)
  local other = self.items[item.name]
  if other and not item.name:find "/" then
    complain(
      item.where,
      "%s %q: the name is already used at %s:%d",
      item.type,
      item.name,
      other.where.file,
      other.where.line
    )
  end
  self.items[item.name] = item
  self.items[#self.items + 1] = item
end

--- Declares a Lua function that runs between phases.
-- @tparam string name
-- @tparam function f (document) -> nothing
-- @tparam[opt] table options `after`, `before`, `yields`: layers that it adds spans to, a list or a table layer -> list
-- of features; `needs`: a list of what it reads, `gives`: of what else it gives or changes, both layers or names for
-- what it leaves in the document. They matter where some kinds of fact only are asked for (`only` of `stringer.load`):
-- a step without `needs` keeps all that runs before it, one that neither yields nor gives anything runs always.
-- `needed`, a function, then tells of a document whether the step has anything to do there. It is asked once all else
-- has run that gives what the step gives; if it has not, what runs for its sake alone is left out, as the step is.
-- @treturn pack this pack
function Pack:step(name, f, options)
  local where = errors.where(2)
  check_name(where, "pack:step", name, ITEM)
  if type(f) ~= "function" then complain(where, "step %q: a function is expected, not a %s", name, type(f)) end
  errors.check_keys(options or {}, STEP_KEYS, ("step %q"):format(name), where)
  check_names(where, ("step %q"):format(name), options or {})
  local needed = options and options.needed
  if needed ~= nil and type(needed) ~= "function" then
    complain(errors.at(where, "needed"), "step %q: `needed` must be a function, not a %s", name, type(needed))
  end
  self:add_item { type = "step", name = name, run = f, options = options or {}, where = where, pack = self }
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
