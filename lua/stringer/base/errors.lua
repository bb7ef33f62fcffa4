--- Errors that tell their place: file, line, column, the source line with a caret, and what was expected.
--
-- An error is a string, since every host can show one and every idiom of Lua accepts one. @{errors.fields} gives the
-- parts of the errors that were made last.
-- @module stringer.base.errors

local home = require "stringer.base.home"
local errors = {}

-- The parts of this many errors are remembered.
local KEPT = 256

local fields_of, ring, last = {}, {}, 0

local function keep(text, fields)
  if not fields_of[text] then
    last = last % KEPT + 1
    if ring[last] then fields_of[ring[last]] = nil end
    ring[last] = text
  end
  fields_of[text] = fields
  return text
end

--- The column as it is seen: a tab or a multi-byte character before the caret must not move it.
local function caret_line(source_line, column)
  local before = source_line:sub(1, column - 1)
  return (before:gsub("[\128-\191]", ""):gsub("[^\t]", " ")) .. "^"
end

-- Messages show at most this many bytes of a line: a line may be as long as a file.
local WIDTH = 400

local function cut(line)
  return #line > WIDTH and line:sub(1, WIDTH):gsub("[\192-\255]?[\128-\191]*$", "") .. "…" or line
end

-- Cuts a long line to the part around a column. Returns the part and the column in it.
local function around(line, column)
  local first = math.max(1, (column or 1) - 100)
  if first == 1 or #line <= WIDTH then return cut(line), column end
  while first > 1 and line:find("^[\128-\191]", first) do
    first = first - 1
  end
  return "…" .. cut(line:sub(first)), column - first + 1 + #"…"
end

local function place(e)
  if not e.file then return "" end
  local at = e.file
  if e.line then at = at .. ":" .. e.line end
  if e.line and e.column then at = at .. ":" .. e.column end
  return at .. ": "
end

