--- Facts as tables of tab-separated values, as `stringer.export.csv` has them.
-- @module stringer.export.tsv

local csv = require "stringer.export.csv"

return {
  name = "tsv",
  extension = "tsv",
  configure = function(options)
    return csv.configure(options, { separator = "\t", ending = "\n", name = "tsv" })
  end,
}
