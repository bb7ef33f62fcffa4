-- Prints what the peers did. Usage: table.lua FIGURES SCORES
local speed, scores, order = {}, {}, {}
for line in io.lines(arg[1]) do
  local group, name, what, value = line:match "^(%w[%w_]*)%.([%w_]+)%.([%w_]+) ([%d%.e+-]+)$"
  if group then
    if not order[group] then order[group] = {} end
    if what == "mb_per_s" then table.insert(order[group], name) end
    speed[group .. "." .. name .. "." .. what] = tonumber(value)
  end
end
local measures = {}
for line in io.lines(arg[2]) do
  local name, measure, value = line:match "^([%w_]+)%.([%w_/]+) ([%d%.e+-]+)$"
  scores[name .. "." .. measure] = tonumber(value)
  measures[measure] = true
end

local function figure(value, format)
  return value and format:format(value) or "-"
end

local titles = {
  read = "Tokens and sentences",
  tagged = "Tokens, sentences and parts of speech",
  rules = "1,000 rules over words, from text to matches",
  tagged_rules = "1,000 rules, with parts of speech",
  phrases = "10,000 literal phrases, from text to matches",
}
local columns = {}
for _, measure in ipairs {
  "sentences/golden_rules",
  "tokens/gum",
  "sentences/gum",
  "tokens/ewt",
  "sentences/ewt",
  "tokens/own",
  "sentences/own",
} do
  if measures[measure] then columns[#columns + 1] = measure end
end
local heads = { ["sentences/golden_rules"] = "golden rules" }

for _, group in ipairs { "read", "tagged", "rules", "tagged_rules", "phrases" } do
  local ours = speed[group .. ".stringer.mb_per_s"]
  io.write("\n", titles[group], "\n", ("  %-20s %8s %9s"):format("", "MB/s", "stringer"))
  for _, measure in ipairs(group == "read" and columns or { "matches" }) do
    io.write(("%15s"):format(heads[measure] or measure))
  end
  io.write "\n"
  for _, name in ipairs(order[group] or {}) do
    local rate = speed[group .. "." .. name .. ".mb_per_s"]
    io.write(("  %-20s %8.3f %8.1fx"):format(name, rate, ours / rate))
    if group == "read" then
      for _, measure in ipairs(columns) do
        io.write(("%15s"):format(figure(scores[name .. "." .. measure], "%.1f")))
      end
    else
      io.write(("%15s"):format(figure(speed[group .. "." .. name .. ".matches"], "%d")))
    end
    io.write "\n"
  end
end
print [[

`stringer`: how many times as fast as the peer stringer is. Scores in per cent: F1 of exact spans; golden rules: share of cases.
Rules: wink-nlp leaves out the third of the rules that have a gap; compromise always tags. Phrases: pyahocorasick and
Hyperscan find bytes, inside of words too, and know no tokens; Hyperscan and ICU are C that is handed its text ready.
ICU's speed is that of both iterators; pySBD splits sentences only.]]
