--- The rows of a table of comma- or tab-separated values (RFC 4180), read as they come: of any size, with line breaks
-- in cells.
-- @module stringer.cli.rows

local lines = require "stringer.cli.lines"

local rows = {}

local find, sub = string.find, string.sub

local QUOTE = 34

-- The state of a reader: `line` is what is left of the line at hand from `at` on, `number` that line's number.
local Rows = {}
Rows.__index = Rows

-- Goes on with the next line; false at the end, or false and what is wrong.
function Rows:advance()
  local line, problem, bytes, quotes = self.next_line()
  if line == nil then return false, problem end
  self.number, self.bytes = self.number + 1, self.bytes + bytes
  if line == false then
    self.lost = problem
    line = quotes % 2 == 1 and '"' or "" -- what opens or closes in it still does
  elseif self.bytes > self.most then
    self.lost = self.lost or lines.too_large(self.bytes, self.most)
  end
  if self.number == 1 then line = line:gsub("^\239\187\191", "") end
  self.line, self.at = line, 1
  return true
end

-- A cell in quotation marks, which may contain line breaks; a doubled mark in it stands for one.
function Rows:quoted()
  local parts, from, opened = {}, self.at + 1, self.number
  while true do
    local stop = find(self.line, '"', from, true)
    if not stop then
      if not self.lost then parts[#parts + 1] = sub(self.line, from) .. "\n" end
      local more, problem = self:advance()
      if not more then
        self.line, self.at = "", 1
        return "",
          problem or (
            "the quotation mark that opens in line %d is never closed: the rest of the file is"
            .. " lost"
          ):format(opened)
      end
      from = 1
    else
      parts[#parts + 1] = sub(self.line, from, stop - 1)
      if self.line:byte(stop + 1) ~= QUOTE then
        self.at = stop + 1
        return table.concat(parts)
      end
      parts[#parts + 1] = '"'
      from = stop + 2
    end
  end
end

-- One cell, and what is wrong with it.
function Rows:cell()
  local value, problem = "", nil
  if self.line:byte(self.at) == QUOTE then
    value, problem = self:quoted()
  end
  if problem then return value, problem end
  local stop = find(self.line, self.separator, self.at, true) or #self.line + 1
  local rest = sub(self.line, self.at, stop - 1)
  self.at = stop
  -- The line's end may be that of Windows. Words behind a closing quotation mark belong to the cell, as others read it
  -- too.
  if stop > #self.line then rest = rest:gsub("\r$", "") end
  return value == "" and rest or value .. rest
end

-- The next row; see @{rows.of}.
function Rows:next()
  self.bytes, self.lost = 0, nil
  local more, problem = self:advance()
  if not more then return nil, problem end
  local cells, first = {}, self.number
  while true do
    cells[#cells + 1], problem = self:cell()
    if problem then break end
    if self.at > #self.line then break end
    self.at = self.at + 1
  end
  problem = problem or self.lost
  return not problem and cells, problem, self.bytes, first
end

--- Reads the rows of a table.
-- @tparam function pull returns a chunk, nil at the end, or nil and what is wrong
-- @tparam integer most bytes that a row may have
-- @tparam string separator between cells
-- @treturn function without arguments; it returns a list of cells, nil, the row's size in bytes and the number of its
-- first line; false, what is wrong, size and line for a row that cannot be read; nil, and what is wrong if that is not
-- the end
function rows.of(pull, most, separator)
  local reader = setmetatable(
    { next_line = lines.of(pull, most), most = most, separator = separator, number = 0, bytes = 0 },
    Rows
  )
  return function() return reader:next() end
end

--- What separates the cells of a table whose name says comma: programs of countries with decimal commas write
-- semicolons.
-- @tparam string header its first line
-- @treturn string
function rows.separator(header)
  local bare = header:gsub('"[^"]*"', "")
  local _, commas = bare:gsub(",", "")
  local _, semicolons = bare:gsub(";", "")
  return semicolons > commas and ";" or ","
end

return rows
