--- Functions of a text that remember what they gave: texts of news repeat.
-- @module stringer.packs.news.remember

--- Makes a function that gives the same as another and asks it only for texts that it does not remember.
-- @tparam function f takes a text, gives one value or nil, and always the same for the same text
-- @tparam[opt=1024] integer most so many texts are remembered; then all are forgotten
-- @treturn function
local function remember(f, most)
  most = most or 1024
  local known, count = {}, 0
  return function(text)
    local result = known[text]
    if result == nil then
      result = f(text)
      if result == nil then result = false end
      if count == most then
        known, count = {}, 0
      end
      known[text], count = result, count + 1
    end
    return result or nil
  end
end

return remember
