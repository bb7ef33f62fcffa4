--- Methods of documents that answer who does what to whom: trees, arguments, verbs, phrases.
--
-- A sentence is parsed when it is first asked about. Tokens are numbered from 1; a phrase is told by its head, the word
-- that its other words depend on, and @{document:phrase} gives its bounds. A missing argument is nil. With
-- `stringer.load(…, { arguments = false })`, and where no tagger runs, nothing is there.
--
--     local subject, object = doc:arguments(verb)
--     if subject then print(doc:text(doc:phrase(subject))) end
-- @submodule stringer.document

local core = require "stringer.core"
local errors = require "stringer.base.errors"
local paths = require "stringer.pack.paths"

local Document = {}

--- The arguments of a verb as they stand in its clause: the subject of a passive is its subject. What a conjoined verb
-- shares ("They came and left"), what an infinitive or participle takes from the verb above it ("They want to leave")
-- and the noun that a relative clause modifies ("the town that they left") are among them. Of conjuncts, the first is
-- told; @{document:conjunct} tells the others.
-- @tparam integer token the verb; nouns have arguments, too ("their talks with Rome": see @{document:oblique})
-- @treturn integer|nil head of the subject
-- @treturn integer|nil head of the object
-- @treturn integer|nil head of the indirect object
-- @treturn integer|nil head of the agent: by whom, in the passive
function Document:arguments(token) return self.core:arguments(token) end

--- The arguments of a verb as they would stand in the active: the agent of a passive is its logical subject, the
-- subject of a passive is its logical object or, where it has an object besides ("She was given a prize"), its logical
-- indirect object.
-- @tparam integer token
-- @treturn integer|nil head of the subject
-- @treturn integer|nil head of the object
-- @treturn integer|nil head of the indirect object
function Document:logical(token) return self.core:logical(token) end

--- The n-th argument of one role.
-- @tparam integer token
-- @tparam string role "subject", "object", "indirect", "agent", "oblique", "possessor"
-- @tparam[opt=1] integer n
-- @treturn integer|nil its head
-- @treturn string|nil lemmas of its prepositions, as "because of"
-- @treturn integer|nil the first preposition
-- @treturn string "own", "shared", "controlled", "relative" or "modified": how the verb comes by it
function Document:argument(token, role, n) return self.core:argument(token, role, n) end

--- The n-th oblique of a verb, or complement of a noun or adjective, by its prepositions: `doc:oblique(attack,
-- "on|against")`.
-- @tparam integer token
-- @tparam[opt] string lemmas parted by `|`; any by default, also none ("left on *Monday*" and "left *Monday*")
-- @tparam[opt=1] integer n
-- @treturn integer|nil its head
-- @treturn string|nil lemmas of its prepositions
-- @treturn integer|nil the first preposition
-- @treturn string how the verb comes by it
function Document:oblique(token, lemmas, n) return self.core:oblique(token, lemmas, n) end

--- What a token is to the word that it depends on.
-- @tparam integer token
-- @treturn string|nil its role
-- @treturn integer the word
-- @treturn integer|nil its first preposition
function Document:role(token) return self.core:role(token) end

--- The head of a token in the tree of its sentence, and the relation to it, in the terms of Universal Dependencies.
-- @tparam integer token
-- @treturn integer|nil the head; nil for a root and for punctuation
-- @treturn string|nil the relation; nil for punctuation
function Document:head(token) return self.core:head(token) end

--- The n-th dependent of a token from the left.
-- @tparam integer token
-- @tparam[opt=1] integer n
-- @treturn integer|nil the dependent
-- @treturn string its relation
function Document:dependent(token, n) return self.core:dependent(token, n) end

--- Corrects the tree of a sentence: arguments that are asked for later, and the dossier, follow it.
-- @tparam integer token
-- @tparam integer|nil head a token of the same sentence that does not depend on the first; nil makes it a root
-- @tparam[opt] string relation that of the token by default
-- @tparam[opt] string why for `explain`
function Document:set_head(token, head, relation, why)
  local before = self.core:head(token)
  self.core:set_head(token, head, relation)
  local function named(i) return i and ('"%s"'):format(self.core:text(i)) or "nothing" end
  self:note_edit(
    { first = token, last = token },
    ("hung on %s instead of %s"):format(named(head), named(before)),
    why
  )
end

-- Paths that were followed, ready for the core: they are words of programs, so they are few.
local compiled = {}

local function complain(near, message, ...)
  errors.raise { message = ("path %q: "):format(near) .. message:format(...) }
end

local function path_of(text)
  local program = compiled[text]
  if program then return program end
  local steps = paths.read(text, {}, complain)
  for _, step in ipairs(steps) do
    step.node = nil
  end
  program = assert(core.program { name = text, rules = {}, paths = { steps } })
  compiled[text] = program
  return program
end

--- Where a path leads from a token: `doc:follow(verb, "object|oblique(with)[pos=NOUN]; subject")`. Each step goes to
-- the first token that it finds.
-- @tparam integer token
-- @tparam string path as in `args` of a rule, without the capture
-- @treturn integer|nil
function Document:follow(token, path) return self.core:follow(compiled[path] or path_of(path), token) end

--- The same, to every token that the path leads to, at most 32.
-- @tparam integer token
-- @tparam string path
-- @treturn {integer,...}
function Document:follow_all(token, path) return self.core:follow_all(compiled[path] or path_of(path), token) end

--- The voice of a verb.
-- @tparam integer token
-- @treturn string "active" or "passive"
function Document:voice(token) return self.core:voice(token) end

--- What negates a verb in its own clause: "not", "no soldiers", "nobody", "without". Verbs that deny what others say
-- ("failed to") are what @{document:governor} tells.
-- @tparam integer token
-- @treturn string "negative" or "positive"
-- @treturn integer|nil the word that negates it
function Document:polarity(token)
  local by = self.core:negation(token)
  return by and "negative" or "positive", by
end

--- How a verb is asserted by the auxiliaries and the conjunction of its own clause.
-- @tparam integer token
-- @treturn string "asserted", "future", "conditional", "demanded" or "possible"
-- @treturn integer|nil the word that says so
function Document:modality(token) return self.core:modality(token) end

--- What governs the clause of a verb: the verb or noun that it is a complement or an adjunct of; conjoined verbs share
-- it.
-- @tparam integer token
-- @treturn integer|nil the word
-- @treturn string|nil the relation to it: "xcomp", "ccomp", "advcl", "acl:relcl" …
function Document:governor(token) return self.core:governor(token) end

--- The clause that a token stands in, with the clauses within it.
-- @tparam integer token
-- @treturn integer first token
-- @treturn integer last token, inclusive
-- @treturn integer its predicate
function Document:clause(token) return self.core:clause(token) end

--- The bounds of a phrase.
-- @tparam integer head
-- @tparam[opt] string how "base" is what stands before the head and the rest of a name, "phrase" (the default) that and
-- its complements ("of …", "in …"), "whole" also appositions, conjuncts and clauses; prepositions before it belong to
-- none
-- @treturn integer first token
-- @treturn integer last token, inclusive
function Document:phrase(head, how) return self.core:phrase(head, how) end

--- The n-th token that is conjoined with a token; the token itself does not count.
-- @tparam integer token
-- @tparam[opt=1] integer n
-- @treturn integer|nil
function Document:conjunct(token, n) return self.core:conjunct(token, n) end

--- The n-th apposition of a token: "Ana Silva, the *mayor*".
-- @tparam integer token
-- @tparam[opt=1] integer n
-- @treturn integer|nil
function Document:apposition(token, n) return self.core:apposition(token, n) end

return Document
