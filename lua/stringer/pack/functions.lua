--- Lua functions that packs name: predicates of tokens, values of fields.
-- @submodule stringer.pack

local errors = require "stringer.base.errors"
local names = require "stringer.pack.names"

local complain, check_name, LAYER = names.complain, names.check, names.LAYER

local Pack = {}

-- What a predicate's options say of the texts for which it is called.
local function check_calls(where, name, options)
  local what = ("predicate %q"):format(name)
  if type(options) ~= "table" then complain(where, "%s: options are a table, not a %s", what, type(options)) end
  errors.check_keys(options, { starts = true, among = true, contains = true }, what, where)
  local starts, among, contains = options.starts, options.among, options.contains
  local ok = starts == nil or type(starts) == "string" and pcall(string.find, "", "^" .. starts)
  if not ok then complain(errors.at(where, "starts"), '%s: `starts` is a class of bytes, as "%%d"', what) end
  if among ~= nil and type(among) ~= "table" then
    complain(
      errors.at(where, "among"),
      "%s: `among` is a table whose keys are words, not a %s",
      what,
      type(among)
    )
  end
  if contains ~= nil and (type(contains) ~= "string" or contains == "") then
    complain(errors.at(where, "contains"), "%s: `contains` is a text, not %s", what, tostring(contains))
  end
  for _, words in ipairs(among or {}) do
    if type(words) ~= "table" then
      complain(
        errors.at(where, "among"),
        "%s: `among` lists tables whose keys are words; the words are keys",
        what
      )
    end
  end
  return starts, among, contains
end

--- Names a Lua function of a token's text, which rules call by `[is=NAME]`. It is called once for each distinct text,
-- so it must depend on nothing else.
-- @tparam string name
-- @tparam function f (text) -> boolean
-- @tparam[opt] table options for which texts it is called at all, all by default: `starts`, a class of one byte in
-- Lua's patterns, for those that begin so ("%d", "[AB]"); `among`, a table whose keys are words, or a list of such
-- tables, for these words in whatever case; `contains`, a text, for those that it stands in ("-"); with several, for
-- any of them
-- @treturn pack this pack
function Pack:predicate(name, f, options)
  local where = errors.where(2)
  check_name(where, "pack:predicate", name, LAYER)
  if type(f) ~= "function" then
    complain(where, "predicate %q: a function is expected, not a %s", name, type(f))
  end
  if self.predicates[name] then complain(where, "predicate %q is already defined", name) end
  local starts, among, contains = check_calls(where, name, options or {})
  local predicate =
    { name = name, test = f, where = where, pack = self, starts = starts, among = among, contains = contains }
  self.predicates[name] = predicate
  self.predicates[#self.predicates + 1] = predicate
  return self
end

-- The function of a declared count: whether a document has enough different words of a layer, and is short enough for
-- as many as it has.
local function counting(where, name, spec)
  errors.check_keys(spec, { counts = true, least = true, share = true }, ("value %q"):format(name), where)
  local counts, least, share = spec.counts, spec.least or 1, spec.share
  if type(counts) ~= "string" then complain(where, "value %q: `counts` names a layer", name) end
  for key, number in pairs { least = least, share = share } do
    if type(number) ~= "number" or number <= 0 then
      complain(errors.at(where, key), "value %q: `%s` is a number above 0", name, key)
    end
  end
  return function(doc)
    local spans, seen, different = doc:spans(counts), {}, 0
    for _, span in ipairs(spans) do
      local word = doc:text(span.first, span.last):lower()
      if not seen[word] then
        seen[word], different = true, different + 1
      end
    end
    return different >= least and (not share or #spans * share >= doc:ntokens())
  end
end

--- Names a Lua function that fields of rules call: `fields = { value = "number(n)" }`. It is called with what the paths
-- in the brackets name (texts, or features of captured spans; nil where a capture holds nothing, and for `nil`; it is
-- not called where all are), or with the text of the match if nothing is named, and with the document behind them.
--
--     pack:value("metres", function(text) return tonumber(text) * 0.3048 end, { returns = "number" })
--
-- Of documents it can be declared instead, which rules then ask for by `when = { sports = true }`: that there are
-- enough different words of a lexicon or layer, and one in so many tokens.
--
--     pack:value("sports", { counts = "sports_word", least = 4, share = 60 })
-- @tparam string name
-- @tparam function|table f (value, …, document) -> string, number, boolean, list of these, or nil; or `counts` (a
-- layer), `least` (different words, 1 by default), `share` (tokens for each at most, any number by default)
-- @tparam[opt] table options `returns`: the type that it gives, checked against the declared layers; `takes = "token"`:
-- it is called with the number of the first token of a capture, to ask the document of, instead of a text; `takes =
-- "document"`: with the document alone, once, for the `when` of rules
-- @treturn pack this pack
function Pack:value(name, f, options)
  local where = errors.where(2)
  check_name(where, "pack:value", name, LAYER)
  if type(f) == "table" then
    f, options = counting(where, name, f), { returns = "boolean", takes = "document" }
  end
  if type(f) ~= "function" then complain(where, "value %q: a function is expected, not a %s", name, type(f)) end
  options = options or {}
  errors.check_keys(options, { returns = true, takes = true }, ("value %q"):format(name), where)
  if options.takes ~= nil and options.takes ~= "token" and options.takes ~= "document" then
    complain(
      errors.at(where, "takes"),
      'value %q: `takes` is "token" or "document", not %s',
      name,
      tostring(options.takes)
    )
  end
  if self.values[name] then complain(where, "value %q is already defined", name) end
  local value =
    { name = name, f = f, returns = options.returns, takes = options.takes, where = where, pack = self }
  self.values[name] = value
  self.values[#self.values + 1] = value
  return self
end

return Pack
