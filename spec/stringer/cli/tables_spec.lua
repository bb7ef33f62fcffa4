-- Tables and databases that the command writes, and goes on with.
local cjson = require "cjson"
local command = require "support.command"
local lfs = require "lfs"
local read = require "support.tables"

local run, file = command.run, command.file

local function slurp(path)
  local handle = assert(io.open(path, "rb"))
  local content = handle:read "*a"
  handle:close()
  return content
end

local function jsonl(n)
  local list = {}
  for i = 1, n do
    list[i] = ('{"id":"d%d","text":"The storm left %d people' .. ' dead.","url":"http://x/%d"}'):format(
      i % 50,
      i,
      i
    )
  end
  return table.concat(list, "\n") .. "\n"
end

describe("stringer extract", function()
  local pack, options, folder

  setup(function()
    pack = file(command.PACK, ".lua")
    options = "extract --input jsonl --pack " .. pack
  end)
  teardown(function()
    os.remove(pack)
  end)
  before_each(function()
    folder = os.tmpname()
    os.remove(folder)
  end)
  after_each(function()
    os.execute("rm -rf " .. folder .. "*")
  end)

  it("writes a table for each kind into a folder, and what made them", function()
    local _, err, status = run(("%s --format csv --output %s/"):format(options, folder), jsonl(60))
    assert.same({ "", 0 }, { err, status })
    local names = {}
    for name in lfs.dir(folder) do
      if not name:find "^%.+$" then names[#names + 1] = name end
    end
    table.sort(names)
    assert.same({
      "attributions.csv",
      "documents.csv",
      "entities.csv",
      "events.csv",
      "facts.csv",
      "mentions.csv",
      "quantities.csv",
      "relations.csv",
      "runs.csv",
      "times.csv",
    }, names)
    local documents, facts =
      read.named(slurp(folder .. "/documents.csv")), read.named(slurp(folder .. "/facts.csv"))
    assert.same({ 60, 60 }, { #documents, #facts })
    assert.same({ "d7", '{"url":"http://x/7"}' }, { documents[7].document, documents[7].meta })
    assert.same(
      { "d7", "casualties", "7 people dead", "The storm left 7 people dead." },
      { facts[7].document, facts[7].kind, facts[7].text, facts[7].sentence }
    )
    assert.same({ count = "7", state = "dead" }, cjson.decode(facts[7].fields))
    local runs = read.named(slurp(folder .. "/runs.csv"))
    assert.equal("60", runs[1].documents)
    assert.equal("deaths", cjson.decode(runs[1].provenance).packs[1].name)
  end)

  it("writes one table as a stream", function()
    local out, err, status = run(options .. " --format tsv --only casualties --no-header --jobs 2", jsonl(30))
    assert.same({ "", 0 }, { err, status })
    assert.equal(30, #read.parse(out, "\t"))
    out, err, status = run(options .. " --format csv", jsonl(1))
    assert.same({ "", 2 }, { out, status })
    assert.matches(
      "%-%-format csv writes a table for each kind of fact: %-%-only KIND writes that one, %-%-output"
        .. " FOLDER/ all",
      err
    )
    out, err, status = run(options .. " --format csv --only casualtys", jsonl(1))
    assert.equal("", out)
    assert.same(
      { 'stringer: --only: there is no kind of fact `casualtys` (did you mean "casualties"?)\n', 2 },
      { err, status }
    )
    assert.is_nil(cjson.decode((run(options .. " --format jsonl --only events", jsonl(1)))).casualties)
  end)

  it("says in each dossier what made it", function()
    local out = run(options .. " --format jsonl --provenance", jsonl(2))
    local made = cjson.decode(out:match "[^\n]+").provenance
    assert.same(
      { require "stringer".version, _VERSION, "deaths" },
      { made.stringer, made.lua, made.packs[1].name }
    )
    assert.matches("^%x+$", made.packs[1].checksum)
  end)

  describe("--format sqlite", function()
    local there = pcall(require, "luasql.sqlite3")
    local database

    before_each(function()
      database = folder .. ".db"
    end)

    -- The rows of a query, each as one string.
    local function ask(sql)
      local environment = require "luasql.sqlite3".sqlite3()
      local connection = assert(environment:connect(database))
      local cursor = assert(connection:execute(sql))
      local list = {}
      local row = cursor:fetch({}, "n")
      while row do
        for i = 1, #row do
          row[i] = tostring(row[i])
        end
        list[#list + 1] = table.concat(row, "|")
        row = cursor:fetch({}, "n")
      end
      cursor:close()
      connection:close()
      environment:close()
      return list
    end

    local function needs_it()
      if not there then pending "luasql.sqlite3 is not here" end
      return there
    end

    it("writes the same tables with keys, indexes and full text", function()
      if not needs_it() then return end
      for _, jobs in ipairs { 1, 2 } do
        local _, err, status =
          run(("%s --format sqlite --jobs %d --output %s"):format(options, jobs, database), jsonl(120))
        assert.same({ "", 0 }, { err, status })
        assert.same({ "120|120" }, ask "SELECT count(*), max(doc) FROM documents")
        assert.same(
          { "d7|7|7 people dead", "d7|57|57 people dead", "d7|107|107 people dead" },
          ask(
            "SELECT d.document, d.doc, f.text FROM documents d JOIN facts f USING (doc) WHERE d.document = 'd7'"
              .. " ORDER BY doc"
          )
        )
        assert.same({ "33" }, ask "SELECT rowid FROM search WHERE search MATCH '33'")
        assert.same({ "120|1" }, ask "SELECT documents, finished IS NOT NULL FROM runs")
        assert.same({ "dead" }, ask "SELECT DISTINCT json_extract(fields, '$.state') FROM facts")
        assert.is_true(#ask "SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE 'events%'" >= 4)
      end
    end)

    it("is gone on with after a stop, and loses nothing", function()
      if not needs_it() then return end
      local all, pid = jsonl(400), folder .. ".pid"
      local input = file(all)
      os.execute(([[{ head -n 100 %s; i=101
        while [ $i -lt 400 ]; do sed -n ${i}p %s || exit; sleep 0.3; i=$((i + 1)); done; } 2>/dev/null |
        sh -c 'echo $$ > %s; exec build/bin/stringer %s --format sqlite --output %s 2>/dev/null' 2>/dev/null &
        ]]):format(input, input, pid, options, database))
      local function committed()
        local ok, list = pcall(function()
          local whole = database
          database = whole .. ".part"
          local counted, rows = pcall(ask, "SELECT count(*) FROM documents")
          database = whole
          return counted and rows
        end)
        return ok and list and tonumber(list[1] or 0) > 0
      end
      for _ = 1, 600 do
        if committed() then break end
        os.execute "sleep 0.1"
      end
      os.execute(
        ("kill -KILL $(cat %s); while kill -0 $(cat %s) 2>/dev/null; do sleep 0.01; done"):format(pid, pid)
      )
      assert.is_nil(lfs.attributes(database))
      local _, err, status = run(("%s --format sqlite --resume --output %s"):format(options, database), all)
      assert.same({ "", 0 }, { err, status })
      assert.same({ "400|400" }, ask "SELECT count(*), count(DISTINCT text) FROM facts")
      assert.same(
        { "400|400|400" },
        ask "SELECT count(*), max(doc), (SELECT documents FROM runs) FROM documents"
      )
      assert.is_nil(lfs.attributes(database .. ".part"))
      _, err, status = run(("%s --format sqlite --resume --output %s"):format(options, database), all)
      assert.equal(0, status)
      assert.matches("is whole", err)
      os.remove(input)
    end)

    it("says what is missing where the module is not there", function()
      local loaded, preload = package.loaded["luasql.sqlite3"], package.preload["luasql.sqlite3"]
      package.loaded["luasql.sqlite3"], package.preload["luasql.sqlite3"] =
        nil, function()
          error "not here"
        end
      finally(function()
        package.loaded["luasql.sqlite3"], package.preload["luasql.sqlite3"] = loaded, preload
      end)
      local sink, problem = require "stringer.cli.database".open(database, {}, {})
      assert.is_nil(sink)
      assert.matches(
        "needs the module luasql%.sqlite3: apt%-get install lua%-sql%-sqlite3, or luarocks install"
          .. " luasql%-sqlite3",
        problem
      )
    end)
  end)
end)
