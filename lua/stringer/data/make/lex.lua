--- Reads and writes lexicon sources (.lex) for the scripts that make and check them.
-- The reader of the module itself is elsewhere; this one is small, strict, and keeps line numbers.
-- @module stringer.data.make.lex
local lex = {}

local FLAGS = { exact = true, folded = true, smart = true, plural = true, noplural = true }

-- Splits "a | b \| c" at unescaped bars.
local function variants(field)
  local list, current, i = {}, {}, 1
  while i <= #field do
    local c = field:sub(i, i)
    if c == "\\" then
      current[#current + 1] = field:sub(i + 1, i + 1)
      i = i + 1
    elseif field:sub(i, i + 2) == " | " then
      list[#list + 1] = table.concat(current)
      current = {}
      i = i + 2
    else
      current[#current + 1] = c
    end
    i = i + 1
  end
  list[#list + 1] = table.concat(current)
  return list
end

local function split(line)
  local fields = {}
  for field in (line .. "\t"):gmatch("([^\t]*)\t") do
    fields[#fields + 1] = field
  end
  return fields
end

-- Reads "key=value" items that are separated by spaces (a value has no space in %set).
local function settings(text)
  local set = {}
  for key, value in text:gmatch("(%S-)=(%S+)") do
    set[key] = value
  end
  return set
end

local function entry(line, state, complain)
  local fields = split(line)
  local item =
    { variants = variants(fields[1]), features = {}, flags = {}, line = state.line, lexicon = state.lexicon }
  for key, value in pairs(state.set) do
    item.features[key] = value
  end
  for i = 2, #fields do
    local flag = fields[i]:match("^!(%l+)$")
    local key, value = fields[i]:match("^([%w_]+)=(.+)$")
    if flag then
      if not FLAGS[flag] then complain("unknown flag " .. fields[i]) end
      item.flags[flag] = true
    elseif key then
      item.features[key] = value
      if state.number[key] and not tonumber(value) then complain(key .. " is no number: " .. value) end
      if state.boolean[key] and value ~= "true" and value ~= "false" then
        complain(key .. " is no boolean: " .. value)
      end
    else
      complain("neither key=value nor a flag: '" .. fields[i] .. "'")
    end
  end
  for _, phrase in ipairs(item.variants) do
    if phrase == "" or phrase ~= phrase:match("^%s*(.-)%s*$") then
      complain("empty phrase or blank at its edge: '" .. phrase .. "'")
    end
    if phrase:find("  ", 1, true) or phrase:find("=", 1, true) then
      complain("suspicious phrase: '" .. phrase .. "'")
    end
  end
  return item
end

local directives = {
  lexicon = function(state, rest)
    state.lexicon = rest
    state.set, state.number, state.boolean, state.case = {}, {}, {}, "smart"
  end,
  case = function(state, rest) state.case = rest end,
  plural = function() end,
  inflect = function() end,
  set = function(state, rest) state.set = settings(rest) end,
  number = function(state, rest)
    for key in rest:gmatch("%S+") do
      state.number[key] = true
    end
  end,
  boolean = function(state, rest)
    for key in rest:gmatch("%S+") do
      state.boolean[key] = true
    end
  end,
}

--- Reads one source.
-- @tparam string path the file
-- @tparam function complain called with a message for each fault (line number included)
-- @treturn {table,...} entries: variants, features (strings), flags, line, lexicon, case
-- @treturn string the leading comment
function lex.read(path, complain)
  local entries, head, in_head = {}, {}, true
  local state = { line = 0, set = {}, number = {}, boolean = {}, case = "smart" }
  for line in io.lines(path) do
    state.line = state.line + 1
    local function fault(message) complain(("%s:%d: %s"):format(path, state.line, message)) end
    local name, rest = line:match("^%%(%l+)%s*(.-)%s*$")
    if line:find("^#") then
      if in_head then head[#head + 1] = line end
    elseif name then
      in_head = false
      if directives[name] then
        directives[name](state, rest)
      else
        fault("unknown directive %" .. name)
      end
    elseif line:find("%S") then
      in_head = false
      if not state.lexicon then fault("an entry before %lexicon") end
      local item = entry(line, state, fault)
      item.case = state.case
      entries[#entries + 1] = item
    end
  end
  return entries, table.concat(head, "\n")
end

--- Escapes a phrase for a source.
-- @tparam string phrase
-- @treturn string
function lex.escape(phrase) return (phrase:gsub("\\", "\\\\"):gsub("|", "\\|"):gsub("^#", "\\#")) end

--- Makes one line of a source.
-- @tparam {string,...} phrases variants, the canonical one first
-- @tparam {string,...} features "key=value" or "!flag", in order
-- @treturn string
function lex.line(phrases, features)
  local list = {}
  for i, phrase in ipairs(phrases) do
    list[i] = lex.escape(phrase)
  end
  local line = table.concat(list, " | ")
  if #features > 0 then line = line .. "\t" .. table.concat(features, "\t") end
  return line
end

return lex
