"""The demo's office: organisations and contacts, deals, and the work around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import cycle
from random import Random
from typing import Any

from opsbot.demo import words
from opsbot.demo.scene import Scene, letters
from opsbot.model import (
    Activity,
    Contact,
    Deal,
    Milestone,
    Organisation,
    Pipeline,
    Project,
    Relation,
    Stage,
    Tag,
    Tagging,
    Task,
    Ticket,
)
from opsbot.model.crm import ActivityKind, DealStatus
from opsbot.model.work import Priority, ProjectStatus, TicketStatus

# How every deal stands, and how many days ago it moved, or closed. Some open ones rest.
STANDING = [
    *((DealStatus.OPEN, ago) for ago in (17, 18, 21, 23, 27, 31, 38, 44, 55)),
    *((DealStatus.OPEN, 1 + turn * 3 % 10) for turn in range(27)),
    *((DealStatus.WON, ago) for ago in (1, 4, 8, 15, 22, 29, 36, 47, 58, 71, 85, 102, 120, 141)),
    *((DealStatus.WON, ago) for ago in (170, 205)),
    *((DealStatus.LOST, ago) for ago in (3, 11, 19, 33, 52, 77, 110, 160)),
]
STEPS = [0, 1, 3, 0, 2, 1, 0, 2]  # how far the deals came, in turn; won ones went all the way
RESTING = 14  # days without a move
SELLERS = [3, 4, 0, 3, 4, 1, 4, 3]  # who owns the deals, in turn: their places in words.MEMBERS
HELPERS = [2, 3, 4]  # who answers tickets
FIRST_TICKET = 201


@dataclass(slots=True)
class Drawn:
    """A deal before it is written."""

    title: str
    organisation: str
    contact: str
    amount: int | None
    status: DealStatus
    opened_ago: int
    moved_ago: int
    closes_in: int
    lost_reason: str | None
    stage: int = 0
    owner: int = 0
    id: int = 0


@dataclass(slots=True)
class Book:
    """Whom and what the office knows so far; ids by name."""

    organisations: dict[str, int]
    contacts: dict[str, int]
    deals: list[Drawn] = field(default_factory=list)
    projects: list[int] = field(default_factory=list)
    tickets: list[int] = field(default_factory=list)


def fill(scene: Scene, customers: list[int]) -> None:
    """Add the office. `customers` are the shop's, the regulars first."""
    book = _people(scene)
    _tags(scene, book, customers)
    _deals(scene, book)
    _projects(scene, book)
    _tasks(scene, book)
    _tickets(scene, book, customers)
    scene.add(Activity, _activities(scene, book))


def _people(scene: Scene) -> Book:
    organisations = scene.add(
        Organisation,
        (
            {
                "name": name,
                "website": f"{letters(name)}.example",
                "industry": industry,
                "country": country,
            }
            for name, industry, country in words.ORGANISATIONS
        ),
    )
    at = {name: id for (name, *_), id in zip(words.ORGANISATIONS, organisations, strict=True)}
    contacts = scene.add(
        Contact,
        (
            {
                "name": name,
                "email": f"{letters(name, '.')}@{letters(place or 'mail')}.example",
                "phone": f"+1 555 01{number:02}",
                "title": title,
                "organisation_id": at[place] if place else None,
            }
            for number, (name, place, title, _) in enumerate(words.CONTACTS)
        ),
    )
    who = {name: id for (name, *_), id in zip(words.CONTACTS, contacts, strict=True)}
    scene.add(
        Relation,
        (
            {
                "contact_id": who[name],
                "relation": relation,
                "other_contact_id": who.get(other),
                "other_organisation_id": at.get(other),
            }
            for name, relation, other in words.RELATIONS
        ),
    )
    return Book(at, who)


