"""The peers of Python, one thread each: spaCy, BlingFire and pySBD as readers, spaCy's Matcher and PhraseMatcher and
pyahocorasick over rules and phrases. What the readers read goes to FOLDER/read/NAME. Usage: python_peers.py FOLDER"""
import json, sys, time

folder = sys.argv[1]
load = lambda name: [json.loads(line) for line in open(f"{folder}/{name}", encoding="utf-8")]
texts = [d["text"] for d in load("text.jsonl")]
gold = [d["text"] for d in load("gold.jsonl")]
rules = json.load(open(folder + "/rules.json", encoding="utf-8"))
phrases = [line.rstrip("\n") for line in open(folder + "/phrases.txt", encoding="utf-8")]


def rate(name, run, some=texts):
    """The best of three runs; a slow peer gets one."""
    size, least = sum(len(t.encode()) for t in some), 0
    for _ in range(3):
        start = time.perf_counter()
        found = run(some)
        took = time.perf_counter() - start
        least = min(least or took, took)
        if took > 10:
            break
    print(f"{name}.mb_per_s {size / 1e6 / least:.6g}")
    if found:
        print(f"{name}.matches {found}", flush=True)


def write(name, read):
    """`read(text)` gives the lines of a document: T and a token, S and a sentence, or S alone behind its tokens."""
    with open(f"{folder}/read/{name}", "w", encoding="utf-8") as out:
        for text in gold:
            print("D", file=out)
            for sign, piece in read(text):
                print(sign, " ".join(piece.split()), file=out)


def pattern(rule):
    w = rule["words"]
    if rule["kind"] == "sequence":
        return [{"LOWER": w[0]}, {"LOWER": w[1]}]
    if rule["kind"] == "gap":
        return [{"LOWER": w[0]}, {"OP": "{0,3}"}, {"LOWER": w[1]}]
    return [{"LOWER": {"IN": [w[0], w[1]]}}, {"LOWER": "the", "OP": "?"}, {"LOWER": w[2]}]


def spacy_peer():
    import spacy
    from spacy.matcher import Matcher, PhraseMatcher

    nlp = spacy.blank("en")
    matcher = Matcher(nlp.vocab)
    for i, rule in enumerate(rules):
        matcher.add(str(i), [pattern(rule)])
    rate("rules.spacy_matcher", lambda some: sum(len(matcher(nlp(t))) for t in some))
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    matcher.add("all", [nlp.make_doc(p) for p in phrases])
    rate("phrases.spacy_phrase_matcher", lambda some: sum(len(matcher(nlp(t))) for t in some))

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    rate("read.spacy", lambda some: [nlp(t) for t in some] and 0)

    def read(text):
        for sentence in nlp(text).sents:
            yield from (("T", token.text) for token in sentence)
            yield "S", ""

    write("spacy", read)


def pyahocorasick_peer():
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for i, phrase in enumerate(phrases):
        automaton.add_word(phrase, i)
    automaton.make_automaton()
    rate("phrases.pyahocorasick", lambda some: sum(1 for t in some for _ in automaton.iter(t.lower())))


def blingfire_peer():
    from blingfire import text_to_sentences_and_offsets, text_to_words, text_to_words_with_offsets

    rate("read.blingfire", lambda some: [(text_to_words(t), text_to_sentences_and_offsets(t)) for t in some] and 0)

    def read(text):
        yield from (("T", text[s:e]) for s, e in text_to_words_with_offsets(text)[1])
        yield from (("S", text[s:e]) for s, e in text_to_sentences_and_offsets(text)[1])

    write("blingfire", read)


def pysbd_peer():
    import pysbd

    segmenter = pysbd.Segmenter(language="en", clean=False)
    rate("read.pysbd", lambda some: [segmenter.segment(t) for t in some] and 0, texts[: max(1, len(texts) // 20)])
    write("pysbd", lambda text: (("S", s) for s in segmenter.segment(text)))


for peer in (spacy_peer, pyahocorasick_peer, blingfire_peer, pysbd_peer):
    try:
        peer()
    except ImportError as err:
        print(f"{peer.__name__}: {err}, left out", file=sys.stderr)
