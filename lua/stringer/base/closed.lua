--- Stands in for the core of a closed document. Each use of it raises an error at the place where the module was
-- called.
-- @module stringer.base.closed

local errors = require "stringer.base.errors"

local function refuse() errors.raise { message = "the document is closed" } end

return setmetatable({}, { __metatable = false, __index = refuse, __newindex = refuse })