def _tags(scene: Scene, book: Book, customers: list[int]) -> None:
    names = sorted({tag for *_, tag in words.CONTACTS if tag})
    tags = dict(zip(names, scene.add(Tag, ({"name": name} for name in names)), strict=True))
    contacts = [(tag, book.contacts[name], None) for name, _, _, tag in words.CONTACTS if tag]
    regulars = [("vip", None, id) for id in customers[:5]]
    scene.add(
        Tagging,
        (
            {"tag_id": tags[tag], "contact_id": contact, "customer_id": customer}
            for tag, contact, customer in [*contacts, *regulars]
        ),
    )


# -- deals ------------------------------------------------------------------------------------


def _deals(scene: Scene, book: Book) -> None:
    dice = scene.dice("deals")
    standing = dice.sample(STANDING, len(STANDING))
    owners, steps = cycle(SELLERS), cycle(STEPS)
    names = ({"name": name, "position": i} for i, (name, *_) in enumerate(words.PIPELINES))
    pipelines = scene.add(Pipeline, names)
    for pipeline, (_, stages, topics, usual, count) in zip(pipelines, words.PIPELINES, strict=True):
        row = scene.add(
            Stage,
            (
                {"pipeline_id": pipeline, "name": name, "position": i, "probability": percent}
                for i, (name, percent) in enumerate(stages)
            ),
        )
        everything = [(name, topic) for name, *_ in words.ORGANISATIONS for topic in topics]
        for name, topic in dice.sample(everything, count):
            status, ago = standing.pop()
            won = status is DealStatus.WON
            stage = row[-1] if won else row[min(next(steps), len(row) - 1)]
            deal = _draw(name, topic, usual, status, ago, dice)
            deal.stage, deal.owner = stage, next(owners)
            book.deals.append(deal)
    ids = scene.add(Deal, (_deal(scene, book, deal) for deal in book.deals))
    for deal, id in zip(book.deals, ids, strict=True):
        deal.id = id


def _draw(
    organisation: str,
    topic: str,
    usual: int,
    status: DealStatus,
    ago: int,
    dice: Random,
) -> Drawn:
    is_open = status is DealStatus.OPEN
    amount = round(usual * dice.lognormvariate(0, 0.55) / 50) * 5_000  # to 50 dollars, in cents
    closes = dice.randint(-9, 25) if ago > RESTING else dice.randint(2, 85)
    return Drawn(
        title=f"{organisation} {topic}",
        organisation=organisation,
        contact=dice.choice([name for name, place, *_ in words.CONTACTS if place == organisation]),
        amount=None if is_open and dice.random() < 0.06 else amount,  # not known yet
        status=status,
        opened_ago=ago + dice.randint(4, 45),
        moved_ago=ago,
        closes_in=closes if is_open else -ago,
        lost_reason=dice.choice(words.LOST_REASONS) if status is DealStatus.LOST else None,
    )


def _deal(scene: Scene, book: Book, deal: Drawn) -> dict[str, Any]:
    dice = scene.dice(deal.title)
    moved = scene.working(deal.moved_ago, dice)
    return {
        "title": deal.title,
        "organisation_id": book.organisations[deal.organisation],
        "contact_id": book.contacts[deal.contact],
        "stage_id": deal.stage,
        "owner_id": scene.members[deal.owner],
        "amount_minor": deal.amount,
        "currency": scene.workspace.currency,
        "status": deal.status,
        "opened_at": scene.working(deal.opened_ago, dice),
        "moved_at": moved,
        "close_date": scene.workday(deal.closes_in),
        "closed_at": None if deal.status is DealStatus.OPEN else moved,
        "lost_reason": deal.lost_reason,
    }


# -- the work ---------------------------------------------------------------------------------


def _projects(scene: Scene, book: Book) -> None:
    dice = scene.dice("projects")
    won = [deal for deal in book.deals if deal.status is DealStatus.WON]
    won.sort(key=lambda deal: deal.moved_ago)
    rows = []
    for title, follows, stage, due, _ in words.PROJECTS:
        deal = None if follows is None else won[follows]
        rows.append(
            {
                "title": title.format(deal=deal.title) if deal else title,
                "deal_id": deal.id if deal else None,
                "stage": stage,
                "due": scene.workday(due),
                "status": ProjectStatus.CLOSED if stage == "done" else ProjectStatus.OPEN,
            }
        )
    book.projects = scene.add(Project, rows)
    scene.add(
        Milestone,
        (
            {
                "project_id": project,
                "title": title,
                "due": scene.workday(due),
                "reached_at": scene.working(-due, dice) if reached else None,
            }
            for project, (*_, milestones) in zip(book.projects, words.PROJECTS, strict=True)
            for title, due, reached in milestones
        ),
    )


