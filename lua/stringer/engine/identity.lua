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

local function squeezed(text) return (text:lower():gsub("%s+", " ")) end

-- A value of a span that can be compared; false if there is none.
local function text_of(doc, span, names)
  for k = 1, #names do
    local name = names[k]
    local value = name == "text" and doc:text(span) or span[name]
    local kind = type(value)
    if kind == "string" then return value end
    if kind == "number" or kind == "boolean" then return tostring(value) end
  end
  return false
end

local function meets(span, tests)
  for feature, wanted in pairs(tests) do
    local value = span[feature]
    if wanted == true or wanted == false then
      if (value ~= nil and value ~= false) ~= wanted then return false end
    elseif type(wanted) == "table" then
      local found = false
      for _, one in ipairs(wanted) do
        found = found or one == value
      end
      if not found then return false end
    elseif value ~= wanted then
      return false
    end
  end
  return true
end

-- The ways that a span allows, as bits.
local function allowed(span, class)
  local bits = class.bits
  for _, way in ipairs(class.conditional) do
    if not meets(span, way.tests) then bits = bits - way.bit end
  end
  return bits
end

-- The class of a span; nothing where it is in none.
local function class_of(span, classes)
  for k = 1, #classes do
    if meets(span, classes[k].of) then return classes[k], k end
  end
end

-- Names as they are compared. A mistake in a pack's function is told, and costs this name.
local function folded(doc, class, text)
  local words = class.words
  if not text or not words then return text and squeezed(text) end
  local ok, result = doc.extractor:call(words.owner, words.f, text)
  if ok then return type(result) == "string" and result end
  doc.extractor:problem(doc, class.where, ("identity: function `%s`"):format(words.name), result)
  return false
end

-- Appends what the core is told of a span.
local function append(doc, flat, n, span, class, number)
  flat[n + 1], flat[n + 2] = number, allowed(span, class)
  flat[n + 3] = class.initials and text_of(doc, span, class.keys[1])
  n = n + 3
  for _, names in ipairs(class.keys) do
    n = n + 1
    flat[n] = folded(doc, class, text_of(doc, span, names))
  end
  for _, names in ipairs(class.values) do
    local value = text_of(doc, span, names)
    n = n + 1
    flat[n] = value and squeezed(value)
  end
  return n
end

--- Finds the things.
-- @tparam table doc document
-- @tparam {table,...} list of spans, in order of the text
-- @tparam {table,...} classes as `stringer.pack.same` makes them
-- @treturn {table,...} mentions: `span`, `thing` (its number, from 1 in order of the first mention), `class`, `way` (why
-- it is of that thing: a text, nil for the same name) and `as` (the span that has the name)
function identity.find(doc, list, classes)
  local flat, n, mentions, told = {}, 0, {}, {}
  for k, class in ipairs(classes) do
    told[k] = class.description
  end
  for k = 1, #list do
    local class, number = class_of(list[k], classes)
    if class then
      n = append(doc, flat, n, list[k], class, number)
      mentions[#mentions + 1] = { span = list[k], class = class }
    end
  end
  local found = core.identify(told, flat, #mentions)
  for k = 1, #mentions do
    local m, way = mentions[k], found[3 * k - 1]
    m.thing, m.way, m.as = found[3 * k - 2], way ~= 0 and BY_BIT[way] or nil, mentions[found[3 * k]].span
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

local function reason(doc, m)
  if m.as == m.span then return "named first" end
  return ("the same as %q%s"):format(doc:text(m.as), m.way and ": " .. m.way or "")
end

-- What a span is given, or nothing but its number.
local function changes_of(m, values)
  local changes, more = { same = m.thing }, false
  for _, feature in ipairs(m.class.inherit) do
    if m.span[feature] == nil and values[feature] ~= nil then
      changes[feature], more = values[feature], true
    end
  end
  return changes, more
end

local function is_tested(doc, layer)
  for _, feature in ipairs(doc.extractor.layers[layer].tested or {}) do
    if feature == "same" then return true end
  end
  return false
end

--- The step: gives spans their number and what they inherit.
-- @tparam table doc document
-- @tparam string layer
-- @tparam {table,...} classes
function identity.run(doc, layer, classes)
  local mentions, tested, listened =
    identity.find(doc, doc:spans(layer), classes), is_tested(doc, layer), doc._edits
  local things = inherited(mentions)
  for _, m in ipairs(mentions) do
    local changes, more = changes_of(m, things[m.thing])
    if more or tested or listened then
      local where = m.class.where
      doc:change(m.span, changes, listened and { text = reason(doc, m), file = where.file, line = where.line })
    else
      m.span.same = m.thing -- no rule sees the difference
    end
  end
end

return identity
