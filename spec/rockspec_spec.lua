-- A rock in a fresh tree: the module, the bundled pack with its data, and the command, without this checkout in sight.

local function read(command)
  local pipe = io.popen(command .. " 2>&1")
  local out = pipe:read "*a"
  local ok = pipe:close()
  return out, ok
end

-- `-` and `.` of versions are told apart from the name: stringer-0.1.0-1.rockspec.
local function specs()
  local list = {}
  for path in io.popen("ls rockspec/*.rockspec"):lines() do
    list[#list + 1] = path
  end
  return list
end

describe("the rockspecs", function()
  local version = require "stringer".version

  it("say the version of the module, and differ in nothing else", function()
    local list = specs()
    assert.same(
      { ("rockspec/stringer-%s-1.rockspec"):format(version), "rockspec/stringer-scm-1.rockspec" },
      list
    )
    local contents = {}
    for i, path in ipairs(list) do
      local env = {}
      local chunk = assert(loadfile(path, "t", env))
      if setfenv then setfenv(chunk, env) end -- luacheck: ignore (Lua 5.1)
      chunk()
      assert.equal(path, ("rockspec/%s-%s.rockspec"):format(env.package, env.version))
      env.version, env.source.tag = nil, nil
      contents[i] = env
    end
    assert.same(contents[1], contents[2])
  end)

  it("yield a module, its packs and data, and a command", function()
    local tree = os.tmpname()
    os.remove(tree)
    local log, ok = read(
      ("luarocks --lua-version 5.4 make --deps-mode=none --tree %s" .. " rockspec/stringer-scm-1.rockspec"):format(
        tree
      )
    )
    assert.is_truthy(ok, log)
    local names =
      'LUA_PATH="%s/share/lua/5.4/?.lua;%s/share/lua/5.4/?/init.lua;;" LUA_CPATH="%s/lib/lua/5.4/?.so;;"'
    local paths = names:format(tree, tree, tree)
    local program = [[
      local document = require "stringer".load("news"):read("Norway signed an agreement.", { date = "2023-05-16" })
      print(document:dossier().entities[1].code, package.searchpath("stringer", package.path))]]
    local out = read(("cd / && %s lua5.4 -e '%s'"):format(paths, program))
    assert.equal(("NOR\t%s/share/lua/5.4/stringer/init.lua\n"):format(tree), out)
    out =
      read(("cd / && echo 'Norway signed an agreement.' | %s/bin/stringer extract --format jsonl"):format(tree))
    assert.matches('"code":"NOR"', out)
    os.execute("rm -rf " .. tree)
  end)
end)
