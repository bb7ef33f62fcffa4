--- Whose somebody is: "its soldiers" act for the country that "it" is, "their leader" for them, "a spokesman for the
-- rebels" for the rebels.
-- @module stringer.packs.news.events.owners

local actors = require "stringer.packs.news.events.actors"
local antecedents = require "stringer.packs.news.events.antecedents"

local owners = {}

local OWNER = "possessor[pos=PRON|DET]; head(appos).possessor[pos=PRON|DET]; apposition.possessor[pos=PRON|DET]"

-- "Its commissioner, Ana Silva, who …": the tree may hang the name elsewhere.
local BEFORE_NAME = 'before[folded=","].before[pos=NOUN].possessor[pos=PRON|DET]'

-- Bodies whose officials act for no state.
local BODIES = { IGO = true, NGO = true, NGM = true, IMG = true, MNC = true }

-- Who speaks or acts for those that hang on it: "a spokesman for the rebels", "the head of the mission".
local SPEAKS = "self[lemma=spokesman|spokeswoman|spokesperson|leader|head|chief|chairman|chairwoman|commander"
  .. "|representative|official|envoy].oblique(for|of)"
local ONLY_SPEAKS = { spokesman = true, spokeswoman = true, spokesperson = true }

-- Whether a code is that of a body or a side that is no state: who leads it has its code.
local function of_body(code) return BODIES[code:sub(1, 3)] or actors.AGENTS[code] and code ~= "GOV" or false end

-- A party under another code; what tells of a person holds wherever he is named.
local function under(party, code, thing)
  local result = {}
  for key, value in next, party do
    result[key] = value
  end
  result.code, result.thing = code, thing
  if party.entity and party.entity.type == "person" and not thing then party.entity.acts = code or false end
  return result
end

-- Who a party is by whose it is.
local function owned(t, sentence, party, deep, of)
  local owner = t.doc:follow(party.head, OWNER) or party.spot and t.doc:follow(party.spot.first, BEFORE_NAME)
  local list = owner and antecedents.of(t, sentence, owner, deep + 1, of)
  local code = list and list[1] and list[1].code
  if not code then return nil end
  local role = party.code or type(party.agent) == "string" and party.agent or nil
  if of_body(code) then return (role == nil or role == "GOV") and under(party, code) or nil end
  if actors.AGENTS[code] then return nil end
  return under(party, code:sub(1, 3) .. (role or ""), role == nil or nil)
end

local function speaks_for(t, sentence, party, deep, of)
  local whose = t.doc:follow(party.head, SPEAKS)
  local list = whose and of(t, sentence, whose, deep + 1)
  local one = list and list[1]
  if not one then return nil end
  if one.code and not one.thing then return of_body(one.code) and under(party, one.code) or nil end
  return ONLY_SPEAKS[t.core:lemma(party.head)] and under(party, nil) or nil
end

--- A party with the code of those whose it is, where it has none of its own.
-- @tparam table t as from `events.text`
-- @tparam table sentence
-- @tparam table party
-- @tparam integer deep how many phrases led to it
-- @tparam function of gives the parties of a phrase: (t, sentence, head, deep)
-- @treturn table the party, or another one in its place
function owners.settle(t, sentence, party, deep, of)
  local code = party.code
  if code and not actors.AGENTS[code] or not party.head or deep > 1 then return party end
  return owned(t, sentence, party, deep, of)
    or code == "GOV" and speaks_for(t, sentence, party, deep, of)
    or party
end

return owners
