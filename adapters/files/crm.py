"""Organisations, contacts, pipelines with their stages, and deals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from adapters.files.cells import BIG, DEAL_STATUS, Cells, Unreadable, instant, number
from adapters.files.store import Store
from adapters.files.tags import tag, tags
from adapters.files.taking import Item, Way, said
from opsbot.model import DealStatus

# Some systems keep won and lost deals in stages of that name: they are a deal's end, not a stage.
_ENDS = {
    "won": DealStatus.WON,
    "closed won": DealStatus.WON,
    "closedwon": DealStatus.WON,
    "lost": DealStatus.LOST,
    "closed lost": DealStatus.LOST,
    "closedlost": DealStatus.LOST,
}


def organisation(cells: Cells) -> Item:
    name = cells.need("name")
    values = said(
        name=name,
        website=cells.text("website"),
        industry=cells.text("industry"),
        country=cells.text("country"),
    )
    return Item(name.casefold(), values)


def find_organisations(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    return _by_name(store, "organisation", items)


def _by_name(store: Store, name: str, items: Sequence[Item]) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in store.rows(name, "name", [item.values["name"] for item in items]):
        found.setdefault(row.name.casefold(), row.id)
    return found


def contact(cells: Cells) -> Item:
    email, name = cells.email(), cells.person()
    if not name and not email:
        raise Unreadable("it has no name and no e-mail address")
    phone, company = cells.text("phone"), cells.text("organisation")
    values = said(
        name=name,
        email=email,
        phone=phone.lstrip("'") if phone else None,
        title=cells.text("title"),
    )
    key = email or f"{name} | {company or ''}".casefold()
    if not email and (code := cells.code("id")):
        key = f"number {code}"  # so that two people may have one name
    refs = {**said(organisation=company), "tags": tags(cells)}
    return Item(key, values, refs, {"name": email})


def link_organisations(store: Store, items: Sequence[Item]) -> None:
    names = [item.refs["organisation"] for item in items if "organisation" in item.refs]
    known = store.organisations(names)
    for item in items:
        if "organisation" in item.refs:
            item.values["organisation_id"] = known[item.refs["organisation"]]


def find_contacts(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    """By e-mail address, else by name: somebody there whose address is not known."""
    wanted = {item.values["email"]: item for item in items if "email" in item.values}
    found: dict[str, int] = {}
    for row in store.rows("contact", "email", wanted):
        found.setdefault(wanted[row.email].key, row.id)
    others = {
        item.values.get("name"): item
        for item in items
        if item.key not in found and not item.key.startswith("number ")
    }
    for row in store.rows("contact", "name", others):
        item = others[row.name]
        company = item.values.get("organisation_id")
        known = row.email and "email" in item.values
        if not known and (company == row.organisation_id or None in (company, row.organisation_id)):
            found.setdefault(item.key, row.id)
    return found


def tag_contacts(store: Store, items: Sequence[Item]) -> None:
    tag(store, "contact_id", items)


class Stages:
    """The pipelines and stages of a workspace; what a file names and nobody knows is added."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._pipelines = {row.name.casefold(): row.id for row in reversed(store.all("pipeline"))}
        self._first: int = min(self._pipelines.values(), default=0)
        self._stages: dict[tuple[int, str], int] = {}
        self._last: dict[int, tuple[int, int]] = {}  # by pipeline: its last stage's position and id
        for row in sorted(store.all("stage"), key=lambda row: (row.position, row.id)):
            self._stages[row.pipeline_id, row.name.casefold()] = row.id
            self._last[row.pipeline_id] = (row.position, row.id)

    def pipeline(self, name: str | None) -> int:
        """A pipeline by name; the first one where none is said."""
        if name is None and self._first:
            return self._first
        name = name or "Sales"
        found = self._pipelines.get(name.casefold())
        if found is None:
            row = {"name": name, "position": len(self._pipelines)}
            found = self._pipelines[name.casefold()] = self._store.insert("pipeline", [row])[0]
            self._store.count("pipelines", 1)
        return found

    def find(self, pipeline: int, name: str) -> int | None:
        return self._stages.get((pipeline, name.casefold()))

    def stage(self, pipeline: str | None, name: str) -> int:
        """A stage by name; in whichever pipeline it is, where none is said."""
        anywhere = [i for (_, known), i in self._stages.items() if known == name.casefold()]
        if pipeline is None and len(anywhere) == 1:
            return anywhere[0]
        home = self.pipeline(pipeline)
        return self.find(home, name) or self.add(home, name)

    def first(self, pipeline: str | None) -> int:
        """Where a deal begins of which the file tells no stage."""
        home = self.pipeline(pipeline)
        there = (i for (of, _), i in self._stages.items() if of == home)
        return next(there, None) or self.add(home, "New")

    def last(self, pipeline: str | None) -> int:
        """Where a closed deal stands, if the file tells only that it is closed."""
        home = self.pipeline(pipeline)
        return self._last[home][1] if home in self._last else self.add(home, "Closing")

    def add(self, pipeline: int, name: str) -> int:
        position = self._last[pipeline][0] + 1 if pipeline in self._last else 1
        row = {"pipeline_id": pipeline, "name": name, "position": position}
        found = self._store.insert("stage", [row])[0]
        self._store.count("stages", 1)
        self._stages[pipeline, name.casefold()] = found
        self._last[pipeline] = (position, found)
        return found


