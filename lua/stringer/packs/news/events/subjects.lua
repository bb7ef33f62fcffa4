--- Subjects and objects of verbs, from the arguments of the tree and from its mistakes that can be recognised:
-- datelines before the subject, times as subjects, clauses that hang on their own subject, the futures and commas of
-- headlines.
-- @module stringer.packs.news.events.subjects

local tree = require "stringer.packs.news.tree"

local subjects = {}

local HEADLINES = { headline = true, heading = true }

local function headline(t, token)
  local _, _, kind = t.core:block(t.core:block_of(token))
  return HEADLINES[kind] or false
end
local GERUND = "ing$"

local OF_OBJECT = { into = true, of = true, ["for"] = true, from = true }
local BETWEEN = { AUX = true, ADV = true, PART = true }
local OPENS =
  { as = true, ["while"] = true, after = true, before = true, when = true, since = true, because = true }
local NOMINALS = { NOUN = true, PROPN = true, PRON = true }
local DASHES = { ["-"] = true, ["–"] = true, ["—"] = true, ["--"] = true }

-- Who stands right before a finite verb that has no subject in the tree.
local function beside(t, verb)
  local folded, pos, core = t.folded, t.pos, t.core
  if folded[verb]:find "ing$" then return nil end
  local i, finite = verb - 1, false
  while i >= 1 and (BETWEEN[pos[i]] or core:covering("Time", i)) do
    if folded[i] == "to" then return nil end
    finite = finite or pos[i] == "AUX"
    i = i - 1
  end
  if i < 1 or not NOMINALS[pos[i]] or core:sentence_of(i) ~= core:sentence_of(verb) then return nil end
  local head, relation = core:head(i)
  local first = core:phrase(i, "base")
  if relation == "conj" and folded[first - 2] ~= "," then i = head end
  -- "as Norway and Denmark agreed"
  if OPENS[folded[(core:phrase(i, "base")) - 1]] and folded[verb + 1] ~= "by" then return i end
  if
    not finite
    and (
      folded[verb + 1] == "by"
      or core:argument(verb, "object") == nil and core:argument(verb, "indirect") == nil
    )
  then
    return nil
  end
  return i
end

local CLAUSE_LINKS = { ["and"] = true, but = true, ["while"] = true, as = true }

-- "…, and Uganda praised Kenya": who stands between a comma with "and" and the verb begins a clause of his own.
local function of_next_clause(t, verb)
  local i = beside(t, verb)
  local first = i and t.core:phrase(i, "base")
  return first and CLAUSE_LINKS[t.folded[first - 1]] and t.folded[first - 2] == "," and i or nil
end

-- "Norway - host to ships of its allies - denounced Denmark": whoever stands before the dashes.
local function before_dashes(t, verb)
  if not DASHES[t.folded[verb - 1]] then return nil end
  local first = t.core:sentence(t.core:sentence_of(verb))
  for i = verb - 3, first + 1, -1 do
    if DASHES[t.folded[i]] then return NOMINALS[t.pos[i - 1]] and i - 1 or nil end
  end
end

-- "Norway to send troops": the future of headlines.
local function of_headline(t, verb)
  local i = verb - 2
  return i >= 1 and NOMINALS[t.pos[i]] and headline(t, verb) and not t.core:head(verb) and i or nil
end

-- "OSLO (NTB) - Rebels …": what stands before the dash is where it was written.
local function behind_dateline(t, subject, verb)
  local core = t.core
  if subject - core:block(core:block_of(subject)) > 4 or not core:text(subject):find "^%u%u%u" then
    return false
  end
  for i = subject + 1, verb - 1 do
    if DASHES[t.folded[i]] then return true end
  end
  return false
end

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

-- "Norway has once again outright rejected it": the subject hangs on the auxiliary.
local function of_auxiliary(t, verb)
  for dependent, relation in tree.dependents(t.core, verb) do
    if relation == "aux" or relation == "aux:pass" then
      local subject = t.core:argument(dependent, "subject")
      if subject then return subject end
    end
  end
end

