--- Makes person_nouns.lex: nouns of one word whose first sense in WordNet is a person. Names of one person (WordNet's
-- instances: Banks, Bridges) are left out: in the plural they are common nouns of things.
-- Usage: lua5.4 persons.lua [DIRECTORY_OF_WORDNET] > ../person_nouns.lex
-- @script persons

local PERSON = "18" -- WordNet's file of nouns that denote people
local directory = arg[1] or "/usr/share/wordnet"

local person = {}
for line in io.lines(directory .. "/data.noun") do
  local offset, file = line:match("^(%d+) (%d%d) n ")
  if file == PERSON and not line:find(" @i ", 1, true) then person[offset] = true end
end

local list = {}
for line in io.lines(directory .. "/index.noun") do
  local word, tail = line:match("^(%l+) n (.*)$")
  if word and #word > 2 then
    local senses = tonumber(tail:match("^%d+"))
    local first = tail:match(("(%d%d%d%d%d%d%d%d)" .. (" %d+"):rep(senses - 1) .. "%s*$"))
    if person[first] then list[#list + 1] = word end
  end
end
table.sort(list)
print(([[
# Nouns (%d) whose first sense is a person, no names; made by make/persons.lua.
# Origin: WordNet 3.0 by Debian's wordnet-base. Licence: WordNet.
%%lexicon person_noun
%%case folded
%%plural yes]]):format(#list))
for _, word in ipairs(list) do
  print(word)
end
