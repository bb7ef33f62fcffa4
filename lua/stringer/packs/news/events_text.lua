--- What the events of a document are read from: its words, who is mentioned where, and which tokens carry the code of a country. It is
-- gathered once, so that what looks at many tokens finds them in plain lists.
-- @module stringer.packs.news.events_text

local text = {}

-- The first span of a layer by each token that it covers, with its code; takes note of the codes by token.
local function coded(doc, layer, codes)
  local known, flat = {}, doc.core:layer(layer)
  for k = 1, #flat, 3 do
    local first, last, code = flat[k], flat[k + 1], doc:feature_of(flat[k + 2], "code")
    local span = { first = first, last = last, code = code }
    for i = first, last do
      if not known[i] then known[i], codes[i] = span, code or codes[i] end
    end
  end
  return known
end

-- Houses that stand for who works there, leaders by office and surname: the last span by token, unless it is a weak one.
local function add_seats(doc, t, layer)
  local seats, marks, flat = t.seats, t.marks, doc.core:layer(layer)
  for k = 1, #flat, 3 do
    local ref = flat[k + 2]
    local seat = not doc:feature_of(ref, "weak") and { first = flat[k], last = flat[k + 1], code = doc:feature_of(ref, "code") } or nil
    for i = flat[k], flat[k + 1] do seats[i], marks[i] = seat, seat and "seat" end
  end
end

-- Words that tell something outside of mentions: persons, and what makes what is behind it conditional or excepts it.
local MARKS = { ["if"] = "condition", unless = "exception", he = "person", she = "person", his = "person", her = "person", him = "person" }
local WRITTEN = {}
for word in pairs(MARKS) do
  WRITTEN[word], WRITTEN[word:upper()], WRITTEN[word:sub(1, 1):upper() .. word:sub(2)] = true, true, true
end

local function add_marks(doc, t)
  local found, folded, marks = doc.core:find(WRITTEN), t.folded, t.marks
  for k = 1, #found do marks[found[k]] = MARKS[folded[found[k]]] end
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
-- `seats`: `{first=, last=, code=}` by token; `codes`: the code of a nationality or else of a country; `marks`: "person", "condition",
-- "exception" or "seat"; `cues`: attributions by token; `contents`: lists of them by sentence; `controls`: words of control by token,
-- as they are asked for
function text.of(doc)
  local codes = {} -- those of nationalities before those of countries
  local t = {
    doc = doc, core = doc.core, folded = doc:column "folded", pos = doc:column "pos", ntokens = doc:ntokens(),
    mentions = doc.mentions or {}, codes = codes, countries = coded(doc, "country", codes),
    nationalities = coded(doc, "nationality", codes), seats = {}, marks = {}, cues = {}, contents = {}, controls = {},
  }
  add_marks(doc, t)
  add_seats(doc, t, "seat")
  add_seats(doc, t, "office_holder")
  add_attributions(doc, t)
  return t
end

return text
