--- One text and what was found in it. Tokens are numbered from 1 and ranges of them hold both ends.
-- @classmod stringer.document

local captures = require "stringer.captures"
local errors = require "stringer.errors"
local rule = require "stringer.rule"

local document = {}

local Document = { __name = "stringer.document", __metatable = "stringer.document" }

--- A span's captures are made when they are asked for.
local Span = { __name = "stringer.span", __metatable = "stringer.span" }
function Span.__index(span, key)
  if key ~= "captures" then return nil end
  local doc, id = span.doc, span.id
  local flat = doc._flats[id]
  local made = flat and captures.table(doc, flat, doc._places[id], span.rule.names) or {}
  rawset(span, "captures", made)
  return made
end

function Document.__newindex(doc, key, value)
  if Document[key] ~= nil then error(("a document's `%s` cannot be replaced"):format(tostring(key)), 2) end
  rawset(doc, key, value)
end
Document.__index = Document

local LEXICON_REF = 2147483648

--- Makes a document around one of the core.
-- @tparam table extractor
-- @tparam userdata core
-- @tparam table options `date` (a table), `title`, `id`
-- @treturn document
function document.new(extractor, core, options)
  return setmetatable({
    core = core, extractor = extractor, date = options.date, title = options.title, id = options.id, problems = {},
    _layers = {}, _count = 0, _spans = {}, _flats = {}, _places = {}, _early = {}, _lexicon = {}, _failed = {}, _filing = false,
  }, Document)
end

local function check_layer(doc, layer, level)
  if not doc.extractor.layers[layer] then
    error(("there is no layer `%s`%s"):format(tostring(layer), errors.hint(layer, doc.extractor.layers)), level + 1)
  end
end

--- The list of a layer, sorted, in a form that may be changed.
local function own_list(doc, layer)
  local entry = doc._layers[layer]
  if not entry then
    entry = { list = {}, sorted = true, lent = false }
    doc._layers[layer] = entry
  elseif entry.lent then
    local copy = {}
    for i, span in ipairs(entry.list) do copy[i] = span end
    entry.list, entry.lent = copy, false
  end
  entry.index = nil
  return entry
end

--- Adds a span whose features lie in the table already; for the module itself.
function Document:put(layer, first, last, span, r)
  local id = self._count + 1
  span.layer, span.first, span.last, span.id, span.rule = layer, first, last, id, r
  self.core:add_span(layer, first, last, span, id)
  span.doc = self
  self._count, self._spans[id] = id, span
  local entry = self._layers[layer]
  if not entry or entry.lent or entry.index then entry = own_list(self, layer) end
  local list = entry.list
  local n = #list
  local before = list[n]
  if before and (before.first > first or (before.first == first and before.last > last)) then entry.sorted, entry.ready = false, false end
  list[n + 1] = span
  return setmetatable(span, Span)
end

--- Adds a span.
-- @tparam string layer one that a rule or step yields
-- @tparam integer first token
-- @tparam integer last token, inclusive
-- @tparam[opt] table features names → values; rules can test strings, numbers and booleans
-- @treturn table the span
function Document:add(layer, first, last, features)
  check_layer(self, layer, 2)
  local span = { layer = false, first = 0, last = 0, id = 0, rule = false, doc = false }
  for key, value in pairs(features or {}) do
    if rule.RESERVED[key] then error(("a feature cannot be called `%s`"):format(key), 2) end
    span[key] = value
  end
  if type(first) ~= "number" or type(last) ~= "number" or first < 1 or last < first or last > self.core:ntokens() then
    error(("tokens %s to %s are no range of this document"):format(tostring(first), tostring(last)), 2)
  end
  return self:put(layer, first, last, span, self._origin)
end

local function remove_from(list, span)
  for i = #list, 1, -1 do
    if list[i] == span then
      table.remove(list, i)
      return true
    end
  end
  return false
end

