--- The words of a list as abbreviations are written: "Jan.".
-- @module stringer.packs.news.with_stops

--- The same words before a full stop.
-- @tparam table words a set, or anything by word
-- @treturn {[string]=boolean}
return function(words)
  local all = {}
  for word in pairs(words) do
    all[word .. "."] = true
  end
  return all
end
