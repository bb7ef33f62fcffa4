--- Finding packs: by name on `package.path`, by file, or as they are, with all packs that they use.
-- @module stringer.pack.resolve

local errors = require "stringer.base.errors"
local guard = require "stringer.base.guard"
local home = require "stringer.base.home"
local pack = require "stringer.pack"
local sandbox = require "stringer.pack.sandbox"

local resolve = {}

local PREFIX = "stringer.packs."

local function readable(path)
  local handle = io.open(path, "rb")
  if handle then handle:close() end
  return handle ~= nil
end

--- package.searchpath, which Lua 5.1 lacks.
local function search(name)
  local path = name:gsub("%.", package.config:sub(1, 1))
  for template in package.path:gmatch "[^;]+" do
    local file = template:gsub("%?", (path:gsub("%%", "%%%%")))
    if readable(file) then return file end
  end
  return nil
end

--- Names of the packs that are bundled or on the package path are looked up; this lists the bundled ones.
resolve.BUNDLED = { "news" }

local function is_bundled(file)
  return file:sub(1, #home.folder() + 1) == home.folder() .. "/" or file:sub(1, #home.folder() + 1) == home.folder() .. "\\"
end

local function is_file_name(name)
  return name:find "[/\\]" ~= nil or name:find "%.lua$" ~= nil
end

local function unknown(name, where)
  errors.raise { file = where and where.file, line = where and where.line, near = name, kind = "missing",
    message = ("there is no pack `%s`%s: neither bundled, nor %s on the package path; a file is named with its folder or `.lua`"):format(
      name, errors.hint(name, resolve.BUNDLED), PREFIX .. name) }
end

local function relative(file, where)
  if readable(file) or file:find "^[/\\]" or not where then return file end
  local folder = where.file:match "^(.*[/\\])"
  return folder and readable(folder .. file) and folder .. file or file
end

-- The name that the Lua of a pack called in vain; the message is worded after the version of Lua.
local function called(reason)
  return reason:match "attempt to call a nil value %(%a+ '([%w_]+)'%)" or reason:match "attempt to call %a+ '([%w_]+)' %(a nil value%)"
end

--- Whose error is it: one with its place stays as it is; a plain message of Lua's begins with its place.
local function failed(file, reason)
  if errors.is(reason) then error(reason, 0) end
  local source, line, message = tostring(reason):match "^([^\n]-):(%d+): (.*)$"
  if not source or not readable(source) then
    errors.raise { message = ("pack file %s: %s"):format(file, tostring(reason)), kind = "pack" }
  end
  local name = called(message)
  errors.raise { file = source, line = tonumber(line), near = name, kind = "pack", message = message .. (name and pack.hint(name) or "") }
end

local function check(value, file)
  if not pack.is(value) then
    errors.raise { file = file, kind = "pack",
      message = ("does not return a pack but %s: end it with `return pack`"):format(value == nil and "nothing" or "a " .. type(value)) }
  end
  local unfinished = value:unfinished()
  if #unfinished > 0 then error(errors.join(unfinished), 0) end
  return value
end

--- Loads files beside a sandboxed pack, once each, in its environment.
local function siblings(file, env_of)
  local folder, loaded = file:match "^(.*[/\\])" or "", {}
  return function(name)
    if type(name) ~= "string" or not name:match "^[%w_%-%.]+$" then error("require: a name is expected", 3) end
    if loaded[name] == nil then
      local path = folder .. name:match "[^%.]+$" .. ".lua"
      if not readable(path) then
        error(("module %q cannot be had by a pack from others; only files beside it can"):format(name), 3)
      end
      local value = sandbox.loadfile(path, env_of())()
      loaded[name] = value == nil and true or value
    end
    return loaded[name]
  end
end

local function sandboxed(file, limit)
  local env
  env = sandbox.environment(siblings(file, function() return env end))
  return sandbox.call(limit, sandbox.loadfile(file, env))
end

--- A trusted pack on the package path goes through `require`, so that it is loaded once.
local function trusted(file, module, limit)
  if module and is_bundled(file) then return pcall(require, module) end
  if module then return guard.call(limit, require, module) end
  return guard.call(limit, sandbox.loadfile(file))
end

local function load_file(file, module, options)
  local untrusted = options.sandbox and not is_bundled(file)
  local ok, value
  if untrusted then ok, value = sandboxed(file, options.instructions) else ok, value = trusted(file, module, options.instructions) end
  if not ok then failed(file, value) end
  return check(value, file), untrusted, is_bundled(file)
end

local function locate(name, where)
  if is_file_name(name) then return relative(name, where), nil end
  if not name:match "^[%w_%-%.]+$" then unknown(name, where) end
  local module = PREFIX .. name
  return search(module) or (package.preload[module] and module) or unknown(name, where), module
end

--- One pack.
-- @tparam string|pack what a name, a file or a pack
-- @tparam table options `sandbox`, `instructions`
-- @tparam ?table where the place that asks for it
-- @treturn table `{pack=, sandboxed=, bundled=}`
function resolve.one(what, options, where)
  if pack.is(what) then return { pack = check(what, what.file), sandboxed = false, bundled = is_bundled(what.file) } end
  if type(what) ~= "string" then
    errors.raise { message = ("a pack, its name or its file is expected, not a %s"):format(type(what)) }
  end
  local file, module = locate(what, where)
  local value, untrusted, bundled = load_file(file, module, options)
  return { pack = value, sandboxed = untrusted, bundled = bundled }
end

local visit

local function visit_used(found, state)
  local used, rank = {}, 0
  for _, use in ipairs(found.pack.used) do
    local other = visit(use.pack, state, use.where)
    used[#used + 1] = other
    rank = math.max(rank, other.rank + 1)
  end
  found.used, found.rank = used, rank
end

function visit(what, state, where)
  local known = state.by_key[what]
  if not known then
    known = resolve.one(what, state.options, where)
    known = state.by_pack[known.pack] or known
    state.by_key[what], state.by_pack[known.pack] = known, known
  end
  if known.visiting then
    errors.raise { file = where and where.file, line = where and where.line,
      message = ("pack `%s` uses itself in the end"):format(known.pack.name) }
  end
  if known.rank then return known end
  known.visiting = true
  visit_used(known, state)
  known.visiting = nil
  state.list[#state.list + 1] = known
  return known
end

--- All packs that are asked for and that these use, the used ones first.
-- @tparam table wanted names, files or packs
-- @tparam table options `sandbox` (packs that are not bundled run in a sandbox), `instructions`
-- @treturn table list of `{pack=, used=list, rank=, sandboxed=, bundled=}`; the rank of a pack is above those of the packs that it uses
function resolve.all(wanted, options)
  local state = { options = options, by_key = {}, by_pack = {}, list = {} }
  for _, what in ipairs(wanted) do visit(what, state) end
  local names = {}
  for _, found in ipairs(state.list) do
    local other = names[found.pack.name]
    if other then
      errors.raise { file = found.pack.file, line = found.pack.line,
        message = ("two packs are called `%s`: the other is %s"):format(found.pack.name, other.pack.file) }
    end
    names[found.pack.name] = found
  end
  return state.list
end

return resolve
