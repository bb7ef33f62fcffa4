--- UTF-8, whatever the version of Lua: `utf8.len` came with 5.3, where it takes surrogates for characters.
-- @module stringer.base.encoding

local encoding = {}

-- The bounds of second bytes that not all leading bytes share.
local SECOND =
  { [0xE0] = { 0xA0, 0xBF }, [0xED] = { 0x80, 0x9F }, [0xF0] = { 0x90, 0xBF }, [0xF4] = { 0x80, 0x8F } }
local ANY = { 0x80, 0xBF }

local function bytes_of(lead)
  if lead < 0x80 then return 1 end
  if lead < 0xC2 or lead > 0xF4 then return nil end
  return lead < 0xE0 and 2 or lead < 0xF0 and 3 or 4
end

local function length(text)
  local n, at = 0, 1
  while at <= #text do
    local lead = text:byte(at)
    local bytes = bytes_of(lead)
    if not bytes then return nil, at end
    for k = 1, bytes - 1 do
      local byte, bounds = text:byte(at + k) or 0, k == 1 and SECOND[lead] or ANY
      if byte < bounds[1] or byte > bounds[2] then return nil, at end
    end
    n, at = n + 1, at + bytes
  end
  return n
end

local utf8 = rawget(_G, "utf8") -- not in every Lua

--- How many characters a text has.
-- @function length
-- @tparam string text
-- @treturn ?integer nil if it is malformed
-- @treturn ?integer the first byte that is
encoding.length = utf8 and not utf8.len "\237\160\128" and utf8.len or length
--- The same without the help of Lua's library.
encoding.length_by_bytes = length

return encoding
