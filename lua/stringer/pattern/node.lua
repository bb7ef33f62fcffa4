--- The trees that patterns are: how they are made, walked, changed and compared, whatever their nodes mean.
-- @module stringer.pattern.node

local test = require "stringer.pattern.test"

local node = {}

--- What a name of a capture or layer looks like.
node.IDENTIFIER = "^[%a_][%w_]*$"

--- The methods of patterns.
node.methods = {}
--- The metatable of every node; `stringer.pattern_operators` fills it.
node.meta = { __index = node.methods }

-- `size`: the number of nodes, where a shared node counts at each of its places; `depth`: how deep they nest. A tree
-- that shares its parts may be small in memory and still have more nodes than there is time to visit.
local function measure(fields)
  local size, depth = 1, 0
  for i = 1, #fields do
    local child = fields[i]
    size = size + child.size
    if child.depth > depth then depth = child.depth end
  end
  fields.size, fields.depth = size, depth + 1
end

--- Makes a node of a table.
-- @tparam table fields
-- @treturn pattern
function node.make(fields)
  measure(fields)
  return setmetatable(fields, node.meta)
end
local make = node.make

--- Whether a value is a pattern.
-- @treturn boolean
function node.is(value) return getmetatable(value) == node.meta end

--- The pattern that matches nothing, everywhere.
node.EMPTY = make { op = "empty" }

--- A node over a flat list of children: those of nested nodes of the same kind are spliced in, and one child stands for
-- itself.
-- @tparam string op of the node
-- @tparam table list of patterns
-- @tparam[opt] string dropped op of children that say nothing there
-- @treturn pattern
function node.flat(op, list, dropped)
  local whole, n = { op = op }, 0
  for _, p in ipairs(list) do
    if p.op == op then
      for _, inner in ipairs(p) do
        n = n + 1
        whole[n] = inner
      end
    elseif p.op ~= dropped then
      n = n + 1
      whole[n] = p
    end
  end
  if n == 0 then return node.EMPTY end
  return n == 1 and whole[1] or make(whole)
end

--- A copy of a pattern's root that knows where it was written; a pattern that knows it already stays as it is.
-- @param p pattern
-- @tparam table at `line`, `column`, `offset` (from 1), `macro` (name, if the place is in a macro's body)
function node.located(p, at)
  if p.at or p == node.EMPTY then return p end
  local copy = { at = at }
  for key, value in pairs(p) do
    copy[key] = value
  end
  return make(copy)
end

--- A copy of a pattern in which each node is what a function makes of it (children first).
-- @param p pattern
-- @tparam function change node to node; must return a pattern
function node.map(p, change)
  local copy = {}
  for key, value in pairs(p) do
    copy[key] = value
  end
  for i, child in ipairs(p) do
    copy[i] = node.map(child, change)
  end
  return change(make(copy))
end

--- Calls a function for a pattern and all patterns in it, in order of writing.
function node.walk(p, visit)
  visit(p)
  for _, child in ipairs(p) do
    node.walk(child, visit)
  end
end

--- The names of the captures, each once, in order of writing.
function node.captures(p)
  local names, seen = {}, {}
  node.walk(p, function(inner)
    if inner.op == "cap" and not seen[inner.name] then
      seen[inner.name] = true
      names[#names + 1] = inner.name
    end
  end)
  return names
end

--- Equality by structure; where a pattern was written does not count.
function node.equal(a, b)
  if rawequal(a, b) then return true end
  if
    a.op ~= b.op
    or a.min ~= b.min
    or a.max ~= b.max
    or a.lazy ~= b.lazy
    or a.name ~= b.name
    or a.behind ~= b.behind
    or a.negative ~= b.negative
    or a.edge ~= b.edge
    or a.of ~= b.of
    or a.layer ~= b.layer
  then
    return false
  end
  if a.layers and table.concat(a.layers, "|") ~= table.concat(b.layers, "|") then return false end
  if (a.test == nil) ~= (b.test == nil) or (a.test and not test.equal(a.test, b.test)) then return false end
  local i = 1
  while a[i] and b[i] do
    if not node.equal(a[i], b[i]) then return false end
    i = i + 1
  end
  return a[i] == nil and b[i] == nil
end

return node
