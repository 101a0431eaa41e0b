"""What a cell says: text, amounts, days and the words for a choice, read as people write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar
from zoneinfo import ZoneInfo

from opsbot.model import (
    DealStatus,
    DiscountStatus,
    Fulfilment,
    GiftStatus,
    Metric,
    Payment,
    Priority,
    ProductStatus,
    ProjectStatus,
    Role,
    TicketStatus,
)
from opsbot.sheet import unguarded
from opsbot.values import Money, at, minor_digits

T = TypeVar("T")

# What the database's columns hold.
INT = 2**31 - 1
BIG = 2**63 - 1
# A year outside these is a slip of the fingers, or a system's way to say "never".
YEARS = range(1900, 2200)

# Numbers, days and choices that say nothing; a person may be called None, so names are not asked.
_NOTHING = {"", "-", "–", "n/a", "na", "null", "none", "nan", "nat", "\\n"}


class Unreadable(Exception):
    """A cell or row that cannot be taken. The message is for the person who has the file."""


@dataclass(frozen=True)
class Ways:
    """How a file's cells are to be read: which column is what, and what its numbers look like."""

    columns: Mapping[str, int]
    zone: tzinfo
    currency: str
    now: datetime
    comma: bool = False  # 1.234,50
    month_first: Mapping[str, bool] = field(default_factory=dict)


class Cells:
    """One row, read by field."""

    __slots__ = ("cells", "line", "ways")

    def __init__(self, line: int, cells: list[str], ways: Ways) -> None:
        self.line, self.cells, self.ways = line, cells, ways

    def has(self, name: str) -> bool:
        """Whether the file has the column at all."""
        return name in self.ways.columns

    def text(self, name: str) -> str | None:
        column = self.ways.columns.get(name)
        return None if column is None else unguarded(self.cells[column].strip()) or None

    def told(self, name: str) -> str | None:
        """A cell that is no name, without the ways to say "nothing" in it."""
        text = self.text(name)
        return None if text is None or text.casefold() in _NOTHING else text

    def need(self, name: str) -> str:
        text = self.text(name)
        if text is None:
            raise Unreadable(f"it has no {_spoken(name)}")
        return text

    def code(self, name: str) -> str | None:
        """A number that another system gave: 17850.0 is 17850, and '123 (as Excel has it) 123."""
        return code(self.text(name) or "")

    def email(self, name: str = "email") -> str | None:
        """The first of the addresses, in small letters."""
        text = self.told(name)
        if text is None:
            return None
        first = re.split(r"[;,]\s*|\s+", text.strip(";, "))[0].casefold().removeprefix("mailto:")
        if not re.fullmatch(r"[^@\s<>]+@[^@\s<>.]+(\.[^@\s<>.]+)*", first):
            raise Unreadable(f"“{text}” is not an e-mail address")
        return first

    def person(self) -> str | None:
        """The name, or else the first and the last name."""
        parts = [self.text("first_name"), self.text("last_name")]
        return self.text("name") or " ".join(part for part in parts if part) or None

    def number(self, name: str) -> Decimal | None:
        text = self.told(name)
        if text is None:
            return None
        found = number(text, self.ways.comma)
        if found is None:
            raise Unreadable(f"{_spoken(name)} “{text}” is not a number")
        return found

    def whole(self, name: str, least: int = -INT, most: int = INT) -> int | None:
        found = self.number(name)
        if found is None:
            return None
        if found != found.to_integral_value():
            raise Unreadable(f"{_spoken(name)} “{self.text(name)}” is not a whole number")
        if not least <= found <= most:
            raise Unreadable(_beyond(name, self.text(name), least, most))
        return int(found)

    def minor(self, name: str, currency: str, most: int = INT, least: int = 0) -> int | None:
        """An amount in minor units; half a cent rounds away from zero."""
        found = self.number(name)
        if found is None:
            return None
        if abs(found) * 10 ** minor_digits(currency) > most:
            bound = Money(most, currency)
            raise Unreadable(f"{_spoken(name)} “{self.text(name)}” is more than {bound}")
        minor = Money.of(found, currency).minor
        if minor < least:
            raise Unreadable(f"{_spoken(name)} “{self.text(name)}” is less than {least}")
        return minor

    def currency(self, name: str = "currency") -> str:
        text = self.told(name)
        return self.ways.currency if text is None else currency(text)

    def day(self, name: str) -> date | None:
        found = self._when(name)
        if found is None or not isinstance(found, datetime):
            return found
        return found.date() if found.tzinfo is None else found.astimezone(self.ways.zone).date()

    def moment(self, name: str) -> datetime | None:
        """An instant; what says no zone is meant in the workspace's, a day is its first moment."""
        found = self._when(name)
        return None if found is None else instant(found, self.ways.zone)

    def _when(self, name: str) -> date | datetime | None:
        text = self.told(name)
        if text is None:
            return None
        found = when(text, self.ways.month_first.get(name, False))
        if found is None:
            raise Unreadable(f"{_spoken(name)} “{text}” is not a date that I can read")
        return found

    def all_day(self, name: str) -> bool:
        return type(self._when(name)) is date

    def yes(self, name: str) -> bool | None:
        text = self.told(name)
        if text is None:
            return None
        found = yes(text)
        if found is None:
            raise Unreadable(f"{_spoken(name)} “{text}” is neither yes nor no")
        return found

    def one_of(self, name: str, words: Mapping[str, T]) -> T | None:
        text = self.told(name)
        if text is None:
            return None
        found = words.get(_word(text))
        if found is None:
            known = ", ".join(dict.fromkeys(str(value) for value in words.values()))
            raise Unreadable(f"{_spoken(name)} “{text}” is none of {known}")
        return found

    def zone(self, name: str) -> str | None:
        text = self.told(name)
        if text is None:
            return None
        try:
            return ZoneInfo(text).key
        except (KeyError, OSError, ValueError) as error:
            raise Unreadable(f"time zone “{text}” is none, such as Europe/London") from error


