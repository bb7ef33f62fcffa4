#!/bin/sh
# Installs peers by name into BUILD/peers, runs them on the same text with the same rules, and prints speed, ratios and
# accuracy. Usage: run.sh BUILD (from the project's root). A peer that cannot be installed is named and left out.
set -u
build=${1:-build}
lua=${LUA:-lua5.4}
peers=$build/peers
here=spec/bench/peers
mkdir -p "$peers/read"
rm -f "$peers"/read/*
LUA_PATH="lua/?.lua;lua/?/init.lua;spec/?.lua;;"
LUA_CPATH="$build/lib/?.so;;"
export LUA_PATH LUA_CPATH

if [ ! -x "$peers/venv/bin/python" ]; then
  python3 -m venv "$peers/venv" || echo "python3 with venv is not here: its peers are left out" >&2
fi
if [ -x "$peers/venv/bin/python" ]; then
  for name in spacy pyahocorasick blingfire pysbd; do
    "$peers/venv/bin/pip" install -q --disable-pip-version-check "$name" >"$peers/$name.log" 2>&1 ||
      echo "$name could not be installed (see $peers/$name.log)" >&2
  done
fi
if command -v npm >/dev/null; then
  npm install --silent --no-audit --no-fund --prefix "$peers" wink-nlp wink-eng-lite-web-model compromise >"$peers/npm.log" 2>&1 ||
    echo "the peers of Node could not be installed (see $peers/npm.log)" >&2
else
  echo "npm is not here: wink-nlp and compromise are left out" >&2
fi

icu() {
  echo "read.icu.mb_per_s $(echo "$("$build/bench/icu" words "$peers/text.nul") $("$build/bench/icu" sentences "$peers/text.nul")" |
    awk '{ printf "%.6g", 1 / (1 / $1 + 1 / $2) }')"
  "$build/bench/icu" show "$peers/gold.nul" >"$peers/read/icu"
}

"$lua" $here/prepare.lua "$peers" || exit 1
{
  "$lua" $here/stringer.lua "$peers" || exit 1
  [ -x "$build/bench/icu" ] && icu
  command -v ucto >/dev/null && "$lua" $here/ucto.lua "$peers"
  [ -x "$build/bench/hyperscan" ] && "$build/bench/hyperscan" "$peers/text.nul" "$peers/phrases.txt" |
    sed -e 's/^\([^ ]*\) \(.*\)/phrases.hyperscan.mb_per_s \1\nphrases.hyperscan.matches \2/'
  [ -x "$peers/venv/bin/python" ] && "$peers/venv/bin/python" $here/python_peers.py "$peers"
  command -v node >/dev/null && [ -d "$peers/node_modules" ] && node $here/node_peers.js "$peers"
} >"$peers/figures"
"$lua" $here/score.lua "$peers" >"$peers/scores" || exit 1
"$lua" $here/table.lua "$peers/figures" "$peers/scores"
