"""The demo's year of orders, and the stock behind it, drawn before anything is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import accumulate
from random import Random

from opsbot.demo import words
from opsbot.demo.scene import Scene, letters, weekday_after, weekday_before
from opsbot.model.catalogue import StockReason
from opsbot.model.sales import Fulfilment, Payment

ORDERS = 3_000
CUSTOMERS = 300
DAYS = 365
GROWTH = 0.5  # a day today sells so much more than the same day a year ago

# How much a day of the year sells, in shares of a usual one; between these it goes evenly.
SEASON = [
    (1, 0.8), (45, 1.05), (75, 0.95), (130, 0.95), (180, 0.75), (225, 0.7), (260, 0.9),
    (300, 1.15), (330, 1.6), (348, 2.2), (355, 2.0),
    (356, 0.7), (366, 0.8),  # too late for a parcel before Christmas, then holidays
]  # fmt: skip
WEEKDAYS = [1.05, 0.85, 0.85, 0.9, 0.95, 1.25, 1.4]  # people shop for tea on Sundays
# Nobody orders between two and three: once a year there is no such hour.
HOURS = [1, 1, 0, 1, 1, 2, 4, 7, 9, 11, 12, 12, 13, 12, 11, 10, 10, 12, 14, 17, 18, 15, 9, 4]


@dataclass(eq=False, slots=True)
class Good:
    """A product, with what the database does not keep: how popular it is and what it weighs."""

    place: int  # in words.GOODS
    title: str
    sku: str
    category: str
    price: int
    grams: int
    popularity: int
    low: int
    left: int = 0

    @property
    def is_tea(self) -> bool:
        return self.grams < 300


@dataclass(eq=False, slots=True)
class Buyer:
    place: int
    name: str
    email: str
    country: str
    weight: float
    pieces: int
    channel: str
    since: date
    until: date


@dataclass(eq=False, slots=True)
class Sale:
    """An order before it is written."""

    place: int
    placed: datetime
    buyer: Buyer | None
    country: str
    channel: str
    lines: list[tuple[Good, int]]
    fulfilment: Fulfilment = Fulfilment.FULFILLED
    payment: Payment = Payment.PAID
    discount: int = 0
    shipping: int = 0
    tax: int = 0
    shipped: datetime | None = None
    hold_reason: str | None = None
    cancelled: datetime | None = None
    cancel_reason: str | None = None
    refund: Giving | None = None

    @property
    def goods(self) -> int:
        return sum(good.price * pieces for good, pieces in self.lines)

    @property
    def total(self) -> int:
        return self.goods - self.discount + self.shipping + self.tax


@dataclass(slots=True)
class Giving:
    """Money given back for some lines of a sale, and what of them came back."""

    at: datetime
    reason: str
    amount: int
    lines: list[tuple[Good, int]]
    returned: list[tuple[Good, int]] = field(default_factory=list)


@dataclass(slots=True)
class Move:
    at: datetime
    good: Good
    delta: int
    reason: StockReason
    sale: int | None = None
    note: str | None = None


@dataclass(slots=True)
class Year:
    """All of it: the places in the lists are those the goods, buyers and sales carry."""

    goods: list[Good]
    buyers: list[Buyer]
    sales: list[Sale]
    moves: list[Move]


def draw(scene: Scene) -> Year:
    """A year up to now."""
    goods = [
        Good(place, title, f"{category[:2].upper()}-{101 + place}", category, *numbers)
        for place, (title, category, *numbers) in enumerate(words.GOODS)
    ]
    buyers = _buyers(scene)
    sales = _sales(scene, goods, buyers)
    _price(sales, scene.dice("discounts"))
    _handle(scene, sales)
    return Year(goods, buyers, sales, _ledger(scene, goods, sales))


# -- who buys ---------------------------------------------------------------------------------


def _buyers(scene: Scene) -> list[Buyer]:
    dice = scene.dice("buyers")
    people = [*words.REGULARS, *_passers_by(dice)]
    buyers = []
    for place, (name, country, weight, pieces) in enumerate(people):
        regular = place < len(words.REGULARS)
        old = regular or dice.random() < 0.7
        days = dice.randint(DAYS + 1, DAYS + 900) if old else dice.randint(5, DAYS)
        lapsed = not regular and dice.random() < 0.12
        buyers.append(
            Buyer(
                place,
                name,
                f"{letters(name, '.')}@mail.example",
                country,
                weight,
                pieces,
                dice.choices(["web", "ebay", "facebook", "instagram"], [74, 12, 7, 7])[0],
                since=scene.day(-days),
                until=scene.day(-dice.randint(1, min(days, 250)) if lapsed else 0),
            )
        )
    return buyers


def _passers_by(dice: Random) -> Iterator[tuple[str, str, float, int]]:
    taken = {name for name, *_ in [*words.REGULARS, *words.CONTACTS]}
    countries, shares, heard = zip(*words.COUNTRIES, strict=True)
    while len(taken) < CUSTOMERS + len(words.CONTACTS) - 1:  # one is in both lists
        place = dice.choices(range(len(countries)), shares)[0]
        pool = words.NAMES[dice.choice(heard[place].split())]
        name = " ".join(dice.choice(names.split()) for names in pool).replace("_", " ")
        if name not in taken:
            taken.add(name)
            yield name, countries[place], min(20, 2.5 * dice.paretovariate(1.1)), 1


# -- what they buy ----------------------------------------------------------------------------


def _sales(scene: Scene, goods: list[Good], buyers: list[Buyer]) -> list[Sale]:
    dice = scene.dice("sales")
    basket = _Basket(scene, goods)
    weights = list(accumulate(buyer.weight for buyer in buyers))
    sales = []
    for place, placed in enumerate(_moments(scene, dice)):
        day = placed.date()
        if dice.random() < 0.13:  # Amazon does not say who buys
            buyer, channel = None, "amazon"
            country = "US" if dice.random() < 0.85 else "CA"
        else:
            buyer = dice.choices(buyers, cum_weights=weights)[0]
            while not buyer.since <= day <= buyer.until:
                buyer = dice.choices(buyers, cum_weights=weights)[0]
            channel = buyer.channel if dice.random() < 0.9 else "web"
            country = buyer.country
        lines = basket.fill(day, buyer.pieces if buyer else 1, dice)
        sales.append(Sale(place, placed, buyer, country, channel, lines))
    return sales


def _moments(scene: Scene, dice: Random) -> list[datetime]:
    """When the orders came in: seasons, weekdays, hours and growth, up to the hour before now."""
    hours = []
    weights = []
    for ago in range(DAYS, -1, -1):
        day = scene.day(-ago)
        busy = _season(day) * WEEKDAYS[day.weekday()] * (1 + GROWTH * (1 - ago / DAYS))
        for hour in range(24 if ago else scene.now.hour):
            hours.append((day, hour))
            weights.append(busy * HOURS[hour])
    zone = scene.workspace.zone
    return sorted(
        datetime(
            day.year, day.month, day.day, hour, dice.randrange(60), dice.randrange(60), tzinfo=zone
        )
        for day, hour in dice.choices(hours, weights, k=ORDERS)
    )


def _season(day: date) -> float:
    """How much a day sells by the calendar alone."""
    if _is_sale(day):
        return 3.2
    number = day.timetuple().tm_yday
    right = next(i for i, (other, _) in enumerate(SEASON) if other >= number)
    (before, low), (after, high) = SEASON[max(0, right - 1)], SEASON[right]
    return low + (high - low) * (number - before) / max(1, after - before)


def _is_sale(day: date) -> bool:
    """Black Friday, which follows November's fourth Thursday, and the Monday after."""
    friday = day - timedelta(3 if day.weekday() == 0 else 0)
    return (friday.month, friday.weekday()) == (11, 4) and 23 <= friday.day <= 29


