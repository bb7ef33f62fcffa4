--- Methods of documents that find spans and tell which rule and captures made them.
-- @submodule stringer.document

local captures = require "stringer.engine.captures"
local match = require "stringer.engine.match"
local spans = require "stringer.engine.spans"

local LEXICON_REF = spans.LEXICON_REF
local check_layer = spans.check_layer

local Document = {}

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

--- Where a capture of the match lies that a span was made of: `span.captures[name]` without making a table of all of
-- them.
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
  if ref >= LEXICON_REF then
    return self._features[ref] or self.extractor:lexicon_entry(ref - LEXICON_REF).features
  end
  local span = self._spans[ref]
  if span == nil then span = spans.declared(self, ref) end
  return span or NOTHING
end

--- A feature of the span that a ref of the engine stands for; for the module itself.
function Document:feature_of(ref, key) return (self._features[ref] or self:features_of(ref))[key] end

-- The span of a ref of the core, or nil. A layer that no pack declares is an error.
local function found(doc, layer, ref, first, last)
  if ref then return doc:span_of(ref, first, last) end
  check_layer(doc, layer, 3)
end

local function spans_of(doc, flat)
  local list = {}
  for i = 1, #flat, 3 do
    list[#list + 1] = doc:span_of(flat[i + 2], flat[i], flat[i + 1])
  end
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
-- @tparam[opt] string layer whose spans shall stand there, each for the tokens that it covers; the list is empty by
-- default
-- @treturn table list, the caller's to change
function Document:by_token(layer)
  local core = self.core
  if not layer then return core:cover() end
  return core:cover(layer, self:spans(layer))
end

--- The matches that rules made the spans of a layer of, as actions see them: for what works on a layer as a whole,
-- without a span for each.
-- @tparam string layer
-- @treturn function iterator over matches, in order of the text
function Document:matches(layer)
  check_layer(self, layer, 2)
  local list, new = self.core:layer(layer, NOTHING)
  local items, i, n = self.extractor.items, 1, new and #new or 0
  return function()
    while i <= n do
      local p, phase = i + 2, new[i + 1]
      local id = list[new[i]]
      if phase ~= 0 then
        i = i + 6 + 4 * new[i + 5]
        return match.new(self, items[phase].rules[new[p]], new, p, id)
      end
      local acted = self._flats[id]
      i = i + 4
      if acted then return match.new(self, self._spans[id].rule, acted, self._places[id], id) end
    end
  end
end

--- The first span of a layer that begins at a token or after it.
-- @tparam string layer
-- @tparam integer token
-- @treturn ?table span
function Document:after(layer, token) return found(self, layer, self.core:after(layer, token)) end

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
  for i = 1, #all, 3 do
    list[#list + 1] = self:span_of(all[i], all[i + 1], all[i + 2])
  end
  return list
end

-- What an entry of a lexicon says is one table for all its spans: bundled packs, which only read it, are given it;
-- others a copy.
local function own_features(doc, ref)
  local features, origin = doc:features_of(ref), doc._origin
  if ref < LEXICON_REF or origin and (origin.actor or origin.owner).bundled then return features end
  local copy = {}
  for key, value in pairs(features) do
    copy[key] = value
  end
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

--- A feature of the first span of a layer that covers a token: `doc:at(layer, token)[1][feature]` without making a
-- span.
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

return Document
