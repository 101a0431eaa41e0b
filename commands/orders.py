"""Orders: list, show and find them, send them, hold, note, cancel and refund them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from opsbot.command import Context, Limit, Words, command
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

_GONE = "(shipped|sent|dispatched|fulfilled|gone out|out)"
_DONE = "(shipped|sent|dispatched|fulfilled|paid|cancelled|canceled|refunded|held|on hold)"
_LEAVE = "(ship|send|pack|fulfil|fulfill|dispatch|go out|be shipped|be sent|be packed|leave)"
_NOT = "(not|haven't|havent|hasn't|hasnt|didn't|didnt|aren't|arent|isn't|isnt|weren't)"
_OVER = "(over|above|more than|bigger than|larger than|greater than|at least)"
# Known without a word before them: "ship 1042 dhl".
_CARRIERS = ("dhl", "ups", "usps", "fedex", "dpd", "gls", "hermes", "tnt", "royal mail")
_REASON = (
    ", {reason}",
    ": {reason}",
    "- {reason}",
    "(because|cause|cos|as|since|due to|because of) {reason}",
    "[the] reason [is|was] [:] {reason}",
)


@command(
    "orders.list",
    role=Role.MERCHANT,
    phrases=[
        "orders",
        "(list|all|any|see|check) [all|any] [new|latest|newest|recent] [of] orders",
        "(which|what) orders [do|did] [we] [have|get]",
        "(is there|are there|do we have|did we get|got) [any] [new] orders",
        "how many [new] orders (do|did|have|are|were|came|come) [we|there|in]",
        "how many [new] orders",
        "(new|latest|newest|recent|most recent|last|big|bigger|large|larger) orders",
        "[what|which] [was|is] (latest|newest|most recent|last) order {limit=1}",
        "order list",
        "{limit} (new|latest|newest|recent|most recent|last) orders",
        "(what|which) [orders] [still] [has|have|needs|need|must] [to] "
        + _LEAVE + " {status=unfulfilled}",
        "what (do|should|must|can) (we|i) [still] [need|have] [to] "
        + _LEAVE + " [out] [today] {status=unfulfilled}",
        "what (is|s) [still] (left|waiting|ready) to " + _LEAVE + " {status=unfulfilled}",
        "(what|what's|whats) (is|are) on hold {status=held}",
        "(who|what|which customers) [still] (has|have) not paid [yet] {status=unpaid}",
        "(who|which customers) (hasn't|hasnt|haven't|havent|didn't|didnt) (paid|pay) [yet]"
        " {status=unpaid}",
        "who [still] owes [us|me] [money] {status=unpaid}",
        "anything [left|still] to " + _LEAVE + " {status=unfulfilled}",
        "to ship {status=unfulfilled}",
        "anything on hold {status=held}",
        "unpaid {status=unpaid}",
        "(which|what) ones are [still] (unpaid|not paid) {status=unpaid}",
        "what did (we|i) (ship|send|dispatch|send out|ship out) {status=fulfilled}",
        "(what|which) orders (did|has|have) {customer} [place|placed|make|made|order]",
        "(did|has|have) {customer} (order|ordered|buy|bought) (anything|something)",
        "{customer} 's orders",
        "{customer} orders",
    ],
    also=[
        "[and] [only|just] [ones] [that|which] [are|were|is|was|still] {status} [ones|only]",
        "[that|which] [are|is|still] (waiting|ready|left|due|have|need|outstanding) to " + _LEAVE
        + " [yet] {status=unfulfilled}",
        "[still] to " + _LEAVE + " {status=unfulfilled}",
        "[that|which] [are|were|have|did|still] " + _NOT + " [yet] [been] " + _GONE
        + " [yet] {status=unfulfilled}",
        "(unshipped|unsent) {status=unfulfilled}",
        "[that|which] [we] (shipped|sent|dispatched|completed|went out|left) {status=fulfilled}",
        "[that|which] [are|were] (sent|completed|dispatched|complete|done) {status=fulfilled}",
        "(did|have) we (shipped|ship|sent|send|dispatched) {status=fulfilled}",
        "[and] [ones] [that|which] [are|is|were] (on hold|paused|blocked|held back) {status=held}",
        "[that|which] [are|were|have|still] " + _NOT + " [yet] [been] paid [yet] {status=unpaid}",
        "(without|awaiting|waiting for|missing) [a] payment {status=unpaid}",
        "(pending|outstanding|not done|not finished) {status=open}",
        "[that|which|did|have] [we|were] (canceled|cancel) {status=cancelled}",
        "[that|which|did|have] [we|were|got] (refund|refunded|given back) {status=refunded}",
        "[ones|those] [worth|of|for] " + _OVER + " {min}",
        "(for|from|by|of) {customer}",
        "(last|latest|newest|first|only|just|top) {limit}",
        "(in|of|from|during|placed|since) {period}",
    ],
)  # fmt: skip
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
    phrases=[
        "{order}",
        "(open|view|display|check|check on|pull up|look up|look at) {order}",
        "(where|where's|wheres) [is|are|was] {order} [now]",
        "(what|what's|whats) [is|was] (in|inside|on) {order}",
        "(what|what's|whats) [is|are] [up|happening|going on] (with|about) {order}",
        "status (of|for) {order}",
        "{order} status",
        "(what|what's|whats) [is] status (of|for) {order}",
        "how (is|about) {order} [doing|going]",
        # With its question mark: without one it is said, and so it is done.
        "{order} [is|was|has|has been|got] " + _DONE + " ?",
        "{order} (went|is|has gone|left) [out] ?",
        "(did|has|have|was|is) {order} (go|gone|been|get|got) [out|shipped|sent|paid|refunded]",
        "(did|has|have|was|is) {order} (ship|shipped|sent|leave|left|arrive|arrived|fulfilled)",
        "(did|has|have|was|is) {order} (paid|pay|cancelled|canceled|refunded|held|on hold|open)",
        "(did|has|have) we (ship|shipped|send|sent|refund|refunded|cancel|cancelled) {order}",
        "when (did|was|is|will) {order} (ship|shipped|go|gone|sent|leave|left|placed|paid) [out]",
        "(who|which customer) (ordered|placed|bought|is behind) {order}",
        "(who|which) [is] [the] (customer|buyer) (of|on|behind|for) {order}",
        "(details|info|information) [of|for|on|about] {order}",
        "track {order}",
        "about {order}",
        "tracking [number|code] (of|for) {order}",
    ],
    also=["(customer|client|buyer) (is|keeps|was) (asking|waiting|calling|complaining)"],
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
    phrases=[
        "(find|search|search for|look for|look up) [all|any] (order|orders) "
        "[with|for|of|from|by|containing|including|having|that have|that contain] [the] {text}",
        "(order|orders) (with|containing|including|that have|that contain) [the] {text}",
        "[find] (order|orders) with [the] tracking [number|code] {text}",
        "(which|what) (order|orders) (has|have|had|contain|contains|include|includes) [the] {text}",
        "(find|search|search for|look for) {text} in [all] orders",
        "search [in|through] orders (for|:) {text}",
        "who (bought|ordered) [the] {text}",
    ],
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
    phrases=[
        "(ship|fulfil|fulfill|dispatch|send|post|mail) [out|off] [order] {order} [out|off]",
        "complete [order] {order}",
        "(mark|set|flag) {order} [as|to] (shipped|sent|fulfilled|dispatched|complete|out|done)",
        "{order} [is|was|has been|got|has] (shipped|sent|send|dispatched|fulfilled) [out] [today]",
        "{order} (went|is|has gone) out [today]",
        "{order} (left|has left) [the] [house|shop|warehouse]",
        "(shipped|sent|dispatched|fulfilled|posted|mailed) [out|off] {order}",
        "(we|i) (shipped|sent|dispatched|fulfilled|posted|mailed) [out|off] {order}",
        "[we|i] [have] (handed|gave|dropped) [over] {order} [off|over] (to|at|with) {carrier}",
        "(ship|fulfil|fulfill|dispatch|send) {order} {carrier} tracking [number|code] {tracking}",
    ],
    also=[
        "(with|w/|via|by|using|through|per|from) {carrier}",
        *(f"[with|via|by|using|from] {name} {{carrier={name}}}" for name in _CARRIERS),
        "[,] [and|under|with] [the] tracking [number|code|no|nr|id] [is|:|#] {tracking}",
    ],
)
def fulfil(
    ctx: Context, order: Order, carrier: Words | None = None, tracking: Words | None = None
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
    phrases=[
        "(put|place|set|keep) {order} on hold",
        "hold [back] [order] {order} [back]",
        "(pause|freeze|block) {order}",
        "{order} (goes|is|must go) on hold",
        "wait with {order}",
    ],
    also=_REASON,
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
    phrases=[
        "release [order] {order}",
        "take {order} off [of] hold",
        "{order} (is|comes) off hold",
        "(unhold|unpause|unblock|unfreeze|resume) {order}",
        "(remove|lift|end|clear|release) [the] hold (on|of|from|for) {order}",
        "{order} (can|may) (go|ship|go out|be shipped|be sent)",
    ],
)
def release(ctx: Context, order: Order) -> Reply:
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
    phrases=[
        "(note|comment|remark) (on|for|to|about) {order} [:|,|-|that] {text}",
        "(add|ad|put|leave|make|write|attach) [a] (note|comment|remark) (on|for|to|about) {order} "
        "[:|,|-|that|saying] {text}",
        "(note|comment) {order} (:|,|-|that) {text}",
        "(add|make|write|leave|put|take) [a] [new] (note|comment|remark|memo) {order} : {text}",
        "{order} (note|comment) (:|,|-|that) {text}",
        "(on|for) {order} note [:|,|-|that] {text}",
        "add to {order} (:|,|-|that) {text}",
        "remember (for|about|on) {order} [:|,|-|that] {text}",
    ],
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
    phrases=[
        "(cancel|void|annul|scrap|call off) [order] {order}",
        "{order} (is|was|got|has been) (cancelled|canceled)",
        "(mark|set) {order} (as|to) (cancelled|canceled)",
        "call {order} off",
    ],
    also=_REASON,
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
    phrases=[
        "refund [all of|everything on|everything for|the rest of|the rest on] [order] {order} "
        "[in full|fully|completely]",
        "refund [the] (customer|buyer) (of|on|for) {order}",
        "[partial] refund {amount} (on|for|of|to|from) {order}",
        "refund {order} [with|by|,] {amount}",
        "refund [the] (customer|buyer) (of|on|for) {order} {amount}",
        "(give|pay|send|hand) back {amount} (on|for|of|to|from) {order}",
        "(give|pay|send|hand) {amount} back (on|for|of|to|from) {order}",
        "(give|pay|send) (customer|buyer) (of|on|for) {order} {amount} back",
        "(customer|buyer) (of|on|for) {order} gets {amount} [refund|refunded|back]",
        "(give|pay|send|return) [back] [the] money [back] (on|for|of) {order}",
        "money back (on|for) {order}",
        "reimburse {order}",
        "reimburse {amount} (on|for|of) {order}",
        "[do|make|issue|process|book] [a] [full] refund (on|for|of|to) {order}",
        "[do|make|issue|process|book] [a] [partial] refund (of|over|for) {amount} "
        "(on|for|of|to) {order}",
        "{amount} (refund|back) (on|for|to) {order}",
        "{order} (is|was|gets|got) refunded",
    ],
    also=_REASON,
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
