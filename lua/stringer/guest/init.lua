--- What runs first in the Lua state of a sandboxed pack: it is handed the state's few tools (csrc/lua/sandbox.c),
-- completes the library, and answers the host's calls.
--
-- All of this folder runs inside the sandbox, under its caps, and is read there as text: nobody requires it. A pack
-- that finds a way to break it has broken its own state and no more, as only copies of plain values cross to the
-- host, which checks them like any input (`stringer.pack.declared_by_guest`, `stringer.engine.guest`).
-- @module stringer.guest

local tools = ...
local ask, compile = tools.ask, tools.compile

--- The module's own files as they are asked for by name; the host hands over none but a few.
local loaded = {}
local function own(name)
  if loaded[name] == nil then
    local chunk, problem = compile(ask("module", name), "=" .. name, tools.globals)
    if not chunk then error(problem, 0) end
    local value = chunk(name)
    loaded[name] = value == nil and true or value
  end
  return loaded[name]
end

--- Globals of the module's files: what a pack has, and their own `require`.
tools.globals = {}
for key, value in pairs(_G) do
  tools.globals[key] = value
end
tools.globals._G = nil
own "stringer.guest.library"(tools)
tools.globals.require = own

local values = own "stringer.guest.values"(tools)
local documents = own "stringer.guest.document"(tools, values)
local packs = own "stringer.guest.pack"(tools, values)

--- What packs see: a table of their own, so that they take nothing from the module's files.
local function environment()
  local env = {}
  for key, value in pairs(tools.globals) do
    env[key] = value
    if type(value) == "table" then
      env[key] = {}
      for name, part in pairs(value) do
        env[key][name] = part
      end
    end
  end
  env._G = env
  return env
end

local env = environment()
local siblings = {}

local function load_text(text, name)
  local chunk, problem = compile(text, "@" .. name, env)
  if not chunk then error(problem, 0) end
  return chunk()
end

local function copy(t)
  local c = {}
  for key, value in pairs(t) do
    c[key] = value
  end
  return c
end

--- `require` of packs: the public module, its patterns, and files beside the pack, once each.
function env.require(name)
  if siblings[name] == nil then
    if type(name) ~= "string" then error("require: a name is expected", 2) end
    if name == "stringer" then
      local pattern = own "stringer.pattern"
      siblings[name] = {
        pack = packs.new,
        pattern = pattern,
        token = pattern.token,
        span = pattern.span,
        array = own "stringer.base.array".new,
        version = tools.version,
      }
    elseif name == "stringer.pattern" then
      siblings[name] = copy(own "stringer.pattern")
    else
      local found = ask("sibling", name)
      if not found.text then error(found.problem, 2) end
      local value = load_text(found.text, found.file)
      siblings[name] = value == nil and true or value
    end
  end
  return siblings[name]
end

local calls = {}

--- Runs the pack's file; answers what it declared.
function calls.load(text, name, version)
  tools.version = version
  local value = load_text(text, name)
  return packs.declared(value)
end

--- Calls a function that a pack declared.
function calls.action(id, m) return values.out(values.call(id, documents.match(m))) end
function calls.step(id, d) values.call(id, documents.open(d)) end
function calls.predicate(id, text) return values.call(id, text) and true or false end
function calls.value(id, d, told)
  local doc = documents.open(d)
  local arguments = {}
  for i = 1, told.n do
    arguments[i] = documents.value(d, told[i])
  end
  arguments[told.n + 1] = doc
  return values.out(values.call(id, (table.unpack or unpack)(arguments, 1, told.n + 1))) -- luacheck: ignore
end
function calls.make(id, d) return values.out(values.call(id, documents.open(d))) end

--- Answers the host: which of `calls`, documents that are gone, and its arguments.
return function(what, gone, ...)
  tools.begin()
  for i = 1, #gone do
    documents.forget(gone[i])
  end
  return calls[what](...)
end
