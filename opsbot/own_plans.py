"""Plans of one's own: a TOML file beside the built-in catalogue, checked before it is taken.

    [[plan]]
    system = "Corner Host"
    name = "Small"
    price = 19.90                 # a month; left out where nobody publishes it
    currency = "EUR"
    limits.products = 200         # nothing more is sold: a hard limit
    limits.bandwidth = { included = "50 GB", block = "10 GB", block_price = 4 }

A plan that is called like one that is there takes its place: so the figures that the sources of the
catalogue do not give can be filled in.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, select

from opsbot.model import Metric, Plan
from opsbot.reply import Refused
from opsbot.rules import sizes
from opsbot.rules.plans import Included, Published
from opsbot.rules.quota import IN_BYTES
from opsbot.setup import put_plan
from opsbot.values import Money, minor_digits

_AMOUNTS = ("price", "api_unlock", "reactivation")
_COUNTS = ("trial_days", "trial_orders")
_FIELDS = ("system", "name", "currency", "per_seat", "limits", "note", *_AMOUNTS, *_COUNTS)
_NEEDED = ("system", "name", "currency")
_LIMIT = ("included", "block", "block_price")
_LONGEST = {"system": 60, "name": 60, "note": 1000}


class PlansWrong(Exception):
    """A file of plans with mistakes: one sentence for each, with its place."""

    def __init__(self, path: Path, mistakes: list[str]) -> None:
        self.mistakes = mistakes
        super().__init__(f"{path.name}: {' '.join(mistakes)}")


class _Wrong(Exception):
    """A mistake, and the name of the field it is in."""

    def __init__(self, said: str, field: str = "") -> None:
        self.field = field
        super().__init__(said)


def read(path: Path) -> list[Published]:
    """The plans of a file. Raises PlansWrong with everything that is wrong in it."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        told = tomllib.loads(text, parse_float=Decimal)
    except OSError as why:
        raise PlansWrong(path, [f"It cannot be read: {why.strerror}."]) from why
    except UnicodeDecodeError as why:
        raise PlansWrong(path, ["It is not text in UTF-8."]) from why
    except tomllib.TOMLDecodeError as why:
        raise PlansWrong(path, [f"It is not TOML: {why}."]) from why
    places = _Places(text)
    plans = told.pop("plan", None)
    mistakes = [
        f"{places.of_key(key)}“{key}” means nothing here; plans begin with [[plan]]."
        for key in told
    ]
    if not isinstance(plans, list) or not all(isinstance(one, dict) for one in plans):
        raise PlansWrong(path, [*mistakes, "It has no plan: each begins with a line [[plan]]."])
    found: dict[tuple[str, str], Published] = {}
    for number, row in enumerate(plans):
        before = len(mistakes)
        for wrong in _mistakes(row):
            mistakes.append(f"{places.of(number, wrong.field, row)}: {wrong}")
        if len(mistakes) > before:
            continue
        plan = _plan(row)
        key = (plan.system.casefold(), plan.name.casefold())
        if key in found:
            mistakes.append(f"{places.of(number, 'name', row)}: this plan is there twice.")
        found[key] = plan
    if mistakes:
        raise PlansWrong(path, mistakes)
    return list(found.values())


