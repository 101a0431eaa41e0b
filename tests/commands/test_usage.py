"""What is used of the plan, and readings that people type."""

from datetime import date
from decimal import Decimal

from sqlmodel import Session, select

from opsbot.database import writing
from opsbot.model import Metric, Plan, Subscription, UsageSample
from opsbot.reply import Button, Chart, Meter, Reply
from opsbot.testing import Chat
from tests.replies import facts


def meters(reply: Reply) -> dict[str, str]:
    return {
        block.label: f"{block.limit}: {block.note}"
        for block in reply.blocks
        if isinstance(block, Meter)
    }


def calls(reply: Reply) -> list[str]:
    return [str(button.call) for button in reply.buttons]


def change(tell: Chat) -> Session:
    return writing(tell.bot.engine)


# -- usage.show -------------------------------------------------------------------------------


def test_the_limit_that_is_nearest_comes_first(tell: Chat) -> None:
    reply = tell("are we near our limits?")
    assert str(reply) == (
        "Bandwidth: 85% used, 1.7 of 2 GB; 300 MB left, at this pace until Fri 20 Mar 2026."
    )
    assert reply.tone == "warning"
    assert meters(reply) == {
        "Bandwidth": "1.7 of 2 GB: 300 MB left, at this pace until Fri 20 Mar 2026",
        "Storage": "390 of 500 MB: 110 MB left",
        "Products": "8 of 150: 142 left",
    }
    assert facts(reply)["Email accounts"] == "no reading yet; say “we use 4 email accounts”"
    assert facts(reply)["Month"] == "2026-03-01/2026-04-01"


def test_every_limit_that_is_near_is_named(tell: Chat) -> None:
    tell("record storage 470 mb")
    assert str(tell("usage")) == (
        "Storage: 94% used, 470 of 500 MB; 30 MB left. Nearly full too: Bandwidth."
    )


def test_where_no_limit_is_near_the_fullest_is_named(tell: Chat) -> None:
    with change(tell) as session:
        for sample in session.exec(select(UsageSample)):
            if sample.metric is Metric.BANDWIDTH:
                session.delete(sample)
        session.commit()
    reply = tell("are we near our limits?")
    assert str(reply) == "Within all limits of Pioneer. Fullest: Storage, 78% (390 of 500 MB)."
    assert reply.tone == "info"


def test_the_cost_of_what_is_over_is_said(tell: Chat) -> None:
    tell("record bandwidth 3.2 gb")
    reply = tell("usage")
    assert str(reply) == (
        "Bandwidth: 160% used, 3.2 of 2 GB; 1.2 GB over the limit, $18.00 so far."
    )
    assert facts(reply)["Overage so far"] == "18.00 USD"


def test_one_metric_is_shown_with_the_days_of_the_month(tell: Chat) -> None:
    reply = tell("how much bandwidth is left")
    assert str(reply) == (
        "1.7 of 2 GB bandwidth used in 1–31 Mar 2026, 85%; "
        "300 MB left, at this pace until Fri 20 Mar 2026."
    )
    chart = next(block for block in reply.blocks if isinstance(block, Chart))
    assert chart.labels[0] == date(2026, 3, 1)
    assert len(chart.labels) == 17
    assert chart.series == {"MB": (100,) * 17}
    assert facts(reply)["Beyond the limit"] == "$9.00 for every 1 GB over 2 GB"


def test_storage_is_a_level_and_shows_where_it_stood(tell: Chat) -> None:
    tell("record storage 1.2 gb")
    reply = tell("how much storage is left")
    assert str(reply) == (
        "1,200 of 500 MB storage used, 240%; 700 MB over the limit, $63.00 so far."
    )
    chart = next(block for block in reply.blocks if isinstance(block, Chart))
    assert (chart.kind, chart.series) == ("line", {"GB": (Decimal("0.39"), Decimal("1.2"))})


def test_products_and_seats_are_counted(tell: Chat) -> None:
    assert str(tell("how many products can we still add")) == (
        "8 of 150 products used, 5%; 142 left."
    )
    assert str(tell("how many seats do we use")) == "5 seats used. Pioneer sets no limit."


def test_people_call_a_metric_many_names(tell: Chat) -> None:
    assert str(tell("how much traffic is left")) == str(tell("how much bandwidth is left"))
    assert str(tell("disk space left?")) == str(tell("storage left?"))
    assert str(tell("mailboxes left")) == (
        "email accounts: no reading yet; say “we use 4 email accounts”. Pioneer includes 5."
    )


def test_an_old_reading_is_shown_with_its_day(tell: Chat) -> None:
    note = meters(tell.later(days=3)("usage"))["Storage"]
    assert note == "390 of 500 MB: 110 MB left; read on Tue 17 Mar 2026"


def test_a_new_month_begins_with_no_bandwidth_and_keeps_its_storage(tell: Chat) -> None:
    april = tell.later(days=20)
    assert str(april("how much bandwidth is left")) == (
        "bandwidth: no reading yet; say “we used 1.8 GB of bandwidth”. Pioneer includes 2 GB."
    )
    assert str(april("how much storage is left")) == "390 of 500 MB storage used, 78%; 110 MB left."


