"""Which kind of record a file holds, and which of its columns is which of our fields."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from adapters.files.cells import ROLES
from adapters.files.kinds import KINDS, NOT_OURS, Kind
from adapters.files.reading import Table, Unusable

# What a column is worth when kinds compete: its name is clear, vague, or only looks like one.
CLEAR, VAGUE, ALIKE, SIGN = 6, 2, 3, 12
# "customers.csv" holds customers, unless its header says something else.
FILE_NAME = 6
# Two columns with the plainest of names.
LEAST = CLEAR + VAGUE
# A kind that is worth so much less than the best one may be meant as well.
NEARLY = CLEAR

# Other spellings of one word.
_SAME = {
    "no": "number", "nr": "number", "num": "number", "nbr": "number", "qty": "quantity",
    "quant": "quantity", "organization": "organisation", "org": "organisation",
    "cust": "customer", "customers": "customer", "desc": "description", "amt": "amount",
    "dt": "date", "datetime": "date", "fulfillment": "fulfilment",
    "canceled": "cancelled", "cancelation": "cancellation", "tel": "phone", "fon": "phone",
    "inv": "invoice", "prod": "product", "opp": "opportunity", "acct": "account",
    "curr": "currency", "prio": "priority", "min": "minimum", "enrolled": "subscribed",
    "emails": "email", "phones": "phone",
}  # fmt: skip
_IGNORED = frozenset(["of", "the", "a", "an", "in", "for", "on", "to"])


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
    """What a file may hold, how much speaks for it, and which fields are missing for it."""

    kind: Kind
    matches: tuple[Match, ...]
    score: int
    clear: int
    missing: tuple[tuple[str, ...], ...]
    # Other kinds that the header fits almost as well, the better ones first.
    rivals: tuple[Kind, ...] = ()

    @property
    def columns(self) -> dict[str, int]:
        return {match.field: match.column for match in self.matches}

    def fits(self, width: int) -> bool:
        """Whether this is more than a word or two that any table may have."""
        enough = self.clear >= 2 or len(self.matches) >= 0.4 * width
        return not self.missing and self.score >= LEAST and enough


def recognise(table: Table, told: Mapping[str, str], only: Sequence[Kind] = ()) -> Recognised:
    """The kind whose fields the header names best, of all or of some. `told` maps headers to fields
    ("" for none).

    Raises Unusable, with what was seen and what would be needed.
    """
    by_hand = {canonical(header): field for header, field in told.items()}
    every = [_match(kind, table.path, table.header, by_hand) for kind in KINDS]
    if only:
        every = [one for one in every if one.kind in only]
        for one in every:
            if not one.missing:
                return one
        raise Unusable(f"has a header that does not fit. {_needs(every[0])}", _map(every[0]))
    width = sum(map(bool, table.header))
    fitting = [one for one in every if one.fits(width) and _plausible(one, table)]
    if not fitting:
        raise _why(table, every)
    best, *others = sorted(fitting, key=lambda one: -one.score)
    rivals = tuple(one.kind for one in others if best.score - one.score <= NEARLY)
    return replace(best, rivals=rivals)


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


class _Guess(NamedTuple):
    """What a column could be; the best sorts first."""

    loss: int
    place: int  # among the field's names, the better ones first
    column: int
    field: str
    guessed: bool = False


def _match(kind: Kind, path: Path, header: Sequence[str], told: Mapping[str, str]) -> Recognised:
    matches: dict[str, Match] = {}
    score = clear = 0
    free = []
    for column, name in enumerate(header):
        field = told.get(canonical(name)) if name else ""
        if field is None:
            free.append(column)
        elif field and kind.has(field):
            matches[field] = Match(name, field, column, told=True)
            score, clear = score + CLEAR, clear + 1
        elif field:  # a person who names a field of another kind does not mean this one
            score -= 100
    taken: set[int] = set()
    for guess in sorted(_guesses(kind, header, free)):
        if guess.field not in matches and guess.column not in taken:
            name = header[guess.column]
            matches[guess.field] = Match(name, guess.field, guess.column, guessed=guess.guessed)
            taken.add(guess.column)
            score, clear = score - guess.loss, clear + (guess.loss == -CLEAR)
    said = {_any_order(canonical(name)) for name in header}
    score += SIGN * _any(kind.signs, said) - 100 * _any(kind.never, said)
    score += FILE_NAME * _named_so(path, kind)
    missing = tuple(group for group in kind.needs if not any(name in matches for name in group))
    in_order = sorted(matches.values(), key=lambda match: match.column)
    return Recognised(kind, tuple(in_order), score, clear, missing)


def _any(names: Sequence[str], said: set[str]) -> bool:
    return any(_any_order(canonical(name)) in said for name in names)


def _guesses(kind: Kind, header: Sequence[str], columns: Sequence[int]) -> Iterator[_Guess]:
    names = _names(kind)
    for column in columns:
        said = canonical(header[column])
        found = names.get(_any_order(said), ())
        for exact, worth, place, field in found:
            # "Stock" is the level; "In stock?" may be a yes or no.
            yield _Guess(-worth, place + 50 * (said != exact), column, field)
        if not found and _any_order(said) not in _known():
            for far, place, field in _alike(said, names):
                yield _Guess(-ALIKE, place + 20 * far, column, field, guessed=True)


def _alike(
    said: str, names: Mapping[str, Sequence[tuple[str, int, int, str]]]
) -> Iterator[tuple[int, int, str]]:
    """Fields whose name is one slip of the fingers away, or two where it is long."""
    from rapidfuzz.distance import OSA  # most headers spell everything as we know it

    slips = 0 if len(said) < 4 else 1 if len(said) < 8 else 2
    for name in names:
        far = OSA.distance(_any_order(said), name, score_cutoff=slips)
        if slips and far <= slips and len(name) > 3:
            for _, _, place, field in names[name]:
                yield far, place, field


@lru_cache
def _names(kind: Kind) -> dict[str, list[tuple[str, int, int, str]]]:
    """By its words in any order: each name as it is spelt, its worth, its place and its field."""
    names: dict[str, list[tuple[str, int, int, str]]] = {}
    for field in kind.fields:
        spelt = [(name, CLEAR) for name in field.clear] + [(name, VAGUE) for name in field.vague]
        for place, (name, worth) in enumerate([*spelt, (field.name.replace("_", " "), VAGUE)]):
            known = canonical(name)
            found = names.setdefault(_any_order(known), [])
            if all(other != field.name for *_, other in found):
                found.append((known, worth, place, field.name))
    return names


@lru_cache
def _known() -> frozenset[str]:
    """Every name of every kind: what is one of these is no misspelling of another."""
    signs = (_any_order(canonical(sign)) for kind in KINDS for sign in kind.signs)
    return frozenset(name for kind in KINDS for name in _names(kind)).union(signs, NOT_OURS)


def _named_so(path: Path, kind: Kind) -> bool:
    """Whether the file's own name says the kind: "customers-2024.csv"."""
    words = canonical(path.name.split(".")[0]).split()
    return kind.name in words or kind.name.removesuffix("s") in words


