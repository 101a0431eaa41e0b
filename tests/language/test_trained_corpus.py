"""The annotated sentences that the trained reader learns from say what there is, and it has learnt
from these and no others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from opsbot.command import Registry, collect
from opsbot.language.trained.corpus import (
    CORPUS,
    CORRECTION,
    NEVER,
    NONE,
    Line,
    Marked,
    digest,
    lines,
    parse,
)
from opsbot.language.trained.model import load


def wrong(typed: str, registry: Registry) -> Iterator[str]:
    """What is wrong with a line of a corpus."""
    try:
        line = parse(typed)
    except ValueError as error:
        yield str(error)
        return
    if not line.text.strip() or "](" in line.text:
        yield "it says nothing, or a value is marked in no way that is known"
    values = [*((one.slot, one.value) for one in line.marked), *line.implied.items()]
    before = registry.get(line.before)
    if line.before and before is None:
        yield f"there is no command {line.before}"
        return
    if line.asked and before and line.asked not in {slot.name for slot in before.slots}:
        yield f"{line.before} asks for no {line.asked}"
    if line.command in (NONE, NEVER) or (line.command == CORRECTION and not before):
        records = {slot.name for one in registry for slot in one.slots if slot.records}
        if unknown := {name for name, value in values if value or name not in records}:
            yield f"{line.command} names nothing by {unknown}"
        return
    command = line.about(registry)
    if command is None:
        yield f"there is no command {line.command}"
        return
    slots = {slot.name: slot for slot in command.slots}
    for name, value in values:
        if name not in slots:
            yield f"{command.id} has no slot {name}"
        elif slots[name].options and value and value not in slots[name].options:
            yield f"{value} is no {name}"
    for one in line.marked:
        if not line.text[one.start : one.end].strip():
            yield f"no words are marked as {one.slot}"


def test_every_line_names_a_command_its_slots_and_their_options() -> None:
    registry = collect()
    faults = [
        f"{file.name}:{number}: {fault}"
        for file in sorted(CORPUS.glob("*.tsv"))
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if line.strip()
        for fault in wrong(line, registry)
    ]
    assert not faults, "\n".join(faults[:20])


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("ship 1042", "no command stands before"),
        ("orders.ship\tship 1042", "there is no command orders.ship"),
        ("orders.fulfil\tship [1042](number)", "orders.fulfil has no slot number"),
        ("orders.list status=shipped\twhat is gone", "shipped is no status"),
        ("orders.list\twhat [is gone](status=shipped)", "shipped is no status"),
        ("orders.fulfil\tship [1042](order", "no way that is known"),
        ("orders.fulfil\tship [](order)", "no words are marked as order"),
        ("orders.fulfil\t ", "it says nothing"),
        ("follows\t[friday](due)\torders.list", "orders.list has no slot due"),
        ("follows\t[friday](due)\ttasks.ad", "there is no command tasks.ad"),
        ("follows\t[friday](due)\ttasks.add?day", "tasks.add asks for no day"),
        ("follows\t[friday](due)", "there is no command follows"),
        ("none\t[jam](flavour) is sweet", "none names nothing by {'flavour'}"),
        ("none\t[jam](product=honey) is sweet", "none names nothing by {'product'}"),
    ],
)
def test_a_line_that_is_wrong_is_told_from_one_that_is_right(line: str, fault: str) -> None:
    registry = collect()
    assert any(fault in one for one in wrong(line, registry)), [*wrong(line, registry)]
    assert not [*wrong("orders.fulfil\tship [1042](order) with [ups](carrier)", registry)]


def test_a_line_is_a_sentence_with_its_values_where_they_stand() -> None:
    line = parse(
        "orders.list period=today;min=5\twhat [must go out](status=unfulfilled) for [jo](customer)"
    )
    marked = (Marked("status", 5, 16, "unfulfilled"), Marked("customer", 21, 23))
    implied = {"period": "today", "min": "5"}
    assert line == Line("orders.list", "what must go out for jo", marked, implied)
    assert line.text[5:16] == "must go out"


def test_every_command_that_the_model_knows_is_in_a_corpus() -> None:
    assert set(load().net.labels) <= {line.command for line in lines()}


def test_the_model_is_made_from_the_corpora() -> None:
    again = "The corpora have changed: train the net again (train.py)"
    assert load().made_from == digest(), again
