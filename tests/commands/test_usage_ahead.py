"""Usage day by day, how the month will end, and when the admins are warned."""

from datetime import UTC, date, datetime, timedelta

from sqlmodel import Session, select

from opsbot.database import writing
from opsbot.format import Format
from opsbot.model import Metric, Plan, Subscription, UsageDay, UsageSample
from opsbot.reply import Chart, List, Reply
from opsbot.testing import Chat
from tests import replies

MB, GB = 10**6, 10**9


def change(tell: Chat) -> Session:
    return writing(tell.bot.engine)


def charts(reply: Reply) -> list[Chart]:
    return [block for block in reply.blocks if isinstance(block, Chart)]


def rows(reply: Reply) -> list[list[str]]:
    return replies.rows(reply, Format().value)


def facts(reply: Reply) -> dict[str, str]:
    return replies.facts(reply, Format().value)


def advice(reply: Reply) -> list[str]:
    return [str(one) for block in reply.blocks if isinstance(block, List) for one in block.items]


def log(tell: Chat, **days: int) -> None:
    """Days of March as their logs add up: log(tell, d5=100)."""
    with change(tell) as session:
        for day, amount in days.items():
            at = datetime(2026, 3, int(day[1:]), 23, 50, tzinfo=UTC)
            session.add(
                UsageDay(
                    workspace_id=1,
                    metric=Metric.BANDWIDTH,
                    day=at.date(),
                    amount=amount,
                    last_at=at,
                )
            )
        session.commit()


# -- usage.history ----------------------------------------------------------------------------


def test_days_of_bandwidth_are_added_up_and_drawn(tell: Chat) -> None:
    reply = tell("bandwidth per day last week")
    assert str(reply) == (
        "700 MB bandwidth used in 9–15 Mar 2026, 100 MB a day; most on Mon 9 Mar 2026, 100 MB."
    )
    (chart,) = charts(reply)
    assert (chart.kind, len(chart.labels), chart.series) == ("bar", 7, {"MB": (100,) * 7})


def test_days_counted_from_logs_follow_the_readings(tell: Chat) -> None:
    log(tell, d16=70 * MB, d18=40 * MB)
    reply = tell("bandwidth per day this month")
    # On the 16th and before, the meter was read: what the logs say of these days is not added.
    assert str(reply).startswith("1.74 GB bandwidth used in 1–31 Mar 2026")
    assert charts(reply)[0].series["MB"][-1] == 40


def test_storage_says_where_it_stood_and_how_it_changed(tell: Chat) -> None:
    tell('usage record storage "380 mb" when:2026-03-16T18:00')
    reply = tell("storage per day this month")
    assert str(reply) == "390 MB storage on Tue 17 Mar 2026, 10 MB more since Mon 16 Mar 2026."
    assert charts(reply)[0].kind == "line"


def test_a_long_time_is_drawn_by_month(tell: Chat) -> None:
    with change(tell) as session:
        for day in range(60):
            at = datetime(2026, 1, 1, 22, tzinfo=UTC) + timedelta(days=day)
            total = 10 * MB * at.day
            session.add(UsageSample(workspace_id=1, metric=Metric.BANDWIDTH, amount=total, at=at))
        session.commit()
    (chart,) = charts(tell("bandwidth per day this year"))
    assert [Format().value(label) for label in chart.labels] == [
        "1–31 Jan 2026", "1–28 Feb 2026", "1–31 Mar 2026",
    ]  # fmt: skip


def test_where_nobody_read_anything_it_says_how_to(tell: Chat) -> None:
    assert str(tell("bandwidth per day in january")) == (
        "No bandwidth in 1–31 Jan 2026: no reading yet; say “we used 1.8 GB of bandwidth”."
    )


def test_what_is_counted_has_no_history(tell: Chat) -> None:
    reply = tell("usage history products")
    assert reply.tone == "refused"
    assert str(reply) == "Products are counted as they are now; nobody notes what they were."


# -- usage.forecast ---------------------------------------------------------------------------


def test_a_forecast_says_how_much_when_it_crosses_and_what_that_costs(tell: Chat) -> None:
    reply = tell("will we go over our bandwidth")
    assert str(reply) == (
        "3.1 GB bandwidth by Tue 31 Mar 2026 (3.04 to 3.32 GB), over the 2 GB of Pioneer on "
        "Fri 20 Mar 2026, $18.00 of overage."
    )
    assert reply.tone == "warning"
    assert facts(reply)["Overage"] == "$18.00"
    assert advice(reply) == [
        "Advanced would cost $15.00 more and save $18.00 of overage: "
        "$3.00 better from this month on."
    ]
    assert len(charts(reply)[0].labels) == 31


