--- `stringer test`: runs the examples of packs.
-- @module stringer.cli.test

local errors = require "stringer.base.errors"
local loading = require "stringer.cli.loading"
local terminal = require "stringer.cli.terminal"

local test = { name = "test" }

--- Adds the arguments.
-- @param parser argparse's
function test.register(parser)
  parser:summary "Run the examples of packs."
  parser:description "Runs the examples that the rules of a pack carry. The exit status is 1 if one fails."
  parser:epilog "Example:\n   stringer test ./casualties.lua"
  parser:argument("packs", "Names or files of packs; news by default."):args "*"
  loading.register_sandbox(parser)
end

local function place(failure)
  if not failure.file then return "" end
  return failure.file .. (failure.line and ":" .. failure.line or "") .. ": "
end

local function shown(value)
  if value == nil then return "nothing" end
  if type(value) ~= "table" then return tostring(value) end
  return require "stringer.export.encode".line(value, {})
end

-- For a rule that should have fired and did not, shows how far it got.
local function tell_why(extractor, failure)
  if failure.got ~= nil or not failure.expected then return end
  local ok, told = pcall(extractor.explain, extractor, failure.text, failure.rule, { date = failure.date })
  if ok and not told.fired then terminal.say("    " .. tostring(told):gsub("\n", "\n    ")) end
end

local function tell(extractor, failure)
  local rule = type(failure.rule) == "table" and (failure.rule.id or failure.rule.name) or failure.rule
  terminal.say(("%s%s"):format(place(failure), rule or ""))
  if failure.text then terminal.say("    text:     " .. failure.text) end
  if failure.message then
    terminal.say("    " .. tostring(failure.message):gsub("\n", "\n    "))
  else
    terminal.say("    expected: " .. shown(failure.expected))
    terminal.say("    got:      " .. shown(failure.got))
    tell_why(extractor, failure)
  end
end

--- Runs the command.
-- @tparam table args as parsed
-- @treturn integer the exit status
function test.run(args)
  local names, status = args.packs[1] and args.packs or { "news" }, 0
  for _, name in ipairs(names) do
    local extractor = loading.load { pack = { name }, sandbox = args.sandbox }
    if not extractor then return 2 end
    -- The pack itself, not those that it uses: it was asked for last.
    local asked = extractor.packs[#extractor.packs].pack
    local ok, result = xpcall(function() return extractor:test(asked) end, terminal.trace)
    if not ok then
      if result == terminal.INTERRUPTED then error(result, 0) end
      terminal.complain(errors.is(result) and result or name .. ": " .. tostring(result))
      return 2
    end
    for _, failure in ipairs(result.failures) do
      tell(extractor, failure)
    end
    local untested = result.untested > 0 and ("; rules without examples: %d"):format(result.untested) or ""
    terminal.say(("%s: %d passed, %d failed%s"):format(asked.name, result.passed, result.failed, untested))
    if result.failed > 0 then status = 1 end
  end
  return status
end

return test
