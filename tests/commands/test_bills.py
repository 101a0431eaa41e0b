"""What plans cost: another one, the best one, the bill, and a switch."""

from datetime import date
from typing import Any

import pytest
from sqlmodel import Session, col, select

from opsbot.database import writing
from opsbot.format import Format
from opsbot.model import Plan, Subscription, SubscriptionStatus
from opsbot.reply import Meter, Reply
from opsbot.testing import Chat
from tests import replies


def change(tell: Chat) -> Session:
    return writing(tell.bot.engine)


def plan(session: Session, name: str, system: str = "CoreCommerce") -> Plan:
    return session.exec(select(Plan).where(Plan.system == system, Plan.name == name)).one()


def subscribe(tell: Chat, name: str, since: date, **fields: Any) -> None:
    """Begin another plan, in the place of the one there is."""
    with change(tell) as session:
        for one in session.exec(select(Subscription)):
            if one.until is None:
                one.until = since
        session.add(
            Subscription(workspace_id=1, plan_id=plan(session, name).id, since=since, **fields)
        )
        session.commit()


def cancel(tell: Chat, until: date) -> None:
    with change(tell) as session:
        one = session.exec(select(Subscription)).one()
        one.until, one.status = until, SubscriptionStatus.CANCELLED
        session.commit()


def rows(reply: Reply) -> list[list[str]]:
    return replies.rows(reply, Format().value)


def facts(reply: Reply) -> dict[str, str]:
    return replies.facts(reply, Format().value)


def calls(reply: Reply) -> list[str]:
    return [str(button.call) for button in reply.buttons]


# -- plan.compare -----------------------------------------------------------------------------


def test_another_plan_is_set_against_ours_in_money(tell: Chat) -> None:
    reply = tell("what would advanced cost us")
    assert str(reply) == (
        "Advanced would cost $15.00 more and save $18.00 of overage: "
        "$3.00 better from this month on."
    )
    assert rows(reply)[:4] == [
        ["Price", "$24.99", "$39.99"],
        ["Bandwidth over", "$18.00", "–"],
        ["A month in all", "$42.99", "$39.99"],
        ["Products", "150", "500"],
    ]
    assert facts(reply)["Bandwidth"] == "3.1 GB"
    assert calls(reply)[0] == "plan change plan:#2"


def test_what_is_stored_counts_as_well(tell: Chat) -> None:
    tell("record storage 595 mb")
    assert str(tell("what would advanced cost us")).startswith(
        "Advanced would cost $15.00 more and save $"
    )


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("what would expert cost us", "Expert has no published price."),
        ("compare our plan with free", "Free is too small: 2 seats."),
        ("how much is the pioneer plan",
         "Pioneer is the plan you are on: $42.99 this month, likely."),
        ("what would the starter plan cost us",
         "Starter would cost $65.01 more and save $18.00 of overage: "
         "$47.01 dearer from this month on."),
    ],
)  # fmt: skip
def test_what_cannot_pay_is_said(tell: Chat, phrase: str, said: str) -> None:
    # Starter is paid for each of five members.
    reply = tell(phrase)
    assert str(reply).replace(" only", "") == said


def test_a_plan_that_is_too_small_is_not_offered(tell: Chat) -> None:
    assert calls(tell("compare our plan with free")) == ["plan advise", "usage forecast"]


def test_without_a_plan_of_ours_another_still_has_a_price(tell: Chat) -> None:
    with change(tell) as session:
        session.delete(session.exec(select(Subscription)).one())
        session.commit()
    assert str(tell("plan compare plan:#2")) == "Advanced would cost $39.99 a month."


# -- plan.advise ------------------------------------------------------------------------------


def test_the_cheapest_plan_at_our_usage_is_advised(tell: Chat) -> None:
    reply = tell("which plan is cheapest for us")
    assert str(reply).startswith("Advanced would cost $15.00 more and save $18.00 of overage")
    assert rows(reply)[:3] == [
        ["Advanced", "$39.99", "$0.00", "$39.99", "–"],
        ["Pioneer", "$24.99", "$18.00", "$42.99", "–"],
        ["Professional", "–", "–", "–", "–"],
    ]
    assert tell(calls(reply)[0]).tone == "ask"


