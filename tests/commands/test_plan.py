"""The plan we are on, and the plans there are."""

from datetime import date

from sqlmodel import select

from opsbot.database import writing
from opsbot.format import Format
from opsbot.model import Plan, Subscription, SubscriptionStatus
from opsbot.reply import Reply, Table
from opsbot.testing import Chat
from tests import replies


def tables(reply: Reply) -> dict[str, list[list[str]]]:
    """The rows of every table, as text, by its title."""
    form = Format()
    return {
        str(block.title): [
            list(block.columns),
            *([form.value(cell) for cell in row] for row in block.rows),
        ]
        for block in reply.blocks
        if isinstance(block, Table)
    }


def facts(reply: Reply) -> dict[str, str]:
    return replies.facts(reply, Format().value)


def switch(tell: Chat, system: str, name: str, **changes: object) -> None:
    with writing(tell.bot.engine) as session:
        plan = session.exec(select(Plan).where(Plan.system == system, Plan.name == name)).one()
        subscription = session.exec(select(Subscription)).one()
        subscription.plan_id = plan.id
        for field, value in changes.items():
            setattr(subscription, field, value)
        session.commit()


def test_our_plan_is_shown_with_its_price_and_what_is_used(tell: Chat) -> None:
    reply = tell("which plan are we on")
    assert str(reply) == "Pioneer of CoreCommerce, $24.99 a month, since Sat 1 Nov 2025."
    assert [block.label for block in reply.blocks if hasattr(block, "label")] == [
        "Bandwidth", "Storage", "Products",
    ]  # fmt: skip
    assert reply.tone == "warning"
    said = facts(reply)
    assert said["Month"] == "1–31 Mar 2026"
    assert said["More bandwidth"] == "$9.00 per 1 GB over the limit"
    assert said["More storage"] == "$9.00 per 100 MB over the limit"
    assert said["Opening the store's API"] == "$199.00 once"
    assert said["Reactivating it once cancelled"] == "$150.00"


def test_a_plan_by_the_seat_says_what_all_seats_cost(tell: Chat) -> None:
    switch(tell, "Capsule", "Growth")
    reply = tell("our plan")
    assert str(reply) == "Growth of Capsule, $36.00 a user a month, since Sat 1 Nov 2025."
    assert (facts(reply)["Seats"], facts(reply)["All seats, a month"]) == ("5", "$180.00")


def test_a_free_plan_has_its_limit_of_users(tell: Chat) -> None:
    switch(tell, "Capsule", "Free")
    assert str(tell("our plan")) == "Free of Capsule, free, since Sat 1 Nov 2025."
    assert str(tell("usage")) == "Seats: 250% used, 5 of 2; 3 over the limit."


def test_a_price_that_is_not_published_is_not_invented(tell: Chat) -> None:
    switch(tell, "CoreCommerce", "Expert")
    assert str(tell("our plan")) == (
        "Expert of CoreCommerce, at a price that is not published, since Sat 1 Nov 2025."
    )


def test_the_end_of_a_trial_and_of_a_subscription_is_said(tell: Chat) -> None:
    trial = {"status": SubscriptionStatus.TRIAL, "trial_ends": date(2026, 3, 20)}
    switch(tell, "CoreCommerce", "Pioneer", **trial)
    assert str(tell("our plan")).endswith("; the trial ends on Fri 20 Mar 2026.")
    switch(tell, "CoreCommerce", "Pioneer", until=date(2026, 3, 19))
    assert str(tell("our plan")).endswith("; it ends on Thu 19 Mar 2026.")
    assert str(tell.later(days=1)("our plan")).startswith("No plan is set.")


def test_without_a_plan_it_says_what_to_do(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        session.delete(session.exec(select(Subscription)).one())
        session.commit()
    reply = tell("our plan")
    assert str(reply) == ("No plan is set. Look at the plans, then say “switch us to Pioneer”.")
    assert [str(button.call) for button in reply.buttons] == ["plan list"]


def test_all_plans_are_listed_ours_first_and_gaps_stay_open(tell: Chat) -> None:
    reply = tell("what plans are there")
    assert str(reply) == ("14 plans of CoreCommerce, Capsule and Insightly. You are on Pioneer.")
    listed = tables(reply)
    assert list(listed) == ["CoreCommerce", "Capsule", "Insightly"]
    assert listed["CoreCommerce"][:4] == [
        ["Plan", "A month", "Products", "Storage", "Bandwidth", "Email accounts", "Trial"],
        ["Pioneer", "$24.99", "150", "500 MB", "2 GB", "5", "15 days, 3 orders"],
        ["Advanced", "$39.99", "500", "700 MB", "4 GB", "10", "15 days, 3 orders"],
        ["Professional", "–", "–", "–", "–", "–", "–"],
    ]
    assert listed["Capsule"][:3] == [
        ["Plan", "A month", "Seats", "Trial"],
        ["Free", "free", "2", "–"],
        ["Starter", "$18.00 a user", "–", "yes"],
    ]
    assert listed["Insightly"][1] == ["Plus", "$29.00 a user", "yes"]


def test_one_systems_plans_are_found_however_it_is_written(tell: Chat) -> None:
    for phrase in ("what plans does corecommerce have", "plan list Core-Commerce"):
        assert list(tables(tell(phrase))) == ["CoreCommerce"], phrase
    assert str(tell("capsule plans")) == "5 plans of Capsule. You are on Pioneer."


def test_a_system_without_plans_is_refused_with_those_that_have_some(tell: Chat) -> None:
    reply = tell("which plans does Shopify offer")
    assert str(reply) == (
        "I know no plans of “Shopify”, only of CoreCommerce, Capsule and Insightly."
    )
    assert reply.tone == "refused"
    assert str(reply.buttons[1].call) == "plan list system:Capsule"


def test_a_plan_of_ones_own_is_listed_too(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        session.add(Plan(workspace_id=1, system="Own shop", name="House", currency="EUR"))
        session.commit()
    reply = tell("plan list ownshop")
    assert tables(reply) == {"Own shop": [["Plan", "A month", "Trial"], ["House", "–", "–"]]}
    assert str(reply) == "One plan of Own shop. You are on Pioneer."
