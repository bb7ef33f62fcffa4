--- One text and what was found in it. Tokens are numbered from 1 and ranges of them hold both ends.
-- @classmod stringer.document

local captures = require "stringer.captures"
local engine = require "stringer.core"
local errors = require "stringer.errors"
local match = require "stringer.match"
local rule = require "stringer.rule"
local spans = require "stringer.spans"

local document = {}

local LEXICON_REF = spans.LEXICON_REF
local PLACE, PLACES = engine.PLACE, engine.PLACES

local Document = { __name = "stringer.document", __metatable = "stringer.document" }

function Document.__newindex(doc, key, value)
  if Document[key] ~= nil then error(("a document's `%s` cannot be replaced"):format(tostring(key)), 2) end
  rawset(doc, key, value)
end
Document.__index = Document

--- Makes a document around one of the core.
-- @tparam table extractor
-- @tparam userdata core
-- @tparam table options `date` (a table), `title`, `id`
-- @treturn document
function document.new(extractor, core, options)
  local list, room = engine.list, extractor.room
  return setmetatable({
    core = core, extractor = extractor, date = options.date, title = options.title, id = options.id, problems = {},
    _layers = {}, _count = 0, _spans = list(room), _flats = list(room), _places = list(room), _early = {}, _lexicon = {}, _failed = {},
    _columns = {}, _features = extractor.features, _filing = false, _compact = false, _used = false,
  }, Document)
end

local function check_layer(doc, layer, level)
  local layers = doc.extractor.layers
  if layers[layer] then return end
  if type(layer) ~= "table" then
    error(("there is no layer `%s`%s"):format(tostring(layer), errors.hint(layer, layers)), level + 1)
  end
  for _, one in ipairs(layer) do check_layer(doc, one, level + 1) end
end

--- Takes note of a phase's matches whose rules declare a span: they lie in the core, with the refs that follow `_count`.
-- For the module itself.
-- @tparam integer n how many
-- @tparam table layers those in which they may lie
function Document:filed(n, layers)
  if n == 0 then return end
  self._count = self._count + n
  for i = 1, #layers do self._layers[layers[i]] = nil end
end

--- The match that a span was made of; for the module itself.
-- @tparam integer id of the span
-- @treturn ?table flat list of the matcher, nil if no rule made it
-- @treturn ?integer place of the match in it
function Document:match_of(id)
  local flat = self._flats[id]
  if flat then return flat, self._places[id] end
  flat = self.core:match(id)
  if flat then return flat, 1 end
end

-- First and last token and the ref of the span of a capture.
local function place_of_capture(doc, span, name)
  local numbers = span.rule and span.rule.numbers
  local number = numbers and numbers[name]
  if not number then return nil end
  local flat = doc._flats[span.id]
  if not flat then return doc.core:captured(span.id, number) end
  local at = captures.find(flat, doc._places[span.id], number)
  if at then return flat[at + 1], flat[at + 2], flat[at + 3] end
end

--- Where a capture of the match lies that a span was made of: `span.captures[name]` without making a table of all of them.
-- @tparam table span
-- @tparam string name of the capture
-- @treturn ?integer first token of its first occurrence; nil if the rule has no such capture, or it holds nothing
-- @treturn ?integer last token, inclusive
function Document:capture(span, name)
  local first, last = place_of_capture(self, span, name)
  return first, last
end

--- A feature of the span that a capture is.
-- @tparam table span
-- @tparam string name of the capture
-- @tparam string feature
-- @return its value; nil if there is no such capture, or it is no span
function Document:captured(span, name, feature)
  local _, _, ref = place_of_capture(self, span, name)
  if ref and ref ~= 0 then return self:feature_of(ref, feature) end
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
  local span = { layer = layer, first = first, last = last, id = self._count + 1, rule = self._origin, doc = self }
  for key, value in pairs(features or {}) do
    if rule.RESERVED[key] then error(("a feature cannot be called `%s`"):format(key), 2) end
    span[key] = value
  end
  if type(first) ~= "number" or type(last) ~= "number" or first < 1 or last < first or last > self.core:ntokens() then
    error(("tokens %s to %s are no range of this document"):format(tostring(first), tostring(last)), 2)
  end
  self:put(setmetatable(span, spans.metatable(self._origin)))
  return span
end

