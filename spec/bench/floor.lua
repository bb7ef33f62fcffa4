-- What other programs need for less work, over the same text: no figure of ours means anything without these.
local bench = require "support.bench"
local lpeg = require "lpeg"

local texts, bytes = bench.texts()

-- `wc -w`, over enough text that the start of its process does not count.
local path = os.tmpname()
local handle = assert(io.open(path, "wb"))
local all = table.concat(texts, "\n")
local times = math.max(1, math.ceil(3e7 / #all))
for _ = 1, times do handle:write(all, "\n") end
handle:close()
bench.rate("floor.wc", times * (#all + 1), function() assert(os.execute("wc -w < " .. path .. " > /dev/null")) end)
os.remove(path)

-- ICU's iterators over words and over sentences: breaks alone, no table of words.
local icu = (os.getenv "BUILD" or "build") .. "/bench/icu"
if io.open(icu) then
  local file = os.tmpname()
  handle = assert(io.open(file, "wb"))
  for _, text in ipairs(texts) do handle:write((text:gsub("%z", " ")), "\0") end
  handle:close()
  for name, what in pairs { ["floor.icu"] = "words", ["floor.icu_sentences"] = "sentences" } do
    local pipe = assert(io.popen(("%s %s %s"):format(icu, what, file)))
    bench.figure(name .. ".mb_per_s", assert(pipe:read "n", "no figure from " .. icu))
    pipe:close()
  end
  os.remove(file)
end

-- Words with their positions, by LPeg.
local letter = lpeg.R("az", "AZ", "09", "\128\255") + lpeg.S "'-"
local word = lpeg.Cp() * letter ^ 1 * lpeg.Cp()
local words = lpeg.Ct((word + (1 - letter)) ^ 0)
bench.rate("floor.lpeg", bytes, function()
  for _, text in ipairs(texts) do words:match(text) end
end)

-- A copy of every byte.
local copies = 20
bench.rate("floor.copy", bytes * copies, function()
  for _ = 1, copies do
    for _, text in ipairs(texts) do local _ = text .. "." end
  end
end)
