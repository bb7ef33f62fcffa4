-- `make bench`: runs every script of spec/bench, each in a process of its own, prints a table of its figures and writes
-- them as one flat object. Usage: run.lua BENCH.json [NAME…]
local encode = require "stringer.export.encode"
local lfs = require "lfs"

local target = arg[1]
local wanted = {}
for i = 2, #arg do
  wanted[arg[i]] = true
end

local scripts = {}
for name in lfs.dir "spec/bench" do
  local base = name:match "^([%w_]+)%.lua$"
  if base and base ~= "run" and (not arg[2] or wanted[base]) then scripts[#scripts + 1] = base end
end
table.sort(scripts)

local interpreter = arg[-1] or "lua5.4"
local figures, failed = {}, false
for _, script in ipairs(scripts) do
  local pipe = assert(io.popen(("%s spec/bench/%s.lua"):format(interpreter, script)))
  for line in pipe:lines() do
    local name, value = line:match "^([%w_%.%-]+)%s+([%d%.eE+-]+)$"
    if tonumber(value) then
      figures[name] = tonumber(value)
      print(("%-40s %12s"):format(name, encode.number(tonumber(("%.4g"):format(value)))))
    else
      print(line)
    end
    io.stdout:flush()
  end
  if not pipe:close() then
    io.stderr:write("bench: spec/bench/", script, ".lua failed\n")
    failed = true
  end
end

local handle = assert(io.open(target .. ".part", "wb"))
handle:write(encode.pretty(figures, {}), "\n")
handle:close()
assert(os.rename(target .. ".part", target))
print("written to " .. target)
os.exit(failed and 1 or 0)