def stage(cells: Cells) -> Item:
    pipeline, name = cells.need("pipeline"), cells.need("stage")
    probability = cells.told("probability")
    share = number(probability.rstrip("% "), cells.ways.comma) if probability else None
    if probability and (share is None or not 0 <= share <= 100):
        raise Unreadable(f"probability “{probability}” is no percentage from 0 to 100")
    values = said(
        name=name,
        position=cells.whole("position", 0),
        probability=None if share is None else int(share),
    )
    return Item(f"{pipeline} | {name}".casefold(), values, {"pipeline": pipeline})


def link_stages(store: Store, items: Sequence[Item]) -> None:
    stages = Stages(store)
    for item in items:
        item.values["pipeline_id"] = stages.pipeline(item.refs["pipeline"])


def find_stages(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    stages = Stages(store)
    found: dict[str, int] = {}
    for item in items:
        if there := stages.find(item.values["pipeline_id"], item.values["name"]):
            found[item.key] = there
    return found


def settle_stages(store: Store, items: Sequence[Item]) -> None:
    # Rows without a position come in the order of the pipeline.
    for place, item in enumerate(items, 1):
        if item.before is None:
            item.values.setdefault("position", place)
            item.values.setdefault("probability", 0)


def deal(cells: Cells) -> Item:
    company, product = cells.text("organisation"), cells.text("product")
    code = cells.code("id")
    title = cells.text("title") or " ".join(part for part in (company, product) if part) or None
    if not title and not code:
        raise Unreadable("it has no title")
    currency, stage = cells.currency(), cells.text("stage")
    end = _ENDS.get((stage or "").casefold().replace("_", " "))
    status = cells.one_of("status", DEAL_STATUS) or end
    values: dict[str, Any] = said(
        title=title,
        amount_minor=cells.minor("amount", currency, most=BIG),
        currency=currency,
        status=status,
        opened_at=cells.moment("opened_at"),
        close_date=cells.day("close_date"),
        closed_at=cells.moment("closed_at"),
        lost_reason=cells.text("lost_reason"),
    )
    # What belongs to a deal's end goes when it is open again.
    if status is DealStatus.OPEN:
        values["closed_at"] = None
    if status in (DealStatus.OPEN, DealStatus.WON):
        values["lost_reason"] = None
    refs = said(
        organisation=company,
        contact=cells.text("contact"),
        owner=cells.text("owner"),
        pipeline=cells.text("pipeline"),
        stage=None if end else stage,
    )
    key = f"number {code}" if code else f"{title} | {company or ''}".casefold()
    return Item(key, values, refs, {"title": f"Deal {code}"})


def link_deals(store: Store, items: Sequence[Item]) -> None:
    link_organisations(store, items)
    people = {
        item.key: (item.refs["contact"], item.values.get("organisation_id"))
        for item in items
        if "contact" in item.refs
    }
    contacts = store.contacts(people.values())
    members, stages = store.members(), Stages(store)
    for item in items:
        if item.key in people:
            item.values["contact_id"] = contacts[people[item.key]]
        if owner := item.refs.get("owner"):
            item.values |= said(owner_id=members.get(owner.casefold()))
            if owner.casefold() not in members:
                store.report.stranger(owner, "Deals of people who are no members have no owner yet")
        pipeline, name = item.refs.get("pipeline"), item.refs.get("stage")
        over = item.values.get("status") in (DealStatus.WON, DealStatus.LOST)
        if name:
            item.values["stage_id"] = stages.stage(pipeline, name)
        else:
            first = stages.last if over else stages.first
            item.defaults["stage_id"] = first(pipeline)


def find_deals(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    """By title and organisation, unless the file has numbers: then titles may be alike."""
    by_title = {
        (item.values["title"], item.values.get("organisation_id")): item.key
        for item in items
        if not item.key.startswith("number ")
    }
    found: dict[str, int] = {}
    for row in store.rows("deal", "title", [title for title, _ in by_title]):
        if key := by_title.get((row.title, row.organisation_id)):
            found.setdefault(key, row.id)
    return found


def settle_deals(store: Store, items: Sequence[Item]) -> None:
    """When deals were opened, last moved and closed, as far as the file lets us know."""
    for item in items:
        values, before = item.values, item.before
        if before is None:
            values.setdefault("status", DealStatus.OPEN)
        status = values.get("status") or (before and before["status"])
        if status is not DealStatus.OPEN:
            closed = values.get("closed_at") or (before and before["closed_at"])
            closed = closed or _over(values.get("close_date"), store) or values.get("opened_at")
            values["closed_at"] = closed or store.now
        closed = values.get("closed_at")
        if before is None:
            values.setdefault("opened_at", min(closed or store.now, store.now))
            values["moved_at"] = closed or values["opened_at"]
        elif values.get("stage_id", before["stage_id"]) != before["stage_id"] or (
            before["status"] != status
        ):
            values["moved_at"] = closed or store.now


def _over(day: date | None, store: Store) -> datetime | None:
    """A day as the moment it began, if it is past."""
    began = instant(day, store.zone) if day else None
    return began if began and began <= store.now else None


ORGANISATIONS = Way("organisation", organisation, find=find_organisations)
CONTACTS = Way("contact", contact, link=link_organisations, find=find_contacts, after=tag_contacts)
PIPELINES = Way("stage", stage, link_stages, find_stages, settle_stages)
DEALS = Way("deal", deal, link_deals, find_deals, settle_deals)
