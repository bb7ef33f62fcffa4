local random = require "support.random"
local stringer = require "stringer"

local TEXTS = {
  "Soldiers of Spain, who had been warned by Portugal, attacked two towns near Norway and left.",
  "Its envoy said Mali would send Spain help, and ministers who fear it asked for talks with Norway.",
  "Attacked by rebels, the town called on Portugal to send its army; nobody came.",
}
local RELATIONS = { "nsubj", "obj", "obl", "nmod", "acl", "acl:relcl", "conj", "amod", "det", "case", "mark" }
local POS = { "NOUN", "PROPN", "VERB", "PRON", "ADP" }

-- What a step leads to, told by the methods of documents: the naive way.
local naive = {}
function naive.head(doc, token, relation)
  local head, is = doc:head(token)
  return { (relation == nil or is == relation) and head or nil }
end
function naive.dependent(doc, token, relation)
  local list, n = {}, 1
  local other, is = doc:dependent(token, n)
  while other do
    if relation == nil or is == relation then list[#list + 1] = other end
    n = n + 1
    other, is = doc:dependent(token, n)
  end
  return list
end
for _, name in ipairs { "conjunct", "apposition" } do
  naive[name] = function(doc, token)
    local list, n = {}, 1
    while doc[name](doc, token, n) do
      list[n], n = doc[name](doc, token, n), n + 1
    end
    return list
  end
end
for _, name in ipairs { "subject", "object", "indirect", "agent", "oblique" } do
  naive[name] = function(doc, token)
    local list, n = {}, 1
    while doc:argument(token, name, n) do
      list[n], n = doc:argument(token, name, n), n + 1
    end
    return list
  end
end
function naive.governor(doc, token)
  return { (doc:governor(token)) }
end
function naive.self(_, token)
  return { token }
end
function naive.after(doc, token)
  return { token < doc:ntokens() and token + 1 or nil }
end
function naive.before(_, token)
  return { token > 1 and token - 1 or nil }
end

local TAKES = { head = true, dependent = true }

local function a_step(r)
  local names =
    { "head", "dependent", "conjunct", "apposition", "subject", "object", "indirect", "agent", "oblique" }
  for _, name in ipairs { "governor", "self", "after", "before", "dependent" } do
    names[#names + 1] = name
  end
  local step = { name = r:pick(names) }
  if TAKES[step.name] and r:chance(50) then step.relation = r:pick(RELATIONS) end
  if r:chance(30) then step.pos = r:pick(POS) end
  return step
end

local function written(step)
  return step.name
    .. (step.relation and "(" .. step.relation .. ")" or "")
    .. (step.pos and "[pos=" .. step.pos .. "]" or "")
end

-- All tokens that one path leads to, in order.
local function walk(doc, path, token)
  local from = { token }
  for _, step in ipairs(path) do
    local next_tokens, seen = {}, {}
    for _, at in ipairs(from) do
      for _, to in ipairs(naive[step.name](doc, at, step.relation)) do
        if not seen[to] and (not step.pos or doc.core:pos(to) == step.pos) then
          seen[to], next_tokens[#next_tokens + 1] = true, to
        end
      end
    end
    from = next_tokens
  end
  return from
end

describe("paths", function()
  it("lead where the naive way leads", function()
    local extractor, r, found = stringer.load "news", random.new(7), 0
    for _, text in ipairs(TEXTS) do
      local doc = extractor:read(text)
      for _ = 1, 400 do
        local paths, words = {}, {}
        for k = 1, r:number(2) do
          paths[k], words[k] = {}, {}
          for i = 1, r:number(3) do
            paths[k][i] = a_step(r)
            words[k][i] = written(paths[k][i])
          end
          words[k] = table.concat(words[k], ".")
        end
        local token, want = r:number(doc:ntokens()), {}
        for _, path in ipairs(paths) do
          want = want[1] and want or walk(doc, path, token)
        end
        local path = table.concat(words, "; ")
        assert.same(want, doc:follow_all(token, path), path .. " from " .. token)
        found = found + #want
      end
      doc:close()
    end
    assert.is_true(found > 100)
  end)

  it("go to the first token that each step finds", function()
    local doc = stringer.load("news"):read "Soldiers of Spain attacked Portugal near Norway."
    assert.equal(5, doc:follow(4, "object"))
    assert.equal(7, doc:follow(4, "oblique(in|near)[pos=PROPN]"))
    assert.equal(3, doc:follow(4, "agent; subject.oblique(of)"))
    assert.is_nil(doc:follow(4, "agent"))
    doc:close()
  end)

  it("are refused with a hint where they are none", function()
    local doc = stringer.load("news"):read "Spain attacked."
    assert.has_error(function()
      doc:follow(2, "subjct")
    end)
    assert.has_error(function()
      doc:follow(2, "subject(in)")
    end)
    assert.has_error(function()
      doc:follow(2, "dependent(nosuch)")
    end)
    assert.has_error(function()
      doc:follow(2, "subject[pos=")
    end)
    doc:close()
  end)
end)
