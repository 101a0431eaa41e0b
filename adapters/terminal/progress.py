"""Long work in the terminal: a bar while it goes on, and nothing but lines in a pipe."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from adapters.terminal.draw import Drawn
from adapters.terminal.words import harmless
from opsbot.format import Format
from opsbot.reply import Reply


class Bars:
    """A bar for each of several jobs, one after the other; the finished ones are gone."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self.job = self.progress.add_task("", total=None, visible=False)

    def begin(self, name: str, rows: int, about: Reply) -> None:
        """Say what is done next, above its bar."""
        self.console.print(Drawn(about, Format()), end="")
        self.progress.reset(
            self.job, total=rows, description=harmless(name), visible=rows > 0, start=True
        )

    def at(self, done: int) -> None:
        self.progress.update(self.job, completed=done)

    def __enter__(self) -> Bars:
        self.progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.progress.stop()
