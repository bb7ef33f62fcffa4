local cjson = require "cjson"
local command = require "support.command"
local encoding = require "stringer.base.encoding"
local lfs = require "lfs"

local run, file = command.run, command.file

describe("stringer extract", function()
  local pack, options

  setup(function()
    pack = file(command.PACK, ".lua")
    options = "extract --pack " .. pack
  end)
  teardown(function()
    os.remove(pack)
  end)

  local function lines(s)
    local list = {}
    for line in s:gmatch "[^\n]+" do
      list[#list + 1] = line
    end
    return list
  end

  local function jsonl(n)
    local list = {}
    for i = 1, n do
      list[i] = ('{"id":%d,"text":"The storm left %d people dead."}'):format(i, i)
    end
    return table.concat(list, "\n") .. "\n"
  end

  it("takes files for what they are called", function()
    local name = file(jsonl(2), ".jsonl")
    local out, err, status = run(options .. " --format jsonl " .. name)
    assert.equal("", err)
    assert.equal(0, status)
    assert.equal(2, #lines(out))
    assert.equal(1, #lines((run(options .. " --input text --format jsonl " .. name))))
    local text = file("The storm left 4 people dead.\n", ".txt")
    for _, jobs in ipairs { 1, 2 } do
      assert.equal(3, #lines((run(("%s --format jsonl --jobs %d %s %s"):format(options, jobs, text, name)))))
    end
    os.remove(name)
    os.remove(text)
  end)

  it("refuses what is no plain text, and says what can be done", function()
    local utf16 = ("Ten died."):gsub(".", "%0\0")
    for content, told in pairs {
      ["\31\139\8\0"] = "compressed",
      ["%PDF-1.7"] = "pdftotext",
      ["PK\3\4"] = "unpack",
      ["\255\254" .. utf16] = "UTF%-16: iconv",
      [utf16] = "zero bytes.*iconv",
      ['[{"text":"x"}]\n'] = "JSON: %-%-input jsonl",
    } do
      local out, err, status = run(options .. " --format jsonl", content)
      assert.same({ "", 1 }, { out, status }, told)
      assert.matches("^stringer: standard input: .*" .. told, err)
    end
    local _, err, status = run(options .. " --input jsonl", "\255\254{\0")
    assert.equal(1, status)
    assert.matches("^stringer: standard input: no plain text, but UTF%-16[^\n]*\n$", err)
    assert.equal(1, #lines((run(options .. " --input text --format jsonl", '{"text":"x"}'))))
    _, err, status = run(options .. " /")
    assert.equal(1, status)
    assert.matches("^stringer: /: is a folder; %-%-recursive reads", err)
  end)

  it("notes what is not UTF-8 in a text that is read all the same", function()
    local out, err, status = run(options .. " --format jsonl", "The storm left 40 people dead in M\225laga.")
    assert.equal("40", cjson.decode(out).casualties[1].count)
    assert.equal(0, status)
    assert.matches("^stringer: standard input: byte 35 is not UTF%-8", err)
  end)

  it("keeps every digit of an id", function()
    local input = '{"id":1234567890123456789,"text":"x"}\n{"text":"x","id": -12345678901234567890}\n'
      .. '{"id":9007199254740991,"text":"x"}\n{"id":1e3,"text":"x"}'
    local out = run(options .. " --input jsonl --format jsonl", input)
    local ids = {}
    for i, line in ipairs(lines(out)) do
      ids[i] = line:match '"id":(.-),"blocks"'
    end
    assert.same({ '"1234567890123456789"', '"-12345678901234567890"', "9007199254740991", "1000" }, ids)
  end)

  it("writes a dossier a line, in order, the same bytes every time", function()
    local input = jsonl(100)
    local out, err, status = run(options .. " --input jsonl --format jsonl", input)
    assert.equal("", err)
    assert.equal(0, status)
    local list = lines(out)
    assert.equal(100, #list)
    for i, line in ipairs(list) do
      local dossier = cjson.decode(line)
      assert.equal(i, dossier.id)
      assert.equal(tostring(i), dossier.casualties[1].count)
    end
    assert.equal(out, (run(options .. " --input jsonl --format jsonl", input)))
  end)

  it("gives the same with several processes", function()
    local input = jsonl(500)
    local alone = run(options .. " --input jsonl --format jsonl", input)
    local out, err, status = run(options .. " --input jsonl --format jsonl --jobs 3", input)
    assert.equal("", err)
    assert.equal(0, status)
    assert.equal(alone, out)
  end)

  for _, jobs in ipairs { 1, 2 } do
    it("names a bad line by its number and goes on, jobs " .. jobs, function()
      local input =
        '{"id":"a","text":"x"}\r\n\nnonsense\n{"id":"b"}\n{"id":"c","text":7}\n[]\n{"id":"d","text":"y"}'
      local out, err, status = run(options .. " --input jsonl --format jsonl --jobs " .. jobs, input)
      assert.equal(1, status)
      assert.equal(2, #lines(out))
      assert.equal("d", cjson.decode(lines(out)[2]).id)
      assert.matches("standard input:3: not JSON: .*column 1", err)
      assert.matches('standard input:4 %(id b%): the object has no "text"', err)
      assert.matches('standard input:5 %(id c%): its "text" is no string', err)
      assert.matches("standard input:6: ", err)
      assert.equal(4, #lines(err))
    end)
  end

  it("survives texts that are none", function()
    local input = '{"id":1,"text":""}\n{"id":2,"text":"\\u0000a\255\192'
      .. ' b"}\n{"id":3,"text":"?!..."}\n{"id":4,"text":" \\r\\n "}\n'
    local out, err, status = run(options .. " --input jsonl --format jsonl --tokens", input)
    assert.equal("", err)
    assert.equal(0, status)
    assert.equal(4, #lines(out))
    assert.is_truthy(encoding.length(out))
  end)

  it("takes an empty file", function()
    local out, err, status = run(options .. " --input jsonl --format jsonl")
    assert.same({ "", "", 0 }, { out, err, status })
  end)

  it("says which date is none, and reads the text all the same", function()
    local out, err, status = run(
      options .. " --input jsonl --format jsonl",
      '{"id":1,"text":"x","date":"2023-02-30"}\n{"id":2,"text":"x","date":"May"}\n'
        .. '{"id":3,"text":"x","date":"2024-02-29"}\n'
    )
    assert.equal(1, status)
    assert.equal(3, #lines(out))
    assert.matches('input:1 %(id 1%): "2023%-02%-30" is not in the calendar', err)
    assert.matches('input:2 %(id 2%): "May" is no date', err)
    assert.equal("2024-02-29", cjson.decode(lines(out)[3]).date)
    for _, date in ipairs { "true", "{}", "[2023]" } do
      out, err, status =
        run(options .. " --input jsonl --format jsonl", '{"id":1,"text":"x","date":' .. date .. "}\n")
      assert.equal(1, status)
      assert.equal(1, #lines(out))
      assert.matches('input:1 %(id 1%): its "date" is no string %(wanted: 2023%-05%-16', err)
    end
    local _, complaint, refused = run(options .. " --date tomorrow")
    assert.equal(2, refused)
    assert.matches('%-%-date: "tomorrow" is no date', complaint)
  end)

  it("names what a line is that is no object", function()
    local out, err, status =
      run(options .. " --input jsonl --format jsonl", '[1]\nnull\n7\n"x"\n{"id":5,"text":"x"}\n')
    assert.equal(1, status)
    assert.equal(1, #lines(out))
    for i, kind in ipairs { "an array", "null", "a number", "a string" } do
      assert.matches(("input:%d: a JSON object is wanted here, not %s\n"):format(i, kind), err)
    end
  end)

  it("refuses a text that is too large, and reads the next", function()
    local input = '{"text":"' .. ("a"):rep(300000) .. '"}\n{"id":2,"text":"x"}\n'
    local out, err, status = run(options .. " --input jsonl --format jsonl --max-size 0.2", input)
    assert.equal(1, status)
    assert.equal(1, #lines(out))
    assert.matches("input:1: more than 0.2 MB %(3%d+ bytes", err)
  end)

  it("takes lines of any length", function()
    local input = '{"id":1,"text":"' .. ("word "):rep(60000) .. '"}\n{"id":2,"text":"x"}'
    local out, err, status = run(options .. " --input jsonl --format jsonl", input)
    assert.same({ "", 0 }, { err, status })
    assert.equal(2, #lines(out))
  end)

  it("counts offsets in characters, bytes or UTF-16", function()
    local text = "é😀 The storm left 40 people dead."
    local expected = { chars = 18, bytes = 22, utf16 = 19 }
    for unit, start in pairs(expected) do
      local out = run(options .. " --format jsonl --offsets " .. unit, text)
      local fact = cjson.decode(out).casualties[1]
      assert.equal(start, fact.start, unit)
      assert.equal(start + #"40 people dead", fact["end"], unit)
    end
  end)

  it("writes tokens when asked", function()
    local with, without =
      run(options .. " --format jsonl --tokens", "A b."), run(options .. " --format jsonl", "A b.")
    assert.equal(3, #cjson.decode(with).tokens)
    assert.is_nil(cjson.decode(without).tokens)
  end)

  it("goes on after a file that is not there", function()
    local here = file "The storm left 40 people dead."
    local out, err, status = run(options .. " --format csv --only casualties /no/such/file " .. here)
    os.remove(here)
    assert.equal(1, status)
    assert.matches("/no/such/file: No such file", err)
    assert.matches("40 people dead", out)
  end)

  it("writes an array of several documents as JSON", function()
    local out = run(options .. " --input jsonl --format json", jsonl(3))
    assert.equal(3, #cjson.decode(out))
    assert.equal(0, #cjson.decode((run(options .. " --input jsonl --format json", ""))))
    assert.equal("stdin", cjson.decode((run(options .. " --format json", "x"))).id)
  end)

  it("leaves no file of its own when it cannot be whole, and a whole one otherwise", function()
    local target = os.tmpname()
    os.remove(target)
    local _, err, status = run(options .. " --output " .. target .. " --input jsonl --format jsonl", jsonl(5))
    assert.same({ "", 0 }, { err, status })
    local handle = assert(io.open(target))
    assert.equal(5, #lines(handle:read "*a"))
    handle:close()
    os.remove(target)
    local _, complaint, failed = run(options .. " --output /no/such/folder/x", "text")
    assert.equal(2, failed)
    assert.matches("cannot write: /no/such/folder", complaint)
  end)

  it("writes into a pipe as it is, and through a link to its target", function()
    local folder = os.tmpname()
    os.remove(folder)
    assert(lfs.mkdir(folder))
    local pipe, link, target, copy = folder .. "/pipe", folder .. "/link", folder .. "/file", folder .. "/copy"
    assert(os.execute("mkfifo " .. pipe .. " && ln -s file " .. link))
    os.execute(("cat %s > %s &"):format(pipe, copy))
    local _, err, status = run(options .. " --output " .. pipe .. " --input jsonl --format jsonl", jsonl(2))
    assert.same({ "", 0 }, { err, status })
    assert.equal("named pipe", lfs.attributes(pipe, "mode"))
    local _, problem, how = run(options .. " --output " .. link .. " --input jsonl --format jsonl", jsonl(3))
    assert.same({ "", 0 }, { problem, how })
    assert.equal("link", lfs.symlinkattributes(link, "mode"))
    local handle = assert(io.open(target))
    assert.equal(3, #lines(handle:read "*a"))
    handle:close()
    local _, complaint, failed = run(options .. " --output " .. folder, "text")
    assert.equal(2, failed)
    assert.matches("it is a directory", complaint)
    os.execute("rm -r " .. folder)
  end)

  it("writes a page for each text into a folder", function()
    local folder = os.tmpname()
    os.remove(folder)
    local input = '{"id":"../a/b","text":"x"}\n{"id":"n","text":"y"}\n{"id":"n","text":"z"}\n'
    local _, err, status = run(options .. " --input jsonl --format html --output " .. folder, input)
    assert.same({ "", 0 }, { err, status })
    local names = {}
    for name in lfs.dir(folder) do
      if not name:find "^%.+$" then
        names[#names + 1] = name
        os.remove(folder .. "/" .. name)
      end
    end
    lfs.rmdir(folder)
    table.sort(names)
    assert.same({ "__a_b.html", "index.html", "n-2.html", "n.html" }, names)
    local _, complaint, refused = run(options .. " --input jsonl --format html", input)
    assert.equal(2, refused)
    assert.matches("%-%-output", complaint)
  end)

  it("leaves whole lines when it is interrupted", function()
    local out, input = os.tmpname(), file(jsonl(20000))
    for _, jobs in ipairs { 1, 2 } do
      command.execute(
        (
          "timeout --signal=INT 1 build/bin/stringer %s --input jsonl --format jsonl --tokens --jobs %d"
          .. " %s %s > %s 2>&1"
        ):format(options, jobs, input, input:rep(1) .. (" " .. input):rep(20), out)
      )
      local handle = assert(io.open(out, "rb"))
      local content = handle:read "*a"
      handle:close()
      assert.equal("\n", content:sub(-1))
      local n = 0
      for line in content:gmatch "[^\n]*\n" do
        n = n + 1
        if n % 500 == 1 then assert.is_table(cjson.decode(line)) end
      end
      assert.is_true(n > 0)
    end
    os.remove(out)
    os.remove(input)
  end)

  it("tells what is wrong with a pack, with its place", function()
    local _, err, status = run "extract --pack nosuch"
    assert.equal(2, status)
    assert.matches("there is no pack `nosuch`", err)
    local broken = file("return (\n", ".lua")
    _, err, status = run("extract --pack " .. broken)
    os.remove(broken)
    assert.equal(2, status)
    assert.matches(broken:gsub("%p", "%%%0") .. ":%d+: ", err)
    assert.not_matches("traceback", err)
    local endless = file("while true do end", ".lua")
    _, err, status = run("extract --pack " .. endless)
    os.remove(endless)
    assert.equal(2, status)
    assert.matches("endless loop", err)
  end)

  it("keeps the other facts when a rule's function fails", function()
    local failing = file((command.PACK:gsub(
      "return pack%s*$",
      [[
pack:phase "wrong" { pack:rule "boom" { match = '"storm"', yields = "Storm", action = function() error "boom" end } }
return pack]]
    )), ".lua")
    local out, err, status = run("extract --format jsonl --pack " .. failing, "The storm left 40 people dead.")
    os.remove(failing)
    assert.equal(1, status)
    assert.equal("40", cjson.decode(out).casualties[1].count)
    assert.matches("boom", err)
  end)
end)
