"""Projects, tasks and tickets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import func, select

from adapters.files.cells import (
    INT,
    PRIORITY,
    PROJECT_STATUS,
    TICKET_STATUS,
    Cells,
    yes,
)
from adapters.files.store import Store, table
from adapters.files.taking import Item, Way, said
from opsbot.model import TicketStatus
from opsbot.values import start_of_day


def project(cells: Cells) -> Item:
    title = cells.need("title")
    values = said(
        title=title,
        stage=cells.text("stage"),
        due=cells.day("due"),
        status=cells.one_of("status", PROJECT_STATUS),
    )
    return Item(title.casefold(), values, said(deal=cells.text("deal")))


def link_projects(store: Store, items: Sequence[Item]) -> None:
    names = [item.refs["deal"] for item in items if "deal" in item.refs]
    deals = {row.title: row.id for row in store.rows("deal", "title", names)}
    for item in items:
        if name := item.refs.get("deal"):
            item.values |= said(deal_id=deals.get(name))
            if name not in deals:
                store.report.stranger(name, "Projects of deals that are not there stand alone")


def find_projects(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    rows = store.rows("project", "title", [item.values["title"] for item in items])
    return {row.title.casefold(): row.id for row in rows}


def task(cells: Cells) -> Item:
    number, text = cells.code("id"), cells.need("text")
    due = cells.moment("due")
    all_day = due is not None and cells.all_day("due")
    values: dict[str, Any] = said(text=text, due_at=due, due_all_day=all_day if due else None)
    refs = said(
        number=number,
        # Of a day alone the first moment depends on who has the task.
        due=cells.day("due") if all_day else None,
        assignee=cells.text("assignee_email") or cells.text("assignee"),
        about_kind=cells.text("about_kind"),
        about=cells.text("about"),
    )
    done = cells.told("done_at")
    if done and yes(done) is not None:
        refs["done"] = yes(done)
    elif cells.has("done_at"):
        values["done_at"] = cells.moment("done_at")
    key = f"number {number}" if number else f"{text} | {refs.get('assignee', '')} | {due or ''}"
    return Item(key, values, refs)


class _Place(NamedTuple):
    """Where the records of a kind are looked up by name, and the task's column for them."""

    table: str
    name: str
    column: str


_ABOUT = {
    "deal": _Place("deal", "title", "deal_id"),
    "contact": _Place("contact", "name", "contact_id"),
    "organisation": _Place("organisation", "name", "organisation_id"),
    "order": _Place("order", "number", "order_id"),
    "project": _Place("project", "title", "project_id"),
}
_ABOUT_WORDS = {
    "org": "organisation", "organization": "organisation", "company": "organisation",
    "account": "organisation", "opportunity": "deal", "person": "contact", "lead": "contact",
}  # fmt: skip


def link_tasks(store: Store, items: Sequence[Item]) -> None:
    members = store.members()
    for item in items:
        name = item.refs.get("assignee")
        member = members.get(name.casefold()) if name else None
        if name and member is None:
            store.report.stranger(name, "Tasks of people who are no members went to an admin")
        item.values |= said(member_id=member)
    for kind, place in _ABOUT.items():
        asked = [item for item in items if _may_be(item, kind)]
        names = [item.refs["about"].removeprefix("#" * (kind == "order")) for item in asked]
        found = {
            getattr(row, place.name): row.id for row in store.rows(place.table, place.name, names)
        }
        for item, name in zip(asked, names, strict=True):
            if name in found and not _about(item):
                item.values[place.column] = found[name]
    for item in items:
        if "about" in item.refs and not _about(item):
            store.report.stranger(item.refs["about"], "What some tasks are about is not there")


def _may_be(item: Item, kind: str) -> bool:
    said = item.refs.get("about_kind", kind).casefold()
    return "about" in item.refs and _ABOUT_WORDS.get(said, said) == kind


def _about(item: Item) -> bool:
    return any(place.column in item.values for place in _ABOUT.values())


