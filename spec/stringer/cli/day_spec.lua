-- A day of coding news for research, from the README alone: a corpus in a table, actors and verbs added, tables and a
-- database out, questions answered, a run that is stopped and gone on with, pages looked at.
local browser = require "support.browser"
local command = require "support.command"
local lfs = require "lfs"
local read = require "support.tables"
local system = require "stringer.core".system

local CITIES = { "Lisbon", "Porto", "Oslo" }

-- Sentences by turns; what each yields is known.
local SENTENCES = {
  "The Harbour Front hectored the Dune Guard in %s on Monday.",
  "The Reed Council said that the Dune Guard had attacked the Harbour Front in %s on Monday.",
  "The Harbour Front bedecked the Reed Council in %s on Monday.",
}

local function corpus(n)
  local list = { "id,published,body,outlet" }
  for i = 1, n do
    list[i + 1] = ('a%d,16/05/2023,"%s",Outlet %d'):format(
      i,
      SENTENCES[i % 3 + 1]:format(CITIES[math.floor(i / 3) % 3 + 1]),
      i % 2
    )
  end
  return table.concat(list, "\r\n") .. "\r\n"
end

describe("a day of coding", function()
  local folder, input, options
  local there = pcall(require, "luasql.sqlite3")

  setup(function()
    folder = os.tmpname()
    os.remove(folder)
    assert(lfs.mkdir(folder))
    input = command.file(corpus(300), ".csv")
    options =
      "extract --pack spec/examples/codebook.lua --input csv --columns text=body,date=published --dayfirst"
  end)
  teardown(function()
    os.execute("rm -rf " .. folder)
    os.remove(input)
  end)

  local function slurp(path)
    local handle = assert(io.open(path, "rb"))
    local content = handle:read "*a"
    handle:close()
    return content
  end

  it("makes tidy tables of a corpus", function()
    local _, err, status =
      command.run(("%s --format csv --output %s/tables/ %s"):format(options, folder, input))
    assert.same({ "", 0 }, { err, status })
    local rows = read.named(slurp(folder .. "/tables/events.csv"))
    assert.equal(300, #rows)
    local codes = {}
    for _, row in ipairs(rows) do
      local key = table.concat({ row.plover, row.source_code, row.target_code, row.date, row.country }, " ")
      codes[key] = (codes[key] or 0) + 1
    end
    assert.equal(67, codes["ASSAULT PRTMIL PRTREB 2023-05-15 PRT"] or 0)
    assert.equal(67, codes["COERCE PRTREB PRTMIL 2023-05-15 PRT"] or 0)
    assert.equal(67, codes["SUPPORT PRTREB PRTOPP 2023-05-15 PRT"] or 0)
    assert.equal("Outlet 1", read.named(slurp(folder .. "/tables/documents.csv"))[1].meta:match "Outlet %d")
  end)

  it("answers questions from a database, made by a run that was stopped", function()
    if not there then return pending "luasql.sqlite3 is not here" end
    local database, pid = folder .. "/news.db", folder .. "/pid"
    os.execute(
      ([[{ head -n 100 %s; i=101
      while [ $i -lt 250 ]; do sed -n ${i}p %s || exit; sleep 0.3; i=$((i + 1)); done; } 2>/dev/null |
      sh -c 'echo $$ > %s; exec build/bin/stringer %s --format sqlite --output %s 2>%s.told' 2>/dev/null &]]):format(
        input,
        input,
        pid,
        options,
        database,
        database
      )
    )
    local started = system.clock()
    repeat
      os.execute "sleep 0.2"
      assert(system.clock() - started < 60, "nothing is written")
    until (lfs.attributes(database .. ".part", "size") or 0) > 100000
    os.execute(
      ("kill -INT $(cat %s); while kill -0 $(cat %s) 2>/dev/null; do sleep 0.05; done"):format(pid, pid)
    )
    assert.matches(
      "stopped after %d+ documents, the last of them standard input:%d+; the same command with"
        .. " %-%-resume goes on",
      slurp(database .. ".told")
    )
    local _, err, status =
      command.run(("%s --format sqlite --resume --output %s"):format(options, database), corpus(300))
    assert.same({ "", 0 }, { err, status })
    local environment = require "luasql.sqlite3".sqlite3()
    local connection = assert(environment:connect(database))
    local function ask(sql)
      local cursor = assert(connection:execute(sql))
      local row = cursor:fetch({}, "n")
      cursor:close()
      for i = 1, #row do
        row[i] = tostring(row[i])
      end
      return table.concat(row, "|")
    end
    assert.equal("300|300", ask "SELECT count(*), count(DISTINCT document) FROM documents")
    assert.equal(
      "PRTMIL|PRTREB|100",
      ask "SELECT source_code, target_code, count(*) FROM events WHERE plover = 'ASSAULT'"
    )
    assert.equal(
      "Reed Council|100",
      ask [[SELECT a.source, count(*) FROM attributions a JOIN events e
      ON e.doc = a.doc AND e.attribution = a.attribution WHERE a.act = 'say' OR a.act IS NULL GROUP BY 1]]
    )
    assert.equal(
      "Oslo|NOR|59.9",
      ask [[SELECT place, country, round(lat, 1) FROM events WHERE country = 'NOR' LIMIT 1]]
    )
    assert.equal("150", ask "SELECT count(*) FROM documents WHERE json_extract(meta, '$.outlet') = 'Outlet 1'")
    assert.equal("100", ask "SELECT count(*) FROM search WHERE search MATCH 'hectored'")
    connection:close()
    environment:close()
  end)

  it("shows the corpus in a browser", function()
    if not browser.find() then return pending "no browser is here" end
    local _, err, status = command.run(("%s --format html --output %s/pages %s"):format(options, folder, input))
    assert.same({ "", 0 }, { err, status })
    local dom = browser.open(slurp(folder .. "/pages/index.html"))
    assert.matches(">300 of 300 documents, 300 events<", dom)
    assert.matches('aria%-label="Lisbon: 101 events"', dom)
    assert.matches("All documents", slurp(folder .. "/pages/a1.html"))
  end)
end)
