--- Token patterns of spaCy as rules: each line of a file becomes one.
--
-- Options of @{pack:patterns}: `yields`: the layer ("Entity"); `labels`: label → features, where labels that are not
-- there make no rule; without it spans have the feature `label`; `set`: what all get. The `id` of a line is the feature
-- `ent_id`.
-- @module stringer.pack.patterns_file

local errors = require "stringer.base.errors"
local features = require "stringer.pack.features"
local patterns = require "stringer.lexicon.spacy_patterns"
local rule = require "stringer.pack.rule"

local patterns_file = {}

local KEYS = { yields = "string", labels = "table", set = "table" }

-- More tokens count first; so many make a difference.
local MOST_WORDS = 20

--- Checks options and completes them.
-- @tparam table where `{file=, line=}`
-- @tparam ?table options
-- @treturn table
function patterns_file.options(where, options)
  errors.check_keys(options or {}, KEYS, "pack:patterns", where)
  local all = { yields = "Entity" }
  for key, value in pairs(options or {}) do
    if type(value) ~= KEYS[key] then
      errors.raise {
        file = where.file,
        line = where.line,
        near = key,
        message = ("pack:patterns: `%s` must be a %s, not a %s"):format(key, KEYS[key], type(value)),
      }
    end
    all[key] = value
  end
  return all
end

-- Features of what a pattern yields; nil and why where its label makes no rule.
local function set_of(options, declared, found)
  local told = options.labels and options.labels[found.label]
  if options.labels and not told then return nil, ("the label %s is not wanted"):format(found.label) end
  local set = { ent_id = found.id, label = not options.labels and found.label or nil }
  for _, more in ipairs { options.set or {}, told or {} } do
    for key, value in pairs(more) do
      set[key] = value
    end
  end
  local problem = declared and features.first_problem(declared.features, declared.name, set)
  if problem then return nil, problem end
  return set
end

--- Makes rules of a file.
-- @tparam string text
-- @tparam string path of it, for the places of rules
-- @tparam table options as from @{patterns_file.options}
-- @tparam ?table declared the declared layer that they yield
-- @treturn {table,...} rules
-- @treturn table how many: `read`, `left`, and `reasons`: reason → how many and the first such line
function patterns_file.rules(text, path, options, declared)
  local rules, count = {}, { read = 0, left = 0, reasons = {} }
  local function leave(line, content, reason)
    count.left = count.left + 1
    local known = count.reasons[reason] or { number = 0, line = line, text = content }
    known.number = known.number + 1
    count.reasons[reason] = known
  end
  patterns.read(text, function(found)
    local set, problem = set_of(options, declared, found)
    if not set then return leave(found.line, found.label, problem) end
    count.read = count.read + 1
    local name = ("%s, line %d"):format(found.label:gsub("/", " "), found.line)
    rules[#rules + 1] = rule.new(name, {
      match = found.match,
      yields = options.yields,
      set = set,
      priority = math.min(found.words, MOST_WORDS),
    }, { file = path, line = found.line })
  end, leave)
  return rules, count
end

return patterns_file
