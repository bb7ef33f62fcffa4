-- Dependencies point one way: core <- binding <- module <- packs <- cli; exporters only read dossiers. Every `require`
-- and every #include of the project is compared with these tables.
local lfs = require "lfs"

-- The stages, in the order of the flow: the folder of a file tells its stage, by the first pattern that its path
-- matches.
local STAGES = {
  { "^csrc/core/base/", "base" },
  { "^csrc/core/text/", "text" },
  -- a document holds types of the vocabulary, the scanner fills a document
  { "^csrc/core/tokens/vocabulary", "vocabulary" },
  { "^csrc/core/document/", "document" },
  { "^csrc/core/tokens/", "tokens" },
  { "^csrc/core/segment/", "segment" },
  { "^csrc/core/tag/", "tag" },
  { "^csrc/core/syntax/", "syntax" },
  { "^csrc/core/lexicon/", "lexicon" },
  { "^csrc/core/identity/", "identity" },
  { "^csrc/core/rules/match/", "match" },
  { "^csrc/core/rules/filter/", "filter" },
  { "^csrc/core/rules/", "compile" }, -- and program.h, what a compiled rule is
  { "^csrc/core/interface/", "interface" },
  { "^csrc/stringer%.h", "header" },
  { "^csrc/lua/", "binding" },
  { "^lua/stringer/([%w_]+)/", nil },
  { "^lua/stringer/init%.lua$", "public" },
}

-- What each stage of the core may include, besides itself.
local CORE = {
  base = {},
  text = { "base" },
  vocabulary = { "base", "text" },
  document = { "base", "text", "vocabulary" },
  tokens = { "base", "text", "vocabulary", "document" },
  segment = { "base", "text", "vocabulary", "document", "tokens" },
  tag = { "base", "text", "vocabulary", "document" },
  syntax = { "base", "text", "vocabulary", "document", "tokens", "tag" }, -- tokens: the language's tables
  lexicon = { "base", "text", "vocabulary", "document" },
  identity = { "base" },
  compile = { "base", "text", "vocabulary", "document", "syntax" },
  filter = { "base", "vocabulary", "document", "compile" },
  match = { "base", "vocabulary", "document", "syntax", "compile", "filter" },
  header = {},
  interface = {
    "header",
    "base",
    "text",
    "vocabulary",
    "document",
    "tokens",
    "segment",
    "tag",
    "syntax",
    "lexicon",
    "compile",
    "match",
  },
}

-- What each folder of modules may require, besides itself. "native" is the module written in C.
local MODULES = {
  base = {},
  number = {},
  lang = { "native", "base" },
  timex = { "number" },
  pattern = { "base", "lpeg" },
  lexicon = { "native", "base", "lang", "cjson", "lfs" },
  pack = { "native", "base", "pattern", "lexicon", "lfs" },
  engine = { "native", "base", "lang", "pattern", "lexicon", "pack" },
  dossier = { "native", "base", "lang", "pattern", "lexicon", "pack", "engine" },
  public = { "native", "base", "pattern", "pack", "engine", "dossier", "export" },
  packs = { "public", "base", "lang", "number", "timex" },
  export = { "native", "base", "cjson" }, -- native: the writer of JSON
  cli = {
    "native",
    "base",
    "public",
    "lang",
    "lexicon",
    "pack",
    "dossier",
    "timex",
    "export",
    "argparse",
    "cjson",
    "lfs",
  },
  -- train/ and data/ hold tools that make what ships; nothing may require them. The sandbox reads guest/ as text.
}

-- Single edges against the tables, each with its reason.
local EXCEPTIONS = {}

local EXTERNAL = {
  lpeg = "lpeg",
  cjson = "cjson",
  ["cjson.safe"] = "cjson",
  argparse = "argparse",
  lfs = "lfs",
  ["stringer.core"] = "native",
}

