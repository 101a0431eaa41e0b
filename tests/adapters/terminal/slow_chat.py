"""A chat whose only command takes its time between two writes: python -m … URL HISTORY."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from adapters.terminal.chat import Chat
from opsbot.bot import Bot
from opsbot.command import Context, Registry, command
from opsbot.house import House, Wish, open_house
from opsbot.model import Tag
from opsbot.model.people import Role
from opsbot.reply import Reply, say

SECONDS = 1.5


@command("tags.slow", role=Role.VIEWER, writes=True, phrases=["tag slowly"])
def slow(ctx: Context) -> Reply:
    """Make two tags, with a long time between them."""
    ctx.session.add(Tag(workspace_id=ctx.workspace_id, name="first"))
    ctx.session.flush()
    sys.stdout.write("half way\n")
    sys.stdout.flush()
    time.sleep(SECONDS)
    ctx.session.add(Tag(workspace_id=ctx.workspace_id, name="second"))
    return Reply(say("Both tags are made."), tone="done")


def main(url: str, history: str) -> None:
    def opening(tell: Callable[[str], None]) -> House:
        house = open_house(Wish(url), tell)
        return House(
            Bot(house.bot.engine, Registry([slow])), house.person, house.workspace, house.now
        )

    Chat(opening, Path(history)).run()


if __name__ == "__main__":
    main(*sys.argv[1:])
