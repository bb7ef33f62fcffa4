--- Whole articles of twelve genres, each with a key by hand. What a careful reader would file is in the keys; the
-- floors say how much of it is filed at least, and how much of what is filed is right.

local cjson = require "cjson"
local key = require "spec.support.key"
local lfs = require "lfs"
local stringer = require "stringer"

local FOLDER = "spec/examples/articles/"
local RIGHT, FOUND = 0.90, 0.85

local function slurp(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "*a"
  file:close()
  return text
end

describe("articles of twelve genres", function()
  local extractor, total = nil, { filed = 0, right = 0, keyed = 0, found = 0 }
  local names = {}
  for name in lfs.dir(FOLDER) do
    if name:find "%.txt$" then names[#names + 1] = name:match "^(.*)%.txt$" end
  end
  table.sort(names)

  setup(function()
    extractor = stringer.load "news"
  end)

  local function compared(name)
    local wanted = cjson.decode(slurp(FOLDER .. name .. ".json"))
    local doc = extractor:read(slurp(FOLDER .. name .. ".txt"), { date = wanted.date })
    local dossier, blocks = doc:dossier(), {}
    for _, block in ipairs(dossier.blocks) do
      blocks[#blocks + 1] = block.kind .. ": " .. slurp(FOLDER .. name .. ".txt"):sub(block.start, block["end"])
    end
    doc:close()
    return key.compare(dossier, wanted), wanted, table.concat(blocks, "\n")
  end

  for _, name in ipairs(names) do
    it("are read: " .. name, function()
      local sum, wanted, blocks = compared(name)
      for kind, texts in pairs(wanted.blocks or {}) do
        for _, text in ipairs(texts) do
          assert.is_truthy(blocks:find(kind .. ": " .. text, 1, true), text .. " is no " .. kind)
        end
      end
      for n in pairs(total) do
        total[n] = total[n] + sum[n]
      end
    end)
  end

  it("are read to the floors", function()
    assert.equal(12, #names)
    assert.is_true(
      total.right / total.filed >= RIGHT,
      ("%d of %d filed facts are right"):format(total.right, total.filed)
    )
    assert.is_true(
      total.found / total.keyed >= FOUND,
      ("%d of %d facts are filed"):format(total.found, total.keyed)
    )
  end)
end)
