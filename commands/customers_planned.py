"""Customers, to come: mailing lists."""

from __future__ import annotations

from typing import Literal

from commands.phrases.asking import ASK
from opsbot.command import Context, command
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Period

_LIST = (
    "(mailing list|mail list|email list|e-mail list|mailinglist|list of (emails|email addresses"
    "|mail addresses|e-mail addresses)|address list|newsletter list|audience|mailing"
    "|distribution list"
    "|email addresses|e-mail addresses|mail addresses|emails|list for a mailing|list for mailing"
    "|list for newsletter|list to mail|list for an email campaign|contact list for mailing)"
)
_PEOPLE = (
    "(customers|customer|clients|people|everyone|everybody|those|all|anyone|buyers|folks"
    "|anybody|all those|shoppers|persons|patrons)"
)
_CUSTOMERS = (
    "(customers|customer|clients|people|everyone|everybody|those|all|anyone|buyers|folks|anybody"
    "|all those|shoppers|persons|patrons)"
)
_EXPORT = (
    "(export|download|make|create|prepare|generate|build|pull|extract|compile|pull together|draw up"
    "|put together|assemble|produce|dump|spit out|run|pull up|pull out|set up|fetch|knock up|save"
    "|get together|collect|gather|write out|output|provide|supply|share)"
)
_BOUGHT = (
    "(bought|ordered|purchased|buy|order|shopped|has bought|have bought|placed an order|been back"
    "|come back|shop|purchase|spent|spent money|made a purchase|had anything|got something|got"
    " anything|been in|returned|has ordered|have ordered|been seen|bought from us|become customers"
    "|shopped with us|placed orders|given us an order)"
)
_AGES = (
    "(again|recently|lately|for long|for a long time|in a while|any more|anymore|for ages|in ages"
    "|in a long time|for a while|for some time|in some time|for months|in months|for years"
    "|in years|of late|for quite a while|in quite a while|for a good while|this long|since ages"
    "|from long|since long|for too long)"
)
_THINGS = "(something|anything|a thing|from us|with us|here|at all|in our shop|from our shop)"
_PROVIDER = (
    "((mailchimp|mail chimp) {provider=mailchimp}"
    "|(constant contact|constantcontact) {provider=constant_contact})"
)
_NEWSLETTER = (
    "(newsletter (subscribers|readers|recipients|people|subscriptions|customers|crowd|fans"
    "|receivers|addressees|followers|members|audience)|newsletter|subscribers)"
)
_LAPSED = (
    "(lapsed|inactive|sleeping|lost|dormant|former|old|churned|ex|past|once active|forgotten|cold"
    "|[who|that|which] (have|has|did|do|does) not [been] [recently|lately] "
    f"{_BOUGHT} [{_THINGS}] [{_THINGS}] [{_AGES}]"
    f"|[who|that] (have|has|did) not been (back|in|here|seen|around) [{_AGES}]"
    f"|we (have|did) not (seen|see|heard from|hear from|sold anything to) [{_AGES}]"
    f"|[who|that] (have|has) [gone|been] (quiet|silent|cold|inactive|away|dormant) [{_AGES}]"
    "|[who|that] [have|has] (stopped (buying|ordering|shopping|coming)|went quiet|lapsed"
    "|dropped off"
    "|drifted away|fallen asleep|disappeared|gone quiet|dropped away|fallen away|dried up"
    "|vanished|left us)"
    f"|[who|that] (no longer|never) (buy|order|shop|come|came back) [any more|{_THINGS}]"
    f"|[who|that] (have|has) [not] [recently] (bought|ordered) nothing [{_AGES}])"
)