def _spoken(name: str) -> str:
    return name.replace("_", " ").removesuffix(" at")


def _beyond(name: str, text: str | None, least: int, most: int) -> str:
    bounds = f"from {least:,} to {most:,}" if least > -INT else f"up to {most:,}"
    return f"{_spoken(name)} “{text}” is not {bounds}"


def _word(text: str) -> str:
    return re.sub(r"[\s_-]+", " ", text).casefold()


# -- numbers ----------------------------------------------------------------------------------

_PLAIN = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?")
# What may stand before or after an amount: US$, £, EUR, kr.
_UNIT = r"(?:[A-Z]{3}|[A-Z]{0,2}[$€£]|[¥₫₴₽₹₩₪₺₱฿]|[kK]r\.?|zł|Rs\.?)"
_AMOUNT = re.compile(rf"(-?){_UNIT}?(-?)([\d.,]*\d[.,]?){_UNIT}?(-?)")


@lru_cache(maxsize=65536)
def number(text: str, comma: bool = False) -> Decimal | None:
    """A number as people write it, or None. `comma`: the file writes 1.234,50, not 1,234.50."""
    if not comma and _PLAIN.fullmatch(text):
        return Decimal(text)
    found = _bare(text)
    if found is None:
        return Decimal(text) if _PLAIN.fullmatch(text) else None
    digits, negative = found
    mark = decimal_mark(text) or ("," if comma else ".")
    whole, _, part = digits.partition(mark)
    groups = whole.split("." if mark == "," else ",")
    if (part and not part.isdigit()) or any(len(group) != 3 for group in groups[1:]):
        return None
    value = Decimal(f"{''.join(groups) or '0'}.{part or '0'}")
    return -value if negative else value


