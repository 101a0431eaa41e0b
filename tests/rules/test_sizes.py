"""Sizes are read as people and meters write them, and said in the unit that suits them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opsbot.reply import Refused
from opsbot.rules import sizes
from opsbot.rules.sizes import GB, MB


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("1.8 gb", 1_800_000_000),
        ("1.8GB", 1_800_000_000),
        ("1,8 GB", 1_800_000_000),
        ("470 mb", 470_000_000),
        (".5 gb", 500_000_000),
        ("0 MB", 0),
        ("12 gigs", 12 * GB),
        ("500 000 kb", 500 * MB),
        ("2 GiB", 2 * 2**30),
        ("3 bytes", 3),
        # Before three digits a single mark is a fraction of a GB, and groups of MB.
        ("1.585 GB", 1_585_000_000),
        ("1,585 GB", 1_585_000_000),
        ("1,585 MB", 1_585_000_000),
        ("1.585 MB", 1_585_000_000),
        ("1.250,5 MB", 1_250_500_000),
        ("1,250.5 MB", 1_250_500_000),
        ("1.200.300 kb", 1_200_300_000),
    ],
)
def test_a_size_is_read(text: str, size: int) -> None:
    assert sizes.parse(text) == size


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("3", "3 of which unit? Say “3 GB” or “3 MB”."),
        ("1,8", "1,8 of which unit? Say “1,8 GB” or “1,8 MB”."),
        ("lots", "“lots” is not a size. Say it like “1.8 GB” or “470 MB”."),
        ("", "“” is not a size. Say it like “1.8 GB” or “470 MB”."),
        ("5 apples", "“5 apples” is not a size. Say it like “1.8 GB” or “470 MB”."),
        ("1.2.3 gb", "“1.2.3 gb” is not a number I can read. Say it like “1.8 GB”."),
        ("-3 gb", "Usage cannot be less than nothing."),
        ("minus 3 gb", "Usage cannot be less than nothing."),
        ("99999 tb", "“99999 tb” is more than any plan holds. Is the unit right?"),
    ],
)
def test_what_is_no_size_is_refused_with_a_reason(text: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        sizes.parse(text)
    assert str(refused.value) == why


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (0, "0 MB"),
        (390 * MB, "390 MB"),
        (1_700 * MB, "1.7 GB"),
        (2 * GB, "2 GB"),
        (1_585 * MB, "1.58 GB"),
        (5_000 * GB, "5 TB"),
    ],
)
def test_a_size_is_said_in_its_unit(size: int, said: str) -> None:
    assert str(sizes.said(size)) == said


def test_a_part_is_said_in_the_unit_of_the_whole_unless_it_is_tiny() -> None:
    assert str(sizes.part(1_700 * MB, 2 * GB)) == "1.7 of 2 GB"
    assert str(sizes.part(0, 2 * GB)) == "0 of 2 GB"
    assert str(sizes.part(4 * MB, 2 * GB)) == "4 MB of 2 GB"
    assert str(sizes.part(390 * MB, 500 * MB)) == "390 of 500 MB"


@given(st.text(alphabet="0123456789., -'gmkbtix", max_size=30))
def test_whatever_is_typed_is_a_size_or_refused(text: str) -> None:
    try:
        size = sizes.parse(text)
    except Refused:
        return
    assert 0 <= size <= sizes.LARGEST