class _Basket:
    """What people put together, by the month and by what can be bought that day."""

    def __init__(self, scene: Scene, goods: list[Good]) -> None:
        self.goods = goods
        self.last = {
            good: scene.day(-words.GONE_FOR[good.title] - 1)
            for good in goods
            if good.title in words.GONE_FOR
        }
        self.weights = [
            list(accumulate(_taste(good, month) for good in goods)) for month in range(1, 13)
        ]

    def fill(self, day: date, pieces: int, dice: Random) -> list[tuple[Good, int]]:
        count = dice.choices([1, 2, 3, 4, 5], [44, 29, 16, 8, 3])[0]
        picked = dice.choices(self.goods, cum_weights=self.weights[day.month - 1], k=count)
        there = [
            good
            for good in dict.fromkeys(picked)
            if good not in self.last or day <= self.last[good]
        ]
        return [(good, pieces * _pieces(good, dice)) for good in there or self.goods[:1]]


def _taste(good: Good, month: int) -> float:
    if good.title in words.SEASONAL and month not in words.SEASONAL[good.title]:
        return 0
    return good.popularity * (2.5 if good.category == "Gifts" and month > 10 else 1)


def _pieces(good: Good, dice: Random) -> int:
    if good.is_tea:
        return dice.choices([1, 2, 3, 4, 6], [66, 22, 7, 3, 2])[0]
    return dice.choices([1, 2], [90, 10])[0]


