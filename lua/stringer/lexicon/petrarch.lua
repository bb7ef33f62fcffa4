--- The dictionaries of TABARI and PETRARCH: actors, agents, verbs, discards.
--
-- Actors: a phrase with its synonyms gets an entry per code; a restriction in time becomes the features `from` and `to`
-- (ISO dates, inclusive), so that a person counts as `PAKGOV` only while in office. Agents: `code` without its tilde,
-- `joins` = "suffix" or "prefix" tells where it goes. Verbs: every form of a verb, with `code`, `block` (the name of
-- its block) and `verb` (the form listed first); sets of synonyms (`&NAME`) go to a lexicon of their own. Patterns have
-- gaps and blanks that a phrase cannot have: they are reported, to be written as rules. Discards: `level`.
-- The dictionaries are in capitals: phrases match in any case, abbreviations of up to three letters as they are.
-- @module stringer.lexicon.petrarch

local parts = require "stringer.lexicon.petrarch_line"
local words_of = require "stringer.base.words"

local petrarch = { actors = {}, agents = {}, verbs = {}, discards = {} }

local function reporter(sink, name, line)
  return function(message) sink:report(name, line, message) end
end

-- An entry per code; phrases that need different case rules are entries apart.
local function add(sink, name, line, lexicon, phrases, features, plural)
  for _, case in ipairs { "folded", "exact" } do
    local variants = {}
    for _, phrase in ipairs(phrases) do
      if phrase ~= "" and parts.case(phrase) == case then variants[#variants + 1] = phrase end
    end
    if #variants > 0 then
      local own = { name = phrases[1] }
      for key, value in pairs(features) do
        own[key] = value
      end
      sink:entry(name, line, lexicon, variants, own, { case = case, plural = plural })
    end
  end
end

-- Actors -------------------------------------------------------------------------------------------------------------

local function close_actor(actor, sink, name, lexicon)
  if not actor then return end
  if #actor.codes == 0 then
    sink:report(name, actor.line, ("%q has no code that could be kept: not kept"):format(actor.phrases[1]))
    return sink:drop()
  end
  for _, code in ipairs(actor.codes) do
    add(sink, name, actor.line, lexicon, actor.phrases, { code = code.code, from = code.from, to = code.to })
  end
end

local function append(list, more)
  for _, item in ipairs(more) do
    list[#list + 1] = item
  end
end

local function read_synonym(actor, content, sink, name, number, lexicon)
  local report = reporter(sink, name, number)
  local phrase = parts.phrase(parts.head(content:sub(2)))
  if not actor then
    report "a synonym of nothing: not kept"
    return sink:drop()
  end
  if phrase == "" then return report "an empty synonym" end
  if content:find("[", 1, true) then -- with a code of its own
    return close_actor(
      { phrases = { phrase }, codes = parts.codes(content, report), line = number },
      sink,
      name,
      lexicon
    )
  end
  actor.phrases[#actor.phrases + 1] = phrase
end

--- Reads actors; see @{stringer.lexicon.source.read}.
function petrarch.actors.read(text, name, sink, options)
  local lexicon = options and options.lexicon or "actor"
  local actor
  for number, content in parts.each(text) do
    local report = reporter(sink, name, number)
    if content:find "^%s*%[" then
      if actor then
        append(actor.codes, parts.codes(content, report))
      else
        report "a code of nothing: not kept"
      end
    elseif content:find "^%s*%+" then
      read_synonym(actor, content:gsub("^%s+", ""), sink, name, number, lexicon)
    else
      close_actor(actor, sink, name, lexicon)
      actor = {
        phrases = { (parts.phrase(parts.head(content))) },
        codes = parts.codes(content, report),
        line = number,
      }
    end
  end
  close_actor(actor, sink, name, lexicon)
end

-- Agents -------------------------------------------------------------------------------------------------------------

local function words(text) return words_of(text, "[^,%s]+") end

-- "POLICE!PERSON!" and its like: the phrase with each word of the set.
local function expand(head, sets, report)
  local before, name, after = head:match "^(.-)(!%w+!)(.*)$"
  if not name then return { head } end
  if not sets[name] then
    report(("%s is not defined: not kept"):format(name))
    return {}
  end
  local list = {}
  for _, word in ipairs(sets[name]) do
    append(list, expand(before .. word .. after, sets, report))
  end
  return list
end

local function agent_features(code)
  local suffix, prefix = code:match "^~(.+)$", code:match "^(.+)~$"
  return { code = suffix or prefix or code, joins = suffix and "suffix" or prefix and "prefix" or nil }
end

local function read_agent(content, sets, sink, name, number, lexicon)
  local report = reporter(sink, name, number)
  local codes, phrases = parts.codes(content, report), {}
  for _, head in ipairs(expand(parts.head(content), sets, report)) do
    phrases[#phrases + 1] = (parts.phrase(head))
  end
  local forms = content:match "{(.-)}"
  for form in (forms or ""):gmatch "[^,%s]+" do
    phrases[#phrases + 1] = (parts.phrase(form))
  end
  local whole = select(2, parts.phrase(parts.head(content)))
  if #codes == 0 or #phrases == 0 then
    if #codes == 0 then report(("%q has no code that could be kept: not kept"):format(content)) end
    return sink:drop()
  end
  for _, code in ipairs(codes) do
    local features = agent_features(code.code)
    features.from, features.to = code.from, code.to
    add(sink, name, number, lexicon, phrases, features, not forms and not whole)
  end
end

--- Reads agents. The regular plural of a phrase counts unless the line lists forms in braces; see
-- @{stringer.lexicon.source.read}.
function petrarch.agents.read(text, name, sink, options)
  local lexicon, sets = options and options.lexicon or "agent", {}
  for number, content in parts.each(text) do
    local set, members = content:match "^(!%w+!)%s*=%s*(.+)$"
    if set then
      sets[set] = words(members)
    else
      read_agent(content, sets, sink, name, number, lexicon)
    end
  end
end

-- Discards -----------------------------------------------------------------------------------------------------------

--- Reads discards: `level` is "story" for those with a plus, "sentence" for the others.
function petrarch.discards.read(text, name, sink, options)
  local lexicon = options and options.lexicon or "discard"
  for number, content in parts.each(text) do
    local plus, rest = content:match "^%s*(%+?)%s*(.-)$"
    local phrase = parts.phrase(rest)
    if phrase ~= "" then
      add(sink, name, number, lexicon, { phrase }, { level = plus == "+" and "story" or "sentence" })
    end
  end
end

function petrarch.verbs.read(text, name, sink, options)
  require "stringer.lexicon.petrarch_verbs".read(text, name, sink, options)
end

return petrarch
