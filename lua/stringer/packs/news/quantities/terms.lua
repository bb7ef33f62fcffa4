--- Words for how exact a number is, and for what happened to the people counted. Written by hand.
-- @module stringer.packs.news.quantities.terms

local terms = {}

-- Behind a number; what stands before it is in the lexicon of degrees.
local MODS = {
  ["+"] = "EQUAL_OR_MORE",
  ["or so"] = "APPROX",
  ["- odd"] = "APPROX",
  ["-odd"] = "APPROX",
  ["- plus"] = "EQUAL_OR_MORE",
  ["-plus"] = "EQUAL_OR_MORE",
}

local VAGUE = {
  dozens = "DOZENS",
  scores = "SCORES",
  hundreds = "HUNDREDS",
  thousands = "THOUSANDS",
  millions = "MILLIONS",
  billions = "BILLIONS",
  several = "SEVERAL",
  ["a few"] = "FEW",
  few = "FEW",
  many = "MANY",
  ["a number"] = "SEVERAL",
  multiple = "SEVERAL",
  numerous = "MANY",
}

--- Words for harm → its kind.
terms.states = {}
for kind, words in pairs {
  dead = [[dead killed kill kills killing killings die died slay slain slew slaying slayings fatality fatalities death
    deaths murder murders
    murdered murdering massacre massacred massacring execute executed executing execution executions drown drowned
      drowning behead
    beheaded beheading toll count perish perished succumbed lives assassination assassinations assassinate
      assassinated assassinating
    lynched lynching electrocuted shot shooting gunned stabbed bodies corpses]],
  injured = [[wound wounds wounded wounding injure injures injured injuring hurt hurting maim maimed maiming injury
    injuries hospitalized
    hospitalised hospital hospitals condition wounds burns cuts bruises inhalation shock]],
  missing = "missing unaccounted disappeared disappearance disappearances",
  casualties = "casualty casualties",
  displaced = [[displace displaces displaced displacing displacement uproot uprooted uprooting homeless evacuate
    evacuated evacuates
    evacuating evacuation]],
  arrested = [[arrest arrests arrested arresting detain detained detaining detains detention detentions capture
    captured imprison
    imprisoned jail jailed apprehended rounded rounding took taking taken placed custody]],
} do
  for word in words:gmatch("%S+") do
    terms.states[word] = kind
  end
end

local OR = {}
for _, word in ipairs { "more", "greater", "higher", "above", "over", "larger", "bigger", "up", "least" } do
  OR[word] = "EQUAL_OR_MORE"
end
for _, word in ipairs { "less", "fewer", "lower", "below", "under", "smaller", "most" } do
  OR[word] = "EQUAL_OR_LESS"
end

--- How exact a number is, by words that are in no lexicon: "or more", "greater than or equal to".
-- @tparam string word folded
-- @treturn string|nil as in TIMEX3
function terms.mod(word)
  if MODS[word] then return MODS[word] end
  local size = word:match("^no[t]? (%a+) than$")
  if size then return OR[size] == "EQUAL_OR_MORE" and "EQUAL_OR_LESS" or "EQUAL_OR_MORE" end
  local least = word:match("^at (%a+)")
  if least then return OR[least] end
  local other = word:match("^or (%a+)$") or word:match("^and (%a+)$")
  return OR[other or word:match("%f[%a](%a+) than") or word:match("^(%a+) or equal")]
end

--- The modifier of a number that is not told.
-- @tparam string text folded, "tens of thousands"
-- @treturn string|nil
function terms.vague(text)
  local word = text:gsub(" of$", "")
  local tens = word:match("^tens of (%a+)$")
  if tens then return "TENS_OF_" .. tens:upper() end
  local hundreds = word:match("^hundreds of (%a+)$")
  if hundreds then return "HUNDREDS_OF_" .. hundreds:upper() end
  local several = word:match("^several (%a+)$") or word:match("^a few (%a+)$")
  if several then return VAGUE[several .. "s"] end
  return VAGUE[word] or VAGUE[word:match("(%a+)$") or ""]
end

return terms
