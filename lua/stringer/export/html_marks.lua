--- Writes the article: its blocks as elements, its facts as marks.
--
-- Facts may overlap, elements may not. So the text is cut wherever a stretch starts or ends, and each piece names all
-- facts over it.
-- @module stringer.export.html_marks

local text_tools = require "stringer.export.text_tools"

local escape = text_tools.html

local html_marks = {}

local ELEMENTS = {
  headline = "h2",
  heading = "h3",
  dateline = "p",
  byline = "p",
  paragraph = "p",
  list = "li",
  caption = "p",
  boilerplate = "p",
}

local function by_place(a, b)
  if a.at ~= b.at then return a.at < b.at end
  return a.order < b.order
end

-- Starts and ends of the stretches in order; the sort is made stable by their numbers.
local function edges_of(stretches)
  local edges = {}
  for i, stretch in ipairs(stretches) do
    if stretch.stop > stretch.start then
      edges[#edges + 1] = { at = stretch.start, order = i, open = stretch }
      edges[#edges + 1] = { at = stretch.stop, order = -i, close = stretch }
    end
  end
  table.sort(edges, by_place)
  return edges
end

-- The classes and the facts of a piece.
local function attributes(open)
  local list = {}
  for stretch in pairs(open) do
    list[#list + 1] = stretch
  end
  table.sort(list, function(a, b)
    if a.fact ~= b.fact then return a.fact < b.fact end
    if a.start ~= b.start then return a.start < b.start end
    return a.role < b.role
  end)
  local classes, facts, seen = { "m" }, {}, {}
  local function class(name)
    if not seen[name] then classes[#classes + 1] = name end
    seen[name] = true
  end
  for _, stretch in ipairs(list) do
    class(stretch.role)
    if stretch.type then class("t-" .. tostring(stretch.type):gsub("[^%w_%-]", "")) end
    if not seen[stretch.fact] then facts[#facts + 1] = stretch.fact end
    seen[stretch.fact] = true
  end
  return table.concat(classes, " "), table.concat(facts, " ")
end

local function piece(out, text, open)
  if text == "" then return end
  if next(open) == nil then
    out[#out + 1] = escape(text)
    return
  end
  local classes, facts = attributes(open)
  out[#out + 1] = ('<span class="%s" data-f="%s" tabindex="0">%s</span>'):format(classes, facts, escape(text))
end

-- Writes text from `from` to `to` (bytes from 0, half open); `state` goes along the edges once for the whole text.
local function range(out, text, from, to, state)
  local at, edges, open = from, state.edges, state.open
  while edges[state.next] and edges[state.next].at < to do
    local edge = edges[state.next]
    local stop = math.max(edge.at, at)
    piece(out, text:sub(at + 1, stop), open)
    at = stop
    if edge.open then
      open[edge.open] = true
    else
      open[edge.close] = nil
    end
    state.next = state.next + 1
  end
  piece(out, text:sub(at + 1, to), open)
end

--- The article as HTML.
-- @tparam string text
-- @tparam ?table blocks `{kind=, start=, end=}` in order
-- @tparam table stretches as of `stringer.export.html_facts`
-- @treturn string
function html_marks.article(text, blocks, stretches)
  if not blocks or not blocks[1] then blocks = { { kind = "paragraph", start = 0, ["end"] = #text } } end
  local out, state = {}, { edges = edges_of(stretches), open = {}, next = 1 }
  local in_list = false
  for _, block in ipairs(blocks) do
    local is_item = block.kind == "list"
    if is_item ~= in_list then out[#out + 1] = is_item and "<ul>\n" or "</ul>\n" end
    in_list = is_item
    local element = ELEMENTS[block.kind] or "p"
    out[#out + 1] = ('<%s class="b-%s">'):format(element, tostring(block.kind):gsub("[^%w_%-]", ""))
    range(out, text, block.start, block["end"], state)
    out[#out + 1] = "</" .. element .. ">\n"
  end
  if in_list then out[#out + 1] = "</ul>\n" end
  return table.concat(out)
end

return html_marks
