--- Describes a dossier in JSON, field by field, as a JSON Schema (draft 2020-12). Readers in other languages are made
-- from it.
-- @module stringer.export.json_schema

local array = require "stringer.base.array"
local encode = require "stringer.export.encode"

local json_schema = {}

--- The version of the schema. The first number rises when a reader must change: a field goes, or means something else;
-- the second when a field comes.
json_schema.VERSION = "1.0"

-- Fields in order: name, type, what it is. `!` behind the name: it is always there. Types: those of JSON; `[x]` is a
-- list of x, `x|y` is one of these words, a name with a capital is one of the objects below.
local STRETCH = {
  { "start!", "integer", "where it begins: characters from 0 (see --offsets)" },
  { "end!", "integer", "where it ends, not inclusive" },
}

local function with(fields, more)
  local list = {}
  for _, field in ipairs(fields) do
    list[#list + 1] = field
  end
  for _, field in ipairs(more) do
    list[#list + 1] = field
  end
  return list
end

local WORDS = with(STRETCH, { { "text!", "string", "the words as they stand" } })
local RULE = { "rule", "string", "pack/phase/name of the rule that found it" }
local CLAIM = {
  { "negated", "boolean", "whether it did not happen" },
  { "modality", "asserted|future|conditional|demanded|possible", "whether it happened, or may" },
  { "attribution", "string", "id of the attribution that it stands in" },
}

--- The objects of a dossier in order, each `{name=, note=, fields=}`.
json_schema.OBJECTS = {
  {
    name = "Block",
    note = "a block of the text",
    fields = with(
      { { "kind!", "headline|heading|dateline|byline|paragraph|list|caption|boilerplate", "what it is" } },
      STRETCH
    ),
  },
  { name = "Sentence", note = "a sentence", fields = STRETCH },
  {
    name = "Token",
    note = "a token; only with --tokens",
    fields = with(STRETCH, {
      { "pos", "string", "universal part of speech" },
      { "lemma!", "string", "the lemma" },
    }),
  },
  {
    name = "Argument",
    note = "an argument of a verb; only with --tokens",
    fields = {
      { "verb!", "integer", "token of the verb, from 0" },
      { "role!", "subject|object|indirect|agent|oblique", "what it is to the verb" },
      { "case", "string", "its preposition" },
      { "head!", "integer", "token of its head, from 0" },
      { "passive", "boolean", "whether the verb is passive" },
    },
  },
  {
    name = "Ref",
    note = "a stretch of the text, and the entity that it names",
    fields = with(WORDS, {
      { "entity", "string", "id of the entity" },
      { "code", "string", "CAMEO code of an actor" },
      { "value", "string", "value of TIMEX3 of a time" },
    }),
  },
  {
    name = "Mention",
    note = "a mention of an entity",
    fields = with(WORDS, {
      { "stands_for", "string", "code of the actor that a place or people stands for" },
    }),
  },
  {
    name = "Entity",
    note = "who or what is named",
    fields = {
      { "id!", "string", "id within the document" },
      {
        "type!",
        "person|organization|country|region|city|place|facility|media|group|religion|ethnicity|other",
        "what it is",
      },
      { "name!", "string", "its fullest name" },
      { "code", "string", "ISO 3166 alpha-3 of a country, or CAMEO code of an actor" },
      { "role", "string", "office or role" },
      { "of", "string", "what it belongs to" },
      { "lat", "number", "latitude, degrees" },
      { "lon", "number", "longitude, degrees" },
      { "mentions!", "[Mention]", "where it is named" },
      RULE,
    },
  },
  {
    name = "Time",
    note = "an expression of time",
    fields = with(WORDS, {
      { "type!", "DATE|TIME|DURATION|SET", "type of TIMEX3" },
      { "value!", "string", "value of TIMEX3" },
      { "mod", "string", "modifier of TIMEX3" },
      RULE,
    }),
  },
  {
    name = "Quantity",
    note = "how many, how much",
    fields = with(
      with(WORDS, {
        { "kind!", "string", "dead, injured, missing, money, percent, count …" },
        { "value", "number", "the number" },
        { "low", "number", "the least of a range" },
        { "high", "number", "the most of a range" },
        { "unit", "string", "currency, unit of measure, or noun that is counted" },
        { "mod", "string", "MORE_THAN, APPROX, DOZENS …" },
      }),
      with(CLAIM, { RULE })
    ),
  },
  {
    name = "Attribution",
    note = "who said what",
    fields = {
      { "id!", "string", "id within the document" },
      { "source", "Ref", "who says it" },
      { "cue", "Ref", "the words that tell of it" },
      { "content!", "[Ref]", "what is said" },
      { "mode!", "direct|indirect|mixed", "whether it is quoted" },
      { "act", "say|ask|demand|promise|threaten|deny|believe|know|want|feel", "what the source does" },
      { "hedged!", "boolean", "whether it is hedged" },
      { "negated", "boolean", "whether the source denies it" },
      { "inside", "string", "id of the attribution around it" },
      { "addressee", "Ref", "to whom it is said" },
      { "channel", "Ref", "through what" },
      RULE,
    },
  },
  {
    name = "Event",
    note = "what happened",
    fields = with({
      { "id!", "string", "id within the document" },
      { "plover!", "string", "category of PLOVER (2022)" },
      { "cameo!", "string", "code of CAMEO" },
      { "trigger!", "Ref", "the words that tell of it" },
      { "actor!", "[Ref]", "who acts; empty if nobody is named" },
      { "recipient!", "[Ref]", "to whom it is done" },
      { "place", "Ref", "where" },
      { "time", "Ref", "when" },
    }, with(CLAIM, { RULE })),
  },
  {
    name = "Relation",
    note = "how two are related",
    fields = {
      { "type!", "alias|role|located_in|member_of", "how" },
      { "a!", "Ref", "the first" },
      { "b!", "Ref", "the second" },
      RULE,
    },
  },
  {
    name = "Dossier",
    note = "what a document says",
    fields = {
      { "id", "string|integer", "id of the document" },
      { "date", "string", "its day, YYYY-MM-DD" },
      { "title", "string", "its title" },
      { "meta", "object", "what else the input held" },
      { "provenance", "object", "what made it; only with --provenance" },
      { "error", "string", "why it could not be read" },
      { "blocks", "[Block]", "blocks of the text" },
      { "sentences", "[Sentence]", "its sentences" },
      { "tokens", "[Token]", "its tokens; only with --tokens" },
      { "arguments", "[Argument]", "arguments of its verbs; only with --tokens" },
      { "entities", "[Entity]", "who and what is named" },
      { "times", "[Time]", "when" },
      { "quantities", "[Quantity]", "how many" },
      { "attributions", "[Attribution]", "who said what" },
      { "events", "[Event]", "what happened" },
      { "relations", "[Relation]", "how they are related" },
    },
  },
}

local JSON = { string = true, integer = true, number = true, boolean = true, object = true }

--- Takes a type apart.
-- @tparam string type of a field
-- @treturn string "list", "object" (of those above), "json" (one or several types of JSON) or "words"
-- @treturn string|table the type of a list's items; the name of the object; a list of types or words
function json_schema.parts(type)
  local inner = type:match "^%[(.*)%]$"
  if inner then return "list", inner end
  if type:find "^%u%l+$" then return "object", type end
  local list, kind = array.new(), "json"
  for word in type:gmatch "[^|]+" do
    list[#list + 1] = word
    if not JSON[word] then kind = "words" end
  end
  return kind, list
end

local function schema_of(type)
  local kind, what = json_schema.parts(type)
  if kind == "list" then return { type = "array", items = schema_of(what) } end
  if kind == "object" then return { ["$ref"] = "#/$defs/" .. what } end
  if kind == "words" then return { type = "string", enum = what } end
  return { type = what[2] and what or what[1] }
end

--- The name of a field, and whether it is always there.
-- @tparam table field
-- @treturn string
-- @treturn boolean
function json_schema.name(field)
  local name = field[1]:gsub("!$", "")
  return name, name ~= field[1]
end

local function object_schema(object)
  local properties, required = {}, array.new()
  for _, field in ipairs(object.fields) do
    local name, always = json_schema.name(field)
    properties[name] = schema_of(field[2])
    properties[name].description = field[3]
    if always then required[#required + 1] = name end
  end
  return { type = "object", description = object.note, properties = properties, required = required }
end

--- The schema as a table. It allows further lists, for the kinds of a user's packs, and further fields of facts.
-- @treturn table
function json_schema.table()
  local defs, root = {}, nil
  for _, object in ipairs(json_schema.OBJECTS) do
    local made = object_schema(object)
    if object.name == "Dossier" then
      root = made
    else
      defs[object.name] = made
    end
  end
  root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
  root["$id"] = "urn:stringer:dossier:" .. json_schema.VERSION
  root.title, root.version, root["$defs"] = "Dossier", json_schema.VERSION, defs
  return root
end

--- The schema as JSON.
-- @treturn string
function json_schema.text()
  local order = {
    "$schema",
    "$id",
    "title",
    "version",
    "description",
    "type",
    "enum",
    "items",
    "required",
    "properties",
    "$defs",
  }
  return encode.pretty(json_schema.table(), order) .. "\n"
end

return json_schema
