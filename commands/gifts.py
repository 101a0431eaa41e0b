"""Gift certificates: to come. What people say about them is understood already."""

from __future__ import annotations

from datetime import date

from opsbot.command import Code, Context, command
from opsbot.model import Customer
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Money

_GIFT = "(gift (card|certificate|voucher|coupon|cert)|giftcard|gift-card|store credit|voucher)"
_GIFTS = (
    "(gift (cards|certificates|vouchers|coupons|certs|codes)|giftcards|gift-cards|vouchers|gifts)"
)
_MAKE = (
    "(create|make|issue|generate|add|new|set up|prepare|sell|write|book|do|draw up|open|start"
    "|give out|hand out|print|register)"
)
# A gift certificate has its amount from the shop; without a noun the code itself is one.
_CARD = f"[{_GIFT}] [code|number|no]"
_LEFT = "(left|remaining|over|available|unspent|unused|still good)"


@command(
    "gifts.create",
    role=Role.MERCHANT,
    costly=True,
    planned=True,
    phrases=[
        f"[(we|i) (want|need|would like)] [to] {_MAKE} [another|one|new] {_GIFT}",
        f"[(we|i) (want|need|would like)] [to] {_MAKE} [another|one|new] {{amount}} {_GIFT}",
        f"(we|i) (want|need|would like) [another|one|new] [{{amount}}] {_GIFT}",
        f"[we|i] [have] [just] sold [another|one] [{{amount}}] {_GIFT}",
        f"(give|send|sell|issue|make) {{recipient}} [another|one|new] [{{amount}}] {_GIFT}",
        f"(put|load) {{amount}} (on|onto) [another|one|new] {_GIFT}",
        f"{_GIFT} {{amount}}",
        f"{_GIFT} (for|of|over|worth|at|with|to value of) {{amount}}",
        f"{{amount}} {_GIFT}",
        f"{_GIFT} for {{recipient}}",
        f"{_GIFT} for {{recipient}} {{amount}}",
        f"{{recipient}} (gets|receives|bought|wants|ordered) [{{amount}}] {_GIFT}",
        f"turn {{amount}} into {_GIFT}",
    ],
    also=[
        "(worth|of|over|for|with|at|about|amounting to|in amount of|in value of|value|valued at) "
        "{amount}",
        "with {amount} on it",
        "{amount}",
        "(for|to) {recipient}",
        "(recipient|customer|receiver|holder) [is|:|=] {recipient}",
        "(valid|good|expires|expiring|expire|expiry|runs|running|ends|ending|lasts|usable|redeemable)"
        " [date] [until|till|til|to|through|up to|by|on|at|before|:] {expires}",
        "(until|till|til|to|by) {expires}",
        "it (expires|ends|runs out|is valid|is good) [until|till|on|at] {expires}",
    ],
)
def create(
    ctx: Context, amount: Money, recipient: Customer | None = None, expires: date | None = None
) -> Reply:
    """Make a gift certificate over an amount, with a code of its own."""
    raise NotImplementedError


@command(
    "gifts.check",
    role=Role.MERCHANT,
    planned=True,
    phrases=[
        f"(how much|what) [money|credit|value|balance] [is|are|was] [there] [still] [{_LEFT}] "
        f"(on|in|of|with) {_CARD} {{code}} [{_LEFT}]",
        f"how much [money|credit|value|balance] [is|does|has] {_CARD} {{code}} [still] "
        f"(worth|good for|have|hold|{_LEFT}|has left|have left)",
        f"(is there|are there|is|has) [still] [any|some] (money|something|anything|balance|credit"
        f"|value|funds) [{_LEFT}] (on|in) {_CARD} {{code}}",
        f"[is|are] [there] [still] [any|some] (money|anything|balance|credit|value) [still] "
        f"[{_LEFT}] (on|in) {_CARD} {{code}}",
        f"[what is] [current|remaining] (balance|value|amount|credit|rest|remainder|status|worth"
        f"|money) [{_LEFT}] (of|on|for|in|from) {_CARD} {{code}}",
        f"{_CARD} {{code}} (balance|value|credit|rest|status|left|remaining|{_LEFT}|worth)",
        f"(balance|remaining|rest) {_CARD} {{code}}",
        f"(is|was|has) {_CARD} {{code}} [been] [already|fully|all] (used|used up|spent|redeemed"
        f"|empty|cashed in)",
        f"is {_GIFT} [code] {{code}} [still] (valid|good|ok|okay|active|usable|open|void|expired"
        f"|alive|real|working)",
        f"(does|has) {_CARD} {{code}} [still] (have|got|hold) [any|some] (money|balance|credit"
        f"|value|anything|something) [{_LEFT}] [on it]",
        f"(when|until when|how long) (does|is|will) {_GIFT} [code] {{code}} [still] (expire"
        f"|run out|end|valid|good)",
        f"(who|whose) (has|owns|got|is|bought|holds) {_GIFT} [code] {{code}}",
        f"(check|look up|show|see|open|display|view|pull up|verify|find|query) [balance of|rest on"
        f"|what is on] {_GIFT} [code] {{code}}",
        "(check|verify|look up) [balance of|balance on|what is on] {code}",
        f"(info|information|details|about) [on|for|about] {_GIFT} [code] {{code}}",
        f"{_GIFT} [code|number|no] {{code}}",
    ],
)
def check(ctx: Context, code: Code) -> Reply:
    """How much is left on a gift certificate, for whom and until when."""
    raise NotImplementedError


