"""How other people's date and time phrases are read: an adapter for ../shared/times/score.py.

python ../shared/times/score.py --adapter $PWD/bench/times.py:parse
"""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from opsbot.language.times import EVER, NEVER
from opsbot.language.values import Span, find
from opsbot.language.words import tokenize
from opsbot.values import Clock, Period, When

# Of readings that are equally long, the first kind here; an instant tells more than its day.
_ORDER = ["when", "date", "period", "time", "duration"]
Answer = datetime | date | time | timedelta | tuple[datetime | None, datetime | None] | None


def parse(text: str, reference: datetime) -> Answer:
    clock = Clock(reference.replace(tzinfo=UTC), "USD")
    spans = [s for s in find(tokenize(text), clock, "future") if s.kind in _ORDER]
    if not spans:
        return None
    periods = {(s.start, s.end): s.value for s in spans if s.kind == "period"}
    best = max(spans, key=lambda s: (s.end - s.start, -_ORDER.index(s.kind)))
    return _plain(best, periods.get((best.start, best.end)))


def _plain(span: Span, period: object) -> Answer:
    value = span.value
    if isinstance(period, Period) and (not period.whole_days or _days(period) > 1):
        value = period
    if isinstance(value, When):
        return datetime.combine(value.day, value.time) if value.time else value.day
    if isinstance(value, Period):
        start, end = value.start.replace(tzinfo=None), value.end.replace(tzinfo=None)
        return (
            None if start.date() == EVER else start,
            None if end.date() == NEVER else end,
        )
    return value if isinstance(value, date | time | timedelta) else None


def _days(period: Period) -> int:
    return (period.end - period.start).days