local function render(e)
  local lines = { place(e) .. e.message:gsub("[^\n]+", cut) }
  if e.source_line then
    local line, column = around(e.source_line, e.column)
    lines[#lines + 1] = "    " .. line
    if column then lines[#lines + 1] = "    " .. caret_line(line, column) end
  end
  if e.note then lines[#lines + 1] = e.note end
  return table.concat(lines, "\n")
end

--- Makes an error.
-- @tparam table fields `message`; optional `file`, `line`, `column` (byte in the line, from 1), `source_line`, `note`
-- (a further line), `rule` (its name), `kind` (a word by which callers tell errors apart), `near` (what was written
-- there, or a list of ways to write it: without a column it is looked for in the file, from the line on)
-- @treturn string the error
function errors.new(fields)
  if fields.near and fields.file and fields.line and not fields.column then
    for _, near in ipairs(type(fields.near) == "table" and fields.near or { fields.near }) do
      local at = not fields.column
        and require "stringer.base.source".near(fields.file, fields.line, tostring(near))
      for key, value in pairs(at or {}) do
        fields[key] = value
      end
    end
  end
  return keep(render(fields), fields)
end

--- Whether a value is such an error.
-- @param value anything
-- @treturn boolean
function errors.is(value) return fields_of[value or false] ~= nil end

--- The parts of an error.
-- @param value what was raised
-- @treturn ?table a copy of the fields as for @{errors.new}, and `list` if it is several errors; nil if it is none of
-- these errors, or one of long ago
function errors.fields(value)
  local fields = fields_of[value or false]
  if not fields then return nil end
  local copy = {}
  for key, field in pairs(fields) do
    copy[key] = field
  end
  return copy
end

--- A place, and what was written there: for the column of an error.
-- @tparam table where `{file=, line=}`
-- @param near what was written
-- @treturn table `{file=, line=, near=}`, with all other fields of `where`
function errors.at(where, near) return setmetatable({ near = near }, { __index = where }) end

-- As `debug.getinfo` writes the source of the module's files.
local HOME = "@" .. home.folder() .. "/"

-- The place outside of this module that called into it; nothing for its own commands.
local function caller()
  local level = 3
  while true do
    local info = debug.getinfo(level, "Sl")
    if not info then return nil end
    if info.currentline > 0 and info.source:sub(1, #HOME) ~= HOME then
      return info.source:match "^[@=](.*)" or info.short_src, info.currentline
    end
    level = level + 1
  end
end

--- Makes an error and raises it. One that names no file is a wrong call: its place is where the module was called from.
-- @tparam table fields as for @{errors.new}
function errors.raise(fields)
  if not fields.file then
    fields.file, fields.line = caller()
  end
  error(errors.new(fields), 0)
end

--- Raises an error about a rule.
-- @tparam table r the rule, or a place in it as from @{errors.at}: `file`, `line`, `near`, `id`, `name` (may be nil)
-- @tparam string message with its values, as for `string.format`
function errors.of_rule(r, message, ...)
  errors.raise {
    file = r.file,
    line = r.line,
    near = r.near,
    rule = r.id,
    message = (r.name and ("rule %q: "):format(r.name) or "") .. message:format(...),
  }
end

--- Joins several errors into one; a single error is returned as it is.
-- @tparam table list of errors, not empty
-- @treturn string the error
function errors.join(list)
  if #list == 1 then return list[1] end
  local text = ("%s\n%d errors"):format(table.concat(list, "\n"), #list)
  return errors.new { message = text, list = list, kind = (fields_of[list[1]] or {}).kind }
end

-- The place of a declaration that is made on behalf of code elsewhere: see `errors.placed`.
local given

local function given_place()
  local frames = {}
  for i, frame in ipairs(given) do
    frames[i] = { file = frame.file, line = frame.line }
  end
  return frames
end

local function settle(before, ok, ...)
  given = before
  if not ok then error((...), 0) end
  return ...
end

--- Calls a function as if the places of a list had called it: @{errors.where} and @{errors.origin} answer from it.
-- @tparam table frames list of `{file=, line=}`, innermost first, not empty
-- @tparam function f
-- @param ... its arguments
-- @return its results
function errors.placed(frames, f, ...)
  local before = given
  given = frames
  return settle(before, pcall(f, ...))
end

-- Of functions the sources and, where that is a file, its name: a pack declares many things in one function.
local sources, files = setmetatable({}, { __mode = "k" }), setmetatable({}, { __mode = "k" })

-- The source of a function and its file; there is no function where a tail call was, in Lua 5.1.
local function source_of(f)
  if f and not sources[f] then
    local info = debug.getinfo(f, "S")
    sources[f], files[f] = info.source, info.what ~= "C" and info.source:match "^[@=](.*)" or false
  end
  return f and sources[f], f and files[f]
end

--- Where a Lua function was called from.
-- @tparam integer level as in `debug.getinfo`, 1 being the caller of this function
-- @treturn table `{file=, line=}`
function errors.where(level)
  if given then return { file = given[1].file, line = given[1].line } end
  local info = debug.getinfo(level + 1, "fl")
  if not info then return { file = "?", line = 0 } end
  local _, file = source_of(info.func)
  if file then return { file = file, line = info.currentline } end
  local other = debug.getinfo(level + 1, "S")
  return { file = other.source:match "^[@=](.*)" or other.short_src, line = info.currentline }
end

local function frames_from(level)
  local own = source_of(debug.getinfo(level, "f").func)
  local frames, at = {}, level + 1
  local info = debug.getinfo(at, "fl")
  while info do
    local source, file = source_of(info.func)
    if source and (not file or source == own) then break end
    if source then frames[#frames + 1] = { file = file, line = info.currentline } end
    at = at + 1
    info = debug.getinfo(at, "fl")
  end
  return frames
end

--- As @{errors.where}, with all the places that led there, innermost first, in so far as they are pack code: a rule
-- may be made by helper functions of a pack.
-- @tparam integer level as in `debug.getinfo`, 1 being the caller of this function
-- @treturn table `{file=, line=, frames=list of {file=, line=}}`; file and line are those of the outermost place in
-- the innermost file
function errors.origin(level)
  local frames = given and given_place() or frames_from(level + 1)
  if #frames == 0 then return errors.where(level) end
  local outer = 1
  while frames[outer + 1] and frames[outer + 1].file == frames[1].file do
    outer = outer + 1
  end
  return { file = frames[1].file, line = frames[outer].line, frames = frames }
end

--- ` (did you mean "x"?)`, or nothing where no known name is near.
-- @param word what was written
-- @tparam table known a list of names, or a table with names as keys
-- @treturn string
function errors.hint(word, known)
  local names = {}
  for k, v in pairs(known) do
    names[#names + 1] = type(k) == "string" and k or tostring(v)
  end
  table.sort(names)
  return require "stringer.base.suggest".hint(tostring(word), names)
end

--- Raises unless every key of a table is known.
-- @tparam table t
-- @tparam table known a set of names
-- @tparam string what the table is, for the message
-- @tparam table where `{file=, line=}`
function errors.check_keys(t, known, what, where)
  for key in pairs(t) do
    if not known[key] then
      errors.raise {
        file = where.file,
        line = where.line,
        near = key,
        message = ("%s: unknown key `%s`%s"):format(what, tostring(key), errors.hint(key, known)),
      }
    end
  end
end

return errors
