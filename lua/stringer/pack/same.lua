--- Checks what a pack says of the identity of spans.
-- @module stringer.pack.same

local errors = require "stringer.base.errors"

local same = {}

local KEYS =
  { keys = "table", short = "table", agree = "table", inherit = "table", after = "string", before = "string" }
local SHORT = { first = true, last = true, initials = true }

local function complain(where, near, message, ...)
  errors.raise { file = where.file, line = where.line, near = near, message = message:format(...) }
end

--- Checks a declaration.
-- @tparam table where `{file=, line=}`
-- @tparam string layer
-- @param spec as for @{pack:identity}
-- @treturn table it, with all lists; raises an error with its place
function same.check(where, layer, spec)
  local what = ("identity of %q"):format(layer)
  if type(spec) ~= "table" then complain(where, nil, "%s: a table is expected, not a %s", what, type(spec)) end
  errors.check_keys(spec, KEYS, what, where)
  local wish = { keys = {}, short = {}, agree = {}, inherit = {}, after = spec.after, before = spec.before }
  for key, value in pairs(spec) do
    if type(value) ~= KEYS[key] then
      complain(
        where,
        key,
        "%s: `%s` must be a %s, not a %s",
        what,
        key,
        KEYS[key] == "table" and "list of names" or KEYS[key],
        type(value)
      )
    end
    for i, name in ipairs(KEYS[key] == "table" and value or {}) do
      if type(name) ~= "string" then complain(where, key, "%s: `%s` must be a list of names", what, key) end
      if key == "short" and not SHORT[name] then
        complain(
          where,
          name,
          "%s: `short` is first, last or initials, not %q%s",
          what,
          name,
          errors.hint(name, SHORT)
        )
      end
      wish[key][i] = name
    end
  end
  if not wish.keys[1] then complain(where, nil, '%s: `keys` names at least one feature, or "text"', what) end
  return wish
end

--- The features that spans of the layer come by.
-- @tparam table wish as from @{same.check}
-- @treturn {string,...}
function same.features(wish)
  local list = { "same" }
  for i, name in ipairs(wish.inherit) do
    list[i + 1] = name
  end
  return list
end

return same
