--- Which spans of a layer are the same thing, as `pack:identity` declares it.
--
-- Spans are mentions of things. A mention has names: the values of `keys` of the class that it is in; they are compared
-- in small letters, or as the function `words` of the class gives them. It is of a thing that has the same name, or a
-- name that it shortens in one of the ways that `short` lists, if the two agree; else of a new thing.
--
-- First those mentions are taken whose name has several words, then all others, in order of the text. Of several things
-- the one counts most that
--
-- 1. has the highest rank: ten for each place of the way, from the last of `short` (10) to the first, and ten more for
--    the same name; and what `prefer` adds;
-- 2. was mentioned last before; 3. was found first.
--
-- Of a word or name the 64 things that were found last are looked at, of a thing its first eight names. A text of one
-- word is no name of a thing that has a longer one.
--
-- In the end a span that lacks a feature of `inherit` gets the value of the first span of its thing that has it. The
-- core does this: see csrc/core/identity.
-- @module stringer.engine.identity

local core = require "stringer.core"
local same = require "stringer.pack.same"

local identity = {}

-- What `explain` says of the ways, by their bits.
local BY_BIT = {}
for _, way in pairs(same.WAYS) do
  BY_BIT[way.bit] = way.why
end

local MOST_TEXTS = 8192 -- remembered of a function: texts of news repeat

-- A function of a text that remembers what it gave.
local function remembering(f)
  local known, count = {}, 0
  return function(text, ...)
    local value = known[text]
    if value == nil then
      value = f(text, ...)
      if count == MOST_TEXTS then
        known, count = {}, 0
      end
      known[text], count = value, count + 1
    end
    return value
  end
end

-- What a pack's function makes of a name. A mistake in it is told, and costs this name.
local function call_words(text, doc, class)
  local words = class.words
  local ok, result = doc.extractor:call(words.owner, words.f, text)
  if ok then return type(result) == "string" and result end
  doc.extractor:problem(doc, class.where, ("identity: function `%s`"):format(words.name), result)
  return false
end

-- Asks the core: a flat list of five numbers of each span that is in a class, which are its place, its class, its
-- thing, the way, and the place of the span whose name it has.
local function find(doc, list, classes)
  local told = {}
  for k = 1, #classes do
    told[k] = classes[k].description
  end
  return core.identify(doc.core, told, list, function(text, number)
    local class = classes[number]
    class.folded = class.folded or remembering(call_words)
    return class.folded(text, doc, class)
  end)
end

--- Finds the things.
-- @tparam table doc document
-- @tparam {table,...} list of spans, in order of the text
-- @tparam {table,...} classes as `stringer.pack.same` makes them
-- @treturn {table,...} mentions: `span`, `thing` (its number, from 1 in order of the first mention), `class`, `way`
-- (why it is of that thing: a text, nil for the same name) and `as` (the span that has the name)
function identity.find(doc, list, classes)
  local found, mentions = find(doc, list, classes), {}
  for k = 1, #found, 5 do
    local way = found[k + 3]
    mentions[#mentions + 1] = {
      span = list[found[k]],
      class = classes[found[k + 1]],
      thing = found[k + 2],
      way = way ~= 0 and BY_BIT[way] or nil,
      as = list[found[k + 4]],
    }
  end
  return mentions
end

-- The features that the spans of things can inherit, each with its first value, by thing.
local function inherited(mentions)
  local things = {}
  for _, m in ipairs(mentions) do
    local values = things[m.thing] or {}
    things[m.thing] = values
    for _, feature in ipairs(m.class.inherit) do
      if values[feature] == nil then values[feature] = m.span[feature] end
    end
  end
  return things
end

local function reason(doc, m) return ("the same as %q%s"):format(doc:text(m.as), m.way and ": " .. m.way or "") end

-- What a span is given.
local function changes_of(m, values)
  local changes = { same = m.thing }
  for _, feature in ipairs(m.class.inherit) do
    if m.span[feature] == nil then changes[feature] = values[feature] end
  end
  return changes
end

local function is_tested(doc, layer)
  for _, feature in ipairs(doc.extractor.layers[layer].tested or {}) do
    if feature == "same" then return true end
  end
  return false
end

-- Whether nothing has to be told of the spans but their numbers, which no rule tests.
local function is_silent(doc, layer, classes)
  for _, class in ipairs(classes) do
    if class.inherit[1] then return false end
  end
  return not is_tested(doc, layer) and not doc._edits
end

--- The step: gives spans their number and what they inherit.
-- @tparam table doc document
-- @tparam string layer
-- @tparam {table,...} classes
function identity.run(doc, layer, classes)
  local list = doc:spans(layer)
  if is_silent(doc, layer, classes) then
    local found = find(doc, list, classes)
    for k = 1, #found, 5 do
      list[found[k]].same = found[k + 2]
    end
    return
  end
  local mentions = identity.find(doc, list, classes)
  local things = inherited(mentions)
  for _, m in ipairs(mentions) do
    local changes, listened, where = changes_of(m, things[m.thing]), doc._edits, m.class.where
    local tells = m.as ~= m.span or next(changes, next(changes)) ~= nil -- a number alone changes nothing
    if not tells then rawset(doc, "_edits", nil) end
    doc:change(m.span, changes, { text = reason(doc, m), file = where.file, line = where.line })
    if not tells then rawset(doc, "_edits", listened) end
  end
end

return identity
