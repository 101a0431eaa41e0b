"""The workspace that files are taken into: the one there is, or a new one, named by the files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from adapters.files.cells import Cells, Unreadable, Ways, currency
from adapters.files.finding import Ready
from adapters.files.report import ImportFailed
from adapters.files.survey import told
from opsbot.model import Workspace
from opsbot.setup import new_workspace

FALLBACK = "USD"
# Countries as shops write them that the list of territories calls otherwise.
_ALSO = {
    "usa": "US", "u.s.a.": "US", "america": "US", "uk": "GB", "great britain": "GB",
    "england": "GB", "scotland": "GB", "wales": "GB", "eire": "IE", "holland": "NL", "rsa": "ZA",
    "czech republic": "CZ", "uae": "AE",
}  # fmt: skip


@dataclass(frozen=True)
class Home:
    """A workspace as an import needs it. `id` is None before it is made."""

    id: int | None
    name: str
    currency: str
    timezone: str
    # How a new one came by its name and currency.
    why: str = ""

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


def find(
    engine: Engine,
    ready: Sequence[Ready],
    paths: Sequence[Path | str],
    name: str | None,
    money: str | None,
) -> Home:
    """The workspace that is meant, or the plan of a new one. Raises ImportFailed where several are
    possible. `money` is the currency that was asked for."""
    with Session(engine.execution_options(read_only=True)) as session:
        ours = select(Workspace).where(col(Workspace.demo).is_(False)).order_by(col(Workspace.id))
        every = [_home(one) for one in session.exec(ours)]
    if not every:
        return _planned(ready, paths, name, money)
    meant = [one for one in every if name is None or one.name.casefold() == name.casefold()]
    if len(meant) != 1:
        names = ", ".join(one.name for one in every)
        raise ImportFailed(f"Say which workspace; there is {names}.")
    return meant[0]


def by_id(engine: Engine, workspace_id: int) -> Home:
    """A workspace that is known already, the demo's as well."""
    with Session(engine.execution_options(read_only=True)) as session:
        return _home(session.get_one(Workspace, workspace_id))


def make(engine: Engine, home: Home) -> Home:
    """Add a planned workspace, with what every new one has."""
    with Session(engine) as session:
        made = new_workspace(
            session, name=home.name, currency=home.currency, timezone=home.timezone
        )
        session.commit()
        session.refresh(made)
        return replace(_home(made), why=home.why)


def again(engine: Engine, home: Home) -> Home:
    """The workspace as it is now: a file may have changed it."""
    return by_id(engine, home.id or 0)


def _home(one: Workspace) -> Home:
    return Home(one.id, one.name, one.currency, one.timezone)


def _planned(
    ready: Sequence[Ready], paths: Sequence[Path | str], name: str | None, money: str | None
) -> Home:
    own = next((_own(one) for one in ready if one.kind == "workspace"), {})
    called = name or own.get("name") or _called(paths)
    if "currency" in own and not money:
        money, why = own["currency"], "its own file says so"
    else:
        money, why = _currency(ready, money)
    return Home(None, called, money, own.get("timezone") or "UTC", why)


def _own(file: Ready) -> dict[str, str]:
    """What the first row of a workspace's file says; it is checked when its turn comes."""
    ways = Ways(file.found.columns, UTC, FALLBACK, datetime.now(UTC))
    row = next(file.table.rows(), None)
    if row is None or row.problem:
        return {}
    cells = Cells(row.line, row.cells, ways)
    try:
        told = (cells.text("name"), cells.told("currency"), cells.zone("timezone"))
        found = {"name": told[0], "currency": told[1] and currency(told[1]), "timezone": told[2]}
    except Unreadable:
        return {}
    return {name: said for name, said in found.items() if said}


def _called(paths: Sequence[Path | str]) -> str:
    """A name from the folder's or the file's: "online_retail.csv.gz" is Online retail."""
    first = Path(paths[0]).resolve()
    path = first if len(paths) == 1 else first.parent
    text = path.name if path.is_dir() else path.name.split(".")[0]
    text = " ".join(re.split(r"[\s_]+", text)).strip()
    return text[:1].upper() + text[1:] or "My workspace"


def _currency(ready: Sequence[Ready], asked: str | None) -> tuple[str, str]:
    """The currency, and why it is that one."""
    if asked:
        return asked, "you said so"
    for votes in (
        sum((one.seen.currencies for one in ready), Counter[str]()),
        sum((one.seen.signs for one in ready), Counter[str]()),
    ):
        for text, _ in told(votes):
            try:
                return currency(text), "most rows name it"
            except Unreadable:
                continue
    sold = [one for one in ready if one.kind == "orders"]
    countries = sum((one.seen.countries for one in sold or ready), Counter[str]())
    (first, most), (_, next_most), *_ = [*told(countries), ("", 0), ("", 0)]
    if most > next_most and (money := _of_country(first)):
        return money, f"most rows name {first}"
    return FALLBACK, "the files name no other"


def _of_country(country: str) -> str | None:
    from babel import Locale
    from babel.numbers import get_territory_currencies

    names = {name.casefold(): code for code, name in Locale("en").territories.items()}
    said = country.casefold()
    code = country if len(country) == 2 else _ALSO.get(said) or names.get(said, "")
    found = get_territory_currencies(_ALSO.get(said, code).upper())
    return str(found[0]) if found else None
