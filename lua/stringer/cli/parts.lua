--- Files that appear under their names when they are whole. Until then each is called NAME.part, and a file of state
-- beside them tells how far the run has come. So a run can be resumed however it was stopped, and no document is lost
-- or written twice.
-- @module stringer.cli.parts

local cjson = require "cjson.safe"
local encode = require "stringer.export.encode"
local lfs = require "lfs"
local system = require "stringer.core".system
local terminal = require "stringer.cli.terminal"

local parts = {}

local check = terminal.check

-- Seconds between two marks. After a crash the documents since the last mark are written again.
local PACE = 0.5

local MOST_LINKS = 40

--- The file that a path leads to through symbolic links: it is replaced, not the link.
-- @tparam string path
-- @treturn string
function parts.target(path)
  for _ = 1, MOST_LINKS do
    if lfs.symlinkattributes(path, "mode") ~= "link" then return path end
    local target = lfs.symlinkattributes(path, "target")
    if not target then return path end
    path = target:sub(1, 1) == "/" and target or (path:match "^.*/" or "") .. target
  end
  check(nil, path .. ": too many symbolic links")
end

local function slurp(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local content = file:read "*a"
  file:close()
  return content
end

-- The state that a stopped run left, if all its files are there.
local function state_of(store)
  local state = cjson.decode(store.load() or "")
  return type(state) == "table" and type(state.sizes) == "table" and tonumber(state.done) and state or nil
end

local Parts = {}
Parts.__index = Parts

-- Removes the files that an ended run left; raises if that run still writes.
local function remove_left(path)
  if not lfs.symlinkattributes(path, "mode") then return end
  local left, problem = system.reopen(path)
  check(left, ("%s: %s"):format(path, tostring(problem)))
  os.remove(path)
  left:close()
end

function Parts:create(name)
  local path = name .. ".part"
  remove_left(path)
  local file, problem = system.create(path)
  check(file, ("%s: %s"):format(name, tostring(problem)))
  self.files[name], self.sizes[name] = file, 0
end

function Parts:reopen(name, size)
  local path = name .. ".part"
  local file, length = system.reopen(path)
  check(file, ("%s: %s"):format(path, tostring(length)))
  if length < size then
    terminal.refuse(path .. ": it is shorter than the run left it; without --resume all begins" .. " anew")
  end
  check(file:cut(size))
  self.files[name], self.sizes[name] = file, size
end

-- Resumes a stopped run.
function Parts:go_on(state)
  if state.options ~= self.options then
    terminal.refuse(
      (
        "%s: the run that was stopped had other options, or was of another version; without --resume all"
        .. " begins anew"
      ):format(self.state_path)
    )
  end
  self.done, self.last = state.done, state.last
  for _, name in ipairs(self.names) do
    local size = state.sizes[name]
    if not size then terminal.refuse(("%s: it does not know %s"):format(self.state_path, name)) end
    if not state.whole or lfs.attributes(name .. ".part", "mode") then self:reopen(name, size) end
  end
  self.was_whole = state.whole
end

-- Keeps the state in a file of its own.
local function state_file(path)
  local store = {}
  function store.load() return slurp(path) end
  function store.clear() os.remove(path) end
  function store.save(state)
    local new = path .. ".new"
    remove_left(new)
    local file, problem = system.create(new)
    check(file, ("%s: %s"):format(new, tostring(problem)))
    check(file:write(state))
    check(file:sync())
    check(os.rename(new, path))
    file:close()
  end
  return store
end

--- Opens files to be written.
-- @tparam table names where they will be
-- @tparam table options `options`: a string of all that shapes what is written, for a run that goes on must have the
-- same; `state`: the path of the file of state; `resume`: whether to go on with what a run left; `store`: what else
-- keeps the state than a file: `load`, `save`, `clear`
-- @treturn table with `done`, how many documents are in them already, `last`, the place of the last of these, and
-- `was_whole` if there is nothing left to do; raises if they cannot be opened
function parts.open(names, options)
  local self = setmetatable({
    names = names,
    options = options.options,
    state_path = options.state,
    store = options.store or state_file(options.state),
    files = {},
    sizes = {},
    done = 0,
    marked = 0,
    marked_at = system.clock(),
  }, Parts)
  local state = state_of(self.store)
  if options.resume and state then
    self:go_on(state)
    return self
  end
  if options.resume and names[1] and lfs.attributes(names[1], "mode") == "file" then
    self.was_whole, self.untouched = true, true
    return self
  end
  for _, name in ipairs(names) do
    self:create(name)
  end
  if state and state.done > 0 then
    terminal.complain(
      (
        "what an earlier run left of %s after %d documents is removed; --resume would have gone on"
        .. " with it"
      ):format(terminal.place(names[1] or options.state), state.done)
    )
  end
  self.store.clear()
  return self
end

--- Adds to a file.
-- @tparam string name
-- @tparam string s
function Parts:write(name, s)
  check(self.files[name]:write(s))
  self.sizes[name] = self.sizes[name] + #s
end

--- @tparam string name
-- @treturn integer its bytes so far
function Parts:size(name) return self.sizes[name] or 0 end

function Parts:write_state(whole)
  for _, file in pairs(self.files) do
    check(file:sync())
  end
  local state =
    { done = self.done, last = self.last, options = self.options, sizes = self.sizes, whole = whole or nil }
  self.store.save(encode.line(state, { "done", "last", "whole", "sizes" }, "\n"))
  self.marked, self.marked_at = self.done, system.clock()
end

--- Says that one more document is in the files, all of it.
-- @tparam string place of that document
function Parts:mark(place)
  self.done, self.last = self.done + 1, place
  if system.clock() - self.marked_at > PACE then self:write_state() end
end

--- Ends the run. Complete files get their names; of incomplete ones all is kept that a next run can resume.
-- @tparam boolean whole
function Parts:close(whole)
  if self.untouched then return end
  if whole then
    if next(self.files) then self:write_state(true) end
    for _, name in ipairs(self.names) do
      if self.files[name] then check(os.rename(name .. ".part", name)) end
    end
    self.store.clear()
  elseif self.done > 0 then
    self:write_state()
  else
    for name in pairs(self.files) do
      os.remove(name .. ".part")
    end
  end
  for _, file in pairs(self.files) do
    check(file:close())
  end
end

return parts
