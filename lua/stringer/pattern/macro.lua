--- Macros: named patterns of the string syntax, with parameters.
--
-- A parameter is written `$name` in the body. An argument is kept as it was written and read where the body uses it:
-- as a pattern, or in a test as a value or values. A body sees the macros of the place where it was defined.
-- @module stringer.pattern.macro

local lpeg = require "lpeg"
local lexer = require "stringer.pattern.lexer"
local syntax = require "stringer.pattern.syntax"
local syntax_error = require "stringer.pattern.syntax_error"

local P, Ct = lpeg.P, lpeg.Ct
local skip, sign, wanted = lexer.skip, lexer.sign, lexer.wanted

local macro = {}

local name = wanted(lexer.name * lexer.word_end, "a name") * skip
local signature = skip
  * Ct(lexer.name * lexer.word_end * skip * (sign "(" * Ct(name * (sign "," * name) ^ 0) * sign ")") ^ -1)
  * wanted(P(-1), "the end")

local function define(heading, body, options)
  local scope = { source = heading, options = {} }
  local parsed = lexer.run(signature, scope)
  local seen = {}
  for _, parameter in ipairs(parsed[2] or {}) do
    if seen[parameter] then
      syntax_error.raise(scope, 1, ('the parameter "%s" comes twice'):format(parameter))
    end
    seen[parameter] = true
  end
  return {
    macro = true,
    name = parsed[1],
    parameters = parsed[2] or {},
    body = body,
    macros = options.macros,
    origin = options.name,
    line = options.line,
  }
end

--- Defines a macro. Its body is read now, with anything in the place of its parameters, so that most mistakes show
-- at once; macros and predicates that it names may be defined later.
-- @tparam string heading `NAME` or `NAME(parameter, …)`
-- @tparam string body
-- @tparam[opt] table options `macros` (what the body sees; if nil, what the place of use sees), `name` and `line`
--   (file and line of the body, for messages), and those of `syntax.parse`
-- @treturn ?table macro, nil on a mistake
-- @treturn ?table error as from `syntax.parse`, with `source` set to the text that it is about
function macro.define(heading, body, options)
  options = options or {}
  if type(heading) ~= "string" or type(body) ~= "string" then
    error("macro.define: the heading and the body must be strings", 2)
  end
  local ok, result = pcall(define, heading, body, options)
  if not ok then
    if not syntax_error.is(result) then error(result, 0) end
    result.source = heading
    return nil, result
  end
  local err = syntax.check_macro(result, options)
  if err then return nil, err end
  return result
end

return macro
