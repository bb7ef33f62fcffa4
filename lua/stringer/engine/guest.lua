--- Documents as sandboxed packs see them: what is handed to their functions, what is answered when these ask, and how
-- results are taken. Nothing that comes from the guest is trusted: numbers are checked before the core sees them, spans
-- are named by numbers that were given out for this document, and results of functions are built anew.
-- @module stringer.engine.guest

local array = require "stringer.base.array"
local closed = require "stringer.base.closed"
local rule = require "stringer.pack.rule"
local sandbox = require "stringer.pack.sandbox"

local guest = { answers = {} }

local LARGEST = 2 ^ 31 - 1

-- Spans that the sandboxed packs of a document may add to it in all, and facts or spans that one call may return.
local MOST_SPANS, MOST_RESULTS = 100000, 100000

local MOST_DEPTH = 40

-- What each document is to a sandbox -----------------------------------------------------------------------------

-- The record of a document: its number in the sandbox, and the spans that were told of, by number.
local function record_of(self, doc)
  local records = rawget(doc, "_guests")
  if not records then
    records = {}
    rawset(doc, "_guests", records)
  end
  local record = records[self]
  if not record then
    self.last = (self.last or 0) + 1
    self.open = self.open or setmetatable({}, { __mode = "v" })
    self.numbers = self.numbers or {}
    record = { number = self.last, handed = {}, number_of = {} }
    records[self], self.open[self.last], self.numbers[self.last] = record, doc, true
  end
  return record
end

