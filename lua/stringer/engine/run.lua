--- Runs the phases and steps of a plan over a document: matches become spans, actions are called, edits made.
-- @module stringer.engine.run

local again = require "stringer.engine.again"
local captures = require "stringer.engine.captures"
local edits = require "stringer.engine.edits"
local errors = require "stringer.base.errors"
local match = require "stringer.engine.match"
local rule = require "stringer.pack.rule"
local sandbox = require "stringer.pack.sandbox"

local run = {}

-- A rule's action that fails this often in a document is called no more.
local MAX_FAILURES = 10
local SHOWN = 8 -- tokens of a stretch in a message

local function holds(self, doc, p, text)
  if doc._failed[p] then return false end
  local ok, result = self:call(p.owner, p.test, text)
  doc._failed[p] = not ok
  if not ok then self:problem(doc, p.where, ("predicate %q of %q"):format(p.name, text), result) end
  return ok and result
end

local RESERVED = rule.RESERVED

local function put(doc, flat, p, span)
  local id = doc:put(span)
  doc._flats[id], doc._places[id] = flat, p
end

--- Makes a span of the result of an action: the declared features, then those of the result, and its extent.
local function put_returned(doc, r, flat, p, result)
  local span = r.span_of(doc, flat, p, doc._count + 1)
  local layer, first, last = result.layer, result.first, result.last
  for key, value in next, result do
    if not RESERVED[key] then span[key] = value end
  end
  if layer then
    if not doc.extractor.layers[layer] then error(("there is no layer `%s`"):format(tostring(layer)), 0) end
    span.layer = layer
  end
  if first or last then
    first, last = first or span.first, last or span.last
    if first > last or first < 1 or last > doc.core:ntokens() then
      error(("tokens %s to %s are no range of this document"):format(tostring(first), tostring(last)), 0)
    end
    span.first, span.last = first, last
  end
  put(doc, flat, p, span)
end

local function take_result(doc, r, flat, p, result)
  if not result or not r.layer then return end
  if result == true then result = {} end
  if type(result) ~= "table" then
    error(("it must return features, a list of them, or nil, not a %s"):format(type(result)), 0)
  end
  if result[1] == nil then return put_returned(doc, r, flat, p, result) end
  for _, one in ipairs(result) do
    put_returned(doc, r, flat, p, one)
  end
end

local function act_trusted(doc, r, flat, p) take_result(doc, r, flat, p, r.action(match.new(doc, r, flat, p))) end

local function act(self, doc, r, flat, p)
  if (doc._failed[r] or 0) >= MAX_FAILURES then return end
  local ok, result
  doc._origin = r
  if r.actor.bundled then
    ok, result = pcall(act_trusted, doc, r, flat, p)
  else
    ok, result = self:call(r.actor, r.action, match.new(doc, r, flat, p))
    if ok then
      ok, result = pcall(take_result, doc, r, flat, p, result)
    end
  end
  doc._origin = nil
  if not ok then
    local failed = (doc._failed[r] or 0) + 1
    -- An endless action would spend its cap for each match.
    doc._failed[r] = errors.is(result) and result.kind == "endless" and MAX_FAILURES or failed
    self:problem(doc, r, ("rule %s: action"):format(r.id), result)
  end
end

local function edit(doc, item, r, flat, p)
  doc._origin = item
  edits.run(doc, r, flat, p)
  doc._origin = nil
end

-- The value that `when` asks for: of a function of the pack, which is called once a document, or of the metadata.
local function told_of(doc, r, key)
  local value = r.values and r.values[key]
  if not value or value.takes ~= "document" then return doc.meta and doc.meta[key] end
  if doc._told[value.f] == nil then
    local ok, result = doc.extractor:call(value.owner, value.f, doc)
    if not ok then
      doc.extractor:problem(doc, r, ("rule %s: function `%s`"):format(r.id, value.name), result)
    end
    doc._told[value.f] = ok and result or false
  end
  return doc._told[value.f]
end

