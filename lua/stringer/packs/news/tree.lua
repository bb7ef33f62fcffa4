--- Walks through the trees of sentences.
-- @module stringer.packs.news.tree

local tree = {}

-- Of a word on which a sentence without end hangs only the first are asked for, so that a walk stays short.
local MOST = 32

local function next_dependent(state)
  state.n = state.n + 1
  if state.n > MOST then return nil end
  return state.core:dependent(state.token, state.n)
end

--- `for dependent, relation in tree.dependents(core, token)`: the first 32, from left to right.
function tree.dependents(core, token)
  return next_dependent, { core = core, token = token, n = 0 }
end

local function next_oblique(state)
  state.n = state.n + 1
  if state.n > 6 then return nil end
  return state.core:oblique(state.token, state.lemmas, state.n)
end

--- `for head, case in tree.obliques(core, token, "in|at")`: the first six of them.
function tree.obliques(core, token, lemmas)
  return next_oblique, { core = core, token = token, lemmas = lemmas, n = 0 }
end

--- Whether a token has a dependent of a relation.
function tree.has(core, token, wanted)
  for _, relation in tree.dependents(core, token) do
    if wanted[relation] then return true end
  end
  return false
end

return tree
