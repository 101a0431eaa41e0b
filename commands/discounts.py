"""Discount codes: to come. What people say about them is understood already."""

from __future__ import annotations

from datetime import date

from opsbot.command import Code, Context, command
from opsbot.model import Product
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Money, Percent

_CODE = (
    "(code|coupon [code]|discount [code]|promo [code]|promocode|voucher code|promotion [code]"
    "|rebate [code])"
)
_CODES = (
    "(discounts|coupons|promos|promotions|promocodes|rebates|special offers"
    "|(discount|coupon|promo|promotion) (codes|coupons))"
)
_MAKE = "(create|make|add|new|set up|start|launch|run|open|activate|issue|offer|do|introduce|give)"
_OFF = "(off|discount|reduction|less|rebate|cheaper|rabatt)"
_GIVES = "[:|,|=|with|for|gives|give|giving|takes|gets|is|saves|at|of|that gives|which gives|-]"


@command(
    "discounts.create",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=[
        f"[(we|i) (want|need|would like)] [to] {_MAKE} [another|one|new] {_CODE} "
        f"[called|named|:] {{code}}",
        f"[(we|i) (want|need|would like)] [to] {_MAKE} [another|one|new] {_CODE} {_GIVES} "
        "{percent} [off]",
        f"[(we|i) (want|need|would like)] [to] {_MAKE} [another|one|new] {_CODE} {_GIVES} "
        f"{{amount}} {_OFF}",
        f"{_MAKE} [another|one|new] {{percent}} [off] {_CODE}",
        f"{_MAKE} [another|one|new] {{amount}} [off] {_CODE}",
        f"{_MAKE} [another|one|new] {_CODE} [{{product}}]",
        f"{_MAKE} {{code}} as [another|one|new] {_CODE}",
        f"{_MAKE} {{code}} : {{percent}} {_OFF}",
        f"[new] {_CODE} {{code}} {_GIVES} {{percent}} [{_OFF}]",
        f"[new] {_CODE} {{code}} {_GIVES} {{amount}} {_OFF}",
        f"[new] {_CODE} {{code}} [{_GIVES}] (takes|gives|saves) {{amount}} [{_OFF}]",
        f"{{code}} (gives|takes|saves|is good for|should give) {{percent}} [{_OFF}]",
        f"{{code}} (gives|takes|saves|is good for|should give) {{amount}} {_OFF}",
        f"[give|offer|take|{_MAKE}] {{percent}} {_OFF} [everything|all|on everything|whole order]",
        f"[give|offer|take|{_MAKE}] {{amount}} {_OFF} [everything|all|on everything|whole order] "
        f"(with|using|for|via|under) [{_CODE}] [called|named] {{code}}",
        f"(give|offer) (customers|everybody|everyone|people|anyone) {{percent}} {_OFF}",
        f"(give|offer) (customers|everybody|everyone|people|anyone) {{amount}} {_OFF}",
        f"(give|offer) [customers|everybody|everyone|people|anyone|whoever|those] "
        f"[who|that|with|using|use|uses|enter|enters] [{_CODE}] {{code}} {{percent}} [{_OFF}]",
        f"(give|offer) [customers|everybody|everyone|people|anyone|whoever|those] "
        f"[who|that|with|using|use|uses|enter|enters] [{_CODE}] {{code}} {{amount}} {_OFF}",
        f"(whoever|everyone who|anyone who|customers who) (enters|enter|uses|use|types|type) "
        f"[{_CODE}] {{code}} (gets|get|saves|save) {{percent}} [{_OFF}]",
    ],
    also=[
        f"(with|using|via|under|on|by) {_CODE} [called|named|:] {{code}}",
        "(with|using|called|named) {code}",
        f"{{amount}} {_OFF}",
        f"[of|worth] {{percent}} [{_OFF}]",
        "worth {amount}",
        "(on|for|off|from|of|only for|only on) [all|every] {product}",
        "(on|for|off) (everything|all [products]|the whole (shop|store|order)|whole order)",
        "[valid|good|runs|running|ends|ending|expires|expiring|lasts|it ends|it runs] "
        "(until|till|til|to|through|by|on|before|up to|ending) {until}",
        "(ends|ending|expires|expiring|expiry) {until}",
    ],
)
def create(
    ctx: Context,
    code: Code,
    percent: Percent | None = None,
    amount: Money | None = None,
    product: Product | None = None,
    until: date | None = None,
) -> Reply:
    """Start a discount code that takes off a percentage or an amount."""
    raise NotImplementedError


_RUNNING = (
    "(running|active|live|on|valid|current|currently|open|in force|going|going on|available"
    "|still on|out|out there|in use|working|usable|existing|ongoing)"
)


@command(
    "discounts.list",
    role=Role.MERCHANT,
    planned=True,
    phrases=[
        f"[list|all|see|view|check|which|what|any|display] [all|of|other] {_CODES}",
        f"(which|what|any) {_CODES} (are|is|do|did|have) [we|there] [still] [have|got|run|offer"
        f"|{_RUNNING}]",
        f"(are|is|do) [there|we] [still] [have|got|run|offer] [any|some] {_CODES}",
        f"(are|is) [there] [still] [any|some|one] (discount|coupon|promo|promotion|sale) [code] "
        f"{_RUNNING}",
        f"how many {_CODES} (are|do|have) [we|there] [still] [have|got|run]",
        "(discount|coupon|promo|promotion) (list|overview|report|codes)",
        f"(list|overview) of [all] {_CODES}",
        f"{_CODES} (list|overview)",
        "what can (customers|people|they|one) save",
    ],
    also=[
        f"[that|which] [are|is|still] {_RUNNING}",
        "(do|have) we (have|run|got|offer)",
        "at the moment",
        "today",
        "currently",
    ],
)
def list_(ctx: Context) -> Reply:
    """The discount codes that are running, with what they take off and until when."""
    raise NotImplementedError


_END = (
    "(end|stop|cancel|deactivate|disable|kill|finish|terminate|remove|delete|expire|close|withdraw"
    "|switch off|turn off|take down|take off|take offline|pull|drop|discontinue|retire|revoke|halt"
    "|get rid of|shut down|shut off|pause)"
)


@command(
    "discounts.end",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=[
        f"{_END} {_CODE} [called|named|:] {{code}}",
        f"{_END} {{code}} {_CODE}",
        f"{_END} [the] (offer|sale|campaign|promotion) {{code}}",
        f"{_END} {{code}} (offer|sale|campaign|promotion)",
        "(end|stop|deactivate|disable|expire|discontinue|retire) {code}",
        f"(take|switch|turn|shut) {_CODE} {{code}} (off|down|offline)",
        f"(take|switch|turn|shut) {{code}} [{_CODE}] (off|down|offline)",
        f"[{_CODE}] {{code}} [{_CODE}] (is over|has ended|is finished|is done|ends now|is ended"
        "|ends today|has expired|is expired|is no longer valid)",
        f"(make|mark|set) {_CODE} {{code}} [as|to] (ended|inactive|expired|invalid|finished)",
        f"{_END} [the] {_CODE}",
    ],
    also=["now", "today", "immediately", "right now", "early"],
)
def end(ctx: Context, code: Code) -> Reply:
    """Stop a discount code: it takes nothing off any more."""
    raise NotImplementedError
