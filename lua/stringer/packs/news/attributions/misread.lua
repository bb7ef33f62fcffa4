--- Cues that the tagger or the parser found where nobody speaks.
-- @module stringer.packs.news.attributions.misread

local quotes = require "stringer.packs.news.attributions.quotes"
local tree = require "stringer.packs.news.tree"

local NOMINAL = { compound = true }
local SUBJECT = { nsubj = true, ["nsubj:pass"] = true }

local OWN = { nsubj = true, ["nsubj:pass"] = true, mark = true, cc = true, aux = true }
local LOOSELY = { advcl = true, conj = true, obl = true }

-- Whether a verb hangs behind another with nothing that joins it, "to", a subject or a comma.
local function left_over(doc, verb, dependent, relation)
  local core, words = doc.core, doc:column "folded"
  if not LOOSELY[relation] or dependent < verb or relation == "obl" and core:pos(dependent) ~= "VERB" then
    return false
  end
  if words[dependent]:find "ing$" or words[dependent - 1] == "to" or tree.has(core, dependent, OWN) then
    return false
  end
  for i = verb + 1, dependent do
    if words[i] == "," then return false end
  end
  return true
end

-- "The patients admitted to the ward recovered": the parser leaves the true verb over.
local function leaves_a_verb(doc, verb)
  for dependent, relation in tree.dependents(doc.core, verb) do
    if left_over(doc, verb, dependent, relation) then return true end
  end
  return false
end

--- Whether a cue tells of no speech in its sentence: a noun that the tagger took for a verb ("the radio show"), or a
-- participle that tells what became of a noun ("the patients admitted to the ward").
-- @tparam table doc
-- @tparam table part a source, a cue and a content, as make.lua gives them
-- @tparam ?integer verb of the cue
-- @treturn boolean
local function misread(doc, part, verb)
  local words = doc:column "folded"
  if not part.source_last then return false end
  local head, relation = doc.core:head(verb or 1)
  if not verb or words[verb - 1] == "," or quotes.at(doc, part.content_first) then return false end
  if NOMINAL[relation] or words[verb]:find "ed$" and leaves_a_verb(doc, verb) then return true end
  -- Where the noun is the subject of another verb.
  if relation ~= "acl" or verb ~= part.cue_first or words[verb]:find "ing$" then return false end
  if words[part.content_first] == "as" then return true end -- "names mentioned as"
  return head >= part.source_first
    and head <= part.source_last
    and SUBJECT[select(2, doc.core:head(head))] == true
end

return misread