@command(
    "gifts.list",
    role=Role.MERCHANT,
    planned=True,
    phrases=[
        f"[list|all|every|see|view|check|open|which|what|any|display] [all|every|of|open] {_GIFTS}",
        f"(list|all|see|view|which|what) [all|every|of] {_GIFTS} [that] (are|were|do|did|have) [we]"
        " [there|sold|made|issued|given out|in circulation|out there|have|sell|issue]",
        f"(which|what|list|all) {_GIFTS} [that] (have|has|hold|with) [still] [any|some|a] (money"
        "|balance|credit|value|something) [left|remaining] [on|in] [them|it]",
        f"how many {_GIFTS} (are|do|did|have|were|is) [we] [still] [there|out|have|got|sell|sold"
        "|open|issue|issued|out there|in circulation|outstanding|unused|left|running]",
        f"how many [open|unused|outstanding|active] {_GIFTS}",
        f"(how much|what) (money|value|credit|balance|do we owe|is) [is|there|still] [outstanding"
        f"|open|left|locked|tied up] (on|in|as|with) {_GIFTS}",
        f"(are|do|is) [there|we] [still] [have|got] [any|some] {_GIFTS} [left|out|out there]",
        f"{_GIFT} (list|overview|balances|report|codes|liabilities)",
        f"(list|overview|balances|report|codes) (of|for|on) [all] {_GIFTS}",
        f"who [still] (has|holds|owns|got) [a|any] (open|unused|{_GIFT}) [{_GIFT}|{_GIFTS}]",
        f"who [still] (has|holds|owns|got|have) [any|some|open|unused] {_GIFTS}",
    ],
    also=[
        "[that|which] [are|is|still|were] (open|active|valid|unused|outstanding|unredeemed|unspent"
        "|redeemable|current|running|existing|alive|left|live|good|in circulation|out there)",
        "[that|which] [are|were|have|still] not [yet] [been] [yet] (used|used up|redeemed|spent"
        "|expired|cashed in|empty) [yet]",
        "(with|that have|having) [a|any|some] (balance|money|credit|value|rest) [left|on them]",
        "(do|have) we (have|got|sold|issued)",
    ],
)
def list_(ctx: Context) -> Reply:
    """Gift certificates that are still open, with what is left on each."""
    raise NotImplementedError


_VOID = "(void|invalidate|annul|nullify)"
_STOP = (
    "(void|invalidate|annul|nullify|cancel|block|deactivate|disable|kill|revoke|delete|remove"
    "|expire|close|lock|freeze|withdraw|stop|switch off|turn off|destroy|scrap|end)"
)
_LOST = (
    "(stolen|lost|misused|leaked|hacked|compromised|fraud|fraudulent|fake|forged|copied|abused"
    "|returned|refunded|a mistake|wrong)"
)


@command(
    "gifts.void",
    role=Role.MERCHANT,
    costly=True,
    planned=True,
    phrases=[
        f"{_STOP} {_GIFT} [code|number|no] {{code}}",
        f"{_STOP} {{code}} {_GIFT}",
        f"{_VOID} [code] {{code}}",
        f"(make|mark|set|declare|flag) {_CARD} {{code}} [as|to] (void|invalid|cancelled|stolen"
        "|lost|unusable)",
        f"(mark|set|flag) [status of] {_GIFT} {{code}} [as|to] (void|invalid|cancelled)",
        f"{_CARD} {{code}} (was|is|got|has been|were) {_LOST} [, |so|and] {_STOP} it",
        f"{_CARD} {{code}} (is|was|must be|has been) (void|voided|invalid)",
        f"{_VOID} [the] {_GIFT}",
    ],
    also=["it was " + _LOST, "it is " + _LOST, "[because|as|since] it (was|is|got) " + _LOST],
)
def void(ctx: Context, code: Code) -> Reply:
    """Void a gift certificate: nobody can pay with it any more."""
    raise NotImplementedError
