--- The module's own Lua files, parsed when it was installed: a start reads what Lua's compiler made of them, in a fifth
-- of the time.
--
-- They lie beside the core, and whoever can write there can change the core too; nothing else is ever read as bytecode.
-- A file counts only while its text is the one that was parsed, and all of them only where this Lua makes the same
-- bytecode of a probe as the one that parsed them: releases of Lua differ. Whatever does not fit is read from its text.
-- @module stringer.base.parsed

local parsed = {}

--- The name of the file that holds them, in the folder of what the installation brings compiled.
parsed.FILE = "modules.parsed"

local MOST = 64 * 1024 * 1024
local HEADER = 32 -- bytes that frozen data begin with, among them the sum of the others

-- The probe uses each kind of instruction and constant that bytecode can hold.
local PROBE = [[
local up, t = ..., { 1, 2, a = "x", [3] = 0x7fffffff }
local function f(self, ...)
  local n <const>, s = 2, 0.5
  for i = #t, 1, -1 do s = s + t[i] * n // 3 - i % 2 ^ s end
  for k, v in pairs(t) do if k == "a" and v ~= up or not v then goto next end t[k] = -v .. s ::next:: end
  while s < 1 or s >= 7 do s = (s & 3 | 4 ~ 1) << 1 >> n; up = ~n end
  repeat local c <close> = nil; self:g(...) until self.b and t[s] <= 1
  return select("#", ...), function() up = t.a; return up(t) end
end
return f, 1 == up, { f(t) }, ("long"):rep(1e3)
]]

-- How bytecode of Lua 5.4 begins: up to the name of its source, which is here one letter long, as it is written in it.
local HEAD, NAME = 32, "\131=?"

local function bytecode(text, name)
  local chunk = load(text, name, "t")
  return chunk and string.dump(chunk)
end

local probed -- what this Lua makes of the probe; false if it writes bytecode in a way that is not known

local function probe()
  if probed == nil then
    local bytes = _VERSION == "Lua 5.4" and load and string.dump and bytecode(PROBE, "=?")
    probed = bytes and bytes:sub(HEAD + 1, HEAD + #NAME) == NAME and bytes
  end
  return probed
end

-- A length as bytecode has it: seven bits a byte, the last byte marked.
local function length(n)
  local bytes = string.char(n % 128 + 128)
  while n >= 128 do
    n = math.floor(n / 128)
    bytes = string.char(n % 128) .. bytes
  end
  return bytes
end

--- Parses files.
-- @tparam table core the native module
-- @tparam {[string]=string,...} files names of modules → paths
-- @treturn ?string bytes for @{parsed.read}; nil where this Lua writes bytecode in a way that is not known
function parsed.make(core, files)
  local made = { probe = probe(), modules = {} }
  if not made.probe then return nil end
  for name, path in pairs(files) do
    local text = core.files.read(path, MOST)
    local bytes = text and bytecode(text, "=?")
    if bytes then made.modules[name] = { sum = core.files.sum(path), code = bytes:sub(HEAD + #NAME + 1) } end
  end
  return core.freeze(made, {}, {})
end

--- What was parsed.
-- @tparam table core
-- @tparam string bytes
-- @treturn ?table names of modules → what @{parsed.chunk} takes; nil if the bytes are damaged or of another Lua
function parsed.read(core, bytes)
  local own, made = probe(), nil
  if own then made = core.thaw(bytes, {}) end
  return made and made.probe == own and made.modules or nil
end

--- The function of a file that was parsed.
-- @tparam table core
-- @tparam table module as from @{parsed.read}
-- @tparam string path
-- @treturn ?function nil if the file is not the one that was parsed
function parsed.chunk(core, module, path)
  if core.files.sum(path) ~= module.sum then return nil end
  local name = "@" .. path
  local head = probe():sub(1, HEAD)
  return load(head .. length(#name + 1) .. name .. module.code, name, "b")
end

--- The checksum of parsed files.
-- @tparam table core
-- @tparam string bytes as from @{parsed.make}
-- @treturn string
function parsed.sum_of(core, bytes) return core.checksum(bytes:sub(1, HEADER)) end

local modules -- by name, until they are loaded
local whole -- the sum of them all, while each that was loaded was one of them

-- Loads a module, from its text where no parsed file fits, so that `require` finds and reports as usual.
local function open(core, name)
  local module, path = modules[name], package.searchpath(name, package.path)
  local chunk = module and path and parsed.chunk(core, module, path)
  modules[name] = nil
  if chunk then return chunk(name, path) end
  whole = nil
  package.preload[name] = nil
  return require(name)
end

--- The checksum of the module's files.
-- @treturn ?string nil if one that was loaded is not as the installation brought it
function parsed.sum() return whole end

--- Lets `require` take what the installation brings parsed.
-- @tparam table core
function parsed.use(core)
  if modules then return end
  modules = {}
  local file = package.searchpath and package.searchpath("stringer.core", package.cpath)
  local bytes = file and core.files.read(file:gsub("[^/\\]+$", "compiled/") .. parsed.FILE, MOST)
  modules = bytes and parsed.read(core, bytes) or modules
  whole = bytes and parsed.sum_of(core, bytes)
  local function preloaded(name) return open(core, name) end
  for name in pairs(modules) do
    if
      name ~= "stringer"
      and name ~= "stringer.base.parsed"
      and (package.loaded[name] or package.preload[name])
    then
      whole = nil
    else
      package.preload[name] = preloaded
    end
  end
end

return parsed