def test_ours_may_be_the_best(tell: Chat) -> None:
    with change(tell) as session:
        plan(session, "Advanced").price_minor = 4500
        session.commit()
    reply = tell("are we on the right plan")
    assert str(reply) == (
        "Stay on Pioneer: $42.99 this month, likely, and no published plan of CoreCommerce costs "
        "less."
    )
    assert calls(reply) == ["usage forecast", "plan bill"]


def test_a_plan_that_we_have_outgrown_is_not_called_cheap(tell: Chat) -> None:
    with change(tell) as session:
        free = plan(session, "Free", "Capsule")
        session.exec(select(Subscription)).one().plan_id = free.id
        session.commit()
    reply = tell("which plan is cheapest for us")
    assert str(reply) == (
        "Starter is the cheapest that fits: $90.00 a month. Free ends at 2 seats."
    )
    assert rows(reply)[-1][-1] == "holds only 2 seats"


def test_without_a_plan_advice_asks_for_the_system(tell: Chat) -> None:
    with change(tell) as session:
        session.delete(session.exec(select(Subscription)).one())
        session.commit()
    reply = tell("which plan is cheapest for us")
    assert reply.tone == "refused"
    assert calls(reply) == [
        "plan list system:Capsule", "plan list system:CoreCommerce", "plan list system:Insightly",
    ]  # fmt: skip


# -- plan.bill --------------------------------------------------------------------------------


def test_this_months_bill_is_foreseen_with_its_overage(tell: Chat) -> None:
    reply = tell("what will the bill be this month")
    assert str(reply) == "$42.99, likely, for 1–31 Mar 2026 on Pioneer, $18.00 of it overage."
    assert rows(reply) == [
        ["Pioneer", "$24.99"],
        ["Bandwidth over", "$18.00"],
        ["In all", "$42.99"],
    ]
    assert reply.tone == "warning"


def test_a_month_that_is_over_is_billed_as_it_was(tell: Chat) -> None:
    tell('usage record bandwidth "3.5 gb" when:2026-02-27T12:00')
    reply = tell("bill for last month")
    assert str(reply) == "$42.99 for 1–28 Feb 2026 on Pioneer, $18.00 of it overage."
    assert str(tell("bill for january")) == "$24.99 for 1–31 Jan 2026 on Pioneer, no overage."


def test_several_months_are_added_up(tell: Chat) -> None:
    reply = tell("bill for 2025")
    assert str(reply) == "$49.98 for 1 Jan – 31 Dec 2025 on Pioneer, no overage."
    assert [row[0] for row in rows(reply)] == ["1–30 Nov 2025", "1–31 Dec 2025"]


def test_before_there_was_a_plan_there_was_no_bill(tell: Chat) -> None:
    assert str(tell("bill for october 2025")) == "No plan was ours in 1–31 Oct 2025."


def test_a_price_that_nobody_publishes_makes_no_bill(tell: Chat) -> None:
    subscribe(tell, "Expert", date(2026, 3, 1))
    assert (
        str(tell("bill")) == "Expert has no published price, so the bill of 1–31 Mar 2026 is open."
    )


def test_a_trial_costs_nothing_and_counts_its_sample_orders(tell: Chat) -> None:
    subscribe(
        tell,
        "Pioneer",
        date(2026, 3, 16),
        status=SubscriptionStatus.TRIAL,
        trial_ends=date(2026, 3, 31),
    )
    assert str(tell("bill")) == "$0.00 for 1–31 Mar 2026: Pioneer is in its trial."
    shown = tell("our plan")
    assert str(shown).endswith("the trial ends on Tue 31 Mar 2026.")
    (orders,) = [b for b in shown.blocks if isinstance(b, Meter) and b.label == "Sample orders"]
    assert (str(orders.limit), str(orders.note)) == ("3 of 3", "0 left in the trial")
    after = tell.later(days=14)("our plan")
    assert str(after).endswith(
        "the trial ended on Tue 31 Mar 2026. Once you have subscribed, say “switch us to Pioneer”."
    )


# -- plan.change ------------------------------------------------------------------------------


