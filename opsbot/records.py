"""From references to records: what a command is handed for a slot that names one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlmodel import Session, and_, col, or_, select

from opsbot.model import Contact, Order, Record, Ticket
from opsbot.model.base import record_classes
from opsbot.queries import pointing
from opsbot.reply import Ref, Refused


@lru_cache(maxsize=1)
def kinds() -> dict[str, type[Record]]:
    """Every kind of record by the name a Ref calls it: "deal", "order", …"""
    return {kind.__name__.lower(): kind for kind in record_classes().values()}


def load(session: Session, workspace_id: int, value: Any) -> Any:
    """A slot's value with its reference replaced by the record. One that is gone is Refused."""
    if not isinstance(value, Ref):
        return value
    kind: Any = kinds()[value.kind]
    if value.id:
        record = session.get(kind, value.id)
        if record is None or record.workspace_id != workspace_id:
            raise Refused("*{record}* is not there any more.", record=value.label)
        return record
    number = value.key if kind.number.type.python_type is str else int(value.key)
    record = session.exec(
        select(kind).where(kind.workspace_id == workspace_id, kind.number == number)
    ).first()
    if record is None:
        raise Refused("There is no {kind} {number}.", kind=value.kind, number=value.key)
    return record


# More than these are no choice that anybody looks through.
OFFERED = 6
_PEOPLE = ("customer", "contact")


class Records:
    """What the database knows of the records of a workspace that a phrase may point at. Each
    question is asked once in a phrase; without a database nothing is known."""

    def __init__(
        self,
        session: Callable[[], Session] | None = None,
        workspace_id: int = 0,
        now: datetime | None = None,
    ) -> None:
        self._session = session
        self._workspace_id = workspace_id
        self._now = now or datetime.now(UTC)  # in the zone of who speaks
        self._known: dict[tuple[Any, ...], tuple[Ref, ...]] = {}

    def owned(
        self, kind: str, people: tuple[Ref, ...], state: str, *, only: bool = False
    ) -> tuple[Ref, ...]:
        """The newest orders or tickets of some customers and contacts; only those in a state, where
        any are ("held" for an order that is to be released), or in any case."""
        return self._once(self._owned, kind, people, state, only)

    def foremost(
        self,
        kind: str,
        measure: str,
        state: str,
        whose: tuple[Ref, ...] | None = None,
        *,
        last: bool,
    ) -> tuple[Ref, ...]:
        """Of all records of a kind in a state, or of those that some people have, the first by a
        measure, or the last; several where they share that place."""
        return self._once(self._foremost, kind, measure, state, whose, last)

    def first_of(self, refs: tuple[Ref, ...], measure: str, *, last: bool) -> tuple[Ref, ...]:
        """Of some records of one kind the first by a measure, or the last; several where they share
        that place, none where one of them cannot be told by it."""
        return self._once(self._first_of, refs, measure, last)

    def such(self, refs: tuple[Ref, ...], state: str) -> tuple[Ref, ...]:
        """Those of some records of one kind that are in a state, in their order."""
        return self._once(self._such, refs, state)

    def working_at(self, people: tuple[Ref, ...], there: tuple[Ref, ...]) -> tuple[Ref, ...]:
        """Those of some contacts who work at one of some organisations."""
        return self._once(self._working_at, people, there)

    def _once(self, find: Callable[..., Sequence[Ref]], *asked: Any) -> tuple[Ref, ...]:
        key = (find.__name__, *asked)
        if key not in self._known:
            self._known[key] = tuple(find(self._session(), *asked)) if self._session else ()
        return self._known[key]

    def _owned(
        self, session: Session, kind: str, people: tuple[Ref, ...], state: str, only: bool
    ) -> list[Ref]:
        model: Any = kinds()[kind]
        newest = model.placed_at if kind == "order" else model.opened_at
        such = self._in_state(model, state) if state else ()
        if not people or (such is None and only):
            return []
        theirs = select(model).where(self._whose(model, people)).order_by(newest.desc())
        found = session.exec(theirs.where(*(such or ())).limit(OFFERED)).all()
        if not found and such and not only:
            found = session.exec(theirs.limit(OFFERED)).all()
        return [one.ref for one in found]

    def _whose(self, model: Any, people: tuple[Ref, ...]) -> Any:
        """What is true of somebody's orders or tickets."""
        ids = {kind: [ref.id for ref in people if ref.kind == kind] for kind in _PEOPLE}
        theirs = model.customer_id.in_(ids["customer"])
        if model is Ticket:
            theirs = or_(theirs, col(Ticket.contact_id).in_(ids["contact"]))
        return and_(model.workspace_id == self._workspace_id, theirs)

    def _foremost(
        self,
        session: Session,
        kind: str,
        measure: str,
        state: str,
        whose: tuple[Ref, ...] | None,
        last: bool,
    ) -> list[Ref]:
        model: Any = kinds()[kind]
        such = self._in_state(model, state) if state else ()
        if such is None:
            return []
        ours = model.workspace_id == self._workspace_id
        where = (ours if whose is None else self._whose(model, whose), *such)
        found = pointing.foremost(session, model, measure, where, last=last)
        return [one.ref for one in found]

    def _first_of(
        self, session: Session, refs: tuple[Ref, ...], measure: str, last: bool
    ) -> list[Ref]:
        model = kinds()[refs[0].kind]
        where = (self._among(refs),)
        if not pointing.are_told(session, model, measure, where):
            return []
        found = pointing.foremost(session, model, measure, where, last=last)
        return [one.ref for one in found]

    def _such(self, session: Session, refs: tuple[Ref, ...], state: str) -> list[Ref]:
        model: Any = kinds()[refs[0].kind]
        such = self._in_state(model, state)
        if such is None:
            return []
        keys = {one.key for one in session.exec(select(model).where(self._among(refs), *such))}
        return [ref for ref in refs if ref.key in keys]

    def _working_at(
        self, session: Session, people: tuple[Ref, ...], there: tuple[Ref, ...]
    ) -> list[Ref]:
        ids = [one.id for one in people if one.kind == "contact"]
        at = [one.id for one in there]
        query = select(Contact.id).where(Contact.workspace_id == self._workspace_id)
        query = query.where(col(Contact.id).in_(ids), col(Contact.organisation_id).in_(at))
        found = set(session.exec(query))
        return [one for one in people if one.kind == "contact" and one.id in found]

    def _in_state(self, model: Any, state: str) -> tuple[Any, ...] | None:
        return pointing.in_state(model, state, self._now, self._now.tzinfo or UTC)

    def _among(self, refs: tuple[Ref, ...]) -> Any:
        """What is true of some records and no others. One that was typed has its number only."""
        model: Any = kinds()[refs[0].kind]
        ours = col(model.workspace_id) == self._workspace_id
        if hasattr(model, "number"):
            keys = [ref.key if model is Order else int(ref.key) for ref in refs]
            return and_(ours, model.number.in_(keys))
        return and_(ours, model.id.in_([ref.id for ref in refs]))
