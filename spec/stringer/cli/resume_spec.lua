-- Runs that are stopped and gone on with: no document is lost, none is there twice.
local cjson = require "cjson"
local command = require "support.command"
local lfs = require "lfs"
local system = require "stringer.core".system

local run, file = command.run, command.file

local function slurp(path)
  local handle = io.open(path, "rb")
  if not handle then return nil end
  local content = handle:read "*a"
  handle:close()
  return content
end

local function spit(path, content)
  local handle = assert(io.open(path, "wb"))
  handle:write(content)
  handle:close()
end

local function jsonl(n)
  local list = {}
  for i = 1, n do
    list[i] = i % 10 == 0 and "nonsense"
      or ('{"id":%d,"text":"%s left %d people dead."}'):format(i, ("A storm "):rep(20), i)
  end
  return table.concat(list, "\n") .. "\n"
end

describe("stringer extract --output", function()
  local pack, input, folder, out, options
  local all = jsonl(600)

  setup(function()
    pack, input = file(command.PACK, ".lua"), file(all)
  end)
  teardown(function()
    os.remove(pack)
    os.remove(input)
  end)
  before_each(function()
    folder = os.tmpname()
    os.remove(folder)
    assert(lfs.mkdir(folder))
    out = folder .. "/out.jsonl"
    options = ("extract --pack %s --format jsonl --input jsonl --output %s --errors %s/errors.jsonl"):format(
      pack,
      out,
      folder
    )
  end)
  after_each(function()
    os.execute("rm -rf " .. folder)
  end)

  local function left()
    local names = {}
    for name in lfs.dir(folder) do
      if not name:find "^%.+$" then names[#names + 1] = name end
    end
    table.sort(names)
    return names
  end

  -- Runs the command on an input that does not end, and stops it when it has marked how far it is.
  local function stopped(signal, how)
    local pid = folder .. "/pid"
    os.execute(
      ([[{ head -n 200 %s; i=201
      while [ $i -lt 500 ]; do sed -n ${i}p %s || exit; sleep 0.3; i=$((i + 1)); done; } 2>/dev/null |
      sh -c 'echo $$ > %s; exec build/bin/stringer %s %s > /dev/null 2> %s/told' 2>/dev/null &]]):format(
        input,
        input,
        pid,
        options,
        how or "",
        folder
      )
    )
    local started = system.clock()
    repeat
      os.execute "sleep 0.05"
      assert(system.clock() - started < 60, slurp(folder .. "/told"))
    until lfs.attributes(out .. ".state", "size")
    os.execute(
      ("kill -%s $(cat %s); while kill -0 $(cat %s) 2>/dev/null; do sleep 0.01; done"):format(signal, pid, pid)
    )
    os.remove(pid)
    local told = slurp(folder .. "/told")
    os.remove(folder .. "/told")
    return told
  end

  local function go(how)
    return run(options .. " " .. (how or ""), all)
  end

  for _, case in ipairs { { "INT", "" }, { "KILL", "" }, { "TERM", "--jobs 2" }, { "KILL", "--jobs 2" } } do
    it(
      ("goes on with --resume after SIG%s %s, and ends with the same bytes"):format(case[1], case[2]),
      function()
        local told = stopped(case[1], case[2])
        assert.is_nil(slurp(out))
        local state = cjson.decode(slurp(out .. ".state"))
        assert.is_true(state.done > 0 and state.done < 600)
        if case[1] ~= "KILL" then
          assert.matches(
            (
              "stringer: stopped after %d documents, the last of them standard input:%d; the same command"
              .. " with %%-%%-resume goes on\n$"
            ):format(state.done, state.done),
            told
          )
        end
        local _, err, status = go("--resume " .. case[2])
        assert.equal(0, status, err)
        local resumed, errors = slurp(out), slurp(folder .. "/errors.jsonl")
        assert.same({ "errors.jsonl", "out.jsonl" }, left())
        go()
        assert.equal(slurp(out), resumed)
        assert.equal(slurp(folder .. "/errors.jsonl"), errors)
        assert.equal(60, select(2, errors:gsub("\n", "")))
      end
    )
  end

  it("begins anew without --resume, and says what goes", function()
    stopped "KILL"
    local _, err, status = go()
    assert.equal(0, status)
    assert.matches(
      "stringer: what an earlier run left of %S+ after %d+ documents is removed; %-%-resume would have",
      err
    )
    assert.same({ "errors.jsonl", "out.jsonl" }, left())
    assert.equal(540, select(2, slurp(out):gsub("\n", "")))
  end)

  it("goes on only with what the stopped run was made of", function()
    stopped "INT"
    local _, err, status = go "--resume --tokens"
    assert.equal(2, status)
    assert.matches("the run that was stopped had other options", err)
    _, err, status = run(options .. " --resume", "\n" .. all)
    assert.equal(2, status)
    assert.matches(
      "%-%-resume: document %d+ of the input is standard input:%d+, and was standard input:%d+",
      err
    )
    _, _, status = go "--resume"
    assert.equal(0, status)
  end)

  it("has nothing to go on with where all is whole, and begins where nothing is", function()
    local _, err, status = go "--resume"
    assert.equal(0, status, err)
    local whole = slurp(out)
    _, err, status = go "--resume"
    assert.equal(0, status)
    assert.matches("out.jsonl is whole: there is nothing to go on with", err)
    assert.equal(whole, slurp(out))
    _, err, status = run("extract --resume --pack " .. pack)
    assert.equal(2, status)
    assert.matches("%-%-resume: %-%-output names what to go on with", err)
  end)

  it("keeps arrays and what comes behind them whole", function()
    options = options:gsub("%-%-format jsonl", "--format json")
    stopped "INT"
    local _, err, status = go "--resume"
    assert.equal(0, status, err)
    assert.equal(540, #cjson.decode(slurp(out)))
  end)

  it("never writes through a link, and leaves alone what another run writes", function()
    local victim = folder .. "/victim"
    spit(victim, "precious")
    for _, suffix in ipairs { ".part", ".state.new" } do
      os.execute(("ln -s victim %s%s"):format(out, suffix))
      local _, err, status = go()
      assert.equal(2, status)
      assert.matches("cannot write: %S+" .. suffix:gsub("%p", "%%%0") .. ": ", err)
      assert.equal("precious", slurp(victim))
      os.execute("rm -f " .. folder .. "/*.*")
    end
    local other = assert(system.create(out .. ".part"))
    local _, err, status = go()
    assert.equal(2, status)
    assert.matches("another run is writing it", err)
    other:close()
    _, err, status = go()
    assert.equal(0, status, err)
  end)
end)

describe("files of the system", function()
  local path
  before_each(function()
    path = os.tmpname()
    os.remove(path)
  end)
  after_each(function()
    os.remove(path)
  end)

  it("are made where nothing is, cut, written at their end, and locked", function()
    local made = assert(system.create(path))
    assert.is_nil((system.create(path)))
    assert.is_true(made:write "hello world")
    assert.is_true(made:cut(5))
    assert.is_true(made:write ", you")
    assert.is_true(made:sync())
    local again, problem = system.reopen(path)
    assert.same({ nil, "another run is writing it" }, { again, problem })
    assert.is_true(made:close())
    assert.is_true(made:close())
    assert.has_error(function()
      made:write "x"
    end)
    local size
    again, size = system.reopen(path)
    assert.equal(10, size)
    again:write "!"
    again:close()
    assert.equal("hello, you!", slurp(path))
  end)

  it("are no links, folders or pipes", function()
    os.execute(("ln -s /dev/null %s"):format(path))
    assert.is_nil((system.create(path)))
    assert.is_nil((system.reopen(path)))
    os.remove(path)
    os.execute("mkfifo " .. path)
    assert.same({ nil, "it is no plain file" }, { system.reopen(path) })
    assert.is_nil((system.reopen "/"))
    assert.is_nil((system.create "/no/such/folder/x"))
    assert.has_error(function()
      system.create {}
    end)
    assert.has_error(function()
      assert(system.create(path .. ".x")):cut(-1)
    end)
    os.remove(path .. ".x")
  end)
end)
