--- What the readers of foreign forms share: names of lexicons and values of features.
-- @module stringer.lexicon.values

local values = {}

--- A name of a lexicon from any text: small letters, digits and underscores.
-- @tparam string text
-- @treturn string
function values.name(text)
  local name = text:lower():gsub("[^%w]+", "_"):gsub("^_+", ""):gsub("_+$", "")
  if name == "" then return "lexicon" end
  return name:find "^%d" and "_" .. name or name
end

--- The lexicon of a file that names none: the last part of its path without the ending.
-- @tparam string path
-- @treturn string
function values.of_path(path) return values.name((path:gsub("^.*[/\\]", ""):gsub("%.[^.]*$", ""))) end

--- Lines of a text with their numbers, without line ends and byte order mark.
-- @tparam string text
-- @treturn function iterator of number, line
function values.lines(text)
  text = text:gsub("^\239\187\191", "")
  local number, at = 0, 1
  return function()
    if at > #text then return nil end
    number = number + 1
    local stop = text:find("\n", at, true) or #text + 1
    local line = text:sub(at, stop - 1)
    at = stop + 1
    return number, (line:gsub("\r$", ""))
  end
end

--- A value of JSON as a text: a whole number without a point, whatever the Lua.
-- @param value
-- @treturn string
function values.text(value)
  if type(value) == "number" and value % 1 == 0 and math.abs(value) < 2 ^ 53 then
    return ("%.0f"):format(value)
  end
  return tostring(value)
end

return values
