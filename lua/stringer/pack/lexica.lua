--- The lexicons of a plan, compiled into one, which is kept in a cache folder: their sources are read anew only when
-- they change.
-- @module stringer.pack.lexica

local cache = require "stringer.lexicon.cache"
local compiled_lexicons = require "stringer.pack.compiled_lexicons"
local core = require "stringer.core"
local errors = require "stringer.base.errors"
local features = require "stringer.pack.features"
local files = require "stringer.pack.files"
local home = require "stringer.base.home"
local formats = require "stringer.lexicon.formats"

local lexica = {}

local MAX_REPORTS = 10

local function complain(where, message, ...)
  errors.raise { file = where.file, line = where.line, message = message:format(...) }
end

local function slurp(path) return require "stringer.lexicon.build".slurp(path) end

-- The text of a job's source, which is read when it is needed.
local function text_of(job)
  if job.text == nil then
    local problem
    job.text, problem = slurp(job.path)
    if not job.text then complain(job.part.where, "%s", problem) end
  end
  return job.text
end

local function folder_of(file) return file:match "^(.*[/\\])" or "" end

--- The folder of bundled sources.
local function data_folder() return home.folder() .. "/data/" end

-- Bytes that a file of a pack from others may have: what is compiled takes a multiple of them.
local MOST = 16 * 1024 * 1024

-- A stranger's file lies beside its pack, or is bundled under a plain name.
local function read_strangers_file(part)
  local name, where = part.source, part.where
  if not files.is_plain(name) then complain(where, "lexicon file %q: a plain name is expected", name) end
  local reason
  for _, folder in ipairs { folder_of(where.file), data_folder() } do
    local path, problem = files.beside(folder, name)
    local text
    if path then
      text, problem = core.files.read(path, MOST)
    end
    if text then return text, path end
    reason = reason or problem
  end
  return complain(where, "there is no lexicon file %q beside the pack: %s", name, reason)
end

--- The checksum of a file's text, its path and, if it had to be read, its text: beside the file that names it, or
-- bundled.
local function find_file(part)
  if part.owner.sandboxed then
    local text, path = read_strangers_file(part)
    return core.checksum(text), path, text
  end
  local name, where = part.source, part.where
  local tried = { folder_of(where.file) .. name, data_folder() .. name }
  if name:match "^[/\\]" then tried = { name } end
  for _, path in ipairs(tried) do
    local sum, text = core.files.sum(path), nil
    if not sum then text = slurp(path) end -- an empty one, say
    if sum or text then return sum or core.checksum(text), path, text end
  end
  return complain(where, "there is no lexicon file %q (looked for %s)", name, table.concat(tried, " and "))
end

--- The text of a file that a pack names: beside the pack's own file, or bundled.
-- @tparam table part `source` (its name), `where`, `owner` (of the plan)
-- @treturn string text
-- @treturn string path; raises an error if there is none
function lexica.read_file(part)
  local _, path, text = find_file(part)
  return text_of { part = part, path = path, text = text }, path
end

