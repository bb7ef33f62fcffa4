--- Where the module itself lies: the folder of its Lua files, with the bundled packs and data in it.
-- @module stringer.base.home

local home = {}

local own = debug.getinfo(1, "S").source:match "^@(.*)[/\\]base[/\\][^/\\]*$"

--- The folder `stringer` of Lua files, without a separator at its end.
-- @treturn string "." where Lua does not know from which file it read this
function home.folder()
  return own or "."
end

return home
