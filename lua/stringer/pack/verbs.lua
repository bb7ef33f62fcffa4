--- Verb dictionaries of PETRARCH as rules: each pattern becomes one, and each verb of a block that has a code.
--
-- Options of @{pack:verbs}: `yields`: the layer ("Verb"); `code`: the feature that gets the pattern's code ("code");
-- `reverse`: that of the second code ("042:043"); `role`: that of where the one acted upon stands ("obj" or a
-- preposition); `set`: what all get; `codes`: code → features, of which the longest that a code begins with counts;
-- codes that are not there tell of nothing; `null`: a layer for patterns that tell of nothing, so that they win over
-- shorter ones; `actors`: layers of `$ + % ^` (nouns and pronouns without it); `gap`: how many words may come between
-- two (6); `lexicon`: the layer of its verbs and sets of words ("pattern").
-- @module stringer.pack.verbs

local errors = require "stringer.base.errors"
local features = require "stringer.pack.features"
local patterns = require "stringer.lexicon.petrarch_patterns"
local rule = require "stringer.pack.rule"

local verbs = {}

--- Keys of the options of @{pack:verbs}, and their types.
verbs.KEYS = {
  yields = "string",
  code = "string",
  reverse = "string",
  role = "string",
  set = "table",
  codes = "table",
  null = "string",
  actors = "table",
  gap = "number",
  lexicon = "string",
}

-- Words between two that a blank parts, unless options say otherwise.
local GAP = 6

-- More words ask for more, so they count first; so many make a difference.
local MOST_WORDS = 20

--- Checks options and completes them.
-- @tparam table where `{file=, line=}`
-- @tparam ?table options
-- @treturn table
function verbs.options(where, options)
  errors.check_keys(options or {}, verbs.KEYS, "pack:verbs", where)
  local all = { yields = "Verb", code = "code", lexicon = "pattern", gap = GAP }
  for key, value in pairs(options or {}) do
    if type(value) ~= verbs.KEYS[key] then
      errors.raise {
        file = where.file,
        line = where.line,
        near = key,
        message = ("pack:verbs: `%s` must be a %s, not a %s"):format(key, verbs.KEYS[key], type(value)),
      }
    end
    all[key] = value
  end
  return all
end

-- What `codes` say of a code: of the longest that it begins with.
local function told_of(codes, code)
  if not codes then return {} end
  for n = #code, 1, -1 do
    local told = codes[code:sub(1, n)]
    if told ~= nil then return told end
  end
  return nil
end

--- Raises unless a file is named.
-- @tparam table where `{file=, line=}`
-- @param file
-- @tparam[opt="pack:verbs"] string what asks for it
-- @treturn string file
function verbs.file(where, file, what)
  if type(file) == "string" then return file end
  return errors.raise {
    file = where.file,
    line = where.line,
    message = ("%s: the name of a file is expected, not a %s"):format(what or "pack:verbs", type(file)),
  }
end

-- Features of what a pattern yields; nil and why where it tells of nothing.
local function set_of(options, declared, found)
  local code, reverse = found.code:match "^([^:%s]*):?([^:%s]*)"
  local told = not code:find "^%-" and told_of(options.codes, code)
  if not told then return nil, "a code of no event" end
  local set = {}
  for _, more in ipairs { options.set or {}, told } do
    for key, value in pairs(more) do
      set[key] = value
    end
  end
  set[options.code] = code
  if options.reverse and reverse ~= "" then set[options.reverse] = reverse end
  if options.role then set[options.role] = found.role end
  local problem = declared and features.first_problem(declared.features, declared.name, set)
  if problem then return nil, problem end
  return set
end

local function body_of(options, declared, found)
  local body = { match = found.match, span = "trigger", priority = math.min(found.words, MOST_WORDS) }
  local set, problem = set_of(options, declared, found)
  if set then
    body.yields, body.set = options.yields, set
  elseif options.null then
    body.yields = options.null
  else
    return nil, problem
  end
  return body
end

-- An actor: a span of certain layers, or else a nominal word.
local function actor_of(options)
  if not options.actors then return "[pos=PROPN|NOUN|PRON]" end
  return ("<%s>"):format(table.concat(options.actors, "|"))
end

--- Makes rules of a dictionary.
-- @tparam string text
-- @tparam string path of it, for the places of rules
-- @tparam table options as from @{verbs.options}
-- @tparam ?table declared the declared layer that they yield
-- @treturn {table,...} rules
-- @treturn table how many: `read`, `left`, and `reasons`: reason → how many and the first such line
function verbs.rules(text, path, options, declared)
  local rules, seen, count = {}, {}, { read = 0, left = 0, reasons = {} }
  local function leave(line, content, reason)
    count.left = count.left + 1
    local known = count.reasons[reason] or { number = 0, line = line, text = content }
    known.number = known.number + 1
    count.reasons[reason] = known
  end
  patterns.read(
    text,
    { layer = options.lexicon, actor = actor_of(options), gap = ("...{,%d}"):format(options.gap) },
    function(found)
      local name = found.name:gsub("/", " ")
      if seen[name] then return leave(found.line, found.name, "one of the same words stands before it") end
      local body, problem = body_of(options, declared, found)
      if not body then return leave(found.line, found.name, problem) end
      seen[name], count.read = true, count.read + 1
      rules[#rules + 1] = rule.new(name, body, { file = path, line = found.line })
    end,
    leave
  )
  return rules, count
end

return verbs
