--- The text of pack files, read again when an error is to be shown in them.
-- @module stringer.base.source

local source = {}

local function read(file)
  local handle = io.open(file, "rb")
  if not handle then return nil end
  local text = handle:read "*a"
  handle:close()
  return text
end

--- Byte at which a line starts; nil when there are fewer lines.
local function line_start(text, line)
  local at = 1
  for _ = 2, line do
    at = text:find("\n", at, true)
    if not at then return nil end
    at = at + 1
  end
  return at
end

--- Line, column and text of the line that holds a byte.
local function locate(text, offset)
  local line, start = 1, 1
  while true do
    local stop = text:find("\n", start, true)
    if not stop or stop >= offset then
      return line, offset - start + 1, (text:sub(start, (stop or #text + 1) - 1):gsub("\r$", ""))
    end
    line, start = line + 1, stop + 1
  end
end

source.locate = locate

--- Finds a byte of a rule's pattern in the file that the rule stands in: the pattern is looked for as it is written,
-- from the line of the rule on, which finds all strings without escapes.
-- @tparam string file
-- @tparam integer line where the rule starts
-- @tparam string pattern its text
-- @tparam integer offset byte in the pattern, from 1
-- @treturn ?table `{line=, column=, source_line=}`, nil when it is not found
function source.find(file, line, pattern, offset)
  local text = read(file)
  local from = text and line_start(text, line)
  local at = from and text:find(pattern, from, true) or text and text:find(pattern, 1, true)
  if not at then return nil end
  local found_line, column, source_line = locate(text, at + offset - 1)
  return { line = found_line, column = column, source_line = source_line }
end

--- A rule or phase is taken to reach this many lines below its start.
local REACH = 80

--- Finds a word or text that is known to be written at a line or soon after.
-- @tparam string file
-- @tparam integer line where to begin
-- @tparam string word
-- @treturn ?table `{line=, column=, source_line=}`, nil when it is not found as a whole
function source.near(file, line, word)
  local text = word ~= "" and read(file)
  local at = text and line_start(text, line)
  local stop = at and (line_start(text, line + REACH) or #text + 1)
  local bare_start, bare_end = word:find "^[%w_]", word:find "[%w_]$"
  while at do
    local first, last = text:find(word, at, true)
    if not first or first >= stop then return nil end
    local inside = bare_start and text:sub(first - 1, first - 1):find "[%w_]"
      or bare_end and text:sub(last + 1, last + 1):find "[%w_]"
    if not inside then
      local found_line, column, source_line = locate(text, first)
      return { line = found_line, column = column, source_line = source_line }
    end
    at = last + 1
  end
  return nil
end

--- Where a pattern was written, of several places that led to its rule.
-- @tparam table frames list of `{file=, line=}`, innermost first
-- @tparam string pattern its text
-- @treturn ?string file, nil if the text stands in none of them
-- @treturn ?integer line
function source.written(frames, pattern)
  local seen = {}
  for _, frame in ipairs(frames) do
    local text = not seen[frame.file] and read(frame.file)
    seen[frame.file] = true
    local at = text and text:find(pattern, 1, true)
    if at then return frame.file, (locate(text, at)) end
  end
  return nil
end

--- Completes a pattern's error by its place in the file, or at least by the pattern's own line.
-- @tparam table where `{file=, line=}` of the rule or macro
-- @tparam string pattern
-- @tparam integer offset byte in the pattern, from 1
-- @treturn table `{file=, line=, column=, source_line=}`
function source.place(where, pattern, offset)
  local at = source.find(where.file, where.line, pattern, offset)
  if not at then
    local _, column, source_line = locate(pattern, offset)
    at = { line = where.line, column = column, source_line = source_line }
  end
  at.file = where.file
  return at
end

return source
