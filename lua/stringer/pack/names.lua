--- Names that packs declare, and how they are checked.
-- @module stringer.pack.names

local errors = require "stringer.base.errors"

local names = {}

--- Bytes that a name may have.
names.MOST = 200

-- What names look like: of packs; of layers, lexicons, kinds and functions; of phases and steps; of those of another
-- pack.
names.PACK, names.LAYER = "^[%a_][%w_%-]*$", "^[%a_][%w_]*$"
names.ITEM, names.TARGET = "^%s*[^/%s][^/]*$", "^[%a_][%w_%-]*/[^/]+$"

--- Raises an error at a declaration.
-- @tparam table where `{file=, line=, near=}`
-- @tparam string message with its values, as for `string.format`
function names.complain(where, message, ...)
  errors.raise { file = where.file, line = where.line, near = where.near, message = message:format(...) }
end

--- Raises that a name stands for nothing, with a hint at a name that is alike.
-- @tparam table where `{file=, line=}`
-- @tparam string what "phase `%s`": what the name should stand for
-- @tparam string name
-- @tparam table known a list of names, or a table with names as keys
function names.missing(where, what, name, known)
  names.complain(errors.at(where, name), "there is no " .. what .. "%s", name, errors.hint(name, known))
end

--- Raises unless a value is a name of that form.
-- @tparam table where `{file=, line=}`
-- @tparam string what is named
-- @param name
-- @tparam string pattern of Lua
function names.check(where, what, name, pattern)
  if type(name) == "string" and #name > names.MOST then
    names.complain(
      where,
      "%s: the name %q… has %d bytes; it may have %d",
      what,
      name:sub(1, 20),
      #name,
      names.MOST
    )
  end
  if type(name) ~= "string" or not name:match(pattern) then
    names.complain(
      where,
      "%s: a name is expected, not %s",
      what,
      type(name) == "string" and ("%q"):format(name) or type(name)
    )
  end
end

--- Raises unless what is read and given is told by lists of names.
-- @tparam table where `{file=, line=}`
-- @tparam string what is declared
-- @tparam table options with `needs` and `gives`
function names.check_lists(where, what, options)
  for _, key in ipairs { "needs", "gives" } do
    local list = options[key]
    if list ~= nil and type(list) ~= "table" then
      names.complain(where, "%s: `%s` must be a list of names, not a %s", what, key, type(list))
    end
    for _, name in ipairs(list or {}) do
      names.check(where, ("%s: `%s`"):format(what, key), name, "%S")
    end
  end
end

return names
