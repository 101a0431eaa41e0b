"""The time of day: 9am, half past nine, 15h30, noon, in the morning."""

from __future__ import annotations

import re
from datetime import time
from typing import NamedTuple

from opsbot.language.lengths import UNITS
from opsbot.language.numbers import number_at
from opsbot.language.phrase import Phrase


class Tod(NamedTuple):
    """A time of day; `sure` when it cannot be the other half of the day."""

    hour: int
    minute: int = 0
    second: int = 0
    sure: bool = False

    def time(self, earliest: int = 7) -> time:
        """An hour before the working day begins is one after noon: "at 3" is 15:00."""
        late = not self.sure and 0 < self.hour < earliest
        return time(self.hour + 12 * late, self.minute, self.second)

    def within(self, part: str) -> Tod:
        """ "7" in the evening is 19:00, in the morning 07:00."""
        hour = self.hour
        if part == "morning":
            hour = hour % 12 if not self.sure else hour
        elif part == "night":
            hour = hour + 12 if 5 <= hour < 12 else hour % 12 if hour == 12 else hour
        elif hour < 12:
            hour += 12
        return self._replace(hour=hour, sure=True)


class Part(NamedTuple):
    """A part of the day: from and to which hour, and the hour meant where one is asked for."""

    start: int
    end: int
    hour: int


PARTS = {
    "morning": Part(6, 12, 9),
    "afternoon": Part(12, 18, 14),
    "evening": Part(18, 24, 18),
    "night": Part(18, 24, 20),
}
_PART_WORDS = {
    "morning": "morning",
    "mornin": "morning",
    "afternoon": "afternoon",
    "arvo": "afternoon",
    "aft": "afternoon",
    "evening": "evening",
    "night": "night",
}
_NAMED = {
    "noon": Tod(12, sure=True),
    "midday": Tod(12, sure=True),
    "noontime": Tod(12, sure=True),
    "lunch": Tod(12, sure=True),
    "lunchtime": Tod(12, sure=True),
    "midnight": Tod(0, sure=True),
    "eod": Tod(17, sure=True),
    "cob": Tod(17, sure=True),
    "eob": Tod(17, sure=True),
    "eop": Tod(17, sure=True),
}
_MERIDIEMS = {
    **dict.fromkeys(["am", "a.m.", "a.m"], "am"),
    **dict.fromkeys(["pm", "p.m.", "p.m"], "pm"),
}
_OCLOCK = {"o'clock", "oclock", "uhr"}
# Behind hours and minutes these say nothing more: "17:30 h".
_HOURS = {"h", "hrs", "hours", "uhr"}
_DIALS = {"past": 1, "after": 1, "to": -1, "before": -1}

STARTERS = frozenset({*_NAMED, "half", "quarter", "close", "end"})
VOCABULARY = (
    frozenset({*_NAMED, *_MERIDIEMS, *_OCLOCK, *_DIALS, *_PART_WORDS, "h", "hours", "ish", "sharp"})
    | STARTERS
)

_COLONED = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?")
_HOURED = re.compile(r"([01]?\d|2[0-3])h([0-5]\d)")
_DOTTED = re.compile(r"([01]?\d|2[0-3])\.([0-5]\d)")
_PACKED = re.compile(r"([01]?\d|2[0-3])([0-5]\d)")


def clock_at(p: Phrase, i: int, *, bare: bool = False) -> tuple[Tod, int] | None:
    """The time of day at word i; a bare number counts only where a time is expected."""
    if p.numeric[i]:
        word = p.words[i]
        if word.isdecimal() and (found := _past(p, i, int(word[:4]), i + 1, bare)):
            return found
    elif found := _dial(p, i, bare):
        return found
    return _hour_at(p, i, bare)


def _hour_at(p: Phrase, i: int, bare: bool) -> tuple[Tod, int] | None:
    """ "9", "15h30", "noon", "nine thirty"."""
    if p.numeric[i]:
        return _written(p, i, bare)
    if named := _NAMED.get(p.words[i]):
        return named, i + 1 + (p.words[i + 1] in ("sharp", "ish"))
    found = number_at(p, i)
    return None if found is None else _spoken(p, found[0], found[1], bare)