def find_tasks(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    return _by_number(store, "task", "text", items)


def _by_number(store: Store, name: str, text: str, items: Sequence[Item]) -> Mapping[str, int]:
    """Records with the number and the words of a row. Another's number alone proves nothing: it
    may have been given out here."""
    wanted = {number: item for item in items if (number := _number(item))}
    rows = store.rows(name, "number", wanted)
    same = (row for row in rows if getattr(row, text) == wanted[row.number].values[text])
    return {wanted[row.number].key: row.id for row in same}


def _number(item: Item) -> int | None:
    """The file's number, if it can be ours: some systems' have sixteen digits."""
    text = str(item.refs.get("number", ""))
    return int(text) if text.isdecimal() and 0 < int(text) <= INT else None


def settle_tasks(store: Store, items: Sequence[Item]) -> None:
    _give_numbers(store, "task", items)
    new = [item for item in items if item.before is None]
    if any("member_id" not in item.values for item in new):
        admin = store.admin()
        for item in new:
            item.values.setdefault("member_id", admin)
    zones = store.zones()
    for item in items:
        if day := item.refs.get("due"):
            member = item.values.get("member_id") or (item.before or {}).get("member_id") or 0
            item.values["due_at"] = start_of_day(day, zones.get(member, store.zone))
        if item.refs.get("done") and not (item.before and item.before["done_at"]):
            item.values["done_at"] = store.now
        elif item.refs.get("done") is False:
            item.values["done_at"] = None


def _give_numbers(store: Store, name: str, items: Sequence[Item]) -> None:
    new = [item for item in items if item.before is None]
    rows = table(name)
    taken = {row.number for row in store.rows(name, "number", filter(None, map(_number, new)))}
    mine = select(func.max(rows.c.number)).where(rows.c.workspace_id == store.workspace_id)
    wanted = {number for number in map(_number, new) if number} - taken
    following = max([store.connection.scalar(mine) or 0, *wanted]) + 1
    for item in new:
        number = _number(item)
        if number in wanted:
            wanted.discard(number)
        else:
            number, following = following, following + 1
        item.values["number"] = number


def ticket(cells: Cells) -> Item:
    number, subject = cells.code("id"), cells.need("subject")
    status, closed = cells.one_of("status", TICKET_STATUS), cells.moment("closed_at")
    if status is None and cells.has("closed_at"):
        status = TicketStatus.CLOSED if closed else TicketStatus.OPEN
    opened = cells.moment("opened_at")
    values = said(
        subject=subject,
        priority=cells.one_of("priority", PRIORITY),
        status=status,
        opened_at=opened,
    )
    if status is TicketStatus.OPEN:
        values["closed_at"] = None
    elif closed:
        values["closed_at"] = closed
    refs = said(number=number, requester=cells.text("requester"), assignee=cells.text("assignee"))
    key = (
        f"number {number}"
        if number
        else f"{subject} | {refs.get('requester', '')} | {opened or ''}"
    )
    return Item(key, values, refs)


def link_tickets(store: Store, items: Sequence[Item]) -> None:
    names = {item.refs["requester"] for item in items if "requester" in item.refs}
    customers = _people(store, "customer", names)
    contacts = _people(store, "contact", names - customers.keys())
    unknown = {name for name in names - customers.keys() - contacts.keys() if "@" not in name}
    added = store.contacts((name, None) for name in unknown)
    contacts |= {name: added[name, None] for name in unknown}
    members = store.members()
    for item in items:
        name, assignee = item.refs.get("requester"), item.refs.get("assignee")
        if name in customers:
            item.values["customer_id"] = customers[name]
        elif name in contacts:
            item.values["contact_id"] = contacts[name]
        elif name:
            store.report.stranger(name, "Nobody has the addresses that some tickets came from")
        if assignee:
            item.values |= said(member_id=members.get(assignee.casefold()))
            if assignee.casefold() not in members:
                store.report.stranger(assignee, "Tickets of people who are no members are free")


def _people(store: Store, name: str, said: set[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in store.rows(name, "name", said):
        found.setdefault(row.name, row.id)
    by_email = {text.casefold(): text for text in said if "@" in text}
    for row in store.rows(name, "email", by_email):
        found.setdefault(by_email[row.email], row.id)
    return found


def find_tickets(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    return _by_number(store, "ticket", "subject", items)


def settle_tickets(store: Store, items: Sequence[Item]) -> None:
    _give_numbers(store, "ticket", items)
    for item in items:
        if item.before is None:
            item.values.setdefault("opened_at", item.values.get("closed_at") or store.now)


PROJECTS = Way("project", project, link_projects, find_projects)
TASKS = Way("task", task, link_tasks, find_tasks, settle_tasks)
TICKETS = Way("ticket", ticket, link_tickets, find_tickets, settle_tickets)
