--- The engine in the form in which stringer's specs compare it with the oracle.
local core = require "stringer.core"
local random = require "support.random"

local engine = {}

local session = core.session {}
for _, key in ipairs { "k", "m" } do
  session:expose(key)
end
local document = core.document(session)
local language
local marked, generation = 0, nil

local function mark_types()
  if session:generation() ~= generation then
    marked, generation = 0, session:generation()
  end
  for id in session:new_types(marked) do
    local mask = 0
    for bit in pairs(random.marks(session:type_text(id))) do
      mask = mask + 2 ^ bit
    end
    session:set_marks(id, math.floor(mask))
    marked = marked + 1
  end
end

-- The document of a lattice: its blocks are paragraphs, and sentences are where the segmenter sees them.
local function read(lattice)
  language = language or core.language(require "stringer.lang.en")
  local parts = {}
  for _, block in ipairs(lattice.blocks) do
    local words = {}
    for i = block[1], block[2] do
      words[#words + 1] = lattice.tokens[i].text
    end
    parts[#parts + 1] = table.concat(words, " ")
  end
  document:read(table.concat(parts, "\n\n"), language)
  document:tag(nil)
  mark_types()
  assert(document:ntokens() == #lattice.tokens, "the tokenizer sees other tokens")
  for i, token in ipairs(lattice.tokens) do
    document:set_pos(i, token.pos, token.lemma)
  end
  for i, span in ipairs(lattice.spans) do
    document:add_span(span.layer, span.first, span.last, span.features, i)
  end
end

--- Gives a lattice the sentences and blocks that the engine sees in its text.
function engine.prepare(lattice)
  read(lattice)
  for _, field in ipairs { "sentences", "blocks" } do
    local list = {}
    local count, range = document["n" .. field], document[field:sub(1, -2)]
    for i = 1, count(document) do
      local first, last = range(document, i)
      list[i] = { first, last }
    end
    lattice[field] = list
  end
  for _, block in ipairs(lattice.blocks) do
    lattice.tokens[block[1]].line = true -- blocks are the lines of the text
  end
end

local function program_of(rules, options)
  return assert(
    core.program { name = "compared", policy = options.policy, scope = options.scope, rules = rules }
  )
end

local function matches_of(flat, names)
  local matches, at = {}, 1
  while flat[at] do
    local match = { rule = flat[at], first = flat[at + 1], last = flat[at + 2], captures = {} }
    local count = flat[at + 3]
    at = at + 4
    for i = 1, count do
      match.captures[i] =
        { name = names[flat[at]], first = flat[at + 1], last = flat[at + 2], ref = flat[at + 3] }
      at = at + 4
    end
    matches[#matches + 1] = match
  end
  return matches
end

--- A matcher that reads one lattice after the other.
-- @treturn function of a lattice to its matches
-- @treturn userdata the matcher
function engine.reader(rules, options)
  local program = program_of(rules, options)
  local names, matcher = program:captures(), core.matcher(program, options.budget)
  return function(lattice)
    read(lattice)
    return matches_of(matcher:run(document), names)
  end, matcher
end

--- As `oracle.run`.
function engine.run(rules, lattice, options)
  return engine.reader(rules, options)(lattice)
end

return engine
