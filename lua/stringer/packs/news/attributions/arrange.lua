--- Sorting of lists that are nearly in order.
-- @module stringer.packs.news.attributions.arrange

--- Sorts a list by a number of each item; equal ones stay in their order. The lists that are sorted here are nearly in
-- order, so an insertion sort moves few items.
-- @tparam table list
-- @tparam function number of an item
-- @treturn table the list
local function arrange(list, number)
  local numbers = {}
  for i = 1, #list do
    local item, j = list[i], i - 1
    local n = number(item)
    while j > 0 and numbers[j] > n do
      list[j + 1], numbers[j + 1] = list[j], numbers[j]
      j = j - 1
    end
    list[j + 1], numbers[j + 1] = item, n
  end
  return list
end

return arrange