_FILE = (
    "(list|file|csv|mailing list|address list|spreadsheet|excel|export|mail list|email list"
    "|csv file|excel file|excel sheet|audience|sheet|mailing)"
)
_READERS = "[who|that] [have|has] (subscribed|signed up|subscribe|opted in|signed on)"
_LISTS = (
    f"[{_EXPORT}] [all|our] {_LAPSED} (customers|clients|buyers|shoppers) {{segment=lapsed}}",
    f"[{_EXPORT}] [all|our] {_CUSTOMERS} {_LAPSED} {{segment=lapsed}}",
    f"[{_EXPORT}] {_PROVIDER} {_FILE} [of|with|for|from] [all] [our] {_CUSTOMERS} {_LAPSED} "
    "{segment=lapsed}",
    "who (has|have) (gone|been) (quiet|silent|cold|inactive|dormant) {segment=lapsed}",
    f"(which|what) [of our] {_CUSTOMERS} {_LAPSED} {{segment=lapsed}}",
    f"who (have|has) not {_BOUGHT} [{_THINGS}] {_AGES} {{segment=lapsed}}",
    f"(which|what) {_CUSTOMERS} (have|has|are) [gone] (lapsed|inactive|quiet|dormant|lost) "
    "{segment=lapsed}",
    f"[{_EXPORT}] [all] {_CUSTOMERS} [who|that|which] [have|has] [ever] {_BOUGHT} [{_THINGS}] "
    f"(as|in|into|on) [a|one] [{_PROVIDER}] {_FILE} {{segment=buyers}}",
    f"[{_EXPORT}] {_PROVIDER} {_FILE} [of|with|for|from] [all] {_CUSTOMERS} [who|that|which] "
    f"[have|has] [ever] {_BOUGHT} [{_THINGS}] {{segment=buyers}}",
    f"[{_EXPORT}] {_FILE} [of|with|for|from] [all] {_CUSTOMERS} [who|that|which] [have|has] [ever]"
    f" {_BOUGHT} [{_THINGS}] {{segment=buyers}}",
    f"[{_EXPORT}] {_LIST} [of|with|for|from] [all] {_CUSTOMERS} [who|that|which] [have|has] [ever]"
    f" {_BOUGHT} [{_THINGS}] {{segment=buyers}}",
    f"[all] {_CUSTOMERS} [who|that|which] [have|has] [ever] {_BOUGHT} [{_THINGS}] (for|to|into)"
    f" {_PROVIDER} {{segment=buyers}}",
    f"{_NEWSLETTER} (as|in|into) [a] [{_PROVIDER}] {_FILE} {{segment=newsletter}}",
    f"[{_EXPORT}] {_NEWSLETTER} (list|export|file|addresses|emails) {{segment=newsletter}}",
    "(who|which customers|which people) [all] (gets|reads|receives|get|read|receive|is on"
    "|subscribes to|subscribed to|has subscribed to|signed up for|are on|subscribe to) [our] "
    "(newsletter|newsletter list) {segment=newsletter}",
    f"[{_EXPORT}] [all] {_CUSTOMERS} {_READERS} [to|for] [our] newsletter {{segment=newsletter}}",
    f"[{_EXPORT}] [all] [our] {_CUSTOMERS} (on|for|getting|reading|receiving|with|who get|who read"
    "|who receive|who want) [our] newsletter {segment=newsletter}",
    "[have|want|need|get|give|make|send] all [our] (customers|clients|buyers) (as|to|in|into"
    "|on) [a] (file|csv|spreadsheet|excel"
    "|csv file|excel file|excel sheet|sheet|table)",
    "[have|want|need|get|give|make|send] (customers|clients|buyers) (as|to|in|into) [a] (file"
    "|csv|spreadsheet|excel|csv file"
    "|excel file|excel sheet|sheet|table)",
    f"[all] [our] {_CUSTOMERS} (for|into|to) {_PROVIDER}",
    f"[all] [our] {_CUSTOMERS} as [a] ({_LIST}|{_PROVIDER} {_FILE})",
    "(who|which customers|whom) [all] (can|could|may|should|do) we (mail|email|write to"
    "|send the newsletter to)",
)


@command(
    "customers.export",
    role=Role.MERCHANT,
    planned=True,
    phrases=[
        *_LISTS,
        f"[{_EXPORT}] [new] {_LIST}",
        f"{_EXPORT} [list of|all] {_CUSTOMERS}",
        f"{_EXPORT} [list of|all] {_CUSTOMERS} (as|to|in|into) [a] (file|csv|spreadsheet|excel)",
        "(customer|customers|client) list (as|in) [a] (file|csv|spreadsheet|excel)",
        "(customer|customers|client) (emails|email addresses|mail addresses|addresses)",
        f"{_NEWSLETTER} as [a] (file|csv|spreadsheet|excel) {{segment=newsletter}}",
        f"list of [all] (people|customers|everyone|everybody) [who|that] [have] {_BOUGHT} "
        "[something|anything] [from us] [in|since|during] {period} {segment=buyers}",
        f"{_EXPORT} [whole|entire|complete|full] (customer|client) list",
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
        "(as|into|in|to) [a] (file|csv|spreadsheet|excel|csv file|excel file|excel sheet|list"
        "|mailing list|address list)",
        f"[ready|formatted|suitable|fit|good|meant|made] (for|to|into|in|as|with) [a] {_PROVIDER} "
        "[list|format|import|file|audience|upload|csv]",
        "(for|to) (a|our|the|an) (mailing|newsletter|email campaign|campaign|email|mail shot"
        "|mailshot|email blast)",
        ASK,
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
