"""A reply comes out of the outbox as it went in."""

import json
from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from opsbot import exact
from opsbot.format import Format
from opsbot.jobs.letter import from_json, to_json
from opsbot.model import AlertKind
from opsbot.reply import Button, Chart, Facts, File, List, Meter, Ref, Reply, Table, say
from opsbot.values import Money, Percent, Period, When

BERLIN = ZoneInfo("Europe/Berlin")
NASTY = "<@U1> <i>A&B*{hole} \u2028"

EVERYTHING = Reply(
    say(
        "*{who}* {sum} {share} {when} {moment} {day} {clock} {period} {parts} "
        "{inner} {kind} {none}",
        who=Ref("deal", 12, NASTY, "#12"),
        sum=Money(-1299, "JPY"),
        share=Percent(Decimal("12.50")),
        when=When(date(2026, 3, 18), time(9, 5)),
        moment=datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
        day=date(2026, 3, 18),
        clock=time(9, 30),
        period=Period.days(date(2026, 3, 28), date(2026, 3, 30), BERLIN),
        parts=(1, Decimal("2.50"), True, 0.5),
        inner=say("_{text}_", text=NASTY),
        kind=AlertKind.STOCK,
        none=None,
    ),
    blocks=(
        Facts(("Left", 3), ("Price", Money(5, "EUR")), title=say("Of {x}", x=1)),
        Table(
            ["Deal", "Worth"],
            [[Ref("deal", 1, "A"), Money(1, "USD")], [Ref("deal", 2, "B"), None]],
            title="Deals",
            more=Button("More", "deals.list", limit=20),
        ),
        List("one", say("two {n}", n=2)),
        Meter("Storage", 1.2, say("{used} of 2 GB", used=Decimal("2.4")), "over"),
        Chart("line", [date(2026, 3, 1)], {"Sold": [Money(7, "USD")]}, title="Sales"),
    ),
    buttons=(Button("Ship", "orders.ship", risky=True, order=Ref("order", 5, "#1042", "1042")),),
    tone="warning",
    file=File("a.csv", "text/csv", b"\x00\xffa,b"),
    understood=False,
)


def test_everything_a_reply_can_hold_comes_back() -> None:
    kept = json.loads(json.dumps(to_json(EVERYTHING)))
    back = from_json(kept)
    form = Format("de", BERLIN)
    assert exact.reply(back, form) == exact.reply(EVERYTHING, form)
    assert back.file == EVERYTHING.file
    assert [str(one.call) for one in back.pressable()] == [
        str(one.call) for one in EVERYTHING.pressable()
    ]
    assert back.shown() == EVERYTHING.shown()
    assert to_json(back) == to_json(EVERYTHING)


def test_a_period_keeps_its_zone_and_so_its_days() -> None:
    period = from_json(to_json(EVERYTHING)).text.values["period"]
    assert period.dates == (date(2026, 3, 28), date(2026, 3, 30))


def test_what_cannot_wait_is_said_at_once() -> None:
    with pytest.raises(TypeError, match="a object cannot wait in the outbox"):
        to_json(Reply(say("{thing}", thing=object())))