def _price(sales: list[Sale], dice: Random) -> None:
    """Discount, shipping and tax, as the shop's rates say."""
    rates = {rate[0]: rate for rate in words.RATES}
    for sale in sales:
        off = dice.choices([0, 10, 15], [86, 9, 5])[0] if sale.channel == "web" else 0
        sale.discount = (sale.goods * off + 50) // 100
        paid = sale.goods - sale.discount
        _, _, tax, small, large, free = rates.get(sale.country, rates[None])
        grams = sum(good.grams * pieces for good, pieces in sale.lines)
        if free is None or paid < free:
            sale.shipping = small if grams <= 1000 else large
        sale.tax = (paid * tax + 5_000) // 10_000


# -- what became of them ----------------------------------------------------------------------


def _handle(scene: Scene, sales: list[Sale]) -> None:
    dice = scene.dice("handling")
    for sale in sales:
        age = scene.now - sale.placed
        # What comes back must be in today's stock: of plenty, a few pieces.
        few = all(n <= 4 and good.title not in words.RUNNING_LOW for good, n in sale.lines)
        if dice.random() < 0.02 and age > timedelta(days=2) and few:
            sale.fulfilment, sale.payment = Fulfilment.CANCELLED, Payment.VOIDED
            sale.cancelled = sale.placed + timedelta(minutes=dice.randint(20, 2_000))
            sale.cancel_reason = dice.choice(words.CANCEL_REASONS)
            continue
        leaves = _leaves(scene, sale.placed, dice)
        if leaves < scene.now:
            sale.shipped = leaves
            if dice.random() < 0.026:
                sale.refund = _refund(sale, scene.now, dice)
        else:
            sale.fulfilment = Fulfilment.UNFULFILLED
    _wait(scene, sales, dice)


def _leaves(scene: Scene, placed: datetime, dice: Random) -> datetime:
    """When the parcel goes: in the afternoon of a weekday, of the same one if ordered by noon."""
    late = dice.choices([0, 1, 2, 3], [90, 6, 3, 1])[0]
    day = weekday_after(placed.date() + timedelta(late + (placed.hour >= 12)))
    return scene.clock(day, 15, dice.randrange(60))


def _refund(sale: Sale, now: datetime, dice: Random) -> Giving | None:
    """A complaint some days after the parcel went: all of it, or one piece."""
    assert sale.shipped
    when = sale.shipped + timedelta(days=dice.randint(3, 14), minutes=dice.randint(-300, 60))
    if when >= now:
        return None
    reason, _, returns = dice.choices(
        words.REFUND_REASONS, [often for _, often, _ in words.REFUND_REASONS]
    )[0]
    if len(sale.lines) == 1 or dice.random() < 0.3:
        sale.payment = Payment.REFUNDED
        lines, amount = list(sale.lines), sale.total
    else:
        sale.payment = Payment.PARTIALLY_REFUNDED
        good, _ = dice.choice(sale.lines)
        lines, amount = [(good, 1)], good.price
    back = [
        (good, pieces)
        for good, pieces in lines
        if returns and not good.is_tea and good.title not in words.RUNNING_LOW
    ]
    return Giving(when, reason, amount, lines, back)


