"""A file of plans of one's own: what it may say, and what is told about its mistakes."""

from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from opsbot import own_plans
from opsbot.model import Metric, Plan, PlanLimit
from opsbot.own_plans import PlansWrong
from opsbot.rules.sizes import GB
from opsbot.setup import new_workspace
from opsbot.testing import Chat
from opsbot.values import Money

SMALL = """
[[plan]]
system = "Corner Host"
name = "Small"
price = 19.90
currency = "EUR"
per_seat = false
trial_days = 14
trial_orders = 5
api_unlock = "99"
reactivation = 30
note = "Paid by the month."
limits.products = 200
limits.bandwidth = { included = "50 GB", block = "10 GB", block_price = 4 }

[[plan]]
system = "Corner Host"
name = "Large"
currency = "EUR"
[plan.limits]
storage = "20 GB"
"""


def file(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "plans.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def mistakes(tmp_path: Path, text: str | bytes) -> list[str]:
    with pytest.raises(PlansWrong) as wrong:
        own_plans.read(file(tmp_path, text))
    return wrong.value.mistakes


def plan(lines: str) -> str:
    """A plan that is right but for some lines; they stand on line 5 and after."""
    return f'[[plan]]\nsystem = "Shop"\nname = "Mini"\ncurrency = "USD"\n{lines}\n'


def test_a_plan_says_all_that_the_catalogue_knows(tmp_path: Path) -> None:
    small, large = own_plans.read(file(tmp_path, SMALL))
    assert (small.system, small.name, small.price) == ("Corner Host", "Small", Money(1990, "EUR"))
    assert (small.trial, small.trial_days, small.trial_orders) == (True, 14, 5)
    assert (small.api_unlock, small.reactivation) == (Money(9900, "EUR"), Money(3000, "EUR"))
    products, bandwidth = small.limits
    assert (products.metric, products.amount, products.block) == (Metric.PRODUCTS, 200, None)
    assert (bandwidth.amount, bandwidth.block) == (50 * GB, 10 * GB)
    assert bandwidth.block_price == Money(400, "EUR")
    assert (large.price, large.trial, large.limits[0].amount) == (None, False, 20 * GB)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("prize = 5", "Line 5, Mini: “prize” is nothing that a plan has; did you mean price?"),
        ("price = -4", "Line 5, Mini: price is from 0 to a billion, not “-4”."),
        ('price = "cheap"', "Line 5, Mini: price is an amount such as 24.99, not “cheap”."),
        ("price = nan", "Line 5, Mini: price is an amount such as 24.99, not “NaN”."),
        ("price = true", "Line 5, Mini: price is an amount such as 24.99, not “true”."),
        ("price = 4.999", "Line 5, Mini: price has more than 2 digits behind the point."),
        ("trial_days = 0", "Line 5, Mini: trial_days is a whole number from 1 to 1000, not “0”."),
        ("per_seat = 1", "Line 5, Mini: per_seat is true or false."),
        ("note = 5", "Line 5, Mini: note is a text in quotes."),
        ("limits = 5", "Line 5, Mini: limits are lines such as: limits.products = 200"),
        ("\nlimits.seets = 5",
         "Line 6, Mini: “seets” is no limit; there are products, storage, bandwidth, "
         "email_accounts, seats; did you mean seats?"),
        ("limits.products = 1.5", "Line 5, Mini: products is a whole number, not “1.5”."),
        ('[plan.limits]\nstorage = "5"',
         "Line 6, Mini: storage is a size such as “2 GB”, not “5”."),
        ("limits.storage = 5", "Line 5, Mini: storage is a size such as “2 GB”, not “5”."),
        ('limits.storage = { included = "5 GB", block = "1 GB" }',
         "Line 5, Mini: storage needs both, block and block_price, or none."),
        ('limits.storage = { block = "1 GB", block_price = 1 }',
         "Line 5, Mini: storage does not say how much is included."),
        ('limits.storage = { included = "5 GB", blok = "1 GB" }',
         "Line 5, Mini: “blok” is nothing that a limit has; did you mean block?"),
        ('limits.storage = { included = "5 GB", block = "0 GB", block_price = 1 }',
         "Line 5, Mini: a block of storage cannot be nothing."),
    ],
)  # fmt: skip
def test_every_mistake_has_its_place_and_one_sentence(
    tmp_path: Path, lines: str, said: str
) -> None:
    assert mistakes(tmp_path, plan(lines)) == [said]


