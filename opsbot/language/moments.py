"""Days with their times: friday at 3, 9am tomorrow, monday morning, tonight, at noon."""

from __future__ import annotations

import re
from collections.abc import Set
from datetime import date, datetime, time
from typing import NamedTuple

from opsbot.language.almanac import DAY, Node, Stretch, settle
from opsbot.language.clocks import PARTS, Part, Tod, clock_at, has_meridiem, part_at
from opsbot.language.days import RELATIVES, calendar_at
from opsbot.language.numbers import STARTERS as NUMBER_WORDS
from opsbot.language.phrase import Phrase, Tense
from opsbot.language.words import listed
from opsbot.values import Period, When, at, start_of_day

AT = {"at", "@", "around", "about", "by"}
NOW = {"now", "rn", "atm"}
TONIGHT = {"tonight", "tonite"}
PERIOD_LEADS = frozenset(listed("in during for from of on over throughout within at"))
_MOMENT_LEADS = frozenset(listed("in on at by for from until till til before around"))

_DOTTED = re.compile(r"\d{1,2}\.[0-5]\d")
VOCABULARY = frozenset({*AT, *NOW, *TONIGHT, *PERIOD_LEADS, *_MOMENT_LEADS, "right", "just"})


class Moment(NamedTuple):
    """A day, a time of day, a part of the day, or several of them together."""

    node: Node | None
    tod: Tod | None = None
    part: str | None = None
    clock: tuple[int, int] = (0, 0)  # where the time of day stands

    @property
    def is_day(self) -> bool:
        return self.node is not None and self.node.grain == "day"


def moment_at(p: Phrase, i: int, *, bare: bool = False) -> tuple[Moment, int] | None:
    """What is said about day and time from word i on; `bare` takes "9" for an hour."""
    if p.words[i] in AT:
        clock = _hour_at(p, i + 1, bare=True)
        return _with_day(p, _timed(clock[0], i, clock[1]), clock[1]) if clock else None
    day = day_at(p, i)
    if day is not None:
        return with_clock(p, *day)
    clock = _hour_at(p, i, bare=bare)
    return _with_day(p, _timed(clock[0], i, clock[1]), clock[1]) if clock else None


def _timed(tod: Tod, start: int, end: int) -> Moment:
    return Moment(None, tod, None, (start, end))


def day_at(p: Phrase, i: int) -> tuple[Moment, int] | None:
    """A day or period, or a part of a day: "tonight", "last night", "monday morning"."""
    words, today = p.words, p.clock.today
    if words[i : i + 2] == ["first", "thing"]:
        return _first_thing(p, i)
    if words[i] in TONIGHT:
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


def _first_thing(p: Phrase, i: int) -> tuple[Moment, int] | None:
    """ "first thing tomorrow", "first thing on monday", "first thing in the morning"."""
    part = part_at(p, i)
    if part is None:
        return None
    end = part[1]
    j = end + 1 if p.words[end] in ("on", ",") else end
    if (day := day_at(p, j)) and day[0].is_day:
        return day[0]._replace(part="morning"), day[1]
    counted = i and p.words[i - 1] in ("the", "our", "my")
    said = end > i + 2 or (p.ends_value(end) and not counted)
    return (Moment(None, None, "morning"), end) if said else None


def with_clock(p: Phrase, moment: Moment, end: int) -> tuple[Moment, int]:
    """ "tomorrow at 9", "friday, 9am", "tmrw 9", "in the evening at eight"."""
    if moment.node is not None and not moment.is_day:
        return moment, end
    words = p.words
    j = end + 1 if words[end] == "," else end
    marked = words[j] in AT or (words[j] == "for" and has_meridiem(p, j + 2))
    dotted = p.numeric[j] and _DOTTED.fullmatch(words[j]) is not None and p.ends_value(j + 1)
    clock = _hour_at(p, j + marked, bare=marked or dotted or p.stands_alone(j))
    if clock and dotted:
        p.doubtful.add(j)  # "until friday 7.50" may be two things
    if clock is None:
        return moment, end
    tod, after = clock
    if moment.part:
        tod = tod.within(moment.part)
    elif part := part_at(p, after):
        tod, after = tod.within(part[0]), part[1]
    return Moment(moment.node, tod, None, (j, after)), after


def _hour_at(p: Phrase, j: int, *, bare: bool) -> tuple[Tod, int] | None:
    words = p.words
    led = words[j] in ("about", "around", "exactly")
    led = led or (words[j] == "the" and words[j + 1] in ("end", "close"))
    return clock_at(p, j + led, bare=bare)


def _with_day(p: Phrase, moment: Moment, end: int) -> tuple[Moment, int]:
    """ "9am on friday", "5 tomorrow afternoon", "3pm friday"."""
    words, tod = p.words, moment.tod
    j = end + 1 if words[end] in ("on", ",", "of", "for") else end
    day = day_at(p, j) if j < p.count and tod else None
    if day is None or tod is None or not day[0].is_day:
        return moment, end
    if day[0].part:
        tod = tod.within(day[0].part)
    return Moment(day[0].node, tod, None, moment.clock), day[1]


