--- Opens what is read: files, standard input, compressed files; and names the files of folders.
-- @module stringer.cli.files

local lfs = require "lfs"
local system = require "stringer.core".system

local files = {}

local CHUNK = 65536

-- How a file begins that gzip made.
local GZIP = "\31\139"

--- What the name of a file says about what it holds; a `.gz` behind it does not matter.
-- @tparam string name
-- @treturn ?string "text", "jsonl", "csv" or "tsv"; nil where the name says nothing
function files.kind(name)
  local extension = name:gsub("%.gz$", ""):match "%.(%w+)$"
  local kinds =
    { txt = "text", text = "text", jsonl = "jsonl", ndjson = "jsonl", csv = "csv", tsv = "tsv", tab = "tsv" }
  return extension and kinds[extension:lower()]
end

-- Reads chunks of a file as they come. A caller that cannot wait puts a function into the gate; it returns when a
-- chunk is there.
local function plain(file, gate)
  return function()
    if gate and gate.wait then gate.wait(file) end
    return system.read(file, CHUNK)
  end
end

-- Reads one chunk ahead, to see how a file begins.
local function with_first(first, pull)
  return function()
    if first then
      local chunk = first
      first = nil
      return chunk
    end
    return pull()
  end
end

-- Unpacks chunks. A file may consist of several compressed files in a row.
local function unpacked(zlib, pull)
  local stream, pending, ended, taken = zlib.inflate(), "", false, 0
  return function()
    while true do
      if pending == "" then
        local chunk, problem = pull()
        if not chunk then
          if problem then return nil, problem end
          if not ended then return nil, "the compressed file ends before its end" end
          return nil
        end
        pending = chunk
      end
      if ended then
        stream, ended, taken = zlib.inflate(), false, 0
      end
      local ok, out, eof, bytes_in = pcall(stream, pending)
      if not ok then
        return nil, "damaged, or not compressed by gzip: " .. tostring(out):gsub("^.-:%d+: ", "")
      end
      pending, ended, taken = eof and pending:sub(bytes_in - taken + 1) or "", eof, bytes_in
      if out ~= "" then return out end
    end
  end
end

--- What unpacks gzip: lua-zlib, if it is there.
-- @treturn ?table its module
function files.zlib()
  local there, zlib = pcall(require, "zlib")
  return there and type(zlib) == "table" and zlib.inflate and zlib or nil
end

--- Opens a file.
-- @tparam string name "-" is standard input
-- @tparam[opt] table gate whose `wait`, if it is there, is called with Lua's file before each read
-- @treturn ?table `{pull=, close=, place=}`: `pull()` returns a chunk, nil at the end, or nil and what is wrong; nil if
-- it cannot be opened
-- @treturn ?string why not
function files.open(name, gate)
  local file = io.stdin
  if name ~= "-" then
    local message
    file, message = io.open(name, "rb")
    -- The message begins with the name, which the complaint has already.
    if not file then
      return nil, message:sub(1, #name + 2) == name .. ": " and message:sub(#name + 3) or message
    end
    if lfs.attributes(name, "mode") == "directory" then
      file:close()
      return nil, "is a folder; --recursive reads the files in it"
    end
  end
  local read = plain(file, gate)
  local first, problem = read()
  local pull = with_first(first, first and read or function() return nil, problem end)
  local zlib = first and first:sub(1, #GZIP) == GZIP and files.zlib()
  return {
    pull = zlib and unpacked(zlib, pull) or pull,
    close = function()
      if file ~= io.stdin then file:close() end
    end,
    place = name == "-" and "standard input" or name,
  }
end

local function sorted_names(folder)
  local names = {}
  for name in lfs.dir(folder) do
    if name ~= "." and name ~= ".." then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

-- Adds the files below a folder. Links to folders are not followed: they may lead in circles.
local function walk(folder, list, passed)
  for _, name in ipairs(sorted_names(folder)) do
    local path = folder:gsub("/*$", "") .. "/" .. name
    if lfs.symlinkattributes(path, "mode") == "directory" then
      if name:sub(1, 1) ~= "." then walk(path, list, passed) end
    elseif lfs.attributes(path, "mode") == "file" then
      if files.kind(name) then
        list[#list + 1] = path
      else
        passed[#passed + 1] = path
      end
    end
  end
end

--- The files of a command, those of folders by name and in order.
-- @tparam table names as they were given
-- @tparam function complain called with a folder and what was passed over in it
-- @treturn table list of names
function files.below(names, complain)
  local list = {}
  for _, name in ipairs(names) do
    if name ~= "-" and lfs.attributes(name, "mode") == "directory" then
      local passed, before = {}, #list
      local readable, problem = pcall(walk, name, list, passed)
      if not readable then
        complain(name, tostring(problem):gsub("^.-:%d+: ", ""))
      elseif passed[1] then
        complain(
          name,
          (
            "%d files are passed over, such as %s: .txt, .jsonl, .ndjson, .csv and .tsv are read, and"
            .. " those with .gz"
          ):format(#passed, passed[1])
        )
      elseif #list == before then
        complain(name, "holds no file to read")
      end
    else
      list[#list + 1] = name
    end
  end
  return list
end

return files
