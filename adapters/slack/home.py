"""The App Home: what waits for somebody, how the day goes, how full the plan is, their settings.

It is drawn from the bot's own answers, so that it shows nobody more than they may ask for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from adapters.slack import limits
from adapters.slack.blocks import headline
from adapters.slack.buttons import CALL, button, fits
from adapters.slack.facts import facts
from adapters.slack.forms import FORM
from adapters.slack.meters import meters
from adapters.slack.words import Json, cut, field, note, plain_text
from adapters.slack.words import shown as said
from opsbot.format import Format
from opsbot.reply import Button, Facts, Meter, Ref, Reply, Table

# What the Home is drawn from: the answers to these.
ASKED = {
    "me": "me show",
    "tasks": "tasks list limit:8",
    "alerts": "alerts list limit:5",
    "sales": "sales summary period:today",
    "usage": "usage show",
}
# Buttons that open forms; those whose commands somebody may not use are left out.
NEW = (
    Button("New task", "tasks.add"),
    Button("New deal", "deals.add"),
    Button("New contact", "contacts.add"),
)
SETTINGS = (
    Button("Time zone", "me.timezone"),
    Button("Language", "me.language"),
    Button("Quiet hours", "me.quiet"),
    Button("Alerts I get", "alerts.subscribe"),
)
LINK = Button("Link another app", "me.code")
ROWS = 8  # tasks or alerts
ROOM = 3_000
HEADER = 150
REST = 300  # characters of what stands below a task or an alert

May = Callable[[str], bool]


def home(answers: Mapping[str, Reply], form: Format, now: datetime, may: May) -> Json:
    """The Home as `views.publish` takes it, of the answers to what is ASKED, by their names; one
    that was refused or is missing is left out. `now` is in their zone; `may` says whether somebody
    may use a command, by its id."""
    page = _Page(form, may)
    shown = {name: one for name, one in answers.items() if one.tone != "refused"}
    page.greet(shown.get("me"), now)
    if tasks := shown.get("tasks"):
        page.tasks(tasks)
    if alerts := shown.get("alerts"):
        page.alerts(alerts)
    for name, title in (("sales", "Sales today"), ("usage", "Plan")):
        if answer := shown.get(name):
            page.section(title, answer)
    page.settings(shown.get("me"))
    return {"type": "home", "blocks": page.blocks[: limits.VIEW_BLOCKS]}


class _Page:
    """The blocks so far. Buttons are numbered: no two in a view may have one name."""

    def __init__(self, form: Format, may: May) -> None:
        self.form = form
        self.may = may
        self.blocks: list[Json] = []
        self._buttons = 0

    def greet(self, me: Reply | None, now: datetime) -> None:
        name = str(me.text.values.get("name", "")).partition(" ")[0] if me else ""
        part = "morning" if now.hour < 12 else "afternoon" if now.hour < 18 else "evening"
        self._head(f"Good {part}, {name}" if name else f"Good {part}")
        who = f" · {said(me.text, self.form)}" if me else ""
        self.blocks.append(note(f"{self.form.day(now.date())}{who}"))
        self._row(self._opens(one) for one in NEW if self.may(one.call.command))

    def tasks(self, answer: Reply) -> None:
        self._head("My tasks", answer)
        for ref, words in self._rows(answer):
            self.blocks.append(words | {"accessory": self._calls("Done", "tasks.done", task=ref)})
        self._more(answer)

    def alerts(self, answer: Reply) -> None:
        self._head("My alerts", answer)
        for ref, words in self._rows(answer):
            self.blocks.append(words)
            self._row(
                (
                    self._calls("I'm on it", "alerts.ack", alert=ref),
                    self._calls("Till tomorrow", "alerts.snooze", alert=ref, until="tomorrow"),
                    self._opens(Button("Snooze …", "alerts.snooze", alert=ref)),
                )
            )
        self._more(answer)

    def section(self, title: str, answer: Reply) -> None:
        """An answer's words, facts and meters."""
        self._head(title, answer)
        gauges = [one for one in answer.blocks if isinstance(one, Meter)]
        if gauges:
            self.blocks += meters(gauges, self.form, ROOM).blocks
        for block in answer.blocks:
            if isinstance(block, Facts):
                self.blocks += facts(block, self.form, ROOM).blocks

    def settings(self, me: Reply | None) -> None:
        self._head("Settings")
        for block in me.blocks if me else ():
            if isinstance(block, Facts):
                self.blocks += facts(block, self.form, ROOM).blocks
        link = [LINK] if self.may(LINK.call.command) else []
        self._row(
            [
                *(self._opens(one) for one in SETTINGS if self.may(one.call.command)),
                *(self._pressed(one) for one in link),
            ]
        )

    # -- parts ------------------------------------------------------------------------------------

    def _head(self, title: str, answer: Reply | None = None) -> None:
        if self.blocks:
            self.blocks.append({"type": "divider"})
        self.blocks.append({"type": "header", "text": plain_text(title, HEADER)})
        if answer:
            self.blocks += headline(answer, self.form, ROOM).blocks

    def _rows(self, answer: Reply) -> Iterator[tuple[Ref, Json]]:
        """Each row of a table that is about a record, in two lines: what it says, and the rest."""
        tables = [one for one in answer.blocks if isinstance(one, Table)]
        for table in tables:
            heads = [said(name, self.form) for name in table.columns]
            for row in table.rows[:ROWS]:
                refs = [cell for cell in row if isinstance(cell, Ref)]
                cells = [said(cell, self.form) for cell in row]
                main = 1 if heads[0] == "#" and len(cells) > 1 else 0
                rest = [
                    f"#{cell}" if head == "#" else f"{head} {cell}".strip()
                    for at, (head, cell) in enumerate(zip(heads, cells, strict=True))
                    if at != main and row[at] not in (None, "")
                ]
                if refs:
                    words = field(cells[main], cut(" · ".join(rest), REST))
                    yield refs[0], {"type": "section", "text": words}

    def _more(self, answer: Reply) -> None:
        tables = [one for one in answer.blocks if isinstance(one, Table)]
        self._row(self._pressed(one.more) for one in tables if one.more)

    def _row(self, elements: Iterable[Json]) -> None:
        if several := [one for one in elements if fits(one["value"])]:
            self.blocks.append({"type": "actions", "elements": several[: limits.BUTTONS]})

    def _calls(self, label: str, command: str, **slots: Any) -> Json:
        return self._pressed(Button(label, command, **slots))

    def _pressed(self, one: Button) -> Json:
        self._buttons += 1
        return button(one, f"{CALL}:{self._buttons}", str(one.call))

    def _opens(self, one: Button) -> Json:
        self._buttons += 1
        return button(one, f"{FORM}:{self._buttons}", str(one.call))
