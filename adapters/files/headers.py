"""Which kind of record a file holds, and which of its columns is which of our fields."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from adapters.files.kinds import KINDS, NOT_OURS, Field, Kind
from adapters.files.reading import Table, Unusable

# What a column is worth when kinds compete: its name is clear, vague, or only looks like one.
CLEAR, VAGUE, ALIKE, SIGN = 6, 2, 3, 8
# "customers.csv" holds customers, unless its header says something else.
FILE_NAME = 6

# Other spellings of one word.
_SAME = {
    "no": "number", "nr": "number", "num": "number", "nbr": "number", "qty": "quantity",
    "quant": "quantity", "organization": "organisation", "org": "organisation",
    "cust": "customer", "customers": "customer", "desc": "description", "amt": "amount",
    "dt": "date", "datetime": "date", "timestamp": "timestamp", "fulfillment": "fulfilment",
    "canceled": "cancelled", "cancelation": "cancellation", "tel": "phone", "fon": "phone",
    "inv": "invoice", "prod": "product", "opp": "opportunity", "acct": "account",
    "curr": "currency", "prio": "priority", "min": "minimum", "enrolled": "subscribed",
    "emails": "email", "phones": "phone", "reorder": "reorder",
}  # fmt: skip
_IGNORED = frozenset("of the a an in for on to".split())


@dataclass(frozen=True)
class Match:
    """A column and the field it is taken for; `told` where a person said so, `guessed` where the
    name is only alike."""

    header: str
    field: str
    column: int
    told: bool = False
    guessed: bool = False


@dataclass(frozen=True)
class Recognised:
    """What a file holds."""

    kind: Kind
    matches: tuple[Match, ...]
    score: float = 0
    missing: tuple[tuple[str, ...], ...] = field(default=())

    @property
    def columns(self) -> dict[str, int]:
        return {match.field: match.column for match in self.matches}


def recognise(table: Table, told: Mapping[str, str], only: Kind | None = None) -> Recognised:
    """The kind whose fields the header names best. `told` maps headers to fields ("" for none).

    Raises Unusable, with what was seen and what would be needed.
    """
    kinds = [only] if only else KINDS
    every = [_match(kind, table, told) for kind in kinds]
    fitting = [one for one in every if not one.missing and _plausible(one, table)]
    if fitting:
        return max(fitting, key=lambda one: one.score)
    raise Unusable(_why(table, every, told))


@lru_cache(maxsize=4096)
def canonical(name: str) -> str:
    """A header as it would be said: "InvoiceNo", "invoice_nr." and "Invoice #" are one."""
    text = unicodedata.normalize("NFKD", name.replace("đ", "d").replace("Đ", "D"))
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=\d)", " ", text).casefold()
    text = text.replace("#", " number ").replace("%", " percent ")
    text = re.sub(r"\be[\s_-]?mail", "email", text)
    words = re.findall(r"\w+", text.replace("_", " "))
    return " ".join(_SAME.get(word, word) for word in words)


def _any_order(name: str) -> str:
    words = [word for word in name.split() if word not in _IGNORED]
    return " ".join(sorted(words or name.split()))


# -- matching ---------------------------------------------------------------------------------


@lru_cache
def _names(kind: Kind) -> dict[str, list[tuple[Field, float, int]]]:
    """For each name: the fields that go by it, what that is worth, and how good a name it is."""
    names: dict[str, list[tuple[Field, float, int]]] = {}
    for one in kind.fields:
        own = (one.name.replace("_", " "),)
        for place, (name, worth) in enumerate(
            [*((n, CLEAR) for n in one.clear), *((n, VAGUE) for n in one.vague)]
            + [(n, VAGUE) for n in own]
        ):
            found = names.setdefault(_any_order(canonical(name)), [])
            if all(other is not one for other, _, _ in found):
                found.append((one, worth, place))
    return names


@lru_cache
def _known() -> frozenset[str]:
    return frozenset(name for kind in KINDS for name in _names(kind)) | NOT_OURS


def _match(kind: Kind, table: Table, told: Mapping[str, str]) -> Recognised:
    by_hand = {canonical(header): ours for header, ours in told.items()}
    matches: dict[str, Match] = {}
    free: list[int] = []
    score = 0.0
    for column, header in enumerate(table.header):
        ours = by_hand.get(canonical(header)) if header else ""
        if ours is None:
            free.append(column)
        elif ours and kind.has(ours):
            matches[ours] = Match(header, ours, column, told=True)
            score += CLEAR
    taken = {match.column for match in matches.values()}
    for worth, _, column, name, guessed in sorted(_candidates(kind, table.header, free)):
        if name not in matches and column not in taken:
            matches[name] = Match(table.header[column], name, column, guessed=guessed)
            taken.add(column)
            score -= worth
    signs = {_any_order(canonical(sign)) for sign in kind.signs}
    score += SIGN * bool(signs & {_any_order(canonical(h)) for h in table.header})
    score += FILE_NAME * _named_so(table.path, kind)
    # A person who names a field of another kind does not mean this one.
    if any(ours and not kind.has(ours) for ours in _said_of(table, by_hand)):
        score -= 100
    missing = tuple(group for group in kind.needs if not any(name in matches for name in group))
    in_order = sorted(matches.values(), key=lambda match: match.column)
    return Recognised(kind, tuple(in_order), score, missing)


def _said_of(table: Table, by_hand: Mapping[str, str]) -> Iterator[str]:
    return (by_hand[canonical(h)] for h in table.header if canonical(h) in by_hand)


def _candidates(
    kind: Kind, header: Sequence[str], columns: Sequence[int]
) -> Iterator[tuple[float, int, int, str, bool]]:
    """What each column could be, as it sorts: the best name first."""
    names = _names(kind)
    for column in columns:
        said = canonical(header[column])
        exact = names.get(_any_order(said))
        for one, worth, place in exact or ():
            yield -worth, place, column, one.name, False
        if exact is None and _any_order(said) not in _known() and said not in NOT_OURS:
            for one, place in _alike(said, names):
                yield -ALIKE, place, column, one.name, True


def _alike(said: str, names: Mapping[str, list[tuple[Field, float, int]]]) -> Iterator[tuple[Field, int]]:
    """Fields whose name is one slip of the fingers away, or two in a longer one."""
    from rapidfuzz.distance import OSA  # not needed where every name is known

    slips = 0 if len(said) < 4 else 1 if len(said) < 8 else 2
    for name, fields in names.items():
        far = OSA.distance(_any_order(said), name, score_cutoff=slips)
        if slips and far <= slips and len(name) > 3:
            for one, worth, place in fields:
                yield one, place + (0 if worth == CLEAR else 10) + 20 * far


def _named_so(path: Path, kind: Kind) -> bool:
    words = set(canonical(path.name.split(".")[0]).split())
    name = kind.name.split()[-1]
    return bool(words & {name, name.removesuffix("s")}) and (kind.name != "order lines")


# -- telling ----------------------------------------------------------------------------------


def _plausible(found: Recognised, table: Table) -> bool:
    """Members have roles that we know: contacts, too, have a column with that name."""
    if found.kind.name != "members":
        return True
    from adapters.files.cells import ROLES

    column = found.columns["role"]
    said = [row[column].strip().casefold() for row in table.sample if len(row) > column]
    return not said or any(role in ROLES for role in said)


def _why(table: Table, every: Sequence[Recognised], told: Mapping[str, str]) -> str:
    seen = ", ".join(header or "(no name)" for header in table.header[:12])
    more = f" and {len(table.header) - 12} more" if len(table.header) > 12 else ""
    why = f"has a header that fits no kind of record: {seen}{more}."
    for number, row in enumerate(table.sample[:5], 1):
        under = Table(table.path, "", "", tuple(row), 0)
        if any(not _match(kind, under, told).missing for kind in KINDS):
            lines = "line" if number == 1 else f"{number} lines"
            return f"{why} The row under it looks like the header: delete the {lines} above it."
    best = max(every, key=lambda one: (one.score, -len(one.missing)))
    if best.matches and best.score > 0:
        needs = " and ".join(" or ".join(group) for group in best.missing)
        return (
            f'{why} For {best.kind} it would need a column for {needs}; if there is one, say which: '
            f'--map "Their header={best.missing[0][0] if best.missing else "field"}".'
        )
    return f"{why} It can be {', '.join(kind.name for kind in KINDS[:-1])} or {KINDS[-1]}."
