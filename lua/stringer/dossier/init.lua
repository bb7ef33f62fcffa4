--- The dossier of a document: blocks, sentences, tokens, and a list for each kind of fact that the packs declare.
-- @module stringer.dossier

local array = require "stringer.base.array"
local closed = require "stringer.base.closed"
local core = require "stringer.core"
local document = require "stringer.engine.document"
local errors = require "stringer.base.errors"
local rule = require "stringer.pack.rule"

local dossier = {}

-- The key in a compact dossier under which the writer of JSON finds the document that it copies from.
local PLACE = core.PLACE

local OPTIONS = { offsets = true, tokens = true, compact = true }

local UNITS = { bytes = true, chars = true, utf16 = true }

-- The lists that are the document's own, not facts.
local lists = {}

function lists.blocks(c)
  local list = array.new()
  for k = 1, c:nblocks() do
    local first, last, kind = c:block(k)
    list[k] = c:place(first, last, { kind = kind }, true)
  end
  return list
end

function lists.sentences(c)
  local list = array.new()
  for k = 1, c:nsentences() do
    local first, last = c:sentence(k)
    list[k] = c:place(first, last, nil, true)
  end
  return list
end

function lists.tokens(c)
  local list = array.new()
  for i = 1, c:ntokens() do
    list[i] = c:place(i, i, { pos = c:pos(i), lemma = c:lemma(i) }, true)
  end
  return list
end

-- Tokens are counted from 1 where positions are bytes, else from 0.
function lists.arguments(c, from)
  local list = array.new()
  for verb = 1, c:ntokens() do
    local flat = c:argument_list(verb)
    for k = 1, #flat, 4 do
      list[#list + 1] = {
        verb = verb + from,
        role = flat[k],
        head = flat[k + 1] + from,
        case = flat[k + 2] or nil,
        antecedent = flat[k + 3] and flat[k + 3] + from or nil,
        passive = flat[k] == "subject" and c:voice(verb) == "passive" or nil,
      }
    end
  end
  return list
end

local function list_of(doc, name) return doc._compact and { [PLACE] = name } or lists[name](doc.core, doc._from) end

--- The features of a span that a fact can hold.
local function copy_value(doc, value)
  if type(value) == "function" then return nil end
  if type(value) ~= "table" then return value end
  if value.doc == doc and value.first then return doc:place(value.first, value.last) end
  return value
end

-- The value of a feature. `id` is that of the lexicon's entry, which the span's own number hides.
local function value_of(doc, span, name)
  if name == "id" and span.ref then return doc:features_of(span.ref).id end
  return span[name]
end

local function copy_features(doc, features, fact)
  for name, value in pairs(features) do
    if not rule.RESERVED[name] and name ~= "ref" then fact[name] = copy_value(doc, value) end
  end
end

local function fact_of(doc, span, names)
  -- Room for what follows.
  local fact =
    { start = nil, ["end"] = nil, text = nil, rule = nil, kind = nil, type = nil, value = nil, mod = nil }
  if names then
    for i = 1, #names do
      local value = value_of(doc, span, names[i])
      if value ~= nil then fact[names[i]] = copy_value(doc, value) end
    end
  else
    if span.ref then
      copy_features(doc, doc:features_of(span.ref), fact)
      fact.id = value_of(doc, span, "id")
    end
    copy_features(doc, span, fact)
  end
  fact.rule = span.rule and span.rule.id
  return doc:place(span.first, span.last, fact)
end

