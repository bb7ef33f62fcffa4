--- `stringer packs`: which packs there are and what is in them.
-- @module stringer.cli.packs

local guard = require "stringer.base.guard"
local lexica = require "stringer.pack.lexica"
local lfs = require "lfs"
local loading = require "stringer.cli.loading"
local resolve = require "stringer.pack.resolve"
local terminal = require "stringer.cli.terminal"

local unpack = table.unpack or unpack -- luacheck: ignore

local packs = { name = "packs" }

--- Adds the arguments.
-- @param parser argparse's
function packs.register(parser)
  parser:summary "List packs, or the phases and rules of one."
  parser:description(
    "Lists the packs that are bundled or on the package path; of packs that are named, the phases"
      .. " and their"
      .. " rules. To list a pack is to run its file: one from others with --sandbox."
  )
  parser:epilog "Examples:\n   stringer packs news\n   stringer packs news --layers"
  parser:argument("packs", "Names or files of packs."):args "*"
  parser:flag("--layers", "List the layers that a pack declares, with the features of their spans.")
  parser:flag("--lexicons", "List its lexicons, which pack:extend adds to.")
  parser:flag("--macros", "List its macros, which rules of packs that use it can name.")
  parser:flag("--words", "List the words that it adds to those that cut texts into tokens and sentences.")
  loading.register_sandbox(parser)
end

-- Names under `stringer/packs/` in the folders of the package path, the bundled first, each once.
local function names()
  local list, seen = {}, {}
  local function add(name)
    if not seen[name] then list[#list + 1] = name end
    seen[name] = true
  end
  for _, name in ipairs(resolve.BUNDLED) do
    add(name)
  end
  for template in package.path:gmatch "[^;]+" do
    local folder = template:match "^(.*)%?%.lua$"
    folder = folder and (folder == "" and "." or folder) .. "/stringer/packs"
    if folder and lfs.attributes(folder, "mode") == "directory" then
      local found = {}
      for entry in lfs.dir(folder) do
        local whole = lfs.attributes(folder .. "/" .. entry .. "/init.lua", "mode")
        local name = entry:match "^([%w_%-]+)%.lua$" or (whole and entry:match "^[%w_%-]+$")
        if name then found[#found + 1] = name end
      end
      table.sort(found)
      for _, name in ipairs(found) do
        add(name)
      end
    end
  end
  return list
end

local function found(name, sandbox)
  local options = { sandbox = sandbox, instructions = guard.default }
  local ok, result = xpcall(function() return resolve.one(name, options) end, terminal.trace)
  if ok then return result.pack end
  return nil, result
end

local function counts(pack)
  local phases, rules = 0, 0
  for _, item in ipairs(pack.items) do
    if item.type == "phase" then
      phases = phases + 1
      rules = rules + #item.rules
    end
  end
  return ("%d phases, %d rules, %d kinds of fact"):format(phases, rules, #pack.kinds)
end

local function sorted(t)
  local keys = {}
  for key in pairs(t) do
    keys[#keys + 1] = key
  end
  table.sort(keys)
  return keys
end

-- How many entries of a file of verbs or token patterns became rules, and which did not.
local function tell_dictionary(wish, sandboxed)
  local ok, text, path =
    pcall(lexica.read_file, { source = wish.file, where = wish.where, owner = { sandboxed = sandboxed } })
  if not ok then return terminal.complain(text) end
  local rules, count = wish.reader.rules(text, path, wish.options)
  terminal.say(
    ("  %s in phase %s: %d rules; %d lines left out"):format(wish.file, wish.phase, #rules, count.left)
  )
  for _, reason in ipairs(sorted(count.reasons)) do
    local known = count.reasons[reason]
    terminal.say(("    %d: %s, as in line %d: %s"):format(known.number, reason, known.line, known.text))
  end
end

local function tell(pack, sandboxed)
  terminal.say(("%s  (%s)"):format(pack.name, pack.file))
  terminal.say("  " .. counts(pack))
  for _, item in ipairs(pack.items) do
    local options = item.options or {}
    terminal.say(
      ("  %s %s%s"):format(
        item.type,
        item.name,
        item.type == "phase" and ("  [%s, %s]"):format(options.policy or "longest", options.scope or "sentence")
          or ""
      )
    )
    for _, rule in ipairs(item.rules or {}) do
      terminal.say(
        ("    %s  (%s:%s)"):format(rule.name, tostring(rule.file):match "[^/\\]+$", rule.line or "?")
      )
    end
  end
  for _, kind in ipairs(pack.kinds) do
    terminal.say("  kind " .. kind.name)
  end
  for _, wish in ipairs(pack.dictionaries) do
    tell_dictionary(wish, sandboxed)
  end
end

local function by_name(list)
  local copy = { unpack(list) }
  table.sort(copy, function(a, b) return a.name < b.name end)
  return copy
end

-- What a feature can be, in one line.
local function feature_line(key, declared)
  local what = declared.list and table.concat(declared.list, "|")
    or declared.form
    or table.concat(sorted(declared.types), "|")
  return ("    %s: %s%s"):format(key, what, declared.doc and "  – " .. declared.doc or "")
end

local lists = {}

function lists.layers(pack)
  for _, layer in ipairs(by_name(pack.layers)) do
    terminal.say(("  <%s>  %s"):format(layer.name, layer.doc or ""))
    for _, key in ipairs(sorted(layer.features)) do
      terminal.say(feature_line(key, layer.features[key]))
    end
  end
end

function lists.lexicons(pack)
  for _, lexicon in ipairs(by_name(pack.lexicons)) do
    local options = lexicon.options
    local source = type(lexicon.source) == "string" and lexicon.source or "written out in Lua"
    terminal.say(
      ("  %s/%s  (%s%s%s)"):format(
        pack.name,
        lexicon.name,
        source,
        options.inflect and ", verbs are inflected" or "",
        options.plural and ", nouns have plurals" or ""
      )
    )
  end
end

function lists.macros(pack)
  for _, macro in ipairs(by_name(pack.macros)) do
    local body = type(macro.body) == "string" and macro.body:gsub("%s+", " ") or "a pattern value"
    terminal.say(("  %s = %s"):format(macro.head, body))
  end
end

function lists.words(pack)
  if not pack.wordings[1] then terminal.say "  none" end
  for _, wording in ipairs(pack.wordings) do
    for _, name in ipairs(sorted(wording.more)) do
      terminal.say(("  %s: %s"):format(name, table.concat(sorted(wording.more[name]), ", ")))
    end
  end
end

-- The lists that were asked for: phases and rules of a pack, or its other declarations.
local function tell_wanted(pack, args)
  local any = false
  for _, what in ipairs { "layers", "lexicons", "macros", "words" } do
    if args[what] then
      any = true
      terminal.say(("%s of %s"):format(what, pack.name))
      lists[what](pack)
    end
  end
  if not any then tell(pack, args.sandbox) end
end

--- Runs the command.
-- @tparam table args as parsed
-- @treturn integer the exit status
function packs.run(args)
  local status = 0
  local wanted = args.packs[1] and args.packs or names()
  for _, name in ipairs(wanted) do
    local pack, problem = found(name, args.sandbox)
    if not pack then
      terminal.complain(problem)
      status = 2
    elseif args.packs[1] then
      tell_wanted(pack, args)
    else
      terminal.say(("%-20s %s  (%s)"):format(name, counts(pack), pack.file))
    end
  end
  return status
end

return packs
