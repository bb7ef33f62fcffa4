-- The first page of a folder of pages: what the command writes, and what a browser makes of it.
local browser = require "support.browser"
local command = require "support.command"
local index_page = require "stringer.export.html_index_page"
local html_index = require "stringer.export.html_index"
local lfs = require "lfs"

local EVIL = '</script><img src=x onerror="document.title=1">'

local function slurp(path)
  local handle = assert(io.open(path, "rb"))
  local content = handle:read "*a"
  handle:close()
  return content
end

-- Documents with events whose places and days are known: the facts are made here, so that the page alone is looked at.
local PACK = [[
local stringer = require "stringer"
local pack = stringer.pack "made"
local function event(plover, actor, recipient, place, day)
  return { id = "v1", plover = plover, actor = { { text = actor } }, recipient = { { text = recipient } },
    trigger = { start = 1, ["end"] = 4, text = "Some" }, place = place and { text = place, entity = place },
    modality = "asserted", negated = false, time = day and { value = day, text = day } }
end
pack:kind("entities", { make = function() return {
  { id = "Oslo", type = "city", name = "Oslo", lat = 59.9, lon = 10.7 },
  { id = "Lima", type = "city", name = "Lima", lat = -12, lon = -77 } } end })
pack:kind("events", { make = function(doc)
  if doc:text():find "harbour" then
    return { event("AGREE", "Norway", "Peru", "Oslo", "2023-05-14"), event("AID", "Peru", "Norway", "Lima") }
  end
  if doc:text():find "market" then return { event("AGREE", "Chile", "Peru", "Lima", "2023-05-20") } end
  return {}
end })
return pack
]]

