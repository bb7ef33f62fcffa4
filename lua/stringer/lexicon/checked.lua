--- The notes of a cache folder: which of its files have been checked in their present state, and when each was used
-- last. They are in the folder's `.checked`, a line a file: name, day of the last use, stamp (`core.files.stamp`). A
-- file whose note is lost, as when two processes write at a time, is checked again.
-- @module stringer.lexicon.checked

local core = require "stringer.core"

local checked = {}

local NAME, MOST = "/.checked", 1024 * 1024
local DAY = 24 * 60 * 60

--- Reads the notes of a folder.
-- @tparam string directory
-- @treturn table name of a file → `{day=, stamp=}`
function checked.read(directory)
  local notes = {}
  local path = directory .. NAME
  local text = core.files.stamp(path) and core.files.read(path, MOST) or ""
  for name, day, stamp in text:gmatch "([^\n\t]+)\t(%d+)\t([^\n]+)\n" do
    notes[name] = { day = tonumber(day), stamp = stamp }
  end
  return notes
end

--- Writes the notes anew, whole or not at all; those of files that are gone are left out.
-- @tparam string directory
-- @tparam table notes
function checked.write(directory, notes)
  local lines = {}
  for name, note in pairs(notes) do
    if core.files.stamp(directory .. "/" .. name) then
      lines[#lines + 1] = ("%s\t%d\t%s\n"):format(name, note.day, note.stamp)
    end
  end
  table.sort(lines)
  core.files.write(directory .. NAME, table.concat(lines))
end

--- The day under which a use is noted.
-- @treturn integer
function checked.today() return math.floor(os.time() / DAY) end

--- When a file was used last.
-- @tparam ?table note of it
-- @tparam integer modification its own time
-- @treturn integer seconds
function checked.used(note, modification) return math.max(note and note.day * DAY or 0, modification) end

return checked
