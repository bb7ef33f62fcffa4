-- The README's examples of patterns, row by row. `ACCEPT=1` prints the table with what really matches.
local core = require "stringer.core"
local syntax = require "stringer.pattern.syntax"

local README = os.getenv "README" or "README.md"

-- What a tagger and earlier phases would have found in the examples.
local forms = {
  left = { "VERB", "leave" },
  said = { "VERB", "say" },
  say = { "VERB", "say" },
  told = { "VERB", "tell" },
}
local phrases = {
  { { "ana", "silva" }, "Person", { country = "BRA" } },
  { { "omar", "haddad" }, "Person", { country = "EGY" } },
  { { "more", "than", "200" }, "Quantity", { value = 200, mod = "MORE_THAN" } },
}

local session = core.session {}
for _, key in ipairs { "country", "value", "mod" } do
  session:expose(key)
end
local doc = core.document(session)
local language = core.language(require "stringer.lang.en")

local function add_phrases()
  for i = 1, doc:ntokens() do
    for _, phrase in ipairs(phrases) do
      local last = i + #phrase[1] - 1
      local found = last <= doc:ntokens()
      for k, word in ipairs(phrase[1]) do
        found = found and doc:folded(i + k - 1) == word
      end
      if found then doc:add_span(phrase[2], i, last, phrase[3], 0) end
    end
  end
end

local function add_quotes_and_numbers()
  local opened
  for i = 1, doc:ntokens() do
    if doc:folded(i) == '"' then
      if opened then doc:add_span("Quote", opened, i, {}, 0) end
      opened = not opened and i or nil
    elseif doc:kind(i) == "number" then
      doc:add_span("Quantity", i, i, { value = tonumber(doc:text(i)) }, 0)
    end
  end
end

local function read(text)
  doc:read(text, language)
  doc:tag(nil)
  for i = 1, doc:ntokens() do
    local form = forms[doc:folded(i)]
    if form then doc:set_pos(i, form[1], form[2]) end
  end
  add_phrases()
  add_quotes_and_numbers()
end

local function text_of(first, last)
  return last < first and "" or doc:text(first, last)
end

-- The matches of a pattern as the third column shows them.
local function matches_of(source, text)
  local made, err = syntax.parse(source)
  if not made then error(syntax.render(err, source, README)) end
  read(text)
  local program = assert(core.program { name = "example", policy = "longest", rules = { { pattern = made } } })
  local names, flat, shown, at = program:captures(), core.matcher(program):run(doc), {}, 1
  while flat[at] do
    local match, captures = "`" .. text_of(flat[at + 1], flat[at + 2]) .. "`", {}
    local count = flat[at + 3]
    at = at + 4
    for i = 1, count do
      captures[i] = ("%s: %s"):format(names[flat[at]], text_of(flat[at + 1], flat[at + 2]))
      at = at + 4
    end
    shown[#shown + 1] = match .. (captures[1] and " (" .. table.concat(captures, ", ") .. ")" or "")
    shown[#shown] = shown[#shown]:gsub(": ([,)])", ":%1")
  end
  return shown[1] and table.concat(shown, "; ") or "nothing"
end

local function rows()
  local list, inside = {}, false
  for line in io.lines(README) do
    if line:find("^| pattern | example text | matches |") then
      inside = true
    elseif not line:find("^|") then
      inside = false
    elseif inside and not line:find("^|%-") then
      local plain = line:gsub("\\|", "\1")
      local source, text, matches = plain:match("^| `(.-)` | (.-) | ?(.-) ?|$")
      assert(source, "a row that cannot be read: " .. line)
      list[#list + 1] =
        { source = source:gsub("\1", "|"), text = text, matches = matches:gsub("\1", "|"), line = line }
    end
  end
  return list
end

describe("the README's table of patterns", function()
  local list = rows()

  for _, row in ipairs(list) do
    it(row.source .. " / " .. row.text, function()
      local found = matches_of(row.source, row.text)
      if os.getenv "ACCEPT" then
        print(("| `%s` | %s | %s |"):format(row.source:gsub("|", "\\|"), row.text, found))
      else
        assert.equal(row.matches, found)
      end
    end)
  end

  it("is there", function()
    assert.is_true(#list >= 20)
  end)
end)
