--- Declared features: what a pack says of a layer's features, and whether a feature or a value fits what it says.
--
-- A declaration is `{ type=, values=, matches=, doc= }`: `type` is "string", "number", "boolean", "span", "list" or
-- "any" (or a list of these), `values` lists the strings that are allowed, `matches` is a Lua pattern that strings
-- must match.
-- @module stringer.pack.features

local set_of = require "stringer.base.set"
local core = require "stringer.core"
local errors = require "stringer.base.errors"

local features = {}

local TYPES = { string = true, number = true, boolean = true, span = true, list = true, any = true }
local KEYS = { type = true, values = true, matches = true, form = true, doc = true }

--- What every entry of a lexicon has besides its own features: its phrase, and by how much its pack outranks the
-- lexicon's.
local OF_ENTRIES = { name = true, rank = true }

local MOST_LISTED = 40 -- values that a message lists

local function complain(where, near, message, ...)
  errors.raise { file = where.file, line = where.line, near = near, message = message:format(...) }
end

local function type_set(where, what, given)
  local set = {}
  for _, name in ipairs(type(given) == "table" and given or { given }) do
    if not TYPES[name] then
      complain(
        where,
        tostring(name),
        "%s: `type` must be string, number, boolean, span, list or any, not %q%s",
        what,
        tostring(name),
        errors.hint(name, TYPES)
      )
    end
    set[name] = true
  end
  return set
end

local function value_set(where, what, list)
  if list == nil then return nil end
  if type(list) ~= "table" then
    complain(where, "values", "%s: `values` must be a list, not a %s", what, type(list))
  end
  return set_of(list)
end

--- Reads one declaration.
-- @tparam table where `{file=, line=}`
-- @tparam string what names the feature, for messages
-- @tparam string|table given a type, or a table as above
-- @treturn table `{types=, values=, list=, matches=, form=, doc=}`; raises an error with its place
function features.read(where, what, given)
  if type(given) == "string" then given = { type = given } end
  if type(given) ~= "table" then
    complain(where, nil, "%s: a type or a table is expected, not a %s", what, type(given))
  end
  errors.check_keys(given, KEYS, what, where)
  for _, key in ipairs { "matches", "form", "doc" } do
    if given[key] ~= nil and type(given[key]) ~= "string" then
      complain(where, key, "%s: `%s` must be a text, not a %s", what, key, type(given[key]))
    end
  end
  local ok, problem = pcall(core.matches, "", given.matches or "")
  if not ok then
    complain(where, given.matches, "%s: `matches`: %s", what, (tostring(problem):gsub("^.-:%d+: ", "")))
  end
  return {
    types = type_set(where, what, given.type or "string"),
    values = value_set(where, what, given.values),
    list = given.values,
    matches = given.matches,
    form = given.form,
    doc = given.doc,
  }
end

local function names(set)
  local list = {}
  for name in pairs(set) do
    list[#list + 1] = tostring(name)
  end
  table.sort(list)
  return list
end

local function listed(set)
  local list = names(set)
  if #list <= MOST_LISTED then return table.concat(list, ", ") end
  return table.concat(list, ", ", 1, MOST_LISTED) .. (", and %d more"):format(#list - MOST_LISTED)
end

--- The type of a value as declarations name it.
local function type_of(value)
  local kind = type(value)
  if kind ~= "table" then return kind end
  return value.first and value.layer and "span" or "list"
end

--- The types that a declaration allows.
-- @tparam table declaration
-- @treturn table list of names
function features.types(declaration) return names(declaration.types) end

--- What is wrong with a value of a declared feature; nil if nothing is.
-- @tparam table declaration as from @{features.read}
-- @tparam string key name of the feature
-- @param value
-- @treturn ?string
function features.value_problem(declaration, key, value)
  local types = declaration.types
  if not types.any and not types[type_of(value)] then
    return ("`%s` must be a %s, not a %s"):format(key, table.concat(names(types), " or "), type_of(value))
  end
  if type(value) ~= "string" then return nil end
  if declaration.values and not declaration.values[value] then
    return ("`%s` must be one of %s, not %q%s"):format(
      key,
      listed(declaration.values),
      value,
      errors.hint(value, declaration.values)
    )
  end
  local ok, fits = true, true
  if declaration.matches then
    ok, fits = pcall(core.matches, value, declaration.matches)
  end
  if not ok then return ("`%s`: %s"):format(key, (tostring(fits):gsub("^.-:%d+: ", ""))) end
  if not fits then
    return ("`%s` must be %s, not %q"):format(
      key,
      declaration.form or ("a text like %s"):format(declaration.matches),
      value
    )
  end
  return nil
end

--- What is wrong with a feature of a declared layer; nil if nothing is.
-- @tparam table declared declarations by feature
-- @tparam string layer its name, for the message
-- @tparam string key
-- @param[opt] value nil where only the name is known
-- @treturn ?string
function features.problem(declared, layer, key, value)
  local declaration = declared[key]
  if not declaration then
    if OF_ENTRIES[key] then return nil end
    return ("layer `%s` has no feature `%s`%s; it has %s; pack:layer adds others"):format(
      layer,
      key,
      errors.hint(key, declared),
      listed(declared)
    )
  end
  if value == nil then return nil end
  return features.value_problem(declaration, key, value)
end

--- What is wrong with the features of an entry or a span.
-- @tparam table declared declarations by feature
-- @tparam string layer
-- @tparam table set features by name
-- @treturn ?string the first problem in order of the names
-- @treturn ?string the feature that it is about
function features.first_problem(declared, layer, set)
  for _, key in ipairs(names(set)) do
    local problem = features.problem(declared, layer, key, set[key])
    if problem then return problem, key end
  end
  return nil
end

return features
