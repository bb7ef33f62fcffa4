--- The fields of a dossier in the order in which they are written. The order serves people who read a dossier. Fields
-- that are not named here follow in alphabetical order.
-- @module stringer.export.schema

local set_of = require "stringer.base.set"

local ref = { "start", "end", "text", "entity", "code" }

local schema = {
  --- A dossier.
  dossier = {
    "id",
    "date",
    "title",
    "meta",
    "provenance",
    "error",
    "blocks",
    "sentences",
    "tokens",
    "arguments",
    "entities",
    "times",
    "quantities",
    "attributions",
    "events",
    "relations",
  },
  provenance = { "stringer", "lua", "packs", "lexicons", "tagger" },
  packs = { "name", "checksum" },
  --- Any object that is not named below: a fact of a kind of the user's own.
  other = { "id", "type", "kind", "start", "end", "text" },
  blocks = { "kind", "start", "end" },
  sentences = { "start", "end" },
  tokens = { "start", "end", "pos", "lemma" },
  arguments = { "verb", "role", "case", "head", "antecedent", "passive" },
  entities = { "id", "type", "name", "code", "role", "of", "lat", "lon", "mentions", "rule" },
  mentions = { "start", "end", "text", "stands_for" },
  times = { "start", "end", "text", "type", "value", "mod", "rule" },
  quantities = {
    "start",
    "end",
    "text",
    "kind",
    "value",
    "low",
    "high",
    "unit",
    "mod",
    "negated",
    "modality",
    "rule",
  },
  attributions = {
    "id",
    "source",
    "cue",
    "content",
    "mode",
    "act",
    "hedged",
    "negated",
    "inside",
    "addressee",
    "channel",
    "rule",
  },
  events = {
    "id",
    "plover",
    "cameo",
    "trigger",
    "actor",
    "recipient",
    "place",
    "time",
    "negated",
    "modality",
    "attribution",
    "rule",
  },
  relations = { "type", "a", "b", "rule" },
}

for _, field in ipairs {
  "source",
  "cue",
  "content",
  "addressee",
  "channel",
  "trigger",
  "actor",
  "recipient",
  "place",
  "a",
  "b",
} do
  schema[field] = ref
end
schema.time = { "start", "end", "text", "value" }

--- The lists of facts that every dossier has, in the order in which they are written.
schema.KINDS = { "entities", "times", "quantities", "attributions", "events", "relations" }

local structural = set_of(schema.KINDS, set_of "blocks sentences tokens arguments")

--- The names of a dossier's lists of facts: those that every dossier has, then the kinds of a user's own packs.
-- @tparam table dossier
-- @treturn table list of names
function schema.kinds(dossier)
  local names, own = {}, {}
  for _, kind in ipairs(schema.KINDS) do
    if dossier[kind] then names[#names + 1] = kind end
  end
  for key, value in pairs(dossier) do
    if not structural[key] and type(value) == "table" and type(value[1]) == "table" then own[#own + 1] = key end
  end
  table.sort(own)
  for _, kind in ipairs(own) do
    names[#names + 1] = kind
  end
  return names
end

return schema
