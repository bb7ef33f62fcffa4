--- Lists of strings as one string, for messages between processes: `LENGTH:BYTES` after `LENGTH:BYTES`.
-- @module stringer.base.frames

local frames = {}

--- @tparam table list of strings
-- @treturn string
function frames.pack(list)
  local out = {}
  for i, s in ipairs(list) do
    out[2 * i - 1] = #s .. ":"
    out[2 * i] = s
  end
  return table.concat(out)
end

--- @tparam string message what `pack` made
-- @treturn table list of strings
function frames.unpack(message)
  local list, at = {}, 1
  while at <= #message do
    local colon = message:find(":", at, true)
    local length = tonumber(message:sub(at, colon - 1))
    list[#list + 1] = message:sub(colon + 1, colon + length)
    at = colon + length + 1
  end
  return list
end

return frames
