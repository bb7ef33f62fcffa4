--- Makes common_words.lex: English words that a capital does not make a name.
-- Usage: lua5.4 common.lua [DIRECTORY_OF_WORDNET] > ../common_words.lex
-- @script common
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local lex, words = require "lex", require "words"

local given = {}
for _, item in ipairs((lex.read(here .. "/../given_names.lex", error))) do
  for _, name in ipairs(item.variants) do
    given[name:lower()] = true
  end
end
local list = {}
for word in pairs(words.read(arg[1])) do
  if #word > 2 and not given[word] then list[#list + 1] = word end
end
table.sort(list)
print(([[
# Common English words (%d) that are no given names; made by make/common.lua.
# Origin: WordNet 3.0 by Debian's wordnet-base: lemmas that were seen in its tagged texts. Licence: WordNet.
%%lexicon common_word
%%case capital
%%plural yes]]):format(#list))
for _, word in ipairs(list) do
  print(word:sub(1, 1):upper() .. word:sub(2))
end
