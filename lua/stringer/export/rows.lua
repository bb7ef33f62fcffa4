--- The rows of `stringer.export.tables` out of a dossier.
-- @module stringer.export.rows

local array = require "stringer.base.array"
local set_of = require "stringer.base.set"
local encode = require "stringer.export.encode"
local schema = require "stringer.export.schema"
local text_tools = require "stringer.export.text_tools"

local rows = {}

local flat = text_tools.flat

-- The number of the sentence that a position stands in.
local function sentence_at(sentences, at)
  local low, high = 1, #sentences
  while low <= high do
    local middle = math.floor((low + high) / 2)
    local item = sentences[middle]
    if item.start > at then
      high = middle - 1
    elseif item["end"] <= at then
      low = middle + 1
    else
      return middle
    end
  end
  return nil
end

-- The tables in which the rows of one dossier look things up.
local Context = {}
Context.__index = Context

local function context(dossier, source)
  local c =
    setmetatable({ dossier = dossier, source = source, entities = {}, attributions = {}, times = {} }, Context)
  for _, entity in ipairs(dossier.entities or {}) do
    c.entities[entity.id] = entity
  end
  for _, fact in ipairs(dossier.attributions or {}) do
    c.attributions[fact.id or false] = fact
  end
  for _, time in ipairs(dossier.times or {}) do
    c.times[time.start or false] = time
  end
  return c
end

function Context:entity(ref) return ref and ref.entity and self.entities[ref.entity] end

-- A stretch as a cell: the name of its entity, else its own words.
function Context:name(ref)
  if not ref then return nil end
  local entity = self:entity(ref)
  local name = entity and entity.name or ref.text
  return name and flat(name)
end

function Context:sentence(at)
  local k = at and at.start and self.source.sentence and sentence_at(self.dossier.sentences or {}, at.start)
  return k and flat(self.source.sentence(k))
end

-- The fields of a fact that have no column, as JSON.
local function more(fact, used)
  local rest
  for key, value in pairs(fact) do
    if not used[key] then
      rest = rest or {}
      rest[key] = value
    end
  end
  return rest and encode.line(rest, schema.other)
end

local function day_of(value) return type(value) == "string" and value:match "^%d%d%d%d%-%d%d%-%d%d" or nil end

-- Copies the fields whose names are those of columns.
local function copied(fact, names, row)
  for name in pairs(names) do
    row[name] = fact[name]
  end
  return row
end

local make = {}

function make.documents(c)
  local d = c.dossier
  return {
    {
      date = d.date,
      title = d.title,
      sentences = #(d.sentences or {}),
      entities = #(d.entities or {}),
      attributions = #(d.attributions or {}),
      events = #(d.events or {}),
      meta = d.meta and encode.line(d.meta, {}),
      error = d.error,
    },
  }
end

local ENTITY, ENTITY_USED =
  set_of "type name code role of lat lon rule", set_of "id type name code role of lat lon rule mentions"

