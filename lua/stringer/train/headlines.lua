--- Makes headlines of sentences, for a treebank of letters and reviews has none, and news has many.
-- "The envoy urged restraint." becomes "Envoy urges restraint": no articles, the present tense, no full stop.
local headlines = {}

local ARTICLES = { the = true, a = true, an = true }
local LONGEST, SHORTEST = 22, 3

local function present(lemma, plural)
  if plural then return lemma end
  if lemma == "have" then return "has" end
  if lemma:find "[sxzo]$" or lemma:find "[cs]h$" then return lemma .. "es" end
  if lemma:find "[^aeiou]y$" then return lemma:sub(1, -2) .. "ies" end
  return lemma .. "s"
end

--- The place of a verb in the past tense that directly follows its subject, with no other verb before it.
local function main_verb(s)
  for i, pos in ipairs(s.pos) do
    if pos == "AUX" or pos == "SCONJ" then return nil end
    if pos == "VERB" then
      local before, word, lemma = s.pos[i - 1], s.words[i], s.lemmas[i]
      if
        (before == "NOUN" or before == "PROPN")
        and lemma
        and word ~= lemma
        and not word:find "ing$"
        and lemma:find "^%l+$"
      then
        return i
      end
      return nil
    end
  end
end

local function add(h, word, pos, lemma)
  local n = #h.words + 1
  if n == 1 then word = word:gsub("^%l", string.upper) end
  h.words[n], h.pos[n], h.lemmas[n] = word, pos, lemma
end

--- The heads and labels of the words that stay. Dependents of a dropped word move to that word's head.
local function keep_tree(s, h, place)
  h.heads, h.labels = {}, {}
  for i = 1, #s.words do
    if place[i] then
      local head = s.heads[i]
      while head ~= 0 and not place[head] do
        head = s.heads[head]
      end
      h.heads[place[i]], h.labels[place[i]] = place[head] or 0, s.labels[i]
    end
  end
end

--- Makes a headline of a sentence.
-- @tparam table s a sentence with `words`, `pos`, `lemmas` (of verbs at least) and, if the tree is wanted, too, `heads`
--   and `labels`
-- @treturn ?table a sentence of the same shape; nil where no headline can be made of it
function headlines.of(s)
  local verb = #s.words <= LONGEST and main_verb(s)
  if not verb then return nil end
  local h, place = { words = {}, pos = {}, lemmas = {}, document = s.document }, {}
  for i, word in ipairs(s.words) do
    local last = i == #s.words and s.pos[i] == "PUNCT"
    if not last and not ARTICLES[word:lower()] then
      if i == verb then
        local plural = s.pos[i - 1] == "NOUN" and s.words[i - 1]:lower():find "s$"
        word = present(s.lemmas[i], plural)
      end
      add(h, word, s.pos[i], s.lemmas[i])
      place[i] = #h.words
    end
  end
  if s.heads then keep_tree(s, h, place) end
  return #h.words >= SHORTEST and h or nil
end

return headlines
