-- `make test-hosts`: servers that embed Lua. Each is started with its file in this folder, and asked; one that is not
-- here is left out.
local cjson = require "cjson"
local hosts = require "support.hosts"

local TEXT = "Norway and Denmark signed an agreement in Oslo on Monday."

local function facts(answer)
  local body, status = answer:match "^(.*)\n(%d+)$"
  assert.equal("200", status, answer)
  local dossier = cjson.decode(body)
  assert.equal(
    "NOR",
    dossier.events[1].actor[1].code == "DNK" and dossier.events[1].recipient[1].code
      or dossier.events[1].actor[1].code
  )
  assert.equal("057", dossier.events[1].cameo)
  return dossier
end

local function unless(what, name)
  if not what then pending(name .. " is not here, and left out") end
  return not what
end

describe("in", function()
  local pid, log
  after_each(function()
    if pid then hosts.stop(pid, log) end
    pid = nil
  end)
  teardown(hosts.clean)

  -- NGINX and NGINX_MODULES name another nginx, and LD_LIBRARY_PATH its LuaJIT.
  it("nginx, workers share the rules, and a text gets its dossier", function()
    local nginx = hosts.find(os.getenv "NGINX" or "nginx")
    local modules = os.getenv "NGINX_MODULES" or "/usr/lib/nginx/modules"
    if
      unless(
        nginx and hosts.find(modules .. "/ngx_http_lua_module.so")
          or hosts.output("ls " .. modules):find "http_lua",
        "nginx with http-lua"
      )
    then
      return
    end
    local module, port = hosts.module "luajit", hosts.port()
    local conf = hosts.slurp "spec/hosts/nginx.conf"
    conf = conf
      :gsub('lua_package_path "[^"]*', function()
        return 'lua_package_path "' .. module.path .. (os.getenv "NGINX_LUA" or "")
      end)
      :gsub('lua_package_cpath "[^"]*', function()
        return 'lua_package_cpath "' .. module.cpath
      end)
      :gsub("listen 8080", "listen 127.0.0.1:" .. port)
    local path = hosts.write(
      "nginx.conf",
      ("load_module %s/ndk_http_module.so;\nload_module" .. " %s/ngx_http_lua_module.so;\ndaemon off;\n"):format(
        modules,
        modules
      )
        .. ("worker_processes 2;\npid %s/nginx.pid;\nerror_log stderr;\nevents {}\nenv" .. " STRINGER_CACHE;\n"):format(
          hosts.folder()
        )
        .. conf:gsub("http {", function()
          return (
            "http {\n access_log off; client_body_temp_path %s/b; proxy_temp_path %s/p; fastcgi_temp_path %s/f;"
            .. " uwsgi_temp_path %s/u;"
            .. " scgi_temp_path %s/s;"
          ):gsub("%%s", hosts.folder())
        end)
    )
    pid, log = hosts.start(
      ("STRINGER_CACHE=%s/cache exec %s -c %s -p %s"):format(hosts.folder(), nginx, path, hosts.folder())
    )
    for _ = 1, 4 do
      local dossier = facts(hosts.post(("http://127.0.0.1:%d/facts?date=2023-05-16"):format(port), TEXT))
      assert.equal("2023-05-15", dossier.times[1].value)
    end
    local answer = hosts.post(("http://127.0.0.1:%d/facts?date=never"):format(port), TEXT)
    assert.matches("500$", answer)
    assert.matches('"never" is no date', hosts.slurp(log))
  end)

  it("HAProxy, a service answers, and errors are told", function()
    local haproxy, module = hosts.find "haproxy", hosts.module "lua5.3"
    if unless(haproxy and module, "HAProxy") then return end
    local port = hosts.port()
    local script = hosts.write("haproxy.lua", hosts.slurp "spec/hosts/haproxy.lua" .. [[
      core.register_service("fails", "http", function(applet)
        local _, message = pcall(require "stringer".load, "nwes")
        applet:set_status(500)
        applet:add_header("content-length", #message)
        applet:start_response()
        applet:send(message)
      end)]])
    local path = hosts.write(
      "haproxy.cfg",
      ([[
global
  lua-prepend-path %s/?.lua
  lua-prepend-path %s/?/init.lua
  lua-prepend-path %s/?.so cpath
  lua-load %s
  tune.lua.forced-yield 10000
defaults
  mode http
  timeout client 30s
  timeout server 30s
  timeout connect 30s
frontend texts
  bind 127.0.0.1:%d
  http-request use-service lua.fails if { path /fails }
  http-request use-service lua.facts
]]):format(module.share, module.share, module.lib, script, port)
    )
    pid, log = hosts.start(("STRINGER_CACHE=%s/cache exec %s -f %s -db"):format(hosts.folder(), haproxy, path))
    facts(hosts.post(("http://127.0.0.1:%d/"):format(port), TEXT))
    assert.matches("there is no pack `nwes`", hosts.post(("http://127.0.0.1:%d/fails"):format(port), TEXT))
  end)

  it("Apache, a handler answers", function()
    local apache, module = hosts.find "apache2", hosts.module "lua5.3"
    if unless(apache and module, "Apache") then return end
    local port, folder = hosts.port(), hosts.folder()
    local path = hosts.write(
      "httpd.conf",
      ([[
ServerRoot %s
ServerName localhost
PidFile %s/httpd.pid
Listen 127.0.0.1:%d
ErrorLog %s/httpd.log
DocumentRoot %s
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule lua_module /usr/lib/apache2/modules/mod_lua.so
LuaPackagePath %s/?.lua
LuaPackagePath %s/?/init.lua
LuaPackageCPath %s/?.so
LuaScope thread
LuaMapHandler /facts %s
]]):format(
        folder,
        folder,
        port,
        folder,
        folder,
        module.share,
        module.share,
        module.lib,
        hosts.write("apache.lua", hosts.slurp "spec/hosts/apache.lua")
      )
    )
    pid, log = hosts.start(("STRINGER_CACHE=%s/cache exec %s -f %s -DFOREGROUND"):format(folder, apache, path))
    for _ = 1, 3 do
      facts(hosts.post(("http://127.0.0.1:%d/facts"):format(port), TEXT))
    end
  end)

  it("PostgreSQL, a function returns rows, and a trigger fills a column", function()
    local initdb, module = hosts.find "/usr/lib/postgresql/*/bin/initdb", hosts.module "lua5.3"
    local there = initdb and hosts.output "ls /usr/share/postgresql/*/extension/plluau.control":find "^/"
    if unless(there and module, "PostgreSQL with PL/Lua") then return end
    local bin, folder = initdb:match "^(.*)/", hosts.folder()
    local root = hosts.output "id -u":match "^0"
    local as = root and "runuser -u postgres -- " or ""
    os.execute(
      ("mkdir %s/pg && %s chmod 777 %s/pg && mkdir -m 777 %s/pgcache"):format(
        folder,
        root and "" or "",
        folder,
        folder
      )
    )
    local made = hosts.output(("%s%s -D %s/pg/data -A trust --no-sync"):format(as, initdb, folder))
    assert.matches("Success", made)
    pid, log = hosts.start(
      ("%senv %s STRINGER_CACHE=%s/pgcache %s/postgres -D %s/pg/data -k %s/pg -c" .. " listen_addresses='' -F"):format(
        root and "exec runuser -u postgres -- " or "exec ",
        module.environment:gsub("STRINGER_CACHE=%S+", ""),
        folder,
        bin,
        folder,
        folder
      )
    )
    local function psql(sql)
      local path = hosts.write("q.sql", sql)
      return hosts.output(("%s%s/psql -h %s/pg -d postgres -q -A -t -f %s"):format(as, bin, folder, path))
    end
    for _ = 1, 60 do
      if psql "SELECT 1":find "^1" then break end
      os.execute "sleep 0.5"
    end
    assert.equal("", psql(hosts.slurp "spec/hosts/postgresql.sql"))
    assert.equal(
      "SUPPORT|DNK|NOR|signed an agreement\nSUPPORT|NOR|DNK|signed an agreement\n",
      psql(("SELECT * FROM events('%s', '2023-05-16') ORDER BY source"):format(TEXT))
    )
    assert.equal(
      "",
      psql(
        ("INSERT INTO articles VALUES ('a', '2023-05-16', '%s'), ('b', NULL, NULL ||" .. " '')")
          :format(TEXT)
          :gsub(", %('b'.*", "")
      )
    )
    assert.equal("2023-05-15|a\n", psql "SELECT dossier->'times'->0->>'value', dossier->>'id' FROM articles")
    assert.matches(
      "ERROR:.*there is no pack `nwes`",
      psql [[DO $$ require "stringer".load "nwes" $$ LANGUAGE plluau]]
    )
  end)
end)
