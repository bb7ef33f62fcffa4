--- The words that English writes numbers with.
--
-- Tables only; `stringer.number.parse` reads phrases with them, and packs make predicates of them.
-- @module stringer.number.words

local words = {}

--- Cardinals below a hundred, by word.
words.cardinal = {
  zero = 0,
  nought = 0,
  naught = 0,
  one = 1,
  two = 2,
  three = 3,
  four = 4,
  five = 5,
  six = 6,
  seven = 7,
  eight = 8,
  nine = 9,
  ten = 10,
  eleven = 11,
  twelve = 12,
  thirteen = 13,
  fourteen = 14,
  fifteen = 15,
  sixteen = 16,
  seventeen = 17,
  eighteen = 18,
  nineteen = 19,
  twenty = 20,
  thirty = 30,
  forty = 40,
  fourty = 40,
  fifty = 50,
  sixty = 60,
  seventy = 70,
  eighty = 80,
  ninety = 90,
}

--- What multiplies: by word or abbreviation. Abbreviations of one letter count only when they touch figures.
words.scale = {
  hundred = 1e2,
  hundreds = 1e2,
  thousand = 1e3,
  thousands = 1e3,
  lakh = 1e5,
  lakhs = 1e5,
  million = 1e6,
  millions = 1e6,
  mln = 1e6,
  mn = 1e6,
  mil = 1e6,
  mill = 1e6,
  crore = 1e7,
  crores = 1e7,
  billion = 1e9,
  billions = 1e9,
  bn = 1e9,
  bln = 1e9,
  trillion = 1e12,
  trillions = 1e12,
  tn = 1e12,
  trn = 1e12,
  tln = 1e12,
  quadrillion = 1e15,
}

--- Suffixes of figures ("10k", "1.5bn", "12million").
words.suffix = {
  k = 1e3,
  m = 1e6,
  mm = 1e6,
  mil = 1e6,
  mill = 1e6,
  b = 1e9,
  g = 1e9,
  t = 1e12,
  mn = 1e6,
  mln = 1e6,
  bn = 1e9,
  bln = 1e9,
  tn = 1e12,
  trn = 1e12,
  tln = 1e12,
  thousand = 1e3,
  million = 1e6,
  billion = 1e9,
  trillion = 1e12,
}

--- Groups that count like a scale.
words.group =
  { dozen = 12, dozens = 12, doz = 12, dozs = 12, dz = 12, dzs = 12, score = 20, couple = 2, pair = 2 }

--- Ordinals below a hundred, by word.
words.ordinal = {
  first = 1,
  second = 2,
  third = 3,
  fourth = 4,
  fifth = 5,
  sixth = 6,
  seventh = 7,
  eighth = 8,
  ninth = 9,
  nineth = 9,
  tenth = 10,
  eleventh = 11,
  twelfth = 12,
  thirteenth = 13,
  fourteenth = 14,
  fifteenth = 15,
  sixteenth = 16,
  seventeenth = 17,
  eighteenth = 18,
  nineteenth = 19,
  twentieth = 20,
  thirtieth = 30,
  fortieth = 40,
  fiftieth = 50,
  sixtieth = 60,
  seventieth = 70,
  eightieth = 80,
  ninetieth = 90,
}

--- Ordinals of scales.
words.ordinal_scale = { hundredth = 1e2, thousandth = 1e3, millionth = 1e6, billionth = 1e9, trillionth = 1e12 }

--- Denominators that are no ordinals, and their plurals.
words.denominator = { half = 2, halves = 2, quarter = 4, quarters = 4 }

--- Single characters for fractions.
words.fraction_sign = {
  ["½"] = 1 / 2,
  ["⅓"] = 1 / 3,
  ["⅔"] = 2 / 3,
  ["¼"] = 1 / 4,
  ["¾"] = 3 / 4,
  ["⅕"] = 1 / 5,
  ["⅖"] = 2 / 5,
  ["⅗"] = 3 / 5,
  ["⅘"] = 4 / 5,
  ["⅙"] = 1 / 6,
  ["⅚"] = 5 / 6,
  ["⅛"] = 1 / 8,
  ["⅜"] = 3 / 8,
  ["⅝"] = 5 / 8,
  ["⅞"] = 7 / 8,
}

for word, n in pairs(words.ordinal) do
  if n > 2 then
    words.denominator[word] = n
    words.denominator[word .. "s"] = n
  end
end
for word, n in pairs(words.ordinal_scale) do
  words.denominator[word] = n
  words.denominator[word .. "s"] = n
end

--- The number that a word for a decade's years begins with ("twenties" is 20).
words.decade = {
  twenties = 20,
  thirties = 30,
  forties = 40,
  fifties = 50,
  sixties = 60,
  seventies = 70,
  eighties = 80,
  nineties = 90,
}

local ROMAN = {
  { "m", 1000 },
  { "cm", 900 },
  { "d", 500 },
  { "cd", 400 },
  { "c", 100 },
  { "xc", 90 },
  { "l", 50 },
  { "xl", 40 },
  { "x", 10 },
  { "ix", 9 },
  { "v", 5 },
  { "iv", 4 },
  { "i", 1 },
}
local REPEATS = { m = 3, c = 3, x = 3, i = 3 }

--- Reads a Roman numeral in its usual form.
-- @tparam string text in capitals or small letters
-- @treturn number|nil
function words.roman(text)
  local rest, total = text:lower(), 0
  for _, sign in ipairs(ROMAN) do
    for _ = 1, REPEATS[sign[1]] or 1 do
      if rest:sub(1, #sign[1]) ~= sign[1] then break end
      rest, total = rest:sub(#sign[1] + 1), total + sign[2]
    end
  end
  return rest == "" and total > 0 and total or nil
end

return words
