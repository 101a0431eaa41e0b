"""The command menus: what each scope offers, in words that Telegram takes."""

from __future__ import annotations

from tests.adapters.telegram.house import House
from tests.adapters.telegram.people import SAM
from tests.adapters.telegram.phone import Phone

NAMED = {"sales", "deal", "task", "stock", "usage", "help"}


def test_the_menu_of_private_chats_has_the_most_used(house: House, phone: Phone) -> None:
    menu = phone.menu("all_private_chats")
    assert set(menu) >= NAMED
    assert len(menu) == 12


def test_groups_are_offered_less(house: House, phone: Phone) -> None:
    assert "help" in phone.menu("all_group_chats")
    assert phone.menu("default")


def test_every_command_of_the_menu_is_understood(house: House, phone: Phone) -> None:
    for name in phone.menu("all_private_chats"):
        phone.says(SAM, f"/{name}")
        shown = phone.said(SAM)
        assert "I did not understand" not in shown.text, name
        assert "can't do anything" not in shown.text, name


def test_the_menu_of_a_person_begins_with_what_they_use(house: House, phone: Phone) -> None:
    for _ in range(3):
        phone.says(SAM, "what is low")
        phone.said(SAM)
    house.again()
    phone.says(SAM, "/start")
    phone.said(SAM)
    own = phone.menu(f"chat {SAM.id}")
    assert own
