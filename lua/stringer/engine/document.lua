--- One text and what was found in it. Tokens are numbered from 1 and ranges of them hold both ends.
-- @classmod stringer.document

local closed = require "stringer.base.closed"
local engine = require "stringer.core"
local identity = require "stringer.engine.identity"
local rule = require "stringer.pack.rule"
local spans = require "stringer.engine.spans"

local document = {}

local LEXICON_REF, check_layer = spans.LEXICON_REF, spans.check_layer
local PLACE, PLACES = engine.PLACE, engine.PLACES

local Document = { __name = "stringer.document", __metatable = "stringer.document" }

function Document.__newindex(doc, key, value)
  if Document[key] ~= nil then error(("a document's `%s` cannot be replaced"):format(tostring(key)), 2) end
  rawset(doc, key, value)
end
Document.__index = Document

local function take(methods)
  for name, method in pairs(methods) do
    Document[name] = method
  end
end
take(require "stringer.engine.document_spans")
take(require "stringer.engine.document_text")
take(require "stringer.engine.document_arguments")

--- Makes a document around one of the core.
-- @tparam table extractor
-- @tparam userdata core
-- @tparam table options `date` (a table), `title`, `id`, `meta`
-- @treturn document
function document.new(extractor, core, options)
  local list, room = engine.list, extractor.room
  return setmetatable({
    core = core,
    extractor = extractor,
    date = options.date,
    title = options.title,
    id = options.id,
    meta = options.meta,
    problems = {},
    _layers = {},
    _count = 0,
    _spans = list(room),
    _flats = list(room),
    _places = list(room),
    _early = {},
    _lexicon = {},
    _failed = {},
    _told = {},
    _columns = {},
    _features = extractor.features,
    _filing = false,
    _compact = false,
    _used = false,
  }, Document)
end

--- Takes note of a phase's matches whose rules declare a span: they lie in the core, with the refs that follow
-- `_count`. For the module itself.
-- @tparam integer n how many
-- @tparam table layers those in which they may lie
function Document:filed(n, layers)
  if n == 0 then return end
  self._count = self._count + n
  for i = 1, #layers do
    self._layers[layers[i]] = nil
  end
end

--- Adds a span that is complete, with the id that follows `_count`; for the module itself.
-- @treturn integer the id
function Document:put(span)
  local layer, id = span.layer, span.id
  self.core:add_span(layer, span.first, span.last, span, id, self.extractor.layers[layer].tested)
  self._count, self._spans[id], self._layers[layer] = id, span, nil
  return id
end

--- Adds a span.
-- @tparam string layer one that a rule or step yields
-- @tparam integer first token
-- @tparam integer last token, inclusive
-- @tparam[opt] table features names → values; rules can test strings, numbers and booleans
-- @treturn table the span
function Document:add(layer, first, last, features)
  check_layer(self, layer, 2)
  local span =
    { layer = layer, first = first, last = last, id = self._count + 1, rule = self._origin, doc = self }
  for key, value in pairs(features or {}) do
    if rule.RESERVED[key] then error(("a feature cannot be called `%s`"):format(key), 2) end
    span[key] = value
  end
  if
    type(first) ~= "number"
    or type(last) ~= "number"
    or first < 1
    or last < first
    or last > self.core:ntokens()
  then
    error(("tokens %s to %s are no range of this document"):format(tostring(first), tostring(last)), 2)
  end
  self:put(setmetatable(span, spans.metatable(self._origin)))
  return span
end

-- Notes a change of a span or token while `explain` listens. The reason is a text, a rule, or a text with a place
-- (`{text=, file=, line=}`); without a place, that of the calling code is noted.
local function note_edit(doc, span, what, why)
  local edits = doc._edits
  if not edits then return end
  local by = rule.is(why) and why
  local given = by or type(why) == "table" and why
  local info = not given and debug.getinfo(3, "Sl")
  edits[#edits + 1] = {
    what = what,
    why = not by and (given and given.text or why) or nil,
    by = by and by.id or nil,
    layer = span.layer,
    first = span.first,
    last = span.last,
    rule = span.rule and span.rule.id,
    file = given and given.file or info.source:match "^@(.*)",
    line = given and given.line or info.currentline,
  }
