"""Periods with two ends, or one: 3 march to 8 april, between 9 and 11, since friday, until may."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from opsbot.language.almanac import DAY, Node, Stretch, Yearly, settle
from opsbot.language.clocks import STARTERS as CLOCK_STARTERS
from opsbot.language.clocks import Tod, clock_at
from opsbot.language.dates import JOINERS, dotted_range_at
from opsbot.language.moments import (
    NOW,
    PERIOD_LEADS,
    Moment,
    add_days,
    add_moment,
    add_with_leads,
    behind_inclusive,
    day_at,
    edge_of,
    is_bare,
    moment_at,
)
from opsbot.language.phrase import Phrase, Tense
from opsbot.language.words import listed
from opsbot.values import Period, at, start_of_day

# Where open ends stand: before any record, and after all of them.
EVER = date(1970, 1, 1)
NEVER = date(2200, 1, 1)

# Before these a till is where the money goes.
_OWNING = frozenset(listed("the a an our my your their this that each cash shop in into per"))
_SINCE = {"since", "starting", "after"}
_UNTILS = {"until", "till", "til"}
_UNTIL = {*_UNTILS, "before", "by", "up"}
_ENDS = JOINERS | {"..", "...", "/"}
_ALSO = frozenset(listed("and & + plus ,"))
_COMBINED = frozenset(listed("together combined altogether"))
_ONWARDS = frozenset(listed("on onward onwards"))
OPENERS = frozenset({*_SINCE, *_UNTIL, "from", "between", "up"})
VOCABULARY = OPENERS | _COMBINED | _ONWARDS | frozenset(listed("and to date including inclusive"))

Hours = tuple[Tod, Tod, int]


def joined(p: Phrase, i: int, first: Moment, end: int) -> bool:
    """ "3 march to 8 april", "monday to friday", "2014-2018", "today before noon"."""
    words, joiner = p.words, p.words[end]
    if first.node is None or first.tod:
        return False
    if joiner in ("onward", "onwards"):
        _add_open(p, i, end + 1, first, "since")
        return False
    ending = joiner in ("before", "until", "till", "after") and first.is_day
    if ending and not dotted_range_at(p, i) and _part_up_to(p, i, first, end):
        return True
    between = words[i - 1 if i else -1] == "between"
    j = _behind_joiner(p, end) or (end + 1 if between and joiner == "and" else 0)
    if not j:
        if joiner in _ALSO:
            _together(p, i, first, end)
        return False
    if words[j] in NOW or (words[j] == "date" and words[j - 1] == "to"):
        start = edge_of(p, first, "past", after=False)
        if start > p.clock.now:
            return False
        _add(p, i, j + 1, Period(start, start_of_day(p.clock.today + DAY, p.clock.zone)))
        return True
    second = moment_at(p, j)
    if second is None or second[0].node is None or second[0].tod:
        return False
    a, b = _both(p, first.node, second[0].node, p.tense or "past")
    # Between two ISO dates "/" is the exact form: its end is not in it any more.
    after = b.first if joiner == "/" and p.numeric[j] else b.beyond
    if a.day < after:
        if joiner.isalpha():
            add_moment(p, i, end, first)
        stop = behind_inclusive(p, second[1])
        add_days(p, i, stop, a.day, after)
        p.ranges |= {(i, stop), (i - 1, stop)}
    return True


def _together(p: Phrase, i: int, first: Moment, end: int) -> None:
    """ "january and february", "april, may and june combined": neighbours that make one period."""
    nodes = [first.node]
    parts: list[Stretch] = []
    while p.words[end] in _ALSO and len(nodes) < 12:
        second = moment_at(p, end + 1 + (p.words[end] == "," and p.words[end + 1] == "and"))
        if second is None or second[0].node is None or second[0] != Moment(second[0].node):
            break
        nodes.append(second[0].node)
        end = second[1]
    for a, b in pairwise(nodes):
        if a is None or b is None or a.grain != b.grain:
            return
        parts += _both(p, a, b, p.tense or "past") if not parts else [_next_of(b, parts[-1])]
    stop = end + (p.words[end] in _COMBINED)
    # What is counted from today is more often held against each other: "last week and this week".
    turning = any(not isinstance(node, Stretch) for node in nodes)
    if not parts or not (turning or stop > end):
        return
    if all(b.first == a.after for a, b in pairwise(parts)):
        add_days(p, i, stop, parts[0].first, parts[-1].after)
        p.ranges |= {(i, stop), (i - 1, stop)}


def _next_of(node: Node, before: Stretch) -> Stretch:
    return node if isinstance(node, Stretch) else node.ahead(before.after)


def _behind_joiner(p: Phrase, j: int) -> int:
    """The place behind "to", "up to", "up to and including"; 0 where there is none."""
    words = p.words
    if words[j] == "up" and words[j + 1] in ("to", *_UNTILS):
        j += 1
    elif words[j] not in _ENDS:
        return 0
    return j + 3 if words[j + 1 : j + 3] == ["and", "including"] else j + 1


def _both(p: Phrase, a: Node, b: Node, tense: Tense) -> tuple[Stretch, Stretch]:
    """What has no year takes it from the other end, or from the tense."""
    today = p.clock.today
    if isinstance(a, Stretch):
        return a, b if isinstance(b, Stretch) else b.ahead(a.first)
    if isinstance(b, Stretch):
        return a.upto(b.first), b
    if tense == "future":
        first = a.ahead(today)
        running = a.upto(today)
        if a.grain == "day" and b.ahead(running.first).after > today:
            first = running
    elif isinstance(a, Yearly):
        first = a.upto(today)
    else:
        last = b.upto(today)
        return a.upto(last.first), last
    return first, b.ahead(first.first)


def _part_up_to(p: Phrase, i: int, first: Moment, end: int) -> bool:
    """ "today before noon", "yesterday after 5pm"."""
    clock = clock_at(p, end + 1, bare=True)
    if clock is None or first.node is None:
        return False
    day = settle(first.node, p.tense or "past", p.clock.today).day
    moment = at(day, clock[0].time(), p.clock.zone)
    if p.words[end] == "after":
        _add(p, i, clock[1], Period(moment, start_of_day(day + DAY, p.clock.zone)))
    else:
        _add(p, i, clock[1], Period(start_of_day(day, p.clock.zone), moment))
    return True


def _add(p: Phrase, start: int, end: int, value: Period) -> None:
    add_with_leads(p, start, end, "period", value, PERIOD_LEADS | {"between"})


# -- with one end --------------------------------------------------------------------------------


def opened(p: Phrase, i: int) -> int:
    """ "since friday", "from 1 to 15 nov", "between 9 and 11", "until friday", "after march"."""
    word = p.words[i]
    if word in ("from", "between"):
        return _from(p, i)
    if word == "till" and i and p.words[i - 1] in _OWNING:
        return i + 1
    j = i + 2 if p.words[i + 1] == "on" else i + 1
    if word == "up" or word in _UNTILS:
        j = _behind_joiner(p, i)
        if not j:
            return i + 1
    until = word in _UNTIL
    found = moment_at(p, j, bare=until and word != "up" and p.numeric[j])
    if found is None:
        return i + 1
    moment, end = found
    if moment.node and not moment.tod and joined(p, j, moment, end):
        return i + 1
    if word != "by":
        _add_open(p, i, end, moment, word)
    if word == "up":
        p.ranges.add((i, end))  # "what was mia up to yesterday" is about one day
    if until:
        before = len(p.spans)
        add_moment(p, j, end, moment)
        if j > i + 1:  # "up to and including friday" is a day, too
            for span in p.spans[before:]:
                if (span.start, span.end) == (j, end) and span.kind in ("when", "date"):
                    p.add(i, end, span.kind, span.value)
    return end


def _from(p: Phrase, i: int) -> int:
    hours = hours_at(p, i + 1, expected=True)
    found = moment_at(p, i + 1)
    if found and p.words[found[1]] in ("and", "to", "until", "till", "-"):
        moment, end = found
        if moment.tod and p.words[end + 1] in NOW:
            _add(p, i, end + 2, Period(edge_of(p, moment, "past", after=False), p.clock.now))
            return end + 2
    if hours and (found is None or found[1] <= hours[2]):
        return add_hours(p, i, None, hours)
    if found and p.words[i] == "from" and p.words[found[1]] in _ONWARDS:
        _add_open(p, i, found[1] + 1, found[0], "since")
    return i + 1


def _add_open(p: Phrase, i: int, end: int, moment: Moment, word: str) -> None:
    zone, today = p.clock.zone, p.clock.today
    if word in _SINCE:
        start = edge_of(p, moment, "past", after=word == "after")
        stop = start_of_day(today + DAY, zone)
        if start >= stop:
            stop = start_of_day(NEVER, zone)
    else:
        start = start_of_day(today if p.tense == "future" else EVER, zone)
        stop = edge_of(p, moment, p.tense or "past", after=word != "before")
    if start < stop:
        p.add(i, end, "period", Period(start, stop))


# -- hours of a day ------------------------------------------------------------------------------


def hours_at(p: Phrase, i: int, *, expected: bool) -> Hours | None:
    """ "3-4pm", "9:30 to 11:00", "(between) 9 and 11"; two bare numbers only with a day."""
    if not (p.numeric[i] or expected or p.words[i] in CLOCK_STARTERS):
        return None
    if dotted_range_at(p, i):
        return None
    first = clock_at(p, i, bare=True)
    hours = _to_hour(p, i, *first) if first and not _is_year(p, i) else None
    if hours is None or any(tod.sure or tod.minute for tod in hours[:2]):
        return hours
    colon = ":" in p.words[i] or ":" in p.words[hours[2] - 1]
    return hours if colon or (expected and _day_behind(p, hours[2])) else None


def _is_year(p: Phrase, i: int) -> bool:
    return 1900 <= (p.integer(i) or 0) < 2200


def _to_hour(p: Phrase, i: int, first: Tod, j: int) -> Hours | None:
    """The second hour, and the half of the day that both are in."""
    between = p.words[j] == "and" and "between" in p.words[max(i - 2, 0) : i]
    if p.words[j] not in JOINERS and not between:
        return None
    second = clock_at(p, j + 1, bare=True) if not _is_year(p, j + 1) else None
    if second is None:
        return None
    last, end = second
    if not first.sure and last.sure and first.hour < 12:
        # "3-4pm" is in the afternoon, "11-1pm" begins before noon.
        late = first.hour + 12, first.minute
        both = last.hour >= 12 and late <= (last.hour, last.minute)
        first = first._replace(hour=late[0] if both else first.hour, sure=True)
    return first, last, end


def hours_behind(p: Phrase, moment: Moment, end: int) -> Hours | None:
    """ "tomorrow from 7 to 9", "monday 12-4", "december 12th at 4 - 6:30 pm"."""
    if moment.tod:
        return _to_hour(p, end, moment.tod, end)
    j = end + 1 if p.words[end] in (",", "at") else end
    if p.words[j] not in ("from", "between") or j >= p.count:
        return None
    first = clock_at(p, j + 1, bare=True)
    return _to_hour(p, j + 1, *first) if first else None


def _day_behind(p: Phrase, end: int) -> tuple[Moment, int] | None:
    j = end + 1 if p.words[end] in ("on", ",", "of") else end
    day = day_at(p, j) if j < p.count else None
    return day if day and day[0].is_day else None


def add_hours(p: Phrase, i: int, moment: Moment | None, hours: Hours) -> int:
    """Add the period; the day may stand behind the hours."""
    first, last, end = hours
    if moment is None and (day := _day_behind(p, end)):
        moment, end = day
    if moment and moment.part:
        part = moment.part
        first, last = (tod if tod.sure else tod.within(part) for tod in (first, last))
    today, zone = p.clock.today, p.clock.zone
    day_meant = today
    if moment and moment.node:
        day_meant = settle(moment.node, p.tense or "past", today).day
    start, stop = at(day_meant, first.time(), zone), at(day_meant, last.time(), zone)
    if stop <= start and not last.sure and last.hour < 12:
        stop = at(day_meant, last._replace(hour=last.hour + 12).time(), zone)
    if stop <= start:
        stop = at(day_meant + DAY, last.time(), zone)
    _add(p, i, end, Period(start, stop))
    if moment is None:
        for k in range(i, end):
            if is_bare(p, k):
                p.doubtful.add(k)
    return end
