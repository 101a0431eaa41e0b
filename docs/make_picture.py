"""Draw docs/terminal.svg from the bot's real answers: python -m docs.make_picture"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from adapters.terminal.draw import Drawn
from opsbot.house import Wish, open_house

NOW = datetime(2026, 3, 18, 14, 30, tzinfo=UTC)
WIDTH = 92
ASKED = [
    "how did we do last week?",
    "are we near our limits?",
    "which orders still have to go out",
    "ship the second one with dhl",
    "oops, undo that",
]
THEME = TerminalTheme(
    (27, 30, 37), (214, 218, 226),
    [(60, 65, 76), (232, 104, 109), (122, 193, 128), (222, 184, 98),
     (102, 163, 235), (190, 132, 219), (84, 190, 201), (214, 218, 226)],
)  # fmt: skip
FONTS = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"


def picture() -> str:
    """The conversation as SVG, with nothing in it that a browser would fetch."""
    out = Console(
        file=StringIO(), record=True, width=WIDTH, force_terminal=True, color_system="truecolor"
    )
    house = open_house(Wish("sqlite://", now=NOW), lambda what: None)
    for phrase in ASKED:
        out.print(Text.assemble(("> ", "bold cyan"), (phrase, "bold")))
        out.print(Drawn(house.say(phrase), house.form))
    svg = out.export_svg(title="opsbot chat", theme=THEME, unique_id="opsbot")
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    # Some renderers drop a space that a run begins with.
    svg = svg.replace("<text ", '<text xml:space="preserve" ')
    return svg.replace("Fira Code, monospace", FONTS).replace(
        "font-family: arial", f"font-family: {FONTS}"
    )


if __name__ == "__main__":
    Path(__file__).with_name("terminal.svg").write_text(picture(), encoding="utf-8")
