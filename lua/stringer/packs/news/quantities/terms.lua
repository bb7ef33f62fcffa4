--- The words that say how exact a number is, and what happened to the people counted. Written by hand.
-- @module stringer.packs.news.quantities.terms

local terms = {}

local MODS = {
  ["more than"] = "MORE_THAN",
  over = "MORE_THAN",
  above = "MORE_THAN",
  ["well over"] = "MORE_THAN",
  ["just over"] = "MORE_THAN",
  exceed = "MORE_THAN",
  ["greater than"] = "MORE_THAN",
  ["in excess of"] = "MORE_THAN",
  [">"] = "MORE_THAN",
  ["upwards of"] = "MORE_THAN",
  exceeding = "MORE_THAN",
  ["bigger than"] = "MORE_THAN",
  ["higher than"] = "MORE_THAN",
  ["larger than"] = "MORE_THAN",
  ["less than"] = "LESS_THAN",
  ["fewer than"] = "LESS_THAN",
  under = "LESS_THAN",
  below = "LESS_THAN",
  ["<"] = "LESS_THAN",
  ["just under"] = "LESS_THAN",
  nearly = "LESS_THAN",
  almost = "LESS_THAN",
  ["smaller than"] = "LESS_THAN",
  ["lower than"] = "LESS_THAN",
  ["at least"] = "EQUAL_OR_MORE",
  ["no fewer than"] = "EQUAL_OR_MORE",
  ["no less than"] = "EQUAL_OR_MORE",
  ["not less than"] = "EQUAL_OR_MORE",
  [">="] = "EQUAL_OR_MORE",
  ["or more"] = "EQUAL_OR_MORE",
  ["or greater"] = "EQUAL_OR_MORE",
  ["a minimum of"] = "EQUAL_OR_MORE",
  ["up to"] = "EQUAL_OR_LESS",
  ["as many as"] = "EQUAL_OR_LESS",
  ["as much as"] = "EQUAL_OR_LESS",
  ["at most"] = "EQUAL_OR_LESS",
  ["no more than"] = "EQUAL_OR_LESS",
  ["not more than"] = "EQUAL_OR_LESS",
  ["a maximum of"] = "EQUAL_OR_LESS",
  ["<="] = "EQUAL_OR_LESS",
  ["or less"] = "EQUAL_OR_LESS",
  ["or fewer"] = "EQUAL_OR_LESS",
  ["+"] = "EQUAL_OR_MORE",
  ["≥"] = "EQUAL_OR_MORE",
  ["≤"] = "EQUAL_OR_LESS",
  about = "APPROX",
  around = "APPROX",
  approximately = "APPROX",
  roughly = "APPROX",
  some = "APPROX",
  ["close to"] = "APPROX",
  ["an estimated"] = "APPROX",
  estimated = "APPROX",
  ["or so"] = "APPROX",
  ["- odd"] = "APPROX",
  ["-odd"] = "APPROX",
  ["- plus"] = "EQUAL_OR_MORE",
  ["-plus"] = "EQUAL_OR_MORE",
}

--- "greater than or equal to", "equal to or less than".
local OR_EQUAL = {
  MORE_THAN = "EQUAL_OR_MORE",
  LESS_THAN = "EQUAL_OR_LESS",
  EQUAL_OR_MORE = "EQUAL_OR_MORE",
  EQUAL_OR_LESS = "EQUAL_OR_LESS",
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

--- What happened to people, by the words that say so.
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
    hospitalised hospital hospitals wounds burns cuts bruises inhalation shock]],
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
for _, word in ipairs { "more", "greater", "higher", "above", "over", "larger", "bigger", "up" } do
  OR[word] = "EQUAL_OR_MORE"
end
for _, word in ipairs { "less", "fewer", "lower", "below", "under", "smaller" } do
  OR[word] = "EQUAL_OR_LESS"
end

--- How exact a number is.
-- @tparam string word folded, "more than", "at least or equal to"
-- @treturn string|nil as in TIMEX3
function terms.mod(word)
  local plain = MODS[word] or MODS[word:gsub("^just ", ""):gsub(" more$", "")]
  if plain then return plain end
  local size = word:match("^no[t]? (%a+) than$")
  if size then return OR[size] == "EQUAL_OR_MORE" and "EQUAL_OR_LESS" or "EQUAL_OR_MORE" end
  local or_word = word:match("^or (%a+)$") or word:match("^and (%a+)$")
  if or_word then return OR[or_word] end
  local than = word:match("%f[%a](%a+ than)")
    or word:match("^(at %a+)")
    or (word:match("^%a+") or "") .. " than"
  return OR_EQUAL[MODS[than]]
end

--- What a number that is not told is like.
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
