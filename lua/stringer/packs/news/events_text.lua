--- What the events of a document are read from: its words, who is mentioned where, and which tokens carry the code of a country. It is
-- gathered once, so that what looks at many tokens finds them in plain lists.
-- @module stringer.packs.news.events_text

local text = {}

-- The first span of a layer by each token that it covers, with its code.
local function coded(doc, layer)
  local known, flat = {}, doc.core:layer(layer)
  for k = 1, #flat, 3 do
    local span = { first = flat[k], last = flat[k + 1], code = doc:feature_of(flat[k + 2], "code") }
    for i = span.first, span.last do known[i] = known[i] or span end
  end
  return known
end

-- Houses that stand for who works there, leaders by office and surname: the last span by token, unless it is a weak one.
local function add_seats(doc, seats, layer)
  local flat = doc.core:layer(layer)
  for k = 1, #flat, 3 do
    local ref = flat[k + 2]
    local seat = not doc:feature_of(ref, "weak") and { first = flat[k], last = flat[k + 1], code = doc:feature_of(ref, "code") } or nil
    for i = flat[k], flat[k + 1] do seats[i] = seat end
  end
end

-- Attributions by the tokens of their cues and by the sentences of their contents.
local function add_attributions(doc, t)
  local core, cues, contents = doc.core, t.cues, t.contents
  local attributions = doc.attributions or {}
  for n = 1, #attributions do
    local a = attributions[n]
    if a.cue_first then
      for i = a.cue_first, a.cue_last do cues[i] = cues[i] or a end
    end
    for k = core:sentence_of(a.content_first), core:sentence_of(a.content_last) do
      local list = contents[k]
      if list then list[#list + 1] = a else contents[k] = { a } end
    end
  end
end

--- Gathers it.
-- @tparam table doc document whose entities are resolved and whose attributions are joined
-- @treturn table `folded`, `pos`: words and parts of speech by token; `mentions`: the mention by token; `countries`, `nationalities`,
-- `seats`: `{first=, last=, code=}` by token; `cues`: attributions by token; `contents`: lists of them by sentence;
-- `controls`: words of control by token, as they are asked for
function text.of(doc)
  local t = {
    doc = doc, core = doc.core, folded = doc:column "folded", pos = doc:column "pos", ntokens = doc:ntokens(),
    mentions = doc.mentions or {}, countries = coded(doc, "country"), nationalities = coded(doc, "nationality"), seats = {}, cues = {},
    contents = {}, controls = {},
  }
  add_seats(doc, t.seats, "seat")
  add_seats(doc, t.seats, "office_holder")
  add_attributions(doc, t)
  return t
end

--- The code of a country that a word or phrase at a token stands for.
function text.country_at(t, i)
  local span = t.nationalities[i]
  local code = span and span.code
  if code then return code end
  span = t.countries[i]
  return span and span.code
end

return text
