--- Programs that embed Lua, and the module built for each of their versions.
local hosts = {}

local function output(line)
  local pipe = io.popen(line .. " 2>&1")
  local out = pipe:read "*a"
  pipe:close()
  return out
end

--- What a command writes, errors too.
hosts.output = output

local folder

--- A folder that every user can read, for the time of the tests.
-- @treturn string
function hosts.folder()
  if not folder then
    folder = os.tmpname()
    os.remove(folder)
    assert(os.execute("mkdir -m 755 " .. folder))
  end
  return folder
end

--- Takes it away.
function hosts.clean()
  if folder then os.execute("rm -rf " .. folder) end
  folder = nil
end

--- Whether a program is there; says that it is left out if not.
-- @tparam string program a name, or a path with `*`
-- @treturn ?string its path
function hosts.find(program)
  local path = output(
    ('for p in $(command -v %s) /usr/sbin/%s %s; do [ -x "$p" ] && echo $p && break;' .. " done"):format(
      program,
      program,
      program
    )
  ):match "[^\n]+"
  return path
end

local installed = {}

--- Builds and installs the module for a Lua.
-- @tparam string lua "lua5.3", "luajit" …
-- @treturn ?table `{path=, cpath=, environment=}`: LUA_PATH, LUA_CPATH, and both for a shell; nil if that Lua is not
-- here
function hosts.module(lua)
  if installed[lua] == nil then
    if not hosts.find(lua) then
      installed[lua] = false
      return nil
    end
    local prefix, version = hosts.folder() .. "/" .. lua, lua:match "%d%.%d" or "5.1"
    local log = output(
      ("make install LUA=%s BUILD=build/hosts/%s PREFIX=%s && chmod -R a+rX %s"):format(
        lua,
        lua,
        prefix,
        prefix
      )
    )
    local share, lib = ("%s/share/lua/%s"):format(prefix, version), ("%s/lib/lua/%s"):format(prefix, version)
    assert(output(("ls %s/stringer/core.so"):format(lib)):find "^/", log)
    local path, cpath = ("%s/?.lua;%s/?/init.lua;;"):format(share, share), lib .. "/?.so;;"
    installed[lua] = {
      path = path,
      cpath = cpath,
      share = share,
      lib = lib,
      environment = ("LUA_PATH='%s' LUA_CPATH='%s' STRINGER_CACHE=%s/cache"):format(
        path,
        cpath,
        hosts.folder()
      ),
    }
  end
  return installed[lua] or nil
end

--- Starts a program in the background.
-- @tparam string line
-- @treturn string the id of its process
-- @treturn string the path of what it writes
function hosts.start(line)
  local log = os.tmpname()
  local pid = output(("%s > %s 2>&1 & echo $!"):format(line, log)):match "%d+"
  return pid, log
end

--- Ends a program that @{hosts.start} started.
function hosts.stop(pid, log)
  os.execute(
    (
      "kill %s 2>/dev/null; for n in 1 2 3 4 5 6 7 8 9 10; do kill -0 %s 2>/dev/null || break; sleep 0.3; done;"
      .. " kill -9 %s 2>/dev/null"
    ):format(pid, pid, pid)
  )
  if log then os.remove(log) end
end

--- A port that nobody listens on.
-- @treturn integer
function hosts.port()
  for port = 18000 + os.time() % 1000, 20000 do
    if
      output(("curl -s -o /dev/null --max-time 1 http://127.0.0.1:%d/; echo" .. " $?"):format(port)):find "7"
    then
      return port
    end
  end
end

--- Sends a text to a server until it answers.
-- @tparam string address
-- @tparam string text
-- @treturn string the answer, and behind it the status
function hosts.post(address, text)
  local body = hosts.folder() .. "/body"
  local handle = assert(io.open(body, "wb"))
  handle:write(text)
  handle:close()
  return output(
    (
      "curl -s --retry 40 --retry-connrefused --retry-delay 1 --max-time 60 -w '\\n%%{http_code}'"
      .. " --data-binary @%s"
      .. " -H 'Content-Type: text/plain' '%s'"
    ):format(body, address)
  )
end

--- Writes a file into the folder.
-- @treturn string its path
function hosts.write(name, content)
  local path = hosts.folder() .. "/" .. name
  local handle = assert(io.open(path, "wb"))
  handle:write(content)
  handle:close()
  os.execute("chmod a+r " .. path)
  return path
end

--- A file of this project.
function hosts.slurp(path)
  local handle = assert(io.open(path, "rb"))
  local content = handle:read "*a"
  handle:close()
  return content
end

return hosts
