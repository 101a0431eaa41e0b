"""Data in and out as files: to come. What people say about it is understood already."""

from __future__ import annotations

from typing import Literal

from opsbot.command import Context, command
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Period

Kind = Literal["orders", "products", "customers", "contacts", "deals", "tasks"]

_KIND = (
    "({kind}|(sales|order) data {kind=orders}|(product|article|item) data {kind=products}"
    "|(articles|items|catalogue|catalog|product catalogue|product catalog) {kind=products}"
    "|(clients|client data|customer data) {kind=customers}|(address book|leads) "
    "{kind=contacts}|(opportunities|pipeline|deal data) {kind=deals}|(todos|to-dos) {kind=tasks})"
)
_FILE = (
    "(file|files|csv|csv file|csv files|spreadsheet|sheet|table|excel|excel file|xlsx|attachment"
    "|upload|export|document|data)"
)
_IMPORT = "(import|upload|load|read in|load in|ingest|bring in|take in|migrate|feed in)"


@command(
    "data.import",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=[
        f"{_IMPORT} (this|it|that|these|those|them|attached|my|our)",
        f"{_IMPORT} [this|that|these|those|attached|enclosed|following|uploaded|my|our|new|some] "
        f"[attached|enclosed|uploaded|new] [{_KIND}] {_FILE}",
        f"{_IMPORT} [this|that|these|those|attached|enclosed|following|uploaded|all|my|our|new"
        f"|some|more] [attached|enclosed|uploaded|new] {_KIND}",
        f"{_IMPORT} (this|it|that|these|them) as {_KIND}",
        f"{_IMPORT} {_KIND} (from|in|out of|with|using) [this|that|the|attached|a|an|my] [attached"
        f"|uploaded|enclosed] {_FILE}",
        f"{_IMPORT} (from|of) [this|that|attached|my] [attached|uploaded|enclosed] {_FILE}",
        "(import|upload)",
        f"(add|put|take|get|pull|read) [all] [the] {_KIND} (from|in|out of) (this|the attached"
        f"|attached|that|my|the uploaded|uploaded) {_FILE}",
        f"(here is|here are|here's|attached is|attached are|these are|this is) [our|my|the|a] "
        f"{_KIND} [{_FILE}] [to import|for import|please import|import it|import them|, import it"
        "|, import them]",
        f"{_KIND} (import|upload)",
        f"(start|run|do|make) [a|an] [{_KIND}] import",
        f"import of {_KIND}",
    ],
    also=["as attached", "into (the bot|opsbot|the system|the shop|the crm|our system)"],
)
def import_(ctx: Context, kind: Kind | None = None) -> Reply:
    """Take in the attached file: orders, products, customers, contacts, deals or tasks."""
    raise NotImplementedError


_EXPORT = "(export|download|extract|dump|save|back up|backup)"
_MAKE = "(make|create|prepare|generate|build|pull|send|want|need|get|give|print|produce|put|load)"
_CSV = (
    "(csv|excel|a file|file|csv file|a csv|a csv file|spreadsheet|a spreadsheet|xlsx|excel file"
    "|an excel|an excel file|excel sheet|table|a table|download|a download|an export|export)"
)


@command(
    "data.export",
    role=Role.ADMIN,
    planned=True,
    phrases=[
        f"{_EXPORT} [list of] [all|every|of|our|my|complete|whole|entire|list of] [open] {_KIND} "
        "[list|table|database]",
        f"[{_MAKE}] [me|us] [list of|all] [all|of|our] {_KIND} [list] (as|in|into|to) {_CSV} "
        "[format|form]",
        f"[{_MAKE}] [me|us] [a|an] {_KIND} (export|csv|download|dump|csv file|excel file"
        "|spreadsheet|csv export|file)",
        f"[{_MAKE}] [me|us] [a|an] (export|csv|download|dump|csv file|excel file|spreadsheet|file"
        f"|csv export|excel|excel sheet) (of|with|for|from|containing) [all] [our] {_KIND}",
        f"[{_MAKE}] [me|us] {_KIND} list (as|in) {_CSV}",
        f"order list (as|in) {_CSV} {{kind=orders}}",
        f"product list (as|in) {_CSV} {{kind=products}}",
        f"contact list (as|in) {_CSV} {{kind=contacts}}",
        f"deal list (as|in) {_CSV} {{kind=deals}}",
        f"task list (as|in) {_CSV} {{kind=tasks}}",
        f"{_EXPORT} [data|records|everything|a file|csv]",
        f"csv (of|with|for) [all] {_KIND}",
        f"{_KIND} csv",
    ],
    also=[
        f"(as|to|in|into) [a|an] {_CSV} [format|form]",
        "(of|from|in|for|during|since|placed in|made in) {period}",
    ],
)
def export(ctx: Context, kind: Kind, period: Period | None = None) -> Reply:
    """Give you records as a file: orders, products, customers, contacts, deals or tasks."""
    raise NotImplementedError
