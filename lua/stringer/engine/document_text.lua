--- Methods of documents that answer what the text says: its tokens, sentences and blocks.
-- @submodule stringer.document

local Document = {}

--- The text as it stands: of a span, of tokens, or all of it.
-- @tparam[opt] table|integer first a span, or the first token
-- @tparam[opt] integer last token, inclusive
-- @treturn string
function Document:text(first, last)
  if first == nil then return self._text end
  if type(first) == "table" then
    first, last = first.first, first.last
  end
  return self.core:text(first, last)
end

--- Lemmas of tokens with blanks between.
-- @tparam integer first
-- @tparam[opt] integer last inclusive
-- @treturn string
function Document:lemmas(first, last) return self.core:lemma(first, last) end

--- Folded texts of tokens, a blank where white space stands between them.
-- @tparam integer first
-- @tparam[opt] integer last inclusive
-- @treturn string
function Document:folded(first, last) return self.core:folded(first, last) end

--- All tokens.
-- @treturn table list of `{start=, stop=, text=, kind=, pos=, lemma=, space=}`, bytes from 1, inclusive
function Document:tokens()
  local core, list = self.core, {}
  for i = 1, core:ntokens() do
    local start, stop, kind, pos, space = core:token(i)
    list[i] = {
      start = start,
      stop = stop,
      text = core:text(i),
      kind = kind,
      pos = pos,
      lemma = core:lemma(i),
      space = space,
    }
  end
  return list
end

--- One property of all tokens as a list, made once: what reads many tokens gets at them without a call each.
-- @tparam string what "folded", "lemma" or "pos"
-- @treturn table list of strings, the caller's to read, not to change; `pos` is false where no tagger ran
function Document:column(what)
  local column = self._columns[what]
  if not column then
    column = self.core:column(what)
    self._columns[what] = column
  end
  return column
end

--- Corrects what the tagger says of a token: phases that come later and the dossier see it so, and its sentence is
-- parsed by it.
-- @tparam integer i the token
-- @tparam string pos the universal part of speech
-- @tparam[opt] string lemma that which the tagger gives the word as this part of speech by default
-- @tparam[opt] string why for `explain`
function Document:set_pos(i, pos, lemma, why)
  local before = self.core:pos(i)
  self._columns.pos, self._columns.lemma = nil, nil
  local tagger = self.extractor.tagger
  self.core:set_pos(i, pos, lemma or tagger and tagger:lemma(self.core:text(i), pos) or self.core:lemma(i))
  self:note_edit({ first = i, last = i }, ("tagged %s instead of %s"):format(pos, before or "nothing"), why)
end

--- How many tokens there are.
-- @treturn integer
function Document:ntokens() return self.core:ntokens() end

--- All sentences.
-- @treturn table list of `{first=, last=}`, tokens, inclusive
function Document:sentences()
  local core, list = self.core, {}
  for k = 1, core:nsentences() do
    local first, last = core:sentence(k)
    list[k] = { first = first, last = last }
  end
  return list
end

--- All blocks.
-- @treturn table list of `{first=, last=, kind=}`, tokens, inclusive
function Document:blocks()
  local core, list = self.core, {}
  for k = 1, core:nblocks() do
    local first, last, kind = core:block(k)
    list[k] = { first = first, last = last, kind = kind }
  end
  return list
end

--- The number of the sentence that a token stands in.
-- @tparam integer token
-- @treturn integer
function Document:sentence_of(token) return self.core:sentence_of(token) end

--- Tokens of a sentence.
-- @tparam integer k its number, from 1
-- @treturn integer first
-- @treturn integer last, inclusive
function Document:sentence(k) return self.core:sentence(k) end

--- The number of the block that a token stands in.
-- @tparam integer token
-- @treturn integer
function Document:block_of(token) return self.core:block_of(token) end

return Document
