--- Names judged by what stands around them and by the rest of the document: towns that are surnames or common words,
-- teams in lines of scores, places that a title swallowed, names that come again in short.
-- @module stringer.packs.news.names_judge

-- After these a name of a place is a place.
local LOCATIVE = { ["in"] = true, at = true, near = true, around = true, outside = true, across = true, towards = true,
  toward = true, inside = true, from = true, to = true, ["of"] = true }
-- Towns below this many people need more than their name.
local KNOWN_TOWN, SMALL_TOWN = 100000, 20000
local PLACES = { city = true, region = true, place = true }

-- Names by token; kept while the names stay as they are.
local function covered(doc)
  local names, known = doc:spans "Name", doc.names_at
  if known and known.names == names then return known.at end
  local at = {}
  for _, span in ipairs(names) do
    for i = span.first, span.last do at[i] = span end
  end
  doc.names_at = { names = names, at = at }
  return at
end

local function proper(core, i)
  return core:pos(i) == "PROPN"
end

local function before(core, i)
  return i > 1 and core:folded(i - 1) or ""
end

local function after(core, i)
  return i < core:ntokens() and core:folded(i + 1) or ""
end

-- Whether the neighbours of a town say that it is one.
local function placed(doc, span, at)
  local core = doc.core
  if LOCATIVE[before(core, span.first)] then return true end
  local next_name = at[span.last + 2]
  return after(core, span.last) == "," and next_name ~= nil and next_name.first == span.last + 2
    and (next_name.type == "region" or next_name.type == "country")
end

local MONTHS = {}
for month in ("january february march april may june july august september october november december " ..
  "jan feb mar apr jun jul aug sep sept oct nov dec"):gmatch "%a+" do
  MONTHS[month], MONTHS[month .. "."] = true, true
end

local SPEECH = { said = true, says = true, told = true, added = true, insisted = true, explained = true }
local METROPOLIS = 1000000

local function part_of_name(doc, at, i)
  local core = doc.core
  if i < 1 or i > core:ntokens() or at[i] or not proper(core, i) then return false end
  local shape = core:shape(i)
  return core:kind(i) == "word" and (shape == "Title" or shape == "Mixed") and not (doc:has("title", i) or doc:has("profession", i)
    or doc:has("Time", i)) and not MONTHS[core:folded(i)]
end

-- A capitalized word right beside a town makes both one name: "Vladimir Qwertolin", "Duffy Waldorf".
local function beside_a_name(doc, span, at)
  local core = doc.core
  if core:sentence_of(span.first) ~= core:sentence_of(math.min(span.last + 1, core:ntokens())) then return false end
  if part_of_name(doc, at, span.last + 1) then return true end
  return (span.pop or 0) < KNOWN_TOWN and span.first > 1 and core:sentence_of(span.first - 1) == core:sentence_of(span.first)
    and part_of_name(doc, at, span.first - 1)
end

local function weak_town(doc, span, at)
  if beside_a_name(doc, span, at) then return true end
  if span.first ~= span.last then return false end
  if SPEECH[after(doc.core, span.last)] and (span.pop or 0) < METROPOLIS then return true end
  local common = span.common or doc:captured(span, "name", "common")
  local i = span.first
  if common or not proper(doc.core, i) then return true end
  return (span.pop or 0) < KNOWN_TOWN and (doc:has("surname", i) or doc:has("given_name", i) or (span.pop or 0) < SMALL_TOWN)
end

-- Surnames of the persons who are named in full.
local function surnames_of(doc)
  local known = {}
  for _, span in ipairs(doc:spans "Name") do
    if span.type == "person" and span.last > span.first then
      local word = doc.core:text(span.last)
      if #word > 2 then known[word] = true end
    end
  end
  return known
end

