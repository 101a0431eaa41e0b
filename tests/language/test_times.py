"""Dates, times and periods, read on Wednesday 18 March 2026 at 10:30."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opsbot.language.values import (
    VOCABULARY,
    NoSuchDate,
    find,
    read_date,
    read_days,
    read_period,
    read_time,
    read_when,
)
from opsbot.language.words import tokenize
from opsbot.values import Clock, Period, When

BERLIN = ZoneInfo("Europe/Berlin")
CLOCK = Clock(datetime(2026, 3, 18, 10, 30, tzinfo=BERLIN), "EUR")

PERIODS = {
    "today": "2026-03-18/2026-03-19",
    "yday": "2026-03-17/2026-03-18",
    "day before yesterday": "2026-03-16/2026-03-17",
    "last week": "2026-03-09/2026-03-16",
    "this week": "2026-03-16/2026-03-23",
    "next week": "2026-03-23/2026-03-30",
    "the week before last": "2026-03-02/2026-03-09",
    "the week after next": "2026-03-30/2026-04-06",
    "last month": "2026-02-01/2026-03-01",
    "last month's": "2026-02-01/2026-03-01",
    "last months": "2026-02-01/2026-03-01",
    "this qtr": "2026-01-01/2026-04-01",
    "last quarter": "2025-10-01/2026-01-01",
    "this half-year": "2026-01-01/2026-07-01",
    "last half year": "2025-07-01/2026-01-01",
    "last yr": "2025-01-01/2026-01-01",
    "last weekend": "2026-03-14/2026-03-16",
    "this weekend": "2026-03-21/2026-03-23",
    "last fortnight": "2026-03-04/2026-03-18",
    "the last 30 days": "2026-02-16/2026-03-18",
    "over the last 10 dayz": "2026-03-08/2026-03-18",
    "past 2 weeks": "2026-03-04/2026-03-18",
    "last 3 months": "2025-12-18/2026-03-18",
    "last two quarters": "2025-07-01/2026-01-01",
    "next 10 days": "2026-03-18/2026-03-28",
    "the coming 6 weeks": "2026-03-18/2026-04-29",
    "last 24 hours": "2026-03-17T10:30/2026-03-18T10:30",
    "friday": "2026-03-13/2026-03-14",
    "on friday": "2026-03-13/2026-03-14",
    "wednesday": "2026-03-11/2026-03-12",
    "monday of last week": "2026-03-09/2026-03-10",
    "last week tuesday": "2026-03-10/2026-03-11",
    "february": "2026-02-01/2026-03-01",
    "march": "2026-03-01/2026-04-01",
    "april": "2025-04-01/2025-05-01",
    "last march": "2025-03-01/2025-04-01",
    "nov 2025": "2025-11-01/2025-12-01",
    "november last year": "2025-11-01/2025-12-01",
    "dec '24": "2024-12-01/2025-01-01",
    "2026-02": "2026-02-01/2026-03-01",
    "2025": "2025-01-01/2026-01-01",
    "q3": "2025-07-01/2025-10-01",
    "q1": "2026-01-01/2026-04-01",
    "q4 2025": "2025-10-01/2026-01-01",
    "2025-q4": "2025-10-01/2026-01-01",
    "4th quarter of last year": "2025-10-01/2026-01-01",
    "h2 2025": "2025-07-01/2026-01-01",
    "second half of 2025": "2025-07-01/2026-01-01",
    "first half of february": "2026-02-01/2026-02-16",
    "summer 2025": "2025-06-01/2025-09-01",
    "last winter": "2025-12-01/2026-03-01",
    "3 to 8 march": "2026-03-03/2026-03-09",
    "from 3 to 8 march": "2026-03-03/2026-03-09",
    "between 3 and 8 march": "2026-03-03/2026-03-09",
    "from the 3rd to the 8th of march": "2026-03-03/2026-03-09",
    "march 3-8": "2026-03-03/2026-03-09",
    "1–15 Nov": "2025-11-01/2025-11-16",
    "28 feb to 3 march": "2026-02-28/2026-03-04",
    "monday to wednesday": "2026-03-16/2026-03-19",
    "nov to feb": "2025-11-01/2026-03-01",
    "from jan 2025 to march 2025": "2025-01-01/2025-04-01",
    "2024 to 2025": "2024-01-01/2026-01-01",
    "since friday": "2026-03-13/2026-03-19",
    "since jan 1": "2026-01-01/2026-03-19",
    "since 10 march": "2026-03-10/2026-03-19",
    "since last month": "2026-02-01/2026-03-19",
    "since 9am": "2026-03-18T09:00/2026-03-19T00:00",
    "mtd": "2026-03-01/2026-03-19",
    "month to date": "2026-03-01/2026-03-19",
    "year-to-date": "2026-01-01/2026-03-19",
    "so far this month": "2026-03-01/2026-03-19",
    "this year so far": "2026-01-01/2026-03-19",
    "rest of the week": "2026-03-18/2026-03-23",
    "two weeks ago": "2026-03-02/2026-03-09",
    "3 days ago": "2026-03-15/2026-03-16",
    "a month ago": "2026-02-01/2026-03-01",
    "week of 9 march": "2026-03-09/2026-03-16",
    "w/c 9 march": "2026-03-09/2026-03-16",
    "week 10": "2026-03-02/2026-03-09",
    "first week of march": "2026-03-02/2026-03-09",
    "last week of february": "2026-02-23/2026-03-02",
    "the last 3 days of february": "2026-02-26/2026-03-01",
    "first monday of march": "2026-03-02/2026-03-03",
    "black friday": "2025-11-28/2025-11-29",
    "this morning": "2026-03-18T06:00/2026-03-18T12:00",
    "yesterday afternoon": "2026-03-17T12:00/2026-03-17T18:00",
    "between 9 and 11 today": "2026-03-18T09:00/2026-03-18T11:00",
    "yesterday from 3 to 5pm": "2026-03-17T15:00/2026-03-17T17:00",
    "2026-03-09..2026-03-15": "2026-03-09/2026-03-16",
    "2026-03-09/2026-03-16": "2026-03-09/2026-03-16",
    "march to date": "2026-03-01/2026-03-19",
    "this year up to now": "2026-01-01/2026-03-19",
    "monday until now": "2026-03-16/2026-03-19",
    "friday until sunday": "2026-03-13/2026-03-16",
    "from 5 january up to and including 9 february": "2026-01-05/2026-02-10",
    "3 to 8 march inclusive": "2026-03-03/2026-03-09",
    "2nd to the 11th of march": "2026-03-02/2026-03-12",
    "between the 2nd and the 11th of march": "2026-03-02/2026-03-12",
    "the past 10 days": "2026-03-08/2026-03-18",
    "calendar week 11": "2026-03-09/2026-03-16",
    "kw 11": "2026-03-09/2026-03-16",
    "week no. 11": "2026-03-09/2026-03-16",
    "the calendar week that ended last sunday": "2026-03-09/2026-03-16",
    "the week starting on the 2nd": "2026-03-02/2026-03-09",
    "week starting 2 march": "2026-03-02/2026-03-09",
    "week ending friday": "2026-03-09/2026-03-16",
    "the two weeks before last": "2026-02-23/2026-03-09",
    "the two months before last": "2025-12-01/2026-02-01",
    "the day before friday": "2026-03-12/2026-03-13",
    "february a year ago": "2025-02-01/2025-03-01",
    "november a year earlier": "2024-11-01/2024-12-01",
    "h1": "2026-01-01/2026-07-01",
    "first half of march": "2026-03-01/2026-03-16",
    "paddy's day": "2026-03-17/2026-03-18",
    "st patrick's day 2025": "2025-03-17/2025-03-18",
    "shrove tuesday": "2026-02-17/2026-02-18",
    "yesterday between 2 and 6 pm": "2026-03-17T14:00/2026-03-17T18:00",
    "from 1.02 till 15.02": "2026-02-01/2026-02-16",
    "from 1.2. to 15.2.": "2026-02-01/2026-02-16",
    "1.-15.2.": "2026-02-01/2026-02-16",
    "between 3/9 and 3/13": "2026-03-09/2026-03-14",
    "1/2 - 15/2": "2026-02-01/2026-02-16",
    "between the second and the eight of march": "2026-03-02/2026-03-09",
    "january and february": "2026-01-01/2026-03-01",
    "december, january and february": "2025-12-01/2026-03-01",
    "last month and this month combined": "2026-02-01/2026-04-01",
    "jan/feb": "2026-01-01/2026-03-01",
    "since New Year": "2026-01-01/2026-03-19",
    "the whole of january": "2026-01-01/2026-02-01",
    "all last week": "2026-03-09/2026-03-16",
    "january onwards": "2026-01-01/2026-03-19",
    "4q25": "2025-10-01/2026-01-01",
    "02/2026": "2026-02-01/2026-03-01",
}

PLANNED = {
    "march": "2026-03-01/2026-04-01",
    "april": "2026-04-01/2026-05-01",
    "february": "2027-02-01/2027-03-01",
    "friday": "2026-03-20/2026-03-21",
    "q3": "2026-07-01/2026-10-01",
    "1 to 15 nov": "2026-11-01/2026-11-16",
    "20 to 25 march": "2026-03-20/2026-03-26",
    "next 30 days": "2026-03-18/2026-04-17",
    "next quarter": "2026-04-01/2026-07-01",
    "weekend": "2026-03-21/2026-03-23",
    "april and may together": "2026-04-01/2026-06-01",
}

WHENS = {
    "now": "2026-03-18T10:30",
    "tomorrow": "2026-03-19",
    "tmrw at 9am": "2026-03-19T09:00",
    "tmrw 9": "2026-03-19T09:00",
    "tomorrow at 9": "2026-03-19T09:00",
    "9 tomorrow": "2026-03-19T09:00",
    "at 9": "2026-03-19T09:00",
    "at 3": "2026-03-18T15:00",
    "9.30": "2026-03-19T09:30",
    "11:15": "2026-03-18T11:15",
    "noon": "2026-03-18T12:00",
    "midnight": "2026-03-19T00:00",
    "half past nine": "2026-03-19T09:30",
    "quarter to 5": "2026-03-18T16:45",
    "20 past 4": "2026-03-18T16:20",
    "15h30": "2026-03-18T15:30",
    "friday": "2026-03-20",
    "by friday": "2026-03-20",
    "until friday": "2026-03-20",
    "wednesday": "2026-03-25",
    "this friday": "2026-03-20",
    "next monday": "2026-03-23",
    "next friday": "2026-03-27",
    "friday at 3": "2026-03-20T15:00",
    "3pm friday": "2026-03-20T15:00",
    "friday, 9am": "2026-03-20T09:00",
    "friday the 20th at 3pm": "2026-03-20T15:00",
    "monday morning": "2026-03-23T09:00",
    "monday week": "2026-03-30",
    "a week from friday": "2026-03-27",
    "monday next week": "2026-03-23",
    "tomorrow afternoon": "2026-03-19T14:00",
    "tonight": "2026-03-18T20:00",
    "tonight at 8": "2026-03-18T20:00",
    "in the morning": "2026-03-19T09:00",
    "at 7 in the evening": "2026-03-18T19:00",
    "eod": "2026-03-18T17:00",
    "end of day": "2026-03-18T17:00",
    "eow": "2026-03-20",
    "eom": "2026-03-31",
    "end of may": "2026-05-31",
    "end of the month": "2026-03-31",
    "mid april": "2026-04-15",
    "beginning of april": "2026-04-01",
    "next week": "2026-03-23",
    "in 2 hours": "2026-03-18T12:30",
    "for 2 hours": "2026-03-18T12:30",
    "in half an hour": "2026-03-18T11:00",
    "in an hour and a half": "2026-03-18T12:00",
    "2 hours ago": "2026-03-18T08:30",
    "in 3 days": "2026-03-21",
    "in 2 days at 9": "2026-03-20T09:00",
    "in two weeks": "2026-04-01",
    "3 days from now": "2026-03-21",
    "15 april": "2026-04-15",
    "april 15th": "2026-04-15",
    "2 apr": "2026-04-02",
    "the 15th": "2026-04-15",
    "on the 25th at noon": "2026-03-25T12:00",
    "15th of next month": "2026-04-15",
    "march 3rd 2027": "2027-03-03",
    "Mon, April 6": "2026-04-06",
    "15/4": "2026-04-15",
    "15/4/2026": "2026-04-15",
    "4/15/2026": "2026-04-15",
    "15.4.2026": "2026-04-15",
    "2026-03-20": "2026-03-20",
    "2026-03-17T18:00": "2026-03-17T18:00",
    "2026-03-17T18:00Z": "2026-03-17T19:00",
    "2 weeks after easter": "2026-04-19",
    "christmas": "2026-12-25",
    "last friday": "2026-03-13",
    "noon sharp": "2026-03-18T12:00",
    "8ish": "2026-03-19T08:00",
    "half eight": "2026-03-19T08:30",
    "close of business": "2026-03-18T17:00",
    "close of play": "2026-03-18T17:00",
    "by the end of the day": "2026-03-18T17:00",
    "eod friday": "2026-03-20T17:00",
    "first thing tomorrow": "2026-03-19T09:00",
    "first thing on monday": "2026-03-23T09:00",
    "friday first thing": "2026-03-20T09:00",
    "first thing in the morning": "2026-03-19T09:00",
    "up to and including friday": "2026-03-20",
    "end of next week": "2026-03-27",
    "thursday week": "2026-03-26",
    "monday fortnight": "2026-04-06",
    "a fortnight on friday": "2026-04-03",
    "31. may": "2026-05-31",
    "31.5.": "2026-05-31",
    "21.3. at 14:30": "2026-03-21T14:30",
    "a week tomorrow": "2026-03-26",
    "tomorrow week": "2026-03-26",
    "in two weeks' time": "2026-04-01",
    "in three quarters of an hour": "2026-03-18T11:15",
    "thursday at nineteen thirty": "2026-03-19T19:30",
    "on fifteen april": "2026-04-15",
    "month end": "2026-03-31",
}

PAST_WHENS = {
    "on monday": "2026-03-16",
    "friday at 3": "2026-03-13T15:00",
    "yday": "2026-03-17",
    "at 9": "2026-03-18T09:00",
    "at noon": "2026-03-17T12:00",
    "15 april": "2025-04-15",
}

TIMES = {
    "8": "08:00",
    "at 8": "08:00",
    "at 7:30": "07:30",
    "6:30": "06:30",
    "4pm": "16:00",
    "6am": "06:00",
    "17:45": "17:45",
    "0930": "09:30",
    "half past nine": "09:30",
    "noon": "12:00",
    "8.15": "08:15",
    "quarter past nine": "09:15",
    "noon sharp": "12:00",
    "7 h 15": "07:15",
    "17:30 h": "17:30",
    "7 Uhr": "07:00",
    "half 9": "09:30",
    "quarter-past nine": "09:15",
    "nine oh five": "09:05",
    "nine o clock": "09:00",
    "eighteen hundred hours": "18:00",
}

DAYS = {
    "3 weeks": 21,
    "two months": 60,
    "a fortnight": 14,
    "a week": 7,
    "in the next 3 weeks": 21,
    "since 30 days": 30,
    "the next month": 30,
    "48 hours": 2,
    "14": 14,
    "two weeks' time": 14,
    "30-day": 30,
}

MISSING = ["31 february", "2026-02-30", "30 feb 2027", "31/11/2026", "2026-13-01", "february 30th"]

NOTHING = [
    "you may go now then",
    "the second one of them",
    "show the 15th order please",
    "the first customer",
    "spring catalogue",
    "acme corp",
    "2 blue teapots",
    "1106",
]


@pytest.mark.parametrize(("text", "expected"), PERIODS.items())
def test_a_period_asked_about_is_the_latest_past(text: str, expected: str) -> None:
    assert str(read_period(text, CLOCK)) == expected


@pytest.mark.parametrize(("text", "expected"), PLANNED.items())
def test_a_period_planned_is_the_next_ahead(text: str, expected: str) -> None:
    assert str(read_period(text, CLOCK, "future")) == expected


@pytest.mark.parametrize(("text", "expected"), WHENS.items())
def test_an_instant_is_ahead(text: str, expected: str) -> None:
    assert str(read_when(text, CLOCK)) == expected


@pytest.mark.parametrize(("text", "expected"), PAST_WHENS.items())
def test_an_instant_logged_lies_back(text: str, expected: str) -> None:
    assert str(read_when(text, CLOCK, "past")) == expected


@pytest.mark.parametrize(("text", "expected"), TIMES.items())
def test_a_time_of_day(text: str, expected: str) -> None:
    assert read_time(text, CLOCK) == time.fromisoformat(expected)


@pytest.mark.parametrize(("text", "expected"), DAYS.items())
def test_a_number_of_days(text: str, expected: int) -> None:
    assert read_days(text, CLOCK) == expected


@pytest.mark.parametrize("text", MISSING)
def test_a_date_that_does_not_exist_is_told_from_no_date(text: str) -> None:
    with pytest.raises(NoSuchDate):
        read_date(text, CLOCK)


@pytest.mark.parametrize("text", NOTHING)
def test_words_that_only_look_like_dates_are_left_alone(text: str) -> None:
    kinds = {s.kind for s in find(tokenize(text), CLOCK) if str(s.value) != "2026-03-18T10:30"}
    assert kinds.isdisjoint({"period", "date", "when", "time"})


def readings(text: str, kind: str) -> dict[str, str]:
    tokens = tokenize(text)
    return {
        " ".join(t.word for t in tokens[s.start : s.end]): str(s.value)
        for s in find(tokens, CLOCK)
        if s.kind == kind
    }


def test_a_preposition_may_belong_to_the_value_or_to_the_sentence() -> None:
    assert readings("orders on friday please", "period").keys() == {"friday", "on friday"}
    assert readings("print it by friday", "when").keys() == {"friday", "by friday"}


def test_the_longest_reading_wins_over_what_is_inside_it() -> None:
    assert readings("call bob tomorrow at 9", "when") == {"tomorrow at 9": "2026-03-19T09:00"}
    assert readings("sales from 3 to 8 march", "number") == {}


def test_a_till_takes_money() -> None:
    assert readings("what came into the till yesterday", "period").keys() == {"yesterday"}
    assert "till friday" in readings("orders till friday", "period")


def test_up_to_may_end_a_period_or_belong_to_the_sentence() -> None:
    assert readings("what was mia up to yesterday", "period")["yesterday"] == str(
        read_period("yesterday", CLOCK)
    )
    assert "up to friday" in readings("orders up to friday", "period")


def test_the_month_before_that_is_the_one_before_what_was_talked_about() -> None:
    spans = find(tokenize("and the month before that?"), CLOCK, around=date(2026, 2, 1))
    assert {str(s.value) for s in spans if s.kind == "period" and s.end == 5} == {
        "2026-01-01/2026-02-01"
    }


@pytest.mark.parametrize("text", ["last year", "this month", "last week", "q1", "nov 2025", "h1"])
def test_a_period_that_has_begun_is_no_instant(text: str) -> None:
    assert read_when(text, CLOCK) is None


def test_a_number_after_a_time_word_may_be_a_number() -> None:
    assert readings("raise it by 12", "number") == {"12": "12"}
    assert readings("raise it by 12", "when").keys() == {"12", "by 12"}
    assert readings("sell it at 7.50", "money") == {"7.50": "7.50 EUR"}
    assert readings("from 12 to 15", "number").keys() == {"12", "15"}
    assert readings("call them at 7:50", "number") == {}
    assert readings("call them at 7pm", "number") == {}


def test_a_number_behind_a_month_may_count_what_follows() -> None:
    assert readings("sales by customer for jan, 6 rows", "number") == {"6": "6"}
    assert readings("sales for jan, 6 rows", "period").keys() == {"jan", "for jan"}
    assert readings("due jan, 6", "number") == {}


def test_two_joined_months_may_also_be_two_months() -> None:
    found = readings("compare november to february", "period")
    assert found.keys() == {"november to february", "november", "february"}


def test_the_month_before_is_before_what_was_named() -> None:
    found = readings("revenue last month compared to the month before", "period")
    assert found["the month before"] == "2026-01-01/2026-02-01"
    spans = find(tokenize("and the week before?"), CLOCK, around=date(2026, 3, 9))
    assert "2026-03-02/2026-03-09" in {str(s.value) for s in spans}


def test_a_number_that_counts_something_is_no_hour_and_no_day() -> None:
    assert readings("send them friday 2 teapots", "when") == {"friday": "2026-03-20"}
    assert readings("send them friday 20 teapots", "when") == {"friday": "2026-03-20"}


def test_weeks_begin_when_the_workspace_says() -> None:
    sunday = Clock(CLOCK.now, "USD", week_start=6)
    assert str(read_period("last week", sunday)) == "2026-03-08/2026-03-15"


def test_a_workspace_may_put_the_month_first() -> None:
    american = Clock(CLOCK.now, "USD", day_first=False)
    assert read_date("4/5/2026", american) == date(2026, 4, 5)
    assert read_date("15/4/2026", american) == date(2026, 4, 15)
    assert read_date("4/5/2026", CLOCK) == date(2026, 5, 4)


def test_clock_changes_do_not_shift_days_or_hours() -> None:
    clock = Clock(datetime(2026, 3, 28, 22, 0, tzinfo=BERLIN), "EUR")
    tomorrow = read_period("tomorrow", clock)
    assert tomorrow is not None
    assert (tomorrow.end.timestamp() - tomorrow.start.timestamp()) / 3600 == 23
    assert str(read_when("in 5 hours", clock)) == "2026-03-29T04:00"
    assert When(date(2026, 3, 29), time(2, 30)).at(BERLIN).hour == 3
    assert When(date(2026, 10, 25), time(2, 30)).at(BERLIN).utcoffset() == timedelta(hours=2)


def test_shorthand_is_known_to_the_spelling_corrector() -> None:
    shorthand = "tmrw tmr yday wk qtr yr mins hrs eod eom eow dayz jan sept mon tues weds thurs"
    assert set(shorthand.split()) <= VOCABULARY
    assert "february" in VOCABULARY


DATES = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@given(DATES)
def test_a_date_reads_back_as_it_was_written(day: date) -> None:
    for written in (f"{day}", f"{day:%d %B %Y}", f"{day:%B %d, %Y}", f"{day:%d/%m/%Y}"):
        assert read_date(written, CLOCK) == day


@given(DATES, st.integers(0, 400))
def test_an_exact_period_reads_back(first: date, length: int) -> None:
    period = Period.days(first, first + timedelta(days=length + 1), BERLIN)
    assert read_period(str(period), CLOCK) == period


@given(DATES, st.times())
def test_an_exact_instant_reads_back(day: date, clock: time) -> None:
    when = When(day, clock.replace(microsecond=0))
    assert read_when(str(when), CLOCK) == when


@given(DATES)
def test_a_date_without_a_year_is_near_on_the_side_that_is_meant(day: date) -> None:
    if (day.month, day.day) != (2, 29):
        said = f"{day:%d %B}"
        planned, logged = read_date(said, CLOCK), read_date(said, CLOCK, "past")
        assert planned is not None
        assert logged is not None
        assert CLOCK.today <= planned < date(2027, 3, 18)
        assert date(2025, 3, 18) < logged <= CLOCK.today


@given(st.text())
def test_no_text_makes_the_reader_fail(text: str) -> None:
    find(tokenize(text), CLOCK)


@given(st.lists(st.sampled_from([*sorted(VOCABULARY), *"0123456789,./-:'$", "31", "2026"])))
def test_no_mix_of_its_own_words_makes_the_reader_fail(words: list[str]) -> None:
    tokens = tokenize(" ".join(words))
    for span in find(tokens, CLOCK):
        assert 0 <= span.start < span.end <= len(tokens)


@pytest.mark.parametrize(
    "piece",
    ["end of ", "5 past ", "the week of ", "3 days after ", "1 and ", "today to ", "half a "],
)
def test_its_own_words_far_longer_than_a_message_come_through(piece: str) -> None:
    find(tokenize(piece * (20_000 // len(piece))), CLOCK)
