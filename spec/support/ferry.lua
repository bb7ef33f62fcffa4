--- A dossier made by hand, for the exporters: of the article spec/examples/ferry.txt, offsets in bytes from 0, half
-- open.

local handle = assert(io.open("spec/examples/ferry.txt", "rb"))
local text = handle:read "*a"
handle:close()

-- The stretch of the n-th occurrence of some words.
local function at(words, n)
  local from, stop = 1, 0
  for _ = 1, n or 1 do
    from, stop = assert(text:find(words, stop + 1, true))
  end
  return { start = from - 1, ["end"] = stop, text = words }
end

local function with(ref, fields)
  for key, value in pairs(fields) do
    ref[key] = value
  end
  return ref
end

local function blocks()
  local list = {}
  for from, stop in text:gmatch "()[^\n]+()" do
    list[#list + 1] = { kind = #list == 0 and "headline" or "paragraph", start = from - 1, ["end"] = stop - 1 }
  end
  return list
end

-- Good enough for this article: a full stop before a blank ends a sentence.
local function sentences()
  local list = {}
  for _, block in ipairs(blocks()) do
    local from = block.start
    for stop, following in text:sub(1, block["end"]):gmatch "%.()%s+()" do
      if stop - 1 > from then
        list[#list + 1] = { start = from, ["end"] = stop - 1 }
        from = following - 1
      end
    end
    list[#list + 1] = { start = from, ["end"] = block["end"] }
  end
  return list
end

local ferry = { text = text, source = { text = text, id = "ferry", date = "2023-05-16" } }

--- A new copy each time: a spec may change it.
function ferry.dossier()
  return {
    id = "ferry",
    date = "2023-05-16",
    blocks = blocks(),
    sentences = sentences(),
    entities = {
      {
        id = "e1",
        type = "country",
        name = "Norway",
        code = "NOR",
        rule = "news/countries/name",
        mentions = { at "Norway", at("Norway", 2) },
      },
      {
        id = "e2",
        type = "country",
        name = "Denmark",
        code = "DNK",
        rule = "news/countries/name",
        mentions = { at "Denmark", at("Denmark", 2) },
      },
      {
        id = "e3",
        type = "person",
        name = "Ingrid Solheim",
        role = "Transport Minister",
        of = "NOR",
        rule = "news/persons/titled",
        mentions = { at "Ingrid Solheim" },
      },
    },
    times = { with(at "Monday", { type = "DATE", value = "2023-05-15", rule = "news/times/weekday" }) },
    quantities = {
      with(at "more than 40", {
        kind = "dead",
        value = 40,
        mod = "MORE_THAN",
        rule = "news/casualties/left",
      }),
    },
    attributions = {
      {
        id = "a1",
        source = with(at "Ingrid Solheim", { entity = "e3" }),
        cue = at "told",
        mode = "direct",
        hedged = false,
        content = { at "“We owe this to the families,”" },
        addressee = at "reporters",
        rule = "news/quotations/after",
      },
    },
    events = {
      {
        id = "v1",
        plover = "AGREE",
        cameo = "057",
        trigger = at("signed", 1),
        rule = "news/events/sign agreement",
        actor = { with(at("Norway", 2), { entity = "e1", code = "NOR" }) },
        recipient = { with(at("Denmark", 2), { entity = "e2", code = "DNK" }) },
        time = at "Monday",
        negated = false,
        modality = "asserted",
      },
    },
    relations = {
      { type = "role", a = with(at "Ingrid Solheim", { entity = "e3" }), b = at "Transport Minister" },
    },
    storms = { with(at "storm", { strength = 10, rule = "own/weather/storm" }) },
  }
end

return ferry