def _written(p: Phrase, i: int, bare: bool) -> tuple[Tod, int] | None:
    word, after = p.words[i], p.words[i + 1]
    if not word.isdecimal():
        return _punctuated(p, i, bare)
    if len(word) > 4:
        return None
    glued = p.glued(i + 1)
    if after in ("h", "uhr") and int(word) < 25 and (glued or bare or _minutes(p, i + 2)):
        minute = _minutes(p, i + 2)
        return Tod(int(word) % 24, minute or 0, 0, True), i + (2 if minute is None else 3)
    expected = bare or has_meridiem(p, i + 1)
    if len(word) > 2:
        expected = expected or (after in _HOURS and len(word) == 4)
        match = _PACKED.fullmatch(word) if expected else None
        if match is None:
            return None
        hour = int(match[1])
        return _finish(p, Tod(hour, int(match[2]), 0, hour > 12 or word[0] == "0"), i + 1)
    if int(word) > 24 or not (expected or after in _OCLOCK):
        return None
    if glued and after.isalpha() and after not in {*_MERIDIEMS, "a", "p", "ish", *_OCLOCK}:
        return None
    hour = int(word)
    return _finish(p, Tod(hour % 24, 0, 0, hour > 12 or hour == 0 or word[0] == "0"), i + 1)


def _minutes(p: Phrase, i: int) -> int | None:
    """The minutes behind an hour: "(7 h) 15"."""
    minute = p.integer(i)
    fits = minute is not None and minute < 60 and len(p.words[i]) == 2 and p.ends_value(i + 1)
    return minute if fits else None


def _punctuated(p: Phrase, i: int, bare: bool) -> tuple[Tod, int] | None:
    """ "9:30", "15h30", "8.30pm"."""
    word = p.words[i]
    if match := _COLONED.fullmatch(word):
        hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
        sure = hour > 12 or word[0] == "0"
        return _finish(p, Tod(hour % 24, minute, second, sure), i + 1)
    if match := _HOURED.fullmatch(word):
        return Tod(int(match[1]), int(match[2]), 0, True), i + 1
    expected = bare or has_meridiem(p, i + 1) or p.words[i + 1] == "h"
    if (match := _DOTTED.fullmatch(word)) and expected:
        hour = int(match[1])
        return _finish(p, Tod(hour, int(match[2]), 0, hour > 12 or word[0] == "0"), i + 1)
    return None


