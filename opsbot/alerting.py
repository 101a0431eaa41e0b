"""How an alert is declared: a generator that yields what stands right now.

    @alert("deals.stale", AlertKind.DEALS, every=timedelta(minutes=10))
    def stale(look: Look) -> Iterator[Finding]:
        \"\"\"Deals that have not moved for two weeks.\"\"\"
        for deal in query.stale(look.session, look.workspace.id, look.now - STALE_AFTER):
            yield Finding(deal, say("*{deal}* has not moved.", deal=deal), member_id=deal.owner_id)

That is all: the scan raises what is new, eases what is not yielded any more, and tells each once.
What should not come and go asks `look.stood(subject)` whether it stands already (rules.alerts).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules

from sqlmodel import Session

from opsbot.model import AlertKind, Record, Workspace
from opsbot.reply import Button, Text

Subject = Record | str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that needs eyes. `threshold` tells apart what is told once each: 80 and 90 percent.

    Of several findings about one subject, whoever found them, the one of the highest rank is told.
    `member_id` is whose business it is, where it is not everybody's.
    """

    subject: Subject
    text: Text
    buttons: tuple[Button, ...] = ()
    threshold: str = ""
    critical: bool = False
    rank: int = 0
    member_id: int | None = None

    @property
    def key(self) -> tuple[str, str]:
        return named(self.subject), self.threshold


@dataclass(frozen=True, slots=True)
class Look:
    """What a generator looks at: one workspace, now (in its zone), and what stands already."""

    session: Session
    workspace: Workspace
    now: datetime
    standing: Mapping[str, frozenset[str]] = field(default_factory=dict)  # subject: thresholds

    def stood(self, subject: Subject, threshold: str | None = None) -> bool:
        """Whether this generator's alert stands for a subject (at a threshold)."""
        thresholds = self.standing.get(named(subject), frozenset())
        return bool(thresholds) if threshold is None else threshold in thresholds

    def ids(self, kind: type[Record]) -> list[int]:
        """The records of a kind that have an alert: to see whether it eased."""
        start = f"{kind.__name__.lower()}:"
        return [int(one.removeprefix(start)) for one in self.standing if one.startswith(start)]


def named(subject: Subject) -> str:
    """What an alert is about, as its row keeps it: "product:12", "usage:bandwidth"."""
    return subject if isinstance(subject, str) else f"{subject.ref.kind}:{subject.ref.id}"


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A declared alert."""

    id: str
    kind: AlertKind
    every: timedelta
    find: Callable[[Look], Iterable[Finding]]
    help: str

    def __call__(self, look: Look) -> Iterable[Finding]:
        return self.find(look)


def alert(
    id: str, kind: AlertKind, *, every: timedelta = timedelta(minutes=1)
) -> Callable[[Callable[[Look], Iterable[Finding]]], Source]:
    """Declare an alert. `every`: how often to look; a minute is the least, and for what an index
    answers at once."""

    def declare(find: Callable[[Look], Iterable[Finding]]) -> Source:
        return Source(id, kind, every, find, (find.__doc__ or "").split("\n\n")[0])

    return declare


@lru_cache(maxsize=4)
def collect(package: str = "commands") -> tuple[Source, ...]:
    """Every alert in a package's modules, and those of installed plug-ins (`opsbot.plugins`)."""
    home = import_module(package)
    modules = [import_module(f"{package}.{found.name}") for found in iter_modules(home.__path__)]
    modules += [point.load() for point in entry_points(group="opsbot.plugins")]
    found = {one.id: one for module in modules for one in _declared(vars(module).values())}
    return tuple(found.values())


def _declared(things: Iterable[object]) -> Iterator[Source]:
    return (one for one in things if isinstance(one, Source))
