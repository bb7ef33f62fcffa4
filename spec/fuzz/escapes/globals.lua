-- What a sandbox does not have.
local pack = require "stringer".pack "a"
for _, name in ipairs {
  "io",
  "os",
  "package",
  "debug",
  "load",
  "loadstring",
  "loadfile",
  "dofile",
  "collectgarbage",
  "print",
  "rawset",
  "rawget",
  "setfenv",
  "getfenv",
  "newproxy",
  "module",
  "jit",
  "ffi",
  "bit32",
  "warn",
  "gcinfo",
} do
  if _G[name] ~= nil then error("there is " .. name) end
end
for _, name in ipairs { "dump", "gfind" } do
  if string[name] then error("there is string." .. name) end
end
for _, name in ipairs { "foreach", "foreachi", "getn", "setn", "maxn" } do
  if table[name] then error("there is table." .. name) end
end
if math.random or coroutine.close then error "there is more" end
for _, name in ipairs {
  "io",
  "os",
  "debug",
  "ffi",
  "jit",
  "lfs",
  "lpeg",
  "stringer.core",
  "stringer.pack",
  "stringer.base.errors",
  "../x",
  "/etc/passwd",
  "",
  "a/b",
  "\0",
} do
  if pcall(require, name) then error("there is the module " .. name) end
end
return pack
