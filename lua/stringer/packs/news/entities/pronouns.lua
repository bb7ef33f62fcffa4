--- Resolves pronouns. The candidates are the entities named in the same sentence and in the three before. Candidates
-- that do not agree in sex and number, or that the grammar of the sentence excludes, are dropped. Weights choose among
-- the others; without a candidate a pronoun has no entity.
-- @module stringer.packs.news.entities.pronouns

-- What a pronoun asks of whom it stands for, and what it is in its sentence.
local PRONOUNS = {
  he = { sex = "m", place = "subject" },
  she = { sex = "f", place = "subject" },
  him = { sex = "m", place = "object" },
  her = { sex = "f", place = "object" },
  his = { sex = "m" },
  himself = { sex = "m" },
  herself = { sex = "f" },
  they = { number = "many", place = "subject" },
  them = { number = "many", place = "object" },
  their = { number = "many" },
  it = { number = "thing", place = "subject" },
  its = { number = "thing" },
}

-- Weights: how much each observation tells for a candidate.
local SENTENCE_BACK, SUBJECT, SPEAKER, FIRST, QUOTED, OBLIQUE, TOPIC, MOST_TOPIC =
  -1.2, 2, 1, 0.5, -3, -1, 0.25, 4
local UNNAMED = -1.5 -- "an official", beside someone with a name
local NOBODYS_SEX = -3 -- and of whom nobody tells whether it is "he" or "she"
local LAST_SPEAKER = 1 -- who spoke in the sentence before goes on
local REACH, CROWD = 3, 40 -- sentences back; candidates looked at

local SUBJECT_VERB = { VERB = true, AUX = true }
local BODIES = { organization = true, media = true, country = true }

-- These open a clause as well as a phrase: "After Ana Silva sued …".
local OPENERS = {
  after = true,
  before = true,
  since = true,
  ["until"] = true,
  as = true,
  ["while"] = true,
  when = true,
  because = true,
}
local APPOSITION = 16 -- tokens that it may take

-- Behind a mention and what stands in apposition to it.
local function behind(t, last)
  local folded, i = t.folded, last + 1
  if folded[i] ~= "," then return i end
  for k = i + 1, math.min(i + APPOSITION, t.ntokens) do
    if folded[k] == "," then return k + 1 end
  end
  return i
end

-- Whether a mention is followed by the verb that it is the subject of: "Ana Silva, 43, said". The first of several
-- before one verb is too.
local function is_subject(t, m)
  local pos, folded, first = t.pos, t.folded, m.first
  local before, word = pos[first - 1], folded[first - 1]
  if before == "ADP" and not OPENERS[word] or before == "VERB" and word ~= "said" then return false end
  local i = behind(t, m.last)
  while pos[i] == "ADV" or pos[i] == "PART" do
    i = i + 1
  end
  if folded[i] == "and" then return first == t.first_in[m.sentence] end
  return SUBJECT_VERB[pos[i]] or false
end

-- Whether a group is the office or description of someone who is named beside it: "the minister, Ana Silva".
local function describes(t, m)
  local after, before = t.at[m.last + 1] or t.folded[m.last + 1] == "," and t.at[m.last + 2], t.at[m.first - 2]
  if after and after.entity.type == "person" then return true end
  return t.folded[m.first - 1] == "," and before and before.entity.type == "person" or false
end

local NOTHING = {}

-- What is known of a mention as far as it matters here, worked out once.
local function known(t, m)
  if m.seen then return m end
  local doc, entity = t.doc, m.entity
  m.seen = true
  m.quoted = doc.core:covering("Quote", m.first) ~= nil
  m.oblique = t.pos[m.first - 1] == "ADP"
  m.subject = is_subject(t, m)
  m.speaks = t.speakers[m.first] ~= nil
  m.sex = entity.gender
  if m.number then
    m[m.number] = true
  elseif entity.type == "person" then
    m.one = true
  elseif entity.type == "group" then
    local first, last = doc:capture(m.group, "head")
    local plural = doc.core:lemma(last) ~= t.folded[last]
    m.many, m.thing = plural or m.group.count ~= nil, not plural and m.group.count == "collective"
    m.one = not m.many and not m.thing
    if m.one then m.sex = doc:value_at("gendered", last, "gender") end
    m.none = describes(t, m) or first == nil
  else
    local body = BODIES[entity.type] or false
    m.thing, m.many = body or m.stands_for ~= nil, body and entity.type ~= "country"
  end
  return m
