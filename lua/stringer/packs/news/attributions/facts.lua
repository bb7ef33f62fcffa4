--- Facts of the dossier out of joined attributions, and the entities that their sources name.
-- @module stringer.packs.news.attributions.facts

local make = require "stringer.packs.news.attributions.make"
local quotes = require "stringer.packs.news.attributions.quotes"

local facts = {}

local BEHIND_HEAD = { [","] = true, ["("] = true, who = true, whose = true, which = true, that = true }

local PREPOSITIONS =
  { ["in"] = true, of = true, from = true, at = true, ["for"] = true, with = true, to = true, on = true }

-- The head of a source: in "Ann Lee, the mayor of Oslo" that is Ann Lee, in "Lee's husband" it is not.
local function head_of(words, first, last)
  local start, hangs = first, false
  for i = first, last do
    local word = words[i]
    if i > first and BEHIND_HEAD[word] then return start, i - 1 end
    hangs = hangs or i > first and PREPOSITIONS[word] -- what hangs on the head has owners of its own
    if i < last and not hangs and (word == "'s" or word == "'") then start = i + 1 end
  end
  return start, last
end

local SPEAKS_FOR = { organization = true, media = true, country = true }

-- The entity of a head: its noun before what hangs on that; else the body or state that it speaks for ("a spokesman for
-- the bank"): "reporters in Oslo" are no city, "a friend of Ann Lee" is not she. Tells whether it is the noun itself.
local function named(doc, words, first, last)
  for i = first + 1, last do
    if PREPOSITIONS[words[i]] then
      local entity = doc:entity_at(first, i - 1)
      if entity then return entity, true end
      entity = doc:entity_at(first, last)
      return entity and SPEAKS_FOR[entity.type] and entity or nil, false
    end
  end
  local entity = doc:entity_at(first, last)
  if not entity and doc:value_at("Pronoun", last, "number") == "one" then entity = doc.antecedents[last] end
  return entity, true
end

-- The noun that "who" stands for: what its clause hangs on, else the word before it.
local function antecedent(doc, token)
  local core = doc.core
  local head = core:head(token)
  for _ = 1, 4 do
    if not head then break end
    local relation
    head, relation = core:head(head)
    if relation == "acl:relcl" and head and head < token then return head end
  end
  local before = doc:column "folded"[token - 1] == "," and token - 2 or token - 1
  return before >= 1 and before or nil
end

-- The entity that a source names: that of its head, or of an apposition to it ("Lee's husband, Omar Haddad").
local function entity_of(doc, first, last)
  local words = doc:column "folded"
  local head_first, head_last = head_of(words, first, last)
  local entity, itself = named(doc, words, head_first, head_last)
  if
    (not entity or not itself or entity.type == "group")
    and head_last + 2 <= last
    and words[head_last + 1] == ","
  then
    local _, stop = head_of(words, head_last + 2, last)
    local person = named(doc, words, head_last + 2, stop)
    if person and person.type == "person" then return person end
  end
  return entity
end

local PEOPLE = { person = true, group = true }

-- The entity of an antecedent; of "Ann Lee of the Greens, who" the person.
local function entity_before(doc, noun, word)
  local entity = doc.entity_at and doc:entity_at(noun, noun)
  local beside = doc.core:apposition(noun)
  local named_so = beside and entity and entity.type == "group" and doc:entity_at(beside, beside)
  if named_so and named_so.type == "person" then return named_so end
  for _ = 1, 3 do
    local relation
    if word ~= "who" or entity and PEOPLE[entity.type] then return entity end
    noun, relation = doc.core:head(noun)
    if relation == "root" or not noun or not doc.entity_at then return entity end
    local other = doc:entity_at(noun, noun)
    if other and other.type == "person" then return other end
  end
  return entity
end

-- Replaces "who" by what it stands for: an entity, or the words before it.
local function relative(doc, token)
  local noun = antecedent(doc, token)
  local entity = noun and entity_before(doc, noun, doc:column "folded"[token])
  local r = doc:place(token, token)
  if entity then
    r.entity = entity.id
  elseif noun then
    local first, last = doc.core:phrase(noun)
    r = doc:place(first, last < token and last or noun)
  end
  return r
end

local function ref(doc, first, last)
  if not first then return nil end
  if first == last and quotes.relative(doc:column "folded"[first]) then return relative(doc, first) end
  local r = doc:place(first, last)
  local entity = doc.entity_at and entity_of(doc, first, last)
  if entity then r.entity = entity.id end
  return r
end

local function contents(doc, span)
  local content = doc:place(span.content_first, span.content_last)
  if not span.about_first then return { content } end
  return { doc:place(span.about_first, span.about_last), content }
end

-- The speech act of a cue: that of its verb, noun or adjective; what only stands beside a quotation says.
local function act_of(doc, span)
  local first, last = span.cue_first, span.cue_last
  if not first then return "say" end
  if span.act then return span.act end
  for i = last, first, -1 do
    local act = doc:value_at("Cue", i, "act") or doc:value_at("say_noun", i, "act")
    if act then return act end
  end
  return "say"
end

-- "did not say", "nobody said", "neither side said"
local function negated(doc, span)
  local verb = span.cue_first and make.verb_of(doc, span)
  local by = verb and doc.core:negation(verb)
  if not by or by >= verb then return nil end
  local source = span.source_first
  return by >= span.cue_first - 1 or source and by >= source and by <= span.source_last or nil
end

--- Facts of the dossier.
function facts.make(doc)
  local list, attributions = {}, doc.attributions or {}
  for i = 1, #attributions do
    local span = attributions[i]
    list[i] = {
      id = "a" .. span.number,
      source = ref(doc, span.source_first, span.source_last),
      cue = ref(doc, span.cue_first, span.cue_last),
      content = contents(doc, span),
      mode = quotes.around(doc, span) and "indirect" or quotes.mode(doc, span.content_first, span.content_last),
      act = act_of(doc, span),
      hedged = span.hedged,
      negated = negated(doc, span),
      inside = span.inside and "a" .. span.inside.number or nil,
      addressee = ref(doc, span.addressee_first, span.addressee_last),
      channel = ref(doc, span.channel_first, span.channel_first),
      rule = span.rule and span.rule.id,
    }
  end
  return list
end

return facts
