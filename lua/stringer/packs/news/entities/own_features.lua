--- Features that packs of users declare for names ("pack:layer("news/Name", …)"): they come out with the entity.
-- @module stringer.packs.news.entities.own_features

local own_features = {}

local known = setmetatable({}, { __mode = "k" }) -- by layer: of one extractor each

--- The features of layer Name that other packs have declared.
-- @tparam table doc document
-- @treturn table list of names, mostly empty
function own_features.of(doc)
  local layer = doc.extractor.layers.Name
  local list = layer and known[layer]
  if list then return list end
  list = {}
  for key, declaration in pairs(layer and layer.declared or {}) do
    if declaration.added then list[#list + 1] = key end
  end
  table.sort(list)
  if layer then known[layer] = list end
  return list
end

--- Adds them to the fact of an entity, from the first mention that has each.
-- @tparam table doc document
-- @tparam table list as from @{own_features.of}
-- @tparam table entity
-- @tparam table fact
function own_features.add(doc, list, entity, fact)
  for _, mention in ipairs(entity.mentions) do
    for _, span in ipairs(doc:at("Name", mention.first)) do
      for _, key in ipairs(list) do
        if fact[key] == nil then fact[key] = span[key] end
      end
    end
  end
end

return own_features
