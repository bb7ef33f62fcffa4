--- The side panel: entities, quotations, events, a timeline, and the rest.
-- @module stringer.export.html_panel

local schema = require "stringer.export.schema"
local text_tools = require "stringer.export.text_tools"

local escape, flat = text_tools.html, text_tools.flat

local html_panel = {}

local function item(number, label, heading, more)
  return ('<li data-f="%d" tabindex="0"><span class="label">%s</span> <b>%s</b>%s</li>\n'):format(
    number,
    escape(label),
    escape(heading),
    more and more ~= "" and ' <span class="more">' .. escape(more) .. "</span>" or ""
  )
end

local function section(title, items)
  if not items[1] then return "" end
  return ("<section><h2>%s <small>%d</small></h2>\n<ul>\n%s</ul></section>\n"):format(
    escape(title),
    #items,
    table.concat(items)
  )
end

local function text_of(value)
  if type(value) ~= "table" then return nil end
  if value.text then return flat(value.text) end
  local parts = {}
  for i, one in ipairs(value) do
    parts[i] = text_of(one)
  end
  return table.concat(parts, " … ")
end

local function actors(list)
  local parts = {}
  for i, ref in ipairs(list or {}) do
    parts[i] = ref.code or text_of(ref)
  end
  return table.concat(parts, ", ")
end

local details = {
  entities = function(fact)
    local parts = { fact.code, fact.role }
    if not fact.code then parts = { fact.role } end
    local n = #(fact.mentions or {})
    parts[#parts + 1] = n > 1 and n .. "×" or nil
    return table.concat(parts, ", ")
  end,
  attributions = function(fact) return text_of(fact.content) end,
  events = function(fact)
    local told = actors(fact.actor)
    local to = actors(fact.recipient)
    if to ~= "" then told = (told ~= "" and told or "?") .. " → " .. to end
    if fact.negated then told = told .. ", did not happen" end
    if fact.modality and fact.modality ~= "asserted" then told = told .. ", " .. fact.modality end
    return told
  end,
  quantities = function(fact) return text_of(fact) end,
}

local titles = {
  entities = "Entities",
  attributions = "Quotations",
  events = "Events",
  quantities = "Quantities",
  relations = "Relations",
}

-- Times with a value on the calendar, in its order, with the events that name them.
local function timeline(facts)
  local rows, events_at = {}, {}
  for _, fact in ipairs(facts) do
    local time = fact.kind == "events" and fact.fact.time
    if time and time.start then
      events_at[time.start] = events_at[time.start] or {}
      table.insert(events_at[time.start], fact.heading)
    end
  end
  for number, fact in ipairs(facts) do
    local value = fact.kind == "times" and tostring(fact.fact.value or "")
    if value and value:find "^%d%d%d" then
      rows[#rows + 1] = { number = number, value = value, fact = fact.fact }
    end
  end
  table.sort(rows, function(a, b)
    if a.value ~= b.value then return a.value < b.value end
    return a.number < b.number
  end)
  local items = {}
  for i, row in ipairs(rows) do
    local happened = events_at[row.fact.start]
    items[i] = item(row.number, row.value, text_of(row.fact) or "", happened and table.concat(happened, "; "))
  end
  return items
end

local function items_of(facts, kind)
  local items = {}
  for number, fact in ipairs(facts) do
    if fact.kind == kind then
      items[#items + 1] = item(number, fact.label, fact.heading, (details[kind] or function() end)(fact.fact))
    end
  end
  return items
end

--- The panel as HTML.
-- @tparam table dossier
-- @tparam table facts as of `stringer.export.html_facts`
-- @treturn string
function html_panel.render(dossier, facts)
  local out = {}
  for _, kind in ipairs { "entities", "attributions", "events" } do
    out[#out + 1] = section(titles[kind], items_of(facts, kind))
  end
  out[#out + 1] = section("Timeline", timeline(facts))
  for _, kind in ipairs(schema.kinds(dossier)) do
    if kind ~= "entities" and kind ~= "attributions" and kind ~= "events" and kind ~= "times" then
      out[#out + 1] = section(titles[kind] or kind:sub(1, 1):upper() .. kind:sub(2), items_of(facts, kind))
    end
  end
  return table.concat(out)
end

return html_panel
