local command = require "support.command"
local read = require "support.tables"
local sample = require "stringer.cli.sample"
local score = require "stringer.cli.score"

local run, file = command.run, command.file

local function table_of(counts)
  local list = { "document,event,rule,sentence" }
  for rule, n in pairs(counts) do
    for i = 1, n do
      list[#list + 1] = ('d%d,v%d,"%s","One, two."'):format(i, i, rule)
    end
  end
  return table.concat(list, "\r\n") .. "\r\n"
end

describe("stringer sample", function()
  it("draws facts of each rule, the same ones with the same seed", function()
    local name = file(table_of { ["news/events/a, b"] = 100, ["news/events/c"] = 3 }, ".csv")
    local out, err, status = run("sample --per-rule 10 --seed 7 " .. name)
    assert.same({ "", 0 }, { err, status })
    local rows, seen = read.named(out), {}
    assert.equal(13, #rows)
    for _, row in ipairs(rows) do
      assert.equal(row.rule == "news/events/c" and "3" or "100", row.of_rule)
      assert.equal("One, two.", row.sentence)
      assert.is_nil(seen[row.rule .. row.event])
      seen[row.rule .. row.event] = true
    end
    assert.matches("^correct,note,of_rule,document,event,rule,sentence\r\n", out)
    assert.equal(out, (run("sample --per-rule 10 --seed 7 " .. name)))
    assert.not_equal(out, (run("sample --per-rule 10 --seed 8 " .. name)))
    os.remove(name)
  end)

  it("gives each fact the same chance", function()
    local times = {}
    for seed = 1, 3000 do
      local take, drawn = sample.drawer(2, sample.random(seed * 77))
      for i = 1, 10 do
        take { rule = "r", event = i }
      end
      for _, row in ipairs(drawn()) do
        times[row.event] = (times[row.event] or 0) + 1
      end
    end
    -- 600 are expected of each; the bounds are four standard deviations away.
    for i = 1, 10 do
      assert.is_true(times[i] >= 512 and times[i] <= 688, i .. ": " .. times[i])
    end
  end)

  it("says what it cannot read", function()
    local _, err, status = run("sample -", "a,b\n1,2\n")
    assert.same(
      { "stringer: -: it has no column `rule`, or others than the file before it\n", 2 },
      { err, status }
    )
    _, err, status = run("sample --per-rule 0 -", "rule\nx\n")
    assert.equal(2, status)
    assert.matches("%-%-per%-rule at least 1", err)
    _, err, status = run "sample /no/such/file"
    assert.equal(2, status)
    assert.matches("/no/such/file: No such file", err)
  end)
end)

describe("stringer score", function()
  it("tells the precision of each rule and of all", function()
    local sheet =
      "correct,note,of_rule,rule\nyes,,90,a\nYes,,90,a\nno,what,90,a\nyes,,90,a\n0,,10,b\nx,,10,b\n,,10,b\n"
    local out, err, status = run("score -", sheet)
    assert.same({ "", 0 }, { err, status })
    assert.matches("      3       4     0%.750  0%.301 to 0%.954  a\n", out)
    assert.matches("      1       2     0%.500  0%.095 to 0%.905  b\n", out)
    assert.matches("      4       6     0%.725  .* all 2 rules, weighed by what each found\n", out)
    assert.matches("\n1 rows are not filled in\n$", out)
  end)

  it("has intervals that hold what is true as often as they say", function()
    local low, high = score.interval(8, 10)
    assert.is_true(math.abs(low - 0.4902) < 1e-3 and math.abs(high - 0.9433) < 1e-3)
    assert.same({ 0, true }, { (score.interval(0, 5)), select(2, score.interval(5, 5)) == 1 })
    -- All that was found was checked: nothing is uncertain.
    local share, from, to = score.together { { right = 3, n = 4, of = 4 }, { right = 1, n = 1, of = 1 } }
    assert.same({ 0.8, 0.8, 0.8 }, { share, from, to })
    share, from, to = score.together { { right = 50, n = 50, of = 1000 } }
    assert.equal(1, share)
    assert.is_true(from < 0.97 and from > 0.9 and to == 1)
  end)

  it("says what is neither yes nor no", function()
    local _, err, status = run("score -", "correct,of_rule,rule\nmaybe,1,a\n")
    assert.same({ 'stringer: -:2: "maybe" is neither yes nor no\n', 2 }, { err, status })
    _, err, status = run("score -", "rule\na\n")
    assert.equal(2, status)
    assert.matches("it has no column `correct`", err)
    _, err, status = run("score -", "correct,of_rule,rule\n,1,a\n")
    assert.equal(2, status)
    assert.matches("no row is filled in", err)
  end)
end)
