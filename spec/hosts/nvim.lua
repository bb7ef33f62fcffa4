-- Neovim: facts of the buffer in the quickfix list. `:luafile nvim.lua`, then `:Facts`.
local extractor = require "stringer".load "news"
vim.api.nvim_create_user_command("Facts", function()
  local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
  local document = extractor:read(text, { date = os.date "%Y-%m-%d" })
  local items = {}
  for _, event in ipairs(document:dossier().events) do
    local line = select(2, text:sub(1, event.trigger.start):gsub("\n", "")) + 1
    items[#items + 1] = {
      bufnr = vim.api.nvim_get_current_buf(),
      lnum = line,
      text = event.plover .. ": " .. event.trigger.text,
    }
  end
  document:close()
  vim.fn.setqflist(items)
end, {})
