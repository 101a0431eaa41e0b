"""What was sold and given back: added up in the database, over the orders and refunds of a period.

A cancelled order counts nowhere, and neither does what was given back for it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    case,
    func,
    literal_column,
    or_,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlmodel import Session, SQLModel

from opsbot.model import Fulfilment
from opsbot.rules.sales import Figures, clocks
from opsbot.values import Period

OrderPart = Literal["customer", "country", "channel"]
GoodsPart = Literal["product", "category", "customer", "country"]
Key = int | str | None


class Part(NamedTuple):
    """One share of the sales: of whom or what, and how much."""

    key: Key  # a record's id, a word, or None where nothing is known
    figures: Figures


_tables = SQLModel.metadata.tables
_order, _refund = _tables["order"].c, _tables["refund"].c
_line, _refund_line = _tables["order_line"].c, _tables["refund_line"].c
_product = _tables["product"].c

_ORDERS: FromClause = _tables["order"]
_REFUNDS = _tables["refund"].outerjoin(_tables["order"], _order.id == _refund.order_id)
_LINES = _tables["order"].join(_tables["order_line"], _line.order_id == _order.id)
_REFUND_LINES = _REFUNDS.join(_tables["refund_line"], _refund_line.refund_id == _refund.id)


def totals(session: Session, workspace_id: int, period: Period) -> dict[str, Figures]:
    """The figures of a period, by currency."""
    parts = _charged(session, workspace_id, period)
    return {part.figures.currency: part.figures for part in parts}


def by_order(session: Session, workspace_id: int, period: Period, part: OrderPart) -> list[Part]:
    """What was charged and given back for each customer, country or channel. A refund that names
    none itself counts for its order's."""
    key, refund_key = _ORDER_KEYS[part]
    return _charged(session, workspace_id, period, key, refund_key)


def over_time(
    session: Session, workspace_id: int, currency: str, pieces: Sequence[Period]
) -> list[Figures]:
    """The figures of each of some days, weeks or months that follow one another, in one currency.
    The database adds up the days of the pieces' zone."""
    if not pieces:
        return []
    whole = Period(pieces[0].start, pieces[-1].end)
    key, refund_key = (_day(moment, whole) for moment in (_order.placed_at, _refund.at))
    parts = _charged(session, workspace_id, whole, key, refund_key)
    firsts = [piece.start.date().toordinal() for piece in pieces]
    found = [Figures(currency) for _ in pieces]
    for day, figures in parts:
        if figures.currency == currency and isinstance(day, int):
            found[bisect_right(firsts, day + _EPOCH) - 1] += figures
    return found


def by_goods(session: Session, workspace_id: int, period: Period, part: GoodsPart) -> list[Part]:
    """What the goods alone sold for, and how many pieces, for each product, category, customer or
    country: without shipping, tax and an order's discount. Of refunds only those that say for what
    goods they are."""
    keys, refund_keys = _GOODS_KEYS[part]
    lines: FromClause = _LINES
    refund_lines: FromClause = _REFUND_LINES
    if part == "category":
        lines = lines.outerjoin(_tables["product"], _product.id == _line.product_id)
        refund_lines = refund_lines.outerjoin(
            _tables["product"], _product.id == _refund_line.product_id
        )
    sold = (
        select(
            *keys,
            _order.currency,
            func.count(_order.id.distinct()),
            func.sum(_line.total_minor),
            func.sum(_line.quantity),
        )
        .select_from(lines)
        .where(*_sold(workspace_id, period))
        .group_by(*keys, _order.currency)
    )
    given_back = (
        select(
            *refund_keys,
            _refund.currency,
            func.sum(_refund_line.total_minor),
            func.sum(_refund_line.quantity),
        )
        .select_from(refund_lines)
        .where(*_given_back(workspace_id, period))
        .group_by(*refund_keys, _refund.currency)
    )
    found = _Sum()
    for *key, currency, orders, gross, pieces in session.execute(sold):
        found.add(key, Figures(currency, orders, int(gross), 0, int(pieces)))
    for *key, currency, refunds, pieces in session.execute(given_back):
        found.add(key, Figures(currency, 0, 0, int(refunds), -int(pieces)))
    return found.parts()


def last_sale(session: Session, workspace_id: int, before: datetime) -> datetime | None:
    """When the last order before a moment was placed; without any, the first one after it."""
    sold = select(_order.placed_at).where(
        _order.workspace_id == workspace_id, _order.fulfilment != Fulfilment.CANCELLED
    )
    placed = _order.placed_at
    earlier = sold.where(placed < before).order_by(placed.desc()).limit(1)
    later = sold.where(placed >= before).order_by(placed).limit(1)
    return session.execute(earlier).scalar() or session.execute(later).scalar()


# The day from which databases count their seconds.
_EPOCH = date(1970, 1, 1).toordinal()


class _Seconds(FunctionElement[int]):
    """A moment as whole seconds since 1970."""

    type = BigInteger()
    inherit_cache = True