def _spoken(p: Phrase, value: object, j: int, bare: bool) -> tuple[Tod, int] | None:
    """ "nine", "nine thirty", "nine oh five" where a time is expected, "eighteen hundred hours"."""
    if not isinstance(value, int):
        return None
    if value % 100 == 0 and 100 <= value < 2400 and p.words[j] in _HOURS:
        return Tod(value // 100, sure=True), j + 1
    if not 0 < value <= 23:
        return None
    oh = p.words[j] in ("oh", "o")
    minute = number_at(p, j + (oh or p.words[j] == "-")) if not p.numeric[j] else None
    k = minute[1] if minute else j
    if not (bare or p.words[k] in _OCLOCK or has_meridiem(p, k)):
        return None
    if minute and isinstance(minute[0], int) and (0 if oh else 9) < minute[0] < (10 if oh else 60):
        return _finish(p, Tod(value, minute[0], 0, value > 12), k)
    return _finish(p, Tod(value), j) if value <= 12 else None


def _dial(p: Phrase, i: int, bare: bool) -> tuple[Tod, int] | None:
    """ "half past nine", "a quarter to 5", "half nine", "twenty past eight", "end of day"."""
    words = p.words
    if words[i] == "a" and words[i + 1] == "quarter":
        i += 1
    word = words[i]
    if word not in STARTERS:
        found = number_at(p, i)
        whole = found and isinstance(found[0], int)
        return _past(p, i, int(found[0]), found[1], True) if found and whole else None
    if word in ("close", "end"):
        j = i + 3 if words[i + 2] == "the" else i + 2
        ends = words[j] in ("business", "play") or (word == "end" and words[j] == "day")
        return (Tod(17, sure=True), j + 1) if words[i + 1] == "of" and ends else None
    if word not in ("half", "quarter"):
        return None
    j = i + 2 if words[i + 1] == "-" and p.glued(i + 1) else i + 1
    if words[j] in _DIALS:
        return _past(p, i, 30 if word == "half" else 15, j, True)
    alone = bare and p.stands_alone(i + 1)
    if word == "half" and words[i + 1] not in ("a", "an") and (alone or not p.numeric[i + 1]):
        hour = number_at(p, i + 1)
        if hour and isinstance(hour[0], int) and 0 < hour[0] <= 12:
            return _finish(p, Tod(hour[0], 30), hour[1])
    return None


def _past(p: Phrase, i: int, value: int, j: int, bare: bool) -> tuple[Tod, int] | None:
    """ "20 minutes past 3", "ten to five", "quarter past noon"."""
    words = p.words
    minutes = UNITS.get(words[j]) == "minute"
    if minutes:
        j += 1
    sign = _DIALS.get(words[j])
    if sign is None or not 0 < value < 60:
        return None
    # "5 to 6" is a range unless it must be minutes.
    if words[j] != "past" and not (minutes or words[i] in ("half", "quarter") or _tens(p, i, bare)):
        return None
    found = _hour_at(p, j + 1, bare=True)
    if found is None or found[0].minute:
        return None
    hour, end = found
    if sign > 0:
        return hour._replace(minute=value), end
    return hour._replace(hour=(hour.hour - 1) % 24 or 12 * (not hour.sure), minute=60 - value), end


def _tens(p: Phrase, i: int, bare: bool) -> bool:
    return bare and not p.numeric[i] and p.words[i] in ("five", "ten", "twenty")


def has_meridiem(p: Phrase, j: int) -> bool:
    word = p.words[j]
    if word in _MERIDIEMS or (word in ("a", "p") and p.glued(j)):
        return True
    if word in _OCLOCK or word == "ish" or p.words[j : j + 2] == ["o", "clock"]:
        return True
    if word == "p" and p.words[j + 1] == "m":
        return True
    return part_at(p, j) is not None and word in ("in", "at", "this")


def _finish(p: Phrase, tod: Tod, j: int) -> tuple[Tod, int] | None:
    """What may follow an hour: o'clock, am or pm, in the morning."""
    words = p.words
    if words[j : j + 2] == ["o", "clock"]:
        j += 2
    timed = tod.sure or tod.minute
    while words[j] in _OCLOCK or words[j] in ("ish", "sharp") or (words[j] in _HOURS and timed):
        j += 1
    word = words[j]
    half = _MERIDIEMS.get(word)
    if half:
        j += 1
    elif word in ("a", "p") and (words[j + 1] == "m" or (p.glued(j) and words[j + 1] == ".")):
        half, j = word + "m", j + 2
    elif word in ("a", "p") and p.glued(j) and not p.glued(j + 1):
        half, j = word + "m", j + 1
    if half and tod.hour <= 12:
        tod = tod._replace(hour=tod.hour % 12 + 12 * (half == "pm"), sure=True)
    elif word in ("in", "at") and (part := part_at(p, j)):
        tod, j = tod.within(part[0]), part[1]
    return tod, j


def part_at(p: Phrase, i: int) -> tuple[str, int] | None:
    """ "morning", "in the evening", "at night", "early in the morning"."""
    words = p.words
    if words[i : i + 2] == ["first", "thing"]:
        named = part_at(p, i + 2)
        return named if named and named[0] == "morning" else ("morning", i + 2)
    if words[i] in ("early", "late"):
        i += 1
    if words[i] == "in" and words[i + 1] == "the":
        i += 2
        if words[i] in ("early", "late"):
            i += 1
    elif words[i] == "at" and words[i + 1] == "night":
        i += 1
    part = _PART_WORDS.get(words[i])
    return None if part is None else (part, i + 1)
