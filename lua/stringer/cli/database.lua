--- Writes a database of SQLite (through LuaSQL). It is a sink, as those of `stringer.cli.output`. The database has
-- another name until it is whole, and a stopped run can resume from its last commit.
-- @module stringer.cli.database

local frames = require "stringer.base.frames"
local lfs = require "lfs"
local parts = require "stringer.cli.parts"
local sqlite = require "stringer.export.sqlite"
local system = require "stringer.core".system
local terminal = require "stringer.cli.terminal"

local database = {}

local MISSING = "--format sqlite needs the module luasql.sqlite3: apt-get install lua-sql-sqlite3, or luarocks install"
  .. " luasql-sqlite3"

-- How many rows one INSERT holds: a statement that is too long costs memory.
local ROWS = 200

local Database = {}
Database.__index = Database

function Database:run(sql)
  local done, problem = self.connection:execute(sql)
  terminal.check(done, ("%s: %s"):format(self.path, tostring(problem)))
  return done
end

-- The first cell of the first row, or nil.
function Database:ask(sql)
  local cursor = self:run(sql)
  if type(cursor) == "number" then return nil end
  local value = cursor:fetch()
  cursor:close()
  return value
end

-- Opens the unfinished database. Its file is created exclusively and stays locked while it is written.
function Database:connect(resume)
  local part = self.path .. ".part"
  local left = lfs.symlinkattributes(part, "mode")
  local problem
  if left then
    self.file, problem = system.reopen(part)
    terminal.check(self.file, ("%s: %s"):format(part, tostring(problem)))
    if not resume then
      os.remove(part)
      os.remove(part .. "-journal")
      self.file:close()
      left = nil
    end
  end
  if not left then
    self.file, problem = system.create(part)
    terminal.check(self.file, ("%s: %s"):format(part, tostring(problem)))
  end
  self.connection, problem = self.environment:connect(part)
  terminal.check(self.connection, ("%s: %s"):format(part, tostring(problem)))
  return left
end

function Database:make_tables()
  self:run "PRAGMA foreign_keys = OFF"
  self:run "BEGIN"
  self:run(
    "CREATE TABLE runs (run INTEGER PRIMARY KEY, stringer TEXT, provenance TEXT, options TEXT, started TEXT,"
      .. " finished TEXT, documents INTEGER, state TEXT)"
  )
  for _, t in ipairs(self.format.tables) do
    self:run(sqlite.create(t))
  end
  local found, problem = self.connection:execute "CREATE VIRTUAL TABLE search USING fts5(title, text)"
  if not found then
    terminal.complain(("%s: without full-text search: %s"):format(self.path, tostring(problem)))
  end
  self.searchable = found and true
end

-- Keeps the state of `stringer.cli.parts` in the database, so that it is committed together with its rows.
function Database:store()
  return {
    load = function() return self:ask "SELECT state FROM runs WHERE finished IS NULL" end,
    save = function(state)
      self:run(("UPDATE runs SET state = %s, documents = %d"):format(sqlite.literal(state), self.documents))
      self:run "COMMIT"
      self:run "BEGIN"
    end,
    clear = function() end,
  }
end

function Database:insert(t, doc, list)
  local prefix = ("INSERT INTO %s VALUES "):format(t.name)
  for from = 1, #list, ROWS do
    local values = {}
    for i = from, math.min(from + ROWS - 1, #list) do
      values[#values + 1] = ("(%d,%s)"):format(doc, list[i])
    end
    self:run(prefix .. table.concat(values, ","))
  end
end

function Database:add(out)
  local pieces = frames.unpack(out)
  local doc = self.documents + 1
  for i, t in ipairs(self.format.tables) do
    self:insert(t, doc, frames.unpack(pieces[i + 2]))
  end
  if self.searchable then
    self:run(("INSERT INTO search (rowid, title, text) VALUES (%d, %s, %s)"):format(doc, pieces[1], pieces[2]))
  end
  self.documents = doc
end

-- Indexes are made at the end: to make one of all rows costs less than to update it for each.
function Database:finish()
  for _, t in ipairs(self.format.tables) do
    for _, sql in ipairs(sqlite.indexes(t)) do
      self:run(sql)
    end
  end
  self:run(
    ("UPDATE runs SET state = NULL, documents = %d, finished = %s"):format(
      self.documents,
      sqlite.literal(os.date "!%Y-%m-%dT%H:%M:%SZ")
    )
  )
  self:run "COMMIT"
end

function Database:disconnect()
  self.connection:close()
  self.environment:close()
end

-- Begins a database, or resumes the one that is there.
local function begin(self, options)
  local left = self:connect(options.resume)
  local there = left and self:ask "SELECT count(*) FROM sqlite_master WHERE name = 'runs'"
  if tonumber(there) == 1 then
    self.searchable = tonumber(self:ask "SELECT count(*) FROM sqlite_master WHERE name = 'search'") == 1
    self.documents = tonumber(self:ask "SELECT count(*) FROM documents")
    self:run "BEGIN"
    return
  end
  self:make_tables()
  self:run(
    ("INSERT INTO runs (stringer, provenance, options, started) VALUES (%s, %s, %s, %s)"):format(
      sqlite.literal(options.version),
      sqlite.literal(options.provenance),
      sqlite.literal(options.options),
      sqlite.literal(os.date "!%Y-%m-%dT%H:%M:%SZ")
    )
  )
end

--- Opens a database to be written.
-- @tparam string path
-- @tparam table format as `stringer.export.sqlite` makes it
-- @tparam table options as for `stringer.cli.output`, and what made it: `version`, `provenance`
-- @treturn ?table the sink; nil if the module that writes databases is not there
-- @treturn ?string what the user can do
function database.open(path, format, options)
  local there, luasql = pcall(require, "luasql.sqlite3")
  if not there then return nil, MISSING end
  path = parts.target(path)
  local self =
    setmetatable({ path = path, format = format, environment = luasql.sqlite3(), documents = 0 }, Database)
  if
    options.resume
    and not lfs.attributes(path .. ".part", "mode")
    and lfs.attributes(path, "mode") == "file"
  then
    return { was_whole = true, done = 0, close = function() end }
  end
  begin(self, options)
  local names = {}
  if options.errors and lfs.attributes(options.errors, "mode") ~= "char device" then
    names[1] = parts.target(options.errors)
  end
  options.store, options.state = self:store(), path
  local held = parts.open(names, options)
  return {
    parts = held,
    done = held.done,
    last = held.last,
    error = names[1] and function(line) held:write(names[1], line) end or nil,
    add = function(_, _, out) self:add(out) end,
    mark = function(_, place) held:mark(place) end,
    close = function(_, whole)
      held:close(whole)
      if whole then
        self:finish()
      else
        self:run "COMMIT"
      end
      self:disconnect()
      if whole then
        terminal.check(os.rename(path .. ".part", path))
      elseif held.done == 0 then
        os.remove(path .. ".part")
      end
      self.file:close()
    end,
  }
end

return database
