--- Traces facts back to their tokens, and matches of a sentence forward to their outcome: filed as a fact, part of one,
-- removed (by which rule or step, and why), or left without a fact.
-- @module stringer.dossier.origins

local explain = require "stringer.dossier.explain"
local home = require "stringer.base.home"

local origins = {}

local Told = { __name = "stringer.origins" }

-- How deep spans within spans are listed.
local DEPTH = 6

-- Lists of a dossier that hold no facts.
local NO_FACTS = { blocks = true, sentences = true, tokens = true, arguments = true }

local function inverted(numbers)
  local names = {}
  for name, number in pairs(numbers or {}) do
    names[number] = name
  end
  return names
end

-- Changes of a span, in order.
local function edits_of(state, span)
  local list = {}
  for _, edit in ipairs(state.edits) do
    if edit.layer == span.layer and edit.first == span.first and edit.last == span.last then
      list[#list + 1] = edit
    end
  end
  return list
end

local node_of

-- The captures of the match that made a span.
local function captures_of(state, span, depth)
  local list, flat, p = {}, state.doc:match_of(span.id)
  if not flat then return list end
  local names, at = inverted(span.rule and span.rule.numbers), p + 4
  for _ = 1, flat[p + 3] do
    local first, last, ref = flat[at + 1], flat[at + 2], flat[at + 3]
    if last >= first then
      local inner = ref ~= 0 and state.doc:span_of(ref, first, last)
      list[#list + 1] = {
        name = names[flat[at]] or "?",
        first = first,
        last = last,
        text = state.doc:text(first, last),
        span = inner and node_of(state, inner, depth + 1) or nil,
      }
    end
    at = at + 4
  end
  return list
end

-- A span with all spans that it was made of; these belong to the same fact.
function node_of(state, span, depth)
  if state.fact then state.used[span] = state.used[span] or state.fact end
  local r = span.rule
  local node = {
    layer = span.layer,
    first = span.first,
    last = span.last,
    text = state.doc:text(span),
    rule = r and r.id,
    file = r and r.file,
    line = r and r.line,
    edits = edits_of(state, span),
    captures = {},
  }
  if span.ref == nil and depth < DEPTH then node.captures = captures_of(state, span, depth) end
  return node
end

-- The layers that rules and steps fill.
local function filled_layers(extractor)
  local list = {}
  for name, layer in pairs(extractor.layers) do
    if type(name) == "string" and not layer.entries then list[#list + 1] = name end
  end
  table.sort(list)
  return list
end

local function token_at(doc, byte) return byte and doc.core:token_at(byte) or nil end

-- The tokens of a stretch of the text.
local function tokens_of(doc, place)
  local first, last = token_at(doc, place.start), token_at(doc, place["end"])
  return first, last
end

-- Whether a list names a layer.
local function names(list, layer)
  for _, name in ipairs(type(list) == "table" and list or {}) do
    if name == layer then return true end
  end
  return false
end

-- The readers of a layer: phases whose rules name it, steps and kinds of fact that declare a need of it.
local function readers_of(state, layer)
  local list = state.readers[layer]
  if list then return list end
  list = {}
  for _, item in ipairs(state.doc.extractor.items) do
    if item.reads and item.reads[layer] or names(item.options.needs, layer) then list[#list + 1] = item.id end
  end
  for _, kind in ipairs(state.doc.extractor.kinds) do
    if kind.layer == layer or names(kind.needs, layer) then list[#list + 1] = "kind " .. kind.id end
  end
  state.readers[layer] = list
  return list
end

-- A longer stretch is a clause; what stands inside it does not belong to the fact.
local PHRASE = 8

-- The spans of other facts that a stretch names: spans with its bounds, or else, in a phrase, spans that end with it.
local function spans_at(state, first, last)
  local exact, within = {}, {}
  for _, span in ipairs(state.spans) do
    if span.last == last and span.first >= first and state.used[span] then
      local list = span.first == first and exact or within
      list[#list + 1] = span
    end
  end
  return exact[1] and exact or last - first < PHRASE and within or {}
end

-- The spans that the rule of a fact made at the fact's place. For a further mention: the spans of the given layers.
local function own_spans(state, rule, place, layers)
  local list, best = {}, nil
  local first, last = tokens_of(state.doc, place)
  for _, span in ipairs(first and state.spans or {}) do
    local r = span.rule
    local own = layers and layers[span.layer] or r and r.id == rule
    if own and span.first <= last and span.last >= first then
      list[#list + 1] = span
      if span.first == first and span.last == last then best = best or span end
    end
  end
  return best and { best } or list
end

-- The spans of the fact itself are left out, for the fact shows them already.
local function add_role(state, own, roles, name, place)
  local first, last = tokens_of(state.doc, place)
  if not first then return end
  local role = { name = name, text = place.text, first = first, last = last, facts = {} }
  for _, span in ipairs(spans_at(state, first, last)) do
    local fact = state.used[span]
    if fact ~= own and not names(role.facts, fact) then table.insert(role.facts, fact) end
  end
  roles[#roles + 1] = role
end

-- The stretches that a fact names, by their keys.
local function roles_of(state, own, fact)
  local keys, roles = {}, {}
  for key, value in pairs(fact) do
    if type(value) == "table" then keys[#keys + 1] = key end
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    local value = key ~= "mentions" and fact[key] or {}
    if value.start then add_role(state, own, roles, key, value) end
    for _, one in ipairs(value) do
      if type(one) == "table" and one.start then add_role(state, own, roles, key, one) end
    end
  end
  return roles
end

-- The contents of a fact, on one line.
local function summary(fact)
  local keys, parts = {}, {}
  for key, value in pairs(fact) do
    local plain = type(value) ~= "table" and type(value) ~= "function"
    if plain and key ~= "rule" and key ~= "start" and key ~= "end" and key ~= "text" then
      keys[#keys + 1] = key
    end
  end
  table.sort(keys)
  for i, key in ipairs(keys) do
    parts[i] = ("%s=%s"):format(key, tostring(fact[key]))
  end
  return table.concat(parts, ", ")
end

-- The spans that a fact was made of: its own, and those of its further mentions.
local function tell_fact(state, kind, number, fact)
  state.fact = ("%s %d"):format(kind, number)
  local place = fact.start and fact or fact.trigger or fact.cue or (fact.mentions or {})[1] or fact.a
  if type(place) ~= "table" or not place.start then place = {} end
  local told =
    { kind = kind, number = number, text = place.text, holds = summary(fact), rule = fact.rule, spans = {} }
  local layers = {}
  for i, one in ipairs(fact.mentions or { place }) do
    if i == 1 then
      told.first, told.last = tokens_of(state.doc, one)
    end
    for _, span in ipairs(own_spans(state, fact.rule, one, i > 1 and layers or nil)) do
      told.spans[#told.spans + 1] = node_of(state, span, 0)
      if i == 1 then layers[span.layer] = true end
    end
  end
  state.fact = nil
  return told
end

local function facts_of(state, dossier)
  local list, made = {}, {}
  for _, kind in ipairs(state.doc.extractor.kinds) do
    for i, fact in ipairs(not NO_FACTS[kind.name] and dossier[kind.name] or {}) do
      list[#list + 1] = tell_fact(state, kind.name, i, fact)
      made[#list] = fact
    end
  end
  for i, told in ipairs(list) do
    told.roles = roles_of(state, ("%s %d"):format(told.kind, told.number), made[i])
  end
  return list
end

-- The outcome of a match: the fact that its span belongs to, the edit that removed the span, or the readers of its
-- layer.
local function outcome_of(state, entry)
  local here
  for _, span in ipairs(state.spans) do
    local r = span.rule
    if r and r.id == entry.rule and span.first <= entry.last and span.last >= entry.first then
      if state.used[span] then return { layer = span.layer, fact = state.used[span] } end
      here = here or span
    end
  end
  for _, edit in ipairs(state.edits) do
    if
      edit.what == "removed"
      and edit.rule == entry.rule
      and edit.first <= entry.last
      and edit.last >= entry.first
    then
      return { layer = edit.layer, removed = edit }
    end
  end
  if here then return { layer = here.layer, readers = readers_of(state, here.layer) } end
  return {}
end

local function forward(state, e)
  local list = {}
  for k, sentence in ipairs(state.doc:sentences()) do
    list[k] = {
      first = sentence.first,
      last = sentence.last,
      text = state.doc:text(sentence.first, sentence.last),
      matches = {},
      dropped = {},
    }
  end
  for _, phase in ipairs(e.phases) do
    for _, what in ipairs { "fired", "dropped" } do
      for _, entry in ipairs(phase[what]) do
        local sentence = list[state.doc:sentence_of(entry.first) or 0]
        local into = sentence and (what == "fired" and sentence.matches or sentence.dropped)
        if into then into[#into + 1] = entry end
        if what == "fired" then entry.outcome = outcome_of(state, entry) end
      end
    end
  end
  return list
end

local function all_edits(e)
  local list = {}
  for _, phase in ipairs(e.phases) do
    for _, edit in ipairs(phase.edits or {}) do
      edit.by = edit.by or phase.phase
      list[#list + 1] = edit
    end
  end
  return list
end

--- Tells where facts come from, and what became of the rest.
-- @tparam table extractor
-- @tparam string text
-- @tparam[opt] table options as for `extractor:read`
-- @treturn table `facts`: list of `{kind=, number=, text=, holds=, rule=, spans=, roles={ {name=, text=, facts=} }}`,
-- where a span is `{layer=, text=, first=, last=, rule=, file=, line=, edits=, captures={ {name=, text=, span=} }}`;
-- `sentences`: list of `{text=, matches=, dropped=}`, a match as `fired` of @{extractor:explain} with `outcome`:
-- `{layer=, fact=}`, `{layer=, removed= (an edit)}`, `{layer=, readers= (ids of what says that it reads the layer)}` or
-- empty, where the rule made no span. It has a tostring.
function origins.run(extractor, text, options)
  local e, doc = explain.read(extractor, text, nil, options)
  local state = { doc = doc, edits = all_edits(e), spans = {}, used = {}, readers = {} }
  local ok, told = pcall(function()
    local dossier = doc:dossier()
    for _, layer in ipairs(filled_layers(extractor)) do
      for _, span in ipairs(doc:spans(layer)) do
        state.spans[#state.spans + 1] = span
      end
    end
    local facts = facts_of(state, dossier)
    return setmetatable({ facts = facts, sentences = forward(state, e), problems = doc.problems }, Told)
  end)
  doc:close()
  if not ok then error(told, 0) end
  return told
end

-- Writing ----------------------------------------------------------------------------------------------------------

local function place_of(node)
  if not node.rule then return "a step" end
  return node.file and ("%s (%s:%s)"):format(node.rule, home.shown(node.file), node.line) or node.rule
end

local function edit_text(edit)
  return ("%s by %s (%s:%s)%s"):format(
    edit.what,
    edit.by,
    home.shown(edit.file),
    edit.line or 0,
    edit.why and ": " .. edit.why or ""
  )
end

local write_node

local function write_inside(out, node, indent)
  for _, edit in ipairs(node.edits) do
    out[#out + 1] = indent .. "~ " .. edit_text(edit)
  end
  for _, c in ipairs(node.captures) do
    if c.span then
      write_node(out, c.span, indent, c.name .. ": ")
    else
      out[#out + 1] = ("%s%s: %q, tokens %d-%d"):format(indent, c.name, c.text, c.first, c.last)
    end
  end
end

function write_node(out, node, indent, head)
  out[#out + 1] = ("%s%s%q, tokens %d-%d <%s> by %s"):format(
    indent,
    head or "",
    node.text,
    node.first,
    node.last,
    node.layer,
    place_of(node)
  )
  write_inside(out, node, indent .. "  ")
end

local function write_fact(out, fact)
  out[#out + 1] = ("%s %d: %s%s"):format(
    fact.kind,
    fact.number,
    fact.text and ("%q"):format(fact.text) or "",
    fact.holds ~= "" and "  " .. fact.holds or ""
  )
  if not fact.spans[1] then out[#out + 1] = "  by " .. tostring(fact.rule) end
  for _, node in ipairs(fact.spans) do
    write_node(out, node, "  ")
  end
  for _, role in ipairs(fact.roles) do
    if role.first ~= fact.first or role.last ~= fact.last then
      out[#out + 1] = ("  %s: %q, tokens %d-%d%s"):format(
        role.name,
        role.text,
        role.first,
        role.last,
        role.facts[1] and ", of " .. table.concat(role.facts, ", ") or ""
      )
    end
  end
end

local function outcome_text(outcome)
  if outcome.fact then return "in " .. outcome.fact end
  if outcome.removed then return edit_text(outcome.removed) end
  if not outcome.layer then return "made no span" end
  if not outcome.readers[1] then return "in no fact, and nothing says that it reads this layer" end
  return "in no fact; this layer is read by " .. table.concat(outcome.readers, ", ")
end

local function write_sentence(out, number, sentence)
  out[#out + 1] = ("sentence %d: %q"):format(number, sentence.text)
  for _, entry in ipairs(sentence.matches) do
    local layer = entry.outcome.layer
    out[#out + 1] = ("  %q%s by %s: %s"):format(
      entry.text,
      layer and (" <%s>"):format(layer) or "",
      entry.rule,
      outcome_text(entry.outcome)
    )
  end
  for _, entry in ipairs(sentence.dropped) do
    out[#out + 1] = ("  - %q by %s: dropped %s"):format(
      entry.text,
      entry.rule,
      entry.by and ("for %q of %s"):format(entry.by.text, entry.by.rule) or "by " .. entry.reason
    )
  end
end

function Told.__tostring(told)
  local out = {}
  for _, fact in ipairs(told.facts) do
    write_fact(out, fact)
  end
  if not told.facts[1] then out[1] = "no facts" end
  for i, sentence in ipairs(told.sentences) do
    out[#out + 1] = ""
    write_sentence(out, i, sentence)
  end
  return table.concat(out, "\n")
end

return origins
