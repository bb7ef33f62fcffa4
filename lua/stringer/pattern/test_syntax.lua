--- The string syntax of tests: what stands in `[…]` and behind the layers in `<…>`.
--
--     a | b     either                                                                    loosest
--     a & b     both
--     !a        not
--     key=v  key!=v  key=v|w (any of the values)  folded^="un"  folded$="ed"
--     folded~="^un.*ed$"  (a regular expression)  folded~1="gaddafi"  (at most one letter off)  number>=3  number
--     key>3  key>=3  key<3  key<=3  key (it is there): features only
--     ( a )                                                                               tightest
--
-- @module stringer.pattern.test_syntax

local lpeg = require "lpeg"
local lexer = require "stringer.pattern.lexer"
local suggest = require "stringer.base.suggest"
local syntax_error = require "stringer.pattern.syntax_error"
local test = require "stringer.pattern.test"

local P, R, S, V, C, Cp, Ct, Carg = lpeg.P, lpeg.R, lpeg.S, lpeg.V, lpeg.C, lpeg.Cp, lpeg.Ct, lpeg.Carg
local skip, sign, wanted, fail = lexer.skip, lexer.sign, lexer.wanted, syntax_error.raise

local test_syntax = {}

local place = Carg(1) * Cp()

-- Values --------------------------------------------------------------------------------------------------------

local function quoted(offset, text) return { { text = text, offset = offset, quoted = true } } end
local function number(offset, text) return { { text = text, offset = offset, number = tonumber(text) } } end
local function word(offset, text) return { { text = text, offset = offset } } end

-- The values that a macro's argument stands for, read where they were written.
local function parameter(reader, offset, name)
  local scope = reader.scope
  local parameters = scope.parameters or {}
  local argument = parameters[name]
  if not argument then
    fail(
      scope,
      offset,
      ('unknown parameter "$%s"%s'):format(name, suggest.hint(name, suggest.names(parameters)))
    )
  end
  argument.used = true
  if argument.stub then return { { offset = offset, stub = true } } end
  local values = lexer.run(test_syntax.values, argument.scope, argument.start, argument.stop)
  for _, value in ipairs(values) do
    value.scope = value.scope or argument.scope
  end
  return values
end

