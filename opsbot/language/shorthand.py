"""Words people shorten: contractions and chat shorthand, spelt out before anything is matched.

Templates are spelt out the same way, so that "what's", "whats" and "wat is" are one thing, and a
negation is always the word "not".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from opsbot.language.lexicon import IMPERATIVES
from opsbot.language.words import Token, listed

_VERBS = {
    "is": "what who where how when why that there here it he she",
    "are": "we they you",
    "am": "i",
    "will": "i we you he she it they that what who there",
    "would": "i we you he she it they that there",
    "did": "what how where",
}
# Without their apostrophe these are other words.
_OTHER_WORDS = {"its", "hes", "shes", "were", "ill", "well", "hell", "shell", "id", "wed", "shed"}
_NOT = "is are was were do does did has have had would should could ca wo must need"

_LONG: dict[str, tuple[str, ...]] = {
    "cannot": ("can", "not"),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "weve": ("we", "have"),
    "youve": ("you", "have"),
    "theyve": ("they", "have"),
    "i've": ("i", "have"),
    "we've": ("we", "have"),
    "you've": ("you", "have"),
    "they've": ("they", "have"),
    "let's": ("let", "us"),
    "lets": ("let", "us"),
    "sory": ("sorry",),
    "sry": ("sorry",),
    "soz": ("sorry",),
    "ment": ("meant",),
    "gimme": ("give", "me"),
    "lemme": ("let", "me"),
    "wanna": ("want", "to"),
    "gonna": ("going", "to"),
    "gotta": ("got", "to"),
    "dunno": ("do", "not", "know"),
    "asap": ("as", "soon", "as", "possible"),
    "onit": ("on", "it"),
    "abt": ("about",),
    "bc": ("because",),
    "cuz": ("because",),
    "coz": ("because",),
    "cos": ("because",),
    "hw": ("how",),
    "sinse": ("since",),
    "sence": ("since",),
    "wat": ("what",),
    "wut": ("what",),
    "wot": ("what",),
    "wich": ("which",),
    "wats": ("what", "is"),
    "wots": ("what", "is"),
    "w": ("with",),
    "nd": ("and",),
    "b4": ("before",),
    "thru": ("through",),
    "u": ("you",),
    "cn": ("can",),
    "cld": ("could",),
    "wld": ("would",),
    "shd": ("should",),
    "giv": ("give",),
    "fro": ("for",),
    "ppl": ("people",),
    "evry": ("every",),
    "evryone": ("everyone",),
    "sth": ("something",),
    "smth": ("something",),
    "tho": ("though",),
    "rly": ("really",),
    "rlly": ("really",),
    "pleas": ("please",),
    "pleez": ("please",),
    "plese": ("please",),
    "ya": ("you",),
    "thx": ("thanks",),
    "enuf": ("enough",),
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
    "yrs": ("years",),
    "wk": ("week",),
    "wks": ("weeks",),
    "mth": ("month",),
    "mths": ("months",),
    "mnth": ("month",),
    "mnths": ("months",),
    "qtr": ("quarter",),
    "qtrs": ("quarters",),
    "calender": ("calendar",),
    "tsk": ("task",),
    "tsks": ("tasks",),
    "cust": ("customer",),
    "custs": ("customers",),
    "prod": ("product",),
    "prods": ("products",),
    "rev": ("revenue",),
    "qty": ("quantity",),
    "cnt": ("count",),
}


# "its worth 4k" is "it is worth 4k"; "its customer" stays what it is.
_AFTER_IT_IS = frozenset(
    listed("worth won lost done finished sent shipped paid not now closed broken back over gone at")
    + listed("in on a the already still out open ready")
)
# What "id" is wanted with, where it is no number of something: "id like the sales".
_AFTER_I_WOULD = frozenset(listed("like love need want prefer rather appreciate"))
# What the first of two tokens may be that are one word: "w/", "2day".
_FIRST = ("w", "/", "2")
_BEHIND_WHEN = frozenset(listed("do does did is are was were will would can could should shall"))
# Slips that are words themselves, and what they are of behind "last" or "this".
_OF_TIME = {"weak": "week", "moth": "month"}
_BEFORE_TIME = frozenset(listed("this last next past"))


def _contracted() -> Iterator[tuple[str, tuple[str, ...]]]:
    for verb, words in _VERBS.items():
        ending = {"are": "re", "will": "ll"}.get(verb, verb[-1])
        for word in words.split():
            yield f"{word}'{ending}", (word, verb)
            if f"{word}{ending}" not in _OTHER_WORDS:
                yield f"{word}{ending}", (word, verb)
    for verb in _NOT.split():
        whole = {"ca": "can", "wo": "will"}.get(verb, verb)
        for joined in (f"{verb}n't", f"{verb}nt"):
            yield joined, (whole, "not")


_LONG.update(_contracted())


# "Remind me 2 call bob": what a figure stands behind where it is a word.
_BEFORE_TO = frozenset(listed("me us need needs want wants have has like love going got how try"))
# These may have a number of things behind them, unless it is something to do.
_TAKE_THINGS = frozenset(listed("need needs want wants have has got like love"))
_TO_DO = IMPERATIVES | frozenset(listed("be go come know ask talk speak meet visit buy order sell"))


def _stands_for_to(tokens: Sequence[Token], i: int) -> bool:
    """Whether a 2 is the word "to": behind "remind me", before a word that nobody counts."""
    if i == 0 or tokens[i].word != "2" or tokens[i - 1].word not in _BEFORE_TO:
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is None or after.kind != "word" or after.word.endswith("s"):
        return False
    # "Wants 2 gruyere" is two of them; "wants 2 call" is not.
    return tokens[i - 1].word not in _TAKE_THINGS or after.word in _TO_DO


# What a number is said of, or has behind it: "order no. 1042", "ship no 1042".
_NUMBERED = IMPERATIVES | frozenset(listed("order task ticket alert rule on for of"))


def _is_number_sign(tokens: Sequence[Token], i: int) -> bool:
    """Whether a "no" is short for number."""
    if tokens[i].word not in ("no", "nr") or i == 0 or tokens[i - 1].word not in _NUMBERED:
        return False
    dotted = tokens[i + 1 : i + 2] and tokens[i + 1].word == "."
    behind = tokens[i + 1 + bool(dotted) : i + 2 + bool(dotted)]
    return bool(behind) and behind[0].kind == "number"


# What two requests are told from a name by, such as Rock n Roll.
_ASKED_NEXT = frozenset(listed("give show tell put mark set send ship close assign move cancel"))


def _stands_for_and(before: Token | None, after: str) -> bool:
    """Whether an "n" joins two numbers or two requests; in "drum n bass" it may be a name's."""
    numbers = before is not None and before.kind in ("number", "hash")
    return (numbers and after.lstrip("#")[:1].isdigit()) or after in _ASKED_NEXT