def decimal_mark(text: str) -> str | None:
    """What stands before the cents, "." or ",", where the number itself tells."""
    found = _bare(text)
    if found is None:
        return None
    digits = found[0]
    last = max(digits.rfind(","), digits.rfind("."))
    if last < 0:
        return None
    mark = digits[last]
    other = "." if mark == "," else ","
    if digits.count(mark) > 1:
        return other
    if other in digits or len(digits) - last != 4 or digits.startswith(("0", mark)):
        return mark
    return None


def _bare(text: str) -> tuple[str, bool] | None:
    """The digits and marks of an amount, and whether it is below zero."""
    text = re.sub(r"[\s'’+]", "", text.replace("\u2212", "-"))
    in_brackets = text.startswith("(") and text.endswith(")")
    match = _AMOUNT.fullmatch(text.strip("()") if in_brackets else text)
    if match is None:
        return None
    before, within, digits, after = match.groups()
    signs = len(before + within + after) + in_brackets
    return (digits, bool(signs)) if signs < 2 else None


def code(text: str) -> str | None:
    """A number or SKU that another system gave, without what spreadsheets add; None for none."""
    text = text.strip().lstrip("'")
    if text.casefold() in _NOTHING:
        return None
    return text.partition(".")[0] if re.fullmatch(r"\d+\.0+", text) else text


def currency(text: str) -> str:
    """An ISO code. Raises Unreadable."""
    found = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP"}.get(text, text).upper()
    if found not in _currencies():
        raise Unreadable(f"currency “{text}” is no code such as USD or EUR")
    return found


@lru_cache
def _currencies() -> frozenset[str]:
    from babel import Locale  # only files with a currency need its data

    return frozenset(Locale("en").currencies)


# -- days and moments -------------------------------------------------------------------------

_MONTHS = {
    name: number
    for number, full in enumerate(
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december",
        ],
        1,
    )
    for name in (full, full[:3], full[:4])
}  # fmt: skip
_CLOCK = (
    r"(?:[\sT,]+(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?"
)
_NUMERIC = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{2})" + _CLOCK, re.IGNORECASE)
_NAMED = re.compile(
    r"(?:[a-z]+,\s*)?(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?P<m1>[a-z]{3,9})"
    r"|(?P<m2>[a-z]{3,9})\.?\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?)[\s.,-]+(?P<year>\d{4}|\d\d)"
    + _CLOCK,
    re.IGNORECASE,
)
# The day on which the spreadsheets' count of days begins.
_DAY_ZERO = date(1899, 12, 30)


@lru_cache(maxsize=65536)
def when(text: str, month_first: bool = False) -> date | datetime | None:
    """A day or a moment as files write them; None where it is neither."""
    try:
        found = _iso(text) or _numeric(text, month_first) or _named(text) or _counted(text)
    except (ValueError, OverflowError):
        return None
    return found if found and found.year in YEARS else None


def _iso(text: str) -> date | datetime | None:
    if len(text) == 10 and text[4] == "-":
        return date.fromisoformat(text)
    if text[:4].isdigit() and text[4:5] == "-":
        text = re.sub(r"\s*(?:UTC|GMT)$", "Z", text)
        return datetime.fromisoformat(re.sub(r"\s+(?=[+-]\d\d:?\d\d$)", "", text))
    return None


def _numeric(text: str, month_first: bool) -> date | datetime | None:
    match = _NUMERIC.fullmatch(text)
    if match is None:
        return None
    first, mark, second, last = match.group(1, 2, 3, 4)
    if len(first) == 4:
        return _with_clock(date(int(first), int(second), int(last)), match)
    day, month = int(first), int(second)
    if mark != "." and (month > 12 or (month_first and day <= 12)):
        day, month = month, day
    return _with_clock(date(_year(last), month, day), match)


