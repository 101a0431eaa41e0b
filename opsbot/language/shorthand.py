"""Words people shorten: contractions and chat shorthand, spelt out before anything is matched.

Templates are spelt out the same way, so that "what's", "whats" and "wat is" are one thing, and a
negation is always the word "not".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from opsbot.language.words import Token, listed

_BE = {
    "is": "what who where how when that there here it",
    "are": "we they you",
    "am": "i",
}
_NOT = "is are was were do does did has have had would should could ca wo must need"

_LONG: dict[str, tuple[str, ...]] = {
    "cannot": ("can", "not"),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "weve": ("we", "have"),
    "i've": ("i", "have"),
    "we've": ("we", "have"),
    "let's": ("let", "us"),
    "lets": ("let", "us"),
    "gimme": ("give", "me"),
    "lemme": ("let", "me"),
    "wanna": ("want", "to"),
    "gonna": ("going", "to"),
    "gotta": ("got", "to"),
    "abt": ("about",),
    "bc": ("because",),
    "cuz": ("because",),
    "coz": ("because",),
    "cos": ("because",),
    "hw": ("how",),
    "wat": ("what",),
    "wut": ("what",),
    "w": ("with",),
    "nd": ("and",),
    "b4": ("before",),
    "thru": ("through",),
    "u": ("you",),
    "r": ("are",),
    "ur": ("your",),
    "hav": ("have",),
    "shud": ("should",),
    "wud": ("would",),
    "cud": ("could",),
    "rn": ("right", "now"),
    "payed": ("paid",),
    "unpayed": ("unpaid",),
    "ad": ("add",),
    "yr": ("year",),
    "wk": ("week",),
    "mth": ("month",),
    "qtr": ("quarter",),
}


# "its worth 4k" is "it is worth 4k"; "its customer" stays what it is.
_AFTER_IT_IS = frozenset(
    listed("worth won lost done finished sent shipped paid not now closed broken back over gone at")
    + listed("in on a the already still out open ready")
)


def _contracted() -> Iterator[tuple[str, tuple[str, ...]]]:
    for verb, words in _BE.items():
        for word in words.split():
            for joined in (f"{word}'{verb[-1]}", f"{word}'{verb[1:]}"):
                yield joined, (word, verb)
            if verb == "is" and word != "it":  # "its" is no "it is", and "were" no "we are"
                yield f"{word}s", (word, verb)
    for verb in _NOT.split():
        whole = {"ca": "can", "wo": "will"}.get(verb, verb)
        for joined in (f"{verb}n't", f"{verb}nt"):
            yield joined, (whole, "not")


_LONG.update(_contracted())
_LONG["it's"] = ("it", "is")


def spelt_out(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with shortened words as the words they stand for. All but the last of them are
    empty in the text, so that what was typed can still be cut out between any two."""
    out: list[Token] = []
    for i, token in enumerate(tokens):
        if token.word == "/" and i and tokens[i - 1].word == "w" and out:
            out[-1] = replace(out[-1], text="w/", word="with", end=token.end)
            continue
        if token.word == "its" and i + 1 < len(tokens) and tokens[i + 1].word in _AFTER_IT_IS:
            out += [replace(token, word="it"), replace(token, text="", word="is", start=token.end)]
            continue
        words = _LONG.get(token.word) if token.kind == "word" else None
        if words is None:
            out.append(token)
            continue
        out += [replace(token, text="", word=word, end=token.start) for word in words[:-1]]
        out.append(replace(token, word=words[-1]))
    return out