def spelt_out(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with shortened words as the words they stand for. All but the last of them are
    empty in the text, so that what was typed can still be cut out between any two."""
    out: list[Token] = []
    for i, token in enumerate(tokens):
        before = tokens[i - 1] if i else None
        after = tokens[i + 1].word if i + 1 < len(tokens) else ""
        if before and before.word in _FIRST and _joined(out, token):
            continue
        if token.word == "'" and out and _is_clipped(out[-1], token, tokens[:i]):
            word = f"{out[-1].word}g"
            out[-1] = replace(out[-1], text=out[-1].text + token.text, word=word, end=token.end)
            continue  # "runnin' late"
        if token.word == "." and out and out[-1].word == "number" and after[:1].isdigit():
            out[-1] = replace(out[-1], text=out[-1].text + token.text, end=token.end)
            continue  # "order no. 1042"
        if _stands_for_to(tokens, i):
            words: tuple[str, ...] = ("to",)
        elif _is_number_sign(tokens, i):
            words = ("number",)
        else:
            words = _long(token, before, after)
        out += [replace(token, text="", word=word, end=token.start) for word in words[:-1]]
        out.append(token if words[-1] == token.word else replace(token, word=words[-1]))
    return out


def _is_clipped(last: Token, token: Token, before: Sequence[Token]) -> bool:
    """Whether an apostrophe stands for a g: "runnin'". It may close a quotation."""
    quoted = sum(one.word == "'" for one in before) % 2
    return not quoted and last.end == token.start and len(last.word) > 4 and last.word[-2:] == "in"


# What is one word, though its sign or figure makes it two tokens.
_ONE_WORD = {
    "w/": "with", "w/o": "without", "2day": "today", "2days": "todays", "2nite": "tonight",
    "2night": "tonight", **dict.fromkeys(listed("2morrow 2moro 2morow 2mrw 2mo"), "tomorrow"),
}  # fmt: skip


def _joined(out: list[Token], token: Token) -> bool:
    """Make "w/o" or "2day" one word of the last token."""
    last = out[-1]
    typed = last.text + token.text
    word = _ONE_WORD.get(typed.lower())
    if word is None or last.end != token.start:
        return False
    out[-1] = replace(last, text=typed, word=word, end=token.end, kind="word")
    return True


def _long(token: Token, before: Token | None, after: str) -> tuple[str, ...]:
    """The words that a token stands for."""
    word = token.word
    if token.kind != "word" or (before and before.kind == "number" and before.end == token.start):
        return (word,)  # "2nd" is no "2 and"
    if after == "-" and len(word) == 1:
        return (word,)  # "u-lock"
    if word == "its" and after in _AFTER_IT_IS:
        return "it", "is"
    if word == "id" and after in _AFTER_I_WOULD:
        return "i", "would"
    if heard := _heard_number(word, before.word if before else "", after):
        return (heard,)
    if word == "n" and _stands_for_and(before, after):
        return ("and",)
    if word == "wen" and after in _BEHIND_WHEN:
        return ("when",)  # else it is a name
    if word in _OF_TIME and before and before.word in _BEFORE_TIME:
        return (_OF_TIME[word],)
    return _LONG.get(word, (word,))


# What dictation writes for another word that sounds the same, and the word that was said.
_HEARD = {
    "one": "won", "too": "to", "4": "for", "witch": "which", "male": "mail", "bin": "been",
    "rite": "right", "strait": "straight", "hole": "whole", "wether": "whether", "weather":
    "whether", "wood": "would", "cell": "sell", "sail": "sale", "sum": "some", "passed": "past",
    "ware": "where", "wear": "where", "weak": "week", "knew": "new", "hear": "here", "bye": "buy",
    "by": "buy",
}  # fmt: skip
_WINNERS = frozenset(listed("we i they"))
_SCALES = frozenset(listed("dozen hundred thousand"))
_PACKS = frozenset(
    listed("bags boxes packs packets bottles jars tins crates cases sets pairs rolls")
)
_BEFORE_EIGHT = frozenset(
    listed("twenty thirty forty fifty sixty seventy eighty ninety hundred and the on")
)


def _heard_number(word: str, before: str, after: str) -> str:
    """A number that dictation took for another word: "too dozen", "too bags", "ninety ate"."""
    if word == "too" and after in _PACKS:
        return "two"
    if word in ("too", "to") and after in _SCALES:
        return "two"
    if word == "for" and after in _SCALES:
        return "four"
    return "eight" if word == "ate" and before in _BEFORE_EIGHT else ""


# "7099 and 7102 go out" is said as of one that goes.
_OF_SEVERAL = frozenset(listed("and both all together they these those"))
_OF_ONE = {"go": "goes", "move": "moves", "need": "needs", "get": "gets", "come": "comes",
           "cost": "costs", "belong": "belongs", "close": "closes", "leave": "leaves",
           "want": "wants", "are": "is", "were": "was", "have": "has"}  # fmt: skip
_DONE = frozenset(
    listed("bought got won lost sold paid sent spent been had done gone made come given taken left")
)


def _is_perfect(tokens: Sequence[Token]) -> bool:
    """Whether what was done follows: "'s" is "has" there."""
    return any(token.word in _DONE or token.word.endswith("ed") for token in tokens)


def heard(tokens: Sequence[Token], i: int) -> tuple[str, ...]:
    """The word that was said, where a token may be what dictation made of it: one more reading,
    where the words around allow it."""
    word, before = tokens[i].word, tokens[i - 1] if i else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if word == "is" and tokens[i].text.lower() != "is" and _is_perfect(tokens[i + 1 : i + 6]):
        return ("has",)  # "what's she bought"
    if word in _OF_ONE and i > 1 and not _OF_SEVERAL.isdisjoint(t.word for t in tokens[:i]):
        return (_OF_ONE[word],)
    if word not in _HEARD or after is None:
        return ()
    if word == "one" and not (before and before.word in _WINNERS):
        return ()
    if word in ("too", "4") and not (before and before.kind == after.kind == "word"):
        return ()
    return (_HEARD[word],)
