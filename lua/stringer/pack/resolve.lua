--- Finding packs: by name on `package.path`, by file, or as they are, with all packs that they use.
-- @module stringer.pack.resolve

local chunk = require "stringer.pack.chunk"
local core = require "stringer.core"
local errors = require "stringer.base.errors"
local files = require "stringer.pack.files"
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

-- The files of bundled packs, by their real paths. Whom a pack is from is asked here alone, of the file that was found.
local function bundled_files()
  local found = {}
  for _, name in ipairs(resolve.BUNDLED) do
    for _, file in ipairs { "/packs/" .. name .. "/init.lua", "/packs/" .. name .. ".lua" } do
      local real = core.files.real(home.folder() .. file)
      if real then found[real] = true end
    end
  end
  return found
end

local function is_bundled(file)
  local real = core.files.real(file)
  return real ~= nil and bundled_files()[real] == true
end

local function is_file_name(name) return name:find "[/\\]" ~= nil or name:find "%.lua$" ~= nil end

local function unknown(name, where)
  errors.raise {
    file = where and where.file,
    line = where and where.line,
    near = name,
    kind = "missing",
    message = (
      "there is no pack `%s`%s: neither bundled, nor %s on the package path; a file is named with its"
      .. " folder or `.lua`"
    ):format(name, errors.hint(name, resolve.BUNDLED), PREFIX .. name),
  }
end

local function relative(file, where)
  if readable(file) or file:find "^[/\\]" or not where then return file end
  local folder = where.file:match "^(.*[/\\])"
  return folder and readable(folder .. file) and folder .. file or file
end

-- The file that a pack from others names lies beside it; any other is none of its business, whether it is there or not.
local function beside(name, where, asker)
  local file, reason = files.beside(asker.folder, name)
  if not file then
    errors.raise {
      file = where.file,
      line = where.line,
      near = name,
      kind = "missing",
      message = ("a pack from others can use packs that are bundled, installed or beside it: %s"):format(
        reason
      ),
    }
  end
  return file
end

-- The name that the Lua of a pack called in vain; the message is worded after the version of Lua.
local function called(reason)
  return reason:match "attempt to call a nil value %(%a+ '([%w_]+)'%)"
    or reason:match "attempt to call %a+ '([%w_]+)' %(a nil value%)"
end

--- Whose error is it: one with its place stays as it is; a plain message of Lua's begins with its place.
local function failed(file, reason)
  if errors.is(reason) then error(reason, 0) end
  local source, line, message = tostring(reason):match "^([^\n]-):(%d+): (.*)$"
  if not source or not readable(source) then
    errors.raise { message = ("pack file %s: %s"):format(file, tostring(reason)), kind = "pack" }
  end
  local name = called(message)
  errors.raise {
    file = source,
    line = tonumber(line),
    near = name,
    kind = "pack",
    message = message .. (name and pack.hint(name) or ""),
  }
end

local function check(value, file)
  if not pack.is(value) then
    errors.raise {
      file = file,
      kind = "pack",
      message = ("does not return a pack but %s: end it with `return pack`"):format(
        value == nil and "nothing" or "a " .. type(value)
      ),
    }
  end
  local unfinished = value:unfinished()
  if #unfinished > 0 then error(errors.join(unfinished), 0) end
  return value
end

--- A trusted pack on the package path goes through `require`, so that it is loaded once.
local function trusted(file, module, limit)
  if module and is_bundled(file) then return pcall(require, module) end
  if module then return guard.call(limit, require, module) end
  return guard.call(limit, chunk.load(file))
end

local function load_file(file, module, untrusted, limit)
  local ok, value
  if untrusted then
    ok, value = pcall(sandbox.load, file, limit)
  else
    ok, value = trusted(file, module, limit)
  end
  if not ok then failed(file, value) end
  return check(value, file)
end

-- Where a pack lies, and the module that it is if it is installed. In a sandbox a module that is no file cannot be
-- read.
local function locate(name, options, where, asker)
  if is_file_name(name) then return asker and beside(name, where, asker) or relative(name, where), nil end
  if not name:match "^[%w_%-%.]+$" or (asker and name:find(".", 1, true)) then unknown(name, where) end
  local module = PREFIX .. name
  local file = search(module)
  if not file and not options.sandbox and package.preload[module] then file = module end
  return file or unknown(name, where), module
end

--- One pack.
-- @tparam string|pack what a name, a file or a pack
-- @tparam table options `sandbox`, `instructions`
-- @tparam ?table where the place that asks for it
-- @tparam ?table asker the sandbox of the pack that asks for it, if it is in one
-- @treturn table `{pack=, sandboxed=, bundled=, fresh=}`; fresh: bundled, and nobody had it before
function resolve.one(what, options, where, asker)
  if pack.is(what) then
    local strangers = sandbox.of(what) ~= nil
    return {
      pack = check(what, what.file),
      sandboxed = strangers,
      bundled = not strangers and is_bundled(what.file),
    }
  end
  if type(what) ~= "string" then
    errors.raise { message = ("a pack, its name or its file is expected, not a %s"):format(type(what)) }
  end
  local file, module = locate(what, options, where, asker)
  local bundled = is_bundled(file)
  local fresh = bundled and module ~= nil and package.loaded[module] == nil
  local untrusted = (options.sandbox or asker ~= nil) and not bundled
  return {
    pack = load_file(file, module, untrusted, options.instructions),
    sandboxed = untrusted,
    bundled = bundled,
    fresh = fresh,
  }
end

local visit

local function visit_used(found, state)
  local used, rank = {}, 0
  for _, use in ipairs(found.pack.used) do
    local other = visit(use.pack, state, use.where, sandbox.of(found.pack))
    used[#used + 1] = other
    rank = math.max(rank, other.rank + 1)
  end
  found.used, found.rank = used, rank
end

function visit(what, state, where, asker)
  -- A file's name means another file to each pack that names it.
  local key = asker and type(what) == "string" and is_file_name(what) and asker.folder .. what or what
  local known = state.by_key[key]
  if not known then
    known = resolve.one(what, state.options, where, asker)
    known = state.by_pack[known.pack] or known
    state.by_key[key], state.by_pack[known.pack] = known, known
  end
  if known.visiting then
    errors.raise {
      file = where and where.file,
      line = where and where.line,
      message = ("pack `%s` uses itself in the end"):format(known.pack.name),
    }
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
-- @treturn table list of `{pack=, used=list, rank=, sandboxed=, bundled=}`; the rank of a pack is above those of the
-- packs that it uses
function resolve.all(wanted, options)
  local state = { options = options, by_key = {}, by_pack = {}, list = {} }
  for _, what in ipairs(wanted) do
    visit(what, state)
  end
  local names = {}
  for _, found in ipairs(state.list) do
    local other = names[found.pack.name]
    if other then
      errors.raise {
        file = found.pack.file,
        line = found.pack.line,
        message = ("two packs are called `%s`: the other is %s"):format(found.pack.name, other.pack.file),
      }
    end
    names[found.pack.name] = found
  end
  return state.list
end

return resolve
