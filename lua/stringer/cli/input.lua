--- Where documents come from: files of text, or JSON Lines. Both give *units*, `{place=, raw=, bytes=}`, one after another
-- and nothing kept: `place` is what a complaint names, `raw` the bytes, `problem` is there instead where they could not be had.
-- @module stringer.cli.input

local system = require "stringer.core".system

local input = {}

local CHUNK = 65536

local function open(name)
  if name == "-" then return io.stdin, "standard input" end
  local file, message = io.open(name, "rb")
  if not file then
    -- The message begins with the name, which the complaint has already.
    return nil, message:sub(1, #name + 2) == name .. ": " and message:sub(#name + 3) or message
  end
  -- A folder opens and fails to be read, with a message that names nothing.
  return file, name
end

local function close(file)
  if file ~= io.stdin then file:close() end
end

local function too_large(bytes, most)
  return ("more than %g MB (%d bytes so far); --max-size raises the limit"):format(most / 1e6, bytes)
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
    if size > most then return nil, too_large(size, most) end
    parts[#parts + 1] = part
  end
end

--- The files that a command was given; standard input if it was given none.
-- @tparam table args as parsed
-- @treturn table list of names
function input.names(args)
  return args.files[1] and args.files or { "-" }
end

--- What the files of a command hold: what its option says, else what their names do.
-- @tparam table args as parsed
-- @treturn string "jsonl" or "text"
function input.kind(args)
  if args.input then return args.input end
  for _, name in ipairs(args.files) do
    if not (name:find "%.jsonl$" or name:find "%.ndjson$") then return "text" end
  end
  return args.files[1] and "jsonl" or "text"
end

--- Units of text files: a file is a document.
-- @tparam table names of files; "-" is standard input
-- @tparam integer most bytes that a document may have
-- @treturn function an iterator
function input.files(names, most)
  local i = 0
  return function()
    i = i + 1
    local name = names[i]
    if not name then return nil end
    local file, place = open(name)
    if not file then return { place = name, problem = place, bytes = 0 } end
    local raw, message = slurp(file, most)
    close(file)
    if not raw and message == "interrupted" then return nil end
    return { place = place, raw = raw, problem = message, bytes = raw and #raw or 0, id = name == "-" and "stdin" or name }
  end
end

-- The lines of one file. A line beyond `most` is read to its end, but not kept.
local function lines_of(file, most)
  local buffer, at, ended = "", 1, false
  local function fill()
    local part, message = system.read(file, CHUNK)
    if part then
      buffer, at = buffer:sub(at) .. part, 1
      return true
    end
    ended = true
    return false, message
  end
  -- For a line that is longer than the buffer: collects it in parts, so that its cost is linear.
  local function long_line()
    local parts, size = { buffer:sub(at) }, #buffer - at + 1
    buffer, at = "", 1
    while true do
      local part, message = system.read(file, CHUNK)
      if message then return nil, message end
      if not part then
        ended = true
        break
      end
      local stop = part:find("\n", 1, true)
      size = size + (stop and stop - 1 or #part)
      if size <= most then parts[#parts + 1] = stop and part:sub(1, stop - 1) or part else parts = {} end
      if stop then
        buffer, at = part, stop + 1
        break
      end
    end
    if size > most then return false, too_large(size, most), size end
    return table.concat(parts), nil, size
  end
  return function()
    while true do
      local stop = buffer:find("\n", at, true)
      if stop then
        local line = buffer:sub(at, stop - 1)
        at = stop + 1
        return line, nil, #line + 1
      end
      if ended then return nil end
      if #buffer - at + 1 > CHUNK then
        local line, message, size = long_line()
        return line, message, size
      end
      local more, message = fill()
      if not more then
        if message then return nil, message end
        if at > #buffer then return nil end
        local line = buffer:sub(at)
        at = #buffer + 1
        return line, nil, #line
      end
    end
  end
end

--- Units of JSON Lines: a line that is not blank is a document.
-- @tparam table names of files; "-" is standard input
-- @tparam integer most bytes that a line may have
-- @treturn function an iterator
function input.lines(names, most)
  local i, next_line, file, place, number = 0, nil, nil, nil, 0
  local function next_file()
    i = i + 1
    if not names[i] then return nil end
    file, place = open(names[i])
    if not file then return { place = names[i], problem = place, bytes = 0 } end
    next_line, number = lines_of(file, most), 0
    return true
  end
  return function()
    while true do
      if not next_line then
        local opened = next_file()
        if opened ~= true then return opened end
      end
      local line, problem, bytes = next_line()
      if line == nil then
        close(file)
        next_line = nil
        if problem == "interrupted" then return nil end
        if problem then return { place = place, problem = problem, bytes = 0 } end
      else
        number = number + 1
        if number == 1 and line then line = line:gsub("^\239\187\191", "") end
        if problem or line:find "%S" then
          return { place = place .. ":" .. number, raw = line or nil, problem = problem, bytes = bytes }
        end
      end
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
