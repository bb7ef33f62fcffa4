--- `stringer tokens`: what the engine reads a text as, before any rule.
-- @module stringer.cli.tokens

local core = require "stringer.core"
local extractor = require "stringer.dossier.extractor"
local input = require "stringer.cli.input"
local terminal = require "stringer.cli.terminal"

local tokens = { name = "tokens" }

--- Adds the arguments.
-- @param parser argparse's
function tokens.register(parser)
  parser:summary "Show the tokens of texts."
  parser:description("Shows the tokens of texts, one a line: place in bytes (both ends, from 1), kind, part of"
    .. " speech, lemma and"
    .. " the token itself; an empty line ends a sentence.")
  parser:epilog("Example:\n   echo \"She didn't say so.\" | stringer tokens --explain")
  parser:argument("files", "Files to read; - is standard input, which is read when none is named."):args "*"
  parser:flag("--explain", "Name the step of the tokenizer that made each token, and say where blocks begin.")
end

local function row(doc, i, explain)
  local start, stop = doc:bytes(i)
  local cells = { ("%d-%d"):format(start, stop), doc:kind(i), doc:pos(i) or "-", doc:lemma(i) or "-" }
  if explain then cells[#cells + 1] = doc:step(i) end
  cells[#cells + 1] = (doc:text(i):gsub("[%c]", " "))
  return table.concat(cells, "\t")
end

--- What the command prints of a document.
-- @param doc a document of the core that has been read
-- @tparam[opt] boolean explain the steps of the tokenizer, and where blocks begin
-- @treturn {string,...} lines
function tokens.lines(doc, explain)
  local block, out = 0, {}
  for k = 1, doc:nsentences() do
    local first, last = doc:sentence(k)
    if explain and doc:block_of(first) ~= block then
      block = doc:block_of(first)
      out[#out + 1] = "# " .. (select(3, doc:block(block)) or "block")
    end
    for i = first, last do out[#out + 1] = row(doc, i, explain) end
    out[#out + 1] = ""
  end
  return out
end

--- Runs the command.
-- @tparam table args as parsed
-- @treturn integer the exit status
function tokens.run(args)
  local language, tagger = core.language(require "stringer.lang.en"), extractor.bundled_tagger()
  local doc = core.document(core.session {})
  local status = 0
  for unit in input.units(input.names(args), { kind = "text", most = 64e6 }) do
    if unit.problem then
      terminal.complain(unit.place .. ": " .. unit.problem)
      status = 1
    else
      doc:read(unit.raw, language)
      doc:tag(tagger)
      for _, line in ipairs(tokens.lines(doc, args.explain)) do terminal.say(line) end
    end
  end
  return status
end

return tokens
