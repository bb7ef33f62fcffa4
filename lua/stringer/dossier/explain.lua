--- Tells which rules fired on a text, what each capture held, and which match dropped which rival. For a rule that did
-- not fire it tells how far the rule got, what it wanted there and what it found.
-- @module stringer.dossier.explain

local errors = require "stringer.base.errors"
local home = require "stringer.base.home"
local rule_cache = require "stringer.engine.rule_cache"
local rule = require "stringer.pack.rule"

local unpack = table.unpack or unpack -- luacheck: ignore

local explain = {}

local Explanation = { __name = "stringer.explanation" }

--- The rule that a name means: its id, or the end of one that no other rule shares.
local function find_rule(extractor, name)
  if extractor.rules[name] then return extractor.rules[name] end
  local found = {}
  for id, r in pairs(extractor.rules) do
    if id:sub(-#name - 1) == "/" .. name then found[#found + 1] = r end
  end
  if #found == 1 then return found[1] end
  if #found == 0 then
    errors.raise {
      message = ("there is no rule `%s`%s"):format(tostring(name), errors.hint(name, extractor.rules)),
    }
  end
  local ids = {}
  for i, r in ipairs(found) do
    ids[i] = r.id
  end
  table.sort(ids)
  return errors.raise { message = ("several rules are called `%s`: %s"):format(name, table.concat(ids, ", ")) }
end

local function capture_list(doc, item, flat, p)
  local list, at = {}, p + 4
  for _ = 1, flat[p + 3] do
    local first, last, ref = flat[at + 1], flat[at + 2], flat[at + 3]
    if last >= first then
      local span = ref ~= 0 and doc:span_of(ref, first, last) or nil
      list[#list + 1] = {
        name = item.captures[flat[at]],
        first = first,
        last = last,
        text = doc:text(first, last),
        layer = span and span.layer,
        rule = span and span.rule and span.rule.id,
      }
    end
    at = at + 4
  end
  return list
end

local function place(entry, r, doc, first, last)
  entry.rule, entry.file, entry.line = r.id, r.file, r.line
  entry.first, entry.last, entry.text = first, last, doc:text(first, last)
  return entry
end

local function fired_list(doc, item, flat)
  local list, p = {}, 1
  while p <= #flat do
    list[#list + 1] =
      place({ captures = capture_list(doc, item, flat, p) }, item.rules[flat[p]], doc, flat[p + 1], flat[p + 2])
    p = p + 4 + 4 * flat[p + 3]
  end
  return list
end

-- Why a match was dropped that no rival beat: it overlaps a span of a forbidden layer, or its captures do not agree.
local function forbidden_by(doc, item, r, first, last)
  for _, names in ipairs { item.options.unless or {}, r.unless or {} } do
    for _, layer in ipairs(type(names) == "table" and names or { names }) do
      for i = first, last do
        if doc.core:covering(layer, i) then
          return ("`unless` <%s>, %q"):format(layer, doc:text(doc:at(layer, i)[1]))
        end
      end
    end
  end
  return ("`agree` %s"):format(table.concat(r.agree or {}, ", "))
end

-- Why a role drops its match: a required role leads nowhere, or a forbidden one leads somewhere.
local function role_reason(r, name)
  local there = (r.args[name] or ""):find "!%s*$"
  return (there and "`args`: there is `%s`" or "`args`: no `%s`"):format(name)
end

local function dropped_list(doc, item)
  local list = {}
  for _, drop in ipairs(item.matcher:drops()) do
    local r = item.rules[drop.rule]
    local entry = place({}, r, doc, drop.first, drop.last)
    if drop.by then
      entry.by = place({}, item.rules[drop.by], doc, drop.by_first, drop.by_last)
    else
      entry.reason = drop.role and role_reason(r, item.captures[drop.role])
        or forbidden_by(doc, item, r, drop.first, drop.last)
    end
    list[#list + 1] = entry
  end
  return list
end

--- What a node of a pattern asks for, in the string syntax.
local function wanted_text(node)
  local ok, text = pcall(function() return require "stringer.pattern".describe(node) end)
  return ok and text or nil
end

-- A span, written as the pattern that asks for it with all its testable features.
local function span_text(doc, span)
  local features, list = span.ref and doc:features_of(span.ref) or span, {}
  for key, value in pairs(features) do
    local kind = type(value)
    local tested = kind == "string" or kind == "number" or kind == "boolean"
    if tested and not rule.RESERVED[key] and key ~= "ref" then
      list[#list + 1] = ("%s=%s"):format(key, tostring(value))
    end
  end
  table.sort(list)
  return ("<%s>"):format(table.concat({ span.layer, unpack(list) }, " "))
end

-- The spans of the wanted layers that cover a token.
local function spans_there(doc, layers, token)
  local list = {}
  for name in pairs(layers) do
    for _, span in ipairs(doc:at(name, token)) do
      list[#list + 1] = span_text(doc, span)
    end
  end
  table.sort(list)
  return list
end

local function token_view(doc, i, layers)
  local core = doc.core
  if i > core:ntokens() then return nil end
  return {
    token = i,
    text = core:text(i),
    lemma = core:lemma(i),
    pos = core:pos(i),
    kind = core:kind(i),
    shape = core:shape(i),
    spans = spans_there(doc, layers, i),
  }
end

local function failure_of(doc, item, index)
  local far = item.matcher:farthest(doc.core, index)
  local wanted, seen, layers = {}, {}, {}
  item.nodes = item.nodes or rule_cache.nodes(item.description)
  for _, number in ipairs(far.wanted) do
    local node = item.nodes[number]
    local text = wanted_text(node)
    if text and not seen[text] then
      seen[text], wanted[#wanted + 1] = true, text
    end
    for _, layer in ipairs(node.layers or {}) do
      layers[layer] = true
    end
  end
  return {
    token = far.token,
    consumed = far.consumed,
    complete = far.complete,
    wanted = wanted,
    found = far.token <= far.last and token_view(doc, far.token, layers) or nil,
  }
end

local function index_of(list, wanted)
  for i, item in ipairs(list) do
    if item == wanted then return i end
  end
end

local function only(list, id)
  local chosen = {}
  for _, entry in ipairs(list) do
    if entry.rule == id or (entry.by and entry.by.rule == id) then chosen[#chosen + 1] = entry end
  end
  return chosen
end

-- The edits that a phase or step made to spans of others.
local function edit_list(doc, edits, id)
  local list = {}
  for _, edit in ipairs(edits) do
    if not id or edit.rule == id then
      list[#list + 1] = {
        what = edit.what,
        why = edit.why,
        by = edit.by,
        layer = edit.layer,
        rule = edit.rule,
        file = edit.file,
        line = edit.line,
        first = edit.first,
        last = edit.last,
        text = doc:text(edit.first, edit.last),
      }
    end
  end
  return list
end

local function tracer(e, holder, wanted)
  return function(item, flat, edits)
    local doc = holder.doc
    if edits then
      local list = edit_list(doc, edits, wanted and wanted.id)
      if list[1] then e.phases[#e.phases + 1] = { phase = item.id, fired = {}, dropped = {}, edits = list } end
      return
    end
    local index = wanted and index_of(item.rules, wanted)
    if wanted and not index then return end
    local phase = { phase = item.id, fired = fired_list(doc, item, flat), dropped = dropped_list(doc, item) }
    if index then
      phase.fired, phase.dropped = only(phase.fired, wanted.id), only(phase.dropped, wanted.id)
      e.rule, e.file, e.line = wanted.id, wanted.file, wanted.line
      e.fired = #phase.fired > 0
      if not e.fired and doc.core:ntokens() > 0 then e.failure = failure_of(doc, item, index) end
    end
    e.phases[#e.phases + 1] = phase
  end
end

local function listen(extractor, on)
  for _, item in ipairs(extractor.items) do
    if item.matcher then item.matcher:listen(on) end
  end
end

--- Reads a text and notes what rules and steps do.
-- @tparam table extractor
-- @tparam string text
-- @tparam[opt] table wanted the only rule that the caller asks about
-- @tparam[opt] table options as for `extractor:read`
-- @treturn table what @{explain.run} gives
-- @treturn table the document, which is open
function explain.read(extractor, text, wanted, options)
  local e = setmetatable({ text = text, phases = {} }, Explanation)
  local holder = {}
  local trace = tracer(e, holder, wanted)
  listen(extractor, true)
  local ok, doc = pcall(extractor.read_traced, extractor, text, options or {}, function(doc, item, flat, edits)
    holder.doc = doc
    trace(item, flat, edits)
  end)
  listen(extractor, false)
  if not ok then error(doc, 0) end
  e.problems = doc.problems
  return e, doc
end

--- Explains.
-- @tparam table extractor
-- @tparam string text
-- @tparam[opt] string name of a rule, "pack/phase/rule" or the end of it
-- @tparam[opt] table options as for `extractor:read`
-- @treturn table `phases` (a list of `{phase=, fired=, dropped=}`); fired: `{rule=, file=, line=, first=, last=, text=,
-- captures=}`; dropped: the same with `by` (the rule that won, with its place) or `reason`. A phase or step that took
-- spans of others away or changed them has `edits`: `{what=, why=, by= (the rule that did), layer=, rule= (that made
-- the span), file=, line= (of the rule or code), first=, last=, text=}`. For one rule also `fired` (boolean) and, if
-- it did not, `failure`: `{token=, consumed=, wanted= (texts of what could come next), found= (the token there, and as
-- `spans` those of layers that could come)}`. It has a tostring.
function explain.run(extractor, text, name, options)
  local e, doc = explain.read(extractor, text, name ~= nil and find_rule(extractor, name) or nil, options)
  doc:close()
  return e
end

local function where(entry) return ("%s (%s:%s)"):format(entry.rule, home.shown(entry.file), entry.line) end

local function write_capture(out, c)
  local origin = c.layer and (" <%s>%s"):format(c.layer, c.rule and " by " .. c.rule or "") or ""
  out[#out + 1] = ("      %s: %q, tokens %d-%d%s"):format(c.name, c.text, c.first, c.last, origin)
end

local function write_edit(out, edit)
  local at = ("%s:%s"):format(home.shown(edit.file), edit.line or 0)
  out[#out + 1] = ("  ~ %q, tokens %d-%d:%s%s %s %s%s"):format(
    edit.text,
    edit.first,
    edit.last,
    edit.layer and (" <%s>"):format(edit.layer) or "",
    edit.rule and " of " .. edit.rule or "",
    edit.what,
    edit.by and ("by %s (%s)"):format(edit.by, at) or "at " .. at,
    edit.why and ": " .. edit.why or ""
  )
end

local function write_phase(out, phase)
  local edits = phase.edits or {}
  if #phase.fired + #phase.dropped + #edits == 0 then return end
  out[#out + 1] = phase.phase
  for _, entry in ipairs(phase.fired) do
    out[#out + 1] = ("  + %q, tokens %d-%d: %s"):format(entry.text, entry.first, entry.last, where(entry))
    for _, c in ipairs(entry.captures) do
      write_capture(out, c)
    end
  end
  for _, edit in ipairs(edits) do
    write_edit(out, edit)
  end
  for _, entry in ipairs(phase.dropped) do
    local why = entry.by and ("for %q of %s"):format(entry.by.text, where(entry.by)) or "by " .. entry.reason
    out[#out + 1] = ("  - %q, tokens %d-%d: %s, dropped %s"):format(
      entry.text,
      entry.first,
      entry.last,
      where(entry),
      why
    )
  end
end

local function write_failure(out, e)
  local f = e.failure
  if not f then return end
  if f.complete then
    out[#out + 1] = "  it matched, but lost to a rival or was not allowed there"
    return
  end
  out[#out + 1] = ("  it got farthest at token %d, where %d of its tests had been met"):format(
    f.token,
    f.consumed
  )
  out[#out + 1] = "  wanted: "
    .. (#f.wanted > 0 and table.concat(f.wanted, "  or  ") or "nothing that can be named")
  local t = f.found
  out[#out + 1] = not t and "  found:  the end"
    or ("  found:  %q (lemma %s, pos %s, kind %s, shape %s)%s"):format(
      t.text,
      t.lemma,
      tostring(t.pos),
      t.kind,
      t.shape,
      #t.spans > 0 and ", in " .. table.concat(t.spans, " ") or ""
    )
end

function Explanation.__tostring(e)
  local out = {}
  for _, phase in ipairs(e.phases) do
    write_phase(out, phase)
  end
  for _, problem in ipairs(e.problems or {}) do
    out[#out + 1] = "! " .. tostring(problem)
  end
  if e.rule and not e.fired then
    out[#out + 1] = ("%s did not fire"):format(where(e))
    write_failure(out, e)
  elseif #out == 0 then
    out[1] = "no rule fired"
  end
  return table.concat(out, "\n")
end

return explain
