--- Quotations of a document: which one covers a token, whether a range lies in quotations, and who is but a pronoun.
-- @module stringer.packs.news.attributions_quotes

local quotes = {}

--- Takes note of the quotations of a document; called again where some may have come or gone.
-- @treturn table `list` in order of the text, none of which overlap; `at`, by token, the number of the one that covers it
function quotes.read(doc)
  local list, at = doc:spans "Quote", {}
  for k = 1, #list do
    local quote = list[k]
    for i = quote.first, quote.last do at[i] = k end
  end
  doc.quoted = { list = list, at = at }
  return doc.quoted
end

--- The quotation that covers a token.
function quotes.at(doc, token)
  local quoted = doc.quoted or quotes.read(doc)
  return quoted.list[quoted.at[token]]
end

-- The number of the first quotation that ends at a token or after it, found by halving.
local function from(quoted, token)
  local known = quoted.at[token]
  if known then return known end
  local list = quoted.list
  local low, high = 1, #list + 1
  while low < high do
    local sum = low + high
    local middle = (sum - sum % 2) / 2
    if list[middle].last < token then low = middle + 1 else high = middle end
  end
  return low
end

-- A word or two in marks inside a clause are no quotation.
local function counts(quote, first, last)
  return quote.last - quote.first > 4 or quote.first <= first and quote.last >= last
end

-- More than one word of a range that stands in none of the quotations from `k` on that count.
local function words_outside(doc, list, k, first, last)
  local outside, i = 0, first
  while i <= last do
    local quote = list[k]
    if quote and quote.last < i then k = k + 1
    elseif quote and quote.first <= i and counts(quote, first, last) then i = quote.last + 1
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
  local quoted = doc.quoted or quotes.read(doc)
  local list = quoted.list
  local k = from(quoted, first)
  local j, quote = k, list[k]
  while quote and quote.first <= last do
    if counts(quote, first, last) then return words_outside(doc, list, k, first, last) and "mixed" or "direct" end
    j = j + 1
    quote = list[j]
  end
  return "indirect"
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
  return first == last and PRONOUNS[doc:column "folded"[first]] == true
end

return quotes
