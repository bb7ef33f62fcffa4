--- Generated texts, and what `stringer tokens --explain` says of each, held against the tokenizer and against the text:
-- the lines name the tokens that a reader without `explain` finds, and a token is what its step says that it is.
local core = require "stringer.core"
local encoding = require "stringer.base.encoding"
local tokens = require "stringer.cli.tokens"

local random = {}

local PIECES = {
  "a",
  "I",
  "Word",
  "word",
  "said",
  "The",
  "U.S",
  "u.k.",
  "Gen.",
  "No.",
  "J.",
  "Inc.",
  "Jan.",
  "e.g.",
  "Ph.D.",
  "cannot",
  "n't",
  "'s",
  "’s",
  "y'all",
  "o'clock",
  ".",
  "..",
  "...",
  "…",
  "!",
  "?",
  ",",
  ";",
  ":",
  "'",
  "’",
  "‘",
  '"',
  "“",
  "”",
  "«",
  "(",
  ")",
  "[",
  "]",
  "-",
  "–",
  "—",
  "--",
  "/",
  " ",
  " ",
  " ",
  " ",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "\194\160",
  "\194\173",
  "\226\128\139",
  "\226\128\141",
  "1",
  "10",
  "3.5",
  "1,000",
  "1/2",
  "½",
  "st",
  "km",
  "pm",
  "%",
  "$",
  "£",
  "€",
  "bn",
  "@",
  "@ann",
  "#",
  "#tag",
  "http://",
  "www.",
  ".com",
  ".pdf",
  "a@b.org",
  ":)",
  "non-",
  "-day",
  "AT&T",
  "&",
  "é",
  "ß",
  "中",
  "日",
  "ア",
  "م",
  "ไ",
  "😀",
  "🇵🇰",
  "👍🏽",
  "❤️",
  "1️⃣",
  "™",
  "\255",
  "\226\130",
  "\0",
  "_",
  "*",
  "***",
  "=",
  "|",
  "~",
}

local function generate(next_random)
  local parts = {}
  for i = 1, next_random(16) do
    parts[i] = next_random(24) == 1 and string.char(next_random(256) - 1) or PIECES[next_random(#PIECES)]
  end
  return table.concat(parts)
end

local function has(language, text, property)
  for _, name in ipairs(language:properties(text)) do
    if name == property then return true end
  end
  return false
end

local function one_character(text)
  return encoding.length(text) == 1
end

-- What a step promises of its token: text, kind, the language, and the token before it if they touch.
local promises = {
  word = function(_, kind)
    return kind == "word"
  end,
  number = function(text, kind)
    return kind == "number" and text:find "[%d\128-\255]"
  end,
  clitic = function(_, kind)
    return kind == "clitic"
  end,
  split = function(_, kind)
    return kind == "word" or kind == "punct"
  end,
  whole = function(text, _, language)
    return has(language, text, "whole") or has(language, text, "emoticon")
  end,
  abbreviation = function(text, kind, language)
    local stem = text:gsub("%.$", "")
    return kind == "abbreviation" and text:find "%.$" and (#language:properties(stem) > 0 or #stem <= 4)
  end,
  initial = function(text, kind)
    return kind == "abbreviation" and text:find "^%u%.$"
  end,
  acronym = function(text, kind)
    return kind == "abbreviation" and text:find "%a%."
  end,
  url = function(text, kind)
    return kind == "url" and (text:find "^%a+:/" or text:lower():find "^www%." or text:find "%.%a+/")
  end,
  email = function(text, kind)
    return kind == "email" and text:find "^[^@]+@[^@]+$"
  end,
  host = function(text, kind)
    return kind == "url" and text:find "^[%w_%-]+%.[%w_%.%-]+$"
  end,
  file = function(text, kind, language)
    return kind == "file" and has(language, text:match "([^%.]+)$", "file")
  end,
  mention = function(text, kind)
    return kind == "mention" and text:find "^@[%w_\128-\255]"
  end,
  hashtag = function(text, kind)
    return kind == "hashtag" and text:find "^#[%w_\128-\255]"
  end,
  prefix = function(text, kind)
    return kind == "word" and text:find "[%-\226]"
  end,
  unit = function(text, kind, language, touching)
    return kind == "word"
      and (has(language, text, "currency") or has(language, text, "unit") and touching == "number")
  end,
  ordinal = function(text, kind, language)
    return kind == "ordinal" and has(language, text:match "^%d.-(%a+)$", "ordinal")
  end,
  mark = function(text, kind)
    return kind == "punct" and one_character(text)
  end,
  run = function(text, kind)
    return (kind == "punct" or kind == "symbol") and #text > 1
  end,
  symbol = function(_, kind)
    return kind == "symbol"
  end,
  emoji = function(_, kind)
    return kind == "emoji"
  end,
  ideograph = function(text, kind)
    return kind == "word" and one_character(text)
  end,
  invalid = function(text, kind)
    return kind == "invalid" and not encoding.length(text)
  end,
}

local function check(text, plain, explained, language)
  local lines, at, n = tokens.lines(explained, { explain = true }), 1, 0
  local ended, before
  for _, line in ipairs(lines) do
    local start, stop, kind, step, shown = line:match "^(%d+)%-(%d+)\t(%w+)\t[^\t]+\t[^\t]+\t(%w+)\t(.*)$"
    if start then
      n, start, stop = n + 1, tonumber(start), tonumber(stop)
      local from, to = plain:bytes(n)
      if start ~= from or stop ~= to then
        return ("token %d is %d-%d, explained as %d-%d"):format(n, from, to, start, stop)
      end
      local token = text:sub(start, stop)
      if shown ~= (token:gsub("%c", " ")) then return ("token %d is shown as %q"):format(n, shown) end
      if text:sub(at, start - 1):find "[%w%p]" then
        return ("something is left out before token %d"):format(n)
      end
      if kind ~= plain:kind(n) then
        return ("token %d is of kind %s, explained as %s"):format(n, plain:kind(n), kind)
      end
      local promise = promises[step]
      if not promise then return ("token %d has the unknown step %s"):format(n, step) end
      if not promise(token, kind, language, ended == start and before or nil) then
        return ("token %d, %q of kind %s, is not what step %s says"):format(n, token, kind, step)
      end
      at, ended, before = stop + 1, stop + 1, kind
    end
  end
  if n ~= plain:ntokens() then return ("%d tokens are explained of %d"):format(n, plain:ntokens()) end
end

--- Checks generated texts.
-- @tparam integer seed
-- @tparam integer n how many
-- @treturn nil|string what is wrong with the first that fails
-- @treturn integer tokens in all
-- @treturn table how many tokens each step made
function random.check(seed, n)
  local language = core.language(require "stringer.lang.en")
  local plain, explained = core.document(core.session {}), core.document(core.session {})
  local state, total, steps = seed % 2147483648, 0, {}
  local function next_random(limit)
    state = (state * 1103515245 + 12345) % 2147483648
    return math.floor(state / 65536) % limit + 1
  end
  for i = 1, n do
    local text = generate(next_random)
    plain:read(text, language)
    explained:read(text, language)
    explained:tag()
    local wrong = check(text, plain, explained, language)
    if wrong then return ("text %d from seed %d, %q: %s"):format(i, seed, text, wrong) end
    total = total + plain:ntokens()
    for k = 1, plain:ntokens() do
      local step = plain:step(k)
      steps[step] = (steps[step] or 0) + 1
    end
  end
  return nil, total, steps
end

return random