describe("the first page", function()
  local pack, folder

  setup(function()
    pack, folder = command.file(PACK, ".lua"), os.tmpname()
    os.remove(folder)
    local _, err, status = command.run(
      ("extract --format html --input jsonl --pack %s --output %s"):format(pack, folder),
      '{"id":"a","title":"The harbour","date":"2023-05-15","text":"Some harbour was built."}\n'
        .. '{"id":"a","title":"The market","date":"2023-05-21","text":"Some market was closed."}\n'
        .. '{"id":"x/y z","title":"'
        .. EVIL:gsub('"', '\\"')
        .. '","text":"Some people slept."}\n'
    )
    assert.same({ "", 0 }, { err, status })
  end)
  teardown(function()
    os.execute("rm -rf " .. folder)
    os.remove(pack)
  end)

  it("leads to each document, without its script too", function()
    local page = slurp(folder .. "/index.html")
    local links = {}
    for link, title in page:gmatch '<a href="([^"]*)">([^<]*)</a>' do
      links[#links + 1] = link .. " " .. title
    end
    assert.same({
      "a.html The harbour",
      "a-2.html The market",
      "x_y%20z.html &lt;/script&gt;&lt;img src=x onerror=&quot;document.title=1&quot;&gt;",
    }, links)
    for _, name in ipairs { "a.html", "a-2.html", "x_y z.html" } do
      assert.matches('<a href="index.html">All documents</a>', slurp(folder .. "/" .. name), 1, true)
    end
    assert.is_nil(lfs.attributes(folder .. "/.stringer.state"))
  end)

  it("keeps names apart when a run goes on", function()
    assert.equal("a%20%22b%22.html", (html_index.linked("\0", 'a "b".html')))
  end)

  if not browser.find() then
    print "no browser is here (make deps installs chromium): the first page is not opened"
    return
  end

  -- Opens the page and does something there once it is ready; returns what the script puts into `data-told`.
  local function told(script, width)
    local page, n =
      slurp(folder .. "/index.html"):gsub('<meta http%-equiv="Content%-Security%-Policy"[^>]*>', "")
    assert.equal(1, n)
    local helpers = [[
      function shown() { return Array.from(document.querySelectorAll("#list > li:not([hidden]) a")).map(function (a) {
        return a.textContent.slice(0, 11); }).join("|"); }
      function mark(name) { return Array.from(document.querySelectorAll("svg [role=button]")).filter(function (g) {
        return g.getAttribute("aria-label").indexOf(name) === 0; })[0]; }
      function type(id, value) { document.getElementById(id).value = value;
        document.getElementById("query").form.dispatchEvent(new Event("submit", { cancelable: true })); }
      function press(g, key) { g.focus(); g.dispatchEvent(new KeyboardEvent("keydown", { key: key, bubbles: true })); }
      function tell(list) { document.body.setAttribute("data-told", list.join(";")); }
    ]]
    page = page:gsub("</body>", function()
      return "<script>" .. helpers .. script .. "</script></body>"
    end)
    local dom = browser.open(page, width)
    return (dom:match 'data%-told="([^"]*)"' or dom:sub(-2000))
      :gsub("&amp;", "&")
      :gsub("&lt;", "<")
      :gsub("&gt;", ">")
  end

  it("runs its own script and no other", function()
    local dom = browser.open(slurp(folder .. "/index.html"))
    assert.matches('<html[^>]* class="lively"', dom)
    assert.not_matches("<title>1", dom)
    assert.matches(">3 of 3 documents, 3 events<", dom)
  end)

  it("searches, and chooses by kind of event and day", function()
    assert.equal(
      "The harbour|The market|</script><i;The market;The harbour;The harbour|The market;The harbour;",
      told [[
      var list = [shown()];
      type("query", "chile"); list.push(shown());
      type("query", ""); type("kind", "AID"); list.push(shown());
      type("kind", ""); type("until", "2023-05-20"); list.push(shown());
      type("until", "2023-05-15"); list.push(shown());
      type("query", "nothing like it"); list.push(shown());
      tell(list);]]
    )
  end)

  it("chooses by place and by day with the keyboard, and tells what is chosen", function()
    assert.equal(
      "Lima: 2 events;Oslo: 1 event;The harbour|The market;true;Lima ×;The market;2023-05-20 ×;The"
        .. " harbour|The market|</script><i",
      told [[
      var list = [mark("Lima").getAttribute("aria-label"), mark("Oslo").getAttribute("aria-label")];
      press(mark("Lima"), "Enter"); list.push(shown(), mark("Lima").getAttribute("aria-pressed"),
        document.getElementById("chosen").textContent);
      press(mark("2023-05-20"), " "); list.push(shown());
      document.querySelector("#chosen button").click(); list.push(document.getElementById("chosen").textContent);
      document.querySelector("#chosen button").click(); list.push(shown());
      tell(list);]]
    )
  end)

  it("fits a phone and a desk", function()
    for _, width in ipairs { 500, 1200 } do
      assert.equal(
        "true;true;true",
        told(
          [[
        var box = function (id) { return document.getElementById(id).getBoundingClientRect(); };
        tell([document.documentElement.scrollWidth <= innerWidth, box("map").width > 300 && box("line").width > 300,
          Array.from(document.querySelectorAll("input,select,button")).every(function (e) {
            return e.getBoundingClientRect().height >= 24; })]);
      ]],
          width
        )
      )
    end
  end)

  it("names all controls", function()
    assert.equal(
      "",
      told [[
      tell(Array.from(document.querySelectorAll("input,select,button,[role=button]")).filter(function (e) {
        return !(e.labels && e.labels.length) && !e.textContent.trim() && !e.getAttribute("aria-label");
      }).map(function (e) { return e.id; }));]]
    )
  end)
end)

describe("the hash of the first page's script", function()
  it("is that of the script", function()
    local path = command.file(index_page.SCRIPT)
    local pipe = io.popen("openssl dgst -sha256 -binary " .. path .. " 2>/dev/null | base64")
    local hash = pipe:read "*l"
    pipe:close()
    os.remove(path)
    if hash and #hash == 44 then assert.equal(hash, index_page.SCRIPT_HASH) end
  end)
end)