--- Takes a span away: later rules and the dossier do not see it.
-- @tparam table span
-- @treturn boolean whether it was there
function Document:remove(span)
  self:spans(span.layer)
  local entry = own_list(self, span.layer)
  if not remove_from(entry.list, span) then return false end
  self.core:remove_span(span.first, span.last, span.ref or span.id)
  if not span.ref then self._spans[span.id] = nil end
  return true
end

local function sooner(a, b)
  if a.first ~= b.first then return a.first < b.first end
  if a.last ~= b.last then return a.last < b.last end
  return a.id < b.id
end

--- A lexicon's span as a Lua value; made when it is first asked for.
local function lexicon_span(doc, ref, first, last)
  local key = ref * 65536 + first % 65536
  local known = doc._lexicon[key]
  if known and known.first == first and known.last == last then return known end
  local entry, r = doc.extractor:lexicon_entry(ref - LEXICON_REF)
  local span = {}
  for k, v in pairs(entry.features) do span[k] = v end
  span.name = span.name or entry.name
  span.layer, span.first, span.last, span.id, span.ref, span.doc, span.rule = entry.lexicon, first, last, ref, ref, doc, r
  doc._lexicon[key] = setmetatable(span, Span)
  return span
end

--- The span that a ref of the engine stands for; for the module itself.
function Document:span_of(ref, first, last)
  if ref < LEXICON_REF then return self._spans[ref] end
  return lexicon_span(self, ref, first, last)
end

