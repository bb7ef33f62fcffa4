-- Dependencies point one way: core <- binding <- module <- packs <- cli; exporters only read dossiers. Every `require` and every
-- #include of the project is compared with these tables.
local lfs = require "lfs"

-- Where the first pattern that a path matches says which layer it is.
local LAYERS = {
  { "^csrc/core/", "core" }, { "^csrc/lua/", "binding" },
  { "^lua/stringer/lang/", "language" }, { "^lua/stringer/number/", "number" }, { "^lua/stringer/timex/", "timex" },
  { "^lua/stringer/number", "number" }, { "^lua/stringer/timex", "timex" },
  { "^lua/stringer/lexicon/", "lexicon" }, { "^lua/stringer/train/", "tools" }, { "^lua/stringer/data/", "tools" },
  { "^lua/stringer/packs/", "packs" }, { "^lua/stringer/export/", "export" }, { "^lua/stringer/cli/", "cli" },
  { "^lua/stringer/array%.lua$", "array" }, { "^lua/stringer/init%.lua$", "public" },
  { "^lua/stringer/pattern[_.]", "algebra" }, { "^lua/stringer/syntax", "algebra" }, { "^lua/stringer/test", "algebra" },
  { "^lua/stringer/macro", "algebra" }, { "^lua/stringer/suggest", "algebra" },
  { "^lua/stringer/", "module" },
}

-- What each layer may require, besides itself. "native" is the module written in C.
local ALLOWED = {
  language = {}, number = {}, array = {},
  timex = { number = true },
  algebra = { lpeg = true },
  lexicon = { native = true, algebra = true, cjson = true, lfs = true, language = true, module = true },
  module = { native = true, algebra = true, array = true, language = true, lexicon = true, lpeg = true, lfs = true },
  public = { native = true, module = true, algebra = true, array = true },
  packs = { public = true, number = true, timex = true },
  export = { native = true, array = true, cjson = true }, -- native: the writer of JSON
  cli = { native = true, public = true, module = true, lexicon = true, language = true, timex = true, export = true, array = true,
    argparse = true, cjson = true, lfs = true, algebra = true },
}

-- Single edges against the tables, each with its reason.
local EXCEPTIONS = {
  -- A pack in a sandbox is handed the public module when it asks for it; nothing is called.
  ["lua/stringer/sandbox.lua -> stringer"] = true,
}

local EXTERNAL = { lpeg = "lpeg", cjson = "cjson", ["cjson.safe"] = "cjson", argparse = "argparse", lfs = "lfs",
  ["stringer.core"] = "native" }

local function files(folder, extension, list)
  list = list or {}
  for entry in lfs.dir(folder) do
    local path = folder .. "/" .. entry
    if not entry:find "^%." then
      if lfs.attributes(path, "mode") == "directory" then files(path, extension, list)
      elseif entry:find(extension) then list[#list + 1] = path end
    end
  end
  table.sort(list)
  return list
end

local function read(path)
  local handle = assert(io.open(path, "rb"))
  local content = handle:read "*a"
  handle:close()
  return content
end

local function layer_of(path)
  for _, rule in ipairs(LAYERS) do
    if path:find(rule[1]) then return rule[2] end
  end
  return nil
end

local function layer_of_module(name)
  if EXTERNAL[name] then return EXTERNAL[name] end
  local path = "lua/" .. name:gsub("%.", "/")
  if lfs.attributes(path .. ".lua") then return layer_of(path .. ".lua") end
  if lfs.attributes(path .. "/init.lua") then return layer_of(path .. "/init.lua") end
  return "nothing: " .. name
end

-- Modules that a file requires by a name that is written out; comments do not count.
local function requires(content)
  local list = {}
  content = ("\n" .. content):gsub("%-%-[^\n]*", "")
  for name in content:gmatch "[^%w_]require%s*%(?%s*[\"']([%w_%.%-]+)[\"']" do
    if name:sub(-1) ~= "." then list[#list + 1] = name end
  end
  return list
end

describe("dependencies", function()
  it("of Lua files follow the table", function()
    local wrong, seen = {}, 0
    for _, path in ipairs(files("lua", "%.lua$")) do
      local layer = layer_of(path)
      local allowed = ALLOWED[layer]
      for _, name in ipairs(allowed and requires(read(path)) or {}) do
        local target = layer_of_module(name)
        seen = seen + 1
        if target ~= layer and not allowed[target] and not EXCEPTIONS[path .. " -> " .. name] then
          wrong[#wrong + 1] = ("%s (%s) requires %s (%s)"):format(path, layer, name, tostring(target))
        end
      end
    end
    assert.same({}, wrong)
    assert.is_true(seen > 50) -- the pattern still finds them
  end)

  it("of C files follow the table", function()
    local wrong, seen = {}, 0
    for _, path in ipairs(files("csrc", "%.[ch]$")) do
      local layer = layer_of(path)
      for kind, name in read(path):gmatch '#%s*include%s*([<"])([^>"]+)' do
        seen = seen + 1
        local own = kind == '"' and lfs.attributes(path:match "^.*/" .. name)
        local of_core = kind == '"' and lfs.attributes("csrc/core/" .. name)
        local of_lua = name:find "^lua" or name:find "^lauxlib" or name:find "^lualib"
        if (layer == "core" and (of_lua or (kind == '"' and not of_core)))
          or (kind == '"' and not own and not of_core) then
          wrong[#wrong + 1] = ("%s includes %s"):format(path, name)
        end
      end
    end
    assert.same({}, wrong)
    assert.is_true(seen > 50)
  end)

  it("of the core do not need Lua to be built", function()
    local makefile = read "Makefile"
    local rule = makefile:match "obj/core/%%%.o:[^\n]*\n(.-)\n\n"
    assert.is_truthy(rule)
    assert.not_matches("LUA_CFLAGS", rule)
  end)
end)
