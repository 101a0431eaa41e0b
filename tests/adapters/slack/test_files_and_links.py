"""Which files are fetched with the bot's token, and what a link leads to."""

from __future__ import annotations

import pytest

from adapters.slack import notes
from adapters.slack.unfurl import behind
from adapters.slack.uploads import is_theirs
from opsbot.reply import Ref

API = "https://slack.com/api/"
PAGE = "https://ops.teahouse.test/app"


@pytest.mark.parametrize(
    ("address", "theirs"),
    [
        ("https://files.slack.com/files-pri/T1-F1/a.csv", True),
        ("https://slack.com/a.csv", True),
        ("https://slack-files.com/a.csv", True),
        ("http://files.slack.com/a.csv", False),  # everybody on the way could read the token
        ("https://slack.com.evil.test/a.csv", False),
        ("https://evilslack.com/a.csv", False),
        ("https://evil.test/?slack.com", False),
        ("https://slack.com@evil.test/a.csv", False),
        ("", False),
    ],
)
def test_the_token_is_shown_to_slack_alone(address: str, theirs: bool) -> None:
    assert is_theirs(address, API) is theirs


def test_a_stand_in_may_have_the_files_that_it_has_the_rest_of() -> None:
    assert is_theirs("http://127.0.0.1:8000/files/a.csv", "http://127.0.0.1:8000/api/")
    assert not is_theirs("http://127.0.0.1:8001/files/a.csv", "http://127.0.0.1:8000/api/")


@pytest.mark.parametrize(
    ("address", "phrase"),
    [
        (f"{PAGE}/orders/1042", "orders show order:1042"),
        (f"{PAGE}/orders/1042/?tab=lines#top", "orders show order:1042"),
        (f"{PAGE}/orders/A%20B%22", 'orders show order:"A B\\""'),
        (f"{PAGE}/deals/12", "deals show deal:#12"),
        (f"{PAGE}/deals/acme", ""),
        (f"{PAGE}/orders/", ""),
        (f"{PAGE}/customers/12", ""),
        ("https://ops.teahouse.test/orders/1042", ""),
        ("https://ops.teahouse.test/apple/orders/1042", ""),
        ("https://evil.test/app/orders/1042", ""),
    ],
)
def test_a_link_leads_to_what_it_names(address: str, phrase: str) -> None:
    assert behind(address, PAGE) == phrase
    assert behind(address, PAGE + "/") == phrase


def test_a_note_goes_to_what_was_chosen() -> None:
    (option,) = notes.options([Ref("deal", 3, "Acme renewal", "#3")])
    assert option["text"]["text"] == "Acme renewal · deal"
    values = {
        "about": {"about": {"selected_option": option}},
        "text": {"text": {"value": " they want 200 kits "}},
    }
    view = {"callback_id": notes.FORM, "state": {"values": values}}
    assert notes.phrase(view) == 'deals note deal:#3 text:"they want 200 kits"'


def test_a_note_about_nobody_is_asked_for() -> None:
    assert notes.phrase({"state": {"values": {}}}) == "contacts note"
