local browser = require "support.browser"
local ferry = require "support.ferry"
local html = require "stringer.export.html"
local html_page = require "stringer.export.html_page"

-- Opens the page with a further script at its end; the page's policy is taken out for that, and only for that.
local function drive(page, script)
  local open, n = page:gsub('<meta http%-equiv="Content%-Security%-Policy"[^>]*>', "")
  assert.equal(1, n)
  open = open:gsub("</body>", function()
    return "<script>" .. script .. "</script></body>"
  end)
  return browser.open(open)
end

describe("an HTML page", function()
  it("holds the whole text, whatever the facts over it", function()
    local page = html.document(ferry.dossier(), ferry.source)
    local article = page:match "<article>\n(.*)</article>"
    local plain =
      article:gsub("<[^>]*>", ""):gsub("&#39;", "'"):gsub("&quot;", '"'):gsub("&amp;", "&"):gsub("%s+", " ")
    assert.equal((ferry.text:gsub("%s+", " ")), plain)
  end)

  it("cuts overlapping facts into pieces that name each of them", function()
    local dossier = {
      id = "x",
      a = { { start = 0, ["end"] = 4, text = "abcd" }, { start = 2, ["end"] = 6, text = "cdef" } },
    }
    local page = html.document(dossier, { text = "abcdefgh" })
    local pieces = {}
    for facts, text in page:match "<article>(.*)</article>":gmatch 'data%-f="([%d ]+)" tabindex="0">(%w+)' do
      pieces[#pieces + 1] = facts .. ":" .. text
    end
    assert.same({ "1:ab", "1 2:cd", "2:ef" }, pieces)
  end)

  it("lists what was found", function()
    local page = html.document(ferry.dossier(), ferry.source)
    for _, title in ipairs { "Entities", "Quotations", "Events", "Timeline", "Quantities", "Relations", "Storms" } do
      assert.matches("<h2>" .. title .. " <small>", page)
    end
    assert.matches("NOR → DNK", page)
  end)

  it("shows a document that could not be read", function()
    local page = html.document({ id = 7, error = "<b>no</b>" }, { text = "x < y" })
    assert.matches("could not be read: &lt;b&gt;no", page)
    assert.matches("x &lt; y", page)
  end)
end)

local found = browser.find()

describe("an HTML page in a browser", function()
  if not found then
    print "no browser is here (make deps installs chromium): the pages are not opened"
    return
  end

  it("runs its own script and no other", function()
    local evil = '<script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'"></script>'
      .. "</article><svg onload=\"document.title='owned'\"> \226\128\168]]> <!-- "
    local dossier = {
      id = evil,
      title = evil,
      blocks = { { kind = 'paragraph" onclick="x', start = 0, ["end"] = #evil } },
      entities = {
        {
          id = "e1",
          type = 'person" onmouseover="document.title=1',
          name = evil,
          rule = evil,
          role = evil,
          mentions = { { start = 0, ["end"] = #evil, text = evil } },
        },
      },
      attributions = {
        {
          id = "a1",
          mode = evil,
          content = { { start = 3, ["end"] = 9, text = evil } },
          rule = { pack = evil, rule = evil },
        },
      },
      own = { { start = 1, ["end"] = 5, text = evil, [evil] = evil } },
    }
    local page = html.document(dossier, { text = evil, title = evil })
    local dom = browser.open(page)
    assert.matches('<html[^>]* class="lively"', dom) -- the script's hash is the one in the policy
    assert.not_matches("<title>owned", dom)
    -- Without the policy nothing runs either: the escapes alone hold.
    dom = drive(
      page,
      'document.body.setAttribute("data-n", document.images.length + document.querySelectorAll("svg").length);'
    )
    assert.not_matches("<title>owned", dom)
    assert.matches('data%-n="0"', dom)
  end)

  it("tells over a fact which rule found it, and lights its other places", function()
    local page = html.document(ferry.dossier(), ferry.source)
    local dom = drive(
      page,
      [[
      var mark = document.querySelector(".trigger");
      mark.dispatchEvent(new MouseEvent("mousemove", { bubbles: true, clientX: 300, clientY: 200 }));
      function lit(where) { return document.querySelectorAll(where + " .on").length; }
      document.body.setAttribute("data-on", lit("article") + "/" + lit("aside"));
    ]]
    )
    local tip = dom:match '<div id="tip".->(.-)</div></div>'
    assert.matches("signed", tip)
    assert.matches("news/events/sign agreement", tip)
    assert.matches('id="tip"[^>]*display: block', dom)
    assert.matches('data%-on="1/1"', dom)
  end)

  it("has no broken geometry: text left, panel right, nothing wider than the window", function()
    local dom = drive(
      html.document(ferry.dossier(), ferry.source),
      [[
      function box(name) { return document.querySelector(name).getBoundingClientRect(); }
      document.body.setAttribute("data-fit", [box("article").right < box("aside").left,
        box("aside").right <= innerWidth,
        document.documentElement.scrollWidth <= innerWidth].join());
    ]]
    )
    assert.matches('data%-fit="true,true,true"', dom)
  end)
end)

describe("the hash of the script", function()
  it("is that of the script", function()
    local path = os.tmpname()
    local handle = assert(io.open(path, "wb"))
    handle:write(html_page.SCRIPT)
    handle:close()
    local pipe = io.popen("openssl dgst -sha256 -binary " .. path .. " 2>/dev/null | base64")
    local hash = pipe:read "*l"
    pipe:close()
    os.remove(path)
    if hash and #hash == 44 then assert.equal(hash, html_page.SCRIPT_HASH) end
  end)
end)
