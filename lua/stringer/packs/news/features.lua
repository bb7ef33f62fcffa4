--- Features that several layers of the pack have: their types, values and meanings.
-- @module stringer.packs.news.features

local PLOVER = {
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
}
local AGENT = {
  "AGR",
  "BUS",
  "COP",
  "CRM",
  "CVL",
  "EDU",
  "ELI",
  "ENV",
  "GOV",
  "HLH",
  "IGO",
  "JUD",
  "LAB",
  "LEG",
  "MED",
  "MIL",
  "NGO",
  "OPP",
  "PTY",
  "REB",
  "REF",
  "REL",
  "SET",
  "SPT",
  "SPY",
  "UAF",
}

local plover = { values = PLOVER, doc = "Category of PLOVER (2022)." }
local cameo = { matches = "^%d%d%d?%d?$", form = "a CAMEO code of two to four digits", doc = "Code of CAMEO." }
local actor_code = {
  matches = "^%u%u%u[%u%d]*$",
  form = "a code of at least three capitals, such as PRT or PRTGOV",
  doc = "Country (ISO 3166 alpha-3) or CAMEO actor code.",
}
local agent = { values = AGENT, doc = "CAMEO role of the people named." }
local gender = { values = { "f", "m" }, doc = "Sex that the word tells." }
local lat, lon =
  { type = "number", doc = "Latitude in degrees." }, { type = "number", doc = "Longitude in degrees." }
local pop = { type = "number", doc = "How many people live there." }
local common = {
  type = "boolean",
  doc = "Also a common word or another kind of name: something else must tell that it is meant.",
}
local weak = { type = "boolean", doc = "Names this thing only where something else tells so." }
local yes = "boolean"
local party_kind = {
  values = { "none", "thing", "words", "agent", "coded" },
  doc = "What is known of who takes part: nobody, a thing, somebody by words, by a code without or with a country.",
}
local organ = { doc = "What the code of the first of them tells behind the country." }
local kind = { doc = "What kind of thing of this type it is." }

--- Adds features to a table of them.
local function with(base, more)
  local all = {}
  for key, value in pairs(base) do
    all[key] = value
  end
  for key, value in pairs(more or {}) do
    all[key] = value
  end
  return all
end

-- The features that entries of all lists of names may have.
local ENTITY = {
  code = actor_code,
  role = { doc = "Office or function." },
  lat = lat,
  lon = lon,
  common = common,
  weak = weak,
  kind = kind,
  country = { doc = "Country that it belongs to." },
  type = { doc = "Type of entity." },
}
local PLACE = with(ENTITY, {
  pop = pop,
  admin = { doc = "The region that it lies in." },
  stands_for = actor_code,
  former = { type = "boolean", doc = "It is no longer one." },
  of = { doc = "Country that it belongs to." },
})
local ACTS = { "say", "ask", "demand", "promise", "threaten", "deny", "believe", "know", "want", "feel" }
local act = { values = ACTS, doc = "Speech act." }
local number = {
  values = { "one", "many", "thing" },
  doc = "Which pronouns stand for it where its type tells nothing: he or she, they, it.",
}
local place = { values = { "subject", "object" }, doc = "What a pronoun is in its sentence." }

return {
  plover = plover,
  cameo = cameo,
  actor_code = actor_code,
  agent = agent,
  gender = gender,
  lat = lat,
  lon = lon,
  common = common,
  weak = weak,
  yes = yes,
  party_kind = party_kind,
  organ = organ,
  kind = kind,
  act = act,
  number = number,
  syntactic_place = place,
  entity = ENTITY,
  place = PLACE,
  with = with,
}
