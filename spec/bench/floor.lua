-- What other programs need for less work, over the same text: no figure of ours means anything without these.
local bench = require "support.bench"
local lpeg = require "lpeg"

local texts, bytes = bench.texts()

-- `wc -w`, over enough text that the start of its process does not count.
local path = os.tmpname()
local handle = assert(io.open(path, "wb"))
local all = table.concat(texts, "\n")
local times = math.max(1, math.ceil(3e7 / #all))
for _ = 1, times do
  handle:write(all, "\n")
end
handle:close()
bench.rate("floor.wc", times * (#all + 1), function()
  assert(os.execute("wc -w < " .. path .. " > /dev/null"))
end)
os.remove(path)

-- Words with their positions, by LPeg.
local letter = lpeg.R("az", "AZ", "09", "\128\255") + lpeg.S "'-"
local word = lpeg.Cp() * letter ^ 1 * lpeg.Cp()
local words = lpeg.Ct((word + (1 - letter)) ^ 0)
bench.rate("floor.lpeg", bytes, function()
  for _, text in ipairs(texts) do
    words:match(text)
  end
end)

-- A copy of every byte.
local copies = 20
bench.rate("floor.copy", bytes * copies, function()
  for _ = 1, copies do
    for _, text in ipairs(texts) do
      local _ = text .. "."
    end
  end
end)
