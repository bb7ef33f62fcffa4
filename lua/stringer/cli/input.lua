--- Where documents come from: files of text, or JSON Lines. Both give *units*, `{place=, raw=, bytes=, kind=}`, one after another
-- and nothing kept: `place` is what a complaint names, `raw` the bytes, `problem` is there instead where they could not be had,
-- `kind` is "text" or "jsonl"; `note` tells what the user should know of a text that is read all the same.
-- @module stringer.cli.input

local foreign = require "stringer.cli.foreign"
local lfs = require "lfs"
local lines = require "stringer.cli.lines"
local system = require "stringer.core".system

local input = {}

local CHUNK = lines.CHUNK

local function open(name)
  if name == "-" then return io.stdin, "standard input" end
  local file, message = io.open(name, "rb")
  if not file then
    -- The message begins with the name, which the complaint has already.
    return nil, message:sub(1, #name + 2) == name .. ": " and message:sub(#name + 3) or message
  end
  if lfs.attributes(name, "mode") == "directory" then
    file:close()
    return nil, "is a folder; name the files in it"
  end
  return file, name
end

local function close(file)
  if file ~= io.stdin then file:close() end
end

-- All bytes of a file, if there are no more than `most`.
local function slurp(file, most)
  local parts, size = {}, 0
  while true do
    local part, message = system.read(file, CHUNK)
    if not part then
      if message then return nil, message end
      return table.concat(parts)
    end
    size = size + #part
    if size > most then return nil, lines.too_large(size, most) end
    parts[#parts + 1] = part
  end
end

--- The files that a command was given; standard input if it was given none.
-- @tparam table args as parsed
-- @treturn table list of names
function input.names(args)
  return args.files[1] and args.files or { "-" }
end

-- What a file holds: what the option says, else what its name does.
local function kind_of(name, option)
  return option or (name:find "%.jsonl$" or name:find "%.ndjson$") and "jsonl" or "text"
end

--- Whether there may be more than one document.
-- @tparam table args as parsed
-- @treturn boolean
function input.several(args)
  local names = input.names(args)
  return #names > 1 or kind_of(names[1], args.input) == "jsonl"
end

-- JSON that was not announced: no article begins so.
local function json_told(raw)
  if not raw:find '^%s*%[?%s*{%s*"' then return nil end
  return "no plain text, but JSON: --input jsonl reads a document from each line, --input text takes it as it stands"
end

local function once(unit)
  return function()
    local last = unit
    unit = nil
    return last
  end
end

local function refused(place, problem, kind)
  return { place = place, problem = problem, bytes = 0, kind = kind }
end

-- A file of text is one unit.
local function text_of(name, most, announced)
  local file, place = open(name)
  if not file then return once(refused(name, place, "text")) end
  local raw, problem = slurp(file, most)
  close(file)
  if not raw then return once(refused(place, problem, "text")) end
  problem = foreign.told(raw) or not announced and json_told(raw) or nil
  return once {
    place = place, raw = raw, problem = problem, note = not problem and foreign.malformed(raw) or nil,
    bytes = #raw, id = name == "-" and "stdin" or name, kind = "text",
  }
end

-- A line of JSON Lines that is not blank is a unit.
local function documents_of(name, most)
  local file, place = open(name)
  if not file then return once(refused(name, place, "jsonl")) end
  local next_line, number = lines.of(file, most), 0
  local function leave(problem)
    close(file)
    next_line = nil
    return problem and refused(place, problem, "jsonl")
  end
  return function()
    while next_line do
      local line, problem, bytes = next_line()
      if line == nil then return leave(problem) end
      number = number + 1
      if number == 1 and line then
        local told = foreign.told(line)
        if told then return leave(told) end
        line = line:gsub("^\239\187\191", "")
      end
      if problem or line:find "%S" then
        return { place = place .. ":" .. number, raw = line or nil, problem = problem, bytes = bytes, kind = "jsonl" }
      end
    end
  end
end

--- The documents of files, one after another.
-- @tparam table names of files; "-" is standard input
-- @tparam ?string kind what all of them hold, "text" or "jsonl"; without it each holds what its name says
-- @tparam integer most bytes that a document may have
-- @treturn function an iterator of units
function input.units(names, kind, most)
  local i, next_unit = 0, nil
  return function()
    while true do
      local unit = next_unit and next_unit()
      if system.interrupted() then return nil end
      if unit then return unit end
      i = i + 1
      local name = names[i]
      if not name then return nil end
      next_unit = kind_of(name, kind) == "jsonl" and documents_of(name, most) or text_of(name, most, kind)
    end
  end
end

--- How many bytes there are to read, or nil when that cannot be known (a pipe).
-- @tparam table names
-- @treturn ?integer
function input.total(names)
  local total = 0
  for _, name in ipairs(names) do
    local file = name ~= "-" and io.open(name, "rb")
    local size = file and file:seek "end"
    if file then file:close() end
    if not size or size >= 2 ^ 62 then return nil end
    total = total + size
  end
  return total
end

return input
