"""Amounts, days and choices as people write them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from adapters.files.cells import Cells, Unreadable, Ways, number, order_of, when
from adapters.files.cells import currency as currency_of

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
FIRST, LAST = (NOW.replace(year=year, tzinfo=None) for year in (1900, 2199))


def cell(text: str, **ways: object) -> Cells:
    how = {"columns": {"x": 0}, "zone": UTC, "currency": "GBP", "now": NOW, **ways}
    return Cells(2, [text], Ways(**how))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", "12"), ("-12.5", "-12.5"), ("+3", "3"), (".5", "0.5"), ("1e3", "1000"),
        ("1,234.50", "1234.50"), ("1.234,50", "1234.50"), ("1,234", "1234"), ("0.425", "0.425"),
        ("0,425", "0.425"), ("12,5", "12.5"), ("1.234.567", "1234567"), ("1 234,56", "1234.56"),
        ("1'234.50", "1234.50"), ("£12.99", "12.99"), ("12,99 €", "12.99"), ("USD 5", "5"),
        ("$1,200", "1200"), ("US$ 5.00", "5"), ("(12.00)", "-12"), ("12.00-", "-12"),
        ("−4", "-4"), ("€-3", "-3"), ("-£3", "-3"), ("200.000.000", "200000000"),
    ],
)  # fmt: skip
def test_numbers_are_read_as_people_write_them(text: str, value: str) -> None:
    assert number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "x", "1.2.3,4.5", "1,23,4", "12 pcs", "1-2", "--3", "€", "."])
def test_what_is_no_number_is_none(text: str) -> None:
    assert number(text) is None


def test_the_file_decides_about_a_number_that_can_be_two() -> None:
    assert number("1.234", comma=True) == 1234
    assert number("1.234", comma=False) == Decimal("1.234")
    assert number("1,234", comma=True) == Decimal("1.234")


@given(
    st.decimals(-(10**9), 10**9, places=2),
    st.sampled_from(["en", "de", "fr", "de_CH", "sv"]),
)
def test_every_locales_amounts_are_read(value: Decimal, locale: str) -> None:
    text = format_decimal(value, format="#,##0.00", locale=locale)
    assert number(text, comma=locale in ("de", "fr", "sv")) == value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2010-12-01 08:26:00", "2010-12-01T08:26:00"),
        ("1996-07-04 00:00:00.000", "1996-07-04T00:00:00"),
        ("2024-03-05T10:30:00Z", "2024-03-05T10:30:00+00:00"),
        ("2024-03-05 10:30:00 UTC", "2024-03-05T10:30:00+00:00"),
        ("2023-05-01 10:00:00 -0400", "2023-05-01T10:00:00-04:00"),
        ("05/03/2024", "2024-03-05"),
        ("25/03/2024", "2024-03-25"),
        ("03/25/2024", "2024-03-25"),
        ("5.3.2024", "2024-03-05"),
        ("2024/03/05", "2024-03-05"),
        ("05-03-24", "2024-03-05"),
        ("03/15/2024 9:12 AM", "2024-03-15T09:12:00"),
        ("15/03/2024 12:05 am", "2024-03-15T00:05:00"),
        ("5/19/2006 0:00:00", "2006-05-19T00:00:00"),
        ("15-Jan-2024", "2024-01-15"),
        ("Jan 15, 2024", "2024-01-15"),
        ("15 January 2024", "2024-01-15"),
        ("Monday, 1st Sept 2025 14:00", "2025-09-01T14:00:00"),
        ("20140102", "2014-01-02"),
        ("1710000000", "2024-03-09T16:00:00+00:00"),
        ("45000", "2023-03-15"),
        ("45000.5", "2023-03-15T12:00:00"),
    ],
)
def test_days_and_moments_are_read(text: str, found: str) -> None:
    read = when(text)
    assert read is not None
    assert read.isoformat() == found


@pytest.mark.parametrize(
    "text", ["soon", "31/02/2024", "2024-13-01", "0000-00-00", "9999-12-31", "1/2", "13:00", "12"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert when(text) is None


@given(st.datetimes(FIRST, LAST, timezones=st.timezones()))
def test_what_a_program_writes_is_read_as_the_same_instant(moment: datetime) -> None:
    text = moment.isoformat()
    assert cell(text).moment("x") == datetime.fromisoformat(text)


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)), st.booleans(), st.booleans())
def test_a_day_is_read_as_its_column_says(day: date, month_first: bool, short: bool) -> None:
    year = "%y" if short else "%Y"
    text = day.strftime(f"%m/%d/{year}" if month_first else f"%d/%m/{year}")
    assert when(text, month_first) == day


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("25/03/2024", "day"), ("03/25/2024", "month"), ("03/04/2024", "unsure"),
        ("3/4/2024 9:00 AM", "american"), ("3.4.2024", None), ("2024-03-04", None), ("x", None),
    ],
)  # fmt: skip
def test_a_day_tells_which_number_is_the_month(text: str, order: str | None) -> None:
    assert order_of(text) == order


def test_what_says_no_zone_is_meant_in_the_workspaces() -> None:
    zone = ZoneInfo("Asia/Ho_Chi_Minh")
    assert cell("2024-03-05 10:00", zone=zone).moment("x") == datetime(2024, 3, 5, 3, tzinfo=UTC)
    assert cell("2024-03-05", zone=zone).moment("x") == datetime(2024, 3, 4, 17, tzinfo=UTC)
    assert cell("2024-03-05T23:00Z", zone=zone).day("x") == date(2024, 3, 6)


def test_half_a_cent_rounds_away_from_zero() -> None:
    assert cell("0.425").minor("x", "GBP") == 43
    assert cell("-0.425").minor("x", "GBP", least=-100) == -43
    assert cell("1250").minor("x", "VND") == 1250


@pytest.mark.parametrize(
    ("text", "read", "why"),
    [
        ("twelve", "number", "x “twelve” is not a number"),
        ("1.5", "whole", "x “1.5” is not a whole number"),
        ("99999999999", "whole", "x “99999999999” is not up to 2,147,483,647"),
        ("soon", "day", "x “soon” is not a date that I can read"),
        ("maybe", "yes", "x “maybe” is neither yes nor no"),
        ("Mars/City", "zone", "time zone “Mars/City” is none"),
        ("ann at mail", "email", "“ann at mail” is not an e-mail address"),
        ("quids", "currency", "currency “quids” is no code"),
    ],
)
def test_what_cannot_be_read_says_so_in_a_persons_words(text: str, read: str, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        getattr(cell(text), read)("x")


def test_amounts_have_bounds() -> None:
    with pytest.raises(Unreadable, match=r"x “-5” is less than 0"):
        cell("-5").minor("x", "GBP")
    with pytest.raises(Unreadable, match=r"x “1e9” is more than 21474836.47 GBP"):
        cell("1e9").minor("x", "GBP")


@pytest.mark.parametrize("text", ["", " ", "-", "N/A", "null", "NaN", "None"])
def test_some_words_say_nothing(text: str) -> None:
    assert cell(text).number("x") is None
    assert cell(text).day("x") is None
    assert cell(text).email("x") is None


def test_a_name_may_be_any_word() -> None:
    assert cell(" None ").text("x") == "None"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Ann@Mail.Test", "ann@mail.test"),
        ("ann@mail.test, ann@work.test", "ann@mail.test"),
        ("mailto:ann@mail.test", "ann@mail.test"),
        ("ann@localhost", "ann@localhost"),
    ],
)
def test_the_first_address_counts_in_small_letters(text: str, address: str) -> None:
    assert cell(text).email("x") == address


def test_codes_lose_what_spreadsheets_add() -> None:
    assert cell("17850.0").code("x") == "17850"
    assert cell("'0042").code("x") == "0042"
    assert cell("V1.0").code("x") == "V1.0"
    assert currency_of("€") == "EUR"
