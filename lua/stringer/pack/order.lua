--- The order in which phases and steps run: that of declaration, but `after` and `before` move an item directly behind
-- or in front of the items that they name.
-- @module stringer.pack.order

local errors = require "stringer.base.errors"

local order = {}

local function complain(item, near, message, ...)
  errors.raise {
    file = item.where.file,
    line = item.where.line,
    near = near,
    message = ("%s %q: "):format(item.type, item.name) .. message:format(...),
  }
end

local function list_of(value)
  if value == nil then return {} end
  return type(value) == "table" and value or { value }
end

--- The item that a name means: "pack/name", or a name of the same pack.
local function find(item, by_id, name)
  if type(name) ~= "string" then
    complain(item, nil, "the name of a phase or step is expected, not a %s", type(name))
  end
  local found = by_id[name] or by_id[item.pack.name .. "/" .. name]
  if not found then complain(item, name, "there is no phase or step `%s`%s", name, errors.hint(name, by_id)) end
  return found
end

local function constraints(items)
  local by_id, wanted = {}, {}
  for _, item in ipairs(items) do
    by_id[item.id] = item
  end
  for _, item in ipairs(items) do
    local after, before = {}, {}
    for _, name in ipairs(list_of(item.options.after)) do
      after[#after + 1] = find(item, by_id, name)
    end
    for _, name in ipairs(list_of(item.options.before)) do
      before[#before + 1] = find(item, by_id, name)
    end
    if #after + #before > 0 then wanted[item] = { after = after, before = before } end
  end
  return wanted
end

local function places(list)
  local at = {}
  for i, item in ipairs(list) do
    at[item] = i
  end
  return at
end

--- Where an item goes in the list; nil while an item that it names has no place yet.
local function position(list, item, wish, anchored)
  local at = places(list)
  local low, high = 0, #list + 1
  for _, other in ipairs(wish.after) do
    if not at[other] then return nil end
    low = math.max(low, at[other])
  end
  for _, other in ipairs(wish.before) do
    if not at[other] then return nil end
    high = math.min(high, at[other])
  end
  if low >= high then
    complain(item, nil, "cannot run both after %s and before %s", list[low].id, list[high].id)
  end
  if low == 0 then return high end
  -- an item goes behind those that were put behind the same item before
  while list[low + 1] and anchored[list[low + 1]] == list[low] and low + 1 < high do
    anchored[list[low + 1]], low = nil, low + 1
  end
  return low + 1, list[low]
end

local function place_some(list, waiting, wanted)
  local rest, anchored = {}, wanted.anchored
  for _, item in ipairs(waiting) do
    local at, anchor = position(list, item, wanted[item], anchored)
    if at then
      table.insert(list, at, item)
      anchored[item] = anchor
    else
      rest[#rest + 1] = item
    end
  end
  return rest
end

--- Orders items.
-- @tparam table items in order of declaration, each with `id`, `type`, `name`, `pack`, `where`, `options` (`after`,
-- `before`)
-- @treturn table a new list; raises an error when names are unknown or wishes contradict each other
function order.sort(items)
  local wanted = constraints(items)
  wanted.anchored = {}
  local list, waiting = {}, {}
  for _, item in ipairs(items) do
    local to = wanted[item] and waiting or list
    to[#to + 1] = item
  end
  while #waiting > 0 do
    local rest = place_some(list, waiting, wanted)
    if #rest == #waiting then complain(rest[1], nil, "its `after` and `before` run in a circle") end
    waiting = rest
  end
  return list
end

return order
