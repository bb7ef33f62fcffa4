local cli = require "stringer.cli"
local command = require "support.command"
local errors = require "stringer.base.errors"
local terminal = require "stringer.cli.terminal"

local run, file = command.run, command.file

describe("the command", function()
  it("tells what it can do", function()
    local out, err, status = run ""
    assert.same({ "", 2 }, { err, status })
    for _, name in ipairs(cli.COMMANDS) do
      assert.matches("\n   " .. name, out)
    end
    assert.equal(0, (select(3, run "--help")))
    assert.matches(
      "^stringer %d+%.%d+%.%d+, Lua %d%.%d\npack news %x+\nlexicons %x+\ntagger %x+\n$",
      (run "--version")
    )
  end)

  for _, name in ipairs(cli.COMMANDS) do
    it("has help with an example for " .. name, function()
      local out, _, status = run(name .. " --help")
      assert.equal(0, status)
      assert.matches("Examples?:\n   .*stringer " .. name, out)
    end)
  end

  it("refuses what it does not know", function()
    for _, arguments in ipairs {
      "nosuch",
      "extract --format xml",
      "extract --jobs 0",
      "extract --nosuch",
      "extract --coded --only times README.md",
      "explain --text hi README.md",
    } do
      local out, err, status = run(arguments)
      assert.same({ "", 2 }, { out, status })
      assert.matches("^stringer: ", err)
      assert.not_matches("traceback", err)
    end
  end)

  it("runs from any folder and through a link", function()
    local here = io.popen "pwd":read "*l"
    local link = os.tmpname()
    os.remove(link)
    assert(os.execute(("ln -s '%s/build/bin/stringer' %s"):format(here, link)))
    local pipe = io.popen(("cd / && %s --version"):format(link))
    local out = pipe:read "*a"
    os.remove(link)
    pipe:close()
    assert.matches("^stringer %d", out)
  end)
end)

describe("stringer test", function()
  it("passes when the examples do, and tells those that do not", function()
    local good, bad =
      file(command.PACK, ".lua"), file((command.PACK:gsub('count = "40"', 'count = "41"')), ".lua")
    local out, _, status = run("test " .. good)
    assert.equal(0, status)
    assert.matches("deaths: 2 passed, 0 failed", out)
    out, _, status = run("test " .. bad)
    os.remove(good)
    os.remove(bad)
    assert.equal(1, status)
    assert.matches("The storm left 40 people dead", out)
    assert.matches("deaths: 1 passed, 1 failed", out)
  end)

  it("tells how far a rule got that should have fired", function()
    local pack = file((command.PACK:gsub("40 people dead", "40 people ill")), ".lua")
    local out, _, status = run("test " .. pack)
    os.remove(pack)
    assert.equal(1, status)
    assert.matches(
      "got:      nothing\n    deaths/counts/people dead %([^\n]*%) did not fire\n      it got farthest"
        .. " at token 6",
      out
    )
    assert.matches('\n      wanted: "dead" | "wounded"\n      found:  "ill"', out)
  end)
end)

describe("stringer explain", function()
  it("names the rule and its captures", function()
    local pack = file(command.PACK, ".lua")
    local out, err, status = run(("explain --pack %s --text 'The storm left 40 people dead.'"):format(pack))
    os.remove(pack)
    assert.same({ "", 0 }, { err, status })
    assert.matches("people dead", out)
    assert.matches("40", out)
  end)
end)

describe("stringer explain --facts", function()
  it("tells where facts come from", function()
    local pack = file(command.PACK, ".lua")
    local out, err, status =
      run(("explain --facts --pack %s --text 'The storm left 40 people dead.'"):format(pack))
    assert.same({ "", 0 }, { err, status })
    assert.matches('^casualties 1: "40 people dead"  count=40, state=dead\n', out)
    assert.matches('\n    n: "40", tokens 4%-4\n', out)
    assert.matches("<Casualties> by deaths/counts/people dead: in casualties 1\n", out)
    out, err, status = run(("explain --facts --rule x --pack %s --text x"):format(pack))
    os.remove(pack)
    assert.same({ "", 2 }, { out, status })
    assert.matches("leave out %-%-rule", err)
  end)
end)

