"""Customers, to come: mailing lists."""

from __future__ import annotations

from typing import Literal

from opsbot.command import Context, command
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Period

_LIST = (
    "(mailing list|mail list|email list|e-mail list|mailinglist|list of (emails|email addresses"
    "|mail addresses|e-mail addresses)|address list|newsletter list|audience|mailing)"
)
_PEOPLE = "(customers|customer|clients|people|everyone|everybody|those|all|contacts|anyone|buyers)"
_CUSTOMERS = "(customers|customer|clients|people|everyone|everybody|those|all|anyone|buyers)"
_EXPORT = "(export|download|make|create|prepare|generate|build|pull|extract|compile)"
_BOUGHT = "(bought|ordered|purchased|buy|order|shopped|has bought|have bought|placed an order)"
_PROVIDER = (
    "((mailchimp|mail chimp) {provider=mailchimp}|constant contact {provider=constant_contact})"
)
_NEWSLETTER = (
    "(newsletter (subscribers|readers|recipients|people|subscriptions|customers)|newsletter"
    "|subscribers)"
)
_LAPSED = (
    "(lapsed|inactive|sleeping|lost|dormant|former|old|churned|who (have|did|do) not [recently] "
    f"{_BOUGHT} [anything|something] [again|recently|lately|for long|for a long time|in a while"
    "|any more|for ages|in a long time])"
)


@command(
    "customers.export",
    role=Role.MERCHANT,
    planned=True,
    phrases=[
        f"[{_EXPORT}] [new] {_LIST}",
        f"{_EXPORT} [list of|all] {_CUSTOMERS}",
        f"{_EXPORT} [list of|all] {_CUSTOMERS} (as|to|in|into) [a] (file|csv|spreadsheet|excel)",
        "(customer|customers|client) list (as|in) [a] (file|csv|spreadsheet|excel)",
        "(customer|customers|client) (emails|email addresses|mail addresses|addresses)",
        f"{_NEWSLETTER} as [a] (file|csv|spreadsheet|excel) {{segment=newsletter}}",
        f"list of [all] (people|customers|everyone|everybody) [who|that] [have] {_BOUGHT} "
        "[something|anything] [from us] [in|since|during] {period} {segment=buyers}",
        f"{_EXPORT} [the] customer list",
        f"[{_EXPORT}] {_PROVIDER} (list|export|file|csv|audience|import file)",
        f"(export|list|file|csv) for {_PROVIDER}",
        f"{_EXPORT} [list of|all] {_NEWSLETTER} {{segment=newsletter}}",
        f"[{_EXPORT}] newsletter (list|export|file|addresses|emails) {{segment=newsletter}}",
        f"{_EXPORT} [list of|all] [customers] {_LAPSED} [customers|clients|buyers] "
        f"{{segment=lapsed}}",
        f"{_EXPORT} [list of|all] buyers {{segment=buyers}}",
        f"(emails|email addresses|mail addresses|e-mail addresses|addresses) (of|from|for) [all] "
        f"[our] {_PEOPLE}",
        "(emails|email addresses|mail addresses|e-mail addresses) (of|from|for) [all] buyers "
        "{segment=buyers}",
        f"(emails|email addresses|mail addresses|e-mail addresses) (of|from|for) [all] "
        f"{_NEWSLETTER} "
        "{segment=newsletter}",
        f"(emails|email addresses|mail addresses|e-mail addresses) (of|from|for) [all] {_LAPSED} "
        "[customers|clients|buyers] {segment=lapsed}",
        f"list [of] [all] {_PEOPLE} for {_PROVIDER}",
        f"(export|send|push|sync) [list of|all] {_PEOPLE} (to|into|for) {_PROVIDER}",
        f"(export|send|push) [list of|all] {_NEWSLETTER} (to|into|for) {_PROVIDER} "
        "{segment=newsletter}",
    ],
    also=[
        f"[for|to|into|in|as] {_PROVIDER} [format|import|file]",
        f"(of|with|from|for) [all|the] [our] {_PEOPLE}",
        "(of|with|from|for) [all|the] buyers {segment=buyers}",
        f"[of|with|from|for] [all] {_PEOPLE} [who|that|which] [have] [ever] {_BOUGHT} [something"
        "|anything|from us|with us|in] {segment=buyers}",
        f"[of] [who|that] {_BOUGHT} [something|anything|from us|with us|in] {{segment=buyers}}",
        f"(of|with|from|for) [all] {_NEWSLETTER} {{segment=newsletter}}",
        f"[of] [all] [{_PEOPLE}] [who|that|which] [have] (subscribed|signed up|subscribe) [to|for] "
        "[newsletter] {segment=newsletter}",
        f"[of|with|from|for] [all] [{_PEOPLE}] {_LAPSED} [customers|clients|buyers] "
        "{segment=lapsed}",
        "(of|from|in|during|since) {period}",
        "as [a] (file|csv|spreadsheet|excel)",
    ],
)
def export(
    ctx: Context,
    segment: Literal["all", "buyers", "lapsed", "newsletter"] = "all",
    period: Period | None = None,
    provider: Literal["mailchimp", "constant_contact"] | None = None,
) -> Reply:
    """A mailing list as a file: of everybody, of buyers, of lapsed customers, of readers."""
    raise NotImplementedError
