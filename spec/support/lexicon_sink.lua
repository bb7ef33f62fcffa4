-- lexicon_sink.lua: what the readers of lexicon sources are given in specs: writes down what they call.
local sink = {}

local function text_of(features)
  local parts = {}
  for key, value in pairs(features or {}) do
    parts[#parts + 1] = ("%s=%s"):format(key, tostring(value))
  end
  table.sort(parts)
  return table.concat(parts, " ")
end

-- Collects entries as "line lexicon: A | B {key=value} case plural", reports as "line: message".
function sink.new()
  local got = { entries = {}, reports = {}, dropped = 0, matched = {} }
  function got.entry(_, _, line, lexicon, variants, features, options)
    local text = ("%d %s: %s {%s}"):format(line, lexicon, table.concat(variants, " | "), text_of(features))
    if options and options.case then text = text .. " " .. options.case end
    if options and options.plural then text = text .. " plural" end
    got.entries[#got.entries + 1] = text
  end
  function got.report(_, _, line, message)
    got.reports[#got.reports + 1] = ("%d: %s"):format(line, message)
  end
  function got.note(_, _, line, message)
    got.reports[#got.reports + 1] = ("%d: note: %s"):format(line, message)
  end
  function got.drop()
    got.dropped = got.dropped + 1
  end
  function got.match(_, lexicon, policy)
    got.matched[lexicon] = policy
  end
  return got
end

-- What a reader makes of a text.
function sink.read(reader, text, options, name)
  local got = sink.new()
  reader.read(text, name or "test", got, options)
  return got
end

return sink
