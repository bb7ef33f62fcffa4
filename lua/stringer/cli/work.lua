--- The work on one unit of input: read, extract, write. It keeps no state, so it may run in any process.
-- @module stringer.cli.work

local dates = require "stringer.cli.dates"
local offsets = require "stringer.export.offsets"
local record = require "stringer.cli.record"
local schema = require "stringer.export.schema"
local text_tools = require "stringer.export.text_tools"

local work = {}

-- What makes a document of a unit, by what the unit is.
local readers = {
  jsonl = function(unit, options) return record.of_json(unit.raw, options) end,
  row = function(unit, options) return record.of_row(unit.raw, options) end,
  text = function(unit, options) return { text = unit.raw, date = options.date } end,
}

-- The problem of a unit, with the errors of packs' functions added; nil if there is none.
local function all_problems(first, problems)
  local list = { first }
  for _, problem in ipairs(problems or {}) do
    list[#list + 1] = tostring(problem)
  end
  return list[1] and table.concat(list, "\n") or nil
end

-- Removes the kinds of fact that are not wanted.
local function leave_out(dossier, only)
  if not only then return end
  for _, kind in ipairs(schema.kinds(dossier)) do
    if not only[kind] then dossier[kind] = nil end
  end
end

local function coded(actors)
  for _, actor in ipairs(actors or {}) do
    if actor.code then return true end
  end
  return false
end

-- Removes the events without a code on both sides.
local function leave_uncoded(dossier)
  local kept = {}
  for _, event in ipairs(dossier.events or {}) do
    if coded(event.actor) and coded(event.recipient) then kept[#kept + 1] = event end
  end
  dossier.events = kept
end

--- Makes the function that turns units into output.
-- @param extractor what `stringer.load` returned
-- @tparam table format as in `stringer.export`
-- @tparam table options `date`, `tokens`, `offsets`; `only`, a set of the kinds of fact that are wanted; `coded`: only
-- events with codes on both sides; `provenance`, a table to put into each dossier; `columns` as `stringer.cli.record`
-- makes them; `order` of the numbers of a date, as for `stringer.cli.dates`
-- @treturn function of a unit; returns a table: `out` (a string; nil if there is nothing to write), `id` (a string),
-- `named` (the id that the input gave, a string; nil if it gave none), `problem` (a string, nil if all went well)
function work.new(extractor, format, options)
  options.columns = options.columns or record.columns()
  local how = { tokens = options.tokens, offsets = format.offsets or options.offsets }
  how.compact = format.compact and how.offsets ~= "bytes"

  -- What to write, what went wrong, and what went wrong with the writing.
  local function extract(source)
    local document = extractor:read(
      source.text,
      { date = source.date, title = source.title, id = source.id, meta = source.meta }
    )
    local dossier = document:dossier(how)
    if how.offsets == "bytes" then offsets.half_open(dossier) end
    dossier.provenance = options.provenance or nil
    if options.coded then leave_uncoded(dossier) end
    if not format.chooses then leave_out(dossier, options.only) end
    if format.sentences then
      function source.sentence(k) return document:text(document:sentence(k)) end
    end
    local written, out = pcall(format.document, dossier, source)
    local problems = document.problems
    document:close()
    if written then return out, problems end
    return nil, problems, out
  end

  local function failure(source, problem)
    return format.document({ id = source.id, error = text_tools.repair(problem) }, source)
  end

  -- Reads a document; returns what to write and what went wrong.
  local function read(source, problem)
    local date_problem
    source.date, date_problem = dates.day(source.date, options.order)
    problem = all_problems(problem, { date_problem })
    local ok, out, problems, unwritten = pcall(extract, source)
    if not ok then return failure(source, tostring(out)), all_problems(problem, { out }) end
    problem = all_problems(problem, problems)
    if unwritten then problem = all_problems(problem, { unwritten }) end
    return out or failure(source, problem), problem
  end

  return function(unit)
    if unit.problem then return { problem = unit.problem } end
    local source, problem, id = readers[unit.kind](unit, options)
    id = id ~= nil and tostring(id) or nil
    if not source then return { problem = problem, named = id } end
    if source.id == nil then source.id = unit.id end
    local out
    out, problem = read(source, problem)
    return { out = out, id = tostring(source.id or ""), named = id, problem = problem }
  end
end

return work
