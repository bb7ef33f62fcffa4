--- The input of the events of a document: its words, the mentions by token, and the tokens with the code of a country.
-- It is gathered once into plain lists, since many tokens are looked at.
-- @module stringer.packs.news.events.text

local text = {}

-- The code of what is named on exactly these tokens if that is no country: "Georgia" the state.
local function code_of_place(doc, first, last)
  local named = doc.mentions and doc.mentions[first]
  if not named or named.first ~= first or named.last ~= last then return nil end
  local type, code = named.entity.type, named.entity.code
  return (type == "region" or type == "city") and code and #code == 3 and code or nil
end

-- The first span of a layer by each token that it covers, with its code; takes note of the codes by token.
local function coded(doc, flat, codes)
  local known = {}
  for k = 1, #flat, 3 do
    local first, last = flat[k], flat[k + 1]
    local code = code_of_place(doc, first, last) or doc:features_of(flat[k + 2]).code
    local span = { first = first, last = last, code = code }
    for i = first, last do
      if not known[i] then
        known[i], codes[i] = span, code or codes[i]
      end
    end
  end
  return known
end

-- Houses that stand for who works there, leaders by office and surname: the last span by token, unless it is a weak
-- one.
local function add_seats(doc, t, layer)
  local seats, marks, flat = t.seats, t.marks, doc.core:layer(layer)
  for k = 1, #flat, 3 do
    local features = doc:features_of(flat[k + 2])
    local longer = t.mentions[flat[k + 1]] -- "President Bush Alvarado" is not who is called President Bush
    longer = longer and longer.last > flat[k + 1] and longer.entity.type == "person"
    local seat = not features.weak
        and not longer
        and { first = flat[k], last = flat[k + 1], code = features.code }
      or nil
    for i = flat[k], flat[k + 1] do
      seats[i], marks[i] = seat, seat and "seat"
    end
  end
end

-- Pronouns that stand for persons.
local MARKS = { he = "person", she = "person", his = "person", her = "person", him = "person" }
local WRITTEN = {}
for word in pairs(MARKS) do
  WRITTEN[word], WRITTEN[word:upper()], WRITTEN[word:sub(1, 1):upper() .. word:sub(2)] = true, true, true
end

local function add_marks(doc, t)
  local found, folded, marks = doc.core:find(WRITTEN), t.folded, t.marks
  for k = 1, #found do
    marks[found[k]] = MARKS[folded[found[k]]]
  end
end

--- Attributions whose content reaches into a range of tokens. Ranges are asked for from left to right.
-- @tparam table t
-- @tparam integer first token
-- @tparam integer last token
-- @treturn table list in order of the text, good until the next is asked for
function text.attributions(t, first, last)
  local open, attributions, kept = t.open, t.attributions, 0
  for i = 1, #open do
    local a = open[i]
    open[i] = nil
    if a.content_last >= first then
      kept, open[kept + 1] = kept + 1, a
    end
  end
  local a = attributions[t.next]
  while a and a.content_first <= last do
    if a.content_last >= first then
      kept, open[kept + 1] = kept + 1, a
    end
    t.next = t.next + 1
    a = attributions[t.next]
  end
  return open
end

-- Whether a span of a layer reaches into a range; `from` is where the spans begin that do not end before it.
local function reaches(t, flat, from, first, last)
  local k = t[from]
  while flat[k] and flat[k + 1] < first do
    k = k + 3
  end
  t[from] = k
  return flat[k] ~= nil and flat[k] <= last
end

--- Whether a country or a nationality is named in a range of tokens. Ranges are asked for from left to right.
-- @tparam table t
-- @tparam integer first token
-- @tparam integer last token
-- @treturn boolean
function text.names_country(t, first, last)
  local country = reaches(t, t.flat_countries, "from_country", first, last)
  return reaches(t, t.flat_nationalities, "from_nationality", first, last) or country
end

--- Gathers it.
-- @tparam table doc document whose entities are resolved and whose attributions are joined
-- @treturn table `folded`, `pos`: words and parts of speech by token; `mentions`: the mention by token; `countries`,
-- `nationalities`, `seats`: `{first=, last=, code=}` by token; `codes`: the code of a nationality or else of a country;
-- `marks`: "person" or "seat"; `controls`: words of control by token, as they are asked for; `no_country`: whether none
-- is named where actors are being looked for; `home`: the country of the story, see `events.home`
function text.of(doc)
  local codes = doc:by_token() -- those of nationalities before those of countries
  local flat_countries, flat_nationalities = doc.core:layer "country", doc.core:layer "nationality"
  local t = {
    doc = doc,
    core = doc.core,
    folded = doc:column "folded",
    pos = doc:column "pos",
    ntokens = doc:ntokens(),
    mentions = doc.mentions or {},
    codes = codes,
    countries = coded(doc, flat_countries, codes),
    nationalities = coded(doc, flat_nationalities, codes),
    seats = {},
    marks = doc:by_token(),
    controls = {},
    attributions = doc.attributions or {},
    open = {},
    next = 1,
    flat_countries = flat_countries,
    from_country = 1,
    flat_nationalities = flat_nationalities,
    from_nationality = 1,
    no_country = false,
  }
  add_marks(doc, t)
  add_seats(doc, t, "seat")
  add_seats(doc, t, "office_holder")
  return t
end

return text
