"""Orders: list, show and find them, send them, hold, note, cancel and refund them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from commands.phrases import orders as phrases
from commands.phrases import orders_sending as sending
from commands.phrases import orders_undone as undone
from opsbot.command import Context, HeldOrder, Limit, UnfulfilledOrder, Words, command
from opsbot.model import (
    Activity,
    Customer,
    Fulfilment,
    Order,
    OrderLine,
    Payment,
    Refund,
    Shipment,
    StockMovement,
    StockReason,
)
from opsbot.model.people import Role
from opsbot.queries import orders as queries
from opsbot.reply import Block, Button, Facts, List, Reply, Table, Text, say
from opsbot.rules import orders as rules
from opsbot.rules import refunds
from opsbot.rules.orders import Status
from opsbot.values import Money, Period

# How many more orders a button asks for, and how many a search shows.
MORE = 40
FOUND = 20


@command(
    "orders.list",
    role=Role.MERCHANT,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def list_(
    ctx: Context,
    status: Status | None = None,
    period: Period | None = None,
    customer: Customer | None = None,
    min: Money | None = None,
    limit: Limit = 10,
) -> Reply:
    """Orders in a state, from a period, of a customer or over an amount, newest first."""
    page = queries.listed(
        ctx.session,
        ctx.workspace_id,
        status=status,
        period=period,
        customer=customer,
        least=min,
        limit=limit,
    )
    which = _which(status, period, customer, min)
    if not page.orders:
        return Reply(
            say("*No orders* {which}.", which=which) if which else say("There are no orders yet."),
            buttons=(Button("All orders", "orders.list"),) if which else (),
        )
    more = Button(
        "Show more",
        "orders.list",
        status=status,
        period=period,
        customer=customer,
        min=min,
        limit=limit + MORE,
    )
    return Reply(
        _headline(page, which),
        blocks=(_table(ctx, page, more),),
        buttons=_shows(page.orders) or _narrower(status),
    )


@command(
    "orders.show",
    role=Role.MERCHANT,
    phrases=phrases.SHOW,
    also=phrases.SHOW_ALSO,
)
def show(ctx: Context, order: Order) -> Reply:
    """One order: how it stands, what is in it, what was given back and noted."""
    notes = queries.notes(ctx.session, order)
    return Reply(
        say(
            "*{order}* for {buyer}, {total}: {stands}.",
            order=order,
            buyer=rules.buyer(order),
            total=order.total,
            stands=rules.stands(order, order.shipments),
        ),
        blocks=(_facts(order), _lines(order), *_refunds(order), *_notes(notes)),
        buttons=_steps(order),
    )


@command(
    "orders.find",
    role=Role.MERCHANT,
    phrases=phrases.FIND,
)
def find(ctx: Context, text: Words) -> Reply:
    """Find orders by product, customer, e-mail address, number or tracking code."""
    page = queries.found(ctx.session, ctx.workspace_id, text.replace("#", " "), FOUND)
    if not page.orders:
        return Reply(
            say(
                "*No orders* with “{text}”. I looked at products, customers, e-mail addresses, "
                "numbers and tracking codes.",
                text=text,
            ),
            buttons=(Button("Latest orders", "orders.list"),),
        )
    which = say("with “{text}”", text=text)
    return Reply(
        _headline(page, which), blocks=(_table(ctx, page, None),), buttons=_shows(page.orders)
    )


@command(
    "orders.fulfil",
    role=Role.MERCHANT,
    writes=True,
    phrases=sending.FULFIL,
    also=sending.FULFIL_ALSO,
)
def fulfil(
    ctx: Context,
    order: UnfulfilledOrder,
    carrier: Words | None = None,
    tracking: Words | None = None,
) -> Reply:
    """Mark an order as sent, with its carrier and tracking code."""
    before = order.fulfilment
    rules.ship(order, order.shipments)
    shipment = Shipment(
        workspace_id=ctx.workspace_id,
        order_id=order.id,
        carrier=carrier,
        tracking=tracking,
        shipped_at=ctx.now,
        member_id=ctx.person.member_id,
    )
    ctx.session.add(shipment)
    moved, how = _moved(order, before), rules.parcel(shipment)
    said = say("{moved}, {how}.", moved=moved, how=how) if how else say("{moved}.", moved=moved)
    warning = rules.ship_warning(order)
    return Reply(
        say("{said} {warning}", said=said, warning=warning) if warning else said,
        buttons=(
            Button("Show", "orders.show", order=order),
            Button("What is left to ship", "orders.list", status="unfulfilled"),
        ),
        tone="warning" if warning else "done",
    )


@command(
    "orders.hold",
    role=Role.MERCHANT,
    writes=True,
    phrases=sending.HOLD,
    also=sending.HOLD_ALSO,
)
def hold(ctx: Context, order: Order, reason: Words | None = None) -> Reply:
    """Keep an order from being sent until it is released."""
    before = order.fulfilment
    old_reason = rules.hold(order, reason)
    if before is Fulfilment.HELD:
        said = say(
            "*{order}* stays on hold: {reason}. Before it was: {before}.",
            order=order,
            reason=reason,
            before=old_reason or "no reason",
        )
    else:
        said = _moved_because(order, before, reason)
    return Reply(said, buttons=(Button("Release", "orders.release", order=order),), tone="done")


@command(
    "orders.release",
    role=Role.MERCHANT,
    writes=True,
    phrases=sending.RELEASE,
    also=sending.RELEASE_ALSO,
)
def release(ctx: Context, order: HeldOrder) -> Reply:
    """Let an order on hold be sent again."""
    before = order.fulfilment
    reason = rules.release(order)
    moved = _moved(order, before)
    return Reply(
        say("{moved}. It was held: {reason}.", moved=moved, reason=reason)
        if reason
        else say("{moved}.", moved=moved),
        buttons=(
            Button("Ship", "orders.fulfil", order=order),
            Button("Show", "orders.show", order=order),
        ),
        tone="done",
    )


@command(
    "orders.note",
    role=Role.MERCHANT,
    writes=True,
    phrases=sending.NOTE,
)
def note(ctx: Context, order: Order, text: Words) -> Reply:
    """Write a note on an order."""
    ctx.session.add(
        Activity(
            workspace_id=ctx.workspace_id,
            order_id=order.id,
            text=text,
            at=ctx.now,
            member_id=ctx.person.member_id,
        )
    )
    return Reply(
        say("Noted on *{order}*: {text}", order=order, text=text),
        buttons=(Button("Show", "orders.show", order=order),),
        tone="done",
    )


@command(
    "orders.cancel",
    role=Role.MERCHANT,
    costly=True,
    phrases=undone.CANCEL,
    also=undone.CANCEL_ALSO,
)
def cancel(ctx: Context, order: Order, reason: Words | None = None) -> Reply:
    """Cancel an order that was not shipped. What was paid is refunded separately."""
    rules.check_cancel(order)
    paid = refunds.kept(order, queries.given_back(ctx.session, order))
    pieces = queries.taken_from_stock(ctx.session, order)
    ctx.confirm(_cancel_question(order, paid, sum(pieces.values()), reason))
    before = order.fulfilment
    rules.cancel(order, reason, ctx.now)
    _back_into_stock(ctx, order, pieces)
    moved = _moved_because(order, before, reason)
    owed = say("{paid} of it is paid and not given back yet.", paid=paid)
    show = Button("Show", "orders.show", order=order)
    give_back = Button("Refund", "orders.refund", risky=True, order=order)
    return Reply(
        say("{moved} {owed}", moved=moved, owed=owed) if paid else moved,
        buttons=(give_back, show) if paid else (show,),
        tone="done",
    )


def _back_into_stock(ctx: Context, order: Order, pieces: Mapping[int, int]) -> None:
    """Put pieces (counts by product id) back where the order had taken them from."""
    for product_id, count in pieces.items():
        ctx.session.add(
            StockMovement(
                workspace_id=ctx.workspace_id,
                product_id=product_id,
                delta=count,
                reason=StockReason.RETURNED,
                at=ctx.now,
                member_id=ctx.person.member_id,
                order_id=order.id,
            )
        )


@command(
    "orders.refund",
    role=Role.MERCHANT,
    costly=True,
    phrases=undone.REFUND,
    also=undone.REFUND_ALSO,
)
def refund(
    ctx: Context, order: Order, amount: Money | None = None, reason: Words | None = None
) -> Reply:
    """Give back what was paid for an order, or a part of it."""
    before = queries.given_back(ctx.session, order)
    amount = refunds.refundable(order, before, amount)
    ctx.confirm(_refund_question(order, amount, before, reason), amount=amount)
    was = rules.payment(order)
    left = refunds.refund(order, before, amount)
    _give_back(ctx, order, amount, reason)
    refunded = say(
        "*{amount}* refunded on {order} for {buyer}.",
        amount=amount,
        order=order,
        buyer=rules.buyer(order),
    )
    moved = say(
        "It was {was}, now it is {now}: {left} of {total} is left.",
        was=was,
        now=rules.payment(order),
        left=left or say("nothing"),
        total=order.total,
    )
    return Reply(
        _together(refunded, moved),
        buttons=(Button("Show", "orders.show", order=order),),
        tone="done",
    )


def _give_back(ctx: Context, order: Order, amount: Money, reason: str | None) -> None:
    """Write a refund down, with where it belongs, so that sales by country and channel see it."""
    ctx.session.add(
        Refund(
            workspace_id=ctx.workspace_id,
            order_id=order.id,
            customer_id=order.customer_id,
            channel=order.channel,
            country=order.country,
            amount_minor=amount.minor,
            currency=amount.currency,
            reason=reason,
            at=ctx.now,
            member_id=ctx.person.member_id,
        )
    )


# -- words ------------------------------------------------------------------------------------

_STATUS: dict[Status, Text] = {
    "open": say("still open"),
    "unfulfilled": say("to ship"),
    "fulfilled": say("that were shipped"),
    "held": say("on hold"),
    "cancelled": say("that were cancelled"),
    "refunded": say("with refunds"),
    "unpaid": say("not paid yet"),
}


def _which(
    status: Status | None, period: Period | None, customer: Customer | None, least: Money | None
) -> Text | None:
    """What a list was narrowed to, in words."""
    if not (status or period or customer or least):
        return None
    return _together(
        _STATUS[status] if status else None,
        say("from {customer}", customer=customer) if customer else None,
        say("of {least} and more", least=least) if least else None,
        say("placed {period}", period=period) if period else None,
    )


def _headline(page: queries.Page, which: Text | None) -> Text:
    count, shown = page.count, len(page.orders)
    if shown < count:
        orders = say("*{shown} of {count} orders*", shown=shown, count=count)
    else:
        orders = say("*1 order*") if count == 1 else say("*{count} orders*", count=count)
    what = say("{orders} {which}", orders=orders, which=which) if which else orders
    if count == 1:
        return say("{what}, {sum}.", what=what, sum=page.sums)
    return say("{what}, {sum} in all.", what=what, sum=page.sums)


def _moved(order: Order, before: Fulfilment) -> Text:
    return say(
        "*{order}* for {buyer} moved from {before} to {after}",
        order=order,
        buyer=rules.buyer(order),
        before=before,
        after=order.fulfilment,
    )


def _moved_because(order: Order, before: Fulfilment, reason: str | None) -> Text:
    moved = _moved(order, before)
    if reason:
        return say("{moved}: {reason}.", moved=moved, reason=reason)
    return say("{moved}.", moved=moved)


def _cancel_question(order: Order, paid: Money, pieces: int, reason: str | None) -> Text:
    """What cancelling does, to the money above all."""
    question = say(
        "Cancel *{order}* for {buyer}, {total}?",
        order=order,
        buyer=rules.buyer(order),
        total=order.total,
    )
    if paid:
        money = say("{paid} is paid; this does NOT give it back, refund it after.", paid=paid)
    elif order.payment is Payment.PENDING:
        money = say("It is not paid.")
    else:
        money = say("Nothing that was paid is left on it.")
    count = say("1 piece goes") if pieces == 1 else say("{pieces} pieces go", pieces=pieces)
    return _together(
        question,
        say("Reason: {reason}.", reason=reason) if reason else None,
        money,
        say("{count} back into stock.", count=count) if pieces else None,
    )


def _refund_question(order: Order, amount: Money, before: Money, reason: str | None) -> Text:
    """What is given back, of how much, to whom and why."""
    question = say(
        "Refund *{amount}* of {total} on {order} to {buyer}?",
        amount=amount,
        total=order.total,
        order=order,
        buyer=rules.buyer(order),
    )
    return _together(
        question,
        say("Reason: {reason}.", reason=reason) if reason else None,
        say("{before} was given back before.", before=before) if before else None,
    )


def _together(*texts: Text | None) -> Text:
    """Several texts in a row."""
    said = {f"text{i}": text for i, text in enumerate(texts) if text}
    return say(" ".join(f"{{{name}}}" for name in said), **said)


# -- blocks and buttons -----------------------------------------------------------------------


def _table(ctx: Context, page: queries.Page, more: Button | None) -> Table:
    zone = ctx.clock.zone
    rows = [
        (
            order,
            order.placed_at.astimezone(zone).date(),
            rules.buyer(order),
            order.total,
            rules.state(order),
        )
        for order in page.orders
    ]
    columns = ("Order", "Placed", "Customer", "Total", "Status")
    return Table(columns, rows, more=more if len(page.orders) < page.count else None)


def _facts(order: Order) -> Facts:
    last = order.shipments[-1] if order.shipments else None
    return Facts(
        ("Customer", order.customer),
        ("E-mail", order.email),
        ("Placed", order.placed_at),
        ("Status", rules.state(order)),
        ("Payment", rules.payment(order)),
        ("Total", order.total),
        ("Discount", _money(order, order.discount_minor) or None),
        ("Shipping", _money(order, order.shipping_minor) or None),
        ("Tax", _money(order, order.tax_minor) or None),
        ("Shipped", last and last.shipped_at),
        ("Carrier", last and last.carrier),
        ("Tracking", last and last.tracking),
        ("Country", order.country),
        ("Channel", order.channel),
        ("On hold for", order.hold_reason),
        ("Cancelled", order.cancelled_at),
        ("Cancelled for", order.cancel_reason),
    )


def _money(order: Order, minor: int) -> Money:
    return Money(minor, order.currency)


def _lines(order: Order) -> Table:
    rows = [
        (
            line.title,
            line.sku,
            line.quantity,
            _price(line, order),
            Money(line.total_minor, order.currency),
        )
        for line in order.lines
    ]
    return Table(("Product", "SKU", "Pieces", "Price", "Total"), rows)


def _price(line: OrderLine, order: Order) -> Money | str:
    """A piece's price; one finer than the currency's smallest coin keeps all its digits."""
    price = Money.of(line.unit_price, order.currency)
    return price if price.decimal == line.unit_price else f"{line.unit_price.normalize():f}"


def _refunds(order: Order) -> list[Block]:
    rows = [(refund.at, refund.amount, refund.reason) for refund in order.refunds]
    return [Table(("Refunded", "Amount", "Reason"), rows)] if rows else []


def _notes(notes: Sequence[Activity]) -> list[Block]:
    lines = [
        say(
            "{at}, {who}: {text}",
            at=note.at,
            who=note.member.name if note.member else "nobody",
            text=note.text or note.kind.value,
        )
        for note in notes
    ]
    return [List(*lines, title="Notes")] if lines else []


def _steps(order: Order) -> tuple[Button, ...]:
    """What makes sense to do with an order as it stands."""
    ship = Button("Ship", "orders.fulfil", order=order)
    hold = Button("Hold", "orders.hold", order=order)
    release = Button("Release", "orders.release", order=order)
    refund = Button("Refund", "orders.refund", risky=True, order=order)
    cancel = Button("Cancel order", "orders.cancel", risky=True, order=order)
    steps = {
        Fulfilment.UNFULFILLED: (ship, hold, cancel),
        Fulfilment.HELD: (release, cancel),
        Fulfilment.FULFILLED: (),
        Fulfilment.CANCELLED: (),
    }[order.fulfilment]
    return (*steps, refund) if refunds.open_for(order) else steps


def _shows(orders: Sequence[Order]) -> tuple[Button, ...]:
    """A button to show each of them, where they are few."""
    if len(orders) > 3:
        return ()
    return tuple(Button(f"Show {order.label}", "orders.show", order=order) for order in orders)


def _narrower(status: Status | None) -> tuple[Button, ...]:
    ways: tuple[tuple[str, Status], ...] = (
        ("To ship", "unfulfilled"),
        ("Unpaid", "unpaid"),
        ("On hold", "held"),
    )
    return tuple(Button(label, "orders.list", status=way) for label, way in ways if status is None)
