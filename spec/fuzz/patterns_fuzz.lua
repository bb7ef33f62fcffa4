-- Random patterns, macros and bodies of rules: each is read or refused with a message and its place, in time that fits
-- its length; what is read is the same when it is written and read again.
local errors = require "stringer.base.errors"
local fuzz = require "support.fuzz"
local pattern = require "stringer.pattern"
local stringer = require "stringer"
local syntax = require "stringer.pattern.syntax"

local SEEDS = {
  [[ who:<Person type=person> [lemma=give] sum:<Quantity kind=money> "to" to:("the"? [pos=NOUN|PROPN]+) ]],
  [[ [lemma=leave] n:<X mod> ("of" "them")? state:("dead" | "missing") ]],
  [[ ^<Quote> '"' w:[] ... "said"{2,4}? $block ]],
  [[ [folded^="un" & folded$="ed" & !kind=number] &"for" <!"prime" !"x" [space=false & inflected=true]*? ]],
  [[ M(a|b,
  "that") $p N -- rest ]],
  [[ [folded~="^un.*ed$" | folded~1="gaddafi" & number>=3] ]],
  [[ <A|B c=1|2 & d!=x & e>=3.5>+ ]],
}
local PIECES = {
  "(",
  ")",
  "[",
  "]",
  "<",
  ">",
  "|",
  "&",
  "!",
  "{",
  "}",
  "{1,}",
  "{,9}",
  "{1000}",
  "{99999999999}",
  "...",
  "^",
  "$",
  "$p",
  '"',
  "'",
  ":",
  "a:",
  "*",
  "+",
  "?",
  "=",
  "!=",
  "~=",
  "~9=",
  ">=",
  "lemma=",
  "pos=",
  "VERB",
  "is=q",
  "in=X",
  "M(",
  "N",
  "M",
  ",",
  "--",
  "\n",
  "\\x4",
  "\\",
  "\0",
  "\255",
  "é",
  "<&",
  "<!",
  "1e999",
  "-0",
  "X",
  "(a+)+",
  "(.*)*b",
  ("("):rep(60),
  ("!"):rep(60),
  ("a|"):rep(40),
}

local function load_rule(text, macro_text)
  local pack = stringer.pack "p"
  pack:lexicon("X", { "x" })
  pack:predicate("q", function()
    return true
  end)
  if macro_text then
    pack:define("N", macro_text)
    pack:define("M(p, v)", ([[ $p [lemma=$v] %s ]]):format(macro_text))
  end
  pack:phase "a" { pack:rule "r" { match = text, yields = "Y" } }
  stringer.load(pack, { cache = false, tagger = false }):read "a x b, it said. 40 x":close()
end

local function steps_of(f)
  local steps = 0
  debug.sethook(function()
    steps = steps + 1
  end, "", 1000)
  local ok, result, problem = pcall(f)
  debug.sethook()
  return steps, ok, result, problem
end

fuzz.run("patterns", function(random)
  local text = fuzz.mutate(random, fuzz.pick(random, SEEDS), PIECES)
  local macro = random(2) == 1 and fuzz.mutate(random, fuzz.pick(random, SEEDS), PIECES) or nil
  local steps, ok, made, problem = steps_of(function()
    return syntax.parse(text, {
      predicates = function()
        return 1
      end,
    })
  end)
  assert(ok, ("not refused but raised: %s: %s"):format(text, tostring(made)))
  assert(steps < 2000 + #text, ("%d steps for %d bytes: %s"):format(steps, #text, text))
  if made then
    local again = syntax.parse(pattern.describe(made), {
      predicates = function()
        return 1
      end,
    })
    assert(again and pattern.equal(made, again), "another when it is read again: " .. text)
  else
    assert(problem.line and problem.column and #problem.message > 0, text)
  end
  local loaded, e = pcall(load_rule, text, macro)
  assert(loaded or errors.is(e), ("%s\nmacro %s: %s"):format(text, tostring(macro), tostring(e)))
end)
