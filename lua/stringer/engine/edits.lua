--- What rules do to spans of earlier phases: `edits = { capture = false }` takes the captured span away, `edits = {
-- capture = { feature = value } }` gives it other features; `layer` puts it into another layer, `span` cuts it down to
-- another capture. Where a capture is tokens and no span, `pos` and `lemma` correct the tagger.
-- @module stringer.engine.edits

local captures = require "stringer.engine.captures"
local errors = require "stringer.base.errors"
local fields = require "stringer.engine.fields"
local layers = require "stringer.pack.layers"
local test = require "stringer.pattern.test"

local edits = {}

local function complain(r, near, message, ...)
  local at = errors.at(r, near)
  errors.raise { file = at.file, line = at.line, near = near, rule = r.id,
    message = ("rule %q: "):format(r.name) .. message:format(...) }
end

-- A capture of tokens: what the tagger said of them.
local function check_tokens(r, name, change)
  local pos = change and change.pos
  for key in pairs(change or { [""] = true }) do
    if not pos or (key ~= "pos" and key ~= "lemma") then
      complain(r, name, "`edits`: capture `%s` is not a single <Layer>; of tokens, `pos` and `lemma` can be set", name)
    end
  end
  local known = false
  for _, one in ipairs(test.POS) do known = known or one == pos end
  if not known then
    complain(r, pos, "`edits.%s`: there is no part of speech `%s`%s", name, tostring(pos), errors.hint(pos, test.POS))
  end
  if change.lemma ~= nil and type(change.lemma) ~= "string" then
    complain(r, name, "`edits.%s`: `lemma` must be a string", name)
  end
end

local function check_capture(registry, r, name, change)
  local spans = fields.capture(r, "edits", name)
  if spans == true then return check_tokens(r, name, change) end
  for _, layer in ipairs(spans) do
    if registry[layer] and registry[layer].entries then
      complain(r, name, "`edits`: <%s> is a lexicon, whose spans stay as they are", layer)
    end
  end
  for feature, value in pairs(change or {}) do
    if feature == "layer" then
      local problem = layers.problem(registry, value, r.owner)
      if problem then complain(r, value, "`edits.%s`: %s", name, problem) end
    elseif feature == "span" then
      fields.capture(r, "edits." .. name, value)
    else
      for _, layer in ipairs(change.layer and { change.layer } or spans) do
        local problem = layers.given_problem(registry, layer, feature, value)
        if problem then complain(r, feature, "`edits.%s`: %s", name, problem) end
      end
    end
  end
end

--- Raises unless a rule's edits can be carried out.
-- @tparam table registry of layers
-- @tparam table r the rule, with `captures`
function edits.check(registry, r)
  for name, change in pairs(r.edits or {}) do check_capture(registry, r, name, change) end
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
local function replace(doc, r, span, change, first, last)
  local features = edits.features(span)
  for key, value in pairs(change) do
    if key ~= "layer" and key ~= "span" then features[key] = value end
  end
  if not doc:remove(span, r) then return end
  local made = doc:add(change.layer or span.layer, first, last, features)
  made.rule = span.rule
end

-- Corrects the tagger on the tokens of a capture.
local function tag(doc, r, change, first, last)
  for i = first, last do doc:set_pos(i, change.pos, change.lemma, r) end
end

local function edit_span(doc, r, span, change, flat, p)
  if change == false then
    doc:remove(span, r)
  elseif change.layer or change.span then
    local to = change.span and captures.find(flat, p, r.numbers[change.span])
    replace(doc, r, span, change, to and flat[to + 1] or span.first, to and flat[to + 2] or span.last)
  else
    doc:change(span, change, r)
  end
end

--- Carries out the edits of a match.
-- @tparam table doc document
-- @tparam table r rule
-- @tparam table flat list of the matcher
-- @tparam integer p position of the match in it
function edits.run(doc, r, flat, p)
  for name, change in pairs(r.edits) do
    for _, at in ipairs(captures.all(flat, p, r.numbers[name])) do
      local first, last, ref = flat[at + 1], flat[at + 2], flat[at + 3]
      local span = ref ~= 0 and doc:span_of(ref, first, last)
      if span then edit_span(doc, r, span, change, flat, p)
      elseif r.captures[name] == true then tag(doc, r, change, first, last) end
    end
  end
end

return edits
