--- Options that several commands share: which packs to load, and numbers.
-- @module stringer.cli.loading

local stringer = require "stringer"
local terminal = require "stringer.cli.terminal"

local loading = {}

--- Makes a converter for the number of an option; its error names the option.
-- @tparam string option
-- @treturn function for argparse
function loading.number(option)
  return function(text)
    local number = tonumber(text)
    if number then return number end
    return nil, ('%s: a number is wanted, not "%s"'):format(option, text)
  end
end

--- Adds `--sandbox`.
-- @param parser argparse's
function loading.register_sandbox(parser)
  parser:flag(
    "--sandbox",
    "Run packs that are not bundled in a sandbox each: without files, processes and more than 64 MB."
  )
end

--- Adds `--pack` and `--sandbox`.
-- @param parser argparse's
function loading.register(parser)
  parser
    :option(
      "--pack -p",
      "A pack to load: bundled, on the package path, or a file; may be given again. Default: news."
    )
    :argname "<pack>"
    :count "*"
  loading.register_sandbox(parser)
end

--- Loads the packs that were named; says on standard error why it cannot be done.
-- @tparam table args as parsed
-- @tparam[opt] string on_error what an error in a pack's function does, as for `stringer.load`
-- @tparam[opt] {string,...} only the kinds of fact that are wanted, as for `stringer.load`; all of them are looked for
-- if the packs do not know one
-- @treturn ?table the extractor; nil if a pack is not there or has a mistake
function loading.load(args, on_error, only)
  local wanted = {}
  for i, name in ipairs(args.pack or {}) do
    wanted[i] = name
  end
  if not wanted[1] then wanted[1] = "news" end
  wanted[#wanted + 1] = { sandbox = args.sandbox or false, errors = on_error, only = only }
  local unpack = table.unpack or unpack -- luacheck: ignore
  local ok, result = xpcall(function() return stringer.load(unpack(wanted)) end, terminal.trace)
  if ok then return result end
  if result == terminal.INTERRUPTED then error(result, 0) end
  if only and tostring(result):find("^stringer%.load: `only`:") then return loading.load(args, on_error) end
  terminal.complain(result)
  return nil
end

return loading
