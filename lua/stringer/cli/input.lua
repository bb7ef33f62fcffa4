--- Where documents come from: files of text, JSON Lines, tables. All give *units*, `{place=, raw=, bytes=, kind=,
-- id=}`, one after another, and keep none. `place` is the name for messages, `raw` the bytes. `problem` stands in the
-- place of bytes that cannot be read (`whole`: the rest of the file cannot). `kind` is "text", "jsonl" or "row", `id`
-- the name of a document without an id, `note` a warning about a text that is read all the same.
-- @module stringer.cli.input

local files = require "stringer.cli.files"
local foreign = require "stringer.cli.foreign"
local lines = require "stringer.cli.lines"
local record = require "stringer.cli.record"
local rows = require "stringer.cli.rows"
local system = require "stringer.core".system

local input = {}

--- What files may hold.
input.KINDS = { "text", "jsonl", "csv", "tsv" }

-- All bytes of a file, if there are no more than `most`.
local function slurp(pull, most)
  local parts, size = {}, 0
  while true do
    local part, message = pull()
    if not part then
      if message then return nil, message end
      return table.concat(parts)
    end
    size = size + #part
    if size > most then return nil, lines.too_large(size, most) end
    parts[#parts + 1] = part
  end
end

-- The kind of a file: that of the option, else that of its name.
local function kind_of(name, option) return option or files.kind(name) or "text" end

--- The files that a command was given; standard input if it was given none.
-- @tparam table args as parsed
-- @tparam[opt] function complain called with a place and what is wrong there
-- @treturn table list of names
function input.names(args, complain)
  if not args.files[1] then return { "-" } end
  return args.recursive and files.below(args.files, complain or function() end) or args.files
end

--- Whether there may be more than one document.
-- @tparam table names of files
-- @tparam ?string kind as for @{input.units}
-- @treturn boolean
function input.several(names, kind) return #names ~= 1 or kind_of(names[1], kind) ~= "text" end

local function once(unit)
  return function()
    local last = unit
    unit = nil
    return last
  end
end

local function refused(place, problem, kind)
  return { place = place, problem = problem, bytes = 0, kind = kind, whole = true }
end

-- The name that ids of documents without one begin with.
local function stem(name) return name == "-" and "stdin" or name end

-- A file of text is one unit.
local function text_of(name, file, most, announced)
  local raw, problem = slurp(file.pull, most)
  file.close()
  if not raw then return once(refused(file.place, problem, "text")) end
  problem = foreign.told(raw) or not announced and foreign.unannounced(raw) or nil
  return once {
    place = file.place,
    raw = raw,
    problem = problem,
    note = not problem and foreign.malformed(raw) or nil,
    whole = problem and true,
    bytes = #raw,
    id = stem(name),
    kind = "text",
  }
end

-- Hands out the units that `next_unit` makes until it returns false, and what is wrong with the file's rest.
local function units_of(file, kind, next_unit)
  local open = true
  return function()
    while open do
      local unit, problem = next_unit()
      if unit then return unit end
      if unit == false then
        open = false
        file.close()
        return problem and refused(file.place, problem, kind)
      end
    end
  end
end

-- A line of JSON Lines that is not blank is a unit.
local function documents_of(name, file, most)
  local next_line, number = lines.of(file.pull, most), 0
  return units_of(file, "jsonl", function()
    local line, problem, bytes = next_line()
    if line == nil then return false, problem end
    number = number + 1
    if number == 1 and line then
      local told = foreign.told(line)
      if told then return false, told end
      line = line:gsub("^\239\187\191", "")
    end
    if not problem and not line:find "%S" then return nil end
    return {
      place = file.place .. ":" .. number,
      raw = line or nil,
      problem = problem,
      bytes = bytes,
      kind = "jsonl",
      id = stem(name) .. ":" .. number,
    }
  end)
end

-- How a file begins, and what reads all of it.
local function peeked(pull)
  local first, problem = pull()
  return first or "",
    function()
      local chunk, message = first, problem
      first, problem = nil, nil
      if chunk or message then return chunk, message end
      return pull()
    end
end

-- A row of a table is a unit; its first row names the columns.
local function rows_of(name, file, most, options)
  local head, pull = peeked(file.pull)
  local told = foreign.told(head)
  local separator = options.kind == "tsv" and "\t" or rows.separator(head:match "^[^\r\n]*")
  local next_row, names = rows.of(pull, most, separator), nil
  return units_of(file, "row", function()
    if told then return false, told end
    local cells, problem, bytes, line = next_row()
    if cells == nil then return false, problem end
    if not names then
      if cells and #cells == 1 and not cells[1]:find "%S" then return nil end
      if not cells then return false, problem end
      names, problem = record.header(cells, options.columns)
      if not names then return false, problem end
      return nil
    end
    local raw
    if cells then
      raw, problem = record.pack(names, cells)
    end
    if raw == "" then return nil end
    return {
      place = file.place .. ":" .. line,
      raw = raw,
      problem = problem,
      bytes = bytes,
      kind = "row",
      id = stem(name) .. ":" .. line,
    }
  end)
end

-- The units of one file.
local function open(name, options)
  local file, problem = files.open(name, options.gate)
  if not file then return once(refused(name, problem, "text")) end
  local kind = kind_of(name, options.kind)
  if kind == "jsonl" then return documents_of(name, file, options.most) end
  if kind == "text" then return text_of(name, file, options.most, options.kind) end
  return rows_of(name, file, options.most, { kind = kind, columns = options.columns })
end

--- The documents of files, one after another.
-- @tparam table names of files; "-" is standard input
-- @tparam table options `most`, bytes that a document may have; `kind`, what all of them hold: one of `input.KINDS`,
-- without it each holds what its name says; `columns` of tables, as `stringer.cli.record` makes them, by default
-- those with the names of the fields; `gate` as for `stringer.cli.files`
-- @treturn function an iterator of units
function input.units(names, options)
  local i, next_unit = 0, nil
  options = {
    most = options.most,
    kind = options.kind,
    gate = options.gate,
    columns = options.columns or record.columns(),
  }
  return function()
    while true do
      local unit = next_unit and next_unit()
      if system.interrupted() then return nil end
      if unit then return unit end
      i = i + 1
      if not names[i] then return nil end
      next_unit = open(names[i], options)
    end
  end
end

--- How many bytes there are to read, or nil when that cannot be known (a pipe, compressed files).
-- @tparam table names
-- @treturn ?integer
function input.total(names)
  local total = 0
  for _, name in ipairs(names) do
    local file = name ~= "-" and not name:find "%.gz$" and io.open(name, "rb")
    local size = file and file:seek "end"
    if file then file:close() end
    if not size or size >= 2 ^ 62 then return nil end
    total = total + size
  end
  return total
end

return input
