"""What is offered for a phrase that nobody understood: the likeliest commands, with values."""

from __future__ import annotations

import pytest

from opsbot.command import Command, Context, Registry, command
from opsbot.language.likelihood import likely
from opsbot.language.offering import Offer, offers
from opsbot.model.people import Role
from opsbot.parsing import Parser
from opsbot.reply import Reply, say


@command(
    "probe.plants", role=Role.VIEWER, phrases=["water [the] plants", "(ficus|palm) is thirsty"]
)
def plants(ctx: Context) -> Reply:
    """Water the plants of the office."""
    return Reply(say("Watered."))


def anybody(command: Command) -> bool:
    return True


def offered(parser: Parser, text: str) -> list[Offer]:
    return offers(text, parser.conversation({"text": text})[1], anybody)


def ids(found: list[Offer]) -> list[str]:
    return [offer.command.id for offer in found]


@pytest.mark.parametrize(
    ("text", "id", "slots"),
    [
        ("umsatz revenue thingy last week", "sales.summary", {"period"}),
        ("money back for zork 1042", "orders.refund", {"order"}),
        ("gie me a wee shout in 45 minutes to ring the printer", "tasks.add", {"due", "text"}),
    ],
)
def test_the_likeliest_command_is_first_with_its_values(
    parser: Parser, text: str, id: str, slots: set[str]
) -> None:
    first = offered(parser, text)[0]
    assert first.command.id == id
    assert first.slots.keys() == slots


def test_a_button_leaves_out_values_that_are_in_doubt(parser: Parser) -> None:
    for offer in offered(parser, "something with 1042 and 1043 and 17 and acme on friday or so"):
        assert all(value is not None for value in offer.slots.values())


@pytest.mark.parametrize("text", ["", "...", "xyzzy", "what a lovely morning it is"])
def test_nothing_is_offered_for_what_asks_for_nothing(parser: Parser, text: str) -> None:
    assert offered(parser, text) == []


def test_no_write_is_offered_for_what_is_not_wanted(parser: Parser) -> None:
    found = offered(parser, "don't ship 1042 yet")
    assert not any(offer.command.writes for offer in found)


def test_three_are_offered_at_most_each_once_and_only_what_somebody_may(parser: Parser) -> None:
    text = "fullfil the oder now plaese maybe stock customers revenue thingy"
    world = parser.conversation({"text": text})[1]
    found = ids(offers(text, world, lambda one: not one.writes))
    assert len(found) == len({*found}) <= 3
    assert not any(world.registry[id].writes or world.registry[id].planned for id in found)
    assert offers(text, world, lambda one: False) == []


def test_long_phrases_are_offered_something_without_a_text(parser: Parser) -> None:
    text = "so the man has just left and before i forget again please do put down a task " * 3
    found = offered(parser, f"{text} to order labels")
    assert found == [] or all("text" not in offer.slots for offer in found)


# -- commands of a developer's own ----------------------------------------------------------------


def test_a_command_that_no_corpus_knows_is_offered_first(parser: Parser) -> None:
    world = parser.conversation({"text": ""})[1]
    world.registry = Registry([*parser.registry, plants])
    assert ids(offers("the palm over there seems thirsty", world, anybody))[0] == "probe.plants"
    assert "probe.plants" not in ids(offers("umsatz revenue thingy", world, anybody))


def test_nothing_is_learnt_where_the_trained_reader_knows_all(
    parser: Parser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("opsbot.language.likelihood.learn", None)
    assert likely("the palm over there seems thirsty", parser.registry) == []
