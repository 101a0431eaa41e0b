"""Guards: what looks like a command and is none. Each is a small rule over tokens.

They only ever take a write away. Most of the work is done elsewhere: a word nobody explained
("not", "if", "should") already keeps a write from matching.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from opsbot.language.lexicon import IMPERATIVES, TURNS
from opsbot.language.words import Token, listed

# A reason does not begin like this; it is a change of mind, a condition, or the next command.
_NO_REASON = frozenset(
    listed("not nope do don't wait never stop if unless or and but then actually instead maybe")
    + listed("please when once until after before only what should hold ship cancel refund move")
    + listed("set undo sorry except without kidding joking well add change put make give take")
    + listed("book enter log record can could would will both each together also plus")
)
# "no budget left" is a reason, "no wait" is none.
_AFTER_NO = frozenset(listed("wait hold stop sorry do don't not no keep leave , . !"))
# What was not done is a reason.
_NOT_DONE = frozenset(
    listed("paid arrived delivered received collected wanted needed ordered answered replied came")
    + listed("worked showed turned responded called picked fit fitted interested happy satisfied")
)
_ASKS_TO_DO = frozenset(listed("can could would will please pls plz"))
_AUXILIARIES = frozenset(
    listed("is are was were am be has have had do does did will would shall may might should")
    + listed("what who whom whose where how why which")
)
_DOUBTS = (TURNS - frozenset(listed("not no never when after until"))) | frozenset(
    listed("good worth idea opinion better sense wise")
)
_BEFORE_QUESTIONS = frozenset(listed("so and but hi hey hello ok okay well oh um just now then"))
_LEAVE = frozenset(listed("ok okay fine alright safe allowed right wise smart sensible legal"))
_PLEAS = frozenset(listed("please pls plz"))
_QUOTES = frozenset("\"'")


def is_question(tokens: Sequence[Token]) -> bool:
    """Whether a phrase asks how things are: "1106 shipped?". "Can you ship 1106?" is a request."""
    words = [token.word for token in tokens]
    return bool(words) and words[-1] == "?" and not _ASKS_TO_DO & set(words)


def is_quoted(tokens: Sequence[Token]) -> bool:
    """Whether a phrase repeats somebody's words: it begins with a quotation mark, or says so."""
    return any(
        token.word in _QUOTES if at == 0 else token.word == "unquote"
        for at, token in enumerate(tokens)
    )


def asks(tokens: Sequence[Token]) -> bool:
    """Whether a phrase begins as a question about how things are: "have we won acme"."""
    words = [token.word for token in tokens if token.word not in _BEFORE_QUESTIONS]
    if words[-1:] == ["?"] and not ("you" in words or _PLEAS.intersection(words)):
        return True
    if words[:1] in (["can"], ["could"], ["would"], ["will"]):
        return "you" not in words[1:3] and not _PLEAS.intersection(words)
    if words[:1] in (["do"], ["had"]) and (words[1:2] == ["to"] or IMPERATIVES & {*words[1:2]}):
        return False  # "do invite lena", "had to laugh, …"
    return bool(words) and words[0] in _AUXILIARIES


def asks_leave(tokens: Sequence[Token]) -> bool:
    """Whether a phrase asks if something may be done: "is it ok to close ticket 63"."""
    words = [token.word for token in tokens if token.word not in _BEFORE_QUESTIONS - _LEAVE]
    return (
        words[:2] == ["is", "it"]
        and words[2:3] != []
        and (words[2] in _LEAVE and words[3:4] in (["to"], ["if"], ["that"], ["for"]))
    )


def doubts(tokens: Sequence[Token]) -> bool:
    """Whether a phrase asks for an opinion, supposes something or says that it nearly is so."""
    return any(token.word in _DOUBTS for token in tokens)


def thanks(tokens: Sequence[Token]) -> bool:
    """ "Thank you for shipping 1042" asks for nothing."""
    words = [token.word for token in tokens]
    return any(
        word in ("thanks", "thank", "thx", "ty") and "for" in words[i + 1 : i + 3]
        for i, word in enumerate(words)
    )


def takes_write(tokens: Sequence[Token]) -> bool:
    """Whether a phrase may be a write at all."""
    return not is_question(tokens) and not is_quoted(tokens)


def is_reason(words: Sequence[str]) -> bool:
    """Whether a clause gives a reason: "she changed her mind", not "no wait"."""
    first, second = (*words[:2], "", "")[:2]
    if first == "just":
        first, second = second, ""
    if "ones" in words[:4] or ("one" in words[:4] and "not" in words):
        return False  # "the ordinary ones, not the deluxe" says which, not why
    if first == "no":
        return bool(second) and second not in _AFTER_NO
    if first in ("not", "never") and second in _NOT_DONE:
        return True  # "never paid"
    return bool(first) and first not in _NO_REASON


_PHONES = frozenset(listed("phone telephone tel mobile cell handy fax number"))
_PHONE = re.compile(r"[+(]?[\d\s()./-]{5,30}")
_EMAIL = re.compile(r"\S+@\S+\.\S+")


def fits_field(field: str, value: str) -> bool:
    """Whether a value may stand in a contact's field: a phone is a number and nothing else."""
    name = field.casefold()
    if _PHONES.intersection(name.split()):
        return _PHONE.fullmatch(value) is not None
    if "mail" in name and "address" not in name.replace("mail address", ""):
        return _EMAIL.fullmatch(value) is not None
    return True