--- Takes a span away: later rules and the dossier do not see it.
-- @tparam table span
-- @treturn boolean whether it was there
function Document:remove(span)
  local id = span.id
  if not self.core:remove_span(span.first, span.last, id) then return false end
  self._layers[span.layer] = nil
  if id < LEXICON_REF then self._spans[id] = false end
  return true
end

--- The span that a ref of the engine stands for; for the module itself.
function Document:span_of(ref, first, last)
  if ref >= LEXICON_REF then return spans.of_entry(self, ref, first, last) end
  local span = self._spans[ref]
  if span == nil then return spans.declared(self, ref) end
  return span or nil
end

local NOTHING = {}

--- The features of the span that a ref of the engine stands for, for reading only; for the module itself.
function Document:features_of(ref)
  if ref >= LEXICON_REF then return self._features[ref] or self.extractor:lexicon_entry(ref - LEXICON_REF).features end
  local span = self._spans[ref]
  if span == nil then span = spans.declared(self, ref) end
  return span or NOTHING
end

--- A feature of the span that a ref of the engine stands for; for the module itself.
function Document:feature_of(ref, key)
  return (self._features[ref] or self:features_of(ref))[key]
end

-- The span that the core names, or nothing; a layer that nobody makes is an error.
local function found(doc, layer, ref, first, last)
  if ref then return doc:span_of(ref, first, last) end
  check_layer(doc, layer, 3)
end

local function spans_of(doc, flat)
  local list = {}
  for i = 1, #flat, 3 do list[#list + 1] = doc:span_of(flat[i + 2], flat[i], flat[i + 1]) end
  return list
end

--- The spans of a layer in order of the text. The list is the caller's to read, not to change.
-- @tparam string layer
-- @treturn table list of spans
function Document:spans(layer)
  local list = self._layers[layer]
  if not list then
    check_layer(self, layer, 2)
    local new
    list, new = self.core:layer(layer, self._spans)
    if new then spans.complete(self, list, new) end
    self._layers[layer] = list
  end
  return list
end

--- A list with room for something for each token, which need not grow as it is filled in.
-- @tparam[opt] string layer whose spans shall stand there, each for the tokens that it covers; the list is empty by default
-- @treturn table list, the caller's to change
function Document:by_token(layer)
  local core = self.core
  if not layer then return core:cover() end
  return core:cover(layer, self:spans(layer))
end

--- The matches that rules made the spans of a layer of, as actions see them: for what works on a layer as a whole, without a span
-- for each.
-- @tparam string layer
-- @treturn function iterator over matches, in order of the text
function Document:matches(layer)
  check_layer(self, layer, 2)
  local list, new = self.core:layer(layer, NOTHING)
  local items, i, n = self.extractor.items, 1, new and #new or 0
  return function()
    while i <= n do
      local p, phase = i + 2, new[i + 1]
      if phase ~= 0 then
        i = i + 6 + 4 * new[i + 5]
        return match.new(self, items[phase].rules[new[p]], new, p)
      end
      local id = list[new[i]]
      local acted = self._flats[id]
      i = i + 4
      if acted then return match.new(self, self._spans[id].rule, acted, self._places[id]) end
    end
  end
end

--- The first span of a layer that begins at a token or after it.
-- @tparam string layer
-- @tparam integer token
-- @treturn ?table span
function Document:after(layer, token)
  return found(self, layer, self.core:after(layer, token))
end

--- The spans of a layer that lie within a range of tokens, in order of the text.
-- @tparam string layer
-- @tparam integer first token
-- @tparam integer last token, inclusive
-- @treturn table list of spans
function Document:within(layer, first, last)
  check_layer(self, layer, 2)
  return spans_of(self, self.core:within(layer, first, last))
end

--- The spans of a layer that cover a token.
-- @tparam string|{string,...} layer one, or several: the spans of the first of them come first
-- @tparam integer token
-- @treturn table list of spans, the caller's to read, not to change
function Document:at(layer, token)
  local ref, first, last, more = self.core:covering(layer, token)
  local span = found(self, layer, ref, first, last)
  if not span then return NOTHING end
  if not more then return { span } end
  local list, all = {}, { self.core:covering(layer, token) }
  for i = 1, #all, 3 do list[#list + 1] = self:span_of(all[i], all[i + 1], all[i + 2]) end
  return list
end

-- What an entry of a lexicon says is one table for all its spans: bundled packs, which only read it, are given it; others a copy.
local function own_features(doc, ref)
  local features, origin = doc:features_of(ref), doc._origin
  if ref < LEXICON_REF or origin and (origin.actor or origin.owner).bundled then return features end
  local copy = {}
  for key, value in pairs(features) do copy[key] = value end
  return copy
