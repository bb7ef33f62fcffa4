--- Documents, matches and spans inside a sandbox: copies of what the host says of them, and requests.
-- @module stringer.guest.document

-- Methods of documents that the host answers with plain values, spans, matches and places among them.
local ASKED = {
  "lemmas",
  "folded",
  "tokens",
  "column",
  "set_pos",
  "ntokens",
  "sentences",
  "blocks",
  "sentence_of",
  "sentence",
  "block_of",
  "spans",
  "by_token",
  "after",
  "within",
  "at",
  "features_at",
  "value_at",
  "has",
  "capture",
  "captured",
  "remove",
  "add",
}

return function(tools, values)
  local documents, open = {}, {}
  local ask, setmetatable, rawset, rawget = tools.ask, tools.globals.setmetatable, tools.rawset, tools.rawget
  local unpack = table.unpack or unpack -- luacheck: ignore
  local come_in

  local function listed(...) return { n = select("#", ...), ... } end

  -- Spans ----------------------------------------------------------------------------------------------------------

  local Span = { __name = "stringer.span", __metatable = "stringer.span" }
  local home = {} -- span → its document's record and the number that the host knows it by

  -- What the host did not send at once: the features of a span that another names, and captures.
  function Span.__index(span, key)
    local at = home[span]
    if not at then return nil end
    if key == "captures" then
      local captures = come_in(at.record, ask("captures", at.record.number, at.number))
      rawset(span, "captures", captures)
      return captures
    end
    if at.complete then return nil end
    at.complete = true
    come_in(at.record, ask("features", at.record.number, at.number))
    return rawget(span, key)
  end

  local function span_of(record, told)
    local number = told[1]
    local span = record.spans[number]
    if not span then
      span = setmetatable({}, Span)
      local at = { record = record, number = number, complete = false }
      record.spans[number], home[span] = span, at
      values.mark(span, function() return { [""] = "span", number } end)
    end
    if told.features then
      home[span].complete = true
      for key, value in next, told.features do
        rawset(span, key, come_in(record, value))
      end
    end
    for _, key in ipairs { "layer", "first", "last", "id", "rule" } do
      rawset(span, key, told[key])
    end
    rawset(span, "doc", record.doc)
    return span
  end

  -- Places ---------------------------------------------------------------------------------------------------------

  local function mark_place(record, place, tell)
    record.places[#record.places + 1] = place
    values.mark(place, tell)
  end

  local function place_of(record, told)
    local place = told.place
    mark_place(record, place, function()
      local copy = {}
      for key, value in next, place do
        copy[key] = values.out(value, 1)
      end
      return { [""] = "place", told[1], told[2], copy }
    end)
    return place
  end

  -- Matches --------------------------------------------------------------------------------------------------------

  local Match = { __name = "stringer.match", __metatable = "stringer.match" }
  Match.__index = Match

  local function match_of(record, told)
    return setmetatable({
      doc = record.doc,
      rule = told.rule,
      first = told.first,
      last = told.last,
      date = record.doc.date,
      _captures = told.captures,
      _features = told.features,
    }, Match)
  end

  local function all(m, name)
    local list = m._captures[name]
    if not list then error(("the pattern has no capture `%s`"):format(tostring(name)), 3) end
    return list
  end

  function Match:features()
    local record, list = open[self.doc._number], {}
    for key, value in pairs(self._features) do
      list[key] = come_in(record, value)
    end
    return list
  end

  function Match:has(name)
    local list = self._captures[name]
    return list ~= nil and list[1] ~= nil
  end

  function Match:range(name)
    if name == nil then return self.first, self.last end
    local c = all(self, name)[1]
    if c then return c.first, c.last end
  end

  function Match:ranges(name)
    local list = {}
    for i, c in ipairs(all(self, name)) do
      list[i] = { first = c.first, last = c.last }
    end
    return list
  end

  function Match:places(into, keys)
    for name, pair in pairs(keys) do
      local c = self._captures[name] and self._captures[name][1]
      if c and not into[pair[1]] then
        into[pair[1]], into[pair[2]] = c.first, c.last
      end
    end
    return into
  end

  local function told_of(m, name, method)
    if name == nil then return m.doc[method](m.doc, m.first, m.last) end
    local c = all(m, name)[1]
    if c then return m.doc[method](m.doc, c.first, c.last) end
  end

  function Match:text(name) return told_of(self, name, "text") end
  function Match:lemma(name) return told_of(self, name, "lemmas") end

  function Match:span(name)
    local c = all(self, name)[1]
    return c and c.span and come_in(open[self.doc._number], c.span) or nil
  end

  function Match:spans(name)
    local list = {}
    for _, c in ipairs(all(self, name)) do
      if c.span then list[#list + 1] = come_in(open[self.doc._number], c.span) end
    end
    return list
  end

  -- Documents ------------------------------------------------------------------------------------------------------

  local kinds = {
    span = span_of,
    match = match_of,
    place = place_of,
  }

  --- A value of the host's as it is here.
  function come_in(record, value)
    if type(value) ~= "table" then return value end
    local kind = rawget(value, "")
    if kind then return kinds[kind](record, value) end
    for key, part in next, value do
      if type(part) == "table" then value[key] = come_in(record, part) end
    end
    return value
  end

  local Document = { __name = "stringer.document", __metatable = "stringer.document" }

  function Document.__newindex(doc, key, value)
    if Document[key] ~= nil then error(("a document's `%s` cannot be replaced"):format(tostring(key)), 2) end
    rawset(doc, key, value)
  end
  Document.__index = Document

  local function request(doc, method, ...)
    local record = open[type(doc) == "table" and doc._number or 0]
    if not record then
      error(("document:%s: it is called with a colon, of a document that is open"):format(method), 0)
    end
    local arguments = listed(...)
    for i = 1, arguments.n do
      arguments[i] = values.out(arguments[i], 1)
    end
    local results = listed(ask(method, record.number, unpack(arguments, 1, arguments.n)))
    for i = 1, results.n do
      results[i] = come_in(record, results[i])
    end
    return unpack(results, 1, results.n)
  end

  -- An error gets the line that called the method.
  local function settled(ok, ...)
    if ok then return ... end
    error((tostring((...)):gsub("^stringer[%w_.]*:%d+: ", "")), 4)
  end

  local function asked(doc, method, ...) return settled(pcall(request, doc, method, ...)) end

  for _, method in ipairs(ASKED) do
    Document[method] = function(self, ...)
      local results = listed(asked(self, method, ...)) -- no tail call: the line is to be found
      return unpack(results, 1, results.n)
    end
  end

  function Document:text(first, last)
    if first == nil then
      local record = open[self._number]
      record.text = record.text or asked(self, "text")
      return record.text
    end
    return asked(self, "text", first, last)
  end

  function Document:matches(layer)
    local list, i = asked(self, "matches", layer), 0
    return function()
      i = i + 1
      return list[i]
    end
  end

  function Document:ref(first, last, fact)
    if type(first) == "table" then
      first, last, fact = first.first, first.last, last
    end
    local place = asked(self, "ref", first, last)
    if not fact then return place end
    for key, value in next, place do
      rawset(fact, key, value)
    end
    mark_place(open[self._number], fact, function()
      local told = values.out(place)
      for key, value in next, fact do
        told[3][key] = values.out(value, 1)
      end
      return told
    end)
    return fact
  end
  Document.place = Document.ref

  function Document:fact(span, fact)
    fact = self:ref(span.first, span.last, fact)
    fact.rule = span.rule and span.rule.id
    return fact
  end

  function Document.dossier() error("a document's dossier cannot be had in a sandbox", 2) end
  function Document.close() error("a document cannot be closed in a sandbox", 2) end

  --- A document of the host's: told by its number, and by what it is where it is new.
  function documents.open(told)
    local record = open[told.number]
    if not record then
      record = { number = told.number, spans = {}, places = {} }
      record.doc = setmetatable(
        { _number = told.number, id = told.id, title = told.title, date = told.date, problems = {} },
        Document
      )
      open[told.number] = record
    end
    return record.doc
  end

  --- A value that goes with one.
  function documents.value(told, value) return come_in(open[told.number], value) end

  --- A match in one.
  function documents.match(told)
    documents.open(told.document)
    return match_of(open[told.document.number], told)
  end

  --- Forgets a document that the host has closed.
  function documents.forget(number)
    local record = open[number]
    if not record then return end
    for _, span in next, record.spans do
      home[span] = nil
      values.unmark(span)
    end
    for _, place in ipairs(record.places) do
      values.unmark(place)
    end
    open[number] = nil
  end

  return documents
end
