--- Compiled lexicons kept between runs, so that a second start parses no source; and beside them compiled phases
-- (@{stringer.engine.rule_cache}).
--
-- A compiled lexicon is found by the content of its sources and of what reads them; the time of a file says nothing.
-- Reports on entries that could not be compiled lie beside it, so that they can be shown again. Several processes may
-- build the same one at a time: each writes its own file and renames it. Where nothing can be written the lexicon is
-- built in memory. When a lexicon is kept, the cache removes those that were not used for a month, all but the sixty
-- used last, those beyond 64 MB in all, and files that a killed process left behind.
--
-- What an installation brings compiled lies beside the core (`compiled`) and is taken as the core is, without a check:
-- so a first start builds nothing, nor one without a folder of the user's. Only files of the same keys are used.
--
-- A file is read whole and checked before its first use, and again when its inode, size or times have changed. The
-- check takes some 60 ms for a lexicon of 20 MB; a note beside the file records it. A damaged file is removed and built
-- anew. The folder and its files belong to the user alone: where others may write, the cache neither keeps nor takes
-- anything. A file is replaced, never written to, so that no file shrinks while a process has it mapped.
-- @module stringer.lexicon.cache

local core = require "stringer.core"
local checked = require "stringer.lexicon.checked"
local formats = require "stringer.lexicon.formats"

local cache = {}

-- What reads sources is loaded when one is read.
local function phrases() return require "stringer.lexicon.phrases" end
local function slurp(path) return require "stringer.lexicon.build".slurp(path) end

local has_lfs, lfs = pcall(require, "lfs")
-- Hosts may have another module of that name.
has_lfs = has_lfs and type(lfs) == "table" and lfs.attributes and lfs.mkdir and lfs.touch and lfs.dir and true
  or false
local DAY = 24 * 60 * 60
local KEEP = 30 * DAY
local MOST = 60
local MOST_BYTES = 64 * 1024 * 1024
-- Bytes of a file of compiled phases, and of reports.
local MOST_RULES, MOST_REPORTS = 16 * 1024 * 1024, 64 * 1024 * 1024
local MOST_NAME = 64 -- bytes of a key
local KEY = 16 -- digits that a key has at least

-- The modules that read sources; a key depends on their text.
local READERS = {
  "stringer.lexicon.build",
  "stringer.lexicon.source",
  "stringer.lexicon.plural",
  "stringer.lexicon.verb_forms",
  "stringer.lexicon.formats",
  "stringer.lexicon.values",
  "stringer.lexicon.csv",
  "stringer.lexicon.jsonl",
  "stringer.lexicon.spacy",
  "stringer.lexicon.gate",
  "stringer.lexicon.petrarch",
  "stringer.lexicon.petrarch_line",
  "stringer.lexicon.petrarch_verbs",
  "stringer.lang.en",
  "stringer.lang.en_plural",
  "stringer.lang.en_verbs",
}

-- The file of a module; Lua 5.1 has no function for it.
local search = package.searchpath
  or function(name, path)
    for template in path:gmatch "[^;]+" do
      local file = template:gsub("%?", (name:gsub("%.", "/")))
      if core.files.sum(file) then return file end
    end
  end

local core_sum -- of the core's own file, which is the largest of them

local function content_of(path) return path and core.files.sum(path) or "?" end