def test_all_limits_are_foreseen_the_first_that_is_crossed_first(tell: Chat) -> None:
    tell('usage record storage "345 mb" when:2026-03-14T23:30')
    reply = tell("usage forecast")
    assert str(reply) == (
        "Bandwidth goes over: 3.1 GB by Tue 31 Mar 2026 (3.04 to 3.32 GB), over the 2 GB of "
        "Pioneer on Fri 20 Mar 2026, $18.00 of overage."
    )
    assert [row[0] for row in rows(reply)] == ["Storage", "Bandwidth"]
    storage = rows(reply)[0]
    assert storage[1:3] == ["390 MB", "600 MB"]
    assert storage[4:] == ["500 MB", "Wed 25 Mar 2026", "$18.00"]


def test_within_all_limits_is_said_too(tell: Chat) -> None:
    with change(tell) as session:
        for sample in session.exec(select(UsageSample).where(UsageSample.metric == "bandwidth")):
            sample.amount //= 4
        session.commit()
    reply = tell("will we exceed any of the limits")
    assert str(reply) == "Within all limits of Pioneer until Tue 31 Mar 2026, likely."
    assert reply.tone == "info"
    assert advice(reply) == []


def test_what_is_over_already_is_not_to_come(tell: Chat) -> None:
    tell("record bandwidth 2.5 gb")
    assert ", over the 2 GB of Pioneer already, $" in str(tell("bandwidth forecast"))


def test_a_forecast_needs_readings(tell: Chat) -> None:
    assert str(tell("storage forecast")) == (
        "390 of 500 MB storage now; it takes readings of two days to say more."
    )
    assert str(tell("mailbox forecast")) == (
        "email accounts: no reading yet; say “we use 4 email accounts”."
    )
    assert str(tell("will the products be enough")).startswith("8 of 150 products now.")


def test_logs_alone_are_enough_to_foresee(tell: Chat) -> None:
    with change(tell) as session:
        for sample in session.exec(select(UsageSample)):
            session.delete(sample)
        session.commit()
    log(tell, **{f"d{day}": 50 * MB for day in range(1, 18)})
    assert str(tell("how much bandwidth is left")) == (
        "0.85 of 2 GB bandwidth used in 1–31 Mar 2026, 42%; 1.15 GB left."
    )
    assert str(tell("bandwidth forecast")).startswith("1.55 GB bandwidth by Tue 31 Mar 2026")


def test_without_a_plan_there_is_nothing_to_cross(tell: Chat) -> None:
    with change(tell) as session:
        session.delete(session.exec(select(Subscription)).one())
        session.commit()
    assert str(tell("bandwidth forecast")) == (
        "3.1 GB bandwidth by Tue 31 Mar 2026 (3.04 to 3.32 GB); no limit is set."
    )
    assert str(tell("usage forecast")).startswith("No plan is set")


def test_no_better_plan_is_no_advice(tell: Chat) -> None:
    with change(tell) as session:
        one = session.exec(
            select(Plan).where(Plan.name == "Advanced", Plan.system == "CoreCommerce")
        )
        one.one().price_minor = 9999
        session.commit()
    assert advice(tell("bandwidth forecast")) == []


# -- usage.threshold --------------------------------------------------------------------------


def test_a_first_warning_is_set_and_taken_back(tell: Chat) -> None:
    reply = tell("warn me at 85% of storage")
    assert str(reply) == (
        "Storage: warnings at 85%, 90% and 100% of the limit from now on; before, at 70%, 80%, "
        "90% and 100%. Now 78% is used."
    )
    assert reply.tone == "done"
    assert str(tell("warn me at 85% of storage")) == (
        "Storage: warnings come at 85%, 90% and 100% already."
    )
    tell("undo")
    assert str(tell("usage threshold storage 70")).endswith("already.")


def test_a_later_one_takes_its_place(tell: Chat) -> None:
    tell("warn me at 85% of storage")
    assert str(tell("set the storage threshold to 60%")).startswith(
        "Storage: warnings at 60%, 70%, 80%, 90% and 100% of the limit from now on; before, at "
        "85%, 90% and 100%."
    )


def test_a_share_that_is_none_is_refused(tell: Chat) -> None:
    for phrase in ("warn me at 0% of storage", "usage threshold storage 101"):
        assert str(tell(phrase)) == (
            "A warning comes at a whole share, from 1% to 100% of the limit."
        )


def test_a_warning_may_wait_for_its_limit(tell: Chat) -> None:
    assert str(tell("warn me at 60% of seats")).endswith("So far no limit is set.")


def test_usage_ahead_is_for_admins(tell: Chat) -> None:
    for phrase in ("usage forecast", "bandwidth per day", "warn me at 60% of storage"):
        assert tell.as_("Mia")(phrase).tone == "refused"


def test_days_are_the_workspaces(tell: Chat) -> None:
    """A log's day is a day: it is not moved by the zone of the one who asks."""
    log(tell, d18=40 * MB)
    labels = charts(tell("bandwidth per day this month"))[0].labels
    assert labels[-1] == date(2026, 3, 18)
