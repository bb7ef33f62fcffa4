--- Examples of facts: what a pack says that the dossier of a text holds. Their form is checked where they are declared,
-- the names of their kinds when packs are put together.
-- @module stringer.pack.expect

local errors = require "stringer.base.errors"

local expect = {}

local KEYS =
  { [1] = "string", [2] = "table", without = "table", date = "string", title = "string", meta = "table" }

local function complain(where, near, message, ...)
  errors.raise {
    file = where.file,
    line = where.line,
    near = near,
    message = "pack:examples: " .. message:format(...),
  }
end

-- What may stand for the facts of a kind: a fact or a list of them, or whether there are any.
local function check_kinds(where, i, list)
  for kind, wanted in pairs(list) do
    if type(kind) ~= "string" then
      complain(where, nil, "example %d: its facts stand under the names of their kinds", i)
    end
    if type(wanted) ~= "table" and type(wanted) ~= "boolean" then
      complain(
        where,
        kind,
        "example %d: `%s` must be a fact, a list of facts, true (any) or false (none), not a %s",
        i,
        kind,
        type(wanted)
      )
    end
  end
end

local function check_example(where, i, example)
  if type(example) ~= "table" or type(example[1]) ~= "string" then
    complain(
      where,
      type(example) == "string" and example or nil,
      "example %d must be { text, { kind of fact = … } }",
      i
    )
  end
  for key, value in pairs(example) do
    if not KEYS[key] then
      complain(where, key, "example %d: unknown key `%s`%s", i, tostring(key), errors.hint(key, KEYS))
    end
    if type(value) ~= KEYS[key] then
      complain(where, nil, "example %d: `%s` must be a %s, not a %s", i, tostring(key), KEYS[key], type(value))
    end
  end
  if not example[2] and not example.without then
    complain(where, example[1], "example %d expects nothing", i)
  end
  check_kinds(where, i, example[2] or {})
  check_kinds(where, i, example.without or {})
end

--- Checks the form of a list of examples.
-- @tparam table where `{file=, line=}`
-- @tparam table list
-- @treturn table the list; raises an error with its place
function expect.check(where, list)
  if type(list) ~= "table" or (list[1] == nil and next(list) ~= nil) then
    complain(where, nil, "a list of examples is expected")
  end
  for i, example in ipairs(list) do
    check_example(where, i, example)
  end
  return list
end

--- Checks that the kinds that examples name are there.
-- @tparam table found a pack of the plan
-- @tparam table known kinds by name
function expect.check_names(found, known)
  for _, declared in ipairs(found.pack.expected) do
    for i, example in ipairs(declared.list) do
      for _, list in ipairs { example[2] or {}, example.without or {} } do
        for kind in pairs(list) do
          if not known[kind] then
            complain(
              declared.where,
              kind,
              "example %d: no pack makes facts `%s`%s",
              i,
              kind,
              errors.hint(kind, known)
            )
          end
        end
      end
    end
  end
end

return expect