end

--- The features of the spans that are just these tokens, and their `layer`, without making the spans.
-- @tparam string|{string,...} layer one, or several: the spans of the first of them come first
-- @tparam integer first token
-- @tparam integer last token, inclusive
-- @treturn table list of tables, for reading
function Document:features_at(layer, first, last)
  local list, all = {}, { self.core:covering(layer, first) }
  if not all[1] then check_layer(self, layer, 2) end
  for i = 1, #all, 3 do
    if all[i + 1] == first and all[i + 2] == last then list[#list + 1] = own_features(self, all[i]) end
  end
  return list
end

--- A feature of the first span of a layer that covers a token: `doc:at(layer, token)[1][feature]` without making a span.
-- @tparam string layer
-- @tparam integer token
-- @tparam string feature
-- @return its value; nil if no span covers the token, or it has no such feature
function Document:value_at(layer, token, feature)
  local ref = self.core:covering(layer, token)
  if ref then return self:feature_of(ref, feature) end
  check_layer(self, layer, 2)
end

--- Whether a span of a layer is just these tokens.
-- @tparam string layer
-- @tparam integer first token
-- @tparam[opt] integer last token, inclusive; by default the first
-- @treturn boolean
function Document:has(layer, first, last)
  check_layer(self, layer, 2)
  return self.core:has(layer, first, last or first)
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

--- One property of all tokens as a list, made once: what reads many tokens gets at them without a call each.
-- @tparam string what "folded", "lemma" or "pos"
-- @treturn table list of strings, the caller's to read, not to change; `pos` is false where no tagger ran
function Document:column(what)
  local column = self._columns[what]
  if not column then
    column = self.core:column(what)
    self._columns[what] = column
  end
  return column
end

--- Corrects what the tagger says of a token: phases that come later and the dossier see it so.
-- @tparam integer i the token
-- @tparam string pos the universal part of speech
-- @tparam[opt] string lemma that of the token by default
function Document:set_pos(i, pos, lemma)
  self._columns.pos, self._columns.lemma = nil, nil
  self.core:set_pos(i, pos, lemma or self.core:lemma(i))
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

-- Made before the unit of a dossier is known, a place is told anew when the dossier is built.
local function place_now(doc, first, last, fact)
  fact = doc.core:place(first, last, fact)
  if not doc._filing then
    local early = doc._early
    early[#early + 1] = { first, last, fact }
  end
  return fact
end

--- A stretch of the text for a fact. Its `start` and `end` are in the unit that the dossier is made in, so facts that hold
-- positions must be made by this function.
-- @tparam integer|table first token, or a span
-- @tparam[opt] integer last token, inclusive
-- @tparam[opt] table fact the table to complete; a new one by default
-- @treturn table with `start`, `end`, `text`
function Document:ref(first, last, fact)
  if type(first) == "table" then first, last, fact = first.first, first.last, last end
  return place_now(self, first, last or first, fact)
end

--- A stretch of the text as @{document:ref} makes it, but `start`, `end` and `text` may be missing until all is written: for facts whose
-- maker does not read them itself. A dossier that is made to be written is cheaper so.
-- @tparam integer first token
-- @tparam[opt] integer last token, inclusive; by default the first
-- @tparam[opt] table fact the table to complete; a new one by default
-- @treturn table
function Document:place(first, last, fact)
  local ntokens = self._compact
  last = last or first
  if not ntokens or first < 1 or last < first or last > ntokens then return place_now(self, first, last, fact) end
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

--- The facts of the document.
-- @tparam[opt] table options `offsets`: "bytes" (the default: positions for string.sub, from 1, inclusive), or, from 0 and half open,
-- "chars" and "utf16"; `tokens`: whether to list tokens; `compact`: whether it is made for `stringer.export.jsonl` alone, which takes
-- from the document what a table would only copy, as long as the document is not closed
-- @treturn table
function Document:dossier(options)
  return require "stringer.dossier".build(self, options)
end

--- Gives the memory back for the next text. The document is of no use afterwards.
function Document:close()
  local extractor, core = self.extractor, rawget(self, "core")
  if not core then return end
  self.core, self._layers, self._spans, self._lexicon, self._early, self._columns = nil, {}, {}, {}, {}, {}
  extractor:recycle(core, self._count)
end
Document.__close = Document.close

return document