local function sorted_keys(t)
  local keys = {}
  for key in pairs(t) do
    keys[#keys + 1] = key
  end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  return keys
end

--- An inline table as a list of {phrase, features}.
local function inline_entries(source)
  local list = {}
  for i, phrase in ipairs(source) do
    list[i] = { phrase }
  end
  for _, key in ipairs(sorted_keys(source)) do
    if type(key) == "string" then
      list[#list + 1] = { key, type(source[key]) == "table" and source[key] or nil }
    end
  end
  return list
end

local function describe_entry(entry, out)
  out[#out + 1] = entry[1]
  for _, key in ipairs(sorted_keys(entry[2] or {})) do
    out[#out + 1] = ("%s=%s:%s"):format(tostring(key), type(entry[2][key]), tostring(entry[2][key]))
  end
end

--- By how much the pack of a source outranks that of the lexicon; 0 for its own sources.
local function rank_of(lexicon, part) return math.max(part.owner.rank - lexicon.owner.rank, 0) end

--- Sources of a lexicon, those of the packs that outrank others first: of two entries of a phrase the first counts.
local function by_rank(lexicon, only_bundled)
  local list = {}
  for i, part in ipairs(lexicon.sources) do
    if not compiled_lexicons.is(part.source) and (part.owner.bundled or not only_bundled) then
      list[#list + 1] = { part = part, rank = rank_of(lexicon, part), at = i }
    end
  end
  table.sort(list, function(a, b)
    if a.rank ~= b.rank then return a.rank > b.rank end
    return a.at < b.at
  end)
  return list
end

--- What packs add to the language decides how phrases are cut.
local function describe_wordings(wordings, out)
  for _, wording in ipairs(wordings) do
    for _, part in ipairs { "more", "less" } do
      for _, name in ipairs(sorted_keys(wording[part] or {})) do
        out[#out + 1] = part .. " " .. name
        for _, key in ipairs(sorted_keys(wording[part][name])) do
          local value = wording[part][name][key]
          if type(value) == "table" then value = table.concat(value, "|") end
          out[#out + 1] = ("%s=%s"):format(tostring(key), tostring(value))
        end
      end
    end
  end
end

--- What reads the lists of a definition: of a sandboxed pack only those beside it.
local function opener(job)
  if not job.part.owner.sandboxed then return nil end
  local folder = folder_of(job.path)
  return function(path)
    local beside, reason =
      files.beside(folder, path:sub(1, #folder) == folder and path:sub(#folder + 1) or path)
    if not beside then return nil, reason end
    return core.files.read(beside, MOST)
  end
end

--- The lists that a definition names.
local function describe_companions(job, out)
  if formats.guess(job.path, "") == "lex" then return end -- names none
  local open = opener(job) or slurp
  for _, path in ipairs(formats.companions(text_of(job), job.path)) do
    out[#out + 1] = core.checksum(open(path) or "")
  end
end

--- What is declared of a lexicon's features: entries are checked against it when they are compiled. What packs beside
-- the bundled ones declare does not concern entries of these.
local function describe_declared(declared, only_bundled, out)
  for _, key in ipairs(sorted_keys(declared and declared.features or {})) do
    local one = declared.features[key]
    if not (only_bundled and one.added) then
      out[#out + 1] = ("feature %s %s %s %s"):format(
        key,
        table.concat(sorted_keys(one.types), "|"),
        table.concat(one.list or {}, "|"),
        tostring(one.matches)
      )
    end
  end
end

--- All sources of some lexicons, read; and a text that changes when any of them does. With `only_bundled` the sources
-- of bundled packs alone.
local function gather(plan, lexicons, only_bundled)
  local jobs, identity = {}, { cache.fingerprint() }
  describe_wordings(plan.wordings, identity)
  for _, lexicon in ipairs(lexicons) do
    local options = lexicon.options
    identity[#identity + 1] = ("lexicon %s %s %s %s"):format(
      lexicon.name,
      tostring(options.case),
      tostring(options.plural),
      tostring(options.inflect)
    )
    describe_declared(lexicon.declared, only_bundled, identity)
    for _, item in ipairs(by_rank(lexicon, only_bundled)) do
      local part = item.part
      local job = { lexicon = lexicon, part = part, rank = item.rank }
      identity[#identity + 1] = "rank " .. item.rank
      if type(part.source) == "string" then
        identity[#identity + 1], job.path, job.text = find_file(part)
        if part.dictionary then identity[#identity + 1] = "dictionary" end
        describe_companions(job, identity)
      else
        job.entries = inline_entries(part.source)
        for _, entry in ipairs(job.entries) do
          describe_entry(entry, identity)
        end
      end
      jobs[#jobs + 1] = job
    end
  end
  return jobs, core.checksum(table.concat(identity, "\n"))
end

--- Features of an entry; those of packs that outrank the lexicon's own say by how much.
local function ranked(set, rank)
  if rank == 0 then return set end
  local copy = { rank = rank }
  for key, value in pairs(set or {}) do
    copy[key] = value
  end
  return copy
end

-- The features of an entry in a foreign form that the layer has; each feature that it lacks is reported once.
local function fitting(draft, declared, set, name, line, told)
  local kept = {}
  for key, value in pairs(set) do
    local problem = features.problem(declared.features, declared.name, key, value)
    if not problem then
      kept[key] = value
    elseif not told[key] then
      told[key] = true
      draft:note(name, line, ("feature `%s` is left out: %s"):format(key, problem))
    end
  end
  return kept
end

--- Hands on a draft the entries of one lexicon of a source, or, with `all`, of all of them as if they were of that one.
local function gate(draft, job, seen, foreign, all)
  local lexicon, declared, told = job.lexicon.name, job.lexicon.declared, {}
  local sink = setmetatable({}, { __index = draft })
  function sink.entry(_, name, line, entry_lexicon, variants, set, options)
    if entry_lexicon ~= lexicon and not all then return end
    seen.any = true
    local problem = declared and set and features.first_problem(declared.features, lexicon, set)
    if problem and not foreign then return draft:report(name, line, ("%q: %s"):format(variants[1], problem)) end
    if problem then set = fitting(draft, declared, set, name, line, told) end
    draft:entry(name, line, lexicon, variants, ranked(set, job.rank), options)
  end
  function sink.match(_, entry_lexicon, policy)
    if entry_lexicon == lexicon then draft:match(entry_lexicon, policy) end
  end
  function sink.report(_, ...) draft:report(...) end
  function sink.note(_, ...) draft:note(...) end
  function sink.drop() draft:drop() end
  return sink
end

-- Of a verb dictionary all verbs and sets; its patterns are rules.
local function read_dictionary(draft, job)
  local name, before = job.lexicon.name, #draft.reports
  draft:match(name, "all") -- a verb of several words does not hide one of its first
  formats
    .reader("verbs")
    .read(
      text_of(job),
      job.path,
      gate(draft, job, {}, true, true),
      { lexicon = name, sets = name, patterns = false }
    )
  for i = before + 1, #draft.reports do
    draft.reports[i].foreign = true
  end
end

--- A form of somebody else's names its lexicons in its own way: where none is called like ours, all that it holds is
-- meant.
local function read_source(draft, job)
  if job.part.dictionary then return read_dictionary(draft, job) end
  local name, seen, form = job.lexicon.name, {}, formats.guess(job.path, text_of(job))
  local reader, before, open = formats.reader(form), #draft.reports, opener(job)
  -- Patterns of spaCy are sorted by their labels.
  reader.read(
    job.text,
    job.path,
    gate(draft, job, seen, form ~= "lex"),
    { lexicon = form ~= "spacy" and name or nil, open = open }
  )
  if not seen.any and form ~= "lex" then
    for i = #draft.reports, before + 1, -1 do
      draft.reports[i] = nil
    end
    reader.read(job.text, job.path, gate(draft, job, seen, true, true), { lexicon = name, open = open })
  end
  for i = before + 1, #draft.reports do
    draft.reports[i].foreign = form ~= "lex"
  end
  if not seen.any then
    local first = draft.reports[before + 1]
    local why = first and ("; line %d: %s"):format(first.line, first.message) or ""
    complain(job.part.where, "%s holds no lexicon %q%s", job.path, name, why)
  end
end

local function add_entries(draft, job)
  local where, given = job.part.where, job.lexicon.options
  local options = { case = given.case, plural = given.plural, inflect = given.inflect }
  for _, entry in ipairs(job.entries) do
    draft:entry(where.file, where.line, job.lexicon.name, { entry[1] }, ranked(entry[2], job.rank), options)
  end
end

--- What our own form says wrongly is a mistake; what another form says beyond what can be kept is told, not fatal.
-- Returns what is to be told.
local function check_reports(reports)
  local list, foreign = {}, {}
  for _, report in ipairs(reports) do
    if report.foreign then
      foreign[#foreign + 1] = report
    elseif not report.note and #list < MAX_REPORTS then
      list[#list + 1] = errors.new { file = report.source, line = report.line, message = report.message }
    end
  end
  if #list > 0 then error(errors.join(list), 0) end
  return foreign
end

--- Tells what could not be kept: of each source the first few, and how many more there are.
local function tell(reports)
  local told, order = {}, {}
  for _, report in ipairs(reports) do
    local source = report.source
    if not told[source] then
      told[source], order[#order + 1] = 0, source
    end
    told[source] = told[source] + 1
    if told[source] <= MAX_REPORTS then
      io.stderr:write(("%s:%d: %s\n"):format(source, report.line, report.message))
    end
  end
  for _, source in ipairs(order) do
    local more = told[source] - MAX_REPORTS
    if more > 0 then
      io.stderr:write(("%s: and %d more, which `stringer lexicon build` lists\n"):format(source, more))
    end
  end
end

local function compile(jobs, language)
  local draft = require "stringer.lexicon.build".new(language)
  for _, job in ipairs(jobs) do
    if job.path then
      read_source(draft, job)
    else
      add_entries(draft, job)
    end
  end
  draft.reports = check_reports(draft.reports)
  return draft
end

-- The most phrases that a fuzzy list may have: each is kept under all its misspellings.
local MOST_PHRASES = 50000

local function nothing() end

-- The phrases of one source of a lexicon.
local function each_phrase(lexicon, part, visit)
  if type(part.source) ~= "string" then
    for _, entry in ipairs(inline_entries(part.source)) do
      visit(entry[1])
    end
    return
  end
  local text, path = lexica.read_file(part)
  local sink = { report = nothing, note = nothing, drop = nothing, match = nothing }
  function sink.entry(_, _, _, name, variants)
    for _, variant in ipairs(name == lexicon.name and variants or {}) do
      visit(variant)
    end
  end
  formats
    .reader(formats.guess(path, text))
    .read(text, path, sink, { lexicon = lexicon.name, as = lexicon.name })
end

--- The phrases of a lexicon, as its sources write them.
-- @tparam table lexicon of a plan
-- @treturn {string,...}; raises an error where there are too many
function lexica.phrases(lexicon)
  local list = {}
  for _, part in ipairs(lexicon.sources) do
    if compiled_lexicons.is(part.source) then
      complain(part.where, "%s: a compiled list cannot have a `distance`", part.source)
    end
    each_phrase(lexicon, part, function(phrase)
      list[#list + 1] = phrase
      if #list > MOST_PHRASES then
        complain(
          lexicon.where,
          "lexicon %q: with a `distance` it may have %d phrases",
          lexicon.name,
          MOST_PHRASES
        )
      end
    end)
  end
  return list
end

-- The lexicons of a plan that bundled packs declare, and those of them and of others that have sources in other packs.
local function parted(plan)
  local bundled, own, hidden = {}, {}, {}
  for _, lexicon in ipairs(plan.lexicons) do
    local is_own = not lexicon.owner.bundled
    if not is_own then bundled[#bundled + 1] = lexicon end
    for _, part in ipairs(lexicon.sources) do
      is_own = is_own or not part.owner.bundled
    end
    if is_own then own[#own + 1] = lexicon end
    if is_own and lexicon.owner.bundled then hidden[#hidden + 1] = lexicon.name end
  end
  return bundled, own, hidden
end

-- The lexicon of some sources: of another state, from the cache, or compiled now.
local function open(jobs, key, language, folder, shared)
  if shared and shared["lexicon " .. key] then return shared["lexicon " .. key] end
  local known = cache.find(folder, key)
  if known then return known end
  local draft = compile(jobs, language)
  known = cache.keep(draft, folder, key)
  tell(draft.reports) -- once: when they are compiled
  draft:close()
  return known
end

--- Opens the lexicons of a plan, but for those that were compiled before (`stringer.pack.compiled_lexicons`). Those of
-- bundled packs are one file, the same for all who use them; what other packs declare is another, and so are all
-- phrases of a lexicon that they extend, which the first file then hides.
-- @tparam table plan
-- @tparam userdata language the core's
-- @tparam table options `cache` (a folder, or false for none)
-- @tparam ?table shared lexicon of another state, as from `core.receive`
-- @treturn {table,...} the compiled files: `lexicon` (the core's), `key` (what tells its sources from others) and
-- `hidden`, the names of lexicons in it that do not count
function lexica.open(plan, language, options, shared)
  local folder, list = options.cache, {}
  if folder == nil then folder = cache.directory() end
  local bundled, own, hidden = parted(plan)
  for _, part in ipairs { { bundled, true, hidden }, { own, false, {} } } do
    local jobs, key = gather(plan, part[1], part[2])
    if #jobs > 0 then
      local lexicon = open(jobs, key, language, folder, shared)
      for _, name in ipairs(part[3]) do
        lexicon:hide(name)
      end
      list[#list + 1] = { lexicon = lexicon, key = key, hidden = part[3] }
    end
  end
  return list
end

return lexica
