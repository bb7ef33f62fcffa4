--- Where dossiers go: standard output, a file, or a folder with a file for each document. All of these have `add(id,
-- out)`, `mark(place)` when a document is in with all that was said of it, and `close(whole)`; `done`, how many
-- documents an earlier run has put there; `error`, a function that adds a line to the file of errors if there is one.
-- @module stringer.cli.output

local frames = require "stringer.base.frames"
local lfs = require "lfs"
local parts = require "stringer.cli.parts"
local system = require "stringer.core".system
local terminal = require "stringer.cli.terminal"

local output = {}

local check = terminal.check

-- Devices and pipes are written to directly.
local function device(path)
  local file, message = io.open(path, "wb")
  check(file, message)
  return {
    write = function(_, s) check(file:write(s)) end,
    close = function() check(file:close()) end,
  }
end

local function standard_output()
  -- Without a buffer of stdio's, a line is one write and an end of the run cannot fall within it.
  io.stdout:setvbuf "no"
  return {
    write = function(_, s) check(io.stdout:write(s)) end,
    close = function() end,
  }
end

-- A place to write to that cannot be resumed, for it has no name.
local function passing(path)
  if not path or path == "-" then return standard_output() end
  local mode = lfs.attributes(path, "mode")
  check(mode ~= "directory", path .. ": it is a directory")
  return mode and mode ~= "file" and device(path) or nil
end

