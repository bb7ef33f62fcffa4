--- What rules do to spans of earlier phases: `edits = { capture = false }` takes the captured span away, `edits = {
-- capture = { feature = value } }` gives it other features, `{ feature = { "other.feature" } }` what another capture
-- has; `layer` puts it into another layer, `span` cuts it down to another capture. Where a capture is tokens and no
-- span, `layer` names the layer of the span on exactly these tokens, which is changed; without it `pos` and `lemma`
-- correct the tagger, `head` (another capture) and `relation` the tree of the sentence.
-- @module stringer.engine.edits

local captures = require "stringer.engine.captures"
local core = require "stringer.core"
local errors = require "stringer.base.errors"
local fields = require "stringer.engine.fields"
local layers = require "stringer.pack.layers"
local test = require "stringer.pattern.test"

local edits = {}

local function complain(r, near, ...) errors.of_rule(errors.at(r, near), ...) end

local OF_TOKENS = { pos = true, lemma = true, head = true, relation = true }

-- One of the values that a key can have.
local function check_value(r, name, key, value, known, what)
  for _, one in ipairs(known) do
    if one == value then return end
  end
  complain(
    r,
    value,
    "`edits.%s.%s`: there is no %s `%s`%s",
    name,
    key,
    what,
    tostring(value),
    errors.hint(value, known)
  )
end

-- A capture of tokens: what the tagger and the parser said of them.
local function check_tokens(r, name, change)
  for key in pairs(change or { [""] = true }) do
    if not OF_TOKENS[key] then
      complain(
        r,
        name,
        "`edits`: capture `%s` is not a single <Layer>; of tokens, `pos`, `lemma`, `head` and"
          .. " `relation` can be set",
        name
      )
    end
  end
  if change.pos or change.lemma then check_value(r, name, "pos", change.pos, test.POS, "part of speech") end
  if change.lemma ~= nil and type(change.lemma) ~= "string" then
    complain(r, name, "`edits.%s`: `lemma` must be a string", name)
  end
  if change.head or change.relation then
    if change.head or change.relation ~= "root" then fields.capture(r, "edits." .. name, change.head) end
    check_value(r, name, "relation", change.relation, core.relations, "relation")
  end
end

-- What a change gives spans of some layers.
local function check_features(registry, r, name, change, layer_names)
  for feature, value in pairs(change or {}) do
    if feature == "span" then
      fields.capture(r, "edits." .. name, value)
    elseif feature ~= "layer" then
      local from = type(value) == "table"
      if from then fields.reader(registry, r, feature, value[1]) end
      for _, layer in ipairs(layer_names) do
        local problem = layers.given_problem(registry, layer, feature, not from and value or nil)
        if problem then complain(r, feature, "`edits.%s`: %s", name, problem) end
      end
    end
  end
end

local function check_layer(registry, r, name, layer)
  local problem = layers.problem(registry, layer, r.owner)
  if problem then complain(r, layer, "`edits.%s`: %s", name, problem) end
end

local function refuse_lexicons(registry, r, name, list)
  for _, layer in ipairs(list) do
    if registry[layer] and registry[layer].entries then
      complain(r, name, "`edits`: <%s> is a lexicon, whose spans stay as they are", layer)
    end
  end
end

local function check_capture(registry, r, name, change)
  local spans = fields.capture(r, "edits", name)
  if change and change.layer then check_layer(registry, r, name, change.layer) end
  if spans == true and not (change and change.layer) then return check_tokens(r, name, change) end
  refuse_lexicons(registry, r, name, spans == true and { change.layer } or spans)
  check_features(registry, r, name, change, change and change.layer and { change.layer } or spans)
end

--- Raises unless a rule's edits can be carried out.
-- @tparam table registry of layers
-- @tparam table r the rule, with `captures`
function edits.check(registry, r)
  for name, change in pairs(r.edits or {}) do
    check_capture(registry, r, name, change)
  end
end

local OWN = { layer = true, first = true, last = true, rule = true, captures = true, id = true, doc = true }

--- The features of a span, as another can be given them.
-- @tparam table span
-- @treturn table
function edits.features(span)
  local features = {}
  for key, value in next, span do
    if not OWN[key] then features[key] = value end
  end
  return features
end

-- Another span in place of one: the features of both, over other tokens or in another layer.
local function replace(doc, r, span, layer, more, first, last)
  local features = edits.features(span)
  for key, value in pairs(more) do
    features[key] = value
  end
  if not doc:remove(span, r) then return end
  local made = doc:add(layer or span.layer, first, last, features)
  made.rule = span.rule
end

-- Whether a token depends on another one, over whatever stands between.
local function depends(tree, token, on)
  while token and token ~= on do
    token = tree:head(token)
  end
  return token == on
end

-- What leads from a token down to another one that depends on it takes the token's place in the tree.
local function take_place(doc, r, token, below)
  local text = doc.core
  local child = below
  while text:head(child) ~= token do
    child = text:head(child)
  end
  local head, relation = text:head(token)
  doc:set_head(child, head, relation, r)
