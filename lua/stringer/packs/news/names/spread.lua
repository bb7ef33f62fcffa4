--- One sense in a document: what the surroundings of one mention of an unknown name tell holds for its other mentions,
-- also where a capital alone tells nothing.
-- @module stringer.packs.news.names.spread

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

--- What a company is called after its first mention: without its suffix, or by its first word if that is no common one.
local function add_companies(doc, senses, names)
  local core, all = doc.core, doc:spans "Name"
  for k = 1, #all do
    local span = all[k]
    if span.type == "organization" and span.first < span.last and doc:has("company_suffix", span.last) then
      local last = span.last - 1
      if core:text(last) == "," then last = last - 1 end
      for _, name in ipairs { core:text(span.first, last), core:text(span.first) } do
        if
          #name >= SHORTEST
          and not senses[name]
          and not (last > span.first and doc:has("common_word", span.first))
        then
          senses[name] = "organization"
          names[#names + 1] = name
        end
      end
    end
  end
end

-- Last words that many teams have and that mean other things as well.
local COMMON_LAST =
  { City = true, Town = true, County = true, State = true, Park = true, Club = true, Team = true }

--- What a team is called after its first mention: "the Twins".
local function add_teams(doc, senses, names, full)
  local core, all = doc.core, doc:spans "Name"
  for k = 1, #all do
    local span = all[k]
    if span.type == "organization" and span.first < span.last and span.code and span.code:find "SPT$" then
      local word = core:text(span.last)
      if #word >= SHORTEST and not senses[word] and not COMMON_LAST[word] and word:find "^%u%l" then
        senses[word], full[word] = "organization", span
        names[#names + 1] = word
      end
    end
  end
end

local HE = { he = true, she = true, his = true, her = true }

-- Whether a name without evidence is the first of its sentence and the next one begins with a pronoun for a person.
local function taken_up(doc, span, first_of)
  local core, sentence = doc.core, doc:sentence_of(span.first)
  if span.by ~= "form" or first_of[sentence] ~= span.first or sentence == core:nsentences() then
    return false
  end
  return HE[core:folded((core:sentence(sentence + 1)))] == true
end

-- The first name of each sentence.
local function firsts(doc)
  local first_of, all = {}, doc:spans "Name"
  for k = #all, 1, -1 do
    first_of[doc:sentence_of(all[k].first)] = all[k].first
  end
  return first_of
end

local function retype(doc, span, type)
  doc:remove(span, "of the type that another mention has")
  return doc:add("Name", span.first, span.last, { type = type, by = "context" })
end

--- Names that are covered by no other, wherever they stand as whole tokens.
local function add_again(doc, names, types, full)
  local core, by_word, words, covered = doc.core, {}, {}, doc:by_token "Name"
  for _, name in ipairs(names) do
    local word = name:match "^[^%s%-]+"
    if #name >= SHORTEST then
      local list = by_word[word] or {}
      by_word[word], words[word] = list, true
      list[#list + 1] = name
    end
  end
  local text = doc:text()
  for _, i in ipairs(core:find(words, covered)) do
    local start = not covered[i] and core:bytes(i, i)
    for _, name in ipairs(start and by_word[core:text(i)] or {}) do
      local last = text:sub(start, start + #name - 1) == name and core:token_at(start + #name - 1)
      if last and not covered[i] and not covered[last] and core:text(i, last) == name then
        local team = full[name]
        doc:add(
          "Name",
          i,
          last,
          { type = types[name], by = "again", name = team and team.name, code = team and team.code }
        )
        for k = i, last do
          covered[k] = true
        end
      end
    end
  end
end

return function(doc)
  local unknown, all = {}, doc:spans "Name"
  for k = 1, #all do
    local by = all[k].by
    if by == "context" or by == "form" then unknown[#unknown + 1] = all[k] end
  end
  local senses, types, names, full = senses_of(unknown), {}, {}, {}
  local first_of = #unknown > 0 and firsts(doc) or nil
  for _, span in ipairs(unknown) do
    local text = doc:text(span)
    if not senses[text] and span.first == span.last and taken_up(doc, span, first_of) then
      senses[text] = "person"
    end
  end
  add_companies(doc, senses, names)
  add_teams(doc, senses, names, full)
  if #unknown == 0 and #names == 0 then return end
  for _, name in ipairs(names) do
    types[name] = "organization"
  end
  for _, span in ipairs(unknown) do
    local text = doc:text(span)
    local type = senses[text] or span.type
    if type ~= span.type and span.by == "form" then retype(doc, span, type) end
    if not types[text] then
      types[text] = type
      names[#names + 1] = text
    end
  end
  -- A longer name before the one that begins it.
  table.sort(names, function(a, b)
    if #a ~= #b then return #a > #b end
    return a < b
  end)
  add_again(doc, names, types, full)
end
