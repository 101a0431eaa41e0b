"""`opsbot parse --why`: how a phrase was understood, for a developer to read in a minute."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from opsbot.format import cut
from opsbot.language.nearly import Near
from opsbot.language.trained.told import Filled, Trained
from opsbot.language.why import (
    Candidate,
    Decision,
    Guard,
    Named,
    Part,
    Remembered,
    Why,
    Word,
)

# A cell that is longer is cut, but for the last of its row; and so is a template.
WIDEST, LONGEST = 44, 160
# Of more records that some words may mean only how many there are is told.
MOST = 6
# Tables whose first row is no head.
HEADLESS = frozenset({"Decision", "Remembered", "Trained reader"})


def lines(why: Why) -> Iterator[str]:
    """The explanation, the decision first."""
    yield f"“{why.phrase}”"
    yield from section("Decision", list(decided(why.decision)))
    if why.remembered:
        yield from section("Remembered", list(remembered(why.remembered)))
    yield from section("Words", [["typed", "read as", "because", "counts as"], *words(why.words)])
    values = [[one.kind, one.words, said(one.value)] for one in why.values]
    yield from section("Values", [["kind", "words", "value"], *values])
    head = ["kind", "words", "sure", "records"]
    yield from section("Records", [head, *(named(one) for one in why.named)])
    yield from section("Guards", [["guard", "words", "so"], *(guard(one) for one in why.guards)])
    if why.parts:
        head = ["", "writes", "fits", "words, and why it may not write"]
        yield from section("Parts tried as the request", [head, *(part(one) for one in why.parts)])
    head = ["", "rung", "command", "weight", "sure", "slots"]
    rows = [candidate(one) for one in why.candidates]
    below = [one.template for one in why.candidates]
    yield from section("Commands that fit", [head, *rows], below)
    yield from section("Trained reader", list(trained(why.trained)))
    head = ["command", "likely"]
    shares = [[one.command, f"{one.share:.3f}"] for one in why.trained.shares]
    yield from section("Likeliest by the examples", [head, *shares])
    if why.trained.command:
        head = ["slot", "weight", "ahead", "of", "value and words"]
        rows = [filled(one) for one in why.trained.filled]
        yield from section(f"Slots of {why.trained.command}", [head, *rows])
        head = ["sign", "moves it by", "words"]
        moves = [[one.name, f"{one.moves:+.2f}", " ".join(one.words)] for one in why.trained.signs]
        name = f"Trust: {why.trained.trust:.2f} of {why.trained.least:.2f}"
        yield from section(name, [head, *moves])
    head = ["command", "weight", "in its way"]
    near = [[one.command, f"{one.weight:.2f}", in_the_way(one)] for one in why.near]
    yield from section("Near misses", [head, *near], [one.template for one in why.near])


def section(name: str, rows: Sequence[Sequence[str]], below: Sequence[str] = ()) -> Iterator[str]:
    """A heading and a table under it, with a line below each row where one is given. Of a table
    with a head alone there is nothing to show."""
    yield ""
    yield name
    if len(rows) == 1 and name not in HEADLESS:
        yield "  none"
        return
    widths = [max(len(clipped(row[i])) for row in rows) for i in range(len(rows[0]) - 1)]
    for number, row in enumerate(rows):
        cells = [clipped(cell).ljust(width) for cell, width in zip(row, widths, strict=False)]
        yield "  ".join(["", *cells, row[-1]]).rstrip()
        if number and below and below[number - 1]:
            yield f"      {clipped(below[number - 1], LONGEST)}"


def clipped(cell: str, widest: int = WIDEST) -> str:
    return cut(cell, widest)


def decided(decision: Decision) -> Iterator[list[str]]:
    told = " ".join(one for one in (decision.outcome, decision.command, said_slots(decision.slots))
                    if one)  # fmt: skip
    yield ["means", told]
    if decision.rung:
        yield ["found by", decision.rung]
    yield ["sure", str(decision.confidence)]
    if decision.ask:
        yield ["asks for", decision.ask]
    if decision.choices:
        yield ["offers", ", ".join(decision.choices)]
    if decision.offers:
        yield ["offers", ", ".join(decision.offers)]
    yield ["because", decision.because]


def remembered(memory: Remembered) -> Iterator[list[str]]:
    yield ["last", " ".join([memory.command, said_slots(memory.slots)]).strip() or "nothing"]
    if memory.ask:
        yield ["asked for", memory.ask]
    if memory.offers:
        yield ["offered", ", ".join(memory.offers)]
    if memory.put_off:
        yield ["put off", memory.put_off]
    if memory.shown:
        yield ["shown", ", ".join(memory.shown)]


def words(some: Sequence[Word]) -> Iterator[list[str]]:
    for word in some:
        yield [word.typed, " or ".join(word.meant), word.why, ", ".join(word.counts_as)]


def named(one: Named) -> list[str]:
    more = [f"{len(one.records) - MOST} more"] * (len(one.records) > MOST)
    records = (" or " if one.is_open else ", ").join([*one.records[:MOST], *more])
    return [", ".join(one.kinds), one.words, f"{one.sure:.2f}", records]


def guard(one: Guard) -> list[str]:
    return [one.name, " ".join(one.words), one.says]


def part(one: Part) -> list[str]:
    fits = [*one.fits, *(f"not {id}: the rest holds what it would take" for id in one.dropped)]
    told = f"“{one.words}”" + (f"  ({one.why_not})" if one.why_not else "")
    return ["▸" if one.taken else "", "yes" if one.may_write else "no", ", ".join(fits), told]


def candidate(one: Candidate) -> list[str]:
    unclear = {name: " or ".join(records) for name, records in one.unclear.items()}
    weight = "" if one.weight is None else f"{one.weight:.2f}"
    rung = f"{one.rung}, a gap" if one.gap and one.rung != "gap" else one.rung
    slots = said_slots({**one.slots, **unclear})
    return ["▸" if one.taken else "", rung, one.command, weight, f"{one.sure:.2f}", slots]


def trained(one: Trained) -> Iterator[list[str]]:
    yield ["shape", " ".join(one.shape)]
    yield [
        "means",
        f"{one.outcome} {one.command}" if one.command else "nothing that there is",
    ]
    if one.leans:
        yield ["leans on", f"the message before: it is heard as “{one.leans}”"]


def filled(one: Filled) -> list[str]:
    told = f"{said(one.value)}  “{one.words}”" if one.words else "(left empty)"
    weight = f"{one.weight:.1f}" if one.words else ""
    return [one.slot, weight, f"{one.ahead:.1f}", one.rival, told]


def in_the_way(near: Near) -> str:
    ways = {
        "nobody explains": quoted(near.unexplained),
        "lacks": quoted(near.lacking),
        "unsaid:": ", ".join(near.unsaid),
        "held by a guard:": near.held,
    }
    return "; ".join(f"{name} {what}" for name, what in ways.items() if what)


def quoted(some: Sequence[str]) -> str:
    return ", ".join(f"“{word}”" for word in some)


def said_slots(slots: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}={said(value)}" for name, value in slots.items())


def said(value: Any) -> str:
    """A value of a slot: a period is its first day and the day after its last."""
    return "/".join(map(str, value)) if isinstance(value, list) else str(value)
