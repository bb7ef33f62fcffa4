--- Writes a dossier for a person to read: who is in it, who said what, and what happened, in order, each with its
-- sentence.
-- @module stringer.export.text

local set_of = require "stringer.base.set"
local encode = require "stringer.export.encode"
local schema = require "stringer.export.schema"
local text_tools = require "stringer.export.text_tools"

local flat, holding = text_tools.flat, text_tools.holding
local concat = table.concat

local WIDTH = 100

-- Breaks a text into lines of at most WIDTH characters, each behind `indent`; the first behind `first`.
local function wrap(text, first, indent)
  local lines, line, length = {}, first, #first
  local empty = true
  for word in flat(text):gmatch "%S+" do
    local _, n = word:gsub("[^\128-\191]", "")
    if not empty and length + 1 + n > WIDTH then
      lines[#lines + 1] = line
      line, length, empty = indent, #indent, true
    end
    line = line .. (empty and "" or " ") .. word
    length = length + n + (empty and 0 or 1)
    empty = false
  end
  lines[#lines + 1] = line
  return concat(lines, "\n")
end

-- The sentence around a stretch, as it stands.
local function sentence(dossier, source, at)
  local held = at and at.start and holding(dossier.sentences or {}, at.start)
  if not held then return nil end
  return source.text:sub(held.start + 1, held["end"])
end

local function names(dossier)
  local by_id = {}
  for _, entity in ipairs(dossier.entities or {}) do
    by_id[entity.id] = entity
  end
  return by_id
end

-- The name of the entity of a stretch, or else its words.
local function called(ref, entities)
  if not ref then return nil end
  local entity = ref.entity and entities[ref.entity]
  local name = flat(entity and entity.name or ref.text or "?")
  local own = flat(ref.text or "")
  if entity and own ~= "" and own:lower() ~= name:lower() then name = name .. " (“" .. own .. "”)" end
  return ref.code and name .. " [" .. ref.code .. "]" or name
end

local function all_called(list, entities)
  local parts = {}
  for i, ref in ipairs(list or {}) do
    parts[i] = called(ref, entities)
  end
  return concat(parts, ", ")
end

local function entity_line(entity)
  local parts = { flat(entity.name or "?") .. " – " .. (entity.type or "?") }
  if entity.code then parts[1] = parts[1] .. " [" .. entity.code .. "]" end
  if entity.role then parts[#parts + 1] = flat(entity.role) end
  if entity.of then parts[#parts + 1] = "of " .. flat(tostring(entity.of)) end
  local seen, other = { [flat(entity.name or ""):lower()] = true }, {}
  for _, mention in ipairs(entity.mentions or {}) do
    local words = flat(mention.text or "")
    local standing = mention.stands_for
        and mention.stands_for ~= entity.code
        and " (for " .. mention.stands_for .. ")"
      or ""
    if standing ~= "" or not seen[words:lower()] then
      if not seen[words .. standing] then other[#other + 1] = words .. standing end
      seen[words:lower()], seen[words .. standing] = true, true
    end
  end
  if other[1] then parts[#parts + 1] = "also " .. concat(other, ", ") end
  return wrap(concat(parts, "; "), "  ", "      ")
end

local function with_sentence(dossier, source, out, at)
  local words = sentence(dossier, source, at)
  if words then out[#out + 1] = wrap(words, "      | ", "      | ") end
end

local function attribution(dossier, source, entities, fact, out)
  local content = {}
  for i, ref in ipairs(fact.content or {}) do
    content[i] = flat(ref.text or "")
  end
  local who = called(fact.source, entities) or "unnamed"
  local cue = fact.cue and flat(fact.cue.text or ""):gsub("%s*:$", "") or ""
  local how = { cue ~= "" and cue or nil }
  how[#how + 1] = fact.mode
  if fact.hedged then how[#how + 1] = "hedged" end
  if fact.addressee then how[#how + 1] = "to " .. called(fact.addressee, entities) end
  if fact.channel then how[#how + 1] = "through " .. called(fact.channel, entities) end
  if fact.inside then how[#how + 1] = "inside " .. fact.inside end
  out[#out + 1] = wrap(who .. ": " .. concat(content, " … "), "  ", "    ")
  if how[1] then out[#out + 1] = "      (" .. concat(how, ", ") .. ")" end
  with_sentence(dossier, source, out, fact.cue or (fact.content or {})[1])
end

local function event(dossier, source, entities, fact, out, sayers)
  local head = (fact.plover or "?") .. (fact.cameo and " " .. fact.cameo or "")
  local actor, recipient = all_called(fact.actor, entities), all_called(fact.recipient, entities)
  if actor ~= "" or recipient ~= "" then
    head = head .. ": " .. (actor ~= "" and actor or "?") .. (recipient ~= "" and " → " .. recipient or "")
  end
  local details = { fact.trigger and "“" .. flat(fact.trigger.text or "") .. "”" or nil }
  if fact.negated then details[#details + 1] = "did not happen" end
  if fact.modality and fact.modality ~= "asserted" then details[#details + 1] = fact.modality end
  if fact.place then details[#details + 1] = "in " .. called(fact.place, entities) end
  if fact.time then details[#details + 1] = "when: " .. flat(fact.time.text or "") end
  local sayer = fact.attribution and sayers[fact.attribution]
  if sayer then details[#details + 1] = "says " .. sayer end
  out[#out + 1] = wrap(head, "  ", "    ")
  if details[1] then out[#out + 1] = wrap(concat(details, ", "), "      ", "      ") end
  with_sentence(dossier, source, out, fact.trigger)
end

local function time_line(time)
  return wrap(
    ("%s = %s (%s%s)"):format(
      flat(time.text or "?"),
      time.value or "?",
      time.type or "?",
      time.mod and ", " .. time.mod or ""
    ),
    "  ",
    "    "
  )
end

local COUNTS = { count = true, ordinal = true }

local function quantity_line(quantity)
  local value = quantity.value and encode.number(quantity.value)
    or (
      quantity.low
      and encode.number(quantity.low) .. " to " .. (quantity.high and encode.number(quantity.high) or "?")
    )
  local kind, unit = quantity.kind or "?", quantity.unit and " " .. quantity.unit or ""
  -- A quantity's noun is not written as its unit.
  if COUNTS[kind] and quantity.unit then
    kind, unit = kind .. " of " .. quantity.unit, ""
  end
  local told = { kind, quantity.mod }
  if quantity.negated then told[#told + 1] = "not so" end
  told[#told + 1] = quantity.modality
  return wrap(
    ("%s = %s%s (%s)"):format(flat(quantity.text or "?"), value or "?", unit, concat(told, ", ")),
    "  ",
    "    "
  )
end

local function relation_line(relation, entities)
  return wrap(
    ("%s: %s – %s"):format(
      relation.type or "?",
      called(relation.a, entities) or "?",
      called(relation.b, entities) or "?"
    ),
    "  ",
    "    "
  )
end

-- A fact of a kind that a user's pack declares: its fields, then its sentence.
local function own_fact(dossier, source, fact, out)
  local parts, keys = {}, {}
  for key in pairs(fact) do
    if key ~= "start" and key ~= "end" and key ~= "text" and key ~= "rule" then keys[#keys + 1] = key end
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    local value = fact[key]
    if type(value) == "table" then value = value.text or encode.line(value, schema.other) end
    parts[#parts + 1] = key .. "=" .. flat(tostring(value))
  end
  out[#out + 1] =
    wrap(flat(fact.text or "?") .. (parts[1] and " – " or "") .. concat(parts, ", "), "  ", "    ")
  with_sentence(dossier, source, out, fact)
end

local function section(out, title, list, each)
  if not list or not list[1] then return end
  out[#out + 1] = ""
  out[#out + 1] = title
  for _, fact in ipairs(list) do
    each(fact)
  end
end

local standard = set_of(schema.KINDS)

local function document(dossier, source)
  local title = flat(source.title or dossier.title or tostring(dossier.id or ""))
  local out = { title .. (dossier.date and "  [" .. tostring(dossier.date) .. "]" or "") }
  if dossier.error then
    out[#out + 1] = "  could not be read: " .. tostring(dossier.error)
    return text_tools.visible(text_tools.repair(concat(out, "\n"))) .. "\n"
  end
  local entities, sayers = names(dossier), {}
  for _, fact in ipairs(dossier.attributions or {}) do
    sayers[fact.id or false] = called(fact.source, entities) or "unnamed"
  end
  local function line(of)
    return function(fact) out[#out + 1] = of(fact, entities) end
  end
  section(out, "Who and what is in it", dossier.entities, line(entity_line))
  section(
    out,
    "Who said what",
    dossier.attributions,
    function(fact) attribution(dossier, source, entities, fact, out) end
  )
  section(
    out,
    "What happened",
    dossier.events,
    function(fact) event(dossier, source, entities, fact, out, sayers) end
  )
  section(out, "When", dossier.times, line(time_line))
  section(out, "How many", dossier.quantities, line(quantity_line))
  section(out, "How they are related", dossier.relations, line(relation_line))
  for _, kind in ipairs(schema.kinds(dossier)) do
    if not standard[kind] then
      section(
        out,
        kind:sub(1, 1):upper() .. kind:sub(2),
        dossier[kind],
        function(fact) own_fact(dossier, source, fact, out) end
      )
    end
  end
  if not out[2] then out[2] = "  nothing found" end
  return text_tools.visible(text_tools.repair(concat(out, "\n"))) .. "\n"
end

return {
  name = "text",
  extension = "txt",
  offsets = "bytes",
  separator = "\n" .. ("-"):rep(WIDTH) .. "\n\n",
  document = document,
}
