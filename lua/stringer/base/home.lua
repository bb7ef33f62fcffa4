--- Where the module itself lies: the folder of its Lua files, with the bundled packs and data in it.
-- @module stringer.base.home

local home = {}

local own = debug.getinfo(1, "S").source:match "^@(.*)[/\\]base[/\\][^/\\]*$"

--- The folder `stringer` of Lua files, without a separator at its end.
-- @treturn string "." where Lua does not know from which file it read this
function home.folder() return own or "." end

--- The path of a file as messages show it: a file of the module itself is shown without the folders above it.
-- @tparam ?string file
-- @treturn string "?" for none
function home.shown(file)
  local own_part = file
    and file:sub(1, #home.folder() + 1) == home.folder() .. "/"
    and file:sub(#home.folder() + 2)
  return own_part and "stringer/" .. own_part or file or "?"
end

return home
