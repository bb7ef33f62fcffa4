-- Makes land.txt: the outline of the land as one path of SVG, for maps that need no network.
--
--     lua5.4 lua/stringer/data/make/land.lua NODE_MODULES > lua/stringer/data/land.txt
--
-- It reads `land-110m.json` of the package `world-atlas` (TopoJSON; ISC licence), which is Natural Earth's land at
-- 1:110 million (public domain). A unit is a fifth of a degree: x counts from 180° W to the east, y from 84° N to the
-- south; what lies south of 58° S is left out.

local cjson = require "cjson"

local UNITS, NORTH, SOUTH = 5, 84, -58
local WIDTH = 360 * UNITS

local handle = assert(io.open(arg[1] .. "/world-atlas/land-110m.json"))
local topology = cjson.decode(handle:read "*a")
handle:close()

local scale, translate = topology.transform.scale, topology.transform.translate

-- An arc as points of the map; its steps are relative.
local function points_of(arc)
  local points, x, y = {}, 0, 0
  for i, step in ipairs(arc) do
    x, y = x + step[1], y + step[2]
    local lon, lat = x * scale[1] + translate[1], y * scale[2] + translate[2]
    points[i] = { math.floor((lon + 180) * UNITS + 0.5), math.floor((NORTH - lat) * UNITS + 0.5), lat }
  end
  return points
end

-- Rings go over 180° without a jump: then they leave the map on one side and come back with a copy on the other.
local function unwrapped(ring)
  local shift = 0
  for i = 2, #ring do
    local x = ring[i][1] + shift
    local step = x - ring[i - 1][1]
    if step > WIDTH / 2 then
      shift = shift - WIDTH
    elseif step < -WIDTH / 2 then
      shift = shift + WIDTH
    end
    ring[i] = { ring[i][1] + shift, ring[i][2], ring[i][3] }
  end
  return ring
end

-- A ring is made of arcs; a number below zero is an arc backwards.
local function ring_of(arcs)
  local ring = {}
  for _, k in ipairs(arcs) do
    local points = points_of(topology.arcs[(k < 0 and -k - 1 or k) + 1])
    for i = 1, #points do
      local p = points[k < 0 and #points - i + 1 or i]
      local last = ring[#ring]
      if not last or last[1] ~= p[1] or last[2] ~= p[2] then ring[#ring + 1] = p end
    end
  end
  return unwrapped(ring)
end

local function path_of(ring, shift)
  local out, x, y = {}, ring[1][1] + shift, ring[1][2]
  out[1] = ("M%d %dl"):format(x, y)
  for i = 2, #ring do
    local p = ring[i]
    out[#out + 1] = ("%d %d"):format(p[1] + shift - x, p[2] - y)
    x, y = p[1] + shift, p[2]
  end
  return (out[1] .. table.concat(out, " ", 2)):gsub(" %-", "-") .. "z"
end

local function bounds(ring)
  local low, high = math.huge, -math.huge
  for _, p in ipairs(ring) do
    low, high = math.min(low, p[1]), math.max(high, p[1])
  end
  return low, high
end

local function is_north(ring)
  for _, p in ipairs(ring) do
    if p[3] > SOUTH then return true end
  end
  return false
end

local lines = {}
for _, geometry in ipairs(topology.objects.land.geometries) do
  for _, polygon in ipairs(geometry.arcs) do
    for _, arcs in ipairs(polygon) do
      local ring = ring_of(arcs)
      local low, high = bounds(ring)
      if #ring > 3 and is_north(ring) then
        lines[#lines + 1] = path_of(ring, 0)
        if low < 0 then lines[#lines + 1] = path_of(ring, WIDTH) end
        if high > WIDTH then lines[#lines + 1] = path_of(ring, -WIDTH) end
      end
    end
  end
end
print(table.concat(lines, "\n"))
