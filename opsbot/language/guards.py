"""Guards: what looks like a command and is none. Each is a small rule over tokens.

They only ever take a write away. Most of the work is done elsewhere: a word nobody explained
("not", "if", "should") already keeps a write from matching.
"""

from __future__ import annotations

from collections.abc import Sequence

from opsbot.language.words import Token, listed

# A reason does not begin like this; it is a change of mind, a condition, or the next command.
_NO_REASON = frozenset(
    listed("not nope do don't wait never stop if unless or and but then actually instead maybe")
    + listed("please when once until after before only what should hold ship cancel refund move")
    + listed("set undo sorry except without kidding joking")
)
# "no budget left" is a reason, "no wait" is none.
_AFTER_NO = frozenset(listed("wait hold stop sorry do don't not no keep leave , . !"))
_ASKS_TO_DO = frozenset(listed("can could would will please pls plz"))
_QUOTES = frozenset("\"'")


def is_question(tokens: Sequence[Token]) -> bool:
    """Whether a phrase asks how things are: "1106 shipped?". "Can you ship 1106?" is a request."""
    words = [token.word for token in tokens]
    return bool(words) and words[-1] == "?" and not _ASKS_TO_DO & set(words)


def is_quoted(tokens: Sequence[Token]) -> bool:
    """Whether a phrase repeats somebody's words: it begins with a quotation mark."""
    return bool(tokens) and tokens[0].word in _QUOTES


def takes_write(tokens: Sequence[Token]) -> bool:
    """Whether a phrase may be a write at all."""
    return not is_question(tokens) and not is_quoted(tokens)


def is_reason(words: Sequence[str]) -> bool:
    """Whether a clause gives a reason: "she changed her mind", not "no wait"."""
    first, second = (*words[:2], "", "")[:2]
    if first == "just":
        first, second = second, ""
    if first == "no":
        return bool(second) and second not in _AFTER_NO
    return bool(first) and first not in _NO_REASON
