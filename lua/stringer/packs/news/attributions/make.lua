--- From a match of a rule that yields Said to the ranges that attributions/join.lua joins: a function for each `extent`
-- that a rule may set, which says how far what was said goes. Each gives nil where nothing was said.
-- @module stringer.packs.news.attributions.make

local behind_dateline = require "stringer.packs.news.attributions.behind_dateline"
local quotes = require "stringer.packs.news.attributions.quotes"
local tree = require "stringer.packs.news.tree"

local make = {}

-- Whether an adverb stands there by which the writer keeps a distance: "reportedly said".
local function hedged(doc, first, last)
  for i = first, last do
    if doc.core:pos(i) == "ADV" and doc:value_at("hedge", i, "factuality") == "claim" then return true end
  end
  return false
end

--- The verb of a cue.
-- @tparam table doc
-- @tparam table part with `cue_first` and `cue_last`
-- @treturn ?integer token
function make.verb_of(doc, part)
  for i = part.cue_last, part.cue_first, -1 do
    if doc.core:pos(i) == "VERB" then return i end
  end
end

local SUBJECT = { nsubj = true, ["nsubj:pass"] = true }

local PLACES = {
  content = { "content_first", "content_last" },
  source = { "source_first", "source_last" },
  cue = { "cue_first", "cue_last" },
  addressee = { "addressee_first", "addressee_last" },
  channel = { "channel_first", "channel_last" },
}

-- The ranges; nil where the source stands inside the content.
local function ranges(m)
  local folded = m.doc:column "folded"
  local part = m:places({
    content_first = nil,
    content_last = nil,
    source_first = nil,
    source_last = nil,
    cue_first = nil,
    cue_last = nil,
    hedged = false,
    open = false,
    rule = false,
    number = false,
  }, PLACES)
  local first, last = behind_dateline(m.doc, part.content_first, part.content_last), part.content_last
  part.content_first = first
  if first < last and folded[last] == "," then
    last = last - 1
    part.content_last = last
  end
  local source, cue = part.source_last, part.cue_first
  if source and source <= last and part.source_first >= first then return nil end
  part.hedged = hedged(m.doc, source and source < cue and source + 1 or cue, part.cue_last)
  return part
end

--- All stands in the pattern: so it is where a rule sets no extent.
make.pattern = ranges

local STOPS = { ["."] = true, ["!"] = true, ["?"] = true }

-- The last token of a sentence before its full stop.
local function sentence_end(doc, token)
  local core, folded = doc.core, doc:column "folded"
  local first, last = core:sentence(core:sentence_of(token))
  for _ = 1, 2 do
    if last > first and STOPS[folded[last]] then last = last - 1 end
  end
  return last > token and last or token
end

local CLAUSES = { ccomp = true, parataxis = true, xcomp = true }

-- The clause that a verb has for its complement, behind it.
local function complement(core, verb)
  for dependent, relation in tree.dependents(core, verb) do
    if CLAUSES[relation] and dependent > verb then return dependent end
  end
end

-- What is said with these is hardly ever a thing.
local ALWAYS = {}
for word in ([[say claim think believe insist allege contend assert hope worry complain]]):gmatch "%S+" do
  ALWAYS[word] = true
end

local PARTICLE = { ["compound:prt"] = true }

local function has_verb(core, first, last)
  for i = first, last do
    local pos = core:pos(i)
    if pos == "VERB" or pos == "AUX" then return true end
  end
  return false
end

-- What begins with these is no clause: "admitted to the ward".
local LOOSE = { ADP = true, CCONJ = true }

--- A clause without "that" is one where the verb has no object instead: "recalled 40 boats as they leaked" says
-- nothing.
function make.statement(m)
  local part = make.clause(m)
  local verb = part and make.verb_of(m.doc, part)
  if not verb then return part end
  local core = m.doc.core
  if complement(core, verb) or quotes.at(m.doc, part.content_first) then return part end
  if ALWAYS[core:lemma(verb)] and has_verb(core, part.content_first, part.content_last) then return part end
  if tree.has(core, verb, PARTICLE) and part.cue_last == verb then return nil end -- "showed up"
  local object = core:argument(verb, "object")
  if not object or object < verb then return not LOOSE[core:pos(verb + 1)] and part or nil end
  local _, last = core:phrase(object)
  if quotes.at(m.doc, last + 1) then return part end
  local behind = core:pos(last + 1 <= m.doc:ntokens() and last + 1 or last)
  return (behind == "VERB" or behind == "AUX") and part or nil
