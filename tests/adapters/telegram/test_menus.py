"""The command menus: what each scope offers, in words that Telegram takes."""

from __future__ import annotations

import pytest

from tests.adapters.telegram.house import House
from tests.adapters.telegram.people import SAM, VIC
from tests.adapters.telegram.phone import Phone

NAMED = {"sales", "deal", "task", "stock", "usage", "help"}


@pytest.fixture
def offering(house: House, phone: Phone) -> House:
    """The service, once it has given Telegram its menus."""
    house.close()
    house.menus = True
    house.open()
    phone.waits(lambda: len(phone.calls("setMyCommands")) == 9, "menus are missing")
    return house


def test_everybody_is_offered_the_twelve_most_used(offering: House, phone: Phone) -> None:
    menu = phone.menu("all_private_chats")
    assert set(menu) >= NAMED
    assert len(menu) == 12
    assert "tasks" not in phone.menu("all_group_chats")  # what is one's own is for private chats
    assert set(phone.menu("default")) >= NAMED
    assert set(phone.menu("all_private_chats", "vi")) == set(menu)
    assert phone.menu("all_private_chats", "vi")["help"] != menu["help"]


def test_every_command_of_the_menu_is_understood(offering: House, phone: Phone) -> None:
    menu = phone.menu("all_private_chats")
    assert menu
    for name in menu:
        phone.says(SAM, f"/{name}")
        shown = phone.said(SAM)
        assert "I did not understand" not in shown.text, name
        assert "I can't do" not in shown.text, name
        phone.says(SAM, "no")  # to what it asks back
        phone.said(SAM)


def test_a_command_may_name_the_bot_and_say_more(house: House, phone: Phone) -> None:
    phone.says(SAM, "/task@teahouse_bot water the plants")
    assert "water the plants" in phone.said(SAM).text


def test_a_person_has_a_menu_of_what_they_may_do_and_use(house: House, phone: Phone) -> None:
    for _ in range(3):
        phone.says(SAM, "note on acme renewal: called twice")
        phone.said(SAM)
    house.again()
    for who in (SAM, VIC):
        phone.says(who, "/start")
        phone.said(who)
    phone.waits(lambda: bool(phone.menu(f"chat {VIC.id}")), "no menu of their own")
    assert "deals_note" in phone.menu(f"chat {SAM.id}")
    assert "deal" in phone.menu(f"chat {SAM.id}")
    assert "deal" not in phone.menu(f"chat {VIC.id}")  # a viewer logs none
