--- A match as an action sees it.
-- @classmod stringer.match

local captures = require "stringer.engine.captures"
local errors = require "stringer.base.errors"

local match = {}

local NONE = {}

local Match = { __name = "stringer.match", __metatable = "stringer.match" }
Match.__index = Match

--- Makes a match.
-- @tparam table doc document
-- @tparam table r rule
-- @tparam table flat list of the matcher
-- @tparam integer p position of the match in it
-- @tparam[opt] integer ref of the span that was made of it
-- @treturn match with `doc`, `rule`, `first`, `last` (tokens, inclusive) and `date` (of the document, or nil)
function match.new(doc, r, flat, p, ref)
  return setmetatable({
    doc = doc,
    rule = r,
    first = flat[p + 1],
    last = flat[p + 2],
    date = doc.date,
    _flat = flat,
    _p = p,
    _ref = ref,
  }, Match)
end

local function refuse(m, name)
  error(("the pattern has no capture `%s`%s"):format(tostring(name), errors.hint(name, m.rule.numbers)), 4)
end

local function number_of(m, name) return m.rule.numbers[name] or refuse(m, name) end

-- The flat list, and the position in it of the first occurrence of a capture that holds a token; nil if none does.
local function find(m, name)
  local number, flat = m.rule.numbers[name], m._flat
  if not number then refuse(m, name) end
  local at = captures.find(flat, m._p, number)
  if at then return flat, at end
end

--- Whether a capture holds anything. False also where the rule's pattern has no such capture: that is how rules share
-- an action; all other methods raise then.
-- @tparam string name
-- @treturn boolean
function Match:has(name)
  local number = self.rule.numbers[name]
  return number ~= nil and find(self, name) ~= nil
end

--- What the rule gives the span that is made of the match: its `set`, and its `fields` as they are worked out. Before
-- the span is there, for an action, its `set` alone.
-- @treturn table features, to read
function Match:features()
  local r = self.rule
  return self._ref and r.fields and self.doc:span_of(self._ref, self.first, self.last) or r.set or NONE
end

--- Tokens of a capture (its first occurrence), or of the whole match.
-- @tparam[opt] string name
-- @treturn ?integer first token, nil if it holds nothing
-- @treturn ?integer last token, inclusive
function Match:range(name)
  if name == nil then return self.first, self.last end
  local flat, at = find(self, name)
  if flat then return flat[at + 1], flat[at + 2] end
end

--- All occurrences of a capture.
-- @tparam string name
-- @treturn table list of `{first=, last=}`
function Match:ranges(name)
  local list = captures.all(self._flat, self._p, number_of(self, name))
  for i, at in ipairs(list) do
    list[i] = { first = self._flat[at + 1], last = self._flat[at + 2] }
  end
  return list
end

--- Writes where captures lie, their first occurrences, into a table: what is asked for one by one by @{match:range}, in
-- one pass.
-- @tparam table into the table
-- @tparam table keys names of captures → the list of the two keys for the first and the last token
-- @treturn table `into`; there is nothing under the keys of captures that hold nothing
function Match:places(into, keys)
  local flat, names, at = self._flat, self.rule.names, self._p + 4
  for _ = 1, flat[at - 1] do
    local key = keys[names[flat[at]]]
    local first, last = flat[at + 1], flat[at + 2]
    if key and last >= first and not into[key[1]] then
      into[key[1]], into[key[2]] = first, last
    end
    at = at + 4
  end
  return into
end

--- Text of a capture, or of the whole match, as it stands.
-- @tparam[opt] string name
-- @treturn ?string nil if it holds nothing
function Match:text(name)
  if name == nil then return self.doc.core:text(self.first, self.last) end
  local flat, at = find(self, name)
  return flat and self.doc.core:text(flat[at + 1], flat[at + 2])
end

--- Lemmas of a capture, or of the whole match, with blanks between.
-- @tparam[opt] string name
-- @treturn ?string nil if it holds nothing
function Match:lemma(name)
  if name == nil then return self.doc:lemmas(self.first, self.last) end
  local flat, at = find(self, name)
  return flat and self.doc:lemmas(flat[at + 1], flat[at + 2])
end

--- The span that a capture is, if its pattern is one `<Layer>`.
-- @tparam string name
-- @treturn ?table
function Match:span(name)
  local flat, at = find(self, name)
  if not flat or flat[at + 3] == 0 then return nil end
  return self.doc:span_of(flat[at + 3], flat[at + 1], flat[at + 2])
end

--- The spans that all occurrences of a capture are.
-- @tparam string name
-- @treturn table list
function Match:spans(name)
  local flat, list = self._flat, {}
  for _, at in ipairs(captures.all(flat, self._p, number_of(self, name))) do
    if flat[at + 3] ~= 0 then list[#list + 1] = self.doc:span_of(flat[at + 3], flat[at + 1], flat[at + 2]) end
  end
  return list
end

return match