end

--- What is done to say something: "went on air to deny the claims"; who wants to say it has not.
function make.purpose(m)
  local part = make.object(m)
  local verb = part and make.verb_of(m.doc, part)
  local core = m.doc.core
  local head, relation = core:head(verb or 1)
  if not verb or not head or head > verb then return nil end
  if relation ~= "advcl" and not (relation == "xcomp" and (part.source_first or core:lemma(head) == "use")) then
    return nil
  end
  part.purpose = true
  return part
end

local MARK = { mark = true }

--- What a verb governs, where that is a clause: "suspect a fire broke out".
function make.complement(m)
  local part = ranges(m)
  local verb = part and make.verb_of(m.doc, part)
  local clause = verb and complement(m.doc.core, verb)
  if not clause or m.doc.core:head(clause) ~= verb then return nil end
  local first, last = m.doc.core:clause(clause)
  local subject, _, _, from = m.doc.core:argument(clause, "subject")
  if first <= verb or not subject or from ~= "own" and not tree.has(m.doc.core, clause, MARK) then
    return nil
  end
  if m.doc:column "folded"[first] == "to" then return nil end -- "decided to go" is told of, where at all, as a wish
  part.content_first, part.content_last, part.open =
    math.max(first, part.content_first), math.max(last, part.content_last), true
  return part
end

--- What stands between a quotation or clause and a verb of speech is its source, if it is the subject of the verb.
function make.subject(m)
  local part = quotes.at(m.doc, m:range "content") and make.quotation(m) or ranges(m)
  local verb = part and make.verb_of(m.doc, part)
  local subject = verb and m.doc.core:argument(verb, "subject")
  if not subject or subject < part.source_first or subject > part.source_last then return nil end
  local first = m.doc.core:phrase(subject, "whole")
  return first == part.source_first and part or nil
end

local HANGING = { ["acl:relcl"] = true, acl = true, advcl = true }

-- "A report that blamed the firm was leaked": nothing governs the report, so the second verb is its own.
local function before_main_verb(core, verb, head)
  local clause = select(2, core:head(head)) == "root" and core:pos(head) ~= "VERB" and complement(core, verb)
  local subject = clause and core:argument(clause, "subject")
  if not subject or subject < verb or core:pos(subject) == "PRON" then return nil end
  return select(2, core:phrase(subject))
end

-- What is said in a clause that hangs on another ends with that clause: "Ann Lee, who said it rained, left", "When they
-- asked if it rained, she left".
local function within_clause(m, part)
  local core, verb = m.doc.core, make.verb_of(m.doc, part)
  local head, relation = core:governor(verb or 1)
  if relation == "acl:relcl" and m.doc:column("folded")[part.content_first] ~= "that" then
    local stop = before_main_verb(core, verb, head)
    if stop and stop >= part.content_first and stop < part.content_last then part.content_last = stop end
  end
  if not verb or not head or not HANGING[relation] or relation == "advcl" and head < verb then return part end
  local _, last = core:clause(verb)
  if last > part.content_first and last < part.content_last and not quotes.at(m.doc, last) then
    if m.doc:column("folded")[part.content_first] ~= "that" or has_verb(core, part.content_first, last) then
      part.content_last = last
    end
  end
  return part
end

local LINKS = { ["and"] = true, but = true, ["while"] = true }

-- What is said ends before a clause of its own that is joined to the cue: "she said it rained, and the bridge fell".
local function cut(m, part)
  local verb = make.verb_of(m.doc, part)
  local core = m.doc.core
  for dependent, relation in tree.dependents(core, verb or 1) do
    local subject = verb
      and relation == "conj"
      and dependent > part.content_first
      and core:argument(dependent, "subject")
    local own = subject and subject > verb and select(4, core:argument(dependent, "subject")) == "own"
    local first = own and core:phrase(subject, "base")
    if
      first
      and first - 1 > part.content_first
      and first <= part.content_last
      and not quotes.at(m.doc, subject)
    then
      local words, last = m.doc:column "folded", first - 1
      if LINKS[words[last]] then last = last - 1 end
      if words[last] == "," or words[last] == ";" then last = last - 1 end
      if last > part.content_first and last < first - 1 then part.content_last = last end
    end
  end
  return part
end

