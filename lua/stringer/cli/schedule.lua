--- Runs units through `work`, here or in forked workers, and hands the results on in the order of the input.
-- @module stringer.cli.schedule

local frames = require "stringer.base.frames"
local system = require "stringer.core".system

local schedule = {}

--- One after another in this process.
-- @tparam function next_unit the iterator of units
-- @tparam function work as `stringer.cli.work` makes it
-- @tparam function deliver called with unit and result
function schedule.here(next_unit, work, deliver)
  for unit in next_unit do
    deliver(unit, work(unit))
    if system.interrupted() then return end
  end
end

-- A batch has some units so that messages are few, and few of them so that no document waits long for the last one.
local BATCH_UNITS, BATCH_BYTES = 8, 16384

-- Units and results as lists of strings. A lone "-" says that there is none: `+` goes before every other.
local UNIT_FIELDS, RESULT_FIELDS = { "raw", "id", "problem", "kind" }, { "out", "id", "named", "problem" }

local function flatten(list, fields)
  local strings = {}
  for _, item in ipairs(list) do
    for _, field in ipairs(fields) do
      strings[#strings + 1] = item[field] and "+" .. item[field] or "-"
    end
  end
  return frames.pack(strings)
end

local function unflatten(message, fields)
  local list = {}
  for i, s in ipairs(frames.unpack(message)) do
    local k = (i - 1) % #fields + 1
    if k == 1 then list[#list + 1] = {} end
    if s ~= "-" then list[#list][fields[k]] = s:sub(2) end
  end
  return list
end

-- Handles a message in a worker.
local function server(work)
  return function(message)
    local results = {}
    for i, unit in ipairs(unflatten(message, UNIT_FIELDS)) do
      results[i] = work(unit)
    end
    return flatten(results, RESULT_FIELDS)
  end
end

-- Units as they come, from a coroutine: one that would have to wait for its input yields the file instead.
local function arrivals(next_unit, gate)
  gate.wait = function(file)
    while not system.readable(file) do
      coroutine.yield(nil, file)
    end
  end
  return coroutine.wrap(function()
    -- Written out: Lua 5.1 cannot yield from what a `for` calls.
    local unit = next_unit()
    while unit do
      coroutine.yield(unit)
      unit = next_unit()
    end
    gate.wait = nil
    while true do
      coroutine.yield(nil)
    end
  end)
end

-- Batches of units: a batch as soon as it is full or nothing more is there; nil and a file where nothing is there yet;
-- nil at the end.
local function batches(next_unit, gate)
  local arrive = arrivals(next_unit, gate)
  return function()
    local batch, bytes, file = {}, 0, nil
    while #batch < BATCH_UNITS and bytes < BATCH_BYTES do
      local unit
      unit, file = arrive()
      if not unit then break end
      batch[#batch + 1] = unit
      bytes = bytes + unit.bytes
    end
    if batch[1] then return batch end
    return nil, file
  end
end

-- The state of a run: batches are numbered as they are sent; what has come back waits for its turn.
local Run = {}
Run.__index = Run

function Run:send(k, job)
  self.at_work[k] = job
  self.pool:send(k, flatten(job.units, UNIT_FIELDS)) -- if the worker has gone, `wait` tells
end

-- The next job for an idle worker: a unit of a batch whose worker died, else a new batch. No more batches are
-- begun than a window allows: behind one slow document the finished ones must not pile up.
function Run:next_job()
  local retry = table.remove(self.retries, 1)
  if retry then return retry end
  if self.ended or self.begun - self.delivered >= self.window then return nil end
  local units, file = self.next_batch()
  self.awaited = file
  if not units then
    self.ended = not file
    return nil
  end
  self.begun = self.begun + 1
  return { number = self.begun, units = units, whole = true }
end

function Run:feed()
  self.awaited = nil
  for k = 1, self.n do
    if not self.at_work[k] then
      local job = self:next_job()
      if not job then return end
      self:send(k, job)
    end
  end
end

function Run:deliver_ready()
  while self.done[self.delivered + 1] do
    local number = self.delivered + 1
    local batch = self.done[number]
    self.done[number], self.delivered = nil, number
    for i, unit in ipairs(batch.units) do
      self.deliver(unit, batch.results[i])
    end
  end
end

-- A batch of which single units were tried again is done when the last of them is.
function Run:finish(job, results)
  if job.whole then
    self.done[job.number] = { units = job.units, results = results }
  else
    local batch = job.batch
    batch.results[job.index] = results[1]
    batch.missing = batch.missing - 1
    if batch.missing == 0 then self.done[job.number] = batch end
  end
end

-- A worker died: its units are tried one by one, so that only the one that kills is lost.
function Run:bury(k, job, reason)
  self.pool:restart(k)
  if not job then return end
  if #job.units == 1 then return self:finish(job, { { problem = reason } }) end
  local batch = { units = job.units, results = {}, missing = #job.units }
  for i, unit in ipairs(job.units) do
    self.retries[#self.retries + 1] = { number = job.number, units = { unit }, batch = batch, index = i }
  end
end

-- The answer of worker k, or how it ended.
function Run:take(k, answer, reason)
  local job = self.at_work[k]
  self.at_work[k] = nil
  if answer then
    self:finish(job, unflatten(answer, RESULT_FIELDS))
  else
    self:bury(k, job, reason)
  end
  self:deliver_ready()
end

--- In n processes; results are delivered in this one, in order.
-- @tparam integer n
-- @tparam function next_unit the iterator of units
-- @tparam function work as `stringer.cli.work` makes it
-- @tparam function deliver called with unit and result
-- @tparam[opt] table gate of `next_unit`, as for `stringer.cli.files`: documents that come one by one are answered one
-- by one
function schedule.workers(n, next_unit, work, deliver, gate)
  local run = setmetatable({
    n = n,
    pool = system.workers(n, server(work)),
    next_batch = batches(next_unit, gate or {}),
    deliver = deliver,
    at_work = {},
    retries = {},
    done = {},
    begun = 0,
    delivered = 0,
    window = 4 * n,
    ended = false,
  }, Run)
  while true do
    run:feed()
    if run.ended and run.delivered == run.begun then break end
    local k, answer, reason = run.pool:wait(run.awaited)
    if not k then break end -- interrupted
    if k > 0 then run:take(k, answer, reason) end
    if system.interrupted() then break end
  end
  run.pool:close()
end

return schedule
