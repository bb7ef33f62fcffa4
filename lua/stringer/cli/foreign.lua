--- Recognises files that hold no plain UTF-8 text by their first bytes. Read as text they would yield nonsense, and no
-- message.
-- @module stringer.cli.foreign

local encoding = require "stringer.base.encoding"

local foreign = {}

-- The first bytes of a file, the form that they tell, and what the user can do.
local FORMS = {
  {
    "\31\139",
    "compressed (gzip): gzip -dc unpacks it, and where the module lua-zlib is installed it is read as it"
      .. " is",
  },
  { "BZh", "compressed (bzip2): bzip2 -dc unpacks it" },
  { "\253" .. "7zXZ", "compressed (xz): xz -dc unpacks it" },
  { "\40\181\47\253", "compressed (zstd): zstd -dc unpacks it" },
  { "PK\3\4", "an archive or an office document (zip): unpack it, or save it as plain text" },
  { "%PDF-", "PDF: pdftotext makes plain text of it" },
  { "\255\254", "UTF-16: iconv -f UTF-16 -t UTF-8 makes UTF-8 of it" },
  { "\254\255", "UTF-16: iconv -f UTF-16 -t UTF-8 makes UTF-8 of it" },
}

-- How many of the first bytes are searched for zero bytes, and the share of zero bytes above which it is not UTF-8.
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

-- What marks a text up, by its first tags.
local MARKUP = {
  { "^{\\rtf", "RTF: unrtf --text or pandoc -f rtf -t plain makes plain text of it" },
  { "^<!doctype html", "HTML" },
  { "^<html[%s>]", "HTML" },
  { "^<head[%s>]", "HTML" },
  { "^<body[%s>]", "HTML" },
  { "^<rss[%s>]", "XML" },
  { "^<nitf[%s>]", "XML" },
  { "^<%?xml", "XML" },
}

local CONVERT = {
  HTML = "HTML: pandoc -f html -t plain, or a program that finds the article in a page (trafilatura), makes plain"
    .. " text of it",
  XML = "XML: take the text out of its elements first (xmllint --xpath, or a script)",
}

--- @tparam string raw a text, or its beginning
-- @treturn ?string that it is marked up, and what makes plain text of it; nil if it does not begin so
function foreign.markup(raw)
  local head = raw:sub(1, 1000):gsub("^\239\187\191", ""):gsub("^%s+", "")
  local byte = head:byte()
  if byte ~= 60 and byte ~= 123 then return nil end
  -- Comments may stand before the first tag.
  local before
  repeat
    before, head = head, head:gsub("^<!%-%-.-%-%->%s*", "")
  until head == before
  head = head:lower()
  for _, form in ipairs(MARKUP) do
    if head:find(form[1]) then return "no plain text, but " .. (CONVERT[form[2]] or form[2]) end
  end
  return nil
end

-- Names of columns that hold texts.
local TEXTS =
  { text = true, body = true, content = true, article = true, fulltext = true, full_text = true, story = true }

--- @tparam string raw the beginning of a text
-- @treturn ?string that its first line is the header of a table; nil if not
function foreign.table(raw)
  local line = raw:match "^[^\r\n]*"
  local separator = line:find("\t", 1, true) and "\t" or line:find(";", 1, true) and ";" or ","
  local names, texts = 0, false
  for cell in (line .. separator):gmatch("%s*(.-)%s*" .. separator) do
    local name = cell:match '^"?([%w_. -]*)"?$'
    if not name or #name > 30 or name:find "%.$" then return nil end
    names, texts = names + 1, texts or TEXTS[name:lower()]
  end
  if names < 2 or not texts then return nil end
  local message =
    "no plain text, but a table: --input %s reads a document from each row, --input text takes it as it is"
  return message:format(separator == "\t" and "tsv" or "csv")
end

-- No article begins with an object of JSON.
local function json(raw)
  if not raw:sub(1, 200):find '^%s*%[?%s*{%s*"' then return nil end
  return "no plain text, but JSON: --input jsonl reads a document from each line, --input text takes it as it stands"
end

--- The form of a file that is not plain text, unless the user said that it is.
-- @tparam string raw the bytes of a text
-- @treturn ?string nil if nothing speaks against it
function foreign.unannounced(raw) return foreign.markup(raw) or foreign.table(raw) or json(raw) end

--- @tparam string raw the bytes of a text
-- @treturn ?string where it is not UTF-8; nil if it is all through
function foreign.malformed(raw)
  local _, at = encoding.length(raw)
  if not at then return nil end
  return (
    "byte %d is not UTF-8, and is read as a sign of its own; older files want iconv -f WINDOWS-1252 -t"
    .. " UTF-8"
  ):format(at)
end

return foreign
