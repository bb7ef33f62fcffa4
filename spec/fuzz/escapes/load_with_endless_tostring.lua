error(setmetatable(
  { message = setmetatable({}, {
    __index = function()
      while true do
      end
    end,
  }) },
  {
    __tostring = function()
      while true do
      end
    end,
    __index = function()
      while true do
      end
    end,
  }
))
