--- How much of a pack is declared, and how much is done step by step: lines of Lua functions (steps, actions, values,
-- kinds and what they call) against all lines of code. A line counts as imperative where it stands inside a function
-- that is not one that only declares: it takes no pack (`function(pack, …)`), nor only what makes rules (`add`).
--
--     lua5.4 spec/support/imperative.lua [FOLDER]
-- @script imperative

local lfs = require "lfs"

local imperative = {}

-- Tokens of Lua that open and close blocks; comments, strings and long strings are taken out before.
local OPENS = { ["do"] = true, ["then"] = true, ["repeat"] = true }
local CLOSES = { ["end"] = true, ["until"] = true, ["elseif"] = true }

-- The end of a comment or string that begins there; nothing where none does.
local function skipped(source, at)
  local _, to = source:find("^%-%-%[(=*)%[.-%]%1%]", at)
  if not to then
    _, to = source:find("^%-%-[^\n]*", at)
  end
  if to then return to, " " end
  _, to = source:find("^%[(=*)%[.-%]%1%]", at)
  local quote = not to and source:match("^[\"']", at)
  if quote then
    to = at + 1
    while to <= #source and source:sub(to, to) ~= quote do
      to = to + (source:sub(to, to) == "\\" and 2 or 1)
    end
  end
  return to, "."
end

-- The source without the words of its strings and comments: of strings points stay, of comments nothing.
local function bare(source)
  local out, at = {}, 1
  while at <= #source do
    local to, sign = skipped(source, at)
    out[#out + 1] = to and source:sub(at, to):gsub("%S", sign) or source:sub(at, at)
    at = (to or at) + 1
  end
  return table.concat(out)
end

-- Whether a function declares: it is given the pack, or nothing but what makes rules of it.
local MAKES_RULES = { add = true, rule = true }
local function declares(code, at)
  local arguments = code:match("^function%s*[%w_.:]*%s*%(([^)]*)%)", at) or ""
  return MAKES_RULES[arguments] or arguments:find "%f[%w]pack%f[%W]" ~= nil
end

-- Takes note of one word of a source.
local function visit(state, code, at, word)
  if word == "function" then
    state.stack[#state.stack + 1] = declares(code, at) and "declaring" or "doing"
    if state.stack[#state.stack] == "doing" then state.depth = state.depth + 1 end
  elseif CLOSES[word] then
    if table.remove(state.stack) == "doing" then state.depth = state.depth - 1 end
  elseif OPENS[word] then
    state.stack[#state.stack + 1] = "block"
  end
end

--- Counts the lines of a source.
-- @tparam string source
-- @treturn integer lines of code inside functions that do something
-- @treturn integer lines of code in all
function imperative.count(source)
  local code, doing, all = bare(source), 0, 0
  local state = { stack = {}, depth = 0 }
  for start, line in code:gmatch "()([^\n]*)\n?" do
    if line:find "%S" then
      local before = state.depth
      for at, word in line:gmatch "()%f[%w_]([%a_][%w_]*)" do
        visit(state, code, start + at - 1, word)
      end
      all = all + 1
      if before > 0 or state.depth > 0 then doing = doing + 1 end
    end
  end
  return doing, all
end

local function files(folder, list)
  for entry in lfs.dir(folder) do
    local path = folder .. "/" .. entry
    if entry:sub(1, 1) ~= "." then
      if lfs.attributes(path, "mode") == "directory" then
        files(path, list)
      elseif entry:find "%.lua$" then
        list[#list + 1] = path
      end
    end
  end
  return list
end

--- Counts the lines of all files of a folder.
-- @tparam string folder
-- @treturn table list of `{path=, doing=, all=}`, the most imperative first
-- @treturn integer
-- @treturn integer
function imperative.folder(folder)
  local list, doing, all = files(folder, {}), 0, 0
  for i, path in ipairs(list) do
    local handle = assert(io.open(path, "rb"))
    local d, n = imperative.count(handle:read "*a")
    handle:close()
    list[i], doing, all = { path = path, doing = d, all = n }, doing + d, all + n
  end
  table.sort(list, function(a, b)
    return a.doing > b.doing
  end)
  return list, doing, all
end

if arg and arg[0] and arg[0]:find "imperative%.lua$" then
  local list, doing, all = imperative.folder(arg[1] or "lua/stringer/packs/news")
  for _, file in ipairs(list) do
    print(("%5d of %5d  %s"):format(file.doing, file.all, file.path))
  end
  print(("%5d of %5d lines are imperative: %.1f %%"):format(doing, all, 100 * doing / all))
end

return imperative
