--- Turns trees of ClearNLP's scheme, which spaCy's English models speak, into Universal Dependencies.
-- A preposition becomes `case` of its noun, a copula `cop` of its predicate, and conjuncts depend on the first one.
local set_of = require "stringer.base.set"

local clear = {}

local PLAIN = {
  ROOT = "root",
  nsubjpass = "nsubj:pass",
  csubjpass = "csubj",
  dobj = "obj",
  dative = "iobj",
  auxpass = "aux:pass",
  neg = "advmod",
  poss = "nmod:poss",
  possessive = "case",
  prt = "compound:prt",
  oprd = "xcomp",
  npadvmod = "obl:unmarked",
  quantmod = "advmod",
  intj = "advmod",
  predet = "det",
  preconj = "cc",
  relcl = "acl:relcl",
  acomp = "xcomp",
  attr = "xcomp",
  meta = "dep",
  prep = "advmod",
  agent = "advmod",
  nn = "compound",
  num = "nummod",
  complm = "mark",
}
local BE = set_of "be am is are was were been being 's 're 'm ’s ’re ’m"
local PREDICATE = { VERB = true, AUX = true, ADJ = true, ADV = true }
local PREPOSITION = { prep = true, agent = true, dative = true }

--- The first child of `head` that `test` holds for, from `from` on.
local function child(s, head, test, from)
  for i = from or 1, #s.words do
    if s.heads[i] == head and test(s.labels[i], i) then return i end
  end
end

local function is(label)
  return function(l) return l == label end
end

local function move_children(s, from, to)
  for i = 1, #s.words do
    if s.heads[i] == from and i ~= to then s.heads[i] = to end
  end
end

local function take_place(s, new, old)
  s.heads[new], s.labels[new] = s.heads[old], s.labels[old]
end

