--- Trees that are built from the head outwards, and read off as sentences.
local tree = {}

--- A word without dependents.
function tree.node(word, pos) return { word = word, pos = pos, left = {}, right = {} } end

--- Puts a dependent before all that is there.
function tree.before(head, child, label)
  child.label = label
  table.insert(head.left, 1, child)
  return head
end

--- Puts a dependent behind all that is there.
function tree.after(head, child, label)
  child.label = label
  table.insert(head.right, child)
  return head
end

function tree.word_before(head, word, pos, label) return tree.before(head, tree.node(word, pos), label) end

function tree.word_after(head, word, pos, label) return tree.after(head, tree.node(word, pos), label) end

function tree.comma(head) return tree.word_after(head, ",", "PUNCT", "punct") end

--- Puts a dependent behind all that is there, between commas.
function tree.apart(head, child, label)
  tree.word_before(child, ",", "PUNCT", "punct")
  tree.after(head, child, label)
  head.open = true -- the second comma stands where more follows
  return head
end

local function read(node, s, parents)
  for _, child in ipairs(node.left) do
    read(child, s, parents)
    parents[child] = node
  end
  local n = #s.words + 1
  s.words[n], s.pos[n], s.nodes[n] = node.word, node.pos, node
  node.at = n
  for _, child in ipairs(node.right) do
    read(child, s, parents)
    parents[child] = node
  end
  -- An apposition ends with a comma unless a mark of punctuation follows; which one, the sentence decides.
  if node.open then
    local m = #s.words + 1
    s.words[m], s.pos[m] = ",", "PUNCT"
    s.nodes[m] = { word = ",", label = "punct", closing = true }
    parents[s.nodes[m]] = node
  end
end

local function drop_doubled(s)
  local kept = { words = {}, pos = {}, nodes = {} }
  for i = 1, #s.words do
    if not (s.nodes[i].closing and (not s.words[i + 1] or s.pos[i + 1] == "PUNCT")) then
      local n = #kept.words + 1
      kept.words[n], kept.pos[n], kept.nodes[n] = s.words[i], s.pos[i], s.nodes[i]
      s.nodes[i].at = n
    end
  end
  return kept
end

--- Reads a tree off.
-- @treturn table `words`, `pos`, `heads` (0 is the root) and `labels`; the first word begins with a capital letter
function tree.sentence(root)
  local parents = {}
  local s = { words = {}, pos = {}, nodes = {} }
  read(root, s, parents)
  s = drop_doubled(s)
  s.heads, s.labels = {}, {}
  for i, node in ipairs(s.nodes) do
    local parent = parents[node]
    s.heads[i], s.labels[i] = parent and parent.at or 0, parent and node.label or "root"
  end
  s.nodes = nil
  for i = 1, #s.words do
    if s.pos[i] ~= "PUNCT" then
      s.words[i] = s.words[i]:gsub("^%l", string.upper)
      break
    end
  end
  return s
end

return tree