-- The subject of a verb: of several that stand before it the last, as a dateline may come first, unless commas part
-- that from the first and from the verb; times are none.
function subjects.own(t, verb)
  local core, folded = t.core, t.folded
  local subject, first, best, n = core:argument(verb, "subject", 1), nil, nil, 1
  if not subject or select(4, core:argument(verb, "subject", 1)) == "shared" then
    local near = of_next_clause(t, verb)
    if near then return near end
  end
  if not subject and folded[verb - 1] == "to" then return of_headline(t, verb) end
  while subject and n <= 6 do
    local emphatic = folded[subject]:find "self$" or folded[subject]:find "selves$" -- "Silva was himself detained"
    if subject < verb and not emphatic and not core:covering("Time", subject) then
      first, best = first or subject, subject
    end
    n = n + 1
    subject = core:argument(verb, "subject", n)
  end
  if not best then
    return before_dashes(t, verb)
      or core:argument(verb, "subject", 1)
      or of_auxiliary(t, verb)
      or beside(t, verb)
  end
  if behind_dateline(t, best, verb) then return beside(t, verb) or best end
  if first ~= best and core:conjunct(first, 1) == best - 1 then return first end -- "Norway and its ally Denmark"
  local before = folded[core:phrase(best, "base") - 1]
  local apposed = (before == "," or before == "once") and t.pos[best] == "NOUN" and nominal_root(t, verb)
  if apposed and apposed < best then return apposed end -- "Danes, members of the party, attacked"
  if first ~= best and folded[first + 1] == "," and folded[best + 1] == "," then return first end
  return best
end

local LOOSE = { parataxis = true, advcl = true, dep = true, ["acl:relcl"] = false, conj = true, appos = true }
local SUBORDINATE = { mark = true, nsubj = true, ["nsubj:pass"] = true }

-- A past participle that has an object is none ("Rebels shelled a market"), and a noun on which a whole clause hangs is
-- its subject.
local function finite_after_all(t, verb, governor, relation)
  if governor > verb or not NOMINALS[t.pos[governor]] or t.folded[verb]:find "ing$" then return false end
  if relation == "acl" then return governor == verb - 1 and t.core:argument(verb, "object") ~= nil end
  return LOOSE[relation] and not tree.has(t.core, verb, SUBORDINATE) or false
end

local OWN_SUBJECT = { nsubj = true }
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
    local own = tree.has(core, verb, OWN_SUBJECT) and core:argument(verb, "subject")
    if own then return own, head end
    return t.folded[verb - 1] == "," and nominal_root(t, verb) or nil, head
  end
  local object = (relation == "acl" or relation == "advcl") and core:argument(verb, "object")
  if object and object > verb then return nominal_root(t, verb), object end
end

-- The subject of the clause that a participle hangs on.
function subjects.above(t, verb)
  local core, token = t.core, verb
  for _ = 1, 6 do
    token = core:head(token)
    if not token then return nil end
    local subject = core:logical(token) or core:argument(token, "subject")
    if subject and subject < verb then return subject end
  end
end

-- "killed and wounded soldiers"
local function shared_object(t, verb)
  for n = 1, 3 do
    local other = t.core:conjunct(verb, n)
    if not other or other - verb > 6 then return nil end
    local object = other > verb and t.core:argument(other, "object")
    if object then return object end
  end
end

-- "Sweden accused of spying by Latvia": a headline leaves the auxiliary out, and the tree hangs "by" on the charge.
local function by_charge(t, verb)
  if t.folded[verb + 1] ~= "of" and t.folded[verb + 1] ~= "with" then return nil end
  for dependent, relation in tree.dependents(t.core, verb) do
    if (relation == "advcl" or relation == "obl") and dependent > verb then
      local by = t.core:argument(dependent, "agent") or t.core:oblique(dependent, "by")
      if by then return by end
    end
  end
end

-- "accused Norway of attacking them, killing nine and wounding ten": the gerund whose subject is that of a participle
-- behind it.
local function gerund_above(t, verb)
  local core, folded = t.core, t.folded
  local head, relation = core:head(verb)
  if relation == "conj" then
    head, relation = core:head(head)
  end
  local ing = relation == "advcl" and folded[verb]:find(GERUND) and folded[head]:find(GERUND)
  return ing and head < verb and OF_OBJECT[folded[head - 1]] and head or nil
end

-- "What Norway condemned was the raid."
local function what_it_was(t, verb, object)
  if not object or t.folded[object] ~= "what" then return object end
  local head, relation = t.core:head(verb)
  return relation == "csubj" and head or object
end

local WHERE = { where = true, when = true }

