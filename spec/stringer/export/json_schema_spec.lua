-- The schema of dossiers: what the bundled pack files keeps to it, and what is made from it works.
local cjson = require "cjson"
local command = require "support.command"
local json_schema = require "stringer.export.json_schema"
local schema = require "stringer.export.schema"
local stringer = require "stringer"

local TEXT = [[
LISBON, May 15 – Portugal and Spain signed an agreement on Monday to search for fishermen in Porto.

"We will not leave the families alone," Foreign Minister Ana Silva told reporters. Police said that rebels had not
attacked the harbour, and that 40 to 50 people fled in the last two years. Spain may send 3 million euros.]]

local function is(value, type)
  if type == "integer" then return _G.type(value) == "number" and value % 1 == 0 end
  if type == "object" then return _G.type(value) == "table" end
  return _G.type(value) == type
end

-- What of a value is not as a schema has it: a list of paths. `strict`: keys that the schema does not name are told of
-- too.
local function wrong(value, s, root, path, list, strict)
  if s["$ref"] then s = root["$defs"][s["$ref"]:match "[^/]+$"] end
  local types = type(s.type) == "table" and s.type or { s.type }
  local fits = false
  for _, t in ipairs(types) do
    fits = fits or t == "array" and type(value) == "table" or is(value, t)
  end
  if not fits then list[#list + 1] = path .. ": " .. tostring(value) end
  if s.enum then
    local among = false
    for _, word in ipairs(s.enum) do
      among = among or word == value
    end
    if not among then list[#list + 1] = path .. ": " .. tostring(value) end
  end
  if s.items then
    for i, item in ipairs(value) do
      wrong(item, s.items, root, path .. "/" .. i, list, strict)
    end
  elseif s.properties then
    for _, name in ipairs(s.required) do
      if value[name] == nil then list[#list + 1] = path .. "/" .. name .. " is missing" end
    end
    for key, inner in pairs(value) do
      local property = s.properties[key]
      if property then
        wrong(inner, property, root, path .. "/" .. key, list, strict)
      elseif strict then
        list[#list + 1] = path .. "/" .. key .. " is not in the schema"
      end
    end
  end
  return list
end

describe("the schema", function()
  local root = cjson.decode(json_schema.text())

  it("is kept to by what the bundled pack files, and names all of it", function()
    local extractor = stringer.load "news"
    local document =
      extractor:read(TEXT, { date = "2023-05-16", id = "a", title = "T", meta = { outlet = "X" } })
    local dossier = cjson.decode(document:json { tokens = true })
    document:close()
    assert.is_true(#dossier.events > 0 and #dossier.attributions > 0 and #dossier.quantities > 0)
    assert.same({}, wrong(dossier, root, root, "", {}, true))
    dossier.events[1].plover = nil
    dossier.times[1].type = "EPOCH"
    local list = wrong(dossier, root, root, "", {})
    table.sort(list)
    assert.same({ "/events/1/plover is missing", "/times/1/type: EPOCH" }, list)
  end)

  it("has a version, which its name has too", function()
    assert.matches("^%d+%.%d+$", root.version)
    assert.equal("urn:stringer:dossier:" .. root.version, root["$id"])
  end)

  it("names the lists that all dossiers have", function()
    for _, kind in ipairs(schema.KINDS) do
      assert.is_table(root.properties[kind], kind)
    end
  end)

  it("is printed, and so are the columns of tables", function()
    local out, err, status = command.run "schema"
    assert.same({ json_schema.text(), "", 0 }, { out, err, status })
    out = command.run "schema --tables"
    assert.matches("\nevents\tsource_code\ttext\tCAMEO code of who acts\n", out)
  end)

  it("makes a reader for Python that reads dossiers", function()
    if not os.execute "command -v python3 > /dev/null" then return pending "python3 is not here" end
    local folder = os.tmpname()
    os.remove(folder)
    os.execute("mkdir " .. folder)
    local handle = assert(io.open(folder .. "/stringer_dossier.py", "wb"))
    handle:write((command.run "schema --python"))
    handle:close()
    local dossiers = command.file(
      '{"id":"a","own":[1],"events":[{"id":"v1","plover":"AID",'
        .. '"actor":[{"text":"we","code":"NOR","x":1}],'
        .. '"time":{"start":1}}],"entities":[]}\n\n{"id":2}\n'
    )
    local pipe = io.popen(([[cd %s && python3 -c '
import stringer_dossier
for d in stringer_dossier.read("%s"):
    print(d.id, [(e.plover, e.actor[0].code, e.actor[0].more, e.time.start, e.place) for e in d.events],
      d.entities, d.more)' 2>&1]]):format(folder, dossiers))
    local out = pipe:read "*a"
    pipe:close()
    os.remove(dossiers)
    os.execute("rm -r " .. folder)
    assert.equal("a [('AID', 'NOR', {'x': 1}, 1, None)] [] {'own': [1]}\n2 [] [] {}\n", out)
  end)
end)
