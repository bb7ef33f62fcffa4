--- Relations between entities: alias, role, location.
-- @module stringer.packs.news.relations

local function ref_of(doc, entity)
  local m = entity.mentions[1]
  local ref = doc:ref(m.first, m.last)
  ref.entity = entity.id
  return ref
end

local function facts(doc)
  local list = {}
  local function add(kind, a, b, rule) list[#list + 1] = { type = kind, a = a, b = b, rule = tostring(rule) } end
  for _, span in ipairs(doc:spans "Name") do
    local entity = doc:entity_at(span.first, span.last)
    local short = span.captures and span.captures.short
    local title = span.captures and span.captures.title
    if short and entity then add("alias", ref_of(doc, entity), doc:ref(short.first or short[1], short.last or short[2]), span.rule) end
    if title and entity and entity.type == "person" then
      local ref = doc:ref(span.first, span.last)
      ref.entity = entity.id
      add("role", ref, doc:ref(title.first or title[1], title.last or title[2]), span.rule)
    end
  end
  for _, span in ipairs(doc:spans "Located") do
    local a, b = span.captures.a, span.captures.b
    local x, y = doc:entity_at(a.first or a[1], a.last or a[2]), doc:entity_at(b.first or b[1], b.last or b[2])
    if x and y and x ~= y then add("located_in", ref_of(doc, x), ref_of(doc, y), span.rule) end
  end
  return list
end

return function(pack)
  pack:phase("locations", { policy = "all", unless = { "Boilerplate" } }) {
    pack:rule "in a country" {
      match = [[ a:<Name type=facility|city|place|region> ("in"|",") ([pos=ADJ|ADV|DET] | "north"|"south"|"east"
        |"west"){0,2} b:<Name type=country|region> ]],
      yields = "Located",
      examples = { { "They built Grumbleton airbase in Norway.", true } },
    },
  }
  pack:kind("relations", { make = facts })
end
