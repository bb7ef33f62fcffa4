--- The lines of a file, read in chunks: as they come from a pipe, and of any length.
-- @module stringer.cli.lines

local lines = {}

-- A line that is longer than this is collected in parts.
local CHUNK = 65536

--- What is said of a text or line that is larger than it may be.
-- @tparam integer bytes seen so far
-- @tparam integer most
-- @treturn string
function lines.too_large(bytes, most)
  return ("more than %g MB (%d bytes so far); `extract --max-size` raises the limit"):format(most / 1e6, bytes)
end

-- `buffer` from `at` on holds the bytes that have been read and not yet handed out.
local Lines = {}
Lines.__index = Lines

-- Appends a chunk to the rest of the buffer; false at the end of the file, or false and what is wrong.
function Lines:fill()
  local part, problem = self.pull()
  if part then
    self.buffer, self.at = self.buffer:sub(self.at) .. part, 1
    return true
  end
  self.ended = true
  return false, problem
end

local function count_quotes(s) return select(2, s:gsub('"', "")) end

-- A line that is longer than a chunk is collected in parts, so that its cost is linear; beyond `most` nothing is kept
-- of it.
function Lines:long_line()
  local parts, size = { self.buffer:sub(self.at) }, #self.buffer - self.at + 1
  local quotes = count_quotes(parts[1])
  self.buffer, self.at = "", 1
  while true do
    local part, problem = self.pull()
    if problem then return nil, problem end
    if not part then
      self.ended = true
      break
    end
    local stop = part:find("\n", 1, true)
    local piece = stop and part:sub(1, stop - 1) or part
    size, quotes = size + #piece, quotes + count_quotes(piece)
    if size <= self.most then
      parts[#parts + 1] = piece
    else
      parts = {}
    end
    if stop then
      self.buffer, self.at = part, stop + 1
      break
    end
  end
  if size > self.most then return false, lines.too_large(size, self.most), size, quotes end
  return table.concat(parts), nil, size
end

-- The last line of a file that does not end with a line break.
function Lines:rest()
  if self.at > #self.buffer then return nil end
  local line = self.buffer:sub(self.at)
  self.at = #self.buffer + 1
  return line, nil, #line
end

-- The next line; see @{lines.of}.
function Lines:next()
  while true do
    local stop = self.buffer:find("\n", self.at, true)
    if stop then
      local line = self.buffer:sub(self.at, stop - 1)
      self.at = stop + 1
      return line, nil, #line + 1
    end
    if self.ended then return nil end
    if #self.buffer - self.at + 1 > CHUNK then return self:long_line() end
    local more, problem = self:fill()
    if problem then return nil, problem end
    if not more then return self:rest() end
  end
end

--- Reads the lines of a file.
-- @tparam function pull returns a chunk, nil at the end, or nil and what is wrong
-- @tparam integer most bytes that a line may have
-- @treturn function without arguments; it returns a line, nil and its size in bytes; false, what is wrong, the size and
-- the number of quotation marks for a line that is too large; nil, and what is wrong if that is not the end
function lines.of(pull, most)
  local reader = setmetatable({ pull = pull, most = most, buffer = "", at = 1, ended = false }, Lines)
  return function() return reader:next() end
end

return lines
