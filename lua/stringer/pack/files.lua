--- Files that a pack from others may name: plain names of files that lie in its own folder, whatever links say.
-- @module stringer.pack.files

local core = require "stringer.core"

local files = {}

--- Whether a name leads nowhere but into a folder.
-- @param name
-- @treturn boolean
function files.is_plain(name)
  return type(name) == "string" and #name <= 200 and name:find "^[%w_][%w_%-%. ]*$" ~= nil
end

--- The folder that a file lies in, with a separator at its end; empty where the file is named alone.
-- @tparam string path
-- @treturn string
function files.folder(path) return path:match "^(.*[/\\])" or "" end

-- A folder's real path; of the one that nothing names, the current.
local function real_folder(folder)
  local real = core.files.real(folder == "" and "." or folder)
  return real and (real == "/" and real or real .. "/")
end

--- A file of a folder by its plain name. A link that leads out of the folder names none.
-- @tparam string folder as from @{files.folder}
-- @tparam string name
-- @treturn ?string its path, as the folder is written; nil if there is no such file
-- @treturn ?string what is wrong
function files.beside(folder, name)
  if not files.is_plain(name) then return nil, ("%s: a plain name is expected"):format(tostring(name)) end
  local path = folder .. name
  local real, reason = core.files.real(path)
  if not real then return nil, reason end
  local own = real_folder(folder)
  if not own or files.folder(real) ~= own then return nil, path .. ": it lies elsewhere" end
  return path
end

return files
