-- `make test-hosts`: programs that embed Lua. Each runs its file in this folder; one that is not here is left out.
local hosts = require "support.hosts"

local TEXT = "Norway and Denmark signed an agreement in Oslo on Monday."

local function unless(what, name)
  if not what then pending(name .. " is not here, and left out") end
  return not what
end

-- A capture of one UDP packet that carries a text.
local function capture(text)
  local function big(n, bytes)
    local s = ""
    for _ = 1, bytes do
      s, n = string.char(n % 256) .. s, math.floor(n / 256)
    end
    return s
  end
  local function little(n, bytes)
    return big(n, bytes):reverse()
  end
  local udp = big(4000, 2) .. big(4001, 2) .. big(8 + #text, 2) .. "\0\0" .. text
  local ip = "\69\0" .. big(20 + #udp, 2) .. "\0\1\0\0\64\17\0\0\127\0\0\1\127\0\0\1" .. udp
  local frame = ("\2"):rep(12) .. "\8\0" .. ip
  return little(0xa1b2c3d4, 4)
    .. little(2, 2)
    .. little(4, 2)
    .. ("\0"):rep(8)
    .. little(65535, 4)
    .. little(1, 4)
    .. little(1684232100, 4)
    .. little(0, 4)
    .. little(#frame, 4)
    .. little(#frame, 4)
    .. frame
end

describe("in", function()
  teardown(hosts.clean)

  it("Neovim, a command lists facts", function()
    local module = hosts.module "luajit"
    if unless(hosts.find "nvim" and module, "Neovim") then return end
    local article = hosts.write("article.txt", "Weather\n\n" .. TEXT .. "\n")
    local out = hosts.output(
      (
        "%s nvim --headless -u NONE %s -c 'luafile spec/hosts/nvim.lua' -c Facts -c 'lua for _,"
        .. " i in"
        .. " ipairs(vim.fn.getqflist()) do print(i.lnum .. i.text) end' -c 'qa!'"
      ):format(module.environment, article)
    )
    assert.matches("3SUPPORT: signed an agreement", out)
  end)

  it("pandoc, a filter writes them into the metadata", function()
    local module = hosts.module "lua5.3"
    if unless(hosts.find "pandoc" and module, "pandoc") then return end
    local article = hosts.write("article.md", "---\ndate: 2023-05-16\n---\n\n" .. TEXT .. "\n")
    local out = hosts.output(
      ("%s pandoc --lua-filter spec/hosts/pandoc.lua -s -t markdown" .. " %s"):format(
        module.environment,
        article
      )
    )
    assert.matches("events:\n%- .SUPPORT: signed an agreement", out)
  end)

  it("tshark, a tap reads packets", function()
    local module = hosts.module "lua5.2"
    if unless(hosts.find "tshark" and module, "tshark") then return end
    local packets = hosts.write("packets.pcap", capture(TEXT))
    local out = hosts.output(
      ("%s HOME=%s tshark -q -X lua_script:spec/hosts/tshark.lua -r" .. " %s"):format(
        module.environment,
        hosts.folder(),
        packets
      )
    )
    assert.matches("1%s+SUPPORT%s+signed an agreement", out)
  end)

  it("nmap, a script reads pages", function()
    local module = hosts.module "lua5.3"
    if unless(hosts.find "nmap" and hosts.find "python3" and module, "nmap") then return end
    hosts.output(("mkdir -p %s/www"):format(hosts.folder()))
    hosts.write("www/index.html", "<html><p>" .. TEXT .. "</p></html>")
    local port = hosts.port()
    local pid, log =
      hosts.start(("exec python3 -m http.server %d --bind 127.0.0.1 -d %s/www"):format(port, hosts.folder()))
    hosts.post(("http://127.0.0.1:%d/"):format(port), "")
    local out = hosts.output(
      ("%s nmap -Pn -p %d --script +$PWD/spec/hosts/nmap.nse --script-args http.useragent=x" .. " 127.0.0.1"):format(
        module.environment,
        port
      )
    )
    hosts.stop(pid, log)
    assert.matches("SUPPORT: signed an agreement", out)
  end)
end)