def _named(text: str) -> date | datetime | None:
    match = _NAMED.fullmatch(text)
    if match is None:
        return None
    month = _MONTHS.get((match["m1"] or match["m2"]).casefold())
    if month is None:
        return None
    day = date(_year(match["year"]), month, int(match["d1"] or match["d2"]))
    return _with_clock(day, match)


def _counted(text: str) -> date | datetime | None:
    """20140102, seconds or milliseconds since 1970, or days as spreadsheets count them."""
    if re.fullmatch(r"(19|20)\d{6}", text):
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    if re.fullmatch(r"\d{10}|\d{13}", text):
        return datetime.fromtimestamp(int(text[:10]), UTC)
    if re.fullmatch(r"[2-6]\d{4}(\.\d+)?", text):
        days = Decimal(text)
        day = _DAY_ZERO + timedelta(int(days))
        if days == int(days):
            return day
        return datetime.combine(day, time()) + timedelta(seconds=round(float(days % 1) * 86400))
    return None


def _with_clock(day: date, match: re.Match[str]) -> date | datetime:
    if match["hour"] is None:
        return day
    hour = int(match["hour"])
    if half := (match["half"] or "").casefold()[:1]:
        if not 1 <= hour <= 12:
            raise ValueError(f"{hour} is no hour of half a day")
        hour = hour % 12 + 12 * (half == "p")
    zone = (match["zone"] or "").upper()
    clock = time(hour, int(match["minute"]), int(match["second"] or 0))
    if not zone:
        return datetime.combine(day, clock)  # noqa: DTZ — the zone is said later
    offset = "+00:00" if zone in ("Z", "UTC", "GMT") else zone
    return datetime.fromisoformat(f"{day}T{clock}{offset}")


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else year + (2000 if year < 70 else 1900)


def order_of(text: str) -> str | None:
    """What a date tells about the order of its numbers: "day" first, "month" first, "unsure"; None
    where it tells nothing, because it is written in another way."""
    match = _NUMERIC.fullmatch(text)
    if match is None or len(match.group(1)) == 4 or match.group(2) == ".":
        return None
    if int(match.group(1)) > 12:
        return "day"
    if int(match.group(3)) > 12:
        return "month"
    # Who writes AM and PM writes the month first.
    return "american" if match["half"] else "unsure"


def instant(found: date | datetime, zone: tzinfo) -> datetime:
    if not isinstance(found, datetime):
        return at(found, time(), zone)
    return at(found.date(), found.time(), zone) if found.tzinfo is None else found


# -- choices ----------------------------------------------------------------------------------


def _choices(known: Mapping[T, str]) -> dict[str, T]:
    return {word.strip(): value for value, words in known.items() for word in words.split(",")}


_YES = "yes, y, true, t, 1, on, x, subscribed, ja, oui, si, sí"
_NO = "no, n, false, f, 0, off, unsubscribed, nein, non"
_YES_OR_NO = _choices({True: _YES, False: _NO})


def yes(text: str) -> bool | None:
    return _YES_OR_NO.get(_word(text))


