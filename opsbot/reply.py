"""What the bot answers: words with holes, the values that fill them, blocks, buttons and a tone.

A Reply knows no surface. Each adapter draws it: it reads the marks of a template (*bold*, _soft_,
`code`), escapes what records contain, and formats values for its reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from math import isfinite
from typing import Any, Literal, Protocol

from opsbot.format import Format
from opsbot.values import Money, Percent, Period, When

Tone = Literal["done", "info", "ask", "warning", "refused"]
Style = Literal["", "bold", "soft", "code"]


@dataclass(frozen=True, slots=True)
class Ref:
    """A record as a reply mentions it: it outlives the session, and says how to type it."""

    kind: str
    id: int
    label: str
    key: str = ""  # how the record is typed in strict form: "#12", an order's number, a task's

    def __str__(self) -> str:
        return self.label


def settled(value: Any) -> Any:
    """A value that needs no session any more: records become references."""
    if isinstance(value, list | tuple):
        return tuple(settled(one) for one in value)
    # Asked by name: a runtime protocol check would cost more than all the rest of a reply.
    return value.ref if hasattr(type(value), "ref") else value


# -- words ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a text in one style: literal words, or the value of a hole."""

    value: Any
    style: Style
    literal: bool


@dataclass(frozen=True, slots=True)
class Text:
    """A template with its values. The template is the key of the translation catalogue."""

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def pieces(self) -> Iterator[Piece]:
        """The text in order. Texts inside holes are opened; a missing hole is a KeyError."""
        for style, words, hole in _split(self.template):
            if hole is None:
                yield Piece(words, style, literal=True)
                continue
            value = self.values[hole]
            if isinstance(value, Text):
                yield from value.pieces()
            else:
                yield Piece(value, style, literal=False)

    def plain(self, form: Format) -> str:
        return "".join(
            piece.value if piece.literal else form.value(piece.value) for piece in self.pieces()
        )

    def __str__(self) -> str:
        return self.plain(Format())


def say(template: str, /, **values: Any) -> Text:
    """Words with holes: say("*{deal}* closes {day}.", deal=deal, day=deal.close_date)."""
    return Text(template, {name: settled(value) for name, value in values.items()})


_MARKS: dict[str, Style] = {"*": "bold", "_": "soft", "`": "code"}
_SPAN = re.compile(r"(?<!\w)([*_`])(?=\S)(.+?)(?<=\S)\1(?!\w)")


@lru_cache(maxsize=2048)
def _split(template: str) -> tuple[tuple[Style, str, str | None], ...]:
    """(style, literal words, hole) for each run of a template."""
    out: list[tuple[Style, str, str | None]] = []
    end = 0
    for mark in _SPAN.finditer(template):
        out += _holes(template[end : mark.start()], "")
        out += _holes(mark[2], _MARKS[mark[1]])
        end = mark.end()
    return (*out, *_holes(template[end:], ""))


def _holes(words: str, style: Style) -> Iterator[tuple[Style, str, str | None]]:
    for i, part in enumerate(re.split(r"\{(\w+)\}", words)):
        if i % 2:
            yield style, "", part
        elif part:
            yield style, part, None


class Refused(Exception):
    """A "no" written for the person who asked: raise Refused("*{deal}* is closed.", deal=deal)."""

    def __init__(self, template: str, /, *buttons: Button, **values: Any) -> None:
        self.text = say(template, **values)
        self.buttons = buttons
        super().__init__(str(self.text))


# -- calls ------------------------------------------------------------------------------------


class Named(Protocol):
    @property
    def id(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Call:
    """A command with its slots, each as a person could type it; str() is the strict form."""

    command: str
    slots: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, command: str, slots: Mapping[str, Any]) -> Call:
        return cls(command, {n: typed(v) for n, v in slots.items() if v is not None})

    def __str__(self) -> str:
        words = [self.command.replace(".", " ")]
        for name, value in self.slots.items():
            for one in (value,) if isinstance(value, str) else value:
                words.append(f"{name}:{quoted(one)}")
        return " ".join(words)


def typed(value: Any) -> str | tuple[str, ...]:
    """A value as strict text: what the readers of `language/values.py` read back unchanged."""
    value = settled(value)
    match value:
        case Ref():
            return value.key or f"#{value.id}"
        case datetime():
            return value.isoformat(timespec="minutes")
        case Enum():
            return str(value.value)
        case Percent():
            return format(value.value.normalize(), "f")
        case tuple():
            return tuple(str(typed(one)) for one in value)
        case bool():
            return "yes" if value else "no"
        case str() | int() | float() | Decimal() | Money() | date() | time() | When() | Period():
            return str(value)
    raise TypeError(f"a {type(value).__name__} cannot be typed into a command")


