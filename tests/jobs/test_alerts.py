"""Alerts are told once, to whom they concern, until somebody looks after them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import col, select

from opsbot.alerting import Finding, Look, Source, alert, collect
from opsbot.database import reading, writing
from opsbot.jobs import letter, scan
from opsbot.model import (
    Alert,
    AlertKind,
    Member,
    Notice,
    Product,
    Role,
    StockMovement,
    StockReason,
    UsageSample,
    Workspace,
)
from opsbot.model.usage import Metric
from opsbot.reply import Reply, say
from opsbot.testing import NOW, Chat, link

MINUTE = timedelta(minutes=1)


@dataclass
class Watch:
    """A source that finds what it is told to, and a clock: `watch.pass_(hours=1)` scans then."""

    engine: Engine
    found: list[Finding] = field(default_factory=list)
    kind: AlertKind = AlertKind.STOCK

    def __post_init__(self) -> None:
        def find(look: Look) -> Iterator[Finding]:
            """What the test says."""
            yield from self.found

        self.sources: tuple[Source, ...] = (alert("probe", self.kind)(find),)
        self.clock = NOW

    def finds(self, *names: str, critical: bool = False, member: int | None = None) -> None:
        self.found = [
            Finding(name, say("*{name}* is odd.", name=name), critical=critical, member_id=member)
            for name in names
        ]

    def scan(self, **after: float) -> list[str]:
        """Let time pass, look and tell; what is sent: "surface channel: text"."""
        self.clock += timedelta(**after)
        with writing(self.engine) as session:
            last = session.exec(select(Notice.id).order_by(col(Notice.id).desc())).first() or 0
            workspace = session.exec(select(Workspace.id)).one()
            scan.scan(session, workspace, self.clock, sources=self.sources)
            session.commit()
            new = session.exec(select(Notice).where(Notice.id > last).order_by(col(Notice.id)))
            return [f"{one.surface} {one.channel}: {letter.from_json(one.reply)}" for one in new]


@pytest.fixture
def watch(tell: Chat, monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Somebody to talk to beside a source of alerts that the test moves."""
    made = Watch(tell.bot.engine)
    monkeypatch.setattr("opsbot.alerting.collect", lambda: made.sources)
    return made


def member(engine: Engine, name: str) -> int:
    with reading(engine) as session:
        return session.exec(select(Member.id).where(col(Member.name).startswith(name))).one()


def test_an_alert_is_told_once_and_again_only_after_it_eased(tell: Chat, watch: Watch) -> None:
    tell("send stock alerts here")
    watch.finds("Teapot")
    assert watch.scan() == ["test test: Teapot is odd."]
    assert watch.scan(minutes=1) == []
    assert watch.scan(days=3) == []
    watch.finds()
    assert watch.scan(minutes=1) == []
    watch.finds("Teapot")
    assert watch.scan(minutes=1) == ["test test: Teapot is odd."]
    with reading(watch.engine) as session:
        rows = session.exec(select(Alert).order_by(col(Alert.number))).all()
        assert [(one.number, one.eased_at is None) for one in rows] == [(1, False), (2, True)]


def test_several_at_once_are_one_message(tell: Chat, watch: Watch) -> None:
    tell("send stock alerts here")
    watch.finds("Teapot", "Kettle", "Mug")
    assert watch.scan() == ["test test: 3 alerts: 3 stock."]


def test_of_several_each_can_be_taken_on_or_left_alone_where_they_are_told(
    tell: Chat, watch: Watch
) -> None:
    tell("send stock alerts here")
    watch.finds("Teapot", "Kettle")
    watch.scan()
    with reading(watch.engine) as session:
        notice = session.exec(select(Notice).order_by(col(Notice.id).desc())).first()
    assert notice is not None
    first, quiet, *_, rest = letter.from_json(notice.reply).buttons
    assert rest.label == "All alerts"
    assert "on it" in str(tell(str(first.call)))
    assert "Quiet until" in str(tell(str(quiet.call)))


def test_whoever_looked_at_the_list_is_not_told_the_same_again(tell: Chat, watch: Watch) -> None:
    tell("send stock alerts here")
    watch.finds("Teapot")
    assert str(tell("any alerts")) == "1 alert: 1 stock."
    assert watch.scan() == []


