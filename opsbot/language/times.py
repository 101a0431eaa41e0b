"""When things happen: the one door to everything that reads days, times and periods."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

from opsbot.language import (
    clocks,
    dates,
    days,
    feasts,
    figures,
    lengths,
    moments,
    parts,
    periods,
    relatives,
)
from opsbot.language.almanac import NoSuchDate, a_day
from opsbot.language.clocks import clock_at
from opsbot.language.days import CODE, MONTHS, NUMBER, READERS, RELATIVES
from opsbot.language.lengths import length_at, unit_at
from opsbot.language.moments import (
    NOW,
    PERIOD_LEADS,
    TONIGHT,
    Moment,
    add_moment,
    add_with_leads,
    moment_at,
    with_clock,
)
from opsbot.language.periods import OPENERS, add_hours, hours_at, hours_behind, joined, opened
from opsbot.language.phrase import Phrase
from opsbot.language.words import listed
from opsbot.values import Period, When

_FROM_NOW = {"in", "within", "for"}
_LASTS = {"valid", "good"}
_IN_DATES = {*MONTHS, *listed("of - / st nd rd th the")}

STARTERS = frozenset(
    {
        *(READERS.keys() - {NUMBER, CODE}),
        *clocks.STARTERS,
        *OPENERS,
        *NOW,
        *TONIGHT,
        *_FROM_NOW,
        *_LASTS,
        "at",
        "@",
    }
)
VOCABULARY = (
    clocks.VOCABULARY
    | dates.VOCABULARY
    | days.VOCABULARY
    | feasts.VOCABULARY
    | figures.VOCABULARY
    | lengths.VOCABULARY
    | moments.VOCABULARY
    | parts.VOCABULARY
    | periods.VOCABULARY
    | relatives.VOCABULARY
    | STARTERS
)


def read_times(p: Phrase, i: int) -> int:
    """Add what begins at word i to the spans; the index from where to read on."""
    try:
        return _read(p, i)
    except NoSuchDate:
        end = i + 1
        while end < min(p.count, i + 6) and (p.numeric[end] or p.words[end] in _IN_DATES):
            end += 1
        p.add(i, end, "nodate", p.typed(i, end))
        return end
    except (OverflowError, ValueError):  # beyond the year 9999
        return i + 1


def _read(p: Phrase, i: int) -> int:
    word = p.words[i]
    if word in OPENERS:
        return opened(p, i)
    if word in NOW:
        right = i > 0 and p.words[i - 1] in ("right", "just")
        p.add(i - right, i + 1, "when", _minute(p.clock.now))
        return i + 1
    if word in _FROM_NOW:
        return _from_now(p, i)
    if word in _LASTS and _lasts(p, i + 1):
        return i + 1
    if p.numeric[i] and _iso(p, i):
        return i + 1
    hours = hours_at(p, i, expected=False)
    bare = i == 0 and p.integer(0) is not None and unit_at(p, 1) is None
    found = moment_at(p, i, bare=bare)
    if bare and found and found[0].node is None and not p.stands_alone(0):
        found = None if found[0].clock[1] == 1 else found
    if hours and (found is None or found[1] <= hours[2]):
        return add_hours(p, i, None, hours)
    if found is None:
        return _moments_away(p, i)
    moment, end = found
    if joined(p, i, moment, end):
        return i + 1
    if moment.is_day and (hours := hours_behind(p, moment, end)):
        return add_hours(p, i, moment, hours)
    add_moment(p, i, end, moment)
    return end


def _minute(moment: datetime) -> When:
    return When(moment.date(), moment.time().replace(second=0, microsecond=0))


# -- minutes and hours from now ------------------------------------------------------------------


def _from_now(p: Phrase, i: int) -> int:
    """ "in 2 hours", "in 3 days", "within 5 minutes", "for the next hour", "in the morning"."""
    words = p.words
    j = i + 2 if words[i + 1] == "the" else i + 1
    shift = RELATIVES.get(words[j], 0)
    found = length_at(p, j + 1 if shift else j) if shift >= 0 else None
    if found is None:
        moment = moment_at(p, i)
        if moment and moment[0].node is None:
            add_moment(p, i, moment[1], moment[0])
            return moment[1]
        return i + 1
    length, end = found
    if words[end] in ("ago", "from", "after", "before", "of", "starting"):
        return i + 1
    if words[end] == "to" and clock_at(p, end + 1, bare=True):  # "in 10 minutes to 5"
        return i + 1
    now = p.clock.now
    later = length.from_moment(now, 1)
    if words[i] == "within":
        p.add(i, end, "period", Period(now, later))
    if length.seconds % 86400:
        p.add(i, end, "when", _minute(later))
        return end
    day = length.from_day(now.date(), 1)
    timed, after = with_clock(p, Moment(a_day(day)), end)
    if timed.tod:
        add_moment(p, i, after, timed)
        return after
    p.add(i, end, "when", When(day))
    p.add(i, end, "date", day)
    return i + 1  # "for the next 3 days" is a period, too


def _lasts(p: Phrase, i: int) -> bool:
    """ "(valid) a year": the day on which that is over."""
    found = length_at(p, i)
    if found is None or found[0].seconds or p.words[found[1]] in ("ago", "back"):
        return False
    p.add(i, found[1], "date", found[0].from_day(p.clock.now.date(), 1))
    return True


def _moments_away(p: Phrase, i: int) -> int:
    """ "2 hours ago", "half an hour from now"."""
    found = length_at(p, i)
    if found is None:
        return i + 1
    length, end = found
    word = p.words[end]
    if word in ("ago", "back"):
        sign, end = -1, end + 1
    elif word in ("later", "hence"):
        sign, end = 1, end + 1
    elif p.words[end : end + 2] == ["from", "now"]:
        sign, end = 1, end + 2
    else:
        return i + 1
    p.add(i, end, "when", _minute(length.from_moment(p.clock.now, sign)))
    return end


def read_rolling_hours(p: Phrase, i: int) -> None:
    """ "last 24 hours", "next 90 minutes"."""
    shift = RELATIVES[p.words[i]]
    found = length_at(p, i + 1) if shift else None
    if found is None or not found[0].seconds:
        return
    length, end = found
    now, other = p.clock.now, length.from_moment(p.clock.now, shift)
    start = i - 1 if i and p.words[i - 1] == "the" else i
    value = Period(min(now, other), max(now, other))
    add_with_leads(p, start, end, "period", value, PERIOD_LEADS)


# -- written out in full -------------------------------------------------------------------------

_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)t(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:(z)|([+-])(\d\d):?(\d\d))?"
)


def _iso(p: Phrase, i: int) -> bool:
    """ "2026-03-17T18:00", with or without an offset."""
    match = _ISO.fullmatch(p.words[i])
    if match is None:
        return False
    try:
        day = date.fromisoformat(match[1])
        clock = time(int(match[2]), int(match[3]), int(match[4] or 0))
    except ValueError as error:
        raise NoSuchDate from error
    if match[5] or match[6]:
        offset = timedelta(hours=int(match[7] or 0), minutes=int(match[8] or 0))
        zone = timezone(-offset if match[6] == "-" else offset) if match[6] else UTC
        here = datetime.combine(day, clock, zone).astimezone(p.clock.zone)
        day, clock = here.date(), here.time()
    p.add(i, i + 1, "when", When(day, clock))
    return True
