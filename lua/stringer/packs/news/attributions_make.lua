--- Actions of the rules of attributions: the ranges of the parts as features of a span of the layer Said.
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

--- A part of an attribution; none where its source stands inside its content.
function make.part(m)
  local doc = m.doc
  local first, last = m:range "content"
  local source_first, source_last = range(m, "source")
  local cue_first, cue_last = m:range "cue"
  if source_first and source_first >= first and source_last <= last then return nil end
  local address_first, address_last = range(m, "addressee")
  return {
    content_first = first, content_last = last, source_first = source_first, source_last = source_last,
    cue_first = cue_first, cue_last = cue_last, addressee_first = address_first, addressee_last = address_last,
    channel_first = range(m, "channel"), mode = quotes.mode(doc, first, last),
    hedged = hedged(doc, source_last and source_last < cue_first and source_last + 1 or cue_first, cue_last),
  }
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
  local part = make.part(m)
  if not part then return nil end
  part.content_last = sentence_end(m.doc, part.content_last)
  part.mode, part.open = quotes.mode(m.doc, part.content_first, part.content_last), true
  return part
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
  local part = make.part(m)
  if not part then return nil end
  part.content_last = object_end(m.doc, part.content_last)
  part.mode, part.open = quotes.mode(m.doc, part.content_first, part.content_last), true
  return part
end

--- A content that ends with a quotation is that quotation, whole.
function make.quotation(m)
  local part = make.part(m)
  local quote = part and quotes.at(m.doc, part.content_last)
  if not quote or quote.last ~= part.content_last then return nil end
  part.content_first, part.mode = quote.first, "direct"
  return part
end

--- A colon at the end of a paragraph leads to the quotation that begins the next.
function make.next_quotation(m)
  local part = make.part(m)
  local next_first = part and part.content_last + 1
  local quote = part and next_first <= m.doc.core:ntokens() and quotes.at(m.doc, next_first)
  if not quote or quote.first ~= next_first then return nil end
  part.content_first, part.content_last, part.mode = quote.first, quote.last, "direct"
  return part
end

--- What is thought of stands on both sides of a passive: "the road was expected to close". Its source is not the subject.
function make.view(m)
  local about_first, about_last = m:range "about"
  if not m:has "content" then
    if not m:has "source" then return nil end
    local part = {
      content_first = about_first, content_last = about_last, hedged = false, mode = quotes.mode(m.doc, about_first, about_last),
    }
    part.source_first, part.source_last = m:range "source"
    part.cue_first, part.cue_last = m:range "cue"
    return part
  end
  local part = make.object(m)
  if not part then return nil end
  part.about_first, part.about_last, part.unknown = about_first, about_last, true
  return part
end

--- A speaker's turn in a transcript lasts to the end of the paragraph.
function make.turn(m)
  local part = make.part(m)
  if not part then return nil end
  local _, last = m.doc.core:block(m.doc:block_of(part.content_first))
  part.content_last = last
  return part
end

return make
