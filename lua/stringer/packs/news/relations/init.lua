--- Relations between entities: alias, role, location.
-- @module stringer.packs.news.relations

local function ref_of(doc, entity)
  local m = entity.mentions[1]
  local ref = doc:place(m.first, m.last)
  ref.entity = entity.id
  return ref
end

local NONE = {}

local function facts(doc)
  local list = {}
  local function add(kind, a, b, rule) list[#list + 1] = { type = kind, a = a, b = b, rule = rule.id } end
  for _, span in ipairs(doc:spans "Name") do
    local of = span.rule and span.rule.captures or NONE
    local entity = (of.short or of.title) and doc:entity_at(span.first, span.last)
    local short_first, short_last
    if of.short then short_first, short_last = doc:capture(span, "short") end
    local title_first, title_last
    if of.title then title_first, title_last = doc:capture(span, "title") end
    if short_first and entity then add("alias", ref_of(doc, entity), doc:place(short_first, short_last), span.rule) end
    if title_first and entity and entity.type == "person" then
      local ref = doc:place(span.first, span.last)
      ref.entity = entity.id
      add("role", ref, doc:place(title_first, title_last), span.rule)
    end
  end
  for _, span in ipairs(doc:spans "Located") do
    local x, y = doc:entity_at(doc:capture(span, "a")), doc:entity_at(doc:capture(span, "b"))
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
