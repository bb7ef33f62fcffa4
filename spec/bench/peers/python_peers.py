"""spaCy's Matcher and PhraseMatcher over a blank English pipeline, and pyahocorasick over characters, one thread each."""
import json, sys, time

folder = sys.argv[1]
texts = [json.loads(line)["text"] for line in open(folder + "/text.jsonl", encoding="utf-8")]
rules = json.load(open(folder + "/rules.json", encoding="utf-8"))
size = sum(len(t.encode()) for t in texts)


def rate(name, run):
    start = time.perf_counter()
    found = run()
    print(f"peers.{name}.mb_per_s {size / 1e6 / (time.perf_counter() - start):.6g}")
    print(f"peers.{name}.matches {found}", flush=True)


def pattern(rule):
    w = rule["words"]
    if rule["kind"] == "sequence":
        return [{"LOWER": w[0]}, {"LOWER": w[1]}]
    if rule["kind"] == "gap":
        return [{"LOWER": w[0]}, {"OP": "{0,3}"}, {"LOWER": w[1]}]
    return [{"LOWER": {"IN": [w[0], w[1]]}}, {"LOWER": "the", "OP": "?"}, {"LOWER": w[2]}]


try:
    import spacy
    from spacy.matcher import Matcher, PhraseMatcher

    nlp = spacy.blank("en")
    matcher = Matcher(nlp.vocab)
    for i, rule in enumerate(rules):
        matcher.add(str(i), [pattern(rule)])
    rate("spacy_matcher", lambda: sum(len(matcher(nlp(t))) for t in texts))
    phrases = PhraseMatcher(nlp.vocab, attr="LOWER")
    phrases.add("all", [nlp.make_doc(" ".join(rule["words"])) for rule in rules])
    rate("spacy_phrases", lambda: sum(len(phrases(nlp(t))) for t in texts))
except ImportError as err:
    print("spaCy:", err, file=sys.stderr)

try:
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for i, rule in enumerate(rules):
        automaton.add_word(" ".join(rule["words"]), i)
    automaton.make_automaton()
    rate("pyahocorasick", lambda: sum(1 for t in texts for _ in automaton.iter(t.lower())))
except ImportError as err:
    print("pyahocorasick:", err, file=sys.stderr)

try:
    from icu import BreakIterator, Locale

    def words():
        found, breaks = 0, BreakIterator.createWordInstance(Locale("en"))
        for t in texts:
            breaks.setText(t)
            found += sum(1 for _ in breaks)
        return found

    rate("icu_words", words)
except ImportError as err:
    print("PyICU:", err, file=sys.stderr)