local JOINS = { ["and"] = true, but = true }
local ACTS = { VERB = true, AUX = true, ADV = true, PART = true }

-- "The mayor said, “It will open,” but gave no date": what else she did is no part of it.
local function quoted_alone(m, part)
  local words, pos = m.doc:column "folded", m.doc:column "pos"
  local from, to = quotes.at(m.doc, part.content_first)
  if
    from == part.content_first
    and to < part.content_last
    and JOINS[words[to + 1]]
    and ACTS[pos[to + 2]]
    and m.doc.core:kind(to - 1) == "punct"
  then
    part.content_last = to
  end
  return part
end

--- A clause goes on to the end of its sentence.
function make.clause(m)
  local part = ranges(m)
  if not part then return nil end
  part.content_last, part.open = sentence_end(m.doc, part.content_last), true
  return quoted_alone(m, within_clause(m, cut(m, part)))
end

--- The clause that a verb has for its complement, where both have their subjects.
function make.argument(m)
  local part = ranges(m)
  local verb = part and make.verb_of(m.doc, part)
  if not verb or part.content_first <= part.cue_last then return nil end
  if m.doc:column "folded"[verb]:find "ing$" then return part end -- its source is lent
  local subject, _, _, from = m.doc.core:argument(verb, "subject")
  if not subject or subject > part.cue_first or from ~= "own" then return nil end
  return part
end

local TELLS = { acl = true, ccomp = true }

--- The clause that tells what a claim, hope or fear is: "reports that the dam had burst spread". Whose it is may not be
-- told.
function make.told_by_noun(m)
  local part = make.clause(m)
  if not part then return nil end
  local core, last, _ = m.doc.core, nil, nil
  local sure = core:pos(part.content_first) == "SCONJ" and not SUBJECT[select(2, core:head(part.content_first))]
  for dependent, relation in tree.dependents(core, part.cue_last) do
    if (TELLS[relation] or sure and relation == "acl:relcl") and dependent > part.content_first then
      _, last = core:clause(dependent)
    end
  end
  if last and last > part.content_first and last < part.content_last then part.content_last = last end
  part.by_noun, part.unknown = true, not part.source_first
  if last then return part end
  -- "his speech that won the vote": that is no clause of what he said.
  local owned = part.source_last and part.source_last < part.cue_first
  return owned and select(2, core:head(part.content_first)) ~= "nsubj" and part or nil
end

local LEAVES = {
  ["and"] = true,
  but = true,
  ["while"] = true,
  after = true,
  when = true,
  who = true,
  which = true,
  where = true,
  ["with"] = true,
}

-- Where the last object that was looked at in a document ends, and from which token to which others end there too: many
-- may stand in one endless sentence.
local last_ends = setmetatable({}, { __mode = "k" })

local function find_object_end(doc, first)
  local folded, last = doc:column "folded", sentence_end(doc, first)
  for i = first + 1, last - 1 do
    if folded[i] == ";" or folded[i] == "," and LEAVES[folded[i + 1]] then
      return { from = first, to = i - 1, stop = i - 1 }
    end
  end
  return { from = first, to = last, stop = last }
end

-- An object goes on to the end of its sentence, a semicolon, or a comma and another clause.
local function object_end(doc, first)
  local known = last_ends[doc]
  if not known or first < known.from or first > known.to then
    known = find_object_end(doc, first)
    last_ends[doc] = known
  end
  return known.stop
end

-- A thing that is spoken of ends before another verb of the same subject: "dismissed the findings and threatened to
-- sue".
local function end_at_verb(m, part)
  local core, verb = m.doc.core, make.verb_of(m.doc, part)
  local object = verb and core:argument(verb, "object")
  if not object or object < part.content_first then return end
  for dependent, relation in tree.dependents(core, verb) do
    local joined = relation == "conj" and core:pos(dependent) == "VERB" and dependent > object
    local first = joined and core:clause(dependent) or part.content_last + 1
    if first > object and first <= part.content_last and not quotes.at(m.doc, dependent) then
      local words, last = m.doc:column "folded", first - 1
      while last > object and (LINKS[words[last]] or words[last] == ",") do
        last = last - 1
      end
      part.content_last = last
    end
  end
end

--- The object of a verb, or what follows its preposition.
function make.object(m)
  local part = ranges(m)
  if not part then return nil end
  part.content_last, part.open = object_end(m.doc, part.content_last), true
  end_at_verb(m, part)
  return quoted_alone(m, within_clause(m, cut(m, part)))
