-- Scores what the peers have read against the gold. Usage: score.lua FOLDER; prints NAME.MEASURE FIGURE, in per cent:
-- tokens and sentences of a corpus as F1 of exact spans, golden rules as the share of cases read without a fault.
-- A peer's file has a line D for each text, T and a token, S and a sentence, or S alone behind the tokens of a
-- sentence. Places are counted in bytes that are no white space, so that what stands between tokens does not matter; a
-- piece that the peer has changed is looked for near the place where it should be.
local bench = require "support.bench"
local cjson = require "cjson"
local lfs = require "lfs"

local folder = arg[1]
local NEAR = 200

-- ASCII space and controls, no-break and thin spaces, marks without a shape.
local function dense(text)
  return (
    text
      :gsub("[%z\1-\32]+", "")
      :gsub("\194[\160\173]", "")
      :gsub("\226\128[\128-\143\168-\175]", "")
      :gsub("\239\187\191", "")
  )
end

local gold = {}
for line in io.lines(folder .. "/gold.jsonl") do
  local doc = cjson.decode(line)
  local at, n, place = 1, 0, {}
  for _, code in utf8.codes(doc.text) do
    place[n] = at
    n, at = n + 1, at + #dense(utf8.char(code))
  end
  place[n] = at
  local item = { corpus = doc.corpus, text = dense(doc.text) }
  for _, kind in ipairs { "tokens", "sentences" } do
    if doc[kind] then
      item[kind] = {}
      for _, span in ipairs(doc[kind]) do
        item[kind][place[span[1]] .. "-" .. place[span[2]]] = true
      end
    end
  end
  gold[#gold + 1] = item
end

-- Where the piece stands in the text, from `at` on.
local function locate(text, at, piece)
  if text:sub(at, at + #piece - 1) == piece then return at, at + #piece end
  local start = text:sub(at, at + NEAR + #piece):find(piece, 1, true)
  if start then return at + start - 1, at + start - 1 + #piece end
  return at, math.min(at + #piece, #text + 1)
end

local function read(path)
  local docs, item = {}, nil
  for line in io.lines(path) do
    local sign, piece = line:sub(1, 1), dense(line:sub(3))
    if sign == "D" then
      item = {
        tokens = {},
        sentences = {},
        at = { T = 1, S = 1 },
        opened = 1,
        text = assert(gold[#docs + 1], path).text,
      }
      docs[#docs + 1] = item
    elseif sign == "S" and piece == "" then
      if item.at.T > item.opened then item.sentences[item.opened .. "-" .. item.at.T] = true end
      item.opened = item.at.T
    elseif piece ~= "" then
      local from, to = locate(item.text, item.at[sign], piece)
      if sign == "T" and item.at.T == item.opened then item.opened = from end
      item.at[sign] = to
      item[sign == "T" and "tokens" or "sentences"][from .. "-" .. to] = true
    end
  end
  assert(#docs == #gold, path .. ": documents are missing")
  return docs
end

local function size(set)
  local n = 0
  for _ in pairs(set) do
    n = n + 1
  end
  return n
end

for name in lfs.dir(folder .. "/read") do
  if name:sub(1, 1) ~= "." then
    local sums = {}
    for i, doc in ipairs(read(folder .. "/read/" .. name)) do
      for _, kind in ipairs { "tokens", "sentences" } do
        local wanted = gold[i][kind]
        if wanted and next(doc[kind]) then
          local key = kind .. "/" .. gold[i].corpus
          local sum = sums[key] or { both = 0, wanted = 0, found = 0, cases = 0, right = 0 }
          local both, n, m = 0, size(wanted), size(doc[kind])
          for span in pairs(doc[kind]) do
            both = both + (wanted[span] and 1 or 0)
          end
          sum.both, sum.wanted, sum.found = sum.both + both, sum.wanted + n, sum.found + m
          sum.cases, sum.right = sum.cases + 1, sum.right + ((both == n and both == m) and 1 or 0)
          sums[key] = sum
        end
      end
    end
    for key, sum in pairs(sums) do
      if key == "sentences/golden_rules" then
        bench.figure(name .. "." .. key, 100 * sum.right / sum.cases)
      else
        bench.figure(name .. "." .. key, 200 * sum.both / (sum.wanted + sum.found))
      end
    end
  end
end