--- The noun that a preposition governs, and the further prepositions between them: "out of the house".
local function object_of(s, preposition)
  local chain, at = {}, preposition
  for _ = 1, 4 do
    chain[#chain + 1] = at
    local object = child(s, at, is "pobj")
    if object then return object, chain end
    at = child(s, at, function(label, i) return (label == "prep" or label == "pcomp") and s.pos[i] == "ADP" end)
    if not at then break end
  end
end

local function turn_preposition(s, p)
  local head, label = s.heads[p], s.labels[p]
  local object, chain = object_of(s, p)
  if object then
    for k, q in ipairs(chain) do
      local fixed = k > 1 and s.labels[q] == "pcomp"
      move_children(s, q, object)
      s.heads[q], s.labels[q] = fixed and p or object, fixed and "fixed" or "case"
    end
    s.heads[object] = head
    s.labels[object] = label == "agent" and "obl:agent" or PREDICATE[s.pos[head]] and "obl" or "nmod"
    if head == 0 then s.labels[object] = "root" end
    return
  end
  local clause = child(s, p, is "pcomp")
  if clause then
    move_children(s, p, clause)
    s.heads[clause] = head
    s.labels[clause] = head == 0 and "root" or PREDICATE[s.pos[head]] and "advcl" or "acl"
    s.heads[p], s.labels[p] = clause, "mark"
  end
end

--- "A, B and C": conjuncts in a chain become dependents of the first, and a conjunction depends on the word behind it.
local function turn_coordination(s)
  local heads = {}
  for i = 1, #s.words do
    heads[i] = s.heads[i]
    if s.labels[i] == "cc" then
      heads[i] = child(s, s.heads[i], is "conj", i) or s.heads[i]
    elseif s.labels[i] == "conj" then
      local h = s.heads[i]
      while s.labels[h] == "conj" do
        h = s.heads[h]
      end
      heads[i] = h
    end
  end
  s.heads = heads
end

--- The predicate of a form of "be".
local function predicate_of(s, be)
  local p = child(s, be, function(label) return label == "attr" or label == "acomp" end)
  if p then return p end
  if not child(s, be, is "nsubj") then return nil end
  p = child(s, be, function(label) return label == "ccomp" end, be)
  if p then return p end
  if child(s, be, function(label) return label == "xcomp" or label == "obj" end) then return nil end
  p = child(s, be, is "obl", be)
  if p and s.labels[be + 1] == "case" and s.heads[be + 1] == p then return p end
  for _, i in ipairs { be + 1, be - 1 } do -- "is here", "here is"
    if s.pos[i] == "ADV" and s.heads[i] == be and s.labels[i] == "advmod" then return i end
  end
end

local function turn_copula(s, be)
  if child(s, be, is "expl") then
    local what = child(s, be, is "attr")
    if what then s.labels[what] = "nsubj" end
    return
  end
  local p = predicate_of(s, be)
  if not p then return end
  if s.labels[p] == "ccomp" then
    local outer = child(s, be, is "nsubj")
    if outer then s.labels[outer] = "dep" end
  end
  take_place(s, p, be)
  move_children(s, be, p)
  s.heads[be], s.labels[be] = p, "cop"
end

--- "want him to go": "him" becomes the object of "want".
local function raise_object(s, c)
  local m, tag = s.heads[c], s.tags[c]
  local subject = child(s, c, is "nsubj")
  if not subject or s.pos[m] ~= "VERB" or m > subject or subject > c or child(s, c, is "mark") then return end
  local to = child(s, c, function(label, i) return label == "aux" and s.tags[i] == "TO" end)
  local other = child(
    s,
    c,
    function(label, i) return (label == "aux" or label == "auxpass" or label == "cop") and s.tags[i] ~= "TO" end
  )
  local bare = not other and (tag == "VB" or tag == "VBG" or tag == "VBN" or tag == "JJ")
  if not to and not bare then return end
  s.heads[subject], s.labels[subject] = m, "obj"
  s.labels[c] = "xcomp"
end

--- "gave him a book": the first of two objects is the indirect one.
local function find_indirect(s, v)
  local first = child(s, v, is "dobj", v + 1)
  if first and s.pos[first] == "PRON" and child(s, v, is "dobj", first + 1) then s.labels[first] = "dative" end
end

--- "$ 5 million": the sign becomes the head.
local function turn_amount(s, sign)
  local number = s.heads[sign]
  if number == 0 or s.pos[number] ~= "NUM" or s.pos[sign] ~= "SYM" or sign > number then return end
  take_place(s, sign, number)
  for i = 1, #s.words do
    if s.heads[i] == number and (i < sign or i > number) then s.heads[i] = sign end
  end
  s.heads[number], s.labels[number] = sign, "nummod"
end

local function is_tree(s)
  local roots = 0
  for i = 1, #s.words do
    local at, steps = i, 0
    while at ~= 0 do
      at, steps = s.heads[at], steps + 1
      if steps > #s.words then return false end
    end
    if s.heads[i] == 0 then roots = roots + 1 end
  end
  return roots == 1
end

--- Turns a tree, in place.
-- @tparam table s `words`, `pos`, `tags` (of the Penn Treebank), `heads` (0 is the root) and `labels`
-- @treturn boolean whether a tree came out
function clear.turn(s)
  for i = 1, #s.words do
    if s.labels[i] == "nmod" then s.labels[i] = "compound" end
  end
  for i = 1, #s.words do
    if PREPOSITION[s.labels[i]] then turn_preposition(s, i) end
  end
  turn_coordination(s)
  for i = 1, #s.words do
    if BE[s.words[i]:lower()] and not s.labels[i]:find "^aux" then turn_copula(s, i) end
  end
  for i = 1, #s.words do
    if s.labels[i] == "ccomp" then raise_object(s, i) end
  end
  for i = 1, #s.words do
    find_indirect(s, i)
    turn_amount(s, i)
  end
  for i = 1, #s.words do
    local label = s.labels[i]
    if label == "aux" and s.tags[i] == "TO" then label = "mark" end
    if label == "pobj" or label == "pcomp" then label = "dep" end
    if label == "compound" and s.pos[i] == "ADJ" then label = "amod" end
    s.labels[i] = PLAIN[label] or label
  end
  return is_tree(s)
end

return clear
