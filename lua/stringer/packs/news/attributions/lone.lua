--- Quotations that no rule took: they go on with who spoke before, with who speaks in the next paragraph, or with whom
-- the sentence before is about.
-- @module stringer.packs.news.attributions.lone

local arrange = require "stringer.packs.news.attributions.arrange"
local quotes = require "stringer.packs.news.attributions.quotes"

local lone = {}

local GOES_ON = 6 -- sentences after which a quotation no longer belongs to who spoke before it
local SHORTEST = 4 -- tokens of a quotation that stands for itself

-- Whether a quotation belongs to an attribution before it: it starts a sentence, or goes on after the cue.
local function continues(doc, quote, said)
  local sentence = doc:sentence_of(quote.first)
  local behind = math.max(said.cue_last, said.source_last < quote.first and said.source_last or 0)
  local goes_on = quote.first - behind <= 3
  if not goes_on and doc.core:sentence(sentence) ~= quote.first then return false end
  return quote.last - quote.first > (goes_on and 1 or SHORTEST)
    and sentence - doc:sentence_of(said.cue_first) <= GOES_ON
end

-- In order of contents, of those that begin together the longest first. (Texts have fewer than 2^26 tokens.)
local function by_content(span) return span.content_first * 134217728 - span.content_last end

-- Merges two lists that are in order of contents.
local function merged(a, b)
  local list, j = {}, 1
  for i = 1, #a do
    while b[j] and by_content(b[j]) < by_content(a[i]) do
      list[#list + 1], j = b[j], j + 1
    end
    list[#list + 1] = a[i]
  end
  for k = j, #b do
    list[#list + 1] = b[k]
  end
  return list
end

-- Whether the source of an attribution may go on speaking; in "one source, who declined to be named" it is only told
-- of.
local function speaks(doc, span)
  local first = span.source_first
  return first ~= nil and not quotes.relative(doc:column "folded"[first])
end

local PERSONAL = { he = true, she = true }
local PEOPLE = { person = true, group = true }

-- Whether a noun is somebody who can speak; a plural is not, nor is a market.
local function is_somebody(doc, noun)
  if PERSONAL[doc:column "folded"[noun]] then return true end
  local entity = doc:entity_at(noun, noun)
  if entity and entity.type == "person" then return true end
  if entity and not PEOPLE[entity.type] or doc.core:lemma(noun) ~= doc:column "folded"[noun] then
    return false
  end
  local core = doc.core
  return core:pos(noun) == "NOUN"
    and (core:covering("person_noun", noun) or core:covering("profession", noun)) ~= nil
end

-- The person whom a sentence is about: "The mayor smiled. “We won.”"
local function subject_of(doc, first, last)
  local core = doc.core
  for i = first, last do
    local head, relation = core:head(i)
    if relation == "root" and not head then
      local subject = core:argument(i, "subject")
      if not subject or quotes.at(doc, subject) or not is_somebody(doc, subject) then return nil end
      return core:phrase(subject)
    end
  end
end

-- Who is told of right before a quotation that fills its own sentences, in the same paragraph.
local function told_before(doc, quote)
  local core = doc.core
  local sentence = doc:sentence_of(quote.first)
  local first = core:sentence(sentence)
  if first ~= quote.first or sentence == 1 or quote.last - quote.first <= SHORTEST then return nil end
  if core:block(core:block_of(first)) == first then return nil end
  return subject_of(doc, core:sentence(sentence - 1))
end

local function taken(quote, first, last, rule)
  return {
    rule = rule,
    first = quote.first,
    last = quote.last,
    content_first = quote.first,
    content_last = quote.last,
    source_first = first,
    source_last = last,
    mode = "direct",
    hedged = false,
  }
end

-- By number of each quotation, the attribution that holds it or that it goes on with; and for one that goes on in the
-- next paragraph the attribution before it, should nobody speak there. Attributions, in order of cues and in order of
-- contents, and quotations are walked side by side.
local function holders(doc, list, by_cue, found, result)
  local held, reach, holder, k, j, last = {}, 0, nil, 1, 1, nil
  local core, waiting = doc.core, {}
  for q = 1, #found do
    local quote = found[q]
    while list[k] and list[k].content_first <= quote.first do
      if list[k].content_last > reach then
        reach, holder = list[k].content_last, list[k]
      end
      k = k + 1
    end
    while by_cue[j] and by_cue[j].cue_first < quote.first do
      if speaks(doc, by_cue[j]) then last = by_cue[j] end
      j = j + 1
    end
    local from, to
    if reach < quote.last then
      from, to = told_before(doc, quote)
    end
    if reach >= quote.last then
      held[q] = holder
    elseif from then
      held[q] = { source_first = from, source_last = to }
      result[#result + 1] = taken(quote, from, to, quote.rule)
    elseif last and continues(doc, quote, last) then
      if quote.marks == "open" and core:block(core:block_of(quote.first)) == quote.first then
        waiting[q] = last
      else
        held[q] = last
        result[#result + 1] = taken(quote, last.source_first, last.source_last, last.rule)
      end
    end
  end
  return held, waiting
end

--- Adds attributions without a cue for quotations that no rule took.
-- @tparam table doc
-- @tparam table list attributions in order of cues; is put in order of contents
-- @treturn table all in order of contents
function lone.add(doc, list)
  local by_cue, result, found = {}, {}, doc:spans "Quote"
  if #found == 0 then return arrange(list, by_content) end
  for i = 1, #list do
    by_cue[i] = list[i]
  end
  arrange(list, by_content)
  local held, waiting = holders(doc, list, by_cue, found, result)
  for q = #found, 1, -1 do
    local quote = found[q]
    local next_one = held[q + 1] and held[q + 1].source_first and held[q + 1] or waiting[q]
    if not held[q] and quote.marks == "open" and next_one then
      held[q] = next_one
      result[#result + 1] = taken(quote, next_one.source_first, next_one.source_last, next_one.rule)
    end
  end
  return #result > 0 and merged(list, arrange(result, by_content)) or list
end

return lone
