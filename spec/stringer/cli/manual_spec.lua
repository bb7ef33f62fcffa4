local cli = require "stringer.cli"
local command = require "support.command"

describe("the manual page", function()
  it("has a section for each command, with its options", function()
    local out, err, status = command.run "--man"
    assert.same({ "", 0 }, { err, status })
    assert.matches("^%.TH STRINGER 1 ", out)
    for _, name in ipairs(cli.COMMANDS) do
      assert.matches("\n%.SS " .. name .. "\n", out)
    end
    assert.matches("\\%-\\%-resume", out)
    for line in out:gmatch "[^\n]+" do
      assert.not_matches("^'", line)
    end
  end)
end)

describe("completion", function()
  it("is there for each shell", function()
    for _, shell in ipairs { "bash", "zsh", "fish" } do
      local out, err, status = command.run("--completion " .. shell)
      assert.same({ "", 0 }, { err, status })
      assert.matches("extract", out)
      assert.matches("resume", out)
    end
  end)
end)
