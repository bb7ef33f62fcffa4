--- Places inside the names of bodies that tell where these are: the county of "Boone County Sheriff's Office" is named
-- too.
-- @module stringer.packs.news.names.within

local LAYERS = { "region", "city", "capital", "country" }
local TYPES = { capital = "city" }

-- The entry of a place that is just these tokens.
local function place_at(doc, first, last)
  for _, span in ipairs(doc:at(LAYERS, first)) do
    if span.first == first and span.last == last and span.common ~= true then
      return span, TYPES[span.layer] or span.layer
    end
  end
end

return function(doc)
  local found, names = {}, doc:spans "Name"
  for k = 1, #names do
    local span = names[k]
    if span.type == "organization" then
      local first, last = doc:capture(span, "within")
      local entry, type = nil, nil
      if first then
        entry, type = place_at(doc, first, last)
      end
      if entry then found[#found + 1] = { entry, type } end
    end
  end
  for k = 1, #found do
    local entry, type = found[k][1], found[k][2]
    doc:add("Name", entry.first, entry.last, {
      type = type,
      by = "lexicon",
      code = entry.code,
      name = entry.name,
      lat = entry.lat,
      lon = entry.lon,
      stands_for = entry.stands_for,
    })
  end
end
