--- Paths: from a token along the tree of its sentence to others, as `args` of rules and `doc:follow` take them.
--
--     object|oblique(with|against)                  the object, or else what stands behind "with" or "against"
--     dependent(acl)[suffix=ing].agent; subject     by whom the participle behind it; where there is none, the subject
--
-- Steps are parted by `.`: `subject`, `object`, `indirect`, `agent`, `possessor` (as they stand), `actor`, `patient`,
-- `receiver` (as they would stand in the active), `oblique(in|at)`, `governor`, `complement` (the clause that a verb,
-- adjective or noun governs), `conjunct`, `apposition`, `head(…)` and `dependent(…)` by relations of Universal
-- Dependencies (any without), `before` and `after` (the token beside it), `self`. What stands in `[…]` behind a step is
-- a test of the token that it leads to. `|` gives alternatives of a step, `;` those of a whole path: the first that
-- leads anywhere.
-- @module stringer.pack.paths

local suggest = require "stringer.base.errors".hint
local syntax = require "stringer.pattern.syntax"
local words_of = require "stringer.base.words"

local paths = {}

local STEPS = {
  subject = { op = "argument", role = "subject" },
  object = { op = "argument", role = "object" },
  indirect = { op = "argument", role = "indirect" },
  agent = { op = "argument", role = "agent" },
  possessor = { op = "argument", role = "possessor" },
  actor = { op = "logical", role = "subject" },
  patient = { op = "logical", role = "object" },
  receiver = { op = "logical", role = "indirect" },
  oblique = { op = "oblique", takes = "cases" },
  governor = { op = "governor" },
  complement = { op = "complement" },
  head = { op = "head", takes = "relations" },
  dependent = { op = "dependent", takes = "relations" },
  conjunct = { op = "conjunct" },
  apposition = { op = "apposition" },
  before = { op = "before" },
  after = { op = "after" },
  self = { op = "self" },
}

local DEPTHS = { ["("] = 1, ["["] = 1, [")"] = -1, ["]"] = -1 }
-- What parts a text, and what hides that.
local MARKS = { [";"] = '[;"()%[%]]', ["."] = '[."()%[%]]', ["|"] = '[|"()%[%]]' }

-- Calls a function for each part of a text between separators that stand outside of brackets and quotes.
local function each_part(text, separator, visit)
  local depth, from = 0, 1
  if text:find(separator, 1, true) then
    local mark = text:find(MARKS[separator])
    while mark do
      local c = text:sub(mark, mark)
      if c == '"' then
        mark = text:find('"', mark + 1, true) or #text
      elseif c ~= separator then
        depth = depth + DEPTHS[c]
      elseif depth == 0 then
        visit(text:sub(from, mark - 1))
        from = mark + 1
      end
      mark = text:find(MARKS[separator], mark + 1)
    end
  end
  visit(text:sub(from))
end

-- One step: `subject`, `oblique(in|at)`, `dependent(acl)[pos=VERB]`.
local function read_step(text, options, complain)
  local word, given, test = text:match "^%s*(%a+)%s*%(?%s*([^()%[%]]*)%)?%s*(%[?.*)$"
  local known = word and STEPS[word]
  if not known or (test ~= "" and not test:find "^%[.*%]%s*$") then
    complain(text, "there is no step `%s`%s", text, suggest(word or text, STEPS))
  end
  if given ~= "" and not known.takes then complain(text, "`%s` takes nothing in brackets", word) end
  local step = { op = known.op, role = known.role }
  if given ~= "" then
    step[known.takes] = known.takes == "cases" and given:gsub("%s", "") or words_of(given, "[^|%s]+")
  end
  if test ~= "" then
    local node, problem = syntax.parse(test, options)
    if not node then complain(text, "%s", problem.message) end
    step.node, step.test = node, node.test
  end
  return step
end

--- Reads a path.
-- @tparam string text
-- @tparam table options of the string syntax, for tests
-- @tparam function complain (near, message, …) raises
-- @treturn table list of steps as the core wants them; those that test have `node`, which is the caller's to take away
function paths.read(text, options, complain)
  local steps = {}
  each_part(text, ";", function(path)
    local anew = #steps > 0
    each_part(path, ".", function(part)
      local alternative = false
      each_part(part, "|", function(one)
        local step = read_step(one, options, complain)
        step["or"], step.anew = alternative or nil, anew or nil
        steps[#steps + 1] = step
        alternative, anew = true, false
      end)
    end)
  end)
  return steps
end

return paths