def test_what_is_missing_is_told_at_the_plans_beginning(tmp_path: Path) -> None:
    assert mistakes(tmp_path, '\n[[plan]]\nname = ""\n') == [
        "Line 2: it does not say its system.",
        "Line 2: it does not say its currency.",
        "Line 3: name is a text in quotes.",
    ]


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    text = (
        'colour = "red"\n'
        + plan("price = -4")
        + plan('currency = "XXQ"').replace('currency = "USD"\n', "")
    )
    assert mistakes(tmp_path, text) == [
        "Line 1: “colour” means nothing here; plans begin with [[plan]].",
        "Line 6, Mini: price is from 0 to a billion, not “-4”.",
        "Line 10, Mini: “XXQ” is no currency; write its three letters, as in USD.",
    ]


def test_a_plan_is_there_once(tmp_path: Path) -> None:
    assert mistakes(tmp_path, plan("") + plan("").replace("Mini", "MINI")) == [
        "Line 8, MINI: this plan is there twice."
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "It has no plan: each begins with a line [[plan]]."),
        ("[plan]\nname = 5", "It has no plan: each begins with a line [[plan]]."),
        (b"\xff\xfe", "It is not text in UTF-8."),
        ("[[plan]\n", "It is not TOML: "),
    ],
)
def test_what_is_no_file_of_plans_is_told(tmp_path: Path, text: str | bytes, said: str) -> None:
    (found,) = mistakes(tmp_path, text)
    assert found.startswith(said)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PlansWrong, match="cannot be read: No such file"):
        own_plans.read(tmp_path / "nope.toml")


def test_a_plan_without_its_own_line_is_called_by_its_number(tmp_path: Path) -> None:
    assert mistakes(tmp_path, 'plan = [{ name = "A", system = "B", currency = "USD", x = 1 }]') == [
        "Plan 1, A: “x” is nothing that a plan has."
    ]


# -- into a workspace -------------------------------------------------------------------------


def test_plans_are_added_beside_the_built_in_ones(database: Engine, tmp_path: Path) -> None:
    plans = own_plans.read(file(tmp_path, SMALL))
    with Session(database) as session:
        home = new_workspace(session, name="Teahouse", currency="USD")
        assert own_plans.put(session, home.id, plans) == (2, 0)
        assert own_plans.put(session, home.id, plans) == (0, 0)
        ours = select(Plan).where(Plan.system == "Corner Host").order_by(col(Plan.position))
        assert [one.name for one in session.exec(ours)] == ["Small", "Large"]


def test_a_plan_that_is_there_gets_its_new_figures(database: Engine, tmp_path: Path) -> None:
    text = """
[[plan]]
system = "corecommerce"
name = "PIONEER"
price = 29.99
currency = "USD"
limits.storage = "600 MB"
limits.seats = 3
"""
    with Session(database) as session:
        home = new_workspace(session, name="Teahouse", currency="USD")
        other = new_workspace(session, name="Coffee corner", currency="USD")
        plans = own_plans.read(file(tmp_path, text))
        assert own_plans.put(session, home.id, plans) == (0, 1)
        session.commit()
        pioneers = select(Plan).where(Plan.price_minor == 2999)
        one = session.exec(pioneers).one()
        assert (one.workspace_id, one.position) == (home.id, 0)
        limits = session.exec(select(PlanLimit).where(PlanLimit.plan_id == one.id)).all()
        assert {limit.metric: limit.included for limit in limits} == {
            Metric.STORAGE: 600_000_000,
            Metric.SEATS: 3,
        }
        assert len(session.exec(select(Plan).where(Plan.workspace_id == other.id)).all()) == 14


def test_ones_own_plan_is_compared_like_any_other(tell: Chat, tmp_path: Path) -> None:
    text = plan("price = 30\nlimits.bandwidth = '9 GB'").replace('"Shop"', '"CoreCommerce"')
    with Session(tell.bot.engine) as session:
        own_plans.put(session, 1, own_plans.read(file(tmp_path, text)))
        session.commit()
    assert str(tell("which plan is cheapest for us")) == (
        "Mini would cost $5.01 more and save $18.00 of overage: $12.99 better from this month on."
    )
