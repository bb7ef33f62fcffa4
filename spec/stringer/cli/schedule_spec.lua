local frames = require "stringer.base.frames"
local schedule = require "stringer.cli.schedule"

describe("frames", function()
  it("carry any bytes", function()
    for _, list in ipairs { {}, { "" }, { "a", "", "12:x\0\n", ("x"):rep(100000) } } do
      assert.same(list, frames.unpack(frames.pack(list)))
    end
  end)
end)

describe("workers", function()
  local function units(n)
    local i = 0
    return function()
      i = i + 1
      return i <= n and { raw = tostring(i), bytes = 10000, place = "line " .. i } or nil
    end
  end

  local function collect(jobs, n, work)
    local got = {}
    schedule.workers(jobs, units(n), work, function(unit, result)
      got[#got + 1] = unit.raw .. "=" .. (result.out or "!" .. result.problem)
    end)
    return got
  end

  it("deliver in order, however long each takes", function()
    local got = collect(4, 300, function(unit)
      local n = tonumber(unit.raw)
      for _ = 1, n % 50 == 0 and 300000 or 0 do
        n = n + 0
      end
      return { out = unit.raw .. "!" }
    end)
    assert.equal(300, #got)
    for i, s in ipairs(got) do
      assert.equal(("%d=%d!"):format(i, i), s)
    end
  end)

  it("lose only the unit that kills its process", function()
    local got = collect(2, 120, function(unit)
      if unit.raw == "57" then os.exit(9) end
      return { out = unit.raw }
    end)
    assert.equal(120, #got)
    for i, s in ipairs(got) do
      if i == 57 then
        assert.matches("^57=!the process that worked on it ended with status 9", s)
      else
        assert.equal(("%d=%d"):format(i, i), s)
      end
    end
  end)

  it("answer a document that has come before the next one comes", function()
    local name = os.tmpname()
    -- Three documents, each sent when the one before it is answered.
    local line = ([[rm -f %s; mkfifo %s
      build/bin/stringer extract --jobs 2 --input jsonl --format jsonl < %s | {
        exec 3>%s
        for n in 1 2 3; do
          echo '{"id":'$n',"text":"Norway met Denmark."}' >&3; read -r answer; echo "$answer" | cut -c1-8
        done
        exec 3>&-
      }; rm -f %s]]):gsub("%%s", name)
    local pipe = io.popen("timeout 100 bash -c '" .. line:gsub("'", "'\\''") .. "'")
    local out = pipe:read "*a"
    pipe:close()
    os.remove(name)
    assert.equal('{"id":1,\n{"id":2,\n{"id":3,\n', out)
  end)

  it("hand on large answers", function()
    local got = {}
    schedule.workers(2, units(8), function(unit)
      return { out = unit.raw:rep(1000000) }
    end, function(_, result)
      got[#got + 1] = #result.out
    end)
    assert.same({ 1e6, 1e6, 1e6, 1e6, 1e6, 1e6, 1e6, 1e6 }, got)
  end)
end)
