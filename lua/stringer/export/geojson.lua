--- Writes places as GeoJSON (RFC 7946): a point for each event whose place is known, and for each place that a document
-- names.
-- @module stringer.export.geojson

local encode = require "stringer.export.encode"
local rows = require "stringer.export.rows"
local tables = require "stringer.export.tables"

local POINT = { "type", "coordinates" }

-- A row's cells by the names of their columns.
local function by_name(t, cells)
  local properties, order = { kind = t.name == "events" and "event" or "place" }, { "kind" }
  for i, column in ipairs(t.columns) do
    properties[column[1]] = cells[i]
    order[#order + 1] = column[1]
  end
  return properties, order
end

local function feature(t, cells)
  local properties, order = by_name(t, cells)
  if not (properties.lat and properties.lon) then return nil end
  local lat, lon = properties.lat, properties.lon
  properties.lat, properties.lon = nil, nil
  local point = encode.line({ type = "Point", coordinates = { lon, lat } }, POINT)
  return ('{"type":"Feature","geometry":%s,"properties":%s}'):format(point, encode.line(properties, order))
end

local function configure(options)
  local only, wanted = options.only, {}
  for _, name in ipairs { "events", "entities" } do
    if not only or only[name] then wanted[#wanted + 1] = tables.BY_NAME[name] end
  end
  local function document(dossier, source)
    local features = {}
    for i, list in ipairs(rows.of(dossier, source, wanted)) do
      for _, cells in ipairs(list) do
        features[#features + 1] = feature(wanted[i], cells)
      end
    end
    return table.concat(features, ",\n")
  end
  return {
    name = "geojson",
    extension = "geojson",
    head = '{"type":"FeatureCollection","features":[\n',
    separator = ",\n",
    tail = "\n]}\n",
    sentences = true,
    chooses = true,
    document = document,
  }
end

return { name = "geojson", extension = "geojson", configure = configure }
