"""Draw docs/slack-*.png from the bot's real blocks: python -m docs.make_slack_pictures

It needs Chromium and Slack's font (Debian: apt-get install chromium fonts-lato
fonts-noto-color-emoji).
"""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from adapters.slack.blocks import messages
from adapters.slack.home import ASKED, home
from docs.slack_page import block, message, page, spoken
from opsbot.house import House, Wish, open_house

HERE = Path(__file__).parent
NOW = datetime(2026, 3, 18, 14, 30, tzinfo=UTC)  # half past ten in the shop
WIDTH = 720


def answer(house: House, phrase: str) -> str:
    """What somebody asks, and the answer as Slack would show it."""
    drawn = messages(house.say(phrase), house.form)
    asked = spoken(phrase, house.person.name.split()[0])
    return asked + "".join(message(one.blocks) for one in drawn)


def at_home(house: House) -> str:
    """Somebody's App Home."""
    answers = {name: house.say(asked) for name, asked in ASKED.items()}
    view = home(answers, house.form, NOW.astimezone(house.form.zone), lambda command: True)
    return "".join(map(block, view["blocks"]))


def photograph(html: str, to: Path) -> None:
    """A page as a picture, as tall as it is."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(html, encoding="utf-8")
        browser = ["chromium", "--headless", "--no-sandbox", "--hide-scrollbars"]
        browser += ["--force-device-scale-factor=1.5", f"--user-data-dir={folder}/profile"]
        measured = html + "<script>document.title = document.documentElement.offsetHeight</script>"
        source.write_text(measured, encoding="utf-8")
        dom = subprocess.run(
            [*browser, f"--window-size={WIDTH},400", "--dump-dom", source.as_uri()],
            check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip
        height = int(dom.partition("<title>")[2].partition("<")[0])
        subprocess.run(
            [*browser, f"--window-size={WIDTH},{height}", f"--screenshot={to}", source.as_uri()],
            check=True, capture_output=True,
        )  # fmt: skip
    with Image.open(to) as picture:
        picture.convert("RGB").quantize(128).save(to, optimize=True)  # a third of the size


def main() -> None:
    house = open_house(Wish("sqlite://", now=NOW), lambda what: None)
    asked = sys.argv[1:] or ["how did we do last week?", "refund order 3999"]
    photograph(page(*(answer(house, one) for one in asked)), HERE / "slack-answer.png")
    photograph(page(at_home(house)), HERE / "slack-home.png")


if __name__ == "__main__":
    main()
