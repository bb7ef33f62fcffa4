--- A set: each thing of a list is a key of it.
-- @module stringer.base.set

--- Makes a set.
-- @tparam string|table list words with white space between them, or a list of anything
-- @tparam[opt] table set where they are added
-- @treturn table the set; its values are `true`
local function set_of(list, set)
  set = set or {}
  if type(list) == "string" then
    for word in list:gmatch "%S+" do
      set[word] = true
    end
  else
    for _, thing in ipairs(list) do
      set[thing] = true
    end
  end
  return set
end

return set_of
