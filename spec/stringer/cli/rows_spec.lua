local random = require "support.random"
local rows = require "stringer.cli.rows"

-- Hands out a text in pieces of so many bytes.
local function pieces(text, size)
  local at = 1
  return function()
    if at > #text then return nil end
    local piece = text:sub(at, at + size - 1)
    at = at + size
    return piece
  end
end

local function all(text, options)
  options = options or {}
  local next_row = rows.of(pieces(text, options.size or 7), options.most or 1e6, options.separator or ",")
  local list, problems, places = {}, {}, {}
  while true do
    local cells, problem, _, line = next_row()
    if cells == nil then return list, problems, places, problem end
    places[#places + 1] = line
    if cells then
      list[#list + 1] = cells
    else
      problems[#problems + 1] = line .. ": " .. problem
    end
  end
end

describe("rows", function()
  it("are read as RFC 4180 has them", function()
    local text = '\239\187\191id,text\r\n1,"He said ""no"", twice"\r\n2,"two\r\nlines"\n3,\n\n"4",a"b\n5,"x"y'
    local expected = {
      { "id", "text" },
      { "1", 'He said "no", twice' },
      { "2", "two\r\nlines" },
      { "3", "" },
      { "" },
      { "4", 'a"b' },
      { "5", "xy" },
    }
    for size = 1, 30 do
      assert.same(expected, (all(text, { size = size })), size)
    end
    assert.same({ 1, 2, 3, 5, 6, 7, 8 }, (select(3, all(text))))
    assert.same({ { "a,b", "c" } }, (all("a,b\tc", { separator = "\t" })))
    assert.same({}, (all ""))
  end)

  it("are told of where a quotation mark is never closed", function()
    local list, problems = all 'a,b\n1,"x\ny\n'
    assert.same({ { "a", "b" } }, list)
    assert.same(
      { "2: the quotation mark that opens in line 2 is never closed: the rest of the file is lost" },
      problems
    )
  end)

  it("may be as large as they may, and no larger", function()
    local big = ("long words "):rep(20000)
    local text = 'a\n"' .. big .. "\n" .. big .. '"\n' .. big .. "\nshort\n"
    assert.same({ { "a" }, { big .. "\n" .. big }, { big }, { "short" } }, (all(text, { size = 4096 })))
    local list, problems = all(text, { size = 4096, most = 300000 })
    assert.same({ { "a" }, { big }, { "short" } }, list)
    assert.equal(1, #problems)
    assert.matches("^2: more than 0.3 MB", problems[1])
    list, problems = all(text, { size = 4096, most = 100000 })
    assert.same({ { "a" }, { "short" } }, list)
    assert.equal(2, #problems)
  end)

  it("pass on what is wrong with the file", function()
    local told = false
    local next_row = rows.of(function()
      if told then return nil, "the disk is on fire" end
      told = true
      return "a,b\n1,"
    end, 100, ",")
    assert.same({ "a", "b" }, (next_row()))
    assert.same({ nil, "the disk is on fire" }, { next_row() })
  end)

  it("come back as they were written, whatever is in them", function()
    local r = random.new(4180)
    local signs = { "a", "b", ",", '"', "\n", "\r\n", " ", "é", ";", "\t" }
    for _ = 1, 300 do
      local expected, lines = {}, {}
      for i = 1, r:number(4) do
        local cells, written = {}, {}
        for k = 1, 1 + r:number(3) do
          local parts = {}
          for n = 1, r:number(6) - 1 do
            parts[n] = r:pick(signs)
          end
          cells[k] = table.concat(parts)
          written[k] = '"' .. cells[k]:gsub('"', '""') .. '"'
        end
        expected[i], lines[i] = cells, table.concat(written, ",")
      end
      assert.same(expected, (all(table.concat(lines, "\n"), { size = r:number(9) })))
    end
  end)

  it("are separated by what their header has most of", function()
    assert.equal(",", rows.separator "id,text")
    assert.equal(";", rows.separator 'id;text;"a,b,c"')
    assert.equal(",", rows.separator "text")
  end)
end)
