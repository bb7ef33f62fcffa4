--- Packs compiled and ready to read texts.
-- @classmod stringer.extractor

local again = require "stringer.engine.again"
local captures = require "stringer.engine.captures"
local compile = require "stringer.engine.compile"
local compiled = require "stringer.pack.compiled"
local core = require "stringer.core"
local date = require "stringer.base.date"
local document = require "stringer.engine.document"
local fuzzy = require "stringer.engine.fuzzy"
local edits = require "stringer.engine.edits"
local errors = require "stringer.base.errors"
local _ = require "stringer.dossier" -- gives documents their dossier
local _ = require "stringer.engine.guest" -- answers sandboxed packs
local home = require "stringer.base.home"
local kept = require "stringer.engine.kept"
local guard = require "stringer.base.guard"
local lang = require "stringer.lang"
local lexica = require "stringer.pack.lexica"
local marks = require "stringer.engine.marks"
local match = require "stringer.engine.match"
local plan = require "stringer.pack.plan"
local resolve = require "stringer.pack.resolve"
local rule = require "stringer.pack.rule"
local sandbox = require "stringer.pack.sandbox"
local spans = require "stringer.engine.spans"

local extractor = {}

local Extractor = { __name = "stringer.extractor", __metatable = "stringer.extractor" }
Extractor.__index = Extractor

local OPTIONS = {
  sandbox = "boolean",
  instructions = "number",
  cache = true,
  errors = "string",
  tagger = true,
  arguments = true,
  vocabulary = "number",
  signatures = "number",
  shared = "userdata",
  only = "table",
}

local READ_KEYS = { date = true, title = true, id = true, meta = true }

-- How much a session remembers, in bytes. When a budget is spent the session forgets all and learns anew.
local VOCABULARY, SIGNATURES = 8 * 1024 * 1024, 4 * 1024 * 1024

-- A rule's action may fail so often in a document before it is left alone.
local MAX_FAILURES = 10
local SHOWN = 8 -- tokens of a stretch in a message

-- So many entries of lexicons are kept as Lua values.
local MAX_ENTRIES = 4096

--- A new document is given room for so many spans, if the last one had as many.
local MAX_ROOM = 4096

local function check_options(options)
  for key, value in pairs(options) do
    local wanted = OPTIONS[key]
    if not wanted then
      errors.raise {
        message = ("stringer.load: unknown option `%s`%s"):format(tostring(key), errors.hint(key, OPTIONS)),
      }
    end
    if wanted ~= true and type(value) ~= wanted then
      errors.raise {
        message = ("stringer.load: option `%s` must be a %s, not a %s"):format(key, wanted, type(value)),
      }
    end
  end
  if options.errors and options.errors ~= "raise" and options.errors ~= "collect" then
    errors.raise {
      message = ('stringer.load: option `errors` must be "raise" or "collect", not %q'):format(options.errors),
    }
  end
end

local language -- immutable, so one for all

local function english()
  language = language or core.language(require "stringer.lang.en")
  return language
end

local function refuse_words(wording, reason)
  local name = tostring(reason):match "there is no property '(.-)'"
  local message = name
      and ("there is no list `%s`%s"):format(name, errors.hint(name, require "stringer.lang.en"))
    or tostring(reason):gsub("^stringer: ", "")
  errors.raise {
    file = wording.where.file,
    line = wording.where.line,
    near = name,
    message = "pack:words: " .. message,
  }
end

--- English with what packs add to it.
local function language_of(wordings)
  if #wordings == 0 then return english() end
  local tables, made = require "stringer.lang.en", nil
  for _, wording in ipairs(wordings) do
    tables = lang.extend(tables, wording.more, wording.less)
    local ok, result = pcall(core.language, tables)
    if not ok then refuse_words(wording, result) end
    made = result
  end
  return made
end

local tagger -- immutable likewise

local function open_tagger(path)
  local opened, message = core.tagger(path)
  if not opened then errors.raise { message = tostring(message), kind = "missing" } end
  return opened
end

--- The bundled model of the tagger, one for all.
-- @treturn userdata the core's tagger
function extractor.bundled_tagger()
  tagger = tagger or open_tagger(home.folder() .. "/data/en.tagger")
  return tagger
end

