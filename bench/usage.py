"""How good the forecast of a month's end is on real series, and how fast access logs are counted.

python -m bench.usage

The series are in ../shared: daily page views of ten pages over 550 days, in windows of 30 days that
follow each other, each cut after a third, a half and two thirds; and a server's network bytes over
15 days, one short window. Each method sees the same days. What is compared is the window's total.
The range was set by the first five pages; the table counts how often it holds on the other five.
"""

from __future__ import annotations

import csv
import gzip
import resource
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random
from statistics import fmean, median
from typing import NamedTuple

from adapters.files import access_log
from opsbot.rules import forecast
from opsbot.rules.forecast import Month, Outlook, Reading
from opsbot.values import Period

USAGE = Path(__file__).parents[1].parent / "shared" / "data" / "usage"
WINDOW = 30
CUTS = (10, 15, 20)
# Every method starts here, so that all see the same windows, with and without days before them.
BEFORE = 60
LINES = 400_000


class Case(NamedTuple):
    """A window, cut: the days before it, the days so far, and what all of it came to."""

    series: int
    cut: int
    length: int
    weekday: int  # of the first day so far
    before: Sequence[float]
    days: Sequence[float]
    total: float


def main() -> None:
    if USAGE.is_dir():
        views = list(cases(daily("wikipedia_traffic_daily.csv", "Page", "date")))
        say(f"Page views: {len(views)} forecasts. The error is that of the window's total.")
        table(views)
        bytes_in = daily("ec2_network_in_257a54.csv", None, "timestamp")
        server = list(cases(bytes_in, length=15, cuts=(5, 7, 10), before=0))
        say(f"\nA server's network bytes, one window of 15 days: {len(server)} forecasts.")
        table(server)
    else:
        say("The series of ../shared are not here: no forecasts are compared.")
    say("")
    logs()


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


# -- forecasts --------------------------------------------------------------------------------


def daily(name: str, key: str | None, day: str) -> list[tuple[date, list[float]]]:
    """A file's series, each with its first day and an amount for every day."""
    found: defaultdict[str, defaultdict[date, float]] = defaultdict(lambda: defaultdict(float))
    with (USAGE / name).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row[key] if key else ""][date.fromisoformat(row[day][:10])] += float(row["value"])
    return [(min(one), [one[day] for day in sorted(one)]) for _, one in sorted(found.items())]


def cases(
    series: Sequence[tuple[date, list[float]]],
    length: int = WINDOW,
    cuts: Sequence[int] = CUTS,
    before: int = BEFORE,
) -> Iterator[Case]:
    for number, (first, days) in enumerate(series):
        for start in range(before, len(days) - length + 1, length):
            for cut in cuts:
                yield Case(
                    number,
                    cut,
                    length,
                    (first.weekday() + start) % 7,
                    days[:start],
                    days[start : start + cut],
                    sum(days[start : start + length]),
                )


def straight_line(case: Case) -> float:
    """The days' line of least squares, drawn on."""
    days, n = case.days, len(case.days)
    middle, mean = (n - 1) / 2, fmean(days)
    slope = sum((i - middle) * (one - mean) for i, one in enumerate(days))
    slope /= sum((i - middle) ** 2 for i in range(n))
    return sum(days) + sum(max(0.0, mean + slope * (i - middle)) for i in range(n, case.length))


def mean_of_days(case: Case) -> float:
    return fmean(case.days) * case.length


def alone(way: Callable[..., list[float]], *, pattern: bool) -> Callable[[Case], float]:
    """One of the five forecasts by itself."""

    def total(case: Case) -> float:
        ahead = case.length - case.cut
        more = way(case.days, case.weekday, ahead) if pattern else way(case.days, ahead)
        return sum(case.days) + sum(more)

    return total


def shipped(case: Case, before: int = 0) -> Outlook:
    """The forecast as the bot makes it, from readings; with some days before the window."""
    monday = datetime(2026, 6, 1, tzinfo=UTC)
    start = monday + timedelta(days=case.weekday)
    months = []
    if before:
        earlier = case.before[-before:]
        months.append(month(start - timedelta(days=before), earlier, before))
    months.append(month(start, case.days, case.length))
    found = forecast.month_end(months, None, UTC)
    assert found is not None
    return found


def month(start: datetime, days: Sequence[float], length: int) -> Month:
    """Days as the bot knows them: a total at each midnight."""
    readings = [
        Reading(start + timedelta(days=i), round(total))
        for i, total in enumerate(accumulate(days), start=1)
    ]
    return Month(Period(start, start + timedelta(days=length)), readings)


