--- The patterns of verb dictionaries of TABARI and PETRARCH, as patterns of rules.
--
-- `- * WITH &MEDIATOR TO_+ [042:043]` stands below the verbs of its block: `*` is one of these; `&NAME` a word of a
-- set; `$`, `+`, `^` an actor, `%` two that are joined by "and"; an underscore joins words that stand side by side, a
-- blank lets others come between. The brackets of version 2 mark phrases: their words come in this order, with blanks.
-- @module stringer.lexicon.petrarch_patterns

local parts = require "stringer.lexicon.petrarch_line"

local patterns = {}

local ACTORS = { ["$"] = true, ["+"] = true, ["%"] = true, ["^"] = true }

-- Words behind which the one acted upon stands.
local PREPOSITIONS = {
  against = true,
  at = true,
  between = true,
  by = true,
  ["for"] = true,
  from = true,
  ["in"] = true,
  into = true,
  of = true,
  on = true,
  to = true,
  with = true,
}

local function quoted(text) return '"' .. text:gsub('[\\"]', "\\%0") .. '"' end

-- A word as the dictionaries mean it: in the form that is written, or any form of a word of that lemma.
local function word_pattern(word)
  local folded = word:lower()
  if folded:find "^%l+$" then return ("[folded=%s | lemma=%s]"):format(quoted(folded), quoted(folded)) end
  return quoted(folded)
end

local function element(text, state)
  if text == "*" then return state.trigger end
  if text == "%" then return ('%s "and" ...{,3} %s'):format(state.actor, state.actor) end
  if ACTORS[text] then return state.actor end
  local set = text:match "^&(.+)$"
  if set then
    if not state.sets[set] then return nil, "a set that is not defined" end
    return ("<%s set=%s>"):format(state.layer, quoted(set))
  end
  if text:find "[&*$%%^{}()|~]" then return nil, "a sign that is not known" end
  return word_pattern(text)
end

-- The elements of a pattern's text: each with what it asks for, and whether it stands right behind the one before.
local function elements_of(text, state)
  local list, verbs = {}, 0
  for group in text:gsub("[(){}]", " "):gmatch "%S+" do
    local joined = false
    for part in group:gmatch "[^_]+" do
      local pattern, problem = element(part, state)
      if not pattern then return nil, problem end
      if part == "*" then verbs = verbs + 1 end
      list[#list + 1] = { text = part, pattern = pattern, joined = joined }
      joined = true
    end
  end
  if verbs ~= 1 then return nil, verbs == 0 and "no verb" or "several verbs" end
  return list
end

-- An actor in front of all says only that somebody acts, which roles find out.
local function trim(list)
  while list[1].text ~= "%" and ACTORS[list[1].text] do
    table.remove(list, 1)
  end
  list[1].joined = false
end

local function pattern_of(list, gap)
  local out, words = {}, 0
  for i, one in ipairs(list) do
    if i > 1 and not one.joined then out[#out + 1] = gap end
    out[#out + 1] = one.pattern
    if one.text == "%" or not ACTORS[one.text] and one.text ~= "*" then words = words + 1 end
  end
  return table.concat(out, " "), words
end

-- Where the one acted upon stands: behind the preposition in front of the plus.
local function role_of(list)
  for i = 2, #list do
    local before = list[i - 1].text:lower()
    if list[i].text == "+" and PREPOSITIONS[before] then return before end
  end
  return "obj"
end

-- The verbs of a block, by the code that they have when no pattern says otherwise.
local function add_verbs(state, codes)
  for _, code in ipairs(codes) do
    state.found {
      name = ("%s [%s]"):format(state.block, code),
      code = code,
      line = state.line,
      words = 0,
      role = "obj",
      match = ("&[pos=VERB|AUX] trigger:<%s block=%s & code=%s>"):format(
        state.layer,
        quoted(state.block),
        quoted(code)
      ),
    }
  end
end

local function add_pattern(state, content)
  local text, inside = content:match "^%-%s*(.-)%s*%[%s*(.-)%s*%]"
  if not text then return state.left(state.line, content, "no code") end
  if not state.block then return state.left(state.line, content, "no block above it") end
  local list, problem = elements_of(text, state)
  if not list then return state.left(state.line, content, problem) end
  trim(list)
  local match, words = pattern_of(list, state.gap)
  state.found {
    name = ("%s: %s"):format(state.block, text),
    code = inside,
    line = state.line,
    words = words,
    role = role_of(list),
    match = match,
  }
end

-- Names of all sets: a pattern may stand before the set that it names.
local function sets_of(text)
  local sets = {}
  for _, content in parts.each(text) do
    local name = content:match "^&([^_%s]+)"
    if name then sets[name] = true end
  end
  return sets
end

local function open_block(state, content)
  local block, code = content:match "^%-%-%-%s*(.-)%s*%[%s*(.-)%s*%]"
  state.block = block or content:match "^%-%-%-%s*(.-)%s*%-*$"
  state.code, state.codes, state.in_set = code, {}, false
end

local function take_verb(state, content)
  local codes = parts.codes(content, function() end)
  local code = codes[1] and codes[1].code or state.code
  if code and not state.codes[code] then
    state.codes[code] = true
    add_verbs(state, { code })
  end
end

--- Reads patterns.
-- @tparam string text the whole dictionary
-- @tparam table options `layer`: the lexicon of its verbs and sets; `actor`: the pattern of an actor; `gap`: that of a
-- blank
-- @tparam function found called with each: `{name=, match=, code= ("042:043", "---"), role=, words=, line=}`; `words`
-- tells how many words it asks for besides the verb
-- @tparam function left called with line, text and reason of each that is not kept
function patterns.read(text, options, found, left)
  local state = {
    layer = options.layer,
    actor = options.actor,
    gap = options.gap,
    found = found,
    left = left,
    sets = sets_of(text),
  }
  state.trigger = nil
  for number, content in parts.each(text) do
    state.line = number
    if content:find "^%-%-%-" then
      open_block(state, content)
      state.trigger = ("trigger:<%s block=%s>"):format(state.layer, quoted(state.block))
    elseif content:find "^%-" then
      add_pattern(state, content)
    elseif content:find "^~" then
      left(number, content, "a form of version 2")
    elseif content:find "^&" then
      state.in_set = true
    elseif not state.in_set and state.block then
      take_verb(state, content)
    end
  end
end

return patterns
