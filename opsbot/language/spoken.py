"""Numbers of records as people say them: "forty four seventeen", "three one zero nine nine"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from opsbot.language.numbers import ONES, TENS
from opsbot.language.words import listed

_ONES = {word: str(value) for word, value in ONES.items()} | dict.fromkeys(
    listed("oh o nought"), "0"
)
# What a number that is said begins with.
SPOKEN = frozenset({*_ONES, *TENS}) - {"o", "oh"}
# More are no record's number.
_MOST = 9


def digits_at(words: Sequence[str], at: int) -> Iterator[tuple[str, int]]:
    """The digits that words from a place on spell one by one or in pairs, and where they end: at
    least two of either."""
    yield from _run(words, at, _digit)
    yield from _run(words, at, _pair)


_Step = Callable[[Sequence[str], int], tuple[str, int] | None]


def _run(words: Sequence[str], at: int, read: _Step) -> Iterator[tuple[str, int]]:
    digits, end, count = "", at, 0
    while end < len(words) and count < _MOST:
        found = read(words, end)
        if found is None:
            break
        digits, end, count = digits + found[0], found[1], count + 1
    if count > 1 and digits[0] != "0":
        yield digits, end


def _digit(words: Sequence[str], at: int) -> tuple[str, int] | None:
    digit = _ONES.get(words[at], "")
    return (digit, at + 1) if len(digit) == 1 else None


def _pair(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """ "forty four", "seventeen", "oh five"."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    one = _ONES.get(after, "")
    if word in TENS:
        if len(one) == 1 and one != "0":
            return str(TENS[word] + int(one)), at + 2
        return str(TENS[word]), at + 1
    if _ONES.get(word) == "0" and len(one) == 1:
        return f"0{one}", at + 2
    teen = _ONES.get(word, "")
    return (teen, at + 1) if len(teen) == 2 else None
