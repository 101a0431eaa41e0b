"""How other people's date and time phrases are read: an adapter for ../shared/times/score.py.

python ../shared/times/score.py --adapter $PWD/bench/times.py:parse
"""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from opsbot.language.periods import NEVER
from opsbot.language.values import find
from opsbot.language.words import tokenize
from opsbot.values import Clock, Period, When

# Of readings that are equally long, the first kind here; an instant tells more than its day.
_ORDER = ["when", "date", "period", "time", "duration"]
_ENDING = {"before", "until", "till", "by"}
_COUNTED = {"ago", "back", "hence", "later", "from", "in"}
Answer = datetime | date | time | timedelta | tuple[datetime | None, datetime | None] | None


def parse(text: str, reference: datetime) -> Answer:
    clock = Clock(reference.replace(tzinfo=UTC), "USD", day_first=False)
    tokens = tokenize(text)
    spans = [s for s in find(tokens, clock, "future") if s.kind in _ORDER]
    if not spans:
        return None
    best = max(spans, key=lambda s: (s.end - s.start, -_ORDER.index(s.kind)))
    same = {s.kind: s.value for s in spans if (s.start, s.end) == (best.start, best.end)}
    value, period = best.value, same.get("period")
    # A day stands for a longer period only where somebody counted to it.
    words = {token.word for token in tokens[best.start : best.end]}
    if isinstance(period, Period) and not (words & _COUNTED and "date" in same):
        value = period
    return _plain(value, ends_only="before" in words or tokens[best.start].word in _ENDING)


def _plain(value: object, *, ends_only: bool) -> Answer:
    if isinstance(value, When):
        return datetime.combine(value.day, value.time) if value.time else value.day
    if isinstance(value, Period):
        start, end = value.start.replace(tzinfo=None), value.end.replace(tzinfo=None)
        return (None if ends_only else start, None if end.date() == NEVER else end)
    return value if isinstance(value, date | time | timedelta) else None
