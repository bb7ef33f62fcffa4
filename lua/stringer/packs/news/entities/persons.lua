--- Who is who among the persons of a document. Those named in full come first, so that a surname in a headline finds
-- them; a mention joins the person that its words fit best and that it is not in conflict with, else it is a person of
-- its own.
--
-- What is declared: FITS, how the words of two names may differ; CONFLICTS, what must not differ; the weights of what
-- else tells.
-- @module stringer.packs.news.entities.persons

local spelling = require "stringer.packs.news.entities.spelling"

local persons = {}

-- How well words fit, from the same name to a middle one; of two persons who fit equally the one named last is meant.
local SAME, PART, SPELLED, SURNAME, GIVEN, MIDDLE = 6, 5, 4, 3, 2, 1
local FIT, SAME_TITLE, SAME_SEX, OTHER_SEX = 10, 5, 3, -8

-- With these a given name stands alone: "Sir Keith".
local BY_GIVEN_NAME = {}
for title in
  (
    "sir dame lady lord king queen prince princess emperor empress pope saint sister brother father sheikh sheikha"
    .. " don dona khun "
    .. "daw sultan emir sayyid imam mullah ayatollah coach"
  ):gmatch "%S+"
do
  BY_GIVEN_NAME[title] = true
end

-- Whether the words of one name are some of another's from a place on.
local function stand_in(words, others, from)
  for i = 1, #words do
    if words[i] ~= others[from + i - 1] then return false end
  end
  return true
end

-- "Dan" and "Daniel", "J" and "Jack", a nickname.
local function same_given(a, b)
  local x, y = a.given, b.given
  if x == y or a.nickname == y or b.nickname == x then return true end
  local n = math.min(#x, #y)
  return n ~= 2 and x:sub(1, n) == y:sub(1, n)
end

-- "George W" is not "George H W": middle names that differ, where both have one.
local function same_middle(a, b)
  local x, y = a.words[2], b.words[2]
  if not (a.words[3] and b.words[3]) then return true end
  return x:sub(1, 1) == y:sub(1, 1)
end

-- Names of several words each.
local function fit_full(a, b)
  if a.key == b.key then return SAME end
  local n, m = #a.words, #b.words
  if a.surname == b.surname and same_given(a, b) and same_middle(a, b) then return SPELLED end
  if n < m and (stand_in(a.words, b.words, m - n + 1) or stand_in(a.words, b.words, 1)) then return PART end
  if n > m and (stand_in(b.words, a.words, n - m + 1) or stand_in(b.words, a.words, 1)) then return PART end
end

-- One word: a surname; a given name where that is called for; a word between ("Pérez" of "Juan Pérez García").
local function fit_word(word, name, by_given)
  if word == name.surname then return name.given and SURNAME or SAME end
  if word == name.given or word == name.nickname then return by_given and GIVEN or nil end
  return not by_given and #word > 2 and MIDDLE or nil
end

local function fit(mention, name)
  local given = mention.name.given
  if given and name.given then return fit_full(mention.name, name) end
  if given then return nil end
  return fit_word(mention.name.surname, name, mention.by_given)
end

-- What must not differ: the country of an office, and what is known for sure of the sex.
local function in_conflict(mention, person)
  if mention.of and person.of and mention.of ~= person.of then return true end
  return mention.sex and person.sex and mention.sex ~= person.sex and mention.sure and person.sure
end

-- How well a mention fits the best of the names that a person goes by.
local function fit_best(mention, person)
  local best
  for k = 1, #person.names do
    local how = fit(mention, person.names[k])
    if how and (not best or how > best) then best = how end
  end
  return best
end

local function weight(mention, person)
  local how = fit_best(mention, person)
  if not how or in_conflict(mention, person) then return nil end
  local w = FIT * how
  if mention.title and mention.title == person.title then w = w + SAME_TITLE end
  if mention.sex and person.sex then w = w + (mention.sex == person.sex and SAME_SEX or OTHER_SEX) end
  -- Whom the lexicon names is no one else of the other sex.
  if mention.known and mention.sex and person.sex and mention.sex ~= person.sex then return nil end
  return w
end

local function list_of(index, word)
  local list = index[word]
  if not list then
    list = {}
    index[word] = list
  end
  return list
end

-- Under a word, unless it is there already.
local function enlist_word(registry, person, word)
  local seen = person.seen
  if not word or seen[word] then return end
  local list = list_of(registry.by_word, word)
  seen[word], list[#list + 1] = true, person
end

local MOST_NAMES = 4

-- One more name that a person goes by, under each of its words, so that a mention looks among those of one word only.
local function enlist(registry, person, name)
  local names, words = person.names, name.words
  for k = 1, #names do
    if names[k].key == name.key then return end
  end
  if #names == MOST_NAMES or names[1] and not name.given then return end
  names[#names + 1] = name
  for i = 1, #words do
    enlist_word(registry, person, words[i])
  end
  enlist_word(registry, person, name.nickname)
end

local MOST_NAMESAKES = 64 -- looked at: no text has more, and what machines write takes no more time by them

local function best(registry, mention)
  local list = registry.by_word[mention.name.surname]
  local top, value, last = nil, nil, nil
  for k = 1, list and math.min(#list, MOST_NAMESAKES) or 0 do
    local person = list[k]
    local w = weight(mention, person)
    if w and (not value or w > value or w == value and person.last > last) then
      top, value, last = person, w, person.last
    end
  end
  return top
end

local function learn(person, mention)
  if mention.sex and (not person.sex or mention.sure and not person.sure) then
    person.sex, person.sure = mention.sex, mention.sure
  end
  person.title = person.title or mention.title
  person.of = person.of or mention.of
end

--- A new list of persons.
-- @treturn table
function persons.registry() return { by_word = {} } end

--- What a mention tells of whom it names.
-- @tparam string text
-- @tparam table about `title`: folded; `of`: the country of an office; `sex`: "m" or "f", `sure` if a title or noun
-- tells it; `known`: whether a lexicon names the person; `given`: whether it is a given name alone
-- @treturn table for `find`
function persons.mention(text, about)
  about.name = spelling.person(text)
  about.by_given = about.given or about.title and BY_GIVEN_NAME[about.title:match "%S+$"] or false
  return about
end

--- The person that a mention names among those that are known.
-- @tparam table registry
-- @tparam table mention from `persons.mention`
-- @treturn ?table person
persons.known = best

--- The person that a mention names; a new person if no known one fits.
-- @tparam table registry
-- @tparam table mention from `persons.mention`
-- @tparam integer token at which it stands; 0 before any is mentioned
-- @treturn table person: `names`, `sex`, `title`, `of`; the caller's to keep more in
function persons.find(registry, mention, token)
  local person = best(registry, mention)
  if person then
    learn(person, mention)
    enlist(registry, person, mention.name)
  else
    person = {
      names = {},
      sex = mention.sex,
      sure = mention.sure,
      title = mention.title,
      of = mention.of,
      last = 0,
      seen = {},
    }
    enlist(registry, person, mention.name)
  end
  person.last = token
  return person
end

return persons
