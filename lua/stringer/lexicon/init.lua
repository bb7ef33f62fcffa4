--- Lexicons: phrases with features, compiled to one file that is mapped into memory.
--
-- The core's lexicon has the methods `match(doc [, base])`, `entry(id)`, `find(doc)`, `names()`, `count()`, `stat()`,
-- `verify()` and `close()`. A span that it adds has `ref` = 2^31 + base + id: with several lexicons, give each the
-- number of entries of those before it as its base, and @{lexicon.resolve} finds the entry again.
-- @module stringer.lexicon

local core = require "stringer.core"

local lexicon = {
  build = require "stringer.lexicon.build",
  cache = require "stringer.lexicon.cache",
}

--- 2^31, which tells the refs of lexicons from others.
lexicon.REF = 2147483648

--- The id of an entry in one of several lexicons by the ref of a span.
-- @tparam integer ref
-- @tparam {integer,...} bases of the lexicons, ascending
-- @treturn integer|nil which of the lexicons; nil if the ref is none of a lexicon
-- @treturn integer id of its entry
function lexicon.resolve(ref, bases)
  local at = ref - lexicon.REF
  if at <= 0 then return nil end
  for i = #bases, 1, -1 do
    if at > bases[i] then return i, at - bases[i] end
  end
  return nil
end

--- The entries of a phrase.
-- @tparam userdata compiled the core's lexicon
-- @tparam string phrase
-- @tparam[opt] userdata language the core's; by default English
-- @treturn {integer,...} ids
function lexicon.find(compiled, phrase, language)
  local doc = core.document(core.session {})
  doc:read(phrase, language or core.language(require "stringer.lang.en"))
  local ids = compiled:find(doc)
  doc:close()
  return ids
end

return lexicon