ROLES = _choices({
    Role.OWNER: "owner",
    Role.ADMIN: "admin, administrator",
    Role.MERCHANT: "merchant, shop, shop manager, store manager",
    Role.REP: "rep, sales, sales rep, salesperson, agent",
    Role.VIEWER: "viewer, read only, reader, guest",
})  # fmt: skip
PRODUCT_STATUS = _choices({
    ProductStatus.ACTIVE: f"active, published, visible, live, enabled, {_YES}",
    ProductStatus.HIDDEN: f"hidden, draft, archived, inactive, disabled, discontinued, 1, {_NO}",
}) | {"1": ProductStatus.ACTIVE, " 1": ProductStatus.HIDDEN}  # fmt: skip
FULFILMENT = _choices({
    Fulfilment.UNFULFILLED: "unfulfilled, unshipped, not shipped, open, pending, processing, new,"
    " partial, partially fulfilled, in progress, scheduled, awaiting shipment",
    Fulfilment.FULFILLED: "fulfilled, shipped, delivered, complete, completed, sent, dispatched",
    Fulfilment.HELD: "held, on hold, hold",
    Fulfilment.CANCELLED: "cancelled, canceled, restocked",
})  # fmt: skip
PAYMENT = _choices({
    Payment.PENDING: "pending, unpaid, authorized, authorised, open, due, partially paid,"
    " awaiting payment, outstanding",
    Payment.PAID: "paid, complete, completed, captured, settled",
    Payment.PARTIALLY_REFUNDED: "partially refunded, partial refund",
    Payment.REFUNDED: "refunded",
    Payment.VOIDED: "voided, void, cancelled, canceled, failed, declined, expired",
})  # fmt: skip
ORDER_STATUS = _choices({
    (Fulfilment.UNFULFILLED, Payment.PENDING): "pending, new, open, unpaid, pending payment",
    (Fulfilment.UNFULFILLED, Payment.PAID): "processing, paid, unfulfilled, in progress",
    (Fulfilment.FULFILLED, Payment.PAID): "completed, complete, fulfilled, shipped, delivered,"
    " closed, done, dispatched",
    (Fulfilment.HELD, Payment.PENDING): "on hold, held, hold",
    (Fulfilment.CANCELLED, Payment.VOIDED): "cancelled, canceled, failed, voided",
    (Fulfilment.FULFILLED, Payment.REFUNDED): "refunded, returned",
    (Fulfilment.FULFILLED, Payment.PARTIALLY_REFUNDED): "partially refunded",
})  # fmt: skip
DEAL_STATUS = _choices({
    DealStatus.OPEN: "open, new, active, in progress, pending",
    DealStatus.WON: "won, closed won, success",
    DealStatus.LOST: "lost, closed lost, abandoned",
})  # fmt: skip
PROJECT_STATUS = _choices({
    ProjectStatus.OPEN: "open, active, in progress, planned, planning, new, on hold",
    ProjectStatus.CLOSED: "closed, done, complete, completed, finished, cancelled",
})  # fmt: skip
TICKET_STATUS = _choices({
    TicketStatus.OPEN: "open, new, pending, in progress, waiting, on hold, reopened",
    TicketStatus.CLOSED: "closed, solved, resolved, done, complete, completed",
})  # fmt: skip
PRIORITY = _choices({
    Priority.LOW: "low, lowest, minor",
    Priority.NORMAL: "normal, medium, standard",
    Priority.HIGH: "high, major",
    Priority.URGENT: "urgent, critical, highest, blocker",
})  # fmt: skip
GIFT_STATUS = _choices({
    GiftStatus.ACTIVE: f"active, open, used, partially used, {_YES}, enabled",
    GiftStatus.VOID: f"void, voided, cancelled, disabled, expired, {_NO}",
})  # fmt: skip
DISCOUNT_STATUS = _choices({
    DiscountStatus.ACTIVE: f"active, enabled, {_YES}, scheduled",
    DiscountStatus.ENDED: f"ended, expired, inactive, disabled, {_NO}",
})  # fmt: skip
METRICS = _choices({
    Metric.BANDWIDTH: "bandwidth, traffic, transfer, data transfer",
    Metric.STORAGE: "storage, disk, disk space, disk usage",
    Metric.PRODUCTS: "products, product count",
    Metric.EMAIL_ACCOUNTS: "email accounts, mailboxes, email, e mail accounts",
    Metric.SEATS: "seats, users, user seats",
})  # fmt: skip

# How many bytes: in decimal units, as hosters bill them, or in binary ones that say so.
BYTES: dict[str, int] = {"b": 1, "byte": 1, "bytes": 1} | {
    f"{prefix}{end}": size
    for power, prefix in enumerate("kmgt", 1)
    for end, size in (("b", 1000**power), ("ib", 1024**power))
}
PIECES = {"", "count", "pieces", "piece", "pcs", "number", "units", "items", "accounts", "users"}
