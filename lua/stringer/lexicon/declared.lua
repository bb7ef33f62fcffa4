--- Checks a pack's declaration of a lexicon: its phrases with their features, and its options. A mistake is reported
-- with the place of the declaration, before anything is compiled.
-- @module stringer.lexicon.declared

local errors = require "stringer.base.errors"
local formats = require "stringer.lexicon.formats"

local declared = {}

local OPTIONS =
  { case = "string", plural = "boolean", inflect = "boolean", features = "table", distance = "number" }
local CASES = { smart = true, folded = true, exact = true, capital = true }
local VALUES = { string = true, number = true, boolean = true }

local function complain(where, what, message, ...)
  errors.raise {
    file = where.file,
    line = where.line,
    near = where.near,
    message = what .. ": " .. message:format(...),
  }
end

local function check_features(where, what, phrase, features)
  if type(features) ~= "table" then
    complain(
      errors.at(where, phrase),
      what,
      "the features of %q must be a table or true, not a %s",
      phrase,
      type(features)
    )
  end
  for key, value in pairs(features) do
    if type(key) ~= "string" then
      complain(
        errors.at(where, phrase),
        what,
        'the features of %q must have names, as in { code = "x" }',
        phrase
      )
    end
    if not VALUES[type(value)] then
      complain(
        errors.at(where, key),
        what,
        "feature `%s` of %q must be a string, number or boolean, not a %s",
        key,
        phrase,
        type(value)
      )
    end
  end
end

--- Raises unless phrases can be read.
-- @tparam table where `{file=, line=}`
-- @tparam string what names the declaration
-- @param source a list of phrases, a table phrase → features, both in one, or the name of a file
function declared.phrases(where, what, source)
  if type(source) == "string" then
    if not formats.guess(source, "") and not source:find "%.slex$" then
      complain(
        errors.at(where, source),
        what,
        "the name of a .lex file, or of one in a form that is read as it is, is expected, not %q",
        source
      )
    end
    return
  end
  if type(source) ~= "table" then
    complain(where, what, "a list of phrases or a .lex file is expected, not a %s", type(source))
  end
  for key, value in pairs(source) do
    if type(key) == "number" and type(value) ~= "string" then
      complain(where, what, "phrase %s must be a string, not a %s", key, type(value))
    elseif type(key) == "string" and value ~= true then
      check_features(where, what, key, value)
    end
  end
end

--- Raises unless options can be kept.
-- @tparam table where `{file=, line=}`
-- @tparam string what names the declaration
-- @tparam ?table options
function declared.options(where, what, options)
  errors.check_keys(options or {}, OPTIONS, what, where)
  for key, value in pairs(options or {}) do
    if type(value) ~= OPTIONS[key] then
      complain(errors.at(where, key), what, "`%s` must be a %s, not a %s", key, OPTIONS[key], type(value))
    end
  end
  local distance = options and options.distance
  if distance and distance ~= 1 and distance ~= 2 then
    complain(errors.at(where, "distance"), what, "`distance` is 1 or 2, not %s", tostring(distance))
  end
  local case = options and options.case
  if case and not CASES[case] then
    complain(
      errors.at(where, case),
      what,
      "`case` must be capital, exact, folded or smart, not %q%s",
      case,
      errors.hint(case, CASES)
    )
  end
end

return declared
