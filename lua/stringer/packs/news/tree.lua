--- Walks through the trees of sentences.
-- @module stringer.packs.news.tree

local tree = {}

--- `for dependent, relation in tree.dependents(core, token)`: the first 32, from left to right.
function tree.dependents(core, token) return core.next_dependent, core, -token end

local function none() return nil end

local function next_oblique(state)
  state.n = state.n + 1
  if state.n > 6 then return nil end
  return state.core:oblique(state.token, state.lemmas, state.n)
end

--- `for head, case in tree.obliques(core, token, "in|at")`: the first six of them.
function tree.obliques(core, token, lemmas)
  if not core:oblique(token, lemmas, 1) then return none end -- mostly
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
