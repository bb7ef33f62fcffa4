--- Regular plurals by the tables of a language (`stringer.lang.en_plural`).
-- @module stringer.lexicon.plural

local plural = {}

local function like(word, form) return word:find "^%u" and form:sub(1, 1):upper() .. form:sub(2) or form end

local function of_word(word, tables)
  if word:find "%u" and not word:find "%l" then return word .. tables.capitals end -- abbreviations: "MPs"
  local lower = word:lower()
  local irregular = tables.irregular[lower]
  if irregular then return like(word, irregular) end
  for _, rule in ipairs(tables.rules) do
    if lower:find(rule[1]) then return word:sub(1, #word - rule[2]) .. rule[3] end
  end
  return word
end

--- The phrase with its last word in the plural.
-- @tparam string phrase
-- @tparam table tables `irregular` and `rules` of the language
-- @treturn string|nil the plural; nil if there is none (the last word ends in no letter) or it is the phrase itself
function plural.of(phrase, tables)
  local before, word = phrase:match "^(.-)([%a\128-\255]+)$"
  if not word then return nil end
  local form = before .. of_word(word, tables)
  if form == phrase then return nil end
  return form
end

return plural