local function tagger_of(option)
  if option == nil then return extractor.bundled_tagger() end
  if type(option) == "string" then return open_tagger(option) end
  return option or nil
end

local parser -- immutable likewise; fits the bundled tagger

local function open_parser(path, of)
  local opened, message = core.parser(path, of)
  if not opened then errors.raise { message = tostring(message), kind = "missing" } end
  return opened
end

--- The bundled model of the argument layer, one for all.
-- @treturn userdata the core's parser
function extractor.bundled_parser()
  parser = parser or open_parser(home.folder() .. "/data/en.arguments", extractor.bundled_tagger())
  return parser
end

-- What parses sentences, or nil where arguments are off or there are no parts of speech to parse by.
local function syntax_of(option, of, words)
  if option == false or not of then return nil end
  local model
  if type(option) == "string" then
    model = open_parser(option, of)
  elseif of == extractor.bundled_tagger() then
    model = extractor.bundled_parser()
  else
    errors.raise {
      message = "stringer.load: with another tagger, option `arguments` must be a file that fits it, or false",
    }
  end
  return core.syntax(model, words)
end

local function lexicon_rules(p)
  local rules = {}
  for _, lexicon in ipairs(p.lexicons) do
    rules[lexicon.name] = {
      id = lexicon.owner.name .. "/" .. lexicon.name,
      name = lexicon.name,
      file = lexicon.where.file,
      line = lexicon.where.line,
      names = {},
    }
  end
  return rules
end

-- What tells the extractor's lexicons from others.
local function lexicon_keys(self)
  local keys = {}
  for i, own in ipairs(self.own_lexicons) do
    keys[i] = own.key
  end
  return table.concat(keys, " ")
end

--- Compiles packs.
-- @tparam table wanted list of names, files or packs
-- @tparam[opt] table options as for `stringer.load`
-- @treturn extractor
function extractor.new(wanted, options)
  options = options or {}
  check_options(options)
  local limit = options.instructions or guard.default
  local packs = resolve.all(wanted, { sandbox = options.sandbox, instructions = limit })
  local p = plan.build(packs)
  local self = setmetatable({
    plan = p,
    packs = packs,
    rules = p.rules,
    limit = limit,
    collect = options.errors == "collect",
    session = core.session {
      vocabulary = options.vocabulary or VOCABULARY,
      signatures = options.signatures or SIGNATURES,
    },
    language = language_of(p.wordings),
    tagger = tagger_of(options.tagger),
    free = {},
    room = 0,
    entries = {},
    features = {},
    known = 0,
    marks = marks.new(p.predicates),
  }, Extractor)
  local shared = options.shared and core.receive(options.shared)
  self.syntax = syntax_of(options.arguments, self.tagger, self.language)
  self.own_lexicons = lexica.open(p, self.language, options, shared)
  self.lexicon = compiled.join(p, self.own_lexicons)
  self.fuzzy = fuzzy.new(p, self, function(text) return self:words(text) end)
  self.lexicon_layers = lexicon_rules(p)
  self.layers = compile.run(
    p,
    self.session,
    self.language,
    self.lexicon,
    shared,
    { tagged = self.tagger ~= nil, only = options.only, cache = options.cache, lexicons = lexicon_keys(self) }
  )
  self.items, self.kinds = p.items, p.kinds
  return self
end

--- An entry of the lexicons, by its number in a span's ref; with the rule that stands for its lexicon.
function Extractor:lexicon_entry(id)
  local entry = self.entries[id]
  if not entry then
    if self.known == MAX_ENTRIES then
      self.entries, self.known = {}, 0
      for ref in pairs(self.features) do
        self.features[ref] = nil
      end -- documents hold the table itself
    end
    entry = self.lexicon:entry(id)
    local features = entry.features
    features.name, features.layer = features.name or entry.name, entry.lexicon
    self.entries[id], self.features[spans.LEXICON_REF + id], self.known = entry, features, self.known + 1
  end
  return entry, self.lexicon_layers[entry.lexicon]
end

--- The folded texts of the tokens of a text; for the module itself.
-- @tparam string text
-- @treturn {string,...}
function Extractor:words(text)
  local c = core.document(self.session)
  c:read(text, self.language)
  local words = c:column "folded"
  c:close()
  return words
end

