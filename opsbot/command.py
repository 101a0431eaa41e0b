"""How a command is declared, what its slots are, the registry of all, and the context it runs in.

A command is a function with typed parameters. Each parameter is a slot: its type says how it is
read from what people type, its default whether it is needed, and everything that shows commands
(help, menus, forms, tools) is made from this one declaration.

    @command("deals.move", role=Role.REP, writes=True, phrases=[
        "move [the] {deal} [deal] to [stage] {stage}", "{deal} (goes|is going) to {stage}"])
    def move(ctx: Context, deal: Deal, stage: Stage) -> Reply:
        \"\"\"Move a deal to another stage of its pipeline.\"\"\"

A phrase is written with [optional words], (one|or the other) and {slot}. Words are compared after
typos, case and accents are taken care of; "please", "can you" and the like need not be written.
{slot=value} sets a slot and stands for no word: "orders to ship {status=unfulfilled}"; {+delta} and
{-delta} give a number its sign: "add {+delta} {product}", "{-delta} {product} broke".
`also` holds fragments that may stand before or after any of the phrases, each once, in any order:
"over {min}", "for {customer}". A period needs no fragment: it may always stand beside a phrase.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from types import ModuleType, NoneType, UnionType
from typing import Annotated, Any, Literal, NoReturn, Union, get_args, get_origin, get_type_hints

from sqlmodel import Session

from opsbot.access import Person
from opsbot.importing import Importer
from opsbot.model import (
    Deal,
    JournalEntry,
    Member,
    Order,
    Plan,
    Project,
    Record,
    Task,
    Ticket,
    Workspace,
)
from opsbot.model.people import Role
from opsbot.reply import Block, Button, File, Reply, Text, settled
from opsbot.values import Clock, Money, Percent, Period, When

Kind = Literal[
    "text", "choice", "record", "period", "when", "date", "time", "money", "percent",
    "quantity", "delta", "limit", "days", "weight", "size", "channel", "code", "country",
    "zone", "automation", "website",
]  # fmt: skip

# How a number or a word is meant, where its type alone does not say.
Words = Annotated[str, "text"]  # as typed: typos, capitals and all
Quantity = Annotated[int, "quantity"]
Delta = Annotated[int, "delta"]  # signed: +12, -3
Limit = Annotated[int, "limit"]  # how many rows to show
Days = Annotated[int, "days"]  # "3 weeks" is 21
Kilograms = Annotated[Decimal, "weight"]
Size = Annotated[str, "size"]  # a number with or without a unit, as typed: "1.8 gb"
Channel = Annotated[str, "channel"]
Email = Annotated[str, "email"]  # as typed; whether it is one, the command says
Phone = Annotated[str, "phone"]
Code = Annotated[str, "code"]  # "GIFT-7Q2F", "SPRING", as typed
Country = Annotated[str, "country"]  # its name or code, as typed
Website = Annotated[str, "website"]
Zone = Annotated[str, "zone"]  # "Europe/Berlin", "berlin", "CET", as typed
Automation = Annotated[str, "automation"]  # "when a deal is won, tell #sales", as typed
Ahead = Annotated[Period, "ahead"]  # one that is planned: "april" is the next one
Earlier = Annotated[When, "past"]  # one that was: "on monday" is the latest one
# Where a name fits several deals, one that is closed cannot be meant (or only such a one).
UnfulfilledOrder = Annotated[Order, "unfulfilled"]
HeldOrder = Annotated[Order, "held"]
OpenDeal = Annotated[Deal, "open"]
ClosedDeal = Annotated[Deal, "closed"]
OpenTask = Annotated[Task, "open"]
ClosedTask = Annotated[Task, "closed"]
OpenProject = Annotated[Project, "open"]
OpenTicket = Annotated[Ticket, "open"]
OurPlan = Annotated[Plan, "open"]  # of plans with one name that of the system in use is meant

_KINDS: dict[Any, Kind] = {
    str: "text", int: "quantity", Decimal: "weight", Period: "period", When: "when", date: "date",
    time: "time", Money: "money", Percent: "percent",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Default:
    """A default that depends on the moment or the speaker, as a person would say it."""

    words: str


def default(words: str) -> Any:
    """A slot's default in words, read when the command runs: default("last 30 days")."""
    return Default(words)


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing a command needs to know, or may be told."""

    name: str
    kind: Kind
    required: bool
    default: Any = None  # a value, or a Default in words
    options: tuple[str, ...] = ()  # of a choice
    records: tuple[str, ...] = ()  # kinds of record: "deal", or "contact" and "organisation"
    state: str = ""  # "open" or "closed", where only such records can be meant; a period "ahead"


@dataclass(frozen=True, slots=True, eq=False)
class Command:
    """A declared command. Calling it runs the plain function, as a test of a rule would."""

    id: str
    run: Callable[..., Reply]
    role: Role
    writes: bool
    costly: bool
    phrases: tuple[str, ...]
    also: tuple[str, ...]
    slots: tuple[Slot, ...]
    help: str
    planned: bool = False  # understood, and honestly answered that it is not there yet
    notes: bool = False  # a read that may write down what it finds, past the journal
    apart: bool = False  # works in transactions of its own, and keeps its own journal
    opens: str = ""  # words that begin it; said alone, the first slot is asked for

    @property
    def subject(self) -> str:
        return self.id.partition(".")[0]

    @property
    def verb(self) -> str:
        """What is done with its subject: "show", "add"."""
        return self.id.partition(".")[2]

    def slot(self, name: str) -> Slot:
        return next(slot for slot in self.slots if slot.name == name)

    @property
    def texts(self) -> frozenset[str]:
        """Its slots that take a text: any words at all."""
        return frozenset(slot.name for slot in self.slots if slot.kind == "text")

    @property
    def usage(self) -> str:
        """The strict form: orders list [status:…] [period:…]."""
        parts = [f"<{s.name}>" if s.required else f"[{s.name}:…]" for s in self.slots]
        return " ".join([self.id.replace(".", " "), *parts])

    def __call__(self, ctx: Context, **slots: Any) -> Reply:
        return self.run(ctx, **slots)


def command(
    id: str,
    *,
    role: Role,
    writes: bool = False,
    costly: bool = False,
    phrases: Sequence[str] = (),
    also: Sequence[str] = (),
    planned: bool = False,
    notes: bool = False,
    apart: bool = False,
    opens: str = "",
) -> Callable[[Callable[..., Reply]], Command]:
    """Declare a command. `costly` ones (they write, too) must call `ctx.confirm` before they do.
    A `planned` one has no body yet: its slots and phrases are understood all the same. One that
    `notes` reads for the person, and may write down what it came across: that is not undone. One
    that works `apart` takes long: it must `ctx.let_go()` of the database before it does. Where only
    the words that it `opens` with were said, its first slot is asked for, a text, and the answer is
    read as if it had been said behind them."""

    def declare(run: Callable[..., Reply]) -> Command:
        return Command(
            id=id,
            run=run,
            role=role,
            writes=writes or costly,
            costly=costly,
            phrases=tuple(phrases),
            also=tuple(also),
            slots=tuple(_slots(run)),
            help=inspect.cleandoc(run.__doc__ or "").split("\n\n")[0].replace("\n", " "),
            planned=planned,
            notes=notes,
            apart=apart,
            opens=opens,
        )

    return declare


def _slots(run: Callable[..., Reply]) -> Iterator[Slot]:
    hints = get_type_hints(run, include_extras=True)
    parameters = list(inspect.signature(run).parameters.values())[1:]  # the first is the context
    for parameter in parameters:
        required = parameter.default is parameter.empty
        start = None if required else parameter.default
        where = f"{run.__module__}.{run.__name__}({parameter.name})"
        yield _slot(hints[parameter.name], Slot(parameter.name, "text", required, start), where)


def _slot(hint: Any, slot: Slot, where: str) -> Slot:
    """A slot with what its type hint says; `| None` only says that it may be absent."""
    if get_origin(hint) is Annotated:
        kind, note = get_args(hint)
        if isinstance(kind, type) and issubclass(kind, Record | Period | When):
            return replace(_slot(kind, slot, where), state=note)
        return replace(slot, kind=note)
    if get_origin(hint) is Literal:
        return replace(slot, kind="choice", options=tuple(str(one) for one in get_args(hint)))
    if get_origin(hint) in (Union, UnionType):
        kinds = [_slot(one, slot, where) for one in get_args(hint) if one is not NoneType]
        records = tuple(name for kind in kinds for name in kind.records)
        return replace(kinds[0], records=records)
    if isinstance(hint, type) and issubclass(hint, Record):
        return replace(slot, kind="record", records=(hint.__name__.lower(),))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return replace(slot, kind="choice", options=tuple(str(one.value) for one in hint))
    if hint in _KINDS:
        return replace(slot, kind=_KINDS[hint])
    raise TypeError(f"{where}: nobody knows how to read a {hint}")


class Registry:
    """All commands, by id, and by the two words of their strict form."""

    def __init__(self, commands: Iterable[Command] = ()) -> None:
        self._by_id: dict[str, Command] = {}
        for one in commands:
            self.add(one)

    def add(self, one: Command) -> None:
        if one.id in self._by_id:
            raise ValueError(f"two commands are called {one.id}")
        self._by_id[one.id] = one

    def __getitem__(self, id: str) -> Command:
        return self._by_id[id]

    def get(self, id: str) -> Command | None:
        return self._by_id.get(id)

    def __iter__(self) -> Iterator[Command]:
        return iter(self._by_id.values())

    def built(self) -> list[Command]:
        """The commands that are there: all but the planned ones."""
        return [one for one in self if not one.planned]

    def __len__(self) -> int:
        return len(self._by_id)


@lru_cache(maxsize=4)
def collect(package: str = "commands") -> Registry:
    """Every command in a package's modules, and those of installed plug-ins (`opsbot.plugins`):
    one registry a process, because what it understands is compiled once for each."""
    home = import_module(package)
    modules = [import_module(f"{package}.{found.name}") for found in iter_modules(home.__path__)]
    modules += [point.load() for point in entry_points(group="opsbot.plugins")]
    return Registry(one for module in modules for one in declared(module))


def declared(module: ModuleType) -> list[Command]:
    return [one for one in vars(module).values() if isinstance(one, Command)]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before something is done: with what it is about, the words on the two buttons,
    other ways to go on between them, how long it waits (as long as others do, where None), and what
    it is called later (as the message was put, where empty)."""

    text: Text
    blocks: tuple[Block, ...] = ()
    yes: str = "Yes"
    no: str = "No"
    buttons: tuple[Button, ...] = ()
    waits: timedelta | None = None
    phrase: str = ""

    @classmethod
    def of(cls, said: Text | Question) -> Question:
        """A question of its words alone, or the question itself."""
        return cls(said) if isinstance(said, Text) else said