def test_a_switch_asks_says_what_it_means_and_stays(tell: Chat) -> None:
    asked = tell("switch us to advanced")
    assert asked.tone == "ask"
    assert str(asked) == (
        "Switch from Pioneer to Advanced of CoreCommerce, $39.99 a month, from today on? Advanced "
        "would cost $15.00 more and save $18.00 of overage: $3.00 better from this month on."
    )
    done = tell("yes")
    assert done.tone == "done"
    assert str(done) == (
        "Advanced is our plan from Wed 18 Mar 2026 on, after Pioneer. I only keep account of it: "
        "change it at CoreCommerce, too."
    )
    assert str(tell("our plan")).startswith(
        "Advanced of CoreCommerce, $39.99 a month, since Wed 18"
    )
    assert str(tell("bill")) == "$39.99, likely, for 1–31 Mar 2026 on Advanced, no overage."
    assert str(tell("bill for last month")).startswith("$24.99 for 1–28 Feb 2026 on Pioneer")


def test_no_leaves_the_plan_alone(tell: Chat) -> None:
    tell("switch us to advanced")
    tell("no")
    assert str(tell("our plan")).startswith("Pioneer")


def test_two_switches_in_a_day_are_one(tell: Chat) -> None:
    for name in ("#2", "#3"):
        tell(f"plan change plan:{name}")
        tell("yes")
    with change(tell) as session:
        found = session.exec(select(Subscription).order_by(col(Subscription.id))).all()
        assert [(one.plan_id, one.since.day, one.until) for one in found] == [
            (1, 1, date(2026, 3, 18)),
            (3, 18, None),
        ]


def test_the_plan_that_is_ours_needs_no_switch(tell: Chat) -> None:
    reply = tell("switch us to pioneer")
    assert (reply.tone, str(reply)) == ("refused", "You are on Pioneer already.")


def test_the_first_plan_is_noted(tell: Chat) -> None:
    with change(tell) as session:
        session.delete(session.exec(select(Subscription)).one())
        session.commit()
    assert str(tell("switch us to pioneer")) == (
        "Note Pioneer of CoreCommerce, $24.99 a month, as our plan from today on?"
    )
    assert str(tell("yes")).startswith("Pioneer is our plan from Wed 18 Mar 2026 on. I only")


def test_to_come_back_after_a_cancellation_costs_something_once(tell: Chat) -> None:
    cancel(tell, date(2026, 3, 11))
    assert str(tell("our plan")) == (
        "Pioneer is cancelled: Tue 10 Mar 2026 was its last day. Reactivating it costs $150.00 "
        "once; then say “switch us to Pioneer”."
    )
    assert str(tell("switch us to pioneer")).endswith(
        "Reactivating the cancelled account costs $150.00 once."
    )
    tell("yes")
    assert rows(tell("bill"))[-2:] == [["Reactivation, once", "$150.00"], ["In all", "$192.99"]]
    assert str(tell.later(days=20)("bill")).startswith("$24.99, likely, for 1–30 Apr 2026")


def test_a_trial_that_is_paid_from_now_on_is_a_switch(tell: Chat) -> None:
    subscribe(
        tell,
        "Pioneer",
        date(2026, 3, 16),
        status=SubscriptionStatus.TRIAL,
        trial_ends=date(2026, 3, 31),
    )
    tell("switch us to pioneer")
    tell("yes")
    assert str(tell("our plan")) == (
        "Pioneer of CoreCommerce, $24.99 a month, since Wed 18 Mar 2026."
    )


def test_money_is_for_admins(tell: Chat) -> None:
    for phrase in ("bill", "which plan is cheapest for us", "switch us to advanced"):
        assert tell.as_("Sam")(phrase).tone == "refused"


def test_every_button_says_what_the_bot_understands(tell: Chat) -> None:
    replies = map(tell, ("plan bill", "plan advise", "plan compare plan:#2", "usage forecast"))
    for button in [button for reply in list(replies) for button in reply.buttons]:
        assert tell(str(button.call)).tone in ("info", "warning", "ask"), button


def test_a_month_is_the_same_for_who_speaks_in_another_zone(tell: Chat) -> None:
    here = str(tell("what will the bill be this month"))
    tell("my timezone is Pacific/Auckland")
    assert str(tell("what will the bill be this month")) == here
    tell("my timezone is America/Los_Angeles")
    assert str(tell("what will the bill be this month")) == here
