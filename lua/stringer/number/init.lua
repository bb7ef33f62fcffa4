--- Reads numbers as English writes them, in words, figures and both.
--
-- A phrase is read by going once over its words with three registers: `total` (what larger scales have
-- closed), `group` (below the next scale) and `fraction`.
-- @module stringer.number

local words = require "stringer.number.words"
local figures = require "stringer.number.figures"

local number = { words = words, figures = figures }

--- Cuts a phrase into lower-case words; hyphens between letters separate, those before figures are signs.
local function split(text)
  local list = {}
  local spaced = text:lower():gsub("(%a)%s*%-%s*(%a)", "%1 %2"):gsub("(%a)%s*%-%s*(%a)", "%1 %2")
  spaced = spaced:gsub("(%d)%-(%a)", "%1 %2"):gsub("(%a)%-(%d)", "%1 %2"):gsub("^%-%s+", "-")
  spaced = spaced:gsub("(%d)%-(%d+/%d)", "%1 %2")
  for word in spaced:gmatch("%S+") do
    list[#list + 1] = word
  end
  return list
end

--- The value of the cardinal words list[i..j]; nil if one of them is no number word.
local function cardinal(list, i, j)
  local total, group, seen = 0, nil, false
  for k = i, j do
    local word = list[k]
    local unit = words.cardinal[word] or figures.parse(word)
    local scale = words.scale[word] or words.group[word]
    if unit then
      group = (group or 0) + unit
      seen = true
    -- "a hundred", "half a dozen"
    elseif (word == "a" or word == "an") and k < j and (k == i or list[k - 1] == "half") then
      seen = seen or group ~= nil
    elseif word == "half" and (words.scale[list[k + 1]] or words.group[list[k + 1]] or list[k + 1] == "a") then
      group = (group or 0) + 0.5
    elseif word == "quarter" and words.scale[list[k + 1]] then
      group = (group or 1) / 4
    elseif word == "quarters" and words.scale[list[k + 1]] and group then
      group = group / 4
    elseif scale == 100 or (scale and words.group[word]) then
      group = (group or 1) * scale
      seen = true
    elseif scale then
      if total > 0 and total < scale and group == nil then
        total = total * scale -- "a thousand million"
      else
        total = total + (group or 1) * scale
      end
      group, seen = nil, true
    elseif word ~= "and" and word ~= "of" then
      return nil
    end
  end
  if not seen then return nil end
  return total + (group or 0)
end

--- "one one hundred and fifth", "one twenty-fifth": the part of one that ends the phrase, or nil.
local function one_part(list)
  local last = list[#list]
  local n = list[1] == "one" and #list > 2 and (words.ordinal[last] or words.ordinal_scale[last])
  if not n then return nil end
  local rest = cardinal(list, 2, #list - 1)
  if not rest or (rest < 20 and not words.ordinal_scale[last]) then return nil end
  return 1 / (words.ordinal_scale[last] and rest * n or rest + n)
end

--- The fraction that ends the phrase: its value, and the index of its first word.
local function closing_fraction(list)
  local n = #list
  local below = words.denominator[list[n]]
  if not below and n >= 2 and words.cardinal[list[n - 1]] and words.denominator[list[n]] == nil then
    return nil
  end
  if not below then return nil end
  local first, last = 1, n - 1
  -- "one twenty-fifth", "twenty twenty fifths": tens before the denominator belong to it when a numerator is left
  local tens = words.cardinal[list[last]]
  if tens and tens >= 20 and below < 10 and last >= 2 and words.cardinal[list[last - 1]] then
    below, last = below + tens, last - 1
  end
  local whole = 0
  for k = last, 2, -1 do
    if list[k] == "and" then
      local numerator = cardinal(list, k + 1, last)
      local lone = list[k + 1] == "a" or list[k + 1] == "an"
      if k + 1 > last then -- "two and half"
        whole = cardinal(list, 1, k - 1)
        return whole and whole + 1 / below
      end
      if lone or (numerator and numerator < 10) then
        whole, first = cardinal(list, 1, k - 1), k + 1
        if not whole then return nil end
      end
      break
    end
  end
  local numerator = (first == last and (list[first] == "a" or list[first] == "an")) and 1
    or (first > last and 1)
    or cardinal(list, first, last)
  if not numerator then return nil end
  local scale = whole > 0 and words.scale[list[first - 2]]
  -- "two million and three fifths"
  if scale and scale >= 1e6 then return whole + scale * numerator / below end
  return whole + numerator / below
end

--- "five point two", "five point two million": the value, or nil.
local function with_point(list)
  local scale = words.scale[list[#list]]
  local last = scale and #list - 1 or #list
  for k = 1, last do
    if list[k] == "point" and k < last then
      local whole = k == 1 and 0 or cardinal(list, 1, k - 1)
      local digits = {}
      for j = k + 1, last do
        local digit = words.cardinal[list[j]] or tonumber(list[j])
        if not digit then return nil end
        digits[#digits + 1] = ("%d"):format(digit)
      end
      return whole and (whole + tonumber("0." .. table.concat(digits))) * (scale or 1)
    end
  end
  return nil
end

--- "one in five", "two out of three", "1 over 21": the value, or nil.
local function ratio(list)
  for k = 2, #list - 1 do
    local last
    if list[k] == "out" and list[k + 1] == "of" then
      last = k + 1
    elseif list[k] == "over" or list[k] == "in" then
      last = k
    end
    if last then
      local above, below = cardinal(list, 1, k - 1), cardinal(list, last + 1, #list)
      return above and below and below ~= 0 and above / below or nil
    end
  end
  return nil
end

--- "a million and a half": the half of the last scale.
local function and_a_half(list)
  local n = #list
  if n < 4 or list[n] ~= "half" or list[n - 2] ~= "and" or not (list[n - 1] == "a" or list[n - 1] == "one") then
    return nil
  end
  local value, scale = cardinal(list, 1, n - 3), words.scale[list[n - 3]]
  return value and value + (scale or 1) / 2
end

--- Reads a cardinal number, a fraction or a decimal.
-- @tparam string text the phrase, nothing but the number: "two hundred and five", "1.5bn", "half a dozen",
-- "two-thirds", "3 1/2"
-- @treturn number|nil nil when it is no number
function number.parse(text)
  text = figures.narrow(text)
  local direct = figures.parse(text)
  if direct then return direct end
  if text:find(" [.,] %d") then text = text:gsub("(%d) ([.,]) (%d)", "%1%2%3") end -- "10 , 000"
  local list = split(text)
  local sign = 1
  if #list > 1 and (list[1] == "minus" or list[1] == "negative") then
    sign = -1
    table.remove(list, 1)
  end
  if #list == 0 then return nil end
  if #list >= 2 and list[#list]:find("^%d+/%d+$") then -- "3 1/2"
    local whole, fraction = cardinal(list, 1, #list - 1), figures.parse(list[#list])
    return whole and fraction and sign * (whole + fraction)
  end
  if #list == 1 and list[1] == "half" then return sign * 0.5 end
  if list[2] == "of" and list[1] == "couple" then table.remove(list, 2) end
  if list[3] == "of" and list[2] == "couple" then table.remove(list, 3) end
  -- "two thirds of a million"
  local of_scale = list[#list - 1] == "a" and list[#list - 2] == "of" and words.scale[list[#list]]
  if of_scale then
    local part = {}
    for k = 1, #list - 3 do
      part[k] = list[k]
    end
    local value = closing_fraction(part)
    if value then return sign * value * of_scale end
  end
  local last_scale = #list >= 5
    and list[#list - 1] == "half"
    and list[#list - 3] == "and"
    and words.scale[list[#list]]
  if last_scale then -- "two and a half million"
    local whole = cardinal(list, 1, #list - 4)
    return whole and sign * (whole + 0.5) * last_scale
  end
  local value = with_point(list)
    or and_a_half(list)
    or one_part(list)
    or closing_fraction(list)
    or cardinal(list, 1, #list)
    or ratio(list)
  return value and sign * value
end

--- The last letters of ordinals (third, first, tenth): most words are told by these to be none.
local ENDS_ORDINAL = {}
for letter in ("dthDTH"):gmatch(".") do
  ENDS_ORDINAL[letter:byte()] = true
end

--- Reads an ordinal number.
-- @tparam string text "twenty-first", "22nd", "one hundred and fifth"
-- @treturn number|nil
function number.ordinal(text)
  if not ENDS_ORDINAL[text:byte(-1)] then return nil end
  local direct = figures.ordinal(text)
  if direct then return direct end
  local list = split(text)
  local last = list[#list]
  local n = words.ordinal[last]
  if #list == 1 then return n or words.ordinal_scale[last] end
  if n then
    local rest = cardinal(list, 1, #list - 1)
    return rest and rest + n
  end
  if words.ordinal_scale[last] then
    list[#list] = last:gsub("th$", "")
    return cardinal(list, 1, #list)
  end
  return nil
end

--- Reads a year in words or figures.
-- @tparam string text "nineteen ninety-four", "two thousand", "nineteen hundred", "1994", "'94"
-- @treturn number|nil
function number.year(text)
  local short = text:match("^'?(%d%d)$") or text:match("^‘(%d%d)$") or text:match("^’(%d%d)$")
  if short then return number.full_year(tonumber(short)) end
  if text:find("^%d%d%d%d$") then return tonumber(text) end
  local list = split(text)
  local first = words.cardinal[list[1]]
  if not first then return nil end
  if first >= 10 and first <= 20 and #list >= 2 and words.cardinal[list[2]] then
    local second, rest = words.cardinal[list[2]], list[3] and words.cardinal[list[3]]
    if second < 10 then return nil end
    if list[3] and not (rest and second >= 20 and rest < 10) then return nil end
    return first * 100 + second + (rest or 0)
  end
  local value = cardinal(list, 1, #list)
  return value and value >= 1000 and value < 2100 and value or nil
end

--- The year that two figures mean, in a text of about a given year.
-- @tparam number short 0 to 99
-- @tparam[opt=2000] number near a year; the result lies within fifty years of it
-- @treturn number
function number.full_year(short, near)
  near = near or 2000
  local year = near - near % 100 + short
  if year > near + 20 then return year - 100 end
  if year < near - 80 then return year + 100 end
  return year
end

return number
