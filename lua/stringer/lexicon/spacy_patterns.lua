--- Token patterns of spaCy (EntityRuler, Matcher), one JSON object a line, as patterns of rules: {"label": "SHIP",
-- "pattern": [{"LOWER": {"IN": ["ferry", "tug"]}}, {"IS_TITLE": true, "OP": "+"}], "id": "S1"}.
--
-- A token's tests may be ORTH, TEXT, LOWER, LEMMA, POS (each a text or IN, NOT_IN, and of texts REGEX, FUZZY),
-- SHAPE, LENGTH, IS_ALPHA, IS_DIGIT, IS_LOWER, IS_UPPER, IS_TITLE, IS_PUNCT, LIKE_NUM, LIKE_URL, LIKE_EMAIL; OP says
-- how often it comes. A pattern with others is left, with the reason.
-- @module stringer.lexicon.spacy_patterns

local set_of = require "stringer.base.set"
local core = require "stringer.core"
local json = require "cjson"
local values = require "stringer.lexicon.values"

local spacy_patterns = {}

-- Refuses a pattern: the reader tells why.
local function refuse(reason, ...) error({ reason = reason:format(...) }, 0) end

local function quoted(text)
  if type(text) ~= "string" then refuse "a test that is no text" end
  return '"' .. text:gsub('[\\"]', "\\%0") .. '"'
end

local KEYS = { ORTH = "text", TEXT = "text", LOWER = "folded", NORM = "folded", LEMMA = "lemma", POS = "pos" }

-- The universal parts of speech; spaCy's SPACE and EOL stand on no token here.
local PARTS = set_of "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X"

local function value_of(key, text)
  if key == "pos" and not PARTS[text] then refuse("an unknown part of speech %q", tostring(text)) end
  if key == "lemma" and type(text) == "string" then text = text:lower() end
  return quoted(text)
end

local function list_of(key, list)
  if type(list) ~= "table" or list[1] == nil then refuse "an empty list" end
  local out = {}
  for i, text in ipairs(list) do
    out[i] = value_of(key, text)
  end
  return table.concat(out, "|")
end

local function regex(key, text)
  if key ~= "text" and key ~= "folded" then refuse("a regular expression on `%s`", key) end
  local written = quoted(text)
  local problem = core.regex_problem(text)
  if problem then refuse("regular expression %s: %s", written, problem) end
  return ("%s~=%s"):format(key, written)
end