end

--- Numbers the things that spans are of: see `stringer.engine.identity`; for the module itself.
Document.identify = identity.run

--- Takes note of a change for `explain`; for the module itself.
Document.note_edit = note_edit

--- Takes a span away: later rules and the dossier do not see it.
-- @tparam table span
-- @tparam[opt] string why for `explain`
-- @treturn boolean whether it was there
function Document:remove(span, why)
  local id = span.id
  if not self.core:remove_span(span.layer, span.first, span.last, id) then return false end
  self._layers[span.layer] = nil
  if id < LEXICON_REF then self._spans[id] = false end
  note_edit(self, span, "removed", why)
  return true
end

--- Gives a span other features; later rules test the new ones.
-- @tparam table span one that a rule or step has made, no entry of a lexicon
-- @tparam table features names → values; those that are not named stay
-- @tparam[opt] string why for `explain`
-- @treturn boolean whether the span is there
function Document:change(span, features, why)
  local id, layer = span.id, span.layer
  if id >= LEXICON_REF then error("a span of a lexicon cannot be changed", 2) end
  for key in pairs(features) do
    if rule.RESERVED[key] then error(("`%s` is no feature"):format(tostring(key)), 2) end
  end
  if self._spans[id] == false then return false end
  local declared, seen = self.extractor.layers[layer], false
  for key, value in pairs(features) do
    span[key] = value
    seen = seen or not declared.tested or declared.tests[key]
  end
  if seen and not self.core:change_span(layer, span.first, span.last, span, id, declared.tested) then
    return false
  end
  self._spans[id] = span
  note_edit(self, span, "changed", why)
  return true
end

-- A place may be made before the unit of the dossier is known. It is then converted when the dossier is built.
local function place_now(doc, first, last, fact)
  fact = doc.core:place(first, last, fact)
  if not doc._filing then
    local early = doc._early
    early[#early + 1] = { first, last, fact }
  end
  return fact
end

--- A stretch of the text for a fact. Its `start` and `end` are in the unit that the dossier is made in, so facts that
-- hold positions must be made by this function.
-- @tparam integer|table first token, or a span
-- @tparam[opt] integer last token, inclusive
-- @tparam[opt] table fact the table to complete; a new one by default
-- @treturn table with `start`, `end`, `text`
function Document:ref(first, last, fact)
  if type(first) == "table" then
    first, last, fact = first.first, first.last, last
  end
  return place_now(self, first, last or first, fact)
end

--- A stretch of the text as @{document:ref} makes it, but `start`, `end` and `text` may be missing until all is
-- written: for facts whose maker does not read them itself. A dossier that is made to be written is cheaper so.
-- @tparam integer first token
-- @tparam[opt] integer last token, inclusive; by default the first
-- @tparam[opt] table fact the table to complete; a new one by default
-- @treturn table
function Document:place(first, last, fact)
  local ntokens = self._compact
  last = last or first
  if not ntokens or first < 1 or last < first or last > ntokens then
    return place_now(self, first, last, fact)
  end
  if not fact then return { [PLACE] = first * PLACES + last } end
  fact.start, fact["end"], fact.text, fact[PLACE] = nil, nil, nil, first * PLACES + last
  return fact
end

--- A fact out of a span: its place, its text, its rule.
-- @tparam table span
-- @tparam[opt] table fact the table to complete; a new one by default
-- @treturn table
function Document:fact(span, fact)
  fact = self:ref(span.first, span.last, fact)
  fact.rule = span.rule and span.rule.id
  return fact
end

--- Adds methods to all documents; for the stages that come later.
-- @tparam table methods from names to functions
function document.extend(methods) take(methods) end

--- Gives the memory back for the next text. The document cannot be used afterwards.
function Document:close()
  local extractor, core = self.extractor, self.core
  if core == closed then return end
  self.core, self._layers, self._spans, self._lexicon, self._early, self._columns = closed, {}, {}, {}, {}, {}
  extractor:recycle(core, self._count)
end
Document.__close = Document.close

return document