-- Groups spans by the thing that they mention, in order. A span without a number is a group of its own.
local function things_of(spans)
  local things, numbered = {}, {}
  for _, span in ipairs(spans) do
    local thing = span.same and numbered[span.same]
    if not thing then
      thing = { best = span }
      things[#things + 1] = thing
      if span.same then numbered[span.same] = thing end
    end
    thing[#thing + 1] = span
    if span.last - span.first > thing.best.last - thing.best.first then thing.best = span end
  end
  return things
end

-- Makes one fact of each group: the features of its longest span, and the places of all its spans.
local function thing_facts(doc, kind)
  local list = array.new()
  for number, thing in ipairs(things_of(doc:spans(kind.layer))) do
    local fact, mentions = fact_of(doc, thing.best, kind.fields), array.new()
    for i, span in ipairs(thing) do
      mentions[i] = doc:place(span.first, span.last)
    end
    fact.mentions, fact.same = mentions, nil
    list[number] = fact
  end
  return list
end

local function layer_facts(doc, kind)
  if kind.identity then return thing_facts(doc, kind) end
  local list = array.new()
  local spans = doc:spans(kind.layer)
  for i = 1, #spans do
    list[i] = fact_of(doc, spans[i], kind.fields)
  end
  return list
end

-- Makes one fact of each span by a function of the pack.
local function made_one_by_one(doc, kind)
  local list = array.new()
  for _, span in ipairs(doc:spans(kind.layer)) do
    local ok, fact = doc.extractor:call(kind.owner, kind.make, doc, span)
    if ok and fact ~= nil and type(fact) ~= "table" then
      ok, fact = false, ("its function must return a fact or nil, not a %s"):format(type(fact))
    end
    if not ok then
      doc.extractor:problem(doc, kind.where, ("kind `%s`, %q"):format(kind.id, doc:text(span)), fact)
    elseif fact then
      if fact.rule == nil then fact.rule = span.rule and span.rule.id or kind.id end
      list[#list + 1] = fact
    end
  end
  return list
end

local function made_facts(doc, kind)
  if kind.layer then return made_one_by_one(doc, kind) end
  local ok, list = doc.extractor:call(kind.owner, kind.make, doc)
  if ok and type(list) ~= "table" then
    ok, list = false, ("its function must return a list of facts, not a %s"):format(type(list))
  end
  if not ok then
    doc.extractor:problem(doc, kind.where, ("kind `%s`"):format(kind.id), list)
    return array.new()
  end
  for _, fact in ipairs(list) do
    if type(fact) == "table" and fact.rule == nil then fact.rule = kind.id end
  end
  return getmetatable(list) == nil and array.new(list) or list
end

local function build(doc, options)
  local d = {
    id = doc.id,
    date = doc.date and doc.date.text,
    title = doc.title,
    meta = doc.meta,
    blocks = list_of(doc, "blocks"),
    sentences = list_of(doc, "sentences"),
  }
  if options.tokens then
    d.tokens = list_of(doc, "tokens")
    if doc.core:parse() then d.arguments = list_of(doc, "arguments") end
  end
  if doc._compact then d[PLACE] = doc.core end
  for _, kind in ipairs(doc.extractor.kinds) do
    d[kind.name] = kind.make and made_facts(doc, kind) or layer_facts(doc, kind)
  end
  return d
end

local function refuse(message, ...) errors.raise { message = "document:dossier: " .. message:format(...) } end

-- Checks the options of a dossier and returns the unit of its positions; raises where they do not fit.
local function check(doc, options)
  if doc.core == closed then refuse("the document is closed") end
  if type(options) ~= "table" then refuse("options are expected as a table, not a %s", type(options)) end
  for key in pairs(options) do
    if not OPTIONS[key] then refuse("unknown option `%s`%s", tostring(key), errors.hint(key, OPTIONS)) end
  end
  local unit = options.offsets or "bytes"
  if not UNITS[unit] then refuse("offsets must be bytes, chars or utf16, not %q", tostring(unit)) end
  return unit
end

--- Builds the dossier.
-- @tparam table doc document
-- @tparam[opt] table options as in @{document:dossier}
-- @treturn table
function dossier.build(doc, options)
  options = options or {}
  local unit = check(doc, options)
  doc.core:count(unit)
  rawset(doc, "_from", unit == "bytes" and 0 or -1)
  for _, early in ipairs(doc._early) do
    doc.core:place(early[1], early[2], early[3])
  end
  local ntokens = doc.core:ntokens()
  doc._filing, doc._compact = true, options.compact and ntokens < core.PLACES and ntokens
  local ok, result = pcall(build, doc, options)
  doc._filing, doc._compact = false, false
  if not ok then error(result, 0) end
  return result
end

--- The facts of the document.
-- @tparam[opt] table options `offsets`: "bytes" (the default: positions for string.sub, from 1, inclusive), or, from 0
-- and half open, "chars" and "utf16"; `tokens`: whether to list tokens and arguments of verbs; `compact`: whether it
-- is made for `stringer.export.jsonl` alone, which takes from the document what a table would only copy, as long as
-- the document is not closed
-- @treturn table
-- @function document:dossier
document.extend { dossier = dossier.build }

return dossier
