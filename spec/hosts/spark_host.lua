-- `make test-hosts`: the example for PySpark, with a process that is killed; and the recipes for DuckDB. Python's
-- packages are in a folder of their own (`.ci/deps hosts`), or where PYTHON says.
local hosts = require "support.hosts"

local function python_with(module)
  for _, python in ipairs { os.getenv "PYTHON" or "build/hosts/venv/bin/python", "python3" } do
    if hosts.output(("%s -c 'import %s' && echo there"):format(python, module)):find "there" then
      return python
    end
  end
  pending(module .. " is not here, and left out")
end

local function articles(n)
  local list = {}
  for i = 1, n do
    list[i] = i % 50 == 0 and "no json"
      or ('{"id":"a%d","text":"Norway and Denmark signed an agreement on Monday.","date":"2023-05-16"}'):format(
        i
      )
  end
  return hosts.write("articles.jsonl", table.concat(list, "\n") .. "\n")
end

describe("in", function()
  teardown(hosts.clean)

  it("Spark, a killed process loses and doubles nothing", function()
    local python = python_with "pyspark"
    if not python then return end
    local here, folder = hosts.output "pwd":match "[^\n]+", hosts.folder()
    -- The first process of all dies in the middle of its answers.
    local command = hosts.write(
      "stringer",
      ([[#!/bin/sh
if mkdir %s/killed 2>/dev/null; then
  %s/build/bin/stringer "$@" | head -n 20
  kill -9 $$
fi
exec %s/build/bin/stringer "$@"
]]):format(folder, here, here)
    )
    os.execute("chmod +x " .. command)
    local input = articles(400)
    local program = hosts.write(
      "run.py",
      ([[
import sys
sys.path.insert(0, "%s/spec/examples")
import spark
from pyspark.sql import SparkSession
SparkSession.builder.master("local[2,4]").config("spark.ui.enabled", "false") \
  .config("spark.sql.shuffle.partitions", "2") \
    .config("spark.hadoop.mapreduce.input.fileinputformat.split.minsize", "1").getOrCreate()
spark.main("%s", "%s/out")
session = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
dossiers = session.read.json("%s/out/dossiers")
events = session.read.parquet("%s/out/events")
print("dossiers", dossiers.count(), dossiers.select("id").distinct().count())
print("events", events.count(), events.select("document", "source_code", "target_code").distinct().count())
]]):format(here, input, folder, folder, folder)
    )
    -- Workers import the module by its name.
    local interpreter = python:find "/" and python:sub(1, 1) ~= "/" and here .. "/" .. python or python
    local out = hosts.output(
      (
        "cd %s && STRINGER=%s STRINGER_CACHE=%s/cache PYTHONPATH=%s/spec/examples"
        .. " PYSPARK_PYTHON=$(command -v %s) %s %s"
      ):format(folder, command, folder, here, interpreter, interpreter, program)
    )
    assert.matches("dossiers 392 392\n", out)
    assert.matches("events 784 784\n", out)
    assert.is_truthy(hosts.output("ls -d " .. folder .. "/killed"):find "^/")
  end)

  it("DuckDB, tables and dossiers are read as they are, and Parquet is written", function()
    local python = python_with "duckdb"
    if not python then return end
    local folder, input = hosts.folder(), articles(100)
    hosts.output(("build/bin/stringer extract --format csv --output %s/tables/ %s"):format(folder, input))
    hosts.output(
      ("build/bin/stringer extract --format jsonl --output %s/dossiers.jsonl %s"):format(folder, input)
    )
    local program = hosts.write(
      "duck.py",
      ([[
import duckdb, os
os.chdir("%s")
print(duckdb.sql("SELECT date, plover, count(*) FROM 'tables/events.csv' WHERE date >= '2023-05-01'"
                 " GROUP BY ALL").fetchall())
print(duckdb.sql("SELECT e.plover, count(*) FROM (SELECT unnest(events) e FROM read_ndjson('dossiers.jsonl'))"
                 " GROUP BY ALL").fetchall())
duckdb.sql("COPY (FROM 'tables/events.csv') TO 'events.parquet'")
print(duckdb.sql("SELECT count(*), min(source_code) FROM 'events.parquet'").fetchall())
]]):format(folder)
    )
    assert.equal(
      "[(datetime.date(2023, 5, 15), 'SUPPORT', 196)]\n[('SUPPORT', 196)]\n[(196, 'DNK')]\n",
      hosts.output(python .. " " .. program)
    )
  end)
end)
