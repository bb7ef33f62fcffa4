--- Reads tables that the formats write, by a reader of RFC 4180 of its own.
local tables = {}

--- Rows of cells.
-- @tparam string s
-- @tparam[opt] string separator
function tables.parse(s, separator)
  separator = separator or ","
  local rows, row, at = {}, {}, 1
  while at <= #s do
    local cell, stop
    if s:sub(at, at) == '"' then
      local from = at + 1
      repeat
        stop = s:find('"', from, true)
        from = stop + 2
      until s:sub(stop + 1, stop + 1) ~= '"'
      cell, stop = s:sub(at + 1, stop - 1):gsub('""', '"'), stop + 1
    else
      stop = s:find("[" .. separator .. "\r\n]", at)
      cell = s:sub(at, stop - 1)
    end
    row[#row + 1] = cell
    if s:sub(stop, stop) == separator then
      at = stop + 1
    else
      rows[#rows + 1], row, at = row, {}, s:sub(stop, stop + 1) == "\r\n" and stop + 2 or stop + 1
    end
  end
  return rows
end

--- Rows by the names of the columns; the first row names them.
function tables.named(s, separator)
  local rows, list = tables.parse(s, separator), {}
  for i = 2, #rows do
    local row = {}
    for k, name in ipairs(rows[1]) do
      row[name] = rows[i][k] ~= "" and rows[i][k] or nil
    end
    list[i - 1] = row
  end
  return list
end

return tables
