--- Rules: the body that a pack gives, checked key by key. What needs the whole pack (layers, captures) is checked when
-- the pack is loaded.
-- @module stringer.pack.rule

local errors = require "stringer.base.errors"

local rule = {}

local Rule = { __name = "stringer.rule", __metatable = "stringer.rule" }
Rule.__tostring = function(r) return r.id or r.name end

local methods = { __rule = true }

--- File and line are found out when they are asked for: where the pattern's text stands, if helper functions made the
-- rule.
local function find_place(r)
  local where = rawget(r, "where")
  local file, line
  if where.frames and type(r.match) == "string" then
    file, line = require "stringer.base.source".written(where.frames, r.match)
  end
  if file == where.file and line >= where.line and #where.frames == 1 then line = where.line end
  r.file, r.line = file or where.file, line or where.line
end

function Rule.__index(r, key)
  if key == "file" or key == "line" then
    find_place(r)
    return rawget(r, key)
  end
  return methods[key]
end

--- Keys of a rule's body and the Lua types that they take.
rule.KEYS = {
  match = { string = true, table = true },
  yields = { string = true, table = true },
  fields = { table = true },
  set = { table = true },
  span = { string = true },
  action = { ["function"] = true },
  priority = { number = true },
  label = { string = true },
  unless = { table = true, string = true },
  agree = { table = true, string = true },
  examples = { table = true },
  features = { table = true },
  note = { string = true },
  edits = { table = true },
  when = { table = true },
  args = { table = true },
  again = { boolean = true, string = true },
}

--- Names that a span needs for itself: no feature may be called so.
rule.RESERVED = { layer = true, first = true, last = true, rule = true, captures = true, id = true, doc = true }

local MAX_PRIORITY = 499

-- Features that a rule can give its spans, as the core takes them; bytes of a name.
local MAX_FEATURES, MAX_NAME = 64, 200

--- The caret stands where the mistake is known to stand, else under the rule's name.
local function complain(where, name, message, ...)
  errors.raise {
    file = where.file,
    line = where.line,
    near = where.near or { '"' .. name .. '"', "'" .. name .. "'" },
    rule = name,
    message = ("%s %q: "):format(where.phase and "phase" or "rule", name) .. message:format(...),
  }
end

