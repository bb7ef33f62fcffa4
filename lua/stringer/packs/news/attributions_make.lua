--- Joins the parts of attributions over sentences, resolves sources, nests, and makes the facts of the dossier.
-- @module stringer.packs.news.attributions_make

local make = {}

local HEDGES = { reportedly = true, allegedly = true, apparently = true, supposedly = true, purportedly = true, seemingly = true }

local function hedged(doc, first, last)
  for i = first, last do
    if HEDGES[doc.core:folded(i)] then return true end
  end
  return false
end

-- The quotation that covers a token, found by halving: quotations are in order and do not overlap.
local function quote_at(doc, token)
  local quotes = doc:spans "Quote"
  local low, high = 1, #quotes
  while low <= high do
    local middle = math.floor((low + high) / 2)
    local quote = quotes[middle]
    if quote.last < token then low = middle + 1
    elseif quote.first > token then high = middle - 1
    else return quote, middle end
  end
  return nil, low
end

-- More than one word of a range that stands in none of the quotations from `k` on that count.
local function words_outside(doc, quotes, k, first, last, counts)
  local outside, i = 0, first
  while i <= last do
    local quote = quotes[k]
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

-- Whether a range lies in quotations whole, in part, or not at all.
local function mode_of(doc, first, last)
  local quotes = doc:spans "Quote"
  local _, k = quote_at(doc, first)
  -- A word or two in marks inside a clause are no quotation.
  local function counts(quote) return quote.last - quote.first > 4 or quote.first <= first and quote.last >= last end
  local any, j = false, k
  while quotes[j] and quotes[j].first <= last and not any do any, j = counts(quotes[j]), j + 1 end
  if not any then return "indirect" end
  return words_outside(doc, quotes, k, first, last, counts) and "mixed" or "direct"
end

local function range(m, name)
  if m:has(name) then return m:range(name) end
end

local SELF = { i = true, we = true, you = true }

-- "I think" inside a quotation is the speaker's own way of talking.
local function own_words(doc, first, last, cue)
  if not first or first ~= last or not SELF[doc.core:folded(first)] then return false end
  local quote = quote_at(doc, cue)
  return quote ~= nil and quote.first < first
end

--- Action of the rules: the ranges of the parts; a content that ends in a quotation is that quotation, whole.
function make.part(m)
  local doc = m.doc
  local first, last = m:range "content"
  local rule = m.rule.name
  local source_first, source_last = range(m, "source")
  local cue_first, cue_last = range(m, "cue")
  if rule:find "^quotation" then
    local quote = quote_at(doc, last)
    if not quote or quote.last ~= last then return nil end
    first = quote.first
  end
  if source_first and source_first >= first and source_last <= last then return nil end
  if cue_first and (doc.core:folded(cue_first) == "to" or own_words(doc, source_first, source_last, cue_first)) then return nil end
  local address_first, address_last = range(m, "addressee")
  local channel_first = range(m, "channel")
  return {
    mode = mode_of(doc, first, last), content_first = first, content_last = last,
    source_first = source_first, source_last = source_last, cue_first = cue_first, cue_last = cue_last,
    addressee_first = address_first, addressee_last = address_last, channel_first = channel_first,
    hedged = hedged(doc, cue_first, cue_last) or (source_last and hedged(doc, source_last + 1, cue_first)) or false,
  }
end

local SEEMING = { seem = true, appear = true }

--- Action of attitudes: what is thought of, or seems so, stands before its cue: "the road was expected to close".
function make.view(m)
  local part = make.part(m)
  if not part then return nil end
  local core = m.doc.core
  local verb = part.cue_last
  while verb > part.cue_first and core:pos(verb) ~= "VERB" do verb = verb - 1 end
  local passive = false
  for i = part.cue_first, verb - 1 do passive = passive or core:lemma(i) == "be" end
  if SEEMING[core:lemma(verb)] or passive and not core:folded(verb):find "ing$" then
    part.content_first, part.source_first, part.source_last, part.unknown = part.source_first, nil, nil, true
  end
  return part
end

--- Action of a speaker's turn in a transcript: it lasts to the end of the paragraph.
function make.turn(m)
  local part = make.part(m)
  if not part then return nil end
  local _, last = m.doc.core:block(m.doc:block_of(part.content_first))
  part.content_last = last
  return part
