--- Nouns of what verbs tell, by the tables of a language (`stringer.lang.en_nouns`).
-- @module stringer.lexicon.verb_nouns

local verb_forms = require "stringer.lexicon.verb_forms"

local verb_nouns = {}

local function by_rule(verb, rules)
  for _, rule in ipairs(rules) do
    if verb:find(rule[1]) then return verb:sub(1, #verb - rule[2]) .. rule[3] end
  end
end

--- The nouns that may be derived from a verb. Some of them are no words of English; no text has them.
-- @tparam string verb one word, in its base form
-- @tparam table tables `kinds`, `irregular` and `never` of the language
-- @tparam table verbs `irregular` and `doubled` of its verbs, for the noun in -ing
-- @treturn {string,...} without the verb itself
function verb_nouns.of(verb, tables, verbs)
  local list, seen = {}, { [verb] = true }
  local function add(noun)
    if not noun or seen[noun] or tables.never[noun] then return end
    seen[noun], list[#list + 1] = true, noun
  end
  for _, noun in ipairs(tables.irregular[verb] or {}) do
    add(noun)
  end
  for _, rules in ipairs(tables.kinds) do
    add(by_rule(verb, rules))
  end
  for _, form in ipairs(verb_forms.of(verb, verbs)) do
    if form:find "ing$" then add(form) end
  end
  return list
end

return verb_nouns
