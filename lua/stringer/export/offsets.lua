--- Positions in dossiers, as files write them.
-- @module stringer.export.offsets

local offsets = {}

local function shift(value, seen)
  if seen[value] then return end
  seen[value] = true
  if type(value.start) == "number" and value["end"] then value.start = value.start - 1 end
  for key, inner in pairs(value) do
    if type(inner) == "table" and key ~= "meta" then shift(inner, seen) end
  end
end

--- Turns positions as in Lua (bytes from 1, the last one included) into half-open ones that count from 0.
-- @tparam table dossier changed in place; one stretch may stand in several places of it, and what stands under `meta`
-- is the input's
-- @treturn table the dossier
function offsets.half_open(dossier)
  shift(dossier, {})
  return dossier
end

return offsets
