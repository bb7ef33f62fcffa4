local build = require "stringer.lexicon.build"
local cache = require "stringer.lexicon.cache"
local command = require "stringer.cli.lexicon"
local core = require "stringer.core"
local english = require "stringer.lang.en_plural"
local lexicon = require "stringer.lexicon"
local lfs = require "lfs"
local phrases = require "stringer.lexicon.phrases"
local plural = require "stringer.lexicon.plural"
local terminal = require "stringer.cli.terminal"

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

local directory

local function remove_all(path)
  for file in lfs.dir(path) do
    local inner = path .. "/" .. file
    if file ~= "." and file ~= ".." then
      if lfs.attributes(inner, "mode") == "directory" then
        remove_all(inner)
      else
        os.remove(inner)
      end
    end
  end
  lfs.rmdir(path)
end

local function files(path)
  local list = {}
  for file in lfs.dir(path) do
    if file:sub(1, 1) ~= "." then list[#list + 1] = file end
  end
  table.sort(list)
  return list
end

before_each(function()
  directory = os.tmpname()
  os.remove(directory)
  assert(lfs.mkdir(directory))
end)
after_each(function()
  remove_all(directory)
end)

describe("regular plurals", function()
  it("are those of the last word", function()
    for word, form in pairs {
      soldier = "soldiers",
      ["police officer"] = "police officers",
      ally = "allies",
      day = "days",
      church = "churches",
      Frenchwoman = "Frenchwomen",
      policeman = "policemen",
      German = "Germans",
      MP = "MPs",
      child = "children",
      fox = "foxes",
      crisis = "crises",
      witness = "witnesses",
      virus = "viruses",
      Person = "People",
    } do
      assert.equal(form, plural.of(word, english))
    end
  end)

  it("are not made where there is none", function()
    for _, word in ipairs { "F-16", "aircraft", "forces", "" } do
      assert.is_nil(plural.of(word, english))
    end
  end)
end)

describe("a draft", function()
  it("counts, reports and compiles", function()
    local draft = build.new()
    assert.is_true(draft:read("%lexicon thing\n%plural yes\nred box\tcode=R\nblue box\tcode\n", "a.lex"))
    assert.is_true(draft:read("phrase,code\ngreen box,G\n", "b.csv"))
    assert.equal(3, draft.kept)
    assert.equal(5, draft.phrases)
    assert.same({ { source = "a.lex", line = 4, message = 'feature "code" is not key=value' } }, draft.reports)
    local compiled = assert(core.lexicon_load(draft:bytes()))
    assert.same({ 1 }, lexicon.find(compiled, "Red boxes"))
    assert.same({ 3 }, lexicon.find(compiled, "green box"))
    assert.same({}, lexicon.find(compiled, "green boxes"))
  end)

  it("does not know every file", function()
    local ok, message = build.new():read("", "a.doc")
    assert.is_nil(ok)
    assert.matches("its name tells no form", message)
    assert.is_nil((build.new():read("", "a", { format = "doc" })))
    assert.is_nil((build.new():file "/no/such/file.lex"))
  end)
end)

describe("phrases from a table", function()
  it("come in an order of their own", function()
    local list = { "b", "a | c", zed = { n = 1 }, alpha = { k = "v", l = true } }
    assert.equal(
      phrases.serialize(list),
      phrases.serialize { "b", "a | c", alpha = { l = true, k = "v" }, zed = { n = 1 } }
    )
    assert.not_equal(phrases.serialize { a = { n = 1 } }, phrases.serialize { a = { n = "1" } })
  end)
end)

describe("refs of several lexicons", function()
  it("lead to the lexicon and the entry", function()
    local bases = { 0, 10, 25 }
    assert.same({ 1, 1 }, { lexicon.resolve(lexicon.REF + 1, bases) })
    assert.same({ 1, 10 }, { lexicon.resolve(lexicon.REF + 10, bases) })
    assert.same({ 2, 1 }, { lexicon.resolve(lexicon.REF + 11, bases) })
    assert.same({ 3, 5 }, { lexicon.resolve(lexicon.REF + 30, bases) })
    assert.is_nil(lexicon.resolve(5, bases))
  end)
end)

describe("the cache", function()
  local sources, options

  before_each(function()
    write(directory .. "/a.lex", "%lexicon thing\nred box\tcode=R\nbad\tcode\n")
    sources = {
      directory .. "/a.lex",
      { name = "pack.lua", list = { "x", y = { n = 1 } }, options = { lexicon = "own" } },
    }
    options = { directory = directory .. "/deep/cache" }
  end)

  it("gives the same lexicon a second time, with its reports, and parses nothing", function()
    local first, reports, cached = cache.open(sources, options)
    assert.equal(4, #first)
    assert.is_false(cached)
    assert.same(
      { { source = directory .. "/a.lex", line = 3, message = 'feature "code" is not key=value' } },
      reports
    )
    local read = build.new
    build.new = function()
      error "parsed again"
    end
    local second, again, from_cache = cache.open(sources, options)
    build.new = read
    assert.is_true(from_cache)
    assert.same(reports, again)
    assert.same({ n = 1 }, second:entry(4).features)
  end)

  it("sees every change of content, none of time", function()
    cache.open(sources, options)
    lfs.touch(directory .. "/a.lex", 1000)
    assert.is_true((select(3, cache.open(sources, options))))
    write(directory .. "/a.lex", "%lexicon thing\nred box\tcode=S\n")
    local changed, reports, cached = cache.open(sources, options)
    assert.is_false(cached)
    assert.same({}, reports)
    assert.equal("S", changed:entry(1).features.code)
    sources[2].options.case = "exact"
    assert.is_false((select(3, cache.open(sources, options))))
    sources[2].list.y.n = 2
    assert.is_false((select(3, cache.open(sources, options))))
  end)

  it("builds anew what was damaged", function()
    cache.open(sources, options)
    for _, file in ipairs(files(options.directory)) do
      write(options.directory .. "/" .. file, "damaged")
    end
    local lexicon_again, _, cached = cache.open(sources, options)
    assert.is_false(cached)
    assert.equal(4, #lexicon_again)
    assert.is_true((select(3, cache.open(sources, options))))
  end)

  it("is done without where it cannot be written", function()
    write(directory .. "/file", "")
    for _, place in ipairs { directory .. "/file/cache", "/proc/no", false } do
      local built, _, cached = cache.open(sources, { directory = place })
      assert.equal(4, #built)
      assert.is_false(cached)
    end
  end)

  it("leaves no other files and removes those of long ago", function()
    cache.open(sources, options)
    assert.equal(2, #files(options.directory))
    local old = options.directory .. "/" .. ("a"):rep(32) .. ".slex"
    write(old, "x")
    lfs.touch(old, os.time() - 40 * 24 * 60 * 60)
    sources[2].list[2] = "z"
    cache.open(sources, options)
    assert.is_nil(lfs.attributes(old))
  end)

  it("keeps no more than the sixty used last", function()
    cache.open(sources, options)
    local now = os.time()
    for i = 1, 70 do
      local path = ("%s/%032x.slex"):format(options.directory, i)
      write(path, "x")
      lfs.touch(path, now - 100 - i)
    end
    sources[2].list[2] = "z"
    cache.open(sources, options)
    local kept = 0
    for _, file in ipairs(files(options.directory)) do
      kept = kept + (file:find "%.slex$" and 1 or 0)
    end
    assert.equal(60, kept)
    assert.is_nil(lfs.attributes(("%s/%032x.slex"):format(options.directory, 70)))
    assert.is_true((select(3, cache.open(sources, options))))
  end)

  it("keeps no more bytes than it may, and the one used last whatever its size", function()
    local folder, now = directory .. "/big", os.time()
    assert(lfs.mkdir(folder))
    for i = 1, 4 do
      local path = ("%s/%016x.slex"):format(folder, i)
      write(path, ("x"):rep(1000))
      write(path .. ".reports", "x")
      lfs.touch(path, now - i)
    end
    cache.trim(folder, 2500)
    assert.same({
      "0000000000000001.slex",
      "0000000000000001.slex.reports",
      "0000000000000002.slex",
      "0000000000000002.slex.reports",
    }, files(folder))
    cache.trim(folder, 10)
    assert.same({ "0000000000000001.slex", "0000000000000001.slex.reports" }, files(folder))
  end)

  it("removes what a process left that was killed, and nothing that is not its own", function()
    local folder, old = directory .. "/left", os.time() - 2 * 24 * 60 * 60
    assert(lfs.mkdir(folder))
    local names = {
      "0123456789abcdef.slex.12-1.new",
      "0123456789abcdef.slex.reports",
      "0123456789abcdef.other",
      "fedcba9876543210.slex.12-1.new",
      "notes.slex",
      "abc.slex",
      "article-0123456789abcdef.txt",
    }
    for i, name in ipairs(names) do
      write(folder .. "/" .. name, "x")
      lfs.touch(folder .. "/" .. name, i == 4 and os.time() or old)
    end
    cache.trim(folder)
    assert.same(
      { "abc.slex", "article-0123456789abcdef.txt", "fedcba9876543210.slex.12-1.new", "notes.slex" },
      files(folder)
    )
  end)

  it("knows the lists that a definition names", function()
    write(directory .. "/b.def", "b.lst:major\n")
    write(directory .. "/b.lst", "oak\n")
    assert.equal("oak", cache.open({ directory .. "/b.def" }, options):entry(1).phrase)
    assert.is_true((select(3, cache.open({ directory .. "/b.def" }, options))))
    write(directory .. "/b.lst", "elm\n")
    assert.equal("elm", cache.open({ directory .. "/b.def" }, options):entry(1).phrase)
  end)

  it("stands several processes that build at a time", function()
    local script = directory .. "/run.lua"
    write(
      script,
      ([[
      package.path, package.cpath = %q, %q
      local list = {}
      for i = 1, 2000 do list[i] = "phrase number " .. i end
      local x = require "stringer.lexicon.cache".open({ { name = "n", list = list, options = { lexicon = "n" } } },
        { directory = %q })
      os.exit(x and #x == 2000 and x:verify() and 0 or 1)
    ]]):format(package.path, package.cpath, options.directory)
    )
    local interpreter = arg and arg[-1] or "lua5.4"
    for i = #(arg or {}), -20, -1 do
      if arg and arg[i] then interpreter = arg[i] end
    end
    if not interpreter:find "lua" then interpreter = "lua5.4" end
    local one = ("%s %s || echo failed"):format(interpreter, script)
    local pipe = io.popen(("(%s) & (%s) & (%s) & wait"):format(one, one, one))
    assert.equal("", pipe:read "*a")
    pipe:close()
    assert.equal(1, #files(options.directory))
  end)

  it("says which source cannot be read", function()
    local none, message = cache.open({ "/no/such.lex" }, options)
    assert.is_nil(none)
    assert.matches("/no/such.lex", message)
  end)
end)

describe("the command lexicon", function()
  local function run(...)
    local argparse = require "argparse"
    local parser = argparse "stringer"
    command.register(parser:command "lexicon")
    local args = parser:parse { "lexicon", ... }
    local printed, errors = {}, {}
    local say, stderr = terminal.say, io.stderr
    terminal.say = function(text)
      printed[#printed + 1] = text
    end
    io.stderr = { -- luacheck: ignore
      write = function(_, ...)
        errors[#errors + 1] = table.concat { ... }
      end,
    }
    local ok, status = pcall(command.run, args)
    terminal.say, io.stderr = say, stderr -- luacheck: ignore
    assert(ok, status)
    return status, table.concat(printed, "\n"), table.concat(errors)
  end

  it("builds, shows, counts and verifies", function()
    local source, file = directory .. "/a.lex", directory .. "/a.slex"
    write(source, "%lexicon thing\nred box | RB\tcode=R\n%odd\n")
    local status, printed, errors = run("build", source, "-o", file)
    assert.equal(0, status)
    assert.equal(file .. ": 1 entry, 2 phrases; 0 lines not kept; 1 report", printed)
    assert.equal(source .. ':3: unknown directive "%odd"\n', errors)
    assert.equal(1, (run("build", "--strict", "-q", source, "-o", file)))
    status, printed = run("show", file, "RED BOX")
    assert.same({ 0, "thing: red box\n  code=R" }, { status, printed })
    assert.equal(1, (run("show", file, "blue box")))
    status, printed = run("stat", file)
    assert.equal(0, status)
    assert.matches("thing: 1 entries, 2 phrases, longest", printed)
    assert.equal(0, (run("verify", file)))
    local bytes = assert(build.slurp(file))
    write(file, bytes:sub(1, -2) .. (bytes:byte(-1) == 1 and "\2" or "\1"))
    assert.equal(1, (run("verify", file)))
    assert.equal(2, (run("build", "/no/such.lex", "-o", file)))
  end)

  local function fails(status, message, ...)
    local got, _, errors = run(...)
    assert.equal(status, got)
    assert.matches(message, errors, 1, true)
  end

  it("says what is wrong with its arguments, and touches no source", function()
    local source, file = directory .. "/a.lex", directory .. "/out.slex"
    write(source, "%lexicon thing\nred box\n")
    lfs.link(source, directory .. "/b.lex")
    fails(2, "a.lex: is a source, which the compiled lexicon would replace", "build", source, "-o", source)
    fails(
      2,
      "b.lex: is a source, which the compiled lexicon would replace",
      "build",
      source,
      "-o",
      directory .. "/b.lex"
    )
    assert.equal("%lexicon thing\nred box\n", build.slurp(source))
    fails(2, "is a folder; name the file that is to be written", "build", source, "-o", directory)
    fails(
      2,
      '--lexicon: a name of letters, digits and underscores is expected, not "Big Name"',
      "build",
      source,
      "--lexicon",
      "Big Name",
      "-o",
      file
    )
    write(directory .. "/a.txt", "oak\n")
    fails(
      2,
      "a.txt: its name tells no form; give one of these: lex, csv",
      "build",
      directory .. "/a.txt",
      "-o",
      file
    )
    fails(2, 'unknown form "loud" (lex, csv', "build", source, "--format", "loud", "-o", file)
  end)

  it("refuses what is no source and what is no compiled lexicon", function()
    local source, file = directory .. "/a.lex", directory .. "/out.slex"
    write(source, "red box\nblue box\n")
    fails(1, "out.slex is not written, for nothing was kept of 2 lines", "build", source, "-o", file)
    assert.is_nil(lfs.attributes(file))
    fails(1, "a.lex: no compiled lexicon", "verify", source)
    fails(1, "a.lex: no compiled lexicon", "show", source, "x")
    write(source, ("%lexicon thing\nred box\n"):gsub(".", "%0\0"))
    fails(2, "a.lex: no text in UTF-8: it holds many zero bytes", "build", source, "-o", file)
    write(source, "%lexicon thing\nred box\n")
    assert.equal(0, (run("build", source, "-o", file)))
    fails(
      2,
      "out.slex: a compiled lexicon, not the source of one",
      "build",
      file,
      "--format",
      "lex",
      "-o",
      source .. "2"
    )
    write(file, build.slurp(file):sub(1, 100))
    fails(1, "out.slex: corrupt data", "stat", file)
    fails(2, "No such file", "stat", file .. "x")
  end)

  it("notes what looks like an oversight, and keeps it", function()
    local source, file = directory .. "/a.lex", directory .. "/out.slex"
    write(
      source,
      "%lexicon thing\nred box\tcode=R\nbox\tcode=R\nred box\tcode=R\nred box\tcode=S\n\233t\233\nx\0\n"
    )
    local status, printed, errors = run("build", "--strict", source, "-o", file)
    assert.equal(0, status)
    assert.matches("6 entries, 6 phrases; 0 lines not kept; 0 reports; 3 notes", printed, 1, true)
    assert.equal(
      source
        .. ":7: note: a zero byte: such phrases are not found in texts\n"
        .. source
        .. ":6: note: not UTF-8 here (Latin-1?): such phrases are not found in texts\n"
        .. source
        .. ':4: note: "red box" is there already, with the same features\n',
      errors
    )
  end)
end)
