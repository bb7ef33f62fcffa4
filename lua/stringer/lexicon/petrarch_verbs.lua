--- Verb dictionaries of TABARI and PETRARCH; see @{stringer.lexicon.petrarch}.
-- @module stringer.lexicon.petrarch_verbs

local parts = require "stringer.lexicon.petrarch_line"

local verbs = {}

-- The regular forms that PETRARCH makes of a verb without forms in braces.
local function regular(verb)
  local stem = verb:match "^(.+)E$"
  if stem then return { verb, verb .. "S", verb .. "D", stem .. "ING" } end
  stem = verb:match "^(.*[^AEIOU])Y$"
  if stem then return { verb, stem .. "IES", stem .. "IED", verb .. "ING" } end
  local sibilant = verb:find "[SXZ]$" or verb:find "[CS]H$"
  return { verb, verb .. (sibilant and "ES" or "S"), verb .. "ED", verb .. "ING" }
end

-- "+BLOW_UP": the plus stands at the side of the verb proper. Its forms with the other words.
local function regular_phrase(text)
  local before, last = text:match "^%+?(.-_)([^_]+)%+$"
  local first, after = text:match "^%+?([^_%+]+)(_?.-)%+?_?$"
  local list = {}
  if last then
    for _, form in ipairs(regular(last)) do
      list[#list + 1] = before .. form
    end
  else
    for _, form in ipairs(regular(first or text)) do
      list[#list + 1] = form .. (after or "")
    end
  end
  return list
end

local function forms_of(content, report)
  local head = parts.head(content)
  local listed = content:match "{(.-)}"
  local list = { head }
  if listed then
    for form in listed:gmatch "%S+" do
      list[#list + 1] = form
    end
  else
    if content:find "[{(}]" then report "forms without both braces: regular forms are taken" end
    list = regular_phrase(head)
  end
  local phrases, seen = {}, {}
  for _, form in ipairs(list) do
    local phrase = parts.phrase((form:gsub("^%+", ""):gsub("%+$", "")))
    if phrase ~= "" and not seen[phrase] then
      seen[phrase] = true
      phrases[#phrases + 1] = phrase
    end
  end
  return phrases
end

local State = {}
State.__index = State

function State:report(message) self.sink:report(self.name, self.line, message) end

function State:block_line(content)
  local block, code = content:match "^%-%-%-%s*(.-)%s*%[%s*(.-)%s*%]"
  self.block = block or content:match "^%-%-%-%s*(.-)%s*%-*$"
  self.code, self.set = code, nil
  if not code then self:report(("block %q has no code"):format(self.block)) end
end

function State:pattern_line(content)
  if self.patterns == false then return end
  self:report(("pattern not kept, pack:verbs makes a rule of it: %s"):format(content))
  self.sink:drop()
end

function State:set_member(content)
  local phrase, whole = parts.phrase((content:gsub("^%+", "")))
  self.sink:entry(
    self.name,
    self.line,
    self.sets,
    { phrase },
    { set = self.set },
    { case = "folded", plural = not whole }
  )
end

function State:verb_line(content)
  local function report(message) self:report(message) end
  if not self.block then
    report(("%q stands before any block: not kept"):format(content))
    return self.sink:drop()
  end
  local codes = parts.codes(content, report)
  local phrases = forms_of(content:gsub("%s*%[.*$", ""), report)
  if #phrases == 0 then
    report "no verb: not kept"
    return self.sink:drop()
  end
  local features = { code = codes[1] and codes[1].code or self.code, block = self.block, verb = phrases[1] }
  self.sink:entry(self.name, self.line, self.lexicon, phrases, features, { case = "folded" })
end

--- Reads verbs; see @{stringer.lexicon.source.read}. Option `sets` names the lexicon of the sets of synonyms; with
-- `patterns = false` nothing is said of patterns.
function verbs.read(text, name, sink, options)
  local state = setmetatable({
    name = name,
    sink = sink,
    lexicon = options and options.lexicon or "verb",
    sets = options and options.sets or "verb_set",
    patterns = options and options.patterns,
  }, State)
  for number, content in parts.each(text) do
    state.line = number
    if content:find "^%-%-%-" then
      state:block_line(content)
    elseif content:find "^[%-~]" then
      state:pattern_line(content)
    elseif content:find "^&" then
      state.set = parts.phrase(content:sub(2))
    elseif state.set then
      state:set_member(content)
    else
      state:verb_line(content)
    end
  end
end

return verbs