# -- what is meant -------------------------------------------------------------------------------


def resolve(p: Phrase, moment: Moment, tense: Tense) -> When:
    """The instant; a time without a day is the next such time, or the latest."""
    now = p.clock.now
    part = PARTS[moment.part] if moment.part else None
    if moment.node is not None:
        clock = moment.tod.time() if moment.tod else time(part.hour) if part else None
        return When(settle(moment.node, tense, now.date()).day, clock)
    clock = moment.tod.time() if moment.tod else time(part.hour if part else 0)
    here = at(now.date(), clock, p.clock.zone)
    if tense == "future" and here <= now:
        return When(now.date() + DAY, clock)
    return When(now.date() - DAY if tense == "past" and here > now else now.date(), clock)


def part_of_day(p: Phrase, day: date, part: Part) -> Period:
    start = at(day, time(part.start), p.clock.zone)
    if part.end == 24:
        return Period(start, start_of_day(day + DAY, p.clock.zone))
    return Period(start, at(day, time(part.end), p.clock.zone))


def edge_of(p: Phrase, moment: Moment, tense: Tense, *, after: bool) -> datetime:
    """Where a moment begins, or where it is over."""
    if moment.tod or moment.node is None:
        return resolve(p, moment, tense).at(p.clock.zone)
    stretch = settle(moment.node, tense, p.clock.today)
    if moment.part:
        part = part_of_day(p, stretch.day, PARTS[moment.part])
        return part.end if after else part.start
    return start_of_day(stretch.beyond if after else stretch.day, p.clock.zone)


# -- into spans ----------------------------------------------------------------------------------


def add_with_leads(
    p: Phrase, start: int, end: int, kind: str, value: object, leads: Set[str]
) -> None:
    """A value alone, and together with a preposition before it."""
    p.add(start, end, kind, value)
    if start and p.words[start - 1] in leads:
        p.add(start - 1, end, kind, value)


def add_days(p: Phrase, start: int, end: int, first: date, after: date) -> None:
    value = Period.days(first, after, p.clock.zone)
    add_with_leads(p, start, end, "period", value, PERIOD_LEADS | {"between"})


def behind_inclusive(p: Phrase, end: int) -> int:
    """The end of a period with the word that says so: "3 to 8 march inclusive"."""
    return end + (p.words[end] in ("inclusive", "incl", "included"))


def add_moment(p: Phrase, start: int, end: int, moment: Moment) -> None:
    """All that a moment can be: a period asked about, an instant, a date, a time of day."""
    node, tod = moment.node, moment.tod
    if tod:
        _add_time(p, tod, *moment.clock)
        if node is None:
            doubt(p, *moment.clock)
    if node is None or tod or moment.part:
        when = resolve(p, moment, p.tense or "future")
        add_with_leads(p, start, end, "when", when, _MOMENT_LEADS)
        if node is not None and moment.part and not tod:
            day = settle(node, p.tense or "past", p.clock.today).day
            value = part_of_day(p, day, PARTS[moment.part])
            add_with_leads(p, start, end, "period", value, PERIOD_LEADS)
        return
    asked = settle(node, p.tense or "past", p.clock.today)
    planned = settle(node, p.tense or "future", p.clock.today)
    add_days(p, start, behind_inclusive(p, end), asked.first, asked.after)
    if asked.grain != "part":
        p.around = asked.first
    if _has_one_day(p, planned):
        add_with_leads(p, start, end, "when", When(planned.day), _MOMENT_LEADS)
    if planned.grain == "day" or planned.point:
        add_with_leads(p, start, end, "date", planned.day, _MOMENT_LEADS)


def _has_one_day(p: Phrase, stretch: Stretch) -> bool:
    """Whether a stretch can stand for a day. One that has begun is over, or goes on: nobody means
    its first day by "last year" or "this month"."""
    if stretch.grain in ("day", "part"):
        return True
    return stretch.grain != "days" and stretch.first >= p.clock.today


def doubt(p: Phrase, start: int, end: int) -> None:
    """Leave bare numbers to be read as such, too: "by 12" may be how many, "at 7.50" a price."""
    start += p.words[start] in AT
    if all(is_bare(p, k) for k in range(start, end)):
        p.doubtful.add(start)


def is_bare(p: Phrase, i: int) -> bool:
    word = p.words[i]
    return word.replace(".", "").isdecimal() if p.numeric[i] else word in NUMBER_WORDS


def _add_time(p: Phrase, tod: Tod, start: int, end: int) -> None:
    # What repeats every day may well come before work begins.
    value = tod.time(earliest=6)
    p.add(start, end, "time", value)
    if p.words[start] in AT:
        p.add(start + 1, end, "time", value)
    elif start and p.words[start - 1] in AT:
        p.add(start - 1, end, "time", value)
