--- What rules do to spans of earlier phases: `edits = { capture = false }` takes the captured span away, `edits = {
-- capture = { feature = value } }` gives it other features; `layer` puts it into another layer, `span` cuts it down to
-- another capture.
-- @module stringer.engine.edits

local captures = require "stringer.engine.captures"
local errors = require "stringer.base.errors"
local fields = require "stringer.engine.fields"
local layers = require "stringer.pack.layers"

local edits = {}

local function complain(r, near, message, ...)
  local at = errors.at(r, near)
  errors.raise { file = at.file, line = at.line, near = near, rule = r.id,
    message = ("rule %q: "):format(r.name) .. message:format(...) }
end

local function check_capture(registry, r, name, change)
  local spans = fields.capture(r, "edits", name)
  if spans == true then complain(r, name, "`edits`: capture `%s` is not a single <Layer>", name) end
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

-- Another span in place of one: the features of both, over other tokens or in another layer.
local function replace(doc, r, span, change, first, last)
  local features = {}
  for key, value in next, span do
    if not (key == "layer" or key == "first" or key == "last" or key == "rule" or key == "captures" or key == "id"
      or key == "doc") then
      features[key] = value
    end
  end
  for key, value in pairs(change) do
    if key ~= "layer" and key ~= "span" then features[key] = value end
  end
  if not doc:remove(span, r.id) then return end
  local made = doc:add(change.layer or span.layer, first, last, features)
  made.rule = span.rule
end

--- Carries out the edits of a match.
-- @tparam table doc document
-- @tparam table r rule
-- @tparam table flat list of the matcher
-- @tparam integer p position of the match in it
function edits.run(doc, r, flat, p)
  for name, change in pairs(r.edits) do
    for _, at in ipairs(captures.all(flat, p, r.numbers[name])) do
      local span = flat[at + 3] ~= 0 and doc:span_of(flat[at + 3], flat[at + 1], flat[at + 2])
      if span and change == false then
        doc:remove(span, r.id)
      elseif span and (change.layer or change.span) then
        local to = change.span and captures.find(flat, p, r.numbers[change.span])
        replace(doc, r, span, change, to and flat[to + 1] or span.first, to and flat[to + 2] or span.last)
      elseif span then
        doc:change(span, change, r.id)
      end
    end
  end
end

return edits
