"""Time zones in what people type: "Europe/Berlin", a zone's city, or its short form ("CET")."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from zoneinfo import available_timezones

from opsbot.language.words import Token, fold, listed

# What no entry of the zone database is called, and people say.
_ALSO = (
    *listed("pst pdt mst mdt cst cdt est edt ast akst hst bst ist cest eest wet west jst kst sgt"),
    *listed("hkt aest aedt awst nzst nzdt brt art wib ict gmt utc zulu msk sast eat wat pkt"),
    *("eastern time", "central time", "mountain time", "pacific time", "central european time"),
    *("german time", "uk time", "vietnam", "saigon", "hanoi", "hamburg", "munich", "frankfurt"),
    *("barcelona", "milan", "geneva", "san francisco", "seattle", "boston", "miami", "washington"),
    *("mumbai", "delhi", "bangalore", "beijing", "osaka", "rio", "germany", "france", "spain"),
    *("italy", "sweden", "norway", "denmark", "finland", "austria", "switzerland", "england"),
)
# Folders of the database, and words that are zones only to it.
_NONE = frozenset(listed("local posixrules leapseconds gb prc roc mst7mdt universal greenwich"))
_LONGEST = 3
_MARKS = frozenset("/_-+")


@lru_cache(maxsize=1)
def _known() -> tuple[frozenset[str], frozenset[str]]:
    """Full names ("europe/berlin"), and the words that stand for a zone ("berlin")."""
    full = frozenset(fold(name) for name in available_timezones())
    last = {name.rpartition("/")[2].replace("_", " ") for name in full}
    return full, frozenset((last | set(_ALSO)) - _NONE)


def zone_at(tokens: Sequence[Token], i: int) -> int | None:
    """Where a time zone that begins at token i ends: "America/New_York", "new york", "GMT+2"."""
    full, names = _known()
    end = i + 1
    while end < len(tokens) and tokens[end].start == tokens[end - 1].end and _goes_on(tokens, end):
        end += 1
    whole = "".join(fold(token.text) for token in tokens[i:end])
    if whole in full or (end > i + 1 and whole[:3] in ("gmt", "utc") and _is_offset(whole[3:])):
        return end
    for count in range(min(_LONGEST, len(tokens) - i), 0, -1):
        if " ".join(token.word for token in tokens[i : i + count]) in names:
            return i + count
    return None


def _goes_on(tokens: Sequence[Token], end: int) -> bool:
    return tokens[end].word in _MARKS or tokens[end - 1].word in _MARKS


def _is_offset(text: str) -> bool:
    """ "+2", "-05:30"."""
    hours, _, minutes = text[1:].partition(":")
    return (
        text[:1] in ("+", "-")
        and hours.isdecimal()
        and int(hours) <= 14
        and (not minutes or (minutes.isdecimal() and int(minutes) < 60))
    )
