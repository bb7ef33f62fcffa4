--- Packs inside a sandbox: each declaration is noted with its place, and the host makes it again on its side, with its
-- checks.
-- @module stringer.guest.pack

-- Declarations that are complete when they are called.
local METHODS = {
  "uses",
  "words",
  "layer",
  "lexicon",
  "extend",
  "define",
  "predicate",
  "value",
  "step",
  "kind",
  "override",
  "disable",
  "examples",
  "verbs",
  "patterns",
  "identity",
}

return function(tools, values)
  local packs, list, notes, names = {}, {}, {}, {}
  local Pack = { __name = "stringer.pack", __metatable = "stringer.pack" }
  Pack.__index = Pack
  Pack.__tostring = function(p) return "pack " .. p.name end

  local function note(what, ...)
    local arguments, n = {}, select("#", ...)
    for i = 1, n do
      local value = (select(i, ...))
      -- Neither may nil be lost nor can it be the value of a key.
      arguments[i] = value == nil and { [""] = "nil" } or values.out(value)
    end
    notes[#notes + 1] = { what = what, frames = tools.frames(), arguments = arguments, n = n }
    return #notes
  end

  local function check(self, method)
    if not names[self] then
      error(("pack:%s: it is called with a colon: pack:%s(…)"):format(method, method), 3)
    end
  end

  function packs.new(name)
    local p = { name = name }
    list[#list + 1] = p
    local number = #list
    names[p] = number
    values.mark(p, function() return { [""] = "pack", number } end)
    note("new", number, name)
    return tools.globals.setmetatable(p, Pack)
  end

  for _, method in ipairs(METHODS) do
    Pack[method] = function(self, ...)
      check(self, method)
      note(method, names[self], ...)
      return self
    end
  end

  function Pack:include(part)
    check(self, "include")
    if type(part) ~= "function" then
      error(
        "pack:include: a function of the pack is expected, not a "
          .. type(part)
          .. ": does its file `return function(pack) … end`?",
        2
      )
    end
    part(self)
    return self
  end

  -- A rule stands for the note of its body.
  local function rule_of(id)
    local r = {}
    values.mark(r, function() return { [""] = "rule", id } end)
    return r
  end

  function Pack:rule(name, body)
    check(self, "rule")
    local open = note("rule", names[self], name)
    if body ~= nil then return rule_of(note("body", open, body)) end
    return function(content) return rule_of(note("body", open, content)) end
  end

  function Pack:phase(name, options)
    check(self, "phase")
    local open = note("phase", names[self], name, options)
    return function(rules)
      note("rules", open, rules)
      return self
    end
  end

  --- What was declared, and what the file returned, as it crosses.
  function packs.declared(value)
    return { notes = notes, value = value == nil and { [""] = "nil" } or values.out(value), kind = type(value) }
  end

  return packs
end
