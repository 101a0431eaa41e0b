"""Tables as CSV files: values are exact, numbers stay numbers, and nothing becomes a formula."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opsbot.format import Format
from opsbot.model import Payment
from opsbot.reply import Ref, Table, say
from opsbot.sheet import csv_file, guarded, sheet, unguarded
from opsbot.values import Money, Percent
from tests.nasty import texts

TEXT = st.text(st.sampled_from("=+-@\t\r\n' aé1"), max_size=6) | st.text(max_size=6)


@settings(max_examples=60)
@given(TEXT)
def test_no_text_begins_like_a_formula_and_every_one_comes_back(text: str) -> None:
    cell = guarded(text)
    assert cell.lstrip(" ")[:1] not in ("=", "+", "-", "@", "\t", "\r", "\n") or not cell
    assert unguarded(cell) == text


def test_a_mark_that_somebody_else_put_on_words_stays() -> None:
    assert unguarded("'t Hooft") == "'t Hooft"
    assert unguarded("'=1+1") == "=1+1"


def test_values_of_our_own_are_plain() -> None:
    at = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
    row = [None, -3, Decimal("-12.50"), at, date(2026, 3, 1), Payment.PARTIALLY_REFUNDED, "-3"]
    file = csv_file("x.csv", ["Höhe"], [row])
    assert file.content.startswith(b"\xef\xbb\xbf")  # by which Excel knows UTF-8
    header, cells = csv.reader(StringIO(file.content.decode("utf-8-sig")))
    assert header == ["Höhe"]
    assert cells == [
        "", "-3", "-12.50", "2026-03-18T10:30:00+00:00", "2026-03-01", "partially_refunded", "'-3",
    ]  # fmt: skip


def rows(table: Table) -> list[list[str]]:
    content = sheet(table, Format()).content.decode("utf-8-sig")
    return list(csv.reader(StringIO(content, newline="")))


def one(cell: Any) -> str:
    return rows(Table(["x"], [[cell], ["y"]]))[1][0]


def test_an_amount_is_a_number_under_its_currency() -> None:
    table = Table(["Net", "Order"], [[Money(-1250, "USD"), Ref("order", 1, "#1042")], [None, None]])
    assert rows(table) == [["Net (USD)", "Order"], ["-12.50", "#1042"], ["", ""]]


def test_amounts_of_several_currencies_say_which() -> None:
    table = Table(["Net"], [[Money(100, "USD")], [Money(100, "EUR")]])
    assert rows(table) == [["Net"], ["$1.00"], ["€1.00"]]


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (1234567, "1234567"), (Decimal("0.5"), "0.5"), (float("nan"), "NaN"), (None, ""),
        (True, "yes"), (Percent(Decimal("12.5")), "12.5%"), (date(2026, 3, 18), "2026-03-18"),
        (datetime(2026, 3, 18, 9, 30, tzinfo=UTC), "2026-03-18 09:30"), (("a", "b"), "a and b"),
        (say("*{x}*", x=2), "2"), ("one\ntwo", "one\ntwo"),
    ],
)  # fmt: skip
def test_a_value_is_written_for_a_spreadsheet(value: Any, cell: str) -> None:
    assert one(value) == cell


@pytest.mark.parametrize("text", ["=1+1", "+1 555", "-1", "@SUM(A1)", '=HYPERLINK("x")'])
def test_a_text_is_no_formula(text: str) -> None:
    assert one(text) == f"'{text}"
    assert rows(Table([text], [["x"]]))[0] == [f"'{text}"]


def test_a_file_is_called_as_its_table() -> None:
    assert sheet(Table(["x"], [], say("*{n}* orders!", n=3)), Format()).name == "3-orders.csv"
    assert sheet(Table(["x"], [], "../"), Format()).name == "table.csv"


@settings(deadline=None, max_examples=60)
@given(texts())
def test_no_text_begins_as_a_formula_does(text: str) -> None:
    assert not one(text).startswith(("=", "+", "-", "@", "\t", "\r"))
