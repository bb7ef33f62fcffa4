local cjson = require "cjson"
local export = require "stringer.export"
local ferry = require "support.ferry"
local frames = require "stringer.base.frames"
local read = require "support.tables"
local tables = require "stringer.export.tables"

-- The source of a dossier, with the words of its sentences.
local function source_of(dossier)
  return {
    text = ferry.text,
    id = dossier.id,
    sentence = function(k)
      local at = dossier.sentences[k]
      return ferry.text:sub(at.start + 1, at["end"])
    end,
  }
end

local function one(kind, options, name, dossier)
  dossier = dossier or ferry.dossier()
  options = options or {}
  options.only = { [kind] = true }
  local format = export.format(name or "csv", options)
  return format.head .. format.document(dossier, source_of(dossier)), format
end

local function named(kind, dossier)
  return read.named((one(kind, nil, nil, dossier)))
end

describe("tables", function()
  it("hold a row a fact, each as wide as the head, the same in each format", function()
    local dossier = ferry.dossier()
    local counts = {
      documents = 1,
      entities = 3,
      mentions = 5,
      times = 1,
      quantities = 1,
      attributions = 1,
      events = 1,
      relations = 1,
      facts = 1,
    }
    for name, separator in pairs { csv = ",", tsv = "\t" } do
      local format = export.format(name)
      local pieces = frames.unpack(format.document(dossier, source_of(dossier)))
      assert.equal(#tables.LIST, #pieces)
      for i, t in ipairs(format.tables) do
        local rows = read.parse(t.head .. pieces[i], separator)
        assert.equal(counts[t.name] + 1, #rows, t.name)
        for _, row in ipairs(rows) do
          assert.equal(#tables.BY_NAME[t.name].columns, #row)
        end
      end
    end
  end)

  it("have an event's codes, day, place and sentence in columns of their own", function()
    local dossier = ferry.dossier()
    dossier.entities[2].lat, dossier.entities[2].lon = 55.7, 12.6
    dossier.events[1].place = { start = 0, ["end"] = 1, text = "there", entity = "e2" }
    dossier.events[1].attribution = "a1"
    dossier.events[1].own = { 1, 2 }
    local row = named("events", dossier)[1]
    row.sentence, row.start, row["end"] = row.sentence:sub(1, 12), nil, nil
    assert.same({
      document = "ferry",
      document_date = "2023-05-16",
      event = "v1",
      plover = "AGREE",
      cameo = "057",
      source = "Norway",
      source_code = "NOR",
      source_entity = "e1",
      target = "Denmark",
      target_code = "DNK",
      target_entity = "e2",
      date = "2023-05-15",
      time = "Monday",
      time_value = "2023-05-15",
      place = "Denmark",
      lat = "55.7",
      lon = "12.6",
      country = "DNK",
      negated = "false",
      modality = "asserted",
      attribution = "a1",
      speaker = "Ingrid Solheim",
      trigger = "signed",
      sentence = "OSLO, May 16",
      rule = "news/events/sign agreement",
      more = '{"own":[1,2]}',
    }, row)
  end)

  it("have a row for each actor and recipient, also where one is missing", function()
    local dossier = ferry.dossier()
    local event = dossier.events[1]
    event.actor = {
      { text = "rebels", start = 0, ["end"] = 1 },
      { text = "X", start = 0, ["end"] = 1, entity = "e1", code = "NORMIL" },
    }
    event.recipient = {}
    dossier.events[2] = {
      id = "v2",
      plover = "PROTEST",
      cameo = "14",
      actor = {},
      recipient = event.actor,
      negated = true,
      modality = "possible",
      trigger = event.trigger,
    }
    local list = {}
    for i, row in ipairs(named("events", dossier)) do
      list[i] = { row.event, row.source, row.source_code or "-", row.target or "-", row.target_code or "-" }
    end
    assert.same({
      { "v1", "rebels", "-", "-", "-" },
      { "v1", "Norway", "NORMIL", "-", "-" },
      { "v2", nil, "-", "rebels", "-" },
      { "v2", nil, "-", "Norway", "NORMIL" },
    }, list)
  end)

  it("resolve who says something, and take a day only from what is one", function()
    local row = named("attributions")[1]
    assert.same(
      { "Ingrid Solheim", "e3", "person", "told", "“We owe this to the families,”", "reporters", "false" },
      { row.source, row.source_entity, row.source_type, row.cue, row.content, row.addressee, row.hedged }
    )
    local dossier = ferry.dossier()
    dossier.times[1].value = "2023-W20"
    assert.same({ "2023-W20" }, { named("times", dossier)[1].value, named("times", dossier)[1].date })
    assert.is_nil(named("events", dossier)[1].date)
  end)

  it("hold what the input and packs of the user's own add", function()
    local dossier = ferry.dossier()
    dossier.title, dossier.meta = "A title", { url = "http://x", tags = { "a" } }
    local row = named("documents", dossier)[1]
    assert.same(
      { "A title", '{"tags":["a"],"url":"http://x"}', "3", "1" },
      { row.title, row.meta, row.entities, row.events }
    )
    row = named("facts")[1]
    assert.same({ "storms", '{"strength":10}', "own/weather/storm" }, { row.kind, row.fields, row.rule })
    assert.equal(1, #named("storms"))
    assert.equal(0, #named("floods"))
    row = named("documents", { id = "x", error = "why" })[1]
    assert.same({ "x", "why", "0" }, { row.document, row.error, row.events })
  end)

  it("quote what would break a row, and repair what is no UTF-8", function()
    local dossier = { id = 'a"b,\n\r;\t', own = { { start = 0, ["end"] = 1, text = 'x,"y"\nz\255' } } }
    for name, separator in pairs { csv = ",", tsv = "\t" } do
      local row = read.named((one("own", nil, name, dossier)), separator)[1]
      assert.same({ 'a"b,\n\r;\t', 'x,"y"\nz\239\191\189' }, { row.document, row.text })
    end
  end)

  it("are without a head or for a spreadsheet where that is asked", function()
    local out, format = one("times", { header = false })
    assert.equal("", format.head)
    assert.matches("^ferry,", out)
    local dossier = { id = "=cmd|' /C calc'!A0", own = {} }
    for i, text in ipairs { "+1", "-1", "@x", "=1+1", "\tx", "plain", "a=b" } do
      dossier.own[i] = { text = text, start = -1, ["end"] = 1 }
    end
    out = one("own", { spreadsheet = true }, "csv", dossier)
    assert.equal("\239\187\191", out:sub(1, 3))
    local texts = {}
    for i, row in ipairs(read.named(out:sub(4))) do
      assert.equal("'=cmd|' /C calc'!A0", row.document)
      assert.equal("-1", row.start)
      texts[i] = row.text
    end
    assert.same({ "'+1", "'-1", "'@x", "'=1+1", "'\tx", "plain", "a=b" }, texts)
    assert.matches("^document,", (one("own", nil, "csv", dossier)))
    assert.matches("\n=cmd|", (one("own", nil, "csv", dossier)))
  end)
end)

describe("GeoJSON", function()
  it("has a point for what has a place, and nothing else", function()
    local dossier = ferry.dossier()
    local format = export.format "geojson"
    assert.equal("", format.document(dossier, source_of(dossier)))
    dossier.entities[1].lat, dossier.entities[1].lon = 59.9, 10.7
    dossier.events[1].place = { start = 0, ["end"] = 1, text = "Oslo", entity = "e1" }
    local out = cjson.decode(format.head .. format.document(dossier, source_of(dossier)) .. format.tail)
    assert.equal("FeatureCollection", out.type)
    assert.equal(2, #out.features)
    local event, place = out.features[1], out.features[2]
    assert.same({ type = "Point", coordinates = { 10.7, 59.9 } }, event.geometry)
    assert.same(
      { "event", "AGREE", "NOR", "2023-05-15" },
      { event.properties.kind, event.properties.plover, event.properties.source_code, event.properties.date }
    )
    assert.same({ "place", "Norway" }, { place.properties.kind, place.properties.name })
    format = export.format("geojson", { only = { events = true } })
    assert.equal(1, #cjson.decode("[" .. format.document(dossier, source_of(dossier)) .. "]"))
  end)
end)

describe("SQL", function()
  local sqlite = require "stringer.export.sqlite"

  it("has literals that hold whatever there is", function()
    for value, literal in pairs {
      ["it's"] = "'it''s'",
      ["a\0b\255"] = "'a\239\191\189b\239\191\189'",
      [7] = "7",
      [0.5] = "0.5",
      [1e300] = "1.0000000000000001e+300",
      [true] = "1",
      [false] = "0",
      [math.huge] = "NULL",
    } do
      assert.equal(literal, sqlite.literal(value))
    end
    assert.equal("NULL", sqlite.literal(nil))
  end)
end)
