"""Replies as data: exact values that any program can read."""

import json
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from opsbot import exact
from opsbot.format import Format
from opsbot.model.sales import Fulfilment
from opsbot.reply import Button, Chart, Facts, File, List, Meter, Ref, Reply, Table, say
from opsbot.values import Money, Percent, Period, When

ACME = Ref("deal", 1, "Acme renewal", "#1")


@pytest.mark.parametrize(
    ("value", "exactly"),
    [
        (Money(1_200_000, "USD"), "12000.00 USD"),
        (Money(1_200_000, "JPY"), "1200000 JPY"),
        (date(2026, 3, 16), "2026-03-16"),
        (datetime(2026, 3, 16, 9, 30, tzinfo=UTC), "2026-03-16T09:30:00+00:00"),
        (time(9, 5), "09:05"),
        (Period.days(date(2026, 3, 9), date(2026, 3, 16), UTC), "2026-03-09/2026-03-16"),
        (When(date(2026, 3, 16), time(9)), "2026-03-16T09:00"),
        (Percent(Decimal("12.50")), "12.5%"),
        (Fulfilment.UNFULFILLED, "unfulfilled"),
        (Decimal("3.00"), 3),
        (Decimal("0.425"), 0.425),
        (Decimal("0.1000000000000000000000001"), "0.1000000000000000000000001"),
        (Decimal("NaN"), None),
        (float("inf"), None),
        (2.5, 2.5),
        (True, True),
        (None, None),
        ("*as typed*\x1b", "*as typed*\x1b"),
        (ACME, {"kind": "deal", "id": 1, "label": "Acme renewal", "key": "#1"}),
        ((1, None), [1, None]),
        (say("{n} left", n=3), "3 left"),
    ],
)
def test_a_value_is_written_exactly(value: Any, exactly: Any) -> None:
    assert exact.value(value) == exactly


def test_a_reply_says_everything_it_holds() -> None:
    reply = Reply(
        say("*{deal}* is worth {amount}.", deal=ACME, amount=Money(1_200_000, "USD")),
        blocks=(
            Facts(("Value", Money(5, "USD")), title="Deal"),
            Table(["Deal"], [[ACME]], more=Button("More", "deals.list", limit=20)),
            List("one", say("*{n}*", n=2)),
            Meter("Storage", 0.5, "350 of 700 MB"),
            Chart("bar", [date(2026, 3, 1)], {"Revenue": [Money(100, "USD")]}),
        ),
        buttons=(Button("Win", "deals.win", deal=ACME, risky=True),),
        tone="done",
        file=File("deals.csv", "text/csv", b"12345"),
    )
    assert json.loads(json.dumps(exact.reply(reply, Format()))) == {
        "text": "Acme renewal is worth $12,000.00.",
        "values": {
            "deal": {"kind": "deal", "id": 1, "label": "Acme renewal", "key": "#1"},
            "amount": "12000.00 USD",
        },
        "tone": "done",
        "understood": True,
        "blocks": [
            {"kind": "facts", "title": "Deal", "facts": [{"name": "Value", "value": "0.05 USD"}]},
            {
                "kind": "table",
                "title": None,
                "columns": ["Deal"],
                "rows": [[{"kind": "deal", "id": 1, "label": "Acme renewal", "key": "#1"}]],
                "more": {"label": "More", "say": "deals list limit:20", "risky": False},
            },
            {"kind": "list", "title": None, "items": ["one", "2"]},
            {
                "kind": "meter",
                "label": "Storage",
                "share": 0.5,
                "limit": "350 of 700 MB",
                "note": "",
            },
            {
                "kind": "chart",
                "title": None,
                "drawn_as": "bar",
                "labels": ["2026-03-01"],
                "series": {"Revenue": ["1.00 USD"]},
            },
        ],
        "buttons": [{"label": "Win", "say": "deals win deal:#1", "risky": True}],
        "file": {"name": "deals.csv", "media_type": "text/csv", "bytes": 5},
    }