function make.entities(c)
  local list = {}
  for i, entity in ipairs(c.dossier.entities or {}) do
    local row = copied(entity, ENTITY, { entity = entity.id, mentions = #(entity.mentions or {}) })
    row.of = row.of and flat(tostring(row.of))
    row.more = more(entity, ENTITY_USED)
    list[i] = row
  end
  return list
end

function make.mentions(c)
  local list = {}
  for _, entity in ipairs(c.dossier.entities or {}) do
    for _, mention in ipairs(entity.mentions or {}) do
      list[#list + 1] = {
        entity = entity.id,
        type = entity.type,
        name = entity.name,
        code = entity.code,
        start = mention.start,
        ["end"] = mention["end"],
        text = mention.text,
        stands_for = mention.stands_for,
        sentence = c:sentence(mention),
      }
    end
  end
  return list
end

-- Rows of facts that have one place and whose columns bear the names of their fields.
local function plain(kind, names)
  local copy = set_of(names)
  return function(c)
    local list = {}
    for i, fact in ipairs(c.dossier[kind] or {}) do
      local row = copied(fact, copy, { sentence = c:sentence(fact), more = more(fact, copy) })
      row.date = kind == "times" and day_of(fact.value) or nil
      list[i] = row
    end
    return list
  end
end

make.times = plain("times", "start end text type value mod rule")
make.quantities =
  plain("quantities", "start end text kind value low high unit mod negated modality attribution rule")

local ATTRIBUTION = set_of "act mode hedged negated inside rule"
local ATTRIBUTION_USED = set_of "id source cue content addressee channel act mode hedged negated inside rule"

local function content_of(content)
  local parts, first, last = {}, nil, nil
  for i, ref in ipairs(content or {}) do
    parts[i] = flat(ref.text or "")
    first, last = first or ref.start, ref["end"] or last
  end
  return table.concat(parts, " … "), first, last
end

function make.attributions(c)
  local list = {}
  for i, fact in ipairs(c.dossier.attributions or {}) do
    local entity = c:entity(fact.source) or {}
    local content, first, last = content_of(fact.content)
    local row = copied(fact, ATTRIBUTION, {
      attribution = fact.id,
      source = c:name(fact.source),
      source_text = fact.source and fact.source.text,
      source_entity = entity.id,
      source_type = entity.type,
      source_code = fact.source and fact.source.code or entity.code,
      cue = fact.cue and fact.cue.text,
      content = content,
      start = first,
      ["end"] = last,
      addressee = c:name(fact.addressee),
      channel = c:name(fact.channel),
      sentence = c:sentence(fact.cue or (fact.content or {})[1]),
      more = more(fact, ATTRIBUTION_USED),
    })
    list[i] = row
  end
  return list
end

local EVENT = set_of "plover cameo negated modality attribution rule"
local EVENT_USED = set_of "id plover cameo trigger actor recipient place time negated modality attribution rule"

-- The cells that all rows of an event share.
local function event_row(c, fact)
  local time, place = fact.time or {}, c:entity(fact.place) or {}
  local value = time.value or (c.times[time.start] or {}).value
  local told = fact.attribution and c.attributions[fact.attribution]
  local trigger = fact.trigger or {}
  return copied(fact, EVENT, {
    document_date = c.dossier.date,
    event = fact.id,
    date = day_of(value),
    time = time.text,
    time_value = value,
    place = c:name(fact.place),
    lat = place.lat,
    lon = place.lon,
    country = fact.place and fact.place.code or place.code,
    speaker = told and c:name(told.source),
    trigger = trigger.text,
    start = trigger.start,
    ["end"] = trigger["end"],
    sentence = c:sentence(trigger),
    more = more(fact, EVENT_USED),
  })
end

-- The actors of a list, or one empty actor: an event without actors has a row, too.
local NOBODY = { {} }
local function sides(list) return list and list[1] and list or NOBODY end

function make.events(c)
  local list = {}
  for _, fact in ipairs(c.dossier.events or {}) do
    local shared = event_row(c, fact)
    for _, actor in ipairs(sides(fact.actor)) do
      for _, recipient in ipairs(sides(fact.recipient)) do
        local row = {
          source = c:name(actor),
          source_code = actor.code,
          source_entity = actor.entity,
          target = c:name(recipient),
          target_code = recipient.code,
          target_entity = recipient.entity,
        }
        for key, value in pairs(shared) do
          row[key] = value
        end
        list[#list + 1] = row
      end
    end
  end
  return list
end

local RELATION_USED = set_of "type a b rule"

function make.relations(c)
  local list = {}
  for i, fact in ipairs(c.dossier.relations or {}) do
    local a, b = fact.a or {}, fact.b or {}
    list[i] = {
      type = fact.type,
      a = c:name(a),
      a_entity = a.entity,
      b = c:name(b),
      b_entity = b.entity,
      start = a.start,
      ["end"] = a["end"],
      sentence = c:sentence(a),
      rule = fact.rule,
      more = more(fact, RELATION_USED),
    }
  end
  return list
end

local FACT_USED = set_of "start end text rule"
local STANDARD = set_of(schema.KINDS)

function make.facts(c, only)
  local list = {}
  for _, kind in ipairs(schema.kinds(c.dossier)) do
    if not STANDARD[kind] and (not only or only[kind] or only.facts) then
      for _, fact in ipairs(c.dossier[kind]) do
        list[#list + 1] = {
          kind = kind,
          start = fact.start,
          ["end"] = fact["end"],
          text = fact.text,
          rule = fact.rule,
          fields = more(fact, FACT_USED),
          sentence = c:sentence(fact),
        }
      end
    end
  end
  return list
end

-- A value as a cell: lists and stretches become their words.
local function cell(value)
  if type(value) ~= "table" then return value end
  if value.text then return value.text end
  if not array.is(value) and next(value) ~= nil then return encode.line(value, schema.other) end
  local parts = {}
  for i, item in ipairs(value) do
    parts[i] = tostring(cell(item))
  end
  return table.concat(parts, "; ")
end

--- The rows of a dossier.
-- @tparam table dossier
-- @tparam table source what it was made from; `sentence(k)` gives the words of a sentence
-- @tparam table wanted list of tables, as `stringer.export.tables` has them
-- @tparam[opt] table only set of kinds, of which those of the user's own are looked for
-- @treturn table a list for each table, in the order of `wanted`, of rows: cells in the order of the columns, strings,
-- numbers and booleans, nil where there is nothing; `n` is the number of columns
function rows.of(dossier, source, wanted, only)
  local c, lists = context(dossier, source), {}
  for i, t in ipairs(wanted) do
    local list = {}
    for k, row in ipairs(make[t.name](c, only)) do
      local cells = { n = #t.columns, dossier.id }
      for n = 2, #t.columns do
        cells[n] = cell(row[t.columns[n][1]])
      end
      list[k] = cells
    end
    lists[i] = list
  end
  return lists
end

return rows
