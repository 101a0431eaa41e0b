"""What is a name, an e-mail address, a phone number."""

from __future__ import annotations

import pytest

from opsbot.reply import Refused
from opsbot.rules import contacts as rule


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("jane@acme.com", "jane@acme.com"),
        (" Jane.Roe@ACME.Test ", "Jane.Roe@acme.test"),
        ("zoë@münchen.de", "zoë@münchen.de"),
    ],
)
def test_an_address_is_kept_with_its_domain_in_small_letters(typed: str, kept: str) -> None:
    assert rule.email(typed) == kept


@pytest.mark.parametrize("typed", ["jane", "jane@", "@acme.com", "a b@acme.com", "x@localhost", ""])
def test_what_is_no_address_is_refused_with_one_as_an_example(typed: str) -> None:
    with pytest.raises(Refused, match=r"is no e-mail address. One looks like jane@acme.com."):
        rule.email(typed)


@pytest.mark.parametrize(
    "typed",
    ["+1 555 0100", "+49 30 123456", "555-0133", "(030) 12 34 56", "+354 555 1234", "12345 x12"],
)
def test_a_phone_number_stays_as_it_was_typed(typed: str) -> None:
    assert rule.phone(f" {typed} ") == typed


@pytest.mark.parametrize("typed", ["call me", "1234", "+999 12", "+1", "1" * 21, "555 0133; DROP"])
def test_what_is_no_phone_number_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="is no phone number"):
        rule.phone(typed)


@pytest.mark.parametrize("typed", ["<@U1> <i>A&B*", "Robert'); DROP TABLE", "שרה 🫖", "O'Brien"])
def test_a_name_may_hold_whatever_a_name_holds(typed: str) -> None:
    assert rule.name(f' "{typed}", ') == typed


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "What is the contact called"),
        (' ", ', "What is the contact called"),
        ("Jane Roe jane@acme.com", "is more than a name"),
        ("Jane Roe, works at Nowhere", "is more than a name"),
    ],
)
def test_what_is_no_name_is_refused(typed: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        rule.name(typed)
