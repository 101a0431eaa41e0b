"""The chat: a prompt at once, the house opened behind it, one line answered after the other.

Lines are answered in a thread of their own. Ctrl-C reaches only the thread that waits, so that a
change is made whole or not at all.
"""

from __future__ import annotations

import os
import signal
import sys
import termios
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from prompt_toolkit import PromptSession
from prompt_toolkit.application import Application, run_in_terminal
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.completion import ThreadedCompleter
from prompt_toolkit.history import FileHistory, History, InMemoryHistory

# Nothing of opsbot and no rich here: the prompt would wait for them.
if TYPE_CHECKING:
    from opsbot.house import House
    from opsbot.reply import Reply

Opening = Callable[[Callable[[str], None]], "House"]
T = TypeVar("T")

PATIENCE = 1.0  # seconds after which a wait is explained


class Chat:
    """One person's conversation in one terminal."""

    def __init__(self, opening: Opening, history: Path) -> None:
        self.opening = opening
        self.worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="opsbot")
        self.house: Future[House] = Future()
        self.news: list[Reply] = []
        self.asked_for = False
        self.welcomed = False
        self.leaving = False
        self.doing = "Opening …"
        self.prompt: PromptSession[str] = PromptSession(
            "> ",
            history=_history(history),
            auto_suggest=AutoSuggestFromHistory(),
            reserve_space_for_menu=6,
            rprompt=lambda: [("ansibrightblack", self.doing)],
        )
        # Only after the prompt is on the screen: all those imports would keep it waiting.
        self.prompt.app.after_render += self._open

    def run(self) -> None:
        """Until the person leaves. What they said last is finished first. Raises Trouble."""
        try:
            with _keys_kept():
                while not self.leaving:
                    try:
                        said = self.prompt.prompt()
                    except KeyboardInterrupt:
                        continue  # the line is cleared
                    except EOFError:
                        return
                    self._answer(said)
        finally:
            self.worker.shutdown()
            if self.house.done() and not self.house.exception():
                self.house.result().close()

    def _open(self, app: Application[str]) -> None:
        if self.asked_for or app.loop is None:
            return
        self.asked_for = True
        loop = app.loop

        def opened(_: Future[House]) -> None:
            with suppress(RuntimeError):  # the loop is over: a line was entered meanwhile
                loop.call_soon_threadsafe(self._opened, app)

        def opening() -> House:
            house = self.opening(self._tell)
            self.news = house.news(opening=True)
            return house

        self.house = self.worker.submit(opening)
        self.house.add_done_callback(opened)

    def _tell(self, doing: str) -> None:
        self.doing = doing
        self.prompt.app.invalidate()

    def _opened(self, app: Application[str]) -> None:
        """The house is open, and the prompt is still on the screen."""
        if self.welcomed or not app.is_running:
            return
        error = self.house.exception()
        if error is None:
            run_in_terminal(self._welcome)
        else:
            app.exit(exception=error)

    def _welcome(self) -> None:
        from adapters.terminal.complete import Completions
        from adapters.terminal.draw import console
        from adapters.terminal.show import show, welcome

        house = self.house.result()
        self.welcomed = True
        self.doing = ""
        self.prompt.completer = ThreadedCompleter(
            Completions(house.bot.engine, house.bot.registry, house.workspace.id)
        )
        show(welcome(house), house.form, console())
        sys.stdout.write("\n")
        self._show_news()
        self.worker.submit(house.warm_up)  # while the person reads and types

    def _show_news(self) -> None:
        """What came in meanwhile."""
        from adapters.terminal.draw import console
        from adapters.terminal.show import show

        news, self.news = self.news, []
        for one in news:
            show(one, self.house.result().form, console())
            sys.stdout.write("\n")

    def _answer(self, said: str) -> None:
        house = self._wait(self.house)
        if not self.welcomed:
            self._welcome()
        from adapters.terminal.draw import console
        from adapters.terminal.show import leaves, show

        if leaves(said):
            self.leaving = True
            return
        reply, self.news = self._wait(self.worker.submit(answered, house, said))
        self._show_news()
        show(reply, house.form, console())
        sys.stdout.write("\n")

    def _wait(self, future: Future[T]) -> T:
        """Wait for it, whatever keys are pressed meanwhile."""
        with self._held_back():
            with suppress(TimeoutError):
                return future.result(PATIENCE)
            if not future.done():
                _write(f"{self.doing or 'Working on it …'}\n")
            return future.result()

    @contextmanager
    def _held_back(self) -> Iterator[None]:
        """Ctrl-C only says that it was heard; another one leaves, once this is done. A handler,
        not an exception: that could come at any place, in the midst of being handled, too."""
        heard = False

        def hear(_number: int, _frame: object) -> None:
            nonlocal heard
            self.leaving = heard
            heard = True
            what = "Leaving after it." if self.leaving else "Ctrl-C again leaves after it."
            _write(f"Still finishing, so that nothing is left half done. {what}\n")

        before = signal.signal(signal.SIGINT, hear)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)


def answered(house: House, said: str) -> tuple[Reply, list[Reply]]:
    """The answer to what was said, and what waited for the person before it."""
    reply = house.say(said)
    return reply, house.news()


@contextmanager
def _keys_kept() -> Iterator[None]:
    """What is typed while an answer is on its way waits for the next prompt, a Ctrl-D as well, and
    does not appear in the middle of the answer."""
    keyboard = sys.stdin.fileno()
    before = termios.tcgetattr(keyboard)
    local = 3  # the place of the local modes among a terminal's attributes
    kept = [*before]
    kept[local] = before[local] & ~(termios.ICANON | termios.ECHO)
    termios.tcsetattr(keyboard, termios.TCSADRAIN, kept)
    try:
        yield
    finally:
        termios.tcsetattr(keyboard, termios.TCSADRAIN, before)


def _write(words: str) -> None:
    """Past Python's buffer, which a signal may have caught half way."""
    os.write(sys.stdout.fileno(), words.encode(sys.stdout.encoding or "utf-8", "replace"))


def _history(path: Path) -> History:
    """What was typed before; of this run alone where it cannot be kept."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
    except OSError:
        return InMemoryHistory()
    return FileHistory(str(path))
