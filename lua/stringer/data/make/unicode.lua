--- Writes csrc/core/text/unicode_blocks.c and unicode_cells.c from the Unicode Character Database.
--
--     lua lua/stringer/data/make/unicode.lua /usr/share/unicode csrc/core
--
-- The folder is that of Debian's package `unicode-data` (UnicodeData.txt, PropList.txt, Scripts.txt).
-- The classes are those of csrc/core/text/unicode.h, in its order.
-- @script unicode

local folder = assert(arg and arg[1], "usage: unicode.lua FOLDER OUT")
local target = assert(arg[2], "usage: unicode.lua FOLDER OUT")

local CLASSES = {
  "OTHER",
  "LOWER",
  "UPPER",
  "LETTER",
  "IDEOGRAPH",
  "MARK",
  "DIGIT",
  "NUMBER",
  "SPACE",
  "LINE",
  "FORMAT",
  "JOIN",
  "CONTROL",
  "CURRENCY",
  "SYMBOL",
  "EMOJI",
  "REGIONAL",
  "PUNCT",
  "OPEN",
  "CLOSE",
  "DASH",
  "APOSTROPHE",
  "QUOTE",
  "STOP",
}
local CLASS = {}
for i, name in ipairs(CLASSES) do
  CLASS[name] = i - 1
end

local BY_CATEGORY = {
  Lu = "UPPER",
  Lt = "UPPER",
  Ll = "LOWER",
  Lm = "LETTER",
  Lo = "LETTER",
  Mn = "MARK",
  Mc = "MARK",
  Me = "MARK",
  Nd = "DIGIT",
  Nl = "NUMBER",
  No = "NUMBER",
  Zs = "SPACE",
  Zl = "LINE",
  Zp = "LINE",
  Cc = "CONTROL",
  Cf = "FORMAT",
  Cs = "OTHER",
  Co = "SYMBOL",
  Sc = "CURRENCY",
  Sm = "SYMBOL",
  Sk = "SYMBOL",
  So = "SYMBOL",
  Pc = "PUNCT",
  Pd = "DASH",
  Ps = "OPEN",
  Pe = "CLOSE",
  Pi = "QUOTE",
  Pf = "QUOTE",
  Po = "PUNCT",
}

local class, lower = {}, {}

local function each_line(name, visit)
  for line in io.lines(folder .. "/" .. name) do
    line = line:gsub("%s*#.*", "")
    if line ~= "" then visit(line) end
  end
end

-- "0041..005A ; Name" -> first, last, name
local function each_range(name, visit)
  each_line(name, function(line)
    local first, last, value = line:match "^(%x+)%.?%.?(%x*)%s*;%s*([%w_]+)"
    first = tonumber(first, 16)
    visit(first, last ~= "" and tonumber(last, 16) or first, value)
  end)
end

local function set(first, last, name)
  for cp = first, last do
    class[cp] = CLASS[name]
  end
end