-- Whether a document meets the `when` of a rule.
local function meets(doc, r)
  for key, wanted in pairs(r.when) do
    local value, met = told_of(doc, r, key), false
    for _, one in ipairs(type(wanted) == "table" and wanted or { wanted }) do
      met = met or one == value
    end
    if not met then return false end
  end
  return true
end

-- Lets rules with `when` take part, or not, as the document is.
local function choose_rules(doc, item)
  for _, at in ipairs(item.conditional) do
    item.matcher:allow(at, meets(doc, item.rules[at]))
  end
end

-- What a match of a rule yields: one span, or one for each occurrence of a capture.
local function yield(self, doc, r, flat, p)
  if r.action then
    act(self, doc, r, flat, p)
  elseif r.layer then
    put(doc, flat, p, r.span_of(doc, flat, p, doc._count + 1))
  end
end

-- Rules that have more overlapping matches than they may. The document has all else, so that nothing is raised.
local function note_passed(doc, item)
  for _, passed in ipairs(item.matcher:passed()) do
    local r, last = item.rules[passed.rule], math.min(passed.last, passed.first + SHOWN - 1)
    doc.problems[#doc.problems + 1] = errors.new {
      file = r.file,
      line = r.line,
      kind = "budget",
      rule = r.id,
      message = ("rule %s: it has more overlapping matches than a rule may in %q%s; only the first are kept"):format(
        r.id,
        doc:text(passed.first, last),
        last < passed.last and " …" or ""
      ),
    }
  end
end

local function run_phase(self, doc, item)
  local rules = item.rules
  local trace, before = doc._trace, doc._count
  if item.conditional then choose_rules(doc, item) end
  if trace then rawset(doc, "_edits", {}) end
  local filed, flat, others = item.matcher:file(doc.core, doc._count + 1, trace ~= nil)
  if item.options.policy == "overlapping" then note_passed(doc, item) end
  if trace then trace(doc, item, flat) end
  doc:filed(filed, item.filed)
  for i = 1, #others do
    local p = others[i]
    local r = rules[flat[p]]
    if r.each then
      for _, one in ipairs(captures.each(flat, p, r.span_number)) do
        yield(self, doc, r, one, 1)
      end
    else
      yield(self, doc, r, flat, p)
    end
    if r.edits then edit(doc, item, r, flat, p) end
  end
  if item.again then again.run(doc, item, before) end
  if trace and doc._edits[1] then trace(doc, item, nil, doc._edits) end
end

local function run_step(self, doc, item)
  local trace = doc._trace
  if trace then rawset(doc, "_edits", {}) end
  doc._origin = item
  local ok, reason = self:call(item.owner, item.run, doc)
  doc._origin = nil
  if trace then trace(doc, item, nil, doc._edits) end
  if not ok then self:problem(doc, item.where, ("step %s"):format(item.id), reason) end
end

-- Whether a step has anything to do in a document. Items that run for its sake alone are left out otherwise.
local function is_needed(self, doc, step, known)
  if known[step] == nil then
    local ok, answer = self:call(step.owner, step.options.needed, doc)
    known[step] = not ok or answer
    if not ok then self:problem(doc, step.where, ("step %s: `needed`"):format(step.id), answer) end
  end
  return known[step]
end

local function run_items(self, doc)
  local needed = {}
  for _, item in ipairs(self.items) do
    if not item.sake or is_needed(self, doc, item.sake, needed) then
      if item.run then
        run_step(self, doc, item)
      else
        run_phase(self, doc, item)
      end
    end
  end
end

--- Reads a text into a document and runs all phases and steps over it.
-- @tparam extractor self
-- @tparam document doc
-- @tparam string text
function run.all(self, doc, text)
  local c = doc.core
  for _, found in ipairs(self.packs) do
    if found.sandboxed then sandbox.of(found.pack):begin(#text) end
  end
  c:read(text, self.language)
  c:tag(self.tagger)
  if self.lexicon then self.lexicon:match(c) end
  if self.fuzzy then self.fuzzy:match(doc) end
  self.marks:update(self.session, function(p, word)
    if p.owner.bundled then return p.test(word) end
    return holds(self, doc, p, word)
  end)
  run_items(self, doc)
end

return run
