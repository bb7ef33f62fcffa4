--- The functions of Lua's libraries that search and move, written in Lua, so that a hook that counts instructions
-- counts what they do: a pattern that goes back over a text, or a list that is moved at each step, is no instruction of
-- the caller's. Patterns mean what Lua's manual says.
local strings = {}

local byte, sub = string.byte, string.sub
local SPECIAL = "[%^%$%*%+%?%.%(%[%%%-]"
local raw_find, raw_gsub = string.find, string.gsub
local CLASS = {}
for letter in ("acdglpsuwx"):gmatch "." do
  CLASS[letter:byte()] = "%" .. letter
end

-- Up to Lua 5.3.2, and in LuaJIT, an empty match may stand right behind another match.
local TOUCHING = select(2, raw_gsub("a", "a*", "")) == 2

-- In Lua 5.1 a search from behind the end of a text begins at its end.
local CLAMPS = raw_find("", "a*", 2) ~= nil

local classes = {} -- by letter, a list of booleans by byte

local function class_of(letter)
  local list = classes[letter]
  if not list then
    list = {}
    local low = string.char(letter):lower():byte()
    for c = 0, 255 do
      local is = CLASS[low] and raw_find(string.char(c), CLASS[low]) ~= nil
      if letter ~= low then is = not is end
      list[c] = is
    end
    classes[letter] = list
  end
  return list
end

local function is_class(c, letter)
  local low = string.char(letter):lower():byte()
  if low == 122 then return (c == 0) == (letter == low) end -- %z
  if not CLASS[low] then return c == letter end
  return class_of(letter)[c]
end

