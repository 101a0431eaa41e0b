"""What Slack tells of a user, and whose e-mail address counts."""

from __future__ import annotations

from typing import Any

import pytest

from adapters.slack.people import read_profile
from opsbot.linking import Profile

ADA: dict[str, Any] = {
    "id": "U1",
    "team_id": "T1",
    "tz": "Europe/Berlin",
    "locale": "de-DE",
    "profile": {"real_name": "Ada Byron", "email": "ada@mail.test"},
}


def test_name_zone_and_language_come_from_the_profile() -> None:
    assert read_profile(ADA, "T1") == Profile("Ada Byron", "ada@mail.test", "Europe/Berlin", "de")


def test_what_is_not_told_is_not_known() -> None:
    assert read_profile({}, "T1") == Profile("")
    assert read_profile({"name": "ada", "profile": {"email": ""}}, "T1") == Profile("ada")


@pytest.mark.parametrize(
    "what",
    [
        {"team_id": "T2"},  # another company's, in a shared channel: it vouches for anything
        {"team_id": "T2", "enterprise_user": {"teams": ["T3"]}},
        {"is_stranger": True},
        {"is_bot": True},
        {"deleted": True},
        {"is_email_confirmed": False},
    ],
)
def test_an_address_that_nobody_vouches_for_is_none(what: dict[str, Any]) -> None:
    assert read_profile({**ADA, **what}, "T1").email is None


def test_people_of_the_same_organisation_are_known() -> None:
    user = {**ADA, "team_id": "T2", "enterprise_user": {"teams": ["T1", "T2"]}}
    assert read_profile(user, "T1").email == "ada@mail.test"
