--- Names: persons with titles and roles, organizations, media, places, facilities, countries, nationalities and the
-- groups that are called after them. One phase; the longest name wins. Who is who is worked out in entities/.
-- @module stringer.packs.news.names

local bodies = require "stringer.packs.news.names.bodies"
local capitals = require "stringer.packs.news.names.capitals"
local forms = require "stringer.packs.news.names.forms"
local judge = require "stringer.packs.news.names.judge"
local organizations = require "stringer.packs.news.names.organizations"
local other = require "stringer.packs.news.names.other"
local people = require "stringer.packs.news.names.people"
local place_names = require "stringer.packs.news.names.place_names"
local places = require "stringer.packs.news.names.places"
local unknown = require "stringer.packs.news.names.unknown"
local vehicles = require "stringer.packs.news.names.vehicles"
local within = require "stringer.packs.news.names.within"

--- What users add to a lexicon outranks names of other kinds too.
local function rules_of_users(pack)
  local rules = {}
  for layer in ("organization media leader country city region place facility other"):gmatch "%a+" do
    local type = layer == "leader" and "person" or layer
    rules[#rules + 1] = pack:rule("user's " .. layer) {
      match = ("name:<%s rank>"):format(layer),
      yields = "Name",
      set = { type = type, by = "lexicon" },
      span = "name",
      priority = 50,
      fields = {
        name = "name.name",
        code = "name.code",
        role = "name.role",
        lat = "name.lat",
        lon = "name.lon",
      },
      examples = { { "NATO met Tony Blair in Paris, Texas.", nil } },
    }
  end
  return rules
end

return function(pack)
  local rules = {}
  for _, part in ipairs {
    people,
    organizations,
    place_names,
    bodies,
    vehicles,
    capitals,
    other,
    rules_of_users,
  } do
    for _, rule in ipairs(part(pack)) do
      rules[#rules + 1] = rule
    end
  end
  pack:phase("names", { policy = "longest", unless = { "Boilerplate", "Ticker" } })(rules)
  forms(pack)
  pack:step(
    "names judged",
    judge,
    { yields = { Name = { "type", "by", "name", "code", "lat", "lon", "stands_for" } } }
  )
  within(pack)
  pack:phase("titles taken", { policy = "longest" }) {
    pack:rule "title before a name" {
      match = [[ (<title>|<profession>){1,3} &(","? <Name type=person>) ]],
      yields = "Titled",
      examples = { { "Then Prime Minister Maria Kowalska left.", { text = "Prime Minister" } } },
    },
  }
  unknown(pack)
  pack:step(
    "places resolved",
    places,
    { yields = { Name = { "type", "by", "name", "code", "lat", "lon", "stands_for" } } }
  )
end
