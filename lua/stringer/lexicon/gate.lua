--- Gazetteers of GATE: a definition (`.def`) names lists (`.lst`), one a line:
-- `list.lst:major:minor:language:annotation`. A list has a phrase a line with features after `&` (`Example&code=X`), or
-- after a tab. Features of the definition are `majorType`, `minorType` and `language`; the lexicon is called like the
-- annotation, `lookup` without one. Texts match as written, as in GATE; option `case` says otherwise.
-- @module stringer.lexicon.gate

local values = require "stringer.lexicon.values"

local gate = { list = {} }

-- The features of one line of a list; nil if the words behind the phrase are not features.
local function list_features(line, more, name, number, sink)
  local phrase, rest = line:match "^([^\t]*)\t(.*)$"
  local separator = "\t"
  if not phrase then
    phrase, rest = line:match "^(.-)&([%w_]+=.*)$"
    separator = "&"
  end
  local features = {}
  for key, value in pairs(more) do
    features[key] = value
  end
  for field in (rest or ""):gmatch("[^" .. separator .. "]+") do
    local key, value = field:match "^%s*([^=]-)%s*=%s*(.-)%s*$"
    if key and key ~= "" then
      features[key] = value
    elseif field:find "%S" then
      sink:report(name, number, ("feature %q is not key=value"):format(field))
    end
  end
  return phrase or line, features
end

local function read_list(text, name, sink, lexicon, more, case)
  for number, line in values.lines(text) do
    if line:find "%S" then
      local phrase, features = list_features(line, more, name, number, sink)
      phrase = phrase:gsub("^%s+", ""):gsub("%s+$", "")
      if phrase == "" then
        sink:report(name, number, "no phrase: not kept")
        sink:drop()
      else
        sink:entry(name, number, lexicon, { phrase }, features, { case = case })
      end
    end
  end
end

local function non_empty(text) return text and text:find "%S" and text or nil end

-- The parts of a line of a definition, and the path of its list; nil without one.
local function parse_definition(line, name)
  local parts = {}
  for part in (line .. ":"):gmatch "%s*(.-)%s*:" do
    parts[#parts + 1] = part
  end
  local path = parts[1]:find "%.%w+$" and (name:match "^(.*[/\\])" or "") .. parts[1] or nil
  return parts, path
end

local function definition_lines(text)
  local next_line = values.lines(text)
  return function()
    for number, line in next_line do
      if line:find "%S" and not line:find "^%s*#" then return number, line end
    end
  end
end

local function read_definition_line(line, number, name, sink, options)
  local parts, path = parse_definition(line, name)
  if not path then
    sink:report(name, number, ("%q names no list: not kept"):format(line))
    return sink:drop()
  end
  local text, message = options.open(path)
  if not text then
    sink:report(name, number, "list not read: " .. tostring(message))
    return sink:drop()
  end
  local more =
    { majorType = non_empty(parts[2]), minorType = non_empty(parts[3]), language = non_empty(parts[4]) }
  read_list(
    text,
    path,
    sink,
    options.lexicon or values.name(non_empty(parts[5]) or "lookup"),
    more,
    options.case
  )
end

local function with_defaults(options)
  options = options or {}
  return {
    lexicon = options.lexicon,
    case = options.case or "exact",
    open = options.open or require "stringer.lexicon.build".slurp,
  }
end

--- Reads a definition and its lists; see @{stringer.lexicon.source.read}.
function gate.read(text, name, sink, options)
  options = with_defaults(options)
  for number, line in definition_lines(text) do
    read_definition_line(line, number, name, sink, options)
  end
end

--- The paths of the lists of a definition.
function gate.companions(text, name)
  local paths = {}
  for _, line in definition_lines(text) do
    paths[#paths + 1] = select(2, parse_definition(line, name))
  end
  return paths
end

--- Reads a single list.
function gate.list.read(text, name, sink, options)
  options = with_defaults(options)
  read_list(text, name, sink, options.lexicon or values.of_path(name), {}, options.case)
end

return gate
