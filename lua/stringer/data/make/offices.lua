--- Names of leaders as news has them at second mention: "President Silva", "the Silva administration", from
-- leaders.lex.
-- Usage: lua5.4 offices.lua DATA_DIRECTORY > offices.lex
-- @script offices
local data = assert(arg[1], "usage: offices.lua DATA_DIRECTORY")

-- How a role stands before a name, and whether a government is called by its holder's name.
local TITLES = {
  ["President"] = { "President" },
  ["Prime Minister"] = { "Prime Minister", "Premier" },
  ["Chancellor"] = { "Chancellor" },
  ["King"] = { "King" },
  ["Queen"] = { "Queen" },
  ["Foreign Minister"] = { "Foreign Minister" },
  ["Sultan"] = { "Sultan" },
  ["Secretary of State"] = { "Secretary of State" },
  ["Foreign Secretary"] = { "Foreign Secretary" },
  ["Emir"] = { "Emir" },
  ["Defence Minister"] = { "Defence Minister", "Defense Minister" },
  ["Vice President"] = { "Vice President" },
  ["Secretary-General"] = { "Secretary-General" },
  ["Secretary of Defense"] = { "Defense Secretary", "Secretary of Defense" },
}
local GOVERNS = { President = true, ["Prime Minister"] = true, Chancellor = true }
-- Here the family name comes first.
local FAMILY_FIRST =
  { CHN = true, KOR = true, PRK = true, TWN = true, VNM = true, KHM = true, HKG = true, SGP = true }

local codes, order = {}, {}

local function add(phrase, code)
  if not codes[phrase] then
    codes[phrase] = code
    order[#order + 1] = phrase
  elseif codes[phrase] ~= code then
    codes[phrase] = "?" -- two countries had one of that name
  end
end

local function short_name(name, country)
  if FAMILY_FIRST[country] then return name:match "^(%S+)" end
  local last = name:match "(%S+)$"
  if name:find " [dv][aeiou]n? %S+$" then last = name:match "([dv][aeiou]n? %S+)$" end
  return last
end

for line in io.lines(data .. "/leaders.lex") do
  local names, code, role =
    line:match "^([^#%%\t][^\t]*)", line:match "\tcode=(%u+)", line:match "\trole=([^\t]+)"
  local titles = role and TITLES[role]
  if names and code and titles and #code >= 6 then
    local short = short_name(names:match "^%s*(.-)%s*|" or names, code:sub(1, 3))
    if short and #short > 2 and not short:find "^[IVX]+$" then
      for _, title in ipairs(titles) do
        add(title .. " " .. short, code)
      end
      if GOVERNS[role] then
        add(short .. " administration", code)
        add(short .. " government", code)
      end
    end
  end
end

table.sort(order)
print(
  "# Leaders by office and surname, and governments by the name of who leads them; "
    .. "made by make/offices.lua from leaders.lex."
)
print "# Origin: leaders.lex. Licence: MIT, as the project."
print "# code: CAMEO actor code. A phrase that would stand for leaders of two countries is left out."
print "%lexicon office_holder"
for _, phrase in ipairs(order) do
  if codes[phrase] ~= "?" then print(phrase .. "\tcode=" .. codes[phrase]) end
end