class NeedsYes(Exception):
    """Raised by `ctx.confirm`: the door asks, and runs the call again once it was confirmed."""

    def __init__(self, question: Question, pinned: Mapping[str, Any]) -> None:
        self.question = question
        self.pinned = pinned
        super().__init__(str(question.text))


class Instead(Exception):
    """Raised by `ctx.instead`: the door answers another phrase in place of this call."""

    def __init__(self, phrase: str, teaches: str) -> None:
        self.phrase = phrase
        self.teaches = teaches
        super().__init__(phrase)


@dataclass(slots=True)
class Context:
    """What a command may know and use while it answers one message."""

    person: Person
    clock: Clock
    registry: Registry
    surface: str
    channel: str
    phrase: str
    open_session: Callable[[], Session]
    account: str = ""  # that the person writes from; none at a terminal
    private: bool = True  # nobody else reads the answer
    file: File | None = None  # that came with the message
    importer: Importer | None = None  # what reads such files, where there is anything
    confirmed: bool = False
    outside: list[str] = field(default_factory=list)
    undoes: JournalEntry | None = None
    commit: Callable[[], None] = lambda: None  # ends the door's transaction, see `let_go`
    _session: Session | None = None

    @property
    def session(self) -> Session:
        """The message's one session, opened when first needed. The door commits it."""
        if self._session is None:
            self._session = self.open_session()
        return self._session

    @property
    def now(self) -> datetime:
        """This moment, in the speaker's zone."""
        return self.clock.now

    @property
    def workspace_id(self) -> int:
        return self.person.workspace_id

    @property
    def member(self) -> Member:
        return self.session.get_one(Member, self.person.member_id)

    @property
    def workspace(self) -> Workspace:
        return self.session.get_one(Workspace, self.person.workspace_id)

    def confirm(self, question: Text | Question, **pinned: Any) -> None:
        """Ask before something costly. The question says exactly what will happen; `pinned` slots
        (the amount worked out just now) are kept, so that the yes is for these and no others."""
        if not self.confirmed:
            kept = {name: settled(value) for name, value in pinned.items()}
            raise NeedsYes(Question.of(question), kept)
        return None

    def let_go(self) -> None:
        """Commit what was written, and keep nobody waiting from here on. Only for a command that
        works apart: what others write is undone when they fail."""
        self._session = None
        self.commit()

    def instead(self, phrase: str, *, teaches: str = "") -> NoReturn:
        """Have another phrase answered in place of this call. Once it is done, it is what `teaches`
        means, too."""
        raise Instead(phrase, teaches)

    def did_outside(self, what: str) -> None:
        """Note an effect outside the database, which undo cannot take back."""
        self.outside.append(what)
