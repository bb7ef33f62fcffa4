--- Compiled packs for several Lua states of one process, as a host with a thread for each has them.
--
-- Programs and lexicons are compiled once and then only read: `extractor:share()` gives a ticket, and `stringer.load`
-- in another state, of the same packs with the option `shared`, takes them instead of compiling its own. What runs as
-- Lua (actions, steps, predicates) is each state's own, and so is what changes while reading.
-- @module stringer.engine.share

local core = require "stringer.core"
local errors = require "stringer.base.errors"
local pattern = require "stringer.pattern"

local share = {}

local function plain(value)
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  for i, part in ipairs(value) do parts[i] = plain(part) end
  return "(" .. table.concat(parts, ",") .. ")"
end

--- What tells the program of a phase from any other.
-- @tparam table description as for `core.program`
-- @treturn string
function share.print(description)
  local parts = { description.name, description.policy, description.scope }
  for _, r in ipairs(description.rules) do
    parts[#parts + 1] = table.concat({ r.name, pattern.describe(r.pattern), plain(r.priority), plain(r.label),
      plain(r.unless),
      plain(r.agree) }, "\0")
  end
  return core.checksum(table.concat(parts, "\1"))
end

local function nodes_of(p, list)
  for _, child in ipairs(p) do nodes_of(child, list) end
  list[#list + 1] = p
end

--- The program for a phase out of those received.
-- @tparam table received as from `core.receive`
-- @tparam table description of the phase
-- @treturn userdata; raises an error where the states do not have the same pack
function share.program(received, description)
  local program = received["program " .. description.name]
  if not program or received["print " .. description.name] ~= share.print(description) then
    errors.raise { message = ("stringer.load: `shared`: phase %q is not as it is where the ticket is from"):format(description.name) }
  end
  local nodes = {}
  for _, r in ipairs(description.rules) do nodes_of(r.pattern, nodes) end
  program:nodes(nodes)
  return program
end

--- A ticket for one other state.
-- @tparam table extractor
-- @treturn userdata
function share.ticket(extractor)
  if not extractor.bundle then
    local content = { lexicon = extractor.lexicon, ["print lexicon"] = extractor.lexicon and extractor.lexicon_key }
    for _, item in ipairs(extractor.items) do
      if item.program then
        content["program " .. item.id], content["print " .. item.id] = item.program, share.print(item.description)
      end
    end
    extractor.bundle = core.share(content)
  end
  return extractor.bundle:ticket()
end

return share
