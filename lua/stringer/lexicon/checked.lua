--- The note of a cache folder: which of its files have been checked as they lie there, and when each was used last. It
-- is the folder's `.checked`, a line a file: name, day of the last use, stamp (`core.files.stamp`). Where a
-- note is lost, or one of two that are written at a time, the file is checked again.
-- @module stringer.lexicon.checked

local core = require "stringer.core"

local checked = {}

local NAME, MOST = "/.checked", 1024 * 1024
local DAY = 24 * 60 * 60

--- What a folder's note says.
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

--- Writes the note anew, whole or not at all, with what it says of files that are still there.
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

--- The day by which uses are told.
-- @treturn integer
function checked.today() return math.floor(os.time() / DAY) end

--- When a file was used last.
-- @tparam ?table note of it
-- @tparam integer modification its own time
-- @treturn integer seconds
function checked.used(note, modification) return math.max(note and note.day * DAY or 0, modification) end

return checked