def _plausible(found: Recognised, table: Table) -> bool:
    """Whether the cells can be what the header says: contacts have a "role", too."""
    if found.kind.name != "members":
        return True
    column = found.columns["role"]
    said = [row[column].strip().casefold() for row in table.sample if len(row) > column]
    return not said or any(role in ROLES for role in said)


# -- telling ----------------------------------------------------------------------------------


def _why(table: Table, every: Sequence[Recognised]) -> Unusable:
    seen = ", ".join(name or "(no name)" for name in table.header[:12])
    more = f" and {len(table.header) - 12} more" if len(table.header) > 12 else ""
    why = f"has a header that fits no kind of record: {seen}{more}."
    for place, row in enumerate(table.sample[:5]):
        told = [_match(kind, table.path, row, {}) for kind in KINDS]
        if any(one.fits(len(row)) and len(one.matches) >= 0.7 * len(row) for one in told):
            above = f"{place + 1} lines" if place else "line"
            return Unusable(f"{why} Its header seems to stand lower: delete the {above} above it.")
    near = max(every, key=lambda one: one.score)
    if near.missing and 2 * len(near.missing) <= len(near.kind.needs) and near.score >= CLEAR:
        return Unusable(f"{why} {_needs(near)}", _map(near))
    kinds = [kind.name for kind in KINDS]
    return Unusable(f"{why} I can take {', '.join(kinds[:-1])} and {kinds[-1]}.")


def _needs(near: Recognised) -> str:
    needs = " and one for ".join("/".join(group) for group in near.missing)
    return f"For {near.kind} it needs a column for {needs}."


def _map(near: Recognised) -> str:
    return f'If it has one, say which: --map "Their header={near.missing[0][0]}".'