local function join(lists)
  local values = {}
  for _, list in ipairs(lists) do
    for _, value in ipairs(list) do
      values[#values + 1] = value
    end
  end
  return values
end

-- `<Quantity mod>` ends at its `>`, `<Quantity count>3>` does not: `>` compares if a value and then the end of the
-- span's test follow.
local function quiet_quote(mark) return P(mark) * (P "\\" * 1 + (1 - S(mark .. "\\\n"))) ^ 0 * mark end
local quiet_value = quiet_quote '"' + quiet_quote "'" + P "$" ^ -1 * lexer.word + lexer.number
local operator = P "!=" + "^=" + "$=" + "<=" + ">=" + "=" + "<" + ">"
local rest_of_span = P {
  "rest",
  rest = skip * (P ">" + P ")" * V "rest" + S "&|" * skip * V "term" + P "|" * skip * quiet_value * V "rest"),
  term = (S "!(" * skip) ^ 0
    * (lexer.word * skip * operator * skip * quiet_value * V "rest" + lexer.word * V "rest"),
}
local greater = P ">" * #(skip * quiet_value * rest_of_span)
local similar = P "~=" + P "~" * R "19" * "="
local comparison = P "=" + "!=" + "^=" + "$=" + similar + "<=" + ">=" + "<" + greater

local value = wanted(
  Cp() * (lexer.double + lexer.single) / quoted
    + place * (P "$" * lexer.name) / parameter
    + Cp() * C(lexer.number) / number
    + Cp() * C(lexer.word) / word,
  "a value"
) * skip

-- a further value, unless it is the key of the next test
local values = Ct(value * (P "|" * skip * value * -comparison) ^ 0) / join

--- The values in a macro's argument, to its end.
test_syntax.values = skip * values * wanted(P(-1), "the end of the argument")

-- Comparisons ---------------------------------------------------------------------------------------------------

local booleans = { ["true"] = true, yes = true, ["false"] = false, no = false }

local function scope_of(reader, v) return v.scope or reader.scope end

local function find(known, name)
  if type(known) == "function" then return known(name) end
  return known and known[name]
end

local function predicate(reader, v)
  local known = reader.scope.options.predicates
  local bit = find(known, v.text)
  if bit == nil and not reader.scope.options.draft then
    local names = type(known) == "table" and suggest.names(known) or {}
    fail(
      scope_of(reader, v),
      v.offset,
      ('unknown predicate "%s"%s'):format(v.text, suggest.hint(v.text, names)),
      names
    )
  end
  return test.attribute("is", v.text, tonumber(bit))
end

local function token_value(reader, key, v)
  if v.stub then return test.any end
  local content = v.text
  if test.TRUTHS[key] then content = booleans[v.text] end
  local problem, known = test.problem(key, content)
  if problem then fail(scope_of(reader, v), v.offset, problem, known) end
  if key == "is" then return predicate(reader, v) end
  return test.attribute(key, content)
end

-- Values that one comparison may name.
local MAX_VALUES = 10000

local function each(reader, list, build, ...)
  if #list > MAX_VALUES then
    fail(
      scope_of(reader, list[1]),
      list[1].offset,
      ("%d values; a test may have %d, a lexicon any number"):format(#list, MAX_VALUES),
      nil,
      "size"
    )
  end
  local tests = {}
  for i, v in ipairs(list) do
    tests[i] = build(reader, v, ...)
  end
  return test.one(tests)
end

local affixes = { ["^="] = "prefix", ["$="] = "suffix" }

local function affix_or_similar(op) return affixes[op] or op:find "^~" end

-- `folded~="…"`, `folded~1="…"`.
local function similar_test(reader, offset, key, op, list)
  if key ~= "folded" and key ~= "text" then
    fail(reader.scope, offset, ('"%s" looks at the text or the folded text'):format(op), { "folded", "text" })
  end
  local distance = tonumber(op:match "%d")
  return each(reader, list, function(r, v)
    if v.stub then return test.any end
    local ok, result
    if distance then
      ok, result = pcall(test.near, v.text, distance, key == "folded")
    else
      ok, result = pcall(test.regex, v.text, key == "folded")
    end
    if ok and not distance and r.scope.options.regex then
      local problem = r.scope.options.regex(v.text)
      ok, result = not problem, problem and "regular expression: " .. problem or result
    end
    if not ok then fail(scope_of(r, v), v.offset, (tostring(result):gsub("^[^:]*:%d+: ", ""))) end
    return result
  end)
end

-- `number>3`.
local function number_test(reader, op_offset, op, list)
  if affix_or_similar(op) then
    fail(reader.scope, op_offset, ('"%s" looks at texts, not at numbers'):format(op), { '"="', '">"' })
  end
  if op ~= "=" and op ~= "!=" and list[2] then
    fail(scope_of(reader, list[2]), list[2].offset, ('"%s" compares with one value'):format(op))
  end
  local result = each(reader, list, function(r, v)
    if v.stub then return test.any end
    local n = v.number or tonumber(v.text)
    if not n or n ~= n or n == math.huge or n == -math.huge then
      fail(scope_of(r, v), v.offset, "a number is expected")
    end
    return test.number(op == "!=" and "=" or op, n)
  end)
  return op == "!=" and test.all { test.number "has", test.negate(result) } or result
end

local function token_test(reader, offset, key, op_offset, op, list)
  if key == "number" then return number_test(reader, op_offset, op, list) end
  if op:find "^~" then return similar_test(reader, offset, key, op, list) end
  local problem, known = test.problem(key, test.TRUTHS[key] or "X")
  if known == test.KEYS then fail(reader.scope, offset, problem, known) end
  if affixes[op] then
    if key ~= "folded" and key ~= "text" then
      fail(reader.scope, offset, ('"%s" looks at the folded text: write folded%s'):format(op, op), { "folded" })
    end
    key = affixes[op]
  elseif op ~= "=" and op ~= "!=" then
    fail(reader.scope, op_offset, ('"%s" compares features of spans, not tokens'):format(op), { '"="', '"!="' })
  end
  local result = each(reader, list, function(r, v) return token_value(r, key, v) end)
  return op == "!=" and test.negate(result) or result
end

local function token_name(reader, offset, name)
  if name == "any" then return test.any end
  if name == "number" then return test.number "has" end
  local _, known = test.problem(name, true)
  if known == test.KEYS then
    fail(reader.scope, offset, ('"%s" is no test; a test is written key=value'):format(name), test.KEYS)
  end
  fail(reader.scope, offset + #name, ('"%s" is not compared with anything'):format(name), { '"="', '"!="' })
end

local function feature_value(v)
  if v.quoted then return v.text end
  if v.number then return v.number end
  if v.text == "true" or v.text == "false" then return v.text == "true" end
  return v.text
end

local function feature_test(reader, _, key, op_offset, op, list)
  if op:find "^~" then
    fail(
      reader.scope,
      op_offset,
      ('"%s" looks at tokens, not at features'):format(op),
      { '"="', '"!="', '"^="', '"$="', '"<"', '">"' }
    )
  end
  local ordered = op ~= "=" and op ~= "!=" and not affixes[op]
  if ordered and list[2] then
    fail(scope_of(reader, list[2]), list[2].offset, ('"%s" compares with one value'):format(op))
  end
  local function build(r, v, cmp)
    if v.stub then return test.feature(key) end
    local content = affixes[op] and v.text or feature_value(v)
    if affixes[op] and not content then
      fail(scope_of(r, v), v.offset, ('"%s" compares with a text'):format(op), { "a text" })
    elseif ordered and type(content) == "boolean" then
      fail(scope_of(r, v), v.offset, "true and false have no order", { "a number", "a text" })
    elseif content == math.huge or content == -math.huge then
      fail(scope_of(r, v), v.offset, "the number is out of range", { "a number" })
    end
    return test.feature(key, cmp, content)
  end
  if op == "!=" and list[2] then return test.negate(each(reader, list, build, "=")) end
  return each(reader, list, build, op)
end

local function feature_name(_, _, key) return test.feature(key) end

-- Grammar -------------------------------------------------------------------------------------------------------

local function any_op(last) return C(P "!=" + "^=" + "$=" + similar + "<=" + ">=" + "=" + "<" + last) end

-- The rules of one kind of test under names that start with a prefix.
local function add(rules, prefix, last, compared, named)
  local one, all, term = V(prefix), V(prefix .. "_all"), V(prefix .. "_term")
  local name = lexer.name * lexer.word_end * skip
  rules[prefix] = Ct(all * (sign "|" * all) ^ 0) / test.one
  rules[prefix .. "_all"] = Ct(term * (sign "&" * term) ^ 0) / test.all
  rules[prefix .. "_term"] = P "!" * skip * term / test.negate
    + P "(" * skip * one * sign ")"
    + place * name * Cp() * any_op(last) * skip * values / compared
    + wanted(place * name / named, "a test")
end

--- Adds the rules `token_test` and `feature_test` to a grammar.
-- @tparam table rules
function test_syntax.add(rules)
  add(rules, "token_test", P ">", token_test, token_name)
  add(rules, "feature_test", greater, feature_test, feature_name)
  return rules
end

return test_syntax