@compiles(_Seconds, "sqlite")
def _seconds_in_sqlite(moment: _Seconds, compiler: SQLCompiler, **kw: Any) -> str:
    return f"CAST(strftime('%s', {compiler.process(moment.clauses, **kw)}) AS INTEGER)"


@compiles(_Seconds, "postgresql")
def _seconds_in_postgresql(moment: _Seconds, compiler: SQLCompiler, **kw: Any) -> str:
    return f"CAST(floor(extract(epoch FROM {compiler.process(moment.clauses, **kw)})) AS BIGINT)"


def _day(moment: Any, period: Period) -> Any:
    """The day since 1970 that a moment falls on, by the clocks of the period's zone. Databases do
    not know all zones, so they are told when the clocks are changed."""
    seconds = _Seconds(moment)
    *earlier, (_, last) = clocks(period)
    shift: Any = _number(last)
    if earlier:
        shift = case(
            *((seconds < _number(until.timestamp()), _number(ahead)) for until, ahead in earlier),
            else_=shift,
        )
    return (seconds + shift) // _number(86_400)


def _number(value: float) -> Any:
    # Written out, not a parameter: see `_said`.
    return literal_column(str(int(value)), BigInteger)


def _charged(
    session: Session,
    workspace_id: int,
    period: Period,
    key: Any = None,
    refund_key: Any = None,
) -> list[Part]:
    """Orders and refunds added up for each key, or all of them where there is none."""
    keys = [] if key is None else [key]
    refund_keys = [] if refund_key is None else [refund_key]
    sold = (
        select(*keys, _order.currency, func.count(), func.sum(_order.total_minor))
        .select_from(_ORDERS)
        .where(*_sold(workspace_id, period))
        .group_by(*keys, _order.currency)
    )
    given_back = (
        select(*refund_keys, _refund.currency, func.sum(_refund.amount_minor))
        .select_from(_REFUNDS)
        .where(*_given_back(workspace_id, period))
        .group_by(*refund_keys, _refund.currency)
    )
    found = _Sum()
    for *found_key, currency, count, gross in session.execute(sold):
        found.add(found_key, Figures(currency, count, int(gross)))
    for *found_key, currency, amount in session.execute(given_back):
        found.add(found_key, Figures(currency, refunds_minor=int(amount)))
    return found.parts()


class _Sum:
    """Figures added up by key and currency."""

    def __init__(self) -> None:
        self._figures: dict[tuple[Key, str], Figures] = {}

    def add(self, keys: Sequence[Key], figures: Figures) -> None:
        key = next((key for key in keys if key is not None), None)
        place = (key, figures.currency)
        self._figures[place] = self._figures.get(place, Figures(figures.currency)) + figures

    def parts(self) -> list[Part]:
        return [Part(key, figures) for (key, _), figures in self._figures.items()]


def _sold(workspace_id: int, period: Period) -> tuple[ColumnElement[bool], ...]:
    return (
        _order.workspace_id == workspace_id,
        _within(_order.placed_at, period.start, period.end),
        _order.fulfilment != Fulfilment.CANCELLED,
    )


def _given_back(workspace_id: int, period: Period) -> tuple[ColumnElement[bool], ...]:
    return (
        _refund.workspace_id == workspace_id,
        _within(_refund.at, period.start, period.end),
        or_(_refund.order_id.is_(None), _order.fulfilment != Fulfilment.CANCELLED),
    )


def _within(moment: Any, start: Any, end: Any) -> ColumnElement[bool]:
    inside: ColumnElement[bool] = (moment >= start) & (moment < end)
    return inside


def _said(text: Any) -> Any:
    """A word, or NULL where it is empty. Without parameters: PostgreSQL would not see that what it
    selects is what it groups by."""
    return func.nullif(text, literal_column("''"))


def _title(line: Any) -> Any:
    """What is sold without being one of the products goes by its title."""
    return case((line.product_id.is_(None), _said(line.title)))


_CUSTOMER = func.coalesce(_refund.customer_id, _order.customer_id)
_COUNTRY = func.coalesce(_said(_refund.country), _said(_order.country))
_CHANNEL = func.coalesce(_said(_refund.channel), _said(_order.channel))
# How orders are grouped, and how refunds are.
_ORDER_KEYS: dict[OrderPart, tuple[Any, Any]] = {
    "customer": (_order.customer_id, _CUSTOMER),
    "country": (_said(_order.country), _COUNTRY),
    "channel": (_said(_order.channel), _CHANNEL),
}
# The same for lines: the first of several columns that is not empty.
_GOODS_KEYS: dict[GoodsPart, tuple[Sequence[Any], Sequence[Any]]] = {
    "product": (
        (_line.product_id, _title(_line)),
        (_refund_line.product_id, _title(_refund_line)),
    ),
    "category": ((_said(_product.category),), (_said(_product.category),)),
    "customer": ((_order.customer_id,), (_CUSTOMER,)),
    "country": ((_said(_order.country),), (_COUNTRY,)),
}
