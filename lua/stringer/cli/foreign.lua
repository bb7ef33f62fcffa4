--- Tells files that hold no plain UTF-8 text by how they begin: read as text they would yield nonsense, or nothing, in silence.
-- @module stringer.cli.foreign

local encoding = require "stringer.base.encoding"

local foreign = {}

-- How a file begins, what that makes it, and what its user can do.
local FORMS = {
  { "\31\139", "compressed (gzip): gzip -dc unpacks it" },
  { "BZh", "compressed (bzip2): bzip2 -dc unpacks it" },
  { "\253" .. "7zXZ", "compressed (xz): xz -dc unpacks it" },
  { "\40\181\47\253", "compressed (zstd): zstd -dc unpacks it" },
  { "PK\3\4", "an archive or an office document (zip): unpack it, or save it as plain text" },
  { "%PDF-", "PDF: pdftotext makes plain text of it" },
  { "\255\254", "UTF-16: iconv -f UTF-16 -t UTF-8 makes UTF-8 of it" },
  { "\254\255", "UTF-16: iconv -f UTF-16 -t UTF-8 makes UTF-8 of it" },
}

-- So much of the beginning is looked at for zero bytes, and more than this share of them is no text in UTF-8.
local LOOKED_AT, MOST_ZEROS = 4096, 1 / 8

--- @tparam string raw the bytes of a file, or the first of them
-- @treturn ?string what it is instead of plain text in UTF-8, and what can be done; nil if nothing speaks against it
function foreign.told(raw)
  for _, form in ipairs(FORMS) do
    if raw:sub(1, #form[1]) == form[1] then return "no plain text, but " .. form[2] end
  end
  local head = raw:sub(1, LOOKED_AT)
  if select(2, head:gsub("%z", "")) > #head * MOST_ZEROS then
    return "no text in UTF-8, for it is full of zero bytes: if it is UTF-16, iconv -f UTF-16LE -t UTF-8 converts it"
  end
  return nil
end

--- @tparam string raw the bytes of a text
-- @treturn ?string where it is not UTF-8; nil if it is all through
function foreign.malformed(raw)
  local _, at = encoding.length(raw)
  if not at then return nil end
  return ("byte %d is not UTF-8, and is read as a sign of its own; older files want iconv -f WINDOWS-1252 -t UTF-8"):format(at)
end

return foreign
