--- Lexical pieces of the string syntax, and the running of a grammar made of them.
--
-- A grammar over these pieces runs with one extra argument, its reader: `{source=, scope=, far=, expected=}`. Each
-- piece that can fail leaves its label at the place where it was wanted; the farthest such place is where the
-- mistake is reported, with the labels of all pieces that were wanted there.
-- @module stringer.pattern.lexer

local lpeg = require "lpeg"
local syntax_error = require "stringer.pattern.syntax_error"
local P, R, S, C, Cs, Cmt, Carg = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cs, lpeg.Cmt, lpeg.Carg

local lexer = {}

--- White space and comments.
lexer.skip = (S " \t\r\n" + P "--" * (1 - P "\n") ^ 0) ^ 0

--- Remembers a label where a pattern fails.
-- @param p an LPeg pattern
-- @tparam string what the label
function lexer.wanted(p, what)
  return p
    + Cmt(Carg(1), function(_, offset, reader)
        if offset > reader.far then
          reader.far, reader.expected = offset, {}
        end
        if offset == reader.far then reader.expected[#reader.expected + 1] = what end
        return false
      end)
      * P(false) -- LPeg takes a match-time capture for one that may succeed on nothing
end

local wanted = lexer.wanted

--- A sign and the white space after it.
-- @tparam string text
-- @tparam[opt] string what its label; the sign itself in quotes if nil
function lexer.sign(text, what) return wanted(P(text), what or '"' .. text .. '"') * lexer.skip end

local letter = R("az", "AZ") + "_"
local digit = R "09"
local high = R "\128\255"

--- A name of a macro, layer, key or capture, without white space after it.
lexer.name = C(letter * (letter + digit) ^ 0)
--- Fails inside a word.
lexer.word_end = -(letter + digit + high)

-- A backslash before any other sign stays, so that `"\d"` and `"\\d"` are the same regular expression.
local escaped = { n = "\n", t = "\t", r = "\r", ["\\"] = "\\", ['"'] = '"', ["'"] = "'" }
local hex = digit + R("af", "AF")
local escape = P "\\x" * C(hex * hex) / function(code) return string.char(tonumber(code, 16)) end
  + P "\\" * C(1 - P "\n") / function(c) return escaped[c] or "\\" .. c end

local function quoted(mark, what)
  return P(mark) * Cs((escape + (1 - S(mark .. "\\\n"))) ^ 0) * wanted(P(mark), "a closing " .. what)
end

--- A text in double quotes, in single quotes.
lexer.double = quoted('"', "double quote")
lexer.single = quoted("'", "single quote")

-- A value without quotes. Hyphens and apostrophes may stand inside it, full stops inside it or at its end (`U.S.`).
local solid = letter + digit + high
local inner = solid + S "-'" * #solid + P "." * -P ".."
lexer.word = solid * inner ^ 0

--- A number in a test.
lexer.number = P "-" ^ -1
  * digit ^ 1
  * (P "." * digit ^ 1) ^ -1
  * (S "eE" * S "+-" ^ -1 * digit ^ 1) ^ -1
  * -inner

--- A count in a repetition.
lexer.count = wanted(digit ^ 1 / tonumber, "a number") * lexer.skip

--- Raises the error that the farthest failure of a reader stands for.
-- @tparam table reader
function lexer.fail_farthest(reader)
  local source, offset = reader.source, reader.far
  local stop = #source:match("^(.-)%s*$")
  -- at the end, point behind the last thing that was read rather than behind blank lines
  if offset > stop then offset = stop + 1 end
  syntax_error.raise(reader.scope, offset, syntax_error.unexpected(source, offset, stop), reader.expected)
end

-- How many bytes the patterns of one budget may have in all. An argument of a macro is read again at each use of its
-- parameter, and counts each time.
local MAX_READ = 8 * 1024 * 1024

--- What patterns have spent that are read together, or one with its macros.
-- @tparam table scope
-- @treturn table
function lexer.budget(scope) return scope.options and scope.options.budget or scope.expanded or {} end

local function charge(scope, start, bytes)
  local budget = lexer.budget(scope)
  budget.read = (budget.read or 0) + bytes
  if budget.read > MAX_READ then
    syntax_error.raise(
      scope,
      start,
      ("the patterns are more than %d MB of text, with what their macros stand for"):format(
        MAX_READ / 1024 / 1024
      ),
      nil,
      "size"
    )
  end
end

--- Runs a grammar over a source or a part of it.
-- @param grammar LPeg pattern that must reach the end
-- @tparam table scope with `source`
-- @tparam[opt=1] number start
-- @tparam[opt] number stop inclusive
-- @return what the grammar captures
-- @raise error of reading (stringer.syntax_error)
function lexer.run(grammar, scope, start, stop)
  charge(scope, start or 1, stop or #scope.source)
  local source = stop and scope.source:sub(1, stop) or scope.source
  local reader = { source = source, scope = scope, far = 0, expected = {} }
  local result = grammar:match(source, start or 1, reader)
  if result == nil then lexer.fail_farthest(reader) end
  return result
end

return lexer
