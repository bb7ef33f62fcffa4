--- Compares a dossier with an answer key that was written by hand: which of the filed facts are in the key, and which
-- of the key's facts were filed. Groups ("fishermen") are left out on both sides.
-- @module spec.support.key

local key = {}

local function folded(text)
  return (text or ""):lower():gsub("[“”\"’‘'.,;:]", ""):gsub("%s+", " "):gsub("^%s*(.-)%s*$", "%1")
end

--- Whether one text holds the other.
local function overlap(a, b)
  a, b = folded(a), folded(b)
  if a == "" or b == "" then return a == b end
  return a:find(b, 1, true) ~= nil or b:find(a, 1, true) ~= nil
end

local function same_number(a, b)
  return a == nil and b == nil
    or type(a) == "number" and type(b) == "number" and math.abs(a - b) < 1e-6 * math.max(1, math.abs(b))
end

local function name_of(dossier, ref)
  for _, entity in ipairs(dossier.entities) do
    if ref and ref.entity == entity.id then return entity.name end
  end
  return nil
end

--- Whether a stretch is what the key names: by its words, or by the entity that they stand for.
local function is_named(dossier, ref, name)
  if not ref then return name == nil or name == "" end
  return name == nil or name == "" or overlap(ref.text, name) or overlap(name_of(dossier, ref), name)
end

local fits = {}

function fits.entities(_, fact, want)
  if fact.type ~= want.type then return false end
  if want.code and fact.code and fact.code:sub(1, 3) ~= want.code then return false end
  if overlap(fact.name, want.name) then return true end
  for _, name in ipairs(want.also or {}) do
    if folded(fact.name) == folded(name) then return true end
  end
  return false
end

function fits.times(_, fact, want)
  return fact.value == want.value and fact.type == want.type and overlap(fact.text, want.text)
end

function fits.quantities(_, fact, want)
  return fact.kind == want.kind
    and overlap(fact.text, want.text)
    and same_number(fact.value, want.value)
    and same_number(fact.low, want.low)
    and same_number(fact.high, want.high)
    and (want.unit == nil or fact.unit == want.unit)
end

function fits.attributions(dossier, fact, want)
  if not is_named(dossier, fact.source, want.source) then return false end
  local content = {}
  for i, ref in ipairs(fact.content or {}) do
    content[i] = ref.text
  end
  return overlap(table.concat(content, " "), want.content)
end

local function is_party(dossier, parties, name)
  if name == nil or name == "" then return true end
  for _, party in ipairs(parties or {}) do
    if party.code and #name == 3 and party.code:sub(1, 3) == name or is_named(dossier, party, name) then
      return true
    end
  end
  return false
end

function fits.events(dossier, fact, want)
  return fact.plover == want.plover
    and overlap(fact.trigger.text, want.text)
    and is_party(dossier, fact.actor, want.actor)
    and is_party(dossier, fact.recipient, want.recipient)
end

function fits.relations(dossier, fact, want)
  return fact.type == want.type and is_named(dossier, fact.a, want.a) and is_named(dossier, fact.b, want.b)
end

local function is_scored(list, fact)
  return list ~= "entities" or fact.type ~= "group"
end

local function any(dossier, list, fact, wanted)
  for _, want in ipairs(wanted) do
    if fits[list](dossier, fact, want) then return true end
  end
  return false
end

local function found(dossier, list, want)
  for _, fact in ipairs(dossier[list]) do
    if fits[list](dossier, fact, want) then return true end
  end
  return false
end

local LISTS = { "entities", "times", "quantities", "attributions", "events", "relations" }

--- Compares.
-- @tparam table dossier with offsets in any unit
-- @tparam table wanted the key, decoded
-- @treturn table filed, right, keyed and found: numbers; `by`: the same for each list; `wrong` and `missed`: pairs of
-- list and fact
function key.compare(dossier, wanted)
  local sum = { filed = 0, right = 0, keyed = 0, found = 0, wrong = {}, missed = {}, by = {} }
  for _, list in ipairs(LISTS) do
    local by = { filed = 0, right = 0, keyed = 0, found = 0 }
    for _, fact in ipairs(dossier[list]) do
      if is_scored(list, fact) then
        by.filed = by.filed + 1
        if any(dossier, list, fact, wanted[list]) then
          by.right = by.right + 1
        else
          sum.wrong[#sum.wrong + 1] = { list, fact }
        end
      end
    end
    for _, want in ipairs(wanted[list]) do
      by.keyed = by.keyed + 1
      if found(dossier, list, want) then
        by.found = by.found + 1
      else
        sum.missed[#sum.missed + 1] = { list, want }
      end
    end
    for name, n in pairs(by) do
      sum[name] = sum[name] + n
    end
    sum.by[list] = by
  end
  return sum
end

return key