local fingerprints = {}
--- A text that changes when the code that reads sources changes: the core, the language's tables or the readers.
-- @tparam[opt] {string,...} readers names of modules; by default those that read lexicons
-- @treturn string
function cache.fingerprint(readers)
  readers = readers or READERS
  if fingerprints[readers] then return fingerprints[readers] end
  core_sum = core_sum or content_of(search("stringer.core", package.cpath))
  local parts = { core.version, core_sum }
  for _, module in ipairs(readers) do
    parts[#parts + 1] = content_of(search(module, package.path))
  end
  fingerprints[readers] = table.concat(parts, " ")
  return fingerprints[readers]
end

local function options_key(options)
  local keys = {}
  for key, value in pairs(options or {}) do
    if type(value) == "table" then value = phrases().serialize { x = value } end
    if type(value) ~= "function" then keys[#keys + 1] = ("%s=%s"):format(key, tostring(value)) end
  end
  table.sort(keys)
  return table.concat(keys, "\t")
end

-- Every source with its text or list; nil, message if one cannot be read.
local function load_sources(sources)
  local loaded = {}
  for i, source in ipairs(sources) do
    if type(source) == "string" then source = { path = source } end
    local item =
      { name = source.name or source.path, text = source.text, list = source.list, options = source.options }
    if source.path and not item.text then
      local message
      item.text, message = slurp(source.path)
      if not item.text then return nil, message end
    end
    loaded[i] = item
  end
  return loaded
end

-- Checksums of the files that a source refers to.
local function companions(item)
  local sums = {}
  for i, path in ipairs(item.text and formats.companions(item.text, item.name, item.options) or {}) do
    sums[i] = content_of(path)
  end
  return table.concat(sums, " ")
end

local function key_of(loaded, language_key)
  local parts = { cache.fingerprint(), language_key or "" }
  for _, item in ipairs(loaded) do
    local content = item.text or phrases().serialize(item.list)
    parts[#parts + 1] = ("%s|%s|%d|%s|%s"):format(
      item.name,
      options_key(item.options),
      #content,
      core.checksum(content),
      companions(item)
    )
  end
  local text = table.concat(parts, "\n")
  return core.checksum(text) .. core.checksum(text:reverse())
end

--- Where compiled lexicons are kept: $STRINGER_CACHE, or `stringer` in $XDG_CACHE_HOME or in ~/.cache.
-- @treturn string|nil directory; nil if the environment names none
function cache.directory()
  local own = os.getenv "STRINGER_CACHE"
  if own and own ~= "" then return own end
  local base = os.getenv "XDG_CACHE_HOME"
  if base and base:sub(1, 1) == "/" then return base .. "/stringer" end
  local home = os.getenv "HOME"
  return home and home ~= "" and home .. "/.cache/stringer" or nil
end

-- Whether a folder may be used. The reason against it is reported once.
local refused = {}

local function usable(directory)
  local ok, problem = core.files.private(directory)
  if not ok and problem:find "others may write to it" and not refused[directory] then
    refused[directory] = true
    io.stderr:write(("%s; compiled lexicons are not kept there\n"):format(problem))
  end
  return ok
end

-- The files of a folder that bear a key, `{path=, used=, bytes=, lexicon= (the path of its compiled lexicon)}`.
local function files_of(directory)
  local list, notes = {}, checked.read(directory)
  local ok, iterate, state = pcall(lfs.dir, directory)
  if not ok then return list end
  for file in iterate, state do
    local path, key = directory .. "/" .. file, file:match "^(%x+)%."
    local found = key and #key >= KEY and lfs.attributes(path)
    if found and found.mode == "file" then
      list[#list + 1] = {
        path = path,
        used = checked.used(notes[file], found.modification),
        bytes = found.size,
        lexicon = directory .. "/" .. key .. ".slex",
      }
    end
  end
  return list
end

-- Whether `a` was used after `b`.
local function later(a, b)
  if a.used ~= b.used then return a.used > b.used end
  return a.path < b.path
end

-- Removes the files of compiled phases that are too old or too many.
local function trim_rules(files, now)
  table.sort(files, later)
  for i, file in ipairs(files) do
    if i > MOST or now - file.used > KEEP then os.remove(file.path) end
  end
end

--- Removes compiled lexicons from a folder that holds too many; the one used last stays.
-- @tparam string directory
-- @tparam[opt] integer most_bytes that they may have in all
function cache.trim(directory, most_bytes)
  if not has_lfs then return end
  local now, lexicons, rules, others, kept, bytes = os.time(), {}, {}, {}, {}, 0
  for _, file in ipairs(files_of(directory)) do
    local list = file.path == file.lexicon and lexicons or file.path:find "%.rules$" and rules or others
    list[#list + 1] = file
  end
  trim_rules(rules, now)
  table.sort(lexicons, later)
  for i, file in ipairs(lexicons) do
    bytes = bytes + file.bytes
    kept[file.path] = i == 1 or i <= MOST and bytes <= (most_bytes or MOST_BYTES) and now - file.used <= KEEP
    if not kept[file.path] then os.remove(file.path) end
  end
  for _, file in ipairs(others) do
    local reports = file.path == file.lexicon .. ".reports"
    if not (reports and kept[file.lexicon]) and (kept[file.lexicon] == false or now - file.used > DAY) then
      os.remove(file.path)
    end
  end
end

local function write_reports(path, reports)
  os.remove(path)
  if #reports == 0 then return true end
  local lines = {}
  for i, report in ipairs(reports) do
    lines[i] = ("%s\t%s\t%s\n"):format(report.source, report.line, (report.message:gsub("[\r\n]", " ")))
  end
  return core.files.write(path, table.concat(lines))
end

-- Whether a compiled lexicon is unchanged since it was checked, or else passes the check now.
local function holds(lexicon, directory, name)
  local stamp = core.files.stamp(directory .. "/" .. name)
  local notes, today = checked.read(directory), checked.today()
  local note = notes[name]
  if not stamp or (not note or note.stamp ~= stamp) and not lexicon:verify() then return false end
  if not note or note.stamp ~= stamp or note.day ~= today then
    notes[name] = { day = today, stamp = stamp }
    checked.write(directory, notes)
  end
  return true
end

local function read_reports(path)
  local reports = {}
  for source, line, message in (core.files.read(path, MOST_REPORTS) or ""):gmatch "([^\t\n]*)\t(%d+)\t([^\n]*)" do
    reports[#reports + 1] = {
      source = source,
      line = tonumber(line),
      message = message,
      note = message:find "^note: " and true or nil,
    }
  end
  return reports
end

local function compile(loaded, options)
  local draft = require "stringer.lexicon.build".new(options.language, options.plurals)
  for _, item in ipairs(loaded) do
    if item.list then
      phrases().read(item.list, item.name or "phrases", draft, item.options)
    else
      local ok, message = draft:read(item.text, item.name, item.options)
      if not ok then return nil, message end
    end
  end
  return draft
end

-- Names of the files that were found or written.
local used = {}

local function path_of(directory, key)
  used[key .. ".slex"], used[key .. ".slex.reports"] = true, true
  return ("%s/%s.slex"):format(directory, key)
end

local function rules_path(directory, key)
  used[key .. ".rules"] = true
  return ("%s/%s.rules"):format(directory, key)
end

--- Removes the files from a folder that nobody has asked for since the module was loaded.
-- @tparam string directory
function cache.prune(directory)
  for file in lfs.dir(directory) do
    if file:find "^[^.]" and not used[file] or file == ".checked" then os.remove(directory .. "/" .. file) end
  end
end

-- The folder with the compiled files of the installation; false if Lua does not tell where the core lies.
local installed

local function of_installation()
  if installed == nil then
    local file = search("stringer.core", package.cpath)
    installed = file and file:gsub("[^/\\]+$", "compiled") or false
  end
  return installed
end

-- Opens the lexicon of a file; a damaged file is removed.
local function open_whole(directory, key)
  local path = path_of(directory, key)
  local lexicon = core.lexicon_open(path)
  if not lexicon then return nil end
  if holds(lexicon, directory, key .. ".slex") then return lexicon end
  lexicon:close()
  os.remove(path)
  return nil
end

--- Finds a lexicon that was kept, or that the installation brings.
-- @tparam ?string|boolean directory nil: the user has none; false: nothing is taken
-- @tparam string key what tells it from others, in hexadecimal digits
-- @treturn userdata|nil the core's lexicon
-- @treturn table reports of what could not be kept when it was built
function cache.find(directory, key)
  if directory == false then return nil end
  local folder, lexicon = directory, nil
  if directory and core.files.stamp(path_of(directory, key)) and usable(directory) then
    lexicon = open_whole(directory, key)
  end
  if not lexicon and of_installation() then
    folder = of_installation()
    lexicon = core.lexicon_open(path_of(folder, key))
  end
  if not lexicon then return nil end
  return lexicon, read_reports(path_of(folder, key) .. ".reports")
end

--- Writes a lexicon that was just built, and opens it from the file; from memory if it cannot be written.
-- @tparam Draft draft
-- @tparam ?string|boolean directory
-- @tparam string key
-- @treturn userdata the core's lexicon
function cache.keep(draft, directory, key)
  if directory and usable(directory) then
    local path = path_of(directory, key)
    if write_reports(path .. ".reports", draft.reports) and draft:write(path) and core.files.own(path) then
      cache.trim(directory)
      local lexicon = open_whole(directory, key)
      if lexicon then return lexicon end
    end
  end
  return assert(core.lexicon_load(draft:bytes()))
end

--- The bytes of compiled phases that were kept, or that the installation brings.
-- @tparam ?string|boolean directory as for @{cache.find}
-- @tparam string key as for @{cache.find}
-- @treturn ?string nil if there are none
function cache.read(directory, key)
  if directory == false then return nil end
  local path = directory and rules_path(directory, key)
  if path and core.files.stamp(path) and usable(directory) then return (core.files.read(path, MOST_RULES)) end
  return of_installation() and core.files.read(rules_path(of_installation(), key), MOST_RULES) or nil
end

--- The key that the installation notes under a name.
-- @tparam string name
-- @treturn ?string
function cache.noted(name)
  local folder = of_installation()
  return folder and (core.files.read(("%s/%s.key"):format(folder, name), MOST_NAME) or ""):match "^%x+$"
end

--- Keeps the bytes of compiled phases, if they can be written.
-- @tparam ?string|boolean directory
-- @tparam string key
-- @tparam string bytes
function cache.write(directory, key, bytes)
  if not directory or #bytes > MOST_RULES or not usable(directory) then return end
  core.files.write(rules_path(directory, key), bytes)
  cache.trim(directory)
end

--- Opens the lexicon that sources make, building it if it is not in the cache.
-- @tparam {string|table,...} sources paths, or tables: `path`, or `name` and `text`, or `name` and `list` (a table of
--   phrases, see @{stringer.lexicon.phrases}); each with `options` for its reader
-- @tparam[opt] table options `language` (the core's) with `language_key` (a text that tells it from others), `plurals`,
--   `directory` (default @{cache.directory}; false: keep nothing)
-- @treturn userdata|nil the core's lexicon; nil, message if a source cannot be read
-- @treturn table reports ({source, line, message}) of what could not be kept
-- @treturn boolean whether it came from the cache
function cache.open(sources, options)
  options = options or {}
  local loaded, message = load_sources(sources)
  if not loaded then return nil, message end
  local directory = options.directory
  if directory == nil then directory = cache.directory() end
  local key = directory and key_of(loaded, options.language_key)
  local known, told = cache.find(directory, key)
  if known then return known, told, true end
  local draft, why = compile(loaded, options)
  if not draft then return nil, why end
  local lexicon = cache.keep(draft, directory, key)
  draft:close()
  return lexicon, draft.reports, false
end

return cache