end

-- Where a clause begins that a quotation ends: "The sea was “calm”, she said".
local function part_of_clause(doc, from)
  local core = doc.core
  local first = core:sentence(core:sentence_of(from))
  if from == first or core:kind(from - 1) == "punct" or quotes.at(doc, first) then return from end
  return behind_dateline(doc, first, from)
end

--- A content that ends with a quotation is that quotation, with the clause that it is part of.
function make.quotation(m)
  local part = ranges(m)
  if not part then return nil end
  local from, to = quotes.at(m.doc, part.content_last)
  if to ~= part.content_last or quotes.title(m.doc, from) then return nil end
  part.content_first = part_of_clause(m.doc, from)
  return part
end

--- The quotation that ends right before; a dash is the cue where there is no verb.
function make.quotation_before(m)
  local first = m:range "content"
  if first == 1 then return nil end
  local from, to = quotes.at(m.doc, first - 1)
  if not from or to ~= first - 1 then return nil end
  local part = { content_first = from, content_last = to, cue_first = first, cue_last = first, hedged = false }
  part.source_first, part.source_last = m:range "source"
  if m:has "cue" then
    if m.doc.core:block_of(first) ~= m.doc.core:block_of(to) then return nil end
    part.cue_first, part.cue_last = m:range "cue"
  end
  return part
end

--- A colon at the end of a paragraph leads to the quotation that begins the next.
function make.next_quotation(m)
  local part = ranges(m)
  if not part then return nil end
  local from, to = quotes.at(m.doc, part.content_last + 1)
  if from ~= part.content_last + 1 then return nil end
  part.content_first, part.content_last = from, to
  return part
end

-- The whole subject of a passive, where the rule has but its end: "the decision to shut the road was praised".
local function whole_subject(doc, part, first, last)
  local core, verb = doc.core, make.verb_of(doc, part)
  local subject = verb and core:argument(verb, "subject")
  if not subject or subject > last then return first end
  local from, to = core:phrase(subject, "whole")
  return from < first and to >= last and to < part.cue_first and from or first
end

--- What is thought of stands on both sides of a passive: "the road was expected to close". Its source is not the
-- subject.
function make.view(m)
  local about_first, about_last = m:range "about"
  if m:has "content" then
    local part = make.object(m)
    if part then part.unknown = true end
    -- "It is said that …" is about nothing.
    if part and m.doc:column "folded"[about_first] ~= "it" then
      part.about_first, part.about_last = whole_subject(m.doc, part, about_first, about_last), about_last
    end
    return part
  end
  if not m:has "source" then return nil end
  local part = { content_first = about_first, content_last = about_last, hedged = false }
  part.source_first, part.source_last = m:range "source"
  part.cue_first, part.cue_last = m:range "cue"
  part.content_first = whole_subject(m.doc, part, about_first, about_last)
  return part
end

--- A clause around its cue has two parts.
function make.parenthesis(m)
  local part = make.clause(m)
  if not part then return nil end
  local first, last = m:range "about"
  if not first then return part end
  if last > first and m.doc:column "folded"[last] == "," then last = last - 1 end
  part.about_first, part.about_last = first, last
  return part
end

local HEADLINES = { headline = true, heading = true }

--- What a headline says behind a colon is the word of whom it names before. Only the first paragraph may be one without
-- looking so.
function make.headline(m)
  local core = m.doc.core
  local block = core:block_of(m.first)
  local _, last, kind = core:block(block)
  if
    not HEADLINES[kind]
    and (block > 1 or core:nblocks() == 1 or core:sentence_of(last) ~= core:sentence_of(m.first))
  then
    return nil
  end
  return make.clause(m)
end

local FIRST = { i = true, we = true, my = true, our = true, us = true, me = true, you = true }

-- Whether somebody speaks of himself, and is not quoted.
local function in_person(doc, first, last)
  local folded = doc:column "folded"
  for i = first, last do
    if FIRST[folded[i]] and not quotes.at(doc, i) then return true end
  end
  return false
end

--- A speaker's turn in a transcript lasts to the end of the paragraph.
function make.turn(m)
  local part = ranges(m)
  if not part then return nil end
  local _, last = m.doc.core:block(m.doc:block_of(part.content_first))
  part.content_last, part.turn, part.own =
    last, true, m:features().own or in_person(m.doc, part.content_first, last)
  return part
end

return make
