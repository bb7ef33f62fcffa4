--- The models that texts are read with: the language's tables, the tagger, the parser. The bundled ones are opened once
-- and shared, since they never change.
-- @module stringer.engine.models

local core = require "stringer.core"
local errors = require "stringer.base.errors"
local home = require "stringer.base.home"
local lang = require "stringer.lang"

local models = {}

local language

local function english()
  language = language or core.language(require "stringer.lang.en")
  return language
end

local function refuse_words(wording, reason)
  local name = tostring(reason):match "there is no property '(.-)'"
  local message = name
      and ("there is no list `%s`%s"):format(name, errors.hint(name, require "stringer.lang.en"))
    or tostring(reason):gsub("^stringer: ", "")
  errors.raise {
    file = wording.where.file,
    line = wording.where.line,
    near = name,
    message = "pack:words: " .. message,
  }
end

--- English with what packs add to it.
-- @tparam table wordings list of `{more=, less=, where=}`, as packs declare them by `pack:words`
-- @treturn userdata the core's language
function models.language(wordings)
  if #wordings == 0 then return english() end
  local tables, made = require "stringer.lang.en", nil
  for _, wording in ipairs(wordings) do
    tables = lang.extend(tables, wording.more, wording.less)
    local ok, result = pcall(core.language, tables)
    if not ok then refuse_words(wording, result) end
    made = result
  end
  return made
end

local tagger

local function open_tagger(path)
  local opened, message = core.tagger(path)
  if not opened then errors.raise { message = tostring(message), kind = "missing" } end
  return opened
end

--- The bundled model of the tagger, one for all.
-- @treturn userdata the core's tagger
function models.bundled_tagger()
  tagger = tagger or open_tagger(home.folder() .. "/data/en.tagger")
  return tagger
end

--- The tagger that an option of `stringer.load` names.
-- @tparam ?string|userdata|boolean option a file, a tagger, or false for none; the bundled one by default
-- @treturn ?userdata the core's tagger
function models.tagger(option)
  if option == nil then return models.bundled_tagger() end
  if type(option) == "string" then return open_tagger(option) end
  return option or nil
end

local parser -- of the bundled tagger

local function open_parser(path, of)
  local opened, message = core.parser(path, of)
  if not opened then errors.raise { message = tostring(message), kind = "missing" } end
  return opened
end

--- The bundled model of the argument layer, one for all.
-- @treturn userdata the core's parser
function models.bundled_parser()
  parser = parser or open_parser(home.folder() .. "/data/en.arguments", models.bundled_tagger())
  return parser
end

--- What parses sentences.
-- @tparam ?string|boolean option a file, or false for none; the bundled model by default
-- @tparam ?userdata of the tagger whose parts of speech it reads
-- @tparam userdata words the core's language
-- @treturn ?userdata the core's syntax; nil where arguments are off or there are no parts of speech to parse by
function models.syntax(option, of, words)
  if option == false or not of then return nil end
  local model
  if type(option) == "string" then
    model = open_parser(option, of)
  elseif of == models.bundled_tagger() then
    model = models.bundled_parser()
  else
    errors.raise {
      message = "stringer.load: with another tagger, option `arguments` must be a file that fits it, or false",
    }
  end
  return core.syntax(model, words)
end

return models
