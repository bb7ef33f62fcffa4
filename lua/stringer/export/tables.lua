--- The facts of dossiers as tidy tables: a row a fact, a column a value, names of entities resolved. Which tables and
-- columns there are, for all formats that have tables.
-- @module stringer.export.tables

local tables = {}

-- Columns that several tables have.
local DOCUMENT = { "document", "text", "id of the document" }
local START = { "start", "integer", "where it begins, from 0" }
local END = { "end", "integer", "where it ends, not inclusive" }
local WORDS = { "text", "text", "its words" }
local RULE = { "rule", "text", "pack/phase/name of the rule that found it" }
local MORE = { "more", "text", "what else the fact holds, as JSON" }
local SENTENCE = { "sentence", "text", "the sentence that it stands in" }
local MODALITY = { "modality", "text", "asserted, future, conditional, demanded or possible" }

-- The last columns of most tables: the words around the fact, its rule, and fields that the user's packs added.
local function with_tail(columns)
  for _, column in ipairs { SENTENCE, RULE, MORE } do
    columns[#columns + 1] = column
  end
  return columns
end

--- All tables in order, each `{name=, note=, columns=}`; a column is `{name, type, note}`, its type text, integer,
-- number or boolean.
tables.LIST = {
  {
    name = "documents",
    note = "a row a document",
    columns = {
      DOCUMENT,
      { "date", "text", "day of the document" },
      { "title", "text", "its title, if the input named one" },
      { "sentences", "integer", "how many sentences it has" },
      { "entities", "integer", "how many entities were found" },
      { "attributions", "integer", "how many attributions" },
      { "events", "integer", "how many events" },
      { "meta", "text", "what else the input held, as JSON" },
      { "error", "text", "why it could not be read" },
    },
  },
  {
    name = "entities",
    note = "a row an entity of a document",
    columns = {
      DOCUMENT,
      { "entity", "text", "id within the document" },
      { "type", "text", "person, organization, country, city, group …" },
      { "name", "text", "its fullest name" },
      { "code", "text", "ISO 3166 alpha-3 of a country, or CAMEO code of an actor" },
      { "role", "text", "office or role" },
      { "of", "text", "what it belongs to" },
      { "lat", "number", "latitude of a place, degrees" },
      { "lon", "number", "longitude of a place, degrees" },
      { "mentions", "integer", "how often it is mentioned" },
      RULE,
      MORE,
    },
  },
  {
    name = "mentions",
    note = "a row a mention of an entity",
    columns = {
      DOCUMENT,
      { "entity", "text", "id of the entity" },
      { "type", "text", "type of the entity" },
      { "name", "text", "name of the entity" },
      { "code", "text", "code of the entity" },
      START,
      END,
      WORDS,
      { "stands_for", "text", "code of the actor that a place or people stands for" },
      SENTENCE,
    },
  },
  {
    name = "times",
    note = "a row an expression of time",
    columns = with_tail {
      DOCUMENT,
      START,
      END,
      WORDS,
      { "type", "text", "DATE, TIME, DURATION or SET" },
      { "value", "text", "value of TIMEX3" },
      { "date", "text", "the day, if it is one" },
      { "mod", "text", "modifier of TIMEX3" },
    },
  },
  {
    name = "quantities",
    note = "a row a quantity",
    columns = with_tail {
      DOCUMENT,
      START,
      END,
      WORDS,
      { "kind", "text", "dead, injured, money, percent, count …" },
      { "value", "number", "the number" },
      { "low", "number", "the least of a range" },
      { "high", "number", "the most of a range" },
      { "unit", "text", "currency, unit of measure, or noun that is counted" },
      { "mod", "text", "MORE_THAN, APPROX, DOZENS …" },
      { "negated", "boolean", "whether it did not happen" },
      MODALITY,
      { "attribution", "text", "id of the attribution that it stands in" },
    },
  },
  {
    name = "attributions",
    note = "a row an attribution: who said what",
    columns = with_tail {
      DOCUMENT,
      { "attribution", "text", "id within the document" },
      { "source", "text", "who said it: name of the entity, else the words" },
      { "source_text", "text", "the words that name the source" },
      { "source_entity", "text", "id of the source's entity" },
      { "source_type", "text", "type of the source's entity" },
      { "source_code", "text", "code of the source's entity" },
      { "act", "text", "say, ask, demand, promise, threaten, deny, believe, know, want or feel" },
      { "mode", "text", "direct, indirect or mixed" },
      { "hedged", "boolean", "whether it is hedged" },
      { "negated", "boolean", "whether the source denies it" },
      { "cue", "text", "the verb or phrase that tells of it" },
      { "content", "text", "what is said" },
      { "start", "integer", "where that begins, from 0" },
      END,
      { "addressee", "text", "to whom it is said" },
      { "channel", "text", "through what" },
      { "inside", "text", "id of the attribution around it" },
    },
  },
  {
    name = "events",
    note = "a row an event and pair of actor and recipient",
    columns = with_tail {
      DOCUMENT,
      { "document_date", "text", "day of the document" },
      { "event", "text", "id within the document; rows of one event share it" },
      { "plover", "text", "category of PLOVER" },
      { "cameo", "text", "code of CAMEO" },
      { "source", "text", "who acts: name of the entity, else the words" },
      { "source_code", "text", "CAMEO code of who acts" },
      { "source_entity", "text", "id of the entity" },
      { "target", "text", "to whom it is done" },
      { "target_code", "text", "CAMEO code of to whom it is done" },
      { "target_entity", "text", "id of the entity" },
      { "date", "text", "the day on which it happened, if it is told" },
      { "time", "text", "the words that tell when" },
      { "time_value", "text", "their value of TIMEX3" },
      { "place", "text", "where: name of the entity, else the words" },
      { "lat", "number", "latitude of the place" },
      { "lon", "number", "longitude of the place" },
      { "country", "text", "ISO 3166 alpha-3 of the place" },
      { "negated", "boolean", "whether it did not happen" },
      MODALITY,
      { "attribution", "text", "id of the attribution that tells of it" },
      { "speaker", "text", "who says so: source of that attribution" },
      { "trigger", "text", "the words that tell of it" },
      { "start", "integer", "where they begin, from 0" },
      { "end", "integer", "where they end, not inclusive" },
    },
  },
  {
    name = "relations",
    note = "a row a relation of two entities",
    columns = with_tail {
      DOCUMENT,
      { "type", "text", "alias, role, located_in or member_of" },
      { "a", "text", "the first: name of the entity, else the words" },
      { "a_entity", "text", "id of the entity" },
      { "b", "text", "the second" },
      { "b_entity", "text", "id of the entity" },
      { "start", "integer", "where the first begins, from 0" },
      END,
    },
  },
  {
    name = "facts",
    note = "a row a fact of a kind that a pack of the user's own adds",
    columns = {
      DOCUMENT,
      { "kind", "text", "the list of the dossier" },
      START,
      END,
      WORDS,
      { "fields", "text", "what it holds, as JSON" },
      SENTENCE,
      RULE,
    },
  },
}

--- The table of runs: one row tells which run made the other tables.
tables.RUNS = {
  name = "runs",
  note = "what made the tables",
  columns = {
    { "stringer", "text", "its version" },
    { "provenance", "text", "packs, lexicons and tagger by their checksums, as JSON" },
    { "options", "text", "files and options of the command, as JSON" },
    { "started", "text", "when it began, UTC" },
    { "finished", "text", "when it ended, UTC" },
    { "documents", "integer", "how many documents it read" },
  },
}

--- Tables by their names.
tables.BY_NAME = {}
for _, t in ipairs(tables.LIST) do
  tables.BY_NAME[t.name] = t
end

--- The tables that some kinds of fact fill.
-- @tparam ?table only set of names of tables and kinds; nil for all
-- @treturn table list of tables in order; a kind of a user's own is in `facts`
function tables.of(only)
  if not only then return tables.LIST end
  local list, own = {}, false
  for name in pairs(only) do
    own = own or not tables.BY_NAME[name]
  end
  for _, t in ipairs(tables.LIST) do
    if only[t.name] or t.name == "facts" and own then list[#list + 1] = t end
  end
  return list
end

return tables