end

-- Each correction of a tree settles the arguments of its sentence anew: in a sentence without end, of which the parser
-- makes pieces, that would take the square of its length, and nothing is corrected.
local LONGEST = 400

local function endless(text, token)
  local first, last = text:sentence(text:sentence_of(token))
  return last - first >= LONGEST
end

-- Corrects the tree: a token hangs on another one. Where there is no tree, and where it hangs there already, nothing is
-- done: each change settles the arguments of a sentence anew. Where the other depends on it, `turned` tells whether the
-- two change places; without it nothing is done but to give back true: another edit may free the other.
local function hang(doc, r, token, head, relation, turned)
  local text = doc.core
  local above, before = text:head(token)
  if above == head and (before == relation or not relation) then return false end
  if not before or text:sentence_of(token) ~= text:sentence_of(head) or endless(text, token) then
    return false
  end
  if depends(text, head, token) then
    if not turned or token == head then return true end
    take_place(doc, r, token, head)
  end
  doc:set_head(token, head, relation, r)
  return false
end

-- Corrects the tagger on the tokens of a capture, and the tree for the first of them; whether that was refused.
local function correct(doc, r, change, head, first, last, turned)
  for i = first, change.pos and last or 0 do
    doc:set_pos(i, change.pos, change.lemma, r)
  end
  local free = change.relation == "root" and not change.head
  if free and doc.core:head(first) and not endless(doc.core, first) then doc:set_head(first, nil, "root", r) end
  return head and hang(doc, r, first, head, change.relation, turned) or false
end

-- Whether a change is made of constants that are features, and nothing else.
local function is_plain(change)
  for key, value in pairs(change) do
    if key == "layer" or key == "span" or type(value) == "table" then return false end
  end
  return true
end

-- What another capture has; nothing where it is not there.
local function read_value(doc, r, spec, flat, p)
  local readers = r.edit_readers or {}
  r.edit_readers = readers
  readers[spec] = readers[spec] or fields.reader(doc.extractor.layers, r, "edits", spec)
  return readers[spec](doc, flat, p)
end

-- The features that a change gives.
local function given(doc, r, change, flat, p)
  if is_plain(change) then return change end
  local features = {}
  for key, value in pairs(change) do
    if type(value) == "table" then value = read_value(doc, r, value[1], flat, p) end
    if key ~= "layer" and key ~= "span" then features[key] = value end
  end
  return features
end

local function edit_span(doc, r, span, change, flat, p)
  if change == false then
    doc:remove(span, r)
  elseif change.span or change.layer and change.layer ~= span.layer then
    local to = change.span and captures.find(flat, p, r.numbers[change.span])
    local first, last = to and flat[to + 1] or span.first, to and flat[to + 2] or span.last
    replace(doc, r, span, change.layer, given(doc, r, change, flat, p), first, last)
  else
    doc:change(span, given(doc, r, change, flat, p), r)
  end
end

-- The span of a layer that lies on exactly these tokens.
local function span_on(doc, layer, first, last)
  for _, span in ipairs(doc:at({ layer }, first)) do
    if span.first == first and span.last == last then return span end
  end
end

-- The captures that a rule changes, in the order of their names; made once.
local function order_of(r)
  if not r.edit_order then
    local order = {}
    for name in pairs(r.edits) do
      order[#order + 1] = name
    end
    table.sort(order)
    r.edit_order = order
  end
  return r.edit_order
end

-- Carries out what a rule does to one capture of a match; whether a change of the tree was refused.
local function edit(doc, r, name, flat, p, turned)
  local change, refused = r.edits[name], false
  local head = change and change.head and captures.find(flat, p, r.numbers[change.head])
  head = head and flat[head + 1]
  for _, at in ipairs(captures.all(flat, p, r.numbers[name])) do
    local first, last, ref = flat[at + 1], flat[at + 2], flat[at + 3]
    local span = ref ~= 0 and doc:span_of(ref, first, last)
    local of_tokens = not span and r.captures[name] == true
    if of_tokens and change.layer then span = span_on(doc, change.layer, first, last) end
    if span then
      edit_span(doc, r, span, change, flat, p)
    elseif of_tokens and not change.layer then
      refused = correct(doc, r, change, head, first, last, turned) or refused
    end
  end
  return refused
end

--- Carries out the edits of a match, in the order of the captures' names. A token that cannot hang on another yet, as
-- that depends on it, is tried again behind the rest; where the other still depends on it the two change places: the
-- other, or what leads from the token to it, hangs where the token hung.
-- @tparam table doc document
-- @tparam table r rule
-- @tparam table flat list of the matcher
-- @tparam integer p position of the match in it
function edits.run(doc, r, flat, p)
  local refused
  for _, name in ipairs(order_of(r)) do
    if edit(doc, r, name, flat, p) then
      refused = refused or {}
      refused[#refused + 1] = name
    end
  end
  for _, name in ipairs(refused or {}) do
    edit(doc, r, name, flat, p, true)
  end
end

return edits
