"""Reading a slot from text that is meant for it alone: strict forms, answers, defaults."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from rapidfuzz.distance import OSA

from opsbot.command import Default, Registry, Slot
from opsbot.language.meaning import NUMBERED, World
from opsbot.language.names import typos, words_of
from opsbot.language.spelling import english
from opsbot.language.templates import option_words
from opsbot.language.values import (
    NoSuchDate,
    TooLarge,
    read_date,
    read_days,
    read_int,
    read_money,
    read_percent,
    read_period,
    read_time,
    read_weight,
    read_when,
)
from opsbot.language.words import fold
from opsbot.reply import Ref

# The largest number of things anybody means.
MOST = 1_000_000_000

# Whoever says these means themselves.
ME = frozenset({"me", "my", "mine", "i", "myself"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a piece of text is for a slot: one value, several records it may mean, or nothing."""

    value: Any = None
    choices: tuple[Ref, ...] = ()
    sure: float = 0.0
    problem: str = ""

    def __bool__(self) -> bool:
        return self.sure > 0


UNREAD = Reading()
# What is wrong with a value that can't be one, by the kind of span it was found as.
PROBLEMS = {
    "nodate": "“{}” is not a day of the calendar",
    "toolarge": "“{}” is more than I can count",
}


def read(slot: Slot, text: str, world: World) -> Reading:
    """A slot's value from its own text. A date that does not exist is a problem in words."""
    try:
        return _read(slot, text.strip(), world)
    except NoSuchDate:
        return Reading(problem=PROBLEMS["nodate"].format(text))
    except TooLarge:
        return Reading(problem=PROBLEMS["toolarge"].format(text))


def _read(slot: Slot, text: str, world: World) -> Reading:
    match slot.kind:
        case (
            "text"
            | "size"
            | "email"
            | "phone"
            | "code"
            | "country"
            | "zone"
            | "automation"
            | "website"
        ):
            return Reading(text, sure=1.0) if text else UNREAD
        case "channel":
            return Reading(text, sure=1.0) if text.startswith("#") or text == "here" else UNREAD
        case "choice":
            return choice(slot.options, text)
        case "record":
            return record(slot, text, world)
        case "period" if slot.state == "ahead":
            period = read_period(text, world.clock, "future")
            return UNREAD if period is None else Reading(period, sure=1.0)
        case _:
            value = _VALUES[slot.kind](text, world)
            return UNREAD if value is None else Reading(value, sure=1.0)


def integer(number: int) -> int:
    """A number of things. No shop has more pieces of anything; a database column holds no more."""
    if abs(number) > MOST:
        raise TooLarge(str(number))
    return number


def _whole(text: str, world: World) -> int | None:
    number = read_int(text, world.clock)
    return None if number is None else integer(number)


def _natural(text: str, world: World) -> int | None:
    number = _whole(text, world)
    return number if number is not None and number >= 0 else None


def _count(text: str, world: World) -> int | None:
    number = _whole(text, world)
    return number if number is not None and number > 0 else None


_VALUES: dict[str, Callable[[str, World], Any]] = {
    "period": lambda text, world: read_period(text, world.clock, "past"),
    "when": lambda text, world: read_when(text, world.clock),
    "date": lambda text, world: read_date(text, world.clock),
    "time": lambda text, world: read_time(text, world.clock),
    "money": lambda text, world: read_money(text, world.clock),
    "percent": lambda text, world: read_percent(text, world.clock),
    "weight": lambda text, world: read_weight(text, world.clock),
    "days": lambda text, world: read_days(text, world.clock),
    "quantity": _natural,
    "delta": _whole,
    "limit": _count,
}


@lru_cache(maxsize=20_000)
def choice(options: tuple[str, ...], text: str) -> Reading:
    """One of a closed set: as written, in words, singular or plural, or a typo away from one."""
    said = " ".join(fold(text).replace("_", " ").split())
    for option in options:
        words = " ".join(option_words(option))
        if said == words or said.rstrip("s") == words.rstrip("s"):
            return Reading(option, sure=1.0)
    if said in english():
        return UNREAD  # "close" is no typo of "closed"
    close = [
        option
        for option in options
        if OSA.distance(said, " ".join(option_words(option))) <= typos(said.replace(" ", ""))
    ]
    return Reading(close[0], sure=0.9) if len(close) == 1 else UNREAD


@lru_cache(maxsize=8)
def option_vocabulary(registry: Registry) -> frozenset[str]:
    """The words of all closed sets' values, in singular and plural."""
    options = {option for one in registry for slot in one.slots for option in slot.options}
    words = {word for option in options for word in option_words(option)}
    return frozenset(words | {f"{word}s" for word in words} | {word.rstrip("s") for word in words})


def record(slot: Slot, text: str, world: World) -> Reading:
    """A record by number or id ("#12"), or by name; several that fit equally are its choices."""
    bare = text.removeprefix("#")
    for kind in slot.records:
        if kind in NUMBERED and _is_number(kind, bare):
            known = world.names.by_key(kind, bare) if kind in ("task", "ticket") else None
            return Reading(known or Ref(kind, 0, f"#{bare}", bare), sure=1.0)
        if text.startswith("#") and bare.isdecimal():
            ref = world.names.get(kind, int(bare))
            if ref:
                return Reading(ref, sure=1.0)
    if "member" in slot.records and fold(text) in ME:
        return Reading(speaker(world), sure=1.0)
    found = world.names.find(slot.records, words_of(text), state=slot.state)
    return of_refs(found.refs, found.sure)


def of_refs(refs: tuple[Ref, ...], sure: float) -> Reading:
    if len(refs) == 1:
        return Reading(refs[0], sure=sure)
    return Reading(choices=refs, sure=sure) if refs else UNREAD


def together(several: Sequence[Reading]) -> Reading:
    """Several readings of one slot as one: a list, or the first that is unclear."""
    if len(several) == 1:
        return several[0]
    if unclear := next((one for one in several if one.choices), None):
        return unclear
    return Reading(tuple(one.value for one in several), sure=min(one.sure for one in several))


def speaker(world: World) -> Ref:
    return Ref("member", world.person.member_id, world.person.name, f"#{world.person.member_id}")


def _is_number(kind: str, text: str) -> bool:
    if kind == "order":  # shops number orders in many ways: 1042, C536379, 2026-0042
        return (
            bool(text)
            and len(text) <= 20
            and text.replace("-", "").isalnum()
            and text[-1].isdigit()
        )
    return text.isdecimal() and len(text) < 10


def default_of(slot: Slot, world: World) -> Any:
    """A slot's default: a value, or words read at this moment."""
    if isinstance(slot.default, Default):
        return read(slot, slot.default.words, world).value
    return slot.default
