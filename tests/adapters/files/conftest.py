"""A place to write files in, and to take them into a database."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, select

from adapters.files import Report, run
from opsbot.model import Workspace

T = TypeVar("T", bound=SQLModel)
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


class Desk:
    """A folder with files, and the database that they are taken into."""

    def __init__(self, folder: Path, engine: Engine, workspace: Workspace | None = None) -> None:
        self.folder, self.engine, self.workspace = folder, engine, workspace

    def file(self, name: str, text: str | bytes) -> Path:
        """Write a file; the text may be indented."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, str):
            text = "\n".join(line.strip() for line in text.strip().splitlines()) + "\n"
            text = text.encode()
        path.write_bytes(gzip.compress(text) if name.endswith(".gz") else text)
        return path

    def take(self, *paths: Path | str, **how: Any) -> Report:
        if self.workspace:
            how["workspace"] = self.workspace.name
        return run(self.engine, paths or [self.folder], now=NOW, **how)

    def took(self, name: str, text: str | bytes, **how: Any) -> tuple[int, int, int, int]:
        """Write a file and take it: records added, changed and unchanged, and rows rejected."""
        report = self.take(self.file(name, text), **how)
        assert not report.failed, report
        return report.added, report.changed, report.unchanged, report.rejected

    def all(self, model: type[T]) -> list[T]:
        """Every row of a kind, the oldest first; of one workspace if the desk has its own."""
        rows: Any = model
        every = select(model).order_by(rows.id)
        if self.workspace:
            every = every.where(rows.workspace_id == self.workspace.id)
        with Session(self.engine) as session:
            return list(session.exec(every))

    def one(self, model: type[T]) -> T:
        (found,) = self.all(model)
        return found

    def rejected(self, name: str) -> list[str]:
        """The lines of the file with a file's rejected rows."""
        return (self.folder / f"{name}.rejected.csv").read_text(encoding="utf-8").splitlines()


@pytest.fixture
def desk(tmp_path: Path, database: Engine) -> Desk:
    return Desk(tmp_path, database)