local opened
each_line("UnicodeData.txt", function(line)
  local fields = {}
  for field in (line .. ";"):gmatch "([^;]*);" do
    fields[#fields + 1] = field
  end
  local cp = tonumber(fields[1], 16)
  local name = BY_CATEGORY[fields[3]] or "OTHER"
  if fields[2]:find ", Last>$" then
    set(opened, cp, name)
  else
    set(cp, cp, name)
  end
  opened = cp
  if fields[14] ~= "" then lower[cp] = tonumber(fields[14], 16) end
end)

-- Symbols that are drawn as pictures: the blocks of emoji, assigned or reserved (they grow with each version).
set(0x1F000, 0x1FAFF, "EMOJI")
for _, block in ipairs { { 0x2600, 0x27BF }, { 0x2B00, 0x2BFF }, { 0x2300, 0x23FF }, { 0x1FB00, 0x1FBEF } } do
  for cp = block[1], block[2] do
    if class[cp] == CLASS.SYMBOL and block[1] ~= 0x1FB00 then class[cp] = CLASS.EMOJI end
  end
end
set(0x1F1E6, 0x1F1FF, "REGIONAL")
set(0x1F3FB, 0x1F3FF, "MARK") -- skin tones
set(0xE0020, 0xE007F, "MARK") -- tag sequences (flags of regions)
set(0x1F100, 0x1F10C, "NUMBER")

each_range("Scripts.txt", function(first, last, script)
  if script == "Han" or script == "Hiragana" then
    for cp = first, last do
      local c = class[cp]
      if c == CLASS.LETTER or c == CLASS.NUMBER then class[cp] = CLASS.IDEOGRAPH end
    end
  end
end)

each_range("PropList.txt", function(first, last, property)
  for cp = first, last do
    if property == "White_Space" and class[cp] ~= CLASS.LINE then class[cp] = CLASS.SPACE end
    if property == "Sentence_Terminal" and class[cp] == CLASS.PUNCT then class[cp] = CLASS.STOP end
    if property == "Other_Alphabetic" and class[cp] == CLASS.SYMBOL then class[cp] = CLASS.LETTER end
  end
end)

set(0x85, 0x85, "LINE")
set(0x200B, 0x200B, "FORMAT") -- zero width space: a break
for _, cp in ipairs { 0xAD, 0x200C, 0x200D, 0x2060, 0x034F } do
  set(cp, cp, "JOIN")
end -- inside words
for _, cp in ipairs { 0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A, 0x2BC, 0xFF07, 0x2032, 0x60, 0xB4 } do
  set(cp, cp, "APOSTROPHE")
end
for _, cp in ipairs {
  0x201C,
  0x201D,
  0x201E,
  0x201F,
  0x2033,
  0xFF02,
  0x301D,
  0x301E,
  0x301F,
  0x300C,
  0x300D,
  0x300E,
  0x300F,
} do
  set(cp, cp, "QUOTE")
end
for _, cp in ipairs { 0x2026, 0x2025, 0xFF0E, 0xFE52, 0x3002 } do
  set(cp, cp, "STOP")
end
for _, cp in ipairs { 0x2212 } do
  set(cp, cp, "DASH")
end

-- Two stages: blocks of 128 code points, each an array of indices into records (class, distance to the lower case).
local records, record_of = {}, {}
local function record(cp)
  local delta = lower[cp] and lower[cp] - cp or 0
  local key = (class[cp] or CLASS.OTHER) .. ":" .. delta
  if not record_of[key] then
    records[#records + 1] = { class[cp] or CLASS.OTHER, delta }
    record_of[key] = #records - 1
  end
  return record_of[key]
end

local blocks, block_of, first_stage = {}, {}, {}
for base = 0, 0x10FFFF, 128 do
  local cells = {}
  for cp = base, base + 127 do
    cells[#cells + 1] = record(cp)
  end
  local key = table.concat(cells, ",")
  if not block_of[key] then
    blocks[#blocks + 1] = key
    block_of[key] = #blocks - 1
  end
  first_stage[#first_stage + 1] = block_of[key]
end
assert(#records <= 256 and #blocks <= 65536)

local WIDTH = 136

local out = {}
local function put(...) out[#out + 1] = string.format(...) end

-- As many to a line as go into it.
local function put_list(items)
  local line = " "
  for _, item in ipairs(items) do
    if #line + #item + 1 > WIDTH then
      put("%s", line)
      line = " "
    end
    line = line .. (line == " " and " " or "") .. item .. ","
  end
  put("%s", line)
end

local function begin(name, what)
  out = {}
  put("/* %s: %s. Written by lua/stringer/data/make/unicode.lua; do not edit.", name, what)
  put("")
  put(
    "   Made from the Unicode Character Database 15.0, Copyright (c) 1991-2022 Unicode, Inc., used under the Unicode"
  )
  put(
    "   licence (https://www.unicode.org/license.html): permission is granted to use, copy, modify and distribute"
      .. " the data"
  )
  put(
    "   files without fee, provided that this notice accompanies them. The data have been reduced to one class and"
      .. " the"
  )
  put("   simple lower case mapping of each code point. */")
  put('#include "unicode.h"')
  put("")
end

local function finish(name)
  local handle = assert(io.open(target .. "/" .. name, "wb"))
  assert(handle:write(table.concat(out, "\n"), "\n"))
  assert(handle:close())
end

local function strings(numbers)
  local list = {}
  for i, n in ipairs(numbers) do
    list[i] = tostring(n)
  end
  return list
end

begin("unicode_blocks.c", "which block of cells stands for each 128 code points")
put("const uint16_t sg_unicode_blocks[%d] = {", #first_stage)
put_list(strings(first_stage))
put("};")
finish "unicode_blocks.c"

begin("unicode_cells.c", "the record of each code point of a block, and the records")
local cells = {}
for _, key in ipairs(blocks) do
  for n in key:gmatch "%d+" do
    cells[#cells + 1] = n
  end
end
put("const uint8_t sg_unicode_cells[%d] = {", #cells)
put_list(cells)
put("};")
put("")
local pairs_of = {}
for i, r in ipairs(records) do
  pairs_of[i] = string.format("{%d, %d}", r[2], r[1])
end
put("const sg_char_record sg_unicode_records[%d] = {", #records)
put_list(pairs_of)
put("};")
finish "unicode_cells.c"
