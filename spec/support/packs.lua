--- Pack files written for a spec, and the errors that loading them gives.
local packs = {}

local made = {}

--- Writes a pack file and returns its name.
function packs.file(text)
  local name = os.tmpname()
  os.remove(name)
  name = name .. ".lua"
  made[#made + 1] = name
  local handle = assert(io.open(name, "wb"))
  handle:write(text)
  handle:close()
  return name
end

--- Removes all files written.
function packs.clean()
  for _, name in ipairs(made) do
    os.remove(name)
  end
  made = {}
end

--- The message of an error with the name of the file taken out.
function packs.message(name, f, ...)
  local ok, e = pcall(f, ...)
  assert(not ok, "no error was raised")
  local text = tostring(e)
  while name and text:find(name, 1, true) do
    local from, to = text:find(name, 1, true)
    text = text:sub(1, from - 1) .. "FILE" .. text:sub(to + 1)
  end
  return text
end

--- The message of an error that names the place of the call, without that place.
function packs.misuse(f, ...)
  local place, message = packs.message(nil, f, ...):match "^(%S*packs%.lua:%d+): (.*)$"
  assert(place, "the error does not tell where the call stands")
  return message
end

return packs