--- Calls a pack's function: bundled ones as they are, others under the cap on instructions. What a sandboxed pack gave
-- is a bridge into its own state, where the caps are.
function Extractor:call(owner, f, ...)
  if owner.bundled or owner.sandboxed then return pcall(f, ...) end
  return guard.call(self.limit, f, ...)
end

--- Takes note of an error in a pack's code: raises it, or keeps it with the document.
function Extractor:problem(doc, where, what, reason)
  local id = doc.id and (" (document %s)"):format(tostring(doc.id)) or ""
  local e = errors.new {
    file = where.file,
    line = where.line,
    message = ("%s: %s%s"):format(what, tostring(reason), id),
    kind = "action",
    rule = where.id,
  }
  if not self.collect then error(e, 0) end
  doc.problems[#doc.problems + 1] = e
end

local function holds(self, doc, p, text)
  if doc._failed[p] then return false end
  local ok, result = self:call(p.owner, p.test, text)
  doc._failed[p] = not ok
  if not ok then self:problem(doc, p.where, ("predicate %q of %q"):format(p.name, text), result) end
  return ok and result
end

local RESERVED = rule.RESERVED

local function put(doc, flat, p, span)
  local id = doc:put(span)
  doc._flats[id], doc._places[id] = flat, p
end

--- Makes a span of the result of an action: the declared features, then those of the result, and its extent.
local function put_returned(doc, r, flat, p, result)
  local span = r.span_of(doc, flat, p, doc._count + 1)
  local layer, first, last = result.layer, result.first, result.last
  for key, value in next, result do
    if not RESERVED[key] then span[key] = value end
  end
  if layer then
    if not doc.extractor.layers[layer] then error(("there is no layer `%s`"):format(tostring(layer)), 0) end
    span.layer = layer
  end
  if first or last then
    first, last = first or span.first, last or span.last
    if first > last or first < 1 or last > doc.core:ntokens() then
      error(("tokens %s to %s are no range of this document"):format(tostring(first), tostring(last)), 0)
    end
    span.first, span.last = first, last
  end
  put(doc, flat, p, span)
end

local function take_result(doc, r, flat, p, result)
  if not result or not r.layer then return end
  if result == true then result = {} end
  if type(result) ~= "table" then
    error(("it must return features, a list of them, or nil, not a %s"):format(type(result)), 0)
  end
  if result[1] == nil then return put_returned(doc, r, flat, p, result) end
  for _, one in ipairs(result) do
    put_returned(doc, r, flat, p, one)
  end
end

local function act_trusted(doc, r, flat, p) take_result(doc, r, flat, p, r.action(match.new(doc, r, flat, p))) end

local function act(self, doc, r, flat, p)
  if (doc._failed[r] or 0) >= MAX_FAILURES then return end
  local ok, result
  doc._origin = r
  if r.actor.bundled then
    ok, result = pcall(act_trusted, doc, r, flat, p)
  else
    ok, result = self:call(r.actor, r.action, match.new(doc, r, flat, p))
    if ok then
      ok, result = pcall(take_result, doc, r, flat, p, result)
    end
  end
  doc._origin = nil
  if not ok then
    local failed = (doc._failed[r] or 0) + 1
    -- An endless action would spend its cap for each match.
    doc._failed[r] = errors.is(result) and result.kind == "endless" and MAX_FAILURES or failed
    self:problem(doc, r, ("rule %s: action"):format(r.id), result)
  end
end

local function edit(doc, item, r, flat, p)
  doc._origin = item
  edits.run(doc, r, flat, p)
  doc._origin = nil
end

-- What a function of a pack says of a document, which is asked once; else its metadata.
local function told_of(doc, r, key)
  local value = r.values and r.values[key]
  if not value or value.takes ~= "document" then return doc.meta and doc.meta[key] end
  if doc._told[value.f] == nil then
    local ok, result = doc.extractor:call(value.owner, value.f, doc)
    if not ok then
      doc.extractor:problem(doc, r, ("rule %s: function `%s`"):format(r.id, value.name), result)
    end
    doc._told[value.f] = ok and result or false
  end
  return doc._told[value.f]
end

-- Whether a document is as a rule wants it.
local function meets(doc, r)
  for key, wanted in pairs(r.when) do
    local value, met = told_of(doc, r, key), false
    for _, one in ipairs(type(wanted) == "table" and wanted or { wanted }) do
      met = met or one == value
    end
    if not met then return false end
  end
  return true
end

-- Rules that hold for some documents only take part, or not.
local function choose_rules(doc, item)
  for _, at in ipairs(item.conditional) do
    item.matcher:allow(at, meets(doc, item.rules[at]))
  end
end

-- What a match of a rule yields: one span, or one for each occurrence of a capture.
local function yield(self, doc, r, flat, p)
  if r.action then
    act(self, doc, r, flat, p)
  elseif r.layer then
    put(doc, flat, p, r.span_of(doc, flat, p, doc._count + 1))
  end
end

-- Rules that have more overlapping matches than they may. The document has all else, so that nothing is raised.
local function note_passed(doc, item)
  for _, passed in ipairs(item.matcher:passed()) do
    local r, last = item.rules[passed.rule], math.min(passed.last, passed.first + SHOWN - 1)
    doc.problems[#doc.problems + 1] = errors.new {
      file = r.file,
      line = r.line,
      kind = "budget",
      rule = r.id,
      message = ("rule %s: it has more overlapping matches than a rule may in %q%s; only the first are kept"):format(
        r.id,
        doc:text(passed.first, last),
        last < passed.last and " …" or ""
      ),
    }
  end
end

local function run_phase(self, doc, item)
  local rules = item.rules
  local trace = doc._trace
  if item.conditional then choose_rules(doc, item) end
  if trace then rawset(doc, "_edits", {}) end
  local filed, flat, others = item.matcher:file(doc.core, doc._count + 1, trace ~= nil)
  if item.options.policy == "overlapping" then note_passed(doc, item) end
  if trace then trace(doc, item, flat) end
  doc:filed(filed, item.filed)
  for i = 1, #others do
    local p = others[i]
    local r = rules[flat[p]]
    if r.each then
      for _, one in ipairs(captures.each(flat, p, r.span_number)) do
        yield(self, doc, r, one, 1)
      end
    else
      yield(self, doc, r, flat, p)
    end
    if r.edits then edit(doc, item, r, flat, p) end
  end
  if item.again then again.run(doc, item) end
  if trace and doc._edits[1] then trace(doc, item, nil, doc._edits) end
end

local function run_step(self, doc, item)
  local trace = doc._trace
  if trace then rawset(doc, "_edits", {}) end
  doc._origin = item
  local ok, reason = self:call(item.owner, item.run, doc)
  doc._origin = nil
  if trace then trace(doc, item, nil, doc._edits) end
  if not ok then self:problem(doc, item.where, ("step %s"):format(item.id), reason) end
end

-- Whether a step has anything to do in a document, for the sake of which alone others run.
local function is_needed(self, doc, step, known)
  if known[step] == nil then
    local ok, answer = self:call(step.owner, step.options.needed, doc)
    known[step] = not ok or answer
    if not ok then self:problem(doc, step.where, ("step %s: `needed`"):format(step.id), answer) end
  end
  return known[step]
end

local function run_items(self, doc)
  local needed = {}
  for _, item in ipairs(self.items) do
    if not item.sake or is_needed(self, doc, item.sake, needed) then
      if item.run then
        run_step(self, doc, item)
      else
        run_phase(self, doc, item)
      end
    end
  end
end

local function run(self, doc, text)
  local c = doc.core
  for _, found in ipairs(self.packs) do
    if found.sandboxed then sandbox.of(found.pack):begin(#text) end
  end
  c:read(text, self.language)
  c:tag(self.tagger)
  if self.lexicon then self.lexicon:match(c) end
  if self.fuzzy then self.fuzzy:match(doc) end
  self.marks:update(self.session, function(p, word)
    if p.owner.bundled then return p.test(word) end
    return holds(self, doc, p, word)
  end)
  run_items(self, doc)
end

local function refuse(method, message, ...)
  errors.raise { message = ("extractor:%s: "):format(method) .. message:format(...) }
end

local function check_self(self, method)
  if type(self) ~= "table" or not self.session then
    refuse(method, "it is called with a colon: extractor:%s(…)", method)
  end
end

local function check_read(text, options, method)
  if type(text) ~= "string" then
    refuse(method, "a text is expected, not %s", text == nil and "nil" or "a " .. type(text))
  end
  if type(options) ~= "table" then
    refuse(method, "options are expected as a table, { date = … }, not a %s", type(options))
  end
  for key in pairs(options) do
    if not READ_KEYS[key] then
      refuse(method, "unknown option `%s`%s", tostring(key), errors.hint(key, READ_KEYS))
    end
  end
  if options.meta ~= nil and type(options.meta) ~= "table" then
    refuse(method, "`meta` must be a table, not a %s", type(options.meta))
  end
  if options.date == nil then return nil end
  local day, problem = date.parse(options.date)
  if not day then errors.raise { message = ("extractor:%s: %s"):format(method, problem), kind = "date" } end
  return day
end

--- Reads a text.
-- @tparam string text UTF-8
-- @tparam[opt] table options `date` ("YYYY-MM-DD", of the text, for times that refer to it), `title`, `id`, `meta`
-- (a table: whatever else is known of the text; rules can ask for it by `when`, and it comes out in the dossier)
-- @treturn document; raises an error with its place when a date is none or, unless the packs were loaded with `errors =
-- "collect"`, when code of a pack fails
function Extractor:read(text, options)
  check_self(self, "read")
  return self:read_traced(text, options or {})
end

local function new_core(self)
  local c = core.document(self.session)
  c:use_syntax(self.syntax)
  return c
end

--- As @{extractor:read}, with a look at each phase; for the module itself.
-- @tparam string text
-- @tparam table options
-- @tparam[opt] function trace called with the document, a phase and the flat list of its matches, before its actions
-- run
-- @treturn document
function Extractor:read_traced(text, options, trace)
  local day = check_read(text, options, trace and "explain" or "read")
  local c = table.remove(self.free) or new_core(self)
  local doc = document.new(self, c, { date = day, title = options.title, id = options.id, meta = options.meta })
  rawset(doc, "_text", text)
  rawset(doc, "_trace", trace)
  local ok, reason = pcall(run, self, doc, text)
  if not ok then
    doc:close()
    error(reason, 0)
  end
  return doc
end

--- Takes a document's memory back.
-- @tparam userdata c the core's document
-- @tparam integer count how many spans rules and steps added to it: the next one is given room for as many
function Extractor:recycle(c, count)
  self.room = count < MAX_ROOM and count or MAX_ROOM
  if #self.free < 4 then
    self.free[#self.free + 1] = c
  else
    c:close()
  end
end

--- Tells why rules did or did not fire on a text.
-- @tparam string text
-- @tparam[opt] string id of a rule, "pack/phase/rule", or the end of it
-- @tparam[opt] table options as for @{extractor:read}
-- @treturn table see `stringer.explain`; tostring of it is for reading
function Extractor:explain(text, id, options)
  check_self(self, "explain")
  return require "stringer.dossier.explain".run(self, text, id, options)
end

--- Tells where each fact of a text comes from, rule by rule down to tokens, and what became of each match.
-- @tparam string text
-- @tparam[opt] table options as for @{extractor:read}
-- @treturn table see `stringer.dossier.origins`; tostring of it is for reading
function Extractor:origins(text, options)
  check_self(self, "origins")
  return require "stringer.dossier.origins".run(self, text, options)
end

--- Runs the examples of a pack's rules.
-- @tparam[opt] string|pack which a pack or its name; all packs by default
-- @treturn table `{passed=, failed=, untested=, failures={ {rule=, file=, line=, text=, expected=, got=, message=} }}`;
-- untested are the rules without examples
function Extractor:test(which) return require "stringer.dossier.examples".run(self, which) end

--- The name under which an installation notes where its compiled phases are; for the module itself.
-- @tparam string sum of its parsed files
-- @treturn string
function Extractor:noted_as(sum) return kept.name(sum, lexicon_keys(self), self.tagger ~= nil) end

--- A ticket with which another Lua state of this process can share what has been compiled: hand it over as the host
-- hands over light userdata, and there call `stringer.load` for the same packs with it as the option `shared`. A ticket
-- serves once.
-- @treturn userdata
function Extractor:share() return require "stringer.engine.share".ticket(self) end

--- How much each rule did since the packs were loaded.
-- @treturn table list of `{rule=, file=, line=, tries=, tokens=, matches=}`, the ones that worked most first
function Extractor:profile() return require "stringer.dossier.profile".run(self) end

return extractor
