--- Runs the examples of rules: `{ text, expected, date=, title=, id= }`. What is expected is a table of features that
-- one span of the rule must have (or a list of such tables, each met by another span), true for any span, or nil or
-- false for none. A feature that is a list has to be the same list, or to hold the one value that is asked for; false
-- asks for none. Besides features, `text`, `first`, `last` and `layer` can be asked for. Then those of packs, which
-- say what facts the dossier of a text holds (`stringer.pack.expect`).
-- @module stringer.dossier.examples

local errors = require "stringer.base.errors"
local pack = require "stringer.pack"

local examples = {}

local function show(value, depth)
  if type(value) == "string" then return ("%q"):format(value) end
  if type(value) ~= "table" then return tostring(value) end
  if (depth or 0) > 2 then return "{…}" end
  local parts, keys = {}, {}
  for key in pairs(value) do
    keys[#keys + 1] = key
  end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for _, key in ipairs(keys) do
    local text = show(value[key], (depth or 0) + 1)
    parts[#parts + 1] = type(key) == "number" and text or ("%s = %s"):format(tostring(key), text)
  end
  return "{ " .. table.concat(parts, ", ") .. " }"
end

local Failure = { __name = "stringer.failure" }
function Failure.__tostring(f)
  if f.message then return ("%s:%s: %s: %s"):format(f.file, f.line, f.rule, f.message) end
  return ("%s:%s: %s: %q\n    expected: %s\n    got:      %s"):format(
    f.file,
    f.line,
    f.rule,
    f.text,
    show(f.expected),
    show(f.got)
  )
end

local PLAIN = { string = true, number = true, boolean = true }

-- A copy of a list of plain values; nil for any other value.
local function plain_list(value)
  local list = {}
  for i, one in ipairs(type(value) == "table" and value or {}) do
    if not PLAIN[type(one)] then return nil end
    list[i] = one
  end
  return list[1] ~= nil and list or nil
end

--- What can be asked of a span, as a plain table.
local function view(doc, span)
  local v = { text = doc:text(span), first = span.first, last = span.last, layer = span.layer }
  for key, value in pairs(span) do
    if v[key] == nil and key ~= "id" then v[key] = PLAIN[type(value)] and value or plain_list(value) end
  end
  return v
end

local function is_as(value, wanted)
  if value == wanted or wanted == false and value == nil then return true end
  if type(value) ~= "table" then return false end
  if type(wanted) ~= "table" then
    for _, one in ipairs(value) do
      if one == wanted then return true end
    end
    return false
  end
  for i = 1, math.max(#value, #wanted) do
    if value[i] ~= wanted[i] then return false end
  end
  return true
end

local function meets(v, expected)
  for key, value in pairs(expected) do
    if not is_as(v[key], value) then return false end
  end
  return true
end

-- A rule that only edits the spans of others has none of its own: its matches stand for them.
local function matches_of(extractor, r, example)
  local told, list = extractor:explain(example[1], r.id, { date = example.date }), {}
  for _, phase in ipairs(told.phases) do
    for _, one in ipairs(phase.fired) do
      list[#list + 1] = { text = one.text, first = one.first, last = one.last }
    end
  end
  return list
end

local function views_of(doc, r)
  local list = {}
  for _, layer in ipairs(r.yields or {}) do
    for _, span in ipairs(doc:spans(layer)) do
      if span.rule == r then list[#list + 1] = view(doc, span) end
    end
  end
  return list
end

--- Whether each wanted thing is met, each by a different one of those found.
local function each_met(there, wanted, meet)
  local taken = {}
  for _, one in ipairs(wanted) do
    local found
    for i, thing in ipairs(there) do
      if not taken[i] and meet(thing, one) then
        found = i
        break
      end
    end
    if not found then return false end
    taken[found] = true
  end
  return true
end

local function holds(views, expected)
  if not expected then return #views == 0 end
  if expected == true then return #views > 0 end
  return each_met(views, expected[1] ~= nil and expected or { expected }, meets)
end

local function fail(result, r, fields)
  fields.rule, fields.file, fields.line = r.id, r.file, r.line
  result.failed = result.failed + 1
  result.failures[#result.failures + 1] = setmetatable(fields, Failure)
end

local function check(extractor, result, r, example)
  local text, expected = example[1], example[2]
  local ok, doc =
    pcall(extractor.read, extractor, text, { date = example.date, title = example.title, id = example.id })
  if not ok then return fail(result, r, { text = text, expected = expected, message = tostring(doc) }) end
  local views = r.yields and views_of(doc, r) or matches_of(extractor, r, example)
  local problem = doc.problems[1]
  doc:close()
  if problem then
    fail(result, r, { text = text, expected = expected, message = tostring(problem) })
  elseif holds(views, expected) then
    result.passed = result.passed + 1
  else
    fail(
      result,
      r,
      { text = text, date = example.date, expected = expected or nil, got = views[2] and views or views[1] }
    )
  end
end

-- Whether a fact holds the wanted value. A wanted text matches a stretch with these words, or one stretch of a list.
local function fits(value, wanted)
  if type(wanted) == "table" and type(value) == "table" then
    if wanted[1] == nil and value[1] ~= nil then wanted = { wanted } end
    for key, one in pairs(wanted) do
      local met = fits(value[key], one)
      for _, other in ipairs(type(key) == "number" and value or {}) do
        met = met or fits(other, one)
      end
      if not met then return false end
    end
    return true
  end
  if value == wanted then return true end
  if type(value) ~= "table" then return wanted == false and value == nil end
  if wanted == false then return next(value) == nil end
  for _, one in ipairs(value) do
    if fits(one, wanted) then return true end
  end
  return value.text == wanted
end

-- Whether each wanted fact is among the facts, and no two are the same one.
local function all_there(facts, wanted) return each_met(facts, wanted[1] ~= nil and wanted or { wanted }, fits) end

local function any_there(facts, unwanted)
  if type(unwanted) == "boolean" then return unwanted == (#facts > 0) end
  for _, one in ipairs(unwanted[1] ~= nil and unwanted or { unwanted }) do
    if all_there(facts, one) then return true end
  end
  return false
end

-- What a failure shows of the facts: the fields that the example asks for, and those that tell the facts apart.
local function asked_of(facts, wanted)
  local shown = {}
  for i, fact in ipairs(facts) do
    shown[i] = { text = fact.text, name = fact.name, rule = fact.rule }
    for _, one in ipairs(type(wanted) ~= "table" and {} or wanted[1] ~= nil and wanted or { wanted }) do
      for key in pairs(one) do
        shown[i][key] = fact[key]
      end
    end
  end
  return shown
end

-- The first difference between a dossier and what an example says of it.
local function difference(dossier, example)
  for kind, wanted in pairs(example[2] or {}) do
    local facts = dossier[kind]
    local held = type(wanted) == "table" and all_there(facts, wanted) or wanted == (#facts > 0)
    if not held then return { [kind] = wanted }, { [kind] = asked_of(facts, wanted) } end
  end
  for kind, unwanted in pairs(example.without or {}) do
    local facts = dossier[kind]
    if any_there(facts, unwanted) then
      return { without = { [kind] = unwanted } }, { [kind] = asked_of(facts, unwanted) }
    end
  end
end

local function dossier_of(extractor, example)
  local doc = extractor:read(example[1], { date = example.date, title = example.title, meta = example.meta })
  local dossier, problem = doc:dossier(), doc.problems[1]
  doc:close()
  if problem then error(problem, 0) end
  return dossier
end

local function check_facts(extractor, result, found)
  for _, declared in ipairs(found.pack.expected) do
    for i, example in ipairs(declared.list) do
      local place = {
        id = ("%s, example %d"):format(found.name, i),
        file = declared.where.file,
        line = declared.where.line,
      }
      local ok, dossier = pcall(dossier_of, extractor, example)
      local expected, got
      if ok then
        expected, got = difference(dossier, example)
      end
      if not ok then
        fail(result, place, { text = example[1], message = tostring(dossier) })
      elseif expected then
        fail(result, place, { text = example[1], expected = expected, got = got })
      else
        result.passed = result.passed + 1
      end
    end
  end
end

local function named(extractor, which)
  if which == nil then return nil end
  for _, found in ipairs(extractor.packs) do
    if found.pack == which or found.name == which then return found end
  end
  local names = {}
  for _, found in ipairs(extractor.packs) do
    names[#names + 1] = found.name
  end
  return errors.raise {
    message = ("pack `%s` is not loaded%s"):format(
      tostring(pack.is(which) and which.name or which),
      errors.hint(pack.is(which) and which.name or which, names)
    ),
  }
end

--- Runs examples.
-- @tparam table extractor
-- @tparam[opt] string|table which a pack or its name; all by default
-- @treturn table `passed`, `failed`, `untested` (how many rules have no examples), `failures` (a list of `{rule=,
-- file=, line=, text=, expected=, got=, message=}`; each has a tostring)
function examples.run(extractor, which)
  local found = named(extractor, which)
  local result = { passed = 0, failed = 0, failures = {}, untested = 0 }
  for _, one in ipairs(extractor.packs) do
    if not found or one == found then check_facts(extractor, result, one) end
  end
  for _, item in ipairs(extractor.items) do
    for _, r in ipairs(item.rules or {}) do
      if not found or r.owner == found or r.actor == found or r.tester == found then
        if not (r.listed or r.examples and r.examples[1]) then result.untested = result.untested + 1 end
        for _, example in ipairs(r.examples or {}) do
          check(extractor, result, r, example)
        end
      end
    end
  end
  return result
end

return examples