--- Lists a lexicon's spans, which the core holds alone until somebody asks.
local function list_lexicon(doc, layer)
  local flat = doc.core:layer(layer)
  local list = {}
  for i = 1, #flat, 3 do
    if flat[i + 2] >= LEXICON_REF then list[#list + 1] = lexicon_span(doc, flat[i + 2], flat[i], flat[i + 1]) end
  end
  local entry = own_list(doc, layer)
  for _, span in ipairs(entry.list) do list[#list + 1] = span end
  entry.list, entry.sorted, entry.listed = list, false, true
  return entry
end

--- The layer's entry with its list complete and in order; nil if it has no spans. `ready` says that nothing is left to do.
local function sorted_entry(doc, layer)
  local entry = doc._layers[layer]
  if doc.extractor.lexicon_layers[layer] and not (entry and entry.listed) then entry = list_lexicon(doc, layer) end
  if entry and not entry.sorted then
    if entry.lent then entry = own_list(doc, layer) end
    table.sort(entry.list, sooner)
    entry.sorted = true
  end
  if entry then entry.ready = true end
  return entry
end

local NOTHING = {}

--- The spans of a layer in order of the text. The list is the caller's to read, not to change.
-- @tparam string layer
-- @treturn table list of spans
function Document:spans(layer)
  local entry = self._layers[layer]
  if not entry or not entry.ready then
    check_layer(self, layer, 2)
    entry = sorted_entry(self, layer)
    if not entry then return {} end
  end
  entry.lent = true
  return entry.list
end

local function token_index(entry)
  local index = {}
  for _, span in ipairs(entry.list) do
    for i = span.first, span.last do
      local at = index[i]
      if at then at[#at + 1] = span else index[i] = { span } end
    end
  end
  return index
end

--- The spans of a layer that cover a token.
-- @tparam string layer
-- @tparam integer token
-- @treturn table list of spans
function Document:at(layer, token)
  local entry = self._layers[layer]
  if not entry or not entry.ready then
    check_layer(self, layer, 2)
    entry = sorted_entry(self, layer)
    if not entry then return NOTHING end
  end
  entry.index = entry.index or token_index(entry)
  return entry.index[token] or NOTHING
end

--- The text as it stands: of a span, of tokens, or all of it.
-- @tparam[opt] table|integer first a span, or the first token
-- @tparam[opt] integer last token, inclusive
-- @treturn string
function Document:text(first, last)
  if first == nil then return self._text end
  if type(first) == "table" then first, last = first.first, first.last end
  return self.core:text(first, last)
end

--- Lemmas of tokens with blanks between.
-- @tparam integer first
-- @tparam[opt] integer last inclusive
-- @treturn string
function Document:lemmas(first, last)
  local core = self.core
  if not last or first == last then return core:lemma(first) end
  local list = {}
  for i = first, last do list[#list + 1] = core:lemma(i) end
  return table.concat(list, " ")
end

--- Folded texts of tokens, a blank where white space stands between them.
-- @tparam integer first
-- @tparam[opt] integer last inclusive
-- @treturn string
function Document:folded(first, last)
  local core = self.core
  if not last or first == last then return core:folded(first) end
  local list = {}
  for i = first, last do
    local space = i > first and select(5, core:token(i))
    list[#list + 1] = (space and " " or "") .. core:folded(i)
  end
  return table.concat(list)
end

--- All tokens.
-- @treturn table list of `{start=, stop=, text=, kind=, pos=, lemma=, space=}`, bytes from 1, inclusive
function Document:tokens()
  local core, list = self.core, {}
  for i = 1, core:ntokens() do
    local start, stop, kind, pos, space = core:token(i)
    list[i] = { start = start, stop = stop, text = core:text(i), kind = kind, pos = pos, lemma = core:lemma(i), space = space }
  end
  return list
end

--- How many tokens there are.
-- @treturn integer
function Document:ntokens() return self.core:ntokens() end

--- All sentences.
-- @treturn table list of `{first=, last=}`, tokens, inclusive
function Document:sentences()
  local core, list = self.core, {}
  for k = 1, core:nsentences() do
    local first, last = core:sentence(k)
    list[k] = { first = first, last = last }
  end
  return list
end

--- All blocks.
-- @treturn table list of `{first=, last=, kind=}`, tokens, inclusive
function Document:blocks()
  local core, list = self.core, {}
  for k = 1, core:nblocks() do
    local first, last, kind = core:block(k)
    list[k] = { first = first, last = last, kind = kind }
  end
  return list
end

--- The number of the sentence that a token stands in.
-- @tparam integer token
-- @treturn integer
function Document:sentence_of(token) return self.core:sentence_of(token) end

--- Tokens of a sentence.
-- @tparam integer k its number, from 1
-- @treturn integer first
-- @treturn integer last, inclusive
function Document:sentence(k) return self.core:sentence(k) end

--- The number of the block that a token stands in.
-- @tparam integer token
-- @treturn integer
function Document:block_of(token) return self.core:block_of(token) end

--- A stretch of the text for a fact. Its `start` and `end` are in the unit that the dossier is made in, so facts that hold
-- positions must be made by this function.
-- @tparam integer|table first token, or a span
-- @tparam[opt] integer last token, inclusive
-- @tparam[opt] table fact the table to complete; a new one by default
-- @treturn table with `start`, `end`, `text`
function Document:ref(first, last, fact)
  if type(first) == "table" then first, last, fact = first.first, first.last, last end
  last, fact = last or first, fact or {}
  if not self._filing then
    -- Made before the unit is known: told anew when a dossier is built.
    local early = self._early
    early[#early + 1] = { first, last, fact }
  end
  return self.core:place(first, last, fact)
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

--- The facts of the document.
-- @tparam[opt] table options `offsets`: "bytes" (the default: positions for string.sub, from 1, inclusive), or, from 0 and half open,
-- "chars" and "utf16"; `tokens`: whether to list tokens
-- @treturn table
function Document:dossier(options)
  return require "stringer.dossier".build(self, options)
end

--- Gives the memory back for the next text. The document is of no use afterwards.
function Document:close()
  local extractor, core = self.extractor, rawget(self, "core")
  if not core then return end
  self.core, self._layers, self._spans, self._lexicon, self._early = nil, {}, {}, {}, {}
  extractor:recycle(core)
end
Document.__close = Document.close

return document
