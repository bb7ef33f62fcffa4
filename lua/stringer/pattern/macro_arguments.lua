--- The arguments in a call of a macro, as an LPeg pattern that reads them without understanding them.
-- @module stringer.pattern.macro_arguments

local lpeg = require "lpeg"
local lexer = require "stringer.pattern.lexer"

local B, P, R, S, Cp, Ct, V = lpeg.B, lpeg.P, lpeg.R, lpeg.S, lpeg.Cp, lpeg.Ct, lpeg.V
local skip, sign, wanted = lexer.skip, lexer.sign, lexer.wanted

-- Arguments: text with balanced brackets, quotes and comments, up to a comma or the closing bracket.
local function quote(mark) return P(mark) * (P "\\" * 1 + (1 - S(mark .. "\\\n"))) ^ 0 * mark end
local apart = -B(R("az", "AZ", "09", "\128\255")) -- an apostrophe inside a word opens nothing
local text = quote '"' + apart * quote "'" + P "--" * (1 - P "\n") ^ 0

-- A bracket that opens must be closed. If it could also count as a plain character, the grammar would try two ways for
-- each bracket, and its time would be exponential.
local argument = P {
  "argument",
  argument = Ct(Cp() * (V "piece" - S ",)") ^ 1 * Cp()),
  piece = text
    + P "(" * (V "piece" - P ")") ^ 0 * wanted(P ")", '")"')
    + P "[" * (text + 1 - P "]") ^ 0 * wanted(P "]", '"]"')
    + P "{" * (1 - P "}") ^ 0 * wanted(P "}", '"}"')
    + (1 - S "([{"),
}

-- The arguments of a call, from its opening bracket: a list of {start, stop}, the latter exclusive.
return P "("
  * skip
  * Ct((wanted(argument, "an argument") * (sign "," * wanted(argument, "an argument")) ^ 0))
  * wanted(P ")", '")"')
  * skip
