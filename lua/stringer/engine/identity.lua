--- Which spans of a layer are the same thing.
--
-- Spans are taken in order of the text (of two that begin at the same token the shorter first). A span is of the thing
-- that bears one of its names and that it agrees with; of several the one that was mentioned last; else of a new one.
--
-- - The names of a thing are the values of `keys` of its spans, and the short forms of their texts: the first or last
--   word of a text of several, or the first letters of its words with a capital ("initials", two at least). Case does
--   not matter. Full names count before short ones: only where no thing has a value of a key as its own, a span's text
--   is looked for among short forms, and its short forms among the texts of things that have no longer one (so that a
--   short form may come first).
-- - Of a name the last eight things that bear it are looked at.
-- - A span agrees with a thing unless a feature of `agree` has another value in a span of that thing.
--
-- In the end a span that lacks a feature of `inherit` gets the value of the first span of its thing that has it.
-- @module stringer.engine.identity

local identity = {}

-- Things of a name that are looked at.
local MOST = 8

local function folded(value)
  local kind = type(value)
  if kind == "string" then return value:lower() end
  return (kind == "number" or kind == "boolean") and tostring(value) or nil
end

local function text_of(doc, span) return (doc:text(span):gsub("%s+", " ")) end

-- The short forms of a text, in small letters.
local function short_forms(wish, text)
  local words, forms = {}, {}
  for word in text:gmatch "%S+" do
    words[#words + 1] = word
  end
  if #words < 2 then return forms end
  for _, what in ipairs(wish.short) do
    if what == "first" then
      forms[#forms + 1] = words[1]:lower()
    elseif what == "last" then
      forms[#forms + 1] = words[#words]:lower()
    else
      local letters = {}
      for _, word in ipairs(words) do
        letters[#letters + 1] = word:match "^%u"
      end
      if #letters > 1 then forms[#forms + 1] = table.concat(letters):lower() end
    end
  end
  return forms
end

-- The names of a span: the values of its keys in order, its text, its short forms.
local function names_of(doc, wish, span)
  local names = { keys = {}, text = text_of(doc, span):lower() }
  for _, key in ipairs(wish.keys) do
    names.keys[#names.keys + 1] = key == "text" and names.text or key ~= "text" and folded(span[key]) or nil
  end
  names.short = short_forms(wish, text_of(doc, span))
  return names
end

local function agrees(wish, thing, span)
  for _, feature in ipairs(wish.agree) do
    local value, known = span[feature], thing.values[feature]
    if value ~= nil and known ~= nil and known ~= value then return false end
  end
  return true
end

-- The thing that was mentioned last, of those that bear one of some names.
local function latest(wish, index, names, span, only_short)
  local best
  for _, name in ipairs(names) do
    local bearers = index[name]
    for i = #(bearers or {}), math.max(1, #(bearers or {}) - MOST + 1), -1 do
      local thing = bearers[i]
      local open = not (only_short and thing.full) and agrees(wish, thing, span)
      if open and (not best or thing.last > best.last) then best = thing end
    end
  end
  return best
end

-- A thing that bears a name is moved to the end of its list.
local function bear(index, name, thing)
  local bearers = index[name] or {}
  index[name] = bearers
  if bearers[#bearers] == thing then return end
  for i = #bearers, math.max(1, #bearers - MOST + 1), -1 do
    if bearers[i] == thing then
      table.remove(bearers, i)
      break
    end
  end
  bearers[#bearers + 1] = thing
end

local function take(wish, thing, span, names, state)
  thing[#thing + 1] = span
  state.count = state.count + 1
  thing.last, thing.full = state.count, thing.full or names.short[1] ~= nil
  for _, name in ipairs(names.keys) do
    bear(state.full, name, thing)
  end
  bear(state.texts, names.text, thing)
  for _, name in ipairs(names.short) do
    bear(state.short, name, thing)
  end
  for _, feature in ipairs(wish.agree) do
    local value, known = span[feature], thing.values[feature]
    if known == nil then thing.values[feature] = value end
  end
end

local function thing_of(wish, span, names, state)
  return latest(wish, state.full, names.keys, span)
    or wish.short[1] and (latest(wish, state.short, { names.text }, span) or latest(
      wish,
      state.texts,
      names.short,
      span,
      true
    ))
    or nil
end

-- In order of the text.
local function sorted(list)
  local spans = {}
  for i, span in ipairs(list) do
    spans[i] = span
  end
  table.sort(spans, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last < b.last end
    return a.id < b.id
  end)
  return spans
end

--- Finds the things.
-- @tparam table doc document
-- @tparam {table,...} list of spans
-- @tparam table wish as from `stringer.pack.same`
-- @treturn {table,...} things in order of their first span; each is a list of its spans
function identity.find(doc, list, wish)
  local state, things = { full = {}, texts = {}, short = {}, count = 0 }, {}
  for _, span in ipairs(sorted(list)) do
    local names = names_of(doc, wish, span)
    local thing = thing_of(wish, span, names, state)
    if not thing then
      thing = { values = {} }
      things[#things + 1] = thing
    end
    take(wish, thing, span, names, state)
  end
  return things
end

-- The features that the spans of a thing can inherit, each with its first value.
local function inherited(wish, thing)
  local values = {}
  for _, feature in ipairs(wish.inherit) do
    for i = #thing, 1, -1 do
      if thing[i][feature] ~= nil then values[feature] = thing[i][feature] end
    end
  end
  return values
end

--- The step: gives spans their number and what they inherit.
-- @tparam table doc document
-- @tparam string layer
-- @tparam table wish as from `stringer.pack.same`
-- @tparam table where `{file=, line=}` of the declaration, for `explain`
function identity.run(doc, layer, wish, where)
  for number, thing in ipairs(identity.find(doc, doc:spans(layer), wish)) do
    local values = inherited(wish, thing)
    for i, span in ipairs(thing) do
      local changes = { same = number }
      for feature, value in pairs(values) do
        if span[feature] == nil then changes[feature] = value end
      end
      local why = i > 1 and ("the same as %q"):format(doc:text(thing[1])) or "named first"
      doc:change(span, changes, { text = why, file = where.file, line = where.line })
    end
  end
end

return identity
