--- Joins the parts of attributions over sentences: one for each cue, cut where the next begins, sources lent, nested.
-- @module stringer.packs.news.attributions.join

local arrange = require "stringer.packs.news.attributions.arrange"
local behind_dateline = require "stringer.packs.news.attributions.behind_dateline"
local lone = require "stringer.packs.news.attributions.lone"
local make = require "stringer.packs.news.attributions.make"
local quotes = require "stringer.packs.news.attributions.quotes"

local join = {}

-- One attribution a cue: the rule of the highest priority, then the one with more content.
local function better(a, b)
  local p, q = a.rule.priority or 0, b.rule.priority or 0
  if p ~= q then return p > q end
  return a.content_last - a.content_first > b.content_last - b.content_first
end

-- Chooses among the parts that the rules found one for each cue.
local function choose(doc)
  local by_cue, order, list, words = {}, {}, {}, doc:column "folded"
  local turns, led, noted = 0, {}, {}
  for m in doc:matches "Said" do
    local set = m:features()
    local part = make[set.extent or "pattern"](m)
    if part and not quotes.title(doc, part.content_first) then
      part.rule, part.view, part.act = m.rule, set.view, set.act
      part.echo = set.echo
      part.unknown = part.unknown or set.unknown and not part.source_first
      local other = by_cue[part.cue_last]
      if not other or better(part, other) then by_cue[part.cue_last] = part end
      order[#order + 1] = part
      if part.turn then turns = turns + 1 end
      if part.echo and part.source_first then led[part.source_first - 1] = true end
      if words[part.cue_first] ~= ":" then
        if part.by_noun then
          noted[part.content_first] = true
        else
          led[part.content_first] = true
        end
      end
    end
  end
  for i = 1, #order do
    local part = order[i]
    local cue = part.cue_last
    -- Where only one paragraph begins so it is no transcript: "Our view: …".
    if part.turn and turns == 1 and not part.own and by_cue[cue] == part then by_cue[cue] = nil end
    -- A colon behind a verb of saying is no cue of its own.
    if words[part.cue_first] == ":" and (led[part.content_first] or noted[part.content_first]) then
      by_cue[cue] = nil
    end
    -- "said in interviews that …" is what they said, not the interviews.
    if part.by_noun and led[part.content_first] then by_cue[cue] = nil end
    if by_cue[cue] == part then list[#list + 1] = part end
  end
  return list
end

-- A content that stops inside a quotation goes on to its end; one that starts in a quotation around its cue ends with
-- it.
local function extend(doc, span)
  local from, to = quotes.at(doc, span.content_last)
  if from and to > span.content_last and from >= span.content_first then span.content_last = to end
  if not span.cue_first then return end
  from, to = quotes.at(doc, span.cue_first)
  if
    from
    and from < span.cue_first
    and span.content_first > span.cue_last
    and span.content_first <= to
    and span.content_last >= to
  then
    local last = to - 1
    if doc:column "folded"[last] == "," then last = last - 1 end
    span.content_last = math.max(last, span.content_first)
  end
end

local BREAKS =
  { [","] = true, [";"] = true, ["-"] = true, ["\226\128\148"] = true, ["\226\128\147"] = true, ["--"] = true }
local JOINS = {
  ["and"] = true,
  but = true,
  ["while"] = true,
  though = true,
  although = true,
  whereas = true,
  ["as"] = true,
  with = true,
}

-- The last token before a clause of another speaker: ", while others say". A verb that shares its subject needs no
-- comma: "and said".
local function before_clause(words, at, shared)
  local i = at - 1
  local joined = JOINS[words[i]]
  if joined then i = i - 1 end
  if BREAKS[words[i]] then return i - 1 end
  if joined and words[i] == '"' then return i end
  return joined and shared and i or nil
end

-- Where speakers begin to speak behind a break, in order, the last token before each, and the quotation that holds it.
local function breaks_between(doc, list)
  local starts, shared, words = {}, {}, doc:column "folded"
  for i = 1, #list do
    local span = list[i]
    local source, cue = span.source_first, span.cue_first
    if not source then
      starts[#starts + 1], shared[cue] = cue, true
    elseif source < cue then
      starts[#starts + 1], shared[source] = source, shared[source] or false
    end
  end
  table.sort(starts)
  local n, stops, quoted = 0, {}, {}
  for i = 1, #starts do
    local start = starts[i]
    local stop = before_clause(words, start, shared[start])
    if stop then
      n = n + 1
      starts[n], stops[n], quoted[n] = start, stop, quotes.at(doc, start) or false
    end
  end
  return starts, stops, n, quoted
end

-- What one says ends where the next begins to speak: "Some say it rains, while others say it snows".
local function part_speakers(doc, list)
  local starts, stops, n, quoted = breaks_between(doc, list)
  local k = 1
  for i = 1, #list do
    local span = list[i]
    while k <= n and starts[k] <= span.cue_first do
      k = k + 1
    end
    local j = span.open and k or n + 1
    while j <= n and starts[j] <= span.content_last do
      if
        starts[j] > span.content_first
        and stops[j] >= span.content_first
        and (not quoted[j] or quoted[j] == quotes.at(doc, span.cue_first))
      then
        span.content_last = stops[j]
        break
      end
      j = j + 1
    end
  end
end

local FAR = 16 -- no sentence that anyone wrote has more speakers; what machines write takes no more time by them

-- "Tom Reed said he fled, according to police": who tells of it behind it all is no part of what Reed said.
local function leave_out_tails(list)
  for i = 1, #list do
    local whole = list[i]
    local tail = math.min(whole.source_first or whole.cue_first, whole.cue_first)
    if whole.content_last < tail then
      for j = i - 1, math.max(1, i - FAR), -1 do
        local part = list[j]
        if part.cue_first < whole.content_first then break end
        if part.content_first <= whole.content_last and part.content_last >= tail then
          part.content_last = whole.content_last
        end
      end
    end
  end
end

-- A cue takes in where it was said: "said in a statement".
local function widen_cue(doc, words, span)
  local last = span.cue_last
  local _, from, to = doc.core:covering("Channel", math.min(last + 1, #words))
  if from == last + 1 and (to < span.content_first or span.content_last < last) then span.cue_last = to end
end

-- A colon that leads from a cue to what was said belongs to the cue.
local function take_colon(words, span)
  local last = span.cue_last
  if words[last + 1] == ":" and span.content_first == last + 2 then span.cue_last = last + 1 end
end

-- The relative pronoun that stands for the subject: "Ann Lee, who shut the bridge and said …".
local function relative_of(doc, subject, cue)
  local core, words = doc.core, doc:column "folded"
  for i = cue - 1, subject + 1, -1 do
    local _, relation = core:head(i)
    if quotes.relative(words[i]) and relation == "nsubj" then return i end
  end
end

local NAMES = { NOUN = true, PROPN = true, PRON = true, NUM = true, DET = true, ADJ = true, SYM = true }

-- The subject of the cue's verb, where it stands before it: as the rules of sources cut it, else as the tree does; and
-- whether it is the verb's own.
local function subject_of(doc, span)
  local core, verb = doc.core, make.verb_of(doc, span)
  if not verb then return nil end
  local subject, _, _, from = core:argument(verb, "subject")
  if not subject or subject >= span.cue_first or from ~= "own" and core:pos(subject) == "PRON" then
    return nil
  end
  local head, relation = core:head(subject)
  if relation == "appos" then subject = head end
  if not NAMES[core:pos(subject)] then return nil end
  local begins = core:sentence(core:sentence_of(subject))
  if subject < behind_dateline(doc, begins, span.cue_first) then return nil end
  local relative = relative_of(doc, subject, span.cue_first)
  if relative and from ~= "own" then return relative, relative, false end
  local sources = doc:at("Source", subject)
  for i = 1, #sources do
    local source = sources[i]
    if source.last < span.cue_first and source.side ~= "told" then
      return source.first, source.last, from == "own"
    end
  end
  local first, last = core:phrase(subject)
  if last >= span.cue_first then
    first, last = core:phrase(subject, "base")
  end
  return first, last, from == "own"
end

-- "a statement condemning it": its subject is no other verb's.
local function participle(doc, span)
  return span.cue_first == span.cue_last and doc:column "folded"[span.cue_first]:find "ing$" ~= nil
end

-- The subject that its verb has itself; else who stands right before it; else who spoke last in the sentence; else the
-- subject that its verb shares with another; else whom the sentence is about.
local function lender(doc, list, i)
  local cue, core = list[i].cue_first, doc.core
  local subject_first, subject_last, own = subject_of(doc, list[i])
  if own or subject_first and quotes.at(doc, cue) then return subject_first, subject_last end
  local sentence = core:sentence_of(cue)
  local first = core:sentence(sentence)
  for _, source in ipairs(cue > 1 and doc:at("Source", cue - 1) or {}) do
    if source.last == cue - 1 and source.side == "before" then return source.first, source.last end
  end
  for j = i - 1, math.max(1, i - FAR), -1 do
    local other = list[j]
    if other.cue_first < first then break end
    if other.source_first and other.cue_first < cue and not (subject_first and participle(doc, other)) then
      return other.source_first, other.source_last
    end
  end
  if subject_first then return subject_first, subject_last end
  local source = doc:after("Source", first)
  local best, seen = nil, 0
  while source and source.first < cue and seen < FAR do
    if source.side == "subject" then return source.first, source.last end
    best, seen = best or source, seen + 1
    source = doc:after("Source", source.first + 1)
  end
  if best then return best.first, best.last end
end

local LEADS_TIME = { on = true, ["in"] = true, late = true, early = true, earlier = true }

-- What stands behind these belongs to a name, behind a comma and another preposition is an aside.
local OF_A_NAME = { of = true, from = true, ["at"] = true, like = true, including = true, along = true }

-- "Ann Lee on Monday": when it was said is no part of who said it; nor is an aside, "Ann Lee, for her part".
local function without_time(doc, first, last)
  local core, words, pos = doc.core, doc:column "folded", doc:column "pos"
  for i = first + 1, last do
    if words[i] == "," and pos[i + 1] == "ADP" and not OF_A_NAME[words[i + 1]] then
      last = i - 1
      break
    end
  end
  local _, from = core:covering("Time", last)
  if not from or from <= first then return last end
  while from - 1 > first and LEADS_TIME[words[from - 1]] do
    from = from - 1
  end
  return from - 1
end

-- "the candidate Ann Lee"
local function names_office(core, noun)
  return (
    core:covering("person_noun", noun)
    or core:covering("profession", noun)
    or core:covering("title", noun)
  ) ~= nil
end

-- Whether what stands before a subject in its source belongs to the clause before: "sent 300 tonnes of rice and |
-- Britain pledged", "the place | officials say".
local function torn(doc, source, first)
  if first <= source then return false end
  local core, words = doc.core, doc:column "folded"
  if words[first - 1] ~= "and" then
    return core:pos(source) == "DET" and core:pos(first - 1) == "NOUN" and not names_office(core, first - 1)
  end
  if source == 1 or core:pos(source - 1) ~= "VERB" then return false end
  local cues = doc:at("Cue", source - 1)
  return #cues == 0
end

-- A source that is a part of the subject, or of the agent of a passive, becomes all of it: "[Accord, the largest
-- union,] called …", "was confirmed by [her sister, Ann Lee]".
local function settle(doc, span)
  local core, verb = doc.core, make.verb_of(doc, span) or span.cue_first
  local before = span.source_last < span.cue_first
  local noun, _, _, from = core:argument(verb, before and "subject" or "agent")
  if not noun or from ~= "own" then return end
  local first, last = core:phrase(noun, "whole")
  if before and last == span.source_last and torn(doc, span.source_first, first) then
    span.source_first = first
    return
  end
  if first > span.source_first or last < span.source_last or before and last >= span.cue_first then return end
  if not before and (span.content_last >= first and span.content_first <= last) then return end
  span.source_first, span.source_last = first, math.max(without_time(doc, first, last), noun)
end

-- Participles and second verbs speak for the one who spoke or acted in their sentence.
local function lend_sources(doc, list)
  for i = 1, #list do
    local span = list[i]
    if not span.source_first and not span.unknown then
      span.source_first, span.source_last = lender(doc, list, i)
    end
    if span.source_first and span.cue_first then settle(doc, span) end
  end
end

local function anchor_of(span) return span.cue_first or span.content_first end

local function length(span) return span.content_last - span.content_first end

-- The outermost attribution around `span`. Links are shortened as they are followed (path halving), so long chains
-- cost no more than short ones.
local function outermost(around, span)
  while around[span] do
    around[span] = around[around[span]] or around[span]
    span = around[span]
  end
  return span
end

-- The shortest content that holds an attribution's cue and source is what it stands in. Cues and contents are walked
-- side by side. Of two that stand in each other ("A says that …, according to B") the first is within the second.
local function find_outer(list)
  local inners, open, around, k = {}, {}, {}, 1
  for i = 1, #list do
    inners[i] = list[i]
  end
  arrange(inners, anchor_of)
  for at = 1, #inners do
    local inner = inners[at]
    local anchor, kept, best = anchor_of(inner), 0, nil
    while list[k] and list[k].content_first <= anchor do
      if #open == FAR then table.remove(open, 1) end
      open[#open + 1], k = list[k], k + 1
    end
    for i = 1, #open do
      local outer = open[i]
      open[i] = nil
      if outer.content_last >= anchor then
        kept = kept + 1
        open[kept] = outer
        inner.told = inner.told or outer ~= inner
        if
          outer ~= inner
          and not outer.echo
          and (not inner.source_first or inner.source_first >= outer.content_first)
          and (not best or length(outer) < length(best))
        then
          best = outer
        end
      end
    end
    if best and outermost(around, best) ~= inner then
      inner.inside, around[inner] = best, best
    end
  end
end

-- What a speaker tells of what he or others think is the speaker's word: inside what someone says only what others say
-- counts.
local function own_word(doc, span)
  if not span.cue_first then return false end
  if span.purpose and span.told then return true end
  local quoted = quotes.around(doc, span)
  if not span.inside and not quoted then return false end
  -- "people say"
  if quoted and span.source_first == span.source_last and doc.core:pos(span.source_first or 1) == "NOUN" then
    return true
  end
  return span.view or not span.source_first or quotes.pronoun(doc, span.source_first, span.source_last)
end

local function by_cue(span) return span.cue_first end

local DEEPEST = 8 -- what is said in what is said in … is not opened further

local function depth(span)
  local n = 0
  while span and n <= DEEPEST do
    n, span = n + 1, span.inside
  end
  return n
end

local function nest(doc, list)
  local kept = {}
  find_outer(list)
  for i = 1, #list do
    local span = list[i]
    if not own_word(doc, span) and depth(span) <= DEEPEST then
      kept[#kept + 1] = span
      span.number = #kept
    end
  end
  -- Outer attributions mostly come first, so that each link is followed once.
  for i = 1, #list do
    local span = list[i]
    while span.inside and not span.inside.number do
      span.inside = span.inside.inside
    end
  end
  return kept
end

--- Step: one list of attributions for the document, in order of content, nested.
function join.step(doc)
  local list, words = arrange(choose(doc), by_cue), doc:column "folded"
  part_speakers(doc, list)
  leave_out_tails(list)
  for i = 1, #list do
    extend(doc, list[i])
  end
  lend_sources(doc, list)
  for i = 1, #list do
    widen_cue(doc, words, list[i])
    take_colon(words, list[i])
  end
  doc.attributions = nest(doc, lone.add(doc, list))
end

return join
