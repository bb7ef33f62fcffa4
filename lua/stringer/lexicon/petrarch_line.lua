--- Parts of the lines of TABARI and PETRARCH dictionaries: phrases, codes, dates.
-- @module stringer.lexicon.petrarch_line

local values = require "stringer.lexicon.values"

local line = {}

--- Lines without comments (after `#`, `;` or inside `<!-- -->`) and white space at the end.
-- @tparam string text
-- @treturn function iterator of number, content
function line.each(text)
  local next_line, commented = values.lines(text), false
  return function()
    while true do
      local number, content = next_line()
      if not number then return nil end
      if commented then
        local stop = content:find("-->", 1, true)
        content, commented = stop and content:sub(stop + 3) or "", not stop
      end
      content = content:gsub("<!%-%-.-%-%->", "")
      local start = content:find("<!--", 1, true)
      if start then
        content, commented = content:sub(1, start - 1), true
      end
      content = content:gsub("[#;].*$", ""):gsub("%s+$", "")
      if content ~= "" then return number, content end
    end
  end
end

--- A phrase as text: underscores are spaces; a final one only says that the word is whole.
-- @tparam string text
-- @treturn string phrase
-- @treturn boolean whether it ended in an underscore
function line.phrase(text)
  local whole = text:find "_%s*$" ~= nil
  local phrase = text:gsub("[_%s]+", " "):gsub("^ ", ""):gsub(" $", "")
  return phrase, whole
end

--- How the case of a phrase is to be met: the dictionaries know capitals only. Up to three letters are an abbreviation.
function line.case(phrase) return #phrase <= 3 and "exact" or "folded" end

-- "70201", "20070201" or "070201" as an ISO date; two digits of a year up to 30 are after 2000, as in PETRARCH.
local function iso(digits)
  local year, month, day = digits:match "^(%d%d%d%d)(%d%d)(%d%d)$"
  if not year then
    year, month, day = digits:match "^(%d%d)(%d%d)(%d%d)$"
    if not year then return nil end
    year = (tonumber(year) > 30 and "19" or "20") .. year
  end
  if tonumber(month) > 12 or tonumber(day) > 31 then return nil end
  return ("%s-%s-%s"):format(year, month, day)
end

local function range(text)
  local from, to = text:match "^(%d+)%s*%-%s*(%d+)$"
  if from then return iso(from), iso(to), iso(from) and iso(to) and true end
  local sign, date = text:match "^([<>])%s*(%d+)$"
  if not sign then return nil end
  date = iso(date)
  if sign == ">" then return date, nil, date end
  return nil, date, date
end

--- The codes in square brackets at the end of a line: "[AFGELI 620101-780427] [AFGGOV >780427]".
-- @tparam string text
-- @tparam function report called with a message for each code that is not kept
-- @treturn {table,...} of `code`, `from`, `to` (ISO dates, both inclusive; nil is open)
function line.codes(text, report)
  local codes = {}
  for inside in text:gmatch "%[([^%]]*)%]" do
    local code, rest = inside:match "^%s*(%S+)%s*(.-)%s*$"
    if not code or not code:find "^[%u%d~:%-]+$" then
      report(("[%s] is no code: not kept"):format(inside))
    elseif rest == "" then
      codes[#codes + 1] = { code = code }
    else
      local from, to, ok = range(rest)
      if ok then
        codes[#codes + 1] = { code = code, from = from, to = to }
      else
        report(("[%s]: no date can be made of %q: not kept"):format(inside, rest))
      end
    end
  end
  if text:find "%[[^%]]*$" then report "a bracket is never closed: not kept" end
  return codes
end

--- A line without its codes and forms.
function line.head(text) return (text:gsub("%s*[%[{(].*$", "")) end

return line