local function judge_towns(doc)
  local at, placed_names, weak = covered(doc), {}, {}
  for _, span in ipairs(doc:spans "Name") do
    if PLACES[span.type] then
      local text = doc:text(span)
      if placed(doc, span, at) then
        placed_names[text] = true
      elseif span.type == "city" and span.by == "lexicon" and weak_town(doc, span, at) then
        weak[#weak + 1] = span
      end
    end
  end
  local known = surnames_of(doc)
  for _, span in ipairs(weak) do
    local text = doc:text(span)
    if known[text] or not placed_names[text] then
      doc:remove(span)
      if SPEECH[after(doc.core, span.last)] and span.last == span.first and proper(doc.core, span.first) then
        doc:add("Name", span.first, span.last, { type = "person", by = "speech" })
        known[text] = true
      end
    end
  end
  return known
end

-- Lower-case descriptions, bare numbers and months are no names; "the" and "northern" are no part of a place.
local function judge_forms(doc)
  local gone, articles = {}, {}
  for _, span in ipairs(doc:spans "Name") do
    local low = span.type == "organization" or span.type == "media"
    if low and not doc:text(span):find "%u" or span.first == span.last and MONTHS[doc.core:folded(span.first)] then
      gone[#gone + 1] = span
    elseif span.first < span.last and span.type ~= "person" and doc:text(span):find(low and "^the %u" or "^%l%l[%a]+ %u") then
      articles[#articles + 1] = span
    end
  end
  for _, span in ipairs(gone) do doc:remove(span) end
  for _, span in ipairs(articles) do
    doc:remove(span)
    doc:add("Name", span.first + 1, span.last, { type = span.type, by = span.by, code = span.code, name = span.name,
      lat = span.lat, lon = span.lon, stands_for = span.stands_for })
  end
end

-- Where lines begin and end, without their ends.
local function lines(text)
  local start, n = 1, #text
  return function()
    if start > n then return nil end
    local from, stop = start, text:find("\n", start, true) or n + 1
    start = stop + 1
    return from, stop - 1
  end
end

-- "GRUMBLETON, Norway 2001-02-03", "GRUMBLETON (Example News) -": a place at the start of a line.
local function judge_datelines(doc)
  local core, at, text = doc.core, covered(doc), doc:text()
  for start, stop in lines(text) do
    local line = text:find("^%s*%u[%u ]", start) and text:sub(start, stop)
    local place, rest
    if line then place, rest = line:match "^%s*(%u[%u ]+%u)(.*)$" end
    if place and #place < 24 and (rest:find "^[^%d]*%d%d%d%d%-%d%d%-%d%d" and #rest < 40
      or rest:find "^,? ?[%a%. ]* ?%([%u][%a ]+%) ?[-\226]"
      or rest:find "^, [%u][%a%. %d]+ [-\226]" or rest:find "^ \226\128\148") then
      local from = start + line:find "%S" - 1
      local first, last = core:token_at(from), core:token_at(from + #place - 1)
      if first and last and last - first < 3 and not at[first] and not at[last] then
        doc:add("Name", first, last, { type = "city", by = "dateline" })
      end
    end
  end
end

-- "Norway's Foreign Minister Kari Nordmann": the match of the person covers Norway, which is a name too.
local OWNERS = { { "country", "country" }, { "nationality", "nationality" }, { "capital", "city" }, { "region", "region" },
  { "organization", "organization" }, { "city", "city" } }

local function owner_at(doc, i, last)
  for _, kind in ipairs(OWNERS) do
    for _, span in ipairs(doc:at(kind[1], i)) do
      if span.first == i and span.last <= last and span.common ~= true and doc:text(span):find "%u" then return span, kind[2] end
    end
  end
end

local function add_owners(doc)
  local at, found = covered(doc), {}
  for _, name in ipairs(doc:spans "Name") do
    local title = doc:capture(name, "title")
    if title then
      local i = doc:capture(name, "owner") or title
      while i < name.first do
        local span, type
        if not at[i] then span, type = owner_at(doc, i, name.first - 1) end
        if span then found[#found + 1] = { span, type } end
        i = span and span.last + 1 or i + 1
      end
    end
  end
  for _, pair in ipairs(found) do
    local span, type = pair[1], pair[2]
    doc:add("Name", span.first, span.last, { type = type, by = "lexicon", code = span.code, name = span.name, lat = span.lat,
      lon = span.lon, stands_for = span.stands_for })
  end
end

-- Names that come again in short.
local function add_short(doc, known)
  local at, core = covered(doc), doc.core
  for _, i in ipairs(core:find(known)) do
    if not at[i] then
      -- "Wasim Akram" where only "Akram" is known.
      local first = part_of_name(doc, at, i - 1) and core:sentence_of(i - 1) == core:sentence_of(i) and i - 1 or i
      doc:add("Name", first, i, { type = "person", by = "short" })
    end
  end
end

-- Lines of results: "Harbour 2 Grumbleton United 1", a table's row "Grumbleton 12 7 3 2 30 11 24", "At Oslo: Harbour 2 ...".
-- The names before the numbers are teams there, unless they are countries.
local function capitalized(core, i)
  local shape = core:shape(i)
  return core:kind(i) == "word" and (shape == "Title" or shape == "UPPER" or shape == "Mixed")
end

local function read_line(core, first, last)
  local runs, numbers, other = {}, 0, 0
  local i = first
  while i <= last do
    local from = i
    while i <= last and (capitalized(core, i) or (i > from and core:kind(i) == "abbreviation")) do i = i + 1 end
    if i > from then
      if i <= last and core:kind(i) == "number" and i - from <= 3 then runs[#runs + 1] = { from, i - 1 } else other = other + i - from end
    else
      if core:kind(i) == "number" then numbers = numbers + 1 elseif core:kind(i) == "word" then other = other + 1 end
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
    if span and (span.type == "country" or span.first < first or span.last > last) then return end
  end
  for i = first, last do
    if at[i] then doc:remove(at[i]) end
  end
  for i = first, last do at[i] = nil end
  local span = doc:add("Name", first, last, { type = "organization", by = "score" })
  for i = first, last do at[i] = span end
end

local function judge_scores(doc)
  local core, at, text = doc.core, covered(doc), doc:text()
  for start, stop in lines(text) do
    -- Only short lines with two numbers can be results.
    if stop - start < 89 and stop - start > 5 then
      local line = text:sub(start, stop)
      local fixture = line:find(" AT ", 1, true) and guest(line, core:token_at(text:find("%S", start)))
      if fixture then add_team(doc, at, fixture[1], fixture[2]) end
      if line:find "%u.*%d.*%d" and not line:find "[%%$]" then
        local first = core:token_at(text:find("%S", start))
        local last = core:token_at(stop - #line:match "%s*$")
        local runs = first and last and score_line(doc, first, last)
        for _, run in ipairs(runs or {}) do add_team(doc, at, run[1], run[2]) end
      end
    end
  end
end

return function(doc)
  judge_scores(doc)
  local known = judge_towns(doc)
  judge_forms(doc)
  judge_datelines(doc)
  add_owners(doc)
  add_short(doc, known)
  doc.names_at = nil
end
