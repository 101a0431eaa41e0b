"""`explain` shows how a phrase was understood, and never another meaning than `understand` has."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import pytest

from opsbot.language.why import Why
from opsbot.parsing import Parser
from tests.entries import entries

# Of each file the first and last entry, and some between.
EVERY = 25


def some_sentences() -> Iterator[Any]:
    for file, its_entries in entries().items():
        for entry in [*its_entries[::EVERY], *its_entries[-1:]]:
            text = str(entry["say"][-1])
            asked = {"text": text, "as": entry.get("as"), "before": entry.get("before", [])}
            yield pytest.param(asked, id=f"{file}: {text}")


def why(parser: Parser, text: str, *before: str) -> Why:
    return parser.explain({"text": text, "before": before})


@pytest.mark.parametrize("asked", list(some_sentences()))
def test_the_decision_is_the_answer_of_parse(parser: Parser, asked: dict[str, Any]) -> None:
    answer = parser.answer(asked)
    told = parser.explain(asked)
    decision = told.decision
    assert decision.outcome == answer["outcome"]
    assert decision.command == answer["command"]
    assert decision.slots == answer["slots"]
    assert decision.confidence == answer["confidence"]
    assert decision.ask == answer.get("ask")
    if answer["outcome"] == "choose":
        assert list(decision.offers) == answer["commands"]
    # Where it means something, a rung of the ladder has found it.
    meant = {answer["command"], *answer.get("commands", ())} - {None}
    assert {one.command for one in told.candidates if one.taken} == meant
    assert bool(decision.rung) == bool(meant)
    assert decision.because
    json.dumps(asdict(told))


def test_a_typo_is_shown_with_what_it_was_read_as(parser: Parser) -> None:
    told = why(parser, "mvoe acme to negotiation")
    words = {word.typed: word for word in told.words}
    assert words["mvoe"].meant[0] == "move"
    assert words["mvoe"].why == "typo of ours"
    assert words["acme"].meant == ("acme",)
    assert words["acme"].why.startswith("a name")
    first = told.candidates[0]
    assert (first.taken, first.rung, first.command) == (True, "template", "deals.move")
    assert first.slots == {"deal": "Acme renewal", "stage": "Negotiation"}
    assert "{deal}" in first.template


def test_shortened_words_are_shown_as_what_they_are_short_for(parser: Parser) -> None:
    word = why(parser, "don't ship 1042").words[0]
    assert (word.typed, word.meant, word.why) == ("don't", ("do not",), "short for it")
    assert "turns the meaning" in word.counts_as


def test_the_records_that_a_name_fits_are_shown_and_why_it_asks(parser: Parser) -> None:
    told = why(parser, "move globex to negotiation")
    assert told.decision.ask == "deal"
    assert set(told.decision.choices) == {"Globex supply", "Globex pilot"}
    assert told.decision.because == "2 records fit deal equally well."
    deals = next(one for one in told.named if one.kinds == ("deal",))
    assert (deals.words, set(deals.records)) == ("globex", {"Globex supply", "Globex pilot"})
    assert deals.is_open
    assert set(told.candidates[0].unclear["deal"]) == {"Globex supply", "Globex pilot"}


def test_the_values_in_a_phrase_are_shown(parser: Parser) -> None:
    values = {(one.kind, one.words): one.value for one in why(parser, "sales last week").values}
    assert values["period", "last week"] == ["2026-03-09", "2026-03-16"]


def test_a_guard_that_fired_is_shown_with_what_it_does(parser: Parser) -> None:
    told = why(parser, "1042 shipped?")
    guards = {guard.name: guard for guard in told.guards}
    assert guards["question"].words == ("?",)
    assert "no write" in guards["question"].says
    assert [guard.name for guard in why(parser, "ship 1042").guards] == []


@pytest.mark.parametrize(
    ("text", "guard", "words"),
    [
        ("should we ship 1042", "doubts", ("should",)),
        ("thanks for shipping 1042", "thanks", ("thanks", "for")),
        ("ship 1042 if it is paid", "condition", ("if",)),
        ("anna says ship 1042", "report", ("says",)),
        ('"ship 1042" was what she wanted', "quoted", ('"',)),
        ("is 1042 shipped", "asks", ("is",)),
    ],
)
def test_each_guard_names_the_words_that_set_it_off(
    parser: Parser, text: str, guard: str, words: tuple[str, ...]
) -> None:
    assert {one.name: one.words for one in why(parser, text).guards}[guard] == words


def test_the_parts_of_a_message_are_shown_and_why_others_may_not_write(parser: Parser) -> None:
    told = why(parser, "uff what a day, so please ship 1042")
    assert told.decision.rung == "part"
    taken = [part for part in told.parts if part.taken]
    assert [part.fits for part in taken] == [("orders.fulfil",)]
    assert taken[0].may_write
    other = next(part for part in told.parts if part.words == "uff what a day")
    assert not other.may_write
    assert other.why_not


def test_a_condition_beside_a_part_is_why_it_may_not_write(parser: Parser) -> None:
    told = why(parser, "if it is paid, please ship 1042")
    part = next(part for part in told.parts if part.words == "please ship 1042")
    assert not part.may_write
    assert part.why_not == "beside it stands a condition: if"


def test_a_frame_is_shown_as_the_rung_it_came_by(parser: Parser) -> None:
    rungs = {why(parser, text).decision.rung for text in ("ship", "stock honey jar level now of")}
    assert "frame" in rungs


def test_a_turn_of_the_conversation_is_shown_with_what_was_remembered(parser: Parser) -> None:
    told = why(parser, "and last week?", "sales by country")
    assert told.remembered is not None
    assert told.remembered.command == "sales.breakdown"
    assert told.decision.rung == "follow-up"
    assert told.candidates[0].command == "sales.breakdown"


def test_what_is_refused_has_near_misses_with_the_words_in_their_way(parser: Parser) -> None:
    told = why(parser, "don't ship 1042")
    assert told.decision.outcome == "refuse"
    near = {one.command: one for one in told.near}
    assert near["orders.fulfil"].unexplained == ("do", "not")


def test_a_near_miss_tells_what_was_not_said(parser: Parser) -> None:
    near = {one.command: one for one in why(parser, "refund the weather").near}
    assert near["orders.refund"].unexplained == ("weather",)
    assert near["orders.refund"].unsaid == ("order",)


def test_a_write_that_a_guard_holds_is_a_near_miss_that_says_so(parser: Parser) -> None:
    near = {one.command: one for one in why(parser, "ship 1042?").near}
    assert near["orders.fulfil"].unexplained == ()
    assert near["orders.fulfil"].held == "question"


def test_an_answer_from_examples_is_shown_with_how_far_it_is_trusted(parser: Parser) -> None:
    told = why(parser, "can i have a gander at tuesday's orders")
    assert (told.decision.rung, told.decision.command) == ("trained", "orders.list")
    assert told.candidates[0].rung == "trained"
    learnt = told.trained
    assert learnt.shape == ("can", "i", "have", "a", "gander", "anyperiod", "orders")
    assert learnt.shares[0].command == "orders.list"
    assert {"none", "correction"} <= {one.command for one in learnt.shares}
    period = next(one for one in learnt.filled if one.slot == "period")
    assert period.value == told.decision.slots["period"]
    assert period.weight > 0
    assert learnt.trust >= learnt.least


def test_a_write_by_examples_is_shown_with_what_speaks_against_it(parser: Parser) -> None:
    text = "mark 1042 as shipped with dhl, not the copper kettle"
    learnt = why(parser, text).trained
    assert learnt.trust < learnt.least
    assert all(one.moves < 0 for one in learnt.against)


def test_what_kept_the_trained_reader_from_an_answer_is_why_it_is_refused(parser: Parser) -> None:
    told = why(parser, "our dentist hums while he works")
    assert told.decision.outcome == "refuse"
    assert "By the examples it is none" in told.decision.because


def test_a_template_that_was_doubted_is_not_said_to_have_decided(parser: Parser) -> None:
    told = why(parser, "add everyone in this file as contacts")
    assert told.decision.rung == "second opinion"
    assert told.decision.offers == ("contacts.add", "data.import")
    assert "reads it otherwise" in told.decision.because


def test_a_correction_by_examples_is_shown_as_one(parser: Parser) -> None:
    told = why(parser, "oh dear it was 1043 i meant to say", "ship 1042")
    assert told.decision.rung in ("correction", "trained")
    assert told.trained.shares[0].command == "correction"
    assert told.trained.leans == "correction"


@pytest.mark.parametrize(
    ("text", "rung"),
    [
        ("sales by country, no wait, by customer", "second thought"),
        ("move globex supply to negotiation, now 14k", "telegram"),
        ("ship 1042", "template"),
    ],
)
def test_a_rung_is_named_for_what_was_said(parser: Parser, text: str, rung: str) -> None:
    assert why(parser, text).decision.rung == rung


@pytest.mark.parametrize("text", ["", "?", "☃ ☃", "x" * 3000, "ship " * 200])
def test_nothing_that_is_typed_is_too_odd_to_explain(parser: Parser, text: str) -> None:
    assert why(parser, text).decision.outcome == parser.answer({"text": text})["outcome"]
