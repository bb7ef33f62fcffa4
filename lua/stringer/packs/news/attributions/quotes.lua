--- Quotations of a document: which one covers a token, whether a range lies in quotations; and sources that are only a
-- pronoun.
-- @module stringer.packs.news.attributions.quotes

local set_of = require "stringer.base.set"

local quotes = {}

--- The quotation that covers a token.
-- @treturn ?integer its first token
-- @treturn ?integer its last, inclusive
function quotes.at(doc, token)
  local _, first, last = doc.core:covering("Quote", token)
  return first, last
end

-- The quotation that covers a token, else the next one.
local function quote_from(core, token)
  local _, from, to = core:covering("Quote", token)
  if not from then
    _, from, to = core:after("Quote", token)
  end
  return from, to
end

-- A word or two in marks inside a clause are no quotation; two at its end are one.
local function counts(from, to, first, last)
  return to - from > 4 or to >= last and (from <= first or to - from > 2)
end

-- Whether more than one word of a range stands outside of the quotations that count.
local function words_outside(core, first, last)
  local outside, i, _ = 0, first, nil
  local from, to = quote_from(core, first)
  while i <= last do
    if from and to < i then
      _, from, to = core:after("Quote", from + 1)
    elseif from and from <= i and counts(from, to, first, last) then
      i = to + 1
    else
      if core:kind(i) ~= "punct" then outside = outside + 1 end
      if outside > 1 then return true end
      i = i + 1
    end
  end
  return false
end

--- Whether a range lies in quotations whole, in part, or not at all.
function quotes.mode(doc, first, last)
  local core, _ = doc.core, nil
  local from, to = quote_from(core, first)
  while from and from <= last do
    if counts(from, to, first, last) then return words_outside(core, first, last) and "mixed" or "direct" end
    _, from, to = core:after("Quote", from + 1)
  end
  return "indirect"
end

--- Whether a range begins with a quotation that is only the title of a work.
function quotes.title(doc, first)
  local _, from = doc.core:covering("WorkTitle", first)
  return from == first
end

--- Whether a quotation holds both cue and content: another tells there of what someone says.
function quotes.around(doc, span)
  if not span.cue_first then return false end
  local from, to = quotes.at(doc, span.cue_first)
  return from ~= nil and from < span.cue_first and from < span.content_first and span.content_last <= to
end

local PRONOUNS = set_of "i we you he she it they who which"

local RELATIVE = { who = true, which = true, that = true }

--- Whether a word is a relative pronoun.
function quotes.relative(word) return RELATIVE[word] == true end

--- Whether a source is only a pronoun.
function quotes.pronoun(doc, first, last) return first == last and PRONOUNS[doc:column "folded"[first]] == true end

return quotes
