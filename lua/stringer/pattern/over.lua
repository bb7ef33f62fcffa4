--- Patterns over a sequence of spans: in a phase with `over = { "NP", "VG" }` a pattern sees the spans of these layers
-- one after the other, as if nothing stood between them.
--
-- `[]` is any of these spans, `...` a gap of them; look-around and the anchors `^` and `$` look past what stands
-- between, too. Where spans overlap, a pattern takes one and goes on behind it, with the next that begins there or
-- later. A match begins with its first span and ends with its last. The pattern is rewritten: before each span it also
-- takes any tokens at which none of these spans begins.
-- @module stringer.pattern.over

local set_of = require "stringer.base.set"
local node = require "stringer.pattern.node"
local test = require "stringer.pattern.test"

local over = {}

local make, EMPTY = node.make, node.EMPTY

local Over = {}
Over.__index = Over

local function seq(list) return node.flat("seq", list, "empty") end

local function wrong(p, message) error({ node = p, message = message }, 0) end

local function nullable(p)
  local op = p.op
  if op == "token" or op == "span" then return false end
  if op == "rep" then return p.min == 0 or nullable(p[1]) end
  if op == "cap" then return nullable(p[1]) end
  if op == "alt" then
    for _, child in ipairs(p) do
      if nullable(child) then return true end
    end
    return false
  end
  if op == "seq" then
    for _, child in ipairs(p) do
      if not nullable(child) then return false end
    end
  end
  return true
end

-- Whether a pattern that may match nothing prefers to: a lazy repetition, or a choice whose first part does.
local function shy(p)
  if p.op == "rep" then return p.lazy end
  if p.op == "alt" or p.op == "cap" then return nullable(p[1]) and (p[1].op == "empty" or shy(p[1])) end
  return p.op == "empty"
end

local function changed(p, fields)
  fields.at = p.at
  return make(fields)
end

-- One span of the sequence.
function Over:atom(p)
  if p.op == "token" then
    if p.test ~= test.any then wrong(p, "a phase over layers sees spans of these only; `[]` is any of them") end
    return changed(p, { op = "span", layers = self.layers })
  end
  for _, name in ipairs(p.layers) do
    if not self.known[name] then
      wrong(p, ("this phase runs over %s, not over `%s`"):format(self.list, name))
    end
  end
  return p
end

-- Look-around and anchors.
function Over:assertion(p)
  if p.op == "look" then
    local inner = p.behind and seq { self:next(p[1]), self.skip } or self:next(p[1])
    return changed(p, { op = "look", inner, behind = p.behind, negative = p.negative })
  end
  if p.of == "layer" then return p end
  local behind = p.edge == "start"
  return changed(
    p,
    { op = "look", seq(behind and { p, self.skip } or { self.skip, p }), behind = behind, negative = false }
  )
end

-- A capture begins with its first span: the tokens before that span are passed over first. A capture that may be
-- empty is empty where it stands, unless a span ends it.
function Over:capture(p)
  local inner = changed(p, { op = "cap", self:next(p[1]), name = p.name })
  if not nullable(p[1]) then return seq { self.skip, inner } end
  local taken = seq { self.skip, inner, make { op = "look", self.any, behind = true, negative = false } }
  local empty = changed(p, { op = "cap", EMPTY, name = p.name })
  return node.flat("alt", shy(p[1]) and { empty, taken } or { taken, empty })
end

-- Puts before each span the tokens that may be passed over.
function Over:next(p)
  local op = p.op
  if op == "token" or op == "span" then return seq { self.skip, self:atom(p) } end
  if op == "look" or op == "anchor" then return self:assertion(p) end
  if op == "cap" then return self:capture(p) end
  if op == "rep" then
    return changed(p, { op = "rep", self:next(p[1]), min = p.min, max = p.max, lazy = p.lazy })
  end
  local list = {}
  for i, child in ipairs(p) do
    list[i] = self:next(child)
  end
  return op == "empty" and EMPTY or op == "seq" and seq(list) or node.flat("alt", list)
end

local function takes_span(p)
  if p.op == "token" or p.op == "span" then return true end
  for _, child in ipairs(p.op ~= "look" and p or {}) do
    if takes_span(child) then return true end
  end
  return false
end

-- A match begins where a span begins, so nothing is passed over before the first span.
function Over:whole(p)
  if not takes_span(p) then wrong(p, "a pattern over layers must take a span") end
  return seq { make { op = "look", self.any, behind = false, negative = false }, self:next(p) }
end

--- Makes a pattern over spans one over tokens and spans.
-- @tparam pattern p
-- @tparam {string,...} layers those that it runs over
-- @treturn ?pattern nil if it cannot be
-- @treturn ?string what is wrong then
-- @treturn ?pattern with which part
function over.translate(p, layers)
  local known = set_of(layers)
  local any = make { op = "span", layers = layers }
  local step =
    seq { make { op = "look", any, behind = false, negative = true }, make { op = "token", test = test.any } }
  local self = setmetatable({
    layers = layers,
    known = known,
    any = any,
    list = table.concat(layers, ", "),
    skip = make { op = "rep", step, min = 0, lazy = false },
  }, Over)
  local ok, made = pcall(self.whole, self, p)
  if ok then return made end
  if type(made) ~= "table" or not made.node then error(made, 0) end
  return nil, made.message, made.node
end

return over
