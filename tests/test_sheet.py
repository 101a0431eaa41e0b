"""Tables as CSV files: what a record holds stays text, whatever a spreadsheet makes of text."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from opsbot.model import Payment
from opsbot.sheet import csv_file, guarded, unguarded

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
    header, cells = csv.reader(io.StringIO(file.content.decode("utf-8-sig")))
    assert header == ["Höhe"]
    assert cells == [
        "", "-3", "-12.50", "2026-03-18T10:30:00+00:00", "2026-03-01", "partially_refunded", "'-3",
    ]  # fmt: skip
