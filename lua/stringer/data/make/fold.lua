--- Folds accented Latin letters to ASCII, for variants of names.
-- Origin: decompositions of the Unicode Character Database (Unicode licence), and letters without one by hand.
-- @module stringer.data.make.fold
local letters = {
  A = "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ",
  Ae = "Æ",
  B = "ḂḄḆ",
  C = "ÇĆĈĊČḈ",
  D = "ĎḊḌḎḐḒĐÐ",
  E = "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆƏ",
  F = "Ḟ",
  G = "ĜĞĠĢǦǴḠ",
  H = "ĤȞḢḤḦḨḪĦ",
  I = "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ",
  J = "Ĵ",
  K = "ĶǨḰḲḴ",
  L = "ĹĻĽḶḸḺḼŁ",
  M = "ḾṀṂ",
  N = "ÑŃŅŇǸṄṆṈṊ",
  O = "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢØ",
  Oe = "Œ",
  P = "ṔṖ",
  R = "ŔŖŘȐȒṘṚṜṞ",
  S = "ŚŜŞŠȘṠṢṤṦṨ",
  T = "ŢŤȚṪṬṮṰŦ",
  Th = "Þ",
  U = "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ",
  V = "ṼṾ",
  W = "ŴẀẂẄẆẈ",
  X = "ẊẌ",
  Y = "ÝŶŸȲẎỲỴỶỸ",
  Z = "ŹŻŽẐẒẔ",
  a = "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
  ae = "æ",
  b = "ḃḅḇ",
  c = "çćĉċčḉ",
  d = "ďḋḍḏḑḓđð",
  e = "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệə",
  f = "ḟ",
  g = "ĝğġģǧǵḡ",
  h = "ĥȟḣḥḧḩḫẖħ",
  i = "ìíîïĩīĭįǐȉȋḭḯỉịı",
  j = "ĵǰ",
  k = "ķǩḱḳḵ",
  l = "ĺļľḷḹḻḽł",
  m = "ḿṁṃ",
  n = "ñńņňǹṅṇṉṋŋ",
  o = "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø",
  oe = "œ",
  p = "ṕṗ",
  r = "ŕŗřȑȓṙṛṝṟ",
  s = "śŝşšșṡṣṥṧṩ",
  ss = "ß",
  t = "ţťțṫṭṯṱẗŧ",
  th = "þ",
  u = "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
  v = "ṽṿ",
  w = "ŵẁẃẅẇẉẘ",
  x = "ẋẍ",
  y = "ýÿŷȳẏẙỳỵỷỹ",
  z = "źżžẑẓẕ",
}

local ascii = {}
for plain, accented in pairs(letters) do
  for letter in accented:gmatch("[\194-\244][\128-\191]+") do
    ascii[letter] = plain
  end
end
-- Marks of transliteration say nothing to a reader of news.
for _, mark in ipairs { "ʼ", "ʻ", "ʿ", "ʾ", "ʹ", "ʺ" } do
  ascii[mark] = ""
end
for _, quote in ipairs { "‘", "’", "`", "´" } do
  ascii[quote] = "'"
end

--- Folds a text.
-- @tparam string text UTF-8
-- @treturn string the text with ASCII letters for Latin ones; other scripts stay
-- @treturn boolean whether all of it is ASCII now
return function(text)
  local plain = text:gsub("[\194-\244][\128-\191]+", function(letter)
    local first = letter:byte()
    if first == 204 or first == 205 then return "" end -- a combining accent
    return ascii[letter]
  end)
  return plain, not plain:find("[\128-\255]")
end
