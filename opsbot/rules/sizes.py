"""Sizes: bytes as people write and read them, in decimal units, as hosters count."""

import re
from decimal import Decimal

from opsbot.reply import Refused, Text, say

KB, MB, GB, TB = 10**3, 10**6, 10**9, 10**12

# Nobody's shop is larger; what is said to be was mistyped.
LARGEST = 1000 * TB

_NAMES = {TB: "TB", GB: "GB", MB: "MB"}
_SAID = {TB: "{size} TB", GB: "{size} GB", MB: "{size} MB"}
_OF = {TB: "{used} of {size} TB", GB: "{used} of {size} GB", MB: "{used} of {size} MB"}

_TO = {TB: "{low} to {high} TB", GB: "{low} to {high} GB", MB: "{low} to {high} MB"}

_UNITS = {
    **dict.fromkeys(["b", "byte", "bytes"], 1),
    **dict.fromkeys(["k", "kb", "kilobyte", "kilobytes"], KB),
    **dict.fromkeys(["m", "mb", "meg", "megs", "megabyte", "megabytes"], MB),
    **dict.fromkeys(["g", "gb", "gig", "gigs", "gigabyte", "gigabytes"], GB),
    **dict.fromkeys(["t", "tb", "terabyte", "terabytes"], TB),
    "kib": 2**10,
    "mib": 2**20,
    "gib": 2**30,
    "tib": 2**40,
}
_WRITTEN = re.compile(r"(?P<minus>-|minus)?\s*(?P<digits>[\d.,][\d.,'’\s]*)(?P<unit>[^\d.,]*)")
_GROUPED = re.compile(r"\d{1,3}([.,])\d{3}(?:\1\d{3})*")
_POINT = re.compile(r"(\d*|\d{1,3}(?:,\d{3})+)\.(\d+)")
_COMMA = re.compile(r"(\d*|\d{1,3}(?:\.\d{3})+),(\d+)")


def said(size: int) -> Text:
    """A size in the unit that suits it: "1.7 GB", "390 MB"."""
    unit = unit_for(size)
    return say(_SAID[unit], size=scaled(size, unit))


def part(used: int, whole: int) -> Text:
    """A size as a part of another: "1.7 of 2 GB"; a small one in its own unit."""
    unit = unit_for(whole)
    if 0 < used < unit / 10:
        return say("{used} of {size}", used=said(used), size=said(whole))
    return say(_OF[unit], used=scaled(used, unit), size=scaled(whole, unit))


def range_said(low: int, high: int) -> Text:
    """Two sizes in the unit of the larger: "2.4 to 3.1 GB"."""
    unit = unit_for(high)
    if low == high:
        return say("about {size}", size=said(low))
    if low < unit / 10:
        return say("{low} to {high}", low=said(low), high=said(high))
    return say(_TO[unit], low=scaled(low, unit), high=scaled(high, unit))


def parse(text: str) -> int:
    """Bytes, of a number with its unit. Raises Refused for what is no size."""
    written = _WRITTEN.fullmatch(text.strip())
    if written is None or (unit := written["unit"].strip().casefold()) not in {*_UNITS, ""}:
        raise Refused("“{said}” is not a size. Say it like “1.8 GB” or “470 MB”.", said=text)
    if not unit:
        raise Refused(
            "{said} of which unit? Say “{said} GB” or “{said} MB”.", said=written["digits"].strip()
        )
    number = decimal(written["digits"], grouped=_UNITS[unit] < GB)
    if number is None:
        raise Refused("“{said}” is not a number I can read. Say it like “1.8 GB”.", said=text)
    if written["minus"]:
        raise Refused("Usage cannot be less than nothing.")
    size = number * _UNITS[unit]
    if size > LARGEST:
        raise Refused("“{said}” is more than any plan holds. Is the unit right?", said=text)
    return int(size)


def decimal(digits: str, *, grouped: bool) -> Decimal | None:
    """The value of digits with points and commas; None where they make no number.

    A single mark before three digits is the question: "1,250 MB" is `grouped`, while "1.585 GB" is
    how a meter writes a fraction. Several are groups anyway.
    """
    bare = re.sub(r"[\s'’]", "", digits)
    if bare.isdecimal():
        return Decimal(bare)
    groups = _GROUPED.fullmatch(bare)
    if groups and (grouped or bare.count(groups[1]) > 1):
        return Decimal(bare.replace(groups[1], ""))
    for fraction in (_POINT, _COMMA):
        if found := fraction.fullmatch(bare):
            return Decimal(f"{re.sub('[.,]', '', found[1])}.{found[2]}")
    return None


def unit_for(size: int) -> int:
    """The unit in which a size is a short number."""
    return next((unit for unit in (TB, GB) if size >= unit), MB)


def rounded(size: int) -> int:
    """A size with three digits that count."""
    return round(size, 3 - len(str(size)))


def unit_name(unit: int) -> str:
    return _NAMES[unit]


def scaled(size: int, unit: int) -> int | Decimal:
    """A size as a number of units."""
    exact = Decimal(size) / unit
    return int(exact) if exact == int(exact) else exact
