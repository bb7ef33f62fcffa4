--- Common English words, from WordNet (Debian's `wordnet-base`): lemmas in small letters that were seen in its tagged
-- texts.
-- @module stringer.data.make.words
local words = {}

-- Words of closed classes and a few more that WordNet does not hold.
local CLOSED = [[a about above across after against all along although am among an and another any anyone are
  around as at
  away be because been before behind being below beneath beside between both but by can could did do does down
  during each
  either else ever every few for from had has have he her here hers him his how i if in into is it its just least less
  like many
  may me might mine more most much must my near neither never no nor not of off on once one only onto or other our
  out over
  own per same shall she should since so some such than that the their them then there these they this those though
  through
  till to too toward under until up upon us very was we were what when where which while who whom whose why will with
  within without would yes yet you your march april may june july august monday tuesday sunday]]

--- Reads the words.
-- @tparam[opt="/usr/share/wordnet"] string directory
-- @treturn {[string]=true,...}
function words.read(directory)
  directory = directory or "/usr/share/wordnet"
  local lower, common = {}, {}
  for _, part in ipairs { "noun", "verb", "adj", "adv" } do
    for line in io.lines(directory .. "/data." .. part) do
      local count, rest = line:match("^%d+ %d+ %l (%x%x) (.*)$")
      if count then
        local left = tonumber(count, 16)
        for word in rest:gmatch("(%S+) %x+ ?") do
          if left == 0 then break end
          left = left - 1
          if word:find("^%l+$") then lower[word] = true end
        end
      end
    end
    for line in io.lines(directory .. "/index." .. part) do
      local word, tail = line:match("^(%l+) %l (.*)$")
      if word and lower[word] then
        local numbers = {}
        for number in tail:gmatch("%d+") do
          numbers[#numbers + 1] = number
        end
        local senses = tonumber(tail:match("^(%d+)"))
        -- after the pointers: the number of senses again, the number of tagged senses, the senses
        local tagged = tonumber(numbers[#numbers - senses])
        if tagged and tagged > 0 then common[word] = true end
      end
    end
  end
  for word in CLOSED:gmatch("%l+") do
    common[word] = true
  end
  return common
end

return words