METHODS: dict[str, Callable[[Case], float]] = {
    "straight line": straight_line,
    "mean of the days": mean_of_days,
    "recent week": alone(forecast.recent_week, pattern=True),
    "weighted": alone(forecast.weighted, pattern=True),
    "last week again": alone(forecast.last_week_again, pattern=False),
    "damped trend": alone(forecast.damped_trend, pattern=True),
    "fading line": alone(forecast.fading_line, pattern=False),
    "shipped": lambda case: shipped(case).likely,
}


def table(cases: Sequence[Case]) -> None:
    """Errors in percent by method, and how often the range held the truth."""
    cuts = sorted({case.cut for case in cases})
    heads = [f"{f'{cut} of {cases[0].length}':>10}" for cut in cuts]
    say(f"{'':28}{'median':>8}{'mean':>8}{''.join(heads)}{'in range':>10}{'width':>7}")
    for name, method in METHODS.items():
        row(name, cases, [method(case) for case in cases])
    ranges(cases, "its range, few days", 0)
    if cases[0].before:
        for days in (28, 56):
            name = f"shipped, {days} days before"
            row(name, cases, [shipped(case, days).likely for case in cases])
        ranges(cases, "its range, 56 days before", 56)


def row(name: str, cases: Sequence[Case], totals: Sequence[float]) -> None:
    errors = [100 * abs(t - case.total) / case.total for t, case in zip(totals, cases, strict=True)]
    cuts = [
        median(error for error, case in zip(errors, cases, strict=True) if case.cut == cut)
        for cut in sorted({case.cut for case in cases})
    ]
    by_cut = "".join(f"{error:10.1f}" for error in cuts)
    say(f"{name:28}{median(errors):8.1f}{fmean(errors):8.1f}{by_cut}")


def ranges(cases: Sequence[Case], name: str, before: int) -> None:
    """How many of a hundred totals lay in the range, which is meant for 80; and its usual width."""
    unseen = [case for case in cases if case.series % 2 or not case.before]
    found = [(case, shipped(case, before)) for case in unseen]

    def held(some: Sequence[tuple[Case, Outlook]]) -> float:
        return 100 * fmean(one.low <= case.total <= one.high for case, one in some)

    by_cut = "".join(
        f"{held([one for one in found if one[0].cut == cut]):10.0f}"
        for cut in sorted({case.cut for case in unseen})
    )
    width = 100 * median((one.high - one.low) / case.total for case, one in found)
    say(f"{name:28}{'':8}{'':8}{by_cut}{held(found):10.0f}{width:7.0f}")


# -- logs -------------------------------------------------------------------------------------


def logs() -> None:
    """Megabytes of text a second, and the memory it takes."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "access.log"
        made_up(plain)
        packed = Path(folder) / "access.log.1.gz"
        with plain.open("rb") as file, gzip.open(packed, "wb", 6) as copy:
            shutil.copyfileobj(file, copy)
        size = plain.stat().st_size / 1e6
        say(f"An access log of {LINES:,} lines, {size:.0f} MB as text.")
        for path in (plain, packed):
            start = time.perf_counter()
            count = access_log.count(path, UTC)
            taken = time.perf_counter() - start
            head = access_log.head(path)
            assert head is not None
            assert count.mark is not None
            start = time.perf_counter()
            access_log.known(path, {head: [count.mark]})
            again = time.perf_counter() - start
            say(
                f"{path.name:18} {size / taken:6.0f} MB/s counted, {LINES / taken:9,.0f} lines/s; "
                f"known again at {size / again:6.0f} MB/s"
            )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    say(f"peak memory {peak / (1024**2 if sys.platform == 'darwin' else 1024):.0f} MB")


def made_up(path: Path) -> None:
    dice = Random(1)
    at = datetime(2026, 3, 1, tzinfo=UTC)
    with path.open("w", encoding="utf-8") as file:
        for _ in range(LINES):
            at += timedelta(seconds=dice.expovariate(1 / 6))
            file.write(
                f"203.0.113.{dice.randint(1, 254)} - - [{at:%d/%b/%Y:%H:%M:%S +0000}] "
                f'"GET /shop/item/{dice.randint(1, 9999)}?ref={dice.random()} HTTP/1.1" 200 '
                f'{int(dice.lognormvariate(8, 2))} "https://shop.test/list?page='
                f'{dice.randint(1, 99)}" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"\n'
            )


if __name__ == "__main__":
    main()
