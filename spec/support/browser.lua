--- A headless Chromium, with nothing of the user's and nothing kept.
local browser = {}

local NAMES = { "chromium", "chromium-browser", "google-chrome" }

--- The path of a browser, or nil.
function browser.find()
  for _, name in ipairs(NAMES) do
    local pipe = io.popen("command -v " .. name .. " 2>/dev/null")
    local path = pipe:read "*l"
    pipe:close()
    if path then return path end
  end
  return nil
end

--- The document as it is after its scripts have run, as HTML.
-- @tparam string page HTML
-- @tparam[opt] integer width of the window in pixels
-- @treturn string
function browser.open(page, width)
  local base = os.tmpname()
  os.remove(base)
  local handle = assert(io.open(base .. ".html", "wb"))
  handle:write(page)
  handle:close()
  local pipe = io.popen(
    (
      "timeout 60 %s --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run"
      .. " --disable-background-networking --disable-component-update --disable-sync --user-data-dir=%s.profile"
      .. " --virtual-time-budget=2000 --window-size=%d,900 --dump-dom file://%s.html 2>/dev/null"
    ):format(browser.find(), base, width or 1200, base)
  )
  local dom = pipe:read "*a"
  pipe:close()
  os.execute(("rm -rf %s.profile %s.html"):format(base, base))
  return dom
end

return browser
