--- LPeg's operators for patterns, and their methods.
-- @module stringer.pattern.operators

local node = require "stringer.pattern.node"

local flat, make, meta, IDENTIFIER = node.flat, node.make, node.meta, node.IDENTIFIER

-- `algebra` makes the values; `coerce` turns an operand into a pattern and `bad` raises, as for the algebra's own
-- functions.
local pattern, coerce, bad

--- Makes the outer repetition lazy (its field is called `lazy`, so the method cannot be).
function node.methods.lazily(p)
  if p.op ~= "rep" then error("p:lazily(): p is no repetition", 2) end
  return make { op = "rep", p[1], min = p.min, max = p.max, lazy = true, at = p.at }
end

--- Named capture, as `p / name`.
function node.methods.as(p, name)
  if type(name) ~= "string" or not name:match(IDENTIFIER) then
    error("p:as(name): name must be letters, digits and underscores", 2)
  end
  return make { op = "cap", p, name = name }
end

local function both(sign, a, b)
  return coerce(a, 3, "operator " .. sign, "left operand"), coerce(b, 3, "operator " .. sign, "right operand")
end

local function look(p, negative, sign)
  local problem = pattern.look_problem(p)
  if problem then bad(3, "operator " .. sign, "operand", problem) end
  return make { op = "look", p, behind = false, negative = negative }
end

meta.__mul = function(a, b)
  a, b = both("*", a, b)
  return flat("seq", { a, b }, "empty")
end
meta.__add = function(a, b)
  a, b = both("+", a, b)
  return flat("alt", { a, b })
end
meta.__sub = function(a, b)
  a, b = both("-", a, b)
  return flat("seq", { look(b, true, "-"), a }, "empty")
end
meta.__unm = function(p) return look(p, true, "-") end
meta.__len = function(p) return look(p, false, "#") end
meta.__div = function(p, name)
  if type(name) ~= "string" or not name:match(IDENTIFIER) then
    error("operator /: the right operand must be a name of letters, digits and underscores", 2)
  end
  return pattern.cap(p, name)
end
meta.__pow = function(p, n)
  p = coerce(p, 2, "operator ^", "left operand")
  local min, max = n, nil
  if type(n) == "table" then
    min, max = n[1], n[2]
  elseif type(n) == "number" and n < 0 then
    min, max = 0, -n
  end
  for _, count in ipairs { min or false, max } do
    local problem = pattern.count_problem(count)
    if problem then bad(2, "operator ^", "right operand", problem) end
  end
  if max == 0 then return node.EMPTY end
  local problem = pattern.rep_problem(p, min, max)
  if problem then bad(2, "operator ^", "left operand", problem) end
  return pattern.rep(p, min, max)
end
meta.__eq = node.equal
meta.__newindex = function() error("a pattern cannot be changed", 2) end
meta.__tostring = function(p) return pattern.describe(p) end

--- Gives patterns their operators.
-- @function install
-- @tparam table algebra `stringer.pattern`
-- @tparam function its_coerce (value, level, name, argument) → the pattern that a value stands for
-- @tparam function its_bad (level, name, argument, problem), which raises
return function(algebra, its_coerce, its_bad)
  pattern, coerce, bad = algebra, its_coerce, its_bad
end