end

-- One attribution a cue: the rule of the highest priority, then the one with more content.
local function better(a, b)
  local p, q = a.rule.priority or 0, b.rule.priority or 0
  if p ~= q then return p > q end
  return a.content_last - a.content_first > b.content_last - b.content_first
end

local function choose(doc)
  local by_cue, list = {}, {}
  for _, span in ipairs(doc:spans "Said") do
    local key = span.cue_last
    local other = by_cue[key]
    if not other then
      by_cue[key] = span
    elseif better(span, other) then
      by_cue[key] = span
    end
  end
  for _, span in ipairs(doc:spans "Said") do
    if by_cue[span.cue_last] == span then list[#list + 1] = span end
  end
  return list
end

-- A content that stops inside a quotation goes on to its end; one that starts in a quotation around its cue ends with it.
local function extend(doc, span)
  local quote = quote_at(doc, span.content_last)
  if quote and quote.last > span.content_last and quote.first >= span.content_first then span.content_last = quote.last end
  local around = span.cue_first and quote_at(doc, span.cue_first)
  if around and around.first < span.cue_first and span.content_first > span.cue_last and span.content_first <= around.last
    and span.content_last > around.last then
    span.content_last = around.last
  end
end

local NO_APPOSITION = { ADP = true, ADV = true, SCONJ = true, VERB = true, AUX = true, CCONJ = true }

-- A source takes in its apposition, relative clause or affiliation: "Ann Lee, a painter, said", "said Ann Lee, who paints."
local function widen_source(doc, span)
  local core, last = doc.core, span.source_last
  span.head_first, span.head_last = span.source_first, last
  if last < span.cue_first then
    local gap = span.cue_first - last - 1
    if gap < 1 or core:folded(span.cue_first) == ":" or core:folded(last + 1) == "," and (gap < 3
      or NO_APPOSITION[core:pos(last + 2)]) then return end
    span.source_last = span.cue_first - 1
    return
  end
  if span.content_last > span.cue_first then return end
  local _, stop = core:sentence(doc:sentence_of(last))
  if last + 2 >= stop or core:folded(last + 1) ~= "," then return end
  local word = core:folded(last + 2)
  if core:pos(last + 2) ~= "DET" and word ~= "who" and word ~= "whose" and core:pos(last + 2) ~= "NOUN" then return end
  for i = last + 2, math.min(stop, last + 25) do
    local folded = core:folded(i)
    if folded == "," or folded == "." or folded == '"' or folded == ";" then
      span.source_last = i - 1
      return
    end
  end
end

local CHANNELS = { statement = true, interview = true, speech = true, letter = true, email = true, post = true, tweet = true,
  memo = true, report = true }

-- A cue takes in where it was said: "said in a statement".
local function widen_cue(doc, span)
  local core, last = doc.core, span.cue_last
  if core:folded(math.min(last + 1, core:ntokens())) ~= "in" then return end
  for i = last + 2, math.min(last + 5, core:ntokens()) do
    local pos = core:pos(i)
    if CHANNELS[core:lemma(i)] then
      if i < span.content_first or span.content_last < last then span.cue_last = i end
      return
    end
    if pos ~= "DET" and pos ~= "ADJ" and pos ~= "NOUN" and pos ~= "NUM" then return end
  end
end

-- Participles speak for the one who spoke or acted in their sentence.
local function lend_sources(doc, list)
  for i, span in ipairs(list) do
    if not span.source_first and not span.unknown then
      local sentence = doc:sentence_of(span.cue_first)
      for j = i - 1, 1, -1 do
        local other = list[j]
        if doc:sentence_of(other.cue_first) ~= sentence then break end
        if other.source_first then
          span.source_first, span.source_last, span.lent = other.source_first, other.source_last, true
          break
        end
      end
      if not span.source_first then
        local source = doc:after("Source", (doc.core:sentence(sentence)))
        if source and source.first <= span.cue_first then
          span.source_first, span.source_last, span.lent = source.first, source.last, true
        end
      end
    end
  end
end

local GOES_ON = 6 -- sentences after which a quotation no longer belongs to who spoke before it

-- Whether a quotation that no rule took belongs to an attribution before it: it starts a sentence, or goes on after the cue.
local function continues(doc, quote, said)
  local sentence = doc:sentence_of(quote.first)
  local goes_on = quote.first - said.cue_last <= 3
  if not goes_on and doc.core:sentence(sentence) ~= quote.first then return false end
  return quote.last - quote.first > (goes_on and 1 or 4) and sentence - doc:sentence_of(said.cue_first) <= GOES_ON
end

local function by_content(a, b)
  return a.content_first < b.content_first or a.content_first == b.content_first and a.content_last > b.content_last
end

-- Quotations that no rule took go to the last who spoke. Attributions and quotations are walked side by side.
local function lone_quotes(doc, list)
  local by_cue, result, reach, k, j, last = {}, {}, 0, 1, 1, nil
  for i, span in ipairs(list) do by_cue[i] = span end
  table.sort(list, by_content)
  table.sort(by_cue, function(a, b) return a.cue_first < b.cue_first end)
  for _, quote in ipairs(doc:spans "Quote") do
    while list[k] and list[k].content_first <= quote.first do
      reach, k = math.max(reach, list[k].content_last), k + 1
    end
    while by_cue[j] and by_cue[j].cue_first < quote.first do
      if by_cue[j].source_first then last = by_cue[j] end
      j = j + 1
    end
    if last and reach < quote.last and continues(doc, quote, last) then
      result[#result + 1] = {
        rule = last.rule, first = quote.first, last = quote.last, content_first = quote.first, content_last = quote.last,
        source_first = last.source_first, source_last = last.source_last, head_first = last.head_first, head_last = last.head_last,
        mode = "direct", hedged = false,
      }
    end
  end
  for _, span in ipairs(result) do list[#list + 1] = span end
  table.sort(list, by_content)
end

local function anchor_of(span) return span.cue_first or span.content_first end

local function length(span) return span.content_last - span.content_first end

-- The shortest content that holds an attribution's cue and source is what it stands in. Cues and contents are walked side by side.
local function nest(list)
  local inners, open, k = {}, {}, 1
  for i, span in ipairs(list) do inners[i] = span end
  table.sort(inners, function(a, b) return anchor_of(a) < anchor_of(b) end)
  for _, inner in ipairs(inners) do
    local anchor, kept, best = anchor_of(inner), 0, nil
    while list[k] and list[k].content_first <= anchor do open[#open + 1], k = list[k], k + 1 end
    for i = 1, #open do
      local outer = open[i]
      open[i] = nil
      if outer.content_last >= anchor then
        kept = kept + 1
        open[kept] = outer
        if outer ~= inner and (not inner.source_first or inner.source_first >= outer.content_first)
          and (not best or length(outer) < length(best)) then best = outer end
      end
    end
    inner.inside = best
  end
end

--- Step: one list of attributions for the document, in order of content, nested.
function make.join(doc)
  local list = choose(doc)
  for _, span in ipairs(list) do extend(doc, span) end
  lend_sources(doc, list)
  for _, span in ipairs(list) do
    if span.source_first and not span.lent then widen_source(doc, span) end
    widen_cue(doc, span)
  end
  lone_quotes(doc, list)
  for i, span in ipairs(list) do span.number = i end
  nest(list)
  doc.attributions = list
end

local function ref(doc, first, last, head_first, head_last)
  if not first then return nil end
  local r = doc:ref(first, last)
  local entity = doc.entity_at and doc:entity_at(head_first or first, head_last or last)
  if entity then r.entity = entity.id end
  return r
end

--- Facts of the dossier.
function make.facts(doc)
  local facts = {}
  for i, span in ipairs(doc.attributions or {}) do
    facts[i] = {
      id = "a" .. span.number, source = ref(doc, span.source_first, span.source_last, span.head_first, span.head_last), cue = ref(doc,
        span.cue_first, span.cue_last),
      content = { doc:ref(span.content_first, span.content_last) }, mode = mode_of(doc, span.content_first, span.content_last),
      hedged = span.hedged, inside = span.inside and "a" .. span.inside.number or nil,
      addressee = ref(doc, span.addressee_first, span.addressee_last), channel = ref(doc, span.channel_first, span.channel_first),
      rule = span.rule and tostring(span.rule),
    }
  end
  return facts
end

return make
