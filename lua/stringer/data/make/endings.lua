--- Writes packs/news/names/endings.lua: endings that surnames have rather than towns, companies and words of every day.
--
--     lua lua/stringer/data/make/endings.lua lua/stringer/data > lua/stringer/packs/news/names/endings.lua
--
-- An ending of three to five letters is kept if enough words have it to tell; of two that a word has the longer counts,
-- so that an ending which tells no more than the shorter one within it is left out.
-- @script endings

local folder = assert(arg and arg[1], "usage: endings.lua DATA_DIRECTORY")

local SHORTEST, LONGEST = 3, 5
local LEAST = 12 -- words that have an ending
local SHARE = 0.7 -- of surnames among them, both kinds being equally frequent

local function each_word(file, visit)
  for line in io.lines(folder .. "/" .. file) do
    if line:find "^[^#%%]" then
      for phrase in (line:match "^[^\t]*" .. " | "):gmatch "(.-) | " do
        visit(phrase)
      end
    end
  end
end

local surnames, others = {}, {}
for _, file in ipairs { "surnames.lex", "surnames_us.lex" } do
  each_word(file, function(word) surnames[word:lower()] = true end)
end
for _, file in ipairs { "cities.lex", "common_words.lex", "places.lex", "regions_world.lex" } do
  each_word(file, function(word)
    if not surnames[word:lower()] and not word:find " " then others[word:lower()] = true end
  end)
end
for _, file in ipairs { "companies.lex", "organizations.lex", "media.lex", "teams.lex" } do
  each_word(file, function(phrase)
    for word in phrase:gmatch "%f[%w]%u%S+" do
      if not surnames[word:lower()] then others[word:lower()] = true end
    end
  end)
end

local counts = {}
local function count(words, slot)
  local total = 0
  for word in pairs(words) do
    total = total + 1
    for n = SHORTEST, math.min(LONGEST, #word) do
      local ending = word:sub(-n)
      counts[ending] = counts[ending] or { 0, 0 }
      counts[ending][slot] = counts[ending][slot] + 1
    end
  end
  return total
end
local nsurnames, nothers = count(surnames, 1), count(others, 2)

local function tells(ending)
  local c = counts[ending]
  if not c or c[1] + c[2] < LEAST then return nil end
  local a, b = c[1] / nsurnames, c[2] / nothers
  return a / (a + b) >= SHARE
end

-- What the longest shorter ending tells.
local function within(ending)
  for n = #ending - 1, SHORTEST, -1 do
    local told = tells(ending:sub(-n))
    if told ~= nil then return told end
  end
  return false
end

local yes, no = {}, {}
for ending in pairs(counts) do
  local told = tells(ending)
  if ending:find "^[a-z]+$" and told ~= nil and told ~= within(ending) then
    local list = told and yes or no
    list[#list + 1] = ending
  end
end

local function wrap(list)
  table.sort(list)
  local lines, line = {}, " "
  for _, ending in ipairs(list) do
    if #line + #ending > 118 then
      lines[#lines + 1], line = line, " "
    end
    line = line .. " " .. ending
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n")
end

local HEAD = [[
%s Endings that surnames have rather than towns, companies and words of every day. Made by data/make/endings.lua out of
-- surnames.lex, surnames_us.lex and the lists of places, bodies and common words; their licences are told there.
-- %s stringer.packs.news.names.endings]]
print(HEAD:format("---", "@module")) -- LDoc would take a whole one for this file's own

print [[

local SHORTEST, LONGEST = 3, 5

local function set(text)
  local words = {}
  for word in text:gmatch "%a+" do words[word] = true end
  return words
end
]]
print("local SURNAMES = set [[\n" .. wrap(yes) .. "\n]]\n")
print("-- Longer endings that tell otherwise.\nlocal OTHERS = set [[\n" .. wrap(no) .. "\n]]\n")
print [[
--- Whether a word ends as surnames do.
-- @tparam string text
-- @treturn boolean
return function(text)
  local word = text:lower()
  for n = math.min(LONGEST, #word), SHORTEST, -1 do
    local ending = word:sub(-n)
    if SURNAMES[ending] then return true end
    if OTHERS[ending] then return false end
  end
  return false
end]]
