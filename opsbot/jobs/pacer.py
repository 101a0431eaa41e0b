"""How fast messages may leave: a token bucket for each platform and each of its channels."""

from __future__ import annotations

from collections.abc import Callable

from opsbot.jobs.sender import Pace


class Bucket:
    """Lets `rate` pass in a second, and up to `burst` at once after a while of silence."""

    def __init__(self, rate: float, burst: float) -> None:
        self.rate = rate
        self.burst = max(1.0, burst)
        self._tokens = self.burst
        self._at: float | None = None
        self._closed_until = 0.0

    def wait(self, now: float) -> float:
        """Seconds until one may pass; 0 is now."""
        if self._at is not None:
            self._tokens = min(self.burst, self._tokens + (now - self._at) * self.rate)
        self._at = now
        missing = max(0.0, 1.0 - self._tokens) / self.rate
        return max(missing, self.closed(now))

    def take(self) -> None:
        """One passes."""
        self._tokens -= 1.0

    def closed(self, now: float) -> float:
        """Seconds until it opens again."""
        return max(0.0, self._closed_until - now)

    def close(self, until: float) -> None:
        """Nothing passes before then."""
        self._closed_until = max(self._closed_until, until)


class Pacer:
    """The buckets of one surface. Times are those of a monotonic clock, in seconds."""

    def __init__(self, pace: Pace, replicas: Callable[[], int] = lambda: 1) -> None:
        self.pace = pace
        self.replicas = replicas  # that share the platform's limit
        self._overall = Bucket(pace.overall, pace.burst)
        self._channels: dict[str, Bucket] = {}

    def closed(self, channel: str, now: float) -> float:
        """For how many seconds the platform takes nothing at all for a channel."""
        known = self._channels.get(channel)
        return max(self._overall.closed(now), known.closed(now) if known else 0.0)

    def wait(self, channel: str, now: float) -> float:
        """Seconds until a message may go to a channel; at 0 it counts as gone."""
        self._overall.rate = self.pace.overall / max(1, self.replicas())
        bucket = self._bucket(channel)
        wait = max(self._overall.wait(now), bucket.wait(now))
        if wait <= 0:
            self._overall.take()
            bucket.take()
        return wait

    def pause(self, channel: str | None, until: float) -> None:
        """Send nothing to a channel, or to None of all, before then."""
        (self._overall if channel is None else self._bucket(channel)).close(until)

    def _bucket(self, channel: str) -> Bucket:
        if len(self._channels) > 10_000:  # full buckets say nothing; a pause is met again
            self._channels.clear()
        return self._channels.setdefault(channel, Bucket(self.pace.channel, self.pace.burst))
