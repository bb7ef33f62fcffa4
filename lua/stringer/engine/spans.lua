--- Spans as Lua values, made of the core's when they are first asked for; for documents.
-- @module stringer.engine.spans

local captures = require "stringer.engine.captures"
local errors = require "stringer.base.errors"

local spans = {}

--- Refs from here on are those of entries of lexicons.
spans.LEXICON_REF = 2147483648

--- Raises unless there is a layer of that name, or of each of several.
-- @tparam document doc
-- @tparam string|{string,...} layer
-- @tparam integer level as in `error`, 1 being the caller of this function
function spans.check_layer(doc, layer, level)
  local layers = doc.extractor.layers
  if layers[layer] then return end
  if type(layer) ~= "table" then
    error(("there is no layer `%s`%s"):format(tostring(layer), errors.hint(layer, layers)), level + 1)
  end
  for _, one in ipairs(layer) do
    spans.check_layer(doc, one, level + 1)
  end
end

-- Spans without captures share this one, those of other packs and documents too.
local NO_CAPTURES = setmetatable(
  {},
  { __metatable = false, __newindex = function() error("a span's captures cannot be changed", 2) end }
)

-- A span whose rule has no captures.
local Bare = { __name = "stringer.span", __metatable = "stringer.span", __index = { captures = NO_CAPTURES } }

-- A span's captures are made when they are asked for.
local Span = { __name = "stringer.span", __metatable = "stringer.span" }
function Span.__index(span, key)
  if key ~= "captures" then return nil end
  local flat, p = span.doc:match_of(span.id)
  local made = flat and captures.table(span.doc, flat, p, span.rule.names) or {}
  rawset(span, "captures", made)
  return made
end

--- The metatables of spans: one for spans that no rule made, one for those of a rule.
-- @tparam ?table|boolean r the rule, or the step
-- @treturn table
function spans.metatable(r) return r and r.captures and next(r.captures) ~= nil and Span or Bare end

--- The span of a rule that the core filed.
-- @tparam document doc
-- @tparam integer id
-- @treturn ?table nil if no rule made it
function spans.declared(doc, id)
  -- The list is needed here only; but making the span may make another.
  local used = doc._used
  doc._used = false
  local flat, phase = doc.core:match(id, used)
  if not flat then return nil end
  local r = doc.extractor.items[phase].rules[flat[1]]
  local span = r.span_of(doc, flat, 1, id)
  doc._used, doc._spans[id] = flat, span
  return span
end

-- The features of an entry are shared by all its spans.
local function metatable_of(doc, entry)
  local all =
    { layer = entry.lexicon, rule = doc.extractor.lexicon_layers[entry.lexicon], captures = NO_CAPTURES }
  for key, value in pairs(entry.features) do
    all[key] = value
  end
  local function each(span) -- `pairs` lists what it would if it were copied
    local list = { layer = all.layer, rule = all.rule }
    for key, value in pairs(entry.features) do
      list[key] = value
    end
    for key, value in next, span do
      list[key] = value
    end
    return next, list
  end
  entry.metatable = { __name = "stringer.span", __metatable = "stringer.span", __index = all, __pairs = each }
  return entry.metatable
end

--- The span of an entry of a lexicon.
-- @tparam document doc
-- @tparam integer ref
-- @tparam integer first token
-- @tparam integer last token, inclusive
-- @treturn table
function spans.of_entry(doc, ref, first, last)
  local key = ref * 65536 + first % 65536
  local known = doc._lexicon[key]
  if known and known.first == first and known.last == last then return known end
  local entry = doc.extractor:lexicon_entry(ref - spans.LEXICON_REF)
  local span = setmetatable(
    { first = first, last = last, id = ref, ref = ref, doc = doc },
    entry.metatable or metatable_of(doc, entry)
  )
  doc._lexicon[key] = span
  return span
end

--- Replaces the refs of a list of the core by spans.
-- @tparam document doc
-- @tparam table list of spans, and of refs of those that there are no Lua values of
-- @tparam table new where these stand, and of which matches they were made: see `layer` of the core's documents
function spans.complete(doc, list, new)
  local known, items, i, n = doc._spans, doc.extractor.items, 1, #new
  while i <= n do
    local k, phase = new[i], items[new[i + 1]]
    local ref = list[k]
    i = i + 2
    if phase then
      -- The fields of an earlier span may have made this one.
      local span = known[ref] or phase.rules[new[i]].span_of(doc, new, i, ref)
      list[k], known[ref] = span, span
      i = i + 4 + 4 * new[i + 3]
    else
      list[k] = doc:span_of(ref, new[i], new[i + 1])
      i = i + 2
    end
  end
end

return spans