-- spaCy lets two letters of a text differ, or three in ten.
local function fuzzy(key, how, text)
  if key ~= "text" and key ~= "folded" then refuse("FUZZY on `%s`", key) end
  local most = tonumber(how:match "%d+") or math.max(2, math.floor(#tostring(text) * 0.3 + 0.5))
  if most > 3 then refuse "FUZZY of more than three letters" end
  return ("%s~%d=%s"):format(key, most, quoted(text))
end

-- What a text test of a token asks for.
local function text_test(key, wanted)
  if type(wanted) ~= "table" then return ("%s=%s"):format(key, value_of(key, wanted)) end
  local parts = {}
  for how, value in pairs(wanted) do
    how = tostring(how):upper()
    if how == "IN" then
      parts[#parts + 1] = ("%s=%s"):format(key, list_of(key, value))
    elseif how == "NOT_IN" then
      parts[#parts + 1] = ("%s!=%s"):format(key, list_of(key, value))
    elseif how == "REGEX" then
      parts[#parts + 1] = regex(key, value)
    elseif how:find "^FUZZY%d?$" then
      parts[#parts + 1] = fuzzy(key, how, value)
    else
      refuse("a test of %q", how)
    end
  end
  table.sort(parts)
  return table.concat(parts, " & ")
end

local FLAGS = {
  IS_ALPHA = "kind=word",
  IS_DIGIT = 'text~="^[0-9]+$"',
  IS_LOWER = "shape=lower",
  IS_UPPER = "shape=UPPER",
  IS_TITLE = "shape=Title",
  IS_PUNCT = "kind=punct",
  LIKE_NUM = "(kind=number | pos=NUM)",
  LIKE_URL = "kind=url",
  LIKE_EMAIL = "kind=email",
}

local CLASSES = { X = "[A-Z]", x = "[a-z]", d = "[0-9]" }

-- "Xxxx": runs of more than four are written as four.
local function shape_test(shape)
  if type(shape) ~= "string" or shape == "" then refuse "a shape that is no text" end
  local out, at = {}, 1
  while at <= #shape do
    local sign = shape:sub(at, at)
    local run = shape:match("^" .. (sign:gsub("%W", "%%%0")) .. "+", at)
    local class = CLASSES[sign] or "[" .. sign:gsub("[%]\\^%-]", "\\%0") .. "]"
    out[#out + 1] = ("%s{%d%s}"):format(class, #run, #run >= 4 and "," or "")
    at = at + #run
  end
  return regex("text", "^" .. table.concat(out) .. "$")
end

local LENGTHS = {
  ["=="] = function(n) return n, n end,
  [">="] = function(n) return n, "" end,
  [">"] = function(n) return n + 1, "" end,
  ["<="] = function(n) return 1, n end,
  ["<"] = function(n) return 1, n - 1 end,
}

local function length_test(wanted)
  local how, n = "==", wanted
  if type(wanted) == "table" then
    how, n = next(wanted)
  end
  local bounds = LENGTHS[how]
  if not bounds or type(n) ~= "number" or n < 1 or n % 1 ~= 0 then refuse "a length that is no number" end
  return regex("text", ("^.{%s,%s}$"):format(bounds(math.floor(n))))
end

local function one_test(name, wanted)
  if KEYS[name] then return text_test(KEYS[name], wanted) end
  if FLAGS[name] then return wanted and FLAGS[name] or ("!(%s)"):format(FLAGS[name]) end
  if name == "SHAPE" then return shape_test(wanted) end
  if name == "LENGTH" then return length_test(wanted) end
  return refuse("a test of %q", name)
end

-- How often a token comes, as patterns write it.
local function times_of(op)
  if op == nil or op == json.null then return "" end
  if op == "?" or op == "*" or op == "+" then return op end
  if type(op) == "string" and (op:find "^{%d+,?%d*}$" or op:find "^{,%d+}$") then return op end
  return refuse("OP %q", tostring(op))
end

local function token(object)
  if type(object) ~= "table" then refuse "a token that is no object" end
  local tests, op = {}, nil
  for key, wanted in pairs(object) do
    local name = tostring(key):upper()
    if name == "OP" then
      op = wanted
    else
      tests[#tests + 1] = one_test(name, wanted)
    end
  end
  table.sort(tests)
  local text = table.concat(tests, " & ")
  if op == "!" then return ("[!(%s)]"):format(text ~= "" and text or "any") end
  return ("[%s]%s"):format(text, times_of(op))
end

local function pattern_of(given)
  if type(given) == "string" then return quoted(given):gsub('^"(.*)"$', "'%1'"), 1 end
  if type(given) ~= "table" or given[1] == nil then refuse "no tokens" end
  local out = {}
  for i, object in ipairs(given) do
    out[i] = token(object)
  end
  return table.concat(out, " "), #out
end

--- Reads token patterns.
-- @tparam string text
-- @tparam function each called with `{match=, words=, label=, id=, line=}` for each that can be a rule
-- @tparam function leave called with line, text and reason for each that cannot
function spacy_patterns.read(text, each, leave)
  for line, content in values.lines(text) do
    if content:find "%S" then
      local ok, result = pcall(function()
        local read, object = pcall(json.decode, content)
        if not read then refuse "no JSON" end
        if type(object) ~= "table" or type(object.label) ~= "string" then refuse 'no "label"' end
        local match, words = pattern_of(object.pattern)
        local id = object.id ~= json.null and object.id or nil
        return { match = match, words = words, label = object.label, id = id and values.text(id), line = line }
      end)
      if ok then
        each(result)
      else
        if type(result) ~= "table" then error(result, 0) end
        leave(line, content, result.reason)
      end
    end
  end
end

return spacy_patterns
