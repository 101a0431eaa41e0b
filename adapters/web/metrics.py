"""What the service counts, in the form that Prometheus reads."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import Engine, func
from sqlmodel import col, select

from opsbot.bot import Heard
from opsbot.database import reading
from opsbot.jobs import outbox
from opsbot.model import Alert

# Seconds: most answers take a few milliseconds, a report a second.
_LATENCIES = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class Metrics:
    """Counts what it is told, and asks the database for what stands there."""

    def __init__(self, engine: Engine) -> None:
        self.registry = CollectorRegistry()
        self._messages = Counter(
            "opsbot_messages",
            "Messages answered.",
            ("surface", "command", "outcome"),
            registry=self.registry,
        )
        self._seconds = Histogram(
            "opsbot_answer_seconds",
            "From a message to its answer.",
            ("surface",),
            buckets=_LATENCIES,
            registry=self.registry,
        )
        self._deliveries = Counter(
            "opsbot_delivery_attempts",
            "Attempts to deliver a notice.",
            ("surface", "outcome"),
            registry=self.registry,
        )
        self.registry.register(Standing(engine))

    def heard(self, one: Heard) -> None:
        """The bot has answered a message."""
        self._messages.labels(one.surface, one.command, one.outcome).inc()
        self._seconds.labels(one.surface).observe(one.seconds)

    def delivered(self, surface: str, outcome: str) -> None:
        """An attempt to deliver has ended."""
        self._deliveries.labels(surface, outcome.replace(" ", "_")).inc()

    def text(self) -> bytes:
        """All of it, as Prometheus reads it. Reads the database."""
        return generate_latest(self.registry)


class Standing(Collector):
    """What waits and what stands, over all workspaces, when somebody asks."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def describe(self) -> Iterator[Metric]:
        """Nothing: to register it must not read the database."""
        return iter(())

    def collect(self) -> Iterator[Metric]:
        depth = GaugeMetricFamily(
            "opsbot_queue_depth",
            "Notices that were not sent.",
            labels=["surface", "status"],
        )
        alerts = GaugeMetricFamily("opsbot_alerts", "Alerts that stand.", labels=["kind"])
        with reading(self.engine) as session:
            for (surface, status), count in outbox.waiting(session).items():
                depth.add_metric([surface, status], count)
            standing = (
                select(Alert.kind, func.count())
                .where(col(Alert.eased_at).is_(None))
                .group_by(col(Alert.kind))
            )
            for kind, count in session.exec(standing):
                alerts.add_metric([str(kind)], count)
        yield depth
        yield alerts
