--- A dossier as one page that needs nothing else: the text with its facts marked, a panel of what was found, and over
-- each fact the rule that found it. Everything from the article is escaped: markup in it is shown, never run.
-- @module stringer.export.html

local encode = require "stringer.export.encode"
local frames = require "stringer.base.frames"
local html_facts = require "stringer.export.html_facts"
local html_index = require "stringer.export.html_index"
local html_marks = require "stringer.export.html_marks"
local html_page = require "stringer.export.html_page"
local html_panel = require "stringer.export.html_panel"
local text_tools = require "stringer.export.text_tools"

local escape, flat = text_tools.html, text_tools.flat

-- The data that the script reads. `<` is written as an escape, so that nothing in them can end the element.
local function facts_json(facts)
  local out = {}
  for i, fact in ipairs(facts) do
    out[i] = encode.line(
      { label = fact.label, heading = fact.heading, lines = fact.lines, rule = fact.rule },
      {}
    )
  end
  return ("[" .. table.concat(out, ",\n") .. "]"):gsub("<", "\\u003c"):gsub("\226\128[\168\169]", " ")
end

-- The title, and whether the article shows it itself.
local function title_of(dossier, source)
  local title = source.title or dossier.title
  for _, block in ipairs(dossier.blocks or {}) do
    local headline = block.kind == "headline" and flat(source.text:sub(block.start + 1, block["end"]))
    if headline and (not title or flat(title) == headline) then return headline, true end
  end
  if title and flat(title) ~= "" then return flat(title), false end
  return tostring(dossier.id or "Dossier"), false
end

-- How many bytes of a text the index shows.
local LEAD = 240

local COUNTED = {
  { "entities", "entity" },
  { "attributions", "attribution" },
  { "events", "event" },
  { "times", "time" },
  { "quantities", "quantity" },
}

local function summary(dossier)
  local parts = {}
  if dossier.date then parts[1] = tostring(dossier.date) end
  for _, names in ipairs(COUNTED) do
    local n = #(dossier[names[1]] or {})
    if n > 0 then parts[#parts + 1] = n .. " " .. (n == 1 and names[2] or names[1]) end
  end
  if dossier.error then parts[#parts + 1] = "could not be read: " .. tostring(dossier.error) end
  return table.concat(parts, " · ")
end

-- The beginning of the first paragraph.
local function lead_of(dossier, source)
  for _, block in ipairs(dossier.blocks or {}) do
    if block.kind == "paragraph" then
      local words = flat(source.text:sub(block.start + 1, math.min(block["end"], block.start + LEAD)))
      return block["end"] - block.start > LEAD and words .. "…" or words
    end
  end
  return ""
end

local function document(dossier, source, indexed)
  local facts, stretches = html_facts.collect(dossier)
  local title, shown = title_of(dossier, source)
  title = escape(title)
  return table.concat {
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src"
      .. " 'sha256-",
    html_page.SCRIPT_HASH,
    "'\">\n",
    "<title>",
    title,
    "</title>\n<style>\n",
    html_page.STYLE,
    "</style>\n</head>\n<body>\n",
    "<header>",
    shown and "" or "<h1>" .. title .. "</h1>",
    "<p>",
    escape(summary(dossier)),
    "</p>",
    indexed and '<p><a href="index.html">All documents</a></p>' or "",
    "</header>\n",
    '<div class="sheet">\n<article>\n',
    html_marks.article(source.text, dossier.blocks, stretches),
    "</article>\n",
    "<aside>\n",
    html_panel.render(dossier, facts),
    "</aside>\n</div>\n",
    "<footer>Filed by stringer. Point at a mark to see the fact and its rule.</footer>\n",
    '<div id="tip" role="tooltip"></div>\n',
    '<script type="application/json" id="facts">',
    facts_json(facts),
    "</script>\n",
    "<script>",
    html_page.SCRIPT,
    "</script>\n</body>\n</html>\n",
  }
end

--- Makes the format.
-- @tparam table options `indexed`: whether pages lie in a folder with a first page; a document is then what
-- `frames.unpack` takes apart into its page and its element of that page
-- @treturn table a format of `stringer.export`
local function configure(options)
  local format = {
    name = "html",
    extension = "html",
    offsets = "bytes",
    single = true,
    sentences = true,
    document = document,
  }
  if not options.indexed then return format end
  format.index = html_index
  function format.document(dossier, source)
    local title = title_of(dossier, source)
    local item = html_index.item(dossier, source, title, lead_of(dossier, source))
    return frames.pack { document(dossier, source, true), item }
  end
  return format
end

return { name = "html", extension = "html", document = document, configure = configure }
