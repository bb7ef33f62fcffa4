--- `stringer tokens`: the tokens of a text with kind, tag and lemma, as rules see them.
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
  parser:description(
    "Shows the tokens of texts, one a line: place in bytes (both ends, from 1), kind, part of"
      .. " speech, lemma and"
      .. " the token itself; an empty line ends a sentence."
  )
  parser:epilog('Example:\n   echo "She didn\'t say so." | stringer tokens --explain')
  parser:argument("files", "Files to read; - is standard input, which is read when none is named."):args "*"
  parser:flag(
    "--arguments",
    "Name the head of each token and its relation to it, and tell the arguments of each verb below its sentence."
  )
  parser:flag("--explain", "Name the step of the tokenizer that made each token, and say where blocks begin.")
end

local function row(doc, i, options)
  local start, stop = doc:bytes(i)
  local cells = { ("%d-%d"):format(start, stop), doc:kind(i), doc:pos(i) or "-", doc:lemma(i) or "-" }
  if options.explain then cells[#cells + 1] = doc:step(i) end
  if options.arguments then
    local head, relation = doc:head(i)
    cells[#cells + 1] = relation or "-"
    cells[#cells + 1] = head and doc:text(head) or "-"
  end
  cells[#cells + 1] = (doc:text(i):gsub("[%c]", " "))
  return table.concat(cells, "\t")
end

-- Below a sentence: "# left: subject They, oblique on Monday; future, negative".
local function arguments_row(doc, verb)
  local flat, told = doc:argument_list(verb), {}
  for k = 1, #flat, 4 do
    told[#told + 1] = flat[k]
      .. " "
      .. (flat[k + 2] and flat[k + 2] .. " " or "")
      .. doc:text(flat[k + 3] or flat[k + 1])
  end
  if #told == 0 then return nil end
  local modality, marks = doc:modality(verb), {}
  if doc:voice(verb) == "passive" then marks[#marks + 1] = "passive" end
  if modality ~= "asserted" then marks[#marks + 1] = modality end
  if doc:negation(verb) then marks[#marks + 1] = "negative" end
  return ("# %s: %s%s"):format(
    doc:text(verb),
    table.concat(told, ", "),
    #marks > 0 and "; " .. table.concat(marks, ", ") or ""
  )
end

--- What the command prints of a document.
-- @param doc a document of the core that has been read
-- @tparam[opt] table options `explain`: the steps of the tokenizer, and where blocks begin; `arguments`: heads,
-- relations, arguments
-- @treturn {string,...} lines
function tokens.lines(doc, options)
  options = options or {}
  local block, out = 0, {}
  for k = 1, doc:nsentences() do
    local first, last = doc:sentence(k)
    if options.explain and doc:block_of(first) ~= block then
      block = doc:block_of(first)
      out[#out + 1] = "# " .. (select(3, doc:block(block)) or "block")
    end
    for i = first, last do
      out[#out + 1] = row(doc, i, options)
    end
    if options.arguments then
      for i = first, last do
        out[#out + 1] = arguments_row(doc, i)
      end
    end
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
  if args.arguments then doc:use_syntax(core.syntax(extractor.bundled_parser(), language)) end
  local status = 0
  for unit in input.units(input.names(args), { kind = "text", most = 64e6 }) do
    if unit.problem then
      terminal.complain(unit.place .. ": " .. unit.problem)
      status = 1
    else
      doc:read(unit.raw, language)
      doc:tag(tagger)
      for _, line in ipairs(tokens.lines(doc, args)) do
        terminal.say(line)
      end
    end
  end
  return status
end

return tokens
