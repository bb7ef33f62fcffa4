--- Macros: named patterns of the string syntax, with parameters.
--
-- A parameter is written `$name` in the body. An argument is kept as it was written and read where the body uses it:
-- as a pattern, or in a test as a value or values. A body sees the macros of the place where it was defined.
-- @module stringer.pattern.macro

local lpeg = require "lpeg"
local lexer = require "stringer.pattern.lexer"
local syntax_error = require "stringer.pattern.syntax_error"

local B, P, R, S, Cp, Ct, V = lpeg.B, lpeg.P, lpeg.R, lpeg.S, lpeg.Cp, lpeg.Ct, lpeg.V
local skip, sign, wanted = lexer.skip, lexer.sign, lexer.wanted

local macro = {}

local name = wanted(lexer.name * lexer.word_end, "a name") * skip
local signature = skip
  * Ct(lexer.name * lexer.word_end * skip * (sign "(" * Ct(name * (sign "," * name) ^ 0) * sign ")") ^ -1)
  * wanted(P(-1), "the end")

-- Arguments: text with balanced brackets, quotes and comments, up to a comma or the closing bracket.
local function quote(mark) return P(mark) * (P "\\" * 1 + (1 - S(mark .. "\\\n"))) ^ 0 * mark end
local apart = -B(R("az", "AZ", "09", "\128\255")) -- an apostrophe inside a word opens nothing
local text = quote '"' + apart * quote "'" + P "--" * (1 - P "\n") ^ 0

-- A bracket that opens is closed, or the argument is none: were it tried as a sign like others, each would be tried in
-- two ways.
local argument = P {
  "argument",
  argument = Ct(Cp() * (V "piece" - S ",)") ^ 1 * Cp()),
  piece = text
    + P "(" * (V "piece" - P ")") ^ 0 * wanted(P ")", '")"')
    + P "[" * (text + 1 - P "]") ^ 0 * wanted(P "]", '"]"')
    + P "{" * (1 - P "}") ^ 0 * wanted(P "}", '"}"')
    + (1 - S "([{"),
}

--- The arguments of a call, from its opening bracket: a list of {start, stop}, the latter exclusive.
macro.arguments = P "("
  * skip
  * Ct((wanted(argument, "an argument") * (sign "," * wanted(argument, "an argument")) ^ 0))
  * wanted(P ")", '")"')
  * skip

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
  local err = require("stringer.pattern.syntax").check_macro(result, options)
  if err then return nil, err end
  return result
end

return macro
