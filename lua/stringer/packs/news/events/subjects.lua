--- Subjects and objects of verbs, from the arguments of the tree: what `events.clauses` has not put right there, as a
-- sentence has no main verb in its tree, is looked for here.
-- @module stringer.packs.news.events.subjects

local tree = require "stringer.packs.news.tree"

local subjects = {}

local NOMINALS = { NOUN = true, PROPN = true, PRON = true }
local MOST = 8 -- heads that are climbed

-- The noun that a sentence without a verb of its own hangs on, if it stands before a token.
local function nominal_root(t, token)
  local core, top = t.core, token
  for _ = 1, MOST do
    local head = core:head(top)
    if not head then return top < token and NOMINALS[t.pos[top]] and top or nil end
    top = head
  end
end

--- The subject of a verb: of several that stand before it the last, as a dateline may come first; times are none.
function subjects.own(t, verb)
  local core, best = t.core, nil
  for n = 1, MOST do
    local subject = core:argument(verb, "subject", n)
    if not subject then break end
    if subject < verb and not core:covering("Time", subject) then best = subject end
  end
  return best or core:argument(verb, "subject")
end

local AUXILIARY = { aux = true, ["aux:pass"] = true, mark = true }

--- The main verb of a sentence whose tree has none: "Togo, which Ghana had warned, shelled Benin", where "shelled"
-- would tell what kind of Benin it is.
-- @treturn ?integer its subject
-- @treturn ?integer its object
function subjects.of_sentence(t, verb)
  local core = t.core
  if t.folded[verb]:find "ing$" or tree.has(core, verb, AUXILIARY) then return nil end
  local head, relation = core:head(verb)
  if relation == "amod" and head > verb then
    local own = t.doc:follow(verb, "dependent(nsubj)")
    return own or t.folded[verb - 1] == "," and nominal_root(t, verb) or nil, head
  end
  local object = (relation == "acl" or relation == "advcl") and core:argument(verb, "object")
  if object and object > verb then return nominal_root(t, verb), object end
end

-- "were attacked by rebels, killing two"; "tricked Norway into attacking": whom one tricks does it.
-- So it is with what comes of that: "accused troops of shelling a village, killing nine and wounding ten".
local WHOM = "dependent(mark|case)[folded=into|of|for|from].head.head(advcl).object"
-- "was accused by Norway of arming rebels": whoever is accused does it, not the accuser.
-- "asked the authorities to declare an emergency": they are to do it.
local ASKED = "dependent(mark)[folded=to].head.head(xcomp|advcl|ccomp)[lemma=ask|urge|order|tell|instruct|press|beg"
  .. "|advise|command|authorise|authorize|allow|permit|enable|force|encourage].dependent(obj); "
local TRICKED = ASKED
  .. "dependent(mark|case)[folded=of].head.head(advcl).dependent(nsubj:pass);"
  .. " self[suffix=ing].head(advcl).agent; "
  .. WHOM
  .. "; self[suffix=ing].head(advcl)[suffix=ing]."
  .. WHOM
  .. "; self[suffix=ing].head(conj)[suffix=ing].head(advcl)[suffix=ing]."
  .. WHOM
  .. "; self[suffix=ing].head(conj)[suffix=ing]."
  .. WHOM
-- "its refusal to attack", "Norway denied having attacked": whoever refuses and denies.
local ABOVE = "governor[pos=NOUN].possessor; dependent(mark)[folded=to].head.governor.actor|subject;"
  .. " self[suffix=ing].head(advcl|xcomp|ccomp|acl|obj|obl).actor|subject;"
  .. " dependent(aux)[folded=having].head.governor.actor|subject;"
  .. " dependent(mark)[folded=to].head.governor.governor.actor|subject;"
  .. " self[suffix=ing].head(advcl|xcomp|ccomp|acl|obj|obl).governor.actor|subject;"
  .. " self[suffix=ing].head(csubj).governor.actor[pos=NOUN | in=country]"

--- The logical subject, object and indirect object; what somebody is said or told to do is his.
function subjects.of(t, verb)
  local core, doc = t.core, t.doc
  local main, done_to = subjects.of_sentence(t, verb)
  if main then return main, done_to, core:argument(verb, "indirect") end
  local subject, object, indirect = core:logical(verb)
  if core:voice(verb) == "passive" then return subject, object, indirect end
  subject = doc:follow(verb, TRICKED) or subjects.own(t, verb) or doc:follow(verb, ABOVE)
  local other = not object and doc:follow(verb, "conjunct") -- "killed and wounded soldiers"
  if other and other > verb and other - verb <= MOST and not doc:follow(other, "dependent(nsubj)") then
    object = core:argument(other, "object")
  end
  return subject, object, indirect
end

-- What is done to somebody: without an object it was done to whoever stands before it, "two arrested in Oslo".
local SUFFERED = {
  ["173"] = true,
  ["174"] = true,
  ["1823"] = true,
  ["182"] = true,
  ["181"] = true,
  ["186"] = true,
  ["166"] = true,
  ["084"] = true,
  ["170"] = true,
  ["172"] = true,
  ["175"] = true,
  ["115"] = true,
  ["116"] = true,
}

--- Whether a verb is a passive whose auxiliary is left out, for what is done to somebody.
function subjects.elided(t, verb, cameo)
  return SUFFERED[cameo] ~= nil
    and t.core:voice(verb) == "active"
    and not tree.has(t.core, verb, AUXILIARY)
    and (t.folded[verb]:find "[edn]$" ~= nil or t.folded[verb] == "shot")
    and t.pos[verb - 1] ~= "ADV"
    and t.pos[verb + 1] ~= "DET"
    and t.pos[verb + 1] ~= "PRON"
end

return subjects