-- "The village where troops killed nine people": its own object, not the noun that the clause tells of.
local function own_object(t, verb, told_of)
  for dependent, relation in tree.dependents(t.core, verb) do
    if relation == "obj" and dependent > verb then return dependent end
    if relation == "advmod" and WHERE[t.folded[dependent]] then told_of = nil end
  end
  return told_of
end

-- The logical subject; what somebody is said or told to do is his.
function subjects.of(t, verb)
  local core = t.core
  local first, link = core:head(verb)
  local listed = link == "conj"
    and first < verb
    and t.folded[verb]:find(GERUND)
    and t.folded[first]:find(GERUND)
  if listed and t.pos[first] == "VERB" and not tree.has(core, verb, OWN_SUBJECT) then -- "of crossing and attacking"
    return (subjects.of(t, first)), core:argument(verb, "object"), core:argument(verb, "indirect")
  end
  local gerund = gerund_above(t, verb)
  if gerund then
    return (subjects.of(t, gerund)), core:argument(verb, "object"), core:argument(verb, "indirect")
  end
  local main, done_to = subjects.of_sentence(t, verb)
  if main then return main, done_to, core:argument(verb, "indirect") end
  local subject, object, indirect = core:logical(verb)
  local governor, relation = core:governor(verb)
  local cleft = relation == "ccomp"
    and tree.has(core, governor, { cop = true })
    and governor < verb
    and not core:argument(verb, "object")
    and t.folded[core:argument(governor, "subject") or 0] == "it"
  if cleft then return core:argument(verb, "subject"), governor, nil end -- "It is Chad that Niger accuses"
  local bare = relation == "acl" and not t.folded[verb]:find "ing$" and t.folded[verb - 1] ~= "to"
  if bare and not core:argument(verb, "object") and governor < verb then
    local own = subjects.own(t, verb)
    if own and own ~= governor then return own, governor, nil end -- "It was Chad that Niger accused"
  end
  if bare and not core:argument(verb, "object") and governor < verb then -- "soldiers killed in Norway"
    return core:argument(verb, "agent"), governor, nil
  end
  if governor and finite_after_all(t, verb, governor, relation) then
    return governor, core:argument(verb, "object"), nil
  end
  local whom = governor
    and relation == "advcl"
    and OF_OBJECT[t.folded[verb - 1]]
    and core:argument(governor, "object")
  -- "tricked Norway into attacking"
  if whom and whom < verb then return whom, core:argument(verb, "object"), nil end
  if
    core:voice(verb) == "active" or not tree.has(t.core, verb, AUXILIARY) and core:argument(verb, "object")
  then
    object = core:argument(verb, "object")
    indirect = core:argument(verb, "indirect")
    local own = subjects.own(t, verb)
    if own then subject = own end
    local by = relation == "advcl" and t.folded[verb]:find(GERUND) and core:argument(governor, "agent")
    if by then subject = by end -- "were attacked by rebels, killing two"
    if not subject and (t.folded[verb]:find(GERUND) or t.folded[verb - 1] == "to") then
      subject = subjects.above(t, verb)
    end
    object = what_it_was(t, verb, object)
    if not object then object = shared_object(t, verb) end
    if object and object < verb and relation == "acl:relcl" then object = own_object(t, verb, object) end
    local accuser = not object
      and subject
      and not tree.has(core, verb, AUXILIARY)
      and (core:argument(verb, "agent") or by_charge(t, verb)) -- "Norway slammed by Denmark": a headline
    if accuser then return accuser, subject, nil end
  else
    if object and not indirect then object = subjects.own(t, verb) or object end
    local by = not subject and core:oblique(verb, "by")
    subject = subject or by and not t.folded[by]:find(GERUND) and by or nil
    subject = subject or by_charge(t, verb)
    local given = not subject and core:argument(verb, "object") -- "was sent aid by Denmark"
    subject = subject or given and core:oblique(given, "by") or nil
  end
  return subject, object, indirect
end
-- "Norway, Denmark sign deal": in headlines a comma joins.
function subjects.beside_comma(t, subject)
  if t.folded[subject - 1] ~= "," or t.pos[subject - 2] ~= "PROPN" then return nil end
  return headline(t, subject) and subject - 2 or nil
end
-- "demanded that Norway leave": who is to do it.
function subjects.told_to(t, verb)
  for dependent, relation in tree.dependents(t.core, verb) do
    if relation == "ccomp" then return t.core:argument(dependent, "subject") end
  end
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
