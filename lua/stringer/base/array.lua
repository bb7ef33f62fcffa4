--- Lists that are known to be lists, so that an empty one is written as `[]` and not as `{}`.
-- @module stringer.base.array

local array = {}

local metatable = { __name = "stringer.array", __jsontype = "array" }

--- The metatable that marks a list; exporters compare with it.
array.metatable = metatable

--- Marks a table as a list.
-- @tparam[opt] table list the table to mark; a new one by default
-- @treturn table the same table
function array.new(list) return setmetatable(list or {}, metatable) end

--- Whether a value is a list: marked, or a table with a first element.
-- @param value anything
-- @treturn boolean
function array.is(value)
  if type(value) ~= "table" then return false end
  return getmetatable(value) == metatable or value[1] ~= nil
end

return array
