--- Verb groups: where they begin, their voice, modality and negation, and participles that stand without an auxiliary.
-- @module stringer.packs.news.events.verbs

local byte, sub = string.byte, string.sub

local verbs = {}

local MODAL = {
  will = "future", shall = "future", ["'ll"] = "future", would = "conditional", could = "conditional", might = "possible",
  may = "possible", should = "demanded", must = "demanded",
}
local NEGATIVE = { ["not"] = true, ["n't"] = true, never = true }
local QUESTION = { whether = true, how = true, when = true, where = true, what = true, whom = true }
local IN_GROUP = { AUX = true, ADV = true, PART = true }
local BE = { be = true, get = true }

--- Words that open another clause.
verbs.BREAKS = {
  after = true, before = true, ["while"] = true, because = true, although = true, unless = true, as = true, when = true,
  since = true, where = true, [";"] = true, ["—"] = true, ["–"] = true, ["--"] = true, following = true, despite = true, ["if"] = true,
}
local BREAKS = verbs.BREAKS

local SAYING = { say = true, report = true, announce = true, claim = true, add = true, allege = true, warn = true, tell = true,
  believe = true, think = true, declare = true, confirm = true, deny = true, admit = true }

local ENDS_CLAUSE = { PUNCT = true, CCONJ = true, SCONJ = true }

-- "rebels armed with knives": a participle behind its noun, in a clause that has its verb already.
local function reduced(t, verb, first)
  local folded, pos = t.folded, t.pos
  local noun = verb > first and pos[verb - 1]
  if noun ~= "NOUN" and noun ~= "PROPN" or pos[verb + 1] ~= "ADP" then return false end
  for i = verb - 2, first, -1 do
    local is, word = pos[i], folded[i]
    if is == "VERB" then return not SAYING[t.core:lemma(i)] and sub(word, -3) ~= "ing" end
    if ENDS_CLAUSE[is] or BREAKS[word] or word == "that" or word == "who" then return false end
  end
  return false
end

-- "Norway is opposed to …": that is what Norway thinks, nobody does it to Norway.
local ATTITUDE = { opposed = true, committed = true, devoted = true, resigned = true, dedicated = true }

-- What is done to somebody: without an object it was done to whoever stands before it, "soldiers killed in Norway".
local DONE_TO = { kill = true, wound = true, injure = true, hurt = true, arrest = true, detain = true, kidnap = true, abduct = true,
  jail = true, imprison = true, execute = true, murder = true, assassinate = true, shoot = true, trap = true, evacuate = true,
  displace = true, hospitalize = true, behead = true, lynch = true, stab = true }
local WHERE = { ["in"] = true, at = true, by = true, on = true, near = true, during = true, when = true, after = true, outside = true,
  ["."] = true, [";"] = true, as = true, over = true, since = true }

local function done_to(t, verb)
  local behind = t.folded[verb + 1]
  return (behind == nil or WHERE[behind]) and DONE_TO[t.core:lemma(verb)] and t.pos[verb] == "VERB" or false
end

local PARTICIPLE = { [100] = true, [101] = true, [110] = true } -- d, e, n

--- Whether a form ends as participles do: "seized", "taken", "built" does not.
function verbs.participle(form)
  return PARTICIPLE[byte(form, -1)] or false
end

--- The verb group around a verb: where it begins, whether it is passive, an infinitive, one that is asked about ("whether to attack") or
-- a participle without auxiliary, its modality.
function verbs.group(t, verb, first)
  local core, folded, pos = t.core, t.folded, t.pos
  local group = {
    first = verb, negated = false, modality = "asserted", infinitive = nil, be = nil, ing = false, passive = false, bare = false,
    asked = nil,
  }
  local finite = false
  local i = verb - 1
  while i >= first do
    local word, is = folded[i], pos[i]
    if word == "to" then
      group.infinitive, group.first = true, i
      group.asked = i > first and QUESTION[folded[i - 1]]
      if i > first and NEGATIVE[folded[i - 1]] then group.first, group.negated = i - 1, true end -- "decided not to attack"
      break
    end
    local lemma = (is == "AUX" or is == "VERB") and core:lemma(i)
    if is == "AUX" or lemma == "be" or lemma == "have" then
      finite, group.first = true, i
      group.modality = MODAL[word] or group.modality
      if BE[lemma] then group.be = true end
    elseif not IN_GROUP[is] then
      break
    end
    if NEGATIVE[word] then group.negated = true end
    i = i - 1
  end
  local form = folded[verb]
  local ending = byte(form, -1)
  group.ing = ending == 103 and sub(form, -3) == "ing" and not finite and not group.infinitive
  local past = PARTICIPLE[ending] or form == "hit" or form == "struck" or form == "shot"
  if past and not (ATTITUDE[form] and folded[verb + 1] == "to") then
    local by = folded[verb + 1] == "by"
    group.passive = group.be or by and not (finite and not group.be) or false
    group.bare = by and not finite
    local done = not finite and not group.infinitive and (reduced(t, verb, first) or done_to(t, verb))
    if done then group.passive, group.bare = true, true end
  end
  return group
end

return verbs
