"""What the service counts: requests through the one door, deliveries, and what stands."""

from datetime import UTC, datetime

from sqlalchemy import Engine

from adapters.web.metrics import Metrics
from opsbot.bot import Bot, Incoming
from opsbot.command import collect
from opsbot.database import writing
from opsbot.jobs import outbox
from opsbot.model import Alert, AlertKind
from opsbot.reply import Reply, say
from opsbot.testing import Chat

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


def numbers(metrics: Metrics) -> dict[str, float]:
    lines = metrics.text().decode().splitlines()
    pairs = [line.rsplit(" ", 1) for line in lines if not line.startswith("#")]
    return {name: float(value) for name, value in pairs}


def test_requests_are_counted_by_surface_command_and_outcome(tell: Chat, database: Engine) -> None:
    metrics = Metrics(database)
    bot = Bot(database, collect(), metrics.heard)
    member = tell.member_id
    for text in ("sales today", "sales today", "refund", "abracadabra", "move acme to won"):
        bot.handle(Incoming(text, "terminal", "c", member_id=member, now=NOW))
    found = numbers(metrics)

    def counted(command: str, outcome: str) -> float:
        labels = f'command="{command}",outcome="{outcome}",surface="terminal"'
        return found[f"opsbot_messages_total{{{labels}}}"]

    assert counted("sales.summary", "answered") == 2
    assert counted("deals.win", "answered") == 1
    assert counted("", "not_understood") == 1
    assert found['opsbot_answer_seconds_count{surface="terminal"}'] == 5


def test_what_failed_is_counted_too(tell: Chat, database: Engine) -> None:
    metrics = Metrics(database)
    bot = Bot(database, collect(), metrics.heard)
    bot.registry = None  # type: ignore[assignment]
    bot.handle(Incoming("sales today", "terminal", "c", member_id=tell.member_id, now=NOW))
    labels = 'command="",outcome="failed",surface="terminal"'
    assert numbers(metrics)[f"opsbot_messages_total{{{labels}}}"] == 1


def test_what_waits_and_what_stands_is_asked_of_the_database(tell: Chat, database: Engine) -> None:
    metrics = Metrics(database)
    with writing(database) as session:
        for number in range(3):
            outbox.post(
                session, workspace_id=1, surface="slack", channel="C1",
                reply=Reply(say("hello")), now=NOW,
            )  # fmt: skip
            session.add(
                Alert(
                    workspace_id=1, number=1000 + number, kind=AlertKind.STOCK, subject="x",
                    text="low", raised_at=NOW, eased_at=NOW if number else None,
                )
            )  # fmt: skip
        session.commit()
    metrics.delivered("slack", "too fast")
    found = numbers(metrics)
    assert found['opsbot_queue_depth{status="waiting",surface="slack"}'] == 3
    assert found['opsbot_alerts{kind="stock"}'] >= 1
    assert found['opsbot_delivery_attempts_total{outcome="too_fast",surface="slack"}'] == 1
