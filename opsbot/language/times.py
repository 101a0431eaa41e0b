"""When things happen: instants, times of day and periods, put together from days and clocks."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from opsbot.language.almanac import DAY, Node, NoSuchDateError, Stretch, Yearly, settle
from opsbot.language.clocks import PARTS, Part, Tod, clock_at, part_at
from opsbot.language.clocks import STARTERS as CLOCK_STARTERS
from opsbot.language.days import JOINERS, MONTHS, RELATIVES, calendar_at
from opsbot.language.days import STARTERS as DAY_STARTERS
from opsbot.language.lengths import length_at, unit_at
from opsbot.language.phrase import Phrase, Tense
from opsbot.values import Period, When, at, start_of_day

# Open ends of a period: before any record, and after all of them.
EVER = date(1970, 1, 1)
NEVER = date(2200, 1, 1)

_PERIOD_LEADS = {
    "in",
    "during",
    "for",
    "from",
    "of",
    "on",
    "over",
    "throughout",
    "within",
    "at",
    "by",
}
_MOMENT_LEADS = {"in", "on", "at", "by", "for", "from", "until", "till", "til", "before", "around"}
_UNTIL = {"until", "till", "til", "before", "by"}
_OPENERS = {"since", "after", "from", "between", "until", "till", "til", "before", "starting"}
_AT = {"at", "@", "around", "about", "by"}
_NOW = {"now", "rn", "atm"}
_TONIGHT = {"tonight", "tonite", "2nite", "2night"}
_IN_DATES = {*MONTHS, *["of", "-", "/", "st", "nd", "rd", "th", "the"]}

STARTERS = (
    DAY_STARTERS | CLOCK_STARTERS | _OPENERS | _NOW | _TONIGHT | {"in", "within", "for", "at", "@"}
)
VOCABULARY = frozenset(
    {*_PERIOD_LEADS, *_MOMENT_LEADS, *_OPENERS, *_AT, *_NOW, *_TONIGHT, "right", "just"}
) | {"onwards", "on", "the"}


class Moment(NamedTuple):
    """A day, a time of day, a part of the day, or several of them together."""

    node: Node | None
    tod: Tod | None = None
    part: str | None = None
    clock: tuple[int, int] = (0, 0)  # where the time of day stands


def read_times(p: Phrase, i: int) -> int:
    """Add what begins at word i to the spans; the index from where to read on."""
    try:
        return _read(p, i)
    except NoSuchDateError:
        p.add(i, _date_end(p, i), "nodate", p.typed(i, _date_end(p, i)))
    except (OverflowError, ValueError):
        pass
    return i + 1


def _date_end(p: Phrase, i: int) -> int:
    """How far a date that does not exist reaches: its numbers, its month and what joins them."""
    end = i + 1
    while end < min(p.count, i + 6) and (p.numeric[end] or p.words[end] in _IN_DATES):
        end += 1
    return end


def _read(p: Phrase, i: int) -> int:
    word = p.words[i]
    if word in _OPENERS:
        return _opened(p, i)
    if word in _NOW:
        p.add(i, i + 1, "when", _as_when(p, p.clock.now))
        if p.words[i - 1 if i else -1] in ("right", "just"):
            p.add(i - 1, i + 1, "when", _as_when(p, p.clock.now))
        return i + 1
    if word in ("in", "within", "for"):
        return _ahead(p, i)
    if hours := _hours_at(p, i, expected=False):
        return _add_hours(p, i, None, hours)
    found = moment_at(p, i, bare=i == 0 and p.numeric[0])
    if found is None:
        return i + 1
    moment, end = found
    if joined := _joined(p, i, moment, end):
        return joined
    if moment.node and not moment.tod and (hours := _hours_after(p, end)):
        return _add_hours(p, i, moment, hours)
    _add_moment(p, i, end, moment)
    return end


# -- a moment ------------------------------------------------------------------------------------


def moment_at(p: Phrase, i: int, *, bare: bool = False) -> tuple[Moment, int] | None:
    """ "friday at 3", "9am tomorrow", "monday morning", "tonight", "half past nine", "at noon"."""
    words = p.words
    if words[i] in _AT:
        clock = _clock_at(p, i + 1, bare=True)
        return (
            _with_day(p, Moment(None, clock[0], None, (i, clock[1])), clock[1]) if clock else None
        )
    day = _day_at(p, i)
    if day is not None and not (bare and p.integer(i) is not None and day[0].node is None):
        return _with_clock(p, *day)
    clock = clock_at(p, i, bare=bare)
    if clock is None:
        return None
    return _with_day(p, Moment(None, clock[0], None, (i, clock[1])), clock[1])


def _day_at(p: Phrase, i: int) -> tuple[Moment, int] | None:
    words, today = p.words, p.clock.today
    if words[i] in _TONIGHT:
        return Moment(Stretch(today, today + DAY, "day"), None, "night"), i + 1
    if words[i] in RELATIVES and (part := part_at(p, i + 1)):
        day = today + DAY * RELATIVES[words[i]]
        return Moment(Stretch(day, day + DAY, "day"), None, part[0]), part[1]
    found = calendar_at(p, i)
    if found is None:
        part = part_at(p, i) if words[i] in ("in", "at") else None
        return (Moment(None, None, part[0]), part[1]) if part else None
    node, end = found
    if words[end] == "'s":
        end += 1
    if node.grain == "day" and (part := part_at(p, end)):
        return Moment(node, None, part[0]), part[1]
    return Moment(node), end


def _with_clock(p: Phrase, moment: Moment, end: int) -> tuple[Moment, int]:
    """A day may be followed by a time: "tomorrow at 9", "friday, 9am", "tmrw 9"."""
    if moment.node and moment.node.grain != "day":
        return moment, end
    words = p.words
    j = end + 1 if words[end] == "," else end
    marked = words[j] in _AT
    j += marked
    clock = _clock_at(p, j, bare=marked or _ends_well(p, j))
    if clock is None:
        return moment, end
    tod, after = clock
    if moment.part:
        tod = tod.within(moment.part)
    elif part := part_at(p, after):
        tod, after = tod.within(part[0]), part[1]
    return moment._replace(tod=tod, part=None, clock=(j - marked, after)), after


def _clock_at(p: Phrase, j: int, *, bare: bool) -> tuple[Tod, int] | None:
    if p.words[j] in ("about", "around", "exactly"):
        j += 1
    return clock_at(p, j, bare=bare)


def _ends_well(p: Phrase, j: int) -> bool:
    """A bare number behind a day is an hour unless it counts what follows ("friday 2 teapots")."""
    number = p.integer(j)
    if number is None or number > 24:
        return False
    after = p.words[j + 1]
    return not (after.isalpha() and after not in _FOLLOWING) and after not in ("%", "$", "€", "£")


_FOLLOWING = {
    *[
        "to",
        "for",
        "and",
        "with",
        "about",
        "or",
        "in",
        "on",
        "that",
        "please",
        "pls",
        "plz",
        "thx",
        "thanks",
        "sharp",
        "re",
        "at",
        "via",
        "by",
        "from",
    ]
}


def _with_day(p: Phrase, moment: Moment, end: int) -> tuple[Moment, int]:
    """A time may be followed by its day: "9am on friday", "5 tomorrow afternoon"."""
    words, tod = p.words, moment.tod
    j = end + 1 if words[end] in ("on", ",", "of", "for") else end
    j = j + 1 if words[j] == "the" and words[j + 1] not in ("last", "week") else j
    if j >= p.count or tod is None:
        return moment, end
    day = _day_at(p, j)
    if day is None or (day[0].node and day[0].node.grain != "day"):
        return moment, end
    if day[0].part:
        tod = tod.within(day[0].part)
    return Moment(day[0].node, tod, None, moment.clock), day[1]


def _resolve(p: Phrase, moment: Moment, tense: Tense) -> When:
    now = p.clock.now
    part = PARTS[moment.part] if moment.part else None
    if moment.node is not None:
        day = settle(moment.node, tense, now.date()).day
        if moment.tod:
            return When(day, moment.tod.time())
        return When(day, time(part.hour) if part else None)
    moment_time = moment.tod.time() if moment.tod else time(part.hour if part else 0)
    here = at(now.date(), moment_time, p.clock.zone)
    if tense == "future" and here <= now:
        return When(now.date() + DAY, moment_time)
    if tense == "past" and here > now:
        return When(now.date() - DAY, moment_time)
    return When(now.date(), moment_time)


def _as_when(p: Phrase, moment: datetime) -> When:
    return When(moment.date(), moment.time().replace(second=0, microsecond=0))


# -- what a moment stands for --------------------------------------------------------------------


def _add_moment(p: Phrase, start: int, end: int, moment: Moment) -> None:
    node = moment.node
    if p.words[start - 1 if start else -1] == "the" and start:
        start -= 1
    if moment.clock[1]:
        _add_clock(p, moment)
    if node is None or moment.tod or (moment.part and node.grain == "day"):
        _variants(p, start, end, "when", _resolve(p, moment, p.tense or "future"), _MOMENT_LEADS)
        if node is not None and moment.part and not moment.tod:
            day = settle(node, p.tense or "past", p.clock.today).day
            _variants(
                p, start, end, "period", _part_of_day(p, day, PARTS[moment.part]), _PERIOD_LEADS
            )
        return
    asked = settle(node, p.tense or "past", p.clock.today)
    planned = settle(node, p.tense or "future", p.clock.today)
    _variants(p, start, end, "period", _days(p, asked.first, asked.after), _PERIOD_LEADS)
    if asked.grain != "part":
        p.around = asked.first
    if planned.grain != "days":
        _variants(p, start, end, "when", When(planned.day), _MOMENT_LEADS)
    if planned.grain == "day" or planned.point:
        _variants(p, start, end, "date", planned.day, _MOMENT_LEADS)


def _add_clock(p: Phrase, moment: Moment) -> None:
    start, end = moment.clock
    tod = moment.tod
    if tod is None:
        return
    # What repeats may well come before work begins.
    value = tod.time(earliest=6)
    p.add(start, end, "time", value)
    if p.words[start] in _AT:
        p.add(start + 1, end, "time", value)
    elif start and p.words[start - 1] in _AT:
        p.add(start - 1, end, "time", value)


def _variants(p: Phrase, start: int, end: int, kind: str, value: object, leads: set[str]) -> None:
    """A value alone, and together with a preposition before it."""
    p.add(start, end, kind, value)
    if start and p.words[start - 1] in leads:
        p.add(start - 1, end, kind, value)


def _days(p: Phrase, first: date, after: date) -> Period:
    return Period.days(first, after, p.clock.zone)


def _part_of_day(p: Phrase, day: date, part: Part) -> Period:
    start = at(day, time(part.start), p.clock.zone)
    end = at(day, time(part.end), p.clock.zone) if part.end < 24 else None
    return Period(start, end or start_of_day(day + DAY, p.clock.zone))


# -- lengths of time from now --------------------------------------------------------------------


def _ahead(p: Phrase, i: int) -> int:
    """ "in 2 hours", "in 3 days", "within 5 minutes", "for the next half hour"."""
    j = i + 2 if p.words[i + 1] == "the" else i + 1
    found = length_at(p, j + 1 if RELATIVES.get(p.words[j], 0) > 0 else j)
    if found is None or RELATIVES.get(p.words[j], 0) < 0:
        moment = moment_at(p, i)
        if moment and moment[0].node is None and moment[0].part:
            _add_moment(p, i, moment[1], moment[0])
            return moment[1]
        return i + 1
    length, end = found
    if p.words[end] in ("ago", "from", "after", "before", "of", "to"):
        return i + 1
    now = p.clock.now
    later = length.from_moment(now, 1)
    if p.words[i] == "within":
        p.add(i, end, "period", Period(now, later))
    if length.seconds % 86400:
        p.add(i, end, "when", _as_when(p, later))
    else:
        p.add(i, end, "when", When(length.from_day(now.date(), 1)))
        p.add(i, end, "date", length.from_day(now.date(), 1))
    return end


# -- ranges --------------------------------------------------------------------------------------


def _joined(p: Phrase, i: int, first: Moment, end: int) -> int | None:
    """ "3 march to 8 april", "monday to friday", "2014-2018", "2026-03-09..2026-03-16"."""
    words = p.words
    between = words[i - 1 if i else -1] == "between"
    if words[end] not in JOINERS | {"..", "...", "/", "~"} and not (
        between and words[end] == "and"
    ):
        return None
    second = moment_at(p, end + 1, bare=False)
    if second is None or first.node is None or second[0].node is None:
        return None
    if first.tod or second[0].tod:
        return None
    return _add_range(p, i, first.node, second[0].node, second[1], exact=words[end] == "/")


def _add_range(p: Phrase, i: int, a: Node, b: Node, end: int, *, exact: bool = False) -> int:
    first, last = _span(p, a, b, p.tense or "past")
    after = last.first if exact else last.beyond
    if first.day >= after:
        return i + 1
    start = i - 1 if i and p.words[i - 1] == "the" else i
    _variants(
        p, start, end, "period", _days(p, first.day, after), {"from", "between", *_PERIOD_LEADS}
    )
    return i + 1


def _span(p: Phrase, a: Node, b: Node, tense: Tense) -> tuple[Stretch, Stretch]:
    """What has no year takes it from the other end, or from the tense."""
    today = p.clock.today
    if isinstance(a, Stretch):
        return a, b if isinstance(b, Stretch) else b.ahead(a.first)
    if isinstance(b, Stretch):
        return a.upto(b.first), b
    if tense == "past":
        if isinstance(a, Yearly):
            first = a.upto(today)
            return first, b.ahead(first.first)
        last = b.upto(today)
        return a.upto(last.first), last
    first = a.ahead(today)
    return first, b.ahead(first.first)


def _opened(p: Phrase, i: int) -> int:
    """ "since friday", "from 1 to 15 nov", "between 9 and 11", "until friday", "after march"."""
    word = p.words[i]
    j = i + 2 if p.words[i + 1] in ("on", "the") and word != "from" else i + 1
    if word in ("from", "between") and (hours := _hours_at(p, i + 1, expected=True)):
        if (end := _add_hours(p, i, None, hours)) > i + 1:
            return end
    found = moment_at(p, j, bare=word in ("until", "till", "til", "before") and p.numeric[j])
    if found is None or word == "between":
        return i + 1
    moment, end = found
    if word == "from":
        if p.words[end] == "on" or p.words[end] == "onwards":
            _add_open(p, i, end + 1, moment, "since")
        return i + 1
    if _joined(p, j, moment, end):
        return i + 1
    _add_open(p, i, end, moment, word)
    if word in _UNTIL:
        _add_moment(p, j, end, moment)
        return end
    return i + 1


def _add_open(p: Phrase, i: int, end: int, moment: Moment, word: str) -> None:
    zone, today = p.clock.zone, p.clock.today
    if word in ("since", "starting"):
        start = _edge_moment(p, moment, "past", after=False)
        stop = start_of_day(today + DAY, zone)
    elif word == "after":
        start = _edge_moment(p, moment, "past", after=True)
        stop = start_of_day(today + DAY, zone)
    else:
        start = start_of_day(EVER, zone)
        if p.tense == "future":
            start = start_of_day(today, zone)
        stop = _edge_moment(p, moment, p.tense or "past", after=word != "before")
    if word in ("since", "after", "starting") and start >= stop:
        stop = start_of_day(NEVER, zone)
    if start < stop:
        p.add(i, end, "period", Period(start, stop))


def _edge_moment(p: Phrase, moment: Moment, tense: Tense, *, after: bool) -> datetime:
    """Where a moment begins, or where it is over."""
    if moment.tod or moment.node is None:
        return _resolve(p, moment, tense).at(p.clock.zone)
    stretch = settle(moment.node, tense, p.clock.today)
    if moment.part:
        part = _part_of_day(p, stretch.day, PARTS[moment.part])
        return part.end if after else part.start
    return start_of_day(stretch.beyond if after else stretch.day, p.clock.zone)


# -- hours of a day ------------------------------------------------------------------------------

Hours = tuple[Tod, Tod, int]


def _hours_at(p: Phrase, i: int, *, expected: bool) -> Hours | None:
    """ "3-4pm", "9:30 to 11:00", "between 9 and 11": both ends of it."""
    if not (p.numeric[i] or expected or p.words[i] in CLOCK_STARTERS):
        return None
    first = clock_at(p, i, bare=True)
    if first is None:
        return None
    j = first[1]
    if p.words[j] not in JOINERS and not (
        p.words[j] == "and" and p.words[i - 1 if i else -1] == "between"
    ):
        return None
    k = j + 1
    second = clock_at(p, k, bare=True)
    if second is None:
        return None
    a, b, end = first[0], second[0], second[1]
    clear = a.sure or b.sure or ":" in p.words[i] or ":" in p.words[k]
    if not expected and not clear:
        return None
    if expected and not clear and not _day_near(p, i, end):
        return None
    if not a.sure and b.sure and a.hour < 12:
        # The afternoon counts for both ends where it can: "3-4pm", but "11-1pm".
        shifted = a._replace(hour=a.hour + 12, sure=True)
        same_half = b.hour >= 12 and (shifted.hour, a.minute) <= (b.hour, b.minute)
        a = shifted if same_half else a._replace(sure=True)
    return a, b, end


def _day_near(p: Phrase, i: int, end: int) -> bool:
    j = end + 1 if p.words[end] == "on" else end
    day = _day_at(p, j) if j < p.count else None
    return bool(day and day[0].node and day[0].node.grain == "day")


def _hours_after(p: Phrase, end: int) -> Hours | None:
    """ "tomorrow from 7 to 9", "monday 12-4", "december 12th at 4 - 6:30 pm"."""
    j = end + 1 if p.words[end] in (",", "at") else end
    j = j + 1 if p.words[j] in ("from", "between") else j
    first = clock_at(p, j, bare=True) if j < p.count else None
    if first is None or p.words[first[1]] not in JOINERS | {"and"}:
        return None
    if p.words[first[1]] == "and" and p.words[j - 1] != "between":
        return None
    second = clock_at(p, first[1] + 1, bare=True)
    if second is None:
        return None
    a, b = first[0], second[0]
    if not a.sure and b.sure and b.hour >= 12 and a.hour + 12 <= b.hour:
        a = a._replace(hour=a.hour + 12, sure=True)
    return a, b, second[1]


def _add_hours(p: Phrase, i: int, moment: Moment | None, hours: Hours) -> int:
    a, b, end = hours
    node: Node | None = moment.node if moment else None
    part = moment.part if moment else None
    if node is None:
        j = end + 1 if p.words[end] in ("on", ",") else end
        day = _day_at(p, j) if j < p.count else None
        if day and day[0].node and day[0].node.grain == "day":
            node, part, end = day[0].node, day[0].part, day[1]
    if part is not None:
        a, b = (x if x.sure else x.within(part) for x in (a, b))
    elif not a.sure and not b.sure and a.hour <= 12 and b.time() < a.time():
        b = b._replace(hour=(b.hour + 12) % 24, sure=True)
    today = p.clock.today
    day_meant = settle(node, p.tense or "past", today).day if node else today
    zone = p.clock.zone
    start, stop = at(day_meant, a.time(), zone), at(day_meant, b.time(), zone)
    if stop <= start:
        stop = at(day_meant + DAY, b.time(), zone)
    first = i - 1 if i and p.words[i - 1] == "the" else i
    _variants(p, first, end, "period", Period(start, stop), {"from", "between", *_PERIOD_LEADS})
    return end


# -- written out in full -------------------------------------------------------------------------

_ISO_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)t(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(z|[+-]\d\d:?\d\d)?"
)


def read_iso(p: Phrase, i: int) -> bool:
    """ "2026-03-17T18:00", with or without an offset."""
    match = _ISO_MOMENT.fullmatch(p.words[i])
    if match is None:
        return False
    try:
        day = date.fromisoformat(match[1])
        clock = time(int(match[2]), int(match[3]), int(match[4] or 0))
    except ValueError:
        p.add(i, i + 1, "nodate", p.tokens[i].text)
        return True
    if match[5]:
        offset = timedelta(0)
        if match[5] != "z":
            digits = match[5].replace(":", "")
            offset = timedelta(hours=int(digits[1:3]), minutes=int(digits[3:]))
            offset = -offset if digits[0] == "-" else offset
        there = datetime.combine(day, clock, UTC) - offset
        here = there.astimezone(p.clock.zone)
        day, clock = here.date(), here.time()
    p.add(i, i + 1, "when", When(day, clock))
    return True


def read_rolling_hours(p: Phrase, i: int) -> None:
    """ "the last 24 hours", "the next 90 minutes"."""
    shift = RELATIVES.get(p.words[i])
    if not shift:
        return
    unit = unit_at(p, i + 1)
    found = length_at(p, i + 1)
    if found is None or not found[0].seconds or (unit and unit[0] == "second"):
        return
    length, end = found
    now = p.clock.now
    other = length.from_moment(now, shift)
    start = i - 1 if i and p.words[i - 1] == "the" else i
    value = Period(min(now, other), max(now, other))
    _variants(p, start, end, "period", value, _PERIOD_LEADS)
