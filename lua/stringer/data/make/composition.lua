--- Writes csrc/core/text/composition.c from the Unicode Character Database: which letter and mark are one code point,
-- and which code points are nothing but another.
--
--     lua lua/stringer/data/make/composition.lua /usr/share/unicode csrc/core/text
--
-- The folder is that of Debian's package `unicode-data` (UnicodeData.txt, CompositionExclusions.txt).
-- @script composition

local folder = assert(arg and arg[1], "usage: composition.lua FOLDER OUT")
local target = assert(arg[2], "usage: composition.lua FOLDER OUT")

local LAST = 0x3000 -- ideographs that stand for others are left out

local excluded = {}
for line in io.lines(folder .. "/CompositionExclusions.txt") do
  local cp = line:match "^(%x+)"
  if cp then excluded[tonumber(cp, 16)] = true end
end

local list, class = {}, {}
for line in io.lines(folder .. "/UnicodeData.txt") do
  local fields = {}
  for field in (line .. ";"):gmatch "([^;]*);" do
    fields[#fields + 1] = field
  end
  local cp, first, second = tonumber(fields[1], 16), fields[6]:match "^(%x+) ?(%x*)$"
  class[cp] = tonumber(fields[4])
  if first and not excluded[cp] and cp < 0x20000 and (second ~= "" or cp < LAST) then
    list[#list + 1] = { tonumber(first, 16), second ~= "" and tonumber(second, 16) or 0, cp }
  end
end

local pairs_of = {}
for _, item in ipairs(list) do
  local first, second, cp = item[1], item[2], item[3]
  if second == 0 then
    pairs_of[#pairs_of + 1] = { cp, 0, first }
  elseif class[cp] == 0 and class[first] == 0 then -- what begins with a mark is never composed
    pairs_of[#pairs_of + 1] = { first, second, cp }
  end
end
table.sort(pairs_of, function(a, b)
  if a[1] ~= b[1] then return a[1] < b[1] end
  return a[2] < b[2]
end)

local out = {
  "/* composition.c: pairs of code points that are one. Written by lua/stringer/data/make/composition.lua; do not"
    .. " edit.",
  "",
  "   Made from the Unicode Character Database 15.0, Copyright (c) 1991-2022 Unicode, Inc., used under the Unicode",
  "   licence (https://www.unicode.org/license.html): permission is granted to use, copy, modify and distribute the"
    .. " data",
  "   files without fee, provided that this notice accompanies them. The data have been reduced to canonical"
    .. " compositions. */",
  '#include "text/canonical.h"',
  "",
  ("const uint32_t sg_ncompositions = %d;"):format(#pairs_of),
  ("const sg_composition sg_compositions[%d] = {"):format(#pairs_of),
}
local line = " "
for _, pair in ipairs(pairs_of) do
  local item = ("{0x%X, 0x%X, 0x%X},"):format(pair[1], pair[2], pair[3])
  if #line + #item + 1 > 136 then
    out[#out + 1], line = line, " "
  end
  line = line .. " " .. item
end
out[#out + 1] = line
out[#out + 1] = "};"
local handle = assert(io.open(target .. "/composition.c", "wb"))
assert(handle:write(table.concat(out, "\n"), "\n"))
assert(handle:close())