local function files(folder, extension, list)
  list = list or {}
  for entry in lfs.dir(folder) do
    local path = folder .. "/" .. entry
    if not entry:find "^%." then
      if lfs.attributes(path, "mode") == "directory" then
        files(path, extension, list)
      elseif entry:find(extension) then
        list[#list + 1] = path
      end
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

local function stage_of(path)
  for _, rule in ipairs(STAGES) do
    local folder = path:match(rule[1])
    if folder then return rule[2] or folder end
  end
  return nil
end

local function stage_of_module(name)
  if EXTERNAL[name] then return EXTERNAL[name] end
  local path = "lua/" .. name:gsub("%.", "/")
  if lfs.attributes(path .. ".lua") then return stage_of(path .. ".lua") end
  if lfs.attributes(path .. "/init.lua") then return stage_of(path .. "/init.lua") end
  return "nothing: " .. name
end

local function has(list, value)
  for _, one in ipairs(list) do
    if one == value then return true end
  end
  return false
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

-- The circles of a graph (a name: the names that it calls), after Tarjan: sets of names that all lead to each other.
local function circles(graph)
  local number, low, stack, on, count, found = {}, {}, {}, {}, 0, {}
  local function visit(name)
    count = count + 1
    number[name], low[name], on[name] = count, count, true
    stack[#stack + 1] = name
    for _, next in ipairs(graph[name] or {}) do
      if not number[next] then
        visit(next)
        low[name] = math.min(low[name], low[next])
      elseif on[next] then
        low[name] = math.min(low[name], number[next])
      end
    end
    if low[name] < number[name] then return end
    local circle = {}
    while circle[#circle] ~= name do
      circle[#circle + 1] = table.remove(stack)
      on[circle[#circle]] = nil
    end
    table.sort(circle)
    if #circle > 1 then found[#found + 1] = circle end
  end
  for name in pairs(graph) do
    if not number[name] then visit(name) end
  end
  return found
end

describe("dependencies", function()
  it("of Lua files follow the table", function()
    local wrong, seen = {}, 0
    for _, path in ipairs(files("lua", "%.lua$")) do
      local stage = stage_of(path)
      local allowed = MODULES[stage]
      for _, name in ipairs(allowed and requires(read(path)) or {}) do
        local target = stage_of_module(name)
        seen = seen + 1
        if target ~= stage and not has(allowed, target) and not EXCEPTIONS[path .. " -> " .. name] then
          wrong[#wrong + 1] = ("%s (%s) requires %s (%s)"):format(path, tostring(stage), name, tostring(target))
        end
      end
    end
    assert.same({}, wrong)
    assert.is_true(seen > 50) -- the pattern still finds them
  end)

  it("of C files of the core follow the table, and name files from the core's folder", function()
    local wrong, seen = {}, 0
    for _, path in ipairs(files("csrc/core", "%.[ch]$")) do
      local stage = stage_of(path)
      for kind, name in read(path):gmatch '#%s*include%s*([<"])([^>"]+)' do
        seen = seen + 1
        local place = kind == '"'
          and (
            lfs.attributes("csrc/core/" .. name) and "csrc/core/" .. name
            or lfs.attributes("csrc/" .. name) and "csrc/" .. name
          )
        local target = place and stage_of(place)
        local of_lua = name:find "^lua" or name:find "^lauxlib"
        if of_lua or (kind == '"' and target ~= stage and not (target and has(CORE[stage] or {}, target))) then
          wrong[#wrong + 1] = ("%s (%s) includes %s (%s)"):format(path, tostring(stage), name, tostring(target))
        end
      end
    end
    assert.same({}, wrong)
    assert.is_true(seen > 50)
  end)

  it("of C files of the binding are its own or the core's", function()
    local wrong, seen = {}, 0
    for _, path in ipairs(files("csrc/lua", "%.[ch]$")) do
      for name in read(path):gmatch '#%s*include%s*"([^"]+)"' do
        seen = seen + 1
        if not (lfs.attributes("csrc/lua/" .. name) or lfs.attributes("csrc/core/" .. name)) then
          wrong[#wrong + 1] = ("%s includes %s"):format(path, name)
        end
      end
    end
    assert.same({}, wrong)
    assert.is_true(seen > 30)
  end)

  it("leave no file of the core or the module outside of a folder", function()
    local function stray(folder, pattern)
      local list = {}
      for entry in lfs.dir(folder) do
        if entry:find(pattern) and entry ~= "init.lua" then list[#list + 1] = entry end
      end
      return list
    end
    assert.same({}, stray("csrc/core", "%.[ch]$"))
    assert.same({}, stray("lua/stringer", "%.lua$"))
  end)

  it("make no circle of Lua files", function()
    local calls = {}
    for _, path in ipairs(files("lua/stringer", "%.lua$")) do
      local name = path:match("^lua/(.*)%.lua$"):gsub("/init$", ""):gsub("/", ".")
      calls[name] = requires(read(path))
    end
    assert.same({}, circles(calls))
  end)

  -- By the functions that they call: headers that declare for several files would make circles that are none.
  it("make no circle of C files, but where a look-around is matched by the machine that asks for it", function()
    local defined, wanted = {}, {}
    local objects = assert(io.popen "find build/obj -name '*.o' -exec nm -A {} +")
    for line in objects:lines() do
      local path, kind, symbol = line:match "^build/obj/(.-)%.o:%x*%s+(%a) (.+)$"
      if path and lfs.attributes("csrc/" .. path .. ".c") then
        if kind:find "[TDRB]" then defined[symbol] = path end
        if kind == "U" then wanted[#wanted + 1] = { path, symbol } end
      end
    end
    objects:close()
    assert.is_true(#wanted > 1000)
    local calls = {}
    for _, pair in ipairs(wanted) do
      local path, target = pair[1], defined[pair[2]]
      calls[path] = calls[path] or {}
      if target and target ~= path then table.insert(calls[path], target) end
    end
    assert.same({ { "core/rules/match/assertions", "core/rules/match/exact" } }, circles(calls))
  end)

  it("of the core do not need Lua to be built", function()
    local makefile = read "Makefile"
    local rule = makefile:match "obj/core/%%%.o:[^\n]*\n(.-)\n\n"
    assert.is_truthy(rule)
    assert.not_matches("LUA_CFLAGS", rule)
  end)
end)
