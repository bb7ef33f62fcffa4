--- Whether the words around a time tell of the past or of the future.
-- @module stringer.packs.news.times.tense

local set_of = require "stringer.base.set"
local modals = require "stringer.packs.news.words.modals"

local tense = {}

--- Words whose complement lies ahead: "is expected to close in May".
local AHEAD =
  set_of [[due scheduled expected expects expect plan plans planned upcoming going set hopes hope intends aims payable
    effective expire expires starts begins opens resumes matures retires]]

--- Modals that are a month, a name or a testament as well.
local ALSO_NAMES = { may = true, will = true }

local NOT_BEHIND = { ADP = true, PUNCT = true, NUM = true }

--- Whether "may" or "will" helps a verb: no month, no name, no testament.
local function helps(doc, words, tags, i)
  local core = doc.core
  if i == core:ntokens() then return false end
  local title, next_title = core:shape(i) == "Title", core:shape(i + 1) == "Title"
  if NOT_BEHIND[tags[i + 1]] or tags[i + 1] == "AUX" and words[i + 1] ~= "be" and words[i + 1] ~= "have" then
    return false
  end
  if tags[i + 1] == "VERB" and words[i + 1] ~= core:lemma(i + 1) then return false end -- "Theresa May resigned"
  if not title then return tags[i] == "AUX" end
  local first, last = core:sentence(core:sentence_of(i))
  if i == first then return words[last] == "?" or not next_title end
  -- headlines: "Talks May Resume"
  return next_title and core:shape(i - 1) ~= "lower"
end

--- What a modal tells, unless it is a name that is written like it.
local function modal(doc, words, tags, i)
  local tells = modals.tells(doc, i)
  return tells and (not ALSO_NAMES[words[i]] or helps(doc, words, tags, i)) and tells or nil
end

local WINDOW = 18
local NEAR = 7
local NOT_PAST = {
  be = true,
  been = true,
  being = true,
  is = true,
  are = true,
  am = true,
  has = true,
  have = true,
  ["'s"] = true,
  ["'re"] = true,
}

--- Whether a token is a verb in a past form: no base form, none in -s or -ing.
local function is_past(doc, words, tags, i)
  local pos = tags[i]
  if pos ~= "VERB" and pos ~= "AUX" then return false end
  local word = words[i]
  return word ~= doc.core:lemma(i)
    and not NOT_PAST[word]
    and not AHEAD[word]
    and not modals.tells(doc, i)
    and not word:find("ing$")
    and not word:find("[^s]s$")
end

--- What the words before a time say, the nearest verb first.
local function tense_before(doc, words, tags, from, first)
  for i = first - 1, math.max(from, first - WINDOW), -1 do
    local word = words[i]
    if AHEAD[word] or modal(doc, words, tags, i) then
      for k = i - 1, math.max(from, i - 5), -1 do -- "had been scheduled to expire"
        if words[k] == "had" then return "past" end
      end
      return "future"
    end
    if (word == "to" or word == "be") and i > from and (words[i - 1] == "is" or words[i - 1] == "are") then
      return "future"
    end
    if word == "be" and i > from and words[i - 1] == "to" then return "future" end
    if is_past(doc, words, tags, i) then
      for k = i - 1, math.max(from, i - 4), -1 do
        local governor = words[k]
        if
          words[k + 1] ~= "have" and modal(doc, words, tags, k)
          or (governor == "be" and k > from and words[k - 1] == "to")
        then
          return "future"
        end
      end
      return "past"
    end
  end
  return nil
end

local function tense_after(doc, words, tags, to, last)
  for i = last + 1, math.min(to, last + WINDOW) do
    if modal(doc, words, tags, i) == "future" then return "future" end
    if is_past(doc, words, tags, i) then return "past" end
  end
  return nil
end

--- What has happened where it is spoken of: "reports of an explosion on Sunday", "the March 8 crash".
local HAPPENED = set_of [[
    crash crashes attack attacks explosion explosions blast blasts shooting shootings killing killings murder murders
    death deaths disaster quake earthquake tsunami flood floods landslide avalanche fire fires wildfire collapse
    derailment sinking bombing bombings stabbing massacre riot riots clash clashes coup incident incidents accident
    accidents disappearance kidnapping abduction robbery burglary raid raids outage spill leak resignation defeat
    victory assassination ambush siege uprising referendum]]
local ON = { on = true, of = true, last = true, ["in"] = true, the = true }

--- Whether a time dates something that has happened, by the noun that it belongs to.
local function of_happening(doc, words, tags, span, from, to)
  local i = span.first - 1
  if i > from and ON[words[i]] then i = i - 1 end
  if i >= from and HAPPENED[words[i]] and tags[i] == "NOUN" then return true end
  local k = span.last + 1
  if k <= to and words[k] == "'s" then k = k + 1 end
  if k < to and (tags[k] == "ADJ" or tags[k] == "NOUN") and not HAPPENED[words[k]] then k = k + 1 end
  return k <= to and HAPPENED[words[k]] and doc.core:lemma(k) ~= "referendum" or false
end

--- Verbs and prepositions whose object's date lies ahead of them: "called a vote for March 8", "moved to March 8".
local TOWARDS =
  { ["for"] = true, to = true, by = true, ["until"] = true, till = true, through = true, before = true }

--- Whether the past is told right beside a time: by a verb within its clause, or a noun for what has happened.
-- @tparam document doc
-- @tparam table span with `first` and `last`, as token numbers
-- @treturn boolean
function tense.is_near(doc, span)
  local core, words, tags = doc.core, doc:column "folded", doc:column "pos"
  local from, to = core:sentence(core:sentence_of(span.first))
  if of_happening(doc, words, tags, span, from, to) then return true end
  if span.first > from and TOWARDS[words[span.first - 1]] then return false end
  for i = span.first - 1, math.max(from, span.first - NEAR), -1 do
    if tags[i] == "PUNCT" or AHEAD[words[i]] or modals.tells(doc, i) or tags[i] == "SCONJ" then return false end
    local premodifies = tags[i + 1] == "NOUN" and words[i]:find "ed$"
    if not premodifies and is_past(doc, words, tags, i) then return true end
  end
  return false
end

--- Whether somebody was something until a time: a state that is over, not one that lasts ("closed until Monday").
-- @tparam document doc
-- @tparam table span with `first` and `last`, as token numbers
-- @treturn boolean
function tense.was(doc, span)
  local core, words, tags = doc.core, doc:column "folded", doc:column "pos"
  local from = core:sentence(core:sentence_of(span.first))
  for i = span.first - 2, math.max(from, span.first - WINDOW), -1 do
    if words[i] == "was" or words[i] == "were" or words[i] == "had" then return tags[i + 1] ~= "VERB" end
    if tags[i] == "VERB" or tags[i] == "AUX" then
      return words[i] == "served" or words[i] == "worked" or words[i] == "lived"
    end
  end
  return false
end

--- What the words around a time say, in its sentence.
-- @tparam document doc
-- @tparam table span with `first` and `last`, as token numbers
-- @treturn ?string `future`, `past`, or nil when they do not say
function tense.of(doc, span)
  local core, words, tags = doc.core, doc:column "folded", doc:column "pos"
  local from, to = core:sentence(core:sentence_of(span.first))
  if of_happening(doc, words, tags, span, from, to) then return "past" end
  return tense_before(doc, words, tags, from, span.first) or tense_after(doc, words, tags, to, span.last)
end

return tense
