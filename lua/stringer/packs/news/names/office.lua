--- Who is in office on the date of the text. Entries say from when to when, by year or by day; a former minister speaks
-- for no government.
-- @module stringer.packs.news.names.office

--- Whether a day lies in the time of an entry: "1999", "1999-05" and "1999-05-01" are compared as far as they go; both
-- ends count.
local function in_office(day, entry)
  local from, to = entry.from and tostring(entry.from), entry.to and tostring(entry.to)
  return (not from or day:sub(1, #from) >= from) and (not to or day:sub(1, #to) <= to)
end

--- What an entry of `leader` tells about a person in a text.
-- @tparam document doc
-- @tparam table span the name
-- @treturn ?string code
-- @treturn ?string role
return function(doc, span)
  local day = doc.date and doc.date.text
  if not day then return span.code, span.role end
  local of
  for _, entry in ipairs(doc:features_at("leader", span.first, span.last)) do
    if in_office(day, entry) then return entry.code, entry.role end
    of = of or entry.of or (entry.code and entry.code:sub(1, 3))
  end
  return of, nil
end
