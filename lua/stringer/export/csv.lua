--- Facts as comma-separated values (RFC 4180): one row a fact, mentions of entities among them.
-- @module stringer.export.csv

local array = require "stringer.base.array"
local encode = require "stringer.export.encode"
local schema = require "stringer.export.schema"
local text_tools = require "stringer.export.text_tools"

local COLUMNS = { "document", "date", "kind", "id", "type", "start", "end", "text", "name", "code", "value", "low", "high",
  "unit", "mod", "source", "cue", "content", "actor", "recipient", "place", "time", "negated", "modality", "mode",
  "hedged", "attribution", "inside", "a", "b", "role", "of", "lat", "lon", "stands_for", "rule", "more" }

local known = {}
for _, column in ipairs(COLUMNS) do known[column] = true end

local function cell(value)
  local s
  if value == nil then return ""
  elseif type(value) == "number" then s = encode.number(value)
  else s = text_tools.repair(tostring(value)) end
  if s:find '[",\r\n]' then s = '"' .. s:gsub('"', '""') .. '"' end
  return s
end

-- A stretch by its words and its code, a list of them joined by "; ".
local function told(value)
  if type(value) ~= "table" then return value end
  if array.is(value) or next(value) == nil then
    local parts = {}
    for i, item in ipairs(value) do parts[i] = tostring(told(item)) end
    return table.concat(parts, "; ")
  end
  if value.text then return value.text .. (value.code and " [" .. value.code .. "]" or "") end
  return encode.line(value, schema.other)
end

-- Where a fact stands: its own stretch, or the one of what it hangs on.
local function place(fact)
  if fact.start then return fact end
  local anchor = fact.trigger or fact.cue or fact.a or (fact.content and fact.content[1]) or {}
  return anchor
end

local function row(document, kind, fact, extra)
  local at, values, more = place(fact), {}, {}
  for key, value in pairs(fact) do
    if known[key] then values[key] = told(value)
    elseif key ~= "mentions" then more[key] = value end
  end
  for key, value in pairs(extra or {}) do
    if values[key] == nil then values[key] = value end
  end
  values.document, values.date, values.kind = document.id, document.date, kind
  values.start, values["end"] = at.start, at["end"]
  values.text = values.text or at.text
  if values.type == nil then values.type = fact.kind or fact.plover end
  if values.code == nil then values.code = fact.cameo end
  more.kind, more.plover, more.cameo, more.trigger = nil, nil, nil, nil
  if next(more) ~= nil then values.more = encode.line(more, schema.other) end
  local cells = {}
  for i, column in ipairs(COLUMNS) do cells[i] = cell(values[column]) end
  return table.concat(cells, ",") .. "\r\n"
end

local singular = { entities = "entity", times = "time", quantities = "quantity", attributions = "attribution",
  events = "event", relations = "relation" }

local function document(dossier)
  local out, of = {}, { id = dossier.id, date = dossier.date }
  if dossier.error then out[1] = row(of, "error", { text = dossier.error }) end
  for _, kind in ipairs(schema.kinds(dossier)) do
    for _, fact in ipairs(dossier[kind]) do
      if kind == "entities" then
        for _, mention in ipairs(fact.mentions or {}) do
          local extra = {}
          for key, value in pairs(fact) do
            if key ~= "mentions" then extra[key] = told(value) end
          end
          out[#out + 1] = row(of, "entity", mention, extra)
        end
      else
        out[#out + 1] = row(of, singular[kind] or kind, fact)
      end
    end
  end
  return table.concat(out)
end

return { name = "csv", extension = "csv", head = table.concat(COLUMNS, ",") .. "\r\n", document = document }
