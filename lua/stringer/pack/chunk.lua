--- Reading Lua files of packs: source text only, with the place of what Lua's compiler finds wrong.
-- @module stringer.pack.chunk

local core = require "stringer.core"
local errors = require "stringer.base.errors"

local chunk = {}

--- Bytes that a file of Lua may have.
chunk.MOST = 4 * 1024 * 1024

--- The text of a Lua file, without the mark of UTF-8 and the line for the shell.
-- @tparam string path
-- @treturn string; raises an error with its place if the file is not there, is none, or is bytecode
function chunk.text(path)
  local text, reason = core.files.read(path, chunk.MOST)
  if not text then errors.raise { message = "cannot read pack file " .. reason, kind = "missing" } end
  text = text:gsub("^\239\187\191", ""):gsub("^#[^\n]*", "")
  if text:sub(1, 1) == "\27" then
    errors.raise { file = path, message = "is bytecode; packs are loaded from source only" }
  end
  return text
end

--- The column of the token that Lua's compiler names: of several in the line the first with which the text, cut behind
-- it, fails alike.
local function column_of(text, start, source_line, what)
  local token = what:match "near '(.*)'$"
  if what:find "near <eof>$" then return source_line ~= "" and #source_line + 1 or nil end
  local first, behind = source_line:find(token or "\n", 1, true)
  if not first or not source_line:find(token, first + 1, true) then return first end
  local at, last = first, behind
  while at do
    local _, message = (rawget(_G, "loadstring") or load)(text:sub(1, start + last), "=") -- luacheck: ignore
    if message and message:sub(-#what) == what then return at end
    at, last = source_line:find(token, at + 1, true)
  end
  return nil
end

--- Raises a Lua syntax error with the line that it stands in.
-- @tparam string path
-- @tparam string text of the file
-- @tparam string message of Lua's compiler, "name:line: what"
function chunk.syntax_error(path, text, message)
  local line, what = message:match ":(%d+): (.*)$"
  local n, source_line, start = 0, nil, nil
  for before, l in (text .. "\n"):gmatch "()([^\n]*)\n" do
    n = n + 1
    if n == tonumber(line) then
      source_line, start = (l:gsub("\r$", "")), before - 1
    end
  end
  local column = source_line and column_of(text, start, source_line, what)
  errors.raise {
    file = path,
    line = tonumber(line),
    column = column,
    source_line = source_line,
    message = what or message,
    kind = "syntax",
  }
end

--- Reads a Lua file.
-- @tparam string path
-- @treturn function the chunk; raises an error with its place otherwise
function chunk.load(path)
  local text = chunk.text(path)
  local made, message
  -- That of Lua 5.1; a host may declare its globals.
  local loadstring = rawget(_G, "loadstring")
  if loadstring then
    made, message = loadstring(text, "@" .. path)
  else
    made, message = load(text, "@" .. path, "t", _G)
  end
  if not made then chunk.syntax_error(path, text, message) end
  return made
end

return chunk