def test_who_is_on_it_is_said_to_the_others_and_nobody_is_told_again(
    tell: Chat, watch: Watch
) -> None:
    mia, ops = tell.as_("Mia"), Chat(tell.bot, _member(tell, "Sam"), channel="sam")
    mia.channel = "mia"
    mia("send stock alerts here")
    ops("send stock alerts here")
    tell("send stock alerts to #ops")
    watch.finds("Teapot")
    assert len(watch.scan()) == 3
    assert str(mia("ack 1")) == "You are on it: Teapot is odd."
    assert sorted(watch.scan(minutes=1)) == [
        "test #ops: Mia Merchant is on it: Teapot is odd.",
        "test sam: Mia Merchant is on it: Teapot is odd.",
    ]
    assert watch.scan(minutes=1) == []
    assert "Mia Merchant is on it" in _cells(tell("any alerts"))
    mia("undo")
    assert "test #ops: Nobody looks after this any more: Teapot is odd." in watch.scan(minutes=1)


def test_an_alert_that_was_snoozed_comes_back_at_its_time(tell: Chat, watch: Watch) -> None:
    tell("send stock alerts here")
    watch.finds("Teapot")
    watch.scan()
    assert str(tell("snooze alert 1 for 2 hours")) == (
        "Quiet until Wed 18 Mar 2026 12:30: Teapot is odd."
    )
    assert watch.scan(minutes=119) == []
    assert watch.scan(minutes=1) == ["test test: Teapot is odd."]
    assert watch.scan(minutes=1) == []


def test_a_kind_that_was_snoozed_comes_all_at_once_at_its_time(tell: Chat, watch: Watch) -> None:
    tell("send stock alerts here")
    tell("snooze stock alerts until tomorrow at 9")
    watch.finds("Teapot")
    assert watch.scan() == []
    watch.finds("Teapot", "Kettle")
    assert watch.scan(hours=1) == []
    assert watch.scan(days=1) == ["test test: 2 alerts: 2 stock."]


def test_a_snooze_cannot_end_before_it_begins(tell: Chat, watch: Watch) -> None:
    watch.finds("Teapot")
    tell("any alerts")
    assert tell("alerts snooze alert:1 until:2026-03-18").tone == "refused"


def test_nobody_is_woken_but_for_what_is_critical(tell: Chat, watch: Watch) -> None:
    tell("send stock alerts here")
    tell("my timezone is Asia/Tokyo")
    tell("send stock alerts to #ops")
    watch.clock += timedelta(hours=3)  # 22:30 in Tokyo
    watch.finds("Teapot")
    assert watch.scan() == ["test #ops: Teapot is odd."]
    watch.found += [Finding("Kettle", say("*Kettle* burns."), critical=True)]
    assert sorted(watch.scan(minutes=1)) == ["test #ops: Kettle burns.", "test test: Kettle burns."]
    tell("ack 2")
    assert watch.scan(hours=8) == ["test #ops: Alma Admin is on it: Kettle burns."]
    assert watch.scan(minutes=29) == ["test test: Teapot is odd."]


def test_quiet_hours_can_be_none(tell: Chat, watch: Watch) -> None:
    tell("send stock alerts here")
    assert str(tell("my quiet hours are 20:00 to 6:00")) == (
        "Your quiet hours are now 20:00 to 06:00, UTC time; before, 22:00 to 07:00. "
        "Only critical alerts come then."
    )
    tell("turn off my quiet hours")
    watch.finds("Teapot")
    assert watch.scan(hours=12) == ["test test: Teapot is odd."]


def test_a_critical_alert_that_nobody_takes_goes_to_the_admins_once(
    tell: Chat, watch: Watch
) -> None:
    mia = tell.as_("Mia")
    mia.channel = "mia"
    mia("send stock alerts here")
    tell("stop the stock alerts here")
    tell("alerts subscribe usage here")
    olga = tell.as_("Olga")
    olga.channel = "olga"
    olga("stock alerts")
    watch.finds("Teapot", critical=True)
    assert sorted(watch.scan(minutes=1)) == [
        "test mia: Teapot is odd.",
        "test olga: Teapot is odd.",
    ]
    assert watch.scan(minutes=59) == []
    assert watch.scan(minutes=1) == ["test olga: Nobody looks after this yet: Teapot is odd."]
    assert watch.scan(hours=5) == []


def test_what_somebody_looks_after_is_not_escalated(tell: Chat, watch: Watch) -> None:
    tell("send stock alerts here")
    watch.finds("Teapot", critical=True)
    watch.scan()
    tell("ack 1")
    assert watch.scan(hours=2) == []


