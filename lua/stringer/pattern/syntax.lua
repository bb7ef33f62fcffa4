--- The string syntax of patterns, read with LPeg straight into pattern values.
--
--     p | q                                ordered alternatives                                  loosest
--     p q                                  sequence
--     name:p                               capture
--     p? p* p+ p{n} p{n,} p{,m} p{n,m}     greedy repetition; followed by a further ?, lazy
--     &p  !p  <&p  <!p                     look-ahead and look-behind, p primary
--     "text" 'Text' [test] <Layer test>    tokens, exact tokens, one token, one span
--     ... ...{n,m} ^ $ ^block $<Quote>     lazy gap, anchors
--     NAME NAME(a, b) $parameter ( p ) ()  macro, parameter of a macro, group, nothing           tightest
--     -- to the end of the line            comment
--
-- The tests are in stringer.test_syntax.
-- @module stringer.pattern.syntax

local lpeg = require "lpeg"
local lexer = require "stringer.pattern.lexer"
local macro_arguments = require "stringer.pattern.macro_arguments"
local pattern = require "stringer.pattern"
local suggest = require "stringer.base.suggest"
local syntax_error = require "stringer.pattern.syntax_error"
local test_syntax = require "stringer.pattern.test_syntax"

local P, S, V, C, Cp, Cc, Ct, Carg = lpeg.P, lpeg.S, lpeg.V, lpeg.C, lpeg.Cp, lpeg.Cc, lpeg.Ct, lpeg.Carg
local skip, sign, wanted, fail = lexer.skip, lexer.sign, lexer.wanted, syntax_error.raise

local syntax = {}

local place = Carg(1) * Cp()
local grammar, argument_grammar

local function at(reader, offset)
  local scope = reader.scope
  scope.place = scope.place or syntax_error.placer(scope.source)
  local line, column = scope.place(offset)
  return { line = line, column = column, offset = offset, macro = reader.scope.macro }
end

local function located(reader, offset, p) return pattern.located(p, at(reader, offset)) end

-- Primaries -----------------------------------------------------------------------------------------------------

local function literal(exact)
  return function(reader, offset, text)
    local options = reader.scope.options
    local p, problem = pattern.words(text, { exact = exact, tokenize = options.tokenize })
    if not p then fail(reader.scope, offset, "the literal " .. problem, { "a word" }) end
    return pattern.map(p, function(node) return located(reader, offset, node) end)
  end
end

local function token(reader, offset, t) return located(reader, offset, pattern.token(t)) end

local function check_name(reader, offset, name)
  local problem = pattern.name_problem(name)
  if problem then fail(reader.scope, offset, problem) end
end

local function span(reader, offset, layers, features)
  for _, layer in ipairs(layers) do
    check_name(reader, offset, layer)
  end
  return located(reader, offset, pattern.span(layers, features))
end

local function check_counts(reader, offset, counts)
  for _, n in ipairs { counts.min or 0, counts.max } do
    local problem = pattern.count_problem(n)
    if problem then fail(reader.scope, offset, "the count " .. problem) end
  end
  if counts.max and counts.min > counts.max then
    fail(reader.scope, offset, ("repeats at least %d and at most %d times"):format(counts.min, counts.max))
  end
end

local function gap(reader, offset, counts)
  if type(counts) ~= "table" then counts = { min = 0 } end
  check_counts(reader, offset + 3, counts)
  return located(reader, offset, pattern.gap(counts.min, counts.max))
end

local anchor_names = { "block", "scope", "sentence" }
local is_anchor = { block = true, scope = true, sentence = true }

local function anchor(edge)
  return function(reader, offset, of, layer)
    if layer then check_name(reader, offset, layer) end
    return located(reader, offset, pattern.anchor(edge, of, layer))
  end
end

