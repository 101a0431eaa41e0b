"""The plans that every workspace knows from the start, with the figures that their sources give.

CoreCommerce: a 2016 review of CoreCommerce. Insightly and Capsule: a comparison of Insightly and
Capsule. Prices are US dollars a month; None is a figure that the source does not give.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from opsbot.model import Metric, Plan
from opsbot.reply import Button, Refused, Text, say
from opsbot.rules.quota import amount
from opsbot.rules.sizes import GB, MB
from opsbot.values import Money

CURRENCY = "USD"


def dollars(amount: str) -> Money:
    return Money.of(amount, CURRENCY)


@dataclass(frozen=True, slots=True)
class Included:
    """How much of a metric is included, and what each block beyond costs where more is sold."""

    metric: Metric
    amount: int
    block: int | None = None
    block_price: Money | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """A plan as its source describes it. A price `per_seat` is for each user."""

    system: str
    name: str
    price: Money | None = None
    per_seat: bool = False
    limits: tuple[Included, ...] = ()
    trial: bool = False
    trial_days: int | None = None
    trial_orders: int | None = None
    api_unlock: Money | None = None  # once, to open the store's API
    reactivation: Money | None = None  # of a cancelled account
    note: str | None = None
    currency: str = CURRENCY


def built_in() -> Iterator[Published]:
    """Every plan, the cheaper ones of a system first."""
    # A 2016 review of CoreCommerce.
    yield _shop("Pioneer", "24.99", products=150, mailboxes=5, bandwidth=2 * GB, storage=500 * MB)
    yield _shop("Advanced", "39.99", products=500, mailboxes=10, bandwidth=4 * GB, storage=700 * MB)
    for name in ("Professional", "Expert", "Premier", "Enterprise"):
        yield Published("CoreCommerce", name, note="The review names it and gives no figures.")

    # A comparison of Insightly and Capsule.
    for name, price in {"Plus": "29", "Professional": "49", "Enterprise": "99"}.items():
        yield Published("Insightly", name, dollars(price), per_seat=True, trial=True)
    two_users = (Included(Metric.SEATS, 2),)
    yield Published("Capsule", "Free", dollars("0"), per_seat=True, limits=two_users)
    prices = {"Starter": "18", "Growth": "36", "Advanced": "54", "Ultimate": "72"}
    for name, price in prices.items():
        yield Published("Capsule", name, dollars(price), per_seat=True, trial=True)


def _shop(
    name: str, price: str, *, products: int, mailboxes: int, bandwidth: int, storage: int
) -> Published:
    overage = dollars("9")
    return Published(
        "CoreCommerce",
        name,
        dollars(price),
        limits=(
            Included(Metric.PRODUCTS, products),
            Included(Metric.EMAIL_ACCOUNTS, mailboxes),
            Included(Metric.BANDWIDTH, bandwidth, 1 * GB, overage),
            Included(Metric.STORAGE, storage, 100 * MB, overage),
        ),
        trial=True,
        trial_days=15,
        trial_orders=3,
        api_unlock=dollars("199"),
        reactivation=dollars("150"),
        note="Shared SSL, unlimited administrators, daily backup, no transaction fees; by the month"
        " only, to upgrade or downgrade at any time. Cancelling takes a ticket. Promised uptime:"
        " 99.9%.",
    )


# -- in words ---------------------------------------------------------------------------------


def price(plan: Plan) -> Text | None:
    """What a plan costs a month; None where that is not published."""
    if plan.price is None:
        return None
    if not plan.price:
        return say("free")
    return say("{price} a user" if plan.per_seat else "{price}", price=plan.price)


def for_seats(plan: Plan, seats: int) -> Money | None:
    """What a plan that is paid by the seat costs a month for so many."""
    if plan.price is None or not plan.per_seat:
        return None
    return Money(plan.price.minor * seats, plan.currency)


def trial(plan: Plan) -> Text | None:
    """Whether and how it can be tried."""
    if not plan.trial:
        return None
    if plan.trial_days is None:
        return say("yes")
    if plan.trial_orders is None:
        return say("{days} days", days=plan.trial_days)
    return say("{days} days, {orders} orders", days=plan.trial_days, orders=plan.trial_orders)


def beyond(plan: Plan) -> dict[Metric, Text]:
    """What more than its limits costs; nothing of limits that are hard."""
    return {
        limit.metric: say(
            "{price} per {block} over the limit",
            price=Money(limit.block_price_minor, plan.currency),
            block=amount(limit.metric, limit.block),
        )
        for limit in plan.limits
        if limit.block is not None and limit.block_price_minor is not None
    }


def find_system(said: str, known: Iterable[str]) -> str:
    """The system that was meant, however it was spelled. Raises Refused for one without plans."""
    systems = list(dict.fromkeys(known))
    for system in systems:
        if _bare(system) == _bare(said):
            return system
    raise Refused(
        "I know no plans of “{said}”, only of {systems}.",
        *(Button(system, "plan.list", system=system) for system in systems[:4]),
        said=said,
        systems=systems,
    )


def _bare(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
