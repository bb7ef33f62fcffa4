--- The captures of a match, in the flat list that a matcher gives: from position `p` on it holds the rule, first, last,
-- the number of captures, and for each the number of its name, first, last and the span that it is (0 for none).
-- @module stringer.engine.captures

local core = require "stringer.core"

local captures = {}

--- The first occurrence of a capture that holds a token.
-- @function find
-- @tparam table flat
-- @tparam integer p position of the match
-- @tparam integer name its number
-- @treturn ?integer its position, nil if it holds nothing
captures.find = core.captures.find

--- All occurrences of a capture that hold a token.
-- @function all
-- @treturn table list of positions
captures.all = core.captures.all

--- A match once for each occurrence of a capture: as if it had no other.
-- @treturn table list of matches, each a flat list of its own, at position 1
function captures.each(flat, p, name)
  local list = {}
  for _, wanted in ipairs(captures.all(flat, p, name)) do
    local one, at = { flat[p], flat[p + 1], flat[p + 2], 0 }, p + 4
    for _ = 1, flat[p + 3] do
      if flat[at] ~= name or at == wanted then
        one[4] = one[4] + 1
        for k = 0, 3 do
          one[#one + 1] = flat[at + k]
        end
      end
      at = at + 4
    end
    list[#list + 1] = one
  end
  return list
end

--- All captures of a match as a table: name → `{first=, last=, span=}`, or a list of these where there are several.
-- @tparam table doc document
-- @tparam table flat
-- @tparam integer p position of the match
-- @tparam table names of captures by number
-- @treturn table
function captures.table(doc, flat, p, names)
  local t, at = {}, p + 4
  for _ = 1, flat[p + 3] do
    local first, last, ref = flat[at + 1], flat[at + 2], flat[at + 3]
    if last >= first then
      local name = names[flat[at]]
      local c = { first = first, last = last, span = ref ~= 0 and doc:span_of(ref, first, last) or nil }
      local known = t[name]
      if not known then
        t[name] = c
      elseif known.first then
        t[name] = { known, c }
      else
        known[#known + 1] = c
      end
    end
    at = at + 4
  end
  return t
end

return captures
