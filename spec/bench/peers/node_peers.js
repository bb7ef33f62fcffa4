// wink-nlp (sentences, parts of speech, 1,000 custom entities) and compromise (1,000 phrases), one thread each.
const fs = require("fs"), path = require("path");
const folder = path.resolve(process.argv[2]);
const load = (name) => require(path.join(folder, "node_modules", name));
const lines = (name) => fs.readFileSync(path.join(folder, name), "utf8").split("\n").filter(Boolean);
const texts = lines("text.jsonl").map((line) => JSON.parse(line).text);
const rules = JSON.parse(fs.readFileSync(path.join(folder, "rules.json"), "utf8"));
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

function rate(name, bytes, run) {
  const start = process.hrtime.bigint(), found = run();
  console.log(`peers.${name}.mb_per_s ${(bytes / 1e6 / (Number(process.hrtime.bigint() - start) / 1e9)).toPrecision(6)}`);
  console.log(`peers.${name}.matches ${found}`);
}

function wink() {
  const nlp = load("wink-nlp")(load("wink-eng-lite-web-model"), ["sbd", "pos", "cer"]);
  // Its entities know no gap: those rules are left out, so it has two thirds of the work.
  const pattern = ({ kind, words: w }) => kind === "sequence" ? `${w[0]} ${w[1]}` : `[${w[0]}|${w[1]}] [|the] ${w[2]}`;
  const used = rules.filter((rule) => rule.kind !== "gap");
  nlp.learnCustomEntities(used.map((rule, i) => ({ name: "r" + i, patterns: [pattern(rule)] })),
    { matchValue: false, usePOS: false, useEntity: false });
  rate("wink", size, () => texts.reduce((n, text) => n + nlp.readDoc(text).customEntities().out().length, 0));
}

function compromise() {
  const nlp = load("compromise").default;
  const net = nlp.buildNet(rules.map(({ kind, words: w }) => ({ match: kind === "sequence" ? `${w[0]} ${w[1]}`
    : kind === "gap" ? `${w[0]} .{0,3} ${w[1]}` : `(${w[0]}|${w[1]}) the? ${w[2]}` })));
  const some = texts.slice(0, Math.max(1, Math.floor(texts.length / 5)));
  const bytes = some.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  rate("compromise", bytes, () => some.reduce((n, text) => n + nlp(text).match(net).length, 0));
}

for (const peer of [wink, compromise]) {
  try { peer(); } catch (err) { console.error(`${peer.name}: ${err.message.split("\n")[0]}`); }
}