def test_who_never_said_anything_hears_of_what_is_critical_and_their_job(
    tell: Chat, watch: Watch
) -> None:
    for name in ("Mia", "Sam", "Vic"):
        one = tell.as_(name)
        one.channel = name
        one("who am i")
    link(watch.engine, "Mia", "test", "U-MIA")
    watch.finds("Teapot")
    assert watch.scan() == []
    watch.finds("Teapot", "Kettle")
    watch.found = [*watch.found, Finding("Fire", say("*Fire* burns."), critical=True)]
    assert watch.scan(minutes=1) == ["test U-MIA: Fire burns."]


def test_who_wants_none_gets_none(tell: Chat, watch: Watch) -> None:
    assert str(tell("stop the stock alerts here")) == (
        "Stock alerts come here no more, not even critical ones."
    )
    watch.finds("Teapot", critical=True)
    assert watch.scan() == []
    tell("undo")
    assert watch.scan(minutes=1) == ["test test: Teapot is odd."]


def test_who_lost_their_role_is_told_no_more(tell: Chat, watch: Watch) -> None:
    watch.sources = (alert("probe", AlertKind.USAGE)(lambda look: watch.found),)
    tell("send usage alerts here")
    with writing(watch.engine) as session:
        session.get_one(Member, tell.member_id).role = Role.VIEWER
        session.commit()
    watch.finds("Bandwidth", critical=True)
    assert watch.scan() == []


def test_somebodys_own_business_is_told_to_them_to_admins_and_to_channels(
    tell: Chat, watch: Watch
) -> None:
    sam, mia = tell.as_("Sam"), tell.as_("Mia")
    sam.channel, mia.channel = "sam", "mia"
    sam("send stock alerts here")
    mia("send stock alerts here")
    tell("send stock alerts here")
    tell("send stock alerts to #ops")
    watch.finds("Teapot", member=sam.member_id)
    assert sorted(watch.scan()) == [
        "test #ops: Teapot is odd.",
        "test sam: Teapot is odd.",
        "test test: Teapot is odd.",
    ]
    assert str(mia("stock alerts")) == "No stock alerts."


def test_of_one_subject_the_gravest_is_told(tell: Chat, watch: Watch) -> None:
    tell("send stock alerts here")
    low = Finding("Teapot", say("*Teapot* is low."), threshold="low", rank=1)
    out = Finding("Teapot", say("*Teapot* is out."), threshold="out", rank=2)
    watch.found = [low]
    assert watch.scan() == ["test test: Teapot is low."]
    watch.found = [low, out]
    assert watch.scan(minutes=1) == ["test test: Teapot is out."]
    watch.found = [low]
    assert watch.scan(minutes=1) == []


