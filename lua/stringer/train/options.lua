--- The options of the scripts that train models: `--name value`, each as often as it is a list.
-- @module stringer.train.options

--- Reads options.
-- @tparam {string,...} list as in Lua's `arg`
-- @tparam table defaults name → default; a table collects values, a number asks for a number. Other options are texts.
-- @treturn table `defaults`, with what was given
-- @raise when an option has no value or is no number
local function options_of(list, defaults)
  for i = 1, #list, 2 do
    local name, value = list[i]:match "^%-%-(%a+)$", list[i + 1]
    if not name or not value then
      error("train: what is '" .. list[i] .. "'? See the head of this script", 0)
    end
    local default = defaults[name]
    if type(default) == "table" then
      table.insert(default, value)
    elseif type(default) == "number" then
      defaults[name] = assert(tonumber(value), "train: a number is needed after --" .. name)
    else
      defaults[name] = value
    end
  end
  return defaults
end

return options_of
