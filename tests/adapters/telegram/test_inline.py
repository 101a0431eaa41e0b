"""Inline mode: "@teahouse_bot acme" in any chat offers the linked person what there is."""

from __future__ import annotations

from tests.adapters.telegram.house import House
from tests.adapters.telegram.people import SAM, ZOE
from tests.adapters.telegram.phone import Phone


def test_deals_contacts_and_orders_are_offered_to_who_is_linked(house: House, phone: Phone) -> None:
    titles = [one["title"] for one in phone.inline(SAM, "acme")["results"]]
    assert any("Acme renewal" in title for title in titles)
    titles = [one["title"] for one in phone.inline(SAM, "jane roe")["results"]]
    assert any("Jane Roe" in title for title in titles)
    titles = [one["title"] for one in phone.inline(SAM, "1042")["results"]]
    assert any("1042" in title for title in titles)


def test_what_is_offered_is_for_nobody_else(house: House, phone: Phone) -> None:
    answer = phone.inline(SAM, "acme")
    assert answer["is_personal"] == "true"


def test_somebody_unknown_is_offered_the_way_in_and_no_record(house: House, phone: Phone) -> None:
    answer = phone.inline(ZOE, "acme")
    assert answer["results"] == []
    assert "start_parameter" in answer["button"]


def test_nothing_found_offers_nothing(house: House, phone: Phone) -> None:
    assert phone.inline(SAM, "qqqqqqqq")["results"] == []
    assert len(phone.inline(SAM, "")["results"]) <= 50