def test_one_source_that_fails_stops_no_other(
    tell: Chat, watch: Watch, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(look: Look) -> Iterator[Finding]:
        look.session.exec(select(col(Product.id) / 0)).all()
        raise RuntimeError("on purpose")

    tell("send stock alerts here")
    watch.sources = (alert("broken", AlertKind.STOCK)(breaks), *watch.sources)
    watch.finds("Teapot")
    assert watch.scan() == ["test test: Teapot is odd."]
    assert "the alert broken could not look" in caplog.text


def test_a_scan_that_is_rolled_back_told_nothing(tell: Chat, watch: Watch) -> None:
    tell("send stock alerts here")
    watch.finds("Teapot")
    with writing(watch.engine) as session:
        scan.scan(session, 1, watch.clock, sources=watch.sources)
        session.rollback()
    assert watch.scan() == ["test test: Teapot is odd."]


def test_the_schedule_looks_in_every_workspace(tell: Chat, watch: Watch) -> None:
    tell("send stock alerts here")
    watch.finds("Teapot")
    scan.schedule().run(lambda: writing(watch.engine), NOW)
    with reading(watch.engine) as session:
        assert len(session.exec(select(Notice)).all()) == 1


# -- those that are there -----------------------------------------------------------------------


def alerts_of(engine: Engine, clock: timedelta = timedelta(0)) -> set[str]:
    """What stands in the small shop after a scan."""
    with writing(engine) as session:
        scan.scan(session, 1, NOW + clock)
        session.commit()
        rows = session.exec(select(Alert).where(col(Alert.eased_at).is_(None)))
        return {one.text for one in rows}


def test_the_small_shop_has_these_alerts(tell: Chat) -> None:
    assert alerts_of(tell.bot.engine) == {
        "Red Teapot is sold out.",
        "Red Teapot is low: 0 left, the mark is 3.",
        "Copper Kettle is low: 9 left, the mark is 10.",
        "Assam Tea 250g is low: 5 left, the mark is 5.",
        "Bandwidth: 85% used, 1.7 of 2 GB; 300 MB left, at this pace until Fri 20 Mar 2026.",
        "Bandwidth will pass its limit of 2 GB on Fri 20 Mar 2026: about 3.1 GB by "
        "Tue 31 Mar 2026, $18.00 of overage.",
        "Storage: 78% used, 390 of 500 MB; 110 MB left.",
        "Acme renewal has not moved since Thu 26 Feb 2026, $12,000.00.",
        "Call Bob Kelso about the invoice was due Tue 17 Mar 2026 09:00.",
        "Order cardboard boxes was due Tue 17 Mar 2026 14:00.",
    }


def test_a_mark_that_is_lowered_ends_the_alert(tell: Chat) -> None:
    alerts_of(tell.bot.engine)
    tell("stock threshold KET-1 5")
    assert "Copper Kettle" not in " ".join(alerts_of(tell.bot.engine, MINUTE))


def test_stock_has_to_rise_well_above_its_mark_before_it_counts_as_eased(tell: Chat) -> None:
    def kettle(pieces: int, minutes: int) -> list[int]:
        with writing(tell.bot.engine) as session:
            product = session.exec(select(Product).where(Product.sku == "KET-1")).one()
            session.add(
                StockMovement(
                    workspace_id=1,
                    product_id=product.id,
                    delta=pieces - product.stock,
                    reason=StockReason.COUNTED,
                    at=NOW,
                )
            )
            session.commit()
        alerts_of(tell.bot.engine, timedelta(minutes=minutes))
        with reading(tell.bot.engine) as session:
            subject = f"product:{product.id}"
            rows = session.exec(select(Alert).where(Alert.subject == subject))
            return [one.number for one in rows if one.eased_at is None]

    (first,) = kettle(9, 0)
    assert kettle(12, 1) == [first]  # the mark is 10
    assert kettle(9, 2) == [first]
    assert kettle(13, 3) == []
    assert kettle(10, 4) != [first]


def test_each_share_of_a_limit_is_told_once(tell: Chat) -> None:
    def reading_of(gigabytes: float, hours: int) -> set[str]:
        at = NOW + timedelta(hours=hours)
        with writing(tell.bot.engine) as session:
            amount = int(gigabytes * 1_000_000_000)
            session.add(UsageSample(workspace_id=1, metric=Metric.BANDWIDTH, amount=amount, at=at))
            session.commit()
        alerts_of(tell.bot.engine, timedelta(hours=hours))
        return thresholds(tell.bot.engine)

    alerts_of(tell.bot.engine)
    assert thresholds(tell.bot.engine) == {"70", "80"}
    assert reading_of(1.81, 1) == {"70", "80", "90"}
    assert reading_of(2.05, 2) == {"70", "80", "90", "100"}
    with reading(tell.bot.engine) as session:
        full = session.exec(select(Alert).where(Alert.threshold == "100")).one()
        assert full.critical


def thresholds(engine: Engine) -> set[str]:
    with reading(engine) as session:
        rows = session.exec(
            select(Alert.threshold).where(
                Alert.subject == "usage:bandwidth", col(Alert.eased_at).is_(None)
            )
        )
        return set(rows)


def test_every_alert_says_what_it_looks_for_and_has_a_way_on(tell: Chat) -> None:
    assert all(one.help for one in collect())
    alerts_of(tell.bot.engine)
    with reading(tell.bot.engine) as session:
        for one in session.exec(select(Alert)):
            buttons = letter.from_json(one.reply).buttons
            assert buttons, one.text
            for button in buttons:
                assert tell.bot.registry.get(button.call.command), button


def test_the_second_minute_costs_little(tell: Chat, statements: Callable[[], int]) -> None:
    with writing(tell.bot.engine) as session:
        scan.scan(session, 1, NOW)
        session.commit()
    statements()
    with writing(tell.bot.engine) as session:
        scan.scan(session, 1, NOW + MINUTE)
        session.commit()
    assert statements() <= 25


@pytest.fixture
def statements(tell: Chat) -> Callable[[], int]:
    """How many statements were sent since it was last asked."""
    from sqlalchemy import event

    sent: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(tell.bot.engine, "before_cursor_execute", hear)

    def count() -> int:
        number = len(sent)
        sent.clear()
        return number

    return count


def _member(tell: Chat, name: str) -> Member:
    with reading(tell.bot.engine) as session:
        return session.get_one(Member, member(tell.bot.engine, name))


def _cells(reply: Reply) -> str:
    return " ".join(str(cell) for block in reply.blocks for row in block.rows for cell in row)  # type: ignore[union-attr]