@dataclass(frozen=True, slots=True)
class _Places:
    """Where in the text a plan's field stands: the parser does not say."""

    text: str

    def of(self, number: int, field: str, row: Mapping[str, Any]) -> str:
        """ "Line 12, Small"; without [[plan]] lines "Plan 2, Small"."""
        heads = [
            line
            for line, said in enumerate(self.text.splitlines(), start=1)
            if re.match(r"\s*\[\[\s*plan\s*\]\]", said)
        ]
        said = row.get("name")
        name = f", {said[:60]}" if isinstance(said, str) and said.strip() else ""
        if number >= len(heads):
            return f"Plan {number + 1}{name}"
        end = heads[number + 1] if number + 1 < len(heads) else len(self.text.splitlines()) + 1
        lines = self.text.splitlines()[heads[number] : end - 1]
        found = self._line(lines, field)
        return f"Line {heads[number] + found}{name}"

    def of_key(self, key: str) -> str:
        found = self._line(self.text.splitlines(), key)
        return f"Line {found}: " if found else ""

    @staticmethod
    def _line(lines: list[str], field: str) -> int:
        """The number of the line that begins with a field, or its last part; 0 for none."""
        for part in (field, field.rpartition(".")[2], field.partition(".")[0]):
            words = re.compile(rf'\s*\[?\s*(?:\w+\.)*"?{re.escape(part)}"?\b')
            for number, said in enumerate(lines, start=1):
                if part and words.match(said):
                    return number
        return 0


# -- one plan ---------------------------------------------------------------------------------


def _mistakes(row: Mapping[str, Any]) -> Iterator[_Wrong]:
    for field in row:
        if field not in _FIELDS:
            yield _Wrong(f"“{field}” is nothing that a plan has{_meant(field, _FIELDS)}", field)
    for field in _NEEDED:
        if field not in row:
            yield _Wrong(f"it does not say its {field}.")
    for field, check in _CHECKS.items():
        if field in row:
            yield from _caught(partial(check, row, field))
    limits = row.get("limits", {})
    if not isinstance(limits, dict):
        yield _Wrong("limits are lines such as: limits.products = 200", "limits")
        return
    for name, limit in limits.items():
        if name not in {metric.value for metric in Metric}:
            known = [metric.value for metric in Metric]
            yield _Wrong(
                f"“{name}” is no limit; there are {', '.join(known)}{_meant(name, known)}",
                f"limits.{name}",
            )
        else:
            yield from _caught(partial(_included, Metric(name), limit, _currency(row)))


def _caught(check: Callable[[], Any]) -> Iterator[_Wrong]:
    try:
        check()
    except _Wrong as wrong:
        yield wrong


def _meant(said: str, known: tuple[str, ...] | list[str]) -> str:
    near = get_close_matches(said, known, 1)
    return f"; did you mean {near[0]}?" if near else "."


def _plan(row: Mapping[str, Any]) -> Published:
    """A plan without mistakes."""
    money = _currency(row)
    amounts = {field: _money(row, field, money) for field in _AMOUNTS if field in row}
    return Published(
        row["system"].strip(),
        row["name"].strip(),
        per_seat=row.get("per_seat", False),
        limits=tuple(
            _included(Metric(name), limit, money) for name, limit in row.get("limits", {}).items()
        ),
        trial="trial_days" in row or "trial_orders" in row,
        trial_days=row.get("trial_days"),
        trial_orders=row.get("trial_orders"),
        note=row.get("note"),
        currency=money,
        **amounts,
    )


def _text(row: Mapping[str, Any], field: str) -> None:
    said = row[field]
    if not isinstance(said, str) or not said.strip():
        raise _Wrong(f"{field} is a text in quotes.", field)
    if len(said) > _LONGEST[field]:
        raise _Wrong(f"{field} is longer than {_LONGEST[field]} letters.", field)
    if not all(letter.isprintable() for letter in said.strip()):
        raise _Wrong(f"{field} has letters that cannot be seen.", field)


def _known_currency(row: Mapping[str, Any], field: str) -> None:
    from babel.numbers import is_currency

    said = row[field]
    if not isinstance(said, str) or not is_currency(said):
        raise _Wrong(f"“{said}” is no currency; write its three letters, as in USD.", field)


def _currency(row: Mapping[str, Any]) -> str:
    said = row.get("currency")
    return said if isinstance(said, str) and len(said) == 3 else "USD"


def _yes_or_no(row: Mapping[str, Any], field: str) -> None:
    if not isinstance(row[field], bool):
        raise _Wrong(f"{field} is true or false.", field)


