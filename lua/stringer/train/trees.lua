--- Reads trees of Universal Dependencies and turns them into those that the parser learns: they have fewer labels, and
-- the last word of a name is its head.
local set_of = require "stringer.base.set"

local trees = {}

--- The labels that the parser knows. The first is that of the root.
trees.LABELS = {
  "root",
  "nsubj",
  "nsubj:pass",
  "obj",
  "iobj",
  "obl",
  "obl:agent",
  "obl:unmarked",
  "nmod",
  "nmod:poss",
  "appos",
  "conj",
  "cc",
  "case",
  "mark",
  "det",
  "amod",
  "advmod",
  "aux",
  "aux:pass",
  "cop",
  "compound",
  "compound:prt",
  "nummod",
  "flat",
  "fixed",
  "acl",
  "acl:relcl",
  "advcl",
  "ccomp",
  "xcomp",
  "csubj",
  "expl",
  "parataxis",
  "dep",
}

local KNOWN = set_of(trees.LABELS)

local OTHER = {
  ["nmod:unmarked"] = "obl:unmarked",
  ["nmod:tmod"] = "obl:unmarked",
  ["obl:npmod"] = "obl:unmarked",
  ["obl:tmod"] = "obl:unmarked",
  ["nmod:npmod"] = "obl:unmarked",
  ["nmod:desc"] = "compound",
  goeswith = "flat",
  list = "parataxis",
  discourse = "advmod",
  ["nsubj:outer"] = "dep",
  vocative = "parataxis",
  reparandum = "dep",
  orphan = "dep",
  dislocated = "dep",
  punct = "dep",
}

--- The parser's label for one of Universal Dependencies.
function trees.label(name)
  if KNOWN[name] then return name end
  local short = name:match "^[^:]+"
  return OTHER[name] or KNOWN[short] and short or OTHER[short] or "dep"
end

--- "Barack ← Obama" becomes "Barack → Obama": the last noun is the head, as in every other noun phrase.
local function turn_name(s, first)
  local last = first
  for i = first + 1, #s.words do
    if s.heads[i] == first and s.labels[i] == "flat" then
      if i ~= last + 1 or s.pos[i] ~= "PROPN" then return end
      last = i
    end
  end
  if last == first then return end
  for i = 1, #s.words do
    if s.heads[i] == first and (i < first or i > last) then s.heads[i] = last end
  end
  s.heads[last], s.labels[last] = s.heads[first], s.labels[first]
  for i = first, last - 1 do
    s.heads[i], s.labels[i] = last, "compound"
  end
end

--- Turns a tree into one that the parser learns, in place.
-- @tparam table s `words`, `pos`, `heads` (0 is the root) and `labels`
function trees.prepare(s)
  for i = 1, #s.words do
    s.labels[i] = trees.label(s.labels[i])
  end
  for i = 1, #s.words do
    if s.pos[i] == "PROPN" and s.labels[i] ~= "flat" then turn_name(s, i) end
  end
end

local ROW = "^(%d+)\t([^\t]*)\t[^\t]*\t([^\t]*)\t([^\t]*)\t[^\t]*\t(%d+)\t([^\t]*)"

local function new() return { words = {}, pos = {}, tags = {}, heads = {}, labels = {} } end

--- Reads CoNLL-U.
-- @tparam string path of the file
-- @tparam function visit called with each sentence: `words`, `pos`, `tags` (of the Penn Treebank), `heads` (0 is the
--   root), `labels`, and the number of its `document`, counted from 1
-- @raise when the file cannot be read, or a head lies outside its sentence
function trees.read(path, visit)
  local s, document, number = new(), 0, 0
  local function done()
    if #s.words > 0 then
      for _, head in ipairs(s.heads) do
        if head > #s.words then
          error("train: " .. path .. ":" .. number .. ": a head outside the sentence that ends here", 0)
        end
      end
      s.document = document
      visit(s)
      s = new()
    end
  end
  for line in assert(io.lines(path)) do
    number = number + 1
    if line:find "^# newdoc" then document = document + 1 end
    local id, form, pos, tag, head, label = line:match(ROW)
    if line == "" then
      done()
    elseif id then
      local n = #s.words + 1
      s.words[n], s.pos[n], s.tags[n], s.heads[n], s.labels[n] = form, pos, tag, tonumber(head), label
    end
  end
  done()
end

return trees
