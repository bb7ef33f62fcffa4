// wink-nlp and compromise, one thread each: as readers, and over rules (1,000 custom entities, 1,000 phrases). What the
// readers read goes to FOLDER/read/NAME. Usage: node_peers.js FOLDER
const fs = require("fs"), path = require("path");
const folder = path.resolve(process.argv[2]);
const load = (name) => require(path.join(folder, "node_modules", name));
const lines = (name) => fs.readFileSync(path.join(folder, name), "utf8").split("\n").filter(Boolean);
const texts = lines("text.jsonl").map((line) => JSON.parse(line).text);
const gold = lines("gold.jsonl").map((line) => JSON.parse(line).text);
const rules = JSON.parse(fs.readFileSync(path.join(folder, "rules.json"), "utf8"));

// The best of three runs; a slow peer gets one.
function rate(name, some, run) {
  const bytes = some.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let least = Infinity, found = 0;
  for (let i = 0; i < 3 && (i === 0 || least < 10); i++) {
    const start = process.hrtime.bigint();
    found = some.reduce((n, text) => n + run(text), 0);
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1e9);
  }
  console.log(`${name}.mb_per_s ${(bytes / 1e6 / least).toPrecision(6)}`);
  if (found) console.log(`${name}.matches ${found}`);
}

// `read` gives sentences, each a list of tokens.
function write(name, read) {
  const flat = (piece) => piece.split(/\s+/).join(" ");
  const out = gold.map((text) => "D\n" + read(text).map((tokens) => tokens.map((t) => `T ${flat(t)}\n`).join("") + "S\n").join(""));
  fs.writeFileSync(path.join(folder, "read", name), out.join(""));
}

function wink() {
  const model = load("wink-eng-lite-web-model"), make = load("wink-nlp");
  const reader = make(model, ["sbd"]), tagger = make(model, ["sbd", "pos"]);
  rate("read.wink", texts, (text) => (reader.readDoc(text).sentences().length(), 0));
  rate("tagged.wink", texts, (text) => (tagger.readDoc(text).sentences().length(), 0));
  write("wink", (text) => {
    const read = [];
    reader.readDoc(text).sentences().each((sentence) => read.push(sentence.tokens().out()));
    return read;
  });
}

function wink_rules() {
  const nlp = load("wink-nlp")(load("wink-eng-lite-web-model"), ["sbd", "pos", "cer"]);
  // Its entities know no gap: those rules are left out, so it has two thirds of the work.
  const pattern = ({ kind, words: w }) => kind === "sequence" ? `${w[0]} ${w[1]}` : `[${w[0]}|${w[1]}] [|the] ${w[2]}`;
  const used = rules.filter((rule) => rule.kind !== "gap");
  nlp.learnCustomEntities(used.map((rule, i) => ({ name: "r" + i, patterns: [pattern(rule)] })),
    { matchValue: false, usePOS: false, useEntity: false });
  rate("tagged_rules.wink", texts, (text) => nlp.readDoc(text).customEntities().out().length);
}

function compromise() {
  const nlp = load("compromise").default;
  const net = nlp.buildNet(rules.map(({ kind, words: w }) => ({ match: kind === "sequence" ? `${w[0]} ${w[1]}`
    : kind === "gap" ? `${w[0]} .{0,3} ${w[1]}` : `(${w[0]}|${w[1]}) the? ${w[2]}` })));
  const some = texts.slice(0, Math.max(1, Math.floor(texts.length / 5)));
  rate("tagged_rules.compromise", some, (text) => nlp(text).match(net).length);
  rate("read.compromise", some, (text) => (nlp.tokenize(text).json().length, 0));
  write("compromise", (text) => nlp.tokenize(text).json().map((sentence) =>
    sentence.terms.flatMap((term) => [term.pre, term.text, term.post].filter((piece) => piece.trim()))));
}

// The entities first: another instance of wink on the same model spoils them.
for (const peer of [wink_rules, wink, compromise]) {
  try { peer(); } catch (err) { console.error(`${peer.name}: ${err.message.split("\n")[0]}`); }
}
