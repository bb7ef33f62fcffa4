--- Functions over UTF-8 text that several exporters share.
-- @module stringer.export.text_tools

local text_tools = {}

local REPLACEMENT = "\239\191\189"

-- Well-formed sequences by their leading byte: the range of the second byte (the rest are 80..BF) and the length
-- (Unicode, table 3-7).
local function lead(byte)
  if byte < 0xC2 or byte > 0xF4 then return 1 end
  if byte < 0xE0 then return 2, 0x80, 0xBF end
  if byte < 0xF0 then return 3, byte == 0xE0 and 0xA0 or 0x80, byte == 0xED and 0x9F or 0xBF end
  return 4, byte == 0xF0 and 0x90 or 0x80, byte == 0xF4 and 0x8F or 0xBF
end

-- The length of the well-formed sequence at `i`, or nil and the length of the maximal malformed subpart.
local function sequence(s, i)
  local length, low, high = lead(s:byte(i))
  if length == 1 then return nil, 1 end
  for k = 1, length - 1 do
    local byte = s:byte(i + k)
    if not byte or byte < low or byte > high then return nil, k end
    low, high = 0x80, 0xBF
  end
  return length
end

local function repair_slowly(s)
  local out, from, i, n = {}, 1, 1, #s
  while i <= n do
    if s:byte(i) < 0x80 then
      i = s:find("[\128-\255]", i) or n + 1
    else
      local length, bad = sequence(s, i)
      if not length then
        out[#out + 1] = s:sub(from, i - 1)
        out[#out + 1] = REPLACEMENT
        from = i + bad
      end
      i = i + (length or bad)
    end
  end
  if from == 1 then return s end
  out[#out + 1] = s:sub(from)
  return table.concat(out)
end

local valid = utf8 and utf8.len

--- The text with each maximal malformed subpart replaced by U+FFFD; the same string when it is well formed.
-- @tparam string s
-- @treturn string
function text_tools.repair(s)
  -- utf8.len of Lua 5.3 lets surrogates pass, 5.4's does not; where it is missing the slow way serves.
  if valid and valid(s) and not s:find "\237[\160-\191]" and not s:find "\244[\144-\191]" then return s end
  return repair_slowly(s)
end

-- Writes a character that moves the cursor or turns the direction of writing as its code point.
local function called(char)
  local a, b, c = char:byte(1, 3)
  local code = c and (a % 16) * 4096 + (b % 64) * 64 + c % 64 or b and (a % 32) * 64 + b % 64 or a
  return ("\\u{%x}"):format(code)
end

--- The text as a terminal can show it: control characters except tab and line end, and those that turn the direction of
-- writing, stand there as `\u{1b}`. No text can move the cursor, change colours or hide what stands before it.
-- @tparam string s
-- @treturn string
function text_tools.visible(s)
  if not s:find "[%z\1-\8\11-\31\127\194\226]" then return s end
  s = s:gsub("[%z\1-\8\11-\31\127]", called):gsub("\194[\128-\159]", called)
  return (s:gsub("\226\128[\142\143\170-\174]", called):gsub("\226\129[\166-\169]", called))
end

--- The text on one line: any white space is one blank.
-- @tparam string s
-- @treturn string
function text_tools.flat(s) return (s:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")) end

--- Escaped for HTML, within elements and within quoted attributes.
-- @tparam string s
-- @treturn string
function text_tools.html(s)
  local escapes = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }
  s = text_tools.repair(s):gsub("[&<>\"']", escapes)
  -- Control characters other than tab and line ends have no place in HTML.
  return (s:gsub("[%z\1-\8\11\12\14-\31\127]", REPLACEMENT))
end

--- Finds in an ascending list of objects with `start` and `end` (from 0, half open) the one that holds a position.
-- @tparam table list
-- @tparam number at byte from 0
-- @treturn ?table
function text_tools.holding(list, at)
  local low, high = 1, #list
  while low <= high do
    local middle = (low + high - (low + high) % 2) / 2
    local item = list[middle]
    if item.start > at then
      high = middle - 1
    elseif item["end"] <= at then
      low = middle + 1
    else
      return item
    end
  end
  return nil
end

return text_tools
