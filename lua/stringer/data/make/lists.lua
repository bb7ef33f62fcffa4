--- Compares the lexicon sources with lists that others made; nothing of these goes into the project.
-- Usage: lua5.4 lists.lua [DATA_DIRECTORY] KIND=FILE…
--   leaders=FILE        the list of leaders of REIGN (github OEFDataScience/REIGN.github.io,
--   data_sets/leaderlist_*.csv): who led a state
--   organizations=FILE  members of organizations after the CIA's World Factbook (github
--                       dieghernan/Country-Codes-and-International-Organizations, outputs/CountrycodesOrgs.csv)
--   media=FILE          three outlets of each country (github selimpresident/TheGovNews, data/newsSources.ts)
--   ministers=FILE      the dictionary Phoenix.Countries.actors.txt (github openeventdata/Dictionaries): persons with
--   the time of an
--                       office in a government, of whom some command its armies
--   publishers=FOLDER   the Python package fundus, unpacked: publishers of news in some forty countries
-- A name is there when a variant is the same without regard to case, accents, "The" and punctuation.
-- @script lists
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local fold, lex = require "fold", require "lex"

local SINCE = 1990 -- leaders who left before are not looked for
local data, wanted = here .. "/..", {}
for _, argument in ipairs(arg) do
  local kind, file = argument:match "^(%a+)=(.+)$"
  if kind then
    wanted[kind] = file
  else
    data = argument
  end
end

local function normal(name)
  local plain = fold(name:gsub("\u{2019}", "'"))
  return (
    plain:lower():gsub("%b()", ""):gsub("^the%s+", ""):gsub("[^%w]+", " "):gsub("^%s+", ""):gsub("%s+$", "")
  )
end

