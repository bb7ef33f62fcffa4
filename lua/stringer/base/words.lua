--- The words of a text, in order.
-- @module stringer.base.words

--- Cuts a text into words.
-- @tparam string text
-- @tparam[opt] string word Lua's pattern of one word; by default anything between white space
-- @treturn {string,...}
local function words_of(text, word)
  local list = {}
  for one in text:gmatch(word or "%S+") do
    list[#list + 1] = one
  end
  return list
end

return words_of
