-- SIGINT and SIGTERM end a run whatever it is at: here a function of C that would take years.

local HANGING = [[
local pack = require "stringer".pack "hanging"
pack:step("never", function() return (("a"):rep(60)):find((".-"):rep(20) .. "b") end)
return pack
]]

describe("a run that hangs", function()
  local pack, text, out

  setup(function()
    pack, text, out = os.tmpname() .. ".lua", os.tmpname(), os.tmpname() .. ".jsonl"
    for name, content in pairs { [pack] = HANGING, [text] = "It rains." } do
      local handle = io.open(name, "wb")
      handle:write(content)
      handle:close()
    end
  end)

  teardown(function()
    for _, name in ipairs { pack, text, out } do
      os.remove(name)
    end
  end)

  for _, signal in ipairs { "INT", "TERM" } do
    for _, jobs in ipairs { 1, 2 } do
      it(("ends on SIG%s, with --jobs %d, and leaves no file that looks whole"):format(signal, jobs), function()
        local program = ([[
          timeout -s KILL 60 build/bin/stringer extract -p %s --jobs %d --format jsonl --output %s %s 2>/dev/null &
          pid=$!
          while ! ls %s.part >/dev/null 2>&1; do sleep 0.1; done; sleep 0.3
          start=$(date +%%s); kill -%s $(pgrep -o -P $pid); wait $pid; status=$?
          echo $status $(($(date +%%s) - start)) \
             $(ls %s 2>/dev/null | wc -l); rm -f %s.part* %s.state*]]):format(
          pack,
          jobs,
          out,
          text,
          out,
          signal,
          out,
          out,
          out
        )
        local pipe = io.popen(program)
        local told = pipe:read "*a"
        pipe:close()
        local status, seconds, left = told:match "(%d+) (%d+) (%d+)"
        assert.equal(signal == "INT" and "130" or "143", status, told)
        assert.is_true(tonumber(seconds) <= 10, told)
        assert.equal("0", left)
      end)
    end
  end

  it("ends on SIGINT while it loads", function()
    local name = os.tmpname() .. ".lua"
    local handle = io.open(name, "wb")
    handle:write('(("a"):rep(60)):find((".-"):rep(20) .. "b")')
    handle:close()
    local pipe = io.popen(
      ("timeout --preserve-status -s INT -k 30 2 build/bin/stringer test %s 2>/dev/null; echo" .. " $?"):format(
        name
      )
    )
    assert.equal("130\n", pipe:read "*a")
    pipe:close()
    os.remove(name)
  end)
end)