local function sources()
  local list = {}
  local pipe = assert(io.popen("ls '" .. data .. "'"))
  for name in pipe:lines() do
    if name:find "%.lex$" then list[#list + 1] = name end
  end
  pipe:close()
  return list
end

-- Entries of some lexicons by each of their variants.
local function index(lexicons)
  local names = {}
  for _, file in ipairs(sources()) do
    for _, item in ipairs(lexicons[file] and (lex.read(data .. "/" .. file, error)) or {}) do
      for _, variant in ipairs(item.variants) do
        names[normal(variant)] = item
      end
    end
  end
  return names
end

-- Rows of a CSV file as tables by the titles of its columns.
local function rows(path)
  local titles
  local file = assert(io.open(path, "rb"))
  local text = file:read "a"
  file:close()
  local function cells(line)
    local list = {}
    for quoted, plain in (line .. ","):gmatch '"?([^"]-)"?,()' do
      list[#list + 1] = plain and quoted
    end
    return list
  end
  local lines = text:gmatch "[^\r\n]+"
  titles = cells(lines())
  return function()
    local line = lines()
    if not line then return nil end
    local row = {}
    -- Commas stand inside quotation marks only.
    local masked = line:gsub('"[^"]*"', function(field) return (field:gsub(",", "\1")) end)
    for i, cell in ipairs(cells(masked)) do
      row[titles[i] or i] = cell:gsub("\1", ",")
    end
    return row
  end
end

local function tell(what, found, missing)
  table.sort(missing)
  print(
    ("%s: %d of %d (%.1f %%); missing:"):format(what, found, found + #missing, 100 * found / (found + #missing))
  )
  for _, name in ipairs(missing) do
    print("  " .. name)
  end
end

-- The list has surnames only, or whole names: who has that name, held in those years.
local function leaders(path)
  local people = {}
  for _, item in ipairs((lex.read(data .. "/leaders.lex", error))) do
    for _, variant in ipairs(item.variants) do
      for word in normal(variant):gmatch "%S+" do
        people[word] = people[word] or {}
        table.insert(people[word], item.features)
      end
    end
  end
  local function held(word, from, to)
    for _, features in ipairs(people[word] or {}) do
      local first, last = tonumber(features.from) or 0, tonumber(features.to) or 9999
      if first <= to + 1 and last >= from - 1 then return true end
    end
    return false
  end
  local found, missing, seen = 0, {}, {}
  for row in rows(path) do
    local from, to = tonumber(row.syear), tonumber(row.eyear) or 9999
    local key = row.stateabb .. " " .. row.leader
    if from and to >= SINCE and not seen[key] then
      seen[key] = true
      local there = false
      for word in normal(row.leader):gmatch "%S+" do
        there = there or #word > 3 and held(word, from, to)
      end
      there = there or held(normal(row.leader), from, to)
      if there then
        found = found + 1
      else
        missing[#missing + 1] = ("%s (%d-%s)"):format(key, from, to == 9999 and "" or to)
      end
    end
  end
  tell("leaders of states since " .. SINCE, found, missing)
end

-- Whether a code is one of a government, with a restriction in time that reaches behind 1990: the code, or nil.
local function office_of(inside)
  local code, dates = inside:match "^%s*(%u%u%uGOV%u*)%s+([%d<>%s%-]+)$"
  local last = dates and not dates:find "^%s*>" and dates:match "(%d+)%s*$"
  if last and #last == 6 then last = (tonumber(last:sub(1, 2)) > 30 and "19" or "20") .. last end
  return (not last or last >= SINCE .. "0101") and code or nil
end

local function ministers(path)
  local names, all, armies = index { ["leaders.lex"] = true }, { 0, 0 }, { 0, 0 }
  local there, code
  local function close()
    for _, count in ipairs(code and { all, code:find "GOVMIL$" and armies or nil } or {}) do
      count[1], count[2] = count[1] + (there and 1 or 0), count[2] + 1
    end
  end
  for line in io.lines(path) do
    line = line:gsub("[#;].*$", "")
    local name = line:match "^%+?([%u][^%[%s]*)"
    if name and line:sub(1, 1) ~= "+" then
      close()
      there, code = false, nil
    end
    there = there or name and names[normal((name:gsub("_", " ")))] ~= nil
    for inside in line:gmatch "%[([^%]]*)%]" do
      code = code or office_of(inside)
    end
  end
  close()
  print(
    ("persons in a government since %d: %d of %d (%.1f %%); ministers of defence: %d of %d (%.1f %%)"):format(
      SINCE,
      all[1],
      all[2],
      100 * all[1] / all[2],
      armies[1],
      armies[2],
      100 * armies[1] / armies[2]
    )
  )
end

local ORGANIZATIONS = { ["organizations.lex"] = true, ["companies.lex"] = true, ["teams.lex"] = true }

local function organizations(path)
  local names, found, missing, seen = index(ORGANIZATIONS), 0, {}, {}
  for row in rows(path) do
    local name = row.org_name:gsub("%s+$", "")
    if row.source == "CIAFactbook" and not seen[name] then
      seen[name] = true
      if names[normal(name)] or names[normal(row.org_id)] then
        found = found + 1
      else
        missing[#missing + 1] = row.org_id .. " " .. name
      end
    end
  end
  tell("international organizations", found, missing)
end

-- The names that a pattern finds in what a command prints; what stands in brackets behind one is a name too.
local function outlets(what, command, pattern)
  local names, found, missing, seen = index { ["media.lex"] = true }, 0, {}, {}
  local pipe = assert(io.popen(command))
  for name in pipe:read "a":gmatch(pattern) do
    local inside = name:match "%((.-)%)"
    if seen[name] then
      seen[name] = true
    elseif names[normal(name)] or inside and names[normal(inside)] then
      found, seen[name] = found + 1, true
    else
      missing[#missing + 1], seen[name] = name, true
    end
  end
  pipe:close()
  tell(what, found, missing)
end

local function media(file) outlets("outlets of all countries", ("cat '%s'"):format(file), '"name": "([^"]+)"') end

local function publishers(folder)
  outlets(
    "publishers of news",
    ("cat '%s'/fundus/publishers/*/__init__.py"):format(folder),
    'Publisher%(%s*name="([^"]+)"'
  )
end

local KINDS = {
  { "leaders", leaders },
  { "organizations", organizations },
  { "media", media },
  { "publishers", publishers },
  { "ministers", ministers },
}
for _, kind in ipairs(KINDS) do
  if wanted[kind[1]] then kind[2](wanted[kind[1]]) end
end
