// Makes given_names.lex and surnames.lex from the npm package `@faker-js/faker` (MIT) and WordNet's data files (Debian
// `wordnet-base`), which tell the names that are also common words.
//   npm install @faker-js/faker
//   NODE_PATH=node_modules node make/names.js given|surname /usr/share/wordnet > given_names.lex
"use strict";
const fs = require("fs"), path = require("path");
const { allLocales } = require("@faker-js/faker");
const kind = process.argv[2];

const common = new Set("of the most an may april june august will faith hope grace joy rose mark bill frank art dawn summer autumn christian".split(" "));
for (const part of ["noun", "verb", "adj", "adv"]) {
  for (const line of fs.readFileSync(path.join(process.argv[3] || "/usr/share/wordnet", "data." + part), "utf8").split("\n")) {
    if (line.startsWith("  ") || !line) continue;
    const fields = line.split(" "), n = parseInt(fields[3], 16);
    for (let i = 0; i < n; i++) if (/^[a-z]+$/.test(fields[4 + 2 * i])) common.add(fields[4 + 2 * i]);
  }
}

const plain = s => s.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
const genders = new Map();
function take(names, gender) {
  for (const name of names || []) {
    if (typeof name !== "string" || !/^[A-Z\u00c0-\u017f][a-z\u00c0-\u017f'-]+([ -][A-Z][a-z]+)?$/.test(name) || name.length < 2) continue;
    for (const form of new Set([name, plain(name)])) {
      const known = genders.get(form);
      genders.set(form, known && known !== gender ? "both" : gender);
    }
  }
}
for (const locale of Object.values(allLocales)) {
  const p = locale.person || {};
  const lists = kind === "given" ? p.first_name : p.last_name;
  if (!lists) continue;
  take(lists.female, kind === "given" ? "f" : "both");
  take(lists.male, kind === "given" ? "m" : "both");
  take(lists.generic, "both");
}
const lines = [...genders].map(([name, g]) => [name, ...(g === "both" || kind !== "given" ? [] : ["gender=" + g]),
  ...(common.has(name.toLowerCase()) ? ["common=true"] : [])].join("\t")).sort();
console.log(`# ${kind === "given" ? "Given names" : "Surnames"} of some sixty locales in Latin script (${lines.length}), made by make/names.js.
# Origin: npm package @faker-js/faker. Licence: MIT.
# common=true: also a common English word (WordNet).
%lexicon ${kind === "given" ? "given_name" : "surname"}
%case exact
%boolean common
${lines.join("\n")}`);
