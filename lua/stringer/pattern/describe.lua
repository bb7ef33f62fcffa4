--- Patterns and tests written in the string syntax (the inverse of stringer.syntax).
-- @module stringer.pattern.describe

local describe = {}

local escapes = { ["\n"] = "\\n", ["\t"] = "\\t", ["\r"] = "\\r", ["\\"] = "\\\\" }

local function quote(text, mark)
  text = text:gsub(
    "[%c\\" .. mark .. "]",
    function(c) return escapes[c] or c == mark and "\\" .. c or ("\\x%02x"):format(c:byte()) end
  )
  return mark .. text .. mark
end

-- Writes a value in a test; without quotes if the grammar reads it back as the same string.
local function bare(text)
  if text:match("^[%a\128-\255_][%w\128-\255_]*$") then return text end
  return quote(text, '"')
end

local function number(value)
  if value == math.floor(value) and math.abs(value) < 1e15 then return ("%d"):format(value) end
  local short = ("%.14g"):format(value)
  return tonumber(short) == value and short or ("%.17g"):format(value)
end

local function feature_value(value)
  if type(value) == "number" then return number(value) end
  if type(value) == "boolean" then return tostring(value) end
  if value == "true" or value == "false" then return quote(value, '"') end
  return bare(value)
end

local operators = { prefix = "folded^=", suffix = "folded$=", mark = "is=" }

-- The left side and the value of a test that is written `key=value`, nil for others.
local function sides(t)
  if t.op == "feature" then
    if t.cmp == "has" then return nil end
    return t.key .. t.cmp, feature_value(t.value), t.cmp == "="
  elseif t.op == "number" then
    if t.cmp == "has" then return nil end
    return "number" .. t.cmp, number(t.value), false
  elseif t.op == "regex" or t.op == "near" then
    return (t.folded and "folded~" or "text~") .. (t.distance or "") .. "=", quote(t.value, '"'), false
  elseif t.op == "space" or t.op == "line" or t.op == "inflected" then
    return t.op .. "=", tostring(t.value), true
  elseif t.op == "mark" then
    return "is=", t.name, true
  elseif t.value ~= nil then
    return operators[t.op] or t.op .. "=", bare(t.value), true
  end
end

local function joined(list, from, to)
  local head = sides(list[from])
  local values = {}
  for i = from, to do
    values[#values + 1] = select(2, sides(list[i]))
  end
  return head .. table.concat(values, "|")
end

-- The end of the run of alternatives from `i` that share one key: they are written as one list of values.
local function run_end(list, i)
  local head, _, plain = sides(list[i])
  local last = i
  while plain and list[last + 1] and sides(list[last + 1]) == head do
    last = last + 1
  end
  return last
end

local write_test

-- After `|` a key without a comparison would be read as one more value.
local function starts_bare(t) return t.op == "any" or t.cmp == "has" or (t.op == "and" and starts_bare(t[1])) end

local function write_or(t)
  local parts, i = {}, 1
  while t[i] do
    local last = run_end(t, i)
    if last > i then
      parts[#parts + 1] = joined(t, i, last)
    else
      local text = write_test(t[i], 1)
      parts[#parts + 1] = starts_bare(t[i]) and "(" .. text .. ")" or text
    end
    i = last + 1
  end
  return table.concat(parts, " | "), #parts == 1
end

-- Token tests have no "!=" of their own: it is written for the negation of a run.
local function write_not(t)
  local inner = t[1]
  local head, value, plain = sides(inner)
  if head and plain and inner.op ~= "feature" and head:match("^%a+=$") then
    return head:sub(1, -2) .. "!=" .. value
  end
  if inner.op == "or" and run_end(inner, 1) == #inner then
    local text = joined(inner, 1, #inner)
    local key, rest = text:match("^([%a_][%w_]*)=(.*)$")
    if key then return key .. "!=" .. rest end
  end
  return "!" .. write_test(inner, 3)
end

-- level: 1 any test, 2 an operand of `&`, 3 an operand of `!`
function write_test(t, level)
  if t.op == "any" then return "any" end
  if t.op == "or" then
    local text, single = write_or(t)
    return (level == 1 or (single and level == 2)) and text or "(" .. text .. ")"
  elseif t.op == "and" then
    local parts = {}
    for i, inner in ipairs(t) do
      parts[i] = write_test(inner, 2)
    end
    local text = table.concat(parts, " & ")
    return level <= 2 and text or "(" .. text .. ")"
  elseif t.op == "not" then
    return write_not(t)
  end
  local head, value = sides(t)
  return head and head .. value or t.key or t.op
end

--- A test in the string syntax.
-- @param t test
-- @treturn string
function describe.test(t) return write_test(t, 1) end

local function token(t)
  if t.op == "any" then return "[]" end
  if (t.op == "folded" or t.op == "text") and not t.value:find("%s") then
    return quote(t.value, t.op == "text" and "'" or '"')
  end
  return "[" .. write_test(t, 1) .. "]"
end

local function span(p)
  local text = "<" .. table.concat(p.layers, "|")
  return text .. (p.test and " " .. write_test(p.test, 1) or "") .. ">"
end

local function anchor(p)
  local sign = p.edge == "start" and "^" or "$"
  if p.of == "sentence" then return sign end
  return sign .. (p.of == "layer" and "<" .. p.layer .. ">" or p.of)
end

local function counts(p)
  local min, max = p.min, p.max
  if min == max then return ("{%d}"):format(min) end
  if not max then return ("{%d,}"):format(min) end
  return min == 0 and ("{,%d}"):format(max) or ("{%d,%d}"):format(min, max)
end

local function quantifier(p)
  if not p.max and p.min == 0 then return "*" end
  if not p.max and p.min == 1 then return "+" end
  if p.min == 0 and p.max == 1 then return "?" end
  return counts(p)
end

local looks = { [false] = { [false] = "&", [true] = "!" }, [true] = { [false] = "<&", [true] = "<!" } }

local write

local function group(p, level) return "(" .. write(p, level) .. ")" end

-- ORDER LEVEL: 1 alternatives, 2 sequence, 3 capture, 4 repetition, 5 primary
local writers = {
  alt = {
    1,
    function(p)
      local parts = {}
      for i, child in ipairs(p) do
        parts[i] = write(child, 2)
      end
      return table.concat(parts, " | ")
    end,
  },
  seq = {
    2,
    function(p)
      local parts = {}
      for i, child in ipairs(p) do
        parts[i] = write(child, 3)
      end
      return table.concat(parts, " ")
    end,
  },
  cap = { 3, function(p) return p.name .. ":" .. write(p[1], 3) end },
  rep = {
    4,
    function(p)
      if p.lazy and p[1].op == "token" and p[1].test.op == "any" then
        return "..." .. (p.min == 0 and not p.max and "" or counts(p))
      end
      return write(p[1], 5) .. quantifier(p) .. (p.lazy and "?" or "")
    end,
  },
  look = { 4, function(p) return looks[p.behind][p.negative] .. group(p[1], 1) end },
  token = { 5, function(p) return token(p.test) end },
  span = { 5, span },
  anchor = { 5, anchor },
  empty = { 5, function() return "()" end },
}

function write(p, level)
  local writer = writers[p.op]
  local text = writer[2](p)
  return writer[1] >= level and text or "(" .. text .. ")"
end

--- A pattern in the string syntax.
-- @param p pattern
-- @treturn string
function describe.pattern(p) return write(p, 1) end

return describe