describe("stringer profile", function()
  it("tells what each rule did and which never matched", function()
    local pack = file((command.PACK:gsub(
      "return pack",
      [[
      pack:phase "more" { pack:rule "sunken ships" { match = '[lemma=sink] "ship"', yields = "Ship" } }
      return pack]]
    )), ".lua")
    local out, err, status =
      run(("profile --pack %s"):format(pack), "The storm left 40 people dead. Nobody saw it.")
    assert.same({ "", 0 }, { err, status })
    assert.matches("^1 texts, 45 bytes\n", out)
    assert.matches("\n +1 +%d+ +1  deaths/counts/people dead  %(.-%.lua:%d+%)\n", out)
    assert.matches(
      "\n +1 +%d+ +1  all 2 rules\n\n1 rules never matched\n +0 tries  deaths/more/sunken ships  ",
      out
    )
    out = run(
      ("profile --top 0 --input jsonl --pack %s"):format(pack),
      '{"text":"The storm left 40 people dead."}\n{"text":"x"}\n'
    )
    assert.matches("^2 texts", out)
    out = run(("profile --only deaths --pack %s"):format(pack), "The storm left 40 people dead.")
    assert.matches("all 2 rules\n\n1 rules never matched", out)
    out, err, status = run(("profile --only death --pack %s"):format(pack), "x")
    assert.same(
      { 'stringer: --only: no pack `death` is loaded (did you mean "deaths"?)\n', 2, "" },
      { err, status, out }
    )
    assert.same(2, (select(3, run(("profile --top=-1 --pack %s"):format(pack), "x"))))
    os.remove(pack)
  end)
end)

describe("stringer packs", function()
  it("lists the bundled pack and the rules of one", function()
    assert.matches("^news ", (run "packs"))
    local pack = file(command.PACK, ".lua")
    local out, _, status = run("packs " .. pack)
    os.remove(pack)
    assert.equal(0, status)
    assert.matches("phase counts  %[longest, sentence%]\n    people dead", out)
  end)
end)

describe("stringer tokens", function()
  it("tells place, kind and the step that made each token", function()
    local out, err, status = run("tokens --explain", "She didn't.")
    assert.same({ "", 0 }, { err, status })
    assert.matches("# paragraph\n1%-3\tword\t", out)
    assert.matches("8%-10\tclitic\tPART\tnot\tclitic\tn't\n", out)
  end)
end)

describe("stringer tokens --arguments", function()
  it("names heads and relations, and tells the arguments of verbs", function()
    local out, err, status = run("tokens --arguments", "The dogs will not be fed by Ann.")
    assert.same({ "", 0 }, { err, status })
    assert.matches("PART\tnot\tadvmod\tfed\tnot\n", out)
    assert.matches("# fed: subject dogs, agent Ann; passive, future, negative\n", out)
  end)
end)

describe("a full disk", function()
  it("is no success of any command", function()
    local full = io.open("/dev/full", "wb")
    if not full then return pending "there is no /dev/full here" end
    full:close()
    local pack, err = file(command.PACK, ".lua"), os.tmpname()
    for _, arguments in ipairs {
      "tokens README.md",
      "packs",
      "packs " .. pack,
      "test " .. pack,
      "profile --pack " .. pack .. " README.md",
      "explain -p " .. pack .. " -t x",
      "--help",
      "--version",
      "extract --help",
      "lexicon build --help",
      "extract --pack " .. pack .. " README.md",
    } do
      local status = command.execute(("build/bin/stringer %s > /dev/full 2> %s"):format(arguments, err))
      local handle = assert(io.open(err))
      local said = handle:read "*a"
      handle:close()
      assert.same({ 2, "stringer: cannot write: No space left on device\n" }, { status, said }, arguments)
    end
    os.remove(pack)
    os.remove(err)
  end)
end)

describe("wrong usage", function()
  it("names the option that is wrong", function()
    local _, err, status = run("extract --jobs many README.md")
    assert.equal(2, status)
    assert.matches('%-%-jobs: a number is wanted, not "many"', err)
    local pack = file(command.PACK, ".lua")
    _, err, status = run("explain -t x -r nowhere -p " .. pack)
    os.remove(pack)
    assert.same({ "stringer: --rule: there is no rule `nowhere`\n", 2 }, { err, status })
  end)
end)

describe("an interrupt", function()
  it("while packs are loaded or tested ends the command with 130", function()
    assert.equal(terminal.INTERRUPTED, terminal.trace "interrupted!")
    assert.equal(terminal.INTERRUPTED, terminal.trace(errors.new { file = "a.lua", message = "interrupted!" }))
    local pack = file('error("interrupted!", 0)', ".lua")
    for _, arguments in ipairs { "extract --pack ", "test ", "explain -t x --pack " } do
      local out, err, status = run(arguments .. pack, "x")
      assert.same({ "", "stringer: interrupted\n", 130 }, { out, err, status }, arguments)
    end
    os.remove(pack)
  end)
end)

describe("the bar", function()
  it("tells share, rate and time left, and keeps to its width", function()
    local bar = terminal.bar(50, 5e6, 1e7, 2, 80)
    assert.matches("50%%  50 documents  2.5 MB/s  0:02 left", bar)
    assert.matches("^%[=+ +%]", bar)
    for width = 10, 100 do
      assert.is_true(#terminal.bar(50, 5e6, 1e7, 2, width) < width)
    end
    assert.equal("7 documents  1 kB/s  1:02:05", terminal.bar(7, 3725000, nil, 3725, 80))
  end)

  it("is not drawn where nobody looks on", function()
    local pack = file(command.PACK, ".lua")
    local _, err = run("extract --pack " .. pack, "x")
    os.remove(pack)
    assert.equal("", err)
  end)
end)