-- The file of errors among `names`, and what adds to it.
local function with_errors(sink, names, path)
  if not path then return end
  local mode = lfs.attributes(path, "mode")
  if mode and mode ~= "file" then
    local stream = device(path)
    sink.error = function(line) stream:write(line) end
    return
  end
  path = parts.target(path)
  names[#names + 1] = path
  sink.error = function(line) sink.parts:write(path, line) end
end

-- What all sinks do with the parts that they have.
local function finish(sink, names, options)
  sink.parts = parts.open(names, options)
  sink.done, sink.last, sink.was_whole = sink.parts.done, sink.parts.last, sink.parts.was_whole
  sink.mark = function(_, place) sink.parts:mark(place) end
  return sink
end

-- How documents follow each other, whatever takes them.
local function framed(format, several, empty, write)
  local frame = several and format.several or format
  local first = empty
  local framing = {}
  function framing.add(_, _, out)
    if out == "" then return end
    -- The head goes out with the first document: a run that has none writes nothing that is half.
    write((first and (frame.head or "") or (frame.separator or "")) .. out)
    first = false
  end
  function framing.tail()
    if first then write(frame.head or "") end
    write(frame.tail or "")
  end
  return framing
end

-- Writes to a terminal, a pipe or a device, from which nothing can be taken back. The file of errors gets its name
-- however the run ends.
local function stream_to(stream, format, several, options)
  local sink = framed(format, several, true, function(s) stream:write(s) end)
  local names = {}
  with_errors(sink, names, options.errors)
  options.state = names[1] and names[1] .. ".state"
  if names[1] then
    finish(sink, names, options)
  else
    sink.done, sink.mark = 0, function() end
  end
  function sink.close()
    sink.tail()
    stream:close()
    if sink.parts then sink.parts:close(true) end
  end
  return sink
end

--- A stream of documents into one place.
-- @tparam ?string path nil or "-" for standard output
-- @tparam table format as in `stringer.export`
-- @tparam boolean several whether there may be more than one document
-- @tparam table options `errors`: the path of a file of errors, if there is to be one; `resume` and `options` as for
-- `stringer.cli.parts`
-- @treturn table the sink
function output.stream(path, format, several, options)
  local stream = passing(path)
  if stream then return stream_to(stream, format, several, options) end
  path = parts.target(path)
  local sink, names = nil, { path }
  sink = framed(format, several, true, function(s) sink.parts:write(path, s) end)
  with_errors(sink, names, options.errors)
  options.state = path .. ".state"
  finish(sink, names, options)
  if sink.parts:size(path) > 0 then
    local framing = framed(format, several, false, function(s) sink.parts:write(path, s) end)
    sink.add, sink.tail = framing.add, framing.tail
  end
  function sink.close(_, whole)
    if whole and not sink.was_whole then sink.tail() end
    sink.parts:close(whole)
  end
  return sink
end

-- Makes the name of a file of a document's id: it cannot lead out of the folder, and every system accepts it.
local function safe_name(id)
  local name = id:gsub('[%c/\\:*?"<>|]', "_"):gsub("^%.+", "_"):sub(1, 120)
  return name ~= "" and name or "document"
end

--- Makes a folder if it is not there.
-- @tparam string path
function output.make_folder(path)
  if lfs.attributes(path, "mode") ~= "directory" then check(lfs.mkdir(path)) end
end

--- Writes a file that appears under its name only when it is whole.
-- @tparam string path
-- @tparam string content
function output.whole(path, content)
  local part = ("%s.part-%d"):format(path, system.pid())
  local file, problem = system.create(part)
  -- An ended process had the same number.
  if not file and lfs.symlinkattributes(part, "mode") == "file" then
    os.remove(part)
    file, problem = system.create(part)
  end
  check(file, ("%s: %s"):format(part, tostring(problem)))
  local ok, message = file:write(content)
  if ok then
    ok, message = os.rename(part, path)
  end
  file:close()
  if not ok then os.remove(part) end
  check(ok, message)
end

--- A file for each table, in a folder that is made if it is not there.
-- @tparam string path of the folder
-- @tparam table format as in `stringer.export`
-- @tparam table options as for @{output.stream}, and what makes them: `version`, `provenance`
-- @treturn table the sink
function output.tables(path, format, options)
  output.make_folder(path)
  local names, sink = {}, nil
  for i, t in ipairs(format.tables) do
    names[i] = parts.target(("%s/%s.%s"):format(path:gsub("/+$", ""), t.name, format.extension))
  end
  local n, runs = #names, parts.target(("%s/runs.%s"):format(path:gsub("/+$", ""), format.extension))
  names[n + 1] = runs
  sink = {
    add = function(_, _, out)
      local pieces = n > 1 and frames.unpack(out) or { out }
      for i = 1, n do
        sink.parts:write(names[i], pieces[i])
      end
    end,
  }
  with_errors(sink, names, options.errors)
  options.state = path:gsub("/+$", "") .. "/.stringer.state"
  finish(sink, names, options)
  for i, t in ipairs(format.tables) do
    if not sink.was_whole and sink.parts:size(names[i]) == 0 then sink.parts:write(names[i], t.head) end
  end
  local started = os.date "!%Y-%m-%dT%H:%M:%SZ"
  sink.close = function(_, whole)
    if whole and not sink.was_whole then
      sink.parts:write(
        runs,
        format.runs {
          stringer = options.version,
          provenance = options.provenance,
          options = options.options,
          started = started,
          finished = os.date "!%Y-%m-%dT%H:%M:%SZ",
          documents = sink.parts.done,
        }
      )
    end
    sink.parts:close(whole)
  end
  return sink
end

-- Names of pages, each once. Those of a run that goes on are in its first page.
local function page_names(index, extension)
  local taken = {}
  local function name_of(id)
    local name = safe_name(id)
    if name == "index" then name = "index-" end
    local n = (taken[name] or 0) + 1
    taken[name] = n
    return (n > 1 and name .. "-" .. n or name) .. "." .. extension
  end
  local file = io.open(index .. ".part", "rb")
  for line in file and file:lines() or function() end do
    local id = line:match "^<!%-%- id (%x*) %-%->$"
    if id then name_of((id:gsub("%x%x", function(hex) return string.char(tonumber(hex, 16)) end))) end
  end
  if file then file:close() end
  return name_of
end

--- A page for each document, in a folder that is made if it is not there, and a first page that leads to them.
-- @tparam string path of the folder
-- @tparam table format as in `stringer.export`
-- @tparam table options as for @{output.stream}
-- @treturn table the sink
function output.pages(path, format, options)
  output.make_folder(path)
  path = path:gsub("/+$", "")
  local index, sink = parts.target(path .. "/index.html"), {}
  local names = { index }
  with_errors(sink, names, options.errors)
  options.state = path .. "/.stringer.state"
  finish(sink, names, options)
  local name_of = page_names(index, format.extension)
  if not sink.was_whole and sink.parts:size(index) == 0 then sink.parts:write(index, format.index.head()) end
  function sink.add(_, id, out)
    local pieces, name = frames.unpack(out), name_of(id)
    output.whole(path .. "/" .. name, pieces[1])
    local hex = id:gsub(".", function(c) return ("%02x"):format(c:byte()) end)
    sink.parts:write(index, ("<!-- id %s -->\n"):format(hex) .. format.index.linked(pieces[2], name))
  end
  function sink.close(_, whole)
    if whole and not sink.was_whole then sink.parts:write(index, format.index.tail()) end
    sink.parts:close(whole)
  end
  return sink
end

return output
