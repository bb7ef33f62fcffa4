--- A small pack of nouns and clauses, and what specs ask of the texts that it reads.
local stringer = require "stringer"

local clauses = {}

--- The texts of a layer's spans with the value of a feature.
function clauses.found(extractor, text, layer, feature)
  local doc = extractor:read(text)
  local list = {}
  for i, span in ipairs(doc:spans(layer)) do
    list[i] = doc:text(span) .. (feature and "=" .. tostring(span[feature]) or "")
  end
  doc:close()
  return list
end

--- Packs loaded without the cache.
function clauses.load(...)
  local args = { ... }
  args[#args + 1] = { cache = false }
  return stringer.load((table.unpack or unpack)(args)) -- luacheck: ignore
end

function clauses.pack()
  local pack = stringer.pack "base"
  pack:lexicon("animal", { "dog", "cat", ["police dog"] = { job = "police" } })
  pack:define("VERB", [[ ("saw" | "bit") ]])
  pack:phase "nouns" {
    pack:rule "animal" {
      match = [[ "the" a:<animal> ]],
      yields = "Noun",
      fields = { name = "a.name" },
      set = { kind = "animal" },
    },
    pack:rule "thing" { match = [[ "the" "tree" ]], yields = "Noun", set = { kind = "thing" } },
  }
  pack:phase "clauses" {
    pack:rule "clause" {
      match = [[ s:<Noun> VERB o:<Noun> ]],
      yields = "Clause",
      fields = { subject = "s.name", object = "o" },
    },
  }
  pack:kind("clauses", { layer = "Clause" })
  return pack
end

return clauses
