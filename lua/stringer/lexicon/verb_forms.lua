--- Inflected forms of verbs by the tables of a language (`stringer.lang.en_verbs`).
-- @module stringer.lexicon.verb_forms

local verb_forms = {}

-- Third person and participle in -ing follow rules alone.
local function third(verb)
  if verb:find "[sxz]$" or verb:find "[cs]h$" or verb:find "[^aeiou]o$" then return verb .. "es" end
  if verb:find "[^aeiou]y$" then return verb:sub(1, -2) .. "ies" end
  return verb .. "s"
end

local function doubles(verb, tables)
  return tables.doubled[verb]
    or verb:find "^[^aeiou]*u?[aeiou][bdgklmnprt]$" ~= nil and not verb:find "[aeiou][aeiou]k?.$" and not verb:find "k$"
    or verb:find "^[^aeiou]*[q]u[aeiou][pt]$" ~= nil
end

local function stem(verb, tables) return doubles(verb, tables) and verb .. verb:sub(-1) or verb end

local function participle(verb, tables)
  if verb:find "ie$" then return verb:sub(1, -3) .. "ying" end
  if verb:find "e$" and not verb:find "[eoy]e$" then return verb:sub(1, -2) .. "ing" end
  return stem(verb, tables) .. "ing"
end

local function past(verb, tables)
  if verb:find "e$" then return verb .. "d" end
  if verb:find "[^aeiou]y$" then return verb:sub(1, -2) .. "ied" end
  return stem(verb, tables) .. "ed"
end

--- The phrase with its first word, a verb, in every form.
-- @tparam string phrase in small letters, the verb in its base form
-- @tparam table tables `irregular` and `doubled` of the language
-- @treturn {string,...} the phrase itself first
function verb_forms.of(phrase, tables)
  local head, rest = phrase:match "^([%l'%-]+)(.*)$"
  local before, verb = (head or ""):match "^(.-)([%l']+)$" -- of "tear-gas" the last part is inflected
  if not verb then return { phrase } end
  local list = { phrase, before .. third(verb) .. rest, before .. participle(verb, tables) .. rest }
  for _, form in ipairs(tables.irregular[verb] or { past(verb, tables) }) do
    if form ~= verb then list[#list + 1] = before .. form .. rest end
  end
  if verb:find "[^aeiou][ae]l$" and not doubles(verb, tables) then -- "cancelled" beside "canceled"
    list[#list + 1] = before .. verb .. "led" .. rest
    list[#list + 1] = before .. verb .. "ling" .. rest
  end
  return list
end

return verb_forms
