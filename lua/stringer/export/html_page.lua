--- The frame of the page: style and script. They are the same for every dossier; only the script of this file may run,
-- since the page's policy names its hash (`make test` opens it in a browser, which refuses any other).
-- @module stringer.export.html_page

local html_page = {}

html_page.STYLE = [[
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1d2125; --quiet: #6a717a; --line: #e2dfd8; --card: #ffffff;
  --person: #cfe3ff; --organization: #d9f2df; --place: #ffe7c7; --group: #eadfff; --media: #d5f1f2; --other: #ececec;
  --time: #8a5cd1; --quantity: #0f8a7e; --event: #c2410c; --say: #b9a46a; --accent: #1a5fd0; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #15181c; --ink: #e7e5e0; --quiet: #98a1ab; --line: #2b3037; --card: #1c2026;
    --person: #1f3f6b; --organization: #1e4a2c; --place: #59401a; --group: #40306a; --media: #17494b; --other: #3a3d42;
    --time: #b79af0; --quantity: #4cc3b5; --event: #fb923c; --say: #8d7d4c; --accent: #7db0ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 17px/1.65 Charter, "Iowan Old Style", Georgia, serif; }
header { max-width: 78rem; margin: 0 auto; padding: 2.2rem 1.5rem 0; }
header h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .3rem; }
header p, aside, #tip, footer { font-family: system-ui, -apple-system, "Segoe UI", sans-serif; }
header p, footer { color: var(--quiet); font-size: .85rem; margin: 0; }
footer { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem 2rem; }
.sheet { max-width: 78rem; margin: 0 auto; padding: 1.2rem 1.5rem 3rem; display: grid; gap: 3rem;
  grid-template-columns: minmax(0, 42rem) minmax(17rem, 1fr); }
article > * { margin: 0 0 1.1em; white-space: pre-line; overflow-wrap: anywhere; }
article h2 { font-size: 1.7rem; line-height: 1.25; } article h3 { font-size: 1.1rem; }
.b-dateline, .b-byline, .b-caption { color: var(--quiet); font-size: .95em; }
.b-boilerplate { color: var(--quiet); font-size: .85em; }
aside { font-size: .84rem; line-height: 1.45; position: sticky; top: 1rem; max-height: calc(100vh - 2rem);
  overflow: hidden auto;
  align-self: start; padding: 0 .6rem; scrollbar-width: thin; }
aside section { border-top: 1px solid var(--line); padding: .7rem 0 .4rem; }
aside h2 { font-size: .74rem; letter-spacing: .07em; text-transform: uppercase; color: var(--quiet); margin: 0 0 .4rem;
  }
aside h2 small { font-weight: 400; }
aside ul { list-style: none; margin: 0; padding: 0; }
aside li { padding: .22rem .5rem; margin: 0 -.5rem; border-radius: 6px; cursor: pointer; }
aside li:hover, aside li:focus, aside li.on { background: var(--card); box-shadow: 0 0 0 1px var(--line);
  outline: none; }
.label { color: var(--quiet); font-size: .92em; } .more { color: var(--quiet); }
.m { border-radius: 3px; outline: none; }
.entity { background: var(--other); padding: .06em .14em; }
.t-person { background: var(--person); } .t-organization { background: var(--organization); }
  .t-media { background: var(--media); }
.t-country, .t-region, .t-city, .t-place, .t-facility { background: var(--place); }
.t-group, .t-religion, .t-ethnicity { background: var(--group); }
.content { box-shadow: inset 0 -2px var(--say); }
.cue { font-style: italic; }
.time { color: var(--time); } .quantity { color: var(--quantity); } .time, .quantity { font-weight: 600; }
.trigger { color: var(--event); font-weight: 700; }
.own { border-bottom: 2px dotted var(--accent); }
.m.on, .m:focus { box-shadow: 0 0 0 2px var(--accent); }
#tip { position: fixed; z-index: 9; display: none; max-width: 23rem; padding: .55rem .75rem; border-radius: 9px;
  background: var(--card);
  color: var(--ink); font-size: .8rem; line-height: 1.4; box-shadow: 0 6px 24px #0004, 0 0 0 1px var(--line);
    pointer-events: none; }
#tip div + div { border-top: 1px solid var(--line); margin-top: .4rem; padding-top: .4rem; }
#tip .rule { color: var(--accent); font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .92em;
  overflow-wrap: anywhere; }
@media (max-width: 60rem) { .sheet { grid-template-columns: 1fr; gap: 1rem; } aside { position: static;
  max-height: none; } }
@media print { aside { position: static; max-height: none; } }
]]

-- All words reach the page through textContent, so none of them can become markup.
html_page.SCRIPT = [[
(function () {
  "use strict";
  document.documentElement.className = "lively";
  var facts = JSON.parse(document.getElementById("facts").textContent), tip = document.getElementById("tip");
  function numbers(el) { return el.getAttribute("data-f").split(" "); }
  function line(parent, cls, text) {
    var el = document.createElement(cls === "heading" ? "b" : "span");
    el.className = cls; el.textContent = text;
    parent.appendChild(el); parent.appendChild(document.createElement("br"));
  }
  function light(ids) {
    document.querySelectorAll(".on").forEach(function (el) { el.classList.remove("on"); });
    ids.forEach(function (id) {
      document.querySelectorAll('[data-f~="' + Number(id) + '"]').forEach(function (el) { el.classList.add("on"); });
    });
  }
  function show(el, x, y) {
    tip.textContent = "";
    numbers(el).forEach(function (id) {
      var fact = facts[id - 1], box = document.createElement("div");
      line(box, "label", fact.label); line(box, "heading", fact.heading);
      fact.lines.forEach(function (text) { line(box, "line", text); });
      if (fact.rule) line(box, "rule", fact.rule);
      tip.appendChild(box);
    });
    tip.style.display = "block";
    tip.style.left = Math.max(8, Math.min(x + 14, innerWidth - tip.offsetWidth - 12)) + "px";
    tip.style.top = Math.max(8, y + 20 + tip.offsetHeight > innerHeight ? y - tip.offsetHeight - 14 : y + 20) + "px";
    light(numbers(el));
  }
  function hide() { tip.style.display = "none"; light([]); }
  function target(event) { return event.target.closest ? event.target.closest("[data-f]") : null; }
  document.addEventListener("mousemove", function (event) {
    var el = target(event);
    if (el) show(el, event.clientX, event.clientY); else hide();
  });
  document.addEventListener("focusin", function (event) {
    var el = target(event), box;
    if (el) { box = el.getBoundingClientRect(); show(el, box.left, box.bottom - 16); }
  });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") hide(); });
  document.addEventListener("click", function (event) {
    var el = target(event), mark;
    if (!el || !el.closest("aside")) return;
    mark = document.querySelector('article [data-f~="' + Number(numbers(el)[0]) + '"]');
    if (mark) mark.scrollIntoView({ block: "center", behavior: "smooth" });
  });
})();
]]

-- sha256 of SCRIPT, base64; `spec/stringer/export/html_spec.lua` tells the new one when the script is changed.
html_page.SCRIPT_HASH = "SIUsgWAiMx4IBLgjiiqwx7VRVly1EEMPtBppub55ES4="

return html_page
