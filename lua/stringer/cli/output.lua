--- Where dossiers go: standard output, a file, or a folder with a file for each document.
-- A file appears under its name when it is whole; until then it has another.
-- @module stringer.cli.output

local system = require "stringer.core".system
local terminal = require "stringer.cli.terminal"
local lfs = require "lfs"

local output = {}

local check = terminal.check

local MOST_LINKS = 40

-- The file that a path leads to through symbolic links: it is replaced, not the link.
local function target_of(path)
  for _ = 1, MOST_LINKS do
    if lfs.symlinkattributes(path, "mode") ~= "link" then return path end
    local target = lfs.symlinkattributes(path, "target")
    if not target then return path end
    path = target:sub(1, 1) == "/" and target or (path:match "^.*/" or "") .. target
  end
  check(nil, path .. ": too many symbolic links")
end

-- What is no file, a device or a pipe, is written to as it is.
local function open_file(path)
  local file, message = io.open(path, "wb")
  check(file, message)
  return {
    write = function(_, s) check(file:write(s)) end,
    close = function() check(file:close()) end,
  }
end

-- A file that is renamed when it is closed with success.
local function whole_file(path)
  path = target_of(path)
  local mode = lfs.attributes(path, "mode")
  check(mode ~= "directory", path .. ": it is a directory")
  if mode and mode ~= "file" then return open_file(path) end
  local part = ("%s.part-%d"):format(path, system.pid())
  local file, message = io.open(part, "wb")
  check(file, message and path .. message:sub(#part + 1))
  local function fail(problem)
    os.remove(part)
    check(nil, problem)
  end
  return {
    write = function(_, s)
      local written, problem = file:write(s)
      if not written then fail(problem) end
    end,
    close = function(_, whole)
      local closed, problem = file:close()
      if not closed then fail(problem) end
      if not whole then os.remove(part) else check(os.rename(part, path)) end
    end,
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

--- A stream of documents into one place.
-- @tparam ?string path nil or "-" for standard output
-- @tparam table format as in `stringer.export`
-- @tparam boolean several whether there may be more than one document
-- @treturn table with `add(id, out)` and `close(whole)`
function output.stream(path, format, several)
  local sink = (path and path ~= "-") and whole_file(path) or standard_output()
  local frame = several and format.several or format
  local first = true
  local stream = {}
  function stream.add(_, _, out)
    -- The head goes out with the first document: a run that has none writes nothing that is half.
    sink:write((first and (frame.head or "") or (frame.separator or "")) .. out)
    first = false
  end
  function stream.close(_, whole)
    if first then sink:write((frame.head or "")) end
    if frame.tail then sink:write(frame.tail) end
    sink:close(whole)
  end
  return stream
end

-- A name of a file from the id of a document: nothing that leads out of the folder or that a system refuses.
local function safe_name(id)
  local name = id:gsub("[%c/\\:*?\"<>|]", "_"):gsub("^%.+", "_"):sub(1, 120)
  return name ~= "" and name or "document"
end

--- A file for each document, in a folder that is made if it is not there.
-- @tparam string path of the folder
-- @tparam table format as in `stringer.export`
-- @treturn table with `add(id, out)` and `close(whole)`
function output.folder(path, format)
  if lfs.attributes(path, "mode") ~= "directory" then check(lfs.mkdir(path)) end
  local taken = {}
  return {
    add = function(_, id, out)
      local name = safe_name(id)
      local n = (taken[name] or 0) + 1
      taken[name] = n
      if n > 1 then name = name .. "-" .. n end
      local file = whole_file(("%s/%s.%s"):format(path, name, format.extension))
      file:write((format.head or "") .. out .. (format.tail or ""))
      file:close(true)
    end,
    close = function() end,
  }
end

return output
