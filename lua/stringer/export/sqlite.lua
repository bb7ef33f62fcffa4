--- Facts for a database of SQLite: the tables of `stringer.export.tables`, whose rows the command inserts, and what
-- makes the tables.
-- @module stringer.export.sqlite

local frames = require "stringer.base.frames"
local rows = require "stringer.export.rows"
local tables = require "stringer.export.tables"
local text_tools = require "stringer.export.text_tools"

local sqlite = { name = "sqlite", extension = "db" }

local TYPES = { text = "TEXT", integer = "INTEGER", number = "REAL", boolean = "INTEGER" }

-- The columns that have an index.
local INDEXES = {
  documents = { "document", "date" },
  entities = { "name", "code" },
  mentions = { "entity" },
  times = { "date" },
  quantities = { "kind" },
  attributions = { "source", "act" },
  relations = { "type" },
  facts = { "kind" },
  events = { "plover", "date", "source_code, target_code", "country" },
}

local function name(s) return '"' .. s:gsub('"', '""') .. '"' end

--- A value as it stands in SQL. Text is UTF-8 without zero bytes.
-- @param value string, number, boolean or nil
-- @treturn string
function sqlite.literal(value)
  if value == nil then return "NULL" end
  if type(value) == "boolean" then return value and "1" or "0" end
  if type(value) == "number" then
    if value ~= value or value == math.huge or value == -math.huge then return "NULL" end
    return value % 1 == 0 and math.abs(value) < 2 ^ 53 and ("%d"):format(value)
      or (("%.17g"):format(value):gsub(",", "."))
  end
  return "'" .. text_tools.repair(value):gsub("%z", "\239\191\189"):gsub("'", "''") .. "'"
end

--- The statement that creates a table. Rows of all tables have `doc`, the number of the document within the database,
-- for two documents may have the same id.
-- @tparam table t as `stringer.export.tables` has it
-- @treturn string SQL
function sqlite.create(t)
  local own = t.name == "documents"
  local columns = { own and "doc INTEGER PRIMARY KEY" or "doc INTEGER NOT NULL REFERENCES documents(doc)" }
  for _, column in ipairs(t.columns) do
    columns[#columns + 1] = name(column[1]) .. " " .. TYPES[column[2]]
  end
  return ("CREATE TABLE %s (\n  %s\n)"):format(t.name, table.concat(columns, ",\n  "))
end

--- The statements that create the indexes of a table.
-- @tparam table t
-- @treturn table list of SQL
function sqlite.indexes(t)
  local list = {}
  if t.name ~= "documents" then list[1] = ("CREATE INDEX %s_doc ON %s (doc)"):format(t.name, t.name) end
  for _, columns in ipairs(INDEXES[t.name] or {}) do
    list[#list + 1] = ("CREATE INDEX %s_%s ON %s (%s)"):format(
      t.name,
      columns:gsub("%W+", "_"),
      t.name,
      columns
    )
  end
  return list
end

-- The rows of a table as SQL, in two parts around the value of `doc`: only the database knows that number.
local function values(list)
  local parts = {}
  for i, cells in ipairs(list) do
    local literals = {}
    for k = 1, cells.n do
      literals[k] = sqlite.literal(cells[k])
    end
    parts[i] = table.concat(literals, ",")
  end
  return frames.pack(parts)
end

--- Makes the format.
-- @tparam table options `only`: set of kinds and tables
-- @treturn table a format of `stringer.export`; of a document `frames.unpack` gives its title, its text, and for each
-- of `tables` what it takes apart into rows of literals
function sqlite.configure(options)
  local only, wanted = options.only, tables.of(options.only)
  -- Rows refer to those of documents.
  if wanted[1] ~= tables.BY_NAME.documents then table.insert(wanted, 1, tables.BY_NAME.documents) end
  local format =
    { name = "sqlite", extension = "db", sentences = true, chooses = true, database = true, tables = wanted }
  function format.document(dossier, source)
    local parts = { sqlite.literal(dossier.title), sqlite.literal(source.text) }
    for i, list in ipairs(rows.of(dossier, source, wanted, only)) do
      parts[i + 2] = values(list)
    end
    return frames.pack(parts)
  end
  return format
end

return sqlite