--- Numbers of documents that the host has closed or lost since this was asked last.
-- @tparam table self the sandbox
-- @treturn table list
function guest.gone(self)
  local list = {}
  for number in pairs(self.numbers or {}) do
    local doc = self.open[number]
    if not doc or doc.core == closed then
      list[#list + 1] = number
      self.open[number] = nil
    end
  end
  for _, number in ipairs(list) do
    self.numbers[number] = nil
  end
  return list
end

-- Outwards -------------------------------------------------------------------------------------------------------

local tell

local function features(context, span)
  local list = {}
  if span.ref then
    for key, value in pairs(context.doc:features_of(span.ref)) do
      list[key] = value
    end
  end
  for key, value in next, span do
    if not rule.RESERVED[key] and key ~= "ref" and type(key) == "string" then list[key] = value end
  end
  for key, value in pairs(list) do
    list[key] = tell(context, value, MOST_DEPTH)
  end
  return list
end

local function number_of(context, span)
  local record = context.record
  local n = record.number_of[span]
  if not n then
    n = #record.handed + 1
    record.handed[n], record.number_of[span] = span, n
  end
  return n
end

-- A span with its features the first time in a call; those that it names in its features without.
local function tell_span(context, span, depth)
  local n = number_of(context, span)
  local r = span.rule
  local told = {
    [""] = "span",
    n,
    layer = span.layer,
    first = span.first,
    last = span.last,
    id = span.id,
    rule = r and { id = r.id, name = r.name } or nil,
  }
  if depth < MOST_DEPTH and not context.sent[n] then
    context.sent[n] = true
    told.features = features(context, span)
  end
  return told
end

local function tell_match(context, m)
  local captures, flat, at = {}, m._flat, m._p + 4
  local names = m.rule.names
  for name in pairs(m.rule.numbers) do
    captures[name] = {}
  end
  for _ = 1, flat[m._p + 3] do
    local list, first, last, ref = captures[names[flat[at]]], flat[at + 1], flat[at + 2], flat[at + 3]
    if list and last >= first then
      local span = ref ~= 0 and context.doc:span_of(ref, first, last) or nil
      list[#list + 1] = { first = first, last = last, span = span and tell_span(context, span, 0) }
    end
    at = at + 4
  end
  return {
    [""] = "match",
    first = m.first,
    last = m.last,
    captures = captures,
    features = features(context, m:features()),
    rule = { id = m.rule.id, name = m.rule.name },
  }
end

--- A value of the host as it is sent to a guest; values that a guest cannot use are left out.
function tell(context, value, depth)
  local kind = type(value)
  if kind == "string" or kind == "number" or kind == "boolean" then return value end
  if kind ~= "table" then return nil end
  local mt = getmetatable(value)
  if mt == "stringer.span" or (mt ~= "stringer.match" and value.doc == context.doc and value.first) then
    return tell_span(context, value, depth)
  end
  if mt == "stringer.match" then return tell_match(context, value) end
  if depth >= MOST_DEPTH then return nil end
  local copy = {}
  for key, part in next, value do
    if type(key) == "string" or type(key) == "number" then copy[key] = tell(context, part, depth + 1) end
  end
  return copy
end

local function document_told(self, doc)
  local record = record_of(self, doc)
  local context = { doc = doc, record = record, sent = {} }
  self.context = context
  local d = { number = record.number }
  d.id, d.title, d.date = tell(context, doc.id, 0), tell(context, doc.title, 0), tell(context, doc.date, 0)
  return d, context
end

-- Inwards --------------------------------------------------------------------------------------------------------

local function whole(value)
  if type(value) ~= "number" or value % 1 ~= 0 or value < -LARGEST or value > LARGEST then
    error("a whole number is expected", 0)
  end
  return math.floor(value)
end

local function handed(context, told)
  local span = type(told[1]) == "number" and context.record.handed[told[1]]
  if not span then error("there is no such span in this document", 0) end
  return span
end

-- Functions cannot be features or facts; of a place, the document tells where it lies.
local kinds = {
  span = function(context, told) return handed(context, told) end,
  place = function(context, told, depth)
    local fact = told[3]
    if type(fact) ~= "table" or fact[""] ~= nil then error("a place is expected", 0) end
    fact = guest.take(context, fact, depth)
    return context.doc:ref(whole(told[1]), whole(told[2]), fact)
  end,
  array = function(context, told, depth) return array.new(guest.take(context, told[1], depth)) end,
}

local function check_key(key, size)
  if type(key) == "string" then return key end
  if type(key) == "number" and key % 1 == 0 and key >= 1 and key <= size then return key end
  error(("a key of a table must be a string, or all must be of a list, not %s"):format(tostring(key)), 0)
end

--- A value of the guest as a value of the host.
-- @tparam table context of the document
-- @param value plain
-- @tparam[opt] integer depth how deep it is nested
function guest.take(context, value, depth)
  depth = depth or 0
  if type(value) ~= "table" then return value end
  if depth > MOST_DEPTH then error("it is nested too deeply", 0) end
  local kind = value[""]
  if kind ~= nil then
    if not kinds[kind] then error(("a %s cannot be part of it"):format(tostring(kind)), 0) end
    return kinds[kind](context, value, depth + 1)
  end
  local copy, size = {}, #value
  for key, part in next, value do
    copy[check_key(key, size)] = guest.take(context, part, depth + 1)
  end
  return copy
end

local function take_spans_as_places(context, value)
  for key, part in next, value do
    if type(part) == "table" then
      if part.doc == context.doc and part.first then
        value[key] = context.doc:ref(part.first, part.last)
      else
        take_spans_as_places(context, part)
      end
    end
  end
  return value
end

local function count(context, n)
  local added = (rawget(context.doc, "_strangers") or 0) + n
  if added > MOST_SPANS then
    error(("more than %d spans of packs from others in one document"):format(MOST_SPANS), 0)
  end
  rawset(context.doc, "_strangers", added)
end

local results = {
  predicate = function(_, value) return value end,
  action = function(context, value)
    value = guest.take(context, value)
    if type(value) == "table" then count(context, math.max(1, #value)) end
    return value
  end,
  make = function(context, value)
    value = guest.take(context, value)
    if type(value) ~= "table" then return value end
    if #value > MOST_RESULTS then error(("more than %d facts of one call"):format(MOST_RESULTS), 0) end
    return take_spans_as_places(context, value)
  end,
  step = function() end,
}

-- A function for a field: what it is called with stands in front of the document, with nothing in it lost.
local function run_value(self, id, ...)
  local n = select("#", ...)
  local d, context = document_told(self, (select(n, ...)))
  local told = { n = n - 1 }
  for i = 1, n - 1 do
    told[i] = tell(context, (select(i, ...)), 0)
  end
  return guest.take(context, self:call("value", id, d, told))
end

--- Calls a function of a guest for the host.
-- @tparam table self the sandbox
-- @tparam string kind "action", "step", "predicate", "value" or "make"
-- @tparam integer id of the function
-- @param value a match, a document, or the text of a token
-- @param ... for "value", more of them, and the document
-- @return what it returned; raises what went wrong
function guest.run(self, kind, id, value, ...)
  if kind == "predicate" then return results.predicate(nil, self:call(kind, id, value)) end
  if kind == "value" then return run_value(self, id, value, ...) end
  local d, context = document_told(self, kind == "action" and value.doc or value)
  local argument = d
  if kind == "action" then
    argument = tell_match(context, value)
    argument.document = d
  end
  return results[kind](context, self:call(kind, id, argument))
end

-- Answers --------------------------------------------------------------------------------------------------------

-- What methods of documents take: `i` a whole number, `s` a string, `l` a layer or several, `x` a span or a whole
-- number, `S` a span, `t` a table of features; in upper case, after `?`, what may be missing.
local SIGNATURES = {
  text = "?x?i",
  lemmas = "i?i",
  folded = "i?i",
  tokens = "",
  column = "s",
  set_pos = "is?s",
  ntokens = "",
  sentences = "",
  blocks = "",
  sentence_of = "i",
  sentence = "i",
  block_of = "i",
  spans = "l",
  by_token = "?s",
  after = "si",
  within = "sii",
  at = "li",
  features_at = "lii",
  value_at = "lis",
  has = "si?i",
  capture = "Ss",
  captured = "Sss",
  remove = "S",
  add = "sii?t",
  ref = "x?i",
}

local takers = {
  i = function(_, value) return whole(value) end,
  s = function(_, value)
    if type(value) ~= "string" then error("a string is expected, not a " .. type(value), 0) end
    return value
  end,
  l = function(context, value)
    if type(value) == "string" then return value end
    if type(value) ~= "table" or value[""] ~= nil then error("the name of a layer is expected", 0) end
    local list = guest.take(context, value)
    for _, name in ipairs(list) do
      if type(name) ~= "string" then error("the name of a layer is expected", 0) end
    end
    return list
  end,
  x = function(context, value) return type(value) == "table" and handed(context, value) or whole(value) end,
  S = function(context, value)
    if type(value) ~= "table" then error("a span is expected", 0) end
    return handed(context, value)
  end,
  t = function(context, value)
    if type(value) ~= "table" or value[""] ~= nil then error("a table of features is expected", 0) end
    for key in next, value do
      if type(key) ~= "string" then error("features have names", 0) end
    end
    return guest.take(context, value)
  end,
}

local function take_all(context, signature, ...)
  local list, n = {}, 0
  for optional, code in signature:gmatch "(%??)(%a)" do
    n = n + 1
    local value = (select(n, ...))
    if value == nil and optional == "" then error(("argument %d is missing"):format(n), 0) end
    if value ~= nil then list[n] = takers[code](context, value) end
  end
  return list, n
end

local unpack = table.unpack or unpack -- luacheck: ignore

local function context_of(self, number)
  local context = self.context
  if not context or context.record.number ~= number or context.doc.core == closed then
    error("the document is not open", 0)
  end
  return context
end

local function tell_all(context, ...)
  local list, n = { ... }, select("#", ...)
  for i = 1, n do
    list[i] = tell(context, list[i], 0)
  end
  return unpack(list, 1, n)
end

for name, signature in pairs(SIGNATURES) do
  guest.answers[name] = function(self, number, ...)
    local context = context_of(self, number)
    local list, n = take_all(context, signature, ...)
    return tell_all(context, context.doc[name](context.doc, unpack(list, 1, n)))
  end
end

local add = guest.answers.add
function guest.answers.add(self, number, ...)
  count(context_of(self, number), 1)
  return add(self, number, ...)
end

function guest.answers.ref(self, number, first, last)
  local context = context_of(self, number)
  local list = take_all(context, SIGNATURES.ref, first, last)
  if type(list[1]) == "table" then list = { list[1].first, list[1].last } end
  local place = context.doc:ref(list[1], list[2])
  return { [""] = "place", list[1], list[2] or list[1], place = tell(context, place, 0) }
end

function guest.answers.matches(self, number, layer)
  local context = context_of(self, number)
  local list = {}
  for m in context.doc:matches(takers.s(context, layer)) do
    list[#list + 1] = tell_match(context, m)
  end
  return list
end

function guest.answers.features(self, number, n)
  local context = context_of(self, number)
  return { tell_span({ doc = context.doc, record = context.record, sent = {} }, handed(context, { n }), 0) }
end

function guest.answers.captures(self, number, n)
  local context = context_of(self, number)
  local list = {}
  for name, capture in pairs(handed(context, { n }).captures or {}) do
    list[name] = tell(context, capture, 0)
  end
  return list
end

sandbox.engine = guest

return guest
