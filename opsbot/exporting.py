"""Records as a file: a table that spreadsheets open and our own import reads back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import col

from opsbot.model import Contact, Customer, Deal, Product, Task
from opsbot.queries import exporting as sheets
from opsbot.queries import exporting_orders as orders
from opsbot.queries.exporting import Asked, Cells
from opsbot.reply import File
from opsbot.sheet import csv_file
from opsbot.values import Period

# More rows than this make a file that no chat takes back.
MOST = 100_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """A kind of record as a table. `dated` is what a period is about, in a word: "placed" of
    orders; records without such a day have none."""

    header: tuple[str, ...]
    rows: Callable[[Asked], Iterator[Cells]]
    count: Callable[[Asked], int]  # of records
    lines: Callable[[Asked], int]  # of rows
    dated: str = ""


def _products(asked: Asked) -> int:
    return asked.count(Product)


def _customers(asked: Asked) -> int:
    return asked.count(Customer, col(Customer.since))


def _contacts(asked: Asked) -> int:
    return asked.count(Contact)


def _deals(asked: Asked) -> int:
    return asked.count(Deal, col(Deal.opened_at))


def _tasks(asked: Asked) -> int:
    return asked.count(Task, col(Task.due_at))


# The headers are names that the importer knows (adapters/files/kinds.txt), the clearest ones.
SHEETS = {
    "orders": Sheet(
        (
            "Order number", "Order date", "Customer", "Customer number", "Email", "Channel",
            "Country", "Fulfilment status", "Payment status", "Hold reason", "Cancel reason",
            "Cancelled at", "Shipped at", "Currency", "SKU", "Product name", "Quantity",
            "Unit price", "Line total", "Discount", "Shipping", "Tax", "Order total",
            "Refunded amount", "Refunded at",
        ),
        orders.orders, orders.count, orders.count_lines, "placed",
    ),
    "products": Sheet(
        (
            "SKU", "Product name", "Category", "Price", "Currency", "Stock", "Low stock",
            "Product status",
        ),
        sheets.products, _products, _products,
    ),
    "customers": Sheet(
        (
            "Customer number", "Customer name", "Email", "Phone", "Country", "Newsletter",
            "Customer since", "Customer tags",
        ),
        sheets.customers, _customers, _customers, "since",
    ),
    "contacts": Sheet(
        ("Contact name", "Email", "Phone", "Organisation", "Job title", "Tags"),
        sheets.contacts, _contacts, _contacts,
    ),
    "deals": Sheet(
        (
            "Deal name", "Organisation", "Contact", "Pipeline", "Deal stage", "Deal value",
            "Currency", "Deal status", "Owner", "Opened at", "Close date", "Closed at",
            "Lost reason",
        ),
        sheets.deals, _deals, _deals, "opened",
    ),
    "tasks": Sheet(
        (
            "Task number", "Task", "Due", "Assignee", "Assignee email", "About kind", "About",
            "Done at",
        ),
        sheets.tasks, _tasks, _tasks, "due",
    ),
}  # fmt: skip


def table(kind: str, asked: Asked) -> File:
    """All the records that are asked for."""
    sheet = SHEETS[kind]
    return csv_file(_name(kind, asked.period), sheet.header, sheet.rows(asked))


def _name(kind: str, period: Period | None) -> str:
    """A name that tells the importer the kind: "orders 2026-02-01 to 2026-02-28.csv"."""
    if period is None:
        return f"{kind}.csv"
    first, last = period.start.date(), (period.end - timedelta.resolution).date()
    return f"{kind} {first}.csv" if first == last else f"{kind} {first} to {last}.csv"
