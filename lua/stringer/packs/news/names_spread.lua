--- One sense in a document: what the surroundings of one mention of an unknown name tell holds for its other mentions, also where
-- a capital alone tells nothing.
-- @module stringer.packs.news.names_spread

local SHORTEST = 4

--- The type that evidence gives a name, by its text; what comes first counts.
local function senses_of(spans)
  local senses = {}
  for _, span in ipairs(spans) do
    if span.by == "context" then
      local text = span.doc:text(span)
      senses[text] = senses[text] or span.type
    end
  end
  return senses
end

local function retype(doc, span, type)
  doc:remove(span)
  return doc:add("Name", span.first, span.last, { type = type, by = "context" })
end

--- Names that are covered by no other, wherever they stand as whole tokens.
local function add_again(doc, text, name, type, covered)
  local core, from = doc.core, 1
  while true do
    local start, stop = text:find(name, from, true)
    if not start then return end
    from = stop + 1
    local first, last = core:token_at(start), core:token_at(stop)
    if first and last and not covered[first] and not covered[last] and core:text(first, last) == name then
      doc:add("Name", first, last, { type = type, by = "again" })
      for i = first, last do covered[i] = true end
    end
  end
end

return function(doc)
  local unknown, covered, any = {}, {}, false
  for _, span in ipairs(doc:spans "Name") do
    if span.by == "context" or span.by == "form" then
      unknown[#unknown + 1] = span
      any = true
    end
    for i = span.first, span.last do covered[i] = true end
  end
  if not any then return end
  local senses, types, names = senses_of(unknown), {}, {}
  for _, span in ipairs(unknown) do
    local text = doc:text(span)
    local type = senses[text] or span.type
    if type ~= span.type and span.by == "form" then retype(doc, span, type) end
    if not types[text] then
      types[text] = type
      names[#names + 1] = text
    end
  end
  local text = doc:text()
  for _, name in ipairs(names) do
    if #name >= SHORTEST then add_again(doc, text, name, types[name], covered) end
  end
end
