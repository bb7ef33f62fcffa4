--- The reference matcher: the semantics of rules as plainly as they can be written. Exponential, for small cases only.
--
-- A path through a pattern is tried as a person would: alternatives in order, greedy repetitions as often as
-- possible first, lazy ones as seldom as possible first, the longest span before shorter ones; the first path that
-- comes to the end of the pattern and has consumed something is the match.
--
-- A lattice is `{tokens = {{text=, folded=, lemma=, pos=, shape=, kind=, space=, line=, marks={}}, …}, spans =
-- {{layer=, first=, last=, features=}, …}, sentences = {{first, last}, …}, blocks = {{first, last}, …}}`, tokens
-- counted from 1, ranges inclusive. Inside, a position is the number of tokens before it.
local tests = require "support.oracle_tests"

local oracle = {}

--- Steps after which a case is given up (an error `oracle.TOO_LONG` is raised).
oracle.STEPS = 300000
oracle.TOO_LONG = "the oracle gave up"
--- Overlapping matches of a rule in a unit after which it is given up likewise: less than the engine's budget.
oracle.WAYS = 300

-- Paths -----------------------------------------------------------------------------------------------------------

local matchers = {}

-- Tries a pattern at a position. `path` is what was recorded so far, newest first; `go_on(position, path)` tries the
-- rest and returns what it finds.
local function try(p, unit, position, path, go_on)
  unit.steps = unit.steps + 1
  if unit.steps > oracle.STEPS then error(oracle.TOO_LONG, 0) end
  return matchers[p.op](p, unit, position, path, go_on)
end

function matchers.empty(_, _, position, path, go_on)
  return go_on(position, path)
end

function matchers.token(p, unit, position, path, go_on)
  local i = position + 1
  local token = unit.lattice.tokens[i]
  if i > unit.last then return nil end
  local function leaf(t)
    return tests.of_tokens[t.op](t, token, unit.lattice, i)
  end
  if not tests.holds(p.test, leaf) then return nil end
  return go_on(i, { what = "edge", before = path })
end

