--- The tests of tokens and spans as the reference matcher evaluates them.
local tests = {}

tests.of_tokens = {
  any = function()
    return true
  end,
  prefix = function(t, token)
    return token.folded:sub(1, #t.value) == t.value
  end,
  suffix = function(t, token)
    return #token.folded >= #t.value and token.folded:sub(-#t.value) == t.value
  end,
  mark = function(t, token)
    return (token.marks or {})[t.value] == true
  end,
  space = function(t, token)
    return (token.space or false) == t.value
  end,
  line = function(t, token)
    return (token.line or false) == t.value
  end,
  inflected = function(t, token)
    return (token.folded ~= token.lemma) == t.value
  end,
  ["in"] = function(t, _, lattice, i)
    for _, span in ipairs(lattice.spans) do
      if span.layer == t.value and span.first == i and span.last == i then return true end
    end
    return false
  end,
}
-- The expressions that the random cases use, as patterns of Lua.
local EXPRESSIONS = {
  ["^o"] = "^o",
  ["k$"] = "k$",
  ["[al]."] = "[al].",
  ["^[A-Z]\\w*$"] = "^[A-Z]%w*$",
  ["^\\S{3}$"] = "^%S%S%S$",
}

function tests.of_tokens.regex(t, token)
  return token[t.folded and "folded" or "text"]:find(EXPRESSIONS[t.value]) ~= nil
end

-- The distance of Levenshtein as it is defined.
local function distance(a, b)
  if a == "" or b == "" then return #a + #b end
  if a:sub(1, 1) == b:sub(1, 1) then return distance(a:sub(2), b:sub(2)) end
  return 1 + math.min(distance(a:sub(2), b), distance(a, b:sub(2)), distance(a:sub(2), b:sub(2)))
end

function tests.of_tokens.near(t, token)
  return distance(token[t.folded and "folded" or "text"], t.value) <= t.distance
end

for _, key in ipairs { "text", "folded", "lemma", "pos", "shape", "kind" } do
  tests.of_tokens[key] = function(t, token)
    return token[key] == t.value
  end
end

function tests.feature_holds(t, features)
  local value = features and features[t.key]
  if t.cmp == "has" then return value ~= nil end
  if t.cmp == "!=" then return value ~= t.value end
  if value == nil or type(value) ~= type(t.value) then return false end
  if t.cmp == "=" then return value == t.value end
  if t.cmp == "^=" then return value:sub(1, #t.value) == t.value end
  if t.cmp == "$=" then return value:sub(#value - #t.value + 1) == t.value and #t.value <= #value end
  if type(value) == "boolean" then return false end
  if t.cmp == "<" then return value < t.value end
  if t.cmp == "<=" then return value <= t.value end
  if t.cmp == ">" then return value > t.value end
  return value >= t.value
end

-- Whether a test holds; `leaf` decides those that are not made of others.
function tests.holds(t, leaf)
  if t.op == "and" or t.op == "or" then
    for _, inner in ipairs(t) do
      if tests.holds(inner, leaf) ~= (t.op == "and") then return t.op == "or" end
    end
    return t.op == "and"
  end
  if t.op == "not" then return not tests.holds(t[1], leaf) end
  return leaf(t)
end

return tests
