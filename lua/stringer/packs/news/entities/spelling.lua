--- Names as keys: folded, without accents, and what the words of a person's name are.
-- @module stringer.packs.news.entities.spelling

local companies = require "stringer.packs.news.words.companies"
local remember = require "stringer.packs.news.remember"

local spelling = {}

local MOST_TEXTS = 8192 -- remembered

-- Letters of Latin script with a mark → the letter without it.
local BASES = {}
for base, letters in pairs {
  a = "àáâãäåāăąǎ",
  ae = "æ",
  c = "çćĉċč",
  d = "ďđð",
  e = "èéêëēĕėęě",
  g = "ĝğġģ",
  h = "ĥħ",
  i = "ìíîïĩīĭįı",
  j = "ĵ",
  k = "ķ",
  l = "ĺļľł",
  n = "ñńņňŋ",
  o = "òóôõöøōŏőơ",
  oe = "œ",
  r = "ŕŗř",
  s = "śŝşšș",
  ss = "ß",
  t = "ţťŧț",
  th = "þ",
  u = "ùúûüũūŭůűųư",
  w = "ŵ",
  y = "ýÿŷ",
  z = "źżž",
  A = "ÀÁÂÃÄÅĀĂĄǍ",
  Ae = "Æ",
  C = "ÇĆĈĊČ",
  D = "ĎĐÐ",
  E = "ÈÉÊËĒĔĖĘĚ",
  G = "ĜĞĠĢ",
  H = "ĤĦ",
  I = "ÌÍÎÏĨĪĬĮİ",
  J = "Ĵ",
  K = "Ķ",
  L = "ĹĻĽŁ",
  N = "ÑŃŅŇŊ",
  O = "ÒÓÔÕÖØŌŎŐƠ",
  Oe = "Œ",
  R = "ŔŖŘ",
  S = "ŚŜŞŠȘ",
  T = "ŢŤŦȚ",
  Th = "Þ",
  U = "ÙÚÛÜŨŪŬŮŰŲƯ",
  W = "Ŵ",
  Y = "ÝŸŶ",
  Z = "ŹŻŽ",
} do
  for letter in letters:gmatch "[\194-\244][\128-\191]+" do
    BASES[letter] = base
  end
end

-- Combining marks, U+0300 to U+036F.
local function unmarked(text)
  if not text:find "[\195-\205]" then return text end
  return (text:gsub("\204[\128-\191]", ""):gsub("\205[\128-\175]", ""):gsub("[\195-\200][\128-\191]", BASES))
end

--- A name without accents; its case is kept.
-- @tparam string text
-- @treturn string
spelling.unmarked = unmarked

--- A name in lower case, without accents, with straight apostrophes and single blanks.
-- @tparam string text
-- @treturn string
spelling.fold = remember(function(text)
  if text:find "[\128-\255]" then
    text = unmarked(text:gsub("\226\128[\152\153]", "'"):gsub("\226\128[\156-\158]", '"'))
  end
  return (text:lower():gsub("%s+", " "))
end, MOST_TEXTS)

-- Words that stand behind a surname.
local SUFFIXES = {
  jr = true,
  sr = true,
  ii = true,
  iii = true,
  iv = true,
  v = true,
  vi = true,
  vii = true,
  viii = true,
  ix = true,
  x = true,
}

--- A person's name as it is compared: folded, without suffixes and initials' stops; with the nickname that stands in
-- quotation marks: "william|bill harmon".
-- @tparam string text
-- @treturn string
spelling.person = remember(function(text)
  local folded, words = spelling.fold(text), {}
  local nickname = folded:match '"%s*([^"|]+)"'
  if nickname then folded = folded:gsub('%s*"[^"]*"', "", 1) end
  for word in folded:gmatch "[^%s,]+" do
    words[#words + 1] = (word:gsub("%.", ""))
  end
  while words[2] and SUFFIXES[words[#words]] do
    words[#words] = nil
  end
  if nickname and words[2] then words[1] = words[1] .. "|" .. nickname end
  return table.concat(words, " ")
end, MOST_TEXTS)

--- A body's name as it is compared: folded, without what tells that it is a company.
-- @tparam string text
-- @treturn string
spelling.body = remember(function(text)
  local suffix = companies.FORMS
  local rest, last = text:match "^(.-),?%s+(%S+)$"
  while rest and suffix[last] do
    text = rest
    rest, last = text:match "^(.-),?%s+(%S+)$"
  end
  return spelling.fold(text)
end, MOST_TEXTS)

return spelling