def _tasks(scene: Scene, book: Book) -> None:
    dice = scene.dice("tasks")
    rows = []
    for number, (text, whose, days, hour, about, done) in enumerate(words.TASKS, start=1):
        mine = [deal for deal in book.deals if deal.owner == whose] or book.deals
        deal = dice.choice([deal for deal in mine if deal.status is DealStatus.OPEN])
        # A day without an hour is kept as its first moment.
        due = None if days is None else scene.clock(scene.workday(days), hour or 0)
        rows.append(
            {
                "number": number,
                "text": text.format(deal=deal.title, contact=deal.contact, org=deal.organisation),
                "member_id": scene.members[whose],
                "due_at": due,
                "due_all_day": due is not None and hour is None,
                "done_at": scene.working(-days, dice) if done and days else None,
                "contact_id": book.contacts[deal.contact] if about == "contact" else None,
                "organisation_id": book.organisations[deal.organisation]
                if about == "org"
                else None,
                "deal_id": deal.id if about == "deal" else None,
                "project_id": book.projects[3] if about == "project" else None,
            }
        )
    scene.add(Task, rows)


def _tickets(scene: Scene, book: Book, customers: list[int]) -> None:
    dice = scene.dice("tickets")
    rows = []
    oldest_first = reversed(words.TICKETS)
    for number, (subject, ago, closed, priority, shop) in enumerate(oldest_first, FIRST_TICKET):
        opened = scene.working(ago, dice)
        rows.append(
            {
                "number": number,
                "subject": subject,
                "customer_id": dice.choice(customers[:60]) if shop else None,
                "contact_id": None if shop else dice.choice(list(book.contacts.values())),
                # The newest is nobody's yet.
                "member_id": scene.members[dice.choice(HELPERS)] if ago > 1 else None,
                "priority": Priority(priority),
                "status": TicketStatus.OPEN if closed is None else TicketStatus.CLOSED,
                "opened_at": opened,
                "closed_at": None
                if closed is None
                else max(scene.working(closed, dice), opened + timedelta(hours=1)),
            }
        )
    book.tickets = scene.add(Ticket, rows)


def _activities(scene: Scene, book: Book) -> Iterator[dict[str, Any]]:
    """What was said and done: about every deal, with some contacts, on the tickets."""
    dice = scene.dice("activities")

    def activity(ago: int, kind: str, text: str, member: int, **about: int) -> dict[str, Any]:
        nothing = {"contact_id": None, "deal_id": None, "ticket_id": None}
        return {
            "kind": ActivityKind(kind),
            "text": text,
            "at": scene.working(ago, dice),
            "member_id": scene.members[member],
            **nothing,
            **about,
        }

    for deal in book.deals:
        for _ in range(dice.randint(1, 3)):
            kind = dice.choice(list(words.ACTIVITIES))
            yield activity(
                dice.randint(deal.moved_ago, deal.opened_ago),
                kind,
                dice.choice(words.ACTIVITIES[kind]),
                deal.owner,
                deal_id=deal.id,
                contact_id=book.contacts[deal.contact],
            )
    for name in ("Nell Archer", "Helen Ashworth", "Asha Menon"):
        yield activity(
            dice.randint(2, 30),
            "note",
            dice.choice(words.ABOUT_PEOPLE),
            dice.choice(SELLERS),
            contact_id=book.contacts[name],
        )
    for ticket, (_, opened, *_) in zip(book.tickets, reversed(words.TICKETS), strict=True):
        if opened > 1:
            yield activity(
                dice.randint(1, opened),
                "note",
                dice.choice(words.ANSWERS),
                dice.choice(HELPERS),
                ticket_id=ticket,
            )
