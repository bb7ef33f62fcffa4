--- Makes surnames_us.lex: frequent surnames of the United States that the other list lacks.
-- Usage: lua5.4 census.lua DIRECTORY_OF_THE_PYTHON_PACKAGE_names > ../surnames_us.lex
-- The package holds the lists of the 1990 census, which are in the public domain.
-- @script census
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local lex, words = require "lex", require "words"

local source = assert(arg[1], "usage: census.lua DIRECTORY")
local MOST = 15000
local common = words.read()

local known = {}
for _, item in ipairs((lex.read(here .. "/../surnames.lex", error))) do
  for _, name in ipairs(item.variants) do
    known[name] = true
  end
end

local lines = {}
for line in io.lines(source .. "/dist.all.last") do
  local name, rank = line:match("^(%u+)%s+%S+%s+%S+%s+(%d+)")
  rank = tonumber(rank)
  if name and #name > 2 and rank <= MOST then
    local text = name:sub(1, 1) .. name:sub(2):lower()
    text = text:gsub("^Mc(%l)", function(letter) return "Mc" .. letter:upper() end)
    if not known[text] then
      local features = { "rank=" .. rank }
      if common[name:lower()] then features[#features + 1] = "common=true" end
      lines[#lines + 1] = lex.line({ text }, features)
    end
  end
end
print(([[
# Surnames of the United States by frequency (%d that surnames.lex lacks), made by make/census.lua.
# Origin: United States census of 1990, by the Python package names (MIT). Licence: public domain.
# rank: 1 is the most frequent. common=true: also a common English word (WordNet).
%%lexicon surname
%%case exact
%%number rank
%%boolean common]]):format(#lines))
print(table.concat(lines, "\n"))
