--- Chance that is the same everywhere: a multiplicative generator (Lehmer's), whatever Lua runs it.
local Dice = {}
Dice.__index = Dice

--- A new source of chance; the same seed gives the same choices.
function Dice.new(seed) return setmetatable({ state = seed % 2147483646 + 1 }, Dice) end

--- A number from 0 on, below 1.
function Dice:unit()
  self.state = self.state * 16807 % 2147483647
  return self.state / 2147483647
end

--- True so often.
function Dice:chance(p) return self:unit() < p end

--- One of a list.
function Dice:pick(list) return list[1 + math.floor(self:unit() * #list)] end

--- One of `{ {weight, what}, … }`.
function Dice:weigh(list)
  local sum = 0
  for _, x in ipairs(list) do
    sum = sum + x[1]
  end
  local at = self:unit() * sum
  for _, x in ipairs(list) do
    at = at - x[1]
    if at < 0 then return x[2] end
  end
  return list[#list][2]
end

return Dice