end

local function agrees(want, m)
  if m.none then return false end
  if want.sex then return m.one and (not m.sex or m.sex == want.sex) end
  return m[want.number]
end

local function weight(t, want, m, sentence)
  local w = SENTENCE_BACK * (sentence - m.sentence)
  if m.subject then w = w + SUBJECT end
  if m.speaks then w = w + SPEAKER end
  if m.first == t.first_in[m.sentence] then w = w + FIRST end
  if m.quoted then w = w + QUOTED end
  if m.oblique then w = w + OBLIQUE end
  if m.entity.type == "group" then w = w + (want.sex and not m.sex and NOBODYS_SEX or UNNAMED) end
  if t.last_speaker == m.entity and sentence - m.sentence <= 1 then w = w + LAST_SPEAKER end
  return w + TOPIC * math.min(t.count[m.entity] or 0, MOST_TOPIC)
end

-- Whom the grammar of the sentence rules out: the subject of an object's verb, whom a subject speaks to, whoever is
-- named behind it, and for a pronoun in a quotation the one who speaks.
local function ruled_out(t, i, want, sentence, k)
  local out, all = {}, t.doc.named
  local told, said, around = t.told[i], t.said[i], t.around[i]
  if around and around.source_first then out[t.source_of(around) or 0] = true end
  if told and told.source_first then out[t.source_of(told) or 0] = true end
  if said and said.addressee_first then
    out[t.entity_in(said.addressee_first, said.addressee_last) or 0] = true
  end
  if want.place == "object" then
    local j = k
    while all[j] and k - j < CROWD and all[j].sentence == sentence do
      local m = known(t, all[j])
      if m.subject and not m.quoted then
        out[m.entity] = true
        break
      end
      j = j - 1
    end
    if t.subject_pronoun and t.subject_pronoun.sentence == sentence then
      out[t.subject_pronoun.entity] = true
    end
  elseif want.place == "subject" and t.pos[i - 1] ~= "SCONJ" then
    local quoted = t.doc.core:covering("Quote", i) ~= nil
    for j = k + 1, math.min(k + 8, #all) do
      local m = all[j]
      if m.sentence ~= sentence then break end
      if m.entity.type == "person" and (t.doc.core:covering("Quote", m.first) ~= nil) == quoted then
        out[m.entity] = true
      end
    end
  end
  return out
end

-- What a candidate must be, so that most are passed over without a look.
local function kind_wanted(want) return want.sex and "one" or want.number end

-- The best of the candidates before a pronoun; `k` is the last mention before it.
local function antecedent(t, i, want, k)
  local sentence, all, best, value = t.doc:sentence_of(i), t.doc.named, nil, nil
  local out, kind = ruled_out(t, i, want, sentence, k), kind_wanted(want)
  local function look(m)
    if not agrees(want, m) or out[m.entity] or want.elsewhere and m.sentence == sentence then return end
    local w = weight(t, want, m, sentence)
    if not value or w > value then
      best, value = m.entity, w
    end
  end
  for j = #t.chain, math.max(1, #t.chain - 4), -1 do
    local m = t.chain[j]
    if sentence - m.sentence <= REACH then look(m) end
  end
  for j = k, math.max(1, k - CROWD), -1 do
    local m = all[j]
    if sentence - m.sentence > REACH then break end
    if not m.seen then known(t, m) end
    if m[kind] then look(m) end
  end
  return best
end

local function gather(doc)
  local t = {
    doc = doc,
    pos = doc:column "pos",
    folded = doc:column "folded",
    ntokens = doc:ntokens(),
    at = doc.mentions,
    first_in = {},
    count = {},
    speakers = {},
    said = {},
    told = {},
    around = {},
    chain = {},
    last_speaker = nil,
    subject_pronoun = nil,
  }
  function t.entity_in(first, last)
    for i = first, last do
      local m = t.at[i]
      if m then return m.entity end
    end
    return first == last and doc.antecedents[first] or nil
  end
  -- Many pronouns ask for one speaker.
  local speaker_of = {}
  function t.source_of(span)
    local entity = speaker_of[span]
    if entity == nil then
      entity = t.entity_in(span.source_first, span.source_last) or false
      speaker_of[span] = entity
    end
    return entity or nil
  end
  for _, span in ipairs(doc.attributions or NOTHING) do
    if span.source_first then
      for i = span.source_first, span.source_last do
        t.speakers[i] = t.speakers[i] or span
      end
      t.said[span.source_first] = span
      if doc.core:covering("Quote", span.content_first) then
        for i = span.content_first, span.content_last do
          t.around[i] = span
        end
      end
    end
    if span.addressee_first then t.told[span.addressee_first] = span end
  end
  local core = doc.core
  for _, m in ipairs(doc.named) do
    local sentence = core:sentence_of(m.first)
    m.sentence = sentence
    t.first_in[sentence] = t.first_in[sentence] or m.first
  end
  return t
end

-- What a resolved pronoun is for those that follow it.
local function link(t, i, want, entity)
  local sentence = t.doc:sentence_of(i)
  local m = {
    first = i,
    last = i,
    entity = entity,
    seen = true,
    sentence = sentence,
    subject = want.place == "subject",
    speaks = t.said[i] ~= nil,
    quoted = t.doc.core:covering("Quote", i) ~= nil,
    sex = want.sex or entity.gender,
    one = want.number == "one" or want.sex ~= nil,
    many = want.number == "many",
    thing = want.number == "thing",
  }
  t.chain[#t.chain + 1] = m
  if m.subject then t.subject_pronoun = m end
  if m.speaks then t.last_speaker = entity end
end

local OWNERS = { organization = true, media = true, group = true }

-- "The company … Its president": who is so called holds no office of a state.
local function give_owner(t, i, entity)
  local m = t.folded[i] == "its" and OWNERS[entity.type] and t.at[i + 1]
  if m and m.group and m.entity.code == "GOV" then m.entity.code = entity.code end
end

local function resolve(doc)
  local found = doc:spans "Pronoun"
  if #found == 0 or #doc.named == 0 then return end
  local t = gather(doc)
  local k, named = 0, doc.named
  for n = 1, #found do
    local want = found[n]
    local i = want.last
    while named[k + 1] and named[k + 1].first < i do
      k = k + 1
      local m = named[k]
      t.count[m.entity] = (t.count[m.entity] or 0) + 1
      if t.said[m.first] then t.last_speaker = m.entity end
    end
    local entity = antecedent(t, i, want, k)
    if entity then
      doc.antecedents[i] = entity
      link(t, i, want, entity)
      give_owner(t, i, entity)
    end
  end
end

return function(pack)
  pack:lexicon("pronoun", PRONOUNS, { case = "folded" })
  pack:phase("pronouns", { policy = "longest" }) {
    pack:rule "pronoun" {
      match = [[ p:<pronoun> ]],
      yields = "Pronoun",
      fields = { sex = "p.sex", number = "p.number", place = "p.place" },
      examples = { { "Then she left.", { text = "she", sex = "f", place = "subject" } } },
    },
    -- "her" before a noun is whose that is.
    pack:rule "whose" {
      match = [[ "her" &[pos=NOUN|ADJ|PROPN] ]],
      yields = "Pronoun",
      set = { sex = "f" },
      priority = 1,
      examples = { { "They saw her house.", { text = "her", place = false } }, { "They saw her.", nil } },
    },
    -- Somebody who was named in another sentence.
    pack:rule "the so old" {
      match = [[ "the" [] "-" "year" "-" p:"old" ![pos=NOUN|PROPN|ADJ] ]],
      yields = "Pronoun",
      span = "p",
      set = { number = "one", place = "subject", elsewhere = true },
      examples = {
        { "The 45-year-old said no.", { text = "old", number = "one" } },
        { "The 45-year-old bridge fell.", nil },
      },
    },
  }
  pack:step("pronouns resolved", resolve, { gives = { "entities" } })
end
