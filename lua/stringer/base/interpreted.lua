--- Keeps the module's own Lua out of LuaJIT's compiler.
--
-- The work is done in C, and what is left in Lua runs too briefly to be worth compiling: a thousand articles take a
-- quarter more time where it is compiled. LuaJIT as of March 2022, which Debian 12 has, also makes wrong code of a loop
-- over `pairs` and crashes (mended in LuaJIT's 5e3c45c4 of April 2022). The host's own code is compiled as before.
-- @module stringer.base.interpreted

local interpreted = {}

local OWN = "^stringer%."

-- A searcher of `require`: finds the module's files as Lua does, and marks their functions for the interpreter.
local function search(compiler, next_searcher)
  return function(name)
    if not name:find(OWN) then return nil end
    local chunk, path = next_searcher(name)
    if type(chunk) == "function" then compiler.off(chunk, true) end
    return chunk, path
  end
end

local used = false

--- From now on `require` loads files of this module for the interpreter. Changes nothing where Lua is not LuaJIT.
function interpreted.use()
  local compiler = package.loaded.jit
  if used or not compiler then return end
  used = true
  local searchers = rawget(package, "loaders") -- the second finds files of Lua
  table.insert(searchers, 2, search(compiler, searchers[2]))
end

return interpreted
