--- How work and memory of `extract` grow with the text: what spec/support/growth/measure.lua counts, judged.
local command = require "support.command"

local growth = {}

--- Four times the text takes at most so many times as much, as a whole; and so many times as much of one function of
-- Lua or one stretch of the core: what takes the square of the text for its time is seen there first.
growth.MOST, growth.MOST_AT = 4.4, 9

-- What a place did counts from these shares of all on, in the small text (so that what happened once is left out) and
-- in the large one.
local SHARE_SMALL, SHARE_LARGE = 0.003, 0.05

-- The lines of a program's output, as lists of fields.
local function fields_of(output)
  local list = {}
  for line in output:gmatch "[^\n]+" do
    local fields = {}
    for field in line:gmatch "[^\t]+" do
      fields[#fields + 1] = tonumber(field) or field
    end
    list[#list + 1] = fields
  end
  return list
end

local RUN =
  "make --no-print-directory -s counted >&2 && exec %s spec/support/growth/measure.lua build/counted %d %s"

local function run(bytes, names)
  local quoted = {}
  for i, name in ipairs(names) do
    quoted[i] = ("%q"):format(name)
  end
  local pipe = assert(io.popen(RUN:format(command.interpreter(), bytes, table.concat(quoted, " "))))
  local output = pipe:read "*a"
  pipe:close()
  return fields_of(output)
end

-- Per kind of text: small, large = what they took; places = where → { small, large }.
local function gather(lines)
  local kinds, order = {}, {}
  for _, line in ipairs(lines) do
    local what, name, size = line[1], line[2], line[3]
    local kind = kinds[name]
    if not kind then
      kind = { name = name, places = {} }
      kinds[name], order[#order + 1] = kind, kind
    end
    if what == "kind" then
      local took = { bytes = size, instructions = line[4], steps = line[5], memory = line[6] }
      if kind.small then
        kind.large = took
      else
        kind.small = took
      end
    else
      local place = kind.places[line[4]] or { 0, 0 }
      kind.places[line[4]] = place
      local which = kind.large and 2 or 1
      place[which] = place[which] + line[5]
    end
  end
  return order
end

local MEASURES = { "instructions", "steps", "memory" }

local function tell(findings, kind, what, small, large, ratio)
  findings[#findings + 1] = ("%s: %s %.0f -> %.0f (%.2f times)"):format(kind.name, what, small, large, ratio)
end

local function judge_kind(kind, findings)
  local small, large = kind.small, kind.large
  local times = large.bytes / small.bytes / 4
  for _, measure in ipairs(MEASURES) do
    local ratio = large[measure] / math.max(small[measure], 1) / times
    if ratio > growth.MOST then tell(findings, kind, measure, small[measure], large[measure], ratio) end
  end
  for at, place in pairs(kind.places) do
    local measure = tostring(at):find "^core" and "steps" or "instructions"
    local counts = place[1] > small[measure] * SHARE_SMALL and place[2] > large[measure] * SHARE_LARGE
    local ratio = place[2] / math.max(place[1], 1) / times
    if counts and ratio > growth.MOST_AT then tell(findings, kind, "at " .. at, place[1], place[2], ratio) end
  end
end

-- What a judgement finds, and the kinds that it finds something of.
local function judge(kinds)
  local findings, names = {}, {}
  for _, kind in ipairs(kinds) do
    local before = #findings
    if kind.large then
      judge_kind(kind, findings)
    else
      findings[#findings + 1] = kind.name .. ": was not read"
    end
    if #findings > before then names[#names + 1] = kind.name end
  end
  return findings, names
end

--- Reads kinds of text and tells what grows faster than they do. Arrays grow by doubling, which may fall between the
-- small text and the large one: a kind is told of that grows too fast from texts of four times the size as well, where
-- the square of the text shows more.
-- @tparam integer bytes of the small text; the large one has four times as many
-- @tparam[opt] table names of kinds, or "all"; by default all that are not akin to others
-- @treturn table list of findings, as text
-- @treturn integer how many kinds were read
function growth.findings(bytes, names)
  local kinds = gather(run(bytes, names or {}))
  local findings, doubtful = judge(kinds)
  if #doubtful > 0 then findings = judge(gather(run(4 * bytes, doubtful))) end
  return findings, #kinds
end

return growth
