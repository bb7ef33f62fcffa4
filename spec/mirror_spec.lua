-- The specs are the same tree as the sources: what a file does is shown by the spec of its name. Where several files do
-- one thing together, or a file is told apart by nothing that can be seen from outside, the table names the spec that
-- goes through them.
local lfs = require "lfs"

-- Modules without a spec of their own, by the first pattern that their path matches → the spec or specs, below
-- spec/stringer, that go through them.
local SHOWN_BY = {
  { "base/array", "export/formats" },
  { "base/closed", "engine/document" },
  { "base/guard", "engine/document" },
  { "base/home", "base/errors" },
  { "base/source", "base/errors" },
  { "cli/lexicon", "cli/commands" },
  { "cli/files", "cli/input" },
  { "cli/lines", "cli/input" },
  { "cli/foreign", "cli/input" },
  { "cli/loading", "cli/commands" },
  { "cli/output", "cli/resume" },
  { "cli/parts", "cli/resume" },
  { "cli/database", "cli/tables" },
  { "cli/record", "cli/rows" },
  { "cli/provenance", "cli/day" },
  { "cli/score", "cli/sample" },
  { "cli/help", "cli/manual" },
  { "cli/work", "cli/schedule" },
  { "cli/terminal", "cli/commands" },
  { "cli/", "cli/commands" },
  { "data/make/", "packs/data" }, -- tools that make the data; the spec checks what they made
  { "dossier/examples", "pack/expect" },
  { "dossier/profile", "cli/commands" },
  { "engine/captures", "pack/pack" },
  { "engine/match", "pack/pack" },
  { "engine/phases", "pack/pack" },
  { "engine/guest", "pack/sandbox" },
  { "engine/", "engine/document" },
  { "export/html_index_page", "export/html_index" },
  { "export/html_", "export/html" },
  { "export/python_reader", "export/json_schema" },
  { "export/schema", "export/json_schema" },
  { "export/rows", "export/tables" },
  { "export/csv", "export/tables" },
  { "export/tsv", "export/tables" },
  { "export/sqlite", "export/tables" },
  { "export/", "export/formats" },
  { "guest/", { "pack/sandbox", "pack/escapes" } },
  { "init", { "pack/pack", "dossier/extractor" } },
  { "lang/", "lang/lang" },
  { "lexicon/petrarch_", "lexicon/petrarch" },
  { "lexicon/cache", "lexicon/intact" },
  { "lexicon/checked", "lexicon/intact" },
  { "lexicon/declared", "pack/pack" },
  { "lexicon/init", "lexicon/build" },
  { "lexicon/phrases", "lexicon/build" },
  { "lexicon/plural", "lexicon/build" },
  { "lexicon/", "lexicon/foreign" }, -- the forms of others
  { "number/", "number/number" },
  { "pack/features", "pack/layers" },
  { "pack/files", "pack/sandbox" },
  { "pack/chunk", "pack/sandbox" },
  { "pack/kinds", "dossier/dossier" },
  { "pack/replay", "pack/sandbox" },
  { "pack/", "pack/pack" },
  { "packs/news/attributions/", "packs/news/attributions" },
  { "packs/news/blocks/", "packs/news/examples" },
  { "packs/news/entities/groups", "packs/news/groups" },
  { "packs/news/entities/", "packs/news/entities" },
  { "packs/news/events/", "packs/news/events" },
  { "packs/news/names/places", "packs/news/places" },
  { "packs/news/names/", "packs/news/names" },
  { "packs/news/quantities/casualties", "packs/news/casualties" },
  { "packs/news/quantities/", "packs/news/quantities" },
  { "packs/news/times/", "packs/news/times" },
  { "packs/news/words/", "packs/news/words" },
  { "packs/news/", "packs/news/examples" }, -- declarations; every rule has examples, which this spec runs
  { "pattern/syntax_error", "pattern/syntax" },
  { "pattern/test_syntax", "pattern/syntax" },
  { "pattern/lexer", "pattern/syntax" },
  { "pattern/macro_arguments", "pattern/macro" },
  { "pattern/", "pattern/pattern" },
  { "timex/", "timex/value" },
  { "train/sentences/", "train/sentences" },
  { "train/", "train/clear" },
}

local function exists(path)
  return lfs.attributes(path) ~= nil
end

-- The paths of the files below a folder, without its name.
local function files(folder, ending, list, prefix)
  list, prefix = list or {}, prefix or ""
  for entry in lfs.dir(folder .. "/" .. prefix) do
    local path = prefix .. entry
    if lfs.attributes(folder .. "/" .. path, "mode") == "directory" then
      if not entry:find "^%." then files(folder, ending, list, path .. "/") end
    elseif entry:find(ending) then
      list[#list + 1] = (path:gsub(ending, ""))
    end
  end
  return list
end

local function spec(path)
  return "spec/stringer/" .. path .. "_spec.lua"
end

local function has_own(module)
  local folder = module:match "^(.*)/init$"
  if not folder then return exists(spec(module)) end
  return exists(spec(folder)) or exists(spec(folder .. "/" .. folder:match "[^/]+$"))
end

describe("the specs", function()
  it("have one for each module, or the table tells which goes through it", function()
    local used, missing = {}, {}
    for _, module in ipairs(files("lua/stringer", "%.lua$")) do
      local found = has_own(module)
      for _, row in ipairs(SHOWN_BY) do
        if not found and module:find("^" .. row[1]) then
          found, used[row] = true, true
        end
      end
      if not found then missing[#missing + 1] = module end
    end
    assert.same({}, missing)
    for _, row in ipairs(SHOWN_BY) do
      assert.is_true(used[row], ("no module asks for the row %s"):format(row[1]))
      for _, path in ipairs(type(row[2]) == "table" and row[2] or { row[2] }) do
        assert.is_true(exists(spec(path)), spec(path))
      end
    end
  end)

  it("have a test in C for each folder of the core", function()
    for folder in lfs.dir "csrc/core" do
      if not folder:find "^%." then assert.is_true(#files("spec/core/" .. folder, "_test%.c$") > 0, folder) end
    end
  end)
end)