def test_a_plan_without_published_limits_still_shows_what_is_used(tell: Chat) -> None:
    with change(tell) as session:
        expert = session.exec(select(Plan).where(Plan.name == "Expert")).one()
        session.exec(select(Subscription)).one().plan_id = expert.id
        session.commit()
    reply = tell("usage")
    assert str(reply) == "Expert has no published limits."
    assert facts(reply)["Bandwidth"] == "1.7 GB"
    assert facts(reply)["Products"] == "8"


def test_without_a_plan_it_says_what_to_do(tell: Chat) -> None:
    with change(tell) as session:
        session.delete(session.exec(select(Subscription)).one())
        session.commit()
    reply = tell("usage")
    assert str(reply) == (
        "No plan is set, so there are no limits to compare with. "
        "Look at the plans, then say “switch us to Pioneer”."
    )
    assert facts(reply)["Storage"] == "390 MB"
    assert calls(reply) == ["plan list"]
    assert str(tell("how much storage is left")) == (
        "390 MB storage used. No plan is set to compare with."
    )


def test_every_button_says_what_the_bot_understands(tell: Chat) -> None:
    buttons: list[Button] = []
    for phrase in ("usage", "usage show storage", "record storage 470 mb", "plan show", "plans"):
        buttons += tell(phrase).buttons
    assert buttons
    for button in buttons:
        assert tell(str(button.call)).tone in ("info", "warning"), button


def test_usage_is_for_admins(tell: Chat) -> None:
    assert tell.as_("Mia")("usage").tone == "refused"


# -- usage.record -----------------------------------------------------------------------------


def test_a_reading_says_before_and_after_and_is_taken_back(tell: Chat) -> None:
    reply = tell("record storage 470 mb")
    assert str(reply) == "Storage went from 390 MB to 470 of 500 MB; 30 MB left."
    assert reply.tone == "done"
    assert str(tell("how much storage is left")) == "470 of 500 MB storage used, 94%; 30 MB left."
    tell("undo")
    assert str(tell("how much storage is left")) == "390 of 500 MB storage used, 78%; 110 MB left."


def test_the_first_reading_has_no_before(tell: Chat) -> None:
    assert str(tell("we use 4 mailboxes")) == "Email accounts: 4 of 5, 1 left."


def test_a_reading_may_be_of_an_earlier_moment(tell: Chat) -> None:
    tell("record storage 470 mb")
    reply = tell('usage record storage "380 mb" when:2026-03-16T18:00')
    assert str(reply) == (
        "Storage was 380 MB on Mon 16 Mar 2026 18:00, now noted. "
        "The latest reading stays 470 of 500 MB."
    )
    reply = tell('usage record storage "370 mb" when:2026-03-18')
    assert str(reply) == "Storage went from 470 MB to 370 of 500 MB; 130 MB left."


def test_a_reading_of_the_same_moment_is_corrected(tell: Chat) -> None:
    tell('usage record storage "380 mb" when:2026-03-16T18:00')
    assert str(tell('usage record storage "360 mb" when:2026-03-16T18:00')) == (
        "Storage on Mon 16 Mar 2026 18:00 went from 380 MB to 360 MB. "
        "The latest reading stays 390 of 500 MB."
    )
    tell("undo")
    assert "from 380 MB to 350 MB" in str(
        tell('usage record storage "350 mb" when:2026-03-16T18:00')
    )


def test_bandwidth_never_becomes_less_within_its_month(tell: Chat) -> None:
    reply = tell("we used 1.2 gb of bandwidth")
    assert str(reply) == (
        "Bandwidth adds up over the month: it was 1.7 GB on Tue 17 Mar 2026 23:00, so it cannot be "
        "1.2 GB on Wed 18 Mar 2026 10:30. Say when this was read, or record the other one again "
        "with its time."
    )
    assert reply.tone == "refused"
    # Said with its time, it fits: the readings around it are 1.1 and 1.2 GB.
    reply = tell('usage record bandwidth "1.15 gb" when:2026-03-12T09:00')
    assert reply.tone == "done"
    april = tell.later(days=20)
    assert str(april("we used 0.4 gb of bandwidth so far")) == (
        "Bandwidth: 0.4 of 2 GB, 1.6 GB left."
    )


def test_a_number_alone_is_asked_for_its_unit(tell: Chat) -> None:
    assert str(tell("record bandwidth 3")) == "3 of which unit? Say “3 GB” or “3 MB”."
    assert str(tell("record storage -3 gb")) == "Usage cannot be less than nothing."
    assert str(tell("usage record storage full")) == (
        "“full” is not a size. Say it like “1.8 GB” or “470 MB”."
    )


def test_a_reading_cannot_be_of_tomorrow(tell: Chat) -> None:
    reply = tell('usage record storage "400 mb" when:2026-03-19T09:00')
    assert str(reply) == ("Thu 19 Mar 2026 09:00 is still to come. Say when the reading was taken.")


def test_what_is_counted_needs_no_reading(tell: Chat) -> None:
    assert str(tell("usage record products 5")) == (
        "Products are counted here; they need no reading."
    )


def test_readings_stay_in_their_workspace(tell: Chat) -> None:
    from opsbot.setup import new_workspace

    with change(tell) as session:
        other = new_workspace(session, name="Coffee corner", currency="USD")
        session.add(
            UsageSample(workspace_id=other.id, metric=Metric.STORAGE, amount=10**12, at=tell.now)
        )
        session.commit()
    assert str(tell("how much storage is left")) == "390 of 500 MB storage used, 78%; 110 MB left."
