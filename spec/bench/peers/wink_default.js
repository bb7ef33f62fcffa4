// wink-nlp's default pipeline over the texts of a file, one JSON string a line: a pass that warms it up, then one whose
// processor seconds are printed. Usage: wink_default.js NODE_MODULES TEXTS
const fs = require("fs"), path = require("path");
const load = (name) => require(path.join(path.resolve(process.argv[2]), name));
const texts = fs.readFileSync(process.argv[3], "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const nlp = load("wink-nlp")(load("wink-eng-lite-web-model"));
const read = () => texts.reduce((n, text) => n + nlp.readDoc(text).entities().out().length, 0);
read();
const before = process.cpuUsage();
read();
const used = process.cpuUsage(before);
console.log((used.user + used.system) / 1e6);
