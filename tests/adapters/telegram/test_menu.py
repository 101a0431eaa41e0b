"""The menu of commands: what is in it, and that every line of it is understood."""

from __future__ import annotations

import re
from copy import copy

import pytest
from sqlalchemy import Engine
from telegram.constants import BotCommandLimit

from adapters.telegram import menu
from adapters.telegram.menu import Entry
from opsbot.command import collect
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.testing import Chat, over

REGISTRY = collect()


def names(entries: list[Entry]) -> list[str]:
    return [one.name for one in entries]


def test_everybody_has_the_twelve_commands_that_are_used_most() -> None:
    menus = menu.shared(REGISTRY)
    assert names(menus["all_private_chats"]) == [
        "sales", "orders", "stock", "deal", "deals", "task", "tasks", "contact", "pipeline",
        "usage", "alerts", "help",
    ]  # fmt: skip
    assert menus["default"] == menus["all_private_chats"]


def test_in_a_group_nobody_asks_for_their_own_tasks() -> None:
    menus = menu.shared(REGISTRY)
    only = {*menus["all_private_chats"]} - {*menus["all_group_chats"]}
    assert names([*only]) == ["tasks"]


def test_what_is_used_more_stands_higher_and_help_stays() -> None:
    used = names(menu.shared(REGISTRY, {"plan.show": 9, "stock.low": 5})["default"])
    assert used[:3] == ["plan", "stock", "sales"]
    assert len(used) == 12
    assert used[-1] == "help"


def test_a_person_sees_what_their_role_may_do() -> None:
    rep = names(menu.personal(REGISTRY, Role.REP, {}))
    assert "deal" in rep
    assert "usage" not in rep
    assert "deal" not in names(menu.personal(REGISTRY, Role.VIEWER, {}))


def test_what_a_person_uses_themselves_stands_beneath_the_twelve() -> None:
    counts = {"deals.move": 3, "deals.close_date": 5, "members.role": 9, "deals.list": 1}
    rep = menu.personal(REGISTRY, Role.REP, counts)
    assert names(rep)[0] == "deals"
    own = names(rep)[-5:-3]
    assert own == ["deals_close_date", "deals_move"]
    assert rep[-4] == Entry("deals_move", "Move a deal to another stage of its pipeline")


def test_a_person_reads_the_menu_in_their_language() -> None:
    assert menu.languages() == ["is", "vi"]
    shown = menu.shared(REGISTRY, language="vi")["default"]
    assert shown[3] == Entry("deal", "Ghi một thương vụ mới")
    for language in menu.languages():
        said = menu.personal(REGISTRY, Role.OWNER, {}, language)
        ours = menu.personal(REGISTRY, Role.OWNER, {})
        assert not set(said) & set(ours), "each line has its translation"


def test_every_command_has_a_line_that_telegram_takes() -> None:
    counts = {one.id: 1 for one in REGISTRY}
    lines = [Entry(menu.name_of(one), one.help) for one in REGISTRY]
    for language in ("", *menu.languages()):
        lines += menu.shared(REGISTRY, counts, language)["all_private_chats"]
        lines += menu.personal(REGISTRY, Role.OWNER, counts, language)
    for one in lines:
        assert re.fullmatch(r"[a-z0-9_]{1,32}", one.name)
        assert len(one.name) <= BotCommandLimit.MAX_COMMAND
        assert 1 <= len(one.description) <= BotCommandLimit.MAX_DESCRIPTION
    assert len({menu.name_of(one) for one in REGISTRY}) == len(REGISTRY)


# -- what is chosen ---------------------------------------------------------------------------


@pytest.fixture
def tell(shop: Engine) -> Chat:
    return over(shop)


@pytest.mark.parametrize(
    ("name", "rest", "text"),
    [
        ("sales", "", "sales"), ("sales", " last week ", "sales last week"),
        ("stock", "", "low stock"), ("stock", "kettle", "stock kettle"),
        ("deal", "", "new deal"), ("deal", "acme 12k", "new deal acme 12k"),
        ("deal", "acme", "deal acme"), ("deal", "for acme, $400", "new deal for acme, $400"),
        ("task", "call bob tomorrow", "new task call bob tomorrow"),
        ("help", "deals", "help deals"), ("link", "4F7K-Q2XM", "link 4F7K-Q2XM"),
        ("deals_close_date", "acme friday", "deals close_date acme friday"),
        ("start", "", "help"), ("kick", "", None), ("sales_", "", None),
    ],
)  # fmt: skip
def test_a_chosen_command_is_said_as_a_person_would_type_it(
    name: str, rest: str, text: str | None
) -> None:
    assert menu.text_of(name, rest, REGISTRY) == text


class Taps:
    """A person who taps commands, each in a chat of its own."""

    def __init__(self, tell: Chat) -> None:
        self.tell = tell

    def __call__(self, name: str, rest: str = "") -> Reply:
        chat = copy(self.tell)
        chat.channel = f"{name} {rest}"
        said = menu.text_of(name, rest, REGISTRY)
        assert said is not None
        return chat(said)


def test_every_line_of_the_menu_is_understood_when_it_is_tapped(tell: Chat) -> None:
    tapped = Taps(tell)
    shown = menu.shared(REGISTRY)["all_private_chats"]
    lines = {*names(shown), *names(menu.personal(REGISTRY, Role.ADMIN, {}))}
    lines |= {"order", "customer", "product", "top", "plan", "digest", "start"}
    assert {name: tapped(name).understood for name in lines} == dict.fromkeys(lines, True)
    own = [menu.name_of(one) for one in REGISTRY.built() if one.role is not Role.OWNER]
    assert {name: tapped(name).understood for name in own} == dict.fromkeys(own, True)


def test_what_follows_a_command_is_understood_with_it(tell: Chat) -> None:
    tapped = Taps(tell)
    assert str(tapped("sales", "last week")).startswith("$134.60 net for 9–15 Mar 2026")
    assert str(tapped("deal", "acme")) == "Acme renewal, $12,000.00, is in Proposal."
    assert str(tapped("deal", "acme 12k")).startswith("Acme is a new deal in Lead.")
    assert str(tapped("task", "call bob tomorrow")).startswith("Task #15: call bob, due Thu 19")
    assert str(tapped("stock", "kettle")).startswith("9 left of Copper Kettle")
    assert str(tapped("orders", "unpaid")) == "1 order not paid yet, $33.40."
    assert str(tapped("contact", "jane roe")) == "Jane Roe, CFO at Acme."
    assert str(tapped("deals_move", "globex pilot to negotiation")).startswith("Globex pilot moved")
