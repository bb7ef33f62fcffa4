--- The dossier of a document: what DESIGN calls blocks, sentences, tokens, and a list for each kind of fact that the packs declare.
-- @module stringer.dossier

local array = require "stringer.array"
local errors = require "stringer.errors"
local rule = require "stringer.rule"

local dossier = {}

local UNITS = { bytes = true, chars = true, utf16 = true }

local function blocks_of(doc)
  local core, list = doc.core, array.new()
  for k = 1, core:nblocks() do
    local first, last, kind = core:block(k)
    local block = doc:ref(first, last, { kind = kind })
    block.text = nil
    list[k] = block
  end
  return list
end

local function sentences_of(doc)
  local core, list = doc.core, array.new()
  for k = 1, core:nsentences() do
    local sentence = doc:ref(core:sentence(k))
    sentence.text = nil
    list[k] = sentence
  end
  return list
end

local function tokens_of(doc)
  local core, list = doc.core, array.new()
  for i = 1, core:ntokens() do
    local token = doc:ref(i, i, { pos = core:pos(i), lemma = core:lemma(i) })
    token.text = nil
    list[i] = token
  end
  return list
end

--- What of a span's features can stand in a fact.
local function copy_value(doc, value)
  if type(value) == "function" then return nil end
  if type(value) ~= "table" then return value end
  if value.doc == doc and value.first then return doc:ref(value) end
  return value
end

local function fact_of(doc, span, names)
  local fact = {}
  if names then
    for _, name in ipairs(names) do fact[name] = copy_value(doc, span[name]) end
  else
    for name, value in pairs(span) do
      if not rule.RESERVED[name] and name ~= "ref" then fact[name] = copy_value(doc, value) end
    end
  end
  return doc:fact(span, fact)
end

local function layer_facts(doc, kind)
  local list = array.new()
  for i, span in ipairs(doc:spans(kind.layer)) do list[i] = fact_of(doc, span, kind.fields) end
  return list
end

local function made_facts(doc, kind)
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

--- All positions that `doc:ref` noted, ascending, each once.
local function positions(refs)
  local seen, list = {}, {}
  for i = 1, #refs, 3 do
    local start, stop = refs[i + 1], refs[i + 2] + 1
    if not seen[start] then seen[start], list[#list + 1] = true, start end
    if not seen[stop] then seen[stop], list[#list + 1] = true, stop end
  end
  table.sort(list)
  return list
end

local function convert(doc, unit)
  local refs = doc._refs
  if unit == "bytes" then
    for i = 1, #refs, 3 do refs[i].start, refs[i]["end"] = refs[i + 1], refs[i + 2] end
    return
  end
  local list = positions(refs)
  local counts, offset = doc.core:offsets(unit, list), {}
  for i = 1, #list do offset[list[i]] = counts[i] end
  for i = 1, #refs, 3 do
    local fact = refs[i]
    fact.start, fact["end"] = offset[refs[i + 1]], offset[refs[i + 2] + 1]
  end
end

--- Builds the dossier.
-- @tparam table doc document
-- @tparam[opt] table options as in @{document:dossier}
-- @treturn table
function dossier.build(doc, options)
  options = options or {}
  local unit = options.offsets or "bytes"
  if not UNITS[unit] then errors.raise { message = ("offsets must be bytes, chars or utf16, not %q"):format(tostring(unit)) } end
  local d = { id = doc.id, date = doc.date and doc.date.text, blocks = blocks_of(doc), sentences = sentences_of(doc) }
  if options.tokens then d.tokens = tokens_of(doc) end
  for _, kind in ipairs(doc.extractor.kinds) do
    d[kind.name] = kind.layer and layer_facts(doc, kind) or made_facts(doc, kind)
  end
  convert(doc, unit)
  return d
end

return dossier