local function unknown_anchor(reader, offset, name)
  local candidates = reader.source:sub(offset, offset) == "$" and suggest.names(reader.scope.parameters or {})
    or {}
  for _, known in ipairs(anchor_names) do
    candidates[#candidates + 1] = known
  end
  fail(
    reader.scope,
    offset,
    ('unknown %s "%s"%s'):format(
      #candidates > 3 and "anchor or parameter" or "anchor",
      reader.source:sub(offset, offset) .. name,
      suggest.hint(name, candidates)
    ),
    candidates
  )
end

-- Sizes ---------------------------------------------------------------------------------------------------------

-- A macro may use its argument twice, so nested macros grow exponentially. A pattern with more expansions than this, or
-- with more parts in all, is a mistake.
local MAX_EXPANSIONS, MAX_MADE = 5000, 2000000

-- How deep expansions may nest. Each takes some frames of LPeg on the C stack; those of Lua 5.1 and LuaJIT are so large
-- that sixty fill a thread's stack.
local MAX_NESTED = 30

-- Sizes are checked before the pattern is made, for a pattern that is too large may not fit into memory.
local function check_size(reader, offset, list)
  local size, depth = pattern.measure(list)
  local problem = pattern.size_problem(size, depth)
  if problem then fail(reader.scope, offset, "the pattern " .. problem, nil, "size") end
  local budget = lexer.budget(reader.scope)
  budget.made = (budget.made or 0) + size
  if budget.made > MAX_MADE then
    fail(reader.scope, offset, "the patterns are too large in all", nil, "size")
  end
end

-- Macros --------------------------------------------------------------------------------------------------------

local function find(known, name)
  if type(known) == "function" then return known(name) end
  return known and known[name]
end

local function count_expansion(reader, offset)
  local expanded = reader.scope.expanded
  expanded.count = (expanded.count or 0) + 1
  if expanded.count > MAX_EXPANSIONS then
    fail(reader.scope, offset, "the macros expand to too large a pattern", nil, "size")
  end
end

-- Reads a stretch of text in the place of a name.
local function read_nested(reader, offset, run, scope, start, stop)
  local expanded = reader.scope.expanded
  local nested = (expanded.nested or 0) + 1
  if nested > MAX_NESTED then
    fail(
      reader.scope,
      offset,
      "the macros expand to too large a pattern: they are nested too deeply",
      nil,
      "size"
    )
  end
  expanded.nested = nested
  local result = lexer.run(run, scope, start, stop)
  expanded.nested = nested - 1
  return result
end

-- A parameter in the place of a pattern.
local function parameter(reader, offset, name)
  local scope = reader.scope
  count_expansion(reader, offset)
  local argument = scope.parameters[name]
  argument.used = true
  if argument.stub then return pattern.any() end
  return read_nested(reader, offset, argument_grammar, argument.scope, argument.start, argument.stop)
end

local function dollar(reader, offset, name)
  local parameters = reader.scope.parameters
  if parameters and parameters[name] then return parameter(reader, offset, name) end
  if is_anchor[name] then return anchor("end")(reader, offset, name) end
  return unknown_anchor(reader, offset, name)
end

-- A draft may name a macro that is not yet defined; the parameters in its arguments count as used.
local function unknown_macro(reader, offset, name, arguments)
  if reader.scope.options.draft then
    for _, argument in ipairs(arguments or {}) do
      for used in reader.source:sub(argument[1], argument[2] - 1):gmatch("%$([%a_][%w_]*)") do
        if reader.scope.parameters[used] then reader.scope.parameters[used].used = true end
      end
    end
    return pattern.any()
  end
  local candidates = type(reader.scope.macros) == "table" and suggest.names(reader.scope.macros) or {}
  for _, known in ipairs(suggest.names(reader.scope.parameters or {})) do
    candidates[#candidates + 1] = known
  end
  local hint = suggest.hint(name, candidates)
  if hint == "" then hint = (' (a text is written in quotes: "%s")'):format(name) end
  fail(reader.scope, offset, ('unknown macro "%s"%s'):format(name, hint))
end

local function check_recursion(reader, offset, definition)
  local trail, scope = { definition.name }, reader.scope
  while scope do
    if scope.macro then table.insert(trail, 1, scope.macro) end
    if scope.definition == definition then
      fail(
        reader.scope,
        offset,
        ('the macro "%s" uses itself: %s'):format(definition.name, table.concat(trail, " > "))
      )
    end
    scope = scope.parent
  end
end

local function bind(reader, offset, definition, arguments)
  local given, names = arguments and #arguments or 0, definition.parameters
  if given ~= #names then
    local wants = #names == 0 and "no arguments" or #names == 1 and "1 argument" or #names .. " arguments"
    local heading = #names > 0 and ("%s(%s)"):format(definition.name, table.concat(names, ", "))
      or definition.name
    fail(
      reader.scope,
      offset,
      ('the macro "%s" takes %s, not %d'):format(definition.name, wants, given),
      { heading }
    )
  end
  local parameters = {}
  for i, name in ipairs(names) do
    parameters[name] = { scope = reader.scope, start = arguments[i][1], stop = arguments[i][2] - 1 }
  end
  return parameters
end

local function expand(reader, offset, definition, arguments)
  count_expansion(reader, offset)
  local scope = {
    source = definition.body,
    macro = definition.name,
    definition = definition,
    parent = reader.scope,
    offset = offset,
    parameters = bind(reader, offset, definition, arguments),
    macros = definition.macros or reader.scope.macros,
    options = reader.scope.options,
    expanded = reader.scope.expanded,
    name = definition.origin,
    first_line = definition.line,
  }
  return read_nested(reader, offset, grammar, scope)
end

local function call(reader, offset, name, arguments)
  local parameters = reader.scope.parameters
  if parameters and parameters[name] and not arguments then return parameter(reader, offset, name) end
  local definition = find(reader.scope.macros, name)
  if definition == nil then return unknown_macro(reader, offset, name, arguments) end
  if pattern.is(definition) then
    if arguments then fail(reader.scope, offset, ('the macro "%s" takes no arguments'):format(name)) end
    return definition
  end
  check_recursion(reader, offset, definition)
  -- without parameters it is the same pattern wherever it stands; macros of macros would otherwise grow exponentially
  local expanded = reader.scope.expanded
  if not definition.parameters[1] and not arguments and expanded[definition] then
    return expanded[definition]
  end
  local p = expand(reader, offset, definition, arguments)
  if not definition.parameters[1] then expanded[definition] = p end
  return p
end

-- Operators -----------------------------------------------------------------------------------------------------

local function capture(reader, offset, name, p)
  check_name(reader, offset, name)
  check_size(reader, offset, { p })
  return located(reader, offset, pattern.cap(p, name))
end

local function look(reader, offset, mark, p)
  check_size(reader, offset, { p })
  local problem = pattern.look_problem(p)
  if problem then fail(reader.scope, offset, "the pattern " .. problem) end
  return located(reader, offset, pattern.look(p, { behind = #mark == 2, negative = mark:sub(-1) == "!" }))
end

local function repeated(reader, offset, p, count_offset, counts, lazy)
  if not counts then return p end
  check_size(reader, offset, { p })
  check_counts(reader, count_offset, counts)
  local problem = counts.max ~= 0 and pattern.rep_problem(p, counts.min, counts.max)
  if problem then fail(reader.scope, count_offset, problem) end
  return located(reader, offset, pattern.rep(p, counts.min, counts.max, lazy))
end

local function sequence(reader, offset, list)
  check_size(reader, offset, list)
  return list[2] and located(reader, offset, pattern.join("seq", list)) or list[1]
end

local function choice(reader, offset, list)
  check_size(reader, offset, list)
  return list[2] and located(reader, offset, pattern.join("alt", list)) or list[1]
end

-- Grammar -------------------------------------------------------------------------------------------------------

local function fixed(min, max)
  return function() return { min = min, max = max } end
end

local closing = wanted(P "}", '"}"')
local braces = P "{"
  * skip
  * (
    lexer.count * closing / function(n) return { min = n, max = n } end
    + lexer.count * sign "," * closing / function(n) return { min = n } end
    + lexer.count * sign "," * lexer.count * closing / function(n, m) return { min = n, max = m } end
    + sign "," * lexer.count * closing / function(m) return { min = 0, max = m } end
  )
local quantifier = (P "?" / fixed(0, 1) + P "*" / fixed(0) + P "+" / fixed(1) + braces)
  * (P "?" * Cc(true) + Cc(false))
  * skip

local word = lexer.name * lexer.word_end
local layers =
  Ct(wanted(word, "the name of a layer") * skip * (sign "|" * wanted(word, "the name of a layer") * skip) ^ 0)
local layer_edge = Cc "layer" * P "<" * skip * wanted(word, "the name of a layer") * skip * wanted(P ">", '">"')
local known_anchor = C(P "block" + "scope" + "sentence") * lexer.word_end

local rules = test_syntax.add {
  choice = place * Ct(V "sequence" * (sign "|" * V "sequence") ^ 0) / choice,
  sequence = place * Ct(V "item" ^ 1) / sequence,
  item = place * word * skip * P ":" * skip * V "item" / capture
    + place * C(P "<&" + "<!" + "&" + "!") * skip * V "primary" / look
    + place * V "primary" * (Cp() * quantifier) ^ -1 / repeated,
  primary = wanted(
    place * lexer.double / literal(false)
      + place * lexer.single / literal(true)
      + place * P "[" * skip * V "token_test" ^ -1 * wanted(P "]", '"]"') / token
      + place * P "<" * -S "&!" * skip * layers * V "feature_test" ^ -1 * wanted(P ">", '">"') / span
      + place * P "..." * (skip * braces) ^ -1 / gap
      + place * P "^" * (layer_edge + known_anchor + -word * Cc "sentence") / anchor "start"
      + place * P "^" * word / unknown_anchor
      + place * P "$" * (layer_edge + -word * Cc "sentence") / anchor "end"
      + place * P "$" * word / dollar
      + P "(" * skip * P ")" * Cc(pattern.empty())
      + P "(" * skip * V "choice" * wanted(P ")", '")"')
      + place * word * macro_arguments ^ -1 / call,
    "a pattern"
  ) * skip,
}

local function entry(end_label)
  local copy = { skip * V "choice" * wanted(P(-1), end_label) }
  for name, rule in pairs(rules) do
    copy[name] = rule
  end
  return P(copy)
end

grammar = entry "the end"
argument_grammar = entry "the end of the argument"

-- Only errors of reading become results; any other error is a bug and is raised again.
local function guarded(run, scope)
  local ok, result = pcall(lexer.run, run, scope)
  if ok then return result end
  if syntax_error.is(result) then return nil, result end
  -- LPeg's own limits: its stack of choices, and captures in captures
  if
    type(result) == "string"
    and (result:find("stack overflow", 1, true) or result:find("nesting too deep", 1, true))
  then
    return nil, syntax_error.new(scope, 1, "the pattern is nested too deeply")
  end
  return error(result, 0)
end

--- Reads a pattern.
-- @tparam string source
-- @tparam[opt] table options
--   `macros`: table of macros (stringer.macro) or patterns by name, or a function from a name to one;
--   `tokenize`: function from a text to the list of its words, by which literals are split (default: at white space);
--   `predicates`: table of bits (0 to 63) by name, or a function from a name to one;
--   `budget`: a table that counts what is read, for patterns that share a budget; each has its own by default
-- @treturn ?pattern nil on a mistake
-- @treturn ?table error {message=, offset=, line=, column=, expected=list}; offset, line and column count from 1,
--   columns in code points. If the mistake is in the body of a macro, `macro` is its name, `source` the body,
--   `name` and `first_line` its origin, and `used` lists the places of use, innermost first.
function syntax.parse(source, options)
  if type(source) ~= "string" then
    error("syntax.parse: the pattern must be a string, but is a " .. type(source), 2)
  end
  options = options or {}
  if #source > pattern.MAX_BYTES then
    return nil,
      syntax_error.new(
        { source = "" },
        1,
        ("the pattern has %d bytes; it may have %d"):format(#source, pattern.MAX_BYTES)
      )
  end
  local scope = { source = source, options = options, macros = options.macros, expanded = {} }
  return guarded(grammar, scope)
end

--- An error as text; see stringer.syntax_error.
-- @function render
syntax.render = syntax_error.render

--- Reads the body of a macro with anything in the place of its parameters (for stringer.macro).
-- @treturn ?table error
function syntax.check_macro(definition, options)
  local parameters = {}
  for _, name in ipairs(definition.parameters) do
    parameters[name] = { stub = true }
  end
  local scope = {
    source = definition.body,
    parameters = parameters,
    macros = {},
    expanded = {},
    options = { draft = true, tokenize = options.tokenize },
  }
  local _, err = guarded(grammar, scope)
  for _, name in ipairs(definition.parameters) do
    if not err and not parameters[name].used then
      err = syntax_error.new(scope, 1, ('the parameter "%s" is not used'):format(name))
    end
  end
  if err then
    err.macro, err.source, err.name, err.first_line =
      definition.name, definition.body, definition.origin, definition.line
  end
  return err
end

return syntax
