--- Packs compiled and ready to read texts.
-- @classmod stringer.extractor

local compile = require "stringer.engine.compile"
local compiled_lexicons = require "stringer.pack.compiled_lexicons"
local core = require "stringer.core"
local date = require "stringer.base.date"
local document = require "stringer.engine.document"
local fuzzy = require "stringer.engine.fuzzy"
local errors = require "stringer.base.errors"
local _ = require "stringer.dossier" -- gives documents their dossier
local _ = require "stringer.engine.guest" -- answers sandboxed packs
local rule_cache = require "stringer.engine.rule_cache"
local guard = require "stringer.base.guard"
local lexica = require "stringer.pack.lexica"
local marks = require "stringer.engine.marks"
local models = require "stringer.engine.models"
local plan = require "stringer.pack.plan"
local resolve = require "stringer.pack.resolve"
local run = require "stringer.engine.run"
local spans = require "stringer.engine.spans"

local extractor = {}

--- The bundled models; see `stringer.engine.models`.
extractor.bundled_tagger, extractor.bundled_parser = models.bundled_tagger, models.bundled_parser

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

-- How many entries of lexicons are kept as Lua values.
local MAX_ENTRIES = 4096

--- A new document gets room for as many spans as the last one had, up to this number.
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

-- The key of the extractor's lexicons.
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
    language = models.language(p.wordings),
    tagger = models.tagger(options.tagger),
    free = {},
    room = 0,
    entries = {},
    features = {},
    known = 0,
    marks = marks.new(p.predicates),
  }, Extractor)
  local shared = options.shared and core.receive(options.shared)
  self.syntax = models.syntax(options.arguments, self.tagger, self.language)
  self.own_lexicons = lexica.open(p, self.language, options, shared)
  self.lexicon = compiled_lexicons.join(p, self.own_lexicons)
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

--- Calls a pack's function. Functions of bundled packs run as they are, others under the cap on instructions. The
-- function of a sandboxed pack is a bridge into the pack's own state, which holds the caps.
function Extractor:call(owner, f, ...)
  if owner.bundled or owner.sandboxed then return pcall(f, ...) end
  return guard.call(self.limit, f, ...)
end

--- Raises an error of a pack's code, or keeps it with the document, as the options say.
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
  local ok, reason = pcall(run.all, self, doc, text)
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
function Extractor:noted_as(sum) return rule_cache.name(sum, lexicon_keys(self), self.tagger ~= nil) end

--- A ticket with which another Lua state of this process can share what has been compiled: hand it over as the host
-- hands over light userdata, and there call `stringer.load` for the same packs with it as the option `shared`. A ticket
-- serves once.
-- @treturn userdata
function Extractor:share() return require "stringer.engine.share".ticket(self) end

--- How much each rule did since the packs were loaded.
-- @treturn table list of `{rule=, file=, line=, tries=, tokens=, matches=}`, the ones that worked most first
function Extractor:profile() return require "stringer.dossier.profile".run(self) end

return extractor
