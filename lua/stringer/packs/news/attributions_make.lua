--- Actions of the rules of attributions: a span of the layer Said with the feature `mode` and a table `part` of the ranges that
-- attributions_join.lua joins. Rules need not test those, so they are no features of their own.
-- @module stringer.packs.news.attributions_make

local quotes = require "stringer.packs.news.attributions_quotes"

local make = {}

local HEDGES = { reportedly = true, allegedly = true, apparently = true, supposedly = true, purportedly = true, seemingly = true }

local function hedged(doc, first, last)
  for i = first, last do
    if HEDGES[doc.core:folded(i)] then return true end
  end
  return false
end

local function range(m, name)
  if m.rule.captures[name] then return m:range(name) end
end

-- The ranges; nil where the source stands inside the content.
local function ranges(m)
  local doc = m.doc
  local first, last = m:range "content"
  if first < last and doc.core:folded(last) == "," then last = last - 1 end
  local source_first, source_last = range(m, "source")
  local cue_first, cue_last = m:range "cue"
  if source_first and source_first >= first and source_last <= last then return nil end
  local address_first, address_last = range(m, "addressee")
  return {
    content_first = first, content_last = last, source_first = source_first, source_last = source_last,
    cue_first = cue_first, cue_last = cue_last, addressee_first = address_first, addressee_last = address_last,
    channel_first = range(m, "channel"),
    hedged = hedged(doc, source_last and source_last < cue_first and source_last + 1 or cue_first, cue_last),
  }
end

local function filed(doc, part)
  return { mode = quotes.mode(doc, part.content_first, part.content_last), part = part }
end

--- All stands in the pattern.
function make.part(m)
  local part = ranges(m)
  return part and filed(m.doc, part)
end

-- The last token of a sentence before its full stop.
local function sentence_end(doc, token)
  local first, last = doc.core:sentence(doc:sentence_of(token))
  for _ = 1, 2 do
    local folded = doc.core:folded(last)
    if last > first and (folded == "." or folded == "!" or folded == "?") then last = last - 1 end
  end
  return math.max(last, token)
end

--- A clause goes on to the end of its sentence.
function make.clause(m)
  local part = ranges(m)
  if not part then return nil end
  part.content_last, part.open = sentence_end(m.doc, part.content_last), true
  return filed(m.doc, part)
end

local LEAVES = { ["and"] = true, but = true, ["while"] = true, after = true, when = true, who = true, which = true, where = true }

-- An object goes on to the end of its sentence or to a comma and another clause.
local function object_end(doc, first)
  local core, last = doc.core, sentence_end(doc, first)
  for i = first + 1, last - 1 do
    if core:folded(i) == "," and LEAVES[core:folded(i + 1)] then return i - 1 end
  end
  return last
end

--- The object of a verb, or what follows its preposition.
function make.object(m)
  local part = ranges(m)
  if not part then return nil end
  part.content_last, part.open = object_end(m.doc, part.content_last), true
  return filed(m.doc, part)
end

--- A content that ends with a quotation is that quotation, whole.
function make.quotation(m)
  local part = ranges(m)
  local quote = part and quotes.at(m.doc, part.content_last)
  if not quote or quote.last ~= part.content_last then return nil end
  part.content_first = quote.first
  return filed(m.doc, part)
end

--- A colon at the end of a paragraph leads to the quotation that begins the next.
function make.next_quotation(m)
  local part = ranges(m)
  local next_first = part and part.content_last + 1
  local quote = part and next_first <= m.doc.core:ntokens() and quotes.at(m.doc, next_first)
  if not quote or quote.first ~= next_first then return nil end
  part.content_first, part.content_last = quote.first, quote.last
  return filed(m.doc, part)
end

--- What is thought of stands on both sides of a passive: "the road was expected to close". Its source is not the subject.
function make.view(m)
  local about_first, about_last = m:range "about"
  if m:has "content" then
    local said = make.object(m)
    local part = said and said.part
    if part then part.about_first, part.about_last, part.unknown = about_first, about_last, true end
    return said
  end
  if not m:has "source" then return nil end
  local part = { content_first = about_first, content_last = about_last, hedged = false }
  part.source_first, part.source_last = m:range "source"
  part.cue_first, part.cue_last = m:range "cue"
  return filed(m.doc, part)
end

--- A clause around its cue has two parts.
function make.parenthesis(m)
  local said = make.clause(m)
  if not said then return nil end
  local first, last = m:range "about"
  if last > first and m.doc.core:folded(last) == "," then last = last - 1 end
  said.part.about_first, said.part.about_last = first, last
  return said
end

--- Who asks is named or is not; it is not whom the sentence is about.
function make.question(m)
  local part = ranges(m)
  if not part then return nil end
  part.unknown = not part.source_first
  return filed(m.doc, part)
end

--- A speaker's turn in a transcript lasts to the end of the paragraph.
function make.turn(m)
  local part = ranges(m)
  if not part then return nil end
  local _, last = m.doc.core:block(m.doc:block_of(part.content_first))
  part.content_last, part.turn = last, true
  return filed(m.doc, part)
end

return make
