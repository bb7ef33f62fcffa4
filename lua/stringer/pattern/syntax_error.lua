--- Mistakes in patterns: where they are, and how they are shown.
--
-- A scope is where a source comes from: `{source=}` for a rule; for the body of a macro also `macro` (its name),
-- `parent` and `offset` (scope and place of its use), `name` and `first_line` (file and line of its definition).
-- @module stringer.pattern.syntax_error

local syntax_error = {}

local ParseError = {}
ParseError.__tostring = function(err) return ("%d:%d: %s"):format(err.line, err.column, err.message) end

--- Line and column of a place; columns count code points.
-- @tparam string source
-- @tparam number offset from 1
-- @treturn number line from 1
-- @treturn number column from 1
function syntax_error.place(source, offset)
  local line, start = 1, 1
  for stop in source:gmatch("()\n") do
    if stop >= offset then break end
    line, start = line + 1, stop + 1
  end
  local _, continuation = source:sub(start, offset - 1):gsub("[\128-\191]", "")
  return line, offset - start + 1 - continuation
end

local place = syntax_error.place

-- The length of a stretch, in which the bytes that continue a character are counted once.
local STRETCH = 256

local function within(text, first, last)
  local _, n = text:sub(first, last):gsub("[\128-\191]", "")
  return n
end

local function stretches(source)
  local before = { [0] = 0 }
  for k = 1, math.floor(#source / STRETCH) do
    before[k] = before[k - 1] + within(source, (k - 1) * STRETCH + 1, k * STRETCH)
  end
  return before
end

-- The line that holds a place: the last of the sorted starts that is not behind it.
local function line_of(starts, offset)
  local low, high = 1, #starts
  while low < high do
    local middle = math.floor((low + high + 1) / 2)
    if starts[middle] <= offset then
      low = middle
    else
      high = middle - 1
    end
  end
  return low
end

--- Makes a function that tells what @{place} tells, for many places of one source. A look-up takes about the same time
-- in a long source as in a short one.
-- @tparam string source
-- @treturn function (offset) → line, column
function syntax_error.placer(source)
  local starts = { 1 }
  for stop in source:gmatch "()\n" do
    starts[#starts + 1] = stop + 1
  end
  local before = source:find "[\128-\191]" and stretches(source)
  local function count(offset) -- of the bytes within characters in front of a place
    local k = math.floor((offset - 1) / STRETCH)
    return before[k] + within(source, k * STRETCH + 1, offset - 1)
  end
  return function(offset)
    local line = line_of(starts, offset)
    local start = starts[line]
    return line, offset - start + 1 - (before and count(offset) - count(start) or 0)
  end
end

local function unique(labels)
  local list, seen = {}, {}
  for _, label in ipairs(labels) do
    if not seen[label] then
      seen[label] = true
      list[#list + 1] = label
    end
  end
  return list
end

-- How many of the places that lead to a mistake are shown.
local MAX_USES = 20

-- The places that lead to the body of a macro, innermost first.
local function uses(scope)
  local list = {}
  while scope.parent and #list < MAX_USES do
    local outer = scope.parent
    local line, column = place(outer.source, scope.offset)
    list[#list + 1] = {
      macro = scope.macro,
      offset = scope.offset,
      line = line,
      column = column,
      source = outer.parent and outer.source,
      name = outer.name,
      first_line = outer.first_line,
    }
    scope = outer
  end
  return list
end

--- Makes an error of reading.
-- @tparam table scope
-- @tparam number offset from 1
-- @tparam string message
-- @tparam[opt] table expected labels of what would be right
-- @tparam[opt] string kind "size" where the pattern is too large
-- @treturn table
function syntax_error.new(scope, offset, message, expected, kind)
  local line, column = place(scope.source, offset)
  local err = {
    message = message,
    offset = offset,
    line = line,
    column = column,
    expected = unique(expected or {}),
    used = uses(scope),
    kind = kind,
  }
  if scope.parent then
    err.macro, err.source, err.name, err.first_line = scope.macro, scope.source, scope.name, scope.first_line
  end
  return setmetatable(err, ParseError)
end

--- Raises an error of reading; arguments as for `new`.
function syntax_error.raise(...) error(syntax_error.new(...), 0) end

--- Whether a value is an error of reading.
function syntax_error.is(value) return getmetatable(value) == ParseError end

--- The text at a place where something else was wanted.
-- @tparam string source
-- @tparam number offset
-- @tparam number stop the last byte that is not white space
-- @treturn string
function syntax_error.unexpected(source, offset, stop)
  if offset > stop then return "unexpected end" end
  local rest = source:sub(offset, offset + 80)
  if rest:find("^[\r\n]") then return "unexpected end of the line" end
  local text = rest:match("^[%a_][%w_]*")
    or rest:match("^%d+")
    or rest:match("^[%z\1-\127\194-\244][\128-\191]*")
  return ('unexpected "%s"'):format(text or rest:sub(1, 1))
end

local function listed(labels)
  if not labels[1] then return "" end
  if not labels[2] then return " expected " .. labels[1] end
  return " expected " .. table.concat(labels, ", ", 1, #labels - 1) .. " or " .. labels[#labels]
end

-- A line of the source and under it a caret.
local function excerpt(source, where, remark)
  local n, text = 0, ""
  for line in (source .. "\n"):gmatch("(.-)\r?\n") do
    n = n + 1
    if n == where.line then
      text = line
      break
    end
  end
  local codes = 0
  local padding = text:gsub("[%z\1-\127\194-\244][\128-\191]*", function(code)
    codes = codes + 1
    if codes >= where.column then return "" end
    return code == "\t" and "\t" or " "
  end)
  return "  " .. text .. "\n  " .. padding .. "^" .. remark
end

local function header(where, name, first_line, message)
  return ("%s:%d:%d: %s"):format(name, (first_line or 1) + where.line - 1, where.column, message)
end

--- An error as text: `name:line:column: message`, the line of the source, and a caret with what was expected;
-- for a mistake in a macro, then the places of use in the same way.
-- @tparam table err from `syntax.parse`
-- @tparam string source that was parsed
-- @tparam[opt="pattern"] string name of the file
-- @tparam[opt=1] number first_line the line of the file on which the source starts
-- @treturn string
function syntax_error.render(err, source, name, first_line)
  name = name or "pattern"
  local own_name, own_line = name, first_line
  if err.source then
    own_name, own_line = err.name or "macro " .. tostring(err.macro), err.first_line
  end
  local lines = {
    header(err, own_name, own_line, err.message),
    excerpt(err.source or source, err, listed(err.expected)),
  }
  for _, use in ipairs(err.used or {}) do
    local use_name, use_line = name, first_line
    if use.source then
      use_name, use_line = use.name or "a macro", use.first_line
    end
    lines[#lines + 1] = header(use, use_name, use_line, ('the macro "%s" is used here'):format(use.macro))
    lines[#lines + 1] = excerpt(use.source or source, use, "")
  end
  return table.concat(lines, "\n")
end

return syntax_error
