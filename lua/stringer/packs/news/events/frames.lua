--- Frames: what a verb tells of by the class of its object ("sent arms", "sent troops", "fired workers", "fired
-- rockets"). An entry of `event_verb` may name them: frames="arms:AID/072/to;troops:MOBILIZE/154/in;bill:none", where
-- classes are those of `object_class` and `any` is of any object; "arms:AID/072/from/received" says that the subject
-- receives what others give.
-- @module stringer.packs.news.events.frames

local frames = {}

local parsed = {}

-- The frames of an entry by class.
local function of(spec)
  local known = parsed[spec]
  if not known then
    known = {}
    for class, what in spec:gmatch "([%w_]+):([^;%s]+)" do
      local plover, cameo, recipient = what:match "^(%u+)/(%d+)/?(%l*)"
      known[class] = {
        plover = plover,
        cameo = cameo,
        recipient = recipient ~= "" and recipient or nil,
        received = what:find("/received", 1, true) ~= nil,
      }
    end
    parsed[spec] = known
  end
  return known
end

local function class_of(t, head) return head and t.doc:value_at("object_class", head, "class") or nil end

local SOMEBODY = { person = true, group = true }

-- Whether a noun or name is a person's or a group's.
local function somebody(t, head)
  local mention = t.mentions[head]
  if mention then return SOMEBODY[mention.entity.type] or false end
  return t.doc:has("person_noun", head) or t.doc:has("group_noun", head)
end

-- The frame for the class of an object; a noun may be of several classes.
local function frame_for(known, classes)
  for class in (classes or ""):gmatch "%S+" do
    if known[class] then return known[class] end
  end
end

-- "a peace effort", "the talks' collapse": what bears the noun is what others do something to.
local BEARER = "head(amod|compound|nmod:unmarked)[lemma=effort|bid|attempt|drive|operation|campaign|round|session"
  .. "|collapse|failure|breakdown|resumption|start|deadlock]; self"

-- The verb or noun of a trigger: of a phrase with a verb its first word, else its last.
local function settle_word(t, event)
  local first, last = event.trigger_first, event.trigger_last
  if event.part == "verb" then
    event.verb, event.head = first, first
    for i = first, last do
      if t.pos[i] == "VERB" or t.pos[i] == "ADJ" then
        event.verb = i
        break
      end
    end
    event.own_verb = event.verb
    for i = event.verb + 1, last do
      if t.pos[i] == "VERB" then event.inner_verb = i end -- "refused to meet"
    end
    if last > event.verb and t.pos[last] == "ADP" then event.prep = t.folded[last] end -- "side with"
  else
    event.head = last
    for i = last, first, -1 do
      if t.pos[i] == "NOUN" or t.pos[i] == "PROPN" then
        event.head = i
        break
      end
    end
    if t.pos[first] == "NOUN" and t.pos[first + 1] == "ADP" then event.head = first end -- "violation of the ceasefire"
    local head = t.core:head(event.head)
    if head and head > event.head and head <= last then event.head = head end -- "pull-out"
    event.head = t.doc:follow(event.head, BEARER)
  end
end

-- The verb of helping for which troops come as friends: "sent soldiers to Denmark to help".
local PURPOSE = "dependent(advcl|xcomp|acl).dependent(mark)[folded=to].head"

local function to_help(t, verb)
  local purpose = t.doc:follow(verb, PURPOSE)
  return purpose and t.doc:value_at("event_verb", purpose, "plover") == "AID" and purpose or nil
end

local GET = { get = true, gets = true, got = true, getting = true }

-- Frames whose object is itself concerned.
local OF_OBJECT = { obj = true, of = true }

-- Whom nobody beats with his hands: "Norway beat Denmark by two goals".
local BODILESS = { country = true, organization = true, media = true, city = true }
local NOBODY = { entity = {} }

-- What hits nobody: "bombarded his cabinet with memos"; "hit Denmark with tariffs" is another deed.
local WORDS = { paper = true, claim = true, proposal = true, bill = true }

local function by_means(t, event)
  local means = event.plover == "ASSAULT" and t.core:oblique(event.verb, "with")
  if not means then return end
  if t.doc:value_at("event_noun", means, "plover") == "SANCTION" then
    event.plover, event.cameo, event.role = "SANCTION", t.doc:value_at("event_noun", means, "cameo"), "obj"
  elseif WORDS[(class_of(t, means) or ""):match "%S+"] then
    event.plover = nil
  end
end

-- A noun tells of what is done by the class of the thing behind "of": "the lifting of sanctions".
local function of_noun(t, event)
  local thing = event.word.frames and t.core:oblique(event.head, "of")
  local frame = thing and frame_for(of(event.word.frames), class_of(t, thing))
  if frame then
    event.plover, event.cameo = frame.plover, frame.cameo
    event.role = not OF_OBJECT[frame.recipient] and frame.recipient or event.role
  end
  event.told_cameo = event.cameo
  if not event.plover then event.gone = "the list names no event for such a thing" end
end

--- Settles the words of an event and, by its object, what it tells of; it is `gone` where that is nothing.
function frames.settle(t, event)
  settle_word(t, event)
  if event.part == "modal" then return end
  local name = t.mentions[event.trigger_last]
  if name and name.entity.type == "person" then
    event.gone = "it is a part of a name" -- "Jeff Sessions"
    return
  end
  if event.part ~= "verb" then return of_noun(t, event) end
  local subject, object = t.core:logical(event.verb)
  local known = event.word.frames and of(event.word.frames)
  local thing = object or subject -- "a bomb went off"
  local frame = known
    and thing
    and (
      frame_for(known, class_of(t, thing))
      or frame_for(known, class_of(t, t.core:oblique(thing, "of")))
      or known.somebody and somebody(t, thing) and known.somebody
      or object and known.any
    )
  if frame then
    event.framed = (class_of(t, thing) or ""):match "%S+"
    event.reciprocal = event.reciprocal and frame.plover == event.word.plover or nil
    event.plover, event.cameo, event.role, event.weak =
      frame.plover, frame.cameo, frame.recipient or event.role, nil
    if event.cameo == "072" and t.core:oblique(event.verb, "into|across") then -- "sent tanks into Denmark"
      event.plover, event.cameo, event.role = "MOBILIZE", "154", "into"
    end
    event.received, event.instrument = frame.received, frame.recipient and not OF_OBJECT[frame.recipient]
  elseif event.plover == "ASSAULT" and object and t.core:covering("mishap", object) then
    event.plover = nil -- "fight the disease"
  elseif
    event.word.alone
    and (
      GET[t.folded[event.verb - 1]]
      or object and (object > event.verb or t.core:voice(event.verb) == "passive")
    )
  then -- "got fired"
    event.plover = nil
  elseif event.word.bodily and object and BODILESS[(t.mentions[object] or NOBODY).entity.type] then
    event.plover = nil
  end
  by_means(t, event)
  local help = event.plover == "MOBILIZE" and to_help(t, event.verb)
  if help then
    event.plover, event.cameo, event.role, event.weak, event.inner_verb = "AID", "074", "to", nil, help
  end
  event.told_cameo = event.cameo -- what it tells of, whatever comes of it by "threatened to", "refused to"
  if not event.plover then event.gone = "the list names no event for such an object" end
end

return frames
