-- A path that begins in the module's folder and ends in this very file, to be loaded as if it were bundled.
local stringer = require "stringer"
local pack = stringer.pack(io and "b" or "a")
if io then
  ESCAPED = true
  return pack
end -- luacheck: ignore
pack:uses("lua/stringer" .. ("/.."):rep(30) .. "/proc/self/cwd/spec/fuzz/escapes/uses_by_prefix.lua")
return pack
