--- The frame of the first page of a folder: style, controls and script, the same for all folders. Only the script of
-- this file may run, since the page's policy names its hash.
-- @module stringer.export.html_index_page

local index_page = {}

index_page.STYLE = [[
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1d2125; --quiet: #5b626a; --line: #d8d3c9; --card: #ffffff;
  --sea: #eef2f4; --land: #d9d4c7; --mark: #b3360a; --mark-in: #b3360a59; --accent: #1a5fd0; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #15181c; --ink: #e7e5e0; --quiet: #a3acb6; --line: #333942; --card: #1c2026;
    --sea: #1a1f25; --land: #39404a; --mark: #fb923c; --mark-in: #fb923c66; --accent: #7db0ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main, header, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.2rem; }
header { padding-top: 1.6rem; } h1 { font-size: 1.5rem; margin: 0 0 .8rem; }
h2 { font-size: .8rem; letter-spacing: .06em; text-transform: uppercase; color: var(--quiet); margin: 1.4rem 0 .4rem; }
form { display: flex; flex-wrap: wrap; gap: .7rem 1rem; align-items: end; }
label { display: block; font-size: .82rem; color: var(--quiet); flex: 1 1 14rem; }
label.small { flex: 0 1 12rem; }
input, select,
  button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 7px;
  padding: .5rem .7rem; min-height: 2.7rem; }
input, select { width: 100%; } button { cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
#count { color: var(--quiet); margin: .7rem 0 0; min-height: 1.5em; }
#chosen button { margin: .4rem .5rem 0 0; min-height: 2.2rem; padding: .2rem .7rem; }
.views { grid-template-columns: minmax(0, 1fr); gap: 0 2rem; }
@media (min-width: 60rem) { .views { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
svg { display: block; width: 100%; background: var(--sea); border-radius: 9px; }
#map { aspect-ratio: 1800 / 710; } #land { fill: var(--land); }
#marks circle { fill: var(--mark-in); stroke: var(--mark); vector-effect: non-scaling-stroke; stroke-width: 1.5px; }
#marks g, #bars g { cursor: pointer; outline: none; }
#marks g[aria-pressed="true"] circle, #marks g:hover circle { fill: var(--mark); }
#marks g:focus-visible circle { stroke: var(--accent); stroke-width: 4px; }
#line { height: 11rem; } #bars rect.bar { fill: var(--mark); } #bars rect.hit { fill: transparent; }
#bars g:hover rect.hit, #bars g[aria-pressed="true"] rect.hit { fill: var(--mark-in); }
#bars g:focus-visible rect.hit { stroke: var(--accent); stroke-width: 3px; }
#bars text { fill: var(--quiet); font-size: 12px; }
.tools { display: flex; gap: .5rem; margin: .4rem 0 0; flex-wrap: wrap; }
#near { min-height: 1.5em; font-size: .88rem; color: var(--quiet); margin: .3rem 0 0; }
#list { list-style: none; margin: .6rem 0 2rem; padding: 0; }
#list > li { border-top: 1px solid var(--line); padding: .7rem 0; overflow-wrap: anywhere; }
#list a { color: var(--accent); font-weight: 600; font-size: 1.05rem; }
.told { color: var(--quiet); font-size: .88rem; } #list p { margin: .2rem 0 0; }
#list ul { margin: .4rem 0 0; padding: 0 0 0 1.1rem; font-size: .9rem; color: var(--quiet); }
#list ul b { color: var(--ink); }
footer { color: var(--quiet); font-size: .85rem; padding-bottom: 2rem; }
.script { display: none; } .lively .script { display: block; } .lively form.script { display: flex; }
.views { display: none; } .lively .views { display: grid; }
[hidden] { display: none !important; }
@media print { form, .tools { display: none !important; } }
]]

index_page.TOP = [[
<header><h1>Documents and events</h1>
<form class="script" role="search">
<label>Search titles, names and sentences <input id="query" type="search" autocomplete="off"></label>
<label class="small">Kind of event <select id="kind"><option value="">all kinds</option></select></label>
<label class="small">From <input id="from" type="date"></label>
<label class="small">Until <input id="until" type="date"></label>
<button type="reset">Clear</button>
</form>
<p id="count" class="script" role="status" aria-live="polite"></p>
<div id="chosen" class="script"></div>
</header>
<main>
<div class="views">
<section aria-labelledby="map-title"><h2 id="map-title">Where events happened</h2>
<svg id="map" viewBox="0 0 1800 710" role="group" aria-label="Map of events by place">
<path id="land" d="LAND"/><g id="marks"></g></svg>
<div class="tools"><button type="button" id="fit">Events</button><button type="button" id="world">World</button>
<button type="button" id="in" aria-label="Zoom in">+</button>
<button type="button" id="out" aria-label="Zoom out">−</button></div>
</section>
<section aria-labelledby="line-title"><h2 id="line-title">When events happened</h2>
<svg id="line" role="group" aria-label="Timeline of events"><g id="bars"></g></svg>
<p id="near" aria-live="polite"></p>
</section>
</div>
<h2>Documents</h2>
<ol id="list">
]]

-- All words reach the page through textContent and attributes that are set, so none of them can become markup.
index_page.SCRIPT = [[
(function () {
  "use strict";
  var SVG = "http://www.w3.org/2000/svg";
  function el(id) { return document.getElementById(id); }
  var list = el("list"), query = el("query"), kind = el("kind"), from = el("from"), until = el("until"),
    form = document.forms[0];
  var place = null, span = null, view = [0, 0, 1800, 710];
  var docs = Array.from(list.children).map(function (li) {
    var events = JSON.parse(li.dataset.e);
    events.forEach(function (e) { e.when = e.d || li.dataset.d; });
    return { li: li, date: li.dataset.d, events: events,
      words: (li.textContent + " " + li.dataset.n + " " + events.map(function (e) {
      return [e.a, e.r, e.l, e.s].join(" "); }).join(" ")).toLowerCase() };
  });
  document.documentElement.className = "lively";
  var kinds = {};
  docs.forEach(function (d) { d.events.forEach(function (e) { if (e.p) kinds[e.p] = (kinds[e.p] || 0) + 1; }); });
  Object.keys(kinds).sort().forEach(function (k) {
    var option = document.createElement("option");
    option.value = k; option.textContent = k.toLowerCase() + " (" + kinds[k] + ")"; kind.appendChild(option);
  });
  function key(e) { return e.y === undefined ? null : e.y + "," + e.x; }
  function within(when) { return (!from.value || when >= from.value) && (!until.value || when <= until.value); }
  function fits(e, but) {
    return (!kind.value || e.p === kind.value) && (!(from.value || until.value) || (e.when && within(e.when)))
      && (but === "place" || !place || key(e) === place.key)
      && (but === "span" || !span || (e.when || "").indexOf(span) === 0);
  }
  function choosing() { return kind.value || place || span; }
  function says(e) {
    var s = (e.p || "event").toLowerCase() + ": " + (e.a || "?") + (e.r ? " → " + e.r : "");
    if (e.n) s += ", did not happen";
    return e.m ? s + ", " + e.m : s;
  }
  function details(d, events) {
    var old = d.li.querySelector("ul"), ul;
    if (old) old.remove();
    if (!events.length) return;
    ul = document.createElement("ul");
    events.slice(0, 8).forEach(function (e) {
      var li = document.createElement("li"), b = document.createElement("b");
      b.textContent = says(e); li.appendChild(b);
      li.appendChild(document.createTextNode(" " + [e.when,
        e.l].filter(Boolean).join(", ") + (e.s ? " – " + e.s : "")));
      ul.appendChild(li);
    });
    d.li.appendChild(ul);
  }
  function shape(parent, name, attributes) {
    var node = document.createElementNS(SVG, name), k;
    for (k in attributes) node.setAttribute(k, attributes[k]);
    return parent.appendChild(node);
  }
  function button(parent, label, pressed, act) {
    var g = shape(parent, "g", { role: "button", tabindex: 0, "aria-label": label, "aria-pressed": pressed });
    g.appendChild(document.createElementNS(SVG, "title")).textContent = label;
    g.addEventListener("click", act);
    g.addEventListener("keydown", function (event) {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); act(); }
    });
    g.addEventListener("focus", function () { el("near").textContent = label; });
    g.addEventListener("mouseenter", function () { el("near").textContent = label; });
    return g;
  }
  function count(n) { return n + (n === 1 ? " event" : " events"); }
  function X(lon) { return (lon + 180) * 5; }
  function Y(lat) { return (84 - lat) * 5; }
  var points = [];
  function look() {
    var box = el("map").getBoundingClientRect(), scale;
    el("map").setAttribute("viewBox", view.join(" "));
    scale = view[2] / (box.width || 800);
    el("marks").querySelectorAll("circle").forEach(function (c) { c.setAttribute("r", c.dataset.r * scale); });
  }
  function center(x, y, width) {
    width = Math.max(60, Math.min(1800, width));
    var height = width * 710 / 1800;
    view = [Math.max(0, Math.min(1800 - width, x - width / 2)), Math.max(0, Math.min(710 - height, y - height / 2)),
      width, height];
    look();
  }
  function fit() {
    if (!points.length) return center(900, 355, 1800);
    var xs = points.map(function (p) { return X(p.x); }), ys = points.map(function (p) { return Y(p.y); });
    var x0 = Math.min.apply(null, xs), x1 = Math.max.apply(null, xs), y0 = Math.min.apply(null, ys),
      y1 = Math.max.apply(null, ys);
    center((x0 + x1) / 2, (y0 + y1) / 2, Math.max(200, (x1 - x0) * 1.25, (y1 - y0) * 1.25 * 1800 / 710));
  }
  function drawMap(events) {
    var marks = el("marks"), by = {};
    marks.textContent = "";
    events.forEach(function (e) {
      var k = key(e);
      if (k) (by[k] = by[k] || { key: k, y: e.y, x: e.x, name: e.l || k, n: 0 }).n++;
    });
    points = Object.keys(by).map(function (k) { return by[k]; }).sort(function (a, b) { return b.n - a.n; });
    points.slice(0, 1500).forEach(function (p) {
      var g = button(marks, p.name + ": " + count(p.n), !!place && place.key === p.key, function () {
        place = place && place.key === p.key ? null : p; apply();
      });
      shape(g, "circle", { cx: X(p.x), cy: Y(p.y) }).dataset.r = Math.min(22, 4 + 2.5 * Math.sqrt(p.n));
    });
    look();
  }
  function drawLine(events) {
    var bars = el("bars"), days = events.map(function (e) { return e.when; }).filter(Boolean).sort(), by = {}, n;
    bars.textContent = "";
    if (!days.length) return;
    var first = days[Math.floor(days.length * 0.02)], last = days[Math.ceil(days.length * 0.98) - 1];
    var range = (Date.parse(last) - Date.parse(first)) / 864e5, size = range <= 70 ? 10 : range <= 2200 ? 7 : 4;
    days.forEach(function (d) { d = d.slice(0, size); by[d] = (by[d] || 0) + 1; });
    var names = Object.keys(by).sort();
    if (names.length > 90) names = names.sort(function (a, b) { return by[b] - by[a]; }).slice(0, 90).sort();
    var most = Math.max.apply(null, names.map(function (d) { return by[d]; })),
      width = el("line").clientWidth || 600, height = 176;
    el("line").setAttribute("viewBox", "0 0 " + width + " " + height);
    var step = width / names.length, every = Math.max(1, Math.ceil(84 / step));
    names.forEach(function (d, i) {
      n = by[d];
      var g = button(bars, d + ": " + count(n), span === d, function () { span = span === d ? null : d; apply(); });
      var tall = Math.max(2, (height - 40) * n / most);
      shape(g, "rect", { "class": "hit", x: i * step, y: 0, width: step, height: height - 18 });
      shape(g, "rect", { "class": "bar", x: i * step + step * .12, y: height - 22 - tall, width: Math.max(1,
        step * .76), height: tall });
      if (i % every === 0 && i * step + 70 < width) shape(g, "text", { x: i * step + 2,
        y: height - 5 }).textContent = d;
    });
  }
  function chosen() {
    var box = el("chosen");
    box.textContent = "";
    function add(text, drop) {
      var b = document.createElement("button");
      b.type = "button"; b.textContent = text + " ×"; b.setAttribute("aria-label", "Remove the filter " + text);
      b.addEventListener("click", function () { drop(); apply(); query.focus(); });
      box.appendChild(b);
    }
    if (place) add(place.name, function () { place = null; });
    if (span) add(span, function () { span = null; });
  }
  function apply() {
    var words = query.value.toLowerCase().split(/\s+/).filter(Boolean), shown = 0, total = 0, forMap = [],
      forLine = [], held = {};
    docs.forEach(function (d) {
      var found = words.every(function (w) { return d.words.indexOf(w) >= 0; }), events = [];
      if (found) {
        events = d.events.filter(function (e) { return fits(e); });
        d.events.forEach(function (e) {
          if (fits(e, "place")) forMap.push(e);
          if (fits(e, "span")) forLine.push(e);
        });
        if (choosing()) found = events.length > 0;
        else if (from.value || until.value) found = events.length > 0 || (d.date && within(d.date));
      }
      d.li.hidden = !found;
      if (found) { shown++; total += events.length; }
      details(d, found && (choosing() || words.length) ? events.filter(function (e) {
        return choosing() || words.every(function (w) { return [e.a, e.r, e.l,
          e.s].join(" ").toLowerCase().indexOf(w) >= 0; });
      }) : []);
    });
    var many = docs.length === 1 ? " document, " : " documents, ";
    el("count").textContent = shown + " of " + docs.length + many + count(total);
    held = document.activeElement && document.activeElement.getAttribute("aria-label");
    drawMap(forMap); drawLine(forLine); chosen();
    if (held && document.activeElement === document.body) {
      var again = Array.from(document.querySelectorAll("svg [role=button]")).filter(function (g) {
        return g.getAttribute("aria-label") === held; })[0];
      if (again) again.focus();
    }
  }
  var waiting;
  form.addEventListener("input", function () { clearTimeout(waiting); waiting = setTimeout(apply, 120); });
  form.addEventListener("submit", function (event) { event.preventDefault(); apply(); });
  form.addEventListener("reset", function () { place = span = null; setTimeout(function () { apply(); fit(); }, 0); });
  el("fit").addEventListener("click", fit);
  el("world").addEventListener("click", function () { center(900, 355, 1800); });
  el("in").addEventListener("click", function () { center(view[0] + view[2] / 2, view[1] + view[3] / 2,
    view[2] / 1.6); });
  el("out").addEventListener("click", function () { center(view[0] + view[2] / 2, view[1] + view[3] / 2,
    view[2] * 1.6); });
  window.addEventListener("resize", apply);
  apply(); fit();
})();
]]

-- sha256 of SCRIPT, base64; `spec/stringer/export/html_index_spec.lua` tells the new one when the script is changed.
index_page.SCRIPT_HASH = "aEg8VzfN7n/OUulFGkpUqrEq65R4xCENJBQ3yAdi62Q="

return index_page
