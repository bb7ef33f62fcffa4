--- Relations between entities: alias, role, membership, location.
-- @module stringer.packs.news.relations

local roles = require "stringer.packs.news.entities.roles"

-- An entity where a rule found it.
local function ref_of(doc, entity, first, last)
  local ref = doc:place(first, last)
  ref.entity = entity.id
  return ref
end

local NONE = {}

-- Aliases and titles stand inside the spans of names; `told` are the last tokens of roles that are filed already.
local function of_names(doc, add, told)
  for _, span in ipairs(doc:spans "Name") do
    local of = span.rule and span.rule.captures or NONE
    local entity = (of.short or of.title) and doc:entity_at(span.first, span.last)
    local short_first, short_last
    if of.short then
      short_first, short_last = doc:capture(span, "short")
    end
    local title_first, title_last
    if of.title then
      title_first, title_last = doc:capture(span, "title")
    end
    local ref = entity and ref_of(doc, entity, span.first, span.last)
    if short_first and ref then add("alias", ref, doc:place(short_first, short_last), span.rule) end
    if
      title_first
      and entity
      and entity.type == "person"
      and not told[title_last]
      and not doc:has("honorific", title_last)
    then
      add("role", ref, doc:place(title_first, title_last), span.rule)
    end
  end
end

-- Entities by where they are named: "the CGT leader" names a person, "CGT" in it the union.
local function named(doc)
  local places = {}
  for _, m in ipairs(doc.named) do
    places[m.first] = places[m.first] or {}
    places[m.first][m.last] = m.entity
  end
  return function(first, last) return places[first] and places[first][last] or doc:entity_at(first, last) end
end

local function of_pairs(doc, layer, kind, add)
  local filed, spans = {}, doc:spans(layer)
  local entity_of = #spans > 0 and named(doc)
  for _, span in ipairs(spans) do
    local a_first, a_last = doc:capture(span, "a")
    local b_first, b_last = doc:capture(span, "b")
    local x, y = entity_of(a_first, a_last), entity_of(b_first, b_last)
    local pair = x and y and x ~= y and x.id .. " " .. y.id
    if pair and not filed[pair] then
      filed[pair] = true
      add(kind, ref_of(doc, x, a_first, a_last), ref_of(doc, y, b_first, b_last), span.rule)
    end
  end
end

-- Gives the last tokens of the roles.
local function of_roles(doc, add)
  local told = {}
  for _, span in ipairs(doc:spans "RoleOf") do
    local person, role_first, role_last = roles.of(doc, span)
    if person then
      add("role", ref_of(doc, person, doc:capture(span, "a")), doc:place(role_first, role_last), span.rule)
      told[role_last] = true
    end
  end
  return told
end