-- The place behind the single-character class at `p`.
local function class_end(pattern, p)
  local c = byte(pattern, p)
  p = p + 1
  if c == 37 then return p + 1 end -- %
  if c == 91 then -- [
    if byte(pattern, p) == 94 then p = p + 1 end
    repeat
      c = byte(pattern, p)
      if not c then error "malformed pattern (missing ']')" end
      p = p + (c == 37 and 2 or 1)
    until byte(pattern, p) == 93
    return p + 1
  end
  return p
end

local function in_set(c, pattern, p, last)
  local wanted = true
  p = p + 1
  if byte(pattern, p) == 94 then
    wanted, p = false, p + 1
  end
  while p < last do
    local x = byte(pattern, p)
    if x == 37 then
      if is_class(c, byte(pattern, p + 1)) then return wanted end
      p = p + 2
    elseif byte(pattern, p + 1) == 45 and p + 2 < last then
      if x <= c and c <= byte(pattern, p + 2) then return wanted end
      p = p + 3
    else
      if x == c then return wanted end
      p = p + 1
    end
  end
  return not wanted
end

local function single(m, s, p, behind)
  local c = byte(m.text, s)
  if not c then return false end
  local x = byte(m.pattern, p)
  if x == 46 then return true end
  if x == 37 then return is_class(c, byte(m.pattern, p + 1)) end
  if x == 91 then return in_set(c, m.pattern, p, behind - 1) end
  return x == c
end

local match

local function most(m, s, p, behind)
  local n = 0
  while single(m, s + n, p, behind) do
    n = n + 1
  end
  for i = n, 0, -1 do
    local stop = match(m, s + i, behind + 1)
    if stop then return stop end
  end
end

local function fewest(m, s, p, behind)
  while true do
    local stop = match(m, s, behind + 1)
    if stop then return stop end
    if not single(m, s, p, behind) then return nil end
    s = s + 1
  end
end

local function balanced(m, s, p)
  local opens, closes = byte(m.pattern, p, p + 1)
  if byte(m.text, s) ~= opens then return nil end
  local depth = 1
  for i = s + 1, #m.text do
    local c = byte(m.text, i)
    if c == closes then
      depth = depth - 1
      if depth == 0 then return i + 1 end
    elseif c == opens then
      depth = depth + 1
    end
  end
end

local function open_capture(m, s, p, position)
  local n = m.n + 1
  m[n], m.n = { s, position and "position" or nil }, n
  local stop = match(m, s, p)
  if not stop then m.n = n - 1 end
  return stop
end

local function close_capture(m, s, p)
  local at = m.n
  while m[at][2] do
    at = at - 1
  end
  m[at][2] = s
  local stop = match(m, s, p)
  if not stop then m[at][2] = nil end
  return stop
end

local function frontier(m, s, p)
  local behind = class_end(m.pattern, p)
  local before, after = s > 1 and byte(m.text, s - 1) or 0, byte(m.text, s) or 0
  if in_set(before, m.pattern, p, behind - 1) or not in_set(after, m.pattern, p, behind - 1) then return nil end
  return match(m, s, behind)
end

local function back_reference(m, s, p)
  local capture = m[byte(m.pattern, p + 1) - 48]
  local text = sub(m.text, capture[1], capture[2] - 1)
  if sub(m.text, s, s + #text - 1) == text then return match(m, s + #text, p + 2) end
end

local function repeated(m, s, p)
  local behind = class_end(m.pattern, p)
  local how = byte(m.pattern, behind)
  if how == 63 then -- ?
    local stop = single(m, s, p, behind) and match(m, s + 1, behind + 1)
    return stop or match(m, s, behind + 1)
  elseif how == 43 then -- +
    return single(m, s, p, behind) and most(m, s + 1, p, behind) or nil
  elseif how == 42 then
    return most(m, s, p, behind)
  elseif how == 45 then
    return fewest(m, s, p, behind)
  end
  if single(m, s, p, behind) then return match(m, s + 1, behind) end
end

-- Where a match of the pattern from `p` on, at `s`, ends; nil if there is none.
function match(m, s, p)
  local pattern = m.pattern
  if p > #pattern then return s end
  local c, after = byte(pattern, p, p + 1)
  if c == 40 then
    if after == 41 then return open_capture(m, s, p + 2, true) end
    return open_capture(m, s, p + 1)
  elseif c == 41 then
    return close_capture(m, s, p + 1)
  elseif c == 36 and p == #pattern then
    return s == #m.text + 1 and s or nil
  elseif c == 37 and after == 98 then
    local stop = balanced(m, s, p + 2)
    return stop and match(m, stop, p + 4)
  elseif c == 37 and after == 102 then
    return frontier(m, s, p + 2)
  elseif c == 37 and after and after >= 48 and after <= 57 then
    return back_reference(m, s, p)
  end
  return repeated(m, s, p)
end

local function value(m, i, s, stop)
  if i > m.n then return sub(m.text, s, stop - 1) end
  if m[i][2] == "position" then return m[i][1] end
  return sub(m.text, m[i][1], m[i][2] - 1)
end

local unpack = table.unpack or unpack -- luacheck: ignore

local function captures(m, s, stop, whole)
  local list, n = {}, m.n == 0 and whole and 1 or m.n
  for i = 1, n do
    list[i] = value(m, i, s, stop)
  end
  return unpack(list, 1, n)
end

local function start_of(text, init)
  init = init or 1
  if init < 0 then init = math.max(#text + init + 1, 1) end
  if CLAMPS then init = math.min(init, #text + 1) end
  return math.max(init, 1)
end

-- The first match at `s` or behind it.
local function search(m, s, p)
  local anchored = byte(m.pattern, p) == 94
  if anchored then p = p + 1 end
  while s <= #m.text + 1 do
    m.n = 0
    local stop = match(m, s, p)
    if stop then return s, stop end
    if anchored then return nil end
    s = s + 1
  end
end

local function plain_find(text, pattern, s)
  local first, more = byte(pattern, 1), #pattern - 1
  for i = s, #text - more do
    if byte(text, i) == first and sub(text, i, i + more) == pattern then return i, i + more end
  end
  if #pattern == 0 and s <= #text + 1 then return s, s - 1 end
  return nil
end

function strings.find(text, pattern, init, plain)
  text = tostring(text)
  local s = start_of(text, init)
  if plain or not raw_find(pattern, SPECIAL) then return plain_find(text, pattern, s) end
  local m = { text = text, pattern = pattern, n = 0 }
  local from, stop = search(m, s, 1)
  if from then return from, stop - 1, captures(m, from, stop, false) end
  return nil
end

function strings.match(text, pattern, init)
  text = tostring(text)
  local m = { text = text, pattern = pattern, n = 0 }
  local from, stop = search(m, start_of(text, init), 1)
  if from then return captures(m, from, stop, true) end
  return nil
end

function strings.gmatch(text, pattern)
  local s, last = 1, nil
  return function()
    local m = { text = text, pattern = pattern, n = 0 }
    while s <= #text + 1 do
      m.n = 0
      local stop = match(m, s, 1)
      if stop and (TOUCHING or stop ~= last) then
        local from = s
        s, last = TOUCHING and stop == s and s + 1 or stop, stop
        return captures(m, from, stop, true)
      end
      s = s + 1
    end
    return nil
  end
end

local function replacement(m, s, stop, by)
  local first = value(m, 1, s, stop)
  local new
  if type(by) == "table" then
    new = by[first]
  elseif type(by) == "function" then
    new = by(captures(m, s, stop, true))
  else
    new = raw_gsub(tostring(by), "%%(.)", function(c)
      if c == "0" then return sub(m.text, s, stop - 1) end
      return tonumber(c) and value(m, tonumber(c), s, stop) or c
    end)
  end
  return new or sub(m.text, s, stop - 1)
end

function strings.gsub(text, pattern, by, limit)
  text = tostring(text)
  local m, out, n, s, last = { text = text, pattern = pattern, n = 0 }, {}, 0, 1, nil
  local anchored = byte(pattern, 1) == 94
  while s <= #text + 1 and n < (limit or math.huge) do
    m.n = 0
    local stop = match(m, s, anchored and 2 or 1)
    local takes = stop and (TOUCHING or stop ~= last)
    if takes then
      n = n + 1
      out[#out + 1] = replacement(m, s, stop, by)
    end
    if takes and not (TOUCHING and stop == s) then
      s, last = stop, stop
    elseif s <= #text then
      out[#out + 1], s = sub(text, s, s), s + 1
    else
      break
    end
    if anchored then break end
  end
  out[#out + 1] = sub(text, s)
  return table.concat(out), n
end

function strings.insert(list, ...)
  if select("#", ...) == 1 then
    list[#list + 1] = ...
    return
  end
  local at, item = ...
  for i = #list, at, -1 do
    list[i + 1] = list[i]
  end
  list[at] = item
end

function strings.remove(list, at)
  local n = #list
  at = at or n
  local item = list[at]
  for i = at, n do
    list[i] = list[i + 1]
  end
  return item
end

--- Whether those that were put in the place of Lua's own do the work.
strings.counted = false

local function put(library, name)
  local own, counted = library[name], strings[name]
  library[name] = function(...)
    if strings.counted then return counted(...) end
    return own(...)
  end
end

--- Puts them in the place of Lua's own, which still do the work until `counted` is set: for what is counted, before it
-- takes Lua's own as locals.
function strings.install()
  for _, name in ipairs { "find", "match", "gmatch", "gsub" } do
    put(string, name)
  end
  for _, name in ipairs { "insert", "remove" } do
    put(table, name)
  end
end

return strings
