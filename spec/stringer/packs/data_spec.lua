local lfs = require "lfs"

local function slurp(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "*a"
  file:close()
  return text
end

-- Names with that ending in a folder, and in its folders when `deep`; from the folder on.
local function files(folder, ending, deep, prefix, list)
  list, prefix = list or {}, prefix or ""
  for name in lfs.dir(folder .. "/" .. prefix) do
    local path = prefix .. name
    if name:find(ending) then
      list[#list + 1] = path
    elseif deep and not name:find "^%." and lfs.attributes(folder .. "/" .. path, "mode") == "directory" then
      files(folder, ending, true, path .. "/", list)
    end
  end
  table.sort(list)
  return list
end

describe("the lexicon sources", function()
  local readme, rules = slurp "lua/stringer/data/README.md", {}
  for _, name in ipairs(files("lua/stringer/packs/news", "%.lua$", true)) do
    rules[#rules + 1] = slurp("lua/stringer/packs/news/" .. name)
  end
  rules = table.concat(rules)

  it("are all read by the bundled pack, and name their origin and licence", function()
    local sources = files("lua/stringer/data", "%.lex$")
    assert.is_true(#sources > 25)
    for _, name in ipairs(sources) do
      assert.is_truthy(rules:find('"' .. name .. '"', 1, true), name .. " is read by no rule")
      assert.is_truthy(readme:find(name, 1, true), name .. " is not in the README")
      local head = slurp("lua/stringer/data/" .. name):sub(1, 1000)
      assert.is_truthy(
        head:find "# .*Origin: " and head:find "Licence: ",
        name .. " names no origin or licence"
      )
    end
  end)
end)