local function facts(doc)
  local list = {}
  local function add(kind, a, b, rule) list[#list + 1] = { type = kind, a = a, b = b, rule = rule.id } end
  of_names(doc, add, of_roles(doc, add))
  of_pairs(doc, "Member", "member_of", add)
  of_pairs(doc, "Located", "located_in", add)
  return list
end

local function memberships(pack)
  pack:define("OF_BODY", [[ "the"? b:<Name type=organization|media> ]])
  pack:phase("memberships", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "person of a body" {
      match = [[ a:<Name type=person> ","? ("of" | "from" | [folded=a|an|the]? NO_ROLE_YET
        ROLE ("of"|"for"|"at"|"with"|"from"))
        OF_BODY ]],
      yields = "Member",
      examples = {
        { "Ana Silva of the European Commission left.", true },
        { "Ana Silva, an analyst at the European Commission, left.", true },
      },
    },
    pack:rule "body, person" {
      match = [[ WHO [folded=a|an]? OF_BODY POSSESSIVE? NO_ROLE_YET ROLE ROLE_ENDS
        | OF_BODY POSSESSIVE a:<Name type=person>
        | a:<Name type=person> "(" OF_BODY ")" | OF_BODY POSSESSIVE? ROLE ","? a:<Name type=person> ]],
      yields = "Member",
      examples = {
        { "Ana Silva, UNICEF director, left.", true },
        { "UNICEF's director, Ana Silva, left.", true },
      },
    },
    pack:rule "leads a body" {
      match = [[ a:<Name type=person> ("," [pos=NUM])? (","? "who")? [folded=now|also|then]?
        ([lemma=head|lead|run|chair|join|found & pos=VERB]
          | [lemma=work & pos=VERB] [folded=for|at]) OF_BODY ![pos=NOUN|PROPN] ]],
      yields = "Member",
      priority = -1,
      examples = { { "Ana Silva, who chairs UNICEF, left.", true }, { "Ana Silva runs UNICEF shops.", nil } },
    },
    pack:rule "member of a body" {
      match = [[ WHO [pos=DET]? [pos=ADJ|PROPN|NOUN]{0,2} [folded=member|leader|head|founder|part] "of" OF_BODY ]],
      yields = "Member",
      priority = 1,
      examples = { { "Ana Silva, a member of the European Commission, left.", true } },
    },
  }
end

return function(pack)
  pack:define("QUARTER", [[ ([pos=ADJ|ADV|DET] | COMPASS){0,3} ]])
  -- States in a list do not lie in each other: "Nevada, Arizona and Florida".
  pack:define(
    "LISTED",
    [[ ("," "and"? <Name type=region|country|city> | "and" <Name type=region|country|city>) ]]
  )
  pack:define("AREA", [[ <Name type=country|region> ]])
  pack:define("PAIR", [[ (<Name type=facility|city|place> "," AREA) ]])
  pack:define(
    "TOWN",
    [[ [folded=capital|city|town|port|village|district|province|suburb|region|county|island|hub|resort|stronghold] ]]
  )
  pack:phase("locations", { policy = "all", unless = { "Boilerplate" } }) {
    pack:rule "in a country" {
      match = [[ a:<Name type=facility|city|place|region> (("," <Name type=city|place>)* "and" <Name type=city|place>)?
        "in" QUARTER b:<Name type=country|region> ]],
      yields = "Located",
      examples = { { "They built Grumbleton airbase in Norway.", true } },
    },
    pack:rule "town, country" {
      match = [[ (<&(PAIR ("," "and"? | "and")) | <!(<Name type=region|country|city> ("," | "and")))
        a:<Name type=facility|city|place> "," b:AREA (&(","? "and"? PAIR) | !(LISTED)) ]],
      yields = "Located",
      examples = {
        { "She was born in Oslo, Norway, in May.", true },
        { "Norway, Sweden and Denmark voted.", nil },
        {
          "They met in Oslo, Norway, and Paris, France.",
          { { text = "Oslo, Norway" }, { text = "Paris, France" } },
        },
      },
    },
    pack:rule "capital of" {
      match = [[ a:<Name type=city|region|place> "," [pos=DET]? [pos=ADJ|NOUN]{0,3} TOWN [folded=of|in] QUARTER "the"?
        b:AREA
        | ("the" | [pos=DET] [pos=ADJ|NOUN]{1,2}) TOWN [folded=of|in] b:AREA "," a:<Name type=city|region
          |place> ![folded=and]
        | b:AREA POSSESSIVE [pos=ADJ|NOUN]{0,3} TOWN "," a:<Name type=city|region|place> ![folded=and] ]],
      yields = "Located",
      examples = {
        { "It hit Oslo, the capital of Norway.", true },
        { "They met in the capital of Norway, Oslo.", true },
        { "They met in Norway's capital, Oslo.", true },
      },
    },
    pack:rule "town of" {
      match = [[ TOWN "of" a:<Name type=city|place|region> "," QUARTER "the"? b:AREA !(LISTED)
        | a:<Name type=city|place|region> [lemma=be] [pos=DET] [pos=ADJ|NOUN]{0,3} TOWN "in" QUARTER "the"? b:AREA
        | a:<Name type=city|place|region> [lemma=be] b:AREA POSSESSIVE [pos=ADJ|NOUN]{0,3} TOWN
        | a:<Name type=facility|city|place> "," "in" QUARTER b:AREA ]],
      yields = "Located",
      examples = { { "It hit the port of Hamburg, Germany.", true }, { "Oslo is a city in Norway.", true } },
    },
  }
  memberships(pack)
  pack:kind("relations", { make = facts, needs = { "Located", "Member", "RoleOf", "Name", "entities" } })
end
