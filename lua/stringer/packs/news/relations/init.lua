--- Relations between entities: alias, role, membership, location.
-- @module stringer.packs.news.relations

local function ref_of(doc, entity)
  local m = entity.mentions[1]
  local ref = doc:place(m.first, m.last)
  ref.entity = entity.id
  return ref
end

local NONE = {}

-- The ends of a relation that a rule found, as entities.
local function ends(doc, span)
  return doc:entity_at(doc:capture(span, "a")), doc:entity_at(doc:capture(span, "b"))
end

-- Aliases and titles stand inside the spans of names.
local function of_names(doc, add)
  for _, span in ipairs(doc:spans "Name") do
    local of = span.rule and span.rule.captures or NONE
    local entity = (of.short or of.title) and doc:entity_at(span.first, span.last)
    local short_first, short_last
    if of.short then short_first, short_last = doc:capture(span, "short") end
    local title_first, title_last
    if of.title then title_first, title_last = doc:capture(span, "title") end
    if short_first and entity then add("alias", ref_of(doc, entity), doc:place(short_first, short_last), span.rule) end
    if title_first and entity and entity.type == "person" and not doc:value_at("honorific", title_last, "name") then
      local ref = doc:place(span.first, span.last)
      ref.entity = entity.id
      add("role", ref, doc:place(title_first, title_last), span.rule)
    end
  end
end

local function of_pairs(doc, layer, kind, add)
  for _, span in ipairs(doc:spans(layer)) do
    local x, y = ends(doc, span)
    if x and y and x ~= y then add(kind, ref_of(doc, x), ref_of(doc, y), span.rule) end
  end
end

local function of_roles(doc, add)
  for _, span in ipairs(doc:spans "RoleOf") do
    local person = doc:entity_at(doc:capture(span, "a"))
    if person and person.type == "person" then add("role", ref_of(doc, person), doc:place(doc:capture(span, "role")),
      span.rule) end
  end
end

local function facts(doc)
  local list = {}
  local function add(kind, a, b, rule) list[#list + 1] = { type = kind, a = a, b = b, rule = rule.id } end
  of_names(doc, add)
  of_roles(doc, add)
  of_pairs(doc, "Member", "member_of", add)
  of_pairs(doc, "Located", "located_in", add)
  return list
end

return function(pack)
  pack:lexicon("honorific", { "mr", "mrs", "ms", "miss", "mr.", "mrs.", "ms.", "sir", "dame", "madam", "lord", "lady" })
  pack:define("QUARTER",
    [[ ([pos=ADJ|ADV|DET] | [folded=north|south|east|west|central|northern|southern|eastern|western]){0,3} ]])
  -- States that are listed are in none of each other: "Nevada, Arizona and Florida".
  pack:define("LISTED", [[ ("," "and"? <Name type=region|country|city> | "and" <Name type=region|country|city>) ]])
  pack:phase("locations", { policy = "all", unless = { "Boilerplate" } }) {
    pack:rule "in a country" {
      match = [[ a:<Name type=facility|city|place|region> "in" QUARTER b:<Name type=country|region> ]],
      yields = "Located",
      examples = { { "They built Grumbleton airbase in Norway.", true } },
    },
    pack:rule "town, country" {
      match = [[ <!(<Name type=region|country|city> ("," | "and")) a:<Name type=facility|city|place> ","
        b:<Name type=country|region> !(LISTED) ]],
      yields = "Located",
      examples = { { "She was born in Oslo, Norway, in May.", true }, { "Norway, Sweden and Denmark voted.", nil } },
    },
    pack:rule "capital of" {
      match = [[ a:<Name type=city|region|place> "," [pos=DET] [pos=ADJ|NOUN]{0,3}
        [folded=capital|city|town|port|village|district|province|suburb|region|county|island] [folded=of|in] QUARTER
        b:<Name type=country|region|city> ]],
      yields = "Located",
      examples = { { "It hit Oslo, the capital of Norway.", true } },
    },
  }
  pack:define("WHO", [[ a:<Name type=person> ("," [pos=NUM])? "," ]])
  pack:define("HELD_OFFICE",
    [[ ([pos=DET] [pos=ADJ|PROPN|NOUN|NUM]{0,3}? | [pos=ADJ|PROPN|NOUN]{0,3}?) role:(<title> | <profession>) ]])
  pack:phase("roles", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "person, office" {
      match = [[ WHO HELD_OFFICE &([folded=of|for|at|in|from|with|on|and|","|"."|";"|who|"-"] | $) ]],
        yields = "RoleOf",
      examples = { { "Ana Silva, the mayor of Oslo, left.", { text = "Ana Silva, the mayor" } },
        { "Ana Silva, in Oslo, left.", nil } },
    },
  }
  pack:phase("memberships", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "person of a body" {
      match = [[ a:<Name type=person> ","? ("of" | "from" | HELD_OFFICE ("of"|"for"|"at"|"with")) "the"? b:<Name
          type=organization|media> ]],
      yields = "Member",
      examples = { { "Ana Silva of the European Commission left.", true } },
    },
    pack:rule "member of a body" {
      match = [[ WHO [pos=DET]? [pos=ADJ|PROPN|NOUN]{0,2} [folded=member|leader|chairman|chairwoman|chair|head|founder|president|director]
        "of" "the"? b:<Name type=organization|media> ]],
      yields = "Member", priority = 1,
      examples = { { "Ana Silva, a member of the European Commission, left.", true } },
    },
  }
  pack:kind("relations", { make = facts, needs = { "Located", "Member", "RoleOf", "Name", "entities" } })
end
