local cjson = require "cjson"
local command = require "support.command"
local input = require "stringer.cli.input"
local lfs = require "lfs"

local run, file = command.run, command.file

local function lines(s)
  local list = {}
  for line in s:gmatch "[^\n]+" do
    list[#list + 1] = line
  end
  return list
end

local function decoded(out)
  local list = {}
  for i, line in ipairs(lines(out)) do
    list[i] = cjson.decode(line)
  end
  return list
end

describe("stringer extract, given", function()
  local pack, options

  setup(function()
    pack = file(command.PACK, ".lua")
    options = "extract --format jsonl --pack " .. pack
  end)
  teardown(function()
    os.remove(pack)
  end)

  describe("a table", function()
    local TABLE = 'outlet,Date,ID,text,title\r\nThe Harbour Post,20230516,a1,"The storm left 40 people dead,\r\nsaid'
      .. ' ""all"".",Storm\r\n'
      .. ',"May 17, 2023",a2,Nobody came.,\r\n'

    it("reads a document from each row, and keeps what else it holds", function()
      local name = file(TABLE, ".csv")
      for _, how in ipairs { " " .. name, " --jobs 2 " .. name, " --input csv" } do
        local out, err, status = run(options .. how, TABLE)
        assert.same({ "", 0 }, { err, status })
        local list = decoded(out)
        assert.equal(2, #list)
        assert.same(
          { "a1", "2023-05-16", "Storm", { outlet = "The Harbour Post" } },
          { list[1].id, list[1].date, list[1].title, list[1].meta }
        )
        assert.equal("40", list[1].casualties[1].count)
        assert.same({ "a2", "2023-05-17" }, { list[2].id, list[2].date })
        assert.is_nil(list[2].meta)
        assert.is_nil(list[2].title)
      end
      os.remove(name)
    end)

    it("takes tabs, semicolons and other names of columns", function()
      local out, err, status = run(
        options .. " --input tsv --columns text=body,date=published",
        "id\tbody\tpublished\n7\tx, y\t2023-05-16\n"
      )
      assert.same({ "", 0 }, { err, status })
      assert.same({ "7", "2023-05-16" }, { cjson.decode(out).id, cjson.decode(out).date })
      out, err = run(options .. " --input csv", "id;text\n7;x, y\n")
      assert.same({ "", "7" }, { err, cjson.decode(out).id })
    end)

    it("is told of where no column is the text, and by line and id where a row is bad", function()
      local out, err, status = run(options .. " --input csv", "id,body\n1,x\n")
      assert.same({ "", 1 }, { out, status })
      assert.equal(
        'stringer: standard input: it has no column "text"; --columns text=NAME names the one to read: id,'
          .. " body\n",
        err
      )
      out, err, status =
        run(options .. " --input csv", "id,text,date\n1,x,\n2,x,y,2023-05-16,z\n3,x,someday\n4,\n,,\n5,x\n")
      assert.equal(1, status)
      assert.same(
        { "1", "3", "4", "5" },
        { decoded(out)[1].id, decoded(out)[2].id, decoded(out)[3].id, decoded(out)[4].id }
      )
      assert.same(
        { "stringer: standard input:3: it has 5 cells, and the table has 3 columns" },
        { lines(err)[1] }
      )
      assert.matches('^stringer: standard input:4 %(id 3%): "someday" is no date', lines(err)[2])
      assert.equal(2, #lines(err))
    end)

    it("is never read as one article", function()
      for content, kind in pairs {
        ["id,text,date\na,x,y\n"] = "csv",
        ["id\tbody\na\tb\n"] = "tsv",
        ["Date;Full_Text\n"] = "csv",
      } do
        local out, err, status = run(options, content)
        assert.same({ "", 1 }, { out, status })
        assert.matches("but a table: %-%-input " .. kind .. " reads", err)
      end
      for _, prose in ipairs {
        "Text, in a way, is all.\n",
        "text\nmore",
        "The text, the body and the title, 1,200 words.\n",
      } do
        assert.equal(1, #lines((run(options, prose))), prose)
      end
    end)
  end)

  it("HTML, XML or RTF, refuses it and names what converts it", function()
    for content, told in pairs {
      ["<!DOCTYPE html><html><p>x"] = "HTML: pandoc",
      ["\239\187\191 \n<!-- x --><html lang=en>"] = "HTML: pandoc",
      ["<body>x"] = "HTML",
      ["{\\rtf1\\ansi x}"] = "RTF: unrtf",
      ["<?xml version='1.0'?><nitf>"] = "XML: take",
      ["<rss version='2.0'>"] = "XML",
    } do
      local out, err, status = run(options, content)
      assert.same({ "", 1 }, { out, status }, content)
      assert.matches("^stringer: standard input: no plain text, but " .. told, err)
      out, err, status =
        run(options .. " --input jsonl", cjson.encode { id = "p", text = content } .. '\n{"text":"x"}')
      assert.same({ 1, 1 }, { #lines(out), status })
      assert.matches("^stringer: standard input:1 %(id p%): no plain text, but " .. told, err)
    end
    assert.equal(1, #lines((run(options, "<3 is how she signed it."))))
    assert.equal(1, #lines((run(options .. " --input text", "<html>x"))))
  end)

  describe("JSON Lines", function()
    it("keeps other keys under meta, whatever they hold", function()
      local line = '{"id":"a","text":"x","url":"http://x","n":7,"big":12345678901234567890,'
        .. '"tags":["a","b"],"none":null,"title":"T"}'
      local out, err, status = run(options .. " --input jsonl", line)
      assert.same({ "", 0 }, { err, status })
      assert.matches('"meta":{"big":"12345678901234567890","n":7,"tags":%["a","b"%],"url":"http://x"}', out)
      assert.equal("T", cjson.decode(out).title)
      out = run(options .. " --input jsonl --columns text=body,id=key", '{"key":1,"body":"x","text":"y"}')
      assert.matches('"id":1,"meta":{"text":"y"}', out)
    end)

    it("names documents without an id by their place", function()
      local name = file('{"text":"x"}\n{"id":null,"text":"y"}\n', ".jsonl")
      local out = run(options .. " " .. name)
      assert.same({ name .. ":1", name .. ":2" }, { decoded(out)[1].id, decoded(out)[2].id })
      os.remove(name)
    end)

    it("reports ids that are none, and loses no document", function()
      for _, id in ipairs { "[1]", '{"a":1}' } do
        local out, err, status = run(options .. " --input jsonl", '{"id":' .. id .. ',"text":"x"}')
        assert.same({ 1, "stdin:1" }, { status, cjson.decode(out).id })
        assert.matches('input:1: its "id" is no string or number', err)
      end
      local out, err = run(options .. " --input jsonl", '{"id":1e400,"text":"x"}')
      assert.same({ "1e400", "" }, { cjson.decode(out).id, err })
    end)

    it("reads halves of surrogate pairs as U+FFFD", function()
      local out, err, status = run(
        options .. " --input jsonl --tokens",
        [[{"id":1,"text":"a \ud800 b \\ud800 \ud83d\ude00 \udc00\ud800\ud83d\ude00"}]]
      )
      assert.same({ "", 0 }, { err, status })
      local sentences = cjson.decode(out).sentences
      assert.equal(18, sentences[#sentences]["end"])
    end)

    it("takes no number that JSON does not know", function()
      local _, err, status = run(options .. " --input jsonl", '{"id":NaN,"text":"x"}')
      assert.equal(1, status)
      assert.matches("not JSON", err)
    end)
  end)

  describe("compressed files", function()
    it("reads them as what they hold", function()
      if not pcall(require, "zlib") then return pending "lua-zlib is not here" end
      local name = file('{"id":"a","text":"The storm left 40 people dead."}\n', ".jsonl")
      os.execute(
        ('cat %s | gzip > %s.gz && echo \'{"id":"b","text":"y"}\' | gzip >> %s.gz'):format(name, name, name)
      )
      local out, err, status = run(options .. " " .. name .. ".gz")
      assert.same({ "", 0 }, { err, status })
      assert.same({ "a", "b" }, { decoded(out)[1].id, decoded(out)[2].id })
      os.execute(("head -c 40 %s.gz > %s"):format(name, name))
      out, err, status = run(options .. " --input jsonl " .. name)
      assert.same({ "", 1 }, { out, status })
      assert.matches("the compressed file ends before its end", err)
      os.remove(name)
      os.remove(name .. ".gz")
    end)

    it("says what unpacks them where lua-zlib is not installed", function()
      local loaded, preload = package.loaded.zlib, package.preload.zlib
      package.loaded.zlib, package.preload.zlib = nil, function()
        error "not here"
      end
      finally(function()
        package.loaded.zlib, package.preload.zlib = loaded, preload
      end)
      local name = file("\31\139\8\0", ".csv.gz")
      local unit = input.units({ name }, { most = 1e6 })()
      os.remove(name)
      assert.matches(
        "compressed %(gzip%): gzip %-dc unpacks it, and where the module lua%-zlib is installed",
        unit.problem
      )
    end)
  end)

  it("a folder and --recursive, reads what is in it by its name", function()
    local folder = os.tmpname()
    os.remove(folder)
    assert(lfs.mkdir(folder))
    assert(lfs.mkdir(folder .. "/sub"))
    for name, content in pairs {
      ["b.txt"] = "x",
      ["a.jsonl"] = '{"id":"j","text":"x"}\n',
      ["sub/c.csv"] = "id,text\nk,x\n",
      ["d.pdf"] = "%PDF",
      ["sub/.hidden"] = "x",
    } do
      local handle = assert(io.open(folder .. "/" .. name, "wb"))
      handle:write(content)
      handle:close()
    end
    local out, err, status = run(options .. " --recursive " .. folder .. "/")
    local ids = {}
    for i, dossier in ipairs(decoded(out)) do
      ids[i] = dossier.id
    end
    assert.same({ "j", folder .. "/b.txt", "k" }, ids)
    assert.equal(0, status)
    assert.matches("2 files are passed over, such as .*d%.pdf: %.txt, ", err)
    out, err, status = run(options .. " " .. folder)
    assert.same({ "", 1 }, { out, status })
    assert.matches("is a folder; %-%-recursive reads the files in it", err)
    os.execute("rm -r " .. folder)
  end)

  describe("--errors", function()
    local INPUT = '{"id":"a","text":"x"}\nnonsense\n{"id":"c","text":"y","date":"someday"}\n{"id":"d"}\n'

    it("writes what is wrong as JSON Lines, and does not fail", function()
      local errors, output = os.tmpname(), os.tmpname()
      for _, how in ipairs { "", " --jobs 2", " --output " .. output } do
        os.remove(errors)
        local out, err, status = run(options .. how .. " --input jsonl --errors " .. errors, INPUT)
        assert.equal(0, status)
        assert.equal(3, #lines(err))
        if how:find "output" then out = io.open(output):read "*a" end
        assert.equal(2, #lines(out))
        local handle = assert(io.open(errors))
        local list = decoded(handle:read "*a")
        handle:close()
        assert.equal(3, #list)
        assert.same({
          place = "standard input:2",
          read = false,
          problem = "not JSON: Expected value but found invalid token at column 1",
        }, list[1])
        assert.same({ "c", true }, { list[2].id, list[2].read })
        assert.same(
          { id = "d", place = "standard input:4", read = false, problem = 'the object has no "text"' },
          list[3]
        )
      end
      os.remove(errors)
      os.remove(output)
    end)

    it("does not hide that a file is lost", function()
      local errors = os.tmpname()
      local _, _, status = run(options .. " --errors " .. errors .. " /no/such/file")
      assert.equal(1, status)
      os.remove(errors)
    end)
  end)

  it("signs that rule terminals, shows them by name", function()
    local out, err = run(
      ("extract --pack %s --input jsonl"):format(pack),
      '{"id":"a\\u001b[2J\\u009bm","text":"The storm\\u001b[31m left 40 people dead'
        .. ' \\u202ereddit.","date":"\\u001b]0;x\\u0007"}\n'
    )
    assert.not_matches("[%z\1-\8\11-\31\127]", out .. err)
    assert.not_matches("\194\155", out .. err)
    assert.not_matches("\226\128\174", out .. err)
    assert.matches("a\\u{1b}%[2J\\u{9b}m", out)
    assert.matches("\\u{1b}%]0;x\\u{7}", err)
  end)
end)