def quoted(text: str) -> str:
    """A slot's value as it stands in the strict form: in quotes where it must be."""
    if text and not re.search(r"[\s\"\\:]", text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Button:
    """A next step: a label, and the call it makes, which a person could have typed instead."""

    __slots__ = ("call", "label", "risky")

    def __init__(
        self, label: str, command: str | Named, /, *, risky: bool = False, **slots: Any
    ) -> None:
        self.label = label
        self.risky = risky
        self.call = Call.of(command if isinstance(command, str) else command.id, slots)

    def __repr__(self) -> str:
        return f"Button({self.label!r}, {str(self.call)!r})"


# -- blocks -----------------------------------------------------------------------------------


class Facts:
    """Labelled values of one thing. Facts without a value are left out."""

    __slots__ = ("pairs", "title")

    def __init__(self, *pairs: tuple[str, Any], title: Text | str | None = None) -> None:
        self.title = title
        self.pairs = tuple((name, settled(value)) for name, value in pairs if value is not None)


class Table:
    """Rows under headings. `more` says how to see the rows that are not here."""

    __slots__ = ("columns", "more", "rows", "title")

    def __init__(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[Any]],
        title: Text | str | None = None,
        more: Button | None = None,
    ) -> None:
        self.columns = tuple(columns)
        self.rows = tuple(tuple(settled(cell) for cell in row) for row in rows)
        self.title = title
        self.more = more

    def figures(self) -> tuple[bool, ...]:
        """Which columns hold figures: their digits stand under each other, to the right. Most of
        a column are enough: where one says "sold out", the others still are figures. A column with
        nothing but a word or two holds words."""
        known = (
            [one for one in column if one is not None] for column in zip(*self.rows, strict=True)
        )
        return tuple(2 * sum(map(is_figure, one)) > len(one) for one in known)


def is_figure(cell: Any) -> bool:
    """Whether a cell holds a number of some kind, or nothing."""
    return cell is None or (
        isinstance(cell, int | float | Decimal | Money | Percent) and not isinstance(cell, bool)
    )


class List:
    """One line each."""

    __slots__ = ("items", "title")

    def __init__(self, *items: Text | str, title: Text | str | None = None) -> None:
        self.items = items
        self.title = title


class Meter:
    """How much of a limit is used. The texts say it in the metric's own unit."""

    __slots__ = ("label", "limit", "note", "share")

    def __init__(self, label: str, share: float, limit: Text | str, note: Text | str = "") -> None:
        self.label = label
        self.share = share  # 0 … 1, above 1 when over
        self.limit = limit  # "1.7 of 2 GB"
        self.note = note

    @property
    def percent(self) -> Percent:
        """The share in whole percent; 0 where it cannot be told."""
        return Percent(Decimal(round(self.share * 100) if isfinite(self.share) else 0))


class Chart:
    """Figures to draw. A surface that cannot draw shows them as a table."""

    __slots__ = ("kind", "labels", "series", "title")

    def __init__(
        self,
        kind: Literal["bar", "line"],
        labels: Sequence[Any],
        series: Mapping[str, Sequence[Any]],
        title: Text | str | None = None,
    ) -> None:
        self.kind = kind
        self.labels = tuple(settled(label) for label in labels)
        self.series = {name: tuple(values) for name, values in series.items()}  # Money or numbers
        self.title = title

    def table(self) -> Table:
        rows = list(zip(self.labels, *self.series.values(), strict=True))
        return Table(["", *self.series], rows, title=self.title)


Block = Facts | Table | List | Meter | Chart


@dataclass(frozen=True, slots=True)
class File:
    """A file to hand over."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer. `understood` is False where the bot could only offer what it knows."""

    text: Text
    blocks: tuple[Block, ...] = ()
    buttons: tuple[Button, ...] = ()
    tone: Tone = "info"
    file: File | None = None
    understood: bool = True

    def __str__(self) -> str:
        return str(self.text)

    def pressable(self) -> tuple[Button, ...]:
        """The buttons as they are counted: the reply's own, then what shows more of its tables."""
        more = [one.more for one in self.blocks if isinstance(one, Table) and one.more is not None]
        own = {str(button.call) for button in self.buttons}
        return (*self.buttons, *(button for button in more if str(button.call) not in own))

    def shown(self) -> tuple[Ref, ...]:
        """The records this reply lists, in the order a person would count them."""
        rows = [
            next((cell for cell in row if isinstance(cell, Ref)), None)
            for block in self.blocks
            if isinstance(block, Table)
            for row in block.rows
        ]
        listed = [ref for ref in rows if ref]
        facts = [v for b in self.blocks if isinstance(b, Facts) for _, v in b.pairs]
        if listed and not facts:
            return tuple(dict.fromkeys(listed))
        # One thing with its facts: first itself, then what is listed beneath it.
        said = [p.value for p in self.text.pieces() if isinstance(p.value, Ref)]
        refs = [*said, *listed, *(v for v in facts if isinstance(v, Ref))]
        return tuple(dict.fromkeys(refs))
