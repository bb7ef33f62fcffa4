--- Names judged by what stands around them and by the rest of the document: towns that are surnames or common words,
-- teams in lines of scores, places that a title swallowed, names that come again in short.
-- @module stringer.packs.news.names.judge

local around = require "stringer.packs.news.names.around"
local persons = require "stringer.packs.news.names.persons"
local towns = require "stringer.packs.news.names.towns"

-- "GRUMBLETON, Norway 2001-02-03", "GRUMBLETON (Example News) -": a place at the start of a line.
local function judge_dateline(doc, at, start, line)
  local core = doc.core
  local place, rest = line:match "^%s*(%u[%u ]+%u)(.*)$"
  if
    place
    and #place < 24
    and (
      rest:find "^[^%d]*%d%d%d%d%-%d%d%-%d%d" and #rest < 40
      or rest:find "^,? ?[%a%. ]* ?%([%u][%a ]+%) ?[-\226]"
      or rest:find "^, [%u][%a%. %d]+ [-\226]"
      or rest:find "^ \226\128\148"
    )
  then
    local from = start + line:find "%S" - 1
    local first, last = core:token_at(from), core:token_at(from + #place - 1)
    if first and last and last - first < 3 and not at[first] and not at[last] then
      around.add(doc, at, first, last, { type = "city", by = "dateline" })
    end
  end
end

-- "Norway's Foreign Minister Kari Nordmann": the match of the person covers Norway, which is a name too.
local OWNERS = { "country", "nationality", "capital", "region", "organization", "seat", "city" }
local OWNER_TYPES = { capital = "city", seat = "facility" }

local function owner_at(doc, i, last)
  for _, span in ipairs(doc:at(OWNERS, i)) do
    if
      span.first == i
      and span.last <= last
      and span.common ~= true
      and doc.core:text(i, span.last):find "%u"
    then
      return span, OWNER_TYPES[span.layer] or span.layer
    end
  end
end

-- "Perry spokesman": a word that is a surname is a town here only if it is a large one.
local LARGE_TOWN = 100000

local function someones(doc, span, known)
  return span.first == span.last
    and (known.surnames[doc:text(span)] or (span.pop or 0) < LARGE_TOWN and doc:has("surname", span.first))
end

local function add_owners(doc, known, at)
  local found, names = {}, doc:spans "Name"
  for k = 1, #names do
    local name = names[k]
    local i = name.type == "person"
      and name.title
      and (doc:capture(name, "owner") or doc:capture(name, "title"))
    while i and i < name.first do
      local span, type
      if not at[i] then
        span, type = owner_at(doc, i, name.first - 1)
      end
      if span and type == "city" and someones(doc, span, known) then
        if not doc:has("title", i) then around.add(doc, at, i, i, { type = "person", by = "short" }) end
      elseif span then
        found[#found + 1] = { span, type }
      end
      i = span and span.last + 1 or i + 1
    end
  end
  for _, pair in ipairs(found) do
    local span, type = pair[1], pair[2]
    around.add(doc, at, span.first, span.last, {
      type = type,
      by = "lexicon",
      code = span.code,
      name = span.name,
      lat = span.lat,
      lon = span.lon,
      stands_for = span.stands_for,
    })
  end
end

-- Lines of results: "Harbour 2 Grumbleton United 1", a table's row "Grumbleton 12 7 3 2 30 11 24", "At Oslo: Harbour 2
-- ...". The names before the numbers are teams there, unless they are countries.
local function capitalized(core, i)
  local shape = core:shape(i)
  return core:kind(i) == "word" and (shape == "Title" or shape == "UPPER" or shape == "Mixed")
end

local function read_line(core, first, last)
  local runs, numbers, other = {}, 0, 0
  local i = first
  while i <= last do
    local from = i
    while i <= last and (capitalized(core, i) or (i > from and core:kind(i) == "abbreviation")) do
      i = i + 1
    end
    if i > from then
      if i <= last and core:kind(i) == "number" and i - from <= 3 then
        runs[#runs + 1] = { from, i - 1 }
      else
        other = other + i - from
      end
    else
      if core:kind(i) == "number" then
        numbers = numbers + 1
      elseif core:kind(i) == "word" then
        other = other + 1
      end
      i = i + 1
    end
  end
  return runs, numbers, other
end

--- Whether words of every day stand there: "Services Revenue 1,154 692 624".
local function plain_words(doc, run)
  for i = run[1], run[2] do
    if not doc:has("common_word", i) then return false end
  end
  return true
end

local function score_line(doc, first, last)
  local core = doc.core
  if last - first > 24 or last == first then return nil end
  local runs, numbers, other = read_line(core, first, last)
  local row = #runs == 1 and runs[1][1] == first and numbers >= 3 and not plain_words(doc, runs[1])
  local result = #runs == 2 and numbers >= 2 and numbers <= 4
  if (row or result) and other <= 1 then return runs end
end

-- "HARBOUR TOWN AT GRUMBLETON": a fixture; the guest comes first.
local function guest(line, first)
  local name = line:match "^%s*(%u[%u%. ]+%u) AT %u[%u%. ]+%u%s*$"
  if not name or #name > 20 then return nil end
  local _, blanks = name:gsub(" ", "")
  return { first, first + blanks }
end

local function add_team(doc, at, first, last)
  for i = first, last do
    local span = at[i]
    if
      span
      and (span.type == "country" or span.by == "both names" or span.first < first or span.last > last)
    then
      return
    end
  end
  for i = first, last do
    if at[i] then around.remove(doc, at, at[i], "a side in a line of results") end
  end
  around.add(doc, at, first, last, { type = "organization", by = "score" })
end

local function judge_score(doc, at, start, stop, line)
  local core = doc.core
  local fixture = line:find(" AT ", 1, true) and guest(line, core:token_at(start + line:find "%S" - 1))
  if fixture then add_team(doc, at, fixture[1], fixture[2]) end
  if line:find "^%U*%u%D*%d%D*%d" and not line:find "[%%$]" then
    local first = core:token_at(start + line:find "%S" - 1)
    local last = core:token_at(stop - #line:match "%s*$")
    local runs = first and last and score_line(doc, first, last)
    for _, run in ipairs(runs or {}) do
      add_team(doc, at, run[1], run[2])
    end
  end
end

-- What each line of the text may be: a result or fixture; the beginnings of datelines, for later.
local function judge_lines(doc, at)
  local text, datelines, start = doc:text(), {}, 1
  local n, find = #text, text.find
  while start <= n do
    local stop = (find(text, "\n", start, true) or n + 1) - 1
    -- Only short lines with two numbers can be results.
    if stop - start < 89 and stop - start > 5 then judge_score(doc, at, start, stop, text:sub(start, stop)) end
    local letter = find(text, "[%S\n]", start) -- what stands in this line, not in one behind blank ones
    if letter and letter < stop and find(text, "^%u[%u ]", letter) then
      datelines[#datelines + 1] = { start, text:sub(start, stop) }
    end
    start = stop + 2
  end
  return datelines
end

return function(doc)
  local at = doc:by_token "Name"
  local datelines = judge_lines(doc, at)
  local known = persons.known(doc)
  towns(doc, known, at)
  for _, line in ipairs(datelines) do
    judge_dateline(doc, at, line[1], line[2])
  end
  add_owners(doc, known, at)
  persons.add(doc, known, at)
end
