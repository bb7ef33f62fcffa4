--- Numbers written in figures: "1,234.5", "1 234 567", "1.5bn", "12,34,567", "1e10", "3 1/2", "⅔", "22nd".
-- @module stringer.number.figures

local words = require "stringer.number.words"

local figures = {}

--- Drops the separators of thousands, and makes the decimal sign a point.
local function plain(text)
  if text:find("^%d+$") then return text end
  if text:find("^%d*%.%d+$") then return text end
  -- 1,234.5 and 12,34,567 as India writes it
  if text:find("^%d%d?%d?,%d%d%d$") or text:find("^%d%d?%d?,%d%d%d[,.]") or text:find("^%d%d?,%d%d,") then
    local whole, rest = text:match("^([%d,]+)(%.?%d*)$")
    if whole and not whole:find(",%d?$") and not whole:find(",,") then return (whole:gsub(",", "")) .. rest end
  end
  -- 1.234.567 as on the continent
  if text:find("^[1-9]%d?%d?%.%d%d%d%.%d%d%d$") then return (text:gsub("%.", "")) end
  local whole, decimals = text:match("^(%d%d?%d?[%.%d]*),(%d+)$") -- 1.111,11 and 5,00
  if whole and (not whole:find("%.") or whole:find("^%d+%.%d%d%d")) then
    return (whole:gsub("%.", "")) .. "." .. decimals
  end
  if text:find("^%d%d?%d? %d%d%d") then
    local joined = text:gsub(" ", "")
    if joined:find("^%d+$") or joined:find("^%d+%.%d+$") then return joined end
  end
  return nil
end

--- Figures as ASCII writes them: full-width digits and signs, spaces that do not break.
-- @tparam string text
-- @treturn string
function figures.narrow(text)
  if not text:find("[\194\226\239]") then return text end
  text = text:gsub("\194\160", " "):gsub("\226\128[\137\175]", " ")
  return (text:gsub("\239\188([\132-\153])", function(last) return string.char(last:byte() - 96) end))
end

--- Reads figures without a sign or a suffix.
-- @tparam string text
-- @treturn number|nil
function figures.plain(text)
  local p = plain(text)
  if not p and text:find("^%d+%.?%d*[eE][+-]?%d+$") then p = text end
  if p then
    local n = tonumber(p)
    return n and n < math.huge and n or nil
  end
  local base, exponent = text:match("^(%d+%.?%d*)x10%^(%-?%d+)$")
  if not base then
    base, exponent = text:match("^(%d+%.?%d*)×10%^(%-?%d+)$")
  end
  if base and math.abs(tonumber(exponent)) < 100 then return tonumber(base) * 10 ^ tonumber(exponent) end
  return nil
end

--- Reads figures with what may touch them: a sign, a suffix ("10k"), a fraction.
-- @tparam string text
-- @treturn number|nil
function figures.parse(text)
  text = figures.narrow(text)
  local sign, rest = text:match("^([+-]?)%s*(.+)$")
  if not rest then return nil end
  local factor = sign == "-" and -1 or 1
  if sign == "" and rest:find("^−") then
    rest, factor = rest:gsub("^−%s*", ""), -1
  end
  local n = figures.plain(rest)
  if not n then
    local number, suffix = rest:match("^([%d.,]*%d)%s?(%a+)$")
    if number and words.suffix[suffix:lower()] then n = figures.plain(number) end
    if n then factor = factor * words.suffix[suffix:lower()] end
  end
  if not n then
    local whole, above, below = rest:match("^(%d+)[ -](%d+)/(%d+)$")
    if not whole then
      above, below = rest:match("^(%d+)/(%d+)$")
    end
    if below and tonumber(below) ~= 0 then n = (tonumber(whole) or 0) + tonumber(above) / tonumber(below) end
  end
  if not n then
    local whole, fraction = rest:match("^(%d*)%s*([\194-\226][\128-\191]+)$")
    if fraction and words.fraction_sign[fraction] then
      n = (tonumber(whole) or 0) + words.fraction_sign[fraction]
    end
  end
  return n and n * factor
end

--- Reads an ordinal in figures ("22nd").
-- @tparam string text
-- @treturn number|nil
function figures.ordinal(text)
  local digits, ending = text:lower():match("^([%d,]+)(%a%a)$")
  if ending == "st" or ending == "nd" or ending == "rd" or ending == "th" then return figures.plain(digits) end
  return nil
end

return figures