local function names(list)
  local sorted = {}
  for k in pairs(list) do
    sorted[#sorted + 1] = k
  end
  table.sort(sorted)
  return table.concat(sorted, " or ")
end

local function check_types(where, name, body, partial)
  for key, value in pairs(body) do
    local types = rule.KEYS[key]
    if not types then
      complain(errors.at(where, key), name, "unknown key `%s`%s", tostring(key), errors.hint(key, rule.KEYS))
    end
    if not types[type(value)] and not (partial and value == false) then
      complain(errors.at(where, key), name, "`%s` must be a %s, not a %s", key, names(types), type(value))
    end
  end
end

-- What the values of features may be; which keys hold a name or a list of names.
local TEXTS, PLAIN_VALUES = { string = true }, { string = true, number = true, boolean = true }
local LISTS = { "unless", "agree", "yields", "features" }

local function check_features(where, name, key, features, accepts)
  local n = 0
  for feature, value in pairs(features or {}) do
    n = n + 1
    if n > MAX_FEATURES then
      complain(errors.at(where, key), name, "`%s` has more than %d features", key, MAX_FEATURES)
    end
    if type(feature) ~= "string" then
      complain(errors.at(where, key), name, "`%s`: its keys must be names of features", key)
    end
    if #feature > MAX_NAME then
      complain(errors.at(where, key), name, "`%s`: the name of a feature is too long", key)
    end
    if rule.RESERVED[feature] then
      complain(errors.at(where, feature), name, "`%s`: a feature cannot be called `%s`", key, feature)
    end
    if not accepts[type(value)] then
      complain(
        errors.at(where, feature),
        name,
        "`%s.%s` must be a %s, not a %s",
        key,
        feature,
        names(accepts),
        type(value)
      )
    end
  end
end

--- Checks the fields that a phase gives to its rules.
-- @tparam table where `{file=, line=}`
-- @tparam string name of the phase
-- @param given
function rule.check_fields(where, name, given)
  if type(given) ~= "table" then
    errors.raise {
      file = where.file,
      line = where.line,
      near = "fields",
      message = ("phase %q: `fields` must be a table, not a %s"):format(name, type(given)),
    }
  end
  check_features(setmetatable({ phase = true }, { __index = where }), name, "fields", given, TEXTS)
end

local function check_list(where, name, key, list)
  for i, item in ipairs(list) do
    if type(item) ~= "string" then
      complain(errors.at(where, key), name, "`%s[%d]` must be a string, not a %s", key, i, type(item))
    end
  end
end

local EXAMPLE = { [1] = "string", [2] = true, date = "string", title = "string", id = "string" }

local function check_example(where, name, i, example)
  if type(example) ~= "table" or type(example[1]) ~= "string" then
    complain(
      errors.at(where, type(example) == "string" and example or "examples"),
      name,
      "`examples[%d]` must be { text, expected }",
      i
    )
  end
  for key in pairs(example) do
    if not EXAMPLE[key] then
      complain(errors.at(where, key), name, "`examples[%d]`: unknown key `%s`", i, tostring(key))
    end
  end
  local expected = type(example[2])
  if expected ~= "table" and expected ~= "nil" and expected ~= "boolean" then
    complain(
      errors.at(where, example[1]),
      name,
      "`examples[%d]`: what is expected must be a table of features, true, false or nil",
      i
    )
  end
end

local function check_purpose(where, name, body)
  if body.match == nil then complain(where, name, "has no `match`") end
  if not body.yields and not body.action and not body.edits then
    complain(where, name, "has neither `yields` nor `edits` nor `action`: it does nothing")
  end
  if not body.yields then
    for _, key in ipairs { "fields", "set", "span", "again" } do
      if body[key] then complain(errors.at(where, key), name, "`%s` needs `yields`", key) end
    end
  end
end

-- `edits = { capture = false | { feature = value, layer = "Layer", span = "capture" } }`
local function check_edits(where, name, edits)
  for capture, change in pairs(edits) do
    if type(capture) ~= "string" then
      complain(errors.at(where, "edits"), name, "`edits`: its keys must be names of captures")
    end
    if change ~= false and type(change) ~= "table" then
      complain(
        errors.at(where, capture),
        name,
        "`edits.%s` must be false or a table of features, not a %s",
        capture,
        type(change)
      )
    end
    for feature, value in pairs(change or {}) do
      local own = feature == "layer" or feature == "span"
      -- `{ "other.feature" }`: what another capture has
      local kind = type(value) == "table" and not own and #value == 1 and type(value[1]) or type(value)
      if type(feature) ~= "string" or (rule.RESERVED[feature] and not own) then
        complain(errors.at(where, capture), name, "`edits.%s`: `%s` is no feature", capture, tostring(feature))
      end
      if kind ~= "string" and (own or (kind ~= "number" and kind ~= "boolean")) then
        complain(
          errors.at(where, feature),
          name,
          "`edits.%s.%s` must be a %s, not a %s",
          capture,
          feature,
          own and "name" or "string, number or boolean",
          kind
        )
      end
    end
  end
end

-- `when = { key = value | { value, … } }`, of the document's metadata, or of what a function of a pack says of it.
local function check_when(where, name, when)
  for key, values in pairs(when) do
    if type(key) ~= "string" then
      complain(errors.at(where, "when"), name, "`when`: its keys must be names of metadata")
    end
    for _, value in ipairs(type(values) == "table" and values or { values }) do
      local kind = type(value)
      if kind ~= "string" and kind ~= "number" and kind ~= "boolean" then
        complain(
          errors.at(where, key),
          name,
          "`when.%s` must be a string, number, boolean or a list of these, not a %s",
          key,
          kind
        )
      end
    end
  end
end

local function check_values(where, name, body)
  if body.again ~= nil and type(body.again) == "string" and body.again ~= "folded" then
    complain(errors.at(where, body.again), name, '`again` is true or "folded", not %q', body.again)
  end
  check_edits(where, name, body.edits or {})
  check_when(where, name, body.when or {})
  if body.args then check_features(where, name, "args", body.args, TEXTS) end
  if body.fields then check_features(where, name, "fields", body.fields, TEXTS) end
  if body.set then check_features(where, name, "set", body.set, PLAIN_VALUES) end
  for i = 1, #LISTS do
    local list = body[LISTS[i]]
    if type(list) == "table" then check_list(where, name, LISTS[i], list) end
  end
  local priority = body.priority
  if priority and (math.abs(priority) > MAX_PRIORITY or priority % 1 ~= 0) then
    complain(
      errors.at(where, "priority"),
      name,
      "`priority` must be a whole number from -%d to %d",
      MAX_PRIORITY,
      MAX_PRIORITY
    )
  end
  for i, example in ipairs(body.examples or {}) do
    check_example(where, name, i, example)
  end
end

local function list_of(value)
  if not value then return nil end
  return type(value) == "table" and value or { value }
end

local function build(name, body, where)
  local r = { name = name, where = where }
  for key, value in pairs(body) do
    r[key] = value or nil
  end
  r.covers, r.each = (r.span or ""):match "^([^*]+)(%*?)$" -- the capture that spans cover; each of its occurrences
  r.each = r.each == "*" or nil
  r.yields, r.unless, r.agree = list_of(r.yields), list_of(r.unless), list_of(r.agree)
  return setmetatable(r, Rule)
end

--- Makes a rule.
-- @tparam string name
-- @tparam table body as in `pack:rule`
-- @tparam table where `{file=, line=}`
-- @treturn table the rule; raises an error with its place
function rule.new(name, body, where)
  if type(body) ~= "table" then complain(where, name, "its body must be a table, not a %s", type(body)) end
  check_types(where, name, body, false)
  check_purpose(where, name, body)
  check_values(where, name, body)
  return build(name, body, where)
end

--- Whether a value is a rule.
-- @param value anything
-- @treturn boolean
function rule.is(value) return type(value) == "table" and rawget(value, "name") ~= nil and value.__rule == true end

--- Checks the body of an override, which may lack all that it does not change; false takes a key away.
-- @tparam string name
-- @tparam table body
-- @tparam table where `{file=, line=}`
function rule.check_partial(name, body, where)
  check_types(where, name, body, true)
  check_values(where, name, body)
end

--- The rule with some keys replaced. What is not replaced keeps its meaning: the pattern its pack's macros, say.
-- @tparam table original a rule
-- @tparam table body keys to replace; false takes one away
-- @tparam table where `{file=, line=}` of the override
-- @treturn table a new rule
function rule.replaced(original, body, where)
  local merged = {}
  for key in pairs(rule.KEYS) do
    local value = body[key]
    if value == nil then value = original[key] end
    merged[key] = value or nil
  end
  check_purpose(where, original.name, merged)
  local r = build(original.name, merged, where)
  r.overrides = original
  return r
end

--- A copy that a loader can complete without changing the pack.
-- @tparam table original
-- @treturn table
function rule.copy(original)
  local r = {}
  for k, v in pairs(original) do
    r[k] = v
  end
  return setmetatable(r, Rule)
end

return rule
