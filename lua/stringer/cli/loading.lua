--- The option `--pack`, which several commands share.
-- @module stringer.cli.loading

local stringer = require "stringer"
local terminal = require "stringer.cli.terminal"

local loading = {}

--- Adds the option.
-- @param parser argparse's
function loading.register(parser)
  parser:option("--pack", "A pack to load: bundled, on the package path, or a file; may be given again. Default: news.")
    :argname "<pack>":count "*"
end

--- Loads the packs that were named; says on standard error why it cannot be done.
-- @tparam table args as parsed
-- @treturn ?table the extractor; nil if a pack is not there or has a mistake
function loading.load(args)
  local packs = args.pack or {}
  if not packs[1] then packs = { "news" } end
  local unpack = table.unpack or unpack -- luacheck: ignore
  local ok, result = xpcall(stringer.load, terminal.trace, unpack(packs))
  if ok and result then return result end
  terminal.complain(result)
  return nil
end

return loading
