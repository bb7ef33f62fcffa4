-- The core as a program in C has it: installed, with the public header alone.
local lfs = require "lfs"

local function run(command)
  local pipe = assert(io.popen(command .. ' 2>&1; echo "status $?"'))
  local output = pipe:read "*a"
  pipe:close()
  local text, status = output:match "^(.*)status (%d+)%s*$"
  return text, tonumber(status)
end

local function quoted(path)
  return "'" .. path:gsub("'", "'\\''") .. "'"
end

describe("a program in C", function()
  local prefix = os.tmpname()

  setup(function()
    os.remove(prefix)
    lfs.mkdir(prefix)
    local lua = os.getenv "LUA" or "lua5.4"
    local output, status =
      run(("make --no-print-directory install PREFIX=%s LUA=%s"):format(quoted(prefix), lua))
    assert.equal(0, status, output)
  end)

  teardown(function()
    run("rm -rf " .. quoted(prefix))
  end)

  it("is built against what is installed, and matches", function()
    local binary = prefix .. "/embed"
    local flags = ("$(PKG_CONFIG_PATH=%s pkg-config --cflags --libs --static stringer)"):format(
      quoted(prefix .. "/lib/pkgconfig")
    )
    local output, status = run(
      ("${CC:-cc} -std=c11 -Wall -Wextra -Wpedantic -Werror -o %s spec/examples/embed.c %s"):format(
        quoted(binary),
        flags
      )
    )
    assert.equal(0, status, output)
    output, status = run(quoted(binary))
    assert.equal(0, status)
    assert.equal("who: Silva\nwhere: Lisbon\n", output)
    output, status = run(quoted(binary) .. " 'Nobody came.'")
    assert.equal(0, status)
    assert.equal("", output)
  end)

  it("finds every function of the header in the library", function()
    local header = assert(io.open(prefix .. "/include/stringer.h")):read "*a"
    local symbols = run("nm -g --defined-only " .. quoted(prefix .. "/lib/libstringer.a"))
    local n = 0
    for name in header:gmatch "[ *](stringer_[%w_]+)%(" do
      n = n + 1
      assert.is_truthy(symbols:find(" T " .. name .. "\n", 1, true), name)
    end
    assert.is_true(n > 35)
  end)
end)
