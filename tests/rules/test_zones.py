"""Time zones as people call them."""

import pytest

from opsbot.language.zones import _known
from opsbot.reply import Refused
from opsbot.rules.zones import called, zone_of


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("Europe/Berlin", "Europe/Berlin"), ("new york", "America/New_York"),
        ("EST", "America/New_York"), ("cet", "Europe/Berlin"), ("GMT", "UTC"), ("utc", "UTC"),
        ("GMT+2", "Etc/GMT-2"), ("utc-05:00", "Etc/GMT+5"), ("GMT +5:30", "Asia/Kolkata"),
        ("GMT+0", "UTC"), ("uk time", "Europe/London"), ("Ho Chi Minh", "Asia/Ho_Chi_Minh"),
        ("reykjavik", "Atlantic/Reykjavik"), ("berlin time", "Europe/Berlin"),
    ],
)  # fmt: skip
def test_a_zone_is_found_by_what_people_call_it(said: str, key: str) -> None:
    assert zone_of(said).key == key


@pytest.mark.parametrize("said", ["", "atlantis", "GMT+15", "GMT+5:20", "../etc/passwd", "+"])
def test_what_is_no_zone_is_refused(said: str) -> None:
    with pytest.raises(Refused):
        zone_of(said)


def test_every_zone_that_is_read_in_a_phrase_is_known() -> None:
    full, names = _known()
    # The database's "GMT-13" is thirteen hours ahead; nobody lives as far behind.
    for said in (full | names) - {"gmt-13", "gmt-14"}:
        assert zone_of(said).key


def test_an_offset_is_shown_as_people_count_it() -> None:
    assert called(zone_of("GMT+2")) == "GMT+2"
    assert called(zone_of("Europe/Berlin")) == "Europe/Berlin"
