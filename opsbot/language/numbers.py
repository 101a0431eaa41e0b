"""Numbers as a shopkeeper writes them: 12k, 1.200,50, a dozen, twelve hundred.

One kind of separator before exactly three digits groups thousands ("1,200" and "1.200" are
1200, so is "12.500"); before any other count of digits it is the decimal point ("8,50", "2.5").
Where both occur, the last one is the decimal point.
"""

from __future__ import annotations

import re
from decimal import Decimal

from opsbot.language.phrase import Phrase
from opsbot.language.words import listed

Number = int | Decimal
LARGEST = 10**12

ONES = {
    word: value
    for value, word in enumerate(
        listed(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen"
        )
    )
}
TENS = {
    word: value * 10
    for value, word in enumerate(
        listed("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
} | {"fourty": 40}
_NOUGHTS = {"nought": 0, "nil": 0}
_HALF = Decimal("0.5")
_FRACTIONS = {
    "half": _HALF, "a half": _HALF, "a quarter": Decimal("0.25"), "quarter": Decimal("0.25"),
    "three quarters": Decimal("0.75"), "three quarter": Decimal("0.75"),
}  # fmt: skip
_SCALES = {
    "hundred": 100,
    "hundreds": 100,
    "thousand": 1000,
    "thousands": 1000,
    "grand": 1000,
    **dict.fromkeys(["lakh", "lakhs", "lac", "lacs"], 10**5),
    "million": 10**6,
    "millions": 10**6,
    **dict.fromkeys(["crore", "crores"], 10**7),
    "billion": 10**9,
}
_GROUPS = {"dozen": 12, "dozens": 12, "doz": 12, "score": 20}
# What a quarter may be of, beside these: "two and a quarter hours".
_DIVIDED = frozenset(listed("hour hours kilo kilos kg percent year years million per"))
# Only straight behind the digits ("5m"), except for these ("12 k").
_SUFFIXES = {"k": 1000, "m": 10**6, "mio": 10**6, "mn": 10**6, "mil": 10**6, "bn": 10**9}
_SPACED = {"k", "mio", "bn"}
_DIGIT = {word: str(value) for word, value in ONES.items() if value < 10} | {"oh": "0"}

_ORDINALS = {
    word: value
    for value, word in enumerate(
        listed(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
            "twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
            "nineteenth twentieth"
        ),
        start=1,
    )
} | {"thirtieth": 30}
ORDINAL_SUFFIXES = {"st", "nd", "rd", "th"}

STARTERS = frozenset({*ONES, *TENS, *_NOUGHTS, *_GROUPS, "a", "an", "couple", "half", "hundred"})
ORDINAL_STARTERS = frozenset({*_ORDINALS, "twenty", "thirty"})
VOCABULARY = frozenset(
    {*ONES, *TENS, *_NOUGHTS, *_SCALES, *_GROUPS, *_SUFFIXES, *_ORDINALS, *ORDINAL_SUFFIXES}
) | {"a", "an", "half", "quarter", "and", "couple", "pair", "of", "point"}

_GROUPED = re.compile(r"[1-9]\d{0,2}([.,'])\d{3}(?:\1\d{3})*")
_FRACTION = re.compile(r"(\d{1,3})/([2-9]|1\d)")


def parse(word: str, *, grouping: bool = True) -> Number | None:
    """The value of digits with their separators; without grouping "1.250" is one and a quarter."""
    if word.isdecimal():
        return int(word) if len(word) < 20 else 10 * LARGEST
    if len(word) > 40:
        return None
    if fraction := _FRACTION.fullmatch(word):
        top, bottom = int(fraction[1]), int(fraction[2])
        return Decimal(top) / bottom if top < bottom else None
    marks = re.sub(r"\d", "", word)
    if _GROUPED.fullmatch(word) and (len(marks) > 1 or marks == "'" or grouping):
        return int(re.sub(r"\D", "", word))
    point = max(word.rfind("."), word.rfind(","))
    whole, rest = word[:point], word[point + 1 :]
    if (
        whole
        and not whole.isdecimal()
        and not (_GROUPED.fullmatch(whole) and word[point] not in whole)
    ):
        return None
    digits = re.sub(r"\D", "", whole) or "0"
    return Decimal(f"{digits}.{rest}") if point >= 0 and rest.isdecimal() else None


def number_at(p: Phrase, i: int, *, grouping: bool = True) -> tuple[Number, int] | None:
    """The number that begins at word i and the index behind it."""
    if p.numeric[i]:
        value = parse(p.words[i], grouping=grouping)
        return None if value is None else _scaled(p, value, i + 1)
    return _spelled(p, i) if p.words[i] in STARTERS else None


def _scaled(p: Phrase, value: Number, i: int) -> tuple[Number, int]:
    """Digits may go on: "12k", "1.5 million", "2 1/2", "2 dozen", "2 and a half", "1 200"."""
    word = p.words[i]
    glued = p.glued(i)
    if scale := _SUFFIXES.get(word):
        if glued or word in _SPACED:
            return _plain(value * scale), i + 1
    elif p.numeric[i] and "/" in word and (not glued or len(p.tokens[i].text) == 1):
        part = parse(word)
        return (value, i) if part is None else (value + part, i + 1)
    elif isinstance(value, int) and (pointed := _pointed(p, value, i)):
        return pointed
    elif more := _and_a_part(p, i):
        return _part_more(p, value, *more)
    elif scale := _SCALES.get(word) or _GROUPS.get(word):
        return _plain(value * scale), i + 1
    return value, i


def spaced_groups_at(p: Phrase, i: int) -> tuple[Number, int] | None:
    """ "1 200" and "12 500,50": thousands set apart by spaces."""
    first = p.integer(i)
    if first is None or not 0 < first < 1000:
        return None
    text, end = p.words[i], i + 1
    while end < i + 5 and p.numeric[end] and not p.glued(end):
        word = p.words[end]
        if re.fullmatch(r"\d{3}(?:[.,]\d{1,2})?", word) is None:
            break
        text, end = text + word, end + 1
        if not word.isdecimal():
            break
    value = parse(text.replace(",", ".")) if end > i + 1 else None
    return None if value is None else (value, end)


def _spelled(p: Phrase, i: int) -> tuple[Number, int] | None:
    words = p.words
    article = words[i] in ("a", "an")
    j = i + article
    if words[j] == "half":
        j += 2 if not article and words[j + 1] in ("a", "an") else 1
        scale = _scale(words[j])
        return None if scale is None else (scale // 2, j + 1)
    if words[j] in ("couple", "pair") and (article or words[i : i + 2] == ["couple", "of"]):
        j += 2 if words[j + 1] == "of" else 1
        scale = _scale(words[j])
        return (2, j) if scale is None else (2 * scale, j + 1)
    if article:
        scale = _scale(words[j])
        if scale and words[j + 1 : j + 4] == ["and", "a", "half"] and scale != 100:
            return scale + scale // 2, j + 4
        return None if scale is None else _more(p, scale, j + 1)
    if scale := _GROUPS.get(words[i]):
        return scale, i + 1
    if words[i] == "hundred":
        return _more(p, 100, i + 1)
    if words[i] in _NOUGHTS:
        return _pointed(p, 0, i + 1) or (0, i + 1)
    return _more(p, 0, i)


def _scale(word: str) -> int | None:
    return _SCALES.get(word) or _GROUPS.get(word)


def _pointed(p: Phrase, value: int, i: int) -> tuple[Number, int] | None:
    """ "(three) point one", "(6) point 8 k": the digits behind the point are said one by one."""
    if p.words[i] != "point":
        return None
    digits, j = "", i + 1
    while j < i + 6 and (digit := _DIGIT.get(p.words[j])):
        digits, j = digits + digit, j + 1
    if not digits and p.integer(j) is not None:
        digits, j = p.words[j], j + 1
    if not digits:
        return None
    number = Decimal(f"{value}.{digits}")
    scale = _scale(p.words[j]) or (_SUFFIXES[p.words[j]] if p.words[j] in _SPACED else None)
    return (_plain(number * scale), j + 1) if scale else (number, j)


def _more(p: Phrase, total: int, i: int) -> tuple[Number, int] | None:
    """Number words up to where they stop making one number: "two thousand and five"."""
    words, done, start = p.words, 0, i
    last = total or LARGEST  # no later part may be as big as one before it
    if total >= 1000:
        done, total = total, 0
    for _ in range(12):
        word = words[i]
        step = i
        if word == "and" and (total >= 100 or done):
            step, word = i + 1, words[i + 1]
        if (value := TENS.get(word)) is not None and last >= 100:
            last = total_part = value
            step += 1
            if words[step] == "-" and words[step + 1] in ONES:
                step += 1
            if 0 < ONES.get(words[step], 0) < 10:
                last, total_part, step = 1, value + ONES[words[step]], step + 1
            total += total_part
        elif (value := ONES.get(word)) is not None and last >= 100:
            total, last, step = total + value, 1, step + 1
        elif word in ("hundred", "hundreds") and i > start and 0 < total < 100 and step == i:
            total, last, step = total * 100, 100, step + 1
        elif (scale := _SCALES.get(word)) and scale >= 1000 and total and step == i:
            done, total, last, step = done + total * scale, 0, LARGEST, step + 1
        else:
            break
        i = step
    value = done + total
    if words[i] in _GROUPS and value:
        return value * _GROUPS[words[i]], i + 2 if words[i + 1] == "of" else i + 1
    if (part := _and_a_part(p, i)) and 0 < value < 100:
        return _part_more(p, value, *part)
    if i > start and value < 100 and (pointed := _pointed(p, value, i)):
        return pointed
    return None if i == start and not value else (value, i)


def _and_a_part(p: Phrase, i: int) -> tuple[Decimal, int] | None:
    """ "and a half", "and a quarter", "and three quarters": how much, and the index behind it. A
    quarter alone may be one of a year, so what it is of must be said."""
    if p.words[i] != "and":
        return None
    j = i + 2 if p.words[i + 1] in ("a", "an", "three") else i + 1
    part, end = _FRACTIONS.get(" ".join(p.words[i + 1 : j + 1])), j + 1
    after = p.words[end]
    if part is None or (part != _HALF and not _scale(after) and after not in _DIVIDED):
        return None
    return part, end


def _part_more(p: Phrase, value: Number, part: Decimal, end: int) -> tuple[Number, int]:
    """ "two and a half", and what it may be of: "two and a half thousand"."""
    more, scale = value + part, _scale(p.words[end])
    if scale is None:
        return more, end
    return _plain(more * scale), end + 2 if p.words[end + 1] == "of" else end + 1


def ordinal_at(p: Phrase, i: int) -> tuple[int, int] | None:
    """ "15th", "the third", "twenty-first" (up to the hundredth), and the index behind it."""
    if p.numeric[i]:
        value = p.integer(i)
        if value is None or p.words[i + 1] not in ORDINAL_SUFFIXES or not p.glued(i + 1):
            return None
        return value, i + 2
    word = p.words[i]
    if value := _ORDINALS.get(word):
        return value, i + 1
    if tens := TENS.get(word):
        j = i + 2 if p.words[i + 1] == "-" else i + 1
        if 0 < (one := _ORDINALS.get(p.words[j], 0)) < 10:
            return tens + one, j + 1
    return None


def _plain(value: Number) -> Number:
    return int(value) if value == int(value) else value
