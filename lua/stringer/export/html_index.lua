--- The first page of a folder of pages: all documents with a search, a map and a timeline over their events. A document
-- is an element of a list, written as it comes; the page's script makes the rest of these elements, so that without it
-- the list is still there.
-- @module stringer.export.html_index

local encode = require "stringer.export.encode"
local home = require "stringer.base.home"
local index_page = require "stringer.export.html_index_page"
local rows = require "stringer.export.rows"
local tables = require "stringer.export.tables"
local text_tools = require "stringer.export.text_tools"

local escape, flat = text_tools.html, text_tools.flat

local html_index = {}

-- How many bytes of a sentence are shown, and how many names of a document can be searched for.
local MOST_CHARACTERS, MOST_NAMES = 300, 60

local EVENTS = { tables.BY_NAME.events }

local at = {}
for i, column in ipairs(tables.BY_NAME.events.columns) do
  at[column[1]] = i
end

local function short(s)
  if not s or #s <= MOST_CHARACTERS then return s end
  return text_tools.repair(s:sub(1, MOST_CHARACTERS)) .. "…"
end

-- An event as the script reads it: `p` category, `a` actor, `r` recipient, `d` day, `l` place, `y`, `x` latitude and
-- longitude, `s` sentence, `n` whether it did not happen, `m` modality if it is not asserted.
local function event_of(cells)
  local function cell(name) return cells[at[name]] end
  local has_point = cell "lat" and cell "lon"
  return {
    p = cell "plover",
    a = cell "source",
    r = cell "target",
    d = cell "date",
    l = cell "place",
    y = has_point and cell "lat" or nil,
    x = has_point and cell "lon" or nil,
    s = short(cell "sentence"),
    n = cell "negated" or nil,
    m = cell "modality" ~= "asserted" and cell "modality" or nil,
  }
end

local function events_of(dossier, source)
  local parts = {}
  for i, cells in ipairs(rows.of(dossier, source, EVENTS)[1]) do
    parts[i] = encode.line(event_of(cells), {})
  end
  return "[" .. table.concat(parts, ",") .. "]"
end

local function names_of(dossier)
  local names = {}
  for _, entity in ipairs(dossier.entities or {}) do
    if #names < MOST_NAMES and entity.name then names[#names + 1] = flat(entity.name) end
  end
  return table.concat(names, " ")
end

local function counted(n, one, many) return n .. " " .. (n == 1 and one or many) end

--- The element of a document; @{html_index.linked} puts the name of its page in.
-- @tparam table dossier with `start` and `end` as bytes from 0
-- @tparam table source
-- @tparam string title
-- @tparam string lead the first words of the text
-- @treturn string HTML
function html_index.item(dossier, source, title, lead)
  local told = {
    dossier.date or "",
    counted(#(dossier.events or {}), "event", "events"),
    counted(#(dossier.attributions or {}), "attribution", "attributions"),
    dossier.error and "could not be read" or nil,
  }
  if not dossier.date then table.remove(told, 1) end
  return table.concat {
    '<li data-d="',
    escape(tostring(dossier.date or "")),
    '" data-e="',
    escape(events_of(dossier, source)),
    '" data-n="',
    escape(names_of(dossier)),
    '"><a href="\0">',
    escape(title),
    '</a> <span class="told">',
    escape(table.concat(told, " · ")),
    "</span><p>",
    escape(lead),
    "</p></li>\n",
  }
end

--- The element with the address of the page in it.
-- @tparam string item
-- @tparam string file name of the page, in the same folder
-- @treturn string HTML
function html_index.linked(item, file)
  local address = file:gsub("[^%w%-_.~]", function(c) return ("%%%02X"):format(c:byte()) end)
  return (item:gsub("%z", function() return address end, 1))
end

local function land()
  local handle = assert(io.open(home.folder() .. "/data/land.txt", "rb"))
  local path = handle:read "*a"
  handle:close()
  return path
end

--- The part of the page before the documents.
-- @treturn string HTML
function html_index.head()
  return table.concat {
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src"
      .. " 'sha256-",
    index_page.SCRIPT_HASH,
    "'\">\n<title>Documents</title>\n<style>\n",
    index_page.STYLE,
    "</style>\n</head>\n<body>\n",
    (index_page.TOP:gsub("LAND", land)),
  }
end

--- The part of the page behind the documents.
-- @treturn string HTML
function html_index.tail()
  return table.concat {
    "</ol>\n</main>\n<footer>Filed by stringer. Map: Natural Earth.</footer>\n<script>",
    index_page.SCRIPT,
    "</script>\n</body>\n</html>\n",
  }
end

return html_index
