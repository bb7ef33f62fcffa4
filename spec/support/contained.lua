--- Runs hostile packs in a sandbox and tells what they did to their host.
local stringer = require "stringer"

require "lfs" -- which sets a global

local contained = {}

for _, name in ipairs { "pattern", "token", "span" } do
  assert(stringer[name])
end -- made when they are first asked for

--- A sandboxed pack's calls may take so long each, with what the host does for them.
contained.SECONDS = 2.5

local function host_state()
  local list = {}
  for name, value in pairs(_G) do
    list[#list + 1] = tostring(name) .. tostring(value)
  end
  for _, t in ipairs { string, table, math, stringer, require "stringer.pattern", getmetatable "" } do
    for name, value in pairs(t) do
      list[#list + 1] = tostring(name) .. tostring(value)
    end
  end
  table.sort(list)
  return table.concat(list, "\n")
end

--- Loads a pack, reads texts with it and makes their dossiers.
-- @tparam string file
-- @tparam[opt] table options of `stringer.load`
-- @treturn table `problems` (messages), `seconds` of processor time, `calls` (an upper bound), `loaded`, `changed`
-- (whether the host is)
function contained.run(file, options)
  local given = { sandbox = true, cache = false, errors = "collect", instructions = 2e6, tagger = false }
  for key, value in pairs(options or {}) do
    given[key] = value
  end
  local before, clock, result = host_state(), os.clock(), { problems = {}, calls = 1 }
  local ok, extractor = pcall(stringer.load, file, given)
  result.loaded = ok
  if not ok then
    result.problems[1] = tostring(extractor)
  else
    for _, text in ipairs { "an x here", "x x" } do
      local read, doc = pcall(extractor.read, extractor, text, { date = "2023-05-16", id = "d" })
      if read then
        pcall(doc.dossier, doc)
        for _, problem in ipairs(doc.problems) do
          result.problems[#result.problems + 1] = tostring(problem)
        end
        doc:close()
      else
        result.problems[#result.problems + 1] = tostring(doc)
      end
      result.calls = result.calls + 12
    end
  end
  collectgarbage()
  result.seconds = os.clock() - clock
  result.changed = host_state() ~= before
  return result
end

return contained