def _count(row: Mapping[str, Any], field: str) -> None:
    said = row[field]
    if not isinstance(said, int) or isinstance(said, bool) or not 1 <= said <= 1000:
        raise _Wrong(f"{field} is a whole number from 1 to 1000, not {_shown(said)}.", field)


def _amount(row: Mapping[str, Any], field: str) -> None:
    _money(row, field, _currency(row))


def _money(row: Mapping[str, Any], field: str, currency: str, place: str = "") -> Money:
    said, place = row[field], place or field
    if isinstance(said, str):
        said = Decimal(said) if re.fullmatch(r"\d{1,12}(\.\d{1,6})?", said.strip()) else said
    if isinstance(said, bool) or not isinstance(said, int | Decimal) or said != said:
        raise _Wrong(f"{field} is an amount such as 24.99, not {_shown(said)}.", place)
    if not 0 <= said < 10**9:
        raise _Wrong(f"{field} is from 0 to a billion, not {_shown(said)}.", place)
    money = Money.of(said, currency)
    if money.decimal != said:
        digits = minor_digits(currency)
        raise _Wrong(f"{field} has more than {digits} digits behind the point.", place)
    return money


def _included(metric: Metric, limit: Any, currency: str) -> Included:
    """A limit: an amount, or a table that also says what more costs."""
    place = f"limits.{metric}"
    table = limit if isinstance(limit, dict) else {"included": limit}
    for field in table:
        if field not in _LIMIT:
            raise _Wrong(f"“{field}” is nothing that a limit has{_meant(field, _LIMIT)}", place)
    if "included" not in table:
        raise _Wrong(f"{metric} does not say how much is included.", place)
    if ("block" in table) != ("block_price" in table):
        raise _Wrong(f"{metric} needs both, block and block_price, or none.", place)
    included = _quantity(metric, table["included"], place)
    if "block" not in table:
        return Included(metric, included)
    block = _quantity(metric, table["block"], place)
    if not block:
        raise _Wrong(f"a block of {metric} cannot be nothing.", place)
    return Included(metric, included, block, _money(table, "block_price", currency, place))


def _quantity(metric: Metric, said: Any, place: str) -> int:
    if metric in IN_BYTES:
        try:
            return sizes.parse(said if isinstance(said, str) else "")
        except Refused:
            example = f"{metric} is a size such as “2 GB”"
            raise _Wrong(f"{example}, not {_shown(said)}.", place) from None
    if isinstance(said, bool) or not isinstance(said, int) or not 0 <= said <= 10**9:
        raise _Wrong(f"{metric} is a whole number, not {_shown(said)}.", place)
    return said


def _shown(said: Any) -> str:
    text = str(said).lower() if isinstance(said, bool) else str(said)
    return f"“{text[:40]}”"


_CHECKS: dict[str, Callable[[Mapping[str, Any], str], None]] = {
    "system": _text,
    "name": _text,
    "note": _text,
    "currency": _known_currency,
    "per_seat": _yes_or_no,
    **dict.fromkeys(_AMOUNTS, _amount),
    **dict.fromkeys(_COUNTS, _count),
}


# -- into a workspace -------------------------------------------------------------------------


def put(session: Session, workspace_id: int, plans: list[Published]) -> tuple[int, int]:
    """Add plans, and change those that are there; how many were new and how many changed. Flushes,
    does not commit."""
    rows = session.exec(
        select(Plan).where(Plan.workspace_id == workspace_id).order_by(col(Plan.position))
    ).all()
    there = {(row.system.casefold(), row.name.casefold()): row for row in rows}
    new = changed = 0
    for plan in plans:
        row = there.get((plan.system.casefold(), plan.name.casefold()))
        places = [one.position for one in rows if one.system.casefold() == plan.system.casefold()]
        position = max(places, default=-1) + 1 + new
        did = put_plan(session, workspace_id, plan, row, position)
        new += row is None
        changed += row is not None and did
    return new, changed
