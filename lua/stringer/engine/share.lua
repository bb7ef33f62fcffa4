--- Compiled packs for several Lua states of one process, as a host with a thread for each has them.
--
-- Programs and lexicons are compiled once and then only read: `extractor:share()` gives a ticket, and `stringer.load`
-- in another state, of the same packs with the option `shared`, takes them instead of compiling its own. What runs as
-- Lua (actions, steps, predicates) is each state's own, and so is what changes while reading.
-- @module stringer.engine.share

local core = require "stringer.core"
local errors = require "stringer.base.errors"

local share = {}

--- The received program of a phase.
-- @tparam table received as from `core.receive`
-- @tparam string id of the phase
-- @tparam string description of the phase, frozen
-- @treturn userdata; raises an error where the states do not have the same pack
function share.program(received, id, description)
  local program = received["program " .. id]
  if not program or received["print " .. id] ~= core.checksum(description) then
    errors.raise {
      message = ("stringer.load: `shared`: phase %q is not as it is where the ticket is from"):format(id),
    }
  end
  return program
end

--- A ticket for one other state.
-- @tparam table extractor
-- @treturn userdata
function share.ticket(extractor)
  if not extractor.bundle then
    local content = {}
    for _, own in ipairs(extractor.own_lexicons) do
      content["lexicon " .. own.key] = own.lexicon
    end
    for _, item in ipairs(extractor.items) do
      if item.program then
        content["program " .. item.id], content["print " .. item.id] =
          item.program, core.checksum(item.description)
      end
    end
    extractor.bundle = core.share(content)
  end
  return extractor.bundle:ticket()
end

return share
