--- Quotations of a document: which one covers a token, whether a range lies in quotations, and who is but a pronoun.
-- @module stringer.packs.news.attributions_quotes

local quotes = {}

--- The quotation that covers a token, found by halving: quotations are in order and do not overlap.
function quotes.at(doc, token)
  local list = doc:spans "Quote"
  local low, high = 1, #list
  while low <= high do
    local middle = math.floor((low + high) / 2)
    local quote = list[middle]
    if quote.last < token then low = middle + 1
    elseif quote.first > token then high = middle - 1
    else return quote, middle end
  end
  return nil, low
end

-- More than one word of a range that stands in none of the quotations from `k` on that count.
local function words_outside(doc, list, k, first, last, counts)
  local outside, i = 0, first
  while i <= last do
    local quote = list[k]
    if quote and quote.last < i then k = k + 1
    elseif quote and quote.first <= i and counts(quote) then i = quote.last + 1
    else
      if doc.core:kind(i) ~= "punct" then outside = outside + 1 end
      if outside > 1 then return true end
      i = i + 1
    end
  end
  return false
end

--- Whether a range lies in quotations whole, in part, or not at all.
function quotes.mode(doc, first, last)
  local list = doc:spans "Quote"
  local _, k = quotes.at(doc, first)
  -- A word or two in marks inside a clause are no quotation.
  local function counts(quote) return quote.last - quote.first > 4 or quote.first <= first and quote.last >= last end
  local any, j = false, k
  while list[j] and list[j].first <= last and not any do any, j = counts(list[j]), j + 1 end
  if not any then return "indirect" end
  return words_outside(doc, list, k, first, last, counts) and "mixed" or "direct"
end

--- The quotation that holds both cue and content: another tells there of what someone says.
function quotes.around(doc, span)
  local quote = span.cue_first and quotes.at(doc, span.cue_first)
  return quote and quote.first < span.cue_first and quote.first < span.content_first and span.content_last <= quote.last and quote or nil
end

local PRONOUNS = {}
for word in ("i we you he she it they who which"):gmatch "%S+" do PRONOUNS[word] = true end

--- Whether a source is but a pronoun.
function quotes.pronoun(doc, first, last)
  return first == last and PRONOUNS[doc.core:folded(first)] == true
end

return quotes
