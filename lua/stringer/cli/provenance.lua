--- The provenance of a run: the version, the checksums of the packs' files, the lexicons, the tagger.
-- @module stringer.cli.provenance

local core = require "stringer.core"
local encode = require "stringer.export.encode"
local home = require "stringer.base.home"
local schema = require "stringer.export.schema"

local provenance = {}

local function slurp(path)
  local file = path and io.open(path, "rb")
  if not file then return "" end
  local content = file:read "*a"
  file:close()
  return content
end

-- The files that declare something of each pack: names of packs → sets of paths.
local function files_of(extractor)
  local of = {}
  local function take(pack, file)
    if not file then return end
    of[pack] = of[pack] or {}
    of[pack][file] = true
  end
  for _, pack in ipairs(extractor.packs) do
    take(pack.name, pack.file)
  end
  for _, rule in ipairs(extractor.rules) do
    take(tostring(rule.id):match "^[^/]+", rule.file)
  end
  for _, kind in ipairs(extractor.kinds) do
    take(tostring(kind.id):match "^[^/]+", kind.where and kind.where.file)
  end
  return of
end

-- One checksum of files, whatever folder they lie in.
local function checksum_of(files)
  local paths, sums = {}, {}
  for path in pairs(files) do
    paths[#paths + 1] = path
  end
  table.sort(paths)
  for i, path in ipairs(paths) do
    sums[i] = core.checksum(slurp(path))
  end
  return core.checksum(table.concat(sums, " "))
end

--- What an extractor is made of.
-- @tparam table extractor
-- @treturn table `stringer` and `lua`, versions; `packs`, a list of `{name=, checksum=}`; `lexicons` and `tagger`,
-- checksums
function provenance.of(extractor)
  local of, packs = files_of(extractor), {}
  for i, pack in ipairs(extractor.packs) do
    packs[i] = { name = pack.name, checksum = checksum_of(of[pack.name] or {}) }
  end
  local keys = {}
  for i, own in ipairs(extractor.own_lexicons) do
    keys[i] = own.key
  end
  return {
    stringer = core.version,
    lua = _VERSION,
    packs = packs,
    lexicons = table.concat(keys, " "),
    tagger = core.checksum(slurp(home.folder() .. "/data/en.tagger")),
  }
end

--- The same as one line of JSON.
-- @tparam table extractor
-- @treturn string
function provenance.json(extractor) return encode.line(provenance.of(extractor), schema.provenance) end

return provenance