def _wait(scene: Scene, sales: list[Sale], dice: Random) -> None:
    """Some of the newest wait for something: a better address, or their money."""

    def placed(first: int, last: int) -> list[Sale]:
        return [
            sale
            for sale in sales[-1_000:]
            if first <= (scene.today - sale.placed.date()).days <= last
            and sale.fulfilment is not Fulfilment.CANCELLED
            and sale.payment is Payment.PAID
            and sale.buyer
        ]

    for sale, reason in zip(dice.sample(placed(2, 9), 4), words.HOLD_REASONS, strict=True):
        sale.fulfilment, sale.hold_reason, sale.shipped = Fulfilment.HELD, reason, None
    recent = [sale for sale in placed(0, 6) if sale.hold_reason is None]
    for sale in dice.sample(recent, 5):
        sale.fulfilment, sale.payment, sale.shipped = Fulfilment.UNFULFILLED, Payment.PENDING, None
    dice.choice(placed(20, 28)).payment = Payment.PENDING  # sent on account, not paid yet


# -- stock ------------------------------------------------------------------------------------


def _ledger(scene: Scene, goods: list[Good], sales: list[Sale]) -> list[Move]:
    """Every piece that came or went, oldest first. Sets what is left of each good."""
    dice = scene.dice("stock")
    went: dict[Good, list[Move]] = {good: [] for good in goods}
    for sale in sales:
        for good, pieces in sale.lines:
            went[good].append(Move(sale.placed, good, -pieces, StockReason.SOLD, sale.place))
            if sale.cancelled:
                back = Move(sale.cancelled, good, pieces, StockReason.RETURNED, sale.place)
                back.note = "order cancelled"
                went[good].append(back)
        if sale.refund:
            for good, pieces in sale.refund.returned:
                back = Move(sale.refund.at, good, pieces, StockReason.RETURNED, sale.place)
                went[good].append(back)
    for good in dice.sample([good for good in goods if not good.is_tea], 8):
        at = scene.working(dice.randint(10, DAYS - 10), dice)
        went[good].append(Move(at, good, -1, StockReason.ADJUSTED, note="broke on the shelf"))
    moves = [move for good in goods for move in _stocked(scene, good, went[good], dice)]
    return sorted(moves, key=lambda move: move.at)


def _stocked(scene: Scene, good: Good, went: list[Move], dice: Random) -> Iterator[Move]:
    """A good's moves with the deliveries between them, told backwards from what is left today.

    Going back in time, what was sold is on the shelf again; where that is more than a delivery
    and a reserve, the delivery had just come. So no level is ever below nothing, and the last
    one is the one wanted.
    """
    opened = scene.clock(scene.day(-DAYS - 1), 18)
    sold = -sum(move.delta for move in went)
    lot = 12 * max(2, round(sold / 60))
    good.left = words.RUNNING_LOW.get(good.title, good.low + dice.randint(lot // 4, lot))
    level = good.left
    for move in sorted(went, key=lambda move: move.at, reverse=True):
        yield move
        level -= move.delta
        arrived = _delivery(scene, move.at, dice)
        if level >= lot + max(good.low // 2, 8) and arrived > opened:
            yield Move(arrived, good, lot, StockReason.RECEIVED)
            level -= lot
    yield Move(opened, good, level, StockReason.OPENING)


def _delivery(scene: Scene, before: datetime, dice: Random) -> datetime:
    """The last weekday morning before a moment."""
    day = weekday_before(before.date() - timedelta(days=before.hour < 11))
    return scene.clock(day, dice.choice([8, 9, 10]), dice.randrange(60))