local function spans_at(p, unit, position)
  local list = {}
  for i, span in ipairs(unit.lattice.spans) do
    local listed = false
    for _, layer in ipairs(p.layers) do
      listed = listed or layer == span.layer
    end
    if
      listed
      and span.first == position + 1
      and span.last <= unit.last
      and (
        not p.test
        or tests.holds(p.test, function(t)
          return tests.feature_holds(t, span.features)
        end)
      )
    then
      list[#list + 1] = { ref = i, last = span.last }
    end
  end
  table.sort(list, function(a, b)
    if a.last ~= b.last then return a.last > b.last end
    return a.ref < b.ref
  end)
  return list
end

function matchers.span(p, unit, position, path, go_on)
  for _, span in ipairs(spans_at(p, unit, position)) do
    local found = go_on(span.last, { what = "edge", ref = span.ref, before = path })
    if found then return found end
  end
end

function matchers.seq(p, unit, position, path, go_on)
  local function from(i)
    return function(here, so_far)
      if not p[i] then return go_on(here, so_far) end
      return try(p[i], unit, here, so_far, from(i + 1))
    end
  end
  return from(1)(position, path)
end

-- A path does not come twice to the same choice of the pattern without consuming something in between. (So an
-- iteration of a loop that consumes nothing is not taken, and nothing loops forever.)
local function visited(choice, path)
  while path and path.what ~= "edge" do
    if path.visited == choice then return true end
    path = path.before
  end
  return false
end

function matchers.alt(p, unit, position, path, go_on)
  if visited(p, path) then return nil end
  for _, child in ipairs(p) do
    local found = try(child, unit, position, { visited = p, before = path }, go_on)
    if found then return found end
  end
end

-- Once more, or on.
function matchers.star(p, unit, position, path, go_on)
  if visited(p, path) then return nil end
  path = { visited = p, before = path }
  local function once_more()
    return try(p[1], unit, position, path, function(there, longer)
      return try(p, unit, there, longer, go_on)
    end)
  end
  if p.lazy then return go_on(position, path) or once_more() end
  return once_more() or go_on(position, path)
end

-- Repetitions are written out: p{2,4} is p p (p (p)?)?, p{2,} is p p p*. Each copy is a place of its own in the
-- pattern.
local function written_out(p)
  local node = {}
  for key, value in pairs(p) do
    node[key] = value
  end
  if p.op == "rep" then
    node = { op = "seq" }
    for i = 1, p.min do
      node[i] = written_out(p[1])
    end
    if not p.max then
      table.insert(node, { op = "star", written_out(p[1]), lazy = p.lazy })
    else
      local rest = { op = "empty" }
      for _ = p.min + 1, p.max do
        local more = { op = "seq", written_out(p[1]), rest }
        rest = p.lazy and { op = "alt", { op = "empty" }, more } or { op = "alt", more, { op = "empty" } }
      end
      table.insert(node, rest)
    end
    return node
  end
  for i, child in ipairs(p) do
    node[i] = written_out(child)
  end
  return node
end

function matchers.cap(p, unit, position, path, go_on)
  local opened = { what = "open", name = p.name, position = position, before = path }
  return try(p[1], unit, position, opened, function(here, so_far)
    return go_on(here, { what = "close", position = here, before = so_far })
  end)
end

local function matches_somewhere(p, unit, from, to, accept)
  for start = from, to do
    if try(p, unit, start, nil, function(here)
      return accept(here) and { here } or nil
    end) then
      return true
    end
  end
  return false
end

function matchers.look(p, unit, position, path, go_on)
  local found
  if p.behind then
    found = matches_somewhere(p[1], unit, unit.first - 1, position, function(stop)
      return stop == position
    end)
  else
    found = matches_somewhere(p[1], unit, position, position, function()
      return true
    end)
  end
  if found == p.negative then return nil end
  return go_on(position, path)
end

local function at_edge(ranges, edge, position)
  for _, range in ipairs(ranges) do
    if (edge == "start" and range[1] == position + 1) or (edge == "end" and range[2] == position) then
      return true
    end
  end
  return false
end

function matchers.anchor(p, unit, position, path, go_on)
  local ranges = {}
  if p.of == "scope" then
    ranges[1] = { unit.first, unit.last }
  elseif p.of == "layer" then
    for _, span in ipairs(unit.lattice.spans) do
      if span.layer == p.layer then ranges[#ranges + 1] = { span.first, span.last } end
    end
  else
    ranges = p.of == "sentence" and unit.lattice.sentences or unit.lattice.blocks
  end
  if not at_edge(ranges, p.edge, position) then return nil end
  return go_on(position, path)
end

-- Captures, in order of their opening; `ref` is the number of the span that the capture is, 0 if it is none.
local function captures_of(path)
  local events = {}
  while path do
    table.insert(events, 1, path)
    path = path.before
  end
  local list, open = {}, {}
  for _, event in ipairs(events) do
    if event.what == "open" then
      list[#list + 1] = { name = event.name, first = event.position + 1, edges = 0, ref = 0 }
      open[#open + 1] = list[#list]
    elseif event.what == "close" then
      local capture = table.remove(open)
      capture.last = event.position
      if capture.edges ~= 1 then capture.ref = 0 end
      capture.edges = nil
    elseif event.what == "edge" then
      for _, capture in ipairs(open) do
        capture.edges = capture.edges + 1
        capture.ref = event.ref or 0
      end
    end
  end
  return list
end

--- The match of a pattern that starts at a token, or nil.
-- @treturn ?table {first=, last=, captures={{name=, first=, last=, ref=}, …}}
function oracle.match_at(p, lattice, unit, token)
  local scope = { lattice = lattice, first = unit[1], last = unit[2], steps = 0 }
  local start = token - 1
  local found = try(written_out(p), scope, start, nil, function(here, path)
    return here > start and { first = token, last = here, path = path } or nil
  end)
  if not found then return nil end
  return { first = found.first, last = found.last, captures = captures_of(found.path) }
end

-- Policies ----------------------------------------------------------------------------------------------------------

local function overlap(a, b)
  return a.first <= b.last and b.first <= a.last
end

local function excluded(rule, lattice, match)
  for _, layer in ipairs(rule.unless or {}) do
    for _, span in ipairs(lattice.spans) do
      if span.layer == layer and overlap(span, match) then return true end
    end
  end
  return false
end

-- Of several captures of a name the first counts that holds a token.
local function property(lattice, match, name, key)
  for _, capture in ipairs(match.captures) do
    if capture.name == name and capture.last >= capture.first then
      local span = lattice.spans[capture.ref]
      local value = span and span.features and span.features[key]
      if value ~= nil then return value end
      local token = capture.first == capture.last and lattice.tokens[capture.first]
      if token and (key == "text" or key == "folded" or key == "lemma" or key == "pos") then
        return token[key]
      end
      return nil
    end
  end
end

local function disagrees(rule, lattice, match)
  for _, a in ipairs(rule.agree or {}) do
    local x, y = property(lattice, match, a[1], a[2]), property(lattice, match, a[3], a[4])
    if x ~= nil and y ~= nil and x ~= y then return true end
  end
  return false
end

-- The candidate of a rule that starts at a token; second result: whether it was dropped by `unless` or `agree`.
local function candidate(state, index, token)
  local rule = state.rules[index]
  local match = oracle.match_at(rule.pattern, state.lattice, state.unit, token)
  if not match then return nil end
  match.rule = index
  return match, excluded(rule, state.lattice, match) or disagrees(rule, state.lattice, match)
end

local function all_candidates(state, indices)
  local list = {}
  for _, index in ipairs(indices) do
    local token = state.unit[1]
    while token <= state.unit[2] do
      local match, dropped = candidate(state, index, token)
      if match and not dropped then list[#list + 1] = match end
      token = match and match.last + 1 or token + 1
    end
  end
  return list
end

-- What tells a match from another of the same rule.
local function written(match)
  local parts = { match.first, match.last }
  for _, c in ipairs(match.captures) do
    parts[#parts + 1] = table.concat({ c.name, c.first, c.last, c.ref }, " ")
  end
  return table.concat(parts, "|")
end

-- Every way through a pattern from a token, in order of preference; of ways with one end and the same captures the
-- first.
local function ways_at(p, lattice, unit, token)
  local scope, list, seen = { lattice = lattice, first = unit[1], last = unit[2], steps = 0 }, {}, {}
  try(written_out(p), scope, token - 1, nil, function(here, path)
    local match = { first = token, last = here, captures = captures_of(path) }
    local key = written(match)
    if here >= token and not seen[key] then
      seen[key], list[#list + 1] = true, match
    end
    return nil
  end)
  return list
end

local function all_ways(state, indices)
  local list = {}
  for _, index in ipairs(indices) do
    local rule, count = state.rules[index], 0
    for token = state.unit[1], state.unit[2] do
      for _, match in ipairs(ways_at(rule.pattern, state.lattice, state.unit, token)) do
        match.rule, count = index, count + 1
        if count > oracle.WAYS then error(oracle.TOO_LONG, 0) end
        local dropped = excluded(rule, state.lattice, match) or disagrees(rule, state.lattice, match)
        if not dropped then list[#list + 1] = match end
      end
    end
  end
  return list
end

local function priority(state, match)
  return state.rules[match.rule].priority or 0
end

local function by_priority(state, indices)
  local list, kept = all_candidates(state, indices), {}
  table.sort(list, function(a, b)
    if priority(state, a) ~= priority(state, b) then return priority(state, a) > priority(state, b) end
    if a.last - a.first ~= b.last - b.first then return a.last - a.first > b.last - b.first end
    if a.first ~= b.first then return a.first < b.first end
    return a.rule < b.rule
  end)
  for _, match in ipairs(list) do
    local free = true
    for _, other in ipairs(kept) do
      free = free and not overlap(match, other)
    end
    if free then kept[#kept + 1] = match end
  end
  return kept
end

local function beats(state, a, b, longest)
  if longest and a.last ~= b.last then return a.last > b.last end
  if priority(state, a) ~= priority(state, b) then return priority(state, a) > priority(state, b) end
  return a.rule < b.rule
end

-- At each place the best candidate is kept and everything goes on after it. A rule whose candidate was dropped by
-- `unless` or `agree` goes on after that candidate (recomputing it at every later place would not be linear). Under
-- `first` rules are tried by priority, and none is tried any more where one was found.
local function leftmost(state, indices, longest)
  local kept, resume, token, order = {}, {}, state.unit[1], {}
  for i, index in ipairs(indices) do
    order[i] = index
  end
  if not longest then
    table.sort(order, function(a, b)
      local x, y = priority(state, { rule = a }), priority(state, { rule = b })
      if x ~= y then return x > y end
      return a < b
    end)
  end
  while token <= state.unit[2] do
    local best
    for _, index in ipairs(order) do
      if (resume[index] or 0) <= token and (longest or not best) then
        local match, dropped = candidate(state, index, token)
        if match and dropped then
          resume[index] = match.last + 1
        elseif match and (not best or beats(state, match, best, longest)) then
          best = match
        end
      end
    end
    kept[#kept + 1] = best
    token = best and best.last + 1 or token + 1
  end
  return kept
end

local policies = {
  all = all_candidates,
  overlapping = all_ways,
  priority = by_priority,
  longest = function(state, indices)
    return leftmost(state, indices, true)
  end,
  first = function(state, indices)
    return leftmost(state, indices, false)
  end,
}

local function units_of(lattice, scope)
  if scope == "document" then return lattice.tokens[1] and { { 1, #lattice.tokens } } or {} end
  return scope == "block" and lattice.blocks or lattice.sentences
end

local function by_label(rules)
  local labels, groups = {}, {}
  for i, rule in ipairs(rules) do
    local label = rule.label or ""
    if not groups[label] then
      groups[label] = {}
      labels[#labels + 1] = groups[label]
    end
    table.insert(groups[label], i)
  end
  return labels
end

--- All matches of a set of rules.
-- @tparam table rules list of {pattern=, priority=, label=, unless={layer, …}, agree={{capture, key, capture, key}, …}}
-- @tparam table lattice
-- @tparam[opt] table options `policy` ("longest"), `scope` ("sentence")
-- @treturn table list of {rule=index, first=, last=, captures=list}, in order of first, last and rule
function oracle.run(rules, lattice, options)
  options = options or {}
  local found = {}
  for _, unit in ipairs(units_of(lattice, options.scope or "sentence")) do
    local state = { rules = rules, lattice = lattice, unit = unit }
    for _, indices in ipairs(by_label(rules)) do
      for _, match in ipairs(policies[options.policy or "longest"](state, indices)) do
        found[#found + 1] = match
      end
    end
  end
  for i, match in ipairs(found) do
    match.place = i
  end
  table.sort(found, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last < b.last end
    if a.rule ~= b.rule then return a.rule < b.rule end
    return a.place < b.place
  end)
  return found
end

return oracle
