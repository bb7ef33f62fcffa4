-- The examples of the README and of the manual: what stands there is what comes out. `ACCEPT=1 busted
-- spec/readme_spec.lua` writes what does. (The table of patterns has its own spec,
-- spec/stringer/readme_rules_spec.lua.)

local command = require "support.command"

local function read(path)
  local handle = assert(io.open(path, "rb"))
  local content = handle:read "*a"
  handle:close()
  return content
end

-- The README as a list: prose, and blocks with their language.
local function parts_of(readme)
  local parts, at = {}, 1
  for from, language, body, stop in readme:gmatch "()```(%w*)\n(.-)```\n()" do
    parts[#parts + 1] = { prose = readme:sub(at, from - 1) }
    parts[#parts + 1] = { language = language, body = body }
    at = stop
  end
  parts[#parts + 1] = { prose = readme:sub(at) }
  return parts
end

local function output_of(line)
  local pipe = io.popen("( " .. line .. " ) 2>&1")
  local out = pipe:read "*a"
  pipe:close()
  return out
end

-- A console block anew: its commands, each with what it writes.
local function console(body)
  local out = {}
  for line in body:gmatch "%$ ([^\n]+)" do
    local real = line:gsub("%f[%w]stringer ", "build/bin/stringer ")
    out[#out + 1] = "$ " .. line .. "\n" .. output_of(real)
  end
  return table.concat(out, "")
end

local function run_lua(body)
  local path = os.tmpname()
  local handle = assert(io.open(path, "wb"))
  handle:write(body)
  handle:close()
  local out = output_of(
    'LUA_PATH="lua/?.lua;lua/?/init.lua;;" LUA_CPATH="build/lib/?.so;;" '
      .. command.interpreter()
      .. " "
      .. path
  )
  os.remove(path)
  return out
end

-- Packs that are shown whole, and the files that the commands name.
local FILES = { gifts = "spec/examples/gifts.lua", actors = "spec/examples/rules/actor.lua" }

-- What is shown of a pack makes one.
local function load_part(body)
  local path = command.file(
    'local pack = require "stringer".pack "shown"\npack:uses "news"\n' .. body .. "return pack\n",
    ".lua"
  )
  local ok, problem = pcall(require "stringer".load, path)
  os.remove(path)
  assert(ok, problem)
end

local expected = {
  console = function(part)
    return console(part.body)
  end,
  -- A whole pack is the file that the commands name; other Lua is run by the block behind it.
  lua = function(part)
    local name = part.body:match 'stringer%.pack "(%l+)"'
    if name then return (read(FILES[name]):gsub("^%-%- [^\n]*\n", "")) end
    if part.body:find '^pack:%l+[ (]"[^\n]* {' and part.body:find "pack:phase" then load_part(part.body) end
    return part.body
  end,
  text = function(_, before)
    return run_lua(before.body)
  end,
}

describe("the README", function()
  local readme = read "README.md"

  it("names every key of a rule, and every function that a pack declares with", function()
    for key in pairs(require "stringer.pack.rule".KEYS) do
      assert.is_truthy(readme:find("`" .. key .. "`", 1, true), key)
    end
    local source, named = "", 0
    for _, file in ipairs { "init", "functions", "kinds", "phases" } do
      source = source .. read("lua/stringer/pack/" .. file .. ".lua")
    end
    for name in source:gmatch "\nfunction Pack:([%l]+)%(" do
      named = named + 1
      assert.is_truthy(
        name == "unfinished" or name == "add_item" or readme:find("pack:" .. name .. "[ (]"),
        name
      )
    end
    assert.is_true(named >= 17)
  end)

  it("tells where things are: each file is there and holds what is named", function()
    local rows, files = readme:match "| where is … | there |\n|%-+|%-+|\n(.-)\n\n", 0
    for path, behind in rows:gmatch "`(%w+/[%w_/.]+)`([^`|\n]*`?[^`|\n]*)" do
      local content, name = read(path), behind:match "^: `(.+)$"
      assert.is_true(not name or content:find(name, 1, true) ~= nil, path .. ": " .. tostring(name))
      files = files + 1
    end
    assert.is_true(files >= 10)
  end)
end)

for _, path in ipairs { "README.md", "spec/examples/manual.md" } do
  describe("the examples of " .. path, function()
    local parts, ran = parts_of(read(path)), 0
    for i, part in ipairs(parts) do
      local make = expected[part.language]
      if make then
        ran = ran + 1
        local shown = part.body
        it(part.language .. ": " .. (shown:match "[^\n]+" or "empty"), function()
          local got = make(part, parts[i - 2])
          if not shown:find "SANCTON" then -- shows a mistake
            assert.not_matches("^%S+: .*error", got)
            assert.not_matches("\nstringer: ", got)
          end
          if os.getenv "ACCEPT" then
            part.body = got
          else
            assert.equal(got, shown)
          end
        end)
      end
    end

    it("are there", function()
      assert.is_true(ran >= 5)
    end)

    teardown(function()
      if not os.getenv "ACCEPT" then return end
      local out = {}
      for i, part in ipairs(parts) do
        out[i] = part.prose or ("```%s\n%s```\n"):format(part.language, part.body)
      end
      local handle = assert(io.open(path, "wb"))
      handle:write(table.concat(out))
      handle:close()
    end)
  end)
end
