--- Language tables: what the tokenizer and the segmenter know, and how to add to it.
-- @module stringer.lang

local set_of = require "stringer.base.set"

local lang = {}

local function copy(list)
  local out = {}
  for k, v in pairs(list) do
    out[k] = v
  end
  return out
end

--- A language table with more entries; `base` stays as it is.
--
--     local tables = lang.extend(require "stringer.lang.en", {
--       title = { "graf" },                       -- "Graf. Otto" is no end of a sentence
--       whole = { "rock&roll" },                  -- one token
--       splits = { dunno = { "dun", "no" } },     -- two tokens
--     })
--     local language = require "stringer.core".language(tables)
--
-- The names of the lists are the properties in csrc/core/tokens/language.h: abbreviation, title, reference, inner,
-- month, common, starter, unit, ordinal, prefix, suffix, clitic, proclitic, whole, emoticon, saying, subject, greeting,
-- currency, domain, file; and splits.
-- @tparam table base a language table
-- @tparam table more lists of further entries; `splits` maps a word to its pieces and overrides those of `base`
-- @tparam[opt] table less lists of entries to leave out; `splits` is a list of words here
-- @treturn table
function lang.extend(base, more, less)
  local out = {}
  for name, list in pairs(base) do
    out[name] = copy(list)
  end
  for name, list in pairs(less or {}) do
    local gone, kept = set_of(list), {}
    if name == "splits" then
      for word, pieces in pairs(out.splits or {}) do
        kept[word] = not gone[word] and pieces or nil
      end
    else
      for _, word in ipairs(out[name] or {}) do
        kept[#kept + 1] = not gone[word] and word or nil
      end
    end
    out[name] = kept
  end
  for name, list in pairs(more) do
    local into = out[name] or {}
    if name == "splits" then
      for word, pieces in pairs(list) do
        into[word] = pieces
      end
    else
      for _, word in ipairs(list) do
        into[#into + 1] = word
      end
    end
    out[name] = into
  end
  return out
end

return lang
